import type { Vacancy } from '#domain/schema/vacancy.ts';
import {
	type Block,
	lines,
	listFromVacancy,
	note,
	paragraph,
	rowsNaming,
	say,
	worksheet,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { replyTerm } from '#kit/vacancy-facts.ts';
import { phone as text } from '#i18n/nl/kit/phone.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** What the work is, with what is hard about it, in the words of the vacancy. */
export const workBlocks = ({ vacancy }: KitSubject): Block[] => [
	say(text.workSay),
	...listFromVacancy(
		vacancy.tasks.map(({ task }) => task),
		vacancy,
	),
	...hardBlocks(vacancy),
	say(text.workAsk),
	lines(shared.notes, 2),
];

/** The same for somebody who heard what the work is. */
export const challengeBlocks = ({ vacancy }: KitSubject): Block[] => [
	paragraph(text.heardBefore),
	...hardBlocks(vacancy),
	say(text.workAsk),
	lines(shared.notes, 2),
];

function hardBlocks(vacancy: Vacancy): Block[] {
	const { challenges = [] } = vacancy;
	return challenges.length > 0
		? [say(text.hardSay), ...listFromVacancy(challenges, vacancy)]
		: [note(text.hardNone)];
}

/** What the vacancy wants to talk about in this step without judging it. */
export const toSettleBlocks = (toSettle: readonly string[]): Block[] =>
	toSettle.length === 0
		? []
		: [
				worksheet({
					caption: text.toSettle,
					head: text.toSettleHead,
					rows: rowsNaming(toSettle, text.toSettleHead.length),
				}),
			];

/** What happens after this step, in words to say. */
export function closeBlocks({ next }: NumberedStep, subject: KitSubject): Block[] {
	const { format, ui } = subject.dictionary;
	const term =
		next?.withinWorkdays === undefined
			? replyTerm(subject)
			: ui['selectionSteps.within'](next.withinWorkdays);
	return [
		...nextBlocks(next),
		...(next?.assesses?.length ? [say(text.closeAssesses(format.list(next.assesses)))] : []),
		say(term === undefined ? text.closeReplyUnknown : text.closeReply(term)),
		...(next && next.type !== 'offer' ? [say(text.closeNeeds)] : []),
	];
}

/** An offer is only the next step for whoever gets one. */
function nextBlocks(next: NumberedStep['next']): Block[] {
	if (!next) return [say(text.closeLast)];
	return next.type === 'offer'
		? [say(text.closeLast), say(text.closeOffer(next.step))]
		: [say(text.closeNext(next.step))];
}
