import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { type Block, lines, list, note, paragraph, say, table } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import type { NumberedStep } from '#kit/steps.ts';
import { replyTerm } from '#kit/vacancy-facts.ts';
import { phone as text } from '#i18n/nl/kit/phone.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** What the work is, with what is hard about it, in the words of the vacancy. */
export function workBlocks({ vacancy: { tasks, challenges = [], language } }: KitSubject): Block[] {
	return [
		say(text.workSay),
		...list(tasks.map(({ task }) => task)).map((block) => ({ ...block, language })),
		...hardBlocks(challenges, language),
		say(text.workAsk),
		lines(shared.notes, 2),
	];
}

/** The same for somebody who heard what the work is. */
export const challengeBlocks = ({
	vacancy: { challenges = [], language },
}: KitSubject): Block[] => [
	paragraph(text.heardBefore),
	...hardBlocks(challenges, language),
	say(text.workAsk),
	lines(shared.notes, 2),
];

const hardBlocks = (challenges: readonly string[], language: SiteLanguage): Block[] =>
	challenges.length > 0
		? [say(text.hardSay), ...list(challenges).map((block) => ({ ...block, language }))]
		: [note(text.hardNone)];

/** What the vacancy wants to talk about in this step without judging it. */
export const toSettleBlocks = (toSettle: readonly string[]): Block[] =>
	toSettle.length === 0
		? []
		: [
				table({
					caption: text.toSettle,
					head: text.toSettleHead,
					rows: toSettle.map((subject) => [subject, '']),
					isTall: true,
					isLastWide: true,
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
