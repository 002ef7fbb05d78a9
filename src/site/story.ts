import { getImage } from 'astro:assets';
import type { Entry } from '#content/entry.ts';
import { htmlOf } from '#content/html.ts';
import { imagesInText } from '#content/images.ts';
import { widthUpTo } from '#domain/image-size.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { imageFor } from '#site/images.ts';

const widths = [360, 720, 1080];

/** The text of a file as HTML for a page; `topLevel` is the level of its highest heading. */
export async function storyOf(entry: Entry<unknown>, topLevel: number): Promise<string> {
	const attributes = new Map(
		await Promise.all(
			imagesInText(entry.tree).map(
				async ({ src }) => [src, await attributesOf(entry.file, src)] as const,
			),
		),
	);
	return htmlOf(entry.tree, {
		topLevel,
		addressOf,
		imageOf: (src) => attributes.get(src),
	});
}

function addressOf(url: string): string {
	const vacancy = /^(?:\.\/)?([a-z0-9-]+)\.md$/.exec(url)?.[1];
	if (vacancy) return href(vacancyAddress(vacancy));
	return url.startsWith('/') ? href(url) : url;
}

async function attributesOf(
	file: string,
	src: string,
): Promise<Record<string, string | number> | undefined> {
	const image = imageFor(file, src);
	if (!image) return undefined;
	if (/\.svg$/i.test(src)) return { src: image.src, width: image.width, height: image.height };
	const {
		src: address,
		srcSet,
		attributes,
	} = await getImage({
		src: image,
		width: widthUpTo(1080, image),
		widths,
		sizes: '(min-width: 48rem) 44rem, 92vw',
		format: 'webp',
	});
	return {
		src: address,
		srcset: srcSet.attribute,
		sizes: '(min-width: 48rem) 44rem, 92vw',
		width: attributes['width'],
		height: attributes['height'],
		loading: 'lazy',
		decoding: 'async',
	};
}
