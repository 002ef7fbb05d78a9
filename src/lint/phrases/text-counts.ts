import { anyWord, eitherOf } from '#domain/written/alternatives.ts';
import type { Block } from '#lint/core/blocks.ts';
import { type Signs, signsIn } from '#lint/phrases/job-signs.ts';

/** What vacancies are about; so are articles on work. */
const topics = anyWord('gu', [
	/sollicitatie\p{L}{0,12}|cv|motivatie(?:brief)?|vacatures?|(?:bij|droom)?baan|jobs?/u,
	/stage(?:plek)?|\p{L}{0,8}functies?|\p{L}{0,8}ervaring|denkniveau|kandida(?:at|ten)/u,
	/aanspreekpunt|verantwoordelijk voor|\p{L}{0,12}salaris|loon|cao|arbeidsvoorwaarden/u,
	/vakantie(?:dagen|geld)|verlofdagen|pensioen\p{L}{0,10}|reiskosten\p{L}{0,12}|full-?time/u,
	/voltijds|part-?time|dienstverband|(?:jaar)?contract|ur?en per week|uur per week/u,
	/collega(?:'s)?|\p{L}{0,10}team|versterken|competenties?|[mh]bo|fte|uurtarief|diploma/u,
	/rijbewijs|werktijden|werkzaamheden|takenpakket|uurloon|bruto|loondienst|per direct/u,
	/ploegendienst\p{L}{0,2}|proeftijd|aanstelling|leidinggevende|pr[eé]|pluspunt|m\/v(?:\/x)?/u,
	/vca|reageren|application|vacancy|job|role|salary|experience|colleagues/u,
]);

/** How vacancies speak to a reader, and other prose seldom. */
const appeals = anyWord('gu', [
	/op zoek naar/u,
	/(?:wij|we) (?:bieden|zoeken|vragen|verwachten)/u,
	/zoek(?:en|t) (?:wij|we|een|naar|iemand)/u,
	/bieden (?:wij|we)|wie ben (?:jij|je)|wie zoeken/u,
	/wat (?:ga|breng|krijg|doe|bied|neem|vraag|verwacht)\p{L}* (?:jij|je|wij|we)/u,
	/jouw/u,
	/(?:jij|je) (?:bent|hebt|krijgt|beschikt|werkt|houdt|vindt|ondersteunt|zorgt|adviseert)/u,
	/(?:jij|je) (?:begeleidt|bewaakt|stelt|onderhoudt|bereidt|rapporteert|analyseert)/u,
	/(?:jij|je) (?:coördineert|ontvangt|verzorgt|staat in)/u,
	/(?:ben|heb|houd|vind|krijg|zorg|werk) (?:jij|je)/u,
	/(?:ons|onze) (?:\p{L}+ )?(?:team|bedrijf|organisatie|klanten|medewerkers|collega's|directie|afdeling|gasten|cliënten|school|winkel)/u,
	/kom (?:jij|je|dan|werken)|aan de slag/u,
	/functie-?(?:eisen|omschrijving|profiel|inhoud)/u,
	/(?:wij|we) (?:van (?:je|jou) )?vragen/u,
	/vragen (?:wij|we|van jou)|verwachten (?:wij|we|van jou)/u,
	/(?:wij|we) (?:jou |je )?(?:bieden|zoeken)/u,
	/(?:wij|we) zijn op zoek|wat wij (?:vragen|bieden|zoeken)|werken bij|ter versterking/u,
	/(?:jij|je) (?:behandelt|beantwoordt|helpt|voert|signaleert|spreekt|beheerst|levert|vormt)/u,
	/(?:jij|je) (?:draagt|verwerkt|bedient|maakt deel uit|komt te werken|komt terecht|weet)/u,
	/(?:ben je|bent u|heb je) (?:een|geïnteresseerd|interesse|op zoek|in het bezit)/u,
	/solliciteer|aanbod|profiel|jobinhoud|u beschikt|bent u|de (?:ideale )?kandidaat|gezocht/u,
	/apply|you(?: are| have| will|'ll|'re)|your|our|we (?:are|offer|look)/u,
]);

/** Headings that vacancies have above a list without a verb. */
const sections = eitherOf(
	'taken|takenpakket|functie|functie-?inhoud|profiel|aanbod|jobinhoud|jobomschrijving',
	'verantwoordelijkheden|vereisten|eisen|arbeidsvoorwaarden|voorwaarden|voordelen|vaardigheden',
);
const section = new RegExp(
	`^(?:(?:de |het |je |jouw |uw |ons |onze )?${sections}|wat (?:u|je|jij|jou) .{1,30}|wie (?:u|je|jij) b.{1,12})[ :?!.]{0,3}$`,
	'u',
);

const reader = anyWord('gu', [/je|jij|jou|jouw|jezelf/u]);
const speaker = anyWord('gu', [/je|jij|jou|jouw|u|uw|wij|we|ons|onze|you|your|our|us/u]);

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
