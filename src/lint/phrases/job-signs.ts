import { anyOf } from '#domain/written/alternatives.ts';
import type { Block } from '#lint/core/blocks.ts';
import { wordExpression } from '#lint/phrases/expression.ts';

/** What a text can tell of a job, in words that other prose seldom needs. */
const signs = {
	asks: anyOf('u', [
		/vacatures?|(?:wij|we) zoeken/u,
		/zoek(?:en|t) (?:wij|we|een|per|naar)/u,
		/op ?zoek naar (?:een|twee|drie|jou|iemand|versterking|nieuwe)/u,
		/gezocht|zoekt|solliciteer/u,
		/sollicit(?:atie|eren|aties|ant|anten)(?:procedure|gesprek|brief)?/u,
		/reageren|meld je (?:dan )?aan|iets voor (?:jou|u)/u,
	]),
	hours: anyOf('u', [
		/\d{1,3} ?(?:uur|u|uren) ?(?:per|p\/|\/) ?w(?:eek)?/u,
		/u\/w|uur per week|fte|full-?time|part-?time|voltijds|deeltijds|oproepbasis|dagen per week/u,
		/dienstverband|weekendwerk|ploegendienst/u,
	]),
	needs: anyOf('u', [
		/[mh]bo|wo|hbo-[a-z]+|mbo-[a-z]+|rijbewijs|denkniveau/u,
		/(?:werk)?ervaring (?:met|in|als|binnen|op)/u,
		/werkervaring|competenties|functie-?eisen|relevante (?:opleiding|ervaring)|affiniteit|vog/u,
		/afstudeer[a-z]*|studenten/u,
	]),
	offers: anyOf('u', [
		/salaris(?:schaal|indicatie)?|uurloon|maandloon|cao|schaal \d+|arbeidsvoorwaarden/u,
		/vakantiedagen|verlofdagen|pensioen(?:regeling)?|reiskosten(?:vergoeding)?/u,
		/arbeidsovereenkomst|jaarcontract|contract voor|vast contract|aanstelling|stagevergoeding/u,
		/(?:wij|we|te) bieden|bieden (?:wij|we|je|jou)|maaltijdcheques|vakantiegeld|uurtarief/u,
		/bruto/u,
	]),
	role: anyOf('u', [
		/functie(?:omschrijving|profiel|inhoud|titel|naam)/u,
		/m\/v|v\/m|stage|stagiaire?s?|trainee(?:s|ship)?|standplaats|medewerker|werkzaamheden|taken|takenpakket/u,
		/(?:de|deze) functie|(?:deze|jouw) rol|opdracht|verantwoordelijk voor|rapporteert/u,
		/leidinggevende|collega(?:'s)?|werkgever|vrijwilligers?|vrijwilligerswerk/u,
		/bestuursl(?:id|eden)/u,
	]),
	reader: anyOf('u', [
		/(?:je|jij|u) (?:bent|hebt|beschikt|kunt|krijgt|werkt)/u,
		/ben (?:je|jij)|bent u|heb (?:je|jij)/u,
		/(?:jouw|je) (?:profiel|werk|taken|functie)/u,
		/de (?:ideale )?kandidaat|word (?:jij|je)|kom (?:jij|je)/u,
	]),
};

/** A kind of them. */
type Sign = keyof typeof signs;

export type Signs = Readonly<Record<Sign, number>>;

const expressions = Object.entries(signs).map(
	([sign, { source }]) => [sign, wordExpression(source)] as const,
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
