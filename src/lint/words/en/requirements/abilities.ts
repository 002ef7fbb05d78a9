import type { Phrase } from '#lint/phrases/phrase.ts';

/** What somebody is said to be able to do anywhere. */
export const abilities: readonly Phrase[] = [
	{
		id: 'able-to-anything',
		tier: 'B',
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
