import type { Block } from '#lint/core/blocks.ts';
import { rangeIn } from '#lint/core/mapped-text.ts';
import type { Rule } from '#lint/core/rule.ts';
import { partsOf, titleBlock, type TitlePart } from '#lint/rules/findability/title-block.ts';

const phrasesIn = (list: string): readonly string[] => list.trim().split(/,\s+/);

/** Words that nobody searches a job by. */
const emptyWords = phrasesIn(`
	topper, toppers, kanjer, kanjers, held, helden, heldin, superheld, superhelden, hero, legend, jedi,
	ninja, rockstar, rock star, superstar, superster, guru, goeroe, wizard, tijger, bikkel, bikkels,
	duizendpoot, spin in het web, alleskunner, aanpakker, aanpakkers, jack of all trades, go-getter,
	talenten, multitalent, powerhouse, powervrouw, enthousiasteling, uitblinker, happiness,
	collega, collega's, teamspeler, team player, allrounder gezocht, all-rounder wanted,
	droombaan, droomjob, topbaan, superbaan, leuke baan, leukste baan,
	dream job, great job, your next job, career opportunity,
	kom ons team, versterk ons team, sluit je aan, sluit je bij ons aan, help je mee, join,
	kom werken, bij ons werken, werken bij, werk bij, open posities
`);

/** Words that every vacancy could have, and that take nothing away from a title that names the work. */
const needlessWords = phrasesIn(`
	vacature, vacatures, gezocht, gevraagd, wanted, jobalert, zoekt, op zoek naar, wij zoeken, we zoeken,
	word jij, ben jij, kom jij, wil jij, word onze, jij, jouw,
	enthousiaste, gedreven, gemotiveerde, ambitieuze, gepassioneerde, energieke,
	goed salaris, marktconform salaris, topsalaris, goed loon,
	vacancy, job opening, job offer, hiring, looking for, we need,
	apply now, urgent, urgently, immediate start, are you
`);

/** Reports a title, or a word in it, that says nothing about the work. */
export const titleVague: Rule = {
	id: 'title-vague',
	category: 'findability',
	severity: 'warning',
	source: 'https://developers.google.com/search/docs/appearance/structured-data/job-posting',
	*check(document, text) {
		const title = titleBlock(document);
		if (!title) return;
		const first = (list: readonly string[]) => firstOf(list, title, document.source);
		const empty = first(emptyWords) ?? nameless(title, document.source);
		const needless = first(needlessWords);
		if (empty) yield { range: empty.range, ...text.titleVague(empty.words) };
		else if (needless) yield { range: needless.range, ...text.titleNeedless(needless.words) };
	},
};

/** Praise that ends a compound, and a title that is no more than a word for any work. */
const emptyEnd =
	/\p{L}{3,20}(?:toppers?|kanjers?|held|helden|heldin|tijgers?|talent|talenten)(?!\p{L})/u;
const anyWork =
	/^(?:(?:leuke|gezellige|toffe|mooie|nieuwe) )?(?:medewerkers?|(?:bij|zomer|vakantie|weekend)?(?:baan|baantje|job|werk)(?: in (?:de|het) \p{L}{2,15})?)$/u;

function nameless({ folded }: Block, source: string): TitlePart | undefined {
	const found = emptyEnd.exec(folded.text) ?? anyWork.exec(folded.text.trim());
	if (!found) return undefined;
	const range = rangeIn(folded, found.index, found.index + found[0].length);
	return { range, words: source.slice(...range) };
}

/** The first of some words in the title; the longest where two begin together. */
const firstOf = (list: readonly string[], title: Block, source: string): TitlePart | undefined =>
	list
		.flatMap((words) => partsOf(title, words, source))
		.toSorted((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])[0];
