import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody is said to put up with. */
export const pressure: readonly Phrase[] = [
	{
		id: 'stressbestendig',
		tier: 'A',
		lists: {
			stress: ['druk|werkdruk|stress|stootje'],
			well: ['werken|presteren|kunnen|goed'],
		},
		patterns: [
			'(?:<adv>)?stress ?-?(?:bestendig%|bestand|resistent%)',
			'(?:hoofd|rust)(?: #){0,2}? koel(?: #){0,3}',
			'hoofd koel(?: #){0,2}',
			'(?:goed |prima )?(?:onder|tegen) (?:hoge |tijds|een beetje |een |werk)?<stress>(?: kunt| kan)?(?: <well>)?',
		],
		unless: ['onder druk (?:van|staat|komt|gezet|zetten)', 'onder hoge druk', 'tegen (?:de )?druk'],
		context: 'candidate',
		why: 'het verhult hoe druk het is',
		ask: 'de pieken in een getal en wie dan helpt',
		redeemedBy: ['number', 'frequency'],
		fields: ['workload'],
		rewrite: 'Bij een storing wachten er 20 klanten; dan springt het hele team bij.',
		source: 'Indeed 2019; NRC 2022-10-04; VDAB 2007; jobboost.nl',
	},
	{
		id: 'multitasken',
		tier: 'B',
		lists: {
			tasks: [
				'strategi|taken|rollen|niveaus|werkzaamheden',
				'(?:verschillende|diverse|meerdere|uiteenlopende) #',
			],
		},
		patterns: [
			'multi ?-?task%',
			'ballen(?: #){0,3} (?:hoog|in de lucht)(?: te)?(?: houden)?',
			'snel(?: #){0,3}? (?:kunnen |kunt |kan |te )?schakel(?:en|t|end)',
			'schakelt?(?: jij| je)?(?: #){0,1} (?:snel|moeiteloos|makkelijk|gemakkelijk|vlot|soepel)',
			'(?:kan|kunt|kunnen|goed|weet) (?:snel|goed|makkelijk|vlot|te) (?:kunnen )?schakelen(?: (?:tussen|met)(?: #){1,3})?',
			'prioriteiten (?:te )?stell?en',
			'prioriteiten stelt',
			'stelt?(?: (?:je|jij|zelf))* (?:de )?(?:juiste )?prioriteiten',
			'overzicht (?:te )?(?:behouden|bewaren|bewaart|behoudt|houden|houdt)',
			'(?:behoudt?|bewaart?|houdt?) (?:je |jij |ook |dan |altijd |het |makkelijk )*overzicht',
		],
		unless: [
			'houdt? (?:je |jij )?(?:het )?overzicht, (?:#t|stuur|bewaak|plan|regel|maak) (?:je )?(?:de|het|onze|alle) #',
			'overzicht(?: (?:te )?(?:houden|behouden|bewaren))? (?:over|van|op) (?!<tasks>)(?:onze |de |het )?#',
		],
		context: 'you',
		why: 'het verhult hoe druk het is',
		ask: 'hoeveel dingen er tegelijk komen',
		redeemedBy: ['number'],
		fields: ['workload'],
		rewrite: 'Je wisselt per uur van balie naar telefoon of mail.',
		parts: [
			{
				of: ['%overzicht%|%prioriteit%'],
				why: 'het verhult hoe druk het is',
				ask: 'hoeveel dingen er tegelijk komen',
				rewrite:
					'Je houdt 15 dossiers bij; elke ochtend kies je met je teamleider welke eerst gaan.',
			},
		],
		source: 'corpus',
	},
	{
		id: 'flexibel',
		tier: 'B',
		lists: {
			'working-time': ['full-?time|part-?time|voltijds|deeltijds|ochtend|overdag|’s|doordeweeks'],
		},
		patterns: [
			'(?:<adv>)?flexibel(?: (?:bent|in te stellen|opstelt|opstellen))?',
			'flexibele (?:instelling|houding|inzet|medewerker|collega|persoon|mindset|werkhouding|opstelling|aanpak|geest)',
			'(?:grote |jouw |je |de nodige |enige |veel |een flinke dosis )?flexibiliteit',
		],
		unless: [
			'contract:? \\|? ?flexibel',
			'flexibele inzet(?= \\()',
			'je flexibel(?: #){0,4} verplaats%',
			'flexibel in beschikbaarheid',
			'flexibel[.:,;]? (?:want )?(?:je|jij) (?:kiest|bepaalt|deelt|hebt geen vast%)',
			'flexibele?(?: in)?(?: (?:instelling|inzet|beschikbaarheid))?[:,;]? ?[–—-]?[ ]?<working-time>',
			'flexibel[.:,;]? geen vaste? #',
			'flexibel (?:rooster|werkrooster|werkschema),? (?:inclusief|met|ook)',
			'flexibel (?:werken|thuis|in te delen|inzetbaar|inplannen|in te richten|roosteren)',
			'flexibele (?:uren|werktijden|tijden)',
			"flexibiliteit(?: '?#){0,6}? (?:weekend%|avond%|feestdagen|nacht%)",
			'flexibiliteit van (?:het|de) (?:systeem|taal|platform)',
			'(?:full-? ?time|part-? ?time|voltijds|deeltijds) \\(flexibel',
		],
		context: 'candidate',
		why: 'voor wie en waarvoor, staat er niet',
		ask: 'de dagen, de tijden en de grens',
		redeemedBy: ['days', 'time', 'number'],
		fields: ['roster'],
		rewrite: 'Eén weekenddienst per vier weken; het rooster is drie weken vooraf bekend.',
		source: 'Jobfeed 2016; Indeed 2019; NRC 2020-03-10; VDAB 2007',
	},
];
