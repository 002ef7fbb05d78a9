import { describe, expect, test } from 'vitest';
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

describe('a town of a name that others have had too', () => {
	const bergenIn = (province: 'Limburg' | 'Noord-Holland') =>
		subjectWith({ ...archived, locations: [{ city: 'Bergen', province }] }).vacancy;
	const both = [bergenIn('Limburg'), bergenIn('Noord-Holland')];

	test('goes by its bare name again, and leads there', () => {
		expect(movesWith(both, ['vacatures/plaats/bergen/']).moved).toEqual([
			['vacatures/plaats/bergen-limburg/', 'vacatures/plaats/bergen/'],
			['vacatures/plaats/bergen-noord-holland/', 'vacatures/plaats/bergen/'],
		]);
	});

	test('is gone with its last vacancy, by both its names', () => {
		const { gone } = movesWith(both, []);

		expect(gone.filter((address) => address.includes('bergen'))).toEqual([
			'vacatures/plaats/bergen/',
			'vacatures/plaats/bergen-limburg/',
			'vacatures/plaats/bergen-noord-holland/',
		]);
	});
});

test('what never stood in lists never had a selection', () => {
	expect(movesWith([draft], [])).toEqual({ gone: [], moved: [] });
});
