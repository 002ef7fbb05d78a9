import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};

/** Serves the first file of these folders with Brotli, as a good web server does, and counts what it sends. */
export async function countingServer(folders: readonly string[]) {
	let sent = new Map<string, number>();
	const bodies = new Map<string, Buffer>();
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const file = folders.map((folder) => join(folder, path)).find(isFile);
		if (!file) return void response.writeHead(404).end();
		const type = types[extname(file)];
		const body = bodies.get(file) ?? bodyOf(file, type !== undefined);
		bodies.set(file, body);
		sent.set(pathname, body.length);
		response.writeHead(200, {
			'Content-Type': type ?? 'application/octet-stream',
			// What Pagefind writes is compressed already, all but its scripts.
			...(type ? { 'Content-Encoding': 'br' } : {}),
		});
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		/** Bytes by path since the last time somebody asked. */
		take(): Map<string, number> {
			const taken = sent;
			sent = new Map();
			return taken;
		},
		close(): void {
			server.close();
			server.closeAllConnections();
		},
	};
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function bodyOf(file: string, isText: boolean): Buffer {
	const plain = readFileSync(file);
	if (!isText) return plain;
	return brotliCompressSync(plain, {
		params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
	});
}
