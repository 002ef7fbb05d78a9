export const appearanceWords = {
	nl: [
		/hoofddoek(?:en|je|jes)?|keppeltjes?/u,
		/neutrale? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/representatieve? (?:uiterlijk|uitstraling|voorkomen|verschijning|persoon|kandidaat)/u,
		/representatief(?<=(?:je bent|jij bent) (?:\p{L}{1,30},? (?:en )?){0,3}representatief)/u,
		/representatief(?<=\p{L}{3,30}(?:,| en) representatief)(?=[,.;]| en |$)|representatief(?=(?:,| en) \p{L}{3,30})/u,
		/verzorgde? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/(?:geen |zonder )(?:zichtbare )?(?:tatoeages|piercings)/u,
		/(?:praktiserend|belijdend) (?:christen|katholiek|moslim|lid)/u,
		/(?:je bent|jij bent) (?:een )?(?:christen|christelijk|katholiek|moslim|gelovig|protestant)/u,
		/christelijke (?:medewerker|kandidaat|collega|levensovertuiging|levenswijze)/u,
	],
	en: [
		/head ?scarf|head ?scarves/u,
		/(?:no|without) (?:visible )?(?:tattoos|piercings)/u,
		/(?:well-groomed|presentable) (?:appearance|look)|neutral appearance/u,
		/(?:practising|practicing) (?:christian|catholic|muslim)/u,
	],
};

export const appearanceAllowed = [
	/(?:hoofddoek|keppeltje|tatoeages?|piercings?) (?:\p{L}{1,15} ){0,4}(?:mag|mogen)(?! (?:niet|geen))|(?:mag|mogen) (?!niet|geen)(?:\p{L}{1,15} ){0,6}(?:dragen|hebben|om)(?! niet)/u,
	/geen (?:probleem|bezwaar)|prima|maakt niet uit|hygiëne|veiligheid|grondslag|statuten|identiteit van|allowed|welcome/u,
];

export const healthWords = {
	nl: [
		/(?:fysiek|lichamelijk|geestelijk|mentaal)(?: en (?:fysiek|lichamelijk|geestelijk|mentaal))? (?:fit|fitte|sterk|sterke|gezond|gezonde|in orde|belastbaar|topfit)/u,
		/(?:goede|uitstekende|prima) (?:\p{L}{1,15} ){0,2}(?:conditie|gezondheid)/u,
		/(?:je|jij) (?:\p{L}{1,12} ){0,2}bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)|je bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:ben je|ben jij|bent u) (?:\p{L}{1,15},? (?:en )?){0,3}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:geen|zonder) (?:lichamelijke |fysieke |medische |psychische )(?:beperking|beperkingen|klachten)|geen (?:beperking|beperkingen|handicap)/u,
		/(?:bijna )?(?:nooit|zelden|niet vaak|weinig) ziek/u,
		/(?:geen|zonder) (?:ziekteverleden|medisch verleden|gezondheidsklachten|rugklachten|chronische ziekten?)/u,
		/(?:heb je|had je|hoe vaak was je|was je|gebruik je) (?:\p{L}{1,15} ){0,5}(?:ziek|ziekte|ziektes|medicijnen|gezondheidsklachten|chronische aandoening)/u,
	],
	en: [
		/(?:physically|mentally) (?:fit|strong|healthy)|good health/u,
		/no (?:disabilities|disability|health issues|medical history)|rarely (?:ill|sick)/u,
	],
};

/** Questions and demands about illness itself (Wmk art. 4). */
export const aboutIllness =
	/ziek|medisch|medicijn|gezondheidsklachten|rugklachten|aandoening|chronische|ill|sick|medical/u;

/** The load that the work asks, in figures or acts. */
export const concreteLoad = [
	/\d{1,3} ?(?:kg|kilo|kilogram)|til|tilt|tillen|sjouw\p{L}{0,3}|trappen|ladders?|(?:uur|dag) (?:\p{L}{1,10} ){0,2}(?:staan|staat|lopen|loopt|fietsen)|staand werk/u,
	/ongeacht|hoeft|maakt niet uit|blijft|blijven|sportschool|regardless/u,
];

export const examWords = [
	/(?:medische |aanstellings)keuring(?:en)?|medisch onderzoek|gezondheidsverklaring|gezondheidsvragenlijst|medical (?:exam|examination|check)/u,
];

export const lastStep = [
	/laatste|na (?:het|je|ons) (?:aanbod|gesprek|gesprekken|selectie)|na afloop|aan het (?:eind|einde)|pas als|pas na|aangenomen|voordat je begint|last step|after the offer/u,
];

export const familyWords = {
	nl: [
		/kinderwens/u,
		/(?:ben je|bent u|je bent|ben jij) (?:\p{L}{1,12} ){0,2}(?:getrouwd|gehuwd|ongehuwd|alleenstaand|vrijgezel|samenwonend|zwanger)/u,
		/niet zwanger/u,
		/(?:heb je|hebt u|wil je|heb jij) (?:zelf |al |jonge |kleine |nog ){0,2}kinderen(?! in)/u,
		/(?:geen|zonder) (?:jonge |kleine |thuiswonende )?(?:kinderen|gezin) (?:hebt|heb|thuis)|(?:zonder|geen) (?:verplichtingen thuis|gezinsverplichtingen)/u,
		/(?:hoe|wat) is (?:je|jouw|uw) (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/(?:vertel|vermeld|beschrijf|noem)(?: \p{L}{1,12}){0,8} (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/stabiele (?:thuissituatie|gezinssituatie|thuisbasis)/u,
		/(?:kinderopvang|oppas) (?:\p{L}{1,12} ){0,3}geregeld/u,
	],
	en: [
		/are you (?:married|single|pregnant)|do you have (?:any )?children|plans? to have children|marital status/u,
	],
};

export const familyAllowed = [
	/maakt niet uit|ongeacht|geen probleem|dan (?:kun|mag|krijg|kan)|verlof|welkom|we vragen (?:er )?niet|regardless|leave/u,
];

export const lesserTermsWords = {
	nl: [
		/(?:alleen|uitsluitend|enkel|pas) (?:\p{L}{1,15} ){0,3}(?:fulltimers?|voltijders?|voltijdmedewerkers|fulltime medewerkers|vaste (?:medewerkers|krachten|collega's)|(?:een )?(?:vast|fulltime|voltijds) (?:contract|dienstverband))/u,
		/niet voor (?:\p{L}{1,12} ){0,2}(?:parttimers|deeltijders|oproepkrachten|tijdelijke (?:krachten|medewerkers)|uitzendkrachten|flexkrachten)/u,
		/(?:parttimers|deeltijders|oproepkrachten|tijdelijke krachten|tijdelijke medewerkers) (?:\p{L}{1,12} ){0,2}(?:geen|niet)/u,
	],
	en: [
		/(?:only|exclusively) (?:for )?(?:full-time|permanent) (?:employees|staff|contracts?)|not for (?:part-timers|part-time staff)/u,
	],
};

/** Things somebody gets: choosing to offer only full-time work is the employer's own affair. */
export const benefitWords = [
	/krijg\p{L}{0,4}|recht|geldt|gelden|ontvang\p{L}{0,4}|\p{L}{0,20}(?:vergoeding|dagen|toeslag|bonus|uitkering|korting|budget|pensioen|opleiding|training|laptop|telefoon|auto|loon|verlof)|bonus(?:es)?|pension|leave|training|allowance/u,
];

/** Then an examination is part of the selection, and not the work itself. */
export const procedureWords = [
	/procedure|sollicit\p{L}{1,6}|selectie|aanstelling\p{L}{0,8}|onderga\p{L}{0,3}|slaagt?|goedgekeurd|verplicht|voordat je|hoort bij|onderdeel|laatste stap|krijg je|doe je|application/u,
];
