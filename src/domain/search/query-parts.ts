import type { Concept } from '#domain/search/concepts.ts';
import type { FactHits } from '#domain/search/fact-hits.ts';
import { asksNothing, withoutWords } from '#domain/search/query-words.ts';
import type { ScoredConcept } from '#domain/search/ranking.ts';
import { isCityWord, meaningsOf } from '#domain/search/thesaurus.ts';

// What a query is made of, for who answers it.

/** The first town that is asked for, and the rest of the query. */
export function nearIn(asked: readonly ScoredConcept[], query: string): Pick<FactHits, 'near'> {
	const town = asked.find(({ concept: { kind, tokens } }) => kind === 'words' && isPlace(tokens));
	if (!town) return {};
	const { tokens } = town.concept;
	const rest = withoutWords(query, tokens);
	return { near: { place: tokens.join(' '), query: asksNothing(rest) ? '' : rest } };
}

const isPlace = (tokens: readonly string[]): boolean =>
	tokens.every(isCityWord) || meaningsOf(tokens).some((meaning) => meaning.isPlace);

/** Whether it asks for an internship, an apprenticeship or voluntary work; words for others mean more in a text. */
export const asksContract = ({ kind, tokens }: Concept): boolean =>
	kind === 'words' &&
	meaningsOf(tokens).some(({ tags }) =>
		tags.some((tag) => /^contract\/(?:internship|apprenticeship|volunteer)$/.test(tag)),
	);

/** What a query says to have nothing but, and the query without that limit. */
export function onlyIn(asked: readonly ScoredConcept[], query: string): Pick<FactHits, 'only'> {
	for (const { concept } of asked)
		if (concept.kind === 'only')
			return {
				only: { words: phrasesIn(concept), wider: withoutWords(query, droppedOf(concept)) },
			};
	return {};
}

/** What to let go of to ask for less: of “alleen zaterdag” the first word. */
export const droppedOf = ({ kind, tokens }: Concept): readonly string[] =>
	kind === 'only' ? tokens.slice(0, 1) : tokens;

/** The words of a concept that has several terms. */
export const phrasesIn = ({ terms }: Extract<Concept, { terms: unknown }>): string[] =>
	terms.map((term) => term.join(' '));
