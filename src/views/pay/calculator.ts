import { hasSurcharge } from '#domain/pay-sum/pay-sum.ts';
import { toHundredths } from '#domain/round.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { payTextFor } from '#i18n/pay-text.ts';
import { payFactsOf } from '#views/pay/facts.ts';
import { payLeftOut } from '#views/pay/left-out.ts';
import type { PayWords } from '#views/pay/steps.ts';
import { type PaySumView, paySumView } from '#views/pay/sum.ts';
import { sentences } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** A place in the range of pay that somebody can choose. */
export interface PayPlace {
	/** 0 is the lowest, 1 the highest. */
	place: number;
	label: string;
}

/** What the calculator of pay asks. */
export interface PayQuestions {
	/** The most hours on offer. */
	hours: number;
	hoursOffered: string;
	/** Shifts in words; empty when it makes no difference which of them somebody works. */
	shifts: string[];
	/** Empty when everybody gets the same. */
	places: PayPlace[];
}

/** A sum of pay that somebody can do again, and what it shows before anybody chose. */
export interface PayCalculatorView {
	text: PayWords['text'];
	questions: PayQuestions;
	/** What was chosen for the sum below it, when nobody can choose for lack of a script. */
	example: string;
	sum: PaySumView;
	/** What the sum does not hold, and why. */
	leftOut: string[];
}

/** A calculator, or the reason why there is none; neither for work without any pay. */
export type PayCalculator =
	| { view: PayCalculatorView; reason?: undefined }
	| { view?: undefined; reason: string | undefined };

export function payCalculator({ vacancy, dictionary }: Subject): PayCalculator {
	const { kind, max } = vacancy.salary;
	const text = payTextFor(dictionary.language);
	if (max === 0) return { reason: undefined };
	if (kind === 'fee') return { reason: text.fee };
	const view = viewOf(vacancy, dictionary, text);
	return view ? { view } : { reason: text.lumpSum };
}

function viewOf(
	vacancy: Vacancy,
	dictionary: Dictionary,
	text: PayWords['text'],
): PayCalculatorView | undefined {
	const { format } = dictionary;
	const hours = vacancy.hours.max;
	const facts = payFactsOf(vacancy);
	const all = facts.shifts.map((_, index) => index);
	const sum = paySumView(facts, { hours, shifts: all, place: 0 }, { text, format });
	if (!sum) return undefined;
	const shifts = hasSurcharge(facts) ? shiftLabels(vacancy, dictionary) : [];
	const places = placesOf(vacancy, dictionary, text);
	const example = text[shifts.length > 0 ? 'exampleShifts' : 'example'](format.exact(hours));
	return {
		text,
		questions: { hours, hoursOffered: hoursText(vacancy, { text, format }), shifts, places },
		example: sentences(example, places.length > 0 ? text.exampleLowest : undefined),
		sum,
		leftOut: payLeftOut(vacancy, { text, format }),
	};
}

function hoursText({ hours: { min, max } }: Vacancy, { text, format }: PayWords): string {
	const [low, high] = [format.number(min), format.number(max)];
	return text.hoursOffered(min === max ? high : text.range(low, high));
}

const shiftLabels = ({ shifts }: Vacancy, { describeShifts }: Dictionary): string[] =>
	shifts.map((shift) => `${shift.name}: ${describeShifts([shift]).join(', ')}`);

function placesOf(
	{ salary }: Vacancy,
	{ format, words }: Dictionary,
	text: PayWords['text'],
): PayPlace[] {
	const { min, max, period, fullTimeHours } = salary;
	if (min === max) return [];
	const written = period === 'hour' ? format.eurosAndCents : format.euros;
	const basis = period === 'hour' ? '' : ` ${text.atFullTime(format.exact(fullTimeHours ?? 0))}`;
	const amountAt = (place: number): string =>
		`${written(toHundredths(min + (max - min) * place))} ${words.period[period]}${basis}`;
	return [
		{ place: 0, label: text.low(amountAt(0)) },
		{ place: 0.5, label: text.middle(amountAt(0.5)) },
		{ place: 1, label: text.high(amountAt(1)) },
	];
}
