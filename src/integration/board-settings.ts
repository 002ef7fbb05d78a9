import { withEndSlash } from '#domain/end-slash.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { siteIn } from '#domain/translation.ts';
import { readSite } from '#store/read-folder.ts';
import { settingsFrom } from '#store/settings.ts';

/** What Astro needs to know of a board before it starts. */
export interface BoardSettings {
	/** Protocol and host. */
	url: string;
	/** Path below which the board stands, with slashes around it. */
	base: string;
	contentFolder: string;
	accent: string;
	/** Language of the pages, when that is not the language of the board. */
	translation: SiteLanguage | undefined;
	/** Whether people write content in a browser, at `/beheer/`. */
	managed: boolean;
}

/**
 * Reads `site.yml` and the environment. A broken `site.yml` gets neutral values here: the check
 * before a build says what is wrong with it.
 */
export function boardSettings(): BoardSettings {
	const settings = settingsFrom(process.env, new Date());
	const site = readSite(settings.contentFolder).data;
	const language = site && siteIn(site, settings.language).language;
	const { origin, pathname } = new URL(settings.url ?? site?.url ?? 'http://localhost:4321');
	return {
		url: origin,
		base: withEndSlash(pathname),
		contentFolder: settings.contentFolder,
		accent: site?.colours.accent ?? '#0b5d6b',
		translation: language === site?.language ? undefined : language,
		managed: site?.manage !== undefined,
	};
}
