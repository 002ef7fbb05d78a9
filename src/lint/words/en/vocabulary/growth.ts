import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is promised of growth, in the lists that frames are made of. */
export const growth: Vocabulary = {
	boost: [
		'kick-?start|jump-?start|boost|launch|accelerate|advance|grow|build|shape|develop|start',
		'further|jumpstart|fast-?track',
	],
	broadens: [
		'broaden|expand|deepen|enrich|widen|enhance|sharpen|strengthen|build|develop|grow|increase',
	],
	'chance-to': [
		'work (?:with|alongside) (?:the )?(?:best|great|talented|smart|top|leading|experts?|amazing|cutting%|state%|latest)',
		'develop|grow|learn|make|shape|contribute|expand|explore|influence|broaden|progress',
	],
	clear: [
		'structured|clear|exciting|excellent|strong|tailored|personal|long-term|rewarding',
		'successful|great|international|solid|defined|varied|bright',
	],
	client: [
		'customers|clients|users|students|patients|residents|business|sales|guests|partners',
		'residents',
	],
	'culture-of': [
		'learning|feedback|growth|knowledge-sharing|coaching|continuous learning|high-performance',
		'performance|ownership|speak-up|feedback-driven',
	],
	full: [
		'full|extensive|thorough|comprehensive|ongoing|continuous|excellent|great|good|regular',
		'proper|in-depth|on-the-job|proper|personal|professional|all necessary|hands-on|intensive',
		'complete|solid|necessary|top-class|first-class|personali[sz]ed|individual',
	],
	further: [
		'further|really|truly|both|continue to|constantly|personally|professionally|you to|quickly',
		'help|also',
	],
	gives: [
		'provide|provides|providing|give|giving|deliver%|offer|offering|ensure|technical|customer',
		'user|administrative|on-site|ongoing',
	],
	growing: [
		'learning|career|development|growth|training|advancement|progression|promotion|networking',
		'educational|personal|job',
	],
	grows: [
		'grow|growing|develop|developing|flourish|thrive|evolve|learn and grow|learning and growing',
		'grow and develop|progress',
	],
	growth: ['development|growth|advancement|progression|learning|promotion|training'],
	helps: [
		'support|supports|supporting|help|helps|helping|enable|enables|enabling|stimulate|encourage',
		'encourages|encouraging|committed to|invest in|invests in|investing in|boost|accelerate',
		'focus on|foster|facilitate|coach|guide|care about|empower|empowers|allow|allows|let',
		'contribute to|push|challenge|motivate|take',
	],
	higher: [
		'sky is the limit|make the most of|best version of|best out of|most out of',
		'out of your comfort zone|comfort zone|next step|step up|climb the ladder|career ladder',
		'springboard|stepping stone',
	],
	'how-fast': [
		'quickly|fast|yourself|further|together|professionally|personally|and #|optimally|rapidly',
		'continuously|even|both',
	],
	'how-grown': [
		'yourself|optimally|professionally|personally|themselves|every (?:single )?day|together',
	],
	knowledge: [
		'knowledge|skills|horizons?|expertise|network|experience|skill-?set|talents?|abilities',
	],
	learnt: [
		'a lot|so much|every day|something new',
		'from (?:the best|each|one|experienced|others|our|experts|top)|new things',
		'and (?:grow|develop)%|by doing|continuously|more in depth',
	],
	'much-of': [
		'freedom|autonomy|responsibilit(?:y|ies)|independence|flexibility|trust|variety|fun',
		'initiative|growth|room|personal input|input|influence|learning|ownership|development',
		'training|support|guidance',
	],
	own: ['personal|professional|career|further|continued|internal|continuous|talent|self'],
	path: [
		'career|career path|path|career ladder|onboarding|on-boarding|training|coaching|mentoring',
		'development plan|training program%|learning path|introduction|induction|careers|future',
	],
	self: ['personal|professional|career|continuous|individual|leadership|talent|self'],
	'self-growth': [
		'development|growth|learning|progression|advancement|coaching|training|improvement',
	],
	thriving: [
		'development|growth|grow|develop|careers?|ambitions?|aspirations|talents?|potential|thrive',
		'flourish|succeed|excel|shine|achieve(?: #){0,3}|reach(?: #){0,3}',
	],
	'ways-up': [
		'opportunities|opportunity|possibilities|prospects|perspectives?|paths?|options|potential',
		'advancement|progression|growth|trajectory',
	],
	whom: [
		'you|your|our|all|people|employees|the|team|and|each|every|their|in|to|on|for|own|personal',
		'professional|its|in your|everyone|with|members|colleagues|staff',
	],
	'with-us': [
		'with (?:us|the|our|it|your)|in (?:this|your|the|a|our|an)|within (?:the|our|your|a)',
		'as (?:a|an)|into|alongside|at your|to your',
	],
	yours: [
		'personal|professional|own|career|personal and professional|full|further|continuous|talent',
	],
};
