import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A file that takes time to make, made once: its name in the cache follows from all that it is made
 * of, so whatever changes gives another file and nothing ever has to be thrown away.
 */
export async function cachedFile(
	madeOf: readonly (string | Buffer)[],
	make: () => Promise<Buffer>,
	folder = resolve('node_modules/.cache/helder-files'),
): Promise<Buffer> {
	const path = join(folder, nameOf(madeOf));
	if (existsSync(path)) return readFileSync(path);
	const bytes = await make();
	mkdirSync(folder, { recursive: true });
	// Two builds at once may make the same file: a reader must never see half of it.
	const unfinished = `${path}.${process.pid}`;
	writeFileSync(unfinished, bytes);
	renameSync(unfinished, path);
	return bytes;
}

function nameOf(parts: readonly (string | Buffer)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(String(part.length)).update('\n').update(part);
	return hash.digest('hex');
}
