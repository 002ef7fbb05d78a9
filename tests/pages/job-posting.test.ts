import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { JobPosting } from '#channels/google/schema.ts';
import { jobPostingSchema } from '#channels/google/schema.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { type BuiltBoard, today } from './build-site.ts';
import {
	all,
	attribute,
	boards,
	type BuiltPage,
	findPage,
	fixture,
	one,
	pageAt,
	pagesOf,
	sample,
	structuredDataOf,
	text,
} from './site.ts';

interface Job {
	name: string;
	board: BuiltBoard;
	page: BuiltPage;
	posting: JobPosting;
	vacancy: Vacancy;
}

const isJob = (data: Record<string, unknown>): boolean => data['@type'] === 'JobPosting';

/** Every open vacancy of the boards that search engines may read. */
const jobs: Job[] = Object.entries({ sample, fixture }).flatMap(([board, built]) =>
	pagesOf(built)
		.filter(({ tree }) => all('#solliciteren', tree).length > 0)
		.map((page) => {
			const slug = page.address.split('/').at(-2) ?? '';
			const [posting] = structuredDataOf(page).filter(isJob);
			const source = readFileSync(join(built.content, `vacancies/${slug}.md`), 'utf8');
			const vacancy = vacancySchema.parse(parseFrontmatter(source)?.document.toJS());
			return {
				name: `${board} ${slug}`,
				board: built,
				page,
				posting: posting as JobPosting,
				vacancy,
			};
		}),
);

/** What is wrong with every job, with its name. */
const faults = (check: (job: Job) => string[]): string[] =>
	jobs.flatMap((job) => check(job).map((fault) => `${job.name}: ${fault}`));

/** Letters and digits only: the page has its own punctuation between parts. */
const lettersOf = (value: string): string => value.normalize().replace(/[^\p{L}\p{N}]/gu, '');

const bodyOf = ({ tree }: BuiltPage): string => lettersOf(textOf(one('main', tree)));

const descriptionOf = ({ posting }: Job): Element[] =>
	all('p, li', fromHtml(posting.description, { fragment: true }));

test('every open vacancy has exactly one (V1)', () => {
	expect(jobs.length).toBeGreaterThan(75);
	expect(
		faults(({ page }) => {
			const { length } = structuredDataOf(page).filter(isJob);
			return length === 1 ? [] : [String(length)];
		}),
	).toEqual([]);
});

test('nothing inside a script can end it (V1)', () => {
	const scripts = Object.values(boards).flatMap(([, board]) =>
		pagesOf(board).flatMap(({ tree }) => all('script[type="application/ld+json"]', tree)),
	);

	// Only the tags of a description: see `jsonLd`.
	expect(
		scripts.filter((script) => /<(?!(?:p|ul|li)>|\\\/(?:p|ul|li)>)/.test(textOf(script))),
	).toEqual([]);
});

test('each passes the schema of Google’s documented values (V2, V6, V8)', () => {
	expect(
		faults(({ posting }) =>
			(jobPostingSchema.safeParse(posting).error?.issues ?? []).map(({ path }) => path.join('.')),
		),
	).toEqual([]);
});

test('nothing is empty (V2)', () => {
	const emptyIn = (value: unknown): string[] => {
		if (value === null || value === '') return [JSON.stringify(value)];
		if (typeof value !== 'object') return [];
		const inside = Object.values(value);
		return inside.length === 0 ? [JSON.stringify(value)] : inside.flatMap(emptyIn);
	};

	expect(faults(({ posting }) => emptyIn(posting))).toEqual([]);
});

test('the title is the job only (V3)', () => {
	expect(
		faults(({ posting, vacancy }) => {
			const { title, hiringOrganization } = posting;
			const others = [
				hiringOrganization.name,
				...vacancy.locations.map(({ city }) => city),
				'vacature',
			];
			const found = others.filter((other) => title.toLowerCase().includes(other.toLowerCase()));
			return [...found, ...(title.match(/[!*€]/g) ?? []), ...(title.length > 75 ? [title] : [])];
		}),
	).toEqual([]);
});

test('the description is paragraphs and lists, long enough, and not the title (V4)', () => {
	expect(
		faults(({ posting: { description, title } }) => {
			const tree = fromHtml(description, { fragment: true });
			const tags = all('*', tree).map(({ tagName }) => tagName);
			return [
				...tags.filter((tag) => !['p', 'ul', 'li'].includes(tag)),
				...(textOf(tree).length < 200 ? ['short'] : []),
				...(textOf(tree) === title ? ['the title'] : []),
			];
		}),
	).toEqual([]);
});

test('every text of the description stands on the page (V4)', () => {
	expect(
		faults((job) => {
			const body = bodyOf(job.page);
			return descriptionOf(job)
				.map((element) => textOf(element))
				.filter((part) => !body.includes(lettersOf(part)));
		}),
	).toEqual([]);
});

test('every part of the page on the work itself stands in the description (V4)', () => {
	expect(
		faults((job) => {
			const described = descriptionOf(job).map(text);
			return all(
				'article :is(.page-section:not(#label, #werkgever, #delen, #wijzigingen), .prose, aside) h2',
				job.page.tree,
			)
				.map(text)
				.filter((title) => !described.includes(title));
		}),
	).toEqual([]);
});

test('the description repeats pay, hours, shifts and how to apply (V4)', () => {
	expect(
		faults((job) => {
			const described = lettersOf(descriptionOf(job).map(textOf).join(' '));
			return all('.key-facts dd:not(.key-facts__week)', job.page.tree)
				.map(text)
				.filter((fact) => !described.includes(lettersOf(fact)));
		}),
	).toEqual([]);
});

test('dates are those of the file, and the last day lasts until its end (V5)', () => {
	expect(
		faults(({ posting, vacancy }) => {
			const { datePosted, validThrough } = posting;
			const isRight = datePosted === vacancy.published && datePosted <= today;
			const ends = vacancy.closes && `${vacancy.closes}T23:59:59+01:00`;
			const isOpen = validThrough === undefined || validThrough > today;
			return isRight && validThrough === ends && isOpen ? [] : [String(validThrough)];
		}),
	).toEqual([]);
});

test('only what is wholly remote is a job without a place (V6)', () => {
	const types = new Map(
		jobs.map(({ vacancy, posting }) => [vacancy.workplace.type, posting.jobLocationType]),
	);

	expect([...types].sort()).toEqual([
		['hybrid', undefined],
		['on-site', undefined],
		['remote', 'TELECOMMUTE'],
	]);
	expect(
		faults(({ vacancy, posting }) => {
			const { jobLocation = [] } = posting;
			const expected = vacancy.workplace.type === 'remote' ? 0 : vacancy.locations.length;
			return jobLocation.length === expected ? [] : [String(jobLocation.length)];
		}),
	).toEqual([]);
});

test('the figures of pay are those on the page, and there are none without a wage (V7)', () => {
	const written = (amount: number, unit: string): string =>
		new Intl.NumberFormat('nl-NL', { minimumFractionDigits: unit === 'HOUR' ? 2 : 0 }).format(
			amount,
		);

	expect(
		faults(({ page, posting, vacancy }) => {
			const { value: quantity } = posting.baseSalary ?? {};
			const { value, minValue = value, maxValue = value, unitText = '' } = quantity ?? {};
			if (vacancy.salary.kind !== 'wage') return quantity ? ['a wage'] : [];
			return [minValue, maxValue]
				.map((amount) => written(amount ?? Number.NaN, unitText))
				.filter((amount) => !bodyOf(page).includes(lettersOf(amount)));
		}),
	).toEqual([]);
});

test('the identifier is that of the file, and of no other vacancy (V9)', () => {
	expect(
		faults(({ posting, vacancy }) =>
			posting.identifier.value === vacancy.reference ? [] : [posting.identifier.value],
		),
	).toEqual([]);
	for (const board of ['sample', 'fixture']) {
		const values = jobs
			.filter(({ name }) => name.startsWith(board))
			.map(({ posting }) => posting.identifier.value);

		expect(new Set(values).size).toBe(values.length);
	}
});

test('only a vacancy with a form of its own claims one, and each has a way to apply (V10)', () => {
	expect(jobs.map(({ posting }) => posting.directApply)).toContain(true);
	expect(
		faults(({ page, board, posting }) => {
			const ways = all('.apply-section__ways a', page.tree).map((way) => attribute(way, 'href'));
			const hasWay = ways.some((way) => /^(?:https:|mailto:|tel:)/.test(way));
			const path = page.address.slice(board.base.length).replace('vacatures/', 'solliciteren/');
			const hasForm = all('form[method="post"]', pageAt(board, path).tree).length > 0;
			return hasWay && posting.directApply === hasForm ? [] : ways;
		}),
	).toEqual([]);
});

test('its address is the canonical one, and every other word of it stands on the page', () => {
	expect(
		faults(({ page, posting }) => {
			const canonical = attribute(one('link[rel="canonical"]', page.tree), 'href');
			const { workHours } = posting;
			const places = (posting.jobLocation ?? []).flatMap(({ address }) =>
				[
					address.streetAddress,
					address.addressLocality,
					address.postalCode,
					address.addressRegion,
				].filter((part) => part !== undefined),
			);
			const said = [posting.title, posting.hiringOrganization.name, workHours, ...places];
			const body = bodyOf(page);
			return [
				...(posting.url === canonical ? [] : [posting.url]),
				...said.filter((part) => !body.includes(lettersOf(part))),
			];
		}),
	).toEqual([]);
});

test('a picture named as logo is there', () => {
	const logos = jobs.flatMap(({ posting }) => posting.hiringOrganization.logo ?? []);

	expect(logos.length).toBeGreaterThan(20);
	expect(
		[...new Set(logos)].filter((logo) => {
			const file = readFileSync(join(sample.folder, new URL(logo).pathname));
			return file.subarray(1, 4).toString() !== 'PNG';
		}),
	).toEqual([]);
});

test.each([
	['a board', fixture, '/vacatures/gesloten/'],
	['a board', fixture, '/vacatures/vervuld/'],
	['a board', fixture, '/vacatures/'],
	['a board', sample, '/'],
])('%s has none elsewhere: %#', (_, board, address) => {
	expect(structuredDataOf(pageAt(board, address)).filter(isJob)).toEqual([]);
});

test('a preview tells search engines nothing', () => {
	const [, , [, preview] = []] = boards;

	expect(preview && pagesOf(preview).flatMap(structuredDataOf)).toEqual([]);
});

test('a vacancy that Google would refuse has no page', () => {
	expect(findPage(fixture, '/vacatures/kapot-google/')).toBeUndefined();
});
