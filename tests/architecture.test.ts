import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folders } from './folder-imports.ts';

const mistakes = [
	['src/domain/CamelCase.ts', 'style/useFilenamingConvention', 'export const a = 1;'],
	[
		'src/components/lower-case.astro',
		'style/useFilenamingConvention',
		'---\nconst a = 1;\n---\n<p>{a}</p>',
	],
	['src/cli/floating.ts', 'nursery/noFloatingPromises', 'async function f() {}\nf();'],
	['src/cli/cycle.ts', 'suspicious/noImportCycles', "export { b } from './round.ts';"],
	['src/cli/round.ts', 'suspicious/noImportCycles', "export { a as b } from './cycle.ts';"],
	[
		'src/cli/switch.ts',
		'nursery/useExhaustiveSwitchCases',
		"export function f(a: 'x' | 'y') { switch (a) { case 'x': return 1; } }",
	],
] as const;

interface Diagnostic {
	category: string;
	location: { path: string; start: { line: number } };
}

const root = mkdtempSync(join(tmpdir(), 'helder-architecture-'));
let diagnostics: Diagnostic[] = [];

beforeAll(() => {
	for (const { file, may, mayNot } of folders) plant(file, sourceOf(file, [...may, ...mayNot]));
	for (const [file, , source] of mistakes) plant(file, source);
	copyFileSync('biome.json', join(root, 'biome.json'));
	diagnostics = lint();
});

afterAll(() => rmSync(root, { recursive: true }));

test.each(folders)('$file imports what it may and nothing else', ({ file, may, mayNot }) => {
	const lines = sourceOf(file, [...may, ...mayNot]).split('\n');
	const refused = linesOf(file, 'style/noRestrictedImports').map((line) => lines[line - 1]);

	expect(refused).toEqual(mayNot.map(importOf));
});

test.each(mistakes)('%s is reported by %s', (file, rule) => {
	expect(linesOf(file, rule)).not.toEqual([]);
});

describe('the folders of the project', () => {
	const planted = new Set(folders.map(({ file }) => folderOf(file)));
	const real = new Set(globSync('src/*/**/*.{ts,mjs,astro}').map(folderOf));

	test.each([...real])('%s has a ban on imports', (folder) => {
		expect(planted).toContain(folder);
	});

	test.each([...real])('%s is explained in docs/architecture.md', (folder) => {
		const rows = readFileSync('docs/architecture.md', 'utf8').matchAll(/^\|([^|]+)\|/gm);
		const names = [...rows].flatMap(([, cell]) => cell?.match(/[\w.-]+/g) ?? []);

		expect(names).toContain(folder);
	});
});

test.each(globSync('src/{domain,content,i18n,lint,views,channels}/**/*.ts'))(
	'%s never reads the clock',
	(file) => {
		expect(readFileSync(file, 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)/);
	},
);

function sourceOf(file: string, imports: string[]): string {
	const lines = imports.map(importOf);

	return (file.endsWith('.astro') ? ['---', ...lines, '---', '<p>a</p>'] : lines).join('\n');
}

function importOf(from: string): string {
	return `import '${from}';`;
}

function plant(file: string, source: string): void {
	mkdirSync(join(root, dirname(file)), { recursive: true });
	writeFileSync(join(root, file), source);
}

function lint(): Diagnostic[] {
	const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
	const options = ['lint', '--max-diagnostics=none', '--reporter=json'];
	const { stdout } = spawnSync(process.execPath, [biome, ...options], { cwd: root });

	return JSON.parse(stdout.toString()).diagnostics;
}

function linesOf(file: string, rule: string): number[] {
	return diagnostics
		.filter(({ category, location }) => category === `lint/${rule}` && location.path === file)
		.map(({ location }) => location.start.line)
		.sort((left, right) => left - right);
}

function folderOf(file: string): string | undefined {
	return file.split(/[\\/]/)[1];
}
