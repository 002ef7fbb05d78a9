import { writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { SourceFault } from '#cli/import/fault.ts';
import { isAddress } from '#cli/import/open-source.ts';
import { slugify } from '#domain/slugify.ts';
import { freeName } from '#drafts/free-name.ts';
import { importText as text } from '#i18n/nl/import.ts';
import { errorCode } from '#store/error-code.ts';

interface Place {
	/** A file or a folder that was asked for. */
	output: string | undefined;
	vacancyFolder: string;
	/** Absolute path of the folder in which the command was given. */
	folder: string;
	/** Names of files that this run wrote; the new one is added. */
	before: Set<string>;
}

/** Where the draft goes: the file that was asked for, or a name that is free in this run. */
export function draftPath(
	title: unknown,
	source: string,
	{ output, vacancyFolder, folder, before }: Place,
): string {
	if (output !== undefined && /\.md$/i.test(output)) return resolve(folder, output);
	const target = output === undefined ? vacancyFolder : resolve(folder, output);
	const fileName = isAddress(source) ? '' : basename(source).replace(/\.[^.]+$/, '');
	const name = slugify(typeof title === 'string' ? title : fileName) || 'vacature';
	const free = freeName(name, (candidate) => before.has(candidate));
	before.add(free);
	return join(target, `${free}.md`);
}

/** Writes a draft, and never over a file that is there. */
export async function writeDraft(path: string, shown: string, file: string): Promise<void> {
	try {
		await writeFile(path, file, { flag: 'wx' });
	} catch (error) {
		const isThere = errorCode(error) === 'EEXIST';
		throw new SourceFault(isThere ? text.exists(shown) : text.notWritten(shown), { cause: error });
	}
}
