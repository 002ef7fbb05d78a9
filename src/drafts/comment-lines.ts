/** Widest line that fits beside a sidebar on a small screen. */
const width = 98;

/** A sentence as YAML comments, broken between words. */
export function commentLines(sentence: string): string[] {
	const lines: string[] = [];
	for (const word of sentence.split(/\s+/)) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(`# ${word}`);
	}
	return lines;
}
