import { capitalised } from '#domain/first-letter.ts';
import type { FactKind, PhraseCategory } from '#domain/phrase-terms.ts';
import { vagueDemands } from '#i18n/en/lint/vague-demands.ts';
import { vagueReasons } from '#i18n/en/lint/vague-reasons.ts';
import { formatsFor } from '#i18n/format.ts';
import type { VaguePhrase, vaguenessText as dutch } from '#i18n/nl/lint/vagueness.ts';

const { list } = formatsFor('en-IE');
const choice = new Intl.ListFormat('en-IE', { type: 'disjunction' });

/** Sentences of the rules on vagueness. */
export const vaguenessText: typeof dutch = {
	vaguePhrase: (quoted, phrase) => ({
		message: `“${quoted}” is vague: ${vagueReasons[phrase.why] ?? reasons[phrase.category]}.`,
		remedy:
			phrase.rewrite === undefined
				? `Leave it out, or ${demandOf(phrase)}.`
				: `${capitalised(demandOf(phrase))}. For example: “${phrase.rewrite}”`,
	}),
	weakPhrase: (quoted, phrase) => ({
		message: `“${quoted}” often says little: ${vagueReasons[phrase.why] ?? reasons[phrase.category]}.`,
		remedy: [
			`Keep it where the words around it explain it; else ${demandOf(phrase)}.`,
			...(phrase.rewrite === undefined ? [] : [`For example: “${phrase.rewrite}”`]),
		].join(' '),
	}),
	vagueParagraph: (kind, quoted, asking) => ({
		message: `This ${kind === 'list' ? 'list' : 'paragraph'} says something vague ${quoted.length} times: ${list(quoted.map((phrase) => `“${phrase}”`))}.`,
		remedy: `Write it anew with facts: ${list([...new Set(asking.map(demandOf))])}.`,
	}),
};

/** What phrases of a kind leave open, for a phrase whose own reason has no English yet. */
const reasons: Record<PhraseCategory, string> = {
	environment: 'any employer can say it of the surroundings, and nobody can check it',
	role: 'it praises the work and does not say what it is',
	benefits: 'it promises something without saying how much',
	requirements: 'it names a trait that nobody can measure',
	growth: 'it promises growth without a step, a term or a budget',
	team: 'it is an opinion about colleagues or culture',
	hours: 'it does not say which days and times it means',
	company: 'it is the employer’s own praise, without a figure or a source',
	urgency: 'it presses for speed without a date',
	intensifiers: 'it makes the sentence louder and adds no fact',
};

/** What the linter looks for beside a phrase; ends “state ”. */
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
	situation: 'when and how it shows',
	system: 'the name of the system or method',
	time: 'the times',
};

function demandOf({ ask, redeemedBy }: Pick<VaguePhrase, 'ask' | 'redeemedBy'>): string {
	const known = vagueDemands[ask];
	if (known !== undefined) return known;
	if (redeemedBy.length === 0) return 'say what you mean';
	return `state ${choice.format(redeemedBy.map((kind) => facts[kind]))}`;
}
