import { shareLink } from '#channels/share/links.ts';
import { qrCodeOf } from '#channels/images/qr-code.ts';
import type { Posting } from '#channels/posting.ts';
import { shareMedia } from '#channels/share/texts.ts';
import { tracked } from '#channels/tracked.ts';
import { withoutEndSlash } from '#domain/end-slash.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { calendarHref } from '#site/calendars.ts';
import { frameFor } from '#site/frame.ts';
import { openPostings } from '#site/postings.ts';
import { posterView } from '#views/share/poster.ts';
import type { ShareView } from '#views/share/share.ts';

/** Addresses without base path. */
export const shareKitAddress = (slug: string): string => `${vacancyAddress(slug)}delen/`;
export const posterAddress = (slug: string): string => `${vacancyAddress(slug)}poster/`;

/** Open vacancies, each with a page to share it and a poster. */
export const sharePaths = () =>
	openPostings().map((posting) => ({ params: { slug: posting.slug }, props: { posting } }));

/** Ways to share a vacancy, for its own page. */
export function shareViewOf(posting: Posting): ShareView {
	const { ui } = posting.dictionary;
	const address = tracked(posting.url, 'link');
	const calendar = posting.vacancy.closes && calendarHref(posting);
	return {
		title: ui['share.title'],
		links: shareMedia.map((medium) => {
			const name = ui[`share.${medium}`];
			return { name, label: ui['share.on'](name), href: shareLink(posting, medium) };
		}),
		copy: { label: ui['share.copy'], address },
		calendar: calendar ? { text: ui['share.calendar'], href: calendar } : undefined,
		kit: { text: ui['share.kit'], href: href(shareKitAddress(posting.slug)) },
		own: posting.vacancy.referral && {
			text: ui['share.own'],
			href: href(`${shareKitAddress(posting.slug)}#eigen-link`),
		},
	};
}

/** The poster of a vacancy, with a code that leads to its page. */
export function posterPage(posting: Posting) {
	const { slug, dictionary, vacancy, url } = posting;
	const { ui } = dictionary;
	const view = posterView(posting);
	const { title, employer } = view.card;
	return {
		frame: frameFor({
			address: posterAddress(slug),
			title: ui['poster.title'](title),
			description: ui['poster.description'](title, employer),
			language: vacancy.language,
			indexable: false,
		}),
		view,
		code: qrCodeOf(url),
		shownAddress: withoutEndSlash(url.replace(/^https?:\/\//, '')),
		backHref: href(vacancyAddress(slug)),
	};
}
