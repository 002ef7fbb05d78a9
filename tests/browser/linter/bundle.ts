import { build, type Rolldown } from 'vite';
import { leanLinter } from '#integration/lean-linter.ts';

/** Bundles the page with the linter as Astro would, minified, and gives its scripts. */
export async function bundleLinter(folder: string): Promise<Rolldown.OutputChunk[]> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root: import.meta.dirname,
		base: './',
		plugins: leanLinter(),
		// As for visitors, also where tests run: packages have heavier parts for developers.
		resolve: { conditions: ['module', 'browser', 'production'] },
		build: {
			outDir: folder,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			sourcemap: 'hidden',
		},
	})) as Rolldown.RolldownOutput;
	return built.output.filter((file) => file.type === 'chunk');
}
