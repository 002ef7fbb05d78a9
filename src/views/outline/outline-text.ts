import type { OutlineSection } from '#views/outline/section.ts';

/** All words of an outline, with headings, a line for each part. */
export const outlineText = (outline: readonly OutlineSection[]): string =>
	outline
		.flatMap(({ title, paragraphs, items }) => [title ?? '', ...paragraphs, ...items])
		.join('\n');
