/** Name, with its parameters, and value, escaped where it is text. */
export type Property = readonly [name: string, value: string];

const mostOctets = 75;
const encoder = new TextEncoder();

/** Lines of iCalendar, each at most 75 octets long (RFC 5545, 3.1). */
export const foldedLines = (properties: readonly Property[]): string =>
	properties.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** A long line goes on after a line break and a space; never in the middle of a character. */
function folded(line: string): string {
	const lines: string[] = [];
	let current = '';
	let octets = 0;
	for (const character of line) {
		const size = encoder.encode(character).length;
		if (octets + size > mostOctets) {
			lines.push(current);
			current = ' ';
			octets = 1;
		}
		current += character;
		octets += size;
	}
	return [...lines, current].join('\r\n');
}
