import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import type { HeadData } from '#views/frame/head.ts';

/** A link in the header or the footer. */
export interface FrameLink {
	name: string;
	href: string;
	isCurrent: boolean;
	/** Language of its name, when that is not the language of the page. */
	language?: SiteLanguage | undefined;
}

/** The same page in another language, or the front page where there is none. */
export interface LanguageLink {
	language: SiteLanguage;
	/** What the language calls itself. */
	name: string;
	href: string;
}

/** An address that search engines are told as the same page in a language. */
export interface Alternate {
	language: SiteLanguage | 'x-default';
	/** Absolute. */
	url: string;
}

/** Something wrong in the content, as shown while editing. */
export interface ShownProblem {
	file: string;
	line: number;
	message: string;
}

/** A feed with what the page lists. */
export interface FrameFeed {
	type: string;
	title: string;
	href: string;
}

/** The page with saved vacancies, and what the browser has to know to keep them. */
export interface SavedLink extends FrameLink {
	/** Name of the list in the storage of the browser: an own one for each board on a host. */
	key: string;
	/** Addresses of a vacancy and of its facts, with `{slug}` in the place of its name. */
	vacancy: string;
	facts: string;
}

/** A picture as the build knows it, to make smaller ones of. */
interface FrameLogo {
	src: string;
	width: number;
	height: number;
	format: 'apng' | 'avif' | 'gif' | 'jpeg' | 'jpg' | 'png' | 'svg' | 'tiff' | 'webp';
}

/** What stands around every page, and what its head says. */
export interface Frame {
	dictionary: Dictionary;
	/** Language in which the board and its employers write, when the page is in another one. */
	siteLanguage: SiteLanguage | undefined;
	title: string;
	description: string;
	canonical: string;
	/** What the page may load and run; none while editing. */
	policy: string | undefined;
	/** Whether search engines may list the page. */
	indexable: boolean;
	/** JSON-LD, safe inside a script element; none on what search engines may not list. */
	structuredData: readonly string[];
	siteName: string;
	/** With its language, when the page is in another one. */
	notice: { text: string; language: SiteLanguage | undefined } | undefined;
	logo: FrameLogo | undefined;
	/** Told to feed readers, not shown. */
	feeds: readonly FrameFeed[];
	head: HeadData;
	home: string;
	languages: readonly LanguageLink[];
	/** Itself and its translations; none without a translation. */
	alternates: readonly Alternate[];
	navigation: FrameLink[];
	saved: SavedLink;
	footer: FrameLink[];
	/** Empty except while editing. */
	problems: readonly ShownProblem[];
}
