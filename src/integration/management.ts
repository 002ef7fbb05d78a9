import type { Plugin } from 'vite';

/** The page to manage a board, which only boards have that ask for it. */
export const managementRoute = { pattern: '/beheer', entrypoint: './src/cms/page/beheer.astro' };

/** Makes of Sveltia what a board needs, and nothing that another host would have to give. */
export const managementPlugins = (): Plugin[] => [withoutCodeLanguages, withoutFontHost];

/**
 * Sveltia colours code in 300 languages, each a file of its own in the build; content holds none of
 * them.
 */
const withoutCodeLanguages: Plugin = {
	name: 'helder:without-code-languages',
	enforce: 'pre',
	resolveId: (source) => (/^@shikijs\/langs\//.test(source) ? '\0helder:no-language' : undefined),
	load: (id) => (id === '\0helder:no-language' ? 'export default [];' : undefined),
};

/**
 * The fonts of Sveltia are in its package, but its interface names them at a host besides. The policy of
 * the page stops that; a browser would report it at every visit.
 */
const withoutFontHost: Plugin = {
	name: 'helder:without-font-host',
	transform: {
		filter: { id: /@sveltia\/cms\/npm\/index\.js/ },
		handler: (code) => code.replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)/g, "local('')"),
	},
};
