import { relative, resolve } from 'node:path';

/** Whether a folder is one of these, or lies in one. */
export const isInside = (folder: string, parents: readonly string[]): boolean =>
	parents.some((parent) => {
		const path = relative(resolve(parent), resolve(folder));
		return path === '' || !/^(?:\.\.(?:[/\\]|$)|[A-Za-z]:|\/)/.test(path);
	});
