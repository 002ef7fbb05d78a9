import { patternsOf } from '#lint/core/alternatives.ts';

/** From nineteen on, in digits or spelled out. */
const adultAge = '(?:19|[2-7]\\d|(?:(?:vijf|acht)en)?(?:twintig|dertig|veertig|vijftig)|zestig)';
const demandedAge = `(?:1[5-8]|achttien|${adultAge})`;
const noExperience = '(?! (?:\\p{L}{1,20} ){0,3}(?:werk)?ervaring)';

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
		/leeftijds(?:grens|categorie)/u,
		/geboren (?:na|voor|vóór|tussen|in) (?:19|20)\d\d/u,
		/(?:ben je|ben jij|je bent|jij bent|bent u) (?:nog )?jong/u,
		/jonge?,? (?:en )?(?:\p{L}{3,20},? (?:en )?){0,2}(?:kandidaat|kandidaten|sollicitant|sollicitanten|medewerkers?|collega(?!')|professionals?|talent|talenten|kracht)/u,
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
			`(?:applicants|candidates|someone|somebody|anyone|anybody) (?:aged )?(?:over|under|above|below|older than|younger than) ${demandedAge}(?! (?:minutes|seconds|hours|euros?|percent|days|weeks|months|kilo\\p{L}{0,7}|km))`,
		),
		/(?:maximum|minimum) age|age (?:limit|range)/u,
		/born (?:after|before|between|in) (?:19|20)\d\d/u,
		/(?:you are|you're|are you) (?:still )?young/u,
		/young,? (?:and )?(?:\p{L}{3,20},? (?:and )?){0,2}(?:candidates?|applicants?|employees?|talents?|professionals?|graduates?)/u,
	],
};

/** Minimum ages of 15 to 18, for which the law may be a ground. */
export const minimumAges = {
	nl: [
		/1[5-8]\+(?:'?ers?)?/u,
		/(?:minimaal|minstens|ten minste|tenminste|vanaf|boven de|ouder dan) (?:de )?(?:1[5-8]|vijftien|zestien|zeventien|achttien) jaar(?: oud)?/u,
		/je bent (?:minimaal|minstens|ten minste|tenminste) (?:1[5-8]|zestien|zeventien|achttien)(?! (?:uur|uren|dag|dagen|weken|maanden|km))/u,
		/1[5-8] jaar (?:of ouder|en ouder|oud)/u,
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

const role =
	'(?:\\p{L}{0,20}(?:medewerker|adviseur|manager|kok|monteur|leider|begeleider|specialist|developer|programmeur|verkoper|planner|coach|docent|leraar|kandidaat|professional|talent|technicus|engineer|consultant))';

/** Words for people at the start of a career, who are mostly young. */
export const beginnerWords = {
	nl: [
		/starters?/u,
		/schoolverlaters?|(?:net|pas) je (?:diploma|opleiding|studie) (?:gehaald|behaald|afgerond|op zak)|(?:net|pas|zo|vers|kersvers) van (?:school|de (?:schoolbanken|opleiding|universiteit|hogeschool))/u,
		/(?:pas|net|recent|onlangs|kersvers) afgestudeerde?n?/u,
		...patternsOf(`(?:beginnend|aankomend)e? ${role}`),
		/digital natives?/u,
		/(?:je )?eerste (?:stap|stappen) (?:in|op) (?:je (?:carrière|loopbaan)|de arbeidsmarkt)|eerste (?:échte |echte )?baan (?:na|van) je (?:studie|opleiding|leven)/u,
	],
	en: [
		/(?:recent|new|fresh) (?:graduates?|school leavers?)|(?:recently|newly|freshly|just) graduated?/u,
		/school leavers?|(?:straight|just) (?:from|out of) (?:school|university|college)/u,
		/(?:are you|looking for|ideal for|perfect for|as)(?: an?)?(?: \p{L}{3,15})? starters?/u,
		/digital natives?/u,
		/(?:first step in|start|kick-?start|launch) your career/u,
	],
};

/** A sentence that opens the door wider keeps nobody away. */
export const openToOthers = [
	/zowel|ongeacht|iedereen|niet alleen|of je nu|maakt niet uit|of ervaren|ervaren of/u,
	/ook (?:voor |als |geschikt voor |een ){0,2}(?:starters?|schoolverlaters?|(?:pas|net|recent|onlangs) afgestudeerde?n?|beginnende?)/u,
	/(?:starters?|schoolverlaters?|afgestudeerden?) (?:\p{L}{1,15} ){0,4}welkom/u,
	/woningmarkt|hypothe\p{L}{1,6}|huizen/u,
	/also|regardless|everyone|everybody|anyone|welcome|not only|whether|doesn't matter|does not matter/u,
];

/** Words that ask for students or pupils. */
export const studentWords = {
	nl: [
		/(?:(?:wij|we) zoeken|zoeken wij|gezocht:?|ben je|ben jij|je bent|jij bent|als|bij voorkeur|liefst) (?:een |nog )?(?:\p{L}{3,15}e )?(?:student|studente|studenten|scholier|scholieren)/u,
		/(?:student|studenten|scholier|scholieren)(?: \p{L}{1,15})? (?:gezocht|opgelet)|(?:studenten|scholieren)(?:baan|baantje|bijbaan|werk)/u,
		/bijbaan(?:tje)? (?:naast|tijdens) (?:je|jouw|de) (?:studie|school|opleiding)|bijbaan(?:tje)? voor (?:\p{L}{3,15}e )?(?:studenten|scholieren)/u,
		/(?:naast|tijdens) (?:je|jouw) (?:studie|school)/u,
	],
	en: [
		/(?:(?:we are|we're) looking for|are you|you are|as|preferably) (?:an? )?(?:\p{L}{3,15} )?students?/u,
		/students? (?:wanted|only)|(?:(?:perfect|ideal|great)|(?:side |part-?time |weekend )?job) for students|student job/u,
		/(?:alongside|during|next to|besides?) your (?:studies|study|school|degree)/u,
	],
};

/** A sentence with one of these asks for others as well. */
export const notOnlyStudents = [
	/niet alleen|iedereen|ongeacht|not only|anyone|ook (?:voor |als )?(?:een )?(?:student|scholier)\p{L}{0,2}/u,
	/regardless|everyone|or (?:as )?(?:an? )?(?:parent|carer|pensioner|anybody|anyone)/u,
	/of (?:een |je |naast )?(?:\p{L}{1,15} )?(?:gezin|baan|werk|mantelzorg|bedrijf|iets|pensioen)|or (?:another|a|your) (?:job|family)/u,
];

/** Not an organisation: one that is young was founded lately, which says nothing of its people. */
const people = "(?:team|ploeg|club|groep|afdeling|werkomgeving|collega's|teams)";

/** Words that call the people who work there young. */
export const youngTeamWords = {
	nl: [
		...patternsOf(`jonge?,? (?:en )?(?:\\p{L}{3,20},? (?:en )?){0,3}${people}`),
		/jonge?,? (?:en )?(?:dynamische?|enthousiaste?|gedreven|ambitieu[sz]e?|energieke?|informee?le?|hippe?),? (?:en )?(?:\p{L}{3,20},? (?:en )?){0,2}(?:organisatie|bedrijf)/u,
		/jonge honden|jonge hond/u,
		/jonge mensen voelen zich/u,
		/(?:we|wij) (?:zijn|werken) (?:met )?(?:(?:\p{L}{1,12}|\d{1,4}) ){0,3}jonge (?:mensen|medewerkers|professionals)/u,
		/jong van geest/u,
		/gemiddelde leeftijd (?:\p{L}{1,12} ){0,4}(?:1[5-9]|[23]\d|4[0-4])(?:[.,]\d)?(?: jaar)?/u,
		/(?:team|collega's|ploeg)(?: \p{L}{1,12}){0,5} (?<low>1[5-9]|[2-5]\d)(?: ?[-–] ?| tot | en | t\/m )(?:de )?(?<high>[2-6]\d) jaar/u,
	],
	en: [
		/(?:young|youthful),? (?:and )?(?:\p{L}{3,20},? (?:and )?){0,3}(?:teams?|crew|colleagues|group|department|atmosphere|environment|workforce)/u,
		/(?:young|youthful),? (?:and )?(?:dynamic|enthusiastic|driven|ambitious|energetic|informal|hip|fun),? (?:and )?(?:\p{L}{3,20},? (?:and )?){0,2}(?:company|organi[sz]ation)/u,
		/young dogs?|young at heart/u,
		/average age (?:\p{L}{1,12} ){0,4}(?:1[5-9]|[23]\d|4[0-4])(?:[.,]\d)?/u,
		/(?:team|colleagues)(?: \p{L}{1,12}){0,5} (?:aged )?(?<low>1[5-9]|[2-5]\d)(?: ?[-–] ?| to | and )(?<high>[2-6]\d) years?(?: old)?/u,
	],
};

/** A year of foundation: then the employer is young, not its people. */
export const youngEmployer = [
	/asiel|dieren\p{L}{0,12}|pups?|puppy's?|katten|animal\p{L}{0,12}/u,
	/(?:opgericht|begon|begonnen|bestaat|bestaan|sinds|founded|started)/u,
];
