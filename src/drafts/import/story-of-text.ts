import type { Paragraph, Root, RootContent } from 'mdast';
import { isFactLine, isHeadingLine } from '#drafts/found/heading-lines.ts';
import { listOf, withoutBullet } from '#drafts/import/bullets.ts';

/** From this length on a line goes on in the next. */
const wrapped = 60;

/** The story of plain text: short lines above others become headings, lines with a bullet lists. */
export function storyOfText(text: string): Root {
	const lines = text.replace(/\r\n?/g, '\n').split('\n');
	const children: RootContent[] = [];
	for (let at = 0; at < lines.length;) {
		const [block, next] = blockAt(lines, at, children.length === 0);
		if (block) children.push(block);
		at = next;
	}
	return { type: 'root', children };
}

function blockAt(
	lines: readonly string[],
	at: number,
	isFirst: boolean,
): [RootContent | undefined, next: number] {
	const line = (lines[at] ?? '').trim();
	if (line === '' || /^[-=_*]{3,}$/.test(line)) return [undefined, at + 1];
	if (withoutBullet(line) !== undefined) return listAt(lines, at);
	if (isHeadingAt(lines, at, isFirst))
		return [
			{
				type: 'heading',
				depth: isFirst ? 1 : 2,
				children: [{ type: 'text', value: line.replace(/^[#*_]{1,6} ?|[*_:]{1,3}$/g, '') }],
			},
			at + 1,
		];
	return paragraphAt(lines, at);
}

function isHeadingAt(lines: readonly string[], at: number, isFirst: boolean): boolean {
	const line = lines[at] ?? '';
	let next = at + 1;
	while (next < lines.length && lines[next]?.trim() === '') next += 1;
	const after = lines[next];
	if (
		isFirst &&
		line.trim().length <= wrapped &&
		!/[.:;,]$/.test(line.trim()) &&
		lines[at + 1]?.trim() === ''
	)
		return true;
	return isHeadingLine(
		line.trim().replace(/:$/, ''),
		after === undefined ? undefined : `\n${after}`,
	);
}

function listAt(lines: readonly string[], at: number): [RootContent, next: number] {
	const items: string[] = [];
	let next = at;
	for (; next < lines.length; next += 1) {
		const line = (lines[next] ?? '').trim();
		const item = withoutBullet(line);
		if (item !== undefined) items.push(item);
		else if (line !== '' && /^\s{2,}\S/.test(lines[next] ?? '') && lines[next - 1]?.trim() !== '')
			items.push(`${items.pop() ?? ''} ${line}`);
		else if (line !== '' && goesOn(lines[next - 1] ?? '', line))
			items.push(`${items.pop() ?? ''} ${line}`);
		else if (line !== '' || withoutBullet((lines[next + 1] ?? '').trim()) === undefined) break;
	}
	return [listOf(items), next];
}

/** A line that begins in small letters, right below one that ends in the middle of a sentence. */
const goesOn = (previous: string, line: string): boolean =>
	/^\p{Ll}/u.test(line) && /[\p{L}\d,]\s*$/u.test(previous);

/** Short lines are facts that each keep a line; long ones are one sentence that was broken off. */
function paragraphAt(lines: readonly string[], at: number): [Paragraph, next: number] {
	const children: Paragraph['children'] = [];
	let next = at;
	for (; next < lines.length; next += 1) {
		const line = (lines[next] ?? '').trim();
		const isOther = withoutBullet(line) !== undefined || isHeadingAt(lines, next, false);
		if (line === '' || (next > at && isOther)) break;
		const previous = lines[next - 1]?.trim() ?? '';
		if (next > at && (previous.length < wrapped || isFactLine(line)))
			children.push({ type: 'break' });
		else if (next > at) children.push({ type: 'text', value: ' ' });
		children.push({ type: 'text', value: line });
	}
	return [{ type: 'paragraph', children }, next];
}
