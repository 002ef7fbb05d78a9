import { expect, test } from 'vitest';
import { changesSince } from '#domain/my-list/changes-since.ts';
import type { Snapshot, Stamped } from '#domain/my-list/my-list.ts';

const term = (id: string, text: string, key = text) => ({ id, label: `de ${id}`, text, key });

const saved = (...terms: Snapshot['terms']): Stamped<Snapshot> => ({
	at: '2026-11-10T12:00:00.000Z',
	value: { title: '', employer: '', place: '', language: 'nl', closes: '', terms },
});

test('a term that is not what it was is named, with both values and the last day', () => {
	const log = [
		{ id: 'pay', day: '2026-11-12' },
		{ id: 'pay', day: '2026-11-11' },
		{ id: 'pay', day: '2026-11-01' },
		{ id: 'hours', day: '2026-11-14' },
	];

	expect(changesSince(saved(term('pay', '€ 2.450')), [term('pay', '€ 2.600')], log)).toEqual([
		{ label: 'de pay', from: '€ 2.450', to: '€ 2.600', day: '2026-11-12' },
	]);
});

test('without a log there is a change and no day', () => {
	expect(changesSince(saved(term('pay', 'a')), [term('pay', 'b')], [])).toEqual([
		{ label: 'de pay', from: 'a', to: 'b', day: undefined },
	]);
});

test.each([
	['a term that is the same', saved(term('pay', 'a')), [term('pay', 'a')]],
	['the same in other words', saved(term('pay', 'a', '1')), [term('pay', 'b', '1')]],
	['another way to say the same', saved(term('pay', 'a', '1')), [term('pay', 'a', '2')]],
	['a term that was not saved', saved(), [term('pay', 'a')]],
	['a term that is no longer given', saved(term('pay', 'a')), []],
])('%s is no change', (_, snapshot, now) => {
	expect(changesSince(snapshot, now, [{ id: 'pay', day: '2026-11-12' }])).toEqual([]);
});
