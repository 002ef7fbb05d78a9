import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What employers say of themselves, in the lists that frames are made of. */
export const company: Vocabulary = {
	'aims-at': ['your|providing|creating|building|delivering|making|our|excellence|quality|helping'],
	apart: [
		'sets? us apart|makes? us (?:unique|special|different|who)|what makes us',
		'do things differently|like no other|unlike any other|second to none',
	],
	applying: [
		'candidates|applications|applicants|people (?:with|from|of)|anyone|everyone to|you to',
		'to (?:hear|meet|see|receive|get|fill|respond|let|reply|answer|contact)|receiving|hearing',
		'your (?:cv|application)|if|that you|acquisition|phone|calls|agencies',
	],
	at: ['our|the|at|what|key|in|first|everything|because|truly|built|really|a|an'],
	best: ['most|best|brightest|finest|smartest|greatest|coolest|fastest|nicest|happiest|strongest'],
	better: ['better|easier|simpler|healthier|safer|more #|happier|greener'],
	change: [
		'chang|shap|transform|reshap|reinvent|revolutioni[sz]|redefin|reimagin|disrupt|moderni[sz]',
		'pioneer',
	],
	'company-kind': [
		'company|companies|organi[sz]ation|firm|agency|start-?up|scale-?up|business|industry',
	],
	'company-kind-too': [
		'company|companies|organi[sz]ations?|business|employer|start-?up|scale-?up|agency|firm',
		'enterprise|player|brand|industry',
	],
	creed: [
		'diversity|inclusion|people|everyone|every|great|happy|together|work|talent|technology',
		'the best|a|our|you|good|stellar|learning|sustainable|growth|true|real',
	],
	deeply: ['deeply |truly |really |highly |strongly |always |actively |genuinely |warmly '],
	ever: [
		'rapid(?:ly)?|fast|steadily|quickly|constantly|continuously|strongly|still|ever|currently',
		'exponentially|steady',
	],
	fully: ['fully |deeply |strongly |always |a |truly |firm |strong |also |equally '],
	'good-company': [
		'<praise>|modern|fast-growing|hyper-growth|stable|reliable|solid|entrepreneurial|agile',
		'no-nonsense|non-hierarchical|value-driven|purpose-driven|mission-driven|people-first',
		'people-centric|growing|impact-driven',
	],
	'good-place': [
		'great|special|amazing|fantastic|wonderful|best|inspiring|fun|unique|nice|good|better',
		'perfect|cool|happy|safe',
	],
	greatest: ['greatest |biggest |most valuable |most important |true |real '],
	heart: [
		'heart|core|strength|asset|key|success|difference|foundation|us|great|special|unique',
		'company|first|everything|capital|people|resource|driving force|priority',
	],
	'heart-too': ['heart|core|cent(?:re|er)|forefront|foundation|cornerstone|backbone|key'],
	important: [
		'important to us|key to (?:our|us)|crucial to (?:our|us)|central to|fundamental to',
		'essential to (?:our|us)|what (?:drives|defines|sets|makes) us|in our (?:dna|nature|blood)',
	],
	known: ['recogni[sz]ed|renowned|respected|acclaimed|regarded|known|successful|acclaimed'],
	leader: [
		'leader|leaders|pioneer|pioneers|frontrunner|front-runner|trailblazer|innovator',
		'market leader|expert|experts|specialist|authority',
	],
	most: [
		"most |world's |fastest|largest|biggest|best|leading|top|finest|greatest|coolest|brightest",
		'smartest|strongest',
	],
	ourselves: ['we|our company|the business|the company|the team|our team'],
	'plain-verb': [
		'love|go|put|trust|recogni[sz]e|promote|value|welcome|encourage|appreciate|respect|foster',
		'encourages|invest in|aim|look after|take care of',
	],
	'plain-world': ['way|market|game|people|#care|world|face|history|industry'],
	planet: ['world|planet|lives?|society|future|industry|difference'],
	provider: [
		'provider|supplier|player|partner|platform|database|brand|specialist|company|companies',
		'manufacturer|agency|firm|employer|name|institute|institution|university|software|innovator',
		'position|party|retailer|distributor|developer|operator|producer|organi[sz]ations?|bank',
		'group|marketplace|research centre',
	],
	rapid: [
		'rapid|continued|continuous|further|strong|fast|exponential|ambitious|explosive|hyper',
		'sustainable|sustained|steady|massive|impressive|substantial|tremendous|accelerated',
	],
	rapidly: [
		'rapid(?:ly)?|fast|quickly|steadily|significantly|exponentially|strongly|rocket|enormously',
		'tremendously|continuously|internationally|globally|every (?:day|year|month)|further',
		'even (?:more|further)|year on year',
	],
	smart: [
		'advanced|smart|innovative|tailor-made|bespoke|high-quality|creative|unique|future-proof',
		'cutting-edge|premium|impactful|groundbreaking',
	],
	staff: ['people|employees|team|talent|culture|customers|strength|asset|success|colleagues'],
	success: [
		'success stor(?:y|ies)',
		"(?:our|ongoing|continued|shared|great|huge|commercial|future|company's|enormous|further|mutual|own|team's) success",
		'on the rise|up-and-coming|upward trajectory',
	],
	transition: ['transition|revolution|innovation|change|transformation'],
	values: [
		'value|values|celebrate|celebrates|embrace|embraces|cherish|foster|fosters|nurture|empower',
		'empowers|thrive on|champion|champions|encourage|encourages|trust|promote|promotes',
		'appreciate|prioriti[sz]e|invest in|take care of|respect|dare|strive',
	],
	'very-too': ['all |also |strongly |firmly |truly |really |deeply |genuinely '],
	'we-are': ["we are|we're|is|are|our|their|with|a|fully|strongly|deeply"],
	whole: ['way|whole|entire|better|more|brighter|sustainable|digital|global|fairer|cleaner|#'],
	'whole-world': ['world|europe|netherlands|amsterdam|country|industry|market|nation|#'],
	world: [
		'future|world|industry|landscape|way|planet|tomorrow|generation|game|market|sector|history',
		'society|face|people|#care',
	],
};
