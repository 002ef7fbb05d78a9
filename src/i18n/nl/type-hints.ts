import { isGroup } from '#domain/is-group.ts';
import type { About } from '#i18n/nl/about.ts';

/** What to write instead of a value of the wrong kind; what comes after it is an example. */
export function typeHint(expected: string, { meant, value }: About): string {
	if (expected === 'string' && meant !== undefined) return 'Zet het tussen aanhalingstekens';
	if (expected === 'number' && meant !== undefined) return 'Schrijf alleen het getal';
	if (expected === 'string' && isGroup(value))
		return 'Een dubbele punt maakt er twee delen van. Zet de hele tekst tussen aanhalingstekens';
	return hints[expected] ?? hints['object'] ?? '';
}

const hints: Record<string, string> = {
	number: 'Schrijf een getal',
	int: 'Schrijf een heel getal',
	string: 'Schrijf een tekst',
	boolean: 'Schrijf true (ja) of false (nee)',
	array: 'Maak er een lijst van',
	object: 'Hier horen meer gegevens bij elkaar',
};
