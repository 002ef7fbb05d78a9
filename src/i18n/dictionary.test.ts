import { describe, expect, test } from 'vitest';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { payTextFor } from '#i18n/pay-text.ts';

type Sentence = string | ((...values: string[]) => string);

const dutch = sentencesOf({ ...dictionaryFor('nl'), pay: payTextFor('nl') });
const english = sentencesOf({ ...dictionaryFor('en'), pay: payTextFor('en') });

/** Words that are the same in both languages, and templates that hold only signs and values. */
const sameInBoth = [
	'pay/hourlyOfHour',
	'pay/yearOf',
	'ui/apply.contactText',
	'ui/applyForm.app',
	'ui/changes.contract',
	'ui/changes.onDay',
	'ui/facts.contract',
	'ui/filters.kilometres',
	'ui/kit.poster',
	'ui/label.name',
	'ui/label.svg',
	'ui/myList.changed',
	'ui/myList.changedOn',
	'ui/pay.variable',
	'ui/poster.title',
	'ui/roster.time',
	'ui/selection.byContract',
	'ui/selection.inPlace',
	'ui/share.facebook',
	'ui/share.linkedin',
	'ui/share.whatsapp',
	'ui/share.x',
	'ui/vacancy.title',
	'ui/vacancy.titleRemote',
	'words/contactChannel/chat',
	'words/education/associate-degree',
	'words/jobGroup/marketing',
	'words/rosterKind/weekend',
	'words/screening/assessment',
];

test('English has the keys of Dutch, with as many values each', () => {
	const shapeOf = (sentences: typeof dutch) =>
		Object.fromEntries([...sentences].map(([key, sentence]) => [key, valueCount(sentence)]));

	expect(shapeOf(english)).toEqual(shapeOf(dutch));
});

test('only a few words are the same in English and Dutch', () => {
	const same = [...english].filter(([key, sentence]) => {
		const original = dutch.get(key);
		return original !== undefined && filled(original) === filled(sentence);
	});

	expect(same.map(([key]) => key).toSorted()).toEqual(sameInBoth);
});

describe.each([
	['Dutch', dutch],
	['English', english],
])('every %s sentence', (_, sentences) => {
	test('says something, without spaces around it', () => {
		const untidy = [...sentences.values()]
			.map(filled)
			.filter((text) => text === '' || text !== text.trim() || text.includes('  '));

		expect(untidy).toEqual([]);
	});

	test('shows each of its values', () => {
		const silent = [...sentences].filter(([, sentence]) =>
			samplesFor(sentence).some((value) => !filled(sentence).includes(value)),
		);

		expect(silent).toEqual([]);
	});

	test.each(['0', '1', '2', '7', '120'])('can be made with %s', (value) => {
		const broken = [...sentences.values()]
			.map((sentence) => written(sentence, samplesFor(sentence).fill(value)))
			.filter((text) => /undefined|null|NaN|\[object|=>/.test(text));

		expect(broken).toEqual([]);
	});
});

const { ui } = dictionaryFor('en');

test.each([
	['1 job', ui['list.count'](1)],
	['2 jobs', ui['list.count'](2)],
	['No jobs found.', ui['filters.found'](0)],
	['last day today', ui['card.daysLeft'](0)],
	['1 day left', ui['card.daysLeft'](1)],
	['reply within 1 working day', ui['card.reply'](1)],
	['24 – 32 hours a week', ui['card.hours']('24 – 32')],
	['1 month of experience', ui['facts.experience']('1')],
	['Jobs of up to 16 hours a week', ui['selection.hours'](0, 16)],
	['You get your schedule on the day itself.', ui['roster.known'](0)],
	['You know your schedule 1 week ahead.', ui['roster.known'](7)],
	['You know your schedule 10 days ahead.', ui['roster.known'](10)],
	['90 minutes', ui['selectionSteps.minutes'](90)],
	['2 hours', ui['selectionSteps.minutes'](120)],
	['on the same day', ui['selectionSteps.within'](0)],
	['Saturday: 25% extra', ui['pay.allowance']('Saturday', '', '25%')],
	['Dutch at level B2', ui['needs.language']('Dutch', 'B2', '')],
])('English says “%s”', (expected, sentence) => {
	expect(sentence).toBe(expected);
});

/** All sentences of a language by their path, such as `ui/apply.cv/none`. */
function sentencesOf({ ui, words, pay }: Record<'ui' | 'words' | 'pay', object>) {
	return new Map<string, Sentence>(leavesOf({ ui, words, pay }, []));
}

function leavesOf(texts: object, path: readonly string[]): [string, Sentence][] {
	return Object.entries(texts).flatMap(([key, value]) =>
		typeof value === 'object'
			? leavesOf(value, [...path, key])
			: [[[...path, key].join('/'), value] as [string, Sentence]],
	);
}

const valueCount = (sentence: Sentence): number =>
	typeof sentence === 'string' ? 0 : sentence.length;

const written = (sentence: Sentence, values: readonly string[]): string =>
	typeof sentence === 'string' ? sentence : sentence(...values);

/** Different for each value; digits, because they serve parameters of text and of number alike. */
const samplesFor = (sentence: Sentence): string[] =>
	Array.from({ length: valueCount(sentence) }, (_, index) => String(101 + index));

const filled = (sentence: Sentence): string => written(sentence, samplesFor(sentence));
