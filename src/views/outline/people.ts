import { growthView } from '#views/sections/growth.ts';
import { onboardingView } from '#views/sections/onboarding.ts';
import { type OutlineSection, section } from '#views/outline/section.ts';
import { present, sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';
import { teamView } from '#views/sections/team.ts';

/** With whom somebody works, how they learn it and what comes after. */
export const peopleSections = (subject: Subject): OutlineSection[] => [
	...teamSections(subject),
	...onboardingSections(subject),
	...growthSections(subject),
];

function teamSections(subject: Subject): OutlineSection[] {
	const view = teamView(subject);
	const quotes = view?.quotes.map(({ text, by }) => `“${text}” – ${by}`) ?? [];
	const paragraphs = [...(view?.paragraphs ?? []), ...quotes];
	return view && paragraphs.length > 0 ? [section('team', view.title, { paragraphs })] : [];
}

function onboardingSections(subject: Subject): OutlineSection[] {
	const view = onboardingView(subject);
	if (!view) return [];
	return [section('inwerken', view.title, { paragraphs: [view.text], items: view.programme })];
}

function growthSections(subject: Subject): OutlineSection[] {
	const view = growthView(subject);
	if (!view) return [];
	const items = view.steps.map(({ role, after, pay, example }) =>
		sentences(present([role, after]).join(' '), pay, example),
	);
	return [section('groei', view.title, { items })];
}
