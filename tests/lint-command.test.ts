import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { main } from '#cli/lint/main.ts';
import {
	clear,
	edgeIn,
	inFolder,
	lintBoard,
	lintIn,
	onClearBoard,
	other,
	shouting,
	shoutPlace,
} from './fixtures/lint-command.ts';

const path = 'vacancies/medewerker.md';
const compact = ['--format', 'compact'];
const at = `${shoutPlace.line}:${shoutPlace.column}`;
const shout = `${at}: let op: Hier staat een uitroepteken. Zet een punt. Een feit overtuigt meer dan een uitroep. [exclamation-mark]`;

describe('exit code', () => {
	test.each([
		['a clean board gives 0', clear, [], 0],
		['a warning gives 0', shouting, [], 0],
		['a warning gives 1 when that is the bar', shouting, ['--fail-on', 'warning'], 1],
		['a bar of tips counts warnings too', shouting, ['--fail-on', 'info'], 1],
		['one warning too many gives 1', shouting, ['--max-warnings', '0'], 1],
		['as many warnings as allowed give 0', shouting, ['--max-warnings', '1'], 0],
		['an error gives 1', clear.replace('status: open', 'status: open\nkleur: rood'), [], 1],
		['hiding warnings does not make them fewer', shouting, ['--quiet', '--max-warnings', '0'], 1],
		['wrong use gives 2', clear, ['--vreemd'], 2],
		['a path that is not there gives 2', clear, ['nergens.md'], 2],
		['a pattern without a match gives 2', clear, ['vacancies/z*.md'], 2],
	])('%s', async (_name, source, argv, code) => {
		expect(await lintBoard({ [path]: source }, argv)).toMatchObject({ code });
	});

	test('is the same in every form', async () => {
		for (const format of ['json', 'sarif', 'github', 'gitlab', 'junit', 'rdjsonl', 'markdown'])
			expect(
				await lintBoard({ [path]: shouting }, ['--format', format, '--max-warnings', '0']),
			).toMatchObject({ code: 1 });
	});
});

test('the report says what, where and what instead', async () => {
	const indent = ' '.repeat(`  ${at}  let op  `.length);

	expect(await lintBoard({ [path]: shouting }, [])).toEqual({
		code: 0,
		stdout: `vacancies/medewerker.md · label A (100 van 100 punten)
  ${at}  let op  Hier staat een uitroepteken.
${indent}│ Daarna neem je de telefoon op!
${indent}│                              ^
${indent}Zet een punt. Een feit overtuigt meer dan een uitroep.
${indent}Liever: “.”
${indent}exclamation-mark  https://vacatures.example.nl/regels/exclamation-mark/

Labels: 1 × A.
1 bestand nagekeken: 0 fouten, 1 waarschuwing en 0 tips. Niets houdt publicatie tegen.
`,
		stderr: '',
	});
});

test('a colour is for a terminal that wants it', async () => {
	const files = { [path]: shouting };
	const plain = await lintBoard(files, [], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
	const coloured = await lintBoard(files, [], { env: { FORCE_COLOR: '1' } });

	expect(plain.stdout).not.toContain('\u001B');
	expect(coloured.stdout).toContain('\u001B[4m');
});

test('wrong use is told beside the report, with help', async () => {
	expect(await lintBoard({}, ['--fromat', 'json'])).toEqual({
		code: 2,
		stdout: '',
		stderr: 'De optie “--fromat” bestaat niet. Bedoel je “--format”?\n',
	});
	expect(await lintBoard({}, ['--help'])).toMatchObject({
		code: 0,
		stdout: expect.stringContaining('--changed-since REF'),
	});
});

test('--locale en frames the report in English', async () => {
	const { stdout } = await lintBoard({ [path]: shouting }, ['--locale', 'en']);

	expect(stdout).toContain('1 file checked: 0 errors, 1 warning and 0 tips.');
});

describe('which files', () => {
	const files = { 'vacancies/kok.md': other(shouting), [path]: clear };
	const reported = async (argv: string[]) =>
		(await lintBoard(files, [...argv, ...compact])).stdout.split('\n').filter(Boolean);

	test.each([
		['the content folder when none are named', []],
		['a file', ['vacancies/kok.md']],
		['a folder', ['vacancies']],
		['a pattern', ['vacancies/k*.md']],
		['the same file twice', ['vacancies/kok.md', 'vacancies', 'vacancies/*.md']],
	])('%s', async (_name, argv) => {
		expect(await reported(argv)).toEqual([`vacancies/kok.md:${shout}`]);
	});

	test('paths begin where the command was given, not where npm runs it', async () => {
		await onClearBoard(files, async (folder) => {
			const env = { INIT_CWD: join(folder, 'vacancies'), HELDER_CONTENT: folder };

			expect(await lintIn('/', ['kok.md', ...compact], { env })).toMatchObject({
				stdout: `kok.md:${shout}\n`,
			});
		});
	});

	test('what is wrong elsewhere in the content is told too', async () => {
		const broken = {
			'organisations/nieuw.md': '---\nname: Nieuw\n---\n',
			'site.yml': 'name: Bord\n',
		};
		const { code, stdout } = await lintBoard(broken, compact);

		expect(code).toBe(1);
		expect(stdout).toMatch(/^organisations\/nieuw\.md:1:1: fout: “sector” ontbreekt/m);
		expect(stdout).toMatch(/^site\.yml:1:1: fout: “url”/m);
	});

	test('a file that is no content is named and left', async () => {
		expect(
			await lintBoard({ 'rules/x.md': 'Uitleg!\n' }, ['rules/x.md', path, ...compact]),
		).toEqual({
			code: 0,
			stdout: '',
			stderr: 'Overgeslagen: rules/x.md is geen bestand met inhoud.\n',
		});
	});

	test('a vacancy outside any board is judged by itself', async () => {
		await inFolder({ 'los.md': shouting }, async (folder) => {
			expect(await lintIn(folder, ['los.md', '--rule', 'exclamation-mark', ...compact])).toEqual({
				code: 0,
				stdout: `los.md:${shout}\n`,
				stderr: '',
			});
		});
	});
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

test('a draft is told what is wrong, and blocks nothing', async () => {
	const draft = shouting.replace('status: open', 'status: draft\nkleur: rood');
	const { code, stdout } = await lintBoard({ [path]: draft }, compact);

	expect(code).toBe(0);
	expect(stdout).toContain(': tip: “kleur” is geen bekende sleutel');
});

test('--rule reports that rule alone', async () => {
	const files = { [path]: shouting.replace('status: open', 'status: open\nkleur: rood') };
	const { stdout } = await lintBoard(files, ['--rule', 'exclamation-mark', ...compact]);

	expect(stdout.match(/\[[a-z-]+\]$/gm)).toEqual(['[exclamation-mark]']);
});

test('--today is the day for which is judged', async () => {
	const { stdout } = await lintBoard({}, ['--today', '2027-06-01', '--format', 'json']);

	expect(JSON.parse(stdout)).toMatchObject({ today: '2027-06-01' });
});

test('a policy of the board and an exception in the file count', async () => {
	const site = `${readFileSync('tests/fixtures/board/site.yml', 'utf8')}lint: { severity: { exclamation-mark: error } }\n`;
	const excepted = shouting.replace(
		'Je begint om half negen',
		'<!-- helder-disable-next exclamation-mark: zo staat het in ons liedje (tot 2027-01-31) -->\nJe begint om half negen',
	);

	expect(await lintBoard({ [path]: shouting, 'site.yml': site }, [])).toMatchObject({ code: 1 });
	const { code, stdout } = await lintBoard({ [path]: excepted, 'site.yml': site }, [
		'--format',
		'json',
	]);
	expect(code).toBe(0);
	expect(JSON.parse(stdout).files[0]).toMatchObject({
		reports: [],
		exceptions: [
			{ ruleId: 'exclamation-mark', reason: 'zo staat het in ons liedje', until: '2027-01-31' },
		],
	});
});

describe('--stdin', () => {
	test('reads one vacancy; its name says where it stands', async () => {
		const argv = ['--stdin', '--stdin-filename', 'vacancies/nieuw.md', ...compact];
		const { code, stdout } = await lintBoard({}, argv, { stdin: other(shouting) });

		expect({ code, stdout }).toEqual({ code: 0, stdout: `vacancies/nieuw.md:${shout}\n` });
	});

	test('needs no name', async () => {
		const { stdout } = await lintBoard({}, ['--stdin', ...compact], { stdin: shouting });

		expect(stdout).toBe(`<stdin>:${shout}\n`);
	});
});

describe('--fix', () => {
	test('writes what has one right answer, and checks again', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			expect(await lintIn(folder, ['--fix'])).toMatchObject({
				code: 0,
				stdout: 'Labels: 1 × A.\n1 bestand nagekeken: niets gevonden.\n',
				stderr: '1 verbetering gedaan in 1 bestand.\n',
			});
			expect(readFileSync(join(folder, path), 'utf8')).toBe(clear);
		});
	});

	test('leaves what is a choice', async () => {
		const source = shouting.replace('op!', 'op (hallo!)');
		await onClearBoard({ [path]: source }, async (folder) => {
			await lintIn(folder, ['--fix']);

			expect(readFileSync(join(folder, path), 'utf8')).toBe(source);
		});
	});
});

describe('--baseline', () => {
	const argv = ['--baseline', 'bekend.json', '--fail-on', 'warning', ...compact];

	test('hides what was known, and not what is new', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			expect(await lintIn(folder, [...argv, '--update-baseline'])).toMatchObject({
				code: 0,
				stdout: '',
				stderr:
					'bekend.json bijgewerkt: 1 erbij, 0 eraf.\n1 bekende melding uit de lijst niet getoond.\n',
			});
			const moved = shouting.replace('## Een dag', 'Nog een alinea.\n\n## Een dag');
			writeFileSync(join(folder, path), moved);
			expect(await lintIn(folder, argv)).toMatchObject({ code: 0, stdout: '' });
			writeFileSync(join(folder, path), moved.replace('kwijt zijn.', 'kwijt zijn!'));
			expect(await lintIn(folder, argv)).toMatchObject({
				code: 1,
				stdout: expect.stringMatching(/^vacancies\/medewerker\.md:.* uitroepteken.*\n$/),
			});
		});
	});

	test('tells what is solved, and forgets it only when asked', async () => {
		await onClearBoard({ [path]: shouting }, async (folder) => {
			await lintIn(folder, [...argv, '--update-baseline']);
			const list = readFileSync(join(folder, 'bekend.json'), 'utf8');
			writeFileSync(join(folder, path), clear);

			expect(await lintIn(folder, argv)).toMatchObject({
				code: 0,
				stderr: '1 melding uit de lijst is opgelost. Werk de lijst bij met --update-baseline.\n',
			});
			expect(readFileSync(join(folder, 'bekend.json'), 'utf8')).toBe(list);
			await lintIn(folder, [...argv, '--update-baseline']);
			expect(JSON.parse(readFileSync(join(folder, 'bekend.json'), 'utf8'))).toEqual({
				version: 1,
				files: {},
			});
		});
	});

	test.each([
		[
			'that is not there',
			{},
			'De lijst “bekend.json” is er niet. Maak hem met --update-baseline.\n',
		],
		[
			'that cannot be read',
			{ 'bekend.json': '{' },
			'De lijst “bekend.json” is niet te lezen. Maak hem opnieuw met --update-baseline.\n',
		],
	])('%s is wrong use', async (_name, files, stderr) => {
		expect(await lintBoard(files, argv)).toMatchObject({ code: 2, stderr });
	});
});

describe('--changed-since', () => {
	const git = (folder: string, ...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.nl', ...args], {
			cwd: folder,
			stdio: 'pipe',
			env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
		});
	const argv = ['--changed-since', 'main', ...compact];

	test('checks what this branch changed, committed or not, and what is new', async () => {
		await onClearBoard({ 'vacancies/oud.md': other(shouting) }, async (folder) => {
			git(folder, 'init', '-b', 'main');
			git(folder, 'add', '.');
			git(folder, 'commit', '-m', 'Begin');
			git(folder, 'checkout', '-b', 'nieuw');
			expect(await lintIn(folder, argv)).toMatchObject({
				code: 0,
				stdout: '',
				stderr: 'Sinds main is er geen vacature veranderd.\n',
			});
			writeFileSync(join(folder, path), shouting);
			git(folder, 'commit', '-am', 'Roep');
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
		await expect
			.poll(() => written.stderr, patience)
			.toBe(`Ik kijk mee in ${folder}. Stop met Ctrl+C.\n`);

		writeFileSync(join(folder, path), shouting);
		await expect.poll(() => written.stdout, patience).toBe(`${path}:${shout}\n`);
		stop.abort();

		expect(await running).toBe(0);
	});
});

/** For a machine that is busy with something else. */
const patience = { timeout: 4500 };

describe('as a process', () => {
	const node = (folder: string, argv: string[]) => {
		const { INIT_CWD: _, ...env } = process.env;
		return spawnSync(process.execPath, [join(process.cwd(), 'scripts/lint.ts'), ...argv], {
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
			const child = spawn(process.execPath, [join(process.cwd(), 'scripts/lint.ts')], {
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
