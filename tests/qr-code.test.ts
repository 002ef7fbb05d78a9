import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type QrCode, qrCodeOf } from '#channels/images/qr-code.ts';
import { readCode } from './fixtures/read-code.ts';

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).filter(({ length }) => length < 120);

test('every address is read back from its code', async () => {
	await fc.assert(
		fc.asyncProperty(slug, async (name) => {
			const address = `https://bord.example.org/vacatures/${name}/`;
			expect(await readBack(qrCodeOf(address))).toBe(address);
		}),
		{ numRuns: 10 },
	);
});

test('four empty squares stand around a code', () => {
	const { size, path } = qrCodeOf('https://bord.example.org/');
	const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((match) =>
		match.slice(1).map(Number),
	);
	const edges = starts.flatMap(([x = 0, y = 0, width = 0]) => [
		x,
		y,
		size - x - width,
		size - y - 1,
	]);

	expect(Math.min(...edges)).toBe(4);
});

function readBack({ size, path }: QrCode): Promise<string | undefined> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 4}" height="${size * 4}"><rect width="100%" height="100%" fill="#fff"/><path d="${path}"/></svg>`;
	return readCode(Buffer.from(svg));
}
