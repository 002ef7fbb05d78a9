import { cleanText } from '#channels/text/clean-text.ts';

/**
 * JSON for inside a `<script>`: no text in it can end the element or open a comment. The tags of a
 * description stay readable, and compress with those of the page; `</` is never there, because parsers
 * of HTML 4, such as that of PHP, end a script at it (https://www.w3.org/TR/html401/appendix/notes.html#h-B.3.2).
 */
export const jsonLd = (data: object): string =>
	JSON.stringify(compact(data))
		.replaceAll(/<(?!\/?(?:p|ul|li)>)/g, '\\u003c')
		.replaceAll('</', '<\\/');

/** The same data without anything empty, with texts that every reader can take. */
export function compact(value: unknown): unknown {
	if (typeof value === 'string') return cleanText(value).trim();
	if (Array.isArray(value)) return value.map(compact).filter(isFilled);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([key, inner]) => [key, compact(inner)] as const);
	return Object.fromEntries(entries.filter(([, inner]) => isFilled(inner)));
}

function isFilled(value: unknown): boolean {
	if (value === undefined || value === null || value === '') return false;
	return typeof value !== 'object' || Object.keys(value).length > 0;
}
