import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unpackListings } from '#domain/listings/packed-listings.ts';
import { slugsOf } from '#domain/listings/read-listing.ts';

/**
 * Writes under which key Pagefind knows each vacancy, in the order of the list: otherwise
 * the browser would have to fetch a file per result to learn which vacancy it is.
 */
export async function writeTextKeys(folder: string): Promise<void> {
	const listings = unpackListings(
		JSON.parse(await readFile(join(folder, 'zoek/vacatures.json'), 'utf8')),
	);
	const keys = await keysBySlug(join(folder, 'pagefind/fragment'));
	const ordered = slugsOf(listings).map((slug) => keys.get(slug) ?? '');
	await writeFile(join(folder, 'zoek/teksten.json'), JSON.stringify(ordered));
}

/** Each fragment is compressed JSON behind a signature; its name is its key. */
async function keysBySlug(folder: string): Promise<Map<string, string>> {
	const keys = new Map<string, string>();
	for await (const file of glob('*.pf_fragment', { cwd: folder })) {
		const source = gunzipSync(await readFile(join(folder, file))).toString();
		const { url }: { url: string } = JSON.parse(source.slice(source.indexOf('{')));
		keys.set(basename(url), basename(file, '.pf_fragment'));
	}
	return keys;
}
