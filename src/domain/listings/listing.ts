import type { LabelGrade } from '#domain/label.ts';
import type { PayTerms } from '#domain/pay.ts';
import type { Location } from '#domain/province-of.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { ShiftGroup } from '#domain/shift-groups.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** What a list in a browser knows of a vacancy: for its card, for filters and for search. */
export interface Listing {
	slug: string;
	vacancy: ListedVacancy;
	/** Its name in addresses is `vacancy.organisation`. */
	employer: string;
	sector: string | undefined;
	label: LabelGrade;
	/** Facts that follow from nothing else here, by the names of `term-meanings.ts`. */
	needs: readonly string[];
	contact: readonly string[];
	/** Names of programs and machines, in the order of the alphabet, as are the competencies. */
	systems: readonly string[];
	competencies: readonly string[];
}

/** The parts of a vacancy that cards show and filters compare; a whole vacancy is one too. */
export interface ListedVacancy extends Pick<
	Vacancy,
	| 'title'
	| 'language'
	| 'status'
	| 'published'
	| 'closes'
	| 'jobGroup'
	| 'organisation'
	| 'agencyFor'
> {
	locations: readonly Location[];
	workplace: Pick<Vacancy['workplace'], 'type' | 'homeDays'>;
	/** Per week. */
	hours: { min: number; max: number };
	salary: PayTerms;
	contract: Pick<Vacancy['contract'], 'type'>;
	/** Those that the work asks for. */
	languages?: readonly { language: string }[] | undefined;
	shifts: readonly ShiftGroup[];
	roster?: RosterTimes | undefined;
	apply: Pick<Vacancy['apply'], 'replyWithinWorkdays'>;
}

/** When there may be work, of a vacancy without shifts. */
export interface RosterTimes {
	flexible?: FlexibleTimes | undefined;
	referenceDays?: readonly ShiftTimes[] | undefined;
}

interface FlexibleTimes extends ShiftTimes {
	coreFrom?: string | undefined;
	coreTo?: string | undefined;
}
