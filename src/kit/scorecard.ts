import {
	fields,
	type KitDocument,
	note,
	paragraph,
	rowsNaming,
	type Section,
	table,
	worksheet,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { type ScoreItem, scales, scoreItemsOf } from '#kit/score-items.ts';
import { stepsOf, vacancyHead, whoFields } from '#kit/steps.ts';
import { scorecard as text } from '#i18n/nl/kit/scorecard.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** Name of the file with the same scores for a spreadsheet. */
export const scorecardCsvFile = 'scorekaart.csv';

/** Something to score, with the step in which it is seen. */
export interface ScoredItem extends ScoreItem {
	step: string;
}

/** What every step gives a score for, in the order of the steps. */
export const scoredItems = (subject: KitSubject): ScoredItem[] =>
	stepsOf(subject).flatMap((numbered) =>
		scoreItemsOf(numbered, subject).map((item) => ({
			...item,
			step: shared.step(numbered.number),
		})),
	);

/** One card per candidate and per assessor, and a page to lay them side by side. */
export function scorecard(subject: KitSubject): KitDocument {
	const items = scoredItems(subject);
	return {
		file: 'scorekaart',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [ownSection(items), ...needSections(subject), ...comparingSections(items)],
	};
}

const ownSection = (items: readonly ScoredItem[]): Section => ({
	title: text.own,
	blocks: [
		fields(...whoFields),
		items.length > 0
			? worksheet({
					caption: text.ownCaption,
					head: text.head,
					rows: items.map(({ step, name }) => [step, name, scoreBoxes, '']),
				})
			: note(text.nothing),
		paragraph(text.spreadsheet(scorecardCsvFile)),
	],
});

function needSections({ vacancy: { mustHaves } }: KitSubject): Section[] {
	if (mustHaves.length === 0) return [];
	const { needsCaption: caption, needsHead: head } = text;
	const rows = rowsNaming(mustHaves, head.length);
	return [{ title: text.needs, blocks: [worksheet({ caption, head, rows })] }];
}

function comparingSections(items: readonly ScoredItem[]): Section[] {
	if (items.length === 0) return [];
	const { togetherCaption: caption, togetherHead: head } = text;
	const names = items.map(({ step, name }) => `${step}, ${name}`);
	const rows = rowsNaming(names, head.length);
	return [
		{
			title: text.together,
			startsPage: true,
			blocks: [paragraph(text.togetherText), table({ caption, head, rows, isTall: true })],
		},
		{ title: text.anchors, startsPage: true, blocks: scales(once(items)) },
	];
}

const scoreBoxes = '1 · 2 · 3 · 4 · 5';

/** What is scored in two steps means the same in both. */
const once = (items: readonly ScoredItem[]): ScoredItem[] => [
	...new Map(items.map((item) => [item.name, item])).values(),
];
