import type { Fact } from '#drafts/import/fact.ts';
import type { Doubt } from '#drafts/import/import-draft.ts';
import type { NotKept } from '#drafts/import/not-kept.ts';
import { doubtText, notKeptText } from '#i18n/nl/import.ts';

/** The key that a doubt is about. */
export const doubtKey = ({ possibilities }: Doubt): string =>
	String(possibilities[0]?.[0]?.path[0] ?? '');

/** A sentence that says what the possibilities are. */
export function doubtWords({ between, possibilities }: Doubt): string {
	const quotes = possibilities.map(quotesOf);
	const values = possibilities.map((facts) => facts.map(({ value }) => String(value)).join(' '));
	switch (between) {
		case 'meanings':
			return doubtText.meanings(quotes[0] ?? '', values);
		case 'data-and-words':
			return doubtText.dataAndWords(quotes[0] ?? '', quotes.slice(1));
		case 'words':
			return doubtText.words(quotes);
	}
}

/** A sentence that says what stands in the source, and why that is in no key. */
export const notKeptWords = ({ reason, quote }: NotKept): string =>
	notKeptText[reason](shortened(quote));

/** On one line: what a text says may be long, and may try to end a comment. */
export function shortened(line: string): string {
	const plain = line.replace(/\s+/g, ' ').trim();
	return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
const longest = 240;

const quotesOf = (facts: readonly Fact[]): string =>
	[...new Set(facts.map(({ quote }) => shortened(quote)))].join(', ');
