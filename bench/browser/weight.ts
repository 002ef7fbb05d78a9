import { SourceMap } from 'node:module';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** What a page has to fetch for these scripts. */
export const weightOf = (chunks: readonly Chunk[]) => ({
	'raw bytes': total(chunks, ({ code }) => Buffer.byteLength(code)),
	gzip: total(chunks, ({ code }) => gzipSync(code, { level: 9 }).length),
	brotli: total(chunks, ({ code }) => brotliCompressSync(code).length),
});

const total = (chunks: readonly Chunk[], size: (chunk: Chunk) => number): number =>
	chunks.reduce((sum, chunk) => sum + size(chunk), 0);

/** The first that a path matches is its part. */
const parts: [part: string, path: RegExp][] = [
	['package yaml', /node_modules\/yaml\//],
	['package zod', /node_modules\/zod\//],
	['packages for Markdown', /node_modules\/(?:micromark|mdast|unist|decode-|character-)/],
	['other packages', /node_modules\//],
	['phrases of a language', /src\/lint\/words\//],
	['rules', /src\/lint\/rules\//],
	['sentences of the rules', /src\/i18n\/nl\/lint\//],
	['texts of the fields', /src\/i18n\/nl\/fields\//],
	['other sentences', /src\/i18n\//],
	['schema', /src\/domain\/schema\//],
	['facts and sums', /src\/domain\//],
	['reading', /src\/content\//],
	['finding phrases', /src\/lint\/phrases\//],
	['the rest of the linter', /src\/lint\//],
];

/** Each part of scripts compressed alone, heaviest first; together a little more than the whole. */
export function partsOf(chunks: readonly Chunk[]) {
	const codes = new Map<string, string>();
	for (const chunk of chunks)
		for (const [part, code] of codesIn(chunk)) codes.set(part, (codes.get(part) ?? '') + code);
	return [...codes]
		.map(([part, code]) => ({
			part,
			'raw bytes': Buffer.byteLength(code),
			brotli: brotliCompressSync(code).length,
		}))
		.toSorted((a, b) => b.brotli - a.brotli);
}

/** Every letter of a minified script goes to the part that its source map names. */
function* codesIn({ code, map }: Chunk): Generator<[part: string, code: string]> {
	if (!map) throw new Error('A script has no source map');
	const places = new SourceMap(JSON.parse(map.toString()));
	for (const [line, text] of code.split('\n').entries())
		for (let column = 0; column < text.length; column += 1) {
			const place = places.findEntry(line, column);
			const path = 'originalSource' in place ? place.originalSource : '';
			yield [partAt(path), text.charAt(column)];
		}
}

const partAt = (path: string): string =>
	parts.find(([, pattern]) => pattern.test(path))?.[0] ?? 'the bundler and the page';
