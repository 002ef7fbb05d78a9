export const nativeWords = {
	nl: [
		/(?:near[- ])?native (?:speakers?|level|niveau|nederlands\p{L}{0,4}|engels\p{L}{0,4}|duits\p{L}{0,4}|frans\p{L}{0,4}|dutch|english)/u,
		/(?:nederlands\p{L}{0,2}|engels|duits|frans) (?:is (?:je|jouw|uw) |als )(?:moedertaal|moerstaal)/u,
		/(?:je|jouw|uw) moedertaal (?:is|moet)/u,
		/(?:met|op) (?:nederlands|engels|duits|frans) als moedertaal|moedertaalsprekers?|moedertaalniveau/u,
		/accentloo?ze?|accentloos|zonder accent/u,
		/(?:spreekt|spreken|beheers\p{L}{0,2}) (?:\p{L}{1,12} ){0,2}abn|algemeen beschaafd nederlands/u,
	],
	en: [
		/(?:near[- ])?native (?:speakers?|level|dutch|english|german|french)/u,
		/mother tongue (?:is|must|dutch|english|german|french)|(?:dutch|english|german|french) mother tongue/u,
		/accent[- ]free|without an accent/u,
	],
};

export const notDemanded = [
	/hoeft|hoef|hoeven|ongeacht|maakt niet uit|of (?:een )?ander\p{L}{0,2}|need not|no need|or (?:near )?equivalent/u,
];

export const tooGoodLanguage = {
	nl: [
		/(?:perfecte?|uitstekende?|foutloze?|foutloos|vlekkeloze?|vlekkeloos|onberispelijke?|feilloze?|feilloos) (?:\p{L}{1,20} ){0,5}(?:nederlands\p{L}{0,2}|nederlandse|engels|engelse|duits|duitse|frans|franse|talen)(?: taal)?/u,
		/(?:perfect|uitstekend|foutloos|vlekkeloos) (?:twee|drie|meer)talige?/u,
		/(?:nederlands|engels|duits|frans)(?: en (?:nederlands|engels|duits|frans))? (?:\p{L}{1,20} ){0,3}(?:perfect|uitstekend|foutloos|vlekkeloos|onberispelijk|feilloos)/u,
	],
	en: [
		/(?:perfect|excellent|flawless|impeccable) (?:\p{L}{1,20} ){0,4}(?:dutch|english|german|french)/u,
	],
};

/** What the language is for, in the same breath. */
export const languageReason = [
	/voor (?:het|de|je|onze|klanten|mails?|brieven|bellen|telefoon|bij)|omdat|want|zodat|om (?:\p{L}{1,15} ){0,6}te|because|so that/u,
];

export const originWords = {
	nl: [
		/(?:in het bezit van (?:de|een) |met (?:de|een) |heb(?:t)? (?:de|een) |bezit (?:de|een) |over (?:de|een) )?nederlandse? (?:nationaliteit|staatsburgerschap|paspoort)/u,
		/autochto(?:on|ne|nen)/u,
		/(?:nederlandse|westerse|hollandse) (?:afkomst|komaf|roots)/u,
		/(?:alleen|uitsluitend|enkel) (?:nederlanders|europeanen)/u,
		/geen buitenlanders/u,
		/(?:cv|brief|sollicitatie|motivatie|e-?mail)(?: \p{L}{1,15}){0,3} (?:met|inclusief|incl\.?|voorzien van|en) (?:een )?(?:recente )?(?:pas)?foto/u,
		/(?:stuur|mail|voeg|upload)(?: \p{L}{1,15}){0,5} (?:pasfoto|recente foto|foto van (?:jezelf|jou|je gezicht))/u,
	],
	en: [
		/(?:dutch|eu) (?:nationality|citizenship|passport|nationals? only|citizens? only)/u,
		/(?:cv|resume|application|letter) (?:\p{L}{1,12} ){0,3}(?:with|including|and) (?:an? )?(?:recent )?photo(?:graph)?/u,
	],
};

export const originAllowed = [
	/wet|wettelijk\p{L}{0,2}|vertrouwensfunctie|veiligheidsonderzoek|defensie|artikel|ongeacht|hoeft|hoef|by law|regardless/u,
	/aanvra\p{L}{1,4}|vraagt aan|inwoners?|burgers?|naturalisatie|klanten|reizigers|of (?:een )?(?:geldige )?(?:werkvergunning|verblijfsvergunning|\p{L}{0,6}eu\p{L}{0,8})|or (?:an? )?(?:work permit|residence permit)/u,
];
