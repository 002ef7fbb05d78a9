import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { slugsOf } from '#domain/listings/read-listing.ts';
import { wordsIn } from '#domain/search/text/packed-words.ts';
import type { BuiltBoard } from './build-site.ts';

/** What search knows of the text of each vacancy on a board: stems of words, by slug. */
export function indexedTexts(board: BuiltBoard): Map<string, Set<string>> {
	const read = (file: string): unknown =>
		JSON.parse(readFileSync(join(board.folder, file), 'utf8'));
	const listings = unpackListings(read('zoek/vacatures.json'));
	const { folder = '', starts = [] } = listings.texts ?? {};
	const slugs = slugsOf(listings);
	const found = new Map<string, Set<string>>();
	for (const part of starts.keys())
		for (const { stem, often, once } of wordsIn(read(`zoek/teksten/${folder}/${part}.json`)))
			for (const number of [...often, ...once]) {
				const slug = slugs[number] ?? `no vacancy ${number}`;
				found.set(slug, (found.get(slug) ?? new Set()).add(stem));
			}
	return found;
}
