import type { Phrase } from '#lint/phrases/phrase.ts';

/** Skills and experience without a task, a tool or a measure. */
export const skills: readonly Phrase[] = [
	{
		id: 'soft-skills',
		tier: 'B',
		patterns: [
			'(?:<strong>(?:,| and)? ){0,2}(?:<soft>)(?:(?:,|/| and|, and| &| or) (?:<soft>)){0,4} (?:skills?|abilities|skill-?sets?)(?: and #)?',
			'<strong>…? (?:<soft>)(?: and #)? <soft-noun>',
			'<strong>…? (?:written|verbal|oral) (?:and|&|/) (?:written|verbal|oral)(?: communications?| skills)?',
			'<strong> (?:organi[sz]er|communication|negotiator|collaborator)',
			'(?:skilled|excellent|effective|strong|adept|great) (?:in|at) <soft-ways>(?: #){0,2}',
			'(?:commercial|business|political) (?:acumen|awareness|sense|instinct|savvy|sensitivity)',
			'(?:right|real)…? (?:skills|skill-?set|competenc%|qualities)',
			'(?:problem|creative|critical)[- ](?:solving|thinking)(?: skills| abilit%| mindset| mentality| attitude)?',
		],
		unless: [
			'(?:research|sales|project|team|people|quantitative|customer|reporting|social|management) (?:capacity|awareness|insights?|talents?)',
			'writing skills (?:in|of)(?: #)',
			'(?:academic|technical|scientific|grant|ux|creative) writing%(?: #)?',
		],
		context: 'vacancy',
		why: 'het is niet te toetsen',
		ask: 'de taak waarbij dat nodig is',
		redeemedBy: ['situation'],
		rewrite: 'You explain a bill of 12 lines to a caller.',
		source: 'corpus',
	},
	{
		id: 'track-record',
		tier: 'B',
		patterns: [
			'(?:<proven>…? )?track[- ]record(?: (?:of|in)(?: #){1,3})?',
			'(?:proven|demonstrated|demonstrable) (?:ability|abilities|success|capability|results|leadership|expertise|skills)(?: #){0,4}',
			'<long>(?: (?:and|relevant|practical|professional|work|working|hands-on|industry|demonstrable))* experience',
			'relevant (?:(?:work|working|professional|programming|technical|industry|academic|educational|higher) )?<schooling>',
		],
		unless: [
			'(?:relevant|prior|previous|similar|some|strong|work|working|professional) experience (?:with|in|as|of|using)',
			'(?:relevant|comparable|similar) (?:degree|education|background|qualifications?|diploma) (?:in|such)',
			'<wide> experience (?:with|in|as|of|using)',
		],
		context: 'vacancy',
		why: 'de maat ontbreekt',
		ask: 'wat je al kunt of nog leert',
		redeemedBy: ['number', 'percent', 'system', 'diploma'],
		rewrite: 'You have answered mail of customers for a year.',
		source: 'corpus',
	},
	{
		id: 'interest-and-affinity',
		tier: 'B',
		patterns: [
			'<keen>…? <interest>(?: (?:in|for|with|to|on)(?: #){1,3})?',
			'(?:affinity|feeling) (?:with|for)(?: #){1,2}',
			'<keen-on>(?: (?:in|with|at|on|together|as|to|the|a|our))(?: <any-work>) ?(?:#)?(?: #){0,3}',
			'(?:a |the )?desire to(?: #){1,4}',
		],
		unless: [
			'interested in (?:this|the|our|applying|working|a|joining|more|hearing)(?: #){0,3}',
			'(?:would|we|would be|we are|we would|are|and) (?:love|like|keen|eager|excited|interested|thrilled)(?: #){1,5}',
			'motivated to apply(?: #){0,3}',
			'(?:good|clear|strong|particular) focus on',
		],
		context: 'vacancy',
		why: 'het vraagt een gevoel',
		ask: 'gedrag bij een taak',
		redeemedBy: ['situation'],
		rewrite: 'You read one release note a week and tell the team.',
		source: 'corpus',
	},
];
