import { cleanText } from '#channels/text/clean-text.ts';
import type { OutlineSection } from '#views/outline/section.ts';
import { present } from '#views/sentences.ts';

/** A vacancy as text with empty lines between paragraphs and a hyphen before every item. */
export const plainText = (outline: readonly OutlineSection[]): string =>
	outline.flatMap(blocksOf).map(cleanText).join('\n\n');

function blocksOf({ title, paragraphs, items }: OutlineSection): string[] {
	const list = items.map((item) => `- ${item}`).join('\n');
	return present([title, ...paragraphs, list || undefined]);
}
