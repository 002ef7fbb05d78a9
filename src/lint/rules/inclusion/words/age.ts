import { eitherOf, patternsOf, wordsThen } from '#domain/written/alternatives.ts';

/** From nineteen on, in digits or spelled out. */
const adultAge = '(?:19|[2-7]\\d|(?:(?:vijf|acht)en)?(?:twintig|dertig|veertig|vijftig)|zestig)';
const demandedAge = `(?:1[5-8]|achttien|${adultAge})`;
const noExperience = '(?! (?:\\p{L}{1,20} ){0,3}(?:werk)?ervaring)';

const whoseAge = '(?:ben je|ben jij|je bent|jij bent|bent u|iemand|leeftijd)';
const somebodySought = eitherOf(
	'kandidaat|kandidaten|sollicitant|sollicitanten|medewerkers?',
	"collega(?!')|professionals?|talent|talenten|kracht",
);

const somebody = '(?:applicants|candidates|someone|somebody|anyone|anybody)';
/** Then a number is no age. */
const otherUnit = '(?:minutes|seconds|hours|euros?|percent|days|weeks|months|kilo\\p{L}{0,7}|km)';

/** Words that ask for an age, but for minimum ages up to 18. */
export const ageLimits = {
	nl: [
		...patternsOf(
			`tussen (?:de )?${demandedAge} en (?:de )?${demandedAge} jaar(?: oud)?${noExperience}`,
			`(?:maximaal|max\\.?|hooguit|hoogstens|niet ouder dan|jonger dan|tot|tot en met|t/m|onder de) (?:de )?${demandedAge} jaar(?: oud)?${noExperience}`,
			`(?:minimaal|minstens|ten minste|tenminste|vanaf|boven de|ouder dan) (?:de )?${adultAge} jaar(?: oud)?${noExperience}`,
			`${demandedAge} ?(?:[-–]|tot|t/m) ?${demandedAge} jaar(?: oud)?${noExperience}`,
			`(?:niet ouder|jonger) dan ${demandedAge}(?! (?:dagen|weken|maanden|uur))`,
		),
		...patternsOf(
			`leeftijd:? (?:van |tussen )?(?:de )?${demandedAge} ?(?:en|tot|t/m|-|–) ?(?:de )?${demandedAge}`,
		),
		...patternsOf(
			`${whoseAge} ${wordsThen(2)}(?:rond|ongeveer|circa) (?:de )?${demandedAge} jaar(?: oud)?${noExperience}`,
		),
		/leeftijds(?:grens|categorie)/u,
		/geboren (?:na|voor|vóór|tussen|in) (?:19|20)\d\d/u,
		/(?:ben je|ben jij|je bent|jij bent|bent u) (?:nog )?jong/u,
		...patternsOf(`jonge?,? (?:en )?(?:\\p{L}{3,20},? (?:en )?){0,2}${somebodySought}`),
		/young professionals?/u,
	],
	en: [
		...patternsOf(
			`between (?:the ages of )?${demandedAge} and ${demandedAge} years? (?:old|of age)`,
			`(?:between the ages of|aged?|ages)(?: between| from)? ${demandedAge}(?: ?[-–] ?| to | and )${demandedAge}`,
			`${demandedAge}(?: ?[-–] ?| to )${demandedAge}[- ]years?[- ](?:olds?|of age)`,
			`(?:under|at most|maximum(?: of)?|up to|no older than|not older than|younger than) (?:the age of )?${demandedAge} years? (?:old|of age)`,
			`(?:over|above|at least|minimum(?: of)?|older than) (?:the age of )?(?:19|[2-7]\\d) years? (?:old|of age)`,
			`(?:under|below) the age of ${demandedAge}|(?:over|above) the age of (?:19|[2-7]\\d)`,
			`(?:no|not) older than ${demandedAge}(?! (?:days|weeks|months))`,
			`${somebody} (?:aged )?(?:over|under|above|below|older than|younger than) ${demandedAge}(?! ${otherUnit})`,
		),
		/(?:maximum|minimum) age|age (?:limit|range)/u,
		/born (?:after|before|between|in) (?:19|20)\d\d/u,
		/(?:you are|you're|are you) (?:still )?young/u,
		/young,? (?:and )?(?:\p{L}{3,20},? (?:and )?){0,2}(?:candidates?|applicants?|employees?|talents?|professionals?|graduates?)/u,
	],
};

const teenAge = '(?:1[5-8]|vijftien|zestien|zeventien|achttien)';
const least = '(?:minimaal|minimum|minstens|ten minste|tenminste)';

/** Minimum ages of 15 to 18, for which the law may be a ground. */
export const minimumAges = {
	nl: [
		/1[5-8] ?\+(?:'?ers?)?/u,
		...patternsOf(
			`(?:${least}|vanaf|boven de|ouder dan|niet jonger dan) (?:de )?${teenAge} jaar(?: oud)?`,
			`(?:je bent|ben je|ben jij) (?:al )?${least} ${teenAge}(?! (?:uur|uren|dag|dagen|weken|maanden|km))`,
			`${least} ${teenAge}(?: jaar)?(?: oud)? (?:bent|te zijn|zijn)`,
			`${teenAge} jaar (?:of ouder|en ouder|oud)`,
			`(?:minimum)?leeftijd:? (?:is |van |minimaal |minstens |de ){0,3}${teenAge}(?: jaar)?(?! ?(?:tot|[-–]|en (?:de )?\\d))`,
		),
	],
	en: [
		/1[5-8]\+/u,
		/(?:at least|minimum(?: of)?|over|above|older than) (?:the age of 1[5-8]|1[5-8] years? (?:old|of age))/u,
		/1[5-8](?: years)? (?:or|and) (?:older|over)/u,
	],
};

/** Grounds on which somebody under 18 may not do the work (ATW: no nights, no on-call duty). */
export const groundsForEighteen = [
	/\p{L}{0,12}nacht(?:dienst|diensten|werk|en)?/u,
	/(?:oproep|bereikbaarheids|consignatie|piket)dienst(?:en)?|consignatie/u,
	/arbeidstijdenwet|wet|wettelijk\p{L}{0,2}|night(?: shifts?)?|working hours act|by law|legal\p{L}{0,2}/u,
];

/** Words that name a ground in law for an age limit (WGBL art. 7 and 9). */
export const legalGrounds = [
	/wet|wettelijk\p{L}{0,2}|wgbl|artikel|aow(?:-\p{L}{1,15})?|rijbewijs (?:c|ce|d|de)|by law|legal\p{L}{0,2}|article/u,
];
