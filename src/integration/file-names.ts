/** Astro's names of a component: `ShareSection.astro_astro_type_script…`, and of a page: `poster@_@astro`. */
const ownName = (name = ''): string => name.replace(/(?:\.astro_astro_type_script|@_@).*/, '');

/** File of the script of a component: its name alone, because every page spells it out. */
export const scriptFile = ({ name }: { name: string }): string =>
	`_astro/${ownName(name)}.[hash].js`;

/** File of a style, picture or font; of a font the family alone, because every page and style spells it out. */
export function assetFile({ names: [name = ''] }: { names: string[] }): string {
	const shown = name.endsWith('.woff2') ? name.split('-')[0] : '[name]';
	return `_astro/${name.includes('@_@') ? ownName(name) : shown}.[hash][extname]`;
}
