import type { Block } from '#lint/core/blocks.ts';
import { wordExpression } from '#lint/phrases/expression.ts';

/** What a text can tell of a job, in words that other prose seldom needs. */
const signs = {
	asks: 'vacatures?|(?:wij|we) zoeken|zoek(?:en|t) (?:wij|we|een|per|naar)|op ?zoek naar (?:een|twee|drie|jou|iemand|versterking|nieuwe)|gezocht|zoekt|solliciteer|sollicit(?:atie|eren|aties|ant|anten)(?:procedure|gesprek|brief)?|reageren|meld je (?:dan )?aan|iets voor (?:jou|u)',
	hours:
		'\\d+ ?(?:uur|u|uren) ?(?:per|p/|/) ?w(?:eek)?|u/w|uur per week|fte|full-?time|part-?time|voltijds|deeltijds|oproepbasis|dagen per week|dienstverband|weekendwerk|ploegendienst',
	needs:
		'[mh]bo|wo|hbo-[a-z]+|mbo-[a-z]+|rijbewijs|denkniveau|(?:werk)?ervaring (?:met|in|als|binnen|op)|werkervaring|competenties|functie-?eisen|relevante (?:opleiding|ervaring)|affiniteit|vog|afstudeer[a-z]*|studenten',
	offers:
		'salaris(?:schaal|indicatie)?|uurloon|maandloon|cao|schaal \\d+|arbeidsvoorwaarden|vakantiedagen|verlofdagen|pensioen(?:regeling)?|reiskosten(?:vergoeding)?|arbeidsovereenkomst|jaarcontract|contract voor|vast contract|aanstelling|stagevergoeding|(?:wij|we|te) bieden|bieden (?:wij|we|je|jou)|maaltijdcheques|vakantiegeld|uurtarief|bruto',
	role: "functie(?:omschrijving|profiel|inhoud|titel|naam)|m/v|v/m|stage|stagiaire?s?|standplaats|medewerker|werkzaamheden|taken|takenpakket|(?:de|deze) functie|(?:deze|jouw) rol|opdracht|verantwoordelijk voor|rapporteert|leidinggevende|collega(?:'s)?|werkgever|vrijwilligers?|vrijwilligerswerk|bestuursl(?:id|eden)",
	reader:
		'(?:je|jij|u) (?:bent|hebt|beschikt|kunt|krijgt|werkt)|ben (?:je|jij)|bent u|heb (?:je|jij)|(?:jouw|je) (?:profiel|werk|taken|functie)|de (?:ideale )?kandidaat|word (?:jij|je)|kom (?:jij|je)',
};

/** A kind of them. */
type Sign = keyof typeof signs;

export type Signs = Readonly<Record<Sign, number>>;

const expressions = Object.entries(signs).map(
	([sign, source]) => [sign, wordExpression(source)] as const,
);

/** A heading says what all below it is about. */
const weightOf = ({ kind }: Block): number => (kind === 'heading' ? 3 : 1);

/** How often each kind stands in a text. */
export const signsIn = (blocks: readonly Block[]): Record<Sign, number> =>
	Object.fromEntries(
		expressions.map(([sign, expression]) => [
			sign,
			blocks.reduce(
				(sum, block) => sum + weightOf(block) * (block.folded.text.match(expression)?.length ?? 0),
				0,
			),
		]),
	) as Record<Sign, number>;

/** An article on work has some of them; a page of an office, or a part of a vacancy, one in so many words. */
const wordsPerSign = 50;
const enoughOfRole = 3;
/** Of the job alone, without a candidate, hours or pay. */
const muchOfRole = 6;

/** Whether a text tells of a job in more than one way, or again and again of what it is. */
export function tellsOfJob({ words, ofJob }: { words: number; ofJob: Signs }): boolean {
	const counts = Object.values(ofJob);
	const isToCandidate = ofJob.reader + ofJob.needs + ofJob.hours > 0;
	return (
		counts.reduce((sum, count) => sum + count, 0) * wordsPerSign >= words &&
		(ofJob.role >= muchOfRole ||
			(counts.filter((count) => count > 0).length > 1 &&
				(isToCandidate || ofJob.role >= enoughOfRole)))
	);
}
