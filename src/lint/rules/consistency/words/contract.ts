import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { smallEnglishNumber, smallNumber } from '#domain/written/numbers.ts';
import { eitherOf, patternsOf, thenWords, wordsThen } from '#domain/written/alternatives.ts';
import { wordPattern } from '#lint/core/word-pattern.ts';

/** By these words the contract comes at once, and not after a term. */
const atOnce = eitherOf(
	'direct|meteen|gelijk',
	'vanaf (?:dag één|dag 1|de eerste dag|de start)',
	'je krijgt|je start met',
	'(?:we|wij) bieden(?: je)?',
);
const permanent = eitherOf(
	'vast contract|vaste aanstelling|vast dienstverband',
	'(?:contract|baan|aanstelling|dienstverband) voor onbepaalde tijd',
);

const employed = eitherOf(
	'in dienst|contract|jaarcontract|dienstverband|aanstelling',
	'je werkt|je start|je begint',
);
const agency = eitherOf(
	`${employed} (?:bij|van|via) (?:een |het |ons )?(?:uitzendbureau|detacheringsbureau)`,
	'uitzend(?:contract|overeenkomst)',
	'(?:werkt|start|begint) op uitzendbasis',
);

const forSomeTime =
	'(?:tijdelijk )?(?:contract|dienstverband|aanstelling)(?: voor bepaalde tijd)? (?:van|voor)(?: de duur van)?';
const term = `(?:(?<months>${smallNumber}) maanden|(?<years>${smallNumber}) jaar)`;

const atOnceInEnglish = eitherOf(
	'immediately|straight ?away|right away',
	'from day one|from day 1|from the (?:start|first day)',
	"you(?:'ll| will)? (?:get|receive|start with)",
	"we offer(?: you)?|we(?:'ll| will)? give you",
);
const permanentInEnglish = eitherOf(
	'permanent (?:contract|position|employment|appointment|job)',
	'open-ended contract|indefinite contract',
	'contract for an indefinite (?:period|term|time)',
);

/** Contracts that a text names, by what it says of them. */
export const contracts: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		...patternsOf(
			`(?<permanent>${atOnce} ${wordsThen(3, 12)}${permanent})`,
			`(?<agency>${agency})`,
			`${forSomeTime} ${term}`,
		),
		/(?<temporary>tijdelijke? (?:contract|dienstverband|aanstelling)|contract voor bepaalde tijd)/u,
		/(?<year>jaarcontract)/u,
		/(?<offered>(?:een )?(?:vast contract|vaste aanstelling|vast dienstverband|contract voor onbepaalde tijd))/u,
		/(?<call>oproepcontract|nulurencontract|0-urencontract|min-?maxcontract)/u,
	]),
	en: wordPattern([
		...patternsOf(`(?<permanent>${atOnceInEnglish}${thenWords(3, 12)} ${permanentInEnglish})`),
		/(?<temporary>temporary (?:contract|position|job)|fixed-term contract|contract for a (?:fixed|definite) (?:period|term))/u,
		/(?<call>on-call contract|zero[- ]hours? contract)/u,
		/(?<agency>employed (?:by|through) (?:an |our |the )?(?:temp(?:ing)? |employment )?agency)/u,
		/(?<year>(?:one|1)[- ]year contract|contract (?:of|for) (?:one|a|1) year)/u,
		new RegExp(
			`contract (?:of|for) (?<months>${smallEnglishNumber}) months|(?<monthly>${smallEnglishNumber})[- ]months? contract`,
			'u',
		),
	]),
};

/** The sentence speaks of later, of a condition or of others. */
export const later: Record<SiteLanguage, RegExp> = {
	nl: wordPattern([
		/uitzicht|kans|na|daarna|als|wanneer|zodra|kan|kun je|later|verleng\p{L}{0,4}/u,
		/perspectief|mogelijk\p{L}{0,5}|tweede|volgende?|collega's?|vervangt|vorige?|eerst/u,
		/begin|beginnen|inleners?|opdrachtgever|klanten?|abonnement|leveranciers?/u,
	]),
	en: wordPattern([
		/prospect|chance|after|afterwards|if|when|once|can|could|may|might|later/u,
		/exten\p{L}{1,6}|possib\p{L}{1,6}|second|next|colleagues?|replac\p{L}{1,5}|previous/u,
		/first(?! day)/u,
		/begin\p{L}{0,4}|agency|clients?|customers?|subscription|suppliers?|become|intention/u,
		/option|opportunity|towards|turn(?:s|ed)?|convert\p{L}{0,3}/u,
	]),
};
