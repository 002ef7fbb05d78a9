import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isAddress } from '#cli/import/open-source.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { importText as text } from '#i18n/nl/import.ts';

/** A folder stands for its files, without those in folders below. */
export async function sourcesIn(source: string, folder: string): Promise<string[]> {
	if (isAddress(source)) return [source];
	const path = resolve(folder, source);
	if (!existsSync(path)) throw new WrongUse(text.noSuchFile(source));
	if (!(await stat(path)).isDirectory()) return [path];
	const files = (await readdir(path, { withFileTypes: true }))
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map(({ name }) => join(path, name))
		.toSorted();
	if (files.length === 0) throw new WrongUse(text.emptyFolder(source));
	return files;
}
