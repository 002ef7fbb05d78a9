import { competencyNamed, type KnownCompetency } from '#domain/assessed.ts';
import type { SelectionStep } from '#domain/schema/selection.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What happens after somebody applied, step by step. */
export interface SelectionStepsView {
	title: string;
	steps: {
		name: string;
		/** Kind, length, company and term, between commas. */
		facts: string;
		assesses: string | undefined;
		/** Whether somebody is paid for it, when the vacancy says so. */
		paid: string | undefined;
	}[];
	/** How long all steps take together, in workdays and in time, as far as each says so. */
	total: string | undefined;
	/** Leads to what the words for what is judged mean, when a competency says so. */
	meaning: string | undefined;
}

/** Undefined when the vacancy names no steps. */
export function selectionStepsView(
	{ vacancy: { selection = [] }, dictionary }: Subject,
	competencies: readonly KnownCompetency[] = [],
): SelectionStepsView | undefined {
	if (selection.length === 0) return undefined;
	const { ui } = dictionary;
	const [workdays, minutes] = [totalWorkdays(selection), totalMinutes(selection)];
	const totals = present([
		workdays === undefined ? undefined : ui['selectionSteps.total'](workdays),
		minutes === undefined
			? undefined
			: ui['selectionSteps.effort'](ui['selectionSteps.minutes'](minutes)),
	]);
	return {
		title: ui['selectionSteps.title'],
		steps: selection.map((step) => stepOf(step, dictionary)),
		total: totals.join(' ') || undefined,
		meaning: selection
			.flatMap(({ assesses = [] }) => assesses)
			.some((criterion) => competencyNamed(criterion, competencies))
			? ui['selectionSteps.meaning']
			: undefined,
	};
}

function stepOf(
	{ step, type, minutes, with: who, assesses = [], withinWorkdays, paid }: SelectionStep,
	{ ui, words, format }: Dictionary,
): SelectionStepsView['steps'][number] {
	const facts = present([
		words.selection[type],
		minutes === undefined ? undefined : ui['selectionSteps.minutes'](minutes),
		who && ui['selectionSteps.with'](who),
		withinWorkdays === undefined ? undefined : ui['selectionSteps.within'](withinWorkdays),
	]);
	return {
		name: step,
		facts: facts.join(', '),
		assesses:
			assesses.length > 0 ? ui['selectionSteps.assesses'](format.list(assesses)) : undefined,
		paid:
			paid === undefined ? undefined : ui[paid ? 'selectionSteps.paid' : 'selectionSteps.unpaid'],
	};
}

/** Workdays of the whole procedure; undefined while a step does not say how long it takes. */
export function totalWorkdays(steps: readonly SelectionStep[]): number | undefined {
	return steps.reduce<number | undefined>(
		(total, { withinWorkdays }) =>
			total === undefined || withinWorkdays === undefined ? undefined : total + withinWorkdays,
		0,
	);
}

const stepsWithoutApplicant: readonly SelectionStep['type'][] = ['reference-check', 'offer'];

/** Minutes that an applicant spends; undefined while a step that takes her time does not say how many. */
export function totalMinutes(steps: readonly SelectionStep[]): number | undefined {
	const own = steps.filter(({ type }) => !stepsWithoutApplicant.includes(type));
	const stated = present(own.map(({ minutes }) => minutes));
	if (own.length === 0 || stated.length < own.length) return undefined;
	return stated.reduce((total, minutes) => total + minutes, 0);
}
