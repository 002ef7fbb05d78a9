import { type Criteria, criteriaOf } from '#kit/criteria.ts';
import {
	type Block,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	say,
	type Section,
} from '#kit/document.ts';
import { askingOn, boxesSection, notToAsk, scoring } from '#kit/interviewing.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { lookAlongMinutes } from '#kit/look-along.ts';
import { challengeBlocks, closeBlocks, toSettleBlocks, workBlocks } from '#kit/phone.ts';
import { questionBlocks } from '#kit/question-blocks.ts';
import { capitalised } from '#kit/score-items.ts';
import { type NumberedStep, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import { type Part, type TimeBox, timeBoxes } from '#kit/time-boxes.ts';
import { interview as text } from '#i18n/nl/kit/interview.ts';
import { phone } from '#i18n/nl/kit/phone.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** Minutes from which two questions about one subject fit. */
const roomForTwo = 8;

/** The guide of an interview: who asks what, when, and how it is scored. */
export function interviewGuide(numbered: NumberedStep, subject: KitSubject): KitDocument {
	const plan = interviewPlan(numbered, subject);
	return {
		file: stepFile(numbered, 'gespreksleidraad'),
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: stepHead(numbered, subject),
		sections: [
			{ title: text.before, blocks: list(text.beforeItems, 'tick') },
			boxesSection(plan.boxes, plan.titleOf, remarksOn(plan, numbered)),
			askingOn,
			...plan.boxes.map((box) => sectionFor(box, plan, numbered, subject)),
			scoring,
			{ ...notToAsk, startsPage: true },
		],
	};
}

/** The interview on the clock. */
export interface InterviewPlan {
	boxes: TimeBox[];
	titleOf: (id: string) => string;
	/** What one box asks about. */
	criteriaIn: (id: string) => Criteria | undefined;
	/** Names of what does not fit in the time. */
	leftOut: string[];
	criteria: Criteria;
}

export function interviewPlan({ step, minutes }: NumberedStep, subject: KitSubject): InterviewPlan {
	const criteria = criteriaOf(step, subject);
	const asked = askedIn(criteria);
	const lookAlong = lookAlongMinutes(step.step, minutes);
	const boxes = timeBoxes(minutes, partsFor(minutes, lookAlong, asked));
	const fits = new Set(boxes.map(({ id }) => id));
	const titles = new Map<string, string>([
		...Object.entries({ ...text.part, criterion: '' }),
		...asked.map(({ id, name }) => [id, text.part.criterion(name)] as const),
	]);
	return {
		boxes,
		criteria,
		titleOf: (id) => titles.get(id) ?? id,
		criteriaIn: (id) => asked.find((one) => one.id === id)?.criteria,
		leftOut: asked.filter(({ id }) => !fits.has(id)).map(({ name }) => name),
	};
}

interface Asked {
	id: string;
	name: string;
	criteria: Criteria;
}

function askedIn(criteria: Criteria): Asked[] {
	const none = { ...criteria, competencies: [], own: [], toSettle: [] };
	return [
		...criteria.competencies.map((competency, index) => ({
			id: `competency-${index}`,
			name: competency.data.name,
			criteria: { ...none, competencies: [competency] },
		})),
		...criteria.own.map((own, index) => ({
			id: `own-${index}`,
			name: capitalised(own),
			criteria: { ...none, own: [own] },
		})),
	];
}

/** Who was called has heard already what the work is. */
const hasCalledBefore = (
	{ number }: NumberedStep,
	{ vacancy: { selection = [] } }: KitSubject,
): boolean => selection.slice(0, number - 1).some(({ type }) => type === 'phone');

/** A look at the work has the length that the vacancy gives it; the rest is divided. */
function partsFor(minutes: number, lookAlong: number, asked: readonly Asked[]): Part<string>[] {
	const least = minutes - lookAlong >= 30 ? 5 : 2;
	return [
		{ id: 'opening', weight: 0, least },
		{ id: 'work', weight: 1, least },
		...asked.map(({ id }) => ({ id, weight: 4, least: Math.max(least, 3), mayGo: true })),
		...(lookAlong > 0 ? [{ id: 'lookAlong', weight: 0, least: lookAlong }] : []),
		{ id: 'questions', weight: 2, least },
		{ id: 'close', weight: 0, least },
	];
}

const remarksOn = ({ criteria, leftOut }: InterviewPlan, { step, minutes }: NumberedStep) => [
	...(step.minutes === undefined ? [shared.assumed(minutes)] : []),
	...(criteria.isChosen ? [shared.chosen] : []),
	...(leftOut.length > 0 ? [text.leftOut(leftOut.join(', '))] : []),
];

function sectionFor(
	box: TimeBox,
	plan: InterviewPlan,
	numbered: NumberedStep,
	subject: KitSubject,
): Section {
	return {
		title: shared.box(box.from, box.to, plan.titleOf(box.id)),
		startsPage: plan.criteriaIn(box.id) !== undefined,
		blocks: blocksFor(box, plan, numbered, subject),
	};
}

function blocksFor(
	{ id, minutes }: TimeBox,
	{ criteria, criteriaIn }: InterviewPlan,
	numbered: NumberedStep,
	subject: KitSubject,
): Block[] {
	const own = criteriaIn(id);
	if (own) return questionBlocks(own, minutes >= roomForTwo ? 2 : 1);
	switch (id) {
		case 'opening':
			return [fields(...whoFields), say(text.opening(numbered.minutes)), say(text.openingPause)];
		case 'work':
			return [
				...(hasCalledBefore(numbered, subject) ? challengeBlocks(subject) : workBlocks(subject)),
				...toSettleBlocks(criteria.toSettle),
			];
		case 'lookAlong':
			return [...text.lookAlongText.map(paragraph), lines(shared.notes, 4)];
		case 'questions':
			return [say(phone.questionsAsk), note(text.questionsNote), lines(phone.questionsLines, 4)];
		default:
			return closeBlocks({ numbered, subject });
	}
}
