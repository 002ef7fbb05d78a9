import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFrom, draftSource } from '#domain/application/draft.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });
const questions = ['Eerste?', 'Tweede?'];
const empty = { name: '', email: '', phone: '', motivation: '', answers: ['', ''], free: 0 };

test('a draft comes back as it was', () => {
	const applications = fc.record({
		name: anyText,
		email: anyText,
		phone: anyText,
		motivation: anyText,
		answers: fc.tuple(anyText, anyText),
		free: fc.nat(0xf_ff_ff_ff),
	});
	fc.assert(
		fc.property(applications, (application) => {
			expect(draftFrom(draftSource(application, questions), questions)).toEqual(application);
		}),
	);
});

test('an answer follows its question, and goes when that is no longer asked', () => {
	const source = draftSource({ ...empty, answers: ['een', 'twee'] }, questions);

	expect(draftFrom(source, ['Tweede?', 'Nieuw?', 'Eerste?'])?.answers).toEqual(['twee', '', 'een']);
});

describe('what is damaged', () => {
	test.each([
		null,
		'',
		'{',
		'[]',
		'7',
		'"a"',
		'null',
		'{"version":2,"name":"Noor"}',
		'{"name":"a"}',
	])('like %j is no draft', (source) => {
		expect(draftFrom(source, questions)).toBeUndefined();
	});

	test.each([
		'{"version":1}',
		'{"version":1,"name":7,"email":null,"answers":"a","free":"b"}',
		'{"version":1,"answers":[7,[],[null,1],["Derde?","x"]],"free":1.5}',
	])('in part, like %j, is left out', (source) => {
		expect(draftFrom(source, questions)).toEqual(empty);
	});

	test('never makes a mask of more than 28 parts', () => {
		fc.assert(
			fc.property(fc.integer(), (free) => {
				const kept = draftFrom(JSON.stringify({ version: 1, free }), questions)?.free ?? -1;

				expect(kept).toBeGreaterThanOrEqual(0);
				expect(kept).toBeLessThan(2 ** 28);
			}),
		);
	});

	test('never breaks anything, whatever it is', () => {
		fc.assert(
			fc.property(fc.json(), (source) => {
				expect(draftFrom(source, questions)?.answers.length ?? 2).toBe(2);
			}),
		);
	});
});
