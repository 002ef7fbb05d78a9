import type { ContractChoice, HomeChoice } from '#domain/filters/filters.ts';
import { hoursBandsOf, type HoursBandId } from '#domain/hours-bands.ts';
import type { LabelGrade } from '#domain/label.ts';
import type { Point } from '#domain/places/distance.ts';
import type { WeekDemand } from '#domain/filters/week-demand.ts';

/** What filters and sorting need to know of a vacancy. */
export interface VacancyFacts {
	slug: string;
	/** `yyyy-mm-dd` */
	published: string;
	closes: string | undefined;
	/** Top of the range in euros, as cards show it; 0 when there is no wage, undefined when unknown. */
	payPerHour: number | undefined;
	/** The same per month, at the most hours on offer. */
	payPerMonth: number | undefined;
	hours: { min: number; max: number };
	/** The parts in which one has to be there. */
	demand: WeekDemand;
	/** Days a week at home; `unknown` when some work is, and nobody says how much. */
	home: number | 'all' | 'unknown';
	contract: ContractChoice;
	jobGroup: string;
	employer: string;
	/** Only true when the vacancy says so. */
	noExperience: boolean;
	littlePhone: boolean;
	label: LabelGrade;
	/** Where the work is; empty when no place of it is known. */
	points: readonly Point[];
}

/** Most phone calls that still are little, as a percentage of the contact with customers. */
export const littlePhonePercent = 20;

const homeDays: Record<HomeChoice, number> = { '1': 1, '2': 2, '3': 3, alles: Infinity };

/** Whether there is so much work at home; undefined when nobody says how much. */
export function offersHome(
	{ home }: Pick<VacancyFacts, 'home'>,
	choice: HomeChoice,
): boolean | undefined {
	if (home === 'all') return true;
	if (choice === 'alles') return false;
	if (home !== 'unknown') return home >= homeDays[choice];
	return choice === '1' ? true : undefined;
}

/** Bands of weekly hours, worked out once for each vacancy. */
export function bandsOf(facts: VacancyFacts): readonly HoursBandId[] {
	const found = bands.get(facts) ?? hoursBandsOf(facts.hours);
	bands.set(facts, found);
	return found;
}

const bands = new WeakMap<VacancyFacts, readonly HoursBandId[]>();
