import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ChannelRow, channelRows } from '#cli/channels/rows.ts';
import type { JobSite } from '#channels/job-sites/dialect.ts';
import type { Channel } from '#domain/schema/channel.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { settingsFrom } from '#store/settings.ts';
import { parsedFeed } from '../fixtures/feed-xml.ts';
import { type BuiltBoard, today } from './build-site.ts';
import { all, attribute, filesOf, fixture, pageAt, preview, sample } from './site.ts';
import { read } from './site-files.ts';

const whole = [
	['sample', sample],
	['fixture', fixture],
] as const;

const closed = /gesloten|vervuld|ingetrokken|concept|gepland|gearchiveerd|kapot/;

/** The table of `npm run channels` for a board, which is to agree with its feeds. */
async function tableOf({ content, origin, base }: BuiltBoard): Promise<ChannelRow[]> {
	const env = { HELDER_CONTENT: content, HELDER_TODAY: today, HELDER_URL: origin + base };
	const settings = settingsFrom(env, new Date());
	return channelRows(publishable(await loadContent(content), today), settings);
}

/** How each job site writes an id, an address and its dates. */
const sites = {
	indeed: { id: 'referencenumber', url: 'url', dates: { date: /^\d{4}-\d\d-\d\dT00:00:00Z$/ } },
	linkedin: {
		id: 'partnerJobId',
		url: 'applyUrl',
		dates: { listDate: /^(?:0\d|1[0-2])\/[0-3]\d\/\d{4}$/ },
	},
	jooble: {
		id: '@id',
		url: 'link',
		dates: {
			pubdate: /^[0-3]\d\.(?:0\d|1[0-2])\.\d{4}$/,
			updated: /^[0-3]\d\.(?:0\d|1[0-2])\.\d{4}$/,
		},
	},
	adzuna: { id: 'id', url: 'url', dates: { date: /^\d{4}-\d\d-\d\d$/ } },
	talent: {
		id: 'referencenumber',
		url: 'url',
		dates: { dateposted: /^\d{4}-\d\d-\d\dT00:00:00Z$/ },
	},
	jobrapido: {
		id: 'reference_id',
		url: 'url',
		dates: { publishdate: /^[0-3]\d\/(?:0\d|1[0-2])\/\d{4}$/ },
	},
	careerjet: { id: 'id', url: 'url', dates: {} },
} satisfies Record<JobSite, { id: string; url: string; dates: Record<string, RegExp> }>;

function jobsIn(board: BuiltBoard, site: string): Record<string, string>[] {
	const { source, jobs } = parsedFeed(read(board, `feeds/${site}.xml`));
	return (source?.jobs ?? source ?? jobs).job ?? [];
}

describe.each(whole)('on %s', (_, board) => {
	let table: ChannelRow[] = [];

	beforeAll(async () => {
		table = await tableOf(board);
	});

	const slugsOf = (channel: Channel): string[] =>
		table.filter(({ channels }) => channels[channel].state === 'in').map(({ slug }) => slug);

	test.each(Object.entries(sites))(
		'%s gets what it takes, and nothing else',
		(site, { id, url, dates }) => {
			const jobs = jobsIn(board, site);
			const slugs = new Set(
				jobs.map((job) => new URL(job[url] ?? '').pathname.split('/').at(-2) ?? ''),
			);

			expect([...slugs].toSorted()).toEqual(slugsOf(site as Channel).toSorted());
			expect(slugs.size).toBeGreaterThan(0);
			expect(new Set(jobs.map((job) => job[id])).size).toBe(jobs.length);
			expect(new Set(jobs.map((job) => job[url])).size).toBe(jobs.length);
			for (const job of jobs) {
				expect(job[url]).toMatch(
					new RegExp(`^${board.origin}${board.base}vacatures/[^/]+/\\?utm_source=${site}`),
				);
				for (const [name, pattern] of Object.entries(dates)) expect(job[name]).toMatch(pattern);
			}
		},
	);

	test('Indeed and Jobrapido get no HTML entities', () => {
		for (const site of ['indeed', 'jobrapido'])
			expect(read(board, `feeds/${site}.xml`)).not.toMatch(/&#?\w{1,31};/);
	});

	test('RSS, Atom and JSON Feed hold every vacancy once', () => {
		const { item } = parsedFeed(read(board, 'feeds/vacatures.rss')).rss.channel;
		const { entry } = parsedFeed(read(board, 'feeds/vacatures.atom')).feed;
		const { items } = JSON.parse(read(board, 'feeds/vacatures.json'));
		const ids = items.map(({ id }: { id: string }) => id);

		expect(new Set(ids).size).toBe(slugsOf('feeds').length);
		expect(item.map(({ guid }: { guid: { '#text': string } }) => guid['#text'])).toEqual(ids);
		expect(entry.map(({ id }: { id: string }) => id)).toEqual(ids);
	});

	test('every feed says where it stands, and which page has the same list', () => {
		for (const file of filesOf(board, 'feeds/**/*.json')) {
			const path = file.slice(0, -'.json'.length);
			const address = (kind: string) => `${board.origin}${board.base}${path}.${kind}`;
			const json = JSON.parse(read(board, file));
			const { channel } = parsedFeed(read(board, `${path}.rss`)).rss;
			const { id, link } = parsedFeed(read(board, `${path}.atom`)).feed;

			expect(json).toMatchObject({
				version: 'https://jsonfeed.org/version/1.1',
				feed_url: address('json'),
			});
			expect(channel['atom:link']['@href']).toBe(address('rss'));
			expect([id, link[0]['@href']]).toEqual([address('atom'), address('atom')]);
			expect([channel.link, link[1]['@href']]).toEqual([json.home_page_url, json.home_page_url]);
			expect(channel.item ?? []).toHaveLength(json.items.length);
		}
	});

	test('a feed has items, except of a selection whose last vacancy closed lately, or of an employer without one', () => {
		const feeds = filesOf(board, 'feeds/**/*.json');
		const empty = feeds.filter((file) => JSON.parse(read(board, file)).items.length === 0);

		expect(empty.length).toBeGreaterThan(0);
		expect(empty.length).toBeLessThan(feeds.length);
		for (const file of empty) {
			const path = file.slice('feeds/'.length, -'.json'.length);
			const address = path.startsWith('werkgevers/') ? `/${path}/` : `/vacatures/${path}/`;
			expect(all('.vacancy-card', pageAt(board, address).tree)).toEqual([]);
		}
	});

	test('an employer has a feed of its open vacancies, with a link on its page', () => {
		const feeds = filesOf(board, 'feeds/werkgevers/*.json');

		expect(feeds.length).toBeGreaterThan(1);
		for (const file of feeds) {
			const path = file.slice('feeds/'.length, -'.json'.length);
			const { tree } = pageAt(board, `/${path}/`);
			const { items } = JSON.parse(read(board, file));
			const links = all('#vacatures a', tree).map((link) => attribute(link, 'href'));

			expect(items).toHaveLength(all('#vacatures .vacancy-card', tree).length);
			for (const { url } of items) expect(links).toContain(new URL(url).pathname);
			expect(links).toContain(`${board.base}feeds/${path}.rss`);
		}
	});

	test('home, list, selections and employers announce their feeds', () => {
		const announcedOn = (address: string): string[] =>
			all(
				'link[rel="alternate"][type*="feed"], link[type="application/rss+xml"], link[type="application/atom+xml"]',
				pageAt(board, address).tree,
			).map((link) => attribute(link, 'href'));
		const [file = ''] = filesOf(board, 'feeds/werkgevers/*.rss');
		const employer = file.slice('feeds'.length).replace('.rss', '/');
		const feedsOf = (path: string): string[] =>
			['rss', 'atom', 'json'].map((kind) => `${board.base}feeds/${path}.${kind}`);

		for (const [address, path] of [
			['/', 'vacatures'],
			['/vacatures/', 'vacatures'],
			['/vacatures/rooster/kantoortijden/', 'rooster/kantoortijden'],
			[employer, employer.slice(1, -1)],
		] as const)
			expect(announcedOn(address).toSorted()).toEqual(feedsOf(path).toSorted());
	});

	test('the list and every vacancy are as the published schema says', () => {
		const ajv = new Ajv2020({ formats: { date: true, uri: true } });
		ajv.addSchema(JSON.parse(read(board, 'api/v1/schema.json')));
		const list = JSON.parse(read(board, 'api/v1/vacatures.json'));

		expect(ajv.validate(list.$schema, list), ajv.errorsText()).toBe(true);
		expect(list.vacancies).toHaveLength(slugsOf('feeds').length);
		expect(filesOf(board, 'vacatures/*/vacature.json')).toHaveLength(table.length);
		for (const { json } of list.vacancies) {
			const document = JSON.parse(read(board, json.slice((board.origin + board.base).length)));
			expect(ajv.validate(document.$schema, document), ajv.errorsText()).toBe(true);
		}
	});

	test('what is not open is nowhere', () => {
		const files = filesOf(board, '{feeds,api}/**/*.{xml,rss,atom,json}');

		expect(files.length).toBeGreaterThan(20);
		expect(files.filter((file) => closed.test(read(board, file)) && board === fixture)).toEqual([]);
		expect(filesOf(board, 'vacatures/*/vacature.json').filter((file) => closed.test(file))).toEqual(
			[],
		);
	});

	test('no feed depends on the day of the build', () => {
		const modified: string[] = JSON.parse(read(board, 'api/v1/vacatures.json')).vacancies.map(
			(one: { modified: string }) => one.modified,
		);
		const { updated } = parsedFeed(read(board, 'feeds/vacatures.atom')).feed;

		expect(updated).toBe(`${modified.toSorted().at(-1)}T00:00:00Z`);
	});
});

test('a preview has no feeds, and announces none', () => {
	expect(filesOf(preview, 'feeds/**/*')).toEqual([]);
	expect(all('link[rel="alternate"]', pageAt(preview, '/vacatures/').tree)).toEqual([]);
});
