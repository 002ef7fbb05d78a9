import { eitherOf } from '#domain/written/alternatives.ts';
import { type Finder, matchesOf } from '#drafts/found/candidate.ts';

const label = eitherOf(
	'(?:referentie|vacature|job)[ -]?(?:nummer|code|id|nr\\.?)|referentie|kenmerk',
	'(?:reference|vacancy|job) ?(?:number|code|id)?',
);

/** As the schema takes it, and with a digit: a word alone says something else. */
const reference = new RegExp(
	`^${label} ?: ?(?<code>(?=[^\\d]{0,20}\\d)[a-z0-9][a-z0-9._-]{2,63})$`,
	'gu',
);

/** Finds the employer's own number of a vacancy, on a line of its own. */
export const findReference: Finder = (sentences) =>
	matchesOf(sentences, reference).map(({ groups, sentence, end, range }) => ({
		about: 'reference',
		values: [[['reference'], sentence.shown.slice(end - (groups['code'] ?? '').length, end)]],
		range,
	}));
