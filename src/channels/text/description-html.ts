import { escaped } from '#channels/text/escaped.ts';
import type { OutlineSection } from '#views/outline/section.ts';

type Outline = readonly OutlineSection[];
type Write = (text: string) => string;

/** A dozen channels tell the same vacancy in the same words. */
const written = new WeakMap<Outline, string>();

/**
 * A vacancy as HTML of `<p>`, `<ul>` and `<li>` alone, which is what Google's JobPosting and the
 * other channels read; headings are paragraphs.
 */
export function descriptionHtml(outline: Outline): string {
	const html = written.get(outline) ?? htmlWith(escaped, outline);
	written.set(outline, html);
	return html;
}

/** The same for a channel that takes no entities: `write` keeps texts from being taken for markup. */
export const htmlWith = (write: Write, outline: Outline): string =>
	outline.map((section) => htmlOf(section, write)).join('');

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
