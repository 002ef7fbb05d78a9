import { toString as textOf } from 'mdast-util-to-string';
import { nodesOfType } from '#content/nodes.ts';
import type { Rule } from '#lint/core/rule.ts';
import { wordSet } from '#lint/core/word-set.ts';
import { wordsOf } from '#lint/core/words.ts';

/** Texts of these words alone say nothing: “klik hier voor meer informatie”. */
const silentWords = wordSet(`
	hier dit deze die de het onze op via naar voor dan
	klik klikt lees kijk bekijk ga weten meer verder
	link pagina website site info informatie document download
	here this the our on for to out
	click read see find learn continue apply go more
	page information details
`);

/** Reports links whose text does not say where they lead. */
export const linkText: Rule = {
	id: 'link-text',
	category: 'readability',
	severity: 'warning',
	source: 'https://www.w3.org/TR/WCAG22/#link-purpose-in-context',
	*check({ tree, language }, text) {
		for (const link of nodesOfType(tree, 'link')) {
			const shown = textOf(link).replace(/\s+/g, ' ').trim();
			if (!isSilent(shown)) continue;
			const { start, end } = link.position ?? { start: {}, end: {} };
			yield { range: [start.offset ?? 0, end.offset ?? 0], ...text.linkText(shown, language) };
		}
	},
};

const isSilent = (shown: string): boolean =>
	/^https?:\/\//i.test(shown) ||
	wordsOf(shown).every(({ text }) => silentWords.has(text.toLowerCase()));
