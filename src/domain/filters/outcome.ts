import { bandsOf, offersHome, type VacancyFacts } from '#domain/filters/facts.ts';
import {
	type Facet,
	facets,
	type Filters,
	homeChoices,
	isActive,
	radii,
} from '#domain/filters/filters.ts';
import { type Circumstances, type Fit, fitOf, isWithin, passes } from '#domain/filters/match.ts';
import { countParts } from '#domain/week-mask.ts';

/** A vacancy that passes. */
export interface Match<Facts extends VacancyFacts = VacancyFacts> extends Fit<Facts> {
	/** Facets on which the vacancy is silent. */
	unknown: Facet[];
}

/** What filters leave, with the numbers that a page shows beside its options. */
export interface Outcome<Facts extends VacancyFacts = VacancyFacts> {
	/** In the order in which they were given. */
	matches: Match<Facts>[];
	/** How many vacancies each option gives beside the choices in the other facets. */
	options: OptionCounts;
	/** How many vacancies there would be without this facet, for those that leave vacancies out. */
	without: ReadonlyMap<Facet, number>;
}

/** Numbers by facet and option, such as `hours` and `24-32`. */
export type OptionCounts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** What passes, and all numbers that a page shows beside its options, in one pass. */
export function outcomeOf<Facts extends VacancyFacts>(
	all: readonly Facts[],
	filters: Filters,
	circumstances: Circumstances,
): Outcome<Facts> {
	const used = facets.filter((facet) => isActive(filters, facet) && isKnown(facet, circumstances));
	const matches: Match<Facts>[] = [];
	/** Vacancies that only this facet leaves out. */
	const almost = new Map<Facet, number>(used.map((facet) => [facet, 0]));
	const options = new Map(facets.map((facet) => [facet, new Map<string, number>()]));
	const counted = facets.filter((facet) => !countsOnlyInUse.has(facet) || used.includes(facet));
	for (const facts of all) {
		const fit = fitOf(facts, filters, circumstances);
		const passed = used.map((facet) => passes(facet, fit, filters, circumstances));
		const failed = used.filter((_, index) => passed[index] === false);
		const [only] = failed;
		// What fails twice passes with no other choice in one facet: it counts nowhere.
		if (failed.length > 1) continue;
		if (only === undefined)
			matches.push({ ...fit, unknown: used.filter((_, index) => passed[index] === undefined) });
		else almost.set(only, (almost.get(only) ?? 0) + 1);
		for (const facet of only === undefined ? counted : [only])
			for (const option of optionsFor(facet, fit)) add(options.get(facet), option);
	}
	return {
		matches,
		options,
		without: new Map([...almost].map(([facet, count]) => [facet, matches.length + count])),
	};
}

/** A place that is not found and a query without an answer leave nothing out. */
const isKnown = (facet: Facet, { from, hits }: Circumstances): boolean =>
	(facet !== 'place' || from.length > 0) && (facet !== 'query' || hits !== undefined);

/** Facets of which the options mean something beside a place or a week only. */
const countsOnlyInUse = new Set<Facet>(['query', 'place', 'pay', 'week']);

const radiusTexts = radii.map((radius) => ({ radius, text: String(radius) }));

function add(counts: Map<string, number> | undefined, option: string): void {
	counts?.set(option, (counts.get(option) ?? 0) + 1);
}

/** Options of a facet that would keep this vacancy in. */
function optionsFor(facet: Facet, fit: Fit): readonly string[] {
	const { facts } = fit;
	switch (facet) {
		case 'query':
		case 'pay':
			return [];
		case 'place':
			return radiusTexts
				.filter(({ radius }) => isWithin(fit, radius) !== false)
				.map(({ text }) => text);
		case 'hours':
			return bandsOf(facts);
		case 'week':
			return weekOptions(fit);
		case 'home':
			return homeChoices.filter((choice) => offersHome(facts, choice) !== false);
		case 'contracts':
			return [facts.contract];
		case 'jobGroups':
			return [facts.jobGroup];
		case 'employers':
			return [facts.employer];
		case 'noExperience':
			return facts.noExperience ? ['geen'] : [];
		case 'littlePhone':
			return facts.littlePhone ? ['weinig'] : [];
	}
}

function weekOptions({ missing }: Fit): readonly string[] {
	const parts = countParts(missing);
	if (parts > 1) return [];
	return parts === 0 ? ['helemaal', 'bijna'] : ['bijna'];
}
