import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFiles } from '#cli/lint/check-files.ts';
import { filesFor } from '#cli/lint/files.ts';
import { reporters } from '#cli/lint/reporters.ts';
import { summaryOf } from '#cli/lint/lint-run.ts';
import { parseFrontmatter } from '#content/frontmatter.ts';
import { blankFrontmatter } from '#content/markdown.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { parseMarkdownFast } from '#store/fast-markdown.ts';
import { readPlainYaml } from '#store/fast-yaml.ts';

const today = '2026-11-22';

/** What can be measured, from the floor up; each reads the files itself. */
const measures: Record<string, (folder: string) => unknown> = {
	read: (folder) => [...readFiles(folder)].length,
	parse: (folder) => {
		for (const source of readFiles(folder))
			parseMarkdownFast(
				blankFrontmatter(source, parseFrontmatter(source, readPlainYaml)?.bodyStart ?? 0),
			);
	},
	lint: async (folder) => reported(folder, undefined),
	'lint, remembered': async (folder) => reported(folder, join(folder, 'cache.json')),
};

function* readFiles(folder: string): Generator<string> {
	for (const file of globSync('vacancies/*.md', { cwd: folder }))
		yield readFileSync(join(folder, file), 'utf8');
}

async function reported(folder: string, cacheFile: string | undefined): Promise<string> {
	const dictionary = lintDictionaryFor('nl');
	const { command: text } = dictionary;
	const { files } = filesFor({ paths: [], from: folder, contentFolder: folder }, text);
	const options = { only: [], today, address: undefined, contentFolder: folder, cacheFile };
	const { results } = await checkFiles(files, { ...options, dictionary });
	const summary = summaryOf(results, 0, { failOn: 'error', maxWarnings: undefined });
	return reporters.compact.report(
		{ version: 1, today, files: results, summary },
		{
			text,
			colour: false,
			width: 100,
			failOn: 'error',
			rules: [],
			tool: { version: '' },
			pageOf: () => undefined,
		},
	);
}

const [, , name = '', folder = ''] = process.argv;
const start = performance.now();
await measures[name]?.(folder);
const wall = (performance.now() - start) / 1000;
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
	JSON.stringify({ wall, cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }),
);
