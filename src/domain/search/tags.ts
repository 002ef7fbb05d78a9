import { provinceOf } from '#domain/province-of.ts';
import { rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { minutesOf } from '#domain/shift-length.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** Statistics Netherlands counts 35 hours or more as full-time; a side job is Helder's own line. */
const fullTimeHours = 35;
const sideJobHours = 12;

const earlyUntil = minutesOf('07:00');
const lateFrom = minutesOf('19:00');

/** Facts of a vacancy that people search for in words, by the names of `term-meanings.ts`. */
export function tagsOf(
	vacancy: Vacancy,
	sector: string | undefined,
	times: readonly ShiftTimes[],
): string[] {
	return [
		`group/${vacancy.jobGroup}`,
		`contract/${vacancy.contract.type}`,
		...(sector ? [`sector/${sector}`] : []),
		...timeTags(times),
		...placeTags(vacancy),
		...hoursTags(vacancy.hours),
		...needTags(vacancy),
		...contactTags(vacancy.contactMix),
	];
}

function timeTags(times: readonly ShiftTimes[]): string[] {
	const days = new Set(times.flatMap((shift) => shift.days));
	const starts = times.map(({ from }) => minutesOf(from));
	const ends = times.map(({ to }) => minutesOf(to));
	return [
		...rosterKindsOf(times).map((kind) => `roster/${kind}`),
		...(['sat', 'sun'] as const).filter((day) => days.has(day)).map((day) => `day/${day}`),
		...tagged(
			'roster/vroeg',
			starts.some((start) => start > 0 && start <= earlyUntil),
		),
		...tagged(
			'roster/laat',
			ends.some((end) => end >= lateFrom),
		),
	];
}

function placeTags({ workplace: { type, homeDays }, locations }: Vacancy): string[] {
	const provinces = locations.flatMap((location) => provinceOf(location) ?? []);
	return [
		...tagged('place/remote', type === 'remote'),
		...tagged('place/hybrid', type === 'hybrid' && homeDays !== 0),
		...(type === 'remote' ? [] : provinces.map((province) => `province/${province}`)),
	];
}

function hoursTags({ min, max }: Vacancy['hours']): string[] {
	return [
		...tagged('hours/full', max >= fullTimeHours),
		...tagged('hours/part', min < fullTimeHours),
		...tagged('hours/small', min <= sideJobHours),
	];
}

function needTags({ experience, education, languages = [], language }: Vacancy): string[] {
	const [level = ''] = education?.split('-') ?? [];
	return [
		...tagged('needs/no-experience', experience?.months === 0),
		...tagged('needs/no-diploma', education === 'none'),
		...tagged(`level/${level}`, ['vmbo', 'mbo', 'hbo', 'wo'].includes(level)),
		`language/${language}`,
		...languages.map((spoken) => `speaks/${spoken.language}`),
	];
}

function contactTags(mix: Vacancy['contactMix']): string[] {
	if (!mix) return [];
	const used = Object.entries(mix).flatMap(([channel, share]) => (share ? [channel] : []));
	return [
		...used.map((channel) => `channel/${channel}`),
		...tagged('channel/no-phone', !mix.phone),
	];
}

const tagged = (tag: string, holds: boolean): string[] => (holds ? [tag] : []);
