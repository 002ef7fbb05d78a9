import { cleanText } from '#channels/clean-text.ts';
import type { OutlineSection } from '#views/outline-section.ts';

/**
 * A vacancy as HTML of `<p>`, `<ul>` and `<li>` alone, which is what Google's JobPosting and the
 * other channels read; headings are paragraphs. `write` keeps texts from being taken for markup.
 */
export const descriptionHtml = (
	outline: readonly OutlineSection[],
	write: (text: string) => string = escaped,
): string => outline.map((section) => htmlOf(section, write)).join('');

function htmlOf(
	{ title, paragraphs, items }: OutlineSection,
	write: (text: string) => string,
): string {
	const inside = (tag: string, text: string): string => `<${tag}>${write(text)}</${tag}>`;
	const texts = title === undefined ? paragraphs : [title, ...paragraphs];
	const list = items.map((item) => inside('li', item)).join('');
	return texts.map((text) => inside('p', text)).join('') + (list === '' ? '' : `<ul>${list}</ul>`);
}

const escaped = (text: string): string =>
	cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
