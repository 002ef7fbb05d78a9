import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody is said to be able to do anywhere. */
export const abilities: readonly Phrase[] = [
	{
		id: 'able-to-anything',
		tier: 'B',
		lists: {
			able: [
				'able|ability|abilities|capable|capacity|can|comfortable|confident|confidence|willing',
				'willingness|aptitude|skills|know how|like|enjoy',
			],
			'any-ability': [
				'multi-?task%|priorit%|adapt%|juggl%|think%|thriv%|cope|coping|switch%|collaborat%',
				'communicat%|learn%|influenc%|inspir%|motivat%|persuad%|solv% (?:complex )?problems',
				'find% solutions|meet% (?:tight )?deadlines|handl% (?:pressure|stress|multiple|several)',
				'navigat%|anticipat%|grasp%|pick% up|take% (?:ownership|initiative|responsibility)',
				'build% (?:good|strong|lasting|effective|relationships|trust|rapport)',
				'maintain% (?:good|strong)|manag% (?:multiple|time|your|competing|several|priorit%)',
				'balanc% (?:multiple|several|competing)|excel|stay% (?:calm|focused|organi%)',
				'keep% (?:calm|a cool)|get things done|make things happen|multitask',
			],
			circumstances: [
				'ambiguity|change|changing|uncertainty|people|multi%|fast|high|dynamic|international|team',
				'teams|small|start-?up|scale-?up|diverse|ownership|pressure|complexity|your own|remote',
				'different|decisions|all levels|stakeholders|independen%|autonom%|deadlines',
			],
			'of-team': ['team(?: (?:environment|setting|player|context))?(?= *[.,;!)]|$)'],
			'used-to': [
				'able|ability|capable|comfortable|confident|happy|enjoy|enjoys|like|love|used to|experience',
				'thrive',
			],
			'working-ways': [
				'independent%|autonomous%',
				'in (?:a |an |our )?(?:team%|fast|high|dynamic|international|multi%|diverse|change)',
				'within (?:a |an )|as (?:part of )?a|under|well|effectively|at pace',
				'with (?:people|minimal|different|little|others|cross%|all)|on your own|alone',
				'to (?:tight |strict )?deadlines|together|across|collaborat%|closely|hard|accurate%',
				'efficient%|structured%|fast|in teams',
			],
			'working-well': [
				'well|effectively|hard|efficiently|smart|collaboratively|independently|autonomously',
				'accurately|proactively|flexibly|cross-functionally',
			],
		},
		patterns: [
			'<able>(?: (?:to|of|in|and|quickly|effectively|independently|successfully|confidently|also|work|working)){0,4} <any-ability>(?: #){0,3}',
			'<used-to>(?: (?:to|of|in|and|when))?(?: (?:effectively|both|successfully))? work(?:ing)? (?:both )?<working-ways>(?: #){0,3}',
			'work(?:s|ing)? <working-well>(?: (?:and|both|with|in|as|within|under)(?: #){0,3})?',
			'comfortable (?:with|in|working)(?: (?:with|in|as|a|an|on|within|at|under|across|taking|making|around)){0,2} <circumstances>(?: #){0,3}',
			'(?:work|works|working|operate|operating) (?:well )?(?:as part of|in|within) (?:a|an|our|the)(?: #){0,2} ?<of-team>',
		],
		unless: [
			'(?:can|like|skills|like to) (?:learn|switch|adapt)%(?: #){0,3}',
			'comfortable (?:with|in|using) (?:english|dutch|excel|sql|python|linux|git|javascript)(?: #){0,3}',
			'working (?:well|hard) (?:in|for)',
		],
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'de taak waarbij dat nodig is',
		redeemedBy: ['situation', 'system'],
		rewrite: 'You pick up the phone and close a ticket during the call.',
		source: 'corpus',
	},
	{
		id: 'learns-fast',
		tier: 'B',
		lists: {
			'to-learn': [
				'learn|learning|grow|growing|develop|improve|improving|take on|explore|make a|help',
				'contribute',
			],
		},
		patterns: [
			'(?:quick|fast|rapid|keen|eager|agile|lifelong) learners?',
			'learn(?:s|ing)? (?:quickly|fast|on the (?:job|go|fly)|new (?:things|skills|technologies))(?: and(?: #){1,3})?',
			'(?:eager|keen|willing%|motivated|hungry|excited|drive|desire|ready|open|curiosity|love) (?:to|for) <to-learn>(?: #){0,4}',
			'(?:steep|constant|continuous|never stop|always|love|lifelong|fast) learn(?:ing|s|)(?: curve| #)?',
			'(?:thirst|hunger|passion|appetite) for (?:knowledge|learning|growth|success)',
			'pick(?:s|ing)? (?:things|new things|up #|it) up (?:quickly|fast|easily)',
		],
		context: 'vacancy',
		why: 'dat vraagt elke werkgever',
		ask: 'wat er te leren is en wanneer',
		redeemedBy: ['hours', 'system'],
		rewrite: 'You learn the basics of SQL in month 2; we pay the course.',
		source: 'corpus',
	},
];
