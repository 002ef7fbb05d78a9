const before = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]-)';
const after = '(?![\\p{L}\\p{N}]|-\\p{L})';

/** One pattern for whole words in folded text, with word borders by Unicode property. */
export function wordPattern(words: readonly RegExp[]): RegExp {
	return new RegExp(`${before}(?:${words.map(({ source }) => source).join('|')})${after}`, 'gu');
}

/** Whether a folded text has one of the words; a global pattern keeps no memory here. */
export const hasWord = (text: string, pattern: RegExp): boolean => text.search(pattern) >= 0;
