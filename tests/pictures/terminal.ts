import type { Page } from 'playwright-core';
import { Screen } from '../fixtures/screen.ts';

/** Characters on a line: few, so that a picture is readable beside a text. */
export const columns = 76;

/** Readable on white: at least 4.5 to 1. */
const colours: Readonly<Record<number, string>> = {
	31: '#a3241c',
	32: '#1b6636',
	33: '#725300',
	34: '#1d56ad',
	35: '#7d3897',
	36: '#0b5d6b',
	90: '#59626d',
};

const marks: Readonly<Record<number, string>> = {
	1: 'font-weight:bold',
	2: 'color:#59626d',
	4: 'text-decoration:underline',
	7: 'background:#1d2733;color:#fff',
	9: 'text-decoration:line-through',
};

/** What a command printed, with its colours. */
export function screenOf(output: string): Screen {
	const screen = new Screen();
	screen.write(output.replaceAll('\n', '\r\n'));
	return screen;
}

/** Draws rows of a screen below the command that was typed. */
export async function drawScreen(
	page: Page,
	command: string,
	screen: Screen,
	[first, end]: readonly [first: number, end?: number] = [0],
): Promise<Buffer> {
	const lines = screen.rows
		.map((row, index) => lineOf(row, screen.styles[index] ?? []))
		.slice(first, end);
	await page.setContent(
		`<style>${style}</style><pre><b>$ ${command}</b>\n\n${lines.join('\n')}</pre>`,
	);
	return page.locator('pre').screenshot();
}

const style = `body { margin: 0; background: #fff }
pre { width: max-content; max-width: 96ch; white-space: pre-wrap; margin: 0; padding: 20px 24px; color: #1d2733; background: #fff;
	border: 1px solid #c9d1d8; font: 14px/1.5 'DejaVu Sans Mono', Menlo, Consolas, monospace }`;

const lineOf = (row: readonly string[], styles: readonly (readonly number[])[]): string =>
	Array.from(row, (cell, column) =>
		cell === undefined ? ' ' : cellOf(cell, styles[column] ?? []),
	).join('');

function cellOf(cell: string, codes: readonly number[]): string {
	const text = cell.replace('&', '&amp;').replace('<', '&lt;');
	const css = codes.flatMap(
		(code) => marks[code] ?? (colours[code] ? `color:${colours[code]}` : []),
	);
	return css.length === 0 ? text : `<span style="${css.join(';')}">${text}</span>`;
}
