import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { builtPages } from '#cli/after-build/built-pages.ts';
import { type Moves, movesOf } from '#cli/after-build/moved.ts';
import { selectionMoves } from '#cli/after-build/moved-selections.ts';
import { pageListSource } from '#cli/after-build/page-list.ts';
import { headersFile, responseHeaders } from '#cli/after-build/response-headers.ts';
import { serverFiles } from '#cli/after-build/server-files.ts';
import { sitemapsOf } from '#cli/after-build/sitemaps.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import { translationsOf } from '#domain/translation.ts';
import type { Content } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';

/**
 * Writes what can only be told of the whole board, from its finished pages: sitemaps, the list of
 * pages, and the addresses that are gone or moved. Returns how many addresses search engines get.
 */
export async function writeSiteFiles(
	{ site, vacancies }: Content,
	{ url, today, preview }: Settings,
	folder: string,
): Promise<number> {
	const boardUrl = withEndSlash(url ?? site?.url ?? 'http://localhost/');
	const { pathname: base } = new URL(boardUrl);
	const slugs = new Set(vacancies.map(({ slug }) => slug));
	const pages = await builtPages(folder, { base, slugs });
	const addresses = new Set(pages.map(({ address }) => address.slice(base.length)));
	const moves = [
		movesOf(vacancies, today),
		...movesOfSelections({ site, vacancies }, today, (address) => addresses.has(address)),
	];
	const headers = responseHeaders(preview);
	const unlisted = site?.manage ? [`${base}beheer/`] : [];
	const files = {
		_headers: headersFile(headers, unlisted),
		...(preview ? {} : sitemapsOf(pages, boardUrl)),
		'_helder/pages.json': pageListSource(boardUrl, pages),
		...inFolder('_helder', serverFiles(together(moves), headers, base, unlisted)),
	};
	for (const [file, source] of Object.entries(files)) write(join(folder, file), source);
	return pages.filter(({ indexable }) => indexable).length;
}

/** What became of selections, in the language of the board and in every translation. */
function movesOfSelections(
	{ site, vacancies }: Pick<Content, 'site' | 'vacancies'>,
	today: string,
	hasPage: (address: string) => boolean,
): Moves[] {
	const data = vacancies.map((vacancy) => vacancy.data);
	const folders = ['', ...(site ? translationsOf(site) : []).map((language) => `${language}/`)];
	return folders.map((folder) =>
		movesBelow(
			folder,
			selectionMoves(data, today, (address) => hasPage(folder + address)),
		),
	);
}

const together = (moves: readonly Moves[]): Moves => ({
	gone: moves.flatMap(({ gone }) => gone),
	moved: moves.flatMap(({ moved }) => moved),
});

/** The same moves in a translation, which stands in a folder of its own. */
const movesBelow = (folder: string, { gone, moved }: Moves): Moves => ({
	gone: gone.map((address) => folder + address),
	moved: moved.map(([from, to]) => [folder + from, folder + to]),
});

const inFolder = (name: string, files: Record<string, string>): Record<string, string> =>
	Object.fromEntries(Object.entries(files).map(([file, source]) => [`${name}/${file}`, source]));

function write(path: string, source: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, source);
}
