import type { Rule } from '#lint/core/rule.ts';
import { abbreviationUnexplained } from '#lint/rules/readability/abbreviation-unexplained.ts';
import { englishSentence } from '#lint/rules/readability/english-sentence.ts';
import { englishWord } from '#lint/rules/readability/english-word.ts';
import { exclamationMark } from '#lint/rules/readability/exclamation-mark.ts';
import { linkText } from '#lint/rules/readability/link-text.ts';
import { passiveVoice } from '#lint/rules/readability/passive-voice.ts';
import { readingLevel } from '#lint/rules/readability/reading-level.ts';
import { sentenceLength } from '#lint/rules/readability/sentence-length.ts';
import { shouting } from '#lint/rules/readability/shouting.ts';
import { textNoVacancy } from '#lint/rules/readability/text-no-vacancy.ts';
import { weWithoutYou } from '#lint/rules/readability/we-without-you.ts';

export const readabilityRules: readonly Rule[] = [
	abbreviationUnexplained,
	englishSentence,
	englishWord,
	exclamationMark,
	linkText,
	passiveVoice,
	readingLevel,
	sentenceLength,
	shouting,
	textNoVacancy,
	weWithoutYou,
];
