import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that were made before, by what they were made from. */
export interface PictureCache {
	read: (key: string) => Promise<Buffer | undefined>;
	/** Gives the picture back. */
	write: (key: string, picture: Buffer) => Promise<Buffer>;
}

/** Where builds keep pictures; may be thrown away at any time. */
export const cacheFolder = (): string => join(process.cwd(), 'node_modules/.cache/helder-pictures');

/** Keeps pictures in a folder, each under its key; the folder is made when the first is written. */
export function pictureCache(folder: string): PictureCache {
	const fileOf = (key: string): string => join(folder, `${key}.png`);
	return {
		async read(key) {
			try {
				return await readFile(fileOf(key));
			} catch {
				return undefined;
			}
		},
		async write(key, picture) {
			await mkdir(folder, { recursive: true });
			// Renamed when complete, so that a build which is stopped leaves no half pictures.
			const draft = join(folder, `${key}.${randomUUID()}`);
			await writeFile(draft, picture);
			await rename(draft, fileOf(key));
			return picture;
		},
	};
}

/** The same for pictures that are made of the same. */
export const keyOf = (made: object): string =>
	createHash('sha256').update(JSON.stringify(made)).digest('hex').slice(0, 32);
