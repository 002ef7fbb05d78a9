import { expect, test } from 'vitest';
import type { PublicBoard } from '#domain/public-board.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkOnBoard } from '#lint/check-on-board.ts';
import { readOnBoard, withoutRules } from '#lint/read-on-board.ts';
import { dutchLexicon } from '#lint/words/nl/lexicon.ts';
import { goodVacancy } from './fixtures/board.ts';

const noorderwinkel = organisationSchema.parse({ name: 'Noorderwinkel', sector: 'retail' });
const board: PublicBoard = {
	language: 'nl',
	policy: {},
	organisations: { noorderwinkel },
	competencies: {
		empathie: { name: 'Empathie', definition: 'Je voelt mee.' },
		geduld: { name: 'Geduld', definition: 'Je wacht.' },
	},
};
const { rules, content } = lintDictionaryFor('nl');

const checked = (text: string, on: PublicBoard = board) =>
	checkOnBoard(readOnBoard(text, on, content), {
		today: '2026-11-22',
		policy: on.policy,
		text: rules,
		lexicon: dutchLexicon,
	});

const codesIn = async (text: string, on: PublicBoard = board): Promise<string[]> =>
	checked(text, on).reports.map(({ ruleId }) => ruleId);

test('an employer that the board knows is found, with what it says', async () => {
	const { organisation, label } = checked(goodVacancy);

	expect(organisation).toBe(noorderwinkel);
	expect(label).toMatch(/^[A-E]$/);
});

test.each([
	['organisation: noorderwinkel', 'organisation: zuiderwinkel', 'unknown-organisation'],
	['organisation: noorderwinkel', 'organisation: constructor', 'unknown-organisation'],
	['[empathie, geduld]', '[empathie, haast]', 'unknown-competency'],
	['status: open', 'status: open\nagencyFor: De Korenaar', 'client-without-agency'],
])('%s as %s is told', async (from, to, code) => {
	expect(await codesIn(goodVacancy)).not.toContain(code);
	expect(await codesIn(goodVacancy.replace(from, to))).toContain(code);
});

test('before the rules have come, there is what is wrong with the file itself', async () => {
	const text = goodVacancy.replace('organisation: noorderwinkel', 'organisation: zuiderwinkel');
	const { reports, entry } = withoutRules(readOnBoard(`${text}\nKom snel!\n`, board, content));

	expect(reports.map(({ ruleId }) => ruleId)).toEqual(['unknown-organisation']);
	expect(entry.data?.organisation).toBe('zuiderwinkel');
	expect((await codesIn(`${text}\nKom snel!\n`)).length).toBeGreaterThan(1);
});

test('the wishes of the board count', async () => {
	const strict: PublicBoard = {
		...board,
		policy: { minimumLabel: 'A', flag: [{ phrase: 'waar een pakket is', reason: 'Te lang.' }] },
	};

	expect(await codesIn(goodVacancy, strict)).toEqual(
		expect.arrayContaining(['label-too-low', 'own-phrase']),
	);
});

test.each(['', 'Wij zoeken een topper.', '---\n', '---\norganisation: 1\n---\n', '\0'])(
	'the text %j has something to mend and breaks nothing',
	async (text) => {
		expect(await codesIn(text)).not.toEqual([]);
	},
);
