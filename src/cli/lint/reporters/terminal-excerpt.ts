import type { Excerpt } from '#cli/lint/lint-run.ts';
import type { ReportContext } from '#cli/lint/reporter.ts';
import { styled } from '#cli/lint/reporters/terminal-style.ts';
import { columnsOf } from '#cli/lint/wrapped.ts';

/** The sentence, with its words underlined: by the screen, or by a line of carets below. */
export function excerptLines(excerpt: Excerpt, width: number, context: ReportContext): string[] {
	const { before, match, after } = narrowed(excerpt, width);
	if (match.trim() === '' || match === '---') return [];
	if (context.colour)
		return [before + styled(['underline', 'bold'], match, context) + styled('dim', after, context)];
	return [
		`${before}${match}${after}`.trimEnd(),
		' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(1, columnsOf(match))),
	];
}

/** Cuts a sentence on both sides until it fits; the words in the middle come first. */
function narrowed({ before, match, after }: Excerpt, width: number): Excerpt {
	const own = cut(match, width);
	const left = Math.max(0, width - columnsOf(own));
	const start =
		columnsOf(before) <= left / 2
			? before
			: cutStart(before, Math.max(left / 2, left - columnsOf(after)));
	return { before: start, match: own, after: cut(after, left - columnsOf(start)) };
}

function cut(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	const kept = Math.floor(width) - 1;
	return kept < 0 ? '' : `${[...text].slice(0, kept).join('')}…`;
}

function cutStart(text: string, width: number): string {
	if (columnsOf(text) <= width) return text;
	const kept = Math.floor(width) - 1;
	return kept <= 0 ? '' : `…${[...text].slice(-kept).join('')}`;
}
