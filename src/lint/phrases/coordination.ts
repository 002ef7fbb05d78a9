import { eitherOf } from '#domain/written/alternatives.ts';
import type { Stretch } from '#lint/phrases/stretch.ts';

/** What joins words that say something of the same thing. */
const joint = String.raw`(?:,|,? (?:en|én|maar|of|and|or)| ?&|\/) ?(?:(?:heel|erg|zeer|ook|very) )?`;

/**
 * An adjective before a noun. Nouns in -e are most often those in -ie, -ode and -ee; adjectives in -se and
 * -sche mostly name a country or a trade (“Nederlandse”, “technische”), which is a fact.
 */
const inflected = String.raw`(?!\p{L}+(?:ie|ode|ee|se|sche)(?!\p{L}))[\p{L}-]{3,24}e`;

/** An adjective by itself, by its ending, or a trait. */
const ending = eitherOf(
	'ig|lijk|ief|eel|aal|air|baar|zaam|vol|rijk|gericht|bewust|gedreven|end|eus|ibel|abel',
	'eerd|heid|iteit',
);
/** Who somebody is on paper: a fact, whatever its ending. */
const onPaper = String.raw`\p{L}*(?:jarig|talig)|aanwezig|gediplom|gecertif`;
const bare = eitherOf(
	String.raw`(?!${onPaper})[\p{L}-]{1,24}${ending}`,
	'leuk|open|breed|snel|hecht|modern|stoer|fijn|mooi|warm|fris|vlot|sterk|slim|motivatie|inzet',
);

/** Longer enumerations are rare, and unbounded ones slow. */
const several = '{1,3}';

const leftOf = (word: string): RegExp =>
	new RegExp(`(?<![\\p{L}-])(?:${word}${joint})${several}$`, 'u');
const rightOf = (word: string, after: string): RegExp =>
	new RegExp(`^(?:${joint}${word}(?=${after}))${several}`, 'u');

const endOfMember = String.raw`[.,;:!?)]|$| (?:en|én|and) `;

const shapes = {
	inflected: { left: leftOf(inflected), right: rightOf(inflected, ',? ') },
	bare: { left: leftOf(bare), right: rightOf(bare, endOfMember) },
};

/**
 * The adjectives and traits beside a row that are said in one breath with it: of “leuk en uitdagend”
 * both, whichever of them is known. `within` is where it may look.
 */
export function withCoordinated(text: string, row: readonly Stretch[], within: Stretch): Stretch {
	const [first, last] = [row[0] ?? within, row.at(-1) ?? within];
	const left = leftmost(text.slice(first.start, first.end));
	const right = rightmost(text.slice(last.start, last.end));
	const before = text.slice(Math.max(within.start, first.start - farthest), first.start);
	const after = text.slice(last.end, Math.min(within.end, last.end + farthest));
	return {
		start: first.start - (left?.exec(before)?.[0].length ?? 0),
		end: last.end + (right?.exec(after)?.[0].length ?? 0),
	};
}

/** Letters that are looked through on either side. */
const farthest = 100;

const isWord = (text: string): boolean => !text.includes(' ');

/** A wider stretch may begin with an adjective: “uitdagende functie”. */
function leftmost(text: string): RegExp | undefined {
	if (/^[\p{L}-]+e(?!\p{L})/u.test(text)) return shapes.inflected.left;
	return isWord(text) ? shapes.bare.left : undefined;
}

function rightmost(text: string): RegExp | undefined {
	if (!isWord(text)) return undefined;
	return text.endsWith('e') ? shapes.inflected.right : shapes.bare.right;
}
