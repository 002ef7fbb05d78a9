import { markdownTwin as twinOf } from '#channels/crawlers/markdown-twin.ts';
import { settings } from '#site/content.ts';
import { postingOf } from '#site/postings.ts';
import { openVacancies, type PublishedVacancy } from '#site/vacancies.ts';

/** Every open vacancy; none in a preview, because a text cannot say `noindex`. */
export const markdownTwinPaths = () =>
	(settings.preview ? [] : openVacancies).map((published) => ({
		params: { slug: published.entry.slug },
		props: { published },
	}));

/** A vacancy as Markdown, beside its page. */
export const markdownTwin = (published: PublishedVacancy): string => twinOf(postingOf(published));
