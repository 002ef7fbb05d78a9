import type { KitSubject } from '#kit/kit-subject.ts';
import { scoredItems } from '#kit/scorecard.ts';
import { scorecard as text } from '#i18n/nl/kit/scorecard.ts';

const byteOrderMark = '\uFEFF';

/**
 * The scorecard for a spreadsheet: a byte order mark and semicolons, which a Dutch Excel expects, and no
 * cell that a spreadsheet would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function scorecardCsv(subject: KitSubject): string {
	const { title, reference, mustHaves } = subject.vacancy;
	const start = (kind: string) => [title, reference, '', '', '', kind];
	const rows = [
		text.csvHead,
		...mustHaves.map((need) => [...start(text.kind.need), '', need]),
		...scoredItems(subject).map(({ step, name, anchors }) => [
			...start(text.kind.score),
			step,
			name,
			'',
			'',
			...anchors,
		]),
	];
	const width = text.csvHead.length;
	const lines = rows.map((row) =>
		Array.from({ length: width }, (_, column) => cell(row[column] ?? '')).join(';'),
	);
	return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

function cell(value: string): string {
	const single = value.replace(/\s+/g, ' ').trim();
	const harmless = /^[=+\-@\t\r]/.test(single) ? `'${single}` : single;
	return `"${harmless.replaceAll('"', '""')}"`;
}
