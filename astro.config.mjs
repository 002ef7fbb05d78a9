import { defineConfig } from 'astro/config';
import {
	cardGroups,
	savingGroup,
	schemaGroup,
	styleGroups,
} from './src/integration/file-groups.ts';
import { helder } from './src/integration/helder.ts';
import { boardSettings } from './src/integration/board-settings.ts';
import { assetFile, scriptFile } from './src/integration/file-names.ts';

const { url, base, contentFolder, accent, translation, managed } = boardSettings();

export default defineConfig({
	site: url,
	base,
	trailingSlash: 'always',
	// A translation has only the pages that the integration gives it: none of `src/pages/` by itself.
	srcDir: translation ? './src/integration' : './src',
	integrations: [helder({ contentFolder, accent, translation, managed })],
	build: { inlineStylesheets: 'never', concurrency: 16 },
	// A small script that loads the search index must stay a file: inlined it breaks
	// (withastro/astro#17265), and a strict content security policy forbids it.
	vite: {
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				output: {
					assetFileNames: assetFile,
					codeSplitting: { groups: [schemaGroup, savingGroup, ...cardGroups, ...styleGroups] },
				},
			},
		},
		environments: {
			client: {
				build: {
					rolldownOptions: { output: { assetFileNames: assetFile, entryFileNames: scriptFile } },
				},
			},
		},
	},
	devToolbar: { enabled: false },
});
