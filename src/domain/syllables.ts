/** Vowels that sound as one, the longest first. */
const vowelGroup =
	/aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ou|au|ei|ij|ai|oi|[aeiou]|(?<![aeiou])y|y(?![aeiou])/g;

/** English words in daily use, spelt as they sound in Dutch. */
const borrowed: readonly (readonly [written: RegExp, sounding: string])[] = [
	[/team/g, 'tiem'],
	[/coach/g, 'kootsj'],
	[/service/g, 'servis'],
	[/site/g, 'sait'],
	[/software/g, 'softwer'],
	[/online/g, 'onlain'],
];

const anyBorrowed = new RegExp(borrowed.map(([{ source }]) => source).join('|'));

const counted = new Map<string, number>();
/** The words of a few hundred texts: most words come back. */
const mostWords = 20_000;

/** Counts the syllables of a Dutch word; at least one. */
export function syllablesIn(word: string): number {
	const known = counted.get(word);
	if (known !== undefined) return known;
	if (counted.size >= mostWords) counted.clear();
	const syllables = countSyllables(word);
	counted.set(word, syllables);
	return syllables;
}

function countSyllables(word: string): number {
	const plain = plainSpelling(word);
	const sounding = anyBorrowed.test(plain)
		? borrowed.reduce((spelling, [written, sound]) => spelling.replace(written, sound), plain)
		: plain;
	return Math.max(1, sounding.match(vowelGroup)?.length ?? 0);
}

/** A diaeresis starts a syllable; other accents change nothing, and the u of “qu” is no vowel. */
function plainSpelling(word: string): string {
	const lower = word.toLowerCase();
	const withoutAccents = /^[a-z]*$/.test(lower)
		? lower
		: lower
				.normalize('NFD')
				.replace(/([aeiou])\u0308/g, '-$1')
				.replace(/\p{M}/gu, '');
	return withoutAccents.replaceAll('qu', 'kw').replace(/eum$/, 'e-um');
}
