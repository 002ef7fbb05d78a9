import type { Root } from 'mdast';
import type { Entry } from '#content/entry.ts';
import { nodesOfType, rangeOfNode } from '#content/nodes.ts';
import type { Range } from '#content/problem.ts';
import { valueAt } from '#content/value-at.ts';
import { imagePath } from '#domain/schema/primitives.ts';

/** An image that a file names, relative to that file. */
export interface NamedImage {
	src: string;
	range: Range;
}

/** Keys of the frontmatter that hold an image. */
const imagePaths = [
	['logo', 'src'],
	['photo', 'src'],
	['team', 'photo', 'src'],
];

/** All images that a file names, in frontmatter and text; paths that cannot be one are left out. */
export function imagesOf({ written, tree, rangeOf }: Entry<unknown>): NamedImage[] {
	const images: NamedImage[] = [];
	for (const path of imagePaths) {
		const src = valueAt(written, path);
		if (isImagePath(src)) images.push({ src, range: rangeOf(path) });
	}
	return [...images, ...imagesInText(tree)];
}

/** The images in the text of a file. */
export function imagesInText(tree: Root): NamedImage[] {
	return nodesOfType(tree, 'image')
		.filter(({ url }) => isImagePath(url))
		.map((image) => ({ src: image.url, range: rangeOfNode(image) }));
}

const isImagePath = (value: unknown): value is string =>
	typeof value === 'string' && imagePath.safeParse(value).success;
