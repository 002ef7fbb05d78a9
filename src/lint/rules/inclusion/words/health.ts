import { equalOpportunity } from '#lint/rules/inclusion/words/origin.ts';

/** Words that ask for health or a strong body. */
export const healthWords = {
	nl: [
		/(?:fysiek|lichamelijk|geestelijk|mentaal)(?: en (?:fysiek|lichamelijk|geestelijk|mentaal))? (?:fit|fitte|sterk|sterke|gezond|gezonde|in orde|belastbaar|topfit)/u,
		/(?:goede|uitstekende|prima) (?:\p{L}{1,15} ){0,2}(?:conditie|gezondheid|gesteldheid|fitheid)/u,
		/(?:je|jij) (?:\p{L}{1,15} ){0,2}bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)|je bent (?:\p{L}{1,15},? (?:en )?){0,2}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:ben je|ben jij|bent u) (?:\p{L}{1,15},? (?:en )?){0,3}(?:fit|topfit|kerngezond|gezond)/u,
		/(?:geen|zonder) (?:lichamelijke |fysieke |medische |psychische )(?:beperking|beperkingen|klachten)|geen (?:beperking|beperkingen|handicap)/u,
		/(?:bijna )?(?:nooit|zelden|niet vaak|weinig) ziek/u,
		/hoe (?:vaak|lang) (?:je|jij|u) (?:[\p{L}\d]{1,12} ){0,7}ziek/u,
		/(?:geen|zonder) (?:ziekteverleden|medisch verleden|gezondheidsklachten|rugklachten|chronische ziekten?)/u,
		/(?:heb je|had je|hoe vaak was je|was je|gebruik je) (?:\p{L}{1,15} ){0,5}(?:ziek|ziekte|ziektes|medicijnen|gezondheidsklachten|chronische aandoening)/u,
	],
	en: [
		/(?:physically|mentally)(?: and (?:physically|mentally))? (?:fit|strong|healthy|robust)/u,
		/(?:good|excellent|perfect) (?:physical )?health(?! (?:insurance|plan|care))|(?:good|excellent|perfect) physical (?:condition|shape)/u,
		/(?:you are|you're|are you|must be|should be|have to be) (?:\p{L}{1,15},? (?:and )?){0,2}(?:fit|healthy|strong|in good shape)(?=[,.;:?]|$| and (?:healthy|fit|strong|able)| enough)/u,
		/(?:no|without) (?:any )?(?:physical |mental |medical )?(?:disabilit(?:y|ies)|limitations?|impairments?|health (?:issues|problems|complaints)|medical (?:history|conditions?)|back (?:problems|complaints)|chronic (?:illness|disease)s?)/u,
		/(?:rarely|never|seldom|hardly ever) (?:ill|sick)/u,
		/(?:do you have|have you had|how often (?:are|were) you|are you) (?:\p{L}{1,15} ){0,5}(?:ill|sick|illness(?:es)?|health (?:problems|issues)|chronic conditions?|medical conditions?)/u,
	],
};

/** Questions and demands about illness itself (Wmk art. 4). */
export const aboutIllness =
	/ziek|medisch|medicijn|klachten|aandoening|chronische|(?<!\p{L})ill(?!\p{L})|illness|sick|medical|health (?:issues|problems|complaints)|back (?:problems|complaints)|chronic/u;

/** The load that the work asks, in figures or acts. */
export const concreteLoad = [
	/\d{1,3} ?(?:kg|kilo|kilogram)|til|tilt|tillen|sjouw\p{L}{0,3}|trappen|ladders?|(?:uur|dag) (?:\p{L}{1,15} ){0,2}(?:staan|staat|lopen|loopt|fietsen)|staand werk/u,
	/lift(?:s|ing)?|carry(?:ing)?|stairs|ladders?|on your feet|standing work|stand(?:ing)? (?:for|all)|walk(?:ing)? (?:for|all)/u,
];

/** Health that is offered, or asked of nobody. */
export const healthAllowed = [
	/ongeacht|hoeft|maakt niet uit|blijft|blijven|sportschool|regardless|remain|stay|gym|fitness/u,
	equalOpportunity,
];

/** Just before a good condition: then it is that of machines or gardens. */
export const keepsThings = /(?:houdt?|houden)[^.?!]{0,80} in (?:een )?$/u;
