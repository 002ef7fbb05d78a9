import type { Block } from '#lint/core/blocks.ts';
import type { Word } from '#lint/core/words.ts';

/** “KPI’s” and “SLAs” are more than one of an abbreviation, and “KAM-dossiers” begins with one. */
export const singularOf = (word: string): string =>
	word.replace(/(?<=^\p{Lu}{2,5})(?:['’]?s|-\p{Ll}.*)$/u, '');

/** Tells whether a text says what it stands for, also by its initials: “Identity & Access Management”. */
export function explanationOf(word: string): (block: Block) => boolean {
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
export function isNamed(word: string, { words, plain, sentences }: Block): boolean {
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
