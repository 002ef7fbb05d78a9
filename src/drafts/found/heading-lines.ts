const markdownHeading = /^\s{0,3}#{1,6}(?:\s|$)/;
const boldLine = /^\s{0,3}(?:\*\*|__)[^*]{1,90}(?:\*\*|__):?\s*$/;
const listMark = /^\s{0,12}(?:[-*+•▪‣·–]|\d{1,2}[.)])\s/;

/**
 * A line of facts, such as "Salaris: € 2.500", begins something new, also below a long one. A name of more words
 * is a sentence.
 */
export const isFactLine = (line: string): boolean =>
	/^\s{0,12}(?:\*\*)?\p{Lu}[\p{L}/&-]{2,24}(?: [\p{L}/&-]{1,20}){0,2} ?:(?:\*\*)? ?\S/u.test(line);

/** Longer lines are sentences. */
const longestHeading = 70;

/**
 * Whether a line of Markdown or plain text is a heading: marked as one, wholly bold, or a short line
 * without a full stop on which a list or a paragraph follows. `following` is what stands after the line,
 * up to the end of the next one with words.
 */
export function isHeadingLine(line: string, following: string | undefined): boolean {
	if (markdownHeading.test(line) || boldLine.test(line)) return true;
	if (following === undefined || listMark.test(line) || line.trim().length > longestHeading)
		return false;
	if (/^\r?\n(?:={3,}|-{3,})\s*$/.test(following)) return true;
	return looksLikeHeading(line.trim()) && hasTextBelow(following);
}

/** Facts such as "Salaris: € 2.500" are no headings, and neither is what ends a sentence. */
const looksLikeHeading = (line: string): boolean =>
	/^[\p{Lu}\p{Ps}"“‘']/u.test(line) &&
	!/[.,;!]$/.test(line) &&
	!/:\s*\S/.test(line) &&
	!/[€\d@]/.test(line) &&
	line.split(/\s+/).length <= 9;

function hasTextBelow(following: string): boolean {
	const below = following.trim();
	return listMark.test(`${below} `) || below.length > longestHeading || /[.!?]$/.test(below);
}

/** The line with the marks of headings, lists and quotes as spaces, so that every offset stays. */
export const withoutMarks = (line: string): string =>
	line.replace(/^[\s#>]{0,20}(?:[-*+•▪‣·–](?=\s)|\d{1,2}[.)](?=\s))?/, (marks) =>
		' '.repeat(marks.length),
	);
