import type { List } from 'mdast';

/** What somebody puts before an item without a list; a hyphen wants a space behind it. */
const bullet = /^(?:[•▪‣·●○■◦✓✔➢»]\s{0,4}|[-–*+]\s{1,4}|o\s{2,4}|\d{1,2}[.)]\s{1,4})(?=\S)/u;

/** The text of an item behind its bullet; undefined of a line that has none. */
export const withoutBullet = (line: string): string | undefined =>
	bullet.test(line) ? line.replace(bullet, '').trim() : undefined;

/** A list of texts without markup. */
export const listOf = (items: readonly string[]): List => ({
	type: 'list',
	ordered: false,
	spread: false,
	children: items.map((value) => ({
		type: 'listItem',
		spread: false,
		children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
	})),
});
