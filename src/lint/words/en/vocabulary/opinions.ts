import type { Vocabulary } from '#lint/phrases/phrase.ts';

/** Words that judge, and words that strengthen them. */
export const opinions: Vocabulary = {
	adv: [
		'very|highly|really|truly|extremely|naturally|always|super|incredibly|genuinely|seriously',
		'a bit|quite|absolutely|particularly|exceptionally|fully|also|both|a naturally|equally',
	],
	praise: [
		'exciting|interesting|fascinating|inspiring|inspirational|stimulating|rewarding|fulfilling',
		'meaningful|amazing|awesome|fantastic|great|wonderful|incredible|brilliant|excellent|fun',
		'exceptional|outstanding|extraordinary|unique|vibrant|dynamic|innovative|cutting-edge',
		'groundbreaking|ground-breaking|pioneering|world-class|first-class|top-notch|successful',
		'best-in-class|renowned|prestigious|iconic|ambitious|passionate|enthusiastic|talented',
		'motivated|dedicated|driven|friendly|welcoming|warm|supportive|inclusive|collaborative',
		'lively|buzzing|beautiful|stunning|modern|stylish|spacious|attractive|competitive',
		'generous|memorable|unforgettable|impactful|challenging|engaging|thrilling|enjoyable',
		'pleasant|energetic|authentic|thriving|flourishing|lovely|nice|cool|cosy|cozy|trendy',
		'high-performing|high-achieving|close-knit|tight-knit|perfect|ideal|promising|special',
		'valuable|forward-thinking|progressive|trusted|well-respected|diverse|healthy|open',
		'open-minded|social|informal|relaxed|varied|versatile|growing|world-leading|leading',
	],
	judging: [
		'exciting|fascinating|inspiring|stimulating|rewarding|amazing|awesome|fantastic|wonderful',
		'incredible|brilliant|outstanding|extraordinary|vibrant|innovative|groundbreaking',
		'ground-breaking|pioneering|world-class|first-class|top-notch|best-in-class|renowned',
		'prestigious|iconic|enthusiastic|talented|welcoming|lively|buzzing|beautiful|stunning',
		'stylish|memorable|unforgettable|impactful|thrilling|thriving|flourishing|lovely',
		'high-performing|high-achieving|close-knit|tight-knit|forward-thinking|award-winning',
		'unparalleled|unrivalled|unmatched|second-to-none|stellar|game-changing|trailblazing',
		'next-generation|next-gen|world-leading|industry-leading|market-leading|cutting-edge',
		'state-of-the-art|breathtaking|remarkable|spectacular|superb|impressive|fulfilling',
		'seamless|frictionless|delightful|purposeful|purpose-driven|mission-driven|visionary',
		'inspirational|motivating|like-minded|ever-growing|fast-growing|rapidly growing',
	],
	excellent: [
		'excellent|strong|good|great|outstanding|exceptional|effective|superb|solid|proven|superior',
		'advanced|fantastic|top-notch|impeccable|well-developed|sharp|stellar|robust|fine|clear',
		'demonstrable|demonstrated|sound|effective|keen|high',
	],
	much: [
		'plenty of|lots of|a lot of|ample|endless|many|numerous|countless|abundant|unlimited',
		'a great deal of|loads of|tons of|enough|sufficient|continuous|a wealth of|all the',
		'great|excellent|real|fantastic|genuine|various|clear|exciting|significant|amazing',
	],
};
