// Most words have no accents, and looking for them takes most of the time.
const isAscii = /^[\x20-\x7e]*$/;
const asciiWords = /[a-z0-9+#]+/g;
const words = /[\p{Letter}\p{Number}+#]+/gu;

/** Lower case, without accents or apostrophes: "Cliënt’s" becomes "clients". */
export function fold(text: string): string {
	const plain = isAscii.test(text) ? text : text.normalize('NFKD').replace(/[\p{Mark}’]/gu, '');
	return plain.replace(/['`]/g, '').toLowerCase();
}

/** The words of a text, folded; a hyphen parts words. */
export function tokensOf(text: string): string[] {
	const folded = fold(text);
	return folded.match(isAscii.test(folded) ? asciiWords : words) ?? [];
}

/** The words of a text, and words with a hyphen as one word too: "front-end" gives "frontend". */
export const indexedTokensOf = (text: string): string[] => [
	...new Set([...tokensOf(text), ...joinedTokensOf(text)]),
];

/** Words with a hyphen, each as one word: "frontend" of "front-end". */
export function joinedTokensOf(text: string): string[] {
	if (!text.includes('-')) return [];
	return text
		.split(/\s+/)
		.filter((piece) => piece.includes('-'))
		.map((piece) => tokensOf(piece).join(''))
		.filter(Boolean);
}
