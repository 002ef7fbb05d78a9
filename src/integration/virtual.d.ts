declare module 'virtual:helder/images' {
	/** Images of the content folder by their path below it. */
	export const images: Record<string, import('astro').ImageMetadata | undefined>;
}

declare module 'virtual:helder/revision' {
	/** Changes with every edit of the content folder, so that whoever imports it is read again. */
	export const revision: number;
}

declare module 'virtual:helder/theme.css' {}

declare module 'virtual:helder/theme.css?inline' {
	/** The colours of the board as CSS. */
	const css: string;
	export default css;
}
