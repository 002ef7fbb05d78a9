import {
	type Block,
	emptyRows,
	fields,
	type KitDocument,
	lines,
	list,
	note,
	paragraph,
	rowsNaming,
	say,
	worksheet,
} from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { scoredItems } from '#kit/scorecard.ts';
import { vacancyHead } from '#kit/steps.ts';
import { replyTerm } from '#kit/vacancy-facts.ts';
import { plural } from '#i18n/nl/count.ts';
import { decision as text } from '#i18n/nl/kit/decision.ts';
import { shared } from '#i18n/nl/kit/shared.ts';

/** A decision on evidence, after the candidate was heard on every doubt. */
export const decisionForm = (subject: KitSubject): KitDocument => ({
	file: 'besluit',
	title: text.title,
	audience: 'team',
	lead: text.lead,
	head: vacancyHead(subject),
	sections: [
		{ title: text.beforeTitle, blocks: beforeBlocks },
		{ title: text.needs, blocks: needBlocks(subject) },
		{ title: text.scores, blocks: [scoreSheet(subject)] },
		{ title: text.flags, blocks: flagBlocks },
		{ title: text.check, blocks: list(text.checkItems, 'tick') },
		{ title: text.outcome, keepsTogether: true, blocks: outcomeBlocks(subject) },
		{ title: text.erase, keepsTogether: true, blocks: eraseBlocks(subject) },
	],
});

/** The bar is set before the scores are seen. */
const beforeBlocks: readonly Block[] = [
	paragraph(text.beforeText),
	fields({ label: text.minimum }, { label: text.heaviest }, { label: text.decides }),
];

function needBlocks({ vacancy: { mustHaves } }: KitSubject): Block[] {
	const { needsCaption: caption, needsHead: head } = text;
	const rows = rowsNaming(mustHaves, head.length);
	return [
		fields({ label: shared.candidate }, { label: shared.date }),
		...(rows.length === 0 ? [] : [worksheet({ caption, head, rows })]),
	];
}

function scoreSheet(subject: KitSubject): Block {
	const { scoresCaption: caption, scoresHead: head } = text;
	const rows = scoredItems(subject).map(({ name, step }) => [name, step, '', '']);
	return worksheet({ caption, head, rows: rows.length > 0 ? rows : emptyRows(4, head.length) });
}

const flagBlocks: readonly Block[] = [
	paragraph(text.flagsText),
	say(text.flagsSay),
	worksheet({
		caption: text.flagsCaption,
		head: text.flagsHead,
		rows: emptyRows(3, text.flagsHead.length),
	}),
];

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

/** “4 weken”; without a promise in the vacancy what is usual. */
export const retentionText = (weeks: number = usualRetentionWeeks): string =>
	plural(weeks, 'week', 'weken');
