/** File of the script of a component: its name alone, because every page spells it out. */
export const scriptFile = ({ name }: { name: string }): string =>
	`_astro/${name.replace(/\.astro_astro_type_script.*/, '')}.[hash].js`;
