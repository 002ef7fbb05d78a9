import { relative, sep } from 'node:path';

/** A path as it is typed from a folder, with `/`; absolute when it lies elsewhere. */
export function shownFrom(folder: string, path: string): string {
	const short = relative(folder, path);
	return (short.startsWith('..') ? path : short).split(sep).join('/');
}

/** A folder as it is typed from where this runs. */
export const shownHere = (folder: string): string => shownFrom('', folder) || '.';
