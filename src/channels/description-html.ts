import { cleanText } from '#channels/clean-text.ts';
import type { OutlineSection } from '#views/outline-section.ts';

/**
 * A vacancy as HTML of `<p>`, `<ul>` and `<li>` alone, which is what Google's JobPosting and the
 * other channels read; headings are paragraphs.
 */
export const descriptionHtml = (outline: readonly OutlineSection[]): string =>
	outline.map(htmlOf).join('');

function htmlOf({ title, paragraphs, items }: OutlineSection): string {
	const list = all('li', items);
	return all('p', [title ?? '', ...paragraphs]) + (list && `<ul>${list}</ul>`);
}

const all = (tag: string, texts: readonly string[]): string =>
	texts
		.map(escaped)
		.filter((text) => text.trim() !== '')
		.map((text) => `<${tag}>${text}</${tag}>`)
		.join('');

const escaped = (text: string): string =>
	cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
