/** Letters that Dutch puts between the parts of a compound. */
const links = ['', 's', 'e', 'n', 'en'];

/** Splits a folded word into known parts; undefined when any letter is left over. */
export type Splitter = (word: string) => readonly string[] | undefined;

/**
 * Splits compounds by a list of parts that may stand in one, and by nothing else: what is not wholly
 * made of known parts stays whole. The split with the fewest parts wins, then the longest first part.
 */
export function compoundSplitter(parts: ReadonlySet<string>): Splitter {
	const shortest = Math.min(...[...parts].map(({ length }) => length));
	const splitFrom = (word: string, most: number): readonly string[] | undefined => {
		let best: readonly string[] | undefined;
		for (let end = word.length - shortest; end >= shortest; end -= 1) {
			const first = word.slice(0, end);
			if (!parts.has(first)) continue;
			for (const rest of restsOf(word.slice(end))) {
				const split = restIn(rest, most - 1);
				if (split && (!best || split.length + 1 < best.length)) best = [first, ...split];
			}
		}
		return best;
	};
	const restIn = (rest: string, most: number): readonly string[] | undefined => {
		if (parts.has(rest)) return [rest];
		return most > 1 ? splitFrom(rest, most) : undefined;
	};
	return (word) => splitFrom(word, 4);
}

function restsOf(rest: string): string[] {
	return links.filter((link) => rest.startsWith(link)).map((link) => rest.slice(link.length));
}

/**
 * The words inside a compound: its parts, and neighbouring parts together as they are written
 * ("klantenservice" in "klantenservicemedewerker"); not the compound itself.
 */
export function wordsInside(word: string, parts: readonly string[]): string[] {
	const places: { start: number; end: number }[] = [];
	for (const part of parts) {
		const start = word.indexOf(part, places.at(-1)?.end ?? 0);
		places.push({ start, end: start + part.length });
	}
	return places
		.flatMap((from, first) => places.slice(first).map((to) => word.slice(from.start, to.end)))
		.filter((inside) => inside !== word);
}
