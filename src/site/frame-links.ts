import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { factsAddress, href, vacancyAddress } from '#site/address.ts';
import { ownSite } from '#site/content.ts';
import { languageLinks } from '#site/language-links.ts';
import { textLinks } from '#site/text-links.ts';
import type { Frame, FrameLink } from '#views/frame/frame.ts';

type FrameLinks = Pick<Frame, 'home' | 'languages' | 'navigation' | 'saved' | 'footer'>;

/** The links of header and footer on the page at an address (without base path). */
export function frameLinks(address: string, language: SiteLanguage): FrameLinks {
	const { ui } = dictionaryFor(language);
	const link: Link = (name, to) => ({ name, href: href(to, language), isCurrent: address === to });
	return {
		home: href('/', language),
		languages: languageLinks(address, language),
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
		footer: footerLinks(link, language),
	};
}

/** Makes the link to an address without base path. */
type Link = (name: string, to: string) => FrameLink;

function footerLinks(link: Link, language: SiteLanguage): FrameLink[] {
	const { ui } = dictionaryFor(language);
	return [
		...textLinks(language).map(({ slug, title, ...own }) => ({
			...link(title, `/${slug}/`),
			...own,
		})),
		link(ui['label.how'], '/zo-werkt-het-label/'),
		link(ui['frame.rules'], '/regels/'),
		link(ui['frame.recruiters'], '/recruiters/'),
	];
}
