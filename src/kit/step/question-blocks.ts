import type { Criteria } from '#kit/criteria.ts';
import { type Block, lines, list, paragraph } from '#kit/document.ts';
import type { KitCompetency } from '#kit/kit-subject.ts';
import { itemsOf, scales } from '#kit/score-items.ts';
import { interview as text } from '#i18n/nl/kit/interview.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** Questions with room for the answers, and the score below; `count` is how many fit in the time. */
export const questionBlocks = (criteria: Criteria, count: number): Block[] => [
	...criteria.competencies.flatMap((competency) => competencyBlocks(competency, count)),
	...criteria.own.flatMap((criterion) =>
		ownBlocks(criterion, itemsOf({ ...criteria, competencies: [], own: [criterion] })),
	),
];

function competencyBlocks({ data }: KitCompetency, count: number): Block[] {
	const { name, definition, behaviour, questions, anchors } = data;
	return [
		paragraph(`${name}: ${definition}`),
		...list(questions.slice(0, count), 'number'),
		...(questions.length > count ? [paragraph(text.spare), ...list(questions.slice(count))] : []),
		lines(shared.notes, 5),
		paragraph(shared.lookFor),
		...list(behaviour, 'tick'),
		{ kind: 'scale', name, anchors },
	];
}

const ownBlocks = (criterion: string, items: ReturnType<typeof itemsOf>): Block[] => [
	paragraph(text.own),
	lines(text.ownMeaning, 1),
	...list([shared.ownQuestion(criterion), shared.ownQuestionBack(criterion)], 'number'),
	lines(shared.notes, 4),
	...scales(items),
];
