import type { Vacancy } from '#domain/schema/vacancy.ts';
import { employerText, payTexts } from '#views/card.ts';
import { factsOf } from '#views/facts.ts';
import { outlineOf } from '#views/outline/outline.ts';
import type { OutlineSection } from '#views/outline/section.ts';
import type { LabelBadge } from '#views/label/badge.ts';
import { labelBadge } from '#views/label/label.ts';
import { placeText } from '#views/place.ts';
import type { Subject } from '#views/subject.ts';

/** A vacancy as candidates will read it, for whoever is still writing it. */
export interface VacancyPreview {
	language: Vacancy['language'];
	title: string;
	/** Employer, place and pay, one line each. */
	lines: readonly string[];
	label: LabelBadge;
	factsTitle: string;
	facts: readonly { label: string; values: readonly string[] }[];
	/** All below the story. */
	sections: readonly OutlineSection[];
}

/** The parts of the page of a vacancy but for its story, in their order and words. */
export function vacancyPreview(
	subject: Subject,
	context: Parameters<typeof outlineOf>[2],
): VacancyPreview {
	const { vacancy, dictionary } = subject;
	const { pay, payAtHours } = payTexts(subject);
	const [, ...sections] = outlineOf(subject, [], context);
	return {
		language: vacancy.language,
		title: vacancy.title,
		lines: [
			`${employerText(subject)} · ${placeText(subject)}`,
			[pay, payAtHours].filter(Boolean).join(' · '),
		],
		label: labelBadge(subject),
		factsTitle: dictionary.ui['facts.title'],
		facts: factsOf(subject).map(({ label, values }) => ({ label, values })),
		sections,
	};
}
