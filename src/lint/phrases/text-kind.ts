import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { foldedSentences } from '#lint/phrases/folded-sentences.ts';
import { tellsOfJob } from '#lint/phrases/job-signs.ts';
import { type Counts, counted } from '#lint/phrases/text-counts.ts';

/** What a text as a whole is, found out when asked for. */
export interface TextKind {
	/** Whether it reads as a vacancy, whatever file it stands in. */
	isVacancy: () => boolean;
	/** Whether it is too short to tell. */
	isShort: () => boolean;
	/** Whether what stands below the frontmatter is no vacancy: an article, a manual, a page. */
	isOtherProse: () => boolean;
}

/** Fewer words than this cannot tell. */
const fewWords = 60;
const enoughSigns = 4;

/** In how many words there is at least one sign, one appeal, one word for the reader, and one for reader or writer. */
interface Limit {
	signs: number;
	appeals: number;
	reader?: number;
	speaks?: number;
}

/** Much of the one makes up for less of the other. */
const vacancy: readonly Limit[] = [
	{ signs: 25, appeals: 150 },
	{ signs: 40, appeals: 100 },
	{ signs: 50, appeals: 95 },
	{ signs: 30, appeals: 115, reader: 20 },
	{ signs: 65, appeals: 85, reader: 20 },
	{ signs: 33, appeals: 130, speaks: 16 },
];
/** Prose with less is no vacancy. Frontmatter already says what the text below it then need not. */
const possibly: Limit = { signs: 80, appeals: 135 };
/** Frontmatter says that the file is a vacancy, so its text has to be long, without any sign, and to speak to nobody. */
const otherProseInVacancy = { signs: 150, speaks: 60, words: 120 };

/** What the text of a document is, found out once. */
export const textKindIn = oncePerDocument(({ body, fields }: LintDocument) =>
	textKindOf(body, fields),
);

export function textKindOf(body: readonly Block[], fields: readonly Block[]): TextKind {
	const counts = counted(body);
	const hasFields = fields.length > 0;
	return {
		isShort: () => counts().words < fewWords,
		isVacancy: () =>
			tellsOfJob(counts()) ||
			(counts().signs >= enoughSigns &&
				(hasFields ? [possibly] : vacancy).some((limit) => isDense(counts(), limit))),
		isOtherProse: () =>
			!tellsOfJob(counts()) &&
			(hasFields ? isOtherAllTheSame(counts()) : isOther(counts())) &&
			!(counts().speaks > 0 && distinctWords(body) < fewWords),
	};
}

const isDense = (
	{ words, signs, appeals, reader: spoken, speaks }: Counts,
	limit: Limit,
): boolean =>
	signs * limit.signs >= words &&
	appeals * limit.appeals >= words &&
	(limit.reader === undefined || spoken * limit.reader >= words) &&
	(limit.speaks === undefined || speaks * limit.speaks >= words);

/** An article may use one word of work many times; a vacancy has many, each once or twice. */
const manyTopics = 4;

const isOther = (counts: Counts): boolean =>
	counts.words >= fewWords && !isDense(counts, possibly) && !hasManyTopics(counts);

const hasManyTopics = ({ words, topics }: Counts): boolean =>
	topics >= manyTopics && topics * wordsPerTopic >= words;

/** Words of a text in which a vacancy comes to another topic of work. */
const wordsPerTopic = 60;

const isOtherAllTheSame = ({ words, signs, speaks }: Counts): boolean =>
	words >= otherProseInVacancy.words &&
	signs * otherProseInVacancy.signs < words &&
	speaks * otherProseInVacancy.speaks < words;

/** Words of the sentences, each counted once: to say a thing again makes no longer text. */
function distinctWords(blocks: readonly Block[]): number {
	const said = new Set(
		blocks.flatMap((block) =>
			foldedSentences(block).map(({ start, end }) => block.folded.text.slice(start, end).trim()),
		),
	);
	return [...said].reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
}
