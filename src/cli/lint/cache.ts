import { randomUUID } from 'node:crypto';
import {
	closeSync,
	globSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { version } from 'node:process';
import type { CheckedFile } from '#cli/lint/check-file.ts';
import { hashOf } from '#store/fingerprint.ts';

/** All that a result follows from. */
export interface CacheParts {
	/** The program: rules, words, sentences. */
	program: string;
	/** Settings of the board, employers, and what vacancies can refer to. */
	board: string;
	today: string;
	/** Language of the sentences. */
	locale: string;
	/** Path and text of the file. */
	path: string;
	source: string;
	/** What is wrong with the file as a whole. */
	finding: unknown;
}

/** Results of earlier runs, each under the hash of all it follows from. */
export interface Cache {
	get: (path: string, key: string) => CheckedFile | undefined;
	set: (path: string, key: string, checked: CheckedFile) => void;
	save: () => void;
}

/** The same as long as nothing has changed that a result follows from. */
export const cacheKey = (parts: CacheParts): string => hashOf(JSON.stringify(parts));

/** Opens the cache in a file; one that cannot be read is empty. */
export function openCache(file: string): Cache {
	const kept = recordsIn(file);
	return {
		get: (path, key) => {
			const record = kept.get(path);
			return record?.key === key ? record.checked : undefined;
		},
		set: (path, key, checked) => {
			kept.set(path, { key, checked });
		},
		save: () => {
			mkdirSync(dirname(file), { recursive: true });
			// Two runs at a time must not leave half of each.
			const draft = `${file}.${randomUUID()}`;
			writeLines(draft, kept);
			renameSync(draft, file);
		},
	};
}

/** Hash of every file of the program that a report can follow from. */
export function programHash(root: string): string {
	const files = globSync(
		['src/{cli/lint,content,domain,i18n,lint,store}/**/*.ts', 'package.json'],
		{
			cwd: root,
		},
	).sort();
	return hashOf(
		JSON.stringify([version, files.map((file) => [file, hashOf(readFileSync(join(root, file)))])]),
	);
}

interface CacheRecord {
	key: string;
	checked: CheckedFile;
}

/** A line for each file: as one text the results of a large board would be in memory three times. */
function writeLines(file: string, kept: ReadonlyMap<string, CacheRecord>): void {
	const written = openSync(file, 'w');
	for (const record of kept) writeSync(written, `${JSON.stringify(record)}\n`);
	closeSync(written);
}

function recordsIn(file: string): Map<string, CacheRecord> {
	try {
		return new Map(linesOf(readFileSync(file)).map((line) => JSON.parse(line)));
	} catch {
		return new Map();
	}
}

/** One at a time: together they would be in memory as often as they are read. */
function* linesOf(bytes: Buffer): Generator<string> {
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf('\n', start);
		yield bytes.toString('utf8', start, end);
		start = end + 1;
	}
}
