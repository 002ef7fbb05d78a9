import type { Html, Root } from 'mdast';
import { childrenOf, nodesOf, nodesOfType, rangeOfNode } from '#content/nodes.ts';
import type { Range } from '#content/problem.ts';
import type { Exception } from '#lint/exceptions/exception.ts';

const command = 'helder-disable-next';
const isCommand = /^helder-disable-next(?=[\s:]|$)/;
const endDate = /\(?(?:tot|t\/m|until) (\d{4}-\d{2}-\d{2})\)?\.?$/;

/**
 * Exceptions in comments, each for the block after it:
 * `<!-- helder-disable-next rule-id: reason (tot 2027-01-31) -->`.
 */
export function exceptionComments(tree: Root): Exception[] {
	return nodesOfType(tree, 'html').flatMap((comment) =>
		written(comment).map((exception) => ({ ...exception, covers: nextBlock(comment, tree) })),
	);
}

function written(comment: Html): Omit<Exception, 'covers'>[] {
	const text = inside(comment);
	if (!isCommand.test(text)) return [];
	const [rules = '', ...rest] = text.slice(command.length).split(':');
	const reason = rest.join(':').replace(/\s+/g, ' ').trim();
	const until = endDate.exec(reason)?.[1];
	const exception = { reason: reason.replace(endDate, '').trim(), range: rangeOfNode(comment) };
	return rules
		.split(/[\s,]/)
		.filter(Boolean)
		.map((rule) => (until ? { ...exception, rule, until } : { ...exception, rule }));
}

const inside = ({ value }: Html): string =>
	value.trim().replace(/^<!--/, '').replace(/-->$/, '').trim();

/** Other words for the same: of other tools, or typed from memory. */
const nearCommand = /^helder(?:-[a-z]|[\s:]+(?:disable|enable|ignore|skip|off)(?![a-z]))/i;

const ruleLike = /^[a-z]{1,30}-[a-z\d-]{1,60}$/;

/** Comments that were meant as an exception and are none, with the rules that they seem to name. */
export function unknownForms(tree: Root): { range: Range; rules: string[] }[] {
	return nodesOfType(tree, 'html').flatMap((comment) => {
		const text = inside(comment);
		if (!nearCommand.test(text) || written(comment).length > 0) return [];
		const [named = ''] = text
			.replace(/^helder[-\s:]*(?:[a-z]+-)*(?:disable|enable|ignore)(?:-[a-z]+)*/i, '')
			.split(':');
		return [
			{
				range: rangeOfNode(comment),
				rules: named.split(/[\s,]/).filter((word) => ruleLike.test(word)),
			},
		];
	});
}

/** Other comments may stand between; a comment inside a paragraph speaks of the rest of it. */
function nextBlock(comment: Html, tree: Root): Range {
	const [, end] = rangeOfNode(comment);
	const parent = nodesOf(tree).find((node) => childrenOf(node).includes(comment));
	const siblings = parent ? childrenOf(parent) : [];
	const after = siblings.slice(siblings.indexOf(comment) + 1);
	const next = after.find(({ type }) => type !== 'html');
	if (!next) return [end, end];
	return parent?.type === 'paragraph' ? [end, rangeOfNode(parent)[1]] : rangeOfNode(next);
}
