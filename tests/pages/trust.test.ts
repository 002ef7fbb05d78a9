import { describe, expect, test } from 'vitest';
import { all, attribute, fixture, one, pageAt, pagesOf, sample, text, texts } from './site.ts';

const webshop = pageAt(sample, '/vacatures/klantenservicemedewerker-webshop/').tree;

const realised =
	'Van 1 juli 2026 tot en met 30 september 2026 kregen 18 sollicitanten hier een eerste antwoord. De helft wachtte hooguit 2 werkdagen.';
const within = '17 van de 18 hadden het binnen de beloofde tijd.';

describe('how fast an employer answers', () => {
	test('stands below its promise, where somebody applies', () => {
		const paragraphs = texts('#solliciteren p', webshop);
		const promise = paragraphs.indexOf('Je krijgt binnen 3 werkdagen antwoord.');

		expect(promise).toBeGreaterThan(-1);
		expect(paragraphs[promise + 1]).toBe(`${realised} ${within}`);
	});

	test('stands on the page of the employer, after what it promises', () => {
		const { tree } = pageAt(sample, '/werkgevers/noorderwinkel/');

		expect(texts('#verwachten li', tree)).toEqual([
			'Antwoord op je sollicitatie binnen 2 tot 5 werkdagen. Bij elke vacature staat hoeveel.',
			'Uiterlijk 4 weken na de procedure wissen ze je gegevens.',
			realised,
			within,
		]);
	});

	test('stands in the list of employers, for those that let it show', () => {
		const cards = all('.employers__card', pageAt(sample, '/werkgevers/').tree);
		const told = cards.filter((card) => text(card).includes('had antwoord binnen'));

		expect(told.map((card) => text(one('h2', card)))).toEqual(['Noorderwinkel']);
	});

	test('stays hidden with fewer than five answers', () => {
		const about = pagesOf(sample).filter(({ html }) => html.includes('eerste antwoord'));
		const employer = pageAt(sample, '/werkgevers/klikwerk/').tree;

		expect(text(employer)).not.toContain('eerste antwoord');
		expect(about.length).toBeGreaterThan(0);
		expect(
			about.filter(({ tree }) => all('a[href$="/werkgevers/klikwerk/"]', tree).length > 0),
		).toEqual([]);
	});
});

test('the label stands in the band, with a way to what is missing', () => {
	const link = one('.vacancy-band a[href="#label"]', webshop);

	expect(text(link)).toMatch(/^Label [A-E]: /);
	expect(text(one('#label', webshop))).toMatch(/\d+ van de 100 punten/);
});

test('the procedure tells its length in workdays and in time', () => {
	expect(text(one('#procedure', webshop))).toContain(
		'Samen duurt het hooguit 13 werkdagen. Het kost je zelf ongeveer 2 uur.',
	);
});

test('an exception tells its reason, its end and the rule', () => {
	const { tree } = pageAt(fixture, '/vacatures/laatste-dag/');
	const item = one('#uitzonderingen li', tree);
	const link = one('a', item);

	expect(text(item)).toMatch(
		/^Overwerk regelen we per team\. Geldt tot en met 31 december 2026\. Regel: \S/,
	);
	expect(attribute(link, 'href')).toBe('/vacatures-bord/regels/overtime-missing/');
});

test('a closed vacancy that resembles open ones leads there', () => {
	const { tree } = pageAt(sample, '/vacatures/receptionist-gemeentehuis/');

	expect(texts('#vergelijkbaar h3', tree).length).toBeGreaterThan(0);
	expect(all('.vacancy-band .state-notice a[href="#vergelijkbaar"]', tree)).toHaveLength(1);
});
