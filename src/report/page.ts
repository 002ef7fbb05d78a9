import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { reportText as text } from '#i18n/nl/report.ts';
import { chartOf } from '#report/chart.ts';
import { element } from '#report/element.ts';
import { pageStyle } from '#report/page-style.ts';
import type { Part } from '#report/parts.ts';
import type { Section } from '#report/section.ts';

/** One page with everything in it, so that it can be sent and kept: no scripts, and nothing is loaded. */
export function reportPage(intro: readonly string[], parts: readonly Part[]): string {
	const page = element(
		'html',
		{ lang: 'nl' },
		element(
			'head',
			{},
			element('meta', { charSet: 'utf-8' }),
			element('meta', { name: 'viewport', content: 'width=device-width' }),
			element('meta', { name: 'robots', content: 'noindex' }),
			element('title', {}, text.title),
			element('style', {}, pageStyle),
		),
		element(
			'body',
			{},
			element(
				'main',
				{},
				element('h1', {}, text.title),
				...[text.internal, ...intro].map((line) => element('p', { className: 'soft' }, line)),
				...parts.flatMap(partElements),
			),
		),
	);
	return `<!doctype html>\n${toHtml(page)}\n`;
}

const partElements = ({ title, note, sections }: Part): Element[] => [
	element('h2', {}, title),
	...(note === undefined ? [] : [element('p', {}, note)]),
	...sections.map(sectionElement),
];

function sectionElement(section: Section): Element {
	const { id, title, explanation, chart } = section;
	const beside = chart ? 'beside beside--drawn' : 'beside';
	return element(
		'section',
		{},
		element('h3', { id }, title),
		...(explanation === undefined ? [] : [element('p', { className: 'soft' }, explanation)]),
		element(
			'div',
			{ className: beside },
			...(chart ? [chartOf(section, chart)] : []),
			tableElement(section),
		),
	);
}

/** A wide table scrolls by itself; then it can be reached by keyboard. */
function tableElement({ id, columns, rows }: Section): Element {
	const row = (...cells: ElementContent[]): Element => element('tr', {}, ...cells);
	const head = columns.map((column) => element('th', { scope: 'col' }, column));
	const body = rows.map(([first = '', ...others]) =>
		row(element('th', { scope: 'row' }, first), ...others.map((other) => element('td', {}, other))),
	);
	const table = element(
		'table',
		{ ariaLabelledBy: id },
		element('thead', {}, row(...head)),
		element('tbody', {}, ...body),
	);
	return element(
		'div',
		{ className: 'scroll', role: 'group', ariaLabelledBy: id, tabIndex: 0 },
		table,
	);
}
