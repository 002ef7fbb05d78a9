// Letters that Unicode does not take apart into a base letter and a mark.
const foldedLetters: Record<string, string> = {
	æ: 'ae',
	ð: 'd',
	đ: 'd',
	ı: 'i',
	ł: 'l',
	ø: 'o',
	œ: 'oe',
	ß: 'ss',
	þ: 'th',
};

// Most names have no accents, and looking for them takes most of the time.
const isAscii = /^[\x20-\x7e]*$/;

/**
 * Name for an address: lower-case letters and digits in groups joined by hyphens, never empty.
 * Text without any Latin letter or digit becomes its code points, so that two names do not clash.
 */
export function slugify(text: string): string {
	return hyphenated(folded(text)) || codePointsOf(text) || 'x';
}

function folded(text: string): string {
	if (isAscii.test(text)) return text.toLowerCase();
	return text
		.normalize('NFKD')
		.replace(/\p{Mark}/gu, '')
		.toLowerCase()
		.replace(/\P{ASCII}/gu, (letter) => foldedLetters[letter] ?? letter);
}

function hyphenated(text: string): string {
	return text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function codePointsOf(text: string): string {
	return Array.from(text, (character) => `u${character.codePointAt(0)?.toString(16)}`).join('-');
}
