import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { withoutOptionalEnds } from '#cli/after-build/lean-page.ts';
import { inOneOrder } from '#cli/after-build/lean-styles.ts';

/**
 * Makes the pages of vacancies lighter, without end tags that HTML does not ask for and with all styles in
 * one file. Most visits begin at a vacancy; other pages share files of styles instead, which the next page
 * has already.
 */
export async function leanPages(folder: string): Promise<void> {
	const joined = new Map<string, string>();
	for await (const file of glob('vacatures/*/index.html', { cwd: folder })) {
		const path = join(folder, file);
		const page = await readFile(path, 'utf8');
		if (!page.includes('<article class="vacancy"')) continue;
		const [links] = styleLinks.exec(page) ?? [];
		if (links && !joined.has(links)) joined.set(links, await joinedLink(links, folder));
		const lean = withoutOptionalEnds(page);
		// A function, because `$` in a replacement means something.
		await writeFile(path, links ? lean.replace(links, () => joined.get(links) ?? links) : lean);
	}
}

const styleLinks = /(?:<link rel="stylesheet" href="[^"]+\.css">){2,}/;

/** Writes what these links load as one file, in their order, and gives the link to it. */
async function joinedLink(links: string, folder: string): Promise<string> {
	const addresses = Array.from(links.matchAll(/href="([^"]+)"/g), ([, address = '']) => address);
	const files = addresses.map((address) =>
		readFile(join(folder, '_astro', basename(address)), 'utf8'),
	);
	const source = inOneOrder((await Promise.all(files)).map((text) => text.trimEnd()).join('\n'));
	const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
	const name = `vacature.${hash}.css`;
	await writeFile(join(folder, '_astro', name), source);
	const place = addresses[0]?.slice(0, -basename(addresses[0]).length) ?? '';
	return `<link rel="stylesheet" href="${place}${name}">`;
}
