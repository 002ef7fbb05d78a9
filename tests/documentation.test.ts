import { existsSync, globSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dialects } from '#channels/job-sites/dialects.ts';
import { formatNames } from '#cli/lint/format-name.ts';
import { channels } from '#domain/schema/channel.ts';
import { cliLintText } from '#i18n/nl/cli-lint.ts';
import { anchorsIn, linksIn, pathsIn, read } from './documents.ts';

const documents = globSync(['*.md', 'docs/**/*.md']).sort();
const readme = read('README.md');

describe('README.md', () => {
	test('has a row for every npm script and for no other', () => {
		const rows = [...readme.matchAll(/^\| `npm (?:run )?([\w:-]+)`/gm)].map(([, name]) => name);
		const { scripts } = JSON.parse(read('package.json'));

		expect(rows.toSorted()).toEqual(Object.keys(scripts).toSorted());
	});

	test('names every variable of the environment that is read, and no other', () => {
		const code = [
			'src/store/settings.ts',
			'src/cli/notify/google-indexing.ts',
			'tests/browser/chromium.ts',
		]
			.map(read)
			.join('\n');

		expect(variablesIn(readme)).toEqual(variablesIn(code));
	});
});

test.each(
	['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'].flatMap((document) =>
		pathsIn(read(document)).map((path) => [document, path] as const),
	),
)('%s names %s, which exists', (_, path) => {
	const isAnywhere = !path.includes('/') && globSync(`{src,tests,docs}/**/${path}`).length > 0;

	expect(existsSync(path) || existsSync(`src/${path}`) || isAnywhere).toBe(true);
});

test.each(
	documents.flatMap((document) => linksIn(document).map((link) => [document, link] as const)),
)('%s links to %s, which exists', (document, link) => {
	const [path = '', anchor] = link.split('#');
	const target = path === '' ? document : join(dirname(document), path);

	expect(existsSync(target)).toBe(true);
	if (anchor) expect(anchorsIn(read(target))).toContain(anchor);
});

test.each(globSync('docs/pictures/*.webp').sort())(
	'%s is shown in a document, and weighs at most 60 KB',
	(picture) => {
		const shown = ['docs/handleiding.md', 'docs/ci.md'].flatMap(linksIn);
		expect(shown).toContain(picture.replace('docs/', ''));
		expect(statSync(picture).size).toBeLessThanOrEqual(60 * 1024);
	},
);

test.each(importLists())('docs/architecture.md says what %s may import', (folder, imports) => {
	const row = read('docs/architecture.md')
		.split('\n')
		.map((line) => line.split('|').map(namesIn))
		.find(([, names]) => names?.join() === folder);

	expect(row?.[3]?.toSorted()).toEqual(imports);
});

test('docs/kanalen.md has a row for every channel, with the address of its feed', () => {
	const rows = [...read('docs/kanalen.md').matchAll(/^\| [^|]+ \| `(\w+)` \| ([^|]+) \|/gm)];

	expect(rows.map(([, channel]) => channel)).toEqual(channels);
	for (const [, channel = '', address] of rows)
		if (channel in dialects) expect(address).toBe(`\`/feeds/${channel}.xml\``);
});

test.each(globSync('docs/decisions/*.md').sort())(
	'%s begins with its number, its date and whether it holds',
	(path) => {
		const [, number, replacedBy] =
			/^# (\d+)\. .+\n\nDate: 20\d\d-\d\d-\d\d\. State: (?:in force|replaced by \[(\d+)\]\(.+\))\./.exec(
				read(path),
			) ?? [];

		expect(number?.padStart(4, '0')).toBe(basename(path).slice(0, 4));
		if (replacedBy)
			expect(read(globSync(`docs/decisions/*${replacedBy}-*.md`)[0] ?? '')).toContain(
				`Replaces [${number}](${basename(path)})`,
			);
	},
);

describe('docs/ci.md', () => {
	const [, options = '', formats = ''] =
		/^## Options\n(.*?)^## A pull request.*^## Formats\n(.*?)^## In English/ms.exec(
			read('docs/ci.md'),
		) ?? [];

	test('has every option of `npm run lint`, and no other', () => {
		expect(optionsIn(options)).toEqual(optionsIn(cliLintText.usage));
	});

	test('has a row for every format of the report, and for no other', () => {
		const rows = [...formats.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);

		expect(rows).toEqual(formatNames);
	});
});

/** Folders below `src/` with what `biome.json` lets them import, packages by their name alone. */
function importLists(): [folder: string, imports: string[]][] {
	const overrides: { includes: string[]; linter: { rules: ImportBan } }[] = JSON.parse(
		read('biome.json'),
	).overrides;
	return overrides.flatMap(({ includes: [glob = ''], linter: { rules } }) => {
		const folder = /^src\/([^.]+)\/\*\*$/.exec(glob)?.[1];
		const group = rules.style?.noRestrictedImports?.options.patterns[0]?.group;
		return folder && group ? [[folder.replace(/[{}]/g, ''), allowedBy(group)]] : [];
	});
}

interface ImportBan {
	style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } };
}

function allowedBy(group: readonly string[]): string[] {
	const allowed = group.filter((glob) => glob.startsWith('!') && glob !== '!./**');
	return [
		...new Set(
			allowed.map((glob) =>
				glob.startsWith('!#')
					? glob.slice(1).replace(/\/\*\*$|\\/g, '')
					: glob.slice(1).split('/')[0],
			),
		),
	]
		.filter((name) => name !== undefined)
		.sort();
}

const namesIn = (cell: string): string[] =>
	[...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

const optionsIn = (text: string): string[] =>
	[...new Set(text.match(/(?<=^ +|`)--[a-z-]+/gm))].sort();

function variablesIn(text: string): string[] {
	return [...new Set(text.match(/HELDER_[A-Z_]*[A-Z]/g))].sort();
}
