import { reportText as text } from '#i18n/nl/report.ts';
import { employerSections } from '#report/employer-sections.ts';
import type { Wording } from '#report/figure-words.ts';
import { labelSections } from '#report/label-sections.ts';
import type { Report } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** What is about one employer, or about the whole board. */
export interface Part {
	title: string;
	/** What is to say when there is nothing to show. */
	note?: string;
	sections: Section[];
}

/** What stands above everything. */
export const introOf = (
	{ since, today, smallestGroup, employers }: Report,
	{ format }: Wording,
): string[] => [
	text.intro(format.date(since), format.date(today)),
	// Without numbers there is nothing to hide.
	...(employers.length > 0 ? [text.hiding(smallestGroup)] : []),
];

/** A report in words: the same for a screen and for a page. */
export function partsOf({ employers, labels }: Report, wording: Wording): Part[] {
	const ofEmployers = employers.map((employer) => ({
		title: employer.name,
		sections: employerSections(employer, wording),
	}));
	const nothing = { title: text.sections.applicants, note: text.noFigures, sections: [] };
	return [...(ofEmployers.length > 0 ? ofEmployers : [nothing]), ofBoard(labels, wording)];
}

function ofBoard(labels: Report['labels'], wording: Wording): Part {
	const sections = labels ? labelSections(labels, wording) : [];
	if (sections.length > 0) return { title: text.board, sections };
	return { title: text.board, note: labels ? text.noVacancies : text.noHistory, sections };
}
