import { describe, expect, test } from 'vitest';
import { competenciesAskedBy, competencyNamed } from '#domain/assessed.ts';

const known = [
	{ id: 'geduld', data: { name: 'Geduld', synonyms: ['de tijd nemen'] } },
	{ id: 'schriftelijk', data: { name: 'Schriftelijk uitdrukken', synonyms: ['schrijven'] } },
	{ id: 'kalmte', data: { name: 'Kalmte' } },
];

describe('a criterion of a step names a competency', () => {
	test.each([
		['geduld', 'geduld'],
		['Schriftelijk  uitdrukken', 'schriftelijk'],
		['schrijven', 'schriftelijk'],
		['De tijd nemen.', 'geduld'],
	])('“%s” is %s', (criterion, id) => {
		expect(competencyNamed(criterion, known)?.id).toBe(id);
	});

	test.each(['Excel', 'geen geduld', ''])('“%s” is none', (criterion) => {
		expect(competencyNamed(criterion, known)).toBeUndefined();
	});
});

test('a vacancy is judged by what it asks and by what its steps assess, each once', () => {
	const vacancy = {
		competencies: ['geduld'],
		selection: [
			{ step: 'Mail', type: 'practical-test' as const, assesses: ['schrijven', 'Excel', 'geduld'] },
		],
	};

	expect(competenciesAskedBy(vacancy, known).map(({ id }) => id)).toEqual([
		'geduld',
		'schriftelijk',
	]);
});
