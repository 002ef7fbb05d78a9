import { expect, test } from 'vitest';
import { listOf, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { emptyList, withoutVacancy, withPart, withVisit } from '#domain/my-list/my-list.ts';

test('of very many visits the latest thousand are remembered', () => {
	let list = withVisit(emptyList, 'eerste', '2026-01-01');
	for (let index = 0; index < 1000; index += 1) list = withVisit(list, `v-${index}`, '2026-02-01');

	expect(list.seen.size).toBe(1000);
	expect(list.seen.has('eerste')).toBe(false);
	expect(withVisit(list, 'v-1', '2026-03-01').seen.get('v-1')).toBe('2026-03-01');
});

test('a part of a vacancy that is not kept is not kept either', () => {
	const list = listOf({ bakker: savedVacancy() });
	const note = { value: 'Bellen', at: '2026-11-10T12:00:00.000Z' };

	expect(withPart(list, 'kok', { note })).toEqual(list);
	expect(withPart(list, 'bakker', { note }).saved.get('bakker')?.note).toEqual(note);
	expect(withoutVacancy(list, 'bakker')).toEqual(emptyList);
});
