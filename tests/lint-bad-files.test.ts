import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	clear,
	compact,
	lintBoard,
	lintIn,
	onClearBoard,
	path,
	shout,
	shouting,
} from './fixtures/lint-command.ts';

test('of an empty file nothing is said but that it is empty', async () => {
	const { stdout } = await lintBoard({ 'vacancies/a.md': '\n' }, ['vacancies/a.md', ...compact]);

	expect(stdout.trim().split('\n')).toEqual([expect.stringMatching(/\[empty-file\]$/)]);
});

describe('a fault in one file never hides the others', () => {
	test.each<[string, string | Uint8Array, string]>([
		['empty', '', 'empty-file'],
		['binary', Buffer.from([0x89, 0x50, 0, 0, 0xff]), 'binary-file'],
		['in Windows-1252', Buffer.from(clear.replace('kwijt', 'caf\u00E9'), 'latin1'), 'unreadable'],
		['enormous', 'a'.repeat(1_000_001), 'file-too-large'],
		['without frontmatter', 'Wij zoeken jou!\n', 'no-frontmatter'],
		['with half a line of YAML', '---\ntitle: "Kok\n---\n', 'yaml-unclosed'],
	])('%s', async (_name, source, id) => {
		const files = { 'vacancies/a.md': source, [path]: shouting };
		const { code, stdout } = await lintBoard(files, compact);

		expect(code).toBe(1);
		expect(stdout).toMatch(new RegExp(`^vacancies/a\\.md:\\d+:\\d+: fout: .* \\[${id}\\]$`, 'm'));
		expect(stdout).toContain(`${path}:${shout}\n`);
	});

	test('a folder with the name of a vacancy, and a link to nowhere', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			mkdirSync(join(folder, 'vacancies/map.md'));
			symlinkSync(join(folder, 'weg.md'), join(folder, 'vacancies/link.md'));
			const { code, stdout } = await lintIn(folder, compact);

			expect(code).toBe(1);
			expect(stdout.match(/\[file-access\]/g)).toHaveLength(2);
			expect(stdout).toContain('Dit is een map en geen bestand.');
			expect(stdout).toContain('Is het een snelkoppeling, dan leidt die nergens heen.');
			expect(stdout).not.toMatch(/EISDIR|ENOENT/);
			expect(stdout).toContain(`${path}:${shout}\n`);
		});
	});
});

test('whatever bytes a file holds, the answer is a report', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.oneof(
				fc.uint8Array({ maxLength: 300 }),
				fc.string({ unit: 'binary', maxLength: 300 }),
				fc.nat(clear.length).map((end) => shouting.slice(0, end)),
			),
			async (source) => {
				const { code, stdout } = await lintBoard({ 'vacancies/x.md': source }, ['-f', 'json']);

				expect(code).toBeLessThan(2);
				expect(JSON.parse(stdout).files).toHaveLength(2);
			},
		),
		{ numRuns: 40 },
	);
});
