import {
	type Block,
	emptyRows,
	type KitDocument,
	list,
	listFromVacancy,
	note,
	paragraph,
	table,
	worksheet,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { vacancyHead } from '#kit/steps.ts';
import { cvSheet as text } from '#i18n/nl/kit/cv-sheet.ts';

/** Rows on one page. */
const candidatesOnSheet = 12;

/** A sheet to read applications by, against what the vacancy asks and nothing else. */
export function applicationSheet(subject: KitSubject): KitDocument {
	const { mustHaves, niceToHaves = [] } = subject.vacancy;
	return {
		file: 'scorelijst-sollicitaties',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{ title: text.how, blocks: [...list(text.howItems, 'number'), ...demandBlocks(subject)] },
			{
				title: text.blind,
				blocks: [paragraph(text.blindText), ...list(text.blindItems, 'tick')],
			},
			{
				title: text.legend,
				blocks: [
					mustHaves.length > 0 ? legend(text.mustCaption, 'M', mustHaves) : note(text.none),
					...(niceToHaves.length > 0 ? [legend(text.niceCaption, 'P', niceToHaves)] : []),
				],
			},
			{ title: text.sheet, startsPage: true, blocks: [sheet(mustHaves, niceToHaves)] },
		],
	};
}

/** The questions that everybody answered, and whether a CV was asked at all. */
function demandBlocks({ vacancy }: KitSubject): Block[] {
	const { questions = [], cv } = vacancy.apply;
	return [
		...(questions.length > 0
			? [paragraph(text.answers), ...listFromVacancy(questions, vacancy)]
			: []),
		...(cv === 'none' || cv === 'optional' ? [note(text.noCv)] : []),
	];
}

const codesOf = (letter: string, items: readonly string[]): string[] =>
	items.map((_, index) => `${letter}${index + 1}`);

const legend = (caption: string, letter: string, items: readonly string[]): Block =>
	table({
		caption,
		head: text.codeHead,
		rows: items.map((item, index) => [`${letter}${index + 1}`, item]),
	});

function sheet(mustHaves: readonly string[], niceToHaves: readonly string[]): Block {
	const { number, invite, reason } = text.sheetHead;
	const head = [number, ...codesOf('M', mustHaves), ...codesOf('P', niceToHaves), invite, reason];
	return worksheet({
		caption: text.sheetCaption,
		head,
		rows: emptyRows(candidatesOnSheet, head.length).map((row, index) =>
			row.with(0, String(index + 1)),
		),
	});
}
