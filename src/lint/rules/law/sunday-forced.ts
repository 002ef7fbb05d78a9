import { isCertain, isOnePersonsWeek } from '#domain/rest-times.ts';
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
	nl: [/(?<!\p{L})(?:elke|iedere|alle)\s+(?:zaterdag\s+en\s+)?zondag(?:en)?(?!\p{L})/iu],
	en: [/(?<!\p{L})(?:every|each|all)\s+(?:saturday\s+and\s+)?sundays?(?!\p{L})/iu],
};
const work =
	/(?<!\p{L})(?:werk|dienst|rooster|ingeroosterd|beschikbaar|draai|(?:sta|ben) je|je (?:staat|bent)|work|shift|roster|scheduled|available)/iu;
const off =
	/(?<!\p{L})(?:vrij|dicht|gesloten|(?:is|zijn)(?: \S+){1,3} (?:zondag|zondagen|sunday) (?:open|geopend)|doordeweeks|off|free|closed|weekdays)(?!\p{L})/iu;

const isFree = (sentence: string): boolean => off.test(sentence) || negation.test(sentence);
