import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is said of people together, in the lists that frames are made of. */
export const team: Vocabulary = {
	always: ['always|all|also|really|truly|can|will|happy to|love to|like to'],
	'at-home': [
		'at home|safe|welcome|valued|heard|included|respected|supported|comfortable|empowered',
		'appreciated|seen|part of(?: #){1,3}|right at home|they belong|that you belong|free',
	],
	'dei-too': ['diversity|inclusion|inclusivity|inclusiveness|belonging|equity|equality'],
	'each-other': [
		"each other|one another|success(?:es)?|wins|together|everyone|each other's(?: #){1,2}",
	],
	'good-people': [
		'<praise>|<trait>|knowledgeable|great|like-minded|brightest|best|bright|multicultural',
		'small but #|vibrant|young|strong|tight|happy|caring|super|lovely|high-performance|dream',
		'solid|stable|good|cohesive|hard-working',
	],
	'good-people-too': ['<praise>|<trait>|knowledgeable|skilled'],
	'helps-others': [
		'help|helps|support|supports|inspire|inspires|challenge|challenges|motivate|motivates',
		'celebrate|learn from|respect|trust|care about|care for|look out for|push|empower',
		'have fun with|stand by|have',
	],
	hierarchy: [
		'lines|hierarchy|communication|decision[- ]making|organi[sz]ation|communication lines',
		'lines of communication|hierarchies|door policy',
	],
	oneself: [
		'yourself|themselves|your(?:#)? (?:true|whole|authentic|best|full) self',
		'who(?:ever)? (?:you|they)(?: #){1,3}|your best self',
	],
	people: [
		'<team>|team members|teammates|team-mates|colleagues|people|professionals|experts|group',
		'individuals|crew|minds|co-?workers|specialists|community|bunch|crowd|entrepreneurs',
		'employees|family|leaders',
	],
	'plain-people': [
		'cross-functional|multidisciplinary|international|global|multinational|strong|expert',
		'professional|good|experienced|social|experienced',
	],
	shared: [
		'team|community|family|pioneering|positive|great|entrepreneurial|open|strong|collegial',
		'informal|start-?up|can-do|hospitality',
	],
	surroundings: [
		'culture|workplace|environment|team|company|community|employer|workforce|work place',
		'atmosphere|organi[sz]ation',
	],
	together: [
		'work hard|have fun|play hard|laugh|win together|grow together',
		'enjoy (?:working|sharing|our|what|a|each)',
	],
	very: ['a|an|very|highly|full of|made up of|group of|super|truly|all|also'],
	welcome: [
		'welcome|equal|valued|heard|matters?|belongs?|thrive|grow|fair chance|voice|count|included',
		'respected|flourish|shine|be themselves|succeed',
	],
};
