import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isTranslatedAddress, translatedPages } from '#domain/translated-pages.ts';

const texts = new Set(['/privacy/']);

test.each(Object.keys(translatedPages))('`%s` is a page', (file) => {
	expect(existsSync(`src/pages/${file}`)).toBe(true);
});

test.each([
	'/',
	'/vacatures/',
	'/vacatures/2/',
	'/vacatures/?q=bakker',
	'/vacatures/plaats/den-haag/',
	'/vacatures/plaats/den-haag/2/',
	'/vacatures/plaats/groningen/klantenservice/',
	'/vacatures/rooster/avond/3/',
	'/vacatures/thuiswerken/',
	'/werkgevers/',
	'/werkgevers/noorderwinkel/',
	'/zo-werkt-het-label/',
	'/privacy/',
	'/privacy/#vragen',
	'/bewaard/',
	'/vergelijken/?v=bakker,kok',
	'/vacatures/bakker/feiten.json',
])('`%s` stands in every language', (address) => {
	expect(isTranslatedAddress(address, texts)).toBe(true);
});

test.each([
	'/vacatures/bakker/',
	'/vacatures/bakker/poster/',
	'/vacatures/bakker/index.md',
	'/werkgevers/noorderwinkel/logo.png',
	'/regels/',
	'/regels/vague-phrase/',
	'/over/',
	'/404.html',
	'/feeds/vacatures.rss',
	'/zoek/vacatures.json',
	'/favicon.ico',
])('`%s` stands in the language of the board alone', (address) => {
	expect(isTranslatedAddress(address, texts)).toBe(false);
});
