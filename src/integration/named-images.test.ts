import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { namedImages } from '#integration/named-images.ts';

const folder = mkdtempSync(join(tmpdir(), 'helder-images-'));

afterAll(() => rmSync(folder, { recursive: true }));

const write = (file: string, text = ''): void => {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
};

test('takes the images that a text names, whatever their case, and no other', () => {
	write('site.yml', 'logo: { src: ./logo.svg, alt: Logo }');
	write(
		'vacancies/kok.md',
		'---\nteam: { photo: { src: ./IMG_1.JPG } }\n---\n![Bar](../foto/bar-2.webp)',
	);
	for (const image of ['logo.svg', 'vacancies/IMG_1.JPG', 'foto/bar-2.webp', 'foto/ander.png'])
		write(image);

	expect(namedImages(folder)).toEqual(['foto/bar-2.webp', 'logo.svg', 'vacancies/IMG_1.JPG']);
});

test('a folder that is not there has none', () => {
	expect(namedImages(join(folder, 'nergens'))).toEqual([]);
});
