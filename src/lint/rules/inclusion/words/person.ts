import { equalOpportunity } from '#lint/rules/inclusion/words/origin.ts';

/** Words about religion, and about looks that may hide a demand about it. */
export const appearanceWords = {
	nl: [
		/hoofddoek(?:en|je|jes)?|keppeltjes?/u,
		/neutraa?le? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/representatie(?:f|ve) (?:uiterlijk|uitstraling|voorkomen|verschijning|persoon|kandidaat)/u,
		/representatief(?<=(?:je bent|jij bent) (?:\p{L}{1,30},? (?:en )?){0,3}representatief)/u,
		/representatief(?<=\p{L}{3,30}(?:,| en) representatief)(?=[,.;]| en |$)|representatief(?=(?:,| en) \p{L}{3,30})/u,
		/verzorgde? (?:uiterlijk|uitstraling|voorkomen|verschijning)/u,
		/(?:geen |zonder )(?:zichtbare )?(?:tatoeages|piercings)|(?:tatoeages|piercings|sieraden) (?:\p{L}{1,15} ){0,4}(?:niet|verboden)/u,
		/(?:praktiserend|belijdend) (?:christen|katholiek|moslim|lid)/u,
		/(?:je bent|jij bent) (?:een )?(?:christen|christelijk|katholiek|moslim|gelovig|protestant)/u,
		/christelijke (?:medewerker|kandidaat|collega|levensovertuiging|levenswijze)/u,
	],
	en: [
		/head ?scarf|head ?scarves/u,
		/(?:no|without) (?:visible )?(?:tattoos|piercings)/u,
		/(?:well-groomed|presentable|neat|neutral|attractive|representative) (?:appearance|looks?)|good[- ]looking/u,
		/(?:you are|you're|must be) (?:\p{L}{1,30},? (?:and )?){0,3}(?:presentable|well-groomed)/u,
		/(?:practising|practicing) (?:christian|catholic|muslim)/u,
		/(?:you are|you're|are you|must be) (?:an? )?(?:christian|catholic|muslim|protestant|jewish|religious)(?! (?:school|organi[sz]ation))/u,
		/(?:christians|catholics|muslims|protestants) only/u,
		/christian (?:employees?|candidates?|colleagues?|beliefs?|lifestyle)/u,
	],
};

/** What is allowed, or has a ground: safety, hygiene, the basis of the institution. */
export const appearanceAllowed = [
	/(?:hoofddoek|keppeltje|tatoeages?|piercings?) (?:\p{L}{1,15} ){0,4}(?:mag|mogen)(?! (?:niet|geen))/u,
	/(?:mag|mogen) (?!niet|geen)(?:\p{L}{1,15} ){0,6}(?:dragen|hebben|om)(?! niet)/u,
	/(?<!geen )(?:hoofddoek|keppeltje)s? (?:(?!niet)\p{L}{1,15} ){0,5}welkom/u,
	/verko(?:op|pen|cht)\p{L}{0,3}/u,
	/geen (?:probleem|bezwaar)|prima|maakt niet uit|hygiëne|veiligheid|grondslag|statuten|identiteit van|hygiene|safety/u,
	/no problem|is fine|are fine|doesn't matter|does not matter|(?:is|are|may be) (?:allowed|welcome)|may wear|regardless/u,
	equalOpportunity,
];

/** Words that ask for health or a strong body. */
export const healthWords = {
	nl: [
		/(?:fysiek|lichamelijk|geestelijk|mentaal)(?: en (?:fysiek|lichamelijk|geestelijk|mentaal))? (?:fit|fitte|sterk|sterke|gezond|gezonde|in orde|belastbaar|topfit)/u,
		/(?:goede|uitstekende|prima) (?:\p{L}{1,15} ){0,2}(?:conditie|gezondheid|gesteldheid|fitheid)/u,
		/(?:je|jij) (?:\p{L}{1,15} ){0,2}bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)|je bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:ben je|ben jij|bent u) (?:\p{L}{1,15},? (?:en )?){0,3}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:geen|zonder) (?:lichamelijke |fysieke |medische |psychische )(?:beperking|beperkingen|klachten)|geen (?:beperking|beperkingen|handicap)/u,
		/(?:bijna )?(?:nooit|zelden|niet vaak|weinig) ziek/u,
		/hoe (?:vaak|lang) (?:je|jij|u) (?:[\p{L}\d]{1,12} ){0,7}ziek/u,
		/(?:geen|zonder) (?:ziekteverleden|medisch verleden|gezondheidsklachten|rugklachten|chronische ziekten?)/u,
		/(?:heb je|had je|hoe vaak was je|was je|gebruik je) (?:\p{L}{1,15} ){0,5}(?:ziek|ziekte|ziektes|medicijnen|gezondheidsklachten|chronische aandoening)/u,
	],
	en: [
		/(?:physically|mentally)(?: and (?:physically|mentally))? (?:fit|strong|healthy|robust)/u,
		/(?:good|excellent|perfect) (?:physical )?health(?! (?:insurance|plan|care))|(?:good|excellent|perfect) physical (?:condition|shape)/u,
		/(?:you are|you're|are you|must be|should be|have to be) (?:\p{L}{1,15},? (?:and )?){0,2}(?:fit|healthy|strong|in good shape)(?=[,.;:?]|$| and (?:healthy|fit|strong|able)| enough)/u,
		/(?:no|without) (?:any )?(?:physical |mental |medical )?(?:disabilit(?:y|ies)|limitations?|impairments?|health (?:issues|problems|complaints)|medical (?:history|conditions?)|back (?:problems|complaints)|chronic (?:illness|disease)s?)/u,
		/(?:rarely|never|seldom|hardly ever) (?:ill|sick)/u,
		/(?:do you have|have you had|how often (?:are|were) you|are you) (?:\p{L}{1,15} ){0,5}(?:ill|sick|illness(?:es)?|health (?:problems|issues)|chronic conditions?|medical conditions?)/u,
	],
};

/** Questions and demands about illness itself (Wmk art. 4). */
export const aboutIllness =
	/ziek|medisch|medicijn|klachten|aandoening|chronische|(?<!\p{L})ill(?!\p{L})|illness|sick|medical|health (?:issues|problems|complaints)|back (?:problems|complaints)|chronic/u;

/** The load that the work asks, in figures or acts. */
export const concreteLoad = [
	/\d{1,3} ?(?:kg|kilo|kilogram)|til|tilt|tillen|sjouw\p{L}{0,3}|trappen|ladders?|(?:uur|dag) (?:\p{L}{1,15} ){0,2}(?:staan|staat|lopen|loopt|fietsen)|staand werk/u,
	/lift(?:s|ing)?|carry(?:ing)?|stairs|ladders?|on your feet|standing work|stand(?:ing)? (?:for|all)|walk(?:ing)? (?:for|all)/u,
];

/** Health that is offered, or asked of nobody. */
export const healthAllowed = [
	/ongeacht|hoeft|maakt niet uit|blijft|blijven|sportschool|regardless|remain|stay|gym|fitness/u,
	equalOpportunity,
];

/** Just before a good condition: then it is that of machines or gardens. */
export const keepsThings = /(?:houdt?|houden)[^.?!]{0,80} in (?:een )?$/u;

/** Names of a medical examination. */
export const examWords = [
	/(?:medische |aanstellings)keuring(?:en)?/u,
	/medisch onderzoek|gezondheids(?:verklaring|vragenlijst|test|keuring|onderzoek)/u,
	/(?:word je|je wordt|keurt) (?:\p{L}{1,15} ){0,4}(?:gekeurd|bedrijfsarts)/u,
	/(?:je|jezelf) (?:medisch )?(?:te )?(?:laten|laat) keuren/u,
	/je (?:medisch )?laten keuren/u,
	/medical (?:exam|examination|check|test|assessment)/u,
	/health (?:declaration|questionnaire)/u,
];

/** Words by which the examination comes after all other steps. */
export const lastStep = [
	/laatste/u,
	/na (?:het|je|ons) (?:aanbod|gesprek|gesprekken|selectie)/u,
	/na afloop/u,
	/aan het (?:eind|einde)/u,
	/pas als|pas na|aangenomen|voordat je begint/u,
	/(?:last|final) step/u,
	/after (?:the|your|our|all) (?:offer|interviews?|selection)/u,
	/only after|before you start|once hired/u,
];

/** Words about children, pregnancy, marriage or the situation at home. */
export const familyWords = {
	nl: [
		/kinderwens/u,
		/(?:ben je|bent u|je bent|ben jij) (?:\p{L}{1,15} ){0,2}(?:getrouwd|gehuwd|ongehuwd|alleenstaand|vrijgezel|samenwonend|zwanger)/u,
		/niet zwanger|niet (?:\p{L}{1,15} ){0,4}(?:als|wanneer) je (?:\p{L}{1,15} ){0,2}zwanger (?:bent|wordt)/u,
		/(?:heb je|hebt u|wil je|heb jij) (?:zelf |al |jonge |kleine |nog ){0,2}kinderen(?! in)/u,
		/(?:geen|zonder) (?:jonge |kleine |thuiswonende )?(?:kinderen|gezin) (?:hebt|heb|thuis)/u,
		/je (?:hebt|bent) (?:nog |zelf )?(?:geen|zonder) (?:jonge |kleine |thuiswonende )?(?:kinderen|gezin)(?! in)/u,
		/(?:zonder|geen) (?:verplichtingen thuis|gezinsverplichtingen)/u,
		/(?:hoe|wat) is (?:je|jouw|uw) (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/(?:vertel|vermeld|beschrijf|noem)(?: \p{L}{1,12}){0,8} (?:thuissituatie|gezinssituatie|burgerlijke staat)/u,
		/stabiele (?:thuissituatie|gezinssituatie|thuisbasis)|je (?:thuissituatie|gezinssituatie) (?:laat|staat|moet)/u,
		/(?:kinderopvang|opvang|oppas) (?:\p{L}{1,15} ){0,3}geregeld/u,
		/(?<!ook )(?:ideale?|ideaal|geschikte?|perfecte?|bedoeld) (?:\p{L}{1,15} ){0,2}voor (?:\p{L}{1,15} ){0,2}(?:moeders|vaders|mama's|huisvrouwen)/u,
	],
	en: [
		/(?:are you|you are|you're) (?:\p{L}{1,15} ){0,2}(?:married|single|divorced|pregnant)(?![- ]\p{L})|not (?:be |currently )?pregnant/u,
		/do you have (?:any |young |small )?(?:children|kids)(?! in|'s)|(?:plan|plans|planning|want|wish|intend)(?: to have)? (?:children|a family|to start a family)/u,
		/(?:no|without) (?:young |small )?(?:children|kids|family obligations|obligations at home)(?! in|'s)/u,
		/marital status|your (?:family|home) situation|family plans|stable (?:home|family) (?:life|situation)/u,
		/(?:childcare|babysitter) (?:\p{L}{1,15} ){0,3}(?:arranged|sorted)/u,
	],
};

/** A sentence with one of these offers something, or asks it of nobody. */
export const familyAllowed = [
	/maakt niet uit|ongeacht|geen probleem|dan (?:kun|mag|krijg|kan)|verlof|welkom|we vragen (?:er )?niet|regardless|leave|doesn't matter|does not matter|no problem|welcome|we do not ask/u,
	equalOpportunity,
];

/** Words that keep part-time or temporary workers from something. */
export const lesserTermsWords = {
	nl: [
		/(?:alleen|uitsluitend|enkel|pas) (?:[\p{L}']{1,15} ){0,4}(?:fulltimers?|voltijders?|voltijdmedewerkers|fulltime medewerkers|vaste (?:medewerkers|krachten|collega's)|(?:een )?(?:vast|fulltime|voltijds) (?:contract|dienstverband)|(?<= (?:bij|voor|in) )(?:fulltime|voltijd|voltijds))/u,
		/niet voor (?:\p{L}{1,15} ){0,2}(?:parttimers|deeltijders|oproepkrachten|tijdelijke (?:krachten|medewerkers)|uitzendkrachten|flexkrachten)/u,
		/(?:parttimers|deeltijders|oproepkrachten|uitzendkrachten|flexkrachten|tijdelijke krachten|tijdelijke medewerkers) (?:\p{L}{1,15} ){0,2}(?:geen|niet)/u,
		/minder dan \d{1,2} uur(?: per week| in de week)?,? (?:dan )?(?:krijg|heb|ontvang|kom|mag|kun) je (?:[\p{L}\d]{1,15} ){0,4}(?:geen|niet)/u,
		/(?:bij|met|na|vanaf) een vast (?:contract|dienstverband) (?:krijg|heb|ontvang) je/u,
		/(?:(?:lease-?)?auto|laptop|telefoon|bonus)(?: \p{L}{1,12}){0,3},? \(?(?:bij|voor) (?:een )?(?:fulltime|voltijds?|vast) (?:contract|dienstverband)/u,
		/onze vaste (?:medewerkers|collega's|krachten|mensen) (?:krijgen|ontvangen|hebben|mogen)/u,
	],
	en: [
		/(?:only|exclusively|solely) (?:\p{L}{1,15} ){0,3}(?:full-?timers?|(?:full-?time|permanent) (?:employees|staff|colleagues|contracts?))/u,
		/(?:full-?timers|(?:full-?time|permanent) (?:employees|staff|colleagues)) only/u,
		/not (?:available )?(?:for|to) (?:\p{L}{1,15} ){0,2}(?:part-?timers|(?:part-?time|temporary) (?:employees|staff|workers)|on-call (?:staff|workers)|temps)/u,
		/(?:part-?timers|temporary staff|on-call workers) (?:\p{L}{1,15} ){0,2}(?:not|no)/u,
	],
};

/** Things somebody gets: choosing to offer only full-time work is the employer's own affair. */
export const benefitWords = [
	/krijg\p{L}{0,4}|recht|geldt|gelden|ontvang\p{L}{0,4}/u,
	/\p{L}{0,20}(?:vergoeding|dagen|toeslag|bonus|uitkering|korting|budget|pensioen|opleiding|training|laptop|telefoon|auto|loon|verlof)/u,
	/bonus(?:es)?/u,
	/pension|leave|training|allowances?|you get|gets?|receives?|entitled|applies|discount/u,
	/insurance|laptop|phone|holiday/u,
];

/** Then an examination is part of the selection, and not the work itself. */
export const procedureWords = [
	/\p{L}{0,15}procedure|sollicit\p{L}{1,16}|selectie|aanstelling\p{L}{0,8}|onderga\p{L}{0,3}|slaagt?/u,
	/(?:volgt|komt|krijg je|moet je) (?:[\p{L}\d]{1,15} ){0,4}(?:keuring|onderzoek|gezondheidstest|aanstellingskeuring)|arbodienst|bedrijfsarts/u,
	/goedgekeurd|verplicht|voordat je|hoort bij/u,
	/keur(?:en|t)/u,
	/gekeurd|onderdeel|laatste stap|krijg je|doe je/u,
	/application|hiring|appointment|undergo/u,
	/pass(?:es|ed)?/u,
	/required|mandatory|before you start|part of/u,
	/(?:last|final) step/u,
];
