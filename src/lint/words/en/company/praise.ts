import type { Phrase } from '#lint/phrases/phrase.ts';

/** What an employer says of itself: how it grows, and how good it is. */
export const praise: readonly Phrase[] = [
	{
		id: 'growing-and-growing',
		tier: 'B',
		lists: {
			ever: [
				'rapid(?:ly)?|fast|steadily|quickly|constantly|continuously|strongly|still|ever|currently',
				'exponentially|steady',
			],
			ourselves: ['we|our company|the business|the company|the team|our team'],
			rapid: [
				'rapid|continued|continuous|further|strong|fast|exponential|ambitious|explosive|hyper',
				'sustainable|sustained|steady|massive|impressive|substantial|tremendous|accelerated',
			],
			rapidly: [
				'rapid(?:ly)?|fast|quickly|steadily|significantly|exponentially|strongly|rocket|enormously',
				'tremendously|continuously|internationally|globally|every (?:day|year|month)|further',
				'even (?:more|further)|year on year',
			],
			success: [
				'success stor(?:y|ies)',
				"(?:our|ongoing|continued|shared|great|huge|commercial|future|company's|enormous|further|mutual|own|team's) success",
				'on the rise|up-and-coming|upward trajectory',
			],
		},
		patterns: [
			'(?:grow(?:n|ing|s)?|scal(?:e|ing)|expand(?:ing|s))(?: at)? (?:a )?<rapidly>(?: pace| speed)?',
			'<ever>(?:[- ](?:growing|expanding|scaling|evolving|developing|changing|moving))(?:…? (?:#))?',
			'<rapid>(?: #)?[- ](?:growth|expansion|traction)(?: (?:and #|plans?|ambitions?|journey|phase|path|story|targets|strategy|goals))?',
			'(?:growth|scale-?up|start-?up|expansion)[- ](?:mode|journey|story|spirit|vibe|mentality|culture|ambitions?|environment|plans)',
			'growing (?:#)?(?: #)? ?(?:<company>|<team>|base|market|player|demand|international #|number|portfolio|client base)',
			'(?:as|while|because|since) <ourselves> (?:continue to |continues to |keep |keeps )(?:grow|growing|scale|scaling|expand|expanding)',
			'<success>(?: of(?: #){1,2})?',
			'ambitious(?:…? (?:#))',
		],
		unless: [
			'experience(?: #,?){0,12} (?:a|an|large|bigger|smaller|another|similar)(?: #,?){0,6} <company-kind>',
			'growing (?:season|media|conditions|plants|crops|up)',
			'growth (?:factors?|rate)',
			'(?:our|future|international|strong) (?:# )growth(?: team| manager| marketing)?',
			'changing (?:rooms?|shifts?)',
		],
		context: 'vacancy',
		why: 'het cijfer ontbreekt',
		ask: 'het cijfer',
		redeemedBy: ['number', 'percent'],
		rewrite: 'From 40 to 55 people in 2025.',
		source: 'corpus',
	},
	{
		id: 'best-of-all',
		tier: 'B',
		lists: {
			best: [
				'most|best|brightest|finest|smartest|greatest|coolest|fastest|nicest|happiest|strongest',
			],
			'company-kind-too': [
				'company|companies|organi[sz]ations?|business|employer|start-?up|scale-?up|agency|firm',
				'enterprise|player|brand|industry',
			],
			'good-company': [
				'<praise>|modern|fast-growing|hyper-growth|stable|reliable|solid|entrepreneurial|agile',
				'no-nonsense|non-hierarchical|value-driven|purpose-driven|mission-driven|people-first',
				'people-centric|growing|impact-driven',
			],
			'good-place': [
				'great|special|amazing|fantastic|wonderful|best|inspiring|fun|unique|nice|good|better',
				'perfect|cool|happy|safe',
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
			provider: [
				'provider|supplier|player|partner|platform|database|brand|specialist|company|companies',
				'manufacturer|agency|firm|employer|name|institute|institution|university|software|innovator',
				'position|party|retailer|distributor|developer|operator|producer|organi[sz]ations?|bank',
				'group|marketplace|research centre',
			],
			smart: [
				'advanced|smart|innovative|tailor-made|bespoke|high-quality|creative|unique|future-proof',
				'cutting-edge|premium|impactful|groundbreaking',
			],
			'whole-world': ['world|europe|netherlands|amsterdam|country|industry|market|nation|#'],
		},
		patterns: [
			"(?:one of|some of|among|amongst|part of) (?:the )?(?:#'s |#’s |most |very |few )?<most>(?: #){1,3}",
			"(?:the|our|world's|world’s|europe's|netherlands') <best>(?: #){1,3}",
			"<whole-world>(?:'s|’s|s') (?:leading|best|most|fastest|number one|first|finest|top|favou?rite)(?: #){1,3}",
			'(?:a|the|as a|as|global|market|industry|recognised|recognized|undisputed|leading) <leader> (?:in|of|when)(?: #){1,3}',
			'(?:leading|top|premier|foremost|renowned|trusted|prominent|preferred|go-to|number one|innovative|dynamic)…? <provider>',
			'<good-company>(?:(?:,|,? and|,? yet|,? but|/) #){0,2} <company-kind-too>',
			'(?:globally|internationally|nationally|widely|highly) <known>(?: #){0,2}',
			'<good-place>(?: and #)? place (?:to (?:be|work|grow|learn|start|build)|for)',
			'great place',
			'(?:place|best|employer|company) to (?:be|work for)(?= *[.!,]|$)',
			'<smart>…? (?:solutions|technology|technologies|products|services|concepts|experiences?|platform|tools|software)',
		],
		unless: [
			'experience(?: #,?){0,12} (?:a|an|large|bigger|smaller|another|similar)(?: #,?){0,6} <company-kind>',
			'(?:english|forces|family|user|eco|dog|budget|environmentally|pet|bike|planet|climate|carer|age)[- ]friendly(?: #)?',
			'(?:at|the|our) (?:best|most) (?:#)(?: #)? (?:possible|practices?)(?: #)?',
			'best practices?(?: #)?',
			'(?:the|our) most (?:recent|common|part|of the)(?: #)?',
			'(?:international|global|family|professional|stable|modern|agile) (?:companies|market|markets|business|development|services|organi[sz]ations)',
			'(?:major|key|global|trusted|international) (?:companies|brands?|partners?|organi[sz]ations|bank|agency|institutions?)',
			'(?:integrated|complete|sustainable|comprehensive|effective|creative|modern) (?:technology|technologies|tools|software|services|products)',
			'(?:an?|the) expert (?:in|on)',
		],
		context: 'vacancy',
		why: 'het bedrijf noemt zichzelf zo',
		ask: 'een feit over het bedrijf',
		redeemedBy: ['percent', 'date'],
		rewrite: 'Founded in 1911; 1,200 customers.',
		source: 'corpus',
	},
];
