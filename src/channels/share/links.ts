import type { Posting } from '#channels/posting.ts';
import { type ShareMedium, type ShareText, shareText } from '#channels/share/texts.ts';
import { tracked } from '#channels/tracked.ts';

/**
 * A plain link that opens a medium with a message about a vacancy in it. Pay is the one fact in it, for
 * every page carries these links: the rest stands in the picture that goes with the address, and in the
 * texts of the page for colleagues.
 */
export const shareLink = (posting: Posting, medium: ShareMedium): string =>
	linkMakers[medium](shareText(posting, medium, 1), tracked(posting.url, medium));

/** LinkedIn and Facebook take an address only: their text comes from the page itself. */
const linkMakers: Record<ShareMedium, (text: ShareText, address: string) => string> = {
	whatsapp: ({ text }) => `https://wa.me/?text=${inQuery(text)}`,
	mail: ({ subject = '', text }) => `mailto:?subject=${inMail(subject)}&body=${inMail(text)}`,
	linkedin: (_, address) =>
		`https://www.linkedin.com/sharing/share-offsite/?url=${inQuery(address)}`,
	facebook: (_, address) => `https://www.facebook.com/sharer/sharer.php?u=${inQuery(address)}`,
	x: ({ text }) => `https://x.com/intent/post?text=${inQuery(text)}`,
};

/** RFC 6068 wants %20 for a space and %0D%0A for the end of a line, and allows a comma and a colon (section 2). */
const inMail = (text: string): string =>
	encodeURIComponent(text.replaceAll('\n', '\r\n')).replace(/%(?:2C|3A)/g, decodeURIComponent);

/**
 * As a value in a query: what RFC 3986 (section 3.4) allows there stays as it is, so that an address reads,
 * and compresses, as elsewhere on the page.
 */
const inQuery = (text: string): string =>
	encodeURIComponent(text).replace(/%(?:2C|2F|3A|3D|3F)/g, decodeURIComponent);
