import type { CheckedEntry } from '#content/collection.ts';
import { inReadingOrder, type Problem, problemAt } from '#content/problem.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { verdictOn } from '#lint/verdict.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import type { Content } from '#store/load-content.ts';

/**
 * The content with what the linter calls an error as a problem, and without the vacancies that have
 * one. Only what is open or will be is judged: what is closed stays as it was published.
 */
export function publishable(content: Content, today: string): Content {
	const found = new Map(
		content.vacancies.map((entry) => [entry, lintProblems(entry, content, today)]),
	);
	return {
		...content,
		vacancies: content.vacancies.filter((entry) => found.get(entry)?.length === 0),
		problems: inReadingOrder([...content.problems, ...[...found.values()].flat()]),
	};
}

function lintProblems(
	entry: CheckedEntry<Vacancy>,
	{ site, organisations }: Content,
	today: string,
): Problem[] {
	const state = lifeCycleOf(entry.data, today);
	if (state !== 'open' && state !== 'scheduled') return [];
	const employer = organisations.find(({ slug }) => slug === entry.data.organisation);
	const board = { policy: site?.lint ?? {}, text: lintText, lexiconFor };
	return verdictOn(entry, { ...board, organisation: employer?.data, today })
		.reports.filter(({ severity }) => severity === 'error')
		.map(({ ruleId, message, remedy, range }) =>
			problemAt(entry, {
				code: ruleId,
				message: [message, remedy].filter(Boolean).join(' '),
				range,
			}),
		);
}
