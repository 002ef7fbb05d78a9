import { globSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { all, attribute, fixture, one, pageAt, sample, text, texts } from './site.ts';

const { tree } = pageAt(sample, '/vacatures/klantenservicemedewerker-webshop/');

test('shows its parts in the order of the design', () => {
	expect(texts('article h2', tree).filter((heading) => !storyHeadings.includes(heading))).toEqual([
		'In het kort',
		'Wat je doet',
		'Je rooster',
		'Wat je verdient',
		'Wat je nog meer krijgt',
		'Wat je nodig hebt',
		'Eerlijk gezegd',
		'Je team',
		'Inwerken',
		'Doorgroeien',
		'Zo gaat het na je sollicitatie',
		'Kom kennismaken',
		'Solliciteren',
		'Deel deze vacature',
		'Vragen en antwoorden',
		'Hoe duidelijk is deze vacature?',
		'Noorderwinkel',
	]);
	expect(texts('main h2', tree).at(-1)).toBe('Lijkt hierop');
});

const storyHeadings = texts('.vacancy__story h2', tree);

test('tells the story before the tasks', () => {
	const [first, ...others] = texts('article h2', tree);

	expect(first).toBe('In het kort');
	expect(others.slice(0, storyHeadings.length)).toEqual(storyHeadings);
	expect(storyHeadings.length).toBeGreaterThan(0);
});

test('gives the ten facts in one order', () => {
	expect(texts('.key-facts dt', tree)).toEqual([
		'Loon',
		'Uren',
		'Diensten',
		'Plaats',
		'Thuiswerken',
		'Contract',
		'Eisen',
		'Solliciteren',
		'Antwoord',
		'Sluit op',
	]);
});

describe('pay', () => {
	// € 2.400 a month at 40 hours: 2400 × 12 / (52 × 40) = 13.846…; at 32 hours 2400 × 32 / 40 = 1920.
	const page = pageAt(fixture, '/vacatures/nummer-1/').tree;

	test('is the monthly amount times 12, divided by the hours of a year', () => {
		expect(texts('.key-facts__pay dd', page)).toEqual([
			'€ 13,85 – 16,62 per uur',
			'€ 1.920 – 2.304 per maand bij 32 uur',
		]);
	});

	test('is given for the fewest, the middle and the most hours and for a full week', () => {
		const rows = all('.pay-section__table tbody tr', page).map((row) => texts('th, td', row));

		expect(rows).toEqual([
			['24 uur', '€ 1.440 – 1.728', '€ 18.662 – 22.395'],
			['28 uur', '€ 1.680 – 2.016', '€ 21.773 – 26.127'],
			['32 uur', '€ 1.920 – 2.304', '€ 24.883 – 29.860'],
			['40 uur, volledige week', '€ 2.400 – 2.880', '€ 31.104 – 37.325'],
		]);
	});

	test('is said to be nothing when it is nothing', () => {
		const unpaid = pageAt(fixture, '/vacatures/vrijwillig/').tree;

		expect(texts('.key-facts__pay dd', unpaid)).toEqual(['onbetaald']);
		expect(all('.pay-section__table', unpaid)).toEqual([]);
	});
});

describe('the week', () => {
	const table = one('table.week-grid', tree);

	test('is a table with a caption and a header for every day', () => {
		expect(text(one('caption', table))).toBe('Diensten in een week');
		expect(texts('thead th[scope="col"]', table)).toEqual([
			'Dienst',
			...['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
		]);
		expect(all('thead abbr', table).map((day) => attribute(day, 'title'))).toEqual([
			'maandag',
			'dinsdag',
			'woensdag',
			'donderdag',
			'vrijdag',
			'zaterdag',
			'zondag',
		]);
	});

	test('has a row with a header and seven days for every shift', () => {
		const names = texts('tbody th[scope="row"] .week-grid__name', table);
		const cells = all('tbody tr', table).map((row) => all('td', row).length);

		expect(names).toEqual(['Dag', 'Laat', 'Zaterdag']);
		expect(cells).toEqual([7, 7, 7]);
	});

	test('says when somebody works, and that the other days are free', () => {
		const [, , saturday] = all('tbody tr', table).map((row) => texts('td', row));

		expect(saturday).toEqual([...Array<string>(5).fill('vrij'), '10.00–16.30', 'vrij']);
		expect(
			all('td[data-day]', table)
				.map((cell) => attribute(cell, 'dataDay'))
				.at(-1),
		).toBe('za');
	});
});

test('numbers the steps after applying, with length, company, term and what is judged', () => {
	const steps = all('ol.selection-timeline > li', tree);

	expect(steps.map((step) => text(one('h3', step)))).toEqual([
		'Bellen over het rooster en je vragen',
		'Een echte klantmail beantwoorden, thuis',
		'Gesprek en een halfuur meeluisteren',
		'Aanbod per telefoon, daarna op papier',
	]);
	expect(steps.map((step) => texts('p', step))[2]).toEqual([
		'Gesprek, 75 minuten, met de teamleider en een collega, binnen 5 werkdagen',
		'We letten op luisteren en geduld.',
	]);
});

test('leads from the steps to what the words for what is judged mean', () => {
	const { properties } = one('#procedure a[href^="#"]', tree);
	const meant = texts('#competenties + dl dt', tree);

	expect(properties['href']).toBe('#competenties');
	expect(meant).toEqual(
		expect.arrayContaining([
			'Luisteren',
			'Geduld',
			'Schriftelijk uitdrukken',
			'Problemen oplossen',
		]),
	);
});

test('says how to apply, what it takes and what happens to the data', () => {
	const section = one('#solliciteren', tree);

	expect(all('.apply-section__ways a', section).map((way) => attribute(way, 'href'))).toEqual([
		'/solliciteren/klantenservicemedewerker-webshop/',
		'mailto:werk@noorderwinkel.example.nl?subject=Sollicitatie%20Klantenservicemedewerker%20webshop%20(NW-2026-014)',
		'https://wa.me/31600000001?text=Sollicitatie%20Klantenservicemedewerker%20webshop%20(NW-2026-014)',
	]);
	expect(text(section)).toContain('Je krijgt binnen 3 werkdagen antwoord.');
	expect(text(section)).toContain('Uiterlijk 4 weken na de procedure wissen we je gegevens.');
});

test('says what it judges in English when the vacancy is English', () => {
	const english = pageAt(sample, '/vacatures/customer-support-specialist/').tree;

	// In the language of the page, so without a mark of their own.
	expect(all('#competenties + dl [lang]', english)).toEqual([]);
	expect(texts('#competenties + dl dt', english)).toContain('Patience');
});

test('speaks English throughout when the vacancy is English', () => {
	const english = pageAt(sample, '/vacatures/frontend-developer/').tree;

	const dutch = texts('h2, h3, caption, dt', tree);
	const untranslated = texts('h2, h3, caption, dt', english).filter((name) => dutch.includes(name));

	expect(texts('article .page-section > h2', english).slice(0, 3)).toEqual([
		'What you do',
		'Your schedule',
		'What you earn',
	]);
	expect(untranslated).toEqual(['Contract']);
	expect(text(one('.skip-link', english))).toBe('Skip to the content');
});

test('shows at most three similar vacancies, not itself', () => {
	const titles = texts('#vergelijkbaar h3', tree);

	expect(titles.length).toBeGreaterThan(0);
	expect(titles.length).toBeLessThanOrEqual(3);
	expect(titles).not.toContain('Klantenservicemedewerker webshop');
});

describe('a picture in the text', () => {
	const picture = one('.vacancy__story img', pageAt(fixture, '/vacatures/vijandig/').tree);

	test('comes in several sizes of a modern format, in its own proportions', () => {
		const widths = attribute(picture, 'srcSet')
			.split(', ')
			.map((source) => source.split(' ')[1]);

		expect(widths).toEqual(['360w', '720w', '1080w']);
		expect(attribute(picture, 'srcSet')).toMatch(/^(?:\S+\.webp \d+w(?:, )?)+$/);
		expect(Number(picture.properties['width']) / Number(picture.properties['height'])).toBe(1.5);
	});

	test('waits until it is near, and says what it shows', () => {
		expect(picture.properties).toMatchObject({ loading: 'lazy', alt: 'Een "plaatje" <b>' });
	});
});

test('a picture of an employer comes as AVIF and WebP, which every browser reads that can show the styles', () => {
	const picture = one('#team picture', tree);

	expect(all('source', picture).map((source) => attribute(source, 'type'))).toEqual(['image/avif']);
	expect(attribute(one('img', picture), 'src')).toMatch(/\.webp$/);
	expect(attribute(one('img', picture), 'alt')).toMatch(/^Tekening van vier collega/);
});

test('a picture is made no wider than it is shown, whatever its original', async () => {
	const made = globSync(`${sample.folder}/_astro/*-team.*.{avif,webp,jpg}`);
	const widths = await Promise.all(made.map(async (file) => (await sharp(file).metadata()).width));

	expect(new Set(widths)).toEqual(new Set([360, 720, 1344]));
});
