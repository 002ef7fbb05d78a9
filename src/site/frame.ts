import { jsonLd } from '#channels/json-ld.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { siteIn } from '#domain/translation.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { absolute, factsAddress, href, vacancyAddress } from '#site/address.ts';
import { content, ownSite, settings, site } from '#site/content.ts';
import { type FeedName, feedLinks } from '#site/feed-links.ts';
import { boardPicture, headIcons } from '#site/icons.ts';
import { imageFor } from '#site/images.ts';
import { lastChange } from '#site/last-changes.ts';
import { alternatesOf, languageLinks } from '#site/language-links.ts';
import { pagePolicy } from '#site/security-policy.ts';
import { textLinks } from '#site/text-links.ts';
import type { Frame, FrameLink } from '#views/frame.ts';
import type { SocialPicture } from '#views/head.ts';

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
	const { ui } = dictionary;
	const link = (name: string, address: string): FrameLink => ({
		name,
		href: href(address, language),
		isCurrent: page.address === address,
	});
	const indexable = (page.indexable ?? true) && !settings.preview;
	return {
		dictionary,
		siteLanguage: ownSite.language,
		title: fullTitle(page.title),
		description: page.description,
		canonical: absolute(page.address),
		policy: pagePolicy,
		indexable,
		structuredData: indexable ? (page.structuredData ?? []).map(jsonLd) : [],
		siteName: site.name,
		notice: noticeIn(language),
		logo: imageFor('site.yml', site.logo?.src),
		head: {
			title: page.title,
			locale: dictionary.language === 'nl' ? 'nl_NL' : 'en_GB',
			picture: page.socialPicture ?? boardPicture(),
			icons: headIcons(),
			modified: lastChange(page.address),
			markdown: settings.preview ? undefined : page.markdown && href(page.markdown),
			overview: settings.preview ? undefined : href('/llms.txt'),
		},
		feeds: page.feed ? feedLinks(page.feed) : [],
		home: href('/', language),
		languages: languageLinks(page.address, language),
		alternates: indexable ? alternatesOf(page.address, page.listedIn) : [],
		navigation: [
			link(ui['frame.vacancies'], '/vacatures/'),
			link(ui['frame.employers'], '/werkgevers/'),
		],
		saved: {
			...link(ui['frame.saved'], '/bewaard/'),
			// One list, whatever the language of the page.
			key: `helder:${href('/', ownSite.language)}`,
			vacancy: href(vacancyAddress('{slug}')),
			facts: href(factsAddress('{slug}'), language),
		},
		footer: [
			...textLinks(language).map(({ slug, title, ...own }) => ({
				...link(title, `/${slug}/`),
				...own,
			})),
			link(ui['label.how'], '/zo-werkt-het-label/'),
			link(ui['frame.rules'], '/regels/'),
			link(ui['frame.recruiters'], '/recruiters/'),
		],
		problems: import.meta.env.DEV ? content.problems : [],
	};
}

/** The notice of the board in a language, or else in that of the board. */
function noticeIn(language: SiteLanguage): Frame['notice'] {
	const text = siteIn(ownSite, language).notice;
	if (text === undefined) return undefined;
	return { text, language: text === ownSite.notice ? ownSite.language : language };
}

/** Search engines cut titles near sixty characters, so the name of the site comes last, if it fits. */
function fullTitle(title: string): string {
	const whole = `${title} | ${site.name}`;
	return title === site.name || whole.length > 65 ? title : whole;
}
