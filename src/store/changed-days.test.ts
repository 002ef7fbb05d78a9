import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changedDays } from '#store/changed-days.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'helder-changed-'));
});

afterEach(() => rmSync(root, { recursive: true }));

const git = (folder: string, args: string[], date = '2026-01-01T12:00:00Z'): string =>
	execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
		cwd: folder,
		encoding: 'utf8',
		stdio: 'pipe',
		env: { ...process.env, GIT_AUTHOR_DATE: '2020-01-01T12:00:00Z', GIT_COMMITTER_DATE: date },
	});

function commit(file: string, text: string, date: string): void {
	mkdirSync(join(root, 'board/content/vacancies'), { recursive: true });
	writeFileSync(join(root, 'board/content', file), text);
	git(root, ['add', '-A']);
	git(root, ['commit', '-m', 'Change'], date);
}

const content = (): string => join(root, 'board/content');

test('a file changed on the day of its last commit, in the Netherlands', () => {
	git(root, ['init', '-q']);
	commit('vacancies/een.md', 'a', '2026-11-01T12:00:00Z');
	commit('vacancies/spatie en é.md', 'a', '2026-11-02T22:30:00Z');
	commit('vacancies/een.md', 'b', '2026-11-20T23:30:00Z');

	expect([...changedDays(content())].sort()).toEqual([
		['vacancies/een.md', '2026-11-21'],
		['vacancies/spatie en é.md', '2026-11-02'],
	]);
});

test('nothing is known outside git', () => {
	expect(changedDays(root)).toEqual(new Map());
});

test('nothing is known of a file that was never committed', () => {
	git(root, ['init', '-q']);
	commit('vacancies/een.md', 'a', '2026-11-01T12:00:00Z');
	writeFileSync(join(content(), 'vacancies/twee.md'), 'a');

	expect([...changedDays(content()).keys()]).toEqual(['vacancies/een.md']);
});

test('nothing is known in a shallow clone, where all files share one date', () => {
	git(root, ['init', '-q']);
	commit('vacancies/een.md', 'a', '2026-11-01T12:00:00Z');
	commit('vacancies/twee.md', 'a', '2026-11-02T12:00:00Z');
	git(root, ['clone', '-q', '--depth', '1', `file://${root}`, 'clone']);

	expect(changedDays(join(root, 'clone/board/content'))).toEqual(new Map());
});
