import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const own = Object.entries(scripts).flatMap(([name, line]) => {
	const [file] = /scripts\/[\w-]+\.(?:ts|mjs)$/.exec(line) ?? [];
	return file === undefined ? [] : [[name, file] as const];
});

/** Runs a command as npm does; the time limit ends one that goes to work instead. */
const run = (file: string, ...argv: string[]) =>
	promisify(execFile)(process.execPath, [file, ...argv], { timeout: 60_000 });

describe('asked for help, each command says how it is used, and does nothing', () => {
	test.concurrent.each(own)('npm run %s', { timeout: 90_000 }, async (name, file) => {
		const { stdout, stderr } = await run(file, '--help');

		expect(stdout).toMatch(new RegExp(`^Gebruik: npm (?:run )?${name}\\b`));
		expect(stderr).toBe('');
	});
});

test.each([
	['scripts/explain.ts', 'Usage: npm run explain '],
	['scripts/notify.ts', 'Usage: npm run notify '],
])('%s says it in English when asked to', { timeout: 90_000 }, async (file, usage) => {
	expect((await run(file, '-h', '--locale', 'en')).stdout.startsWith(usage)).toBe(true);
});

test('an option that a command does not know is wrong use, with where to look', async () => {
	await expect(run('scripts/dev.ts', '--onzin')).rejects.toMatchObject({
		code: 2,
		stderr: 'De optie “--onzin” ken ik niet. Kijk met --help wat je kunt meegeven.\n',
	});
});
