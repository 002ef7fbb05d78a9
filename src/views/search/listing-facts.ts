import { contractPaths } from '#domain/contract-paths.ts';
import type { VacancyFacts } from '#domain/filters/facts.ts';
import { type WeekDemand, weekDemandOf } from '#domain/filters/week-demand.ts';
import type { ListedVacancy, Listing } from '#domain/listings/listing.ts';
import { littlePhoneTag, noExperienceTag } from '#domain/search/tags.ts';
import { timesOfRoster } from '#domain/times-of-roster.ts';
import { comparedPay } from '#views/pay/amounts.ts';

/** What filters look at, of one vacancy; where it is comes with the first place that somebody types. */
export function factsOf({ slug, vacancy, label, needs, contact }: Listing): VacancyFacts {
	const { published, closes, hours, contract, jobGroup, organisation } = vacancy;
	return {
		slug,
		published,
		closes,
		...payTops(vacancy),
		hours,
		/** Worked out when somebody asks for a week. */
		get demand() {
			return demandOf(vacancy);
		},
		home: homeOf(vacancy),
		contract: contractPaths[contract.type],
		jobGroup,
		employer: organisation,
		noExperience: needs.includes(noExperienceTag),
		littlePhone: contact.includes(littlePhoneTag),
		label,
		points: [],
	};
}

/** The amounts of the card, rounded as there: what somebody reads is what the filter compares. */
function payTops({
	salary,
	hours,
}: ListedVacancy): Pick<VacancyFacts, 'payPerHour' | 'payPerMonth'> {
	// What trainees and volunteers get is no wage, so it never reaches a least wage.
	if (salary.kind === 'allowance') return { payPerHour: 0, payPerMonth: 0 };
	const { hour, month } = comparedPay(salary, hours.max);
	return {
		payPerHour: hour && Math.round(hour.max * 100) / 100,
		payPerMonth: month && Math.round(month.max),
	};
}

/** Many vacancies share the same shifts, and what these ask takes long to work out. */
const demands = new WeakMap<ListedVacancy['shifts'], WeekDemand>();

function demandOf(vacancy: ListedVacancy): WeekDemand {
	const { shifts } = vacancy;
	const demand =
		demands.get(shifts) ?? weekDemandOf(shifts.length > 0 ? shifts : timesOfRoster(vacancy));
	demands.set(shifts, demand);
	return demand;
}

function homeOf({ workplace: { type, homeDays } }: ListedVacancy): VacancyFacts['home'] {
	if (type === 'remote') return 'all';
	return type === 'hybrid' ? (homeDays ?? 'unknown') : 0;
}
