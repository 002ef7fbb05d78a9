import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is asked of a person, in the lists that frames are made of. */
export const requirements: Vocabulary = {
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
	'any-work': [
		'people|teams?|others|customers|different|fast|dynamic|close|small|international|variety',
		'hard|pace|deliver|make|make a|help|contribute|grow|learn|make an|development|developing',
		'build|success|work|be|join|share|the best|take|create|solve|drive',
	],
	'brought-along': [
		'energy|ideas|perspectives?|vibe|passion|personality|best|talents?|game|smile|a-game|vibes',
		'to the table',
	],
	challenged: [
		'yourself|the status quo|boundaries|the boundaries|conventions|each other|yourselves',
	],
	circumstances: [
		'ambiguity|change|changing|uncertainty|people|multi%|fast|high|dynamic|international|team',
		'teams|small|start-?up|scale-?up|diverse|ownership|pressure|complexity|your own|remote',
		'different|decisions|all levels|stakeholders|independen%|autonom%|deadlines',
	],
	degree: [
		'<strong>|enough|much|lots of|plenty of|healthy|natural|high level of|great deal of',
		'high degree of|show|shows|bring|brings|demonstrate|sense of|full of',
	],
	'goes-on': ['have|can|know|like|enjoy|you|not|do|are|work|love|always'],
	'good-at': [
		'communicator|organi[sz]er|listener|leader|networker|thinker|relationship builder',
		'team player|coach|presenter|motivator|negotiator|writer|planner|storyteller|connector',
		'collaborator|problem solver',
	],
	interest: [
		'interest|affinity|feeling|fascination|appetite|enthusiasm|desire|motivation|commitment',
		'willingness|love|drive|ambition',
	],
	keen: [
		'strong|keen|genuine|real|great|natural|clear|healthy|deep|particular|sincere|good|broad',
		'true|active',
	],
	'keen-on': [
		'interested in|a love for|love for|a heart for|a hunger for|appetite for|thirst for',
		'enthusiasm for|excited about|excited to|thrilled to|eager to|keen to|motivated to',
		'driven to|hungry to|love to|loves to|love working|enjoy working|enjoys working',
		'like to work|like working',
	],
	long: [
		'extensive|ample|broad|considerable|significant|substantial|sufficient|relevant|some|prior',
		'previous|solid|deep|strong|several years of|a few years of|multiple years of|years of',
	],
	mind: [
		"open|growth|winning|right|flexible|positive|winner's|learner's|solution%|service|ownership",
		'commercial|business|startup|team|international|global|digital|data|hands-on|professional',
	],
	minded: [
		'commercially|business|service|technically|process|customer|quality|safety|sales|solution',
		'detail|internationally|digitally|socially|entrepreneurially',
	],
	overview: [
		'cool|calm|overview|head|eye on the ball|(?:cool|level|clear) head|finger on the pulse',
		'ahead of the (?:curve|game)',
	],
	proven: [
		'proven|demonstrable|demonstrated|strong|solid|excellent|successful|impressive|great|good',
		'clear|verifiable',
	],
	schooling: [
		'experience|degree|education|background|qualifications?|languages|certifications?|diploma',
	],
	'soft-ways': [
		'<soft>|communicating|listening|multitasking|connecting|juggling|motivating|influencing',
	],
	state: [
		'organi[sz]ed|flexible|responsible|structured|inclusive|social|committed|engaged',
		'accountable|willing|supportive',
	],
	'thing-trait': [
		'energy|motivation|passion|commitment|responsibility|initiative|flexibility|drive',
		'problem solving|ownership|confidence|accuracy',
	],
	'to-learn': [
		'learn|learning|grow|growing|develop|improve|improving|take on|explore|make a|help',
		'contribute',
	],
	'used-to': [
		'able|ability|capable|comfortable|confident|happy|enjoy|enjoys|like|love|used to|experience',
		'thrive',
	],
	wide: [
		'extensive|broad|solid|considerable|significant|substantial|deep|ample|practical',
		'professional|hands-on|industry|working',
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
	'you-are': [
		"you are|you're|you’re|are you|who is|who are|you stay|you remain|you will be|should be",
		'must be',
	],
	'of-team': ['team(?: (?:environment|setting|player|context))?(?= *[.,;!)]|$)'],
	'more-traits': ['<any-trait>(?:(?:,| and|, and) (?:<adv> )?<any-trait>){0,3}'],
	'end-of-trait': [
		'(?= *[,.;:!?)]|$| and <goes-on> | with | but | in (?:your|their) | enough | by nature)',
	],
	'after-trait': [
		'(?= *[,.;:!)]|$| with | but | by nature| enough | individual| approach| follow-up)',
		'(?= in (?:your|the|their) (?:approach|way|work|communication))',
	],
};
