import { expect, test } from 'vitest';
import { factsWith } from '#domain/filters/filters.fixture.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { filterForm } from '#views/search/filter-form.ts';

const dictionary = dictionaryFor('nl');

test('the form offers what occurs by name, with how many there are, and bands of hours also when empty', () => {
	const facts = [
		factsWith(),
		factsWith({ contract: 'vast', jobGroup: 'keuken', employer: 'stroomkade', home: 'all' }),
		factsWith({ employer: 'stroomkade', noExperience: true, hours: { min: 40, max: 40 } }),
	];
	const employers = new Map([
		['stroomkade', 'Stroomkade'],
		['noorderwinkel', 'Noorderwinkel'],
		['leeg', 'Zonder vacatures'],
	]);
	const form = filterForm(facts, employers, dictionary);
	const shown = (options: typeof form.hours) =>
		options.map(({ value, name, count }) => `${value}: ${name} ${count}`);

	expect(form.total).toBe(3);
	expect(shown(form.contracts)).toEqual([
		'vast: Vast contract 1',
		'tijdelijk: Tijdelijk contract 2',
	]);
	expect(shown(form.jobGroups)).toEqual(['keuken: Keuken 1', 'klantenservice: Klantenservice 2']);
	expect(shown(form.employers)).toEqual([
		'noorderwinkel: Noorderwinkel 1',
		'stroomkade: Stroomkade 2',
	]);
	expect(shown(form.hours)).toEqual([
		'0-16: Tot 16 uur 0',
		'16-24: 16 tot 24 uur 0',
		'24-32: 24 tot 32 uur 2',
		'32-40: 32 uur of meer 1',
	]);
	expect(shown(form.home)).toEqual([
		'1: Minstens 1 dag 1',
		'2: Minstens 2 dagen 1',
		'3: Minstens 3 dagen 1',
		'alles: Helemaal op afstand 1',
	]);
	expect(shown(form.noExperience)).toEqual(['geen: Geen ervaring nodig 1']);
	expect(shown(form.littlePhone)).toEqual(['weinig: Weinig bellen 0']);
	expect(form.phoneHint).toContain('20%');
});

test('of very many employers those with most vacancies are offered', () => {
	const names = Array.from({ length: 60 }, (_, index) => `werkgever-${index}`);
	const facts = names.flatMap((employer, index) =>
		Array.from({ length: index + 1 }, () => factsWith({ employer })),
	);
	const form = filterForm(facts, new Map(names.map((name) => [name, name])), dictionary);

	expect(form.employers).toHaveLength(50);
	expect(Math.min(...form.employers.map(({ count }) => count))).toBe(11);
});

test('the week has a box for every part of every day, by name', () => {
	const { week } = filterForm([], new Map(), dictionary);

	expect(week.parts.map(({ name, hours }) => `${name} ${hours}`)).toEqual([
		'nacht 0–6',
		'ochtend 6–12',
		'middag 12–18',
		'avond 18–24',
	]);
	expect(week.days.flatMap(({ parts }) => parts)).toHaveLength(28);
	expect(week.days[1]?.parts.at(-1)).toEqual({ value: 'di-a', name: 'dinsdagavond' });
});
