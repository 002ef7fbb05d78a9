import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cachedFile } from '#store/cached-file.ts';

let folder = '';

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'helder-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a file is made once for the same ingredients, and again for others', async () => {
	let made = 0;
	const make = async () => {
		made += 1;
		return Buffer.from(`file ${made}`);
	};
	const ask = (...madeOf: string[]) => cachedFile(madeOf, make, folder).then(String);

	expect(await ask('logo', 'red')).toBe('file 1');
	expect(await ask('logo', 'red')).toBe('file 1');
	expect(await ask('logored')).toBe('file 2');
	expect(await ask('logo', 'blue')).toBe('file 3');
	expect(readdirSync(folder)).toHaveLength(3);
});
