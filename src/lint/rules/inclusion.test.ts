import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inclusionRules } from '#lint/rules/inclusion.ts';
import { reportsIn } from '#lint/rules/inclusion/lint-text.fixture.ts';

const rules = inclusionRules.filter(({ id }) => id !== 'sex-statement-missing');

const idsIn = (body: string): string[] => reportsIn(body, rules).map(({ ruleId }) => ruleId);

describe('reports, in the words of real vacancies', () => {
	test.each([
		['age-limit-direct', 'Wij zoeken jongeren tussen 16 en 25 jaar voor de avonden.'],
		['age-limit-direct', 'Je bent maximaal 35 jaar oud.'],
		['age-limit-direct', 'Jij bent jong en gedreven.'],
		['age-limit-direct', 'Een traject voor young professionals.'],
		['age-limit-direct', 'Je bent minimaal 21 jaar en hebt rijbewijs B.'],
		['age-min-18-unexplained', 'Je bent minimaal 18 jaar en schenkt ook alcohol.'],
		['age-indirect-word', 'Ben jij een starter? We geven je ook een laptop.'],
		['age-indirect-word', 'We zoeken een beginnend verkoper.'],
		['student-only', 'Wij zoeken een enthousiaste student voor het weekend.'],
		['age-team-culture', 'Een jonge, dynamische organisatie met korte lijnen.'],
		['age-team-culture', 'De gemiddelde leeftijd in het team is 28.'],
		['experience-maximum', 'Je hebt max. 2 jaar werkervaring.'],
		['experience-range', 'Je hebt twee tot vier jaar ervaring als planner.'],
		['experience-range', 'Je hebt 2–5 jaar relevante werkervaring.'],
		['junior-senior-person', 'We zijn op zoek naar een senior kandidaat.'],
		['sex-direct', 'Gezocht: gezellige dame voor de bediening.'],
		['sex-direct', 'Ben jij de man die wij zoeken?'],
		['sex-preference-form', 'We zien het liefst een vrouw in deze rol.'],
		['native-language', 'Nederlands op moedertaalniveau.'],
		['native-language', 'Je spreekt ABN.'],
		['nationality-or-origin', 'Stuur je cv met pasfoto.'],
		['religion-appearance', 'Een verzorgd uiterlijk vinden we vanzelfsprekend.'],
		['health-fit', 'Een goede gezondheid en prima conditie.'],
		['family-status', 'Ben je getrouwd en wil je kinderen?'],
		['parttime-worse-terms', 'Een leaseauto krijg je alleen bij een fulltime dienstverband.'],
	])('%s: %s', (id, body) => {
		expect(idsIn(body)).toContain(id);
	});
});

describe('leaves alone', () => {
	test.each([
		'Je begeleidt jongeren van 16 tot 23 jaar.',
		'Je werkt met kinderen van 4 tot 12 jaar.',
		'Ons bedrijf bestaat 50 jaar.',
		'Je verdient vanaf 21 jaar € 15,60 per uur.',
		'Je bouwt mee aan een jong bedrijf, opgericht in 2022.',
		'We zijn geen jong team.',
		'> Wat een jong team is dit, zei een klant.',
		'Een klant noemde ons “een jong team”.',
		'Voor dit werk zoeken we geen starters en geen specialisten, maar mensen die luisteren.',
		'Of je nu starter bent of al twintig jaar werkt: we lezen elke brief.',
		'Je geeft les aan studenten en scholieren.',
		'De komende maanden leer je onze aankomende producten kennen.',
		'Je hebt minstens vijf jaar ervaring.',
		'Dit is een seniorfunctie in schaal 9.',
		'Je helpt een mevrouw met haar boodschappen en een meneer met zijn post.',
		'Er werken twee vrouwen en drie mannen in dit team.',
		'Je kookt voor dertig man.',
		'Hij doet het niet, zegt een klant over de printer.',
		'We werken met React Native en cloud native software.',
		'Geen native speaker? Geen probleem.',
		'Je hoeft geen accentloos Nederlands te spreken.',
		'Aan de balie help je mensen aan de Nederlandse nationaliteit die ze aanvragen.',
		'Fit & vitaal: je krijgt korting bij de sportschool.',
		'Is iemand ziek, dan regelt de planner vervanging.',
		'Ben je zwanger? Dan krijg je verlof, ook in je eerste jaar.',
		'Je plant de medische keuring van chauffeurs in.',
		'Vrouwelijke en mannelijke collega’s hebben hier een eigen kleedkamer.',
		'We nodigen juist ook vrouwen uit om te reageren.',
		'Bij gelijke geschiktheid gaat de voorkeur uit naar een vrouw.',
		'De korting geldt niet alleen voor vaste medewerkers.',
	])('%s', (body) => {
		expect(idsIn(body)).toEqual([]);
	});
});

test('bridges emphasis, line breaks and odd spaces, and points at the source', () => {
	const [report] = reportsIn('Je komt in een **jong**\nteam\u00A0van elf.', rules);

	expect(report?.ruleId).toBe('age-team-culture');
	expect(report?.message).toContain('“jong team”');
});

test('speaks of a demand on illness as an error, on fitness as a warning', () => {
	const severities = reportsIn('Je bent zelden ziek.\n\nJe bent fysiek fit.', rules).map(
		({ severity }) => severity,
	);

	expect(severities).toEqual(['error', 'warning']);
});

test.each([
	['Verkoopster', 'Je werkt in Groningen.', 'error'],
	['Timmerman', 'Je werkt in Groningen.', 'warning'],
	['Verkoopster', 'Iedereen is welkom, ongeacht geslacht.', 'info'],
	['Timmerman', 'Iedereen is welkom, ongeacht geslacht.', undefined],
	['Verkoopster of verkoper', 'Je werkt in Groningen.', undefined],
	['Huismeester', 'Je werkt in Groningen.', undefined],
])('weighs the title %s above “%s” as %s', (title, body, severity) => {
	const [report] = reportsIn(body, rules, (yaml) =>
		yaml.replace(/^title: .*$/m, `title: ${title}`),
	);

	expect(report?.severity).toBe(severity);
});

test('reads what the employer says for English vacancies too', () => {
	const [report] = reportsIn('You join a young, ambitious team.', rules, (yaml) =>
		yaml.replace('status: open', 'status: open\nlanguage: en'),
	);

	expect(report?.ruleId).toBe('age-team-culture');
});

test('stays inside the source and says the same twice, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
			const reports = reportsIn(body, rules);

			expect(reportsIn(body, rules)).toEqual(reports);
			for (const { range } of reports) expect(range[0]).toBeLessThan(range[1]);
		}),
		{ numRuns: 30 },
	);
});

test.each([
	'jonge, ',
	'maximaal 3 jaar ',
	'tussen de 20 en ',
	'je bent een ',
	'geen fysieke en ',
	'2 ',
])('does not slow down on near misses: %s', (near) => {
	// Quadratic time would be minutes here, and the runner gives a test seconds.
	expect(reportsIn(near.repeat(100_000 / near.length), rules)).toBeDefined();
});
