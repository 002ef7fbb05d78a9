import { defineConfig, fontProviders } from 'astro/config';
import { helder } from './src/integration/helder.ts';
import { boardSettings } from './src/integration/board-settings.ts';
import { securityPolicy } from './src/integration/security-policy.ts';

const { url, base, contentFolder, accent, formOrigins, translation, managed } = boardSettings();
const font = './node_modules/@fontsource-variable/figtree/files';

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
			// What more than one page is styled by is one file, which the next page has already; apart
			// these are ten files for a vacancy, and half as much again.
			rolldownOptions: {
				output: {
					codeSplitting: {
						groups: [{ name: 'board', test: /[?&]type=style|\.css$/, minShareCount: 2 }],
					},
				},
			},
		},
	},
	fonts: [
		{
			provider: fontProviders.local(),
			name: 'Figtree',
			cssVariable: '--font-family',
			fallbacks: ['system-ui', 'sans-serif'],
			options: {
				variants: [
					{
						src: [`${font}/figtree-latin-wght-normal.woff2`],
						weight: '300 900',
						style: 'normal',
						display: 'swap',
					},
				],
			},
		},
	],
	security: { csp: securityPolicy(formOrigins) },
	devToolbar: { enabled: false },
});
