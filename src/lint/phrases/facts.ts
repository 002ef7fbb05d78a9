import { anyOf } from '#lint/core/alternatives.ts';
import type { FactKind } from '#lint/phrases/phrase.ts';

const before = '(?<![\\p{L}\\p{N}])';
const after = '(?![\\p{L}\\p{N}])';
const expression = (source: string, flags = 'iu'): RegExp =>
	new RegExp(`${before}(?:${source})${after}`, flags);

const count =
	'(?:\\d{1,12}(?:[.,]\\d{1,12})?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|twintig|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)';
/** A rank or a year counts nothing. */
const noQuantity = '(?:\\d{1,3}(?:e|ste|de)|(?:19|20)\\d\\d)';
const one = `(?:${count}|een|één|one)`;
const weekday =
	'(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const month =
	'(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|june|july|august|october)';
const euros = /€\s?\d|\d[\d.,]{0,15}\s?(?:euro|eur)(?![\p{L}\p{N}])/iu;

/** Amounts near these words are no pay. */
const noPay =
	/budget|cheque|voucher|kilometer|km(?!\p{L})|internet|thuiswerk|opleiding|training|korting|premie|omzet|mileage|discount/iu;
const amountWithSurroundings = /.{0,30}(?:€\s?\d|\d[\d.,]{0,15}\s?euro)[^.]{0,20}/giu;
const scale = expression('(?:schaal|scale|trede) ?\\d+');
const aboveMinimum = expression('boven (?:het )?(?:wettelijke? )?minimum ?-?(?:jeugd)?loon');

/** Its tables give the pay. */
const namedAgreement =
	/(?<![\p{L}\p{N}])(?:cao|CAO|Cao) (?!voor )\p{Lu}\p{L}|\p{L}{4,40}-(?:cao|CAO)(?!\p{L})|\p{Lu}{3,6}[ -](?:cao|CAO)(?!\p{L})/u;
const people =
	"(?:collega'?s?|collega’s|medewerkers?|mensen|personen|teamleden|specialisten|professionals|ontwikkelaars|developers|designers|adviseurs|consultants|agents|verzorgenden|monteurs|koks|man|fte|bemanningsleden|people|colleagues|members|agents|engineers|senioren|seniors|planners?)";
const roles =
	'(?:teamleider|manager|senior|coach|specialist|planner|adviseur|chef|hoofd|ploegbaas|coördinator|trainer|engineer|architect|medior|consultant|supervisor|projectleider|bedrijfsleider|kwaliteitsmedewerker|lead|head|leader|director|directeur|eigenaar|vennoot|partner|werfleider|voorman|teamcoach)';

/** A product name: capitals inside a word, or a capital after a word that names a means. */
const productName =
	/(?<![\p{L}\p{N}])(?:\p{L}+\p{Ll}\p{Lu}\p{L}+|(?!(?:HBO|MBO|WO|ICT|IT|HR|UX|UI|AI|NL|BE|CV|VOG|OV|CAO|BHV|TI|MT|GGZ|COVID|MKB|KMO|LLM|SEO|SEA|CRM|ERP|FAQ|ZZP|BBQ|BSO|KDV)(?!\p{L}))\p{Lu}{2,}\d*|(?<=(?:met|via|zoals|waaronder|with|using|like) )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?![\p{L}\p{N}])/u;

const isList =
	/(?:zoals |waaronder |inclusief |namelijk |denk aan |such as |including )[^.:]{3,300}(?:, | en | and )|\([^().:]{3,}(?:, | en | and )[^()]*\)|[,–:] van [^.:]{3,60} tot [^.:]{3,}/iu;
/** What speaks to the reader after a colon explains; it sums nothing up. */
const isListAfterColon =
	/: ?(?![^.:]{0,300}(?<![\p{L}\p{N}])(?:je|jij|jou|jouw|wij|we|ons|onze|u|uw|you|your|we|our)(?![\p{L}\p{N}]))[^.:]{3,300}(?:, | en | and )/iu;

const percentage = /\d{1,12}(?:[.,]\d{1,12})?\s?(?:%|procent|percent)/iu;
/** “100% focus” measures nothing; “100% vergoeding” does. */
const allOfIt =
	/(?<!\d)1[05]0\s?(?:%|procent)(?= (?!vergoed|terug|doorbetaal|betaald|loon|salaris|openbaar|van (?!ons|onze|je|jouw)|bij |reis|remote)\p{L})/giu;

/** Hours a week and years of experience say how large the job is, and nothing of a phrase beside them. */
const sizeOfJob = anyOf('giu', [
	/\d{1,2}(?:(?: ?[-–/] ?| ?tot ?| à | a | of | t\/m )\d{1,2})?[ -]?(?:uur|uren|u|(?:werk)?dagen) ?(?:per|in de|p\/|\/) ?(?:week|w)(?!\p{L})/u,
	/\d{1,2} (?:vaste )?(?:werk)?dagen(?! ?(?:per jaar|vakantie|verlof|vrij))(?!\p{L})/u,
	/\d{1,2}\+?(?:(?: ?[-–] ?| tot | à )\d{1,2})? jaar (?:relevante |aantoonbare )?(?:werk)?ervaring/u,
]);
/** These say when, and nothing of how much. */
const whenOnly = new RegExp(
	`\\d{1,2} ${month}|jaren ['’]?\\d0|(?:komende|afgelopen|volgende|laatste) ${count} (?:jaar|jaren|maanden|weken)|${count} (?:jaar|maanden) tijd`,
	'giu',
);
const aNumber = expression(
	`(?!(?:${noQuantity}|[23]d|b2[bc]|24/7)(?![\\p{L}\\p{N}]))(?:${count}|\\d{1,12}[^\\s]{0,40})`,
);

/** Without one of these there is nothing to leave out, and nothing left. */
const anyCount = new RegExp(`\\d|${count}`, 'iu');

/** How often something happens; hours a week are not that. */
const howOften = expression(
	`(?:per|elke?|iedere?|each|every|a) (?:${one} )?(?:uur|week|weken|maand|maanden|kwartaal|hour|weeks?|months?|quarter|dienst|shift|sprint|${weekday}|(?:eerste|laatste|first|last) \\p{L}+)|${one} (?:keer|maal|times)|eens per|once an?|twice an?|wekelijkse?|maandelijkse?|${count} \\p{L}+ per dag|\\d+ \\p{L}+ a day`,
);

/** “Omdat je …, als …”: what brings it about, and when. */
const whenItHappens =
	/(?:: |[–—] |doordat |omdat |zodat |want )[^.]*(?<![\p{L}\p{N}])(?:je|jij|u|we|you)(?![\p{L}\p{N}])[^.]*(?:als|wanneer|zodra|voordat|terwijl|tussen|dezelfde dag|binnen|\d|if|when|before|between|within)(?![\p{L}\p{N}])/iu;
/** “Zowel … als …”, but not of skills, which are no situation. */
const twoSides =
	/zowel (?!(?:je |jouw )?(?:mondeling|schriftelijk|intern|extern|in woord|individueel|zelfstandig|alleen|professioneel|persoonlijk|op (?:persoonlijk|professioneel)|voor |binnen |tussen |in (?:een )?team|(?:vak)?technisch|zakelijk|de organisatie)).{3,60} als /iu;

type Test = (text: string) => boolean;
const matches =
	(pattern: RegExp): Test =>
	(text) =>
		pattern.test(text);

const isPay: Test = (text) =>
	scale.test(text) ||
	aboveMinimum.test(text) ||
	namedAgreement.test(text) ||
	[...text.matchAll(amountWithSurroundings)].some(([found]) => !noPay.test(found));

const tests: Readonly<Record<FactKind, Test>> = {
	amount: matches(euros),
	country: matches(
		expression(
			`${count} (?:landen|talen|nationaliteiten|countries|languages|nationalities)|voertaal|working language|Duitsland|België|Nederland|Frankrijk|Engeland|Germany|Belgium|France|Netherlands`,
		),
	),
	date: matches(
		expression(
			`(?:in|sinds|vanaf|since|from|per) (?:${month} )?(?:19|20)\\d\\d|\\d{1,2} ${month}|${month} 20\\d\\d`,
		),
	),
	days: matches(
		expression(
			`${one} (?:(?:vaste|hele|dag of|à|tot|of|fixed|\\d) ?){0,6}(?:dag|dagen|days?)(?! (?:vakantie|verlof|vrij))|${weekday}(?:en)?|(?:meerdere|enkele|een paar) dagen (?:per|in de|thuis)|\\d ?(?:-|tot|à) ?\\d (?:dagen|days)`,
		),
	),
	diploma: matches(expression('[\\p{L}-]{0,40}(?:diploma|certificaat|certificaten|certificate)')),
	frequency: (text) => howOften.test(text.replaceAll(sizeOfJob, '')),
	headcount: matches(
		expression(
			`(?<![.,])(?!0[.,])${count} (?:[\\p{L}-]+ ){0,2}${people}|team (?:van|of) (?:ruim |ongeveer |inmiddels )?${count}`,
		),
	),
	hours: matches(expression(`${one} (?:uur|uren|hours?)|\\d+-urige`)),
	list: (text) => isList.test(text) || isListAfterColon.test(text),
	number: (text) =>
		anyCount.test(text) && aNumber.test(text.replaceAll(sizeOfJob, '').replaceAll(whenOnly, '')),
	pay: isPay,
	percent: (text) => percentage.test(text.replaceAll(allOfIt, '')),
	person: matches(
		expression(
			'(?:een|je|jouw) (?:\\p{L}+ )?(?:coach|begeleider|trainer)|buddy|mentor|voorman|ploegbaas|meester|teamleider|senior(?:en)?|praktijkbegeleider|werkbegeleider|vaste collega|team lead',
		),
	),
	role: matches(
		expression(
			`(?:tot|naar|richting|to|into|for|(?<=\\p{L},? )(?:als|as)) (?:an? |een |de |the )?(?:(?:rol|functie|role) (?:van|of) )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]*${roles}`,
		),
	),
	situation: (text) => whenItHappens.test(text) || twoSides.test(text),
	system: matches(productName),
	time: matches(
		expression(
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
