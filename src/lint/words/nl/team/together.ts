import type { Phrase } from '#lint/phrases/phrase.ts';

/** What people build together, and how an employer looks at them. */
export const together: readonly Phrase[] = [
	{
		id: 'mee-bouwen',
		tier: 'B',
		lists: {
			help: ['help|helpt|bouw|bouwt|bouwen|werk|werkt|doe|doet|groei|groeit|geef|geeft|schrijf'],
			adventure: [
				'toekomst|revolutie|%transitie|missie|succes|expansie|droom|verhaal|ambitie%|vertrouwen',
				'%cultuur|vernieuwing|koers|wereld|samenleving|avontuur',
			],
			future: [
				'toekomst|groei|expansie|%transitie|missie|verandering|succes|ambitie%|droom|verhaal',
				'organisatie|%cultuur',
			],
			shape: ['vorm ?(?:te )?ge(?:ven|eft)|te bouwen|bouwen|te bepalen|bepaalt|bepalen|versterken'],
			the: ["aan|de|het|een|ons|onze|deze|jouw|zo'n"],
		},
		patterns: [
			'<help>(?: (?:<you>|<eagerly>|met ons|dan|dus)){0,2} mee (?:aan|met|in|over|bij|vorm)(?: <the>){0,2}(?: #){0,3}? <adventure>',
			'mee te (?:werken|bouwen|helpen|groeien)(?: (?:aan|met|in))(?: (?:de|het|een|ons|onze))(?: #){0,2} <future>',
			'groei(?:t|en)?(?: (?:je|jij|we|wij))?(?: met)(?: #){1,4} mee',
			'(?:toekomst|koers|identiteit|cultuur) van(?: #){1,3} (?:mee |mede )?<shape>',
		],
		unless: [
			'mee te denken over (?:#){1} (?:jaar|week|maand)',
			'werkt? mee aan (?:de|het) (?:ontwikkeling|verbetering|innovatie|kwaliteit) van (?:software|producten|processen|websites|systemen)',
		],
		context: 'vacancy',
		why: 'wat je maakt of doet, staat er niet',
		ask: 'wat je maakt en wanneer het klaar is',
		redeemedBy: ['date', 'number', 'percent'],
		rewrite:
			'In maart 2027 staat het nieuwe loket van de gemeente online; jij bouwt de formulieren.',
		source: 'corpus',
	},
	{
		id: 'kijken-naar-de-mens',
		tier: 'B',
		lists: {
			human: [
				'de persoon|de mens|wie (?:je|jij)|jou als|jouw (?:talent%|persoonlijkheid|potentie%)',
			],
			better: ['betere|nieuwe|slimme|slimmere|innovatieve|creatieve|verdere|nog betere'],
			ways: ['manieren|oplossingen|kansen|mogelijkheden|verbeter%|vernieuwing%|ideeën|uitdagingen'],
			livelihood: [
				'werkgelegenheid|job|baan|toekomst|functie|dienstverband|werkplek|tewerkstelling|inkomen',
				'loopbaan',
			],
		},
		patterns: [
			'(?:kijken|kijkt)(?: (?:wij|we|niet|alleen|vooral|liever|graag|verder)){0,3} naar <human>(?: #)?',
			'(?:telt|tellen|draait|gaat)(?: #){0,3}? (?:is |om )?wie (?:je|jij) bent',
			'(?:zoeken|zoekt|zoek|kijken|kijkt|zijn)(?: (?:<us>|<you>|<eagerly>|op zoek)){1,4} naar <better> <ways>',
			'(?:stabiele?|zekere?|duurzame|vaste en #e) <livelihood>',
			'niet praten,? maar doen',
			'(?:het|alles) draait(?: (?:bij ons|hier|uiteindelijk))? om (?:jou|mensen|de mens|#e #|#)',
			'goed werkgeverschap',
			'(?:hechte|goede|sterke|fijne|warme) (?:onderlinge )?band (?:met|tussen|onderling)(?: #){0,2}',
			'(?:onder)?deel van (?:ons succes|iets (?:groters|moois|bijzonders))',
			'(?:super|wereld|prima )(?:baan|job)',
			'(?:trotse|blije|gelukkige) (?:medewerkers|mensen|werknemers)',
			'waar (?:je|jouw) (?:naam|stem|mening|werk) (?:nog |echt )?telt',
		],
		context: 'vacancy',
		why: 'het is een mening over uzelf',
		ask: 'een afspraak of een cijfer',
		redeemedBy: ['percent', 'number', 'frequency', 'date'],
		rewrite: 'Twee mensen lezen je brief met dezelfde lijst van 5 punten.',
		source: 'corpus',
	},
	{
		id: 'afgestemd-op-jou',
		tier: 'B',
		lists: {
			tuned: ['afgestemd|aangepast|toegesneden|gebaseerd|aansluitend|passend|aangesloten'],
			'your-wishes': [
				'beschikbaarheid|voorkeuren?|wensen|behoeften?|niveau|mogelijkheden|interesses|talenten?',
				'tempo|leerbehoeften?|ontwikkeling|ambities?|ervaring|kwaliteiten',
			],
			'in-line-with': [
				'in overeenstemming met|in verhouding tot|in lijn met|afgestemd op|naargelang|naar gelang',
				'op maat van|passend bij|aangepast aan|recht evenredig met',
			],
		},
		patterns: [
			'<tuned>(?: (?:op|aan|bij)) (?:jouw|je|uw)(?: #)? <your-wishes>(?: en #)?',
			'(?:<pay>)(?: #){0,1}? <in-line-with> (?:de |het |je |jouw |uw |een )?#(?:(?:,| en|,? of) #){0,2}',
			'(?:<pay>),? (?:dat|die) (?:aansluit|aansluiten|past|passen|overeenkomt) (?:bij|op|met)(?: #){1,3}',
		],
		context: 'vacancy',
		why: 'er staat geen maat bij',
		ask: 'de tijden of het bedrag',
		redeemedBy: ['pay', 'time', 'days', 'hours'],
		rewrite: '€ 15,20 per uur; je werkt op maandag en donderdag van 9.00 tot 15.00 uur.',
		source: 'corpus',
	},
];
