import { codePoints, cutText, type Length, oneLine } from '#channels/text/cut-text.ts';
import type { Posting } from '#channels/posting.ts';
import { tracked } from '#channels/tracked.ts';
import { shareCardOf } from '#views/share/card.ts';
import { present } from '#views/sentences.ts';

export const shareMedia = ['whatsapp', 'mail', 'linkedin', 'facebook', 'x'] as const;
export type ShareMedium = (typeof shareMedia)[number];

/** What somebody posts or sends about a vacancy, with the address in it. */
export interface ShareText {
	medium: ShareMedium;
	/** Of a mail only. */
	subject: string | undefined;
	text: string;
	/** As the medium counts, address included. */
	length: number;
	limit: number;
}

interface MediumRules {
	limit: number;
	/** Of the first line, which is all that many people see. */
	firstLine: number;
	length: Length;
	/** How long the address counts. */
	addressLength: (address: string) => number;
}

const plainRules = {
	// LinkedIn takes 3.000 and shows about 140 before "more"; the others take more than that.
	limit: 1500,
	firstLine: 140,
	length: codePoints,
	addressLength: codePoints,
} satisfies MediumRules;

const rules: Record<ShareMedium, MediumRules> = {
	whatsapp: { ...plainRules, limit: 700 },
	mail: plainRules,
	linkedin: plainRules,
	facebook: { ...plainRules, limit: 480 },
	x: {
		limit: 280,
		firstLine: 160,
		length: lengthOnX,
		// https://docs.x.com/fundamentals/counting-characters, read on 2026-11-22.
		addressLength: () => 23,
	},
};

/** RFC 5322, 2.1.1: a line, here with `Subject: ` before it, should have at most 78 characters. */
export const subjectLimit = 78 - 'Subject: '.length;

/**
 * Text for a medium: job, employer and place, then pay, hours and shifts, then the address. At most
 * `mostFacts` of the facts.
 */
export function shareText(
	posting: Posting,
	medium: ShareMedium,
	mostFacts = Number.POSITIVE_INFINITY,
): ShareText {
	const { limit, firstLine, length, addressLength } = rules[medium];
	const { ui } = posting.dictionary;
	const card = shareCardOf(posting);
	const lead = oneLine(ui['share.lead'](card.title, card.employer, card.place));
	const address = tracked(posting.url, medium);
	const opening = [
		...(medium === 'mail' ? [ui['share.mailIntro']] : []),
		cutText(lead, firstLine, length),
	];
	const facts = present([card.pay, card.payAtHours, card.hours, ...card.shifts]).map(oneLine);
	const room = limit - addressLength(address) - 1;
	const lines = withWhatFits(opening, facts.slice(0, mostFacts), room, length);
	return {
		medium,
		subject: medium === 'mail' ? cutText(lead, subjectLimit) : undefined,
		text: [...lines, address].join('\n'),
		length: lengthOfLines(lines, length) + addressLength(address),
		limit,
	};
}

/** Lines with those of the next ones that there is room for; none after one that is too long. */
function withWhatFits(
	lines: readonly string[],
	next: readonly string[],
	room: number,
	length: Length,
): readonly string[] {
	const [first, ...others] = next;
	if (first === undefined) return lines;
	const longer = [...lines, first];
	return lengthOfLines(longer, length) > room ? lines : withWhatFits(longer, others, room, length);
}

/** With a line end after each. */
const lengthOfLines = (lines: readonly string[], length: Length): number =>
	lines.reduce((sum, line) => sum + length(line) + 1, 0);

/** Latin letters and common punctuation count once, all else twice: a euro sign is 2. */
export function lengthOnX(text: string): number {
	return [...text.normalize('NFC')].reduce((sum, character) => {
		const code = character.codePointAt(0) ?? 0;
		return sum + (singleOnX.some(([from, to]) => from <= code && code <= to) ? 1 : 2);
	}, 0);
}

/** Ranges of twitter-text 3.1, configuration v3. */
const singleOnX = [
	[0x0000, 0x10ff],
	[0x2000, 0x200d],
	[0x2010, 0x201f],
	[0x2032, 0x2037],
] as const;
