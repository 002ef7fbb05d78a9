import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { KitDocument, Section } from '#kit/document.ts';
import { elementsOf, fieldElement } from '#kit/html/block.ts';
import { element, textOf } from '#kit/html/element.ts';
import { pageStyle, styleSheet } from '#kit/html/style.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';

/** A whole page that needs nothing beside it: no script, no address, one style sheet inside. */
export function pageOf(document: KitDocument, madeOn: string): string {
	const root: Root = {
		type: 'root',
		children: [
			{ type: 'doctype' },
			element('html', { lang: 'nl' }, headOf(document, madeOn), bodyOf(document, madeOn)),
		],
	};
	return `${toHtml(root)}\n`;
}

function headOf(document: KitDocument, madeOn: string): Element {
	const title = titleOf(document);
	return element(
		'head',
		{},
		element('meta', { charSet: 'utf-8' }),
		element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
		element('meta', { name: 'robots', content: 'noindex, nofollow' }),
		element('meta', {
			httpEquiv: ['Content-Security-Policy'],
			content: "default-src 'none'; style-src 'unsafe-inline'",
		}),
		element('title', {}, title),
		{
			...element('style', {}),
			children: [
				textOf(
					styleSheet + pageStyle(title, text.audience[document.audience], text.printed(madeOn)),
				),
			],
		},
	);
}

const titleOf = ({ title, head }: KitDocument): string =>
	[title, head[0]?.value].filter(Boolean).join(' – ');

function bodyOf(document: KitDocument, madeOn: string): Element {
	const { file, title, lead, head, sections, audience } = document;
	return element(
		'body',
		{},
		element(
			'header',
			{},
			element('p', { className: ['audience'] }, text.audience[audience]),
			element('h1', {}, title),
			element('p', { className: ['lead'] }, lead),
			element('dl', { className: ['facts'] }, ...head.map(fieldElement)),
		),
		...(file === 'index' || audience === 'candidate' ? [] : [backToOverview]),
		element('main', {}, ...sections.map(sectionElement)),
		element('footer', {}, element('p', {}, text.printed(madeOn))),
	);
}

const backToOverview = element(
	'nav',
	{ ariaLabel: text.kit },
	element('a', { href: 'index.html' }, text.toOverview),
);

const sectionElement = ({ title, startsPage, keepsTogether, blocks }: Section): Element =>
	element(
		'section',
		{ className: [startsPage ? 'new-page' : '', keepsTogether ? 'keep' : ''].filter(Boolean) },
		element('h2', {}, title),
		...blocks.flatMap((block) => elementsOf(block, title)),
	);
