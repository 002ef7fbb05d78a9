import { expanded, wordExpression } from '#lint/phrases/expression.ts';
import type { Phrase, PhrasePart, Vocabulary } from '#lint/phrases/phrase.ts';

/** The phrase with the advice for the words that were found, in folded text. */
export function advised(phrase: Phrase, found: string, vocabulary: Vocabulary): Phrase {
	const part = phrase.parts?.find((one) => expressionOf(one, phrase, vocabulary).test(found));
	if (!part) return phrase;
	const { rewrite: _, ...rest } = phrase;
	const { of: __, ...advice } = part;
	return { ...rest, ...advice };
}

/** By phrase too: in a part that phrases share, a list may be that of each. */
const expressions = new WeakMap<Phrase, Map<PhrasePart, RegExp>>();

function expressionOf(part: PhrasePart, phrase: Phrase, vocabulary: Vocabulary): RegExp {
	const known = expressions.get(phrase) ?? new Map<PhrasePart, RegExp>();
	expressions.set(phrase, known);
	const expression = known.get(part) ?? wordExpression(expanded(part.of, vocabulary, phrase.lists));
	known.set(part, expression);
	expression.lastIndex = 0;
	return expression;
}
