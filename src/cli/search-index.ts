import * as pagefind from 'pagefind';

/** Indexes the pages of a built site that carry `data-pagefind-body`; returns how many. */
export async function indexSite(folder: string): Promise<number> {
	try {
		// One index for all languages: an English vacancy must be found on a Dutch board.
		const { index } = succeeded(await pagefind.createIndex({ forceLanguage: 'nl' }));
		if (!index) throw new Error('Pagefind made no index');
		const { page_count } = succeeded(await index.addDirectory({ path: folder }));
		succeeded(await index.writeFiles({ outputPath: `${folder}/pagefind` }));
		return page_count;
	} finally {
		await pagefind.close();
	}
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
	return response;
}
