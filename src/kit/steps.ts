import type { SelectionStep } from '#domain/schema/selection.ts';
import type { KitDocument } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';

/** A selection step with its place in the procedure. */
export interface NumberedStep {
	/** From 1. */
	number: number;
	step: SelectionStep;
	/** Undefined for the last. */
	next: SelectionStep | undefined;
	/** As the vacancy says, or else what is usual. */
	minutes: number;
}

const usualMinutes: Record<SelectionStep['type'], number> = {
	phone: 15,
	interview: 60,
	'practical-test': 45,
	'role-play': 30,
	'trial-day': 240,
	'reference-check': 15,
	offer: 30,
};

/** The steps of the vacancy, in its order. */
export const stepsOf = ({ vacancy: { selection = [] } }: KitSubject): NumberedStep[] =>
	selection.map((step, index) => ({
		number: index + 1,
		step,
		next: selection[index + 1],
		minutes: step.minutes ?? usualMinutes[step.type],
	}));

/** What stands above every document of a step. */
export function stepHead(
	{ number, step, minutes }: NumberedStep,
	{ vacancy, organisation }: KitSubject,
): KitDocument['head'] {
	return [
		{ label: text.vacancy, value: `${vacancy.title}, ${organisation.name}` },
		{ label: text.reference, value: vacancy.reference },
		{ label: text.step(number), value: step.step },
		{ label: text.length, value: text.minutes(minutes) },
		...(step.with ? [{ label: text.with, value: step.with }] : []),
	];
}

/** What stands above every other document. */
export const vacancyHead = ({ vacancy, organisation }: KitSubject): KitDocument['head'] => [
	{ label: text.vacancy, value: `${vacancy.title}, ${organisation.name}` },
	{ label: text.reference, value: vacancy.reference },
];

/** The remark that the length is what is usual, when the vacancy names none. */
export const remarksOnLength = ({ step, minutes }: NumberedStep): string[] =>
	step.minutes === undefined ? [text.assumed(minutes)] : [];

/** Where somebody fills in for whom, who and when. */
export const whoFields = [
	{ label: text.candidate },
	{ label: text.assessor },
	{ label: text.date },
] as const;

/** Name of the file of a step. */
export const stepFile = ({ number }: NumberedStep, name: string): string =>
	`stap-${number}-${name}`;
