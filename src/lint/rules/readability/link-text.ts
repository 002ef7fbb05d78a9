import { toString as textOf } from 'mdast-util-to-string';
import { nodesOfType } from '#content/nodes.ts';
import type { Rule } from '#lint/core/rule.ts';

const silentTexts = new Set(
	(
		'hier,dit,deze,klik hier,klik,lees meer,lees verder,lees hier meer,meer,meer informatie,meer info,link,deze link,' +
		'deze pagina,deze website,website,site,pagina,ga verder,verder,download,document,' +
		'here,click here,click,this,read more,read here,read on,see more,see here,more,more info,more information,find out more,this link,the link,this page,this website,' +
		'the website,page,learn more,continue,details,apply here'
	).split(','),
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
	shown === '' ||
	/^https?:\/\//i.test(shown) ||
	silentTexts.has(shown.toLowerCase().replace(/[\s.…:>»→-]{1,9}$/u, ''));
