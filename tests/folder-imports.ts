/** What a file in a folder may import, and what must be reported. */
export interface Imports {
	file: string;
	may: string[];
	mayNot: string[];
}

/** Refused in nearly every folder. */
const everywhere = ['../cli/a.ts', './../cli/a.ts', '#nowhere/a.ts', 'left-pad'];

export const folders: Imports[] = [
	{
		file: 'src/domain/planted.ts',
		may: ['./a.ts', '#domain/parameters/a.ts'],
		mayNot: [...everywhere, 'zod', 'fastest-levenshtein', '#i18n/nl/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/domain/schema/planted.ts',
		may: ['zod', '#domain/a.ts', '#i18n/nl/fields/a.ts'],
		mayNot: [...everywhere, '#i18n/nl/a.ts', '#content/a.ts', 'node:fs', 'astro:content'],
	},
	{
		file: 'src/domain/suggestion.ts',
		may: ['fastest-levenshtein', '#domain/a.ts'],
		mayNot: [...everywhere, 'zod', '#i18n/nl/fields/a.ts', 'node:fs'],
	},
	{
		file: 'src/i18n/nl/planted.ts',
		may: ['./a.ts', '#i18n/a.ts', '#domain/a.ts'],
		mayNot: [...everywhere, '#content/a.ts', '#site/a.ts', 'node:fs', 'astro', 'zod'],
	},
	{
		file: 'src/content/planted.ts',
		may: [
			'#content/a.ts',
			'#domain/a.ts',
			'#i18n/a.ts',
			'yaml',
			'zod',
			'mdast',
			'unist-util-visit',
		],
		mayNot: [
			...everywhere,
			'#store/a.ts',
			'#site/a.ts',
			'node:fs',
			'fs',
			'satteri',
			'astro:content',
		],
	},
	{
		file: 'src/lint/planted.ts',
		may: ['#lint/a.ts', '#content/a.ts', '#domain/a.ts', '#i18n/a.ts', 'yaml', 'mdast'],
		mayNot: [
			...everywhere,
			'#store/a.ts',
			'#site/a.ts',
			'#cli/a.ts',
			'node:fs',
			'satteri',
			'astro',
		],
	},
	{
		file: 'src/drafts/planted.ts',
		may: [
			'#drafts/a.ts',
			'#content/a.ts',
			'#domain/a.ts',
			'#i18n/a.ts',
			'yaml',
			'zod',
			'hast',
			'hast-util-sanitize',
		],
		mayNot: [
			...everywhere,
			'#lint/a.ts',
			'#store/a.ts',
			'#cli/a.ts',
			'node:fs',
			'mammoth',
			'astro',
		],
	},
	{
		file: 'src/cms/planted.ts',
		may: [
			'#cms/a.ts',
			'#drafts/a.ts',
			'#lint/a.ts',
			'#content/a.ts',
			'@sveltia/cms',
			'yaml',
			'zod',
		],
		mayNot: [...everywhere, '#store/a.ts', '#site/a.ts', '#browser/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/cms/page/planted.ts',
		may: ['#cms/a.ts', '#site/manage-page.ts', '#i18n/a.ts'],
		mayNot: [...everywhere, '#site/content.ts', '#store/a.ts', '@sveltia/cms', 'node:fs', 'astro'],
	},
	{
		file: 'src/store/planted.ts',
		may: ['#store/a.ts', '#channels/a.ts', '#views/a.ts', '#content/a.ts', 'node:fs', 'sharp'],
		mayNot: [...everywhere, '#site/a.ts', '#cli/a.ts', '#integration/a.ts', 'astro', 'yaml'],
	},
	{
		file: 'src/views/planted.ts',
		may: ['#views/a.ts', '#domain/a.ts', '#i18n/a.ts'],
		mayNot: [...everywhere, '#site/a.ts', '#store/a.ts', '#content/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/channels/planted.ts',
		may: ['./a.ts', '#channels/google/a.ts', '#views/a.ts', '#domain/a.ts', '#i18n/a.ts', 'zod'],
		mayNot: [...everywhere, '#content/a.ts', '#store/a.ts', '#site/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/channels/images/planted.ts',
		may: ['./a.ts', '#channels/a.ts', '#views/a.ts', '#domain/a.ts', 'node:fs', 'sharp', 'uqr'],
		mayNot: [...everywhere, '#content/a.ts', '#store/a.ts', '#site/a.ts', 'zod', 'astro'],
	},
	{
		file: 'src/site/planted.ts',
		may: [
			'#site/a.ts',
			'#channels/a.ts',
			'#store/a.ts',
			'#views/a.ts',
			'virtual:helder/board',
			'astro:assets',
		],
		mayNot: [...everywhere, '#components/A.astro', '#cli/a.ts', 'node:fs', 'virtual:other'],
	},
	{
		file: 'src/components/Planted.astro',
		may: ['./A.astro', '#components/A.astro', '#views/a.ts', '#domain/a.ts', '#browser/a.ts'],
		mayNot: [...everywhere, '#site/a.ts', '#store/a.ts', '#content/a.ts', '#cli/a.ts', 'node:fs'],
	},
	{
		file: 'src/layouts/Planted.astro',
		may: ['#components/A.astro', '#i18n/a.ts', 'astro:assets', '@fontsource-variable/a/index.css'],
		mayNot: [...everywhere, '#site/a.ts', '#store/a.ts', 'astro:content', 'virtual:helder/a'],
	},
	{
		file: 'src/browser/planted.ts',
		may: ['#browser/a.ts', '#domain/a.ts', '#i18n/a.ts', '#styles/a.css?url'],
		mayNot: [...everywhere, '#content/a.ts', '#site/a.ts', '#styles/a.css', 'node:fs', 'zod'],
	},
	{
		file: 'src/browser/check/planted.ts',
		may: ['./a.ts', '#browser/a.ts', '#drafts/a.ts', '#lint/a.ts', '#content/a.ts', '#views/a.ts'],
		mayNot: [...everywhere, '#store/a.ts', '#site/a.ts', '@codemirror/view', 'node:fs', 'yaml'],
	},
	{
		file: 'src/browser/check/editor-place.ts',
		may: ['#browser/check/a.ts', '#views/a.ts', '@codemirror/view', '@lezer/markdown'],
		mayNot: [...everywhere, '#store/a.ts', '#site/a.ts', 'node:fs', 'yaml'],
	},
	{
		file: 'src/integration/planted.ts',
		may: ['#integration/a.ts', '#store/a.ts', '#lint/words/a.ts', 'node:path', 'astro', 'vite'],
		mayNot: [...everywhere, '#site/a.ts', '#pages/a.ts', '#components/A.astro', '#cli/a.ts'],
	},
	{
		file: 'src/pages/planted.astro',
		may: ['#site/a.ts', '#layouts/A.astro', '#components/A.astro', '#content/a.ts', 'astro'],
		mayNot: [...everywhere, '#store/a.ts', '#cli/a.ts', 'node:fs', 'sharp', 'astro:content'],
	},
	{
		file: 'src/kit/planted.ts',
		may: ['#kit/html/a.ts', '#views/a.ts', '#domain/a.ts', '#i18n/a.ts', 'hast-util-to-html'],
		mayNot: [...everywhere, '#content/a.ts', '#store/a.ts', '#cli/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/report/planted.ts',
		may: ['./a.ts', '#report/a.ts', '#domain/a.ts', '#i18n/nl/a.ts', 'hast', 'hast-util-to-html'],
		mayNot: [...everywhere, '#store/a.ts', '#views/a.ts', '#content/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'src/cli/planted.ts',
		may: [
			'#cli/a.ts',
			'#kit/a.ts',
			'#channels/a.ts',
			'#store/a.ts',
			'#views/a.ts',
			'#content/a.ts',
		],
		mayNot: ['../site/a.ts', '#site/a.ts', '#components/A.astro', 'astro', 'astro:content', 'vite'],
	},
	{
		file: 'src/editor/planted.mjs',
		may: ['#editor/a.mjs', '#i18n/nl/editor.mjs', 'node:child_process'],
		mayNot: [...everywhere, '#i18n/nl/ui.ts', '#cli/a.ts', '#lint/a.ts', 'vfile', 'astro'],
	},
	{
		file: 'scripts/planted.ts',
		may: ['#cli/a.ts'],
		mayNot: [...everywhere, '../src/cli/a.ts', '#store/a.ts', '#domain/a.ts', 'node:fs', 'astro'],
	},
	{
		file: 'bench/lint/planted.ts',
		may: ['./a.ts', '../../tests/browser/a.ts', '#lint/a.ts', 'node:fs', 'vite'],
		mayNot: ['../a.ts', '../../src/site/a.ts'],
	},
	{
		file: 'tests/pages/planted.ts',
		may: ['./a.ts', '../a.ts', '#site/a.ts', 'node:fs', 'fast-check'],
		mayNot: ['../../src/site/a.ts'],
	},
	{
		file: 'src/domain/planted.test.ts',
		may: ['#domain/a.ts', '#cli/a.ts', 'node:fs', 'vitest'],
		mayNot: ['../cli/a.ts'],
	},
];
