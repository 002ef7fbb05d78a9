import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { contentWords, likeness } from '#lint/rules/consistency/content-words.ts';

const lists = ['mustHaves', 'niceToHaves', 'bonus'] as const;

/** From this share of common words on, two requirements are one. */
const sameFrom = 0.75;

/** Reports a requirement that stands twice, in one list or in two. */
export const mustHaveRepeated: Rule = {
	id: 'must-have-repeated',
	category: 'consistency',
	severity: 'warning',
	source:
		'https://www.managersonline.nl/nieuws/19318/grootste-vacature-afknapper-te-zware-eisen.html',
	*check({ vacancy, rangeOf }, text) {
		const earlier: { wish: string; words: Set<string> }[] = [];
		for (const { wish, path } of vacancy ? wishesOf(vacancy) : []) {
			const words = contentWords(wish);
			const twin = earlier.find((other) => likeness(other.words, words) >= sameFrom);
			if (twin) yield { range: rangeOf(path), ...text.mustHaveRepeated(wish, twin.wish) };
			earlier.push({ wish, words });
		}
	},
};

function wishesOf(vacancy: Vacancy): { wish: string; path: PropertyKey[] }[] {
	return lists.flatMap((list) =>
		(vacancy[list] ?? []).map((wish, index) => ({ wish, path: [list, index] })),
	);
}
