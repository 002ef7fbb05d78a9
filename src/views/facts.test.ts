import { expect, test } from 'vitest';
import { factsOf } from '#views/facts.ts';
import { subjectWith } from '#views/subject.fixture.ts';

test('the ten facts stand in the order in which candidates ask', () => {
	const subject = subjectWith({
		closes: '2026-12-18',
		experience: { months: 0 },
		education: 'none',
		apply: { email: 'werk@voorbeeld.example.nl', cv: 'none', minutes: 5, replyWithinWorkdays: 1 },
		openings: 2,
	});

	expect(factsOf(subject).map(({ id, values }) => [id, ...values.slice(-1)])).toEqual([
		['pay', expect.stringContaining('bij 32 uur')],
		['hours', expect.stringContaining('per week')],
		['shifts', 'ma t/m do 08.30–17.00'],
		['place', '9711 LX Groningen'],
		['home', '2 dagen per week'],
		['contract', '2 plekken'],
		['needs', 'Geen diploma nodig'],
		['apply', 'zonder cv'],
		['reply', 'binnen 1 werkdag'],
		['closes', 'vrijdag 18 december 2026'],
	]);
});

test.each<[string, Parameters<typeof subjectWith>[0], string | undefined]>([
	['is still to come', { closes: '2099-12-18' }, 'Sluit op'],
	['has been', { published: '2020-11-18', closes: '2020-12-18' }, 'Sloot op'],
	['no longer counts', { closes: '2099-12-18', status: 'filled' }, undefined],
])('a last day that %s is told so', (_, given, label) => {
	const fact = factsOf(subjectWith(given)).find(({ id }) => id === 'closes');

	expect(fact?.label).toBe(label);
});

test('a fact that the vacancy does not give is left out', () => {
	const ids = factsOf(subjectWith({ apply: { phone: '050 123 45 67' } })).map(({ id }) => id);

	expect(ids).toEqual(['pay', 'hours', 'shifts', 'place', 'home', 'contract']);
});

test('the province is added when it is certain and not the town itself', () => {
	const locations = [
		{ city: 'Zwolle', postalCode: '8011 AB', street: 'Kade 1' },
		{ city: 'Nergenshuizen' },
	];
	const place = factsOf(subjectWith({ locations })).find(({ id }) => id === 'place');

	expect(place?.values).toEqual(['Kade 1, 8011 AB Zwolle, Overijssel', 'Nergenshuizen']);
});

test('an English vacancy has English facts', () => {
	const [pay, hours] = factsOf(subjectWith({ language: 'en' }));

	expect([pay?.label, hours?.label]).toEqual(['Pay', 'Hours']);
});
