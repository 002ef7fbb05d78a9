import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { leanPages } from '#cli/after-build/lean-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-lean-'));
afterAll(() => rmSync(folder, { recursive: true }));

const styles = (...names: string[]) =>
	names.map((name) => `<link rel="stylesheet" href="/bord/_astro/${name}.css">`).join('');

const print = '<link rel="stylesheet" href="/bord/_astro/print.css" media="print">';

beforeEach(() => {
	mkdirSync(join(folder, '_astro'), { recursive: true });
	writeFileSync(join(folder, '_astro/board.css'), '.a{color:red}\n');
	writeFileSync(join(folder, '_astro/own.css'), '.a{color:blue}');
});

async function leaned(page: string): Promise<string> {
	const path = join(folder, 'vacatures/kok/index.html');
	mkdirSync(join(folder, 'vacatures/kok'), { recursive: true });
	writeFileSync(path, page);
	await leanPages(folder);
	return readFileSync(path, 'utf8');
}

test('a vacancy gets its styles as one file, in their order', async () => {
	const page = await leaned(`${styles('board', 'own')}<article class="vacancy">$&${print}`);
	const [, name = ''] = /_astro\/(vacature\.[\w-]{8}\.css)"/.exec(page) ?? [];

	expect(page).toBe(
		`<link rel="stylesheet" href="/bord/_astro/${name}"><article class="vacancy">$&${print}`,
	);
	expect(readFileSync(join(folder, '_astro', name), 'utf8')).toBe('.a{color:red}\n.a{color:blue}');
});

test('one file of styles stays as it is', async () => {
	const page = `${styles('board')}<article class="vacancy">`;

	expect(await leaned(page)).toBe(page);
});

test('another page stays as it is', async () => {
	const page = `${styles('board', 'own')}<ul>`;

	expect(await leaned(page)).toBe(page);
});
