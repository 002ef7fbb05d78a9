import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { atom } from '#channels/feeds/atom.ts';
import { apiDocument } from '#channels/api/api.ts';
import { cleanText } from '#channels/text/clean-text.ts';
import { dialectFeed, type JobSite } from '#channels/job-sites/dialect.ts';
import { dialects } from '#channels/job-sites/dialects.ts';
import { jsonFeed } from '#channels/feeds/json-feed.ts';
import { jsonText } from '#channels/text/json-text.ts';
import { rss } from '#channels/feeds/rss.ts';
import { parsedFeed } from './fixtures/feed-xml.ts';
import { hostile, hostilePosting } from './fixtures/hostile-posting.ts';

const posting = hostilePosting();
const clean = cleanText(hostile);
const title = cleanText(posting.vacancy.title);

const feed = {
	title: hostile,
	description: hostile,
	home: 'https://bord.example.org/vacatures/',
	self: 'https://bord.example.org/feeds/vacatures.rss',
	board: posting.board,
	isWhole: true,
	postings: [posting],
};

const controls = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

/** What a reader of HTML makes of a description. */
function readAs(html: string) {
	const tree = fromHtml(html, { fragment: true });
	return { tags: new Set(selectAll('*', tree).map(({ tagName }) => tagName)), text: textOf(tree) };
}

const allowed = new Set(['p', 'ul', 'li']);

/** Spaces that take entities and tags apart, where they cannot be escaped. */
const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

const textSites = ['linkedin', 'jooble', 'adzuna', 'talent', 'careerjet'] as const;
const rawSites = ['indeed', 'jobrapido'] as const;

function jobOf(site: JobSite): Record<string, string> {
	const { source, jobs } = parsedFeed(dialectFeed(dialects[site], [posting], posting.board));
	const found = (source?.jobs ?? source ?? jobs).job;
	expect(found).toHaveLength(1);
	return found[0];
}

describe.each(textSites)('%s', (site) => {
	const job = jobOf(site);

	test('gets title and employer as they are', () => {
		expect(job['title'] ?? job['name']).toBe(title);
		expect(job['company']).toBe(clean);
	});

	test('gets a description with its own tags alone, and all of the text', () => {
		const { tags, text } = readAs(job['description'] ?? '');

		expect(tags).toEqual(allowed);
		expect(text).toContain(clean);
	});
});

describe.each(rawSites)('%s, which knows no entities,', (site) => {
	const job = jobOf(site);
	const source = dialectFeed(dialects[site], [posting], posting.board);

	test('gets none, in no text at all', () => {
		expect(source).not.toMatch(/&#?\w{1,31};/);
	});

	test('gets title and employer with nothing but spaces added', () => {
		expect(withoutSpaces(job['title'] ?? '')).toBe(withoutSpaces(title));
		expect(withoutSpaces(job['company'] ?? '')).toBe(withoutSpaces(clean));
	});

	test('gets a description with its own tags alone, and all of the text', () => {
		const { tags, text } = readAs(job['description'] ?? '');

		expect(tags).toEqual(allowed);
		expect(withoutSpaces(text)).toContain(withoutSpaces(clean));
	});
});

test('RSS', () => {
	const { channel } = parsedFeed(rss(feed)).rss;
	const [item] = channel.item;
	const { tags, text } = readAs(item['content:encoded']);

	expect([channel.title, channel.description, item.description]).toEqual([clean, clean, clean]);
	expect(item.title).toContain(title);
	expect(tags).toEqual(allowed);
	expect(text).toContain(clean);
});

test('Atom', () => {
	const { title: name, entry } = parsedFeed(atom(feed)).feed;
	const { tags, text } = readAs(entry[0].content['#text']);

	expect([name, entry[0].summary, entry[0].author.name]).toEqual([clean, clean, clean]);
	expect(entry[0].title).toContain(title);
	expect(tags).toEqual(allowed);
	expect(text).toContain(clean);
});

test('JSON Feed', () => {
	const { title: name, items } = JSON.parse(jsonFeed(feed));
	const { tags, text } = readAs(items[0].content_html);

	expect([name, items[0].summary, items[0].authors[0].name]).toEqual([clean, clean, clean]);
	expect(items[0].title).toContain(title);
	expect(tags).toEqual(allowed);
	expect(text).toContain(clean);
});

test('the document of one vacancy', () => {
	const document = JSON.parse(jsonText(apiDocument(posting)));
	const { tags, text } = readAs(document.descriptionHtml);

	expect([document.title, document.summary]).toEqual([title, clean]);
	expect(tags).toEqual(allowed);
	expect(text).toContain(clean);
	expect(document.descriptionText).toContain(clean);
});

test.each([
	...Object.values(dialects).map((dialect) => [
		dialect.site,
		dialectFeed(dialect, [posting], posting.board),
	]),
	['rss', rss(feed)],
	['atom', atom(feed)],
	['json', jsonFeed(feed)],
	['api', jsonText(apiDocument(posting))],
])('%s carries no control characters, marks of direction or halves of characters', (_, source) => {
	const parsed = source?.startsWith('{') ? JSON.stringify(JSON.parse(source)) : (source ?? '');

	expect(source).not.toMatch(controls);
	expect(parsed).not.toMatch(/\\u(?:0000|0007|202e|2066|d83d)/i);
	expect(source?.isWellFormed()).toBe(true);
});
