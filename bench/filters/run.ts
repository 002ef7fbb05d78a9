import { brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { parseFilters } from '#domain/filters/address.ts';
import { outcomeOf } from '#domain/filters/outcome.ts';
import { sorted } from '#domain/filters/sorting.ts';
import { placesNamed } from '#domain/places/places.ts';
import { packIndex, unpackIndex } from '#views/search/packed-index.ts';
import { generatedEntries } from './entries.ts';

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

for (const count of values.count.map(Number)) {
	const json = JSON.stringify(packIndex(await generatedEntries(count)));
	const reading = milliseconds(() => unpackIndex(JSON.parse(json)));
	const entries = unpackIndex(JSON.parse(json));
	console.log(
		`\n${count} vacancies: ${kilobytes(json.length)} KB, with Brotli ${kilobytes(brotliCompressSync(json).length)} KB, read in ${reading.median.toFixed(1)} ms`,
	);
	const rows = Object.entries(questions).map(([name, query]) => {
		const filters = parseFilters(query, { jobGroups: [], employers: [] });
		const from = placesNamed(filters.place)[0];
		const answer = () => {
			const outcome = outcomeOf(entries, filters, { from, hits: undefined });
			return sorted(outcome.matches, filters.sort, undefined).length;
		};
		const { median, slowest } = milliseconds(answer);
		return [
			name,
			{ found: answer(), 'median ms': median.toFixed(2), 'slowest ms': slowest.toFixed(2) },
		];
	});
	console.table(Object.fromEntries(rows));
}
