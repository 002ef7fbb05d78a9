import { postcodeDigits } from '#domain/places/postcode.ts';
import { toHundredths } from '#domain/round.ts';

/** Characters. */
const longestText = 100;
/** Euros. */
const mostPay = 99_999;

/** Typed text: well-formed, in one form of Unicode, on one line, not endless. */
export const textFrom = (text: string | null): string =>
	[...(text ?? '').toWellFormed().normalize('NFC').replace(/\s+/gu, ' ').trim()]
		.slice(0, longestText)
		.join('')
		.trim();

/** A place as typed, a postcode by its digits alone: nothing is counted from its letters, so no address shows them. */
export function placeFrom(text: string | null): string {
	const place = textFrom(text);
	return postcodeDigits(place) ?? place;
}

/** An amount as people type it: “14,50”, “2.400”, “€ 15”, “2.400,-”; undefined when it is none. */
export function payFrom(text: string | null): number | undefined {
	const typed = (text ?? '').replace(/[€\s]/gu, '').replace(/,-+$/, '');
	const plain = dottedThousands.test(typed) ? typed.replaceAll('.', '') : typed;
	if (!/^\d+(?:[.,]\d*)?$/.test(plain)) return undefined;
	const euros = toHundredths(Number(plain.replace(',', '.')));
	return euros > 0 && euros <= mostPay ? euros : undefined;
}

const dottedThousands = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;
