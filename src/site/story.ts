import { getImage } from 'astro:assets';
import type { Entry } from '#content/entry.ts';
import { htmlOf } from '#content/html.ts';
import { imagesInText } from '#content/images.ts';
import { linkedVacancy } from '#content/linked-vacancy.ts';
import { widthUpTo } from '#domain/image-size.ts';
import { href, vacancyAddress } from '#site/address.ts';
import { imageFor } from '#site/images.ts';

const widths = [360, 720, 1080];

/** How wide a picture stands in the text. */
const sizes = '(min-width: 48rem) 44rem, 92vw';

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
	const vacancy = linkedVacancy(url);
	if (vacancy) return href(vacancyAddress(vacancy));
	return url.startsWith('/') ? href(url) : url;
}

/** Undefined for a picture that is not there; a drawing stays as it is. */
async function attributesOf(
	file: string,
	src: string,
): Promise<Record<string, string | number> | undefined> {
	const image = imageFor(file, src);
	if (!image) return undefined;
	if (/\.svg$/i.test(src)) return { src: image.src, width: image.width, height: image.height };
	const width = widthUpTo(Math.max(...widths), image);
	const made = await getImage({ src: image, width, widths, sizes, format: 'webp' });
	const { srcSet, attributes } = made;
	return {
		src: made.src,
		srcset: srcSet.attribute,
		sizes,
		width: attributes['width'],
		height: attributes['height'],
		loading: 'lazy',
		decoding: 'async',
	};
}
