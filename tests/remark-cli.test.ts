import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inFolder } from './fixtures/in-folder.ts';
import { shouting } from './fixtures/lint-command.ts';
import { commandFindings, files, onRemarkBoard, type Shown } from './fixtures/remark-board.ts';

interface RemarkMessage {
	ruleId: string;
	source: string;
	reason: string;
	fatal?: boolean | null;
	place?: Record<'start' | 'end', { line: number; column: number; offset: number }>;
	actual?: string;
	note?: string;
	url?: string;
	expected?: string[];
}

interface RemarkFile {
	path: string;
	messages: RemarkMessage[];
}

const reporter =
	'export default (files) => JSON.stringify(files.map(({ path, messages }) => ({ path, messages })));\n';

function remark(folder: string, argv: string[] = [], env: Record<string, string> = {}) {
	writeFileSync(join(folder, 'reporter.mjs'), reporter);
	const cli = join(process.cwd(), 'node_modules/remark-cli/cli.js');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--no-strip-types', cli, '.', '--report', './reporter.mjs', ...argv],
		{ cwd: folder, encoding: 'utf8', env: { ...process.env, HELDER_TODAY: '2026-11-22', ...env } },
	);
	const found: RemarkFile[] = JSON.parse(stderr);
	return { status, stdout, messages: new Map(found.map((file) => [file.path, file.messages])) };
}

test('remark reports of every file what the command reports, and nothing of other files', async () => {
	await onRemarkBoard(async (folder) => {
		const expected = await commandFindings(folder);
		const { status, messages } = remark(folder);
		const found = [...messages].filter(([, { length }]) => length > 0);

		expect(status).toBe(1);
		expect(Object.fromEntries(found.map(([path, all]) => [path, all.map(shown)]))).toEqual(
			Object.fromEntries(Object.entries(expected).filter(([, { length }]) => length > 0)),
		);
		expect(messages.get('README.md')).toEqual([]);
		expect(messages.get('rules/uitleg.md')).toEqual([]);
	});
});

test('the board of the test has findings of every severity, with remedy, suggestion and help', async () => {
	await onRemarkBoard(async (folder) => {
		const all = Object.values(await commandFindings(folder)).flat();

		expect(new Set(all.map(({ severity }) => severity))).toEqual(
			new Set(['error', 'warning', 'info']),
		);
		expect(all.some((one) => one.remedy && one.url && one.suggestions.length > 0)).toBe(true);
	});
});

test('a message stands at its letters', async () => {
	await onRemarkBoard(async (folder) => {
		const [message] = remark(folder).messages.get('vacancies/medewerker.md') ?? [];
		const { start, end } = message?.place ?? {};

		expect(shouting.slice(start?.offset, end?.offset)).toBe('!');
		expect(message).toMatchObject({ actual: '!', source: 'helder', expected: ['.'] });
	});
});

test('writing back leaves every file as it was', async () => {
	await onRemarkBoard(async (folder) => {
		remark(folder, ['--output']);

		for (const [path, source] of Object.entries(files))
			if (!path.endsWith('bytes.md'))
				expect(readFileSync(join(folder, path), 'utf8')).toBe(String(source));
	});
});

describe('what cannot be checked says so at the file', () => {
	const ownCopy = (folder: string): void => {
		for (const part of ['.remarkrc.mjs', 'package.json', 'src/editor', 'src/i18n/nl/editor.mjs']) {
			mkdirSync(dirname(join(folder, part)), { recursive: true });
			cpSync(part, join(folder, part), { recursive: true });
		}
	};
	const failure = (message: string) => [
		expect.objectContaining({ reason: message, fatal: true, ruleId: 'file-crash' }),
	];

	test('before anything is installed', async () => {
		await inFolder({ 'vacancies/kok.md': shouting }, async (folder) => {
			ownCopy(folder);

			expect(remark(folder).messages.get('vacancies/kok.md')).toEqual(
				failure(
					'Helder is hier nog niet klaar voor gebruik. Open een terminal in de map van het bord en voer npm install uit.',
				),
			);
		});
	});

	test('when the linter stops halfway', async () => {
		const stops = { 'scripts/answer-editor.ts': "process.on('message', () => process.exit(3));\n" };
		await inFolder({ 'vacancies/kok.md': shouting, ...stops }, async (folder) => {
			ownCopy(folder);
			symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));

			expect(remark(folder).messages.get('vacancies/kok.md')).toEqual(
				failure(
					'Het nakijken is gestopt. Bij de volgende wijziging begint het opnieuw. Blijft dit zo, voer dan in de map van het bord npm install uit.',
				),
			);
		});
	});

	test('when a setting makes no sense', async () => {
		await onRemarkBoard(async (folder) => {
			const { messages } = remark(folder, [], { HELDER_TODAY: 'morgen' });

			expect(messages.get('vacancies/fout.md')).toEqual(
				failure(expect.stringContaining('HELDER_TODAY')),
			);
		});
	});
});

function shown({ ruleId, reason, fatal, place, note, url, expected = [] }: RemarkMessage): Shown {
	const start = place?.start ?? { line: 0, column: 0 };
	const end = place?.end ?? { line: 0, column: 0 };
	return {
		...{ ruleId, message: reason, remedy: note, url, suggestions: expected },
		severity: fatal === true ? 'error' : fatal === false ? 'warning' : 'info',
		start: [start.line, start.column],
		end: [end.line, end.column],
	};
}
