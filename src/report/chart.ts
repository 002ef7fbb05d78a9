import type { Element } from 'hast';
import { reportText } from '#i18n/nl/report.ts';
import { element } from '#report/element.ts';
import type { Bar, BarChart, Chart, Section, StackChart } from '#report/section.ts';

const text = reportText.chart;

/** In the units of the drawing; on the page it grows and shrinks as a whole. */
const width = 360;
const rowHeight = 42;
const barHeight = 14;
const textSize = 13;

/** A drawing of a section, with a name and a description for who does not see it. */
export function chartOf({ id, title }: Section, chart: Chart): Element {
	const rows = chart.kind === 'bars' ? barRows(chart) : stackRows(chart);
	const height = rows.length * rowHeight;
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			viewBox: `0 0 ${width} ${height}`,
			role: 'img',
			ariaLabelledBy: `${id}-title ${id}-description`,
		},
		element('title', { id: `${id}-title` }, title),
		element('desc', { id: `${id}-description` }, descriptionOf(title, chart)),
		...rows.map((row, index) =>
			element('g', { transform: `translate(0 ${index * rowHeight})` }, ...row),
		),
	);
}

function descriptionOf(title: string, chart: Chart): string {
	const lines =
		chart.kind === 'bars'
			? chart.bars.map(({ label, text: value }) => text.bar(label, value))
			: chart.stacks.map(({ label, values }) =>
					text.bar(label, values.map((value, index) => `${value} ${chart.parts[index]}`).join(' ')),
				);
	return `${text.bars(title, lines.join('; '))} ${text.asTable}`;
}

/** Words above the bar, because a name does not fit beside it on a phone. */
function barRows({ bars }: BarChart): Element[][] {
	const longest = Math.max(1, ...bars.flatMap(({ value, mark }) => [value ?? 0, mark ?? 0]));
	const lengthOf = (value: number): number => round((value / longest) * (width - 2));
	return bars.map((bar) => [
		...words(bar.label, bar.text),
		bar.value === undefined ? hiddenBar() : rectangle('bar', 0, lengthOf(bar.value)),
		...(bar.mark === undefined ? [] : [markAt(lengthOf(bar.mark), bar)]),
	]);
}

function stackRows({ parts, stacks }: StackChart): Element[][] {
	const longest = Math.max(1, ...stacks.map(({ values }) => sum(values)));
	const scale = (value: number): number => round((value / longest) * width);
	return stacks.map(({ label, values }) => [
		...words(label, String(sum(values))),
		...values.flatMap((value, index) => {
			const [from, length] = [scale(sum(values.slice(0, index))), scale(value)];
			const name = parts[index] ?? '';
			return value === 0
				? []
				: [
						rectangle(`bar part-${name.toLowerCase()}`, from, length),
						...letter(name, from, length),
					];
		}),
	]);
}

const words = (label: string, value: string): Element[] => [
	element('text', { x: 0, y: textSize, fontSize: textSize }, label),
	element('text', { x: width, y: textSize, fontSize: textSize, textAnchor: 'end' }, value),
];

const barTop = textSize + 6;

const rectangle = (className: string, x: number, length: number): Element =>
	element('rect', { className, x, y: barTop, width: length, height: barHeight });

const hiddenBar = (): Element =>
	element('rect', {
		className: 'hidden-bar',
		x: 1,
		y: barTop,
		width: width - 2,
		height: barHeight,
	});

const markAt = (x: number, { mark = 0 }: Bar): Element =>
	element(
		'rect',
		{ className: 'mark', x, y: barTop - 3, width: 2, height: barHeight + 6 },
		element('title', {}, text.promised(String(mark))),
	);

/** A letter inside a part says which it is without its colour. */
const letter = (name: string, from: number, length: number): Element[] =>
	length < textSize
		? []
		: [
				element(
					'text',
					{
						className: 'letter',
						x: round(from + length / 2),
						y: barTop + 11,
						fontSize: 11,
						textAnchor: 'middle',
					},
					name,
				),
			];

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const round = (value: number): number => Math.round(value * 10) / 10;
