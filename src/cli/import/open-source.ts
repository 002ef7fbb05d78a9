import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodedText } from '#cli/import/decoded-text.ts';
import { SourceFault } from '#cli/import/fault.ts';
import type { FetchLimits } from '#cli/import/fetch-limits.ts';
import { fetchPage } from '#cli/import/fetch-page.ts';
import { isZip } from '#cli/import/is-zip.ts';
import { kindOfText } from '#cli/import/kind-of-text.ts';
import { wordHtml } from '#cli/import/word-html.ts';
import type { ImportSource } from '#drafts/import/read-source.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/** No vacancy is larger; a scan of one may be, and holds no text. */
const largestFile = 10_000_000;

/** Whether somebody typed the address of a page. */
export const isAddress = (source: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(source);

/** Reads a file as something to import; throws one sentence when it is no text. */
export async function openFile(path: string): Promise<ImportSource> {
	const { size } = await stat(path);
	if (size > largestFile) throw new SourceFault(fault.tooLarge(largestFile / 1_000_000));
	return sourceOf(await readFile(path), basename(path));
}

/** Asks for the page at an address; throws one sentence when it may or can not. */
export async function openAddress(address: string, limits: FetchLimits): Promise<ImportSource> {
	const page = await fetchPage(address, limits);
	return sourceOf(page.bytes, '', page);
}

async function sourceOf(
	bytes: Buffer,
	name: string,
	page?: { address: string; charset: string | undefined },
): Promise<ImportSource> {
	const address = page?.address;
	if (isZip(bytes)) return { kind: 'html', text: await wordHtml(bytes), address };
	const text = decodedText(bytes, page?.charset);
	const kind = kindOfText(text, name);
	// A server that says it sends a page sends one.
	return { kind: page && kind !== 'json' ? 'html' : kind, text, address };
}
