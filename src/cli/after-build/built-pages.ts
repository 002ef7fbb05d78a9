import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type BuiltPage, builtPageOf } from '#cli/after-build/built-page.ts';
import { compareTexts } from '#domain/compare-texts.ts';

/** Every page of a built board by address, without those that only send readers on. */
export async function builtPages(
	folder: string,
	board: { base: string; slugs: ReadonlySet<string> },
): Promise<BuiltPage[]> {
	const pages: BuiltPage[] = [];
	for await (const file of glob('**/index.html', { cwd: folder })) {
		const path = file.replaceAll(sep, '/').replace(/index\.html$/, '');
		const html = await readFile(join(folder, file), 'utf8');
		const page = builtPageOf(html, { ...board, address: board.base + path });
		if (page) pages.push(page);
	}
	return pages.sort(({ address: a }, { address: b }) => compareTexts(a, b));
}
