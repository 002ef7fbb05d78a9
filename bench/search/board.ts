import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listingsOf } from '#domain/listings/listings.ts';
import { packListings } from '#domain/listings/packed-listings.ts';
import { textFilesOf } from '#domain/search/text/text-files.ts';
import { listingOf } from '#views/search/listing-of.ts';
import type { Subject } from '#views/subject.ts';
import { benchSubjects, today } from '../listings/subjects.ts';
import { drawsFor } from '../listings/draw.ts';

/** Writes what the list page fetches of so many vacancies, as the build does. */
export async function writeIndexes(folder: string, count: number): Promise<void> {
	const subjects = await benchSubjects(count);
	const { files, ...texts } = textFilesOf(subjects.map(textOf));
	const listings = listingsOf(subjects.map(listingOf), today, texts);
	const words = join(folder, 'zoek/teksten', texts.folder);
	mkdirSync(words, { recursive: true });
	writeFileSync(join(folder, 'zoek/vacatures.json'), JSON.stringify(packListings(listings)));
	for (const [number, file] of files.entries()) writeFileSync(join(words, `${number}.json`), file);
}

const textOf = ({ vacancy, organisation }: Subject, number: number): string =>
	`${vacancy.title}\n${organisation.name}, ${vacancy.locations[0]?.city ?? ''}\n${story(number)}`;

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
