import type { AstroIntegration } from 'astro';
import { contentPlugin } from '#integration/content-plugin.ts';
import { themePlugin } from '#integration/theme-plugin.ts';

interface Options {
	/** Absolute path of the content folder. */
	contentFolder: string;
	/** Accent colour of the board, `#rrggbb`. */
	accent: string;
}

/** Ties the content folder to Astro: images, colours, and reloading after an edit. */
export function helder({ contentFolder, accent }: Options): AstroIntegration {
	return {
		name: 'helder',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { plugins: [contentPlugin(contentFolder), themePlugin(accent)] },
				});
			},
		},
	};
}
