import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** What is offered and where, in the lists that frames are made of. */
export const benefits: Vocabulary = {
	allowance: ['allowance|reimbursement|compensation|expenses|costs'],
	climate: [
		'environments?|atmosphere|culture|vibe|climate|workplace|setting|ambiance|ambience|spirit',
		'surroundings|context|landscape',
	],
	depending: [
		'in line with|depending on|dependent on|commensurate|negotiable|based on|matching|to match',
		'according to|that matches|suits|reflects|reflecting',
	],
	event: [
		'drinks|events|outings|parties|activities|borrels|get-togethers|team[- ]building|trips',
		'celebrations|teamuitjes|socials|off-?sites|game nights|perks',
	],
	extensive: [
		'comprehensive|extensive|broad|wide range of|variety of|range of|host of',
		'various|many|numerous|tons of|loads of|lots of|fun|cool',
	],
	extras: [
		'benefits|perks|package|extras|fringe benefits|employee benefits|benefits package',
		'secondary benefits|discounts|employment conditions|advantages|goodies',
	],
	'flexible-thing': [
		'schedules?|working(?: #)?|work(?: #)?|rota|shifts?|days|planning|role|job|environment',
		'conditions|vacation|holidays?|remote|office|policy|employer|side job',
	],
	'good-balance': [
		'high[- ]quality|good|great|healthy|excellent|better|balanced|perfect|optimal|strong',
		'positive|sustainable|work',
	],
	'good-pay': [
		'competitive|attractive|excellent|great|good|generous|decent|fair|fantastic|amazing',
		'above[- ]average|appealing|solid|strong|nice|interesting|rewarding|market-based',
		'comfortable|matching|appropriate|suitable|compelling|lucrative|top|best',
	],
	leave: ['vacation|holiday|leave|pto|holidays|days off|time off|benefits|perks'],
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
	partial: [
		'partial|partially|partly|occasional|some|flexible|option for|options for|possibility of',
		'possibility for|opportunity for|optional',
	],
	pay: [
		'salar(?:y|ies)|pay|packages?|compensation|remuneration|benefits?|rewards?|wages?|terms',
		'conditions|pension|bonus%|perks|allowances?|scheme|schemes|discounts?|holidays?|fees?',
		'rates?|arrangements?|extras|leave|vacation|offer|plan|compensations|insurance|incentives?',
		'employee discount|lunch|lunches|facilities|equipment|travel #|commute|snacks|coffee',
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
};
