import { expect, test } from 'vitest';
import type { BoardAnswer } from '#browser/my-list/board-facts.ts';
import { itemView } from '#browser/my-list/item-view.ts';
import { instant, savedVacancy } from '#domain/my-list/my-list.fixture.ts';
import { myList as text } from '#i18n/nl/my-list.ts';

const words = { text, date: (day: string) => `de ${Number(day.slice(8))}e`, today: '2026-11-22' };

const term = (id: string, value: string) => ({ id, label: id, text: value, key: value });

const snapshot = (title: string, ...terms: ReturnType<typeof term>[]) => ({
	title,
	employer: 'De Korenaar',
	place: 'Utrecht',
	language: 'nl',
	closes: '2026-12-18',
	terms,
});

const saved = savedVacancy({
	snapshot: { at: instant(10), value: snapshot('Bakker', term('loon', '€ 15')) },
});

const found = (
	changes: Partial<ReturnType<typeof snapshot>> & { status?: string } = {},
): BoardAnswer => {
	const { status = '', ...rest } = changes;
	return {
		kind: 'found',
		facts: {
			snapshot: { ...snapshot('Bakker', term('loon', '€ 16'), term('place', 'Utrecht')), ...rest },
			status,
			facts: [],
			changes: [{ id: 'loon', day: '2026-11-12' }],
		},
	};
};

test('before the board answers there is what was saved', () => {
	expect(itemView(saved, undefined, words)).toEqual({
		title: 'Bakker',
		language: 'nl',
		employer: 'De Korenaar · Utrecht',
		hasPage: true,
		state: '',
		closes: 'Laatste dag: de 18e',
		changed: [],
		terms: [{ label: 'loon', texts: ['€ 15'] }],
		savedOn: 'Bewaard op de 10e',
	});
});

test('pay stands there as the board compares it, once the board answers', () => {
	const { facts, ...answer } = found() as Extract<BoardAnswer, { kind: 'found' }>;
	const values = ['€ 16,00 – 17,00 per uur', '€ 2.219 – 2.358 per maand bij 32 uur'];
	const paid = savedVacancy({
		snapshot: { at: instant(10), value: snapshot('Bakker', term('pay', '€ 2.500 per maand')) },
	});
	const terms = (given: BoardAnswer | undefined) => itemView(paid, given, words).terms;
	const pay = (texts: string[]) => [{ label: 'pay', texts }];

	expect(terms(undefined)).toEqual(pay(['€ 2.500 per maand']));
	expect(
		terms({
			...answer,
			facts: {
				...facts,
				snapshot: snapshot('Bakker', term('pay', '€ 2.500 per maand')),
				facts: [{ id: 'pay', label: 'Loon', values }],
			},
		}),
	).toEqual(pay(values));
});

test('then there is what the board says, and what changed since', () => {
	expect(itemView(saved, found({ title: 'Bakker in de nacht' }), words)).toMatchObject({
		title: 'Bakker in de nacht',
		changed: ['loon van € 15 naar € 16 (de 12e).'],
		terms: [{ label: 'loon', texts: ['€ 16'] }],
	});
});

test.each<[string, BoardAnswer, string]>([
	['closed by its employer', found({ status: 'Vervuld.' }), 'Vervuld.'],
	['past its last day', found({ closes: '2026-11-21' }), text['myList.closed']('de 21e')],
	['gone', { kind: 'gone' }, text['myList.gone']],
	['out of reach', { kind: 'unreachable' }, text['myList.unreachable']],
])('a vacancy that is %s says so instead of its last day', (_, answer, state) => {
	expect(itemView(saved, answer, words)).toMatchObject({
		state,
		closes: '',
		hasPage: answer.kind !== 'gone',
	});
});

test('of a vacancy that is gone there is still all that was saved', () => {
	expect(itemView(saved, { kind: 'gone' }, words)).toMatchObject({
		title: 'Bakker',
		terms: [{ label: 'loon', texts: ['€ 15'] }],
		changed: [],
	});
});

test('a vacancy of which nothing could be fetched yet has the name on its card', () => {
	expect(itemView(savedVacancy(), { kind: 'unreachable' }, words).title).toBe('Bakker');
	expect(itemView(savedVacancy({ title: '' }), undefined, words).title).toBe(
		text['myList.untitled'],
	);
	expect(itemView(savedVacancy(), found(), words).changed).toEqual([]);
});
