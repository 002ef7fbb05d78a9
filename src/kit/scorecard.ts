import { fields, type KitDocument, note, paragraph, table } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { type ScoreItem, scales, scoreItemsOf } from '#kit/score-items.ts';
import { stepsOf, vacancyHead, whoFields } from '#kit/steps.ts';
import { scorecard as text } from '#i18n/nl/kit/scorecard.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

export const scorecardCsvFile = 'scorekaart.csv';

/** Something to score, with the step in which it is seen. */
export interface ScoredItem extends ScoreItem {
	step: string;
}

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
	const { mustHaves } = subject.vacancy;
	return {
		file: 'scorekaart',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{
				title: text.own,
				blocks: [
					fields(...whoFields),
					items.length > 0
						? table({
								caption: text.ownCaption,
								head: text.head,
								rows: items.map(({ step, name }) => [step, name, scoreBoxes, '']),
								isTall: true,
								isLastWide: true,
							})
						: note(text.nothing),
					paragraph(text.spreadsheet(scorecardCsvFile)),
				],
			},
			...(mustHaves.length > 0
				? [
						{
							title: text.needs,
							blocks: [
								table({
									caption: text.needsCaption,
									head: text.needsHead,
									rows: mustHaves.map((need) => [need, '', '']),
									isTall: true,
									isLastWide: true,
								}),
							],
						},
					]
				: []),
			...(items.length > 0
				? [
						{
							title: text.together,
							startsPage: true,
							blocks: [
								paragraph(text.togetherText),
								table({
									caption: text.togetherCaption,
									head: text.togetherHead,
									rows: items.map(({ step, name }) => [`${step}, ${name}`, '', '', '', '']),
									isTall: true,
								}),
							],
						},
						{ title: text.anchors, startsPage: true, blocks: scales(once(items)) },
					]
				: []),
		],
	};
}

const scoreBoxes = '1 · 2 · 3 · 4 · 5';

/** What is scored in two steps means the same in both. */
const once = (items: readonly ScoredItem[]): ScoredItem[] => [
	...new Map(items.map((item) => [item.name, item])).values(),
];
