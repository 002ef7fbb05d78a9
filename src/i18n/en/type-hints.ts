import { isGroup } from '#domain/is-group.ts';
import type { About } from '#i18n/nl/about.ts';

/** What to write instead of a value of the wrong kind; what comes after it is an example. */
export function typeHint(expected: string, { meant, value }: About): string {
	if (expected === 'string' && meant !== undefined) return 'Put it between quotation marks';
	if (expected === 'number' && meant !== undefined) return 'Write only the number';
	if (expected === 'string' && isGroup(value))
		return 'A colon makes two parts of it. Put the whole text between quotation marks';
	return hints[expected] ?? hints['object'] ?? '';
}

const hints: Record<string, string> = {
	number: 'Write a number',
	int: 'Write a whole number',
	string: 'Write a text',
	boolean: 'Write true or false',
	array: 'Make it a list',
	object: 'Several keys belong together here',
};
