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

type Write = (text: string) => string;

function htmlOf({ title, paragraphs, items }: OutlineSection, write: Write): string {
	const list = all('li', items, write);
	return all('p', [title ?? '', ...paragraphs], write) + (list && `<ul>${list}</ul>`);
}

const all = (tag: string, texts: readonly string[], write: Write): string =>
	texts
		.map(write)
		.filter((text) => text.trim() !== '')
		.map((text) => `<${tag}>${text}</${tag}>`)
		.join('');

const escaped = (text: string): string =>
	cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
