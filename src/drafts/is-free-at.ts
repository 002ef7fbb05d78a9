import { valueAt } from '#content/value-at.ts';
import type { WritablePath } from '#domain/path.ts';

/** Whether nothing stands at a path, nor something above it that could hold nothing. */
export function isFreeAt(written: unknown, path: WritablePath): boolean {
	if (valueAt(written, path) !== undefined) return false;
	return path.every((_, length) => {
		const above = valueAt(written, path.slice(0, length));
		return above === undefined || (typeof above === 'object' && above !== null);
	});
}
