import type { CheckedEntry } from '#content/collection.ts';
import { inReadingOrder, type Problem, problemAt } from '#content/problem.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { documentOf } from '#lint/core/document.ts';
import { lint } from '#lint/lint.ts';
import { judge } from '#lint/policy.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';
import type { Content } from '#store/load-content.ts';

const ruleIds = ruleInfos.map(({ id }) => id);

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
	const policy = site?.lint ?? {};
	const document = documentOf(entry, { organisation: employer?.data, today, allow: policy.allow });
	const board = { policy, ruleIds, text: lintText };
	return judge(lint(document, rules, lintText, policy), document, board)
		.reports.filter(({ severity }) => severity === 'error')
		.map(({ ruleId, message, remedy, range }) =>
			problemAt(entry, {
				code: ruleId,
				message: [message, remedy].filter(Boolean).join(' '),
				range,
			}),
		);
}
