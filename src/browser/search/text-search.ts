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
	index: string;
	/** The script of Pagefind. */
	pagefind: string;
}

interface Sources {
	data: SearchIndexData;
	facts: FactSearch;
	text: TextIndex;
}

let addresses: SearchAddresses | undefined;
let loaded: Promise<Sources> | undefined;

/** Says where the indexes are; they are loaded at the first search, not now. */
export function configureSearch(given: SearchAddresses): void {
	addresses = given;
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
	const hits = await textHits(query, found, facts, text);
	if (hits.size > 0 || isLiteral) return { hits };
	if (mended) return correct(mended.query);
	if (known) return { hits: known.hits, corrected: known.query };
	return { hits, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** The index of facts, for who shows results. */
export async function searchData(): Promise<SearchIndexData> {
	return (await sources()).data;
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
	const { index, pagefind } = addresses;
	const [{ FactSearch: Facts }, data] = await Promise.all([
		import('#domain/search/fact-search.ts'),
		fetched(index),
	]);
	const text = new TextIndex(pagefind, index.replace(/[^/]+$/, 'teksten.json'));
	return { data, facts: new Facts(data), text };
}

async function fetched(index: string): Promise<SearchIndexData> {
	const response = await fetch(index);
	if (!response.ok) throw new Error(`No \`${index}\``);
	return response.json();
}

/** What the texts say; where facts know the other words of the query, both must hold. */
async function textHits(
	query: string,
	{ unknown, known }: FactHits,
	facts: FactSearch,
	text: TextIndex,
): Promise<ReadonlyMap<string, number>> {
	try {
		const whole = await text.search(query);
		const parts = known && whole.size === 0 ? await text.search(unknown.join(' ')) : whole;
		const hits = new Map<string, number>();
		for (const [number, score] of parts) {
			const slug = facts.slugs[number] ?? '';
			const other = parts === whole ? 0 : known?.hits.get(slug);
			if (other !== undefined) hits.set(slug, score + other);
		}
		return hits;
	} catch {
		// Without WebAssembly, or when it is out of reach, the facts are all there is.
		return new Map();
	}
}
