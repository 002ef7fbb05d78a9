import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes of a page and what it loads by itself; text with Brotli, fonts and images as they are. */
export interface PageWeight {
	html: number;
	/** What a screen waits for. */
	css: number;
	/** Styles for paper alone: a browser fetches them last, and no screen waits for them. */
	print: number;
	/** With all that the scripts import at once; what they import later counts when it is used. */
	scripts: number;
	fonts: number;
	/** Those in `src`, in the size that a browser without a choice takes. */
	images: number;
}

/** Weighs a page of a built board that stands at the root of its host. */
export function weightOf(folder: string, address: string): PageWeight {
	const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
	const files = (pattern: RegExp): string[] => [
		...new Set([...html.matchAll(pattern)].map(([, path = '']) => join(folder, path))),
	];
	return {
		html: compressed(html),
		css: sum(files(/<link rel="stylesheet" href="([^"]+)">/g).map(compressedFile)),
		print: sum(files(/<link rel="stylesheet" href="([^"]+)" media="print">/g).map(compressedFile)),
		scripts: sum(withImports(files(/<script[^>]* src="([^"]+)"/g)).map(compressedFile)),
		fonts: sum(files(/<link rel="preload"[^>]* href="([^"]+\.woff2)"/g).map(sizeOfFile)),
		images: sum(files(/<img[^>]* src="(\/[^"]+)"/g).map(sizeOfFile)),
	};
}

function withImports(scripts: readonly string[]): string[] {
	const all = new Set(scripts);
	// A set goes on with what is added while it is walked.
	for (const file of all)
		for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(
			/(?:from|import)\s*"(\.[^"]+)"/g,
		))
			all.add(join(dirname(file), imported));
	return [...all];
}

const compressed = (text: string): number => brotliCompressSync(text).length;

const compressedFile = (file: string): number => compressed(readFileSync(file, 'utf8'));

const sizeOfFile = (file: string): number => readFileSync(file).length;

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
