import { eitherOf } from '#domain/written/alternatives.ts';
import { type Candidate, type Finder, type Match, matchesOf } from '#drafts/found/candidate.ts';

const cv = '(?:cv|c\\.v\\.|curriculum vitae)';
const letter = '(?:motivatiebrief|sollicitatiebrief|motivatie|brief)';

/** "Stuur je cv en motivatie naar": both are asked for. */
const send = eitherOf(
	'(?:stuur|mail|e-mail|upload|door|sollicit\\p{L}{1,6})(?: \\p{L}{1,15}){0,5}?',
	'(?:zien|ontvangen)(?: wij| we)?(?: graag)? (?:je|jouw|uw)',
);
const letterFirst = `(?: (?<first>${letter})(?: en| met| \\+)(?: (?:je|jouw|uw|een))?)?`;
const also = '(?:en|met|plus|\\+|samen met)';
const own = '(?: (?:je|jouw|uw|een|korte))*';
const letterBehind = `,? ${also}${own} (?<letter>${letter})`;
const freeLetter = `(?<aside>,? (?:en )?(?:eventueel|desgewenst|optioneel)${own} (?<free>${letter}))`;
const asked = new RegExp(
	`${send}${letterFirst} (?<cv>${cv})(?:${letterBehind}|${freeLetter})?`,
	'gu',
);

const needless = new RegExp(
	eitherOf(
		`(?:geen|zonder) (?<cv>${cv})(?: (?:en|of|en\\/of)(?: geen)? (?<letter>${letter}))?`,
		`(?:geen|zonder) (?<only>${letter})`,
	),
	'gu',
);
/** Another way is as good, or it is a favour. */
const isFree = /linkedin|of een |portfolio|video|mag |optioneel|eventueel|als je wilt|liever|hoeft/;

/** Finds whether a cv and a letter are asked for, or said to be needless. */
export const findPapers: Finder = (sentences) => [
	...matchesOf(sentences, needless)
		.filter(
			({ sentence }) =>
				/nodig|hoef|kan (?:ook )?zonder|mag zonder/.test(sentence.text) &&
				!/ niet in /.test(sentence.text),
		)
		.flatMap((match) => papersFrom(match, 'none')),
	...matchesOf(sentences, asked)
		.filter(isDemand)
		.flatMap((match) => [...papersFrom(match, 'required'), ...freeLetterFrom(match)]),
];

function papersFrom({ groups, range }: Match, value: string): Candidate[] {
	return (['cv', 'letter'] as const)
		.filter((key) => groups[key] ?? (key === 'letter' && (groups['first'] ?? groups['only'])))
		.map((key) => ({ about: `apply.${key}`, values: [[['apply', key], value]], range }));
}

/** What is free in an aside leaves the rest of the sentence a demand. */
function isDemand({ groups, sentence }: Match): boolean {
	const rest = sentence.text.replace(groups['aside'] ?? '', '');
	return !isFree.test(rest) && !/\b(?:geen|zonder)\b/.test(rest);
}

const freeLetterFrom = ({ groups, range }: Match): Candidate[] =>
	groups['free']
		? [{ about: 'apply.letter', values: [[['apply', 'letter'], 'optional']], range }]
		: [];
