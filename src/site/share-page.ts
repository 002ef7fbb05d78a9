import { shareLink } from '#channels/share-links.ts';
import { qrCodeOf } from '#channels/images/qr-code.ts';
import { dimensionsOf, pictureFile, pictureSizes } from '#channels/picture-sizes.ts';
import type { Posting } from '#channels/posting.ts';
import { shareMedia, shareText, trackedAddress } from '#channels/share-texts.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { calendarHref } from '#site/calendars.ts';
import { frameFor } from '#site/frame.ts';
import { openPostings } from '#site/postings.ts';
import { pictureHref } from '#site/share-pictures.ts';
import { posterView } from '#views/poster.ts';
import type { KitView, OwnLinkView, ShareView } from '#views/share.ts';
import { shareCardOf } from '#views/share-card.ts';

const kitAddress = (slug: string): string => `${vacancyAddress(slug)}delen/`;
const posterAddress = (slug: string): string => `${vacancyAddress(slug)}poster/`;

/** Open vacancies, each with a page to share it and a poster. */
export const sharePaths = () =>
	openPostings().map((posting) => ({ params: { slug: posting.slug }, props: { posting } }));

/** Ways to share a vacancy, for its own page. */
export function shareViewOf(posting: Posting): ShareView {
	const { ui } = posting.dictionary;
	const address = trackedAddress(posting.url, 'link');
	const calendar = posting.vacancy.closes && calendarHref(posting);
	return {
		title: ui['share.title'],
		links: shareMedia.map((medium) => {
			const name = ui[`share.${medium}`];
			return { name, label: ui['share.on'](name), href: shareLink(posting, medium) };
		}),
		copy: {
			label: ui['share.copy'],
			address,
			copied: ui['share.copied'],
			notCopied: ui['share.notCopied']('{address}'),
		},
		calendar: calendar ? { text: ui['share.calendar'], href: calendar } : undefined,
		kit: { text: ui['share.kit'], href: href(kitAddress(posting.slug)) },
		own: posting.vacancy.referral && {
			text: ui['share.own'],
			href: href(`${kitAddress(posting.slug)}#eigen-link`),
		},
		viaLine: ui['via.line']('{name}'),
	};
}

/** The page with pictures, texts and poster of a vacancy. */
export function kitPage(posting: Posting) {
	const { vacancy, slug, dictionary } = posting;
	const { ui } = dictionary;
	const { title, employer, alt } = shareCardOf(posting);
	const view: KitView = {
		title: ui['kit.title'](title),
		intro: ui['kit.intro'],
		back: { text: ui['kit.back'], href: href(vacancyAddress(slug)) },
		pictures: {
			title: ui['kit.pictures'],
			altLabel: ui['kit.alt'],
			alt,
			items: picturesOf(posting),
		},
		texts: {
			title: ui['kit.texts'],
			intro: ui['kit.textsIntro'],
			items: shareMedia.map((medium) => {
				const { subject, text, length, limit } = shareText(posting, medium);
				return {
					medium: ui[`share.${medium}`],
					subject: subject === undefined ? undefined : ui['kit.subject'](subject),
					text,
					length: ui['kit.length'](length, limit),
				};
			}),
		},
		poster: {
			title: ui['kit.poster'],
			text: ui['kit.posterText'],
			link: { text: ui['kit.posterLink'], href: href(posterAddress(slug)) },
		},
		own: ownLinkOf(posting),
	};
	const frame = frameFor({
		address: kitAddress(slug),
		title: view.title,
		description: ui['kit.description'](title, employer),
		language: vacancy.language,
		indexable: false,
	});
	return { frame, view };
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
		shownAddress: url.replace(/^https?:\/\//, '').replace(/\/$/, ''),
		backHref: href(vacancyAddress(slug)),
	};
}

const picturesOf = ({ slug, dictionary: { ui } }: Posting): KitView['pictures']['items'] =>
	pictureSizes.map((size) => ({
		name: ui['kit.picture'][size],
		href: pictureHref(slug, size),
		file: `${slug}-${pictureFile(size)}`,
		download: ui['kit.download'](size.replace('x', ' × ')),
		...dimensionsOf(size),
	}));

function ownLinkOf({ url, vacancy, dictionary: { ui } }: Posting): OwnLinkView | undefined {
	if (!vacancy.referral) return undefined;
	return {
		title: ui['kit.own'],
		texts: [ui['via.own'](url), `${ui['via.effect']} ${ui['via.otherwise']}`],
	};
}
