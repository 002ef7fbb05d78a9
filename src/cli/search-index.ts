import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { compoundWordsIn } from '#domain/search/compound-words.ts';
import { writeTextKeys } from '#cli/text-keys.ts';

const bodyMark = 'data-pagefind-body';

/** Indexes the pages of a built site that carry `data-pagefind-body`; returns how many. */
export async function indexSite(folder: string): Promise<number> {
	try {
		// One index for all languages: an English vacancy must be found on a Dutch board.
		const { index } = succeeded(await pagefind.createIndex({ forceLanguage: 'nl' }));
		if (!index) throw new Error('Pagefind made no index');
		const pages = await addPages(index, folder);
		succeeded(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
		await writeTextKeys(folder);
		return pages;
	} finally {
		await pagefind.close();
	}
}

/** Page by page: given a folder in which no page is marked, Pagefind would index them all. */
async function addPages(index: pagefind.PagefindIndex, folder: string): Promise<number> {
	let pages = 0;
	for await (const sourcePath of glob('**/*.html', { cwd: folder })) {
		const content = await readFile(join(folder, sourcePath), 'utf8');
		if (!content.includes(bodyMark)) continue;
		succeeded(await index.addHTMLFile({ sourcePath, content: withCompoundWords(content) }));
		pages += 1;
	}
	return pages;
}

/** Pagefind finds whole words only: what stands inside compounds is added, and counts for less. */
function withCompoundWords(page: string): string {
	const words = compoundWordsIn(page.replace(/<[^<>]*>/g, ' ')).join(' ');
	const start = page.indexOf('>', page.indexOf(bodyMark)) + 1;
	return `${page.slice(0, start)}<p data-pagefind-weight="0.5">${words}</p>${page.slice(start)}`;
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
