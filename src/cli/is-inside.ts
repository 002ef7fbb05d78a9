import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Whether a folder is one of these, or lies in one; links are followed. */
export const isInside = (folder: string, parents: readonly string[]): boolean =>
	parents.some((parent) => {
		const way = relative(realPath(resolve(parent)), realPath(resolve(folder)));
		return way === '' || !/^\.\.(?:[/\\]|$)|^(?:[/\\]|\w:)/.test(way);
	});

/** Past links, also of a folder that is not there yet. */
function realPath(path: string): string {
	if (existsSync(path)) return realpathSync(path);
	const parent = dirname(path);
	return parent === path ? path : join(realPath(parent), relative(parent, path));
}
