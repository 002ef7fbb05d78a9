/** Elements before which a paragraph ends by itself. */
const afterParagraph =
	'blockquote|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|nav|ol|p|section|table|ul';

/**
 * What ends by itself, and before what: a part of the rules of HTML
 * (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags, read 2026-11-23).
 */
const optionalEnds = [
	/<\/li>(?=<li[ >]|<\/[ou]l>)/g,
	/<\/d[dt]>(?=<d[dt][ >]|<\/d(?:iv|l)>)/g,
	/<\/t[dh]>(?=<t[dh][ >]|<\/tr>)/g,
	/<\/tr>(?=<tr[ >]|<\/t(?:body|head)>)/g,
	new RegExp(
		`</p>(?=<(?:${afterParagraph})[ >]|</(?:blockquote|dd|details|div|figure|li|section|td)>)`,
		'g',
	),
];

/** A page without end tags that HTML does not ask for: every reader of HTML makes the same of it. */
export const withoutOptionalEnds = (page: string): string =>
	optionalEnds.reduce((lean, end) => lean.replaceAll(end, ''), page);
