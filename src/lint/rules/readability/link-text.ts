import { toString as textOf } from 'mdast-util-to-string';
import { nodesOfType } from '#content/nodes.ts';
import type { Rule } from '#lint/core/rule.ts';
import { wordsOf } from '#lint/core/words.ts';

/** Texts of these words alone say nothing: “klik hier voor meer informatie”. */
const silentWords = new Set(
	(
		'hier dit deze die klik klikt lees kijk bekijk meer verder info informatie weten link pagina website site ga download ' +
		'document op via naar voor de het dan onze ' +
		'here click this read more on see info information find out link the page website learn continue details apply for go to our'
	).split(' '),
);

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
