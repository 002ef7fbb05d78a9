import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { loadLexicon } from '#lint/words/load-lexicon.ts';
import { packedLexicon } from '#lint/words/pack-lexicon.ts';

/** The phrases of a language as one module, packed; while somebody works on them they stay as they are. */
export const withPackedLexicon: Plugin = {
	name: 'helder:with-packed-lexicon',
	apply: 'build',
	enforce: 'pre',
	applyToEnvironment: ({ name }) => name === 'client',
	transform: {
		filter: { id: /\/src\/lint\/words\/(?:nl|en)\/lexicon\.ts$/ },
		async handler(code, id) {
			const language = basename(dirname(id)) as SiteLanguage;
			const packed = JSON.stringify(packedLexicon(await loadLexicon(language)));
			// With the language behind it each language has its own copy: less than a file to fetch for both.
			const unpacking = `${dirname(dirname(id))}/packed-lexicon.ts?${language}`;
			const [, name] = /^export const (\w+)/m.exec(code) ?? [];
			return {
				code: `import { unpacked } from '${unpacking}';\nexport const ${name} = unpacked(${packed});`,
				map: { version: 3, sources: [id], names: [], mappings: 'AAAA;AAAA' },
			};
		},
	},
};
