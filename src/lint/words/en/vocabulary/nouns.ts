import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What English-speaking employers speak of: the work, what they offer and what they make. */
export const nouns: Vocabulary = {
	'company-kind': [
		'company|companies|organi[sz]ation|firm|agency|start-?up|scale-?up|business|industry',
	],
	'advert-noun': [
		'<company>|<team>|colleagues|people|professionals|experts|community|environments?|place',
		'places|culture|atmosphere|vibe|offices?|office space|locations?|buildings?|workspaces?',
		'workplaces?|venues?|projects?|assignments?|clients?|customers|brands?|products?|services?',
		'solutions?|concepts?|platforms?|technology|technologies|work|jobs?|roles?|positions?',
		'internships?|challenges?|opportunit(?:y|ies)|adventures?|journey|future|time|times|phase',
		'stage|career|careers|partnerships?|partners?|portfolio|network|industry|sector|market',
		'markets|world|field|ambitions?|plans|goals|mission|vision|story|stories|ideas|results',
		'achievements|experiences?|quality|approach|way|mix|combination|balance|crowd|minds',
		'offer|package|conditions|benefits|perks|extras|trainings?|courses|activities|outings',
		'drinks|events|parties|moments|tasks|responsibilities|cases|campaigns|restaurants?|hotels?',
		'schools?|city|region|area|setting|context|technologies|tools|facilities|equipment|group',
		'headquarters|hq|campus|reputation|history|range|growth|success|variety|track record',
		'crew|player|hub|scheme|schemes|discounts?|pension|bonus|lunch|lunches|collection|terrace',
		'space|spaces|individual|individuals|talent|talents|scene|ecosystem|start-?ups?|leaders',
	],
	'growth-noun': [
		'opportunit(?:y|ies)|possibilit(?:y|ies)|room|space|scope|chances?|prospects|options|paths?',
		'freedom|flexibility|potential|support|autonomy',
	],
	'growth-verb': [
		'grow|learn|develop|advance|progress|flourish|thrive|shine|excel|contribute|broaden|expand',
		'evolve|explore|experiment|innovate|make|shape|influence|enhance|deepen|further|sharpen',
		'upskill|drive',
	],
	aim: [
		'growth|innovation|results|success|efficiency|excellence|value|impact|continuous improvement',
		'business growth|operational excellence|sustainable growth|customer satisfaction',
	],
};
