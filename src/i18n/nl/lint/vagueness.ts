import type { FactKind, PhraseCategory } from '#domain/phrase-terms.ts';

/** What a remark on a phrase can say; `why` and `ask` are Dutch, and other languages say it by kind. */
export interface VaguePhrase {
	category: PhraseCategory;
	why: string;
	ask: string;
	redeemedBy: readonly FactKind[];
	rewrite?: string;
}

const enumeration = new Intl.ListFormat('nl', { type: 'conjunction' });

/** What to name, so that a reader sees where one thing ends: some hold a comma or “en” of their own. */
function allOf(asks: readonly string[]): string {
	if (!asks.some((ask) => /, | en /.test(ask))) return enumeration.format(asks);
	return asks
		.map((ask, index) => (index > 0 && index === asks.length - 1 ? `en ${ask}` : ask))
		.join('; ');
}

/** Sentences of the rules on vagueness. */
export const vaguenessText = {
	vaguePhrase: (quoted: string, { why, ask, rewrite }: VaguePhrase) => ({
		message: `“${quoted}” is vaag: ${why}.`,
		remedy:
			rewrite === undefined
				? `Laat het weg of noem ${ask}.`
				: `Noem ${ask}. Bijvoorbeeld: “${rewrite}”`,
	}),
	weakPhrase: (quoted: string, { why, ask, rewrite }: VaguePhrase) => ({
		message: `“${quoted}” zegt vaak weinig: ${why}.`,
		remedy: [
			`Laat het staan als de tekst eromheen het uitlegt, en noem anders ${ask}.`,
			...(rewrite === undefined ? [] : [`Bijvoorbeeld: “${rewrite}”`]),
		].join(' '),
	}),
	vagueParagraph: (
		kind: 'text' | 'list',
		quoted: readonly string[],
		asking: readonly Pick<VaguePhrase, 'ask' | 'redeemedBy'>[],
	) => ({
		message: `In deze ${kind === 'list' ? 'opsomming' : 'alinea'} staat ${quoted.length} keer iets vaags: ${enumeration.format(quoted.map((phrase) => `“${phrase}”`))}.`,
		remedy: `Schrijf haar opnieuw met feiten. Noem ${allOf(asking.map(({ ask }) => ask))}.`,
	}),
};
