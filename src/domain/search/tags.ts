import { littlePhonePercent } from '#domain/filters/facts.ts';
import { fullTimeFrom } from '#domain/full-time.ts';
import type { ListedVacancy } from '#domain/listings/listing.ts';
import { type Location, provinceOf } from '#domain/province-of.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { tagged } from '#domain/search/tagged.ts';

/** Helder's own line. */
const sideJobHours = 12;

/** What filters ask of a vacancy by these names too. */
export const noExperienceTag = 'needs/no-experience';
export const littlePhoneTag = 'channel/little-phone';

/** For few hours a week. */
export const sideJobTag = 'hours/small';

/** Before the code of a language that the work asks for. */
export const spokenTag = 'speaks/';

// Facts of a vacancy that people search for in words, by the names of `term-meanings.ts`.

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
	...tagged('apply/no-cv', cv === 'none' || cv === 'optional'),
	...tagged('apply/no-letter', letter === 'none' || letter === 'optional'),
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
