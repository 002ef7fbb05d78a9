import { expect, test } from 'vitest';
import { isSelectionPath, selectionRoots } from '#domain/selection-path.ts';

test.each([
	'thuiswerken',
	'rooster/avond',
	'functie/klantenservice',
	'plaats/s-hertogenbosch',
	'plaats/groningen/klantenservice',
	'uren/24-32',
	'contract/vast',
])('%s can be a selection', (path) => {
	expect(isSelectionPath(path)).toBe(true);
});

test.each([
	'',
	'plats/groningen',
	'rooster/ochtend',
	'functie/klantenservise',
	'plaats/Groningen',
	'plaats/groningen/',
	'plaats/groningen/2',
	'functie/klantenservice/groningen',
	'contract/permanent',
	'/thuiswerken/',
])('%s cannot', (path) => {
	expect(isSelectionPath(path)).toBe(false);
});

test('a vacancy cannot have the name under which selections stand', () => {
	expect([...selectionRoots].toSorted()).toEqual([
		'contract',
		'functie',
		'plaats',
		'rooster',
		'thuiswerken',
		'uren',
		'zonder-ervaring',
	]);
});
