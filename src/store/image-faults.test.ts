import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { imageFaults } from '#store/image-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-faults-'));

afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with these bytes as an image. */
function faultIn(name: string, bytes: string | Uint8Array) {
	writeFileSync(join(folder, name), bytes);
	return imageFaults(folder)(name);
}

/** A picture of so many pixels in a file of a few bytes: nothing of it is there but its size. */
function emptyPng(width: number, height: number): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 2, 0, 0, 0], 8);
	const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync('')), chunk('IEND')];
	return Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), ...parts]);
}

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
	ends[0].writeUInt32BE(data.length);
	ends[1].writeUInt32BE(crc32(named));
	return Buffer.concat([ends[0], named, ends[1]]);
}

test('an image of 12 megapixels is fine', async () => {
	expect(await faultIn('telefoon.png', emptyPng(4032, 3024))).toBeUndefined();
});

test.each([
	['more than 50 megapixels are large', 8064, 6400, 'large-image'],
	['more than 100 megapixels are too many', 12_000, 9000, 'huge-image'],
	['more than sharp wants to open are too many as well', 30_000, 20_000, 'huge-image'],
])('%s', async (_, width, height, code) => {
	expect(await faultIn(`${width}.png`, emptyPng(width, height))).toMatchObject({
		code,
		size: { width, height },
	});
});

test('more than 5 MB is large, however few pixels, and also as a drawing', async () => {
	const padded = Buffer.concat([emptyPng(1000, 800), Buffer.alloc(5_000_001)]);
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90000 90000"><desc>${'x'.repeat(5_000_001)}</desc></svg>`;

	expect(await faultIn('zwaar.png', padded)).toMatchObject({ code: 'large-image' });
	expect(await faultIn('zwaar.svg', drawing)).toMatchObject({ code: 'large-image' });
});

test('a drawing has no pixels to count', async () => {
	const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>';

	expect(await faultIn('logo.svg', drawing)).toBeUndefined();
});

test('a photograph that was taken on its side is measured as it is shown', async () => {
	const photo = sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } });
	const turned = await photo.withMetadata({ orientation: 6 }).jpeg().toBuffer();
	const heavy = Buffer.concat([turned, Buffer.alloc(5_000_001)]);

	expect(await faultIn('gedraaid.jpg', heavy)).toMatchObject({ size: { width: 20, height: 30 } });
});

test.each([
	['neither a size nor a viewBox', '', 'broken-image'],
	['one side alone', 'width="300"', 'broken-image'],
	['a viewBox', 'width="100%" height="100%" viewBox="0 0 300 200"', undefined],
	['both sides', 'height="200px" width="300px"', undefined],
])('a drawing with %s', async (_, attributes, code) => {
	const drawing = `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><rect width="9" height="9"/></svg>`;

	expect((await faultIn('tekening.svg', drawing))?.code).toBe(code);
});

/** A red square as an iPhone keeps it: HEVC in a HEIC file. */
const heic = [
	'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAUJtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAA',
	'AAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAFmAAEAAAAAAAAAGQAAACNpaW5mAAAA',
	'AAABAAAAFWluZmUCAAAAAAEAAGh2YzEAAAAAwmlwcnAAAACkaXBjbwAAAHhodmNDAQNwAAAAAAAAAAAAHvAA/P34',
	'+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQArQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbqSSmu',
	'bgQEDAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQAAAABRpc3BlAAAAAAAAAEAAAABAAAAAEHBpeGkAAAAAAwgICAAA',
	'ABZpcG1hAAAAAAAAAAEAAQOBAoMAAAAhbWRhdAAAABUoAa8EGPx5OOv/+llP31AXbAxHQ4A=',
].join('');

test('a photograph of an iPhone that is called a jpg is broken: nothing can be made of it', async () => {
	expect(await faultIn('iphone.jpg', Buffer.from(heic, 'base64'))).toEqual({
		code: 'broken-image',
	});
});

test('what is no image is broken, and what lies elsewhere is outside', async () => {
	expect(await faultIn('tekst.png', 'tekst')).toEqual({ code: 'broken-image' });
	expect(await imageFaults(folder)('../tekst.png')).toEqual({ code: 'image-outside' });
	expect(await imageFaults(folder)('weg.png')).toEqual({ code: 'missing-image' });
});
