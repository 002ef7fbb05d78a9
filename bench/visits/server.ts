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
	const answerTo = answersFrom(folders);
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const answer = answerTo(pathname);
		if (!answer) return void response.writeHead(404).end();
		sent.set(pathname, answer.body.length);
		response.writeHead(200, answer.headers).end(answer.body);
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

interface Answer {
	headers: Record<string, string>;
	body: Buffer;
}

/** What there is to send for a path; compressed once, so that no later visit waits for it. */
function answersFrom(folders: readonly string[]): (pathname: string) => Answer | undefined {
	const bodies = new Map<string, Buffer>();
	return (pathname) => {
		const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
		const file = folders.map((folder) => join(folder, path)).find(isFile);
		if (!file) return undefined;
		const type = types[extname(file)];
		const body = bodies.get(file) ?? bodyOf(file, type !== undefined);
		bodies.set(file, body);
		return { body, headers: headersOf(type) };
	};
}

const headersOf = (type: string | undefined): Record<string, string> =>
	type
		? { 'Content-Type': type, 'Content-Encoding': 'br' }
		: { 'Content-Type': 'application/octet-stream' };

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function bodyOf(file: string, isText: boolean): Buffer {
	const plain = readFileSync(file);
	if (!isText) return plain;
	return brotliCompressSync(plain, {
		params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length },
	});
}
