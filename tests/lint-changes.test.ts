import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { main } from '#cli/lint/main.ts';
import { edgeIn } from './fixtures/edge.ts';
import { gitIn } from './fixtures/git.ts';
import {
	compact,
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	path,
	shout,
	shouting,
} from './fixtures/lint-command.ts';

describe('--changed-since', () => {
	const argv = ['--changed-since', 'main', ...compact];

	test('checks what this branch changed, committed or not, and what is new', async () => {
		await onClearBoard({ 'vacancies/oud.md': other(shouting) }, async (folder) => {
			gitIn(folder)('init', '-b', 'main');
			gitIn(folder)('add', '.');
			gitIn(folder)('commit', '-m', 'Begin');
			gitIn(folder)('checkout', '-b', 'nieuw');
			expect(await lintIn(folder, argv)).toMatchObject({
				code: 0,
				stdout: '',
				stderr: 'Sinds main is er geen vacature veranderd.\n',
			});
			writeFileSync(join(folder, path), shouting);
			gitIn(folder)('commit', '-am', 'Roep');
			writeFileSync(join(folder, 'vacancies/één.md'), shouting.replace('VB-2026-001', 'VB-3'));
			const { stdout } = await lintIn(folder, [...argv, '--rule', 'exclamation-mark']);

			expect(stdout).toBe(`${path}:${shout}\nvacancies/één.md:${shout}\n`);
			expect(await lintIn(folder, ['--changed-since', '--output=x', ...compact])).toMatchObject({
				code: 2,
			});
			expect(await lintIn(folder, ['--changed-since', 'onzin'])).toMatchObject({
				code: 2,
				stderr: expect.stringContaining('Git kent “onzin” niet.'),
			});
		});
	});

	test('asks git once where the branch began, for files, strays and reviews together', async () => {
		await onClearBoard({ 'vacancies/oud.txt': 'Wat was.' }, async (folder) => {
			const trace = join(folder, '.git', 'trace');
			gitIn(folder)('init', '-b', 'main');
			gitIn(folder)('add', '.');
			gitIn(folder)('commit', '-m', 'Begin');
			appendFileSync(join(folder, 'vacancies/oud.txt'), 'Nog iets.');
			vi.stubEnv('GIT_TRACE2', trace);
			onTestFinished(() => void vi.unstubAllEnvs());

			await lintIn(folder, ['--changed-since', 'main', '--format', 'markdown']);

			expect(readFileSync(trace, 'utf8').match(/ start .* merge-base /g)).toHaveLength(1);
		});
	});

	test('outside git it says so', async () => {
		expect(await lintBoard({}, argv)).toMatchObject({
			code: 2,
			stderr: 'Voor --changed-since moet de map onder git staan. Dat is hier niet zo.\n',
		});
	});
});

test('--watch checks again after a change, until it is stopped', async () => {
	await onClearBoard({}, async (folder) => {
		const stop = new AbortController();
		const { edge, written } = edgeIn(folder, { signal: stop.signal });
		const running = main(['--watch', ...compact], edge);
		await expect.poll(() => written.stderr).toBe(`Ik kijk mee in ${folder}. Stop met Ctrl+C.\n`);

		writeFileSync(join(folder, path), shouting);
		await expect.poll(() => written.stdout).toBe(`${path}:${shout}\n`);
		stop.abort();

		expect(await running).toBe(0);
	});
});
