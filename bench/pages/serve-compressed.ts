import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
};

const binary: Record<string, string> = {
	'.avif': 'image/avif',
	'.ico': 'image/x-icon',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

/** Serves a built board with Brotli, as a host for static pages does; returns its address. */
export async function serveCompressed(folder: string): Promise<{ url: string; close: () => void }> {
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const asked = join(
			folder,
			decodeURIComponent(pathname),
			pathname.endsWith('/') ? 'index.html' : '',
		);
		const isThere = existsSync(asked) && statSync(asked).isFile();
		const file = isThere ? asked : join(folder, '404.html');
		const text = types[extname(file)];
		const body = readFileSync(file);
		response.writeHead(isThere ? 200 : 404, {
			'Content-Type': text ?? binary[extname(file)] ?? 'application/octet-stream',
			'Cache-Control': pathname.startsWith('/_astro/')
				? 'public, max-age=31536000, immutable'
				: 'no-cache',
			...(text && { 'Content-Encoding': 'br' }),
		});
		response.end(text ? brotliCompressSync(body) : body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
