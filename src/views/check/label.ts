import { type LabelGrade, labelOf } from '#domain/label.ts';
import { labelCriteria, type LabelFactId, type LabelText } from '#domain/label-criteria.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/** One criterion of the label: what a vacancy says of it, and what it could add. */
export interface CriterionView {
	name: string;
	earned: number;
	points: number;
	present: readonly string[];
	/** With the key of the frontmatter where it goes. */
	missing: readonly { fact: string; key: string }[];
}

/** The label as whoever writes the vacancy sees it. */
export interface CheckLabelView {
	grade: LabelGrade;
	/** Of 100. */
	score: number;
	/** In the order of the label. */
	criteria: readonly CriterionView[];
}

/** The label with every criterion, for whoever is still writing the vacancy. */
export function checkLabel(vacancy: Vacancy, text: LabelText): CheckLabelView {
	const { grade, score, criteria } = labelOf(vacancy);
	return {
		grade,
		score,
		criteria: criteria.map(({ id, earned, points, present, missing }) => ({
			name: text.criteria[id],
			earned,
			points,
			present: present.map((fact) => text.facts[fact].present),
			missing: missing.map((fact) => ({
				fact: text.facts[fact].missing,
				key: keys.get(fact) ?? '',
			})),
		})),
	};
}

const keys = new Map<LabelFactId, string>(
	labelCriteria.flatMap(({ facts }) => facts.map(({ id, key }) => [id, key] as const)),
);
