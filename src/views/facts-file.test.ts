import { expect, test } from 'vitest';
import { readableFacts } from '#domain/my-list/readable-facts.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { factsFileOf } from '#views/facts-file.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const dutch = dictionaryFor('nl');

test('what the board writes is what the tools in the browser read', () => {
	const subject = subjectWith({ closes: '2026-12-18' });
	const file = factsFileOf(subject, 'open', [], dutch);
	const read = readableFacts(JSON.parse(JSON.stringify(file)));
	const { facts, status, changes, pay: _, ...snapshot } = file;

	expect(read).toEqual({
		snapshot,
		status: '',
		facts: facts.map(({ id, label, values }) => ({ id, label, values })),
		changes: [],
	});
});

test('a closed vacancy says why nobody can apply', () => {
	expect(factsFileOf(subjectWith({ status: 'filled' }), 'closed', [], dutch).status).toBe(
		'Deze vacature is vervuld. Je kunt niet meer solliciteren.',
	);
});

test('the facts stand in the language of the board, for beside each other they must be alike', () => {
	const file = factsFileOf(subjectWith({ language: 'en' }), 'open', [], dutch);

	expect(file.language).toBe('en');
	expect(file.facts[0]?.label).toBe('Loon');
	expect(file.terms[1]).toMatchObject({ label: 'uren', key: '[24,32]' });
});

test('days of changes come along, without what reads the same', () => {
	const { vacancy } = subjectWith();
	const change = (min: number) => ({
		day: '2026-11-12',
		id: 'hours' as const,
		before: { hours: { min: 24, max: 32 } },
		after: { hours: { min, max: 32 } },
	});

	expect(
		factsFileOf(subjectWith(), 'open', [change(16), change(vacancy.hours.min)], dutch).changes,
	).toEqual([{ id: 'hours', day: '2026-11-12' }]);
});
