import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type FetchLimits, fetchLimits } from '#cli/import/fetch-limits.ts';
import { fetchPage } from '#cli/import/fetch-page.ts';

const servers: Server[] = [];
afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
});

async function serving(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const inside: FetchLimits = { ...fetchLimits, allowPrivate: true, size: 1000, time: 500 };
const html = { 'content-type': 'text/html; charset=iso-8859-1' };

test('gets a page, with its encoding and its address after redirects', async () => {
	const address = await serving((request, response) => {
		if (request.url === '/oud') response.writeHead(301, { location: '/nieuw' }).end();
		else response.writeHead(200, html).end('<p>Tekst</p>');
	});

	expect(await fetchPage(`${address}/oud`, inside)).toEqual({
		bytes: Buffer.from('<p>Tekst</p>'),
		address: `${address}/nieuw`,
		charset: 'iso-8859-1',
	});
});

describe('one sentence for', () => {
	test.each<[string, RequestListener, RegExp]>([
		[
			'a page that is gone',
			(_, response) => response.writeHead(404).end(),
			/geeft de pagina niet \(404\)/,
		],
		[
			'a picture',
			(_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
			/geen webpagina maar image\/png/,
		],
		['nothing named', (_, response) => response.writeHead(200).end('x'), /iets zonder soort/],
		[
			'an answer that is packed',
			(_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('x'),
			/ingepakt/,
		],
		[
			'an answer that says it is too large',
			(_, response) =>
				response.writeHead(200, { ...html, 'content-length': '99999999' }).flushHeaders(),
			/groter dan/,
		],
		[
			'an answer that turns out too large',
			(_, response) => response.writeHead(200, html).end('x'.repeat(5000)),
			/groter dan/,
		],
		['a server that says nothing', () => undefined, /antwoordt niet binnen 0,5 seconden/],
		[
			'a server that never ends',
			(_, response) => void response.writeHead(200, html).write('x'),
			/antwoordt niet binnen/,
		],
		[
			'redirects without end',
			(_, response) => response.writeHead(302, { location: '/' }).end(),
			/meer dan 5 keer/,
		],
		[
			'a redirect to a file',
			(_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
			/begint met file:|met file: begint/,
		],
	])('%s', async (_, listener, message) => {
		const address = await serving(listener);

		await expect(fetchPage(address, inside)).rejects.toThrow(message);
	});

	test.each<[string, RegExp]>([
		['ftp://voorbeeld.nl/a', /met ftp: begint/],
		['file:///etc/passwd', /met file: begint/],
		['http://jan:geheim@voorbeeld.nl/', /wachtwoord/],
		['http://', /geen webadres/],
		['http://127.0.0.1:1/', /eigen of afgesloten netwerk/],
		['http://2130706433/', /eigen of afgesloten netwerk/],
		['http://0x7f.1/', /eigen of afgesloten netwerk/],
		['http://[::1]/', /eigen of afgesloten netwerk/],
		['http://[::ffff:10.0.0.1]/', /eigen of afgesloten netwerk/],
		['http://169.254.169.254/latest/meta-data', /eigen of afgesloten netwerk/],
		['http://localhost:1/', /eigen of afgesloten netwerk/],
	])('%s', async (address, message) => {
		await expect(fetchPage(address)).rejects.toThrow(message);
	});
});

test('checks where a redirect leads as it checks an address', async () => {
	const address = await serving((_, response) =>
		response.writeHead(302, { location: 'http://user:pass@127.0.0.1/' }).end(),
	);

	await expect(fetchPage(address, inside)).rejects.toThrow(/wachtwoord/);
});
