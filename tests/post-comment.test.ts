import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { inFolder } from './fixtures/in-folder.ts';

/** A program that answers as `gh` does, and writes down what it was asked. */
const gh = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$ASKED"
if [ "$2" = --paginate ]; then printf '%s' "$EARLIER"; exit "$FINDS"; fi
exit "$WRITES"
`;

interface Answers {
	/** Ids of comments with the mark, one a line. */
	earlier?: string;
	finds?: number;
	writes?: number;
}

const posting = ({ earlier = '', finds = 0, writes = 0 }: Answers) =>
	inFolder(
		{ 'bin/gh': gh, 'comment.md': '<!-- helder-lint -->\nAlles goed.\n' },
		async (folder) => {
			chmodSync(join(folder, 'bin/gh'), 0o755);
			const asked = join(folder, 'asked.txt');
			writeFileSync(asked, '');
			const { status, stderr } = spawnSync(
				resolve('.ci/post-comment'),
				['12', join(folder, 'comment.md')],
				{
					encoding: 'utf8',
					env: {
						PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
						...{ ASKED: asked, EARLIER: earlier, FINDS: String(finds), WRITES: String(writes) },
						GITHUB_REPOSITORY: 'een/bord',
					},
				},
			);
			const lines = readFileSync(asked, 'utf8').trim().split('\n');
			return { status, stderr, lines: lines.map((line) => line.replace(folder, '')) };
		},
	);

const find = expect.stringMatching(
	/^api --paginate repos\/een\/bord\/issues\/12\/comments\?per_page=100 --jq /,
);

test('a first comment is made', async () => {
	expect(await posting({})).toEqual({
		status: 0,
		stderr: '',
		lines: [
			find,
			'api --silent --method POST repos/een/bord/issues/12/comments --field body=@/comment.md',
		],
	});
});

test('the next one takes its place', async () => {
	const { lines } = await posting({ earlier: '345\n678\n' });

	expect(lines[1]).toBe(
		'api --silent --method PATCH repos/een/bord/issues/comments/345 --field body=@/comment.md',
	);
});

test.each([{ finds: 1 }, { writes: 1 }])(
	'a job that may not write says so, and does not fail: %o',
	async (answers) => {
		expect(await posting(answers)).toMatchObject({
			status: 0,
			stderr: expect.stringContaining('No comment was made: this job may not write here.'),
		});
	},
);
