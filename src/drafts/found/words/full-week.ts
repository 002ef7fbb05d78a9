import { eitherOf } from '#domain/written/alternatives.ts';

const hours = '\\d{2}(?:[.,]5)?';

const basis = '(?:op basis van|o\\.?b\\.?v\\.?|bij|based on|for)';
const fullJob =
	'(?: een| a)?(?: fulltime| voltijd| volledige)?(?: dienstverband| contract| werkweek| aanstelling)?';

/** "op basis van een werkweek van 38 uur", "fulltime (38 uur)" */
export const hoursBasis = new RegExp(
	eitherOf(
		`${basis}${fullJob}(?: van)? \\(?(?<hours>${hours})(?: uur|-urige| uren| hours|-hour|u\\b)`,
		'(?:fulltime|voltijds?) \\(?(?<full>\\d{2})[ -](?:uur|hours)',
	),
	'gu',
);

const refersBack = '(?:dit|dat|het (?:bedrag|salaris)) (?:is|geldt) (?:op basis van|bij|voor)';

/** "Dit is op basis van 38 uur", behind the sentence of the pay. */
export const hoursBasisInNext = new RegExp(
	`^${refersBack}(?: een)?(?: fulltime)?(?: dienstverband| contract| werkweek)?(?: van)? (\\d{2})`,
);

const full = '(?:full-?time|voltijds?|volledige|hele)';
const week = '(?:werkweek|week|dienstverband|aanstelling|baan|functie|contract|working week)';
const means = '(?: (?:is|betekent|bedraagt|means)|:| =|,)';

/** "Een volledige werkweek is bij ons 38 uur", "38 uur is fulltime" */
export const fullWeek = new RegExp(
	eitherOf(
		`${full}(?: ${week})?${means}?(?: bij ons)?(?: van)? ?\\(?(?<hours>${hours})[ -]?(?:uur|uren|urige|hours)`,
		`(?<before>${hours})[ -]?(?:uur|uren|hours)(?: per week)? (?:is|=)(?: bij ons)?(?: een)? ?${full}`,
	),
	'gu',
);
