import type { Block } from '#lint/core/blocks.ts';
import { type Signs, signsIn } from '#lint/phrases/job-signs.ts';

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

/** How often a text says what vacancies say. */
export interface Counts {
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
	/** Signs of a job, by what they tell of it. */
	ofJob: Signs;
}

/** Counts when first asked. */
export function counted(blocks: readonly Block[]): () => Counts {
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
		ofJob: signsIn(blocks),
	};
}
