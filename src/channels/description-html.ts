import { cleanText } from '#channels/clean-text.ts';
import type { OutlineSection } from '#views/outline-section.ts';

/**
 * A vacancy as HTML of `<p>`, `<ul>` and `<li>` alone, which is what Google's JobPosting and the
 * other channels read; headings are paragraphs.
 */
export const descriptionHtml = (outline: readonly OutlineSection[]): string =>
	outline.map(htmlOf).join('');

function htmlOf({ title, paragraphs, items }: OutlineSection): string {
	const texts = title === undefined ? paragraphs : [title, ...paragraphs];
	return texts.map((text) => inside('p', text)).join('') + listOf(items);
}

const listOf = (items: readonly string[]): string =>
	items.length > 0 ? `<ul>${items.map((item) => inside('li', item)).join('')}</ul>` : '';

const inside = (tag: string, text: string): string => `<${tag}>${escaped(text)}</${tag}>`;

const escaped = (text: string): string =>
	cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
