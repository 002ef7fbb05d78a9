import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { dimensionsOf, pictureFile, pictureSizes } from '#channels/share/picture-sizes.ts';
import {
	all,
	attribute,
	boards,
	filesOf,
	findPage,
	fixture,
	one,
	pageAt,
	pagesOf,
	sample,
	text,
	texts,
} from './site.ts';

const webshop = '/vacatures/klantenservicemedewerker-webshop/';
const isOpen = (tree: Parameters<typeof all>[1]) => all('#solliciteren', tree).length > 0;

const openAddresses = boards.flatMap(([name, board]) =>
	pagesOf(board)
		.filter(({ tree }) => all('article.vacancy', tree).length > 0 && isOpen(tree))
		.map(({ address }) => ({ name, board, path: address.slice(board.base.length) })),
);

test('there are open vacancies to look at', () => {
	expect(openAddresses.length).toBeGreaterThan(25);
});

test('every open vacancy has all pictures in their sizes, of at most 250 KB', async () => {
	const faults: string[] = [];
	for (const { name, board, path } of openAddresses)
		for (const size of pictureSizes) {
			const file = join(board.folder, path, pictureFile(size));
			if (!existsSync(file)) {
				faults.push(`${name} ${path} has no ${size}`);
				continue;
			}
			const bytes = readFileSync(file);
			const { width, height, format } = await sharp(bytes).metadata();
			const wanted = dimensionsOf(size);
			if (format !== 'png' || width !== wanted.width || height !== wanted.height)
				faults.push(`${name} ${path} ${size} is ${format} ${width}x${height}`);
			if (bytes.length > 250 * 1024)
				faults.push(`${name} ${path} ${size} has ${bytes.length} bytes`);
		}

	expect(faults).toEqual([]);
});

test('every open vacancy has a page to share it and a poster, which search engines leave alone', () => {
	const faults = openAddresses.flatMap(({ name, board, path }) =>
		['delen/', 'poster/'].flatMap((kind) => {
			const page = findPage(board, `/${path}${kind}`);
			const robots = page && all('meta[name="robots"][content="noindex"]', page.tree);
			return robots?.length === 1 ? [] : [`${name} ${path}${kind}`];
		}),
	);

	expect(faults).toEqual([]);
});

test.each(['gesloten', 'vervuld', 'ingetrokken', 'lang-gesloten'])(
	'%s, which is closed, has nothing to share',
	(slug) => {
		const files = filesOf(fixture, `vacatures/${slug}/**/*`).filter((file) => /\.\w+$/.test(file));

		// Facts are for whoever saved it while it was open.
		expect(files).toEqual([`vacatures/${slug}/feiten.json`, `vacatures/${slug}/index.html`]);
		expect(all('share-tools', pageAt(fixture, `/vacatures/${slug}/`).tree)).toEqual([]);
	},
);

describe('the page of a vacancy', () => {
	const { tree } = pageAt(sample, webshop);
	const links = all('.share-section__links a', tree).map((link) => attribute(link, 'href'));

	test('has a plain link per medium, each with its own source', () => {
		expect(texts('.share-section__links a', tree)).toEqual([
			'WhatsApp',
			'Mail',
			'LinkedIn',
			'Facebook',
			'X',
		]);
		expect(links.map((link) => /utm_source=(\w+)$/.exec(decodeURIComponent(link))?.[1])).toEqual([
			'whatsapp',
			'mail',
			'linkedin',
			'facebook',
			'x',
		]);
	});

	test('shows no button that needs JavaScript', () => {
		const button = one('share-tools button', tree);

		expect(all('li[hidden] button', tree)).toEqual([button]);
	});

	test('leads to how to make a link of your own where there is a reward', () => {
		const way = 'a[href$="/delen/#eigen-link"]';
		expect(all(`share-tools ${way}`, tree)).toHaveLength(1);
		expect(text(one('#eigen-link', pageAt(sample, `${webshop}delen/`).tree))).toContain(
			`https://helder.example.nl${webshop}?via=jouw-naam`,
		);
		expect(all(way, pageAt(fixture, '/vacatures/laatste-dag/').tree)).toEqual([]);
	});
});

describe('the calendar', () => {
	test('is there, and linked, exactly where a vacancy has days to put in it', () => {
		const linked = openAddresses.map(({ board, path }) => ({
			path,
			file: existsSync(join(board.folder, path, 'agenda.ics')),
			link: all('a[href$="agenda.ics"]', pageAt(board, `/${path}`).tree).length > 0,
		}));

		expect(linked.filter(({ file, link }) => file !== link)).toEqual([]);
		expect(linked.some(({ file }) => file)).toBe(true);
		expect(linked.some(({ file }) => !file)).toBe(true);
	});

	test('holds the meetings that the page shows', () => {
		const source = readFileSync(join(sample.folder, webshop, 'agenda.ics'), 'utf8');
		const shown = texts('#kennismaken li', pageAt(sample, webshop).tree);

		expect(source).toContain('DTSTART:20261203T180000Z');
		expect(shown).toEqual([
			'donderdag 3 december 2026 van 19.00 tot 20.30 uur: Pakhuiskade 12, Groningen',
		]);
	});

	test('of a vacancy that closes today is a day that a library can read', () => {
		const source = readFileSync(join(fixture.folder, 'vacatures/laatste-dag/agenda.ics'), 'utf8');
		const [event] = new ICAL.Component(ICAL.parse(source)).getAllSubcomponents('vevent');

		expect(new ICAL.Event(event).startDate.toString()).toBe('2026-11-22');
	});
});

describe('a vacancy with tags in its title', () => {
	const title = 'Kok & <b>bakker</b> "nacht"';

	test.each(['', 'delen/', 'poster/'])('has no element from it at %s', (path) => {
		const { tree } = pageAt(fixture, `/vacatures/vijandig/${path}`);

		expect(all('b, i, [onerror], script:not([src], [type="application/ld+json"])', tree)).toEqual(
			[],
		);
		expect(text(one('h1', tree))).toContain(title);
	});

	test('keeps it whole in the texts to share', () => {
		const { tree } = pageAt(fixture, '/vacatures/vijandig/delen/');

		expect(texts('.kit__text', tree)[1]).toContain(title);
	});
});

describe('the poster', () => {
	const { tree } = pageAt(sample, `${webshop}poster/`);

	test('has one code with a name, and the same one on the strips for the eye only', () => {
		expect(all('.qr-code[role="img"][aria-label] path#code', tree)).toHaveLength(1);
		expect(all('[aria-hidden] .qr-code use[href="#code"]', tree)).toHaveLength(7);
	});

	test('says what decides: pay, hours, shifts, place and the last day', () => {
		const shown = text(one('.poster', tree));

		for (const part of [
			'per uur',
			'24 – 32 uur per week',
			'09.00–17.00',
			'Groningen',
			'18 december',
		])
			expect(shown).toContain(part);
	});
});
