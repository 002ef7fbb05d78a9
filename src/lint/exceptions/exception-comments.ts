import type { Html, Node, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Range } from '#content/problem.ts';
import type { Exception } from '#lint/exceptions/exception.ts';

const command = 'helder-disable-next';
const endDate = /\(?(?:tot|t\/m|until) (\d{4}-\d{2}-\d{2})\)?\.?$/;

/**
 * Exceptions in comments, each for the block after it:
 * `<!-- helder-disable-next rule-id: reason (tot 2027-01-31) -->`.
 */
export function exceptionComments(tree: Root): Exception[] {
	const exceptions: Exception[] = [];
	visit(tree, 'html', (comment, index, parent) => {
		const covers = nextBlock(comment, index ?? 0, parent);
		exceptions.push(...written(comment).map((exception) => ({ ...exception, covers })));
	});
	return exceptions;
}

function written(comment: Html): Omit<Exception, 'covers'>[] {
	const text = comment.value.trim().replace(/^<!--/, '').replace(/-->$/, '').trim();
	if (!text.startsWith(command)) return [];
	const [rules = '', ...rest] = text.slice(command.length).split(':');
	const reason = rest.join(':').replace(/\s+/g, ' ').trim();
	const until = endDate.exec(reason)?.[1];
	const exception = { reason: reason.replace(endDate, '').trim(), range: rangeOf(comment) };
	return rules
		.split(/[\s,]/)
		.filter(Boolean)
		.map((rule) => (until ? { ...exception, rule, until } : { ...exception, rule }));
}

/** Other comments may stand between; a comment inside a paragraph speaks of the rest of it. */
function nextBlock(comment: Html, index: number, parent: Parents | undefined): Range {
	const [, end] = rangeOf(comment);
	const after = parent?.children.slice(index + 1) ?? [];
	const next = after.find(({ type }) => type !== 'html');
	if (!next) return [end, end];
	return parent?.type === 'paragraph' ? [end, rangeOf(parent)[1]] : rangeOf(next);
}

const rangeOf = ({ position }: Node): Range => [
	position?.start.offset ?? 0,
	position?.end.offset ?? 0,
];
