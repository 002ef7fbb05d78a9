import type { Phrase } from '#lint/phrases/phrase.ts';

/** Kinds of people, and what they do not mind. */
export const kindsOfPeople: readonly Phrase[] = [
	{
		id: 'mensen-die',
		tier: 'B',
		lists: {
			group: ['team|club|groep|ploeg|organisatie|werkgever|bedrijf|partner|school'],
			who: [
				"collega's|mensen|professionals|vakmensen|teamgenoten|experts|medewerkers|toppers",
				'een (?:#e? )?<group>',
			],
			excel: [
				'(?:vak|stiel|métier) (?:verstaan|verstaat|kennen|kent|beheersen|liefhebben)|over hebben',
				'hart|verschil(?: maken| maakt)?|delen|deelt|uitdagen|uitdaagt|anders is|anders doet',
				'anders doen|waarderen|waardeert|vertrouwen|samenwerken|samenwerkt|samengewerkt|meedenken',
				'meedenkt|meegroeit|groeien|familie voelt|betekent|betekenen|toe ?doet|aanpakken',
				'vooruit willen|vooruit wil|durven|gaan voor|lachen|steunen|respecteren|helpen|inspireren',
				'versterken|bouwen|bijdragen|geloven',
			],
			enthusiasts: [
				'enthousiastelingen|creatievelingen|toppers|kanjers|doorzetters|aanpakkers|doeners|denkers',
				'liefhebbers|techneuten|vakidioten|duizendpoten|talenten|gelijkgestemden|vrienden',
				'bevlogenen|professionals met #',
			],
			loosely: [
				'<you>|<eagerly>|hun|het|elkaar|met|voor|met je|weten|willen|de|een|in|van|wél|gewoon|zelf',
				'collectief|op|anders|ertoe|als',
			],
		},
		patterns: [
			'<who>,? (?:die|dat|waar|waarin) (?:<loosely> ){1,6}?<excel>(?: #){0,2}',
			'(?:team|club|groep|stel|ploeg|bende|collectief) (?:van |vol |met |vol met )?(?:#e )?<enthusiasts>',
			'waar (?:ze|je|zij|we) (?:het )?over (?:hebben|hebt|praten|praat)',
			'(?:je|hun|zijn|het) (?:vak|stiel) (?:verstaat|verstaan)',
			'die (?:echt )?anders (?:is|zijn|doet|denkt)',
		],
		unless: ['die (?:het|de) (?:anders|niet) (?:kunnen|hebben)', 'iets anders (?:is|zijn)'],
		context: 'vacancy',
		why: 'het is een mening over mensen',
		ask: 'wie je collega’s zijn en wat ze doen',
		redeemedBy: ['headcount'],
		rewrite: 'Je werkt met 5 lassers; de oudste is al 20 jaar in dienst.',
		source: 'corpus',
	},
	{
		id: 'geen-probleem',
		tier: 'B',
		lists: {
			hardship: [
				'deadlines|drukte|stress|hectiek|piek%|werkdruk|verandering(?:en)?|tegenslag(?:en)?',
				'zelfstandig werken|zelfstandig(?: #){0,3}|druk|uitdaging(?:en)?|verantwoordelijkheid',
				'onregelmatigheid',
			],
		},
		patterns: [
			'<hardship>(?: (?:is|zijn|vormt|vormen))(?: (?:voor jou|voor je|jou|dan|ook)){0,2} geen (?:enkel )?(?:probleem|punt|moeite)',
			'(?:strakke|korte|krappe) deadlines',
			'(?:werken met|onder) (?:#e )?deadlines',
			'(?:je |jij )?(?:heel |enorm )?veel (?:te |kunt |kan |kunnen )?(?:leren|leert)(?= *[.,;!]|$| (?:en|van|over) )',
			'(?:naar de toekomst|vooruit) (?:te )?(?:kijken|kijkt|denken)',
		],
		context: 'vacancy',
		why: 'hoeveel dat is, staat er niet',
		ask: 'hoe vaak het voorkomt en wie dan helpt',
		redeemedBy: ['number', 'frequency', 'days', 'time'],
		rewrite: 'Tien keer per jaar werk je een week door tot 20.00 uur.',
		parts: [
			{
				of: ['%leren|%leert'],
				why: 'wat er te leren is, staat er niet',
				ask: 'het onderwerp, de tijd en wie betaalt',
				rewrite: 'In maand 2 leer je de regels voor garantie, onder werktijd.',
			},
		],
		source: 'corpus',
	},
];
