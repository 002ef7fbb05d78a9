import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import type { Word } from '#lint/core/words.ts';
import { shoutedRuns } from '#lint/rules/readability/capital-runs.ts';
import { isUnknownAbbreviation } from '#lint/rules/readability/capital-words.ts';
import { namesIn } from '#lint/rules/readability/names.ts';
import { ownWordsOf } from '#lint/rules/readability/story.ts';

/** Parts of the frontmatter where a candidate expects names. */
const nameKeys = new Set<PropertyKey>(['title', 'systems', 'name', 'pension']);

/** Reports an abbreviation at its first use, when the text nowhere says what it stands for. */
export const abbreviationUnexplained: Rule = {
	id: 'abbreviation-unexplained',
	category: 'readability',
	severity: 'info',
	source:
		'https://www.vlaanderen.be/team-taaladvies/taaladviezen/teksten-schrijven/formulering/afkortingen-gebruik',
	*check(document, text) {
		const told = namesIn(document);
		const blocks = ownWordsOf(document).filter(
			({ path = [] }) => !path.some((key) => nameKeys.has(key)),
		);
		for (const block of blocks) {
			for (const { text: word, start, end } of abbreviationsIn(block)) {
				if (told.has(word)) continue;
				told.add(word);
				const explains = explanationOf(word);
				if (blocks.some((other) => explains(other) || isNamed(word, other))) continue;
				yield { range: rangeIn(block.plain, start, end), ...text.abbreviationUnexplained(word) };
			}
		}
	},
};

/** Not those that are shouted, nor those beside a number, as in “NEN 3140” and “9711 LX”: these are names. */
function abbreviationsIn({ words }: Block): Word[] {
	const unknown = words.flatMap((word, index) => {
		const text = singularOf(word.text);
		const isNumbered =
			/^\d/.test(words[index + 1]?.text ?? '') || /^\d{4}$/.test(words[index - 1]?.text ?? '');
		return isUnknownAbbreviation(text) && !isNumbered ? [{ word, text }] : [];
	});
	if (unknown.length === 0) return [];
	const shouted = new Set(shoutedRuns(words, new Set()).flat());
	return unknown
		.filter(({ word }) => !shouted.has(word))
		.map(({ word, text }) => ({ ...word, text, end: word.start + text.length }));
}

/** “KPI’s” and “SLAs” are more than one of an abbreviation, and “KAM-dossiers” begins with one. */
const singularOf = (word: string): string =>
	word.replace(/(?<=^\p{Lu}{2,5})(?:['’]?s|-\p{Ll}.*)$/u, '');

/** Tells whether a text says what it stands for, also by its initials: “Identity & Access Management”. */
function explanationOf(word: string): (block: Block) => boolean {
	const initials = [...word].map((letter) => `${letter}\\p{L}{2,25}`);
	const spelledOut = new RegExp(
		`(?<!\\p{L})${initials.join('(?:[ -]| & | en | and | van | voor | of | for )')}(?!\\p{L})`,
		'u',
	);
	const forms = [
		`(${word})`,
		`${word} (`,
		`${word}: `,
		`${word} staat voor`,
		`${word} is een`,
		`${word} betekent`,
		`${word} stands for`,
		`${word} is an`,
		`${word} is the`,
		`${word} means`,
	];
	return ({ plain: { text } }) =>
		forms.some((form) => text.includes(form)) || spelledOut.test(text);
}

/** Whether it is part of a name, as in “MS Office”, or a category of driving licence. */
function isNamed(word: string, { words, plain, sentences }: Block): boolean {
	return words.some((found, index) => {
		if (singularOf(found.text) !== word) return false;
		const beside = [words[index - 1], words[index + 1]];
		return (
			beside.some(
				(other) =>
					other &&
					isPartOfName(other, found, plain.text) &&
					!sentences.some(({ start }) => start === other.start),
			) || licence.test(plain.text.slice(Math.max(0, found.start - farthestLicence), found.start))
		);
	});
}

/** A word with a capital and small letters, with only a space between. */
function isPartOfName(other: Word, found: Word, text: string): boolean {
	const between = text.slice(Math.min(other.end, found.end), Math.max(other.start, found.start));
	return between === ' ' && /^\p{Lu}\p{L}*\p{Ll}/u.test(other.text);
}

const licence = /(?:rijbewijs|licence|license)[^.!?]*$/iu;
const farthestLicence = 30;
