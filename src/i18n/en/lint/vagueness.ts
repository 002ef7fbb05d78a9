import type { FactKind, PhraseCategory } from '#domain/phrase-terms.ts';
import { formatsFor } from '#i18n/format.ts';
import type { vaguenessText as dutch } from '#i18n/nl/lint/vagueness.ts';

const { list } = formatsFor('en-IE');
const choice = new Intl.ListFormat('en-IE', { type: 'disjunction' });

/** What a phrase of each kind leaves open. */
const why: Record<PhraseCategory, string> = {
	environment: 'any employer can say it of the surroundings, and nobody can check it',
	role: 'it praises the work and does not say what it is',
	benefits: 'it promises something without saying how much',
	requirements: 'it names a trait that nobody can measure',
	growth: 'it promises growth without a step, a term or a budget',
	team: 'it is an opinion about colleagues or culture',
	hours: 'it does not say which days and times it means',
	company: 'it is praise of the employer’s own, without a figure or a source',
	urgency: 'it presses for speed without a date',
	intensifiers: 'it makes the sentence louder and adds no fact',
};

/** End “state ”: what would make the phrase concrete, which is what the linter looks for. */
const facts: Record<FactKind, string> = {
	amount: 'an amount in euros',
	country: 'the countries or languages',
	date: 'a date or year',
	days: 'the days',
	diploma: 'the diploma or certificate',
	frequency: 'how often it happens',
	headcount: 'how many people',
	hours: 'how many hours',
	list: 'what it consists of',
	number: 'a number',
	pay: 'the lowest and the highest pay',
	percent: 'a percentage',
	person: 'who it is',
	role: 'which job',
	situation: 'what you do, and when',
	system: 'the name of the system or method',
	time: 'the times',
};

const demandFor = (kinds: readonly FactKind[]): string =>
	kinds.length === 0
		? 'say what you mean'
		: `state ${choice.format(kinds.map((kind) => facts[kind]))}`;

/** Sentences of the rules on vagueness. */
export const vaguenessText: typeof dutch = {
	vaguePhrase: (quoted, { category, redeemedBy, rewrite }) => ({
		message: `“${quoted}” is vague: ${why[category]}.`,
		remedy:
			rewrite === undefined
				? `Leave it out, or ${demandFor(redeemedBy)}.`
				: `${capital(demandFor(redeemedBy))}. For example: “${rewrite}”`,
	}),
	vagueParagraph: (kind, quoted, asking) => ({
		message: `This ${kind === 'list' ? 'list' : 'paragraph'} says something vague ${quoted.length} times: ${list(quoted.map((phrase) => `“${phrase}”`))}.`,
		remedy: `Write it anew with facts. ${capital(demandFor(firstFacts(asking)))}.`,
	}),
};

/** Each phrase asks for several kinds; the first says enough. */
const firstFacts = (asking: readonly { redeemedBy: readonly FactKind[] }[]): FactKind[] => [
	...new Set(asking.flatMap(({ redeemedBy }) => redeemedBy.slice(0, 1))),
];

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
