import { expect, test } from 'vitest';
import { asMarkdown } from '#drafts/import/as-markdown.ts';
import { listsAsFields } from '#drafts/import/lists-as-fields.ts';
import { storyOfMarkdown } from '#drafts/import/story-of-markdown.ts';

function taken(markdown: string) {
	const { fields, story } = listsAsFields(storyOfMarkdown(markdown));
	return {
		fields: fields.map(({ key, sentence }) => `${key}: ${sentence}`),
		left: asMarkdown(story),
	};
}

test.each([
	['## Wat ga je doen?', 'tasks'],
	['## Jouw taken', 'tasks'],
	['## Vacatureomschrijving', 'tasks'],
	['## Welke taken horen bij een kok', 'tasks'],
	['Concreet betekent dit dat je:', 'tasks'],
	['## Daarnaast zou het helemaal geweldig zijn als je:', 'niceToHaves'],
	['## Wat moet je kunnen', 'mustHaves'],
	['## Wat handig is om te kunnen', 'niceToHaves'],
	['## Wat je doet', 'tasks'],
	['Jouw nieuwe baan:', 'tasks'],
	['## Wie je bent', 'mustHaves'],
	['Je houdt je bezig met:', 'tasks'],
	['## Wat vragen wij?', 'mustHaves'],
	['## Functie-eisen:', 'mustHaves'],
	['## Jouw profiel', 'mustHaves'],
	['## Requirements', 'mustHaves'],
	['## Pré’s', 'niceToHaves'],
	['## Wat zoeken we in jou', 'mustHaves'],
	['## Wie zoeken wij?', 'mustHaves'],
	['## Jij bent een kok die:', 'mustHaves'],
	['Iemand met de volgende vaardigheden:', 'mustHaves'],
	['## Wanneer is deze baan voor jou?', 'mustHaves'],
	['## Het is zeker een pré als je ervaring hebt met:', 'niceToHaves'],
])('takes the list under “%s” as %s', (label, key) => {
	expect(taken(`${label}\n\n- Je belt met klanten;\n- Je mailt.`)).toEqual({
		fields: [`${key}: Je belt met klanten`, `${key}: Je mailt.`],
		left: '',
	});
});

test.each([
	'## Wat bieden wij?\n\n- Een goed salaris\n',
	'## Jouw taken\n\n- Je [belt](https://a.example) met klanten\n',
	'## Jouw taken\n\n- Je belt\n\n  En nog een alinea.\n',
	`## Jouw taken\n\n- ${'Je belt heel lang. '.repeat(20).trim()}\n`,
	'## Over ons\n\n- Gezellig\n',
	'## Wat moet je doen om te solliciteren?\n\n- Je vult het formulier in\n',
	'## Solliciteer als kok\n\n- Vakantiegeld\n',
	'## Functieomschrijving\n\nJe kookt graag.\n\n- Kennis van vis\n',
	'## Jouw taken\n\nJe belt met klanten.\n',
])('leaves as it is: %j', (markdown) => {
	expect(taken(markdown)).toEqual({ fields: [], left: markdown });
});

test('lets an item say itself that it is no demand', () => {
	expect(
		taken('## Wij vragen\n\n- Je kunt typen\n- Duits is een pré\n- Een pré is Frans').fields,
	).toEqual([
		'mustHaves: Je kunt typen',
		'niceToHaves: Duits is een pré',
		'niceToHaves: Een pré is Frans',
	]);
});

test.each([
	[
		'Je kent C. Kennis van Rust is een groot pluspunt.',
		['Je kent C.'],
		['Kennis van Rust is een groot pluspunt.'],
	],
	[
		'Beheersing van de Nederlandse taal, Engels is een pré',
		['Beheersing van de Nederlandse taal'],
		['Engels is een pré'],
	],
	[
		'Beheersing van het Nederlands in woord en geschrift, Duits is een pré',
		['Beheersing van het Nederlands in woord en geschrift'],
		['Duits is een pré'],
	],
	['Je hebt rijbewijs B (BE is een pré)', ['Je hebt rijbewijs B (BE is een pré)'], []],
	[
		'Kennis van Word, Excel en Outlook is een pré',
		[],
		['Kennis van Word, Excel en Outlook is een pré'],
	],
	[
		'Je spreekt Nederlands; Duits is mooi meegenomen',
		['Je spreekt Nederlands'],
		['Duits is mooi meegenomen'],
	],
	['Scrum (pré)', [], ['Scrum (pré)']],
	['Ken je Rust? Dan is dat een pré!', [], ['Ken je Rust? Dan is dat een pré!']],
	['Ervaring met open source (geen must)', [], ['Ervaring met open source (geen must)']],
])('parts what is needed from what helps in “%s”', (item, musts, extras) => {
	expect(taken(`## Wij vragen\n\n- ${item}`).fields).toEqual([
		...musts.map((sentence) => `mustHaves: ${sentence}`),
		...extras.map((sentence) => `niceToHaves: ${sentence}`),
	]);
});

test('takes the list below a heading with some lines between, and leaves these', () => {
	expect(
		taken('## Wie ben jij?\n\nJe helpt graag mensen. Dit is handig.\n\n- Je kunt typen'),
	).toEqual({
		fields: ['mustHaves: Je kunt typen'],
		left: '## Wie ben jij?\n\nJe helpt graag mensen. Dit is handig.\n',
	});
});

test('takes demands from two lists when nothing stands between', () => {
	expect(taken('## Jij bent:\n\n- Rustig\n\n## En je:\n\n- Hebt een diploma\n').fields).toEqual([
		'mustHaves: Rustig',
		'mustHaves: Hebt een diploma',
	]);
});

test('leaves the demands of a second vacancy in the text', () => {
	const vacancy = '## Wij vragen\n\n- Een diploma\n\n## Wij bieden\n\nEen baan.\n';

	expect(taken(`${vacancy}\n${vacancy}`)).toEqual({
		fields: ['mustHaves: Een diploma'],
		left: `## Wij bieden\n\nEen baan.\n\n${vacancy}`,
	});
});

test('takes extras of their own after a demand that turned out to be one', () => {
	expect(taken('## Wij vragen\n\n- Liefst ervaring\n\n## Pré\n\n- Duits').fields).toEqual([
		'niceToHaves: Liefst ervaring',
		'niceToHaves: Duits',
	]);
});

test('leaves a list that another line below the heading leads to', () => {
	const markdown = '## Wie ben jij?\n\nJe kookt graag.\n\nDaarvoor krijg je:\n\n- Een maaltijd\n';

	expect(taken(markdown)).toEqual({ fields: [], left: markdown });
});

test('keeps a heading under which something else stands too', () => {
	expect(taken('## Jouw taken\n\n- Je belt\n\nEn meer.').left).toBe('## Jouw taken\n\nEn meer.\n');
});
