import { contractPaths } from '#domain/contract-paths.ts';
import { littlePhonePercent, type VacancyFacts } from '#domain/filters/facts.ts';
import { weekDemandOf } from '#domain/filters/week-demand.ts';
import { labelOf } from '#domain/label.ts';
import { pointOf } from '#domain/places/point-of.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { payAmounts } from '#views/pay/amounts.ts';
import { timesOfRoster, weekMaskOfRoster } from '#views/sections/roster.ts';
import { present } from '#views/sentences.ts';

/** What filters look at, of one vacancy. */
export function vacancyFacts(slug: string, vacancy: Vacancy): VacancyFacts {
	const { published, closes, hours, contract, jobGroup, organisation, locations, shifts } = vacancy;
	return {
		slug,
		published,
		closes,
		...payTops(vacancy),
		hours: { min: hours.min, max: hours.max },
		mask: weekMaskOfRoster(vacancy),
		demand: weekDemandOf(shifts.length > 0 ? shifts : timesOfRoster(vacancy)),
		home: homeOf(vacancy),
		contract: contractPaths[contract.type],
		jobGroup,
		employer: organisation,
		noExperience: vacancy.experience?.months === 0,
		littlePhone: isLittlePhone(vacancy),
		label: labelOf(vacancy).grade,
		points: present(locations.map(pointOf)).map(({ latitude, longitude }) => ({
			latitude,
			longitude,
		})),
	};
}

/** In addresses and in the form. */

/** The amounts of the card, rounded as there: what somebody reads is what the filter compares. */
function payTops({ salary, hours }: Vacancy): Pick<VacancyFacts, 'payPerHour' | 'payPerMonth'> {
	// What trainees and volunteers get is no wage, so it never reaches a least wage.
	if (salary.kind === 'allowance') return { payPerHour: 0, payPerMonth: 0 };
	const { hour, month } = payAmounts(salary, hours.max);
	return {
		payPerHour: hour && Math.round(hour.max * 100) / 100,
		payPerMonth: month && Math.round(month.max),
	};
}

function homeOf({ workplace: { type, homeDays } }: Vacancy): VacancyFacts['home'] {
	if (type === 'remote') return 'all';
	return type === 'hybrid' ? (homeDays ?? 'unknown') : 0;
}

function isLittlePhone({ contactMix }: Vacancy): boolean {
	return contactMix !== undefined && (contactMix.phone ?? 0) <= littlePhonePercent;
}
