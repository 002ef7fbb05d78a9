import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { endpoint, hostile } from './fixture-board.ts';
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

const applyPages = boards.flatMap(([name, board]) =>
	pagesOf(board)
		.filter(({ address }) => address.startsWith(`${board.base}solliciteren/`))
		.map((page) => ({ name, board, page })),
);
const webshop = pageAt(sample, '/solliciteren/klantenservicemedewerker-webshop/').tree;
const fieldsOf = (tree: typeof webshop) =>
	all('input:not([type="hidden"]), textarea', tree).filter(
		(field) => attribute(field, 'tabIndex') !== '-1',
	);

test('every open vacancy leads to a page to apply on, and keeps its direct ways', () => {
	const open = boards.flatMap(([, board]) =>
		pagesOf(board)
			.filter(({ tree }) => all('.vacancy-facts__apply', tree).length > 0)
			.map(({ address, tree }) => ({ board, address, tree })),
	);

	expect(open.length).toBeGreaterThan(75);
	for (const { board, address, tree } of open) {
		const path = address.replace(`${board.base}vacatures/`, '/solliciteren/');
		const [button] = all('.vacancy-facts__apply', tree);

		expect(button && attribute(button, 'href')).toBe(board.base + path.slice(1));
		expect(findPage(board, path)).toBeDefined();
		expect(all('.apply-section__ways a:not([data-applies])', tree).length).toBeGreaterThan(0);
	}
});

describe('a page to apply on', () => {
	test('has the name of the vacancy whole in its heading', () => {
		expect(text(one('h1', webshop))).toBe('Solliciteren: Klantenservicemedewerker webshop');
		expect(texts('.apply-band__name', webshop)).toEqual(['Klantenservicemedewerker webshop']);
	});

	test('may not be listed by search engines, and says nothing to them', () => {
		expect(applyPages.length).toBeGreaterThan(80);
		for (const { page } of applyPages) {
			expect(all('meta[name="robots"][content="noindex"]', page.tree)).toHaveLength(1);
			expect(all('script[type="application/ld+json"]', page.tree)).toEqual([]);
		}
	});

	test('stands in no sitemap, feed or overview', () => {
		const told = boards.flatMap(([, board]) =>
			filesOf(board, '{*.xml,*.txt,feeds/**/*,api/**/*,vacatures/*/index.md}')
				.filter((file) => /\.\w+$/.test(file))
				.filter((file) =>
					readFileSync(join(board.folder, file), 'utf8').includes('/solliciteren/'),
				),
		);

		expect(told).toEqual([]);
	});

	test('asks for a name, a way to answer, a motivation, answers and a week, and nothing else', () => {
		const names = fieldsOf(webshop).map((field) => attribute(field, 'name'));

		expect(names.slice(0, 6)).toEqual([
			...['name', 'email', 'phone', 'answer-1', 'answer-2', 'motivation'],
		]);
		expect(names.slice(6)).toEqual([...Array.from({ length: 28 }, () => 'available'), '']);
		expect(all('input[type="file"], input[type="date"]', webshop)).toEqual([]);
	});

	test('tells browsers what each field is for, and asks all in its own words', () => {
		const of = (name: string, key: string) => attribute(one(`form [name="${name}"]`, webshop), key);

		expect(['name', 'email', 'phone'].map((name) => of(name, 'autoComplete'))).toEqual([
			'name',
			'email',
			'tel',
		]);
		expect([of('email', 'inputMode'), of('phone', 'inputMode')]).toEqual(['email', 'tel']);
		for (const { page } of applyPages)
			for (const field of fieldsOf(page.tree)) {
				const id = attribute(field, 'id');
				const labelled =
					all(`label[for="${id}"]`, page.tree).length === 1 ||
					all('label input[type="checkbox"]', page.tree).includes(field);

				expect(labelled, `${page.address} ${id}`).toBe(true);
			}
	});

	test('says in words in which parts of the week a shift falls', () => {
		const monday = texts('.apply-day:first-child .apply-day__part', webshop);

		expect(monday).toEqual(['nacht', 'ochtend, dienst', 'middag, dienst', 'avond, dienst']);
	});

	test('says what is asked, who reads it, when the answer comes and when data are deleted', () => {
		expect(texts('.apply-facts li', webshop)).toEqual([
			'Het kost je ongeveer 5 minuten.',
			'Een cv mag, maar hoeft niet. Stuur het mee in je mail: hier kun je geen bestanden toevoegen.',
			'Een brief is niet nodig.',
			'Er zijn 2 vragen.',
			'Je hebt geen account nodig.',
			'Wie je sollicitatie leest: de recruiter en de teamleider.',
			'Je krijgt binnen 3 werkdagen antwoord.',
			'Uiterlijk 4 weken na de procedure wissen we je gegevens.',
		]);
	});

	test('has a mail with the questions in it that works without script, within the limit', () => {
		const hrefs = applyPages.flatMap(({ page }) =>
			all('a[href^="mailto:"]', page.tree).map((link) => attribute(link, 'href')),
		);
		const own = one('.apply-direct a[href^="mailto:"]', webshop);

		expect(hrefs.length).toBeGreaterThan(50);
		expect(hrefs.filter((href) => href.length >= 1900 || href.includes('+'))).toEqual([]);
		expect(decodeURIComponent(attribute(own, 'href'))).toContain(
			'2. Vertel in vijf zinnen over iemand die je goed hebt geholpen.\r\n',
		);
		expect(text(one('.apply-direct', webshop))).toContain('werk@noorderwinkel.example.nl');
		expect(texts('.apply-direct li', webshop)).toContain('Op welke avonden kun je werken?');
	});

	test('names WhatsApp only when the vacancy does', () => {
		const without = pageAt(sample, '/solliciteren/verzorgende-ig-nacht/').html;

		expect(without).not.toMatch(/WhatsApp|wa\.me/);
		expect(all('a[href^="https://wa.me/31600000001"]', webshop)).toHaveLength(1);
	});

	test('leads to the page of the employer first, when it has one', () => {
		const { tree } = pageAt(sample, '/solliciteren/schadebehandelaar-klantcontact/');
		const [first] = all('.apply-page__ways a', tree);

		expect(first && attribute(first, 'href')).toMatch(/^https:\/\/beukenhart\.example\.nl\//);
		expect(texts('h2', tree)).toContain('Of maak hier een bericht');
	});

	test('has no form when nothing written could arrive', () => {
		const { tree } = pageAt(sample, '/solliciteren/teamleider-klantenservice/');

		expect(all('form', tree)).toEqual([]);
		expect(all('.apply-page__go', tree)).toHaveLength(1);
	});

	test('is English for an English vacancy', () => {
		const { tree } = pageAt(sample, '/solliciteren/frontend-developer/');

		expect(attribute(one('html', tree), 'lang')).toBe('en');
		expect(text(one('h1', tree))).toBe('Apply: Front-end developer');
		expect(texts('label', tree)).toContain('Your name');
		expect(text(one('main', tree))).not.toMatch(/\b(?:je|jouw|naam|werken)\b/i);
	});
});

describe('without an endpoint', () => {
	test('no form can send anything anywhere', () => {
		const forms = applyPages
			.filter(({ page }) => !page.address.includes('vijandig'))
			.flatMap(({ page }) => all('form', page.tree));

		expect(forms.length).toBeGreaterThan(70);
		expect(
			forms.filter(
				(form) => attribute(form, 'method') !== 'dialog' || attribute(form, 'action') !== '',
			),
		).toEqual([]);
		expect(filesOf(sample, 'solliciteren/*/*/index.html')).toEqual([]);
	});
});

describe('with an endpoint', () => {
	const { tree } = pageAt(fixture, '/solliciteren/vijandig/');
	const form = one('form', tree);
	const sentAs = (name: string) => attribute(one(`input[name="${name}"]`, form), 'value');

	test('the form posts to it, over https, with what it has to know', () => {
		expect(attribute(form, 'method')).toBe('post');
		expect(attribute(form, 'action')).toBe(endpoint);
		expect(['vacancy', 'reference', 'language'].map(sentAs)).toEqual([
			'vijandig',
			'vijandig',
			'nl',
		]);
		expect(sentAs('title')).toBe('Kok & <b>bakker</b> "nacht"');
		expect([sentAs('access_key'), sentAs('question-1')]).toEqual([hostile, hostile]);
	});

	test('says who receives it, beside the button', () => {
		expect(text(one('.apply-form__submit', form))).toBe(
			'Verstuur mijn sollicitatieJe antwoorden gaan naar een server in "Zwolle" & <i>omstreken</i>.',
		);
		expect(all('a[href="https://proefbedrijf.example.nl/privacy"]', tree)).toHaveLength(1);
	});

	test('has a trap that neither people nor screen readers meet', () => {
		const trap = one('[name="leave-empty"]', form);

		expect(attribute(trap, 'tabIndex')).toBe('-1');
		expect(attribute(trap, 'autoComplete')).toBe('off');
		expect(all('[aria-hidden="true"] [name="leave-empty"]', form)).toHaveLength(1);
	});

	test('has a page for whoever has sent it', () => {
		const sent = pageAt(fixture, '/solliciteren/vijandig/verzonden/').tree;

		expect(text(one('h1', sent))).toBe('Je sollicitatie is verstuurd');
		expect(texts('.apply-facts li', sent)).toContain(
			'De werkgever belooft niet wanneer je antwoord krijgt.',
		);
	});
});
