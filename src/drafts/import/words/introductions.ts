import { eitherOf } from '#domain/written/alternatives.ts';

const word = "\\p{Lu}[\\p{L}\\d.'’&-]{0,30}";
const name = `(?<name>${word}(?: (?:& |en |van |van der |de )?${word}){0,4})`;
const start = '(?:^|[.!?] |\\n)';

const self = eitherOf(
	'Wij zijn|Wie zijn|Wie is|Over|Werken bij',
	'Waarom(?: kiezen voor| werken (?:bij|voor))?',
);
const inside = "(?:Bij|[Ww]erken bij|[Ww]erkt bij|collega(?:’|')?s? (?:bij|van)|team van)";
const verbBehind = eitherOf(
	'zoeken|werk|kun|krijg|ben|bouw|draait|staat|geloven|vinden|maken|betekent|weet|is|zijn',
	'in |als |bestaat ',
);
const aboutUs = '(?:Over ons|Wie zijn (?:wij|we)|Wie (?:wij|we) zijn|Over het bedrijf)';

/** Sentences and headings in which a text names its employer. */
export const introductions = [
	/** “Wij zijn Voorbeeld, ...”, “Over Voorbeeld” above a paragraph. */
	`${start}${self} ${name}(?= ?(?:$|[,.:!?\\n]| en | als | is ))`,
	/** “Bij Voorbeeld zoeken we”, “werken bij Voorbeeld betekent” */
	`${inside} ${name}(?= ${verbBehind}|[.,!?](?:\\s|$))`,
	/** Below a heading about the employer: “Voorbeeld is een keuken”. */
	`^${aboutUs}[?:]?\\n+(?:Bij )?\\[?${name}(?=[ ,\\]])`,
	/** “Voorbeeld zoekt een kok”, “Voorbeeld als werkgever” */
	`${start}${name}(?= (?:zoekt|is op ?zoek|als werkgever))`,
].map((pattern) => new RegExp(pattern, 'gmu'));
