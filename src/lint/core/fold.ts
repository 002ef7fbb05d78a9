import { type MappedText, type Placement, placedLater } from '#lint/core/mapped-text.ts';

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
export function fold(text: MappedText): MappedText {
	const same = foldedUnitByUnit(text.text);
	if (same !== undefined)
		return placedLater(same, () => ({ starts: text.starts, ends: text.ends }));
	const { folded, units } = foldedByCluster(text.text);
	return placedLater(folded, () => placementOf(units, text));
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

/** For each folded unit, the first and the last unit that it comes from. */
type Units = readonly (readonly [first: number, last: number])[];

function foldedByCluster(text: string): { folded: string; units: Units } {
	let folded = '';
	// Asking the growing text for its end would copy it for every letter.
	let last = '';
	const units: [number, number][] = [];
	for (const { 0: letter, index } of text.matchAll(cluster)) {
		const shown = foldedLetter(letter, last);
		for (let unit = 0; unit < shown.length; unit += 1)
			units.push([index, index + letter.length - 1]);
		folded += shown;
		last = shown.at(-1) ?? last;
	}
	return { folded, units };
}

const placementOf = (units: Units, { starts, ends }: Placement): Placement => ({
	starts: units.map(([first]) => starts[first] ?? 0),
	ends: units.map(([, last]) => ends[last] ?? 0),
});

function foldedLetter(letter: string, last: string): string {
	const [first = ''] = letter;
	if (invisible.test(first)) return '';
	if (space.test(first)) return last === '' || last === ' ' ? '' : ' ';
	return straight[letter] ?? letter.normalize('NFC').toLowerCase();
}
