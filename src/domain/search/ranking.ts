import type { Concept } from '#domain/search/concepts.ts';
import type { Scores } from '#domain/search/score-maps.ts';
import { stemOf } from '#domain/search/stem.ts';
import { tokensOf } from '#domain/search/tokens.ts';
import type { Title } from '#domain/search/word-places.ts';

/** One thing that was asked, and how well each vacancy answers to it. */
export interface ScoredConcept {
	concept: Concept;
	scores: Scores;
}

/** What a light word adds, as a share of its score. */
const lightShare = 0.2;
/** For each word of the query in the title, for all of them, and for a title of nothing else. */
const titleBonus = { word: 0.5, all: 2, same: 8 };

/** Vacancies that answer to everything that was asked, with the sum of their scores. */
export function combined(scored: readonly ScoredConcept[]): Scores {
	const needed = scored.every(isLight) ? scored : scored.filter((each) => !isLight(each));
	const [first, ...others] = needed;
	const both: Scores = new Map();
	for (const vacancy of first?.scores.keys() ?? []) {
		if (!others.every(({ scores }) => scores.has(vacancy))) continue;
		const parts = scored.map(
			(each) => (each.scores.get(vacancy) ?? 0) * (needed.includes(each) ? 1 : lightShare),
		);
		both.set(
			vacancy,
			parts.reduce((sum, part) => sum + part, 0),
		);
	}
	return both;
}

const isLight = ({ concept }: ScoredConcept): boolean =>
	concept.kind === 'words' && concept.isLight;

/** The same scores, higher where the title is what was asked. */
export function withTitleBonus(
	scores: Scores,
	query: string,
	titleAt: (vacancy: number) => Title,
): Scores {
	const asked = tokensOf(query).map(stemOf);
	const bonuses = new Map<Title, number>();
	const raised: Scores = new Map();
	for (const [vacancy, score] of scores) {
		const title = titleAt(vacancy);
		const bonus = bonuses.get(title) ?? bonusOf(title, asked);
		bonuses.set(title, bonus);
		raised.set(vacancy, score + bonus);
	}
	return raised;
}

function bonusOf({ words, inside }: Title, asked: readonly string[]): number {
	const [stems, within] = [words.map(stemOf), inside.map(stemOf)];
	const shared = asked.filter((stem) => stems.includes(stem)).length;
	const holdsAll = asked.every((stem) => stems.includes(stem) || within.includes(stem));
	const all = shared === stems.length ? titleBonus.same : titleBonus.all;
	return shared * titleBonus.word + (holdsAll ? all : 0);
}
