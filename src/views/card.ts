import { daysLeft, isNew } from '#domain/life-cycle.ts';
import type { ListedVacancy, Listing } from '#domain/listings/listing.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { WeekMask } from '#domain/week-mask.ts';
import type { CardDictionary } from '#i18n/dictionary.ts';
import { unbroken } from '#i18n/unbroken.ts';
import { badgeOf, type LabelBadge } from '#views/label/badge.ts';
import { comparedPay } from '#views/pay/amounts.ts';
import { placeText } from '#views/place.ts';
import { spokenText } from '#views/spoken.ts';
import { shiftTexts, weekMaskOfRoster } from '#views/work-times.ts';

/** What a list shows of a vacancy, in the order of the design. */
export interface VacancyCard {
	slug: string;
	title: string;
	/** Of the vacancy, so of its title. */
	language: SiteLanguage;
	/** Of all else on the card. */
	readIn: SiteLanguage;
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
	/** What is asked of languages, where that is not what one expects. */
	spoken: string | undefined;
	label: LabelBadge;
	reply: string | undefined;
	/** Whether it is new, or how long it is still open. */
	urgency: { isNew: string | undefined; daysLeft: string | undefined };
}

/** A card with the address of its vacancy on this site. */
export type LinkedCard = VacancyCard & { href: string };

type CardListing = Pick<Listing, 'slug' | 'vacancy' | 'employer' | 'label'>;

const daysLeftShownFrom = 14;
const mostShifts = 3;

/** The card of a vacancy, in the language of this dictionary; the build makes it, and a browser of what it knows from the list. */
export function cardOfListing(
	{ slug, vacancy, employer, label }: CardListing,
	dictionary: CardDictionary,
	today: string,
): VacancyCard {
	const { ui, words } = dictionary;
	const reply = vacancy.apply.replyWithinWorkdays;
	const left = daysLeft(vacancy, today);
	return {
		slug,
		title: vacancy.title,
		language: vacancy.language,
		readIn: dictionary.language,
		employer: employerText({ vacancy, organisation: { name: employer }, dictionary }),
		place: placeText({ vacancy, dictionary }),
		...payTexts({ vacancy, dictionary }),
		hours: ui['card.hours'](dictionary.format.numberRange(vacancy.hours)),
		shifts: shiftTexts({ vacancy, dictionary }),
		mask: weekMaskOfRoster(vacancy),
		home: homeText(vacancy, dictionary),
		contract: words.contract[vacancy.contract.type],
		spoken: spokenText({ vacancy, dictionary }),
		label: badgeOf(label, dictionary),
		reply: reply === undefined ? undefined : ui['card.reply'](reply),
		urgency: {
			isNew: isNew(vacancy, today) ? ui['card.new'] : undefined,
			daysLeft:
				left !== undefined && left <= daysLeftShownFrom ? ui['card.daysLeft'](left) : undefined,
		},
	};
}

/** The first shifts, as a card has room for them. */
export const shiftsOn = ({ shifts }: Pick<VacancyCard, 'shifts'>): string[] =>
	shifts.slice(0, mostShifts).map(unbroken);

/** The employer, or the agency with the name of the employer it works for. */
export function employerText({
	vacancy,
	organisation,
	dictionary,
}: {
	vacancy: Pick<ListedVacancy, 'agencyFor'>;
	organisation: { name: string };
	dictionary: CardDictionary;
}): string {
	return vacancy.agencyFor
		? dictionary.ui['vacancy.agencyFor'](organisation.name, vacancy.agencyFor)
		: organisation.name;
}

/** Pay as it is compared first, and the same at the offered hours; unpaid work says so. */
export function payTexts({
	vacancy,
	dictionary,
}: {
	vacancy: Pick<ListedVacancy, 'salary' | 'hours'>;
	dictionary: CardDictionary;
}): Pick<VacancyCard, 'pay' | 'payAtHours'> {
	const { ui, format, words } = dictionary;
	const { kind, period, max } = vacancy.salary;
	if (max === 0) return { pay: ui['facts.noPay'], payAtHours: undefined };
	// What a trainee or volunteer gets is no hourly wage, so it is not turned into one.
	if (kind === 'allowance')
		return {
			pay: `${format.euroRange(vacancy.salary)} ${words.period[period]}`,
			payAtHours: undefined,
		};
	const { hour, month } = comparedPay(vacancy.salary, vacancy.hours.max);
	return {
		pay: hour && ui['card.perHour'](format.euroRange(hour, true)),
		payAtHours:
			month && kind === 'wage'
				? ui['card.perMonth'](format.euroRange(month), format.number(vacancy.hours.max))
				: undefined,
	};
}

function homeText(
	{ workplace: { type, homeDays } }: ListedVacancy,
	{ ui, format }: CardDictionary,
): string | undefined {
	if (type !== 'hybrid' || homeDays === undefined) return undefined;
	return ui['card.homeDays'](format.number(homeDays));
}
