import type { Block } from '#lint/core/blocks.ts';
import { oncePerDocument } from '#lint/core/once-per-document.ts';

/** What the employer itself says, in the order of the file. */
export interface OwnText {
	blocks: readonly Block[];
	/** All of it, folded: most patterns are nowhere, and then one search is enough. */
	text: string;
}

/** Keys of what others say: colleagues, candidates who ask, people with other work behind them. */
const keysOfOthers = ['quotes', 'question', 'alsoWelcome'];

/** Between blocks: no space and no letter, so that no pattern reaches from one into the next. */
const border = '\uFFFC';

export const ownTextOf = oncePerDocument(({ fields, body }): OwnText => {
	const blocks = [...fields, ...body].filter(
		({ kind, path = [] }) =>
			kind !== 'quotation' && !keysOfOthers.some((key) => path.includes(key)),
	);
	return { blocks, text: blocks.map(({ folded }) => folded.text).join(border) };
});
