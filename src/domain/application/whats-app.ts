import { cleanText } from '#domain/application/clean-text.ts';
import { mailLinkLimit } from '#domain/application/mail-link.ts';

/** A link that opens a chat with a text in it; the number in full, without zeros or signs before it. */
export function whatsAppLink(phone: string, text = ''): string {
	const address = `https://wa.me/${internationalNumber(phone)}`;
	return text === '' ? address : `${address}?text=${encodeURIComponent(cleanText(text))}`;
}

/** The same, or undefined when it is longer than what is known to work for addresses that leave the browser. */
export function fittingWhatsAppLink(phone: string, text: string): string | undefined {
	const link = whatsAppLink(phone, text);
	return link.length <= mailLinkLimit ? link : undefined;
}

/** Digits of a telephone number, with its plus sign. */
export const dialled = (phone: string): string => phone.replace(/(?!^\+)\D/g, '');

/** A number with country code and without plus sign; a number that begins with 0 is Dutch. */
const internationalNumber = (phone: string): string =>
	dialled(phone.replace('(0)', '')).replace(/^\+/, '').replace(/^00/, '').replace(/^0/, '31');
