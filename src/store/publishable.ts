import type { CheckedEntry } from '#content/collection.ts';
import { inReadingOrder, type Problem, problemAt } from '#content/problem.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import type { Report } from '#lint/core/rule.ts';
import { isForgivable } from '#lint/policy/is-forgivable.ts';
import { type Circumstances, verdictOn } from '#lint/verdict.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';
import type { KnownReports } from '#store/baseline.ts';
import { fingerprintsOf } from '#store/fingerprint.ts';
import type { Content } from '#store/load-content.ts';
import { postingProblems } from '#store/posting-problems.ts';

/** The content of which nothing keeps what is left from being published. */
export interface Publishable extends Content {
	/** How many errors stop nothing, because a list of known reports has them. */
	known: number;
}

/**
 * The content with what the linter calls an error, and what Google would refuse, as a problem, and
 * without the vacancies that have one. Only what is open or will be is judged: what is closed stays as it was published.
 * What is `known` and may wait keeps nothing from being published.
 */
export function publishable(
	content: Content,
	today: string,
	known: KnownReports = () => new Set(),
): Publishable {
	const found = new Map(
		content.vacancies.map((entry) => [entry, judged(entry, content, { today, known })]),
	);
	const all = [...found.values()];
	return {
		...content,
		vacancies: content.vacancies.filter((entry) => found.get(entry)?.problems.length === 0),
		problems: inReadingOrder([...content.problems, ...all.flatMap(({ problems }) => problems)]),
		known: all.reduce((sum, { waived }) => sum + waived, 0),
	};
}

/** What decides, beside the content, what is a problem. */
interface Run {
	today: string;
	known: KnownReports;
}

interface Judged {
	problems: Problem[];
	/** Errors that are known. */
	waived: number;
}

function judged(entry: CheckedEntry<Vacancy>, content: Content, { today, known }: Run): Judged {
	const state = lifeCycleOf(entry.data, today);
	if (state !== 'open' && state !== 'scheduled') return { problems: [], waived: 0 };
	const { site, competencies } = content;
	const employer = content.organisations.find(({ slug }) => slug === entry.data.organisation);
	const circumstances = {
		today,
		policy: site?.lint ?? {},
		organisation: employer?.data,
		text: lintText,
		lexiconFor,
	};
	const errors = errorsIn(entry, circumstances, known(entry.file));
	return {
		problems: [
			...errors.left.map((report) => problemOf(entry, report)),
			...(site && employer
				? postingProblems(entry, employer.data, { site, competencies }, today)
				: []),
		],
		waived: errors.waived,
	};
}

function errorsIn(
	entry: CheckedEntry<Vacancy>,
	circumstances: Circumstances,
	known: ReadonlySet<string>,
): { left: Report[]; waived: number } {
	const { reports } = verdictOn(entry, circumstances);
	const errors = reports.filter(({ severity }) => severity === 'error');
	if (known.size === 0) return { left: errors, waived: 0 };
	// Which of several alike it is follows from all of them.
	const fingerprints = fingerprintsOf(entry.source, reports);
	const left = errors.filter(
		(report) => !isForgivable(report) || !known.has(fingerprints[reports.indexOf(report)] ?? ''),
	);
	return { left, waived: errors.length - left.length };
}

const problemOf = (
	entry: CheckedEntry<Vacancy>,
	{ ruleId, message, remedy, range }: Report,
): Problem =>
	problemAt(entry, {
		code: ruleId,
		message: [message, remedy].filter(Boolean).join(' '),
		range,
	});
