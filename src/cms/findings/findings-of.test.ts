import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Checking, findingsOf } from '#cms/findings/findings-of.ts';
import { inFormWords } from '#cms/findings/form-words.ts';
import { reasonToWait, summaryOf } from '#cms/findings/summary-of.ts';
import { contradictions } from '#i18n/nl/contradictions.ts';

const checking: Checking = { today: '2026-11-22', organisations: {} };
const good = readFileSync('content/vacancies/klantenservicemedewerker-webshop.md', 'utf8');

test('a good vacancy has nothing to mend, and its label', async () => {
	const found = await findingsOf('vacancy', good, checking);

	expect(found).toMatchObject({ draft: false, errors: 0, label: { grade: 'A', missing: [] } });
	expect(reasonToWait(found)).toBeUndefined();
	expect(summaryOf(found)).toBe('Geen fouten: dit mag op het bord.');
});

test('a fault has the name that the form gives its field', async () => {
	const text = good.replace(/^ {2}max: 32/m, '  max: 20').replace('growsTo', 'growsTo');
	const found = await findingsOf(
		'vacancy',
		text.replace(/hours:.*/, 'hours: { min: 32, max: 24 }'),
		checking,
	);

	expect(found.findings[0]).toMatchObject({
		severity: 'error',
		field: 'Uren per week › Meeste uren',
	});
	expect(reasonToWait(found)).toMatch(/^Bewaren kan nog niet: .*Of zet de status op Concept\.$/);
});

test('what is not filled in is called by its name, without YAML to copy', async () => {
	const { findings } = await findingsOf('vacancy', good.replace(/^reference:.*\n/m, ''), checking);

	expect(findings[0]?.message).toBe('“Kenmerk” is nog niet ingevuld.');
});

test('a draft may have faults', async () => {
	const draft = good.replace('status: open', 'status: draft').replace(/^reference:.*\n/m, '');
	const found = await findingsOf('vacancy', draft, checking);

	expect(found).toMatchObject({ draft: true, errors: 0 });
	expect(reasonToWait(found)).toBeUndefined();
	expect(found.findings.length).toBeGreaterThan(0);
});

test('the text below the fields has a name too', async () => {
	const { findings } = await findingsOf(
		'vacancy',
		`${good}\nWij zijn een dynamische werkomgeving.\n`,
		checking,
	);

	expect(findings.map(({ field }) => field)).toContain('Het verhaal');
});

test('other files are checked by their schema, and cannot be drafts', async () => {
	const found = await findingsOf('organisation', '---\nname: Noord\n---\n', checking);

	expect(found.findings.map(({ message }) => message)).toEqual(['“Sector” is nog niet ingevuld.']);
	expect(summaryOf(found)).toBe('Er is nog één fout. Los die op.');
	expect(
		await findingsOf(
			'metrics',
			'organisation: noord\nfrom: "2026-01-01"\nto: "2026-03-31"\n',
			checking,
		),
	).toMatchObject({ errors: 0 });
});

test.each([
	[
		'Voeg “fullTimeHours” toe, bijvoorbeeld fullTimeHours: 36.',
		['salary'],
		'Voeg “Volledige werkweek” toe, bijvoorbeeld 36.',
	],
	[
		'Schrijf “type: hybrid” of haal “homeDays” weg.',
		['workplace', 'homeDays'],
		'Schrijf “Soort werkplek: Deels thuis” of haal “Thuiswerkdagen” weg.',
	],
	['Vul “email” of “phone” in.', ['contact'], 'Vul “E-mailadres” of “Telefoon” in.'],
	['Het team: vijf mensen (team).', [], 'Het team: vijf mensen (Team).'],
	['Het was “dynamisch” om 9:00 uur.', [], 'Het was “dynamisch” om 9:00 uur.'],
])('“%s” in the words of a form', (sentence, path, expected) => {
	expect(inFormWords(sentence, path)).toBe(expected);
});

test('no contradiction names a key of the file', () => {
	const around = { days: [], min: 1, max: 2 };
	const said = Object.entries(contradictions)
		.filter(([code]) => !code.startsWith('manage') && !code.startsWith('site'))
		.map(([code, sentence]) => inFormWords(sentence(around, 3), [pathOf(code)]));

	expect(said.filter((sentence) => /“[a-z]+[A-Z]\w*|[“(][a-z]+: /.test(sentence))).toEqual([]);
});

/** The key at the top of the file that a contradiction is about. */
function pathOf(code: string): string {
	const tops = {
		allowance: 'allowances',
		contract: 'contract',
		shift: 'shifts',
		salary: 'salary',
		location: 'workplace',
		'on-site': 'workplace',
		shares: 'tasks',
	};
	return Object.entries(tops).find(([start]) => code.startsWith(start))?.[1] ?? '';
}
