import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { kitSubject } from '#cli/kit/kit-subject.ts';
import { kit } from '#cli/kit/main.ts';
import { competencyNamed } from '#domain/assessed.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Block, KitDocument } from '#kit/document.ts';
import { pageOf } from '#kit/html/page.ts';
import { kitOf } from '#kit/kit.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { loadContent } from '#store/load-content.ts';
import { settingsFrom } from '#store/settings.ts';
import { changed, goodVacancy, onBoard } from './fixtures/board.ts';

const settingsAt = (folder: string) =>
	settingsFrom({ HELDER_CONTENT: folder, HELDER_TODAY: '2026-11-22' }, new Date());

const settings = settingsAt('content');
const content = await loadContent(settings.contentFolder);
const subjects = content.vacancies.flatMap((entry) => kitSubject(entry, content, settings) ?? []);

/** The words of every block of a document. */
const wordsIn = (document: KitDocument): string => JSON.stringify(document.sections);

const blocksIn = (document: KitDocument): readonly Block[] =>
	document.sections.flatMap(({ blocks }) => blocks);

const documentOf = (subject: KitSubject, file: RegExp): KitDocument | undefined =>
	kitOf(subject).documents.find((document) => file.test(document.file));

// A draft may be unfinished.
test.each(
	subjects
		.filter(({ vacancy }) => vacancy.status !== 'draft')
		.map((subject) => [subject.slug, subject] as const),
)('%s is complete: what candidates read that counts is judged in a step', (_, subject) => {
	expect(kitOf(subject).gaps).toEqual([]);
});

describe.each(subjects.map((subject) => [subject.slug, subject] as const))('%s', (_, subject) => {
	const { documents } = kitOf(subject);
	const [overview] = documents;
	if (!overview) throw new Error('A kit has an overview');

	test('leaves no gap of the program in a page', () => {
		for (const document of documents)
			expect(textOf(fromHtml(pageOf(document, 'vandaag')))).not.toMatch(
				/undefined|NaN|\[object|\bnull\b/,
			);
	});

	test('gives every document a name of its own, and a link that leads to it', () => {
		const files = documents.map(({ file }) => file);
		const links = blocksIn(overview).flatMap((block) =>
			block.kind === 'links' ? block.links.map(({ file }) => file) : [],
		);

		expect(new Set(files).size).toBe(files.length);
		expect(links.filter((file) => file !== 'scorekaart.csv')).toEqual(
			files.slice(1).map((file) => `${file}.html`),
		);
	});

	test('fills exactly the minutes of every step', () => {
		for (const [index, { minutes, type }] of (subject.vacancy.selection ?? []).entries()) {
			if (minutes === undefined || type === 'offer' || type === 'reference-check') continue;
			const ofStep = documents.filter(({ file }) => file.startsWith(`stap-${index + 1}-`));

			expect(ofStep.map(minutesOf).filter((total) => total !== undefined)).toEqual([minutes]);
		}
	});

	test('asks in a talk about what the vacancy says it judges there', () => {
		for (const [index, step] of (subject.vacancy.selection ?? []).entries()) {
			const guide = documentOf(subject, new RegExp(`^stap-${index + 1}-gespreksleidraad$`));
			const named = (step.assesses ?? []).flatMap(
				(criterion) => competencyNamed(criterion, subject.competencies) ?? [],
			);
			if (!guide || named.length === 0) continue;
			const asked = subject.competencies.filter(({ data }) =>
				data.questions.some((question) => wordsIn(guide).includes(JSON.stringify(question))),
			);

			expect(named).toEqual(expect.arrayContaining(asked));
		}
	});

	test('shows candidates no scale, no rubric and no questions', () => {
		const forCandidates = documents.filter(({ audience }) => audience === 'candidate');
		const secret = subject.competencies.flatMap(({ data }) => [...data.anchors, ...data.questions]);

		for (const document of forCandidates) {
			expect(blocksIn(document).some(({ kind }) => kind === 'scale')).toBe(false);
			expect(secret.filter((words) => wordsIn(document).includes(words))).toEqual([]);
		}
	});
});

/** The last row of the table of times: its sum. */
function minutesOf(document: KitDocument): number | undefined {
	const boxes = blocksIn(document).find(
		(block) => block.kind === 'table' && block.table.head.includes('Minuten'),
	);
	if (boxes?.kind !== 'table') return undefined;
	const numbers = boxes.table.rows.map((row) => Number(row[1]));
	const total = numbers.pop();
	expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
	return total;
}

test('explains how to ask on only in a guide with questions about behaviour', () => {
	const [subject] = subjects;
	if (!subject) throw new Error('There is no vacancy');
	const talk = { step: 'Gesprek', type: 'interview', minutes: 30 } as const;
	const titlesWith = (competencies: KitSubject['competencies'], names: string[]): string[] =>
		documentOf(
			{
				...subject,
				competencies,
				vacancy: {
					...subject.vacancy,
					mustHaves: [],
					competencies: names,
					selection: [{ ...talk, assesses: names }],
				},
			},
			/gespreksleidraad$/,
		)?.sections.map(({ title }) => title) ?? [];
	const [known] = subject.competencies;

	expect(titlesWith(subject.competencies, [known?.data.name ?? ''])).toContain(shared.starTitle);
	expect(titlesWith([], [])).not.toContain(shared.starTitle);
	expect(titlesWith([], []).length).toBeGreaterThan(3);
});

const hostile = `</style><script>alert(1)</script><img src=x onerror=alert(1)> "'&; =cmd|' /C calc'!A0`;

/** A vacancy in which every text is hostile. */
const poisoned = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(poisoned);
	if (typeof value === 'object' && value !== null)
		return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one)]));
	return typeof value === 'string' && / /.test(value) ? hostile : value;
};

test('a hostile vacancy stays text: no element, attribute or style comes of it', () => {
	const subject = subjects.find(({ slug }) => slug === 'klantenservicemedewerker-webshop');
	if (!subject) throw new Error('The sample board has the webshop');
	const vacancy = poisoned({ ...subject.vacancy, title: `${hostile} x` }) as Vacancy;
	const clean = kitOf(subject).documents;
	const { documents } = kitOf({ ...subject, vacancy });

	for (const [index, document] of documents.entries()) {
		const [own, usual] = [document, clean[index] ?? document].map((one) =>
			selectAll('*', fromHtml(pageOf(one, 'vandaag'))),
		) as [Element[], Element[]];
		const kinds = (elements: Element[]) => [...new Set(elements.map(({ tagName }) => tagName))];

		expect(kinds(usual)).toEqual(expect.arrayContaining(kinds(own)));
		expect(own.filter(({ properties }) => 'onerror' in properties || 'src' in properties)).toEqual(
			[],
		);
		expect(own.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
	}
	expect(textOf(fromHtml(documents.map((document) => pageOf(document, '')).join('')))).toContain(
		'<script>alert(1)</script>',
	);
});

describe('npm run kit', () => {
	let output: string;
	beforeAll(() => {
		output = mkdtempSync(join(tmpdir(), 'helder-kit-'));
	});
	afterAll(() => rmSync(output, { recursive: true }));

	async function said(argv: readonly string[], files: Record<string, string> = {}) {
		return onBoard(files, async (folder) => {
			const out: string[] = [];
			const err: string[] = [];
			const terminal = {
				out: (line: string) => void out.push(line),
				err: (line: string) => void err.push(line),
			};
			const code = await kit(argv, settingsAt(folder), terminal);
			return { code, out: out.join('\n'), err: err.join('\n') };
		});
	}

	test('writes pages that need nothing beside them, and a scorecard for a spreadsheet', async () => {
		const { code, out } = await said(['medewerker', '--output', output]);
		const own = join(output, 'medewerker');
		const files = readdirSync(own);

		expect(code).toBe(0);
		expect(out).toContain(join(own, 'index.html'));
		expect(files).toEqual(expect.arrayContaining(['index.html', 'scorekaart.csv', 'besluit.html']));
		for (const file of files.filter((name) => name.endsWith('.html')))
			expect(readFileSync(join(own, file), 'utf8')).not.toMatch(/https?:\/\/|<script|<link|src=/);
	});

	test('takes a path from the content folder for the name of the vacancy', async () => {
		expect(await said(['content/vacancies/medewerker.md', '-o', output])).toMatchObject({
			code: 0,
		});
	});

	test('makes a kit for every open vacancy', async () => {
		const closed = changed('closes: 2026-12-18', 'closes: 2026-11-21').replace(
			'NW-2026-014',
			'X-1',
		);
		const { code, out } = await said(['--all', '-o', join(output, 'all')], {
			'vacancies/gesloten.md': closed,
		});

		expect(code).toBe(0);
		expect(out).toContain('medewerker: ');
		expect(existsSync(join(output, 'all', 'gesloten'))).toBe(false);
	});

	test('says what it did not make, and what to add to the vacancy', async () => {
		const bare = goodVacancy
			.replace(/^selection:\n(?: .*\n)+/m, '')
			.replace(/^competencies:.*\n(?: .*\n)*/m, '');
		const { code, err } = await said(['kaal', '-o', output], {
			'vacancies/kaal.md': bare.replace('NW-2026-014', 'X-2'),
		});

		expect(code).toBe(0);
		expect(err).toContain(
			'Er is geen belscript, gesprek of opdracht gemaakt: de vacature noemt geen stappen. Vul “Sollicitatieprocedure” (selection) in, met bij elke stap de soort, de duur en waar je op let.',
		);
		expect(err).toContain('de vacature noemt geen competenties');
		expect(readdirSync(join(output, 'kaal')).filter((file) => file.startsWith('stap-'))).toEqual(
			[],
		);
	});

	test.each([
		[['medewerkr'], 'De vacature “medewerkr” is er niet. Bedoel je “medewerker”?'],
		[
			['x'],
			'De vacature “x” is er niet. Noem de naam van het bestand in content/vacancies, zonder .md.',
		],
		[[], 'Noem een vacature, of kies --all voor alle open vacatures.'],
		[['medewerker', '--all'], 'Kies één vacature of --all, niet allebei.'],
		[['een', 'twee'], '“twee” is er één te veel. Noem één vacature, of kies --all.'],
		[['--al'], 'De optie “--al” bestaat niet. Bedoel je “--all”?'],
		[['medewerker', '--output='], 'Achter “--output” ontbreekt de naam van een map.'],
		[
			['medewerker', '-o', 'public/pakket'],
			'De map “public/pakket” hoort bij de site of de bron daarvan. Dan komen de vragen en scores online. Kies een andere map.',
		],
	])('%j is wrong use', async (argv, err) => {
		expect(await said(argv)).toEqual({ code: 2, out: '', err });
	});

	test('a vacancy with a problem has no kit', async () => {
		const broken = changed('openings: 2', 'openings: nul');

		expect(await said(['medewerker', '-o', output], { 'vacancies/medewerker.md': broken })).toEqual(
			{
				code: 1,
				out: '',
				err: 'In de vacature “medewerker” staan fouten. Typ npm run content om ze te lezen.',
			},
		);
	});

	test('says that a folder cannot be written in', async () => {
		const file = join(output, 'bestand');
		writeFileSync(file, '');

		expect(await said(['medewerker', '-o', file])).toMatchObject({
			code: 2,
			err: expect.stringContaining('kan niets worden geschreven'),
		});
	});

	test('explains itself', async () => {
		expect(await said(['--help'])).toMatchObject({
			code: 0,
			out: expect.stringContaining('Gebruik: npm run kit -- <vacature>'),
		});
	});
});
