import { type Section, list, note, paragraph, table } from '#kit/document.ts';
import type { TimeBox } from '#kit/step/time-boxes.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';

/** The boxes as a table, with their sum. */
export function boxesSection<Id extends string>(
	boxes: readonly TimeBox<Id>[],
	titleOf: (id: Id) => string,
	remarks: readonly string[] = [],
): Section {
	const total = boxes.reduce((sum, { minutes }) => sum + minutes, 0);
	return {
		title: text.boxes,
		keepsTogether: true,
		blocks: [
			...remarks.map(note),
			table({
				caption: text.boxes,
				head: text.boxesHead,
				rows: [
					...boxes.map(({ id, minutes, from, to }) => [
						text.boxSpan(from, to),
						String(minutes),
						titleOf(id),
					]),
					[text.boxSpan(0, total), String(total), text.boxesTotal],
				],
			}),
		],
	};
}

/** How to ask on without putting words in somebody's mouth. */
export const askingOn: Section = {
	title: text.starTitle,
	startsPage: true,
	blocks: [
		paragraph(text.starText),
		table({ caption: text.starCaption, head: text.starHead, rows: text.star }),
		paragraph(text.probesTitle),
		...list(text.probes),
		note(text.noExample),
		note(text.noteTaking),
	],
};

/** How to score: alone, on evidence, before anybody compares. */
export const scoring: Section = {
	title: text.scoringTitle,
	keepsTogether: true,
	blocks: list(text.scoring, 'number'),
};

/** What may not be asked, and what may be asked instead. */
export const notToAsk: Section = {
	title: text.notToAskTitle,
	blocks: [
		table({ caption: text.notToAskCaption, head: text.notToAskHead, rows: text.notToAsk }),
		paragraph(text.notToAskSmallTalk),
		note(`${text.notToAskSources} ${text.notLegalAdvice}`),
	],
};
