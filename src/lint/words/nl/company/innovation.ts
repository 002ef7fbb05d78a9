import type { Phrase } from '#lint/phrases/phrase.ts';

/** New, modern and growing, without what changes. */
export const innovation: readonly Phrase[] = [
	{
		id: 'innovatief',
		tier: 'B',
		lists: {
			innovative: [
				'innovatie(?:f|ve)|vernieuwende?|baanbrekende?|vooruitstrevende?|hypermoderne?',
				'geavanceerde?|hightech|cutting[- ]edge|disruptieve',
			],
			what: [
				'<company>|<team>|<product>|<job>|<people>|werkwijze|aanpak|manier|technieken|technologie%',
				'karakter|sector|speler|wereld|%cultuur|omgeving',
			],
			quality: [
				'betrouwbaarheid|service|innovatie|vernieuwing|duurzaamheid|kwaliteit|groei|betrokkenheid',
				'ondernemerschap',
			],
		},
		patterns: [
			'(?:<adv>)?<innovative>(?:…? <what>)',
			'(?:zijn|is|bent) (?:<adv>)?(?:innovatief|vernieuwend|vooruitstrevend)(?: en #)?',
			'(?:staat|staan)(?: wij| we)? voor (?:kwaliteit|service|betrouwbaarheid|vakmanschap|innovatie)(?:,? #)?(?: en #)?',
			'(?:innovatie|vernieuwing|kwaliteit|duurzaamheid)(?:,? (?:en|&) <quality>)',
			'innovatiekracht',
			'innovatief(?=,|$|\\.| en)',
		],
		unless: ['(?:systemen|tools|technieken|software|technologieën) (?:zoals|waaronder) #'],
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'wat er nieuw is en sinds wanneer',
		redeemedBy: ['date'],
		rewrite: 'In 2025 begonnen we met een robot die de pallets stapelt.',
		source: 'corpus',
	},
	{
		id: 'groeiend-bedrijf',
		tier: 'A',
		lists: {
			quickly: ['snel|sterk|hard|continu|gestaag|exponentieel|explosief|stevig|gezond'],
			grower: ['<company>|<team>|speler|markt|groep|sector|klantenbestand|afdeling'],
			strong: [
				'flinke|sterke|snelle|enorme|grote|onze|explosieve|forse|aanhoudende|gezonde|mooie',
				'ambitieuze',
			],
		},
		patterns: [
			'(?:<quickly> ?-?)?(?:groeiende?|opkomende|expanderende)…? <grower>',
			'in volle (?:groei|expansie)',
			'snelgroeiend%(?:…? (?:<company>|<team>))?',
			'(?:snelst|hardst|sterkst) groeiende?…? (?:<company>|#)',
			'<strong> groei(?:ambities|plannen|doelstellingen|doelen|spurt)?',
			'(?:we|wij|bedrijf|organisatie|team) (?:groeien|groeit|blijven groeien|blijft groeien)(?: #){0,2}? (?:hard|snel|door|sterk|flink|als kool)',
			'(?:blijven|blijft|verder) (?:door)?groeien',
			'groeit als kool',
			'mee (?:te |wil |wilt )?groeien(?: met(?: #){1,2})?',
			'(?:keihard|hard|snel|flink) (?:groeien|groeit|gegroeid)',
			'(?:één|een) van de (?:snelst|hardst|sterkst) groeiende #',
		],
		unless: [
			'onze groei (?:in|naar|van) (?:zowel |de |het |heel )?#',
			'snelgroeiende? (?:hout|plant|gewas|bomen|tumor)%',
		],
		context: 'you',
		why: 'het cijfer ontbreekt',
		ask: 'het cijfer',
		redeemedBy: ['number'],
		rewrite: 'In 2026 gingen we van 40 naar 55 mensen.',
		source: 'corpus',
	},
	{
		id: 'moderne-technologie',
		tier: 'B',
		lists: {
			newest: [
				'(?:aller)?(?:modernste|nieuwste)|moderne|laatste|geavanceerde|hypermoderne|slimme',
				'innovatieve|hippe|coolste',
			],
			technology: [
				'%technologie(?:ën|en)?|%technieken|software%|materiaal|materialen|wagenpark|vloot',
				'installaties|hulpmiddelen|gereedschap(?:pen)?|bedrijfsauto%|bussen|keuken|werkplaats',
				'%tools|%tooling|machines|%machinepark|%apparatuur|middelen|systemen|faciliteiten|snufjes',
				'gadgets|stack|ai-tooling|oplossingen',
			],
		},
		patterns: [
			'state[- ]of[- ]the[- ]art(?:…? #)?',
			'(?:de )?<newest>(?: en #)?(?: #e?)? <technology>',
			'machinepark',
			'bedrijfsmiddelen',
			'top of the bill(?: #)?',
			'best of breed',
		],
		unless: ['(?:moderne|laatste) technieken (?:in|van) (?:de|het) (?:geneeskunde|landbouw|kunst)'],
		context: 'you',
		why: 'welk gereedschap het is, staat er niet',
		ask: 'de naam van het gereedschap',
		redeemedBy: ['system', 'list'],
		rewrite: 'Je werkt met TypeScript, Azure en Power BI.',
		parts: [
			{
				of: ['oplossingen|snufjes|gadgets'],
				why: 'elke aanbieder zegt het',
				ask: 'welk product het is en wat het voor wie doet',
				rewrite: 'Met ons portaal regelen 40 huisartsen hun herhaalrecepten.',
			},
			{
				of: [
					'%materia%|wagenpark|vloot|%installaties|gereedschap%|%auto%|bussen|keuken|werkplaats',
					'%machine%|%apparatuur|%middelen|%faciliteiten|printtechnieken',
				],
				why: 'welk gereedschap het is, staat er niet',
				ask: 'de naam van het gereedschap',
				rewrite: 'Je werkt met twee kantbanken uit 2024.',
			},
		],
		source: 'corpus',
	},
];
