import type { Phrase } from '#lint/phrases/phrase.ts';

export const labels: readonly Phrase[] = [
	{
		id: 'affiniteit',
		tier: 'A',
		pattern:
			'(?:sterke |enige |veel |grote |duidelijke |een )?(?:affiniteit|feeling|voeling)(?: (?:met|voor|bij)(?: #){1,4})?|interesse in (?:mensen|het vak|kwaliteit|gastvrijheid|sfeer)|(?:gevoel|liefde) (?:voor|in) (?:techniek|ict|it|technologie|design|ontwerp|mensen|het vak|cijfers|taal|service|kwaliteit|stijl|mode|de natuur|verhoudingen|marketing|commercie|de zorg|gastvrijheid|sfeer|eten|koffie|innovatie)(?: en(?: #){1,2})?|(?:technisch|commercieel|zakelijk|bestuurlijk|politiek|financieel|organisatorisch|technisch en #|goed|cijfermatig) (?:gevoel|inzicht|onderlegd|aangelegd|ingesteld)',
		unless:
			'(?:achtergrond|opleiding|diploma|scholing) of affiniteit|affiniteit met(?: #){1,4} is een (?:pré|pre|plus)%|(?:pré|pre|pluspunt|plus)[^.]{0,30} affiniteit|affiniteit met(?: [^ .]+){1,6} (?:is een )?\\(?(?:is )?(?:een )?(?:pré|pre|plus)%|ervaring (?:en|of|met of|met en) affiniteit|(?:kennis|ervaring)(?: van-?)? of affiniteit|affiniteit met[^.]{0,40}, idealiter|aantoonbare affiniteit|affiniteit met en (?:kennis|ervaring)|ervaring met en affiniteit|ervaring en (?:affiniteit|feeling)',
		why: 'het niveau ontbreekt',
		ask: 'wat je al kunt of nog leert',
		redeemedBy: ['situation'],
		rewrite:
			'Je kent de begrippen voorschot en eindafrekening: we gebruiken ze als een klant naar zijn nota vraagt.',
		source: 'NU.nl 5724279; kiqit.nl',
	},
	{
		id: 'aanpakker',
		tier: 'A',
		pattern:
			'(?:echte |rasechte |geboren )?(?:aanpakker|doener|doorpakker|doorzetter|vechter|bezige bij|harde werker|bouwer pur sang)s?|doorpakk%|(?:de )?mouwen(?: #){0,2}? (?:op ?(?:te )?strop(?:en|t))|mouwen|van aanpakken|schouders (?:onder|te zetten|zet|zetten)(?: onder)?(?: #){0,2}|(?:niet|geen) 9 tot 5|(?:pakt?|weet)(?: je)? (?:van )?aanpakken',
		unless: '(?:lange|korte) mouwen',
		context: 'you',
		why: 'het is beeldspraak',
		ask: 'de lichamelijke taak',
		redeemedBy: ['hours', 'number'],
		rewrite: 'Je tilt dozen tot 15 kg, ongeveer 2 uur per dag.',
		source: 'corpus',
	},
	{
		id: 'duizendpoot',
		tier: 'A',
		pattern:
			"(?:echte |rasechte |absolute |nieuwe )?(?:#e )?(?:duizendpoot|alleskunner|allrounder|%tijger|kanjer|toppers?|durver|nieuwsjager|topcollega|topverkoper|toptalent|%rockstar|%ninja|%goeroe|%guru|whizzkid|%tovenaar|%held|wizard|superster|kei|powerhouse|probleemoplosser|natuurtalent|hunter|verkoopkanon|zonnetje|lichtpuntje|sfeerbepaler|spelverdeler|taalvirtuoos|pietje precies|bikkel|buffelaar|gangmaker|koffieliefhebber|%dier|techneut|evangelist|%fanaat|nerd|magiër|superheld|high potential|top-?performer)(?:'s|s|en|in|innen)?|schaap met (?:de )?vijf poten|(?:topcollega|top-collega|top collega)'?s|enthousiasteling(?:en)?|sfeermaker(?:s)?",
		unless: '(?:huis|zee|roof|zoog|proef|knaag|zoog|nacht|kudde)?dier(?:en)?|held(?:en)? van',
		context: 'candidate',
		why: 'de functie wordt er niet duidelijk van',
		ask: 'de taken',
		redeemedBy: ['list'],
		rewrite: 'Je doet de agenda, de facturen en de inkoop voor een team van 9.',
		source: 'werf-en.nl 2020-01-13; kiqit.nl; NRC 2022-10-04; Preply 2023',
	},
	{
		id: 'mensenmens',
		tier: 'A',
		pattern:
			'mensen-?mens|people ?-?(?:manager|person|management)|geboren (?:leider|teamspeler|verkoper|netwerker|organisator|talent|ondernemer|gastheer|gastvrouw)%?|natuurlijk (?:leiderschap|overwicht|leider|talent)|rasechte?(?: #)|in hart en nieren|pur sang|in je vingers|in (?:je|jouw) dna|met beide benen op de grond|je mannetje (?:te )?sta%|(?:vliegt|vlieg) (?:je )?in de gordijnen|hands',
		unless:
			'hands-?on (?:%ervaring|training%|opleiding%|%kennis|support|coaching|begeleiding|workshop%)',
		context: 'you',
		why: 'het maakt van aanleg een eis',
		ask: 'wat je doet en met wie',
		redeemedBy: ['frequency', 'headcount'],
		rewrite: 'Je voert met 8 medewerkers elke maand een gesprek van 30 minuten.',
		source: 'corpus',
	},
	{
		id: 'polyvalent',
		tier: 'A',
		pattern:
			'polyvalente?|(?:<adv>)?all ?-?round(?: (?:inzetbaar|talent|persoon|karakter|profiel))?|breed inzetbaar|van alle markten thuis',
		unless:
			'all ?-?round [a-z-]*(?:assistent|assistente|verkoper|verkoopster|chauffeur|bakker|slager|elektricien|loodgieter)|all ?-?round (?:monteur|timmerman|schilder|kapper|kok|medewerker|lasser|hovenier|stukadoor|installatie)%',
		context: 'candidate',
		why: 'welke taken het zijn, staat er niet',
		ask: 'de taken',
		redeemedBy: ['list'],
		rewrite: 'Je kunt na 6 weken balie, kassa en magazijn draaien.',
		source: 'corpus',
	},
	{
		id: 'taalniveau-zonder-maat',
		tier: 'C',
		pattern:
			'(?:goede?|uitstekende?|perfecte?|zeer goede?|vlotte?|vloeiende?|prima) (?:# )?(?:beheersing|kennis) van (?:de |het )?(?:nederlands%|frans%|engels%|duits%|taal)',
		why: 'het niveau ontbreekt',
		ask: 'het ERK-niveau per vaardigheid',
		redeemedBy: ['system'],
		rewrite: 'Nederlands B2 aan de telefoon, B1 op papier.',
		source: 'College voor de Rechten van de Mens, oordeel 2022-55',
	},
	{
		id: 'denkniveau',
		tier: 'C',
		pattern: 'werk-? ?(?:en|\\/) ?-? ?denkniveau|denkniveau',
		why: 'het is niet vast te stellen',
		ask: 'het diploma of ander bewijs',
		redeemedBy: ['number'],
		rewrite: 'Mbo 4-diploma of twee jaar ervaring met klantcontact.',
		source: 'corpus',
	},
	{
		id: 'veel-ervaring',
		tier: 'B',
		pattern:
			'(?:zeer |heel )?(?:ruime|veel|uitgebreide|de nodige|grondige|(?:enkele|meerdere|een aantal|een paar) (?:jaren|jaar)(?: relevante| aantoonbare)?) (?:#e )?(?:werk)?ervaring',
		unless: 'veel ervaring op(?: te)? (?:doen|doe)%',
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'de jaren, of wat iemand eerder deed',
		redeemedBy: ['number'],
		rewrite: 'Je hebt eerder 100 of meer klanten per week geholpen.',
		source: 'corpus',
	},
	{
		id: 'ruime-ervaring',
		tier: 'C',
		pattern:
			'(?:ruime|relevante|enige|enkele|gedegen|aantoonbare|brede|uitgebreide|voldoende|stevige|eerste) (?:jaren )?(?:# ){0,2}(?:werk)?ervaring',
		why: 'hoeveel en waarmee, staat er niet',
		ask: 'de taken of de jaren',
		redeemedBy: ['number'],
		rewrite: 'Je hebt eerder 100 of meer klanten per week geholpen.',
		source: 'corpus',
	},
	{
		id: 'ziet-kansen',
		tier: 'C',
		pattern: 'ziet (?:# )?(?:kansen|mogelijkheden)|stappen? vooruit|kansen ziet',
		why: 'het vleit',
		ask: 'waar je kansen vandaan haalt en wat je ermee doet',
		redeemedBy: ['number'],
		rewrite: 'Je meldt elke week drie verkoopkansen uit gesprekken.',
		source: 'corpus',
	},
];
