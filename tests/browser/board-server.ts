import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { BuiltBoard } from '../pages/build-site.ts';

export interface BoardServer {
	/** Address of the front page, with the base path. */
	url: string;
	close: () => void;
}

const types: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

/** Serves a built board as a plain web server would, on a free port. */
export async function serveBoard(
	{ folder, base }: Pick<BuiltBoard, 'folder' | 'base'>,
	headers: Readonly<Record<string, string>> = {},
): Promise<BoardServer> {
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		void answer(response, fileFor(folder, base, pathname), folder);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${base}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}

function fileFor(folder: string, base: string, pathname: string): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = join(folder, decodeURIComponent(pathname.slice(base.length)));
	const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

async function answer(response: ServerResponse, file: string | undefined, folder: string) {
	const shown = file ?? join(folder, '404.html');
	response.writeHead(file ? 200 : 404, {
		'Content-Type': types[extname(shown)] ?? 'application/octet-stream',
	});
	response.end(await readFile(shown));
}
