import { describe, expect, test } from 'vitest';
import { atom } from '#channels/feeds/atom.ts';
import type { Feed } from '#channels/feeds/feed.ts';
import { jsonFeed } from '#channels/feeds/json-feed.ts';
import { postingWith } from '#channels/posting.fixture.ts';
import { rss } from '#channels/feeds/rss.ts';
import { parsedFeed } from './fixtures/feed-xml.ts';

const first = { ...postingWith({ reference: 'VB-2', language: 'en' }), modified: '2026-11-21' };
const second = postingWith({ published: '2026-03-01' });
const page = 'https://bord.example.org/vacatures/medewerker-klantenservice/';

const feed: Feed = {
	title: 'Alle vacatures',
	description: 'Twee vacatures.',
	home: 'https://bord.example.org/vacatures/',
	self: 'https://bord.example.org/feeds/vacatures.x',
	board: first.board,
	isWhole: true,
	postings: [first, second],
};

const html = expect.stringMatching(/^<p>.*<\/(?:p|ul)>$/s);
const summary = 'Je helpt klanten van een verzonnen winkel.';
const title = 'Medewerker klantenservice in Groningen – Voorbeeld';
const [id, other] = ['VB-2', 'VB-1'].map((name) => `https://bord.example.org/vacatures/#${name}`);

describe('RSS', () => {
	const { channel, ...root } = parsedFeed(rss(feed)).rss;

	test('has what version 2.0 asks of a channel, with a link to itself', () => {
		const { item, ...head } = channel;

		expect(root).toMatchObject({ '@version': '2.0', '@xmlns:atom': 'http://www.w3.org/2005/Atom' });
		expect(head).toEqual({
			title: 'Alle vacatures',
			link: 'https://bord.example.org/vacatures/',
			description: 'Twee vacatures.',
			language: 'nl',
			lastBuildDate: 'Sat, 21 Nov 2026 00:00:00 GMT',
			'atom:link': {
				'@href': feed.self,
				'@rel': 'self',
				'@type': 'application/rss+xml',
			},
		});
		expect(item).toHaveLength(2);
	});

	test('has a whole item for every vacancy', () => {
		expect(channel.item[1]).toEqual({
			title,
			link: `${page}?utm_source=rss`,
			guid: { '#text': other, '@isPermaLink': 'false' },
			pubDate: 'Sun, 01 Mar 2026 00:00:00 GMT',
			category: ['Klantenservice', 'Tijdelijk contract', 'Groningen'],
			description: summary,
			'content:encoded': html,
		});
	});
});

describe('Atom', () => {
	const found = parsedFeed(atom(feed)).feed;

	test('has what RFC 4287 asks of a feed', () => {
		const { entry, link, ...head } = found;

		expect(head).toMatchObject({
			'@xmlns': 'http://www.w3.org/2005/Atom',
			id: feed.self,
			title: 'Alle vacatures',
			updated: '2026-11-21T00:00:00Z',
			author: { name: 'Proefbord' },
		});
		expect(link).toMatchObject([
			{ '@rel': 'self', '@href': feed.self, '@type': 'application/atom+xml' },
			{ '@rel': 'alternate', '@href': feed.home },
		]);
		expect(entry).toHaveLength(2);
	});

	test('has a whole entry for every vacancy, in its own language', () => {
		expect(found.entry[0]).toMatchObject({
			'@xml:lang': 'en',
			id,
			published: '2026-11-20T00:00:00Z',
			updated: '2026-11-21T00:00:00Z',
			author: { name: 'Voorbeeld' },
			link: [{ '@rel': 'alternate', '@href': `${page}?utm_source=atom` }],
			summary,
			content: { '@type': 'html', '#text': html },
		});
	});
});

describe('JSON Feed', () => {
	const found = JSON.parse(jsonFeed(feed));

	test('has what version 1.1 asks of a feed', () => {
		const { items, ...head } = found;

		expect(head).toEqual({
			version: 'https://jsonfeed.org/version/1.1',
			title: 'Alle vacatures',
			home_page_url: feed.home,
			feed_url: feed.self,
			description: 'Twee vacatures.',
			authors: [{ name: 'Proefbord', url: 'https://bord.example.org/' }],
			language: 'nl',
		});
		expect(items).toHaveLength(2);
	});

	test('has a whole item for every vacancy', () => {
		expect(found.items[1]).toEqual({
			id: other,
			url: `${page}?utm_source=jsonfeed`,
			title,
			content_html: html,
			summary,
			date_published: '2026-03-01T00:00:00Z',
			date_modified: '2026-11-20T00:00:00Z',
			authors: [{ name: 'Voorbeeld' }],
			tags: ['Klantenservice', 'Tijdelijk contract', 'Groningen'],
			language: 'nl',
			_helder: {
				about: 'https://bord.example.org/api/v1/schema.json',
				reference: 'VB-1',
				vacancy: `${page}vacature.json`,
			},
		});
	});
});

test('a selection gives summaries, which its formats allow', () => {
	const short = { ...feed, isWhole: false };
	const [item] = parsedFeed(rss(short)).rss.channel.item;
	const [entry] = parsedFeed(atom(short)).feed.entry;
	const [json] = JSON.parse(jsonFeed(short)).items;

	expect([item.description, entry.summary, json.content_text]).toEqual([summary, summary, summary]);
	expect([item['content:encoded'], entry.content, json.content_html]).toEqual([
		undefined,
		undefined,
		undefined,
	]);
});

test('an id stays when a vacancy gets another title, address or place', () => {
	const moved = {
		...postingWith({ title: 'Anders', locations: [{ city: 'Assen' }] }),
		slug: 'anders',
		url: 'https://bord.example.org/vacatures/anders/',
	};
	const idOf = (posting: typeof moved): string =>
		JSON.parse(jsonFeed({ ...feed, postings: [posting] })).items[0].id;

	expect(idOf(moved)).toBe(idOf(second));
});

test('the same content on another day gives the same bytes', () => {
	const later = {
		...feed,
		postings: feed.postings.map((one) => ({ ...one, today: '2026-12-01' })),
	};

	expect([rss(later), atom(later), jsonFeed(later)]).toEqual([
		rss(feed),
		atom(feed),
		jsonFeed(feed),
	]);
});

test('an empty feed claims no date, except where there must be one', () => {
	const empty = { ...feed, postings: [] };

	expect(parsedFeed(rss(empty)).rss.channel).not.toHaveProperty('lastBuildDate');
	expect(parsedFeed(atom(empty)).feed.updated).toBe('1970-01-01T00:00:00Z');
	expect(JSON.parse(jsonFeed(empty)).items).toEqual([]);
});
