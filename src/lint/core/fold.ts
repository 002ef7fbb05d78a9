import {
	type MappedText,
	type Placement,
	PlacedLater,
	placedLater,
	unitAt,
} from '#lint/core/mapped-text.ts';

/** A text for finding phrases in. */
export interface FoldedText extends MappedText {
	/** The unit that a unit of the text before folding became, or the next one that is left. */
	unitFor(plainUnit: number): number;
}

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;
const space = /[\s\u00A0]/;
const cluster = /\P{M}\p{M}*/gu;

const straight: Record<string, string> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u02BC': "'",
	'\u201C': '"',
	'\u201D': '"',
	'\u201E': '"',
	'\u00AB': '"',
	'\u00BB': '"',
	'\u2010': '-',
	'\u2011': '-',
};

/**
 * Lower case, composed accents (NFC), one space for all white space, straight quotes and hyphens,
 * nothing invisible. A phrase is then found however it was typed.
 */
export function fold(text: MappedText): FoldedText {
	const same = foldedUnitByUnit(text.text);
	return same === undefined ? foldedByCluster(text) : new UnitByUnit(same, () => text);
}

class UnitByUnit extends PlacedLater implements FoldedText {
	unitFor(plainUnit: number): number {
		return plainUnit;
	}
}

/** Letters of which each is folded by itself, to one letter: nearly all Dutch. */
const plainText = /^(?:[!-~¡-¬®-ÿ\u2010-\u2027€\uFFFC]|[ \n\t](?![ \n\t]))*$/;
const special = /[\n\t«»\u2010\u2011\u2018\u2019\u201C-\u201E]/g;

function foldedUnitByUnit(text: string): string | undefined {
	if (!plainText.test(text) || /^[ \n\t]/.test(text)) return undefined;
	return text
		.toLowerCase()
		.replace(special, (letter) => straight[letter] ?? (space.test(letter) ? ' ' : letter));
}

function foldedByCluster(text: MappedText): FoldedText {
	let folded = '';
	// Asking the growing text for its end would copy it for every letter.
	let last = '';
	const firsts: number[] = [];
	const lasts: number[] = [];
	for (const { 0: letter, index } of text.text.matchAll(cluster)) {
		const shown = foldedLetter(letter, last);
		for (let unit = 0; unit < shown.length; unit += 1) {
			firsts.push(index);
			lasts.push(index + letter.length - 1);
		}
		folded += shown;
		last = shown.at(-1) ?? last;
	}
	const place: Placement = {
		startOf: (unit) => text.startOf(firsts[unit] ?? -1),
		endOf: (unit) => text.endOf(lasts[unit] ?? -1),
	};
	const unitFor = (unit: number): number => unitAt(firsts, unit);
	return Object.assign(
		placedLater(folded, () => place),
		{ unitFor },
	);
}

function foldedLetter(letter: string, last: string): string {
	const [first = ''] = letter;
	if (invisible.test(first)) return '';
	if (space.test(first)) return last === '' || last === ' ' ? '' : ' ';
	return straight[letter] ?? letter.normalize('NFC').toLowerCase();
}
