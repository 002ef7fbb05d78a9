import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexSite } from '#cli/search-index.ts';
import { listingsOf } from '#domain/listings/listings.ts';
import { packListings } from '#domain/listings/packed-listings.ts';
import { listingOf } from '#views/search/listing-of.ts';
import { benchSubjects, today } from '../listings/subjects.ts';
import { drawsFor } from '../listings/draw.ts';

/** Writes what the list page fetches of so many vacancies, as the build does. */
export async function writeIndexes(folder: string, count: number): Promise<void> {
	const subjects = await benchSubjects(count);
	const listings = listingsOf(subjects.map(listingOf), today);
	mkdirSync(join(folder, 'zoek'));
	writeFileSync(join(folder, 'zoek/vacatures.json'), JSON.stringify(packListings(listings)));
	for (const [number, { slug, vacancy, organisation }] of subjects.entries()) {
		const page = join(folder, 'vacatures', slug);
		mkdirSync(page, { recursive: true });
		const facts = `${organisation.name}, ${vacancy.locations[0]?.city ?? ''}`;
		writeFileSync(
			join(page, 'index.html'),
			`<html lang="nl"><body data-pagefind-body><h1>${vacancy.title}</h1><p>${facts}</p><p>${story(number)}</p></body></html>`,
		);
	}
	await indexSite(folder);
}

/** Stories are mixed from the sentences of the sample board, a vocabulary as people write it. */
const sentences = globSync('content/vacancies/*.md')
	.toSorted()
	.flatMap((path) =>
		readFileSync(path, 'utf8')
			.split(/^---$/m)
			.slice(2)
			.join('')
			.split(/(?<=[.?])\s+/),
	)
	.map((sentence) => sentence.replace(/[#*[\]<>&]/g, '').trim())
	.filter(({ length }) => length > 20);

function story(number: number): string {
	const { between, pick } = drawsFor(number + 1);
	return Array.from({ length: between(18, 31) }, () => pick(sentences)).join(' ');
}
