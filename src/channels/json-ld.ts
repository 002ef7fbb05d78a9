import { cleanText } from '#channels/clean-text.ts';

/**
 * JSON for inside a `<script>`: no text in it can end the element. Only what could is escaped
 * (https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements):
 * the other tags of a description then read like those of the page around it, which compresses.
 */
export const jsonLd = (data: object): string =>
	JSON.stringify(compact(data)).replaceAll(/<(?=!--|\/?script)/gi, '\\u003c');

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
