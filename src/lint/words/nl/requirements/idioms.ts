import type { Phrase } from '#lint/phrases/phrase.ts';

/** Set phrases about a person that name no task. */
export const idioms: readonly Phrase[] = [
	{
		id: 'beste-beentje',
		tier: 'B',
		patterns: [
			'beste beentje(?: voor)?',
			'(?:weet|weten|wilt|kunt|kan)(?: #){1,3} te (?:verrassen|raken|boeien|bekoren|enthousiasmeren|betoveren|overtuigen)',
			'(?:echt |echte |de )?verbinding(?:en)? (?:te )?(?:maken|maakt|leggen|legt|zoeken|zoekt|creëren)',
			'lekker in (?:je|zijn|haar|hun) vel',
			'pas tevreden (?:als|wanneer)(?: #){1,4}',
			'mensen (?:te )?enthousiasmeren',
			'jezelf (?:te |kunt |kan )?(?:laten zien|bewijzen|onderscheiden)',
			'(?:het )?beste uit (?:ieder|iedere|elk|elke|anderen|jezelf|je|mensen|het team|onze)(?: #)?',
			'bouw(?:t|en)?(?: (?:je|jij|we|wij|graag|samen))? aan (?:vertrouwen|relaties|een (?:band|relatie|vertrouwensband|sterk #|hecht #))',
			'verantwoordelijkheid (?:te )?durven(?: te)? (?:nemen|dragen)',
			'(?:groot|uitgebreid|sterk|relevant) netwerk',
		],
		unless: [
			'jezelf (?:te )?laten zien (?:in|op|tijdens)',
			'netwerk (?:van|met) \\d',
			'(?:weet|kunt|kan)(?: #){1,3} te overtuigen met #',
		],
		context: 'vacancy',
		why: 'het is een zegswijze en geen taak',
		ask: 'wat je doet en hoe vaak',
		redeemedBy: ['number', 'situation', 'frequency'],
		rewrite: 'Je belt per dag 12 klanten over hun levering.',
		source: 'corpus',
	},
];
