import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { favicon, iconPng, markOf, socialPng } from '#store/icons.ts';

const accent = '#0b5d6b';

const sizeOf = async (bytes: Buffer) => {
	const { format, width, height } = await sharp(bytes).metadata();
	return { format, width, height };
};

test('a board without a logo gets a mark in its own colour', async () => {
	const mark = markOf('/nergens', undefined, accent);
	const { dominant } = await sharp(await iconPng(mark, { size: 64, share: 1 })).stats();

	expect(mark.isVector).toBe(true);
	expect(dominant.g).toBeGreaterThan(dominant.r);
	expect(
		await sizeOf(await iconPng(mark, { size: 180, share: 0.8, background: '#ffffff' })),
	).toEqual({ format: 'png', width: 180, height: 180 });
});

test('a wide photograph as a logo is fitted in, and is no drawing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'helder-icons-'));
	const photo = sharp({ create: { width: 300, height: 100, channels: 3, background: '#cc0000' } });
	writeFileSync(join(folder, 'logo.png'), await photo.png().toBuffer());
	const mark = markOf(folder, './logo.png', accent);
	rmSync(folder, { recursive: true });

	const corner = await sharp(await iconPng(mark, { size: 192, share: 1 }))
		.ensureAlpha()
		.extract({ left: 0, top: 0, width: 1, height: 1 })
		.raw()
		.toBuffer();
	expect(mark.isVector).toBe(false);
	expect(corner[3]).toBe(0);
});

test('the icon for Windows holds a picture of 32 and one of 48 pixels', async () => {
	const icon = await favicon(markOf('/nergens', undefined, accent));
	const pictures = Array.from({ length: icon.readUInt16LE(4) }, (_, index) => {
		const at = 6 + 16 * index;
		const offset = icon.readUInt32LE(at + 12);
		return icon.subarray(offset, offset + icon.readUInt32LE(at + 8));
	});

	expect([icon.readUInt16LE(0), icon.readUInt16LE(2)]).toEqual([0, 1]);
	expect(await Promise.all(pictures.map(sizeOf))).toEqual([
		{ format: 'png', width: 32, height: 32 },
		{ format: 'png', width: 48, height: 48 },
	]);
});

test('the picture for social media is 1200 by 630 and small', async () => {
	const picture = await socialPng(markOf('/nergens', undefined, accent));

	expect(await sizeOf(picture)).toEqual({ format: 'png', width: 1200, height: 630 });
	expect(picture.length).toBeLessThan(250_000);
});
