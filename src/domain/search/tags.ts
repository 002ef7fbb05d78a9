import { littlePhonePercent } from '#domain/filters/facts.ts';
import { fullTimeFrom } from '#domain/full-time.ts';
import type { ListedVacancy } from '#domain/listings/listing.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';
import { rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { minutesOf } from '#domain/shift-length.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** Helder's own line. */
const sideJobHours = 12;

/** What filters ask of a vacancy by these names too. */
export const noExperienceTag = 'needs/no-experience';
export const littlePhoneTag = 'channel/little-phone';

/** Before the code of a language that the work asks for. */
export const spokenTag = 'speaks/';

/** The vacancy says when there is work. */
export const timesTag = 'roster/known';

const earlyUntil = minutesOf('07:00');
const lateFrom = minutesOf('19:00');

// Facts of a vacancy that people search for in words, by the names of `term-meanings.ts`.

export function timeTags(times: readonly ShiftTimes[]): string[] {
	const days = new Set(times.flatMap((shift) => shift.days));
	const starts = times.map(({ from }) => minutesOf(from));
	const ends = times.map(({ to }) => minutesOf(to));
	return [
		...tagged(timesTag, times.length > 0),
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

export const workplaceTags = ({ type, homeDays }: ListedVacancy['workplace']): string[] => [
	...tagged('place/remote', type === 'remote'),
	...tagged('place/hybrid', type === 'hybrid' && homeDays !== 0),
];

export const provinceTags = (locations: readonly Location[]): string[] =>
	locations.flatMap((location) => {
		const province = provinceOf(location);
		return province ? [`province/${province}`] : [];
	});

export function hoursTags({ min, max }: ListedVacancy['hours']): string[] {
	return [
		...tagged('hours/full', max >= fullTimeFrom),
		...tagged('hours/part', min < fullTimeFrom),
		...tagged('hours/small', min <= sideJobHours),
	];
}

export function needTags({ experience, education, languages = [], language }: Vacancy): string[] {
	const [level = ''] = education?.split('-') ?? [];
	return [
		...tagged(noExperienceTag, experience?.months === 0),
		...tagged('needs/no-diploma', education === 'none'),
		...tagged(`level/${level}`, ['vmbo', 'mbo', 'hbo', 'wo'].includes(level)),
		`language/${language}`,
		...languages.map((spoken) => `${spokenTag}${spoken.language}`),
	];
}

/** The same, with what follows from them: languages are told, and this one is not among them. */
export function toldNeeds(tags: readonly string[]): string[] {
	const isTold = tags.some((tag) => tag.startsWith(spokenTag));
	const isFree = (code: string): boolean =>
		isTold && !tags.includes(`${spokenTag}${code}`) && !tags.includes(`language/${code}`);
	return [
		...tags,
		...tagged('needs/no-dutch', isFree('nl')),
		...tagged('needs/no-english', isFree('en')),
	];
}

export function contactTags(mix: Vacancy['contactMix']): string[] {
	if (!mix) return [];
	const used = Object.entries(mix).flatMap(([channel, share]) => (share ? [channel] : []));
	return [
		...used.map((channel) => `channel/${channel}`),
		...tagged('channel/no-phone', !mix.phone),
		...tagged(littlePhoneTag, (mix.phone ?? 0) <= littlePhonePercent),
	];
}

const tagged = (tag: string, holds: boolean): string[] => (holds ? [tag] : []);
