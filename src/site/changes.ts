import { once } from '#domain/once.ts';
import type { TermChange } from '#domain/changes/change-log.ts';
import { settings } from '#site/content.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import { changeLogs } from '#store/change-logs.ts';

const logs = once(() => changeLogs(settings.contentFolder));

/** What changed in a vacancy since it went online; empty where git does not know. */
export const changesOf = ({ entry }: PublishedVacancy): readonly TermChange[] =>
	logs().get(entry.file) ?? [];
