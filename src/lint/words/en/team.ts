import type { Phrase } from '#lint/phrases/phrase.ts';

export const team: readonly Phrase[] = [
	{
		id: 'great-team',
		tier: 'A',
		pattern:
			'(?:great|enthusiastic|passionate|ambitious|fun|close-knit|friendly|talented|amazing|motivated|young|diverse|dedicated|driven|dynamic|awesome|skilled|supportive|experienced|energetic|inspiring|collaborative|warm|small but|fantastic|multicultural|highly #|international|vibrant|world-class|strong|wonderful|tight-knit|growing|like-minded|smart|open-minded|helpful|nice|brilliant|creative)…? (?:<team>|colleagues|people|professionals|group|individuals|crew|minds|community|experts|co-?workers)',
		unless:
			'(?:young|diverse|strong|small) people(?: (?:with|who|from|aged|between|in|under|up))|(?:experienced|diverse|small) group of (?:users|customers)',
		context: 'you',
		why: 'het is een mening',
		ask: 'het aantal mensen en hun rollen',
		redeemedBy: ['headcount'],
		rewrite: 'Team of 11: 8 agents, 2 seniors, 1 planner.',
		source: 'corpus',
	},
	{
		id: 'short-lines',
		tier: 'A',
		pattern:
			'short…? (?:communication )?lines(?: of communication)?|flat…? (?:organi[sz]ation%|structure|hierarchy|culture)|no hierarchy|open[- ]door (?:policy|culture)|no[- ]nonsense(?: #)?',
		context: 'you',
		why: 'het is een cliché',
		ask: 'het aantal lagen',
		redeemedBy: ['number'],
		rewrite: 'Two layers between you and the director.',
		source: 'corpus',
	},
	{
		id: 'fun',
		tier: 'B',
		pattern:
			'work hard,?(?: and)? play hard|(?:lots of|have|having|and|have some|enough|tons of|more) fun|fun(?: (?:and|at|working|with|on|activities|events))|(?:great|regular|fun|monthly|friday|team)(?: #)? ?(?:drinks|events|outings|parties|activities)|ping[- ]?pong|foosball',
		context: 'you',
		why: 'het zegt niets over het werk',
		ask: 'wat jullie samen doen en hoe vaak',
		redeemedBy: ['frequency', 'number'],
		source: 'corpus',
	},
	{
		id: 'family',
		tier: 'B',
		pattern:
			'(?:like|big|one|our|part of a|great)(?: (?:a|big|one))? (?:#[- ])?family(?: feel%| atmosphere| culture)?|feel(?:s)? (?:at|like) home',
		unless: 'family (?:leave|friendly|day)|our family of',
		context: 'you',
		why: 'de grens tussen werk en thuis blijft vaag',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['number', 'date'],
		rewrite: 'Family business since 1965, second generation, 34 people.',
		source: 'corpus',
	},
	{
		id: 'diversity',
		tier: 'B',
		pattern:
			'diversity(?:,?(?: and| &)?(?: equity,?)?(?: and| &)? inclusi(?:on|vity))?|inclusive…? (?:culture|<company>|environment|workplace|employer|team)|be yourself|bring your (?:whole|true|authentic|full) self|feel(?:s)? (?:valued|included|welcome|respected)|equal opportunit% employer',
		context: 'you',
		why: 'het is een standaardzin',
		ask: 'een maatregel',
		redeemedBy: ['situation', 'number'],
		rewrite: 'Two people interview you, with fixed questions you get beforehand.',
		source: 'corpus',
	},
	{
		id: 'values',
		tier: 'B',
		pattern:
			'our (?:core )?values(?: (?:are|of)(?: #){0,2})?|in our dna|at the (?:heart|core|centre|center|forefront) of(?: #){0,3}|people first|customer[- ]first|(?:we|our people) (?:really |truly )?(?:care|value|believe in)(?: #){0,3}',
		context: 'you',
		why: 'het noemt een waarde en geen gedrag',
		ask: 'een afspraak die eruit volgt',
		redeemedBy: ['amount', 'frequency'],
		source: 'corpus',
	},
];
