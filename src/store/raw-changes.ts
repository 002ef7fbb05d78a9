/** What became of a file, as `--raw` has it. */
export interface RawChange {
	/** Ids of the text before and after; zeros where there was none, or none yet. */
	before: string;
	after: string;
	/** A letter, with a number behind it where a file got another name or was copied. */
	status: string;
	/** As it is called after. */
	path: string;
	/** The name before, of a file that got another one. */
	from: string | undefined;
}

/** Reads one change of `--raw -z`: `:modes ids status`, and the next of the parts, one path or two. */
export function rawChange(line: string, parts: Iterator<string>): RawChange {
	const [, , before = '', after = '', status = ''] = line.split(' ');
	const next = (): string => parts.next().value ?? '';
	const first = next();
	const path = /^[RC]/.test(status) ? next() : first;
	return { before, after, status, path, from: status.startsWith('R') ? first : undefined };
}
