import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { attribute, fixture, one, pageAt } from './site.ts';

const { tree } = pageAt(fixture, '/werkgevers/tekenbedrijf/');

/** Files that the build made of an image of the fixture board. */
const madeOf = (name: string): string[] => globSync(join(fixture.folder, `_astro/${name}.*`));

test('a drawing where a photograph is meant is shown as it is, with the room that it takes', () => {
	const image = one('.employer picture img', tree);

	expect(attribute(image, 'src')).toMatch(/proef-team\.[^/]+\.svg$/);
	expect([attribute(image, 'width'), attribute(image, 'height')]).toEqual(['1200', '800']);
	expect(attribute(image, 'alt')).toBe('Tekening van drie mensen');
});

test('a logo of 5,000 pixels reaches nobody: pages have a small copy', () => {
	const logo = one('.employer-header img', tree);
	const made = madeOf('proef-logo');

	expect(attribute(logo, 'src')).toMatch(/\.webp$/);
	expect(made.length).toBeGreaterThan(0);
	expect(made.filter((file) => statSync(file).size > 5000 || file.endsWith('.png'))).toEqual([]);
});

test('a photograph that was taken on its side stands upright, and its original stays at home', async () => {
	const made = madeOf('gedraaid');
	const sizes = await Promise.all(made.map(async (file) => sharp(file).metadata()));

	expect(made.length).toBeGreaterThan(0);
	expect(made.filter((file) => file.endsWith('.jpg'))).toEqual([]);
	expect(sizes.filter(({ width, height }) => width * 2 !== height * 3)).toEqual([]);
	expect(sizes.filter(({ exif }) => exif !== undefined)).toEqual([]);
});
