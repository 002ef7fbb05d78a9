import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import type { HeadData } from '#views/head.ts';

export interface FrameLink {
	name: string;
	href: string;
	isCurrent: boolean;
}

/** Something wrong in the content, as shown while editing. */
export interface ShownProblem {
	file: string;
	line: number;
	message: string;
}

/** What stands around every page, and what its head says. */
export interface Frame {
	dictionary: Dictionary;
	/** Language of what the site itself says; a vacancy may be in another one. */
	siteLanguage: SiteLanguage;
	title: string;
	description: string;
	canonical: string;
	/** Whether search engines may list the page. */
	indexable: boolean;
	siteName: string;
	notice: string | undefined;
	logo: { src: string } | undefined;
	head: HeadData;
	home: string;
	navigation: FrameLink[];
	footer: FrameLink[];
	/** Empty except while editing. */
	problems: readonly ShownProblem[];
}
