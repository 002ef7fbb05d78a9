import { expect, test } from 'vitest';
import { answer, type Asked } from '#cli/answer.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { SettingsError } from '#store/settings.ts';
import { recordingTerminal } from './fixtures/terminal.ts';

const usage = 'Gebruik: npm run zaai -- --rij NUMMER';

/** What a command tells that is given so, and how it ends. */
async function answered(
	read: () => Asked<string>,
	work: (asked: string) => Promise<0 | 1> = async () => 0,
	env: Record<string, string> = {},
) {
	const { terminal, out, err } = recordingTerminal();
	const code = await answer({ argv: [], usage, terminal, env }, read, work);
	return { code, out, err };
}

test('what was asked is done, and ends the command as the work ends', async () => {
	const work = async (asked: string) => (asked === 'rij 3' ? 1 : 0);

	expect(await answered(() => 'rij 3', work)).toEqual({ code: 1, out: [], err: [] });
});

test('asked for help, the usage is told and no work is done', async () => {
	const work = () => Promise.reject(new Error('Worked'));

	expect(await answered(() => 'help', work)).toEqual({ code: 0, out: [usage], err: [] });
});

test.each([new WrongUse('Rij 9 is er niet.'), new SettingsError('Rij 9 is er niet.')])(
	'%s is told in its sentence and ends the command with 2, in what was typed and in the work',
	async (fault) => {
		const wrong = { code: 2, out: [], err: ['Rij 9 is er niet.'] };
		const failing = () => {
			throw fault;
		};

		expect(await answered(failing)).toEqual(wrong);
		expect(await answered(() => 'rij 9', failing)).toEqual(wrong);
	},
);

test('no work is done when npm kept a part of what was asked', async () => {
	const work = () => Promise.reject(new Error('Worked'));
	const env = { npm_config_rij: '3', npm_lifecycle_event: 'zaai' };

	expect(await answered(() => 'alles', work, env)).toEqual({
		code: 2,
		out: [],
		err: [
			'npm hield “--rij” voor zichzelf. Zet een los -- voor de opties: npm run zaai -- --rij …',
		],
	});
});

test('a fault of the program is not told as wrong use', async () => {
	const work = () => Promise.reject(new TypeError('Broken'));

	await expect(answered(() => 'rij 3', work)).rejects.toThrow(TypeError);
});
