import { markdownTwin as twinOf } from '#channels/crawlers/markdown-twin.ts';
import { settings } from '#site/content.ts';
import { postingOf } from '#site/postings.ts';
import { openVacancies, pathsOf, type PublishedVacancy } from '#site/vacancies.ts';

/** Every open vacancy; none in a preview, because a text cannot say `noindex`. */
export const markdownTwinPaths = () => pathsOf(settings.preview ? [] : openVacancies);

/** A vacancy as Markdown, beside its page. */
export const markdownTwin = (published: PublishedVacancy): string => twinOf(postingOf(published));
