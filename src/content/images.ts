import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Entry } from '#content/entry.ts';
import type { Range } from '#content/problem.ts';

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

/** All images that a file names, in frontmatter and text. */
export function imagesOf({ data, tree, rangeOf }: Entry<unknown>): NamedImage[] {
	const images = imagePaths.flatMap((path) => {
		const src = valueAt(data, path);
		return typeof src === 'string' ? [{ src, range: rangeOf(path) }] : [];
	});
	return [...images, ...imagesInText(tree)];
}

/** The images in the text of a file. */
export function imagesInText(tree: Root): NamedImage[] {
	const images: NamedImage[] = [];
	visit(tree, 'image', ({ url, position }) => {
		images.push({ src: url, range: [position?.start.offset ?? 0, position?.end.offset ?? 0] });
	});
	return images;
}

function valueAt(data: unknown, path: readonly string[]): unknown {
	return path.reduce<unknown>(
		(value, key) => (value as Record<string, unknown> | undefined)?.[key],
		data,
	);
}
