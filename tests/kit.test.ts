import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { kitSubject } from '#cli/kit/kit-subject.ts';
import { competencyNamed } from '#domain/assessed.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { Block, KitDocument } from '#kit/document.ts';
import { pageOf } from '#kit/html/page.ts';
import { kitOf } from '#kit/kit.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { shared } from '#i18n/nl/kit/shared.ts';
import { loadContent } from '#store/load-content.ts';
import { settingsAt } from './fixtures/terminal.ts';

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

			expect(asked).not.toEqual([]);
			expect(named).toEqual(expect.arrayContaining(asked));
		}
	});

	test('shows candidates no scale, no rubric and no questions', () => {
		const forCandidates = documents.filter(({ audience }) => audience === 'candidate');
		const secret = subject.competencies.flatMap(({ data }) => [...data.anchors, ...data.questions]);

		expect(forCandidates).not.toEqual([]);
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
