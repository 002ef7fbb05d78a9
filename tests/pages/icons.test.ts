import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { read } from './site-files.ts';
import { all, attribute, boards, pageAt } from './site.ts';

describe.each(boards)('the icons of %s', (_, board) => {
	const { tree } = pageAt(board, '/');
	const manifest = JSON.parse(read(board, 'manifest.webmanifest'));

	test('are those that the pages name', () => {
		const icons = all('link[rel*="icon"], link[rel="manifest"]', tree).map((link) =>
			attribute(link, 'href').slice(board.base.length),
		);

		expect(icons).toEqual([
			'favicon.ico',
			'favicon.svg',
			'apple-touch-icon.png',
			'manifest.webmanifest',
		]);
		expect(icons.filter((icon) => !existsSync(join(board.folder, icon)))).toEqual([]);
	});

	test('have the sizes that are named', async () => {
		const files = [
			{ src: `${board.base}apple-touch-icon.png`, sizes: '180x180' },
			...manifest.icons,
		];
		const sizes = files.map(async ({ src }) => {
			const { width, height } = await sharp(
				join(board.folder, src.slice(board.base.length)),
			).metadata();
			return `${width}x${height}`;
		});

		expect(await Promise.all(sizes)).toEqual(files.map((file) => file.sizes));
		expect(manifest.icons.map(({ purpose }: { purpose: string }) => purpose)).toEqual([
			'any',
			'any',
			'maskable',
		]);
	});

	test('stand in a manifest that starts on the front page', () => {
		expect(manifest).toMatchObject({ lang: 'nl', start_url: board.base, scope: board.base });
		expect(manifest.name).toBeTruthy();
	});
});
