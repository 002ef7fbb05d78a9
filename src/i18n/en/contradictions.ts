import { highestPay, type PayBasis } from '#domain/highest-pay.ts';
import type { PayPeriod } from '#domain/schema/salary.ts';
import { payPeriods } from '#i18n/en/card-words.ts';
import type { Contradictions } from '#i18n/nl/contradictions.ts';

/** A year may hold more than twelve of the highest months: who earns that much is told how to write it. */
const mendPay = (basis: PayBasis, pay: number): string =>
	basis.period === 'month' && 12 * pay <= highestPay({ ...basis, period: 'year' })
		? 'If it is per year, write “period: year”. If it is really per month, turn it into an amount per year.'
		: 'Check the amount and “period”.';

export const contradictions: Contradictions = {
	'hours-reversed': ({ min, max }) =>
		`The fewest hours (${min}) are more than the most hours (${max}). Swap them.`,
	'hours-grow-down': ({ max, growsTo }) =>
		`The job grows to ${growsTo} hours, but the most hours are ${max} already. Write a higher number in “growsTo” or remove the line.`,
	'salary-reversed': ({ min, max }) =>
		`The lowest pay (${min}) is higher than the highest pay (${max}). Swap them.`,
	'salary-zero': () =>
		'The lowest pay is 0. Fill in the pay, or write “kind: allowance” if it is an allowance.',
	'salary-too-high': ({ kind = 'wage', period }, value) =>
		`This says ${value} euros ${payPeriods[period as PayPeriod]}. Above ${highestPay({ kind, period } as PayBasis)} euros Helder takes it for a mistake. ${mendPay({ kind, period } as PayBasis, Number(value))}`,
	'salary-basis-missing': ({ period }) =>
		`The pay is per ${period === 'year' ? 'year' : 'month'}, but the working week it is for is missing. Add “fullTimeHours”, for example “fullTimeHours: 36”.`,
	'salary-bonus-reversed': ({ min, max }) =>
		`The lowest amount (${min}) is higher than the highest (${max}). Swap them.`,
	'allowance-without-amount': ({ percent, perHour }) =>
		percent === undefined && perHour === undefined
			? 'The allowance has no amount. Fill in “percent” or “perHour”.'
			: 'The allowance has a percentage and an amount per hour. Keep one.',
	'contract-permanent-ends': ({ months }) =>
		`The contract is permanent, but lasts ${months} months. Remove “months” or write “type: fixed-term”.`,
	'shift-without-length': ({ from }) => `The shift begins and ends at ${from}. Check the times.`,
	'shift-break-too-long': ({ from, to }, value) =>
		`The break of ${value} minutes is longer than the shift from ${from} to ${to}. Check the times.`,
	'shift-days-too-many': ({ days }, value) =>
		`You work ${value} days out of a list of ${(days as unknown[]).length}. Write a smaller number, or make the list longer.`,
	'shift-days-repeated': () => 'A day is in the list twice. Keep one.',
	'shifts-missing': () =>
		'There are no shifts. Fill in “shifts”, or say in “roster” between which times you choose your hours (“flexible”), on which days you can be called (“referenceDays”) or that you plan all of your own shifts (“selfScheduling: true”).',
	'shares-incomplete': () =>
		'Some tasks have a share and others have none. Give “share” with all tasks or with none.',
	'shares-sum': (_around, value) => `The shares add up to ${sumOf(value)} percent. Make it 100.`,
	'closes-before-published': ({ published, closes }) =>
		`The vacancy closes on ${closes}, but is online only from ${published}. Check the dates.`,
	'confirmed-before-published': ({ published, confirmed }) =>
		`The check was on ${confirmed}, but the vacancy is online only from ${published}. Check the dates.`,
	'location-missing': () =>
		'The list is empty. Name at least one place; it may only be missing for remote work (“type: remote”).',
	'on-site-with-home-days': (_around, value) =>
		`The work is on site, but has ${value} days from home. Write “type: hybrid” or remove “homeDays”.`,
	'apply-without-way': () =>
		'The vacancy does not say how to apply. Fill in “email”, “url”, “phone” or “whatsapp”.',
	'contact-without-way': () =>
		'The vacancy does not say how to reach this person. Fill in “email” or “phone”.',
	'organisation-form-without-statement': () =>
		'There is an application form, but no privacy statement. Fill in “privacyStatement”: whoever sends data must be able to read what happens with it.',
	'flexible-core-outside': ({ from, to }) =>
		`The core hours fall outside the times from ${from} to ${to}. Check the times, and fill in both “coreFrom” and “coreTo”.`,
	'times-without-length': ({ from }) =>
		`The times begin and end at ${from}. Check them. Write the end of the day as 24:00.`,
	'meeting-reversed': ({ from, to }) =>
		`The meeting begins at ${from} and ends at ${to}. Check the times.`,
	'country-unknown': (_around, value) =>
		`“country” is “${value}”, which is no country. Write the code of two capitals, such as NL or BE.`,
	'selection-unknown': (_around, value) =>
		`The selection “${value}” cannot exist. Choose one such as plaats/groningen, functie/klantenservice, rooster/avond, uren/24-32, contract/vast or thuiswerken.`,
	'metrics-period-reversed': ({ from, to }) =>
		`The period begins on ${from} and ends on ${to}. Check the dates.`,
	'metrics-hired-more-than-applied': ({ applicants, hired }) =>
		`${hired} people were hired, but ${applicants} applied. Under “hired”, count only those who applied in this period.`,
	'metrics-source-repeated': () => 'A source is in the list twice. Make it one line.',
	'metrics-sources-sum': ({ applicants }, value) =>
		`The sources add up to ${applicantsIn(value)} applicants, but “applicants” is ${applicants}. Whom you cannot place belongs under “other”.`,
	'metrics-left-more-than-started': ({ started, left }) =>
		`${left} people left, but ${started} started. Check the numbers.`,
	'metrics-more-than-all': ({ count, withinPromise }) =>
		`Of ${count} people ${withinPromise} cannot have had an answer in time. Check the numbers.`,
	'site-accent-contrast': (_around, value) =>
		`The accent colour ${value} is too light to read on a light background. Choose a darker colour.`,
	'site-gitea-proposals': () =>
		'With gitea a change cannot be a proposal. Write workflow: simple, or remove the key.',
};

function sumOf(value: unknown): string {
	const shares = Array.isArray(value)
		? value.map(({ share }) => share)
		: Object.values(value ?? {});
	const total = shares.reduce((subtotal: number, share: number) => subtotal + share, 0);
	return String(Math.round(total * 100) / 100);
}

const applicantsIn = (sources: unknown): number =>
	(sources as { applicants: number }[]).reduce((sum, { applicants }) => sum + applicants, 0);
