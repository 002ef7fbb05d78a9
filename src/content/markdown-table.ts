/** A table in Markdown with its columns aligned, as the formatter of the project wants it. */
export function markdownTable(head: readonly string[], rows: readonly string[][]): string {
	const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	const rule = widths.map((width) => '-'.repeat(width));
	const [first = [], ...rest] = cells;
	return [first, rule, ...rest].map((row) => lineOf(row, widths)).join('\n');
}

const lineOf = (row: readonly string[], widths: readonly number[]): string =>
	`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
