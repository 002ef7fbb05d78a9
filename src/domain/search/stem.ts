const endings = ['inkje', 'etje', 'tjes', 'pjes', 'tje', 'jes', 'en', 'es', 'je', 'e', 's'];
const shortest = 3;

/**
 * What a folded word shares with its other forms, for comparing only: plural, -e, diminutive, the
 * present tense and the feminine fall away, and what spelling changes with them is made equal (taal and
 * talen, bak and bakken, brief and brieven), as is ij typed as y. Two words may share a stem by accident; exact matches rank above it.
 */
export function stemOf(word: string): string {
	const known = stems.get(word) ?? evened(withoutVerbEnding(withoutEnding(masculine(word))));
	stems.set(word, known);
	return known;
}

/** The same words stand in many titles. */
const stems = new Map<string, string>();

/** "Verkoopster" is a "verkoper", "adviseuse" an "adviseur", "directrice" a "directeur". */
function masculine(word: string): string {
	return word.replace(/(?<=...)ster(?:s|tje)?$/, 'er').replace(/(?:eus|ric)es?$/, 'eur');
}

/** "huis" and "prijs" end in an s of their own. */
const ownS = /(?:aa|au|ei|eu|ie|ij|oe|oo|ou|ui)s$/;

function withoutEnding(word: string): string {
	if (ownS.test(word)) return word;
	const ending = endings.find(
		(candidate) => word.endsWith(candidate) && word.length - candidate.length >= shortest,
	);
	return ending === undefined ? word : word.slice(0, -ending.length);
}

/** "werkt" becomes "werk"; not "nacht" or "dienst", in which the t is part of the word. */
function withoutVerbEnding(word: string): string {
	return /[^aeiou][klmnprw]t$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

function evened(word: string): string {
	return word
		.replace(/([^aeiou])\1(er)?$/, '$1$2')
		.replace(/([aeou])\1([^aeiou]er)$/, '$1$2')
		.replace(/(aa|ee|oo|uu)([^aeiou])$/, (_, vowels: string, last: string) => `${vowels[0]}${last}`)
		.replace(/v$/, 'f')
		.replace(/z$/, 's')
		.replaceAll('ij', 'y');
}
