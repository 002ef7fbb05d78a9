import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { fetchLimits } from '#cli/import/fetch-limits.ts';
import { importTexts } from '#cli/import/main.ts';
import { wordFile } from '#cli/import/word-file.fixture.ts';
import { edgeIn } from './fixtures/edge.ts';

const root = mkdtempSync(join(tmpdir(), 'helder-import-'));
afterAll(() => rmSync(root, { recursive: true }));

let folder = '';
let count = 0;
beforeEach(() => {
	count += 1;
	folder = join(root, String(count));
	mkdirSync(join(folder, 'content/vacancies'), { recursive: true });
	mkdirSync(join(folder, 'content/organisations'));
	writeFileSync(
		join(folder, 'content/organisations/bakkerij-voorbeeld.md'),
		'---\nname: Bakkerij Voorbeeld\nwebsite: https://bakkerij.example\nsector: food\n---\n',
	);
});

const text = `Bakker

Bakkerij Voorbeeld zoekt een bakker. Je werkt 24 tot 32 uur per week in Assen.
Standplaats: Assen

Wat ga je doen?
• Je kneedt deeg.
• Je bakt brood.

Wij bieden
Je verdient € 2.400 tot € 2.900 bruto per maand op basis van 38 uur.
`;

async function run(...argv: string[]) {
	const { edge, written } = edgeIn(folder, { env: { HELDER_CONTENT: join(folder, 'content') } });
	const exitCode = await importTexts(argv, edge, { ...fetchLimits, allowPrivate: true });
	return { exitCode, out: written.stdout, err: written.stderr };
}

const write = (name: string, content: string | Buffer) =>
	writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

test('says in words that a file cannot be read', async () => {
	write('dicht.txt', text);
	chmodSync(join(folder, 'dicht.txt'), 0);
	symlinkSync(join(folder, 'lus'), join(folder, 'lus'));
	mkdirSync(join(folder, 'map.md'));

	expect((await run('map.md')).err).toBe('In de map “map.md” staan geen bestanden.\n');
	expect((await run('lus')).err).toBe('Er is geen bestand of map “lus”. Kijk het pad na.\n');
	// Whoever may do everything may read this file too.
	if (process.getuid?.() !== 0)
		expect((await run('dicht.txt')).err).toBe(
			'dicht.txt: Je mag dit bestand niet lezen. Vraag leesrechten aan wie het beheert.\n',
		);
});

test('writes a draft in the content folder and says what is filled in and what is missing', async () => {
	write('bakker.txt', text);

	const { exitCode, out, err } = await run('bakker.txt');

	expect([exitCode, err]).toEqual([0, '']);
	expect(out).toContain('Concept geschreven: content/vacancies/bakker.md');
	expect(out).toMatch(/Ingevuld: titel, werkgever,.* loon/);
	expect(out).toMatch(/Nog nodig: .*contract/);
	expect(out).toContain('npm run lint -- content/vacancies/bakker.md');
	const file = read('content/vacancies/bakker.md');
	expect(file).toMatch(/^---\n# Overgenomen uit bakker\.txt op 2026-11-22/);
	expect(file).toContain('status: draft');
	expect(file).toContain('organisation: bakkerij-voorbeeld');
	expect(file).toContain('«€ 2.400 tot € 2.900 bruto per maand»');
	expect(file).not.toMatch(/TODO|xxx|lorem/i);
});

test('prints only the file with --stdout, and writes nothing', async () => {
	write('bakker.txt', text);

	const { exitCode, out } = await run('bakker.txt', '--stdout');

	expect(exitCode).toBe(0);
	expect(out).toMatch(/^---\n[\s\S]*\n---\n/);
	expect(out).not.toContain('Ingevuld');
	expect(existsSync(join(folder, 'content/vacancies/bakker.md'))).toBe(false);
});

test('never overwrites a file', async () => {
	write('bakker.txt', text);
	write('content/vacancies/bakker.md', 'van mij');

	const { exitCode, err } = await run('bakker.txt');

	expect(exitCode).toBe(1);
	expect(err).toContain('content/vacancies/bakker.md bestaat al en blijft zoals het is');
	expect(read('content/vacancies/bakker.md')).toBe('van mij');
});

test('writes where --output says', async () => {
	write('bakker.txt', text);

	expect((await run('bakker.txt', '--output', 'eigen.md')).exitCode).toBe(0);
	expect(read('eigen.md')).toContain('title: Bakker');
});

test('imports a folder, and one bad file does not stop the others', async () => {
	mkdirSync(join(folder, 'oud'));
	write('oud/a.txt', text);
	write('oud/b.pdf', '%PDF-1.7');
	write('oud/c.docx', wordFile(['# Bakker', 'Je bakt brood in Assen, elke dag vers uit de oven.']));

	const { exitCode, out, err } = await run('oud');

	expect(exitCode).toBe(1);
	expect(err).toBe(
		'oud/b.pdf: Dit is een pdf. Open hem, kopieer de tekst naar een leeg bestand dat op .txt eindigt, en neem dat over.\n',
	);
	expect(out).toContain('2 overgenomen, 1 niet.');
	expect(read('content/vacancies/bakker.md')).toContain('Overgenomen uit a.txt');
	expect(read('content/vacancies/bakker-2.md')).toContain('Overgenomen uit c.docx');
});

test('imports a page at an address, and keeps the part of it that tells who looked to itself', async () => {
	const server = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end(
			`<html><body><nav>Menu</nav><main><h1>Bakker</h1><p>${text.replaceAll('\n', ' ')}</p><script>alert(1)</script></main></body></html>`,
		);
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	const { port } = server.address() as AddressInfo;

	const { exitCode, out } = await run(`http://127.0.0.1:${port}/bakker?utm=geheim`, '--stdout');
	server.close();

	expect(exitCode).toBe(0);
	expect(out).toContain(`Overgenomen uit http://127.0.0.1:${port}/bakker op`);
	expect(out).toContain('title: Bakker');
	expect(out).not.toMatch(/alert|Menu|geheim/);
});

test.each<[string[], RegExp]>([
	[[], /^Gebruik: npm run import/],
	[['weg.txt'], /Er is geen bestand of map “weg\.txt”/],
	[['bakker.txt', '--stdout', '--output', 'a.md'], /Kies --stdout of --output/],
	[['bakker.txt', 'bakker.txt', '--stdout'], /één tekst tegelijk/],
	[['bakker.txt', 'bakker.txt', '--output', 'a.md'], /Geef bij --output een map op/],
	[['bakker.txt', '--stdou'], /--stdou.*--stdout/],
])('says how to use it after %j', async (argv, message) => {
	write('bakker.txt', text);

	const { exitCode, err } = await run(...argv);

	expect(exitCode).toBe(2);
	expect(err).toMatch(message);
});

test('runs as a command', () => {
	write('bakker.txt', text);

	const { status, stdout } = spawnSync(
		process.execPath,
		['scripts/import.ts', join(folder, 'bakker.txt'), '--stdout'],
		{ encoding: 'utf8', env: { ...process.env, HELDER_TODAY: '2026-11-22' } },
	);

	expect(status).toBe(0);
	expect(stdout).toContain('title: Bakker');
});
