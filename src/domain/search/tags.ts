import { littlePhonePercent } from '#domain/filters/facts.ts';
import { fullTimeFrom } from '#domain/full-time.ts';
import type { ListedVacancy } from '#domain/listings/listing.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';
import { type RosterKind, rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { freeTimes } from '#domain/search/free-times.ts';
import { minutesOf } from '#domain/shift-length.ts';
import { fitsWithin, weekMaskOf } from '#domain/week-mask.ts';
import type { ShiftTimes } from '#domain/week-time.ts';

/** Helder's own line. */
const sideJobHours = 12;

/** What filters ask of a vacancy by these names too. */
export const noExperienceTag = 'needs/no-experience';
export const littlePhoneTag = 'channel/little-phone';

/** For few hours a week. */
export const sideJobTag = 'hours/small';

/** Before the code of a language that the work asks for. */
export const spokenTag = 'speaks/';

/** The vacancy says when there is work. */
export const timesTag = 'roster/known';

const earlyUntil = minutesOf('07:00');
const lateFrom = minutesOf('19:00');
/** Primary schools mostly go from half past eight until two or a quarter past; the rest is the way there. */
const schoolFrom = minutesOf('08:15');
const schoolUntil = minutesOf('14:45');

// Facts of a vacancy that people search for in words, by the names of `term-meanings.ts`.

export function timeTags(times: readonly ShiftTimes[]): string[] {
	const kinds = rosterKindsOf(times);
	return [
		...tagged(timesTag, times.length > 0),
		...kinds.map((kind) => `roster/${kind}`),
		...dayTags(times, kinds),
		...clockTags(times, kinds),
	];
}

/** On which days there is work, and in which parts of them. */
function dayTags(times: readonly ShiftTimes[], kinds: readonly RosterKind[]): string[] {
	const days = new Set(times.flatMap((shift) => shift.days));
	const isTold = times.length > 0;
	return [
		...tagged('roster/overdag', isTold && !kinds.includes('avond') && !kinds.includes('nacht')),
		...tagged('roster/doordeweeks', isTold && !days.has('sat') && !days.has('sun')),
		...[...days].map((day) => `day/${day}`),
		...['roster/ochtend', 'roster/middag'].filter((tag) =>
			times.some((shift) => fitsWithin(weekMaskOf([shift]), freeTimes[tag] ?? 0)),
		),
	];
}

/** What follows from the times at which shifts begin and end. */
function clockTags(times: readonly ShiftTimes[], kinds: readonly RosterKind[]): string[] {
	const starts = times.map(({ from }) => minutesOf(from));
	const ends = times.map(({ to }) => minutesOf(to));
	const isInSchoolTime =
		starts.every((start) => start >= schoolFrom) && ends.every((end) => end <= schoolUntil);
	const isEarly = starts.some((start) => start > 0 && start <= earlyUntil);
	const isLate = ends.some((end) => end >= lateFrom);
	return [
		...tagged('roster/schooltijd', kinds.includes('kantoortijden') && isInSchoolTime),
		...tagged('roster/vroeg', isEarly),
		...tagged('roster/laat', isLate),
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
		...tagged(sideJobTag, min <= sideJobHours),
	];
}

export function needTags(vacancy: Vacancy): string[] {
	const {
		experience,
		education,
		languages = [],
		language,
		jobGroup,
		mustHaves,
		roster,
		apply,
	} = vacancy;
	return [
		...tagged(noExperienceTag, experience?.months === 0),
		// A vacancy that is silent about education may still ask for a diploma.
		...tagged('needs/no-diploma', education === 'none'),
		...tagged(`level/${education}`, education !== undefined && education !== 'none'),
		...tagged('needs/licence', jobGroup === 'chauffeur' || mustHaves.some(namesLicence)),
		...tagged('needs/own-roster', Boolean(roster?.selfScheduling || roster?.flexible)),
		...applyTags(apply),
		`language/${language}`,
		...languages.map((spoken) => `${spokenTag}${spoken.language}`),
	];
}

/** What somebody who applies can leave out, and a way that leaves out the most. */
const applyTags = ({ cv, letter, whatsapp }: Vacancy['apply']): string[] => [
	...tagged('apply/no-cv', cv !== 'required'),
	...tagged('apply/no-letter', letter !== 'required'),
	...tagged('apply/whatsapp', Boolean(whatsapp)),
];

/** The same, with what follows from them: languages are told, and this one is not among them. */
export function toldNeeds(tags: readonly string[]): string[] {
	const isTold = tags.some((tag) => tag.startsWith(spokenTag));
	const isFree = (code: string): boolean =>
		isTold && !tags.includes(`${spokenTag}${code}`) && !tags.includes(`language/${code}`);
	const level = tags.find((tag) => /^level|no-diploma/.test(tag))?.split('-')[0] ?? '';
	return [
		...tags,
		// "mbo-3" is mbo too.
		...tagged(level, !tags.includes(level)),
		...tagged('needs/below-mbo', /no|vmbo/.test(level)),
		...tagged('needs/below-hbo', /no|mbo|havo|vwo/.test(level)),
		...tagged('needs/no-dutch', isFree('nl')),
		...tagged('needs/no-english', isFree('en')),
	];
}

const namesLicence = (text: string): boolean => /rijbewijs|driv\w+ licen[cs]e/i.test(text);

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
