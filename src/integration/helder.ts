import type { AstroIntegration } from 'astro';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { translatedPages } from '#domain/translated-pages.ts';
import { contentPlugin } from '#integration/content-plugin.ts';
import { leanLinter } from '#integration/lean-linter.ts';
import { managementPlugins, managementRoute } from '#integration/management.ts';
import { themePlugin } from '#integration/theme-plugin.ts';

interface Options {
	/** Absolute path of the content folder. */
	contentFolder: string;
	/** Accent colour of the board, `#rrggbb`. */
	accent: string;
	/** Language of the pages, when that is not the language of the board. */
	translation: SiteLanguage | undefined;
	/** Whether people write content in a browser, at `/beheer/`. */
	managed: boolean;
}

/** Ties the content folder to Astro: images, colours, and reloading after an edit. */
export function helder({ contentFolder, accent, translation, managed }: Options): AstroIntegration {
	return {
		name: 'helder',
		hooks: {
			'astro:config:setup': ({ updateConfig, injectRoute }) => {
				if (translation) for (const route of routesIn(translation)) injectRoute(route);
				else if (managed) injectRoute(managementRoute);
				updateConfig({
					vite: {
						plugins: [
							contentPlugin(contentFolder),
							themePlugin(accent),
							...(managed ? managementPlugins() : leanLinter()),
						],
					},
				});
			},
		},
	};
}

/** The pages of a translation, each below the path that is named after its language. */
const routesIn = (language: SiteLanguage) =>
	Object.keys(translatedPages).map((file) => ({
		pattern: `/${language}/${file}`.replace(/(?:\/index)?\.(?:astro|ts)$/, ''),
		entrypoint: `./src/pages/${file}`,
	}));
