import { figuresOf } from '#domain/metrics/employer-figures.ts';
import { smallestGroup } from '#domain/metrics/hidden.ts';
import { monthEnds } from '#domain/metrics/months.ts';
import type { Report, ReportEmployer } from '#report/report.ts';
import { labelHistory } from '#store/label-history.ts';
import type { Content } from '#store/load-content.ts';

/** Puts together what there is to report since a day. */
export function makeReport(content: Content, folder: string, since: string, today: string): Report {
	const inTime = content.metrics
		.map(({ data }) => data)
		.filter(({ from, to }) => to >= since && from <= today);
	return {
		...{ version: 1, today, since, smallestGroup },
		employers: figuresOf(inTime).map((figures): ReportEmployer => {
			const { organisation } = figures;
			const employer = content.organisations.find(({ slug }) => slug === organisation);
			return {
				...figures,
				name: employer?.data.name ?? organisation,
				promisedWorkdays: promiseOf(content, organisation),
			};
		}),
		labels: labelsSince(folder, since, today),
	};
}

/** From the first month in which a vacancy was open. */
function labelsSince(folder: string, since: string, today: string): Report['labels'] {
	const ends = monthEnds(since, today);
	const vacancies = labelHistory(folder, ends);
	if (!vacancies) return null;
	const first = ends.findIndex((_, index) =>
		vacancies.some(({ labels }) => labels[index] !== null),
	);
	const from = first < 0 ? ends.length : first;
	return {
		months: ends.slice(from).map(({ month }) => month),
		vacancies: vacancies.map(({ vacancy, labels }) => ({ vacancy, labels: labels.slice(from) })),
	};
}

/** What its vacancies promise now; earlier promises are in git, and not asked for. */
function promiseOf(
	{ vacancies }: Content,
	organisation: string,
): ReportEmployer['promisedWorkdays'] {
	const terms = vacancies.flatMap(({ data }) =>
		data.organisation === organisation && data.status !== 'draft'
			? (data.apply.replyWithinWorkdays ?? [])
			: [],
	);
	return terms.length > 0 ? { min: Math.min(...terms), max: Math.max(...terms) } : null;
}
