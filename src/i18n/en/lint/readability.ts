import { formatsFor } from '#i18n/format.ts';
import { plural } from '#i18n/en/count.ts';
import { sentencesToYou, toWrite } from '#i18n/to-write.ts';
import type { readabilityText as dutch } from '#i18n/nl/lint/readability.ts';

const { list } = formatsFor('en-IE');

/** Sentences of the rules on readability. */
export const readabilityText: typeof dutch = {
	abbreviationUnexplained: (abbreviation) => ({
		message: `Not everyone knows “${abbreviation}”.`,
		remedy: `Write it out in full the first time, with “(${abbreviation})” after it.`,
	}),
	englishSentence: (more) => ({
		message:
			more === 0
				? 'This sentence is English, and the vacancy is Dutch.'
				: `This sentence is English, and the vacancy is Dutch. There ${more === 1 ? 'is one more' : `are ${more} more`} after it.`,
		remedy: 'Translate the sentence, or write the whole vacancy in English with “language: en”.',
	}),
	englishWord: (english, dutchWord) => ({
		message: `There is an ordinary Dutch word for “${english}”.`,
		remedy: `Write instead: “${dutchWord}”.`,
	}),
	exclamationMark: () => ({
		message: 'There is an exclamation mark here.',
		remedy: 'Write a full stop. A fact convinces more than an exclamation.',
	}),
	linkText: (shown, language) => ({
		message:
			shown === ''
				? 'This link has no text.'
				: `The link text “${shown}” does not say where the link goes.`,
		remedy: `Put in the link what the reader finds there, such as “${toWrite.privacyPolicy[language]}”.`,
	}),
	passiveVoice: (sentences) => ({
		message: `In ${plural(sentences, 'sentence')} something is done without a word on who does it. This is the first.`,
		remedy: 'Begin the sentence with who does it.',
	}),
	readingLevel: (ease, normal, words) => ({
		message: `The text scores ${ease} on the Flesch-Douma scale of reading ease. From ${normal} on a text is readable for most people.`,
		remedy: `Begin with this sentence: at ${plural(words, 'word')} it is the longest. Split long sentences and choose shorter words.`,
	}),
	readingLevelOfWords: (ease, normal, longWords) => ({
		message: `The text scores ${ease} on the Flesch-Douma scale of reading ease. From ${normal} on a text is readable for most people.`,
		remedy: `The sentences are short enough. It is the long words, such as ${list(longWords.map((word) => `“${word}”`))}. Write what somebody does, in shorter words.`,
	}),
	sentenceLength: (words, limit) => ({
		message: `This sentence has ${plural(words, 'word')}.`,
		remedy: `Make it two sentences, of at most ${limit} words.`,
	}),
	shouting: (words) => ({
		message: `“${words}” is in capitals.`,
		remedy: 'Write it in small letters. For emphasis use asterisks: **so**.',
	}),
	textNoVacancy: () => ({
		message:
			'This text reads as an article or an ordinary page. Helder reports no vague words in it.',
		remedy:
			'If it is a vacancy, speak to the reader: what do you do, what do you get, when do you work?',
	}),
	weWithoutYou: (ofUs, toYou, language) => ({
		message: `${plural(ofUs, 'sentence is', 'sentences are')} about “we” and ${plural(toYou, 'sentence speaks', 'sentences speak')} to the reader. This is the first sentence about “we”.`,
		remedy: `Write what the reader gets out of it: ${sentencesToYou[language].map((words) => `“${words}”`).join(', ')}.`,
	}),
};
