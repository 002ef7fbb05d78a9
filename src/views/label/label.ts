import { type LabelGrade, labelOf, missingFacts } from '#domain/label.ts';
import type { Subject } from '#views/subject.ts';

/** A label in a letter and words, never in colour alone. */
export interface LabelBadge {
	grade: LabelGrade;
	/** “Label B” */
	name: string;
	/** “duidelijk” */
	word: string;
}

export interface LabelView extends LabelBadge {
	score: number;
	/** What the vacancy leaves out, what counts most first. */
	missing: string[];
}

export function labelBadge({ vacancy, dictionary: { ui } }: Subject): LabelBadge {
	const { grade } = labelOf(vacancy);
	return { grade, name: ui['label.name'](grade), word: ui[`label.${grade}`] };
}

export function labelView(subject: Subject): LabelView {
	const { score, criteria } = labelOf(subject.vacancy);
	const { facts } = subject.dictionary.label;
	return {
		...labelBadge(subject),
		score,
		missing: missingFacts(criteria).map(({ id }) => facts[id].missing),
	};
}
