import { expect, test } from 'vitest';
import { foundIn } from '#drafts/found/found.fixture.ts';

const selection = (...steps: (readonly [step: string, type: string])[]) =>
	Object.fromEntries(
		steps.flatMap(([step, type], index) => [
			[`selection.${index}.step`, step],
			[`selection.${index}.type`, type],
		]),
	);

test.each([
	[
		'Na een eerste gesprek volgt een meeloopdag.',
		selection(['Eerste gesprek', 'interview'], ['Meeloopdag', 'trial-day']),
	],
	[
		'Enthousiast? Dan hebben we eerst een telefonisch gesprek en daarna een kennismakingsgesprek.',
		selection(['Telefonisch gesprek', 'phone'], ['Kennismakingsgesprek', 'interview']),
	],
	[
		'De procedure bestaat uit een kennismakingsgesprek, een praktijkopdracht en een tweede gesprek.',
		selection(
			['Kennismakingsgesprek', 'interview'],
			['Praktijkopdracht', 'practical-test'],
			['Tweede gesprek', 'interview'],
		),
	],
	[
		'Eerst kom je op gesprek. Daarna loop je een dagdeel mee op de afdeling. Klikt het, dan volgt een aanbod.',
		selection(['Gesprek', 'interview'], ['Dagdeel meelopen', 'trial-day'], ['Aanbod', 'offer']),
	],
	[
		'## Sollicitatieprocedure\n\n1. Je solliciteert met het formulier.\n2. We hebben een telefonisch gesprek.\n3. Je loopt een halve dag mee: meeloopdag.\n4. Je krijgt een aanbod.',
		selection(
			['We hebben een telefonisch gesprek', 'phone'],
			['Je loopt een halve dag mee: meeloopdag', 'trial-day'],
			['Je krijgt een aanbod', 'offer'],
		),
	],
])('finds the selection in “%s”', (text, expected) => {
	expect(foundIn(text, 'selection')).toEqual(expected);
});

test.each([
	'We nodigen je uit voor een gesprek.',
	'Na een eerste gesprek volgt een meeloopdag of een tweede gesprek.',
	'Voordat je op gesprek komt, vragen we je om een praktijkopdracht.',
	'Na een eerste gesprek volgt een assessment en daarna een aanbod.',
	'Je voert eerst een kennismakingsgesprek met klanten en daarna volgt een aanbod.',
	'## Hoe verloopt het?\n\n1. **Kennismaking** Eerste gesprek met ons\n2. Rondleiding',
	'## De procedure\n\n- Een eerste gesprek\n- Een persoonlijkheidsonderzoek\n- Een aanbod',
])('leaves open what is not told step by step in “%s”', (text) => {
	expect(foundIn(text, 'selection')).toEqual({});
});
