import type { CheckedEntry } from '#content/collection.ts';
import { inReadingOrder, type Problem, problemAt } from '#content/problem.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { type Circumstances, verdictOn } from '#lint/verdict.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import type { Content } from '#store/load-content.ts';
import { postingProblems } from '#store/posting-problems.ts';

/**
 * The content with what the linter calls an error, and what Google would refuse, as a problem, and
 * without the vacancies that have one. Only what is open or will be is judged: what is closed stays as it was published.
 */
export function publishable(content: Content, today: string): Content {
	const found = new Map(
		content.vacancies.map((entry) => [entry, problemsOf(entry, content, today)]),
	);
	return {
		...content,
		vacancies: content.vacancies.filter((entry) => found.get(entry)?.length === 0),
		problems: inReadingOrder([...content.problems, ...[...found.values()].flat()]),
	};
}

function problemsOf(entry: CheckedEntry<Vacancy>, content: Content, today: string): Problem[] {
	const state = lifeCycleOf(entry.data, today);
	if (state !== 'open' && state !== 'scheduled') return [];
	const { site, competencies } = content;
	const employer = content.organisations.find(({ slug }) => slug === entry.data.organisation);
	return [
		...lintProblems(entry, {
			today,
			policy: site?.lint ?? {},
			organisation: employer?.data,
			text: lintText,
			lexiconFor,
		}),
		...(site && employer
			? postingProblems(entry, employer.data, { site, competencies }, today)
			: []),
	];
}

function lintProblems(entry: CheckedEntry<Vacancy>, circumstances: Circumstances): Problem[] {
	return verdictOn(entry, circumstances)
		.reports.filter(({ severity }) => severity === 'error')
		.map(({ ruleId, message, remedy, range }) =>
			problemAt(entry, {
				code: ruleId,
				message: [message, remedy].filter(Boolean).join(' '),
				range,
			}),
		);
}
