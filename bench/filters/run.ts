import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { parseFilters } from '#domain/filters/address.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import { perRow } from '#domain/listings/coded.ts';
import { listingsOf } from '#domain/listings/listings.ts';
import { packListings, unpackListings } from '#domain/listings/packed-listings.ts';
import { pointOf } from '#domain/places/point-of.ts';
import { placesNamed } from '#domain/places/places.ts';
import { factsIn } from '#views/search/listing-facts.ts';
import { listingOf } from '#views/search/listing-of.ts';
import { benchSubjects, today } from '../listings/subjects.ts';
import { against, mostForFilter } from '../listings/goals.ts';

const { values } = parseArgs({
	options: { count: { type: 'string', multiple: true, default: ['100', '1000', '10000'] } },
});

const rounds = 50;
const questions = {
	'one facet': '?uren=24-32',
	'the week': '?week=ma-om,di-om,wo-om,do-om,vr-om&past=bijna&sorteer=uurloon',
	'seven facets':
		'?plaats=Utrecht&km=40&loon=15&uren=16-24,24-32,32-40&week=ma-oma,di-oma,wo-oma,do-oma,vr-oma&past=bijna&thuis=1&contract=vast,tijdelijk&ervaring=geen&sorteer=afstand',
};

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

function milliseconds(run: () => unknown): { median: number; slowest: number } {
	const times = Array.from({ length: rounds }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).toSorted((a, b) => a - b);
	return { median: times[rounds / 2] ?? 0, slowest: times.at(-1) ?? 0 };
}

/** As the browser reads the list, with where the work is. */
function readFrom(json: string) {
	const listings = unpackListings(JSON.parse(json));
	const pointsAt = perRow(listings.columns.locations, (locations) =>
		locations.flatMap((place) => pointOf(place) ?? []),
	);
	const all = factsIn(listings);
	for (const facts of all) facts.points = pointsAt(facts.row);
	return all;
}

for (const count of values.count.map(Number)) {
	const listings = listingsOf((await benchSubjects(count)).map(listingOf), today);
	const json = JSON.stringify(packListings(listings));
	const reading = milliseconds(() => readFrom(json));
	const entries = readFrom(json);
	console.log(
		`\n${count} vacancies: ${kilobytes(json.length)} KB, with Brotli ${kilobytes(brotliCompressSync(json).length)} KB, read in ${reading.median.toFixed(1)} ms`,
	);
	const rows = Object.entries(questions).map(([name, query]) => {
		const filters = parseFilters(query, { jobGroups: [], employers: [] });
		const from = placesNamed(filters.place).slice(0, 1);
		const answer = () => {
			const outcome = outcomeOf(entries, filters, { from, hits: undefined });
			return sorted(outcome.matches, filters.sort, undefined).length;
		};
		const { median, slowest } = milliseconds(answer);
		return [
			name,
			{
				found: answer(),
				'median ms': against(median, mostForFilter, 2),
				'slowest ms': slowest.toFixed(2),
			},
		];
	});
	console.table(Object.fromEntries(rows));
}
