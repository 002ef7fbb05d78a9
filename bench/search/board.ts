import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { indexSite } from '#cli/search-index.ts';
import { indexOf } from '#domain/search/index-format.ts';
import type { BenchVacancy } from './vacancies.ts';

/** Writes a page with the search box, and both indexes of the vacancies, as the build does. */
export async function writeSearchBoard(
	folder: string,
	vacancies: readonly BenchVacancy[],
): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		root: join(import.meta.dirname, 'page'),
		build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
	});
	for (const { record, story } of vacancies) {
		const page = join(folder, 'vacatures', record.slug);
		mkdirSync(page, { recursive: true });
		writeFileSync(
			join(page, 'index.html'),
			`<html lang="nl"><body data-pagefind-body><h1>${record.title}</h1><p>${record.employer}, ${record.place.cities[0]}</p><p>${story}</p></body></html>`,
		);
	}
	mkdirSync(join(folder, 'zoek'));
	const facts = indexOf(vacancies.map(({ record }) => record));
	writeFileSync(join(folder, 'zoek/index.json'), JSON.stringify(facts));
	await indexSite(folder);
}
