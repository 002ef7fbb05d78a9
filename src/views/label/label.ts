import { labelOf, missingFacts } from '#domain/label.ts';
import { badgeOf, type LabelBadge } from '#views/label/badge.ts';
import type { Subject } from '#views/subject.ts';

/** The label of a vacancy, with what would make it better. */
export interface LabelView extends LabelBadge {
	/** Of 100. */
	score: number;
	/** What the vacancy leaves out, what counts most first. */
	missing: string[];
}

export const labelBadge = ({ vacancy, dictionary }: Subject): LabelBadge =>
	badgeOf(labelOf(vacancy).grade, dictionary);

export function labelView(subject: Subject): LabelView {
	const { score, criteria } = labelOf(subject.vacancy);
	const { facts } = subject.dictionary.label;
	return {
		...labelBadge(subject),
		score,
		missing: missingFacts(criteria).map(({ id }) => facts[id].missing),
	};
}
