import type { Block } from '#lint/core/blocks.ts';

/** What a text as a whole is; each answer is found once. */
export interface TextKind {
	/** Whether it reads as a vacancy, whatever file it stands in. */
	isVacancy: () => boolean;
	/** Whether it is too short to tell. */
	isShort: () => boolean;
}

/** What vacancies say all the time and other prose seldom. */
const signs = new RegExp(
	`(?<!\\p{L})(?:${[
		'sollicit\\p{L}{0,12}|cv|motivatie(?:brief)?|vacatures?|(?:bij|droom)?baan|jobs?|stage(?:plek)?|functies?|functie-?(?:eisen|omschrijving)|werkervaring|denkniveau|kandida(?:at|ten)',
		'\\p{L}{0,12}salaris|loon|cao|arbeidsvoorwaarden|vakantie(?:dagen|geld)|verlofdagen|pensioen\\p{L}{0,10}|reiskosten\\p{L}{0,12}|full-?time|part-?time|dienstverband|jaarcontract',
		"op zoek naar|(?:wij|we) (?:bieden|zoeken|vragen|verwachten)|zoek(?:en|t) (?:wij|we|een)|bieden wij|wie ben (?:jij|je)|wat ga (?:jij|je)|jouw (?:profiel|taken|team|rol)|(?:jij|je) (?:bent|hebt|krijgt|beschikt|werkt|houdt|vindt)|(?:ben|heb|houd|vind|krijg) (?:jij|je)|collega(?:'s)?|team",
		"apply|vacancy|salary|colleagues|we (?:offer|look for)|you(?: are| have| will|'ll)|your (?:profile|role)",
	].join('|')})(?!\\p{L})`,
	'gu',
);

const enoughSigns = 4;
const wordsPerSign = 45;
const fewWords = 60;

export function textKindOf(blocks: readonly Block[]): TextKind {
	let words: number | undefined;
	let isVacancy: boolean | undefined;
	const length = (): number => {
		words ??= blocks.reduce((sum, { folded }) => sum + folded.text.split(' ').length, 0);
		return words;
	};
	return {
		isShort: () => length() < fewWords,
		isVacancy() {
			isVacancy ??= hasSigns(blocks, length());
			return isVacancy;
		},
	};
}

function hasSigns(blocks: readonly Block[], words: number): boolean {
	const found = blocks.reduce(
		(sum, { folded }) => sum + Array.from(folded.text.matchAll(signs)).length,
		0,
	);
	return found >= enoughSigns && found * wordsPerSign >= words;
}
