import { bandsOf, offersHome, type VacancyFacts } from '#domain/filters/facts.ts';
import { type Facet, type Filters, isActive } from '#domain/filters/filters.ts';
import { missingParts } from '#domain/filters/week-demand.ts';
import { kilometresBetween, type Point } from '#domain/places/distance.ts';
import { countParts, type WeekMask } from '#domain/week-mask.ts';

/** What is known beside the filters. */
export interface Circumstances {
	/** Where distances are counted from, the nearest of several; none while the typed place is not known. */
	from: readonly Point[];
	/** Vacancies that answer the query, by slug, with how well; undefined without an answer. */
	hits: ReadonlyMap<string, number> | undefined;
}

/** What there is to say of a vacancy before asking whether it passes. */
export interface Fit<Facts extends VacancyFacts = VacancyFacts> {
	facts: Facts;
	/** Kilometres to the nearest place of work, 0 for remote work; undefined when unknown. */
	kilometres: number | undefined;
	/** Parts of the week that the work asks and the candidate does not have. */
	missing: WeekMask;
}

/** Works out once what several facets ask of a vacancy: how far it is, and what of the week is lacking. */
export function fitOf<Facts extends VacancyFacts>(
	facts: Facts,
	{ week }: Filters,
	{ from }: Circumstances,
): Fit<Facts> {
	return {
		facts,
		kilometres: from.length > 0 ? distanceTo(facts, from) : undefined,
		missing: week && missingParts(facts.demand, week),
	};
}

/** Whether a vacancy passes one facet; undefined when it does not say, which keeps it in. */
export function passes(
	facet: Facet,
	fit: Fit,
	filters: Filters,
	{ hits, from }: Circumstances,
): boolean | undefined {
	const { facts } = fit;
	if (!isActive(filters, facet)) return true;
	switch (facet) {
		case 'query':
			return hits?.has(facts.slug) ?? true;
		case 'place':
			return from.length > 0 ? isWithin(fit, filters.radius) : true;
		case 'pay':
			return paysEnough(facts, filters);
		case 'hours':
			return bandsOf(facts).some((band) => filters.hours.includes(band));
		case 'week':
			return countParts(fit.missing) <= (filters.weekFit === 'bijna' ? 1 : 0);
		case 'home':
			return filters.home && offersHome(facts, filters.home);
		case 'contracts':
			return filters.contracts.includes(facts.contract);
		case 'jobGroups':
			return filters.jobGroups.includes(facts.jobGroup);
		case 'employers':
			return filters.employers.includes(facts.employer);
		case 'noExperience':
			return facts.noExperience;
		case 'littlePhone':
			return facts.littlePhone;
	}
}

/** Whether a vacancy is no further than so many kilometres; undefined when nobody knows where it is. */
export function isWithin({ kilometres }: Fit, radius: number): boolean | undefined {
	return kilometres === undefined ? undefined : kilometres <= radius;
}

function paysEnough(facts: VacancyFacts, { pay = 0, payPer }: Filters): boolean | undefined {
	const offered = payPer === 'uur' ? facts.payPerHour : facts.payPerMonth;
	return offered === undefined ? undefined : offered >= pay;
}

function distanceTo({ home, points }: VacancyFacts, from: readonly Point[]): number | undefined {
	if (home === 'all') return 0;
	if (points.length === 0) return undefined;
	return Math.min(...points.flatMap((point) => from.map((each) => kilometresBetween(each, point))));
}
