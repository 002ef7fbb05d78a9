import { dimensionsOf, pictureFile, pictureSizes } from '#channels/share/picture-sizes.ts';
import type { Posting } from '#channels/posting.ts';
import { type ShareMedium, shareMedia, shareText } from '#channels/share/texts.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { frameFor } from '#site/frame.ts';
import { shareKitAddress, posterAddress } from '#site/share-page.ts';
import { pictureHref } from '#site/share-pictures.ts';
import { shareCardOf } from '#views/share/card.ts';
import type { ShareKitView, OwnLinkView } from '#views/share/share.ts';

/** The page with pictures, texts and poster of a vacancy. */
export function shareKitPage(posting: Posting) {
	const { vacancy, slug, dictionary } = posting;
	const { title, employer } = shareCardOf(posting);
	const view = shareKitView(posting);
	const frame = frameFor({
		address: shareKitAddress(slug),
		title: view.title,
		description: dictionary.ui['kit.description'](title, employer),
		language: vacancy.language,
		indexable: false,
	});
	return { frame, view };
}

function shareKitView(posting: Posting): ShareKitView {
	const { slug, dictionary } = posting;
	const { ui } = dictionary;
	const { title, alt } = shareCardOf(posting);
	return {
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
			items: shareMedia.map((medium) => textFor(medium, posting)),
		},
		poster: {
			title: ui['kit.poster'],
			text: ui['kit.posterText'],
			link: { text: ui['kit.posterLink'], href: href(posterAddress(slug)) },
		},
		own: ownLinkOf(posting),
	};
}

function textFor(medium: ShareMedium, posting: Posting): ShareKitView['texts']['items'][number] {
	const { ui } = posting.dictionary;
	const { subject, text, length, limit } = shareText(posting, medium);
	return {
		medium: ui[`share.${medium}`],
		subject: subject === undefined ? undefined : ui['kit.subject'](subject),
		text,
		length: ui['kit.length'](length, limit),
	};
}

const picturesOf = ({ slug, dictionary: { ui } }: Posting): ShareKitView['pictures']['items'] =>
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
