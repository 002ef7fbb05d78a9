import { describe, expect, test } from 'vitest';
import { lintText as text } from '#i18n/nl/lint/text.ts';
import { documentFrom, vacancyFile } from '#lint/document.fixture.ts';
import { lint } from '#lint/lint.ts';
import { findabilityRules } from '#lint/rules/findability.ts';
import { summaryFirst155 } from '#lint/rules/findability/summary-first-155.ts';

/** Rules that report a title, each with the words it points at. */
function foundIn(title: string): string[] {
	const source = vacancyFile({ body: 'Je helpt klanten.' }).replace(
		'title: Medewerker',
		`title: ${title}`,
	);
	return lint(documentFrom(source), findabilityRules, text).map(
		({ ruleId, range }) => `${ruleId} ${source.slice(...range)}`,
	);
}

describe('a title', () => {
	test.each([
		['Kok Groningen', ['title-with-place Groningen']],
		['"Kok in   Zwolle"', ['title-with-place in   Zwolle']],
		['Kok regio Noord-Holland', ['title-with-place regio Noord-Holland']],
		["'Collega''s gezocht'", ["title-vague Collega''s"]],
		['Collega’s voor de keuken', ['title-vague Collega’s']],
		['"Kok (m/v)"', ['title-with-sex-marker m/v']],
		['Kok man/vrouw/x', ['title-with-sex-marker man/vrouw/x']],
		['Kok voor € 2.900', ['title-with-pay € 2.900']],
		['Kok 17,50 euro', ['title-with-pay 17,50 euro']],
		['Kok bij VOORBEELD', ['title-in-capitals VOORBEELD', 'title-with-employer VOORBEELD']],
		['SENIOR SOUS CHEF keuken', ['title-in-capitals SENIOR SOUS CHEF']],
	])('“%s” gives %o', (title, expected) => {
		expect(foundIn(title)).toEqual(expected);
	});

	test.each([
		'Edelsmid',
		'Goesting-kok',
		'Medewerker Groninger museum',
		'Verzorgende IG (EHBO, BHV)',
		'Salarisadministrateur',
		'Collegiaal consulent',
		'Medewerker 24/7 alarmcentrale',
		'Monteur 3x2-ploegen',
		'Planner A/B-ploeg',
		'Technisch medewerker TV/AV',
	])('“%s” is only a job', (title) => {
		expect(foundIn(title)).toEqual([]);
	});
});

describe('the length of a title', () => {
	const words = (length: number) =>
		'Medewerker '
			.repeat(10)
			.slice(0, length - 1)
			.concat('x');

	test.each([
		[60, []],
		[61, ['info']],
		[75, ['info']],
		[76, ['warning']],
	])('of %i characters gives %o', (length, severities) => {
		const source = vacancyFile({ body: 'Je helpt.' }).replace(
			'title: Medewerker',
			`title: ${words(length)}`,
		);
		const reports = lint(documentFrom(source), findabilityRules, text);

		expect(reports.map(({ severity }) => severity)).toEqual(severities);
	});
});

describe('the first sentence', () => {
	const sentence = (length: number) => `${'a'.repeat(length - 1)}.`;
	const found = (body: string) => {
		const source = vacancyFile({ body });
		return lint(documentFrom(source), [summaryFirst155], text).map(({ range }) =>
			source.slice(...range),
		);
	};

	test.each([
		['of 155 characters fits', sentence(155), []],
		['of 156 characters is pointed at', `${sentence(156)} Nog een.`, [sentence(156)]],
		['may stand below a heading', '# Kop\n\nTekst.', []],
	])('%s', (_, body, expected) => {
		expect(found(body)).toEqual(expected);
	});

	test('that is missing is told at the title', () => {
		expect(found('- Een lijst.')).toEqual(['Medewerker']);
	});
});
