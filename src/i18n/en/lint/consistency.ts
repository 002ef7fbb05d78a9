import type { Vacancy } from '#domain/schema/vacancy.ts';
import { plural } from '#i18n/en/count.ts';
import { formatsFor } from '#i18n/format.ts';
import type { consistencyText as dutch } from '#i18n/nl/lint/consistency.ts';

const { date, euroRange, list, numberRange } = formatsFor('en-IE');

const contracts: Record<Vacancy['contract']['type'], string> = {
	permanent: 'a permanent contract',
	'fixed-term': 'a temporary contract',
	'on-call': 'an on-call contract',
	agency: 'agency work',
	secondment: 'a secondment',
	internship: 'an internship',
	apprenticeship: 'an apprenticeship',
	freelance: 'work for somebody who is self-employed',
	volunteer: 'volunteer work',
};

const days = { sat: 'Saturday', sun: 'Sunday' };

/** Sentences of the rules on consistency. */
export const consistencyText: typeof dutch = {
	bodyAsksWeekend: (found) => ({
		message: `The text says “${found}”, but no shift falls on a Saturday or Sunday.`,
		remedy: 'Add the weekend shift to “shifts”, or change the sentence.',
	}),
	bodyAsksEveryDay: (found, day, every) => ({
		message:
			every === undefined
				? `The text says “${found}”, but no shift falls on a ${days[day]}.`
				: `The text says “${found}”, but in the shifts ${days[day]} comes once in ${every} weeks.`,
		remedy: 'Decide which is right and make the text and “shifts” the same.',
	}),
	bodyContradictsClosingDate: (found, closes) => ({
		message: `The text says “${found}”, but the vacancy closes on ${date(closes)}.`,
		remedy: 'Make the date in the text and in “closes” the same. Or leave it out of the text.',
	}),
	bodyContradictsContract: (found, { type, months }) => ({
		message: `The text says “${found}”, but “contract” says ${contracts[type]}${months === undefined ? '' : ` of ${plural(months, 'month')}`}.`,
		remedy: 'Decide which is right and make both the same.',
	}),
	bodyContradictsHours: (found, hours) => ({
		message: `The text says “${found}”, but “hours” says ${numberRange(hours)} hours.`,
		remedy: 'Decide which is right and make both the same.',
	}),
	bodyContradictsPlace: (found, places) => ({
		message: `The text says “${found}”, but “locations” says ${list(places)}.`,
		remedy: 'Decide which is right, or add the place to “locations”.',
	}),
	bodyContradictsSalary: (found, salary) => ({
		message: `The text says “${found}”, but “salary” says ${euroRange(salary)}.`,
		remedy: 'Decide which is right and make both the same. Or leave the amount out of the text.',
	}),
	bodyPromisesWeekend: (found) => ({
		message: `The text promises “${found}”, but the schedule has Saturdays or Sundays.`,
		remedy: 'Write how often somebody works at the weekend, or take it out of the schedule.',
	}),
	experienceAsked: (found) => ({
		message: `“${found}” is among the requirements, but “experience” says 0 months.`,
		remedy: 'Fill in the number of months, or move this sentence to “niceToHaves”.',
	}),
	experienceWaived: (found, months) => ({
		message: `The text says “${found}”, but “experience” says ${plural(months, 'month')}.`,
		remedy: 'Decide which is right: remove the sentence, or set “months” to 0.',
	}),
	homeDenied: (found) => ({
		message: `The text says “${found}”, but “workplace” says that people can work from home.`,
		remedy: 'Decide which is right and make both the same.',
	}),
	homeDaysOther: (found, days) => ({
		message: `The text says “${found}”, but “workplace” says ${plural(days, 'day')} a week at home.`,
		remedy: 'Decide which is right and make the sentence and “homeDays” the same.',
	}),
	homePromised: (found) => ({
		message: `The text says “${found}”, but “workplace” says that the work is on site.`,
		remedy: 'Decide which is right: remove the sentence, or fill in “type: hybrid” and “homeDays”.',
	}),
	mustHaveInBody: (found) => ({
		message: `“${found}” is a requirement in the text, but not in the fields.`,
		remedy: 'Move it to “mustHaves”, “education” or “experience”, or take it out of the text.',
	}),
	mustHaveRepeated: (found, earlier) => ({
		message: `“${found}” is there already: “${earlier}”.`,
		remedy: 'Keep one of the two. Decide whether it is a requirement or a wish.',
	}),
	placeholderLeft: (found) => ({
		message: `“${found}” is left over from a template or a note.`,
		remedy: 'Fill in what belongs here, or take it out.',
	}),
	vacancyOpenTooLong: (published, days) => ({
		message: `This vacancy has been open for ${plural(days, 'day')}, since ${date(published)}. Helder asks for at most 60 days.`,
		remedy: 'Close the vacancy, or publish it anew when the work has changed.',
	}),
	vacancyPastClosing: (closes) => ({
		message: `The closing date ${date(closes)} is over. The board shows this vacancy as closed.`,
		remedy:
			'If you are still looking, put a later date in “closes”. If somebody was hired, set “status” to “filled”.',
	}),
	vacancyUnconfirmed: (since, days) => ({
		message: `Since ${date(since)} nobody has confirmed that this vacancy is still right. That is ${plural(days, 'day')}; Helder asks for it every 21 days.`,
		remedy: 'If everything is still right, put today’s date in “confirmed”.',
	}),
};
