import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { all, attribute, type BuiltPage, complaints, text } from './site.ts';

type Check = (page: BuiltPage) => string[];

const checks: Record<string, Check> = {
	'one main heading': ({ tree }) => {
		const { length } = all('h1', tree);
		return length === 1 ? [] : [`${length} main headings`];
	},
	'no heading that skips a level': ({ tree }) => {
		const levels = all('h1, h2, h3, h4, h5, h6', tree).map(({ tagName }) => Number(tagName[1]));
		return levels.flatMap((level, index) =>
			level > (levels[index - 1] ?? 0) + 1 ? [`level ${level} at heading ${index + 1}`] : [],
		);
	},
	'every id once': ({ tree }) => {
		const ids = all('[id]', tree).map((element) => attribute(element, 'id'));
		return ids.filter((id, index) => ids.indexOf(id) < index);
	},
	'something at every id that is referred to': ({ tree }) => {
		const ids = new Set(all('[id]', tree).map((element) => attribute(element, 'id')));
		return references(tree).filter((id) => !ids.has(id));
	},
	'no name for what is not there': ({ tree }) =>
		textNodes(tree).filter((value) =>
			/\b(?:undefined|null|NaN|true|false|Infinity)\b|\[object|Invalid Date/.test(value),
		),
	'no element without content': ({ tree }) => {
		// What is hidden, or stands in something hidden, waits for a script to fill and show it.
		const waiting = new Set(all('[hidden], [hidden] *, [role="status"]', tree));
		return all('p, ul, ol, dl, li, dt, dd, h1, h2, h3, h4, a, button, caption, th, figure', tree)
			.filter((element) => !waiting.has(element) && !isFilled(element))
			.map(({ tagName }) => tagName);
	},
	'no section with nothing but a heading': ({ tree }) =>
		all('section > :is(h2, h3):only-child', tree).map(text),
	'width, height and alternative text on every image': ({ tree }) =>
		all('img', tree)
			.filter(({ properties: { width, height, alt } }) => !(width && height) || alt === undefined)
			.map((image) => attribute(image, 'src')),
	'no script inside the page, only data': ({ tree }) => [
		...all('script:not([src], [type="application/ld+json"])', tree).map(text),
		...elements(tree).flatMap(({ tagName, properties }) =>
			Object.keys(properties)
				.filter((name) => /^on[a-z]/i.test(name))
				.map((name) => `${tagName} ${name}`),
		),
	],
	'no address that runs or holds something': ({ tree }) =>
		elements(tree)
			.flatMap((element) =>
				['href', 'src', 'srcSet', 'action', 'formAction', 'poster', 'data'].map((name) =>
					attribute(element, name),
				),
			)
			.filter((value) => /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value)),
	'nothing that shows other sites': ({ tree }) =>
		all(
			'iframe, object, embed, base, meta[http-equiv]:not([http-equiv="content-security-policy"])',
			tree,
		).map(({ tagName }) => tagName),
	'no list with other children than items': ({ tree }) =>
		all('ul > *, ol > *', tree)
			.filter(({ tagName }) => tagName !== 'li')
			.map(({ tagName }) => tagName),
	'landmarks: one header, one main, one footer, and names on what occurs twice': ({ tree }) => [
		...['body > header', 'body > main', 'body > footer'].filter(
			(selector) => all(selector, tree).length !== 1,
		),
		...all('nav, aside section', tree)
			.filter(({ properties }) => !properties['ariaLabel'] && !properties['ariaLabelledBy'])
			.map(({ tagName }) => `${tagName} without a name`),
	],
	'a link past the header, first of all': ({ tree }) => {
		const [first] = all('body a', tree);
		return first && attribute(first, 'href') === '#inhoud' ? [] : ['another link comes first'];
	},
};

test.each(Object.entries(checks))('every page has %s', (_, check) => {
	expect(complaints(check)).toEqual([]);
});

function references(tree: Root): string[] {
	return elements(tree).flatMap(({ tagName, properties }) =>
		[
			properties['ariaLabelledBy'],
			properties['ariaDescribedBy'],
			properties['ariaControls'],
			tagName === 'label' ? properties['htmlFor'] : undefined,
			/^#./.test(String(properties['href'])) ? String(properties['href']).slice(1) : undefined,
		]
			.flat()
			.filter((id) => id !== undefined && id !== null)
			.flatMap((id) => String(id).split(/\s+/)),
	);
}

function elements(tree: Root): Element[] {
	const found: Element[] = [];
	visit(tree, 'element', (element) => void found.push(element));
	return found;
}

/** Texts on a page; examples of frontmatter and data hold words that would be a fault elsewhere. */
function textNodes(tree: Root): string[] {
	const values: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'element' && ['pre', 'script'].includes(node.tagName)) return SKIP;
		if (node.type === 'text') values.push(node.value);
		return undefined;
	});
	return values;
}

const isFilled = (element: Element): boolean =>
	text(element) !== '' || all('img[alt]:not([alt=""]), svg', element).length > 0;
