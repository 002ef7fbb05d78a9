import { anyOf } from '#domain/written/alternatives.ts';

/** A line for finding facts in. */
interface FoldedLine {
	text: string;
	shown: string;
	/** Of every unit its offset in the source. */
	places: number[];
}

const straight: Record<string, string> = {
	'\u2018': "'",
	'\u2019': "'",
	'\u201C': '"',
	'\u201D': '"',
	'\u201E': '"',
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '-',
	'\u2013': '-',
	'\u2014': '-',
	'\u2212': '-',
	'\t': ' ',
	'\r': ' ',
	'\n': ' ',
	'\u00A0': ' ',
	'\u2007': ' ',
	'\u2009': ' ',
	'\u202F': ' ',
};

/** What readers do not see. */
const unseen = anyOf('giu', [
	// Emphasis.
	/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])/u,
	// The target of a link, and the brackets around its words.
	/\]\([^()\s]{0,500}\)|!?\[|\]/u,
	// Tags of HTML.
	/<(?!https?:|mailto:|[\w.+-]{1,64}@)\/?[a-z][^<>]{0,300}>/u,
	// Escapes.
	/\\(?=[\p{P}\p{S}\r\n]|$)/u,
	// Soft hyphens and other letters without width.
	/[\u00AD\u200B-\u200D\u2060\uFEFF]/u,
]);

/** Folds a stretch of source that starts at an offset. */
export function foldedLine(source: string, offset: number): FoldedLine {
	const hidden = hiddenUnits(source);
	let shown = '';
	// Asking the growing text for its end would copy it for every letter.
	let last = ' ';
	const places: number[] = [];
	for (let unit = 0; unit < source.length; unit += 1) {
		const letter = source.charAt(unit);
		const seen = straight[letter] ?? letter;
		if (hidden.has(unit) || (seen === ' ' && last === ' ')) continue;
		shown += seen;
		last = seen;
		places.push(offset + unit);
	}
	return { text: lowered(shown), shown, places };
}

function hiddenUnits(source: string): Set<number> {
	const hidden = new Set<number>();
	for (const { 0: found, index } of source.matchAll(unseen))
		for (let unit = index; unit < index + found.length; unit += 1) hidden.add(unit);
	return hidden;
}

/** Lower case of the same length: a capital İ would become two units. */
function lowered(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length
		? lower
		: Array.from(text, (letter) =>
				letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
			).join('');
}
