import type { Block } from '#lint/core/blocks.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';
import { foldedSentences } from '#lint/phrases/folded-sentences.ts';

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
	"sollicitatie\\p{L}{0,12}|cv|motivatie(?:brief)?|vacatures?|(?:bij|droom)?baan|jobs?|stage(?:plek)?|\\p{L}{0,8}functies?|\\p{L}{0,8}ervaring|denkniveau|kandida(?:at|ten)|aanspreekpunt|verantwoordelijk voor|\\p{L}{0,12}salaris|loon|cao|arbeidsvoorwaarden|vakantie(?:dagen|geld)|verlofdagen|pensioen\\p{L}{0,10}|reiskosten\\p{L}{0,12}|full-?time|voltijds|part-?time|dienstverband|(?:jaar)?contract|ur?en per week|uur per week|collega(?:'s)?|\\p{L}{0,10}team|versterken|competenties?|[mh]bo|fte|uurtarief|diploma|rijbewijs|werktijden|werkzaamheden|takenpakket|uurloon|bruto|loondienst|per direct|ploegendienst\\p{L}{0,2}|proeftijd|aanstelling|leidinggevende|pr[eé]|pluspunt|m\\/v(?:\\/x)?|vca|reageren|application|vacancy|job|role|salary|experience|colleagues",
);

/** How vacancies speak to a reader, and other prose seldom. */
const appeals = wordsOf(
	"op zoek naar|(?:wij|we) (?:bieden|zoeken|vragen|verwachten)|zoek(?:en|t) (?:wij|we|een|naar|iemand)|bieden (?:wij|we)|wie ben (?:jij|je)|wie zoeken|wat (?:ga|breng|krijg|doe|bied|neem|vraag|verwacht)\\p{L}* (?:jij|je|wij|we)|jouw|(?:jij|je) (?:bent|hebt|krijgt|beschikt|werkt|houdt|vindt|ondersteunt|zorgt|adviseert|begeleidt|bewaakt|stelt|onderhoudt|bereidt|rapporteert|analyseert|coördineert|ontvangt|verzorgt|staat in)|(?:ben|heb|houd|vind|krijg|zorg|werk) (?:jij|je)|(?:ons|onze) (?:\\p{L}+ )?(?:team|bedrijf|organisatie|klanten|medewerkers|collega's|directie|afdeling|gasten|cliënten|school|winkel)|kom (?:jij|je|dan|werken)|aan de slag|functie-?(?:eisen|omschrijving|profiel|inhoud)|(?:wij|we) (?:van (?:je|jou) )?vragen|vragen (?:wij|we|van jou)|verwachten (?:wij|we|van jou)|(?:wij|we) (?:jou |je )?(?:bieden|zoeken)|(?:wij|we) zijn op zoek|wat wij (?:vragen|bieden|zoeken)|werken bij|ter versterking|(?:jij|je) (?:behandelt|beantwoordt|helpt|voert|signaleert|spreekt|beheerst|levert|vormt|draagt|ontvangt|verwerkt|bedient|maakt deel uit|komt te werken|komt terecht|rapporteert|weet)|(?:ben je|bent u|heb je) (?:een|geïnteresseerd|interesse|op zoek|in het bezit)|solliciteer|aanbod|profiel|jobinhoud|u beschikt|bent u|de (?:ideale )?kandidaat|gezocht|apply|you(?: are| have| will|'ll|'re)|your|our|we (?:are|offer|look)",
);

/** Headings that vacancies have above a list without a verb. */
const section =
	/^(?:(?:de |het |je |jouw |uw |ons |onze )?(?:taken|takenpakket|functie|functie-?inhoud|profiel|aanbod|jobinhoud|jobomschrijving|verantwoordelijkheden|vereisten|eisen|arbeidsvoorwaarden|voorwaarden|voordelen|vaardigheden)|wat (?:u|je|jij|jou) .{1,30}|wie (?:u|je|jij) b.{1,12})[ :?!.]{0,3}$/u;

const reader = wordsOf('je|jij|jou|jouw|jezelf');
const speaker = wordsOf('je|jij|jou|jouw|u|uw|wij|we|ons|onze|you|your|our|us');

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
			counts().signs >= enoughSigns &&
			(hasFields ? [possibly] : vacancy).some((limit) => isDense(counts(), limit)),
		isOtherProse: () =>
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

interface Counts {
	words: number;
	/** Topics and appeals. */
	signs: number;
	appeals: number;
	/** Words for the reader. */
	reader: number;
	/** Words by which somebody speaks, or is spoken to. */
	speaks: number;
	/** Different ones. */
	topics: number;
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
	const found = (pattern: RegExp): string[] => texts.flatMap((text) => text.match(pattern) ?? []);
	const foundTopics = found(topics);
	const named = blocks.filter(
		({ kind, folded }) => kind === 'heading' && section.test(folded.text),
	);
	const foundAppeals = found(appeals).length + named.length;
	return {
		words: texts.reduce((sum, text) => sum + text.split(' ').length, 0),
		signs: foundTopics.length + foundAppeals,
		appeals: foundAppeals,
		reader: found(reader).length,
		speaks: found(speaker).length,
		topics: new Set(foundTopics).size,
	};
}

/** Words of the sentences, each counted once: to say a thing again makes no longer text. */
function distinctWords(blocks: readonly Block[]): number {
	const said = new Set(
		blocks.flatMap((block) =>
			foldedSentences(block).map(({ start, end }) => block.folded.text.slice(start, end).trim()),
		),
	);
	return [...said].reduce((sum, sentence) => sum + sentence.split(' ').length, 0);
}
