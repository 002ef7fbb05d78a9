import { describe, expect, test } from 'vitest';
import { salarySchema } from '#domain/schema/salary.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { vagueDemands } from '#i18n/en/lint/vague-demands.ts';
import { vagueReasons } from '#i18n/en/lint/vague-reasons.ts';
import { type LintDictionary, lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { namedBenefits } from '#i18n/named-benefits.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';
import type { Report } from '#lint/core/rule.ts';
import { ruleInfos } from '#lint/rules/index.ts';
import { lexicons } from '#lint/words/lexicons.ts';
import { changed, problemsOf } from './fixtures/board.ts';
import { dutchIn, untidyIn } from './fixtures/english.ts';
import { exampleReports, examplesOf } from './fixtures/rules/examples.ts';
import { wrongContradictions } from './fixtures/wrong-contradictions.ts';
import { wrongForms } from './fixtures/wrong-forms.ts';
import { wrongKeys } from './fixtures/wrong-keys.ts';
import { wrongPunctuation } from './fixtures/wrong-punctuation.ts';
import { wrongText } from './fixtures/wrong-text.ts';
import { wrongValues } from './fixtures/wrong-values.ts';

const sentencesOf = ({ message, remedy }: Report): string[] =>
	remedy ? [message, remedy] : [message];

/** A report without what people read of it. */
const withoutSentences = ({ message: _, remedy: __, ...rest }: Report) => rest;

describe.each(ruleInfos.map(({ id }) => id))('%s', (id) => {
	test('finds the same in English, and says it in English', () => {
		for (const example of examplesOf(id).wrong) {
			const dutch = exampleReports(example, 'nl');
			const english = exampleReports(example, 'en');

			expect(english.map(withoutSentences)).toEqual(dutch.map(withoutSentences));
			expect(english.map(({ message }) => message)).not.toEqual(
				dutch.map(({ message }) => message),
			);
			for (const sentence of english.flatMap(sentencesOf)) expectEnglish(sentence);
			expect(dutch.flatMap(sentencesOf).flatMap(dutchIn)).not.toEqual([]);
			for (const sentence of dutch.flatMap(sentencesOf))
				expect(untidyIn(sentence), sentence).toEqual([]);
		}
	});
});

const wage = {
	salary: salarySchema.parse({ min: 2200, max: 2500, period: 'month', fullTimeHours: 36 }),
	...{ hourly: 14.99, since: '2026-07-01', day: '2026-11-22', floor: 2338.44, yearFloor: 2347.43 },
};

/** Sentences that no example on a help page brings about. */
const elsewhere: [string, (text: LintText) => string | { message: string; remedy: string }][] = [
	['a rule that fails', (text) => text.ruleCrash('shouting', 'boem')],
	['a title for one sex', (text) => text.sexGenderedTitle('Verkoopster', 'verkoper')],
	['a title with two forms', (text) => text.sexGenderedTitleBoth('Kapster', 'kapper', 'nl')],
	['a limit of the board', (text) => text.openLongerThanBoard(41, 40)],
	['no privacy statement', (text) => text.privacyStatementMissing('Voorbeeld', 'voorbeeld')],
	['an agency without a client', (text) => text.clientUnnamed('Voorbeeld')],
	['a minimum wage to come', (text) => text.wageBelowNext(wage)],
];

test.each(elsewhere)('%s is told in English', (_what, say) => {
	const said = (language: SiteLanguage): string[] =>
		[say(lintDictionaryFor(language).rules)].flatMap((sentences) =>
			typeof sentences === 'string' ? [sentences] : [sentences.message, sentences.remedy],
		);

	expect(said('en')).not.toEqual(said('nl'));
	for (const sentence of said('en')) expectEnglish(sentence);
});

describe.each([
	['keys', wrongKeys],
	['values', wrongValues],
	['forms', wrongForms],
	['contradictions', wrongContradictions],
	['punctuation', wrongPunctuation],
	['text', wrongText],
])('problems of a file: %s', (_name, table) => {
	test.each(table)('$kind: $to', ({ from, to, at: [line, column] }) => {
		const problems = problemsOf(changed(from, to), 'en');

		expect(problems).toMatchObject([{ line, column }]);
		for (const { message } of problems) expectEnglish(message);
	});
});

describe('what is said of files and of the run', () => {
	const dutch = sentencesIn(lintDictionaryFor('nl'));
	const english = sentencesIn(lintDictionaryFor('en'));

	test('has an English sentence for each Dutch one', () => {
		expect([...english.keys()]).toEqual([...dutch.keys()]);
		expect([...english.keys()].filter((key) => english.get(key) === dutch.get(key))).toEqual([
			'command/category/privacy',
			'command/labels',
			'command/markdown/statuses/open',
		]);
	});

	test.each([...english])('%s is English', (key, sentence) => {
		expect(dutchIn(sentence), sentence).toEqual([]);
		if (!key.startsWith('command')) expect(untidyIn(sentence), sentence).toEqual([]);
	});
});

test('few phrases lack English words of their own for why they are vague and what to write', () => {
	const advice = Object.values(lexicons)
		.flatMap((lexicon) => Object.values(lexicon.phrases).flat())
		.flatMap((phrase) => [phrase, ...(phrase.parts ?? [])]);
	const share = (known: Readonly<Record<string, string | undefined>>, said: 'why' | 'ask') =>
		advice.filter((one) => known[one[said]] !== undefined).length / advice.length;

	expect(share(vagueReasons, 'why')).toBeGreaterThan(0.8);
	expect(share(vagueDemands, 'ask')).toBeGreaterThan(0.8);
});

test('what is asked of a benefit that is named has English words', () => {
	expect(namedBenefits.filter(({ ask }) => vagueDemands[ask] === undefined)).toEqual([]);
});

test('a phrase without English words of its own is explained by its kind', () => {
	const { vaguePhrase } = lintDictionaryFor('en').rules;
	const phrase = { category: 'growth', why: 'nieuw', ask: 'iets nieuws' } as const;

	expect(vaguePhrase('volop kansen', { ...phrase, redeemedBy: ['role', 'number'] })).toEqual({
		message: '“volop kansen” is vague: it promises growth without a step, a term or a budget.',
		remedy: 'Leave it out, or state which job or a number.',
	});
	expect(vaguePhrase('volop kansen', { ...phrase, redeemedBy: [], rewrite: 'Iets.' }).remedy).toBe(
		'Say what you mean. For example: “Iets.”',
	);
});

function expectEnglish(sentence: string): void {
	expect(dutchIn(sentence), sentence).toEqual([]);
	expect(untidyIn(sentence), sentence).toEqual([]);
}

/** Serves as a word, a number, a list of words and the counts of a run. */
const sample = Object.assign(['101'], { files: 1, errors: 1, warnings: 1, infos: 1 });

/** The sentences that take words and numbers, by their path, such as `content/file/empty`. */
function sentencesIn({ content, command, settings }: LintDictionary): Map<string, string> {
	const { file, body } = content;
	return new Map(leavesOf({ content: { file, body }, command, settings }, []));
}

function leavesOf(texts: object, path: readonly string[]): [string, string][] {
	return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
		const inner = [...path, key];
		if (typeof value === 'object') return leavesOf(value, inner);
		const said = typeof value === 'function' ? value(...Array(9).fill(sample)) : value;
		return [[inner.join('/'), said]];
	});
}
