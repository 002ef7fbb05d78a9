import { anyOf, eitherOf } from '#domain/written/alternatives.ts';
import {
	after,
	before,
	commonCapitals,
	count,
	countries,
	guides,
	month,
	one,
	people,
	roles,
	weekday,
	wholeWords,
} from '#lint/phrases/fact-words.ts';
import { isNumber, isPercentage, withoutSizeOfJob } from '#lint/phrases/number-facts.ts';
import { euros, isPay, payPerPeriod } from '#lint/phrases/pay-facts.ts';
import type { FactKind } from '#lint/phrases/phrase.ts';

/** A product name: capitals inside a word, or a capital after a word that names a means. */
const productName = new RegExp(
	`${before}${eitherOf(
		'\\p{L}+\\p{Ll}\\p{Lu}\\p{L}+',
		`(?!${commonCapitals}(?!\\p{L}))\\p{Lu}{2,}\\d*`,
		'(?<=(?:met|via|zoals|waaronder|with|using|like) )\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?',
	)}${after}`,
	'u',
);

const isList = anyOf('iu', [
	/(?:zoals |waaronder |inclusief |namelijk |denk aan |such as |including )[^.:]{3,300}(?:, | en | and )/u,
	/\([^().:]{3,}(?:, | en | and )[^()]*\)/u,
	/[,–:] van [^.:]{3,60} tot [^.:]{3,}/u,
]);
/** What speaks to the reader after a colon explains; it sums nothing up. */
const isListAfterColon =
	/: ?(?![^.:]{0,300}(?<![\p{L}\p{N}])(?:je|jij|jou|jouw|wij|we|ons|onze|u|uw|you|your|we|our)(?![\p{L}\p{N}]))[^.:]{3,300}(?:, | en | and )/iu;

/** How often something happens; hours a week and pay by the hour are not that. */
const howOften = wholeWords(
	eitherOf(
		`(?:per|elke?|iedere?|each|every|a) (?:${one} )?${eitherOf(
			'uur|week|weken|maand|maanden|kwartaal|hour|weeks?|months?|quarter|dienst|shift|sprint',
			weekday,
			'(?:eerste|laatste|first|last) \\p{L}+',
		)}`,
		`${one} (?:keer|maal|times)|eens per|once an?|twice an?|wekelijkse?|maandelijkse?`,
		'weekly|monthly|quarterly|yearly|annual(?:ly)?',
		`${count} \\p{L}+ per dag|\\d+ \\p{L}+ a day`,
	),
);

/** “Omdat je …, als …”: what brings it about, and when. */
const because = ': |[–—] |doordat |omdat |zodat |want ';
const moment =
	'als|wanneer|zodra|voordat|terwijl|tussen|dezelfde dag|binnen|\\d|if|when|before|between|within';
const whenItHappens = new RegExp(
	`(?:${because})[^.]*${before}(?:je|jij|u|we|you)${after}[^.]*(?:${moment})${after}`,
	'iu',
);
const aDate = wholeWords(
	`(?:in|sinds|vanaf|since|from|per) (?:${month} )?(?:19|20)\\d\\d|\\d{1,2} ${month}|${month} 20\\d\\d`,
);
/** By when to apply says nothing of the job. */
const toApply = wholeWords('solliciteer|solliciteren|reageer|reageren|sluitingsdatum|apply');

const ofRole = '(?:(?:rol|functie|role) (?:van|of) )?';

type Test = (text: string) => boolean;
const matches =
	(pattern: RegExp): Test =>
	(text) =>
		pattern.test(text);

const tests: Readonly<Record<FactKind, Test>> = {
	amount: matches(euros),
	country: matches(wholeWords(countries)),
	date: (text) => aDate.test(text) && !toApply.test(text),
	days: matches(
		wholeWords(
			eitherOf(
				`${one} (?:(?:vaste|hele|dag of|à|tot|of|fixed|\\d) ?){0,6}(?:dag|dagen|days?)(?! (?:vakantie|verlof|vrij))`,
				`${weekday}(?:en)?`,
				'(?:meerdere|enkele|een paar) dagen (?:per|in de|thuis)|\\d ?(?:-|tot|à) ?\\d (?:dagen|days)',
			),
		),
	),
	diploma: matches(wholeWords('[\\p{L}-]{0,40}(?:diploma|certificaat|certificaten|certificate)')),
	frequency: (text) => howOften.test(withoutSizeOfJob(text).replaceAll(payPerPeriod, '')),
	headcount: matches(
		wholeWords(
			`(?<![.,])(?!0[.,])${count} (?:[\\p{L}-]+ ){0,2}${people}|team (?:van|of) (?:ruim |ongeveer |inmiddels )?${count}`,
		),
	),
	hours: matches(wholeWords(`${one} (?:uur|uren|hours?)|\\d+-urige`)),
	list: (text) => isList.test(text) || isListAfterColon.test(text),
	number: isNumber,
	pay: isPay,
	percent: isPercentage,
	person: matches(wholeWords(guides)),
	role: matches(
		wholeWords(
			`(?:tot|naar|richting|to|into|for|(?<=\\p{L},? )(?:als|as)) (?:an? |een |de |the )?${ofRole}(?:[\\p{L}-]+ ){0,2}[\\p{L}-]*${roles}`,
		),
	),
	situation: matches(whenItHappens),
	system: matches(productName),
	time: matches(
		wholeWords(
			'\\d{1,2}[.:]\\d{2}(?: uur)?|(?:tussen|om|vanaf|tot|between|from|at) (?:half )?(?:\\d{1,2}|\\p{L}+) (?:uur|en \\d+|and \\d+)',
		),
	),
};

/** Whether a text gives one of these kinds of fact. `names` are products that the vacancy itself names. */
export function givesFact(
	text: string,
	kinds: readonly FactKind[],
	names: readonly string[] = [],
): boolean {
	return kinds.some(
		(kind) => tests[kind](text) || (kind === 'system' && names.some((name) => text.includes(name))),
	);
}
