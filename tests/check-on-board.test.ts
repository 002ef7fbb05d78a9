import { expect, test } from 'vitest';
import type { PublicBoard } from '#domain/public-board.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { checkOnBoard } from '#lint/check-on-board.ts';
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
const checking = { today: '2026-11-22', dictionary: lintDictionaryFor('nl') };

const codesIn = async (text: string, on: PublicBoard = board): Promise<string[]> =>
	(await checkOnBoard(text, on, checking)).reports.map(({ ruleId }) => ruleId);

test('an employer that the board knows is found, with what it says', async () => {
	const { organisation, label } = await checkOnBoard(goodVacancy, board, checking);

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
