import type { NamedCompetency } from '#domain/competency-in.ts';
import { honestView } from '#views/sections/honest.ts';
import { needsView } from '#views/sections/needs.ts';
import { type OutlineSection, section, subsection } from '#views/outline/section.ts';
import type { Subject } from '#views/subject.ts';

/** What somebody needs. */
export function needsSections(
	subject: Subject,
	competencies: readonly NamedCompetency[],
): OutlineSection[] {
	const needs = needsView(subject, competencies);
	const { title, count, must, groups, alsoWelcome } = needs;
	return [
		section('eisen', title, { paragraphs: [count] }),
		...subsection('eisen', must.title, { items: must.items }),
		...groups.flatMap((group) => subsection('eisen', group.title, { items: group.items })),
		...subsection('eisen', undefined, { paragraphs: [alsoWelcome] }),
		...subsection('eisen', needs.competencies.title, {
			items: competencies.map(({ name, definition }) => `${name}: ${definition}`),
		}),
	];
}

/** What is hard about the work. */
export function honestSections(subject: Subject): OutlineSection[] {
	const view = honestView(subject);
	if (!view) return [];
	const { title, intro, challenges, targetsTitle, targets } = view;
	return [
		section('eerlijk', title, {
			paragraphs: challenges.length > 0 ? [intro] : [],
			items: challenges,
		}),
		...subsection('eerlijk', targetsTitle, {
			items: targets.map(({ measure, value }) => `${measure}: ${value}`),
		}),
	];
}
