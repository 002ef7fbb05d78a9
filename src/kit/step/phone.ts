import { type Criteria, criteriaOf } from '#kit/criteria.ts';
import {
	type Block,
	fields,
	type KitDocument,
	lines,
	list,
	listFromVacancy,
	note,
	paragraph,
	rowsNaming,
	say,
	type Section,
	worksheet,
} from '#kit/document.ts';
import { boxesSection, notToAsk } from '#kit/step/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { questionBlocks } from '#kit/step/question-blocks.ts';
import { closeBlocks, toSettleBlocks, workBlocks } from '#kit/step/spoken-blocks.ts';
import { type NumberedStep, remarksOnLength, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type Part, type TimeBox, timeBoxes } from '#kit/step/time-boxes.ts';
import { hardFacts } from '#kit/vacancy-facts.ts';
import { phone as text } from '#i18n/nl/kit/phone.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

type PartId = keyof typeof text.part;

/** The script of a telephone call, minute by minute. */
export function phoneScript(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const criteria = criteriaOf(numbered.step, subject);
	const boxes = timeBoxes(numbered.minutes, partsFor(criteria));
	return {
		file: stepFile(numbered, 'belscript'),
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.before, blocks: list(text.beforeItems, 'tick') },
			boxesSection(boxes, (id) => text.part[id], remarksOnLength(numbered)),
			...boxes.map((box) => ({
				title: shared.box(box.from, box.to, text.part[box.id]),
				blocks: blocksFor(box, { numbered, subject, criteria }),
			})),
			outcome,
			{ ...notToAsk, startsPage: true },
		],
	};
}

function partsFor({ competencies, own }: Criteria): Part<PartId>[] {
	const asked = competencies.length + own.length;
	return [
		{ id: 'opening', weight: 1, least: 1 },
		{ id: 'work', weight: 3, least: 2 },
		{ id: 'roster', weight: 3, least: 2 },
		{ id: 'needs', weight: 3, least: 2 },
		...(asked > 0 ? [{ id: 'criteria' as const, weight: 3 * asked, least: 3, mayGo: true }] : []),
		{ id: 'questions', weight: 3, least: 2 },
		{ id: 'close', weight: 1, least: 1 },
	];
}

interface Context {
	numbered: NumberedStep;
	subject: KitSubject;
	criteria: Criteria;
}

function blocksFor({ id }: TimeBox<PartId>, context: Context): Block[] {
	switch (id) {
		case 'opening':
			return openingBlocks(context);
		case 'work':
			return workBlocks(context.subject);
		case 'roster':
			return rosterBlocks(context);
		case 'needs':
			return needsBlocks(context.subject);
		case 'criteria':
			return questionBlocks(context.criteria, 1);
		case 'questions':
			return [say(text.questionsAsk), note(text.questionsNote), lines(text.questionsLines, 3)];
		case 'close':
			return closeBlocks(context.numbered, context.subject);
	}
}

const openingBlocks = ({ numbered, subject: { organisation, vacancy } }: Context): Block[] => [
	fields(...whoFields),
	say(text.opening(organisation.name, vacancy.title, numbered.minutes)),
	say(text.openingPlan),
	note(text.openingLater),
];

const rosterBlocks = ({ subject, criteria: { toSettle } }: Context): Block[] => [
	say(text.rosterSay),
	...listFromVacancy(hardFacts(subject), subject.vacancy),
	say(text.rosterAsk),
	note(text.rosterNote),
	...toSettleBlocks(toSettle),
	lines(shared.notes, 2),
];

function needsBlocks({ vacancy: { mustHaves } }: KitSubject): Block[] {
	if (mustHaves.length === 0) return [paragraph(text.needsNone)];
	return [
		paragraph(text.needsText),
		say(text.needsAsk),
		worksheet({
			caption: text.needsCaption,
			head: text.needsHead,
			rows: rowsNaming(mustHaves, text.needsHead.length),
		}),
	];
}

const outcome: Section = {
	title: text.outcome,
	keepsTogether: true,
	blocks: [...list(text.outcomeItems, 'tick'), lines(text.outcomeReason, 2)],
};
