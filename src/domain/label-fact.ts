import { isEmployment } from '#domain/employment.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** Something that a clear vacancy says. */
export interface LabelFact {
	id: string;
	/** Where it is written in the frontmatter. */
	key: string;
	points: number;
	/** Without it no vacancy gets the highest label. */
	required?: true;
	isPresent: (vacancy: Vacancy) => boolean;
}

type Question = LabelFact['isPresent'];

/** Asks only where there is a wage: a fee and an allowance have no scale and no holiday pay. */
export const ofWage =
	(question: Question): Question =>
	(vacancy) =>
		vacancy.salary.kind !== 'wage' || question(vacancy);

/** Asks only where there is a contract of employment: others have no trial period and no cao. */
export const ofEmployment =
	(question: Question): Question =>
	(vacancy) =>
		!isEmployment(vacancy.contract) || question(vacancy);

/** Whether a key is there: `0`, `false` and an empty list say something too. */
export const isGiven = (value: unknown): boolean => value !== undefined;

/** Whether a list holds something. */
export const hasAny = (list: readonly unknown[] | undefined): boolean => Boolean(list?.length);
