import { anyOf, eitherOf, patternsOf, wordsThen } from '#domain/written/alternatives.ts';
import { equalOpportunity } from '#lint/rules/inclusion/words/origin.ts';

const inBodyOrMind = '(?:fysiek|lichamelijk|geestelijk|mentaal)';
const fit = '(?:fit|topfit|kerngezond|gezond)';

const youAre = "(?:you are|you're|are you|must be|should be|have to be)";
/** “Strong and independent” is about no body. */
const andNoMore = '(?=[,.;:?]|$| and (?:healthy|fit|strong|able)| enough)';
const complaints = eitherOf(
	'disabilit(?:y|ies)|limitations?|impairments?',
	'health (?:issues|problems|complaints)|back (?:problems|complaints)',
	'medical (?:history|conditions?)|chronic (?:illness|disease)s?',
);
const areYou = '(?:do you have|have you had|how often (?:are|were) you|are you)';
const ill = eitherOf(
	'ill|sick|illness(?:es)?|health (?:problems|issues)',
	'chronic conditions?|medical conditions?',
);

/** Words that ask for health or a strong body. */
export const healthWords = {
	nl: [
		...patternsOf(
			`${inBodyOrMind}(?: en ${inBodyOrMind})? (?:fit|fitte|sterk|sterke|gezond|gezonde|in orde|belastbaar|topfit)`,
		),
		/(?:goede|uitstekende|prima) (?:\p{L}{1,15} ){0,2}(?:conditie|gezondheid|gesteldheid|fitheid)/u,
		...patternsOf(
			`(?:je|jij) ${wordsThen(2)}bent (?:\\p{L}{1,15},? (?:en )?){0,2}${fit}`,
			`je bent (?:\\p{L}{1,15},? (?:en )?){0,2}${fit}`,
			`(?:ben je|ben jij|bent u) (?:\\p{L}{1,15},? (?:en )?){0,3}${fit}`,
		),
		/(?:geen|zonder) (?:lichamelijke |fysieke |medische |psychische )(?:beperking|beperkingen|klachten)|geen (?:beperking|beperkingen|handicap)/u,
		/(?:bijna )?(?:nooit|zelden|niet vaak|weinig) ziek/u,
		/hoe (?:vaak|lang) (?:je|jij|u) (?:[\p{L}\d]{1,12} ){0,7}ziek/u,
		/(?:geen|zonder) (?:ziekteverleden|medisch verleden|gezondheidsklachten|rugklachten|chronische ziekten?)/u,
		/(?:heb je|had je|hoe vaak was je|was je|gebruik je) (?:\p{L}{1,15} ){0,5}(?:ziek|ziekte|ziektes|medicijnen|gezondheidsklachten|chronische aandoening)/u,
	],
	en: [
		/(?:physically|mentally)(?: and (?:physically|mentally))? (?:fit|strong|healthy|robust)/u,
		/(?:good|excellent|perfect) (?:physical )?health(?! (?:insurance|plan|care))|(?:good|excellent|perfect) physical (?:condition|shape)/u,
		...patternsOf(
			`${youAre} (?:\\p{L}{1,15},? (?:and )?){0,2}(?:fit|healthy|strong|in good shape)${andNoMore}`,
			`(?:no|without) (?:any )?(?:physical |mental |medical )?${complaints}`,
		),
		/(?:rarely|never|seldom|hardly ever) (?:ill|sick)/u,
		...patternsOf(`${areYou} ${wordsThen(5)}${ill}`),
	],
};

/** Questions and demands about illness itself (Wmk art. 4). */
export const aboutIllness = anyOf('u', [
	/ziek|medisch|medicijn|klachten|aandoening|chronische/u,
	/(?<!\p{L})ill(?!\p{L})|illness|sick|medical|chronic/u,
	/health (?:issues|problems|complaints)|back (?:problems|complaints)/u,
]);

/** The load that the work asks, in figures or acts. */
export const concreteLoad = [
	/\d{1,3} ?(?:kg|kilo|kilogram)|til|tilt|tillen|sjouw\p{L}{0,3}|trappen|ladders?/u,
	/(?:uur|dag) (?:\p{L}{1,15} ){0,2}(?:staan|staat|lopen|loopt|fietsen)|staand werk/u,
	/lift(?:s|ing)?|carry(?:ing)?|stairs|ladders?|on your feet|standing work|stand(?:ing)? (?:for|all)|walk(?:ing)? (?:for|all)/u,
];

/** Health that is offered, or asked of nobody. */
export const healthAllowed = [
	/ongeacht|hoeft|maakt niet uit|blijft|blijven|sportschool|regardless|remain|stay|gym|fitness/u,
	equalOpportunity,
];

/** Just before a good condition: then it is that of machines or gardens. */
export const keepsThings = /(?:houdt?|houden)[^.?!]{0,80} in (?:een )?$/u;
