import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from './browser/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-chromium-'));
const named = join(folder, 'my-browser');
const onPath = join(folder, 'chromium');

beforeAll(() => {
	writeFileSync(named, '');
	writeFileSync(onPath, '');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('takes the browser that HELDER_CHROMIUM names', () => {
	expect(findChromium({ HELDER_CHROMIUM: named, PATH: folder })).toBe(named);
});

test('looks on the path when the named browser is not there', () => {
	expect(findChromium({ HELDER_CHROMIUM: join(folder, 'gone'), PATH: folder })).toBe(onPath);
});
