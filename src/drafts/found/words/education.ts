import { eitherOf } from '#domain/written/alternatives.ts';

const levels = [
	'(?<vmbo>vmbo)|mbo[ -]?(?:niveau )?(?<mbo>[1-4])',
	'(?<ad>associate degree)|(?<bachelor>bachelor)',
	'(?<plain>havo|vwo|hbo|wo)(?:(?: of |\\/)wo)?',
].join('|');
const levelsOf = (kind: string): string => levels.replaceAll('?<', `?<${kind}_`);

const needless = eitherOf(
	'(?:geen|zonder) (?:diploma|opleiding|vooropleiding)(?: nodig| vereist| verplicht)?',
	'no (?:diploma|degree) (?:needed|required)',
);
const thinking = '(?:werk-? en )?denkniveau';
const named = eitherOf(
	`[ -](?:opleiding|diploma|niveau|bachelor|${thinking})`,
	` (?:werk-? en )?denkniveau| geschoold`,
);
const finished = 'afgeronde?';
const demand = 'minimaal|minimum|minstens|ten minste|tenminste|je hebt|beschikt over|bezit van';
const least = `(?:${demand})(?: een)?(?: ${finished})?(?: diploma)?`;

/** Levels of education, and words that say that none is needed. */
export const education = new RegExp(
	eitherOf(
		`(?<none>${needless})`,
		`(?:(?:${levels})(?:[ -]niveau)?${named}|(?:${least}|${finished}) (?:${levelsOf('least')})(?!-(?!niveau|opleiding|diploma)))`,
	),
	'gu',
);

/** A line of facts: "Opleidingsniveau: hbo". */
export const educationLabel = new RegExp(
	`^(?:opleiding(?:sniveau)?|werk- en denkniveau|niveau) ?: ?(?:minimaal |minstens )?(?:${levelsOf('label')})(?=$|[ .,;])`,
	'gu',
);
