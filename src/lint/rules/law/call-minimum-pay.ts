import { isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { type OnCallTerms, onCallTerms } from '#domain/parameters/on-call.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { shiftMinutes } from '#domain/shift-length.ts';
import { workMinutes } from '#domain/shifts.ts';
import type { Rule } from '#lint/core/rule.ts';
import { says } from '#lint/rules/law/sentences-in.ts';

/** Reports calls of less than three hours without a word about pay for three hours. */
export const callMinimumPay: Rule = {
	id: 'call-minimum-pay',
	category: 'law',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0005290',
	*check(document, text) {
		const { vacancy, today, rangeOf } = document;
		const terms = vacancy && entryOn(onCallTerms, legalDayOf(vacancy, today))?.value;
		if (!terms || !isCalled(vacancy, terms) || says(document, threeHours, pay)) return;
		for (const { path, minutes } of stretchesOf(vacancy))
			if (minutes < terms.paidHours * 60)
				yield { range: rangeOf(path), ...text.callMinimumPay(minutes, terms.paidHours) };
	},
};

/** On call, or a small contract without fixed times (BW 7:628a lid 1). */
function isCalled({ contract, hours, shifts, roster }: Vacancy, terms: OnCallTerms): boolean {
	if (contract.type === 'on-call') return true;
	const isOpen =
		roster?.selfScheduling === true ||
		Boolean(roster?.referenceDays?.length) ||
		shifts.some(({ days, daysPerWeek }) => (daysPerWeek ?? days.length) < days.length);
	return isEmployment(contract) && hours.min < terms.smallContractHours && isOpen;
}

function stretchesOf({ shifts, roster }: Vacancy): { path: PropertyKey[]; minutes: number }[] {
	return [
		...shifts.map((shift, index) => ({ path: ['shifts', index], minutes: workMinutes(shift) })),
		...(roster?.referenceDays ?? []).map((span, index) => ({
			path: ['roster', 'referenceDays', index],
			minutes: shiftMinutes(span),
		})),
	];
}

const threeHours = /(?<![\p{L}\d])(?:drie|3|three)\s+(?:betaalde\s+)?(?:uur|uren|hours)(?!\p{L})/iu;
const pay = /betaa?l|(?<!\p{L})(?:loon|pay|paid)/iu;
