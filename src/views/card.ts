import { daysLeft, isNew } from '#domain/life-cycle.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { WeekMask } from '#domain/week-mask.ts';
import { type LabelBadge, labelBadge } from '#views/label/label.ts';
import { payAmounts } from '#views/pay/amounts.ts';
import { placeText } from '#views/place.ts';
import { shiftTexts, weekMaskOfRoster } from '#views/sections/roster.ts';
import type { Subject } from '#views/subject.ts';

/** What a list shows of a vacancy, in the order of the design. */
export interface VacancyCard {
	slug: string;
	title: string;
	language: SiteLanguage;
	employer: string;
	place: string;
	/** Amount that is compared first, such as pay per hour. */
	pay: string | undefined;
	/** The same for a month at the offered hours. */
	payAtHours: string | undefined;
	hours: string;
	shifts: string[];
	mask: WeekMask;
	home: string | undefined;
	contract: string;
	label: LabelBadge;
	reply: string | undefined;
	/** Whether it is new, or how long it is still open. */
	urgency: { isNew: string | undefined; daysLeft: string | undefined };
}

const daysLeftShownFrom = 14;

export function cardOf(subject: Subject): VacancyCard {
	const { slug, vacancy, dictionary, today } = subject;
	const { ui, words } = dictionary;
	const reply = vacancy.apply.replyWithinWorkdays;
	const left = daysLeft(vacancy, today);
	return {
		slug,
		title: vacancy.title,
		language: vacancy.language,
		employer: employerText(subject),
		place: placeText(subject),
		...payTexts(subject),
		hours: ui['card.hours'](dictionary.format.numberRange(vacancy.hours)),
		shifts: shiftTexts(subject),
		mask: weekMaskOfRoster(vacancy),
		home: homeText(subject),
		contract: words.contract[vacancy.contract.type],
		label: labelBadge(subject),
		reply: reply === undefined ? undefined : ui['card.reply'](reply),
		urgency: {
			isNew: isNew(vacancy, today) ? ui['card.new'] : undefined,
			daysLeft:
				left !== undefined && left <= daysLeftShownFrom ? ui['card.daysLeft'](left) : undefined,
		},
	};
}

/** The employer, or the agency with the name of the employer it works for. */
export function employerText({ vacancy, organisation, dictionary }: Subject): string {
	return vacancy.agencyFor
		? dictionary.ui['vacancy.agencyFor'](organisation.name, vacancy.agencyFor)
		: organisation.name;
}

/** Pay as it is compared first, and the same at the offered hours; unpaid work says so. */
export function payTexts(subject: Subject): Pick<VacancyCard, 'pay' | 'payAtHours'> {
	const { vacancy, dictionary } = subject;
	const { ui, format, words } = dictionary;
	const { kind, period, max } = vacancy.salary;
	if (max === 0) return { pay: ui['facts.noPay'], payAtHours: undefined };
	// What a trainee or volunteer gets is no hourly wage, so it is not turned into one.
	if (kind === 'allowance')
		return {
			pay: `${format.euroRange(vacancy.salary)} ${words.period[period]}`,
			payAtHours: undefined,
		};
	const { hour, month } = payAmounts(vacancy.salary, vacancy.hours.max);
	return {
		pay: hour && ui['card.perHour'](format.euroRange(hour, true)),
		payAtHours:
			month && kind === 'wage'
				? ui['card.perMonth'](format.euroRange(month), format.number(vacancy.hours.max))
				: undefined,
	};
}

function homeText({ vacancy, dictionary }: Subject): string | undefined {
	const { type, homeDays } = vacancy.workplace;
	if (type !== 'hybrid' || homeDays === undefined) return undefined;
	return dictionary.ui['card.homeDays'](dictionary.format.number(homeDays));
}
