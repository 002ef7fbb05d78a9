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
import { type InterviewPlan, interviewPlan } from '#kit/interview-plan.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { challengeBlocks, closeBlocks, toSettleBlocks, workBlocks } from '#kit/spoken-blocks.ts';
import { questionBlocks } from '#kit/question-blocks.ts';
import { type NumberedStep, stepFile, stepHead, whoFields } from '#kit/steps.ts';
import type { TimeBox } from '#kit/time-boxes.ts';
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
			...(plan.boxes.some(({ id }) => plan.criteriaIn(id)) ? [askingOn] : []),
			...plan.boxes.map((box) => sectionFor(box, plan, numbered, subject)),
			scoring,
			{ ...notToAsk, startsPage: true },
		],
	};
}

/** Who was called has heard already what the work is. */
const hasCalledBefore = (
	{ number }: NumberedStep,
	{ vacancy: { selection = [] } }: KitSubject,
): boolean => selection.slice(0, number - 1).some(({ type }) => type === 'phone');

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
			return closeBlocks(numbered, subject);
	}
}
