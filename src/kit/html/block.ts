import type { Element, ElementContent } from 'hast';
import type { Block, Field, Table } from '#kit/document.ts';
import { element } from '#kit/html/element.ts';
import { shared as text } from '#i18n/nl/kit/shared.ts';

/** Elements of one block. */
export function elementsOf(block: Block, sectionTitle = ''): Element[] {
	switch (block.kind) {
		case 'paragraph':
			return [element('p', {}, block.text)];
		case 'say':
			return [element('p', { className: ['say'] }, block.text)];
		case 'note':
			return [element('p', { className: ['note'] }, block.text)];
		case 'list':
			return [listElement(block)];
		case 'fields':
			return [element('dl', { className: ['fields'] }, ...block.fields.map(fieldElement))];
		case 'lines':
			return [linesElement(block.label, block.count)];
		case 'table':
			return [tableElement(block.table, sectionTitle)];
		case 'scale':
			return [scaleElement(block.name, block.anchors)];
		case 'copy':
			return [
				element(
					'blockquote',
					{ className: ['copy'] },
					...block.paragraphs.map((paragraph) => element('p', {}, paragraph)),
				),
			];
		case 'links':
			return [linksElement(block.links)];
	}
}

function listElement({ items, marker, language }: Extract<Block, { kind: 'list' }>): Element {
	const box = marker === 'tick' ? [tickBox] : [];
	return element(
		marker === 'number' ? 'ol' : 'ul',
		{
			className: marker === 'tick' ? ['ticks'] : [],
			...(language && language !== 'nl' ? { lang: language } : {}),
		},
		...items.map((item) => element('li', {}, ...box, item)),
	);
}

const tickBox = element('span', { className: ['box'], ariaHidden: 'true' });

export const fieldElement = ({ label, value }: Field): Element =>
	element(
		'div',
		{},
		element('dt', {}, label),
		element('dd', value === undefined ? { className: ['line'] } : {}, value ?? ''),
	);

const linesElement = (label: string, count: number): Element =>
	element(
		'div',
		{ className: ['lines'] },
		...(label ? [element('p', {}, `${label}:`)] : []),
		...Array.from({ length: count }, () =>
			element('div', { className: ['line'], ariaHidden: 'true' }),
		),
	);

/** In a frame that scrolls on a narrow screen; the keyboard can scroll it too. */
function tableElement(
	{ caption, head, rows, isTall, isLastWide }: Table,
	sectionTitle: string,
): Element {
	const classes = [isTall ? 'tall' : '', isLastWide ? 'last-wide' : ''].filter(Boolean);
	return element(
		'div',
		{ className: ['frame'], tabIndex: 0, role: 'group', ariaLabel: caption },
		element(
			'table',
			{ className: classes },
			element('caption', caption === sectionTitle ? { className: ['unseen'] } : {}, caption),
			element(
				'thead',
				{},
				element('tr', {}, ...head.map((title) => element('th', { scope: 'col' }, title))),
			),
			element('tbody', {}, ...rows.map(rowElement)),
		),
	);
}

const rowElement = ([first = '', ...others]: readonly string[]): Element =>
	element(
		'tr',
		{},
		first === '' ? element('td', {}) : element('th', { scope: 'row' }, ...brokenLines(first)),
		...others.map((cell) => element('td', {}, ...brokenLines(cell))),
	);

const brokenLines = (cell: string): (ElementContent | string)[] =>
	cell.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));

const scaleElement = (name: string, anchors: readonly string[]): Element =>
	element(
		'table',
		{ className: ['scale'] },
		element('caption', {}, `${text.score}: ${name}`),
		element(
			'tbody',
			{},
			...anchors.map((anchor, index) =>
				element(
					'tr',
					{},
					element('td', {}, tickBox),
					element('th', { scope: 'row' }, String(index + 1)),
					element('td', {}, anchor),
				),
			),
		),
	);

const linksElement = (links: Extract<Block, { kind: 'links' }>['links']): Element =>
	element(
		'ul',
		{ className: ['links'] },
		...links.map(({ text: name, file, note }) =>
			element('li', {}, element('a', { href: encodeURI(file) }, name), element('span', {}, note)),
		),
	);
