import type { Phrase } from '#lint/phrases/phrase.ts';

/** Praise of the place of work, and freedom without days or times. */
export const place: readonly Phrase[] = [
	{
		id: 'praised-place',
		tier: 'B',
		lists: {
			climate: [
				'environments?|atmosphere|culture|vibe|climate|workplace|setting|ambiance|ambience|spirit',
				'surroundings|context|landscape',
			],
			event: [
				'drinks|events|outings|parties|activities|borrels|get-togethers|team[- ]building|trips',
				'celebrations|teamuitjes|socials|off-?sites|game nights|perks',
			],
			'nice-climate': [
				'fun|social|relaxed|young|international|informal|friendly|great|pleasant|nice|good|positive',
				'warm|open|healthy|inspiring|lively|cosy|supportive|collegial|motivating|dynamic|diverse',
				'stimulating|fascinating|collaborative|considerate|caring|challenging|creative|fast-paced',
				'high-paced|energetic|vibrant|buzzing|inclusive|respectful|flexible|unique|authentic|strong',
				'progressive|high-pressure|ever-changing|fast-moving|rapidly changing|entrepreneurial',
				'innovative|start-?up|scale-?up|multicultural|welcoming|family-like|transparent|no-blame',
				'high-performing|results-driven|ambitious|productive',
			],
			'nice-event': [
				'fun|great|regular|frequent|legendary|amazing|cool|awesome|epic|fantastic|nice|social',
				'exciting|spontaneous|lots of|many|memorable|festive',
			],
			'nice-place': [
				'modern|spacious|beautiful|stunning|vibrant|lovely|nice|great|cool|amazing|inspiring',
				'brand[- ]new|bright|light|stylish|cosy|cozy|comfortable|fantastic|unique|central|green',
				'trendy|hip|state-of-the-art|well-equipped|dog-friendly|brand new|fully equipped|awesome',
				'wonderful|attractive|historic|iconic|pleasant|easily accessible|dynamic|sunny',
			],
			'of-work': [
				'work|working|office|company|team|learning|international|business|academic|research',
				'corporate|production|start-?up',
			],
			place: [
				'offices?|workplace|work place|headquarters|hq|building|location|space|work space|workspace',
				'campus|facilities|kitchen|terrace|rooftop%|garden|working space|gym|canteen|city|cities',
				'area|neighbo#rhood|studio|premises|spot|equipment|warehouse|store|shop',
			],
			'plain-climate': [
				'international|academic|professional|safe|healthy|modern|corporate|creative|agile|business',
				'multidisciplinary',
			],
		},
		patterns: [
			'<nice-place>(?:(?:,| and|, and) #){0,3} <place>',
			'<nice-event>(?:(?:,| and|, and) #){0,2}(?: (?:social|team|company|summer|fun|after-work|afterwork|team-building|borrel))* <event>',
			'<nice-climate>(?:(?:,|,? and|,? but|,? yet|/| &) (?:# )?#){0,3}(?: <of-work>){0,2} <climate>',
		],
		unless: [
			'(?:b2b|test|production|cloud|home|living|urban|natural|built) environment',
			'<plain-climate> (?:research |business |production |clinical )?(?:context|landscape|environments)',
			'(?:international|professional|social|diverse) (?:and #) (?:context|landscape)',
			'(?:central|green|historic|light|unique|dynamic|great|nice) (?:# )?(?:city|cities|area|space|spot|store|shop|location|studio)',
			'(?:team|company|social|annual|yearly|great|exciting) activities (?:such|like|for|of)',
			'free (?:lunch|drinks|coffee|food|meals|fruit)',
		],
		context: 'vacancy',
		why: 'het is een mening',
		ask: 'hoe de werkplek eruitziet',
		redeemedBy: ['frequency', 'number'],
		rewrite: 'The office is on the third floor, 5 minutes from Zwolle station.',
		source: 'corpus',
	},
	{
		id: 'flexible-terms',
		tier: 'B',
		lists: {
			'flexible-thing': [
				'schedules?|working(?: #)?|work(?: #)?|rota|shifts?|days|planning|role|job|environment',
				'conditions|vacation|holidays?|remote|office|policy|employer|side job',
			],
			'good-balance': [
				'high[- ]quality|good|great|healthy|excellent|better|balanced|perfect|optimal|strong',
				'positive|sustainable|work',
			],
			partial: [
				'partial|partially|partly|occasional|some|flexible|option for|options for|possibility of',
				'possibility for|opportunity for|optional',
			],
		},
		patterns: [
			"(?:we are|we're|are|is|be|very) flexible (?:in|with|about|on|around|regarding|when|as to)(?: #){1,4}",
			'flexible <flexible-thing>',
			'<partial>(?: (?:of|for))? ?(?:remote|hybrid|home)(?: #)?',
			'(?:freedom|flexibility) (?:to|in|of|for|on|regarding|with|around|and)(?: #){1,4}',
			'(?:when|where)(?:ever)? (?:and|or) (?:when|where|how)(?:ever)? you (?:want|work|like|prefer)',
			'(?:hybrid|remote-friendly|remote-first|flexible)(?:[- ](?:and|or|/) ?#)? ?(?:working|work|model|set-?up|policy|way of working)',
			'<good-balance>…? (?:work[-/– ]?(?:life|private)[- ]?balance|life balance|balance between(?: #){1,4}|balance)',
		],
		unless: [
			'flexible (?:architecture|packaging|workforce|layer|workspaces?)',
			'hybrid (?:cloud|app%|car%)',
		],
		context: 'vacancy',
		why: 'wie over de tijden beslist, staat er niet',
		ask: 'de dagen en de tijden',
		redeemedBy: ['time', 'days'],
		fields: ['roster', 'homeDays'],
		rewrite: 'You start between 8:00 and 10:00; everybody is there from 10:00 to 15:00.',
		source: 'corpus',
	},
];
