import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { ownSite } from '#site/content.ts';
import { textsIn } from '#site/languages.ts';

interface TextLink {
	slug: string;
	title: string;
	/** Set when the text is in another language than was asked for. */
	language: SiteLanguage | undefined;
}

/** The text pages of the board, such as privacy, each in a language if it is there. */
export function textLinks(language: SiteLanguage): TextLink[] {
	const own = linksTo(ownSite.language, language);
	const translated = new Map(linksTo(language, language).map((link) => [link.slug, link]));
	const extra = [...translated.values()].filter(
		({ slug }) => !own.some((one) => one.slug === slug),
	);
	return [...own.map((link) => translated.get(link.slug) ?? link), ...extra];
}

const linksTo = (language: SiteLanguage, asked: SiteLanguage): TextLink[] =>
	textsIn(language).pages.map(({ slug, data: { title } }) => ({
		slug,
		title,
		language: language === asked ? undefined : language,
	}));
