import type { Git } from '#store/git.ts';

/** What git holds under these ids, by id, in one process; what it does not hold is left out. */
export function textsOf(ids: Iterable<string>, git: Git): Map<string, string> {
	const asked = new Set(ids);
	return asked.size === 0
		? new Map()
		: blobsIn(git(['cat-file', '--batch'], [...asked].join('\n')));
}

/** Reads `cat-file --batch`: `id type size`, the bytes, and a line end after them. */
function blobsIn(output: Buffer): Map<string, string> {
	const sources = new Map<string, string>();
	let at = 0;
	while (at < output.length) {
		const lineEnd = output.indexOf(10, at);
		const [id = '', , size = ''] = output.toString('latin1', at, lineEnd).split(' ');
		const start = lineEnd + 1;
		const end = start + (Number(size) || 0);
		if (size !== '') sources.set(id, output.toString('utf8', start, end));
		at = size === '' ? start : end + 1;
	}
	return sources;
}
