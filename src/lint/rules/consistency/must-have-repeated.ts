import { capitalised } from '#domain/first-letter.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Rule } from '#lint/core/rule.ts';
import { contentWords, likeness } from '#lint/rules/consistency/content-words.ts';
import { languageNames } from '#lint/rules/language-names.ts';

const lists = ['mustHaves', 'niceToHaves', 'bonus'] as const;

/** From this share of common words on, two requirements are one. */
const sameFrom = 0.75;

/** Beside a language and its level a requirement may say what one does with it: “schrijven en spreken”. */
const sameLanguageFrom = 0.5;

/** Reports a requirement that stands twice, in one list or in two, or as a language too. */
export const mustHaveRepeated: Rule = {
	id: 'must-have-repeated',
	category: 'consistency',
	severity: 'warning',
	source:
		'https://www.managersonline.nl/nieuws/19318/grootste-vacature-afknapper-te-zware-eisen.html',
	*check({ vacancy, rangeOf }, text) {
		if (!vacancy) return;
		const earlier = languagesOf(vacancy);
		for (const { wish, path } of wishesOf(vacancy)) {
			// After the first sentence stands how it is judged.
			const words = contentWords(wish.split('. ', 1).join());
			const twin = earlier.find((other) => likeness(other.words, words) >= other.sameFrom);
			if (twin) yield { range: rangeOf(path), ...text.mustHaveRepeated(wish, twin.wish) };
			earlier.push({ wish, words, sameFrom });
		}
	},
};

function languagesOf({ languages = [], language }: Vacancy) {
	return languages.map(({ language: code, level }) => {
		const wish = capitalised(`${languageNames[language]()(code)} ${level}`);
		return { wish, words: contentWords(wish), sameFrom: sameLanguageFrom };
	});
}

function wishesOf(vacancy: Vacancy): { wish: string; path: PropertyKey[] }[] {
	return lists.flatMap((list) =>
		(vacancy[list] ?? []).map((wish, index) => ({ wish, path: [list, index] })),
	);
}
