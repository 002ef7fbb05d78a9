import { applyView } from '#views/apply/apply.ts';
import { exceptionsView } from '#views/sections/exceptions.ts';
import { faqView } from '#views/sections/faq.ts';
import { meetingsView } from '#views/sections/meetings.ts';
import { type OutlineSection, section, subsection } from '#views/outline/section.ts';
import { selectionStepsView } from '#views/sections/selection-steps.ts';
import { sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** How somebody applies, and what happens then. */
export const hiringSections = (subject: Subject): OutlineSection[] => [
	...selectionSections(subject),
	...meetingSections(subject),
	...applySections(subject),
	...faqSections(subject),
	...exceptionsSections(subject),
];

function selectionSections(subject: Subject): OutlineSection[] {
	const view = selectionStepsView(subject);
	if (!view) return [];
	const { title, steps, total } = view;
	return [
		section('procedure', title, {
			items: steps.map(({ name, facts, assesses, paid }) =>
				sentences(`${name}: ${facts}`, assesses, paid),
			),
		}),
		...subsection('procedure', undefined, { paragraphs: [total] }),
	];
}

function meetingSections(subject: Subject): OutlineSection[] {
	const view = meetingsView(subject);
	return view ? [section('kennismaken', view.title, { items: view.items })] : [];
}

/** Without who answers questions: personal data go no further than the page they were given for. */
function applySections(subject: Subject): OutlineSection[] {
	const view = applyView(subject);
	const { questions, screening, privacy, referral } = view;
	const id = 'solliciteren';
	return [
		section(id, view.title, { items: waysIn(subject) }),
		...subsection(id, undefined, { paragraphs: [view.demands, view.reply] }),
		...subsection(id, questions.title, { items: questions.items }),
		...subsection(id, screening.title, { items: screening.items }),
		...(privacy?.text ? subsection(id, privacy.title, { paragraphs: [privacy.text] }) : []),
		...(referral ? subsection(id, referral.title, { paragraphs: [referral.text] }) : []),
	];
}

/** Ways to apply that make sense on paper: a button to a site has no address in its text. */
const waysIn = (subject: Subject): string[] =>
	applyView(subject)
		.ways.filter(({ href }) => href !== subject.vacancy.apply.url)
		.map(({ text, plain }) => (plain ? `${text}: ${plain}` : text));

function faqSections(subject: Subject): OutlineSection[] {
	const view = faqView(subject);
	if (!view) return [];
	return [
		section('vragen', view.title, {}),
		...view.items.flatMap(({ question, answer }) =>
			subsection('vragen', question, { paragraphs: [answer] }),
		),
	];
}

function exceptionsSections(subject: Subject): OutlineSection[] {
	const view = exceptionsView(subject);
	return view ? [section('uitzonderingen', view.title, { items: view.items })] : [];
}
