import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clear, compact, onClearBoard, path, shout, shouting } from './fixtures/lint-command.ts';

describe('as a process', () => {
	const node = (folder: string, argv: string[]) => {
		const { INIT_CWD: _, ...env } = process.env;
		return spawnSync(process.execPath, [join(process.cwd(), 'scripts/lint.mjs'), ...argv], {
			cwd: folder,
			encoding: 'utf8',
			env: { ...env, HELDER_CONTENT: folder, HELDER_TODAY: '2026-11-22', GITHUB_ACTIONS: '' },
			input: shouting,
		});
	};

	test('gives its report and code', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			const argv = [...compact, '--fail-on', 'warning'];

			expect(node(folder, argv)).toMatchObject({ status: 1, stdout: `${path}:${shout}\n` });
			expect(node(folder, [...argv, '--stdin'])).toMatchObject({
				status: 1,
				stdout: `<stdin>:${shout}\n`,
			});
			expect(node(folder, ['--onzin'])).toMatchObject({ status: 2, stdout: '' });
		});
	});

	test('a reader that stops early is no fault', async () => {
		const many = `${clear}\n${'Wat een dag!\n\n'.repeat(3000)}`;
		await onClearBoard({ [path]: many }, async (folder) => {
			const child = spawn(process.execPath, [join(process.cwd(), 'scripts/lint.mjs')], {
				cwd: folder,
				env: { ...process.env, INIT_CWD: folder, HELDER_CONTENT: folder },
			});
			let complaints = '';
			child.stderr.on('data', (chunk: Buffer) => {
				complaints += chunk;
			});
			child.stdout.once('data', () => child.stdout.destroy());
			const code = await new Promise((resolve) => child.on('close', resolve));

			expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
		});
	});
});
