import { expect, test } from 'vitest';
import { optionsAt, schemaAt } from '#content/schema-at.ts';
import { chapters } from '#drafts/interview/chapters.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import type { Question } from '#drafts/interview/question.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { newText } from '#i18n/nl/new/new-vacancy.ts';
import { choiceText } from '#i18n/nl/new/choices.ts';
import { questionText } from '#i18n/nl/new/questions.ts';

/** Every question and part, with the path of its first answer and the key of its words. */
const placesOf = (
	question: Question,
	path: readonly PropertyKey[] = [],
): [string, PropertyKey[]][] => {
	const own = [...path, ...question.path.split('.')];
	const inside = kindAt(own) === 'groups' ? [...own, 0] : own;
	const key = own.filter((part) => typeof part === 'string').join('.');
	return [[key, own], ...(question.parts ?? []).flatMap((part) => placesOf(part, inside))];
};

const questions = chapters.flatMap((chapter) => chapter.questions);
// These two have no place of their own in the schema.
const places = questions
	.filter(({ path }) => !['body', 'tasks.share'].includes(path))
	.flatMap((question) => placesOf(question));

test.each(places)('%s points into the schema, and has words', (key, path) => {
	expect(schemaAt(vacancySchema, path)).toBeDefined();
	expect(questionText[key]?.ask).toMatch(/[.?]$/);
});

test.each(places.filter(([, path]) => kindAt(path) === 'choice'))(
	'%s has words for every choice',
	(key, path) => {
		expect(Object.keys(choiceText[key] ?? {})).toEqual(
			expect.arrayContaining(optionsAt(vacancySchema, path)),
		);
	},
);

test('a question that begins with yes or no has words for that', () => {
	for (const { path, no } of questions)
		if (no) expect(questionText[path]?.gate, path).toMatch(/\?$/);
});

test('every key that a vacancy needs is asked for', () => {
	const asked = new Set(places.map(([key]) => key.split('.')[0]));
	const needed = Object.entries(vacancySchema.shape)
		.filter(([, schema]) => !schema.safeParse(undefined).success)
		.map(([key]) => key);

	expect(needed.filter((key) => !asked.has(key))).toEqual(['status']);
});

test('every chapter has a title, and no words are left over', () => {
	expect(Object.keys(newText.chapters)).toEqual(chapters.map(({ id }) => id));

	const used = new Set([...places.map(([key]) => key), 'body', 'tasks.share']);
	expect(Object.keys(questionText).filter((key) => !used.has(key))).toEqual([]);
});
