import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clear, shouting } from './fixtures/lint-command.ts';
import { type Diagnostic, openEditor } from './fixtures/language-client.ts';
import { commandFindings, onRemarkBoard, type Shown } from './fixtures/remark-board.ts';

const severities = ['', 'error', 'warning', 'info'];

/** The Node inside an editor may read no TypeScript. */
const withoutTypeScript = ['--no-strip-types'];

const onEditor = (
	run: (editor: Awaited<ReturnType<typeof openEditor>>, folder: string) => Promise<void>,
) =>
	onRemarkBoard(async (folder) => {
		const editor = await openEditor(folder, withoutTypeScript);
		try {
			await run(editor, folder);
		} finally {
			expect(await editor.close()).toBe(0);
		}
	});

test('an editor underlines in each file what the command reports of it', async () => {
	await onEditor(async (editor, folder) => {
		const expected = await commandFindings(folder);
		const paths = Object.keys(expected).filter((path) => path.endsWith('.md'));

		expect(paths.length).toBeGreaterThan(8);
		for (const path of paths) {
			const text = readFileSync(join(folder, path), 'utf8');

			expect([path, (await editor.open(path, text)).map(underlined)]).toEqual([
				path,
				expected[path]?.map(withoutSuggestions),
			]);
		}
	});
});

test('an editor underlines nothing in a file that is no content', async () => {
	await onEditor(async (editor) => {
		expect(await editor.open('README.md', '# Wat een map!\n')).toEqual([]);
		expect(await editor.open('rules/uitleg.md', 'Ook dit is geen vacature!\n')).toEqual([]);
	});
});

describe('while somebody types', () => {
	test('what is not saved counts, also in a file that is not there yet', async () => {
		await onEditor(async (editor) => {
			const nieuw = 'vacancies/nieuw.md';
			const source = shouting.replace('VB-2026-001', 'VB-2026-009');

			expect((await editor.open(nieuw, source)).map(({ code }) => code)).toEqual([
				'exclamation-mark',
			]);
			expect(await editor.change(nieuw, source.replace('op!', 'op.'))).toEqual([]);
		});
	});

	test('of letters that come faster than answers the last one gets its own answer', async () => {
		await onEditor(async (editor) => {
			const path = 'vacancies/medewerker.md';
			await editor.open(path, clear);
			const texts = ['Hoi!', 'Hoi! Hoi!', 'Hoi! Hoi! Hoi!'].map((typed) => `${clear}\n${typed}\n`);
			const found = await Promise.all(texts.map((text) => editor.change(path, text)));

			expect(found.at(-1)?.filter(({ code }) => code === 'exclamation-mark')).toHaveLength(3);
		});
	});

	test('a change of the settings of the board counts at the next letter', async () => {
		await onEditor(async (editor, folder) => {
			const path = 'vacancies/medewerker.md';
			const [before] = await editor.open(path, shouting);
			writeFileSync(
				join(folder, 'site.yml'),
				readFileSync('tests/fixtures/board/site.yml', 'utf8'),
			);
			const [after] = await editor.change(path, `${shouting}\n`);

			expect([before?.severity, after?.severity].map((at) => severities[at ?? 0])).toEqual([
				'error',
				'warning',
			]);
		});
	});
});

test('a suggestion is a quick fix', async () => {
	await onEditor(async (editor) => {
		const path = 'vacancies/medewerker.md';
		const diagnostics = await editor.open(path, shouting);
		const actions = await editor.actions(path, diagnostics);

		expect(actions.map(({ title }) => title)).toEqual(['Replace `!` with `.`']);
		expect(Object.values(actions[0]?.edit.changes ?? {})).toEqual([
			[{ range: diagnostics[0]?.range, newText: '.' }],
		]);
	});
});

test('formatting a file changes nothing in it', async () => {
	await onEditor(async (editor) => {
		const path = 'vacancies/medewerker.md';
		await editor.open(path, clear);

		expect(await editor.format(path)).toBeNull();
	});
});

function underlined({ range: { start, end }, ...diagnostic }: Diagnostic) {
	const [message, remedy] = diagnostic.message.split('\n');
	expect(diagnostic.source).toBe('helder');
	return {
		...{ ruleId: diagnostic.code, message, remedy, url: diagnostic.codeDescription?.href },
		severity: severities[diagnostic.severity],
		start: [start.line + 1, start.character + 1],
		end: [end.line + 1, end.character + 1],
	};
}

const withoutSuggestions = ({ suggestions: _, ...shown }: Shown) => shown;
