import { type LabelCriterionId, type LabelFactId, labelCriteria } from '#domain/label-criteria.ts';
import type { LabelFact } from '#domain/label-fact.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** Changes with the points and the facts, so that labels of different years are not compared. */
export const labelVersion = 1;

/** Best first. */
export const labelGrades = ['A', 'B', 'C', 'D', 'E'] as const;
export type LabelGrade = (typeof labelGrades)[number];

/** One criterion of the label, with what a vacancy says of it. */
export interface LabelCriterion {
	id: LabelCriterionId;
	/** The most it can earn. */
	points: number;
	earned: number;
	present: LabelFactId[];
	missing: LabelFactId[];
}

/** How completely a vacancy says what a candidate wants to know. */
export interface Label {
	version: typeof labelVersion;
	grade: LabelGrade;
	/** Of 100. */
	score: number;
	criteria: LabelCriterion[];
}

/** A fact with an id that every dictionary has words for. */
type WeighedFact = LabelFact & { id: LabelFactId };

/**
 * Each fact that a vacancy tells earns its points, all together 100. `counts` says of a fact whether it
 * counts already: while somebody answers questions, what was filled in to get on does not.
 */
export function labelOf(
	vacancy: Vacancy,
	counts: (fact: LabelFact) => boolean = () => true,
): Label {
	const criteria = labelCriteria.map(({ id, facts }) => criterionOf(id, facts, vacancy, counts));
	const score = sum(criteria.map(({ earned }) => earned));
	return { version: labelVersion, grade: gradeOf(score, missingFacts(criteria)), score, criteria };
}

/** Whether a grade is at least as good as another. */
export const isAtLeast = (grade: LabelGrade, minimum: LabelGrade): boolean =>
	labelGrades.indexOf(grade) <= labelGrades.indexOf(minimum);

/** Facts that a vacancy leaves out, those with the most points first. */
export function missingFacts(criteria: readonly Pick<LabelCriterion, 'missing'>[]): WeighedFact[] {
	const missing = new Set<string>(criteria.flatMap((criterion) => criterion.missing));
	return labelCriteria
		.flatMap(({ facts }): readonly WeighedFact[] => facts)
		.filter(({ id }) => missing.has(id))
		.toSorted((a, b) => b.points - a.points);
}

function criterionOf(
	id: LabelCriterionId,
	facts: readonly WeighedFact[],
	vacancy: Vacancy,
	counts: (fact: LabelFact) => boolean,
): LabelCriterion {
	const present = facts.filter((fact) => counts(fact) && fact.isPresent(vacancy));
	return {
		id,
		points: sum(facts.map(({ points }) => points)),
		earned: sum(present.map(({ points }) => points)),
		present: present.map((fact) => fact.id),
		missing: facts.filter((fact) => !present.includes(fact)).map((fact) => fact.id),
	};
}

/** A says all that is required: points alone cannot make up for that. */
function gradeOf(score: number, missing: readonly LabelFact[]): LabelGrade {
	if (score >= 90) return missing.some(({ required }) => required) ? 'B' : 'A';
	if (score >= 80) return 'B';
	if (score >= 70) return 'C';
	return score >= 50 ? 'D' : 'E';
}

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
