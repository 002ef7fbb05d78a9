import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody may do and get, without what. */
export const promises: readonly Phrase[] = [
	{
		id: 'veel-van-iets',
		tier: 'B',
		lists: {
			much: [
				'heel veel|heel wat|enorm veel|zeer veel|veel|volop|alle|genoeg|voldoende|grote',
				'een grote mate van|hoge mate van|mate van|de nodige|maximale|meer dan genoeg|ruime',
				'ontzettend veel|een flinke dosis|een gezonde dosis|een dosis|bakken|een hoop|tonnen',
				'een berg',
			],
			chances: [
				'mogelijkheden|ruimte|kansen|energie|aandacht|steun|ontwikkeling|ontwikkelingen|support',
				'expertise|respect',
			],
		},
		patterns: [
			'<much> (?:eigen |persoonlijke |leuke |interessante )?(?:<abstract>)(?:(?:,| en| &) (?:<abstract>)){0,2}(?: (?:in|om|voor|op|tot)(?: #){1,3})?',
		],
		unless: [
			'(?:alle|veel|voldoende|de nodige|genoeg) <chances> (?:van|in|op) (?:de|het|een) (?:#)',
			'alle respect',
			'(?:besteed|besteedt|schenk|schenkt|geef|geeft|heb|hebt)(?: #){0,3}? (?:veel|alle|voldoende|de nodige) aandacht',
			'(?:heel )?(?:veel|alle) aandacht (?:besteden|besteedt|geven|hebben) aan',
		],
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'wat je zelf beslist of krijgt, met een getal',
		redeemedBy: ['amount', 'hours', 'percent', 'situation'],
		rewrite: 'Je geeft zelf tegoeden tot € 150.',
		source: 'corpus',
	},
	{
		id: 'ruimte-om',
		tier: 'B',
		lists: {
			'for-what': [
				'te #|ontwikkeling|groei|initiatie(?:f|ven)|ideeën|creativiteit|ondernemerschap|humor',
				'ontspanning|plezier|gezelligheid|innovatie|verdieping|inbreng|verbetering|talent',
				'vernieuwing|balans|maatwerk|experiment%|verandering|persoonlijk%|eigen #|jou|jouw #|jezelf',
			],
		},
		patterns: [
			'(?:ruimte|vrijheid|vertrouwen) (?:om|voor)(?:,? #){0,8}? <for-what>',
			'ruimte (?:jouw|je|jezelf) #',
		],
		unless: [
			'ruimte (?:om|voor) (?:een |de |het )?(?:auto|fiets|opslag|voorraad|parkeren|bezoek|kinderen)%?',
		],
		context: 'vacancy',
		why: 'hoeveel ruimte dat is, staat er niet',
		ask: 'de uren, het geld of wat je zelf mag beslissen',
		redeemedBy: ['amount', 'hours', 'situation', 'diploma'],
		rewrite: 'Elke vrijdagmiddag besteed je 2 uur aan een eigen idee.',
		parts: [
			{
				of: ['%groei%|%ontwikkel%|%leren%|%scriptie%'],
				why: 'hoeveel tijd of geld daarvoor is, staat er niet',
				ask: 'de tijd of het budget',
				rewrite: 'Elke vrijdag van 15.00 tot 17.00 uur leertijd.',
			},
			{
				of: ['%bepalen|%koers%'],
				why: 'waarover je beslist, staat er niet',
				ask: 'het besluit dat je neemt',
				rewrite: 'Je kiest zelf de leverancier bij bestellingen tot € 2.000.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'de-kans-krijgen',
		tier: 'B',
		lists: {
			chance: ['kans|kansen|gelegenheid|verantwoordelijkheid|zelfstandigheid|waardering'],
			shine: [
				'(?:verder )?(?:<grow>|schitteren|stralen|bewijzen|bij te drag%|bijdrag%|maken|betekenen|laten zien)',
				'verschil|jezelf',
			],
			growth: [
				'%ontwikkel%|groei%|leren|%ontplooi%|%scholing|cursussen|trainingen|opleiding(?:en)?',
				'specialis%|verdiep%|door te groeien',
			],
		},
		patterns: [
			'(?:bieden|biedt|geven|geeft)(?: #){0,3}? (?:de |dé |alle |volop |een |jouw |deze |je |een unieke )?<chance>(?: (?:om|en|voor)(?: #){1,3})?',
			'(?:de|alle|volop|een|dé) (?:kans|kansen|gelegenheid) om(?: (?:<you>|<eagerly>|direct|jezelf|zelf|hier|iets|het|te|mee)){0,3} (?:te )?<shine>(?: #){0,3}',
			'mogelijkhe(?:id|den) (?:om|tot|voor)(?: #){0,4}? <growth>',
		],
		unless: [
			'(?:kans|kansen|gelegenheid) om %(?:opleiding|training|cursus|diploma|certifica|examen)[a-z]*',
			'verantwoordelijkheid (?:over|voor) (?:de|het|één|een|onze|jouw|je|alle|twee|drie|vier|\\d#?)(?: #)?',
			'gelegenheid om vragen(?: #){0,2}',
			'(?:kans|kansen|gelegenheid|mogelijkheid) om (?:de|het|een) (?!team|beste)#(?: #){0,5}? te leren%?(?: #)?',
		],
		context: 'vacancy',
		why: 'wat je krijgt, staat er niet',
		ask: 'de taak, de opleiding of het besluit dat bij je komt te liggen',
		redeemedBy: ['amount', 'hours', 'diploma', 'role', 'days'],
		fields: ['training', 'growth'],
		rewrite: 'Na 3 maanden plan je zelf de diensten van 12 mensen.',
		source: 'corpus',
	},
];
