import { eitherOf, patternsOf } from '#domain/written/alternatives.ts';

const ofAnySort = '(?:all|any|every|regardless of|irrespective of|without regard to|whatever your)';

/** Both forms of a title, or words that say that every sex is welcome. "Iedereen" alone says nothing about sex. */
export const sexStatements = [
	/[mv] ?\/ ?[vmf](?: ?\/ ?x)?|m ?\/ ?f(?: ?\/ ?[xd])?|x ?\/ ?[mv] ?\/ ?[mv]/u,
	/(?:man|vrouw)(?: of|,) (?:een )?(?:man|vrouw)/u,
	/man\/vrouw|vrouw\/man/u,
	/(?:man|mannen|vrouw|vrouwen)(?:,| of| en) (?:een )?(?:man|mannen|vrouw|vrouwen)(?=[^.?!]{1,60}(?:welkom|sollicit|reageren|geschikt|gelijk))/u,
	/(?:welkom|sollicit|reageren|zoeken|uitgenodigd)[^.?!]{0,60} (?:mannen (?:en|of) vrouwen|vrouwen (?:en|of) mannen)/u,
	/non-?binaire? (?:mensen|personen|kandidaten)/u,
	/(?:alle|elke?|ieder|welke?|ongeacht) (?:\p{L}{1,20},? ){0,12}(?:geslacht|geslachten|gender|genders|sekse)/u,
	/(?:geslacht|gender) (?:\p{L}{1,20} ){0,4}(?:maakt niet uit|speelt geen rol|doet er niet toe|ook niet)/u,
	/\p{L}{3,30}(?:\(-?(?:in|ster|e|euse|trice|rice|vrouw)\)| ?\/ ?-?(?:ster|euse|trice|rice|vrouw))|\p{L}{3,30}\(st\)er/u,
	/\p{L}{2,30}er ?\/ ?\p{L}{2,30}ster|\p{L}{0,20}heer(?: ?\/ ?| of )\p{L}{0,20}vrouw|\p{L}{0,20}vrouw(?: ?\/ ?| of )\p{L}{0,20}heer/u,
	...patternsOf(`${ofAnySort} (?:\\p{L}{1,20},? ){0,12}(?:genders?|sex|sexes)`),
	/women and men|men and women|m\/f/u,
	/(?:gender|sex) (?:\p{L}{1,20} ){0,3}(?:does not matter|doesn't matter|plays no part|is not important)/u,
];

/** Somebody who is spoken of before may be a customer; then “he” is too. */
export const pronounOfOneSex = /^(?:hij|he|she) /u;

const oneSex =
	'(?:dame|dames|vrouw|meid|meiden|man|vent|kerel|heer|jongedame|jongeman)(?!/| of | en (?:een )?(?:man|vrouw|heren))';
const seeking =
	'(?:zoeken|zoekt|zoek|op zoek naar|gezocht:?|ben je|ben jij|je bent|jij bent|welke)';
const article = '(?: (?:een|de|die|wij|we|\\d|\\p{L}{3,15}e)){0,4}';

const somebody = eitherOf(
	"kandidaat|kandidaten|collega|collega's|medewerkers?",
	'sollicitant|sollicitanten|kracht',
);

const seekingInEnglish = "(?:looking for|seeking|are you|you are|you're|wanted:?)";
const oneSexInEnglish = eitherOf(
	'lady|ladies|woman|women|man|men',
	'guy|guys|girl|girls|gentleman|gentlemen',
);
const staffOfOneSex = '(?:male|female) (?:candidates?|applicants?|colleagues?|employees?|staff)';

/** Words that ask for somebody of one sex. */
export const oneSexWords = {
	nl: [
		new RegExp(`${seeking}${article} ${oneSex}`, 'u'),
		/(?:alleen|uitsluitend|enkel) (?:voor )?(?:mannen|vrouwen|dames|heren)(?! en )/u,
		...patternsOf(
			`(?:alleen|uitsluitend|zoeken|zoekt|gezocht:?) (?:een )?(?:mannelijke|vrouwelijke) ${somebody}`,
		),
		/bij voorkeur (?:(?:zien|hebben|zoeken) (?:we|wij) )?(?:een )?(?:man|mannen|mannelijke \p{L}{3,20})/u,
		/voorkeur (?:\p{L}{1,15} ){0,3}(?:naar|voor|aan) (?:een )?(?:man|mannen|mannelijke \p{L}{3,20})/u,
		/(?:de|die) (?:juiste|ideale) (?:man|vrouw|vent|kerel|dame)(?!\/| of )/u,
		/\([mv]\)/u,
		/hij (?:moet|dient)(?! of zij)/u,
		/(?:kandidaat|sollicitant|nieuwe collega|nieuwe medewerker)[^.?:;]{1,120} hij(?! of zij|\/zij)/u,
	],
	en: [
		...patternsOf(
			`${seekingInEnglish} (?:an? |the )?(?:\\p{L}{3,15} ){0,2}${oneSexInEnglish}(?! or | and |\\/)`,
		),
		...patternsOf(`${staffOfOneSex} (?:only|wanted)`),
		...patternsOf(
			`(?:only|exclusively|solely) (?:for )?(?:${staffOfOneSex}|men|women|males|females|ladies)(?! and | or )`,
		),
		/(?:men|women|males|females|ladies) only/u,
		/preferably (?:male|men)/u,
		/no (?:women|men|females|males)(?! and | or )/u,
		/(?:men|males?) (?:are )?preferred/u,
		/male (?:candidates?|applicants?) (?:are )?preferred/u,
		/(?:preferably|preference for|we prefer) (?:an? )?(?:man|men|male \p{L}{3,20})/u,
		/(?:the )?(?:right|ideal) (?:man|woman|guy|lady|girl) for|\((?:m|f|male|female)\)/u,
		/(?:candidate|applicant|new colleague)[^.?:;]{1,120} he(?! or she|\/she)/u,
		/(?:he|she) (?:must|should|has to|needs to|is expected to)(?! have)/u,
	],
};

/** Grounds in law for asking one sex (WGB m/v art. 1 and 5). */
export const sexGrounds = [
	/geslachtsbepaald\p{L}{0,2}|wet gelijke behandeling|besluit beroepsactiviteiten/u,
	/artikel|wettelijk\p{L}{0,2}|gelijke geschiktheid/u,
	/by law|article|equal suitability|equally suitable/u,
];

/** Words that prefer women, which the law allows under conditions. */
export const womenPreferred = {
	nl: [
		/(?:voorkeur|voorrang|prioriteit) (?:\p{L}{1,15} ){0,4}(?:naar|voor|aan) (?:een )?(?:vrouw|vrouwen|vrouwelijke \p{L}{3,20})/u,
		/(?:vacature|functie)[^.?!]{0,60} open(?:gesteld)? voor vrouwe\p{L}{1,5}(?! (?:en|of) man)/u,
		/(?:vrouwen|vrouwelijke \p{L}{3,20}) (?:hebben|krijgen|genieten) (?:\p{L}{1,15} ){0,2}(?:streepje voor|voorrang)/u,
		/(?:bij voorkeur|liefst) (?:(?:zien|hebben|zoeken|zijn) (?:we|wij) )?(?:op zoek naar )?(?:een )?(?:vrouw|vrouwen|dame|dames|vrouwelijke \p{L}{3,20})/u,
	],
	en: [
		/(?:prefer|preference for|preferably|preference (?:is|will be) given to) (?:an? )?(?:woman|women(?!'s)|female \p{L}{3,20})/u,
		/(?:women|female (?:candidates|applicants)) (?:are )?preferred/u,
	],
};

/** Words that say the preference holds between candidates who are equally suitable. */
export const equallySuitable = [
	/gelijke(?: \p{L}{1,12})? (?:geschiktheid|kwaliteit|kwaliteiten)|(?:gelijk|even) geschikt/u,
	/equally (?:suitable|qualified)|equal (?:suitability|qualifications?)/u,
];
