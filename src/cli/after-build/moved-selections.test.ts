import { expect, test } from 'vitest';
import { selectionMoves } from '#cli/after-build/moved-selections.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const today = '2026-11-22';
const archived = { published: '2026-01-05', closes: '2026-02-02', confirmed: '2026-01-05' };
const old = subjectWith({
	...archived,
	jobGroup: 'keuken',
	locations: [{ city: 'Rhoon' }],
}).vacancy;
const draft = subjectWith({ status: 'draft', jobGroup: 'bouw' }).vacancy;

const movesWith = (vacancies: (typeof old)[], pages: string[]) =>
	selectionMoves(vacancies, today, (address) => pages.includes(address));

test('a selection that had a page and has none is gone, and nothing replaces it', () => {
	const { gone, moved } = movesWith([old], []);

	expect(gone).toContain('vacatures/functie/keuken/');
	expect(gone).toContain('vacatures/plaats/rhoon/');
	expect(moved).toEqual([]);
});

test('one that has a page is not', () => {
	const { gone } = movesWith([old], ['vacatures/plaats/rhoon/']);

	expect(gone).not.toContain('vacatures/plaats/rhoon/');
});

test('a job group in a place leads to the place, when it once held enough for a page', () => {
	const pages = ['vacatures/plaats/rhoon/'];
	const pair = 'vacatures/plaats/rhoon/keuken/';

	expect(movesWith([old, old, old], pages).moved).toEqual([[pair, 'vacatures/plaats/rhoon/']]);
	expect(movesWith([old, old], pages).moved).toEqual([]);
	expect(movesWith([old, old, old], [...pages, pair]).moved).toEqual([]);
});

test('what never stood in lists never had a selection', () => {
	expect(movesWith([draft], [])).toEqual({ gone: [], moved: [] });
});
