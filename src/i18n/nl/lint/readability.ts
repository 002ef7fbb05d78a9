import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { formatsFor } from '#i18n/format.ts';
import { plural } from '#i18n/nl/count.ts';
import { sentencesToYou, toWrite } from '#i18n/to-write.ts';

const { list } = formatsFor('nl-NL');

/** Sentences of the rules on readability. */
export const readabilityText = {
	abbreviationUnexplained: (abbreviation: string) => ({
		message: `Niet iedereen kent “${abbreviation}”.`,
		remedy: `Schrijf de eerste keer voluit wat het is, met “(${abbreviation})” erachter.`,
	}),
	englishSentence: (more: number) => ({
		message:
			more === 0
				? 'Deze zin is Engels, en de vacature is Nederlands.'
				: `Deze zin is Engels, en de vacature is Nederlands. Hierna ${more === 1 ? 'volgt er nog een' : `volgen er nog ${more}`}.`,
		remedy: 'Vertaal de zin, of schrijf de hele vacature in het Engels met “language: en”.',
	}),
	englishWord: (english: string, dutch: string) => ({
		message: `Voor “${english}” bestaat een gewoon Nederlands woord.`,
		remedy: `Schrijf liever: ${dutch}.`,
	}),
	exclamationMark: () => ({
		message: 'Hier staat een uitroepteken.',
		remedy: 'Zet een punt. Een feit overtuigt meer dan een uitroep.',
	}),
	linkText: (shown: string, language: SiteLanguage) => ({
		message:
			shown === ''
				? 'Deze link heeft geen tekst.'
				: `De linktekst “${shown}” zegt niet waar de link heen gaat.`,
		remedy: `Zet in de link wat de lezer daar vindt, zoals “${toWrite.privacyPolicy[language]}”.`,
	}),
	passiveVoice: (sentences: number) => ({
		message: `In ${plural(sentences, 'zin', 'zinnen')} wordt iets gedaan zonder dat er staat door wie. Dit is de eerste.`,
		remedy: 'Begin de zin met wie het doet.',
	}),
	readingLevel: (ease: number, normal: number, words: number) => ({
		message: `De tekst scoort ${ease} op de leesbaarheidsschaal van Flesch-Douma. Vanaf ${normal} is een tekst gewoon leesbaar.`,
		remedy: `Begin met deze zin: met ${plural(words, 'woord', 'woorden')} is het de langste. Knip lange zinnen op en kies kortere woorden.`,
	}),
	readingLevelOfWords: (ease: number, normal: number, longWords: readonly string[]) => ({
		message: `De tekst scoort ${ease} op de leesbaarheidsschaal van Flesch-Douma. Vanaf ${normal} is een tekst gewoon leesbaar.`,
		remedy: `De zinnen zijn kort genoeg. Het zit in lange woorden, zoals ${list(longWords.map((word) => `“${word}”`))}. Schrijf wat je doet, in kortere woorden.`,
	}),
	sentenceLength: (words: number, limit: number) => ({
		message: `Deze zin telt ${plural(words, 'woord', 'woorden')}.`,
		remedy: `Maak er twee zinnen van, van hooguit ${limit} woorden.`,
	}),
	shouting: (words: string) => ({
		message: `“${words}” staat in hoofdletters.`,
		remedy: 'Schrijf het in kleine letters. Nadruk geef je met sterretjes: **zo**.',
	}),
	textNoVacancy: () => ({
		message:
			'Deze tekst leest als een artikel of een gewone pagina. Helder meldt er geen vage woorden in.',
		remedy:
			'Is het een vacature, spreek de lezer dan aan: wat doe je, wat krijg je, wanneer werk je?',
	}),
	weWithoutYou: (ofUs: number, toYou: number, language: SiteLanguage) => ({
		message: `${plural(ofUs, 'zin gaat', 'zinnen gaan')} over “wij” en ${plural(toYou, 'zin spreekt', 'zinnen spreken')} de lezer aan. Dit is de eerste wij-zin.`,
		remedy: `Schrijf wat de lezer eraan heeft: ${sentencesToYou[language].map((words) => `“${words}”`).join(', ')}.`,
	}),
};
