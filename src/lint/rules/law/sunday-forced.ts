import { isCertain, isOnePersonsWeek } from '#domain/rest-times.ts';
import { anyWord, eitherOf } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { heldToDayLimits } from '#lint/rules/law/held-to-limits.ts';
import { negation, says, statementsWith } from '#lint/rules/law/sentences-in.ts';

/** Reports work on every Sunday without a word about free Sundays. */
export const sundayForced: Rule = {
	id: 'sunday-forced',
	category: 'law',
	severity: 'warning',
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check(document, text) {
		const held = heldToDayLimits(document);
		if (!held || says(document, freeSundays)) return;
		const { shifts, hours } = held.vacancy;
		const found = text.sundayForced(held.limits.freeSundays, document.language);
		for (const [index, shift] of shifts.entries())
			if (shift.days.includes('sun') && isCertain(shift) && isOnePersonsWeek(shifts, hours))
				yield { range: document.rangeOf(['shifts', index, 'days']), ...found };
		for (const { text: sentence, range } of statementsWith(document, everySunday))
			if (work.test(sentence) && !isFree(sentence)) yield { range, ...found };
	},
};

const freeSundays =
	/(?<![\p{L}\d])(?:(?:13|dertien)\s+(?:vrije\s+)?zondagen|vrije zondagen|zondagen\s+(?:per\s+jaar\s+)?vrij|free\s+sundays|sundays\s+(?:a\s+year\s+)?off)/iu;
const everySunday = {
	nl: [
		/(?<!\p{L})(?:elke|iedere|alle)\s+(?:zaterdag\s+[eé]n\s+)?zondag(?:ochtend|middag|avond)?(?:en)?(?!\p{L})/iu,
		/(?<!\p{L})(?:elke|iedere)\s+week\s+(?:[^\s.;:!?]+\s+){0,10}zondag(?!\p{L})/iu,
		/(?<!\p{L})zondag(?:sdiensten)?(?!\p{L})(?:\s+[^\s.;!?]+){0,8}[,:]?\s+(?:(?:elke|iedere)\s+week|vaste\s+(?:werk)?dag)(?!\p{L})/iu,
	],
	en: [/(?<!\p{L})(?:every|each|all)\s+(?:saturday\s+and\s+)?sundays?(?!\p{L})/iu],
};
const works = eitherOf(
	'werk|(?:zondags)?dienst|rooster|ingeroosterd|beschikbaar|inzetbaar|draai|vaste',
	'(?:sta|ben) je|je (?:staat|bent)',
	'work|shift|roster|scheduled|available',
);
const work = new RegExp(`(?<!\\p{L})${works}`, 'iu');
const otherwise = anyWord('iu', [
	/vrij|dicht|gesloten|doordeweeks|off|free|closed|weekdays/iu,
	/(?:is|zijn)(?: \S+){1,3} (?:zondag|zondagen|sunday) (?:open|geopend)/iu,
	// One of the two, not every week, or when somebody hears what the week will be.
	/of\s+(?:op\s+)?zondag|zondag\s+of|om\s+(?:de|en)|per\s+maand|soms|(?:krijg|hoor|weet)\s+je/iu,
]);

const isFree = (sentence: string): boolean => otherwise.test(sentence) || negation.test(sentence);
