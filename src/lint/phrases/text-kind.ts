import type { Block } from '#lint/core/blocks.ts';

/** What a text as a whole is, found out when asked for. */
export interface TextKind {
	/** Whether it reads as a vacancy, whatever file it stands in. */
	isVacancy: () => boolean;
	/** Whether it is too short to tell. */
	isShort: () => boolean;
	/** Whether what stands below the frontmatter is no vacancy: an article, a manual, a page. */
	isOtherProse: () => boolean;
}

const wordsOf = (list: string): RegExp => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'gu');

/** What vacancies are about; so are articles on work. */
const topics = wordsOf(
	"sollicitatie\\p{L}{0,12}|cv|motivatie(?:brief)?|vacatures?|(?:bij|droom)?baan|jobs?|stage(?:plek)?|\\p{L}{0,8}functies?|\\p{L}{0,8}ervaring|denkniveau|kandida(?:at|ten)|aanspreekpunt|verantwoordelijk voor|\\p{L}{0,12}salaris|loon|cao|arbeidsvoorwaarden|vakantie(?:dagen|geld)|verlofdagen|pensioen\\p{L}{0,10}|reiskosten\\p{L}{0,12}|full-?time|voltijds|part-?time|dienstverband|(?:jaar)?contract|ur?en per week|uur per week|collega(?:'s)?|\\p{L}{0,10}team|versterken|application|vacancy|job|role|salary|experience|colleagues",
);

/** How vacancies speak to a reader, and other prose seldom. */
const appeals = wordsOf(
	"op zoek naar|(?:wij|we) (?:bieden|zoeken|vragen|verwachten)|zoek(?:en|t) (?:wij|we|een|naar|iemand)|bieden (?:wij|we)|wie ben (?:jij|je)|wie zoeken|wat (?:ga|breng|krijg|doe|bied|neem|vraag|verwacht)\\p{L}* (?:jij|je|wij|we)|jouw|(?:jij|je) (?:bent|hebt|krijgt|beschikt|werkt|houdt|vindt|ondersteunt|zorgt|adviseert|begeleidt|bewaakt|stelt|onderhoudt|bereidt)|(?:ben|heb|houd|vind|krijg|zorg|werk) (?:jij|je)|(?:ons|onze) (?:\\p{L}+ )?(?:team|bedrijf|organisatie|klanten|medewerkers|collega's|directie|afdeling|gasten|cliënten|school|winkel)|kom (?:jij|je|dan|werken)|aan de slag|functie-?(?:eisen|omschrijving)|solliciteer|aanbod|profiel|jobinhoud|apply|you(?: are| have| will|'ll|'re)|your|our|we (?:are|offer|look)",
);

/** Fewer words than this cannot tell. */
const fewWords = 60;
/** A vacancy has a sign, and an appeal, in at most so many words. */
const vacancy = { signs: 40, appeals: 100, atLeast: 4 };
/** Prose that is no vacancy has not even so many. */
const otherProse = { signs: 80, appeals: 135 };
/** Frontmatter says that the file is a vacancy, so its text has to differ more. */
const otherProseInVacancy = { signs: 150, appeals: 300 };

export function textKindOf(body: readonly Block[], fields: readonly Block[]): TextKind {
	const inAll = counted([...fields, ...body]);
	const inBody = counted(body);
	const other = fields.length > 0 ? otherProseInVacancy : otherProse;
	return {
		isShort: () => inAll().words < fewWords,
		isVacancy: () =>
			inAll().signs >= vacancy.atLeast &&
			inAll().signs * vacancy.signs >= inAll().words &&
			inAll().appeals * vacancy.appeals >= inAll().words,
		isOtherProse: () =>
			inBody().words >= fewWords &&
			(inBody().signs * other.signs < inBody().words ||
				inBody().appeals * other.appeals < inBody().words),
	};
}

interface Counts {
	words: number;
	/** Topics and appeals. */
	signs: number;
	appeals: number;
}

function counted(blocks: readonly Block[]): () => Counts {
	let known: Counts | undefined;
	return () => {
		known ??= countsOf(blocks);
		return known;
	};
}

function countsOf(blocks: readonly Block[]): Counts {
	const texts = blocks.map(({ folded }) => folded.text);
	const count = (pattern: RegExp): number =>
		texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
	const found = count(appeals);
	return {
		words: texts.reduce((sum, text) => sum + text.split(' ').length, 0),
		signs: count(topics) + found,
		appeals: found,
	};
}
