import { parseFrontmatter } from '#content/frontmatter.ts';
import { type LabelGrade, labelOf, missingFacts } from '#domain/label.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { labelText } from '#i18n/nl/label.ts';

export interface LabelSoFar {
	grade: LabelGrade;
	/** Of 100. */
	score: number;
	/** What the vacancy could still say, what counts most first. */
	missing: string[];
}

/** The label of a vacancy as it stands; undefined while the label cannot be told. */
export function labelSoFar(text: string): LabelSoFar | undefined {
	const { data } = vacancySchema.safeParse(parseFrontmatter(text)?.document.toJS());
	if (!data) return undefined;
	const { grade, score, criteria } = labelOf(data);
	return {
		grade,
		score,
		missing: missingFacts(criteria).map(({ id }) => labelText.facts[id].missing),
	};
}
