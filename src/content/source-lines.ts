/** The line around an offset, without its ending. */
export function lineAt(source: string, offset: number): string {
	return source.slice(lineStart(source, offset), lineEnd(source, offset)).replace(/\r$/, '');
}

/** Offset of the first character of the line around an offset. */
export const lineStart = (source: string, offset: number): number =>
	offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;

/** Offset of the line feed after an offset, or of the end. */
export function lineEnd(source: string, offset: number): number {
	const end = source.indexOf('\n', offset);
	return end < 0 ? source.length : end;
}
