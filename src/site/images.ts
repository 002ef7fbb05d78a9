import type { ImageMetadata } from 'astro';
import { images } from 'virtual:helder/images';

/** Image that a content file names, ready for Astro's `<Picture>`; `src` is relative to the file. */
export function imageFor(file: string, src: string | undefined): ImageMetadata | undefined {
	if (src === undefined) return undefined;
	const { pathname } = new URL(src, `https://content/${file}`);
	return images[pathname.slice(1)];
}
