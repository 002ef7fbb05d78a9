import { join, resolve } from 'node:path';
import { cacheKey, openCache, programHash } from '#cli/lint/cache.ts';
import { type CheckedFile, checkFile, type Checking } from '#cli/lint/check-file.ts';
import type { LintFile } from '#cli/lint/files.ts';
import type { ResultKeeper } from '#cli/lint/kept-result.ts';
import type { ReadSource } from '#content/source-from.ts';

/** Checks files, or gives what is known of one that has not changed. */
export interface Checker {
	check: (file: LintFile, read: ReadSource, checking: Checking) => CheckedFile;
	/** Number of files that were known. */
	readonly remembered: number;
	/** Writes down what is known now. */
	save: () => void;
}

/** The folder of the program itself. */
const root = resolve(import.meta.dirname, '../../..');

/** Where results are remembered: with the program, so that it goes when that goes. */
export const cacheFileIn = (folder: string = root): string =>
	join(folder, 'node_modules/.cache/helder-lint.json');

/** A checker that remembers results in a file; without one it remembers nothing. */
export function checkerFor(cacheFile: string | undefined, kept: ResultKeeper): Checker {
	const checked = (...[file, read, checking]: Parameters<Checker['check']>): CheckedFile => {
		const { result, images } = checkFile(file, read, checking);
		return { result: kept(result), images: structuredClone(images) };
	};
	return cacheFile === undefined
		? { check: checked, remembered: 0, save: () => {} }
		: new RememberingChecker(cacheFile, checked);
}

class RememberingChecker implements Checker {
	remembered = 0;
	readonly #cache;
	readonly #check;
	readonly #program = programHash(root);

	constructor(cacheFile: string, check: Checker['check']) {
		this.#cache = openCache(cacheFile);
		this.#check = check;
	}

	check(file: LintFile, read: ReadSource, checking: Checking): CheckedFile {
		const key = keyOf(file, read, checking, this.#program);
		const known = this.#cache.get(file.path, key);
		if (known) this.remembered += 1;
		const checked = known ?? this.#check(file, read, checking);
		this.#cache.set(file.path, key, checked);
		return checked;
	}

	save(): void {
		this.#cache.save();
	}
}

const keyOf = (
	file: LintFile,
	{ source, finding }: ReadSource,
	{ board, today, dictionary, urlOf }: Checking,
	program: string,
): string =>
	cacheKey({
		program,
		board: JSON.stringify([board?.state, urlOf('')]),
		today,
		locale: dictionary.language,
		path: JSON.stringify([file.path, file.shown, file.board, file.kind]),
		source,
		finding,
	});
