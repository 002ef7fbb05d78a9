/** Rows of cells as lines, in columns of one width each. */
export function textColumns(rows: readonly string[][]): string[] {
	const widths = rows.reduce<number[]>(
		(all, row) => row.map((cell, column) => Math.max(cell.length, all[column] ?? 0)),
		[],
	);
	return rows.map((row) =>
		row
			.map((cell, column) => cell.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd(),
	);
}
