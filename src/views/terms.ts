import { type ReadableParts, type TermId, termIds, termKey } from '#domain/changes/terms.ts';
import type { Salary } from '#domain/schema/salary.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { placeText } from '#views/place.ts';
import { shiftTexts } from '#views/work-times.ts';

/** A term in words, beside what it comes down to. */
export interface Term {
	id: TermId;
	/** What it is called inside a sentence. */
	label: string;
	text: string;
	key: string;
}

/** Every term that these parts of a vacancy give. */
export const termsOf = (parts: ReadableParts, dictionary: Dictionary): Term[] =>
	termIds.flatMap((id) => termOf(id, parts, dictionary) ?? []);

/** One term in words with its label; undefined when the vacancy does not give it. */
export function termOf(id: TermId, parts: ReadableParts, dictionary: Dictionary): Term | undefined {
	const key = termKey(id, parts);
	const text = key === undefined ? undefined : writers[id](parts, dictionary);
	return key === undefined || text === undefined
		? undefined
		: { id, label: labelOf(id, parts, dictionary), text, key };
}

function labelOf(id: TermId, { salary }: ReadableParts, { ui }: Dictionary): string {
	if (id !== 'pay' || !salary || salary.kind === 'wage') return ui[`changes.${id}`];
	return ui[`changes.${salary.kind}`];
}

type Writer = (parts: ReadableParts, dictionary: Dictionary) => string | undefined;

const writers: Record<TermId, Writer> = {
	pay: ({ salary }, dictionary) => salary && payText(salary, dictionary),
	hours: ({ hours }, { ui, format }) => hours && ui['card.hours'](format.numberRange(hours)),
	shifts: ({ shifts, roster }, dictionary) =>
		shifts && dictionary.format.list(shiftTexts({ vacancy: { shifts, roster }, dictionary })),
	closes: ({ closes }, { ui, format }) => (closes ? format.date(closes) : ui['changes.noLastDay']),
	place: ({ locations, workplace }, dictionary) =>
		locations && workplace && placeText({ vacancy: { locations, workplace }, dictionary }),
	contract: ({ contract }, { ui, words, format }) =>
		contract &&
		[
			words.contract[contract.type].toLowerCase(),
			contract.months && ui['facts.contractMonths'](format.number(contract.months)),
		]
			.filter(Boolean)
			.join(', '),
};

/** The amount as the vacancy states it, which is what an employer changes. */
function payText(
	{ min, max, period, fullTimeHours }: Salary,
	{ ui, format, words }: Dictionary,
): string {
	if (max === 0) return ui['facts.noPay'];
	const amount = format.euroRange({ min, max }, period === 'hour');
	return period === 'month' && fullTimeHours !== undefined
		? ui['card.perMonth'](amount, format.number(fullTimeHours))
		: `${amount} ${words.period[period]}`;
}
