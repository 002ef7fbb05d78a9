const listed = (words: string): string[] => words.trim().split(/\s+/);

/** Words around a requirement, Dutch and English. */
const fillers = new Set([
	...listed(`
		je jij jou jouw u hebt heb heeft hebben bent ben is zijn een de het en of in op met van voor aan bij
		tot te om als dat die dit er wij we ons onze kunt kan kunnen beschikt beschikken over goed goede
		graag minimaal minstens ervaring kennis geen niet ook al bezit geldig geldige aantoonbare relevante niveau
	`),
	...listed(`
		you have are a an the and or in on with of for to at can experience knowledge is be must required
		mandatory minimum least years some good any not no we our your with valid relevant level
	`),
]);

const word = /[\p{L}\p{N}]+/gu;

const ending = /(?:en|e|t|s|n)$/u;

/** Words that carry the meaning of a requirement, without their commonest endings. */
export function contentWords(sentence: string): Set<string> {
	const words = sentence.toLowerCase().normalize('NFC').match(word) ?? [];
	const kept = words.filter((found) => !fillers.has(found));
	return new Set(kept.map((found) => (found.length > 4 ? found.replace(ending, '') : found)));
}

/** Share of the words of either that both have, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const shared = [...a].filter((found) => b.has(found)).length;
	const all = a.size + b.size - shared;
	return all === 0 ? 0 : shared / all;
}
