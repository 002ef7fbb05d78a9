import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readSource } from '#store/read-source.ts';

/** Cameras write `.JPG`, which the schema takes too. */
const imageName = /\.(?:jpe?g|png|webp|avif|svg)$/i;

/**
 * Paths of the images in a content folder that a text there names, in order. Astro publishes all that it knows,
 * with what a camera adds, so a photograph that only lies there must stay unknown.
 */
export function namedImages(contentFolder: string): string[] {
	const files = globSync('**/*.*', { cwd: contentFolder }).sort();
	const texts = files.filter((file) => /\.(?:md|yml)$/i.test(file));
	const names = new Set(texts.flatMap((file) => namesIn(join(contentFolder, file))));
	return files.filter((file) => names.has(basename(file)));
}

const namesIn = (path: string): string[] =>
	(readSource(path).source.match(/[\w.-]+/g) ?? [])
		.map((word) => (word.endsWith('.') ? word.slice(0, -1) : word))
		.filter((word) => imageName.test(word));
