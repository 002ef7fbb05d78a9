import { hash } from 'node:crypto';
import { fold } from '#lint/core/fold.ts';
import { standIn } from '#lint/core/mapped-text.ts';
import type { FileReport } from '#lint/file-report.ts';

const around = 30;

/**
 * A name for each report that survives changes elsewhere in the file and another language of the
 * sentences: the rule, the words, thirty characters on either side, and which of several such places
 * it is.
 */
export function fingerprintsOf(source: string, reports: readonly FileReport[]): string[] {
	const seen = new Map<string, number>();
	return reports.map((report) => {
		const key = keyOf(source, report);
		const occurrence = (seen.get(key) ?? 0) + 1;
		seen.set(key, occurrence);
		return hashOf(`${key}\0${occurrence}`).slice(0, 20);
	});
}

/** What is missing has no words around it: there its name has to do. */
function keyOf(source: string, { ruleId, range: [start, end], subject = '' }: FileReport): string {
	const isAtTop = start === 0 || (start < 5 && /^\uFEFF?-*$/.test(source.slice(0, end)));
	if (isAtTop) return [ruleId, subject].join('\0');
	const before = source
		.slice(Math.max(0, start - 2 * around), start)
		.split(emptyLine)
		.at(-1);
	const after = source.slice(end, end + 2 * around).split(emptyLine)[0];
	return [
		ruleId,
		folded(source.slice(start, end)),
		folded(before).slice(-around),
		folded(after).slice(0, around),
	].join('\0');
}

/** What stands in another paragraph may change. */
const emptyLine = /\n\s*\n/;

/** Trimmed before too: text that begins with a space is folded letter by letter. */
const folded = (text = ''): string => fold(standIn(text.trim(), [0, 0])).text.trim();

/** SHA-256 in hexadecimal. */
export const hashOf = (text: string | Uint8Array): string => hash('sha256', text);
