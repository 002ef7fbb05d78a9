import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kit } from '#cli/kit/main.ts';
import { changed, goodVacancy, onBoard } from './fixtures/board.ts';
import { runIn } from './fixtures/terminal.ts';

let output: string;
beforeAll(() => {
	output = mkdtempSync(join(tmpdir(), 'helder-kit-'));
});
afterAll(() => rmSync(output, { recursive: true }));

const said = (argv: readonly string[], files: Record<string, string> = {}) =>
	onBoard(files, (folder) => runIn(folder, kit, argv));

test('writes pages that need nothing beside them, and a scorecard for a spreadsheet', async () => {
	const { code, out } = await said(['medewerker', '--output', output]);
	const own = join(output, 'medewerker');
	const files = readdirSync(own);

	expect(code).toBe(0);
	expect(out).toContain(join(own, 'index.html'));
	expect(files).toEqual(expect.arrayContaining(['index.html', 'scorekaart.csv', 'besluit.html']));
	for (const file of files.filter((name) => name.endsWith('.html')))
		expect(readFileSync(join(own, file), 'utf8')).not.toMatch(/https?:\/\/|<script|<link|src=/);
});

test('takes a path from the content folder for the name of the vacancy', async () => {
	expect(await said(['content/vacancies/medewerker.md', '-o', output])).toMatchObject({
		code: 0,
	});
});

test('makes a kit for every open vacancy', async () => {
	const closed = changed('closes: 2026-12-18', 'closes: 2026-11-21').replace('NW-2026-014', 'X-1');
	const { code, out } = await said(['--all', '-o', join(output, 'all')], {
		'vacancies/gesloten.md': closed,
	});

	expect(code).toBe(0);
	expect(out).toContain('medewerker: ');
	expect(existsSync(join(output, 'all', 'gesloten'))).toBe(false);
});

test('says what it did not make, and what to add to the vacancy', async () => {
	const bare = goodVacancy
		.replace(/^selection:\n(?: .*\n)+/m, '')
		.replace(/^competencies:.*\n(?: .*\n)*/m, '');
	const { code, err } = await said(['kaal', '-o', output], {
		'vacancies/kaal.md': bare.replace('NW-2026-014', 'X-2'),
	});

	expect(code).toBe(0);
	expect(err).toContain(
		'Er is geen belscript, gesprek of opdracht gemaakt: de vacature noemt geen stappen. Vul “Sollicitatieprocedure” (selection) in, met bij elke stap de soort, de duur en waar je op let.',
	);
	expect(err).toContain('de vacature noemt geen competenties');
	expect(readdirSync(join(output, 'kaal')).filter((file) => file.startsWith('stap-'))).toEqual([]);
});

test.each([
	[['medewerkr'], 'De vacature “medewerkr” is er niet. Bedoel je “medewerker”?'],
	[['Mede'], 'De vacature “Mede” is er niet. Bedoel je “medewerker”?'],
	[
		['x'],
		'De vacature “x” is er niet. Noem de naam van het bestand in content/vacancies, zonder .md.',
	],
	[[], 'Noem een vacature, of kies --all voor alle open vacatures.'],
	[['medewerker', '--all'], 'Kies één vacature of --all, niet allebei.'],
	[['een', 'twee'], '“twee” is er één te veel. Noem één vacature, of kies --all.'],
	[['--al'], 'De optie “--al” bestaat niet. Bedoel je “--all”?'],
	[['medewerker', '--output='], 'Achter “--output” ontbreekt de naam van een map.'],
	[
		['medewerker', '-o', 'public/pakket'],
		'De map “public/pakket” hoort bij de site of de bron daarvan. Dan komen de vragen en scores online. Kies een andere map.',
	],
])('%j is wrong use', async (argv, err) => {
	expect(await said(argv)).toEqual({ code: 2, out: '', err });
});

test('a vacancy with a problem has no kit', async () => {
	const broken = changed('openings: 2', 'openings: nul');

	expect(await said(['medewerker', '-o', output], { 'vacancies/medewerker.md': broken })).toEqual({
		code: 1,
		out: '',
		err: 'In de vacature “medewerker” staan fouten. Typ npm run content om ze te lezen.',
	});
});

test('says that a folder cannot be written in', async () => {
	const file = join(output, 'bestand');
	writeFileSync(file, '');

	expect(await said(['medewerker', '-o', file])).toMatchObject({
		code: 2,
		err: expect.stringContaining('kan niets worden geschreven'),
	});
});

test('explains itself', async () => {
	expect(await said(['--help'])).toMatchObject({
		code: 0,
		out: expect.stringContaining('Gebruik: npm run kit -- <vacature>'),
	});
});
