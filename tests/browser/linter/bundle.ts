import { build, type Rolldown } from 'vite';

/** Bundles the page with the linter as Astro would, minified, and gives its scripts. */
export async function bundleLinter(folder: string): Promise<Rolldown.OutputChunk[]> {
	const built = (await build({
		configFile: false,
		logLevel: 'error',
		root: import.meta.dirname,
		base: './',
		build: {
			outDir: folder,
			emptyOutDir: true,
			modulePreload: { polyfill: false },
			sourcemap: 'hidden',
		},
	})) as Rolldown.RolldownOutput;
	return built.output.filter((file) => file.type === 'chunk');
}
