import type { Phrase } from '#lint/phrases/phrase.ts';

export const environment: readonly Phrase[] = [
	{
		id: 'dynamic-environment',
		tier: 'A',
		pattern:
			'dynamic…? (?:%environment|<company>|<team>|workplace|<job>|market|world|field|setting|atmosphere)|(?:<company>|<team>|environment|workplace)(?: that is| is|,)(?: #){0,2}? dynamic',
		unless: 'dynamic…? (?:<thing>)',
		why: 'elke werkgever zegt het en niemand kan het nagaan',
		ask: 'wat er verandert en hoe vaak',
		redeemedBy: ['frequency', 'situation', 'date'],
		rewrite: 'Every six weeks we start a new release; priorities change at most once per sprint.',
		source: 'corpus',
	},
	{
		id: 'fast-paced',
		tier: 'A',
		pattern:
			'(?:fast|high)[- ]paced(?:…? (?:environment|<company>|<team>|setting|world|industry))?',
		unless: 'fast-paced (?:video|game|editing)',
		why: 'het verhult hoe druk het is',
		ask: 'het aantal gesprekken of taken per dag',
		redeemedBy: ['number', 'frequency'],
		fields: ['workload'],
		rewrite: 'About 45 calls a day; Mondays are 30% busier.',
		source: 'corpus',
	},
	{
		id: 'challenging',
		tier: 'A',
		pattern:
			'challenging(?:…? (?:environment|<job>|assignments?|projects?|tasks?|opportunit%))?|(?:new|exciting|next|your|real|interesting|great|complex|technical|a|enjoy|love|ready for a|up for a|seeking a)(?: new| real)? challenges?(?! (?:the|our|your|each|assumptions))',
		unless:
			'challenging (?:behaviour|behavior|conversations?)|(?:strength and|the) challenges? of|challenges? (?:is|are|we face)',
		context: 'you',
		why: 'het belooft iets en zegt niet wat',
		ask: 'de lastigste taak',
		redeemedBy: ['situation'],
		rewrite: 'You take over 12 accounts with two open escalations.',
		source: 'corpus',
	},
	{
		id: 'international-environment',
		tier: 'A',
		pattern: 'international…? (?:environment|setting|atmosphere|context)',
		context: 'you',
		why: 'de omvang en de voertaal blijven onbekend',
		ask: 'het aantal landen en de voertaal',
		redeemedBy: ['country', 'number'],
		rewrite: 'Team of 9 from 5 countries; meetings in English.',
		source: 'corpus',
	},
	{
		id: 'inspiring',
		tier: 'A',
		pattern:
			'(?:inspiring|inspirational|stimulating)…? (?:environment|workplace|colleagues|people|<team>|leaders?%|culture|setting|place|<job>)',
		why: 'of iets inspireert, bepaalt de lezer',
		ask: 'een voorbeeld',
		redeemedBy: ['frequency', 'situation'],
		rewrite: 'On the first Tuesday a colleague shows one hard case.',
		source: 'corpus',
	},
	{
		id: 'innovative',
		tier: 'B',
		pattern:
			'innovative…? (?:<company>|<team>|environment|solutions?|products?|technolog%|ideas|culture|projects?|approach|services|platform|mindset|thinker|way%)|(?:culture|spirit|drive|passion) (?:of|for) innovation|innovation and (?:growth|collaboration|excellence|creativity)',
		context: 'you',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'wat er nieuw is en sinds wanneer',
		redeemedBy: ['date'],
		rewrite: 'We shipped 3 new features last quarter, such as chat handover.',
		source: 'corpus',
	},
	{
		id: 'open-culture',
		tier: 'A',
		pattern:
			'(?:collaborative|open|inclusive|friendly|supportive|welcoming|informal|vibrant|positive|creative|great|fun|strong|unique|caring|healthy|flexible|pleasant|motivating|nurturing|energetic|relaxed|amazing|entrepreneurial)…? (?:culture|environment|atmosphere|workplace|work climate|vibe)',
		unless: 'open[- ]source…? (?:culture|environment)',
		context: 'you',
		why: 'het is een mening',
		ask: 'een gewoonte',
		redeemedBy: ['frequency'],
		rewrite: "Every Thursday two colleagues review each other's tickets.",
		source: 'corpus',
	},
	{
		id: 'state-of-the-art',
		tier: 'A',
		pattern:
			'(?:state[- ]of[- ]the[- ]art|cutting[- ]edge|leading[- ]edge|bleeding[- ]edge|latest|newest|modern)…? (?:technolog%|tools|tooling|facilities|products|solutions|systems|tech|equipment|techniques|stack|research|projects)|state[- ]of[- ]the[- ]art|cutting[- ]edge',
		context: 'you',
		why: 'welk gereedschap het is, staat er niet',
		ask: 'de naam van het gereedschap',
		redeemedBy: ['system', 'list'],
		rewrite: 'You work with Zendesk and Five9.',
		source: 'corpus',
	},
];
