import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consistencyRules } from '#lint/rules/consistency.ts';
import { reportsIn } from '#lint/rules/inclusion/lint-text.fixture.ts';

const idsIn = (body: string, change?: (yaml: string) => string): string[] =>
	reportsIn(body, consistencyRules, change).map(({ ruleId }) => ruleId);

describe('reports', () => {
	test.each([
		['body-contradicts-salary', 'Je salaris is € 3.500 tot € 4.200 bruto per maand.'],
		['body-contradicts-salary', 'Je verdient 4000 euro per maand.'],
		['body-contradicts-hours', 'Je bent 36 tot 40 uur per week beschikbaar.'],
		['body-contradicts-hours', 'Je krijgt een contract voor 40 uur per week.'],
		['body-contradicts-place', 'Standplaats: Zwolle.'],
		['body-contradicts-weekend', 'Soms? Nee: je draait elke maand weekenddiensten.'],
		['body-contradicts-contract', 'We bieden je meteen een vaste aanstelling.'],
		['body-contradicts-contract', 'Je krijgt een contract van zes maanden.'],
		['body-contradicts-closing-date', 'Solliciteer uiterlijk vrijdag 11 december.'],
		['body-contradicts-closing-date', 'De sluitingsdatum is 31-12-2026.'],
		['must-have-in-body', 'Je hebt een afgeronde hbo-opleiding.'],
		['must-have-in-body', 'Hbo werk- en denkniveau.'],
		['must-have-in-body', 'Ervaring met SAP is vereist.'],
	])('%s: %s', (id, body) => {
		expect(idsIn(body)).toEqual([id]);
	});
});

describe('leaves alone', () => {
	test.each([
		'Je verdient € 2.700 bruto per maand in het begin.',
		'Bij 24 uur per week verdien je € 1.800 bruto per maand.',
		'Je salaris is € 1.800 bruto per maand.',
		'Met toeslagen kom je op € 3.900 per maand.',
		'Klanten betalen € 25 per maand voor hun abonnement.',
		'Je krijgt € 100 netto per maand voor je internet.',
		'Je werkt 28 uur per week.',
		'In december werk je soms 36 uur per week.',
		'Het team neemt 400 gesprekken per week aan, in 60 uur.',
		'Je werkt in Groningen en soms in Zwolle.',
		'Klanten in Zwolle krijgen hun pakket op zaterdag.',
		'Er zijn geen weekenddiensten.',
		'Na een jaar krijg je een vast contract.',
		'Je krijgt een jaarcontract.',
		'Klanten sluiten een contract van 24 maanden af.',
		'Solliciteren kan tot en met 18 december 2026.',
		'De open dag is op 3 december.',
		'Een diploma is niet vereist.',
		'Collega’s hebben vaak een hbo-diploma.',
		'Nederlands schrijven zonder fouten is een must.',
		'Je hebt geen ervaring nodig.',
		'Twee dagen per week werk je vanuit huis.',
	])('%s', (body) => {
		expect(idsIn(body)).toEqual([]);
	});
});

test('lets everything pass that an open vacancy of another kind may say', () => {
	const onCall = (yaml: string): string =>
		yaml.replace(/^salary:\n(?: .*\n)+/m, 'salary: { min: 15.6, max: 16.8, period: hour }\n');

	expect(idsIn('Je verdient € 3.800 per maand.', onCall)).toEqual([]);
});

test('names both sides of a contradiction', () => {
	const [report] = reportsIn('Je verdient 4000 euro per maand.', consistencyRules);

	expect(report?.message).toBe(
		'De tekst noemt “4000 euro per maand”, maar bij “salary” staat €\u00A02.700\u00A0– 3.200.',
	);
});

test('stays inside the source and says the same twice, whatever the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
			const reports = reportsIn(body, consistencyRules);

			expect(reportsIn(body, consistencyRules)).toEqual(reports);
			for (const { range } of reports) expect(range[0]).toBeLessThan(range[1]);
		}),
		{ numRuns: 30 },
	);
});

test.each([
	'1.000 ',
	'€ 12',
	'minimaal 3 jaar ',
	'je werkt op ',
	'je krijgt een contract van ',
	'12-',
])('does not slow down on near misses: %s', (near) => {
	// Quadratic time would be minutes here, and the runner gives a test seconds.
	expect(reportsIn(near.repeat(100_000 / near.length), consistencyRules)).toBeDefined();
});
