import { eitherOf, patternsOf, thenWords, wordsThen } from '#domain/written/alternatives.ts';

/** Languages that employers in the Netherlands ask for. */
const language =
	'(?:dutch|english|german|french|spanish|italian|portuguese|polish|swedish|danish|norwegian|finnish)';

/** Words that ask for a mother tongue, or for no accent. */
export const nativeWords = {
	nl: [
		/(?:near[- ])?native (?:speakers?|level|niveau|nederlands\p{L}{0,4}|engels\p{L}{0,4}|duits\p{L}{0,4}|frans\p{L}{0,4}|dutch|english)/u,
		/(?:nederlands\p{L}{0,2}|engels|duits|frans) (?:is (?:je|jouw|uw) |als )(?:moedertaal|moerstaal)/u,
		/(?:je|jouw|uw) moedertaal (?:is|moet)/u,
		/(?:met|op) (?:nederlands|engels|duits|frans) als moedertaal|moedertaalsprekers?|moedertaalniveau/u,
		/accentloo?ze?|accentloos|zonder accent/u,
		/(?:spreekt|spreken|beheers\p{L}{0,2}) (?:\p{L}{1,15} ){0,2}abn|algemeen beschaafd nederlands/u,
	],
	en: [
		...patternsOf(
			`(?:near[- ])?native(?:[- ](?:speakers?|level|proficiency|fluency|command)|(?: level)? (?:in )?${language})`,
			`${language}[- ]native|mother tongue (?:is|must|${language})|${language} (?:is (?:your )?|as (?:your |a )?)?(?:mother tongue|first language)`,
			`${language} (?:is|as) (?:your|a) native language|native ${language}`,
			`${language}(?:: | \\()(?:[ab-c][12](?:\\/[ab-c][12])? or )?native`,
		),
		/your (?:mother tongue|first language|native language) (?:is|must|should)/u,
		/accent[- ]free|without (?:an?|any) accent|no accent|neutral accent/u,
	],
};

/** A sentence with one of these demands it of nobody. */
export const notDemanded = [
	/hoeft|hoef|hoeven|ongeacht|maakt niet uit|of (?:een )?ander\p{L}{0,2}|need not|no need|or (?:near )?equivalent|regardless|does not matter|doesn't matter/u,
];

const dutchLanguage =
	'(?:(?:nederlands|engels|duits|frans)|(?:nederlandse|engelse|duitse|franse) taal)';
const inAnyForm = eitherOf(
	'nederlands\\p{L}{0,2}|nederlandse|engels|engelse',
	'duits|duitse|frans|franse|talen',
);
/** Then the lessons are without faults, or the people who speak it. */
const taught = '(?:les|lessen|cursus|taalles|collega\\p{L}*|klanten)';
const faultless = eitherOf(
	'perfecte?|uitstekende?|uitmuntende?|excellente?',
	'foutloze?|foutloos|vlekkeloze?|vlekkeloos',
	'onberispelijke?|feilloze?|feilloos',
);

/** Words that ask for a language without faults. */
export const tooGoodLanguage = {
	nl: [
		...patternsOf(
			`${faultless} ${wordsThen(5, 20)}${inAnyForm}(?! ${taught})(?: taal)?`,
			`${dutchLanguage}(?: en ${dutchLanguage})? ${wordsThen(3, 20)}${faultless}`,
			`${faultless} (?:twee|drie|meer)talige?`,
		),
		/(?:spreekt|schrijft|spreken|schrijven|beheerst) (?:\p{L}{1,15} ){0,4}vloeiend/u,
		/vloeiend(?: en foutloos)? (?:in )?(?:nederlands\p{L}{0,2}|engels|duits|frans)/u,
		/(?:taal)?niveau c[12]|c[12][- ](?:taal)?niveau/u,
	],
	en: [
		...patternsOf(
			`(?:perfect|excellent|flawless|impeccable|outstanding|fluent) (?:\\p{L}{1,20} ){0,7}${language}`,
			`${language}(?: and ${language})? (?:\\p{L}{1,20} ){0,3}(?:perfect|perfectly|flawless|flawlessly|impeccable)`,
		),
	],
};

/** What the language is for, in the same breath. */
export const languageReason = [
	/voor (?:het|de|je|onze|klanten|mails?|brieven|bellen|telefoon|bij)/u,
	/omdat|want|zodat/u,
	/om (?:\p{L}{1,15} ){0,6}te/u,
	/because|so that/u,
	/to (?:\p{L}{1,15} ){0,2}(?:help|call|write|talk|speak|answer|explain|advise|read)/u,
	/for (?:the|your|our|customers?|clients?|patients|guests|emails?|calls?|contact)/u,
	/with (?:our |the )?(?:customers?|clients?|patients|guests)/u,
];

const having = eitherOf(
	'in het bezit van (?:de|een) |bezit (?:de|een) ',
	'met (?:de|een) |heb(?:t)? (?:de|een) |over (?:de|een) ',
);

const application = '(?:cv|resume|résumé|application|letter|e-?mail)';
const photo = 'photo(?:graph)?|picture';
const photoOfYou = eitherOf(
	'passport photo|recent photo(?:graph)?|headshot',
	`(?:${photo}) of (?:yourself|you|your face)`,
	`(?:${photo}) with your (?:cv|resume|résumé|application|letter)`,
);

/** Words about nationality or descent, or that ask for a photo. */
export const originWords = {
	nl: [
		...patternsOf(`${having}?nederlandse? (?:nationaliteit|staatsburgerschap|paspoort)`),
		/(?:eu-?|europe(?:es|se) )(?:paspoort|nationaliteit|burgers)/u,
		/autochto(?:on|ne|nen)/u,
		/(?:nederlandse|westerse|hollandse) (?:afkomst|komaf|roots)/u,
		/(?:alleen|uitsluitend|enkel) (?:nederlanders|europeanen)/u,
		/geen buitenlanders|in nederland geboren en getogen/u,
		/(?:cv|brief|sollicitatie|motivatie|e-?mail)(?: \p{L}{1,15}){0,3} (?:met|inclusief|incl\.?|voorzien van|en) (?:een )?(?:recente )?(?:pas)?foto/u,
		/(?:stuur|mail|voeg|upload)(?: \p{L}{1,15}){0,5} (?:pasfoto|recente foto|foto van (?:jezelf|jou|je gezicht))/u,
	],
	en: [
		/(?:dutch|eu|european|western) (?:nationality|citizenship|passport|nationals? only|citizens? only|origin|descent|background|roots)/u,
		/(?:only|exclusively|solely) (?:for )?(?:dutch|eu|european|western|white) (?:nationals?|citizens?|people|candidates?|applicants?|residents?)/u,
		/(?:must be|you are|are you) (?:an? )?(?:dutch|eu|european) (?:national|citizen)|must be (?:dutch|european)(?=[,.;]|$| and | or )/u,
		/born in (?:the netherlands|holland)|no (?:foreigners|immigrants)|(?:not|never) (?:hire|accept|employ|want) (?:foreigners|immigrants|refugees)/u,
		...patternsOf(
			`${application} ${wordsThen(3)}(?:with|including|and|plus) (?:an? |your )?(?:recent )?(?:passport )?(?:${photo}|headshot)`,
			`(?:send|e-?mail|include|add|attach|upload|enclose)${thenWords(5)} ${photoOfYou}`,
		),
	],
};

/** The statement of many employers in English that they exclude nobody names what it does not look at. */
export const equalOpportunity =
	/without regard|irrespective|equal[- ]opportunit(?:y|ies)|discriminat\p{L}{1,6}|on the basis of|on the grounds of|whatever your|all backgrounds/u;

/** Grounds in law, words that exclude nobody, and origin as the subject of the work. */
export const originAllowed = [
	/wet|wettelijk\p{L}{0,2}|vertrouwensfunctie|veiligheidsonderzoek|defensie|artikel|ongeacht|hoeft|hoef|by law|regardless|need not|do not need|don't need/u,
	equalOpportunity,
	/security clearance|applies for|applications for|naturali[sz]ation|customers|clients|travellers/u,
	/aanvra\p{L}{1,4}|vraagt aan|inwoners?|burgers?|naturalisatie|klanten|reizigers/u,
	/of (?:een )?(?:geldige )?(?:werkvergunning|verblijfsvergunning|\p{L}{0,6}eu\p{L}{0,8})/u,
	/or (?:an? )?(?:work permit|residence permit)/u,
	/(?:work|residence) permit/u,
];
