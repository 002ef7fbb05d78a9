import { jsonLd } from '#channels/json-ld.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { absolute, factsAddress, href, vacancyAddress } from '#site/address.ts';
import { content, settings, site } from '#site/content.ts';
import { type FeedName, feedLinks } from '#site/feed-links.ts';
import { boardPicture, headIcons } from '#site/icons.ts';
import { imageFor } from '#site/images.ts';
import { lastChange } from '#site/last-changes.ts';
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
	/** What search engines read beside the page, in the words of schema.org. */
	structuredData?: readonly object[];
	/** The list on the page, when it has feeds. */
	feed?: FeedName;
}

export function frameFor(page: PageHead): Frame {
	const dictionary = dictionaryFor(page.language ?? site.language);
	const { ui } = dictionary;
	const link = (name: string, address: string): FrameLink => ({
		name,
		href: href(address),
		isCurrent: page.address === address,
	});
	const indexable = (page.indexable ?? true) && !settings.preview;
	return {
		dictionary,
		siteLanguage: site.language,
		title: fullTitle(page.title),
		description: page.description,
		canonical: absolute(page.address),
		indexable,
		structuredData: indexable ? (page.structuredData ?? []).map(jsonLd) : [],
		siteName: site.name,
		notice: site.notice,
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
		home: href('/'),
		navigation: [
			link(ui['frame.vacancies'], '/vacatures/'),
			link(ui['frame.employers'], '/werkgevers/'),
		],
		saved: {
			...link(ui['frame.saved'], '/bewaard/'),
			key: `helder:${href('/')}`,
			vacancy: href(vacancyAddress('{slug}')),
			facts: href(factsAddress('{slug}')),
		},
		footer: [
			...content.pages.map(({ slug, data }) => link(data.title, `/${slug}/`)),
			link(ui['label.how'], '/zo-werkt-het-label/'),
			link(ui['frame.rules'], '/regels/'),
		],
		problems: import.meta.env.DEV ? content.problems : [],
	};
}

/** Search engines cut titles near sixty characters, so the name of the site comes last, if it fits. */
function fullTitle(title: string): string {
	const whole = `${title} | ${site.name}`;
	return title === site.name || whole.length > 65 ? title : whole;
}
