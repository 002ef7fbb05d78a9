import type { Channel } from '#domain/schema/channel.ts';
import type { Organisation } from '#domain/schema/organisation.ts';
import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import type { OutlineSection } from '#views/outline/section.ts';

/** The board that a vacancy stands on. */
export interface Board {
	name: string;
	/** Absolute, with a slash at its end. */
	url: string;
	language: SiteLanguage;
}

/** Whom somebody would work for, as far as the vacancy says. */
export interface HiringParty {
	name: string;
	/** Absolute address of its own site. */
	site: string | undefined;
	/** Absolute address of a picture of pixels, at least 112 wide and high. */
	logo: string | undefined;
}

/** All that a channel may look at of one open vacancy. */
export interface Posting {
	slug: string;
	/** Absolute address of the page; canonical, so without anything that counts visits. */
	url: string;
	vacancy: Vacancy;
	/** Who published the vacancy: an employer, or an agency that recruits for one. */
	organisation: Organisation;
	/** The named client of an agency, else the organisation itself. */
	hiring: HiringParty;
	/** Name of the agency, when it is an agency that recruits. */
	agency: string | undefined;
	board: Board;
	/** Where the vacancy may go; undefined means everywhere its data are enough. */
	channels: readonly Channel[] | undefined;
	/** In the language of the vacancy. */
	dictionary: Dictionary;
	/** The whole vacancy in words, in the order of the page. */
	outline: readonly OutlineSection[];
	/** At most 155 characters. */
	summary: string;
	/** Absolute address of the picture for social media, 1200 by 630. */
	socialImage: string | undefined;
	/** Last day on which the vacancy changed, `yyyy-mm-dd`; never the day of the build. */
	modified: string;
	/** `yyyy-mm-dd` in Europe/Amsterdam. */
	today: string;
}

/** Whether a vacancy may go to a channel. */
export const isFor = (channel: Channel, { channels }: Pick<Posting, 'channels'>): boolean =>
	channels === undefined || channels.includes(channel);

/** The newest day on which one of these changed. */
export const newestOf = (postings: readonly Pick<Posting, 'modified'>[]): string | undefined =>
	postings
		.map(({ modified }) => modified)
		.sort()
		.at(-1);

/** What a vacancy and its organisation say of who recruits for whom. */
export function partiesOf(
	{ agencyFor }: Pick<Vacancy, 'agencyFor'>,
	{ name, site, agency }: Pick<Organisation, 'name' | 'site' | 'agency'>,
	logo: string | undefined,
): Pick<Posting, 'hiring' | 'agency'> {
	return {
		// Site and logo of an agency would pass it off as its client.
		hiring: agencyFor
			? { name: agencyFor, site: undefined, logo: undefined }
			: { name, site, logo },
		agency: agency || agencyFor ? name : undefined,
	};
}
