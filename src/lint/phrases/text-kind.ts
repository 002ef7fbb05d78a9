import type { Block } from '#lint/core/blocks.ts';

/** What a text as a whole is; each answer is found once. */
export interface TextKind {
	/** Whether it reads as a vacancy, whatever file it stands in. */
	isVacancy: () => boolean;
	/** Whether it is too short to tell. */
	isShort: () => boolean;
}

/** What vacancies say all the time and other prose seldom. */
export const signs = new RegExp(
	`(?<!\\p{L})(?:${[
		'sollicit\\p{L}{0,12}|cv|motivatie(?:brief)?|vacatures?|(?:bij|droom)?baan|jobs?|jobinhoud|stage(?:plek)?|\\p{L}{0,8}functies?|functie-?(?:eisen|omschrijving)|\\p{L}{0,8}ervaring|denkniveau|kandida(?:at|ten)|aanspreekpunt|verantwoordelijk voor',
		'\\p{L}{0,12}salaris|loon|cao|arbeidsvoorwaarden|vakantie(?:dagen|geld)|verlofdagen|pensioen\\p{L}{0,10}|reiskosten\\p{L}{0,12}|full-?time|voltijds|part-?time|dienstverband|(?:jaar)?contract|uur per week|uren per week',
		"op zoek naar|(?:wij|we) (?:bieden|zoeken|vragen|verwachten)|zoek(?:en|t) (?:wij|we|een|naar)|bieden wij|wie ben (?:jij|je)|wat ga (?:jij|je)|jouw (?:profiel|taken|team|rol|ervaring|talent|inzet|kennis)|(?:jij|je) (?:bent|hebt|krijgt|beschikt|werkt|houdt|vindt|ondersteunt|zorgt|adviseert|begeleidt|bewaakt|stelt|onderhoudt|bereidt)|(?:ben|heb|houd|vind|krijg|zorg|werk) (?:jij|je)|collega(?:'s)?|\\p{L}{0,10}team|(?:ons|onze) (?:team|bedrijf|organisatie|klanten|medewerkers|collega's|directie|afdeling|gasten|cliënten|school|winkel)|aan de slag|kom (?:jij|je|dan|werken)|versterken",
		"apply|vacancy|salary|colleagues|we (?:offer|look for)|you(?: are| have| will|'ll)|your (?:profile|role)",
	].join('|')})(?!\\p{L})`,
	'gu',
);

const enoughSigns = 4;
const wordsPerSign = 40;
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
