import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Region } from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { longestTitle } from '#channels/hostile.fixture.ts';
import { pictureContentWith } from '#channels/images/picture-content.fixture.ts';
import { drawingOf } from '#channels/images/picture-drawing.ts';
import { pictureLayouts } from '#channels/images/picture-layout.ts';
import { designVersion, pictureOf } from '#channels/images/picture.ts';
import { dimensionsOf, pictureSizes } from '#channels/share/picture-sizes.ts';
import { cachedFile } from '#store/cached-file.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'helder-pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const cacheIn =
	(path: string) =>
	(...[madeOf, make]: Parameters<typeof cachedFile>): Promise<Buffer> =>
		cachedFile(madeOf, make, path);

describe.each(pictureSizes)('%s', (size) => {
	test('is a PNG of that size, of at most 250 KB, also with the longest title', async () => {
		const content = pictureContentWith({ title: longestTitle });
		const picture = await pictureOf(content, size, cacheIn(folder));
		const { format, width, height } = await sharp(picture).metadata();

		expect({ format, width, height }).toEqual({ format: 'png', ...dimensionsOf(size) });
		expect(picture.length).toBeLessThanOrEqual(250 * 1024);
	});

	test('has ink where its texts are and none in the margin', async () => {
		const content = pictureContentWith({ title: longestTitle });
		const picture = await pictureOf(content, size, cacheIn(folder));
		const { margin, head } = pictureLayouts[size];
		const { width } = dimensionsOf(size);
		const within = { left: 0, top: head.top, width, height: head.bottom - head.top };
		const sides = [0, width - margin].map((left) => ({ ...within, left, width: margin }));

		expect(await coloursIn(picture, within)).toBeGreaterThan(2);
		for (const side of sides) expect(await coloursIn(picture, side)).toBe(1);
	});
});

describe('the cache', () => {
	const make = (title: string) =>
		pictureOf(pictureContentWith({ title }), '1200x630', cacheIn(folder));

	test('gives the same picture without a change on disk', async () => {
		const first = await make('Kok');
		const before = filesIn(folder);
		const second = await make('Kok');

		expect(second.equals(first)).toBe(true);
		expect(filesIn(folder)).toEqual(before);
	});

	test('is read instead of drawing', async () => {
		await make('Kok');
		const [file = ''] = readdirSync(folder);
		writeFileSync(join(folder, file), 'from the cache');

		expect((await make('Kok')).toString()).toBe('from the cache');
	});

	test('has another picture for another text', async () => {
		await make('Kok');
		await make('Bakker');

		expect(readdirSync(folder)).toHaveLength(2);
	});
});

test('two pictures of the same content are the same', async () => {
	const [one, other] = await Promise.all(
		['a', 'b'].map((name) =>
			pictureOf(pictureContentWith(), '1200x630', cacheIn(join(folder, name))),
		),
	);

	expect(one && other && one.equals(other)).toBe(true);
});

/** When this fails the design has changed: raise `designVersion`, then note both here. */
test('a change of the design has a version of its own', () => {
	const drawings = pictureSizes.map((size) => drawingOf(pictureContentWith(), size).svg);
	const digest = createHash('sha256').update(drawings.join()).digest('hex').slice(0, 12);

	expect({ designVersion, digest }).toEqual({ designVersion: 1, digest: '141629fd05a8' });
});

async function coloursIn(picture: Buffer, region: Region): Promise<number> {
	const { data, info } = await sharp(picture)
		.removeAlpha()
		.extract(region)
		.raw()
		.toBuffer({ resolveWithObject: true });
	const colours = new Set<number>();
	for (let at = 0; at < data.length; at += info.channels)
		colours.add(data.readUIntBE(at, info.channels));
	return colours.size;
}

const filesIn = (path: string) =>
	readdirSync(path).map((file) => [file, statSync(join(path, file)).mtimeMs]);
