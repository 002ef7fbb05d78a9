import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableFacts } from '#domain/my-list/readable-facts.ts';

const empty = { employer: '', place: '', language: '', closes: '', terms: [] };

test('a file of another build is read as far as it goes', () => {
	const file = {
		title: 'Bakker',
		status: 7,
		closes: 'ooit',
		facts: [{ id: 'pay', label: 'Loon', values: ['€ 15', 3] }, null, { id: 'hours' }],
		terms: [{ id: 'pay' }, 'pay'],
		changes: [{ id: 'pay', day: '2026-11-12' }, {}],
	};

	expect(readableFacts(file)).toEqual({
		snapshot: { ...empty, title: 'Bakker', terms: [{ id: 'pay', label: '', text: '', key: '' }] },
		status: '',
		facts: [{ id: 'pay', label: 'Loon', values: ['€ 15'] }],
		changes: [{ id: 'pay', day: '2026-11-12' }],
	});
});

test('anything else is no vacancy, and never throws', () => {
	fc.assert(
		fc.property(fc.anything(), (file) => {
			expect(readableFacts(file)?.snapshot.title ?? 'none').not.toBe('');
		}),
	);
	expect(readableFacts({ title: '' })).toBeUndefined();
	expect(readableFacts(['Bakker'])).toBeUndefined();
});
