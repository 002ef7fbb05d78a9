import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitDocument } from '#kit/document.ts';
import { pageOf } from '#kit/html/page.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { scorecardCsvFile } from '#kit/scorecard.ts';
import { scorecardCsv } from '#kit/scorecard-csv.ts';

/** Writes a kit in a folder of its own and gives the path of its first page. */
export async function writeKit(
	subject: KitSubject,
	documents: readonly KitDocument[],
	folder: string,
): Promise<string> {
	const own = join(folder, subject.slug);
	const madeOn = subject.dictionary.format.date(subject.today);
	await mkdir(own, { recursive: true });
	for (const document of documents)
		await writeFile(join(own, `${document.file}.html`), pageOf(document, madeOn));
	await writeFile(join(own, scorecardCsvFile), scorecardCsv(subject));
	return join(own, 'index.html');
}
