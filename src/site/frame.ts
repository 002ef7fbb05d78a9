import { jsonLd } from '#channels/text/json-ld.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { siteIn } from '#domain/translation.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { foreign } from '#domain/foreign.ts';
import { absolute, href } from '#site/address.ts';
import { content, ownSite, settings, site } from '#site/content.ts';
import { type FeedName, feedLinks } from '#site/feed-links.ts';
import { frameLinks } from '#site/frame-links.ts';
import { boardPicture, headIcons } from '#site/icons.ts';
import { imageFor } from '#site/images.ts';
import { lastChange } from '#site/last-changes.ts';
import { alternatesOf } from '#site/language-links.ts';
import { pagePolicy } from '#site/security-policy.ts';
import type { Frame } from '#views/frame/frame.ts';
import { fullTitle } from '#views/full-title.ts';
import type { HeadData, SocialPicture } from '#views/frame/head.ts';

interface PageHead {
	/** Address without base path. */
	address: string;
	/** Title of the page alone; the name of the site is added where it fits. */
	title: string;
	description: string;
	/** Picture for social media, when the page has one of its own. */
	socialPicture?: SocialPicture | undefined;
	/** Address without base path of the page as Markdown. */
	markdown?: string | undefined;
	language?: SiteLanguage;
	indexable?: boolean;
	/** Languages in which search engines may list it, when that differs between them. */
	listedIn?: readonly SiteLanguage[];
	/** What search engines read beside the page, in the words of schema.org. */
	structuredData?: readonly object[];
	/** The list on the page, when it has feeds. */
	feed?: FeedName;
}

/** All around the content of a page: head, header, footer and what search engines are told. */
export function frameFor(page: PageHead): Frame {
	const { language = site.language } = page;
	const dictionary = dictionaryFor(language);
	const indexable = (page.indexable ?? true) && !settings.preview;
	return {
		dictionary,
		siteLanguage: foreign(ownSite.language, language),
		title: fullTitle(page.title, site.name),
		description: page.description,
		canonical: absolute(page.address),
		policy: pagePolicy,
		indexable,
		structuredData: indexable ? (page.structuredData ?? []).map(jsonLd) : [],
		siteName: site.name,
		notice: noticeIn(language),
		logo: imageFor('site.yml', site.logo?.src),
		head: headOf(page, language),
		feeds: page.feed ? feedLinks(page.feed) : [],
		...frameLinks(page.address, language),
		alternates: indexable ? alternatesOf(page.address, page.listedIn) : [],
		problems: import.meta.env.DEV ? content.problems : [],
	};
}

function headOf(page: PageHead, language: SiteLanguage): HeadData {
	return {
		title: page.title,
		locale: language === 'nl' ? 'nl_NL' : 'en_GB',
		picture: page.socialPicture ?? boardPicture(),
		icons: headIcons(),
		modified: lastChange(page.address),
		markdown: settings.preview ? undefined : page.markdown && href(page.markdown),
		overview: settings.preview ? undefined : href('/llms.txt'),
	};
}

/** The notice of the board in a language, or else in that of the board. */
function noticeIn(language: SiteLanguage): Frame['notice'] {
	const text = siteIn(ownSite, language).notice;
	if (text === undefined) return undefined;
	const written = text === ownSite.notice ? ownSite.language : language;
	return { text, language: foreign(written, language) };
}
