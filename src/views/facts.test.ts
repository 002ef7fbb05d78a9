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
		['needs', 'geen diploma nodig'],
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

test.each<[number, 'nl' | 'en', string, string]>([
	[1, 'nl', 'Tijdelijk contract, 1 maand', '1 maand ervaring'],
	[7, 'nl', 'Tijdelijk contract, 7 maanden', '7 maanden ervaring'],
	[12, 'nl', 'Tijdelijk contract, 1 jaar', '1 jaar ervaring'],
	[18, 'nl', 'Tijdelijk contract, 18 maanden', '18 maanden ervaring'],
	[24, 'nl', 'Tijdelijk contract, 2 jaar', '2 jaar ervaring'],
	[7, 'en', 'Fixed-term contract, 7 months', '7 months of experience'],
	[12, 'en', 'Fixed-term contract, 1 year', '1 year of experience'],
	[24, 'en', 'Fixed-term contract, 2 years', '2 years of experience'],
])('%i months stand in whole years where they are (%s)', (months, language, ...expected) => {
	const facts = factsOf(
		subjectWith({ language, contract: { type: 'fixed-term', months }, experience: { months } }),
	);

	expect(
		['contract', 'needs'].map((fact) => facts.find(({ id }) => id === fact)?.values[0]),
	).toEqual(expected);
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
