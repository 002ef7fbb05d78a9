import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { termKey } from '#domain/changes/terms.ts';
import { changeLogs } from '#store/change-logs.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'helder-log-'));
	mkdirSync(join(root, 'board/content/vacancies'), { recursive: true });
	git(['init', '-q', '-b', 'main']);
});

afterEach(() => rmSync(root, { recursive: true }));

function git(args: string[], date = '2026-11-01T12:00:00Z'): void {
	execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
		cwd: root,
		stdio: 'pipe',
		env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
	});
}

const content = (): string => join(root, 'board/content');
const path = (file: string): string => join(content(), 'vacancies', file);

const vacancy = {
	title: 'Medewerker',
	status: 'open',
	published: '2026-11-01',
	salary: { min: 2450, max: 2900, period: 'month', fullTimeHours: 36 },
	hours: { min: 24, max: 32 },
	shifts: [{ name: 'Dag', days: ['mon', 'tue'], from: '9:00', to: '17:00' }],
	locations: [{ city: 'Zwolle' }],
	workplace: { type: 'on-site' },
	contract: { type: 'permanent' },
};
const salary = (min: number) => ({ salary: { ...vacancy.salary, min } });

function commit(date: string, changes: object = {}, file = 'een.md', body = 'Tekst.'): void {
	writeFileSync(path(file), `---\n${stringify({ ...vacancy, ...changes })}---\n${body}\n`);
	git(['add', '-A']);
	git(['commit', '-q', '-m', 'Change'], `${date}T12:00:00Z`);
}

/** Every change as `day term before after`. */
const logOf = (file = 'een.md', folder = content()): string[] | undefined =>
	changeLogs(folder)
		.get(`vacancies/${file}`)
		?.map(
			({ day, id, before, after }) => `${day} ${id} ${termKey(id, before)} ${termKey(id, after)}`,
		);

const pay = (min: number): string => `["wage","month",${min},2900,36]`;

test('what changed after publication is told, latest first', () => {
	commit('2026-11-01');
	commit('2026-11-12', salary(2600));
	commit('2026-11-14', { ...salary(2600), closes: '2026-12-01', hours: { min: 24, max: 36 } });

	expect(logOf()).toEqual([
		'2026-11-14 hours [24,32] [24,36]',
		'2026-11-14 closes "" "2026-12-01"',
		`2026-11-12 pay ${pay(2450)} ${pay(2600)}`,
	]);
});

test('what changes nothing for a candidate is not told', () => {
	commit('2026-11-01');
	commit('2026-11-12', { confirmed: '2026-11-12', tasks: [] }, 'een.md', 'Andere tekst.');
	commit('2026-11-13', { shifts: [{ ...vacancy.shifts[0], name: 'Overdag', breakMinutes: 45 }] });

	expect(logOf()).toEqual([]);
});

test('what changed before publication, or on the first day, is not told', () => {
	commit('2026-10-20', { ...salary(2000), status: 'draft' });
	commit('2026-10-25', salary(2100));
	commit('2026-11-01', salary(2200));
	commit('2026-11-02', salary(2300));

	expect(logOf()).toEqual([`2026-11-02 pay ${pay(2200)} ${pay(2300)}`]);
});

test('of several changes on a day only where they led to is told', () => {
	commit('2026-11-01');
	commit('2026-11-12', salary(2600));
	commit('2026-11-12', salary(2700));
	commit('2026-11-13', salary(2000));
	commit('2026-11-13', salary(2700));

	expect(logOf()).toEqual([`2026-11-12 pay ${pay(2450)} ${pay(2700)}`]);
});

test('a vacancy keeps its log when its file gets another name', () => {
	commit('2026-11-01');
	commit('2026-11-12', salary(2600));
	git(['mv', path('een.md'), path('twee é.md')]);
	git(['commit', '-q', '-m', 'Rename'], '2026-11-13T12:00:00Z');
	commit('2026-11-14', salary(2700), 'twee é.md');

	expect(logOf('twee é.md')).toEqual([
		`2026-11-14 pay ${pay(2600)} ${pay(2700)}`,
		`2026-11-12 pay ${pay(2450)} ${pay(2600)}`,
	]);
	expect(logOf('een.md')).toBeUndefined();
});

test('a new vacancy in the place of a removed one starts anew', () => {
	commit('2026-11-01', salary(2000));
	git(['rm', '-q', path('een.md')]);
	git(['commit', '-q', '-m', 'Remove'], '2026-11-02T12:00:00Z');
	mkdirSync(join(content(), 'vacancies'), { recursive: true });
	commit('2026-11-05', salary(2600));
	commit('2026-11-07', salary(2700));

	expect(logOf()).toEqual([`2026-11-07 pay ${pay(2600)} ${pay(2700)}`]);
});

test('what happened on a branch is told on the day that it was merged', () => {
	commit('2026-11-01');
	git(['checkout', '-q', '-b', 'raise']);
	commit('2026-11-03', salary(2600));
	commit('2026-11-04', salary(2700));
	git(['checkout', '-q', 'main']);
	git(['merge', '-q', '--no-ff', '-m', 'Merge', 'raise'], '2026-11-09T12:00:00Z');

	expect(logOf()).toEqual([`2026-11-09 pay ${pay(2450)} ${pay(2700)}`]);
});

test('what cannot be read by the rules of today is not compared, and a broken file is passed over', () => {
	commit('2026-11-01', { salary: 'in overleg' });
	commit('2026-11-12', { ...salary(2600), hours: { min: 16, max: 32 } });
	writeFileSync(path('een.md'), 'Geen kop.');
	git(['commit', '-q', '-a', '-m', 'Break'], '2026-11-13T12:00:00Z');
	writeFileSync(path('een.md'), '---\n{ [ : *x\n---\n');
	git(['commit', '-q', '-a', '-m', 'Break'], '2026-11-14T12:00:00Z');
	commit('2026-11-15', { ...salary(2700), hours: { min: 16, max: 32 } });

	expect(logOf()).toEqual([
		`2026-11-15 pay ${pay(2600)} ${pay(2700)}`,
		'2026-11-12 hours [24,32] [16,32]',
	]);
});

test('a file with one version, or none, has no log', () => {
	commit('2026-11-01');
	writeFileSync(path('twee.md'), 'nooit vastgelegd');

	expect(changeLogs(content())).toEqual(new Map());
});

test('nothing is known outside git, without the folder, and in a shallow clone', () => {
	commit('2026-11-01');
	commit('2026-11-12', salary(2600));
	git(['clone', '-q', '--depth', '1', `file://${root}`, 'clone']);
	const outside = mkdtempSync(join(tmpdir(), 'helder-no-git-'));

	expect(changeLogs(join(root, 'clone/board/content'))).toEqual(new Map());
	expect(changeLogs(outside)).toEqual(new Map());
	expect(changeLogs(join(root, 'nowhere'))).toEqual(new Map());
	rmSync(outside, { recursive: true });
});
