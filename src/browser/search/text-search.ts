import type { FactHits, FactSearch } from '#domain/search/fact-search.ts';
import type { SearchIndexData } from '#domain/search/index-format.ts';
import { TextIndex } from '#browser/search/pagefind.ts';

/** What a text search gives. */
export interface TextHits {
	/** Slugs of vacancies, best first, with a score above 0. */
	hits: ReadonlyMap<string, number>;
	/** The query that was really used, when a typing error was mended or an unknown word left out. */
	corrected?: string;
	/** A better-known spelling to offer when nothing was found. */
	suggestion?: string;
}

/** Addresses on this site, below its base path. */
export interface SearchAddresses {
	/** The index of facts. */
	facts: string;
	/** The script of Pagefind. */
	pagefind: string;
}

interface Sources {
	facts: FactSearch;
	text: TextIndex;
}

let addresses: SearchAddresses | undefined;
let loaded: Promise<Sources> | undefined;

/** Says where the indexes are; they are loaded at the first search, not now. */
export function configureSearch(given: SearchAddresses): void {
	addresses = given;
}

/** Fetches what the first search needs, while somebody still types. */
export async function prepareSearch(): Promise<void> {
	await sources().catch(() => {
		// The search itself says that it fails.
	});
}

/**
 * Vacancies for a query: by their facts, and by their whole text when no fact answers. A literal search
 * mends nothing. Rejects when the facts cannot be loaded; without the text it goes on.
 */
export async function searchText(
	query: string,
	{ isLiteral = false }: { isLiteral?: boolean } = {},
): Promise<TextHits> {
	const { facts, text } = await sources();
	const found = facts.search(query);
	if (found.hits.size > 0) return { hits: found.hits };
	const { mended, known, suggestion } = found;
	const correct = (corrected: string): TextHits => ({
		hits: facts.search(corrected).hits,
		corrected,
	});
	if (mended?.isCertain && !isLiteral) return correct(mended.query);
	const hits = await textHits(found, facts, text);
	if (hits.size > 0 || isLiteral) return { hits };
	if (mended) return correct(mended.query);
	if (known) return { hits: known.hits, corrected: known.query };
	return { hits, ...(suggestion === undefined ? {} : { suggestion }) };
}

function sources(): Promise<Sources> {
	loaded ??= load().catch((error: unknown) => {
		// Whoever was offline may try again.
		loaded = undefined;
		throw error;
	});
	return loaded;
}

async function load(): Promise<Sources> {
	if (!addresses) throw new Error('`configureSearch` comes first');
	const { facts, pagefind } = addresses;
	const [{ FactSearch: Facts }, data] = await Promise.all([
		import('#domain/search/fact-search.ts'),
		fetched(facts),
	]);
	const text = new TextIndex(pagefind, `${facts.slice(0, facts.lastIndexOf('/'))}/teksten.json`);
	return { facts: new Facts(data), text };
}

async function fetched(index: string): Promise<SearchIndexData> {
	const response = await fetch(index);
	if (!response.ok) throw new Error(`No \`${index}\``);
	return response.json();
}

/** What the texts say of the words that no fact knows, and else of all words. */
async function textHits(
	{ words, unknown, known }: FactHits,
	facts: FactSearch,
	text: TextIndex,
): Promise<ReadonlyMap<string, number>> {
	try {
		const partly = known ? await text.search(unknown) : new Map<number, number>();
		const both = slugged(partly, facts).flatMap(([slug, score]) => {
			const other = known?.hits.get(slug);
			return other === undefined ? [] : [[slug, score + other] as const];
		});
		if (both.length > 0) return bestFirst(both);
		return bestFirst(slugged(await text.search(words), facts));
	} catch {
		// Without WebAssembly, or when it is out of reach, the facts are all there is.
		return new Map();
	}
}

const slugged = (hits: ReadonlyMap<number, number>, { slugs }: FactSearch): [string, number][] =>
	[...hits].map(([number, score]) => [slugs[number] ?? '', score]);

const bestFirst = (hits: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
	new Map(hits.toSorted(([, one], [, other]) => other - one));
