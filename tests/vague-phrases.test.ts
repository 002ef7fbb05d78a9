import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare, reported, reportsOn } from './vague-texts.ts';

describe('“dynamische werkomgeving” is found', () => {
	test.each([
		['Je komt in een dynamische werkomgeving.', 'dynamische werkomgeving'],
		['Je komt in een DYNAMISCHE WERKOMGEVING.', 'DYNAMISCHE WERKOMGEVING'],
		['Onze werkomgeving is dynamisch.', 'werkomgeving is dynamisch'],
		['We hebben een omgeving die dynamisch is.', 'omgeving die dynamisch is'],
		['Onze werkomgeving, dynamisch en open, past bij je.', 'werkomgeving, dynamisch en open'],
		['Een dynamische en informele omgeving.', 'dynamische en informele omgeving'],
		['Een dynamische, snelle werkomgeving.', 'dynamische, snelle werkomgeving'],
		['Een zeer dynamische leeromgeving.', 'dynamische leeromgeving'],
		['In dynamische werkomgevingen voel je je goed.', 'dynamische werkomgevingen'],
		['Ons werkklimaat is dynamisch.', 'werkklimaat is dynamisch'],
		['Een dynamisch werkklimaat.', 'dynamisch werkklimaat'],
	])('%s', (body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});
});

describe('“uitdagende functie” is found', () => {
	test.each([
		['Je krijgt een uitdagende functie.', 'uitdagende functie'],
		['Je krijgt een uitdagende en veelzijdige baan.', 'uitdagende en veelzijdige baan'],
		['Je krijgt uitdagendere functies.', 'uitdagendere functies'],
		['Je krijgt een uitdagender functie.', 'uitdagender functie'],
		['De functie is uitdagend.', 'functie is uitdagend'],
		['Je krijgt een functie die uitdagend is.', 'functie die uitdagend is'],
		['We hebben uitdagende functies.', 'uitdagende functies'],
		['Je krijgt uitdagend werk.', 'uitdagend werk'],
		['Een uitdagender rol krijg je nergens.', 'uitdagender rol'],
		['Je krijgt een uitdagende hoofdfunctie.', 'uitdagende hoofdfunctie'],
		['Zoek je een nieuwe uitdaging?', 'nieuwe uitdaging'],
	])('%s', (body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});
});

describe('however it is typed', () => {
	test.each([
		['over a line break', 'Een dynamische\nwerkomgeving.', 'dynamische\nwerkomgeving'],
		['half bold', 'Een **dynamische** werkomgeving.', 'dynamische** werkomgeving'],
		['with a no-break space', 'Een dynamische\u00A0werkomgeving.', 'dynamische\u00A0werkomgeving'],
		['with two spaces', 'Een dynamische  werkomgeving.', 'dynamische  werkomgeving'],
		['with a soft hyphen', 'Een dynamische werk\u00ADomgeving.', 'dynamische werk\u00ADomgeving'],
		[
			'with a zero-width space',
			'Een dynamische \u200Bwerkomgeving.',
			'dynamische \u200Bwerkomgeving',
		],
		['with a curly apostrophe', 'We hebben leuke collega’s.', 'leuke collega’s'],
		[
			'with a decomposed accent',
			'Jij bent de\u0301 schakel tussen ons.',
			'de\u0301 schakel tussen',
		],
		['with an entity', 'Jij bent d&eacute; schakel tussen ons.', 'd&eacute; schakel tussen'],
		['in capitals with accents', 'JIJ BENT DÉ SCHAKEL TUSSEN ONS.', 'DÉ SCHAKEL TUSSEN'],
		['in the text of a link', 'Lees over [een leuk team](https://x.nl/a).', 'leuk team'],
		['in a heading', '## Een dynamische werkomgeving bij ons', 'dynamische werkomgeving'],
		['in a list', '- Een leuk team', 'leuk team'],
	])('%s', (_, body, expected) => {
		expect(reported(body)).toEqual([expected]);
	});

	test('in the frontmatter', () => {
		const yaml = bare.replace(/^challenges: .*$/m, 'challenges: ["Je bent de spin in het web."]');

		expect(reported('', yaml)).toEqual(['spin in het web']);
	});
});

test('traits in a row are one report', () => {
	expect(reported('- Flexibel, communicatief sterk en pragmatisch')).toEqual([
		'Flexibel, communicatief sterk en pragmatisch',
	]);
});

test('a phrase says what it is, why it is vague, what to give, and how that could look', () => {
	const { reports } = reportsOn('Je komt in een dynamische werkomgeving.');

	expect(reports).toEqual([
		{
			ruleId: 'vague-environment',
			category: 'vagueness',
			severity: 'error',
			range: expect.any(Array),
			message:
				'“dynamische werkomgeving” is vaag: elke werkgever zegt het en niemand kan het nagaan.',
			remedy:
				'Noem wat er verandert en hoe vaak. Bijvoorbeeld: “Elke twee weken komt er een nieuw assortiment; dan bouw je de winkel om.”',
			suggestions: ['Elke twee weken komt er een nieuw assortiment; dan bouw je de winkel om.'],
		},
	]);
});

test('an English vacancy has English phrases, with messages in Dutch', () => {
	const english = bare.replace('status: open', 'status: open\nlanguage: en');
	const { reports } = reportsOn('You join a dynamic environment.', english);

	expect(reports.map(({ message }) => message)).toEqual([
		'“dynamic environment” is vaag: elke werkgever zegt het en niemand kan het nagaan.',
	]);
	expect(reported('Je komt in een dynamische werkomgeving.', english)).toEqual([]);
});

test('reports stay inside the file and never overlap, whatever the text', () => {
	const words = fc.constantFrom(
		'dynamische',
		'werkomgeving',
		'leuk team',
		'**uitdagende**',
		'functie',
		'geen',
		'"',
		'\n\n- ',
		'.',
		', ',
		'é',
		'&eacute;',
		'marktconform salaris',
		'€ 12',
	);
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.array(words).map((parts) => parts.join(' ')),
	);

	fc.assert(
		fc.property(text, (body) => {
			const { source, reports } = reportsOn(body);
			const ranges = reports.map(({ range }) => range);

			expect(
				ranges.every(([start, end]) => 0 <= start && start < end && end <= source.length),
			).toBe(true);
			expect(
				ranges.every(([start], index) => index === 0 || start >= (ranges[index - 1]?.[1] ?? 0)),
			).toBe(true);
			expect(reports.map(({ ruleId }) => ruleId)).not.toContain('rule-crash');
		}),
	);
});
