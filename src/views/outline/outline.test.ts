import { describe, expect, test } from 'vitest';
import type { TextBlock } from '#domain/text-block.ts';
import { outlineOf } from '#views/outline/outline.ts';
import { subjectWith } from '#views/subject.fixture.ts';

const story: TextBlock[] = [
	{ kind: 'paragraph', texts: ['Eerst.'] },
	{ kind: 'heading', texts: ['Een dag'] },
	{ kind: 'list', texts: ['een', 'twee'] },
	{ kind: 'paragraph', texts: ['Laatst.'] },
];
const context = {
	competencies: [
		{ name: 'Geduld', definition: 'Je laat mensen uitspreken.', language: 'nl' as const },
	],
	siteLanguage: 'nl' as const,
};
const given = {
	tasks: [{ task: 'Je belt', share: 100 }],
	agencyFor: 'Klant',
	challenges: ['Het is druk.'],
	growth: [{ role: 'teamleider', afterMonths: 12, salaryStep: '€ 3.000' }],
	selection: [{ step: 'Kennis maken', type: 'interview' as const, minutes: 30, paid: true }],
	team: { size: 4, quotes: [{ text: 'Fijn.', role: 'collega' }] },
	faq: [{ question: 'Kan dat?', answer: 'Ja.' }],
	contact: { name: 'Voorbeeldnaam', email: 'vraag@voorbeeld.example.nl' },
	apply: {
		email: 'werk@voorbeeld.example.nl',
		url: 'https://voorbeeld.example.nl/werk',
		replyWithinWorkdays: 5,
	},
};
const outline = outlineOf(subjectWith(given, { tagline: 'Een winkel.' }), story, context);

const textsAt = (id: string): string[] =>
	outline
		.filter((section) => section.id === id)
		.flatMap(({ title, paragraphs, items }) => [title ?? '', ...paragraphs, ...items]);

test('the sections come in the order of the page', () => {
	expect([...new Set(outline.map(({ id }) => id))]).toEqual([
		'in-het-kort',
		'verhaal',
		'taken',
		'rooster',
		'loon',
		'eisen',
		'eerlijk',
		'team',
		'groei',
		'procedure',
		'solliciteren',
		'vragen',
		'werkgever',
	]);
});

test('a paragraph after a list begins a section, so that the order stays', () => {
	expect(outline.filter(({ id }) => id === 'verhaal')).toEqual([
		{ id: 'verhaal', level: 2, title: undefined, paragraphs: ['Eerst.'], items: [] },
		{ id: 'verhaal', level: 2, title: 'Een dag', paragraphs: [], items: ['een', 'twee'] },
		{ id: 'verhaal', level: 2, title: undefined, paragraphs: ['Laatst.'], items: [] },
	]);
});

describe('in words', () => {
	test.each([
		['in-het-kort', 'Uren: 24\u00A0– 32 uur per week'],
		['taken', 'Je belt (100% van je tijd)'],
		['rooster', 'ma t/m do 08.30–17.00'],
		['loon', '€\u00A015,38\u00A0– 18,59 per uur'],
		['loon', 'Tijdelijk contract voor 1 jaar.'],
		['eisen', 'Er zijn geen eisen.'],
		['eisen', 'Geduld: Je laat mensen uitspreken.'],
		['team', '“Fijn.” – collega'],
		['groei', 'Teamleider na ongeveer 1 jaar. € 3.000.'],
		['procedure', 'Kennis maken: Gesprek, 30 minuten. Je krijgt hiervoor betaald.'],
		['solliciteren', 'Mail je sollicitatie: werk@voorbeeld.example.nl'],
		['solliciteren', 'Je krijgt binnen 5 werkdagen antwoord.'],
		['vragen', 'Kan dat?'],
		['werkgever', 'Voorbeeld, voor Klant'],
	])('%s says “%s”', (id, text) => {
		expect(textsAt(id)).toContain(text);
	});
});

test('who answers questions is not passed on', () => {
	expect(JSON.stringify(outline)).not.toMatch(/Voorbeeldnaam|vraag@/);
});

test('what the board says in Dutch is left out of an English vacancy', () => {
	const english = outlineOf(
		subjectWith({ language: 'en' }, { tagline: 'Een winkel.' }),
		[],
		context,
	);

	expect(JSON.stringify(english)).not.toMatch(/Geduld|Een winkel/);
	expect(english.at(-1)?.id).toBe('solliciteren');
});

test('no section is empty, unless the next one belongs to it', () => {
	const empty = outline.filter(
		({ paragraphs, items }, index) =>
			paragraphs.length + items.length === 0 && outline[index + 1]?.level !== 3,
	);

	expect(empty).toEqual([]);
});
