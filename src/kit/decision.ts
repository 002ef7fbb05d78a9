import {
	type Block,
	emptyRows,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	say,
	table,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { scoredItems } from '#kit/scorecard.ts';
import { vacancyHead } from '#kit/steps.ts';
import { replyTerm } from '#kit/vacancy-facts.ts';
import { plural } from '#i18n/nl/count.ts';
import { decision as text } from '#i18n/nl/kit/decision.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** A decision on evidence, after the candidate was heard on every doubt. */
export function decisionForm(subject: KitSubject): KitDocument {
	return {
		file: 'besluit',
		title: text.title,
		audience: 'team',
		lead: text.lead,
		head: vacancyHead(subject),
		sections: [
			{
				title: text.beforeTitle,
				blocks: [
					paragraph(text.beforeText),
					fields({ label: text.minimum }, { label: text.heaviest }, { label: text.decides }),
				],
			},
			{
				title: text.needs,
				blocks: [
					fields({ label: shared.candidate }, { label: shared.date }),
					...needBlocks(subject),
				],
			},
			{ title: text.scores, blocks: scoreBlocks(subject) },
			{
				title: text.flags,
				blocks: [
					paragraph(text.flagsText),
					say(text.flagsSay),
					table({
						caption: text.flagsCaption,
						head: text.flagsHead,
						rows: emptyRows(3, text.flagsHead.length),
						isTall: true,
						isLastWide: true,
					}),
				],
			},
			{ title: text.check, blocks: list(text.checkItems, 'tick') },
			{ title: text.outcome, keepsTogether: true, blocks: outcomeBlocks(subject) },
			{ title: text.erase, keepsTogether: true, blocks: eraseBlocks(subject) },
		],
	};
}

function needBlocks({ vacancy: { mustHaves } }: KitSubject): Block[] {
	return mustHaves.length === 0
		? []
		: [
				table({
					caption: text.needsCaption,
					head: text.needsHead,
					rows: mustHaves.map((need) => [need, '', '']),
					isTall: true,
					isLastWide: true,
				}),
			];
}

function scoreBlocks(subject: KitSubject): Block[] {
	const items = scoredItems(subject);
	return [
		table({
			caption: text.scoresCaption,
			head: text.scoresHead,
			rows:
				items.length > 0
					? items.map(({ name, step }) => [name, step, '', ''])
					: emptyRows(4, text.scoresHead.length),
			isTall: true,
			isLastWide: true,
		}),
	];
}

function outcomeBlocks(subject: KitSubject): Block[] {
	const term = replyTerm(subject);
	return [
		...list(text.outcomeItems, 'tick'),
		lines(text.reason, 2),
		note(text.reasonExample),
		fields({ label: text.tells }),
		...(term === undefined ? [] : [paragraph(text.replyTerm(term))]),
	];
}

const eraseBlocks = ({ vacancy: { privacy } }: KitSubject): Block[] => [
	paragraph(text.eraseText(retentionText(privacy?.retentionWeeks ?? usualRetentionWeeks))),
	note(text.eraseLonger),
	fields({ label: text.eraseDate }, { label: text.consentLonger }),
];

/** What the Dutch DPA calls usual after the end of a procedure (read 2026-11-22). */
const usualRetentionWeeks = 4;

export const retentionText = (weeks: number = usualRetentionWeeks): string =>
	plural(weeks, 'week', 'weken');
