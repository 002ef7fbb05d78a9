import { generateKeyPairSync, verify } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BuiltPage } from '#cli/after-build/built-page.ts';
import { pageListSource } from '#cli/after-build/page-list.ts';
import { notify } from '#cli/notify/main.ts';

const url = 'https://bord.example.nl/banen/';

interface Received {
	path: string;
	headers: Record<string, unknown>;
	body: string;
}

let folder = '';
let server: Server;
let received: Received[] = [];
let answer: (path: string) => [status: number, body: string];

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'helder-notify-'));
	received = [];
	answer = (path) => [200, path === '/token' ? '{"access_token":"proefbewijs"}' : '{}'];
	server = createServer((incoming, response) => {
		const chunks: Buffer[] = [];
		incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
		incoming.on('end', () => {
			const path = incoming.url ?? '';
			received.push({ path, headers: incoming.headers, body: Buffer.concat(chunks).toString() });
			const [status, body] = answer(path);
			response.writeHead(status).end(body);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true });
});

const page = (path: string, changes: Partial<BuiltPage> = {}): BuiltPage => ({
	address: `/banen/${path}`,
	kind: path.startsWith('vacatures/') ? 'vacancy' : 'page',
	indexable: true,
	modified: '2026-11-20',
	hash: 'een',
	...changes,
});

function writeBuild(name: string, pages: readonly BuiltPage[], address = url): void {
	mkdirSync(join(folder, name, '_helder'), { recursive: true });
	writeFileSync(join(folder, name, '_helder/pages.json'), pageListSource(address, pages));
}

const before = [
	page(''),
	page('vacatures/blijft/'),
	page('vacatures/sluit/'),
	page('vacatures/weg/', { indexable: false }),
	page('vacatures/wijzigt/'),
	page('stil/', { indexable: false }),
];

const after = [
	page('', { hash: 'twee' }),
	page('vacatures/blijft/', { modified: '2026-11-21' }),
	page('vacatures/nieuw/'),
	page('vacatures/sluit/', { hash: 'twee', indexable: false }),
	page('vacatures/wijzigt/', { hash: 'twee' }),
	page('stil/', { hash: 'twee', indexable: false }),
	page('stil-en-nieuw/', { indexable: false }),
];

/** Runs the command on the folder; every request goes to the local server, whatever its host. */
async function run(args: string[], env: NodeJS.ProcessEnv = {}) {
	const output = { out: '', err: '' };
	const { port } = server.address() as AddressInfo;
	const code = await notify(
		args,
		{
			env,
			cwd: folder,
			now: new Date('2026-11-22T12:00:00Z'),
			stdin: Readable.from([]),
			stdout: { write: (text) => (output.out += text) },
			stderr: { write: (text) => (output.err += text) },
		},
		(address, init) => fetch(`http://127.0.0.1:${port}${new URL(address).pathname}`, init),
	);
	return { code, ...output };
}

const both = ['--from', 'oud', '--to', 'nieuw'];

describe('two builds of the same board', () => {
	beforeEach(() => {
		writeBuild('oud', before);
		writeBuild('nieuw', after);
	});

	test('give what is new, what changed and what is gone', async () => {
		const { code, out } = await run(both);

		expect(code).toBe(0);
		expect(out.slice(0, out.indexOf('\n\nIndexNow'))).toBe(
			[
				'Wat er veranderd is op https://bord.example.nl/banen/',
				'',
				'Nieuw: 2 adressen',
				'  /banen/vacatures/nieuw/',
				'  /banen/stil-en-nieuw/',
				'',
				'Gewijzigd: 4 adressen',
				'  /banen/',
				'  /banen/vacatures/sluit/',
				'  /banen/vacatures/wijzigt/',
				'  /banen/stil/',
				'',
				'Weg: 1 adres',
				'  /banen/vacatures/weg/',
			].join('\n'),
		);
	});

	test('send nothing without --send, also when there are keys', async () => {
		const { out } = await run(both, { HELDER_INDEXNOW_KEY: 'proefsleutel-1' });

		expect(received).toEqual([]);
		expect(out).toContain('IndexNow: 5 adressen. Dit zou ik sturen:');
		expect(out).toContain(
			'{"url":"https://bord.example.nl/banen/vacatures/weg/","type":"URL_DELETED"}',
		);
		expect(out).toContain('Er is niets verstuurd.');
		expect(out).not.toContain('proefsleutel-1');
	});

	test('send nothing with --send when there is no key', async () => {
		const { code, err } = await run([...both, '--send']);

		expect(code).toBe(2);
		expect(received).toEqual([]);
		expect(err).toBe(
			'Er is geen sleutel om mee te versturen. Stel HELDER_INDEXNOW_KEY of HELDER_GOOGLE_CREDENTIALS in, of laat --send weg.\n',
		);
	});

	test('tell IndexNow of pages that may be listed, or were, in one message', async () => {
		const { code, out } = await run([...both, '--send'], { HELDER_INDEXNOW_KEY: 'proefsleutel-1' });

		expect(code).toBe(0);
		expect(received.map(({ path, body }) => [path, JSON.parse(body)])).toEqual([
			[
				'/indexnow',
				{
					host: 'bord.example.nl',
					key: 'proefsleutel-1',
					keyLocation: 'https://bord.example.nl/banen/proefsleutel-1.txt',
					urlList: [
						'https://bord.example.nl/banen/vacatures/nieuw/',
						'https://bord.example.nl/banen/',
						'https://bord.example.nl/banen/vacatures/sluit/',
						'https://bord.example.nl/banen/vacatures/wijzigt/',
						'https://bord.example.nl/banen/vacatures/weg/',
					],
				},
			],
		]);
		expect(received[0]?.headers['content-type']).toBe('application/json; charset=utf-8');
		expect(out).toContain('IndexNow: 5 adressen verstuurd.');
		expect(out).toContain(
			'Google: niet verstuurd, want HELDER_GOOGLE_CREDENTIALS is niet ingesteld.',
		);
	});

	test('tell Google of vacancies only, in the name of a service account', async () => {
		const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
		const credentials = JSON.stringify({
			client_email: 'bord@proef.example',
			private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
		});

		const { code } = await run([...both, '--send'], { HELDER_GOOGLE_CREDENTIALS: credentials });

		const [token, ...messages] = received;
		const assertion = new URLSearchParams(token?.body).get('assertion') ?? '';
		const [head = '', claims = '', signature = ''] = assertion.split('.');
		expect(code).toBe(0);
		expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({
			iss: 'bord@proef.example',
			scope: 'https://www.googleapis.com/auth/indexing',
			aud: 'https://oauth2.googleapis.com/token',
			iat: 1795348800,
			exp: 1795352400,
		});
		expect(
			verify(
				'RSA-SHA256',
				Buffer.from(`${head}.${claims}`),
				publicKey,
				Buffer.from(signature, 'base64url'),
			),
		).toBe(true);
		expect(
			messages.map(({ path, headers, body }) => [path, headers['authorization'], JSON.parse(body)]),
		).toEqual(
			[
				['weg', 'URL_DELETED'],
				['nieuw', 'URL_UPDATED'],
				['sluit', 'URL_UPDATED'],
				['wijzigt', 'URL_UPDATED'],
			].map(([slug, type]) => [
				'/v3/urlNotifications:publish',
				'Bearer proefbewijs',
				{ url: `https://bord.example.nl/banen/vacatures/${slug}/`, type },
			]),
		);
	});

	test.each([
		['geen JSON', 'geen json'],
		['een sleutel die niet kan tekenen', '{"client_email":"a@example.nl","private_key":"geheim"}'],
	])('refuse credentials that are none (%s), before anything is sent', async (_, credentials) => {
		const env = { HELDER_INDEXNOW_KEY: 'proefsleutel-1', HELDER_GOOGLE_CREDENTIALS: credentials };

		const { code, err } = await run([...both, '--send'], env);

		expect(code).toBe(2);
		expect(received).toEqual([]);
		expect(err).toMatch(/^HELDER_GOOGLE_CREDENTIALS is geen sleutel van een serviceaccount\./);
		expect(err).not.toContain('geheim');
	});

	test('say why a service refuses', async () => {
		answer = () => [403, 'SiteVerificationNotCompleted'];

		const { code, err } = await run([...both, '--send'], { HELDER_INDEXNOW_KEY: 'proefsleutel-1' });

		expect(code).toBe(2);
		expect(err).toBe('IndexNow weigert de melding (403): SiteVerificationNotCompleted\n');
	});

	test('say so when a service cannot be reached', async () => {
		const env = { HELDER_INDEXNOW_KEY: 'proefsleutel-1' };
		answer = () => {
			server.closeAllConnections();
			return [200, ''];
		};

		const { code, err } = await run([...both, '--send', '--locale', 'en'], env);

		expect(code).toBe(2);
		expect(err).toMatch(/^IndexNow cannot be reached: \S/);
	});
});

test('a board of 10,001 new addresses takes two messages to IndexNow', async () => {
	const many = Array.from({ length: 10_001 }, (_, index) => page(`lijst/${index}/`));
	writeBuild('oud', [page('')]);
	writeBuild('nieuw', [page(''), ...many]);

	await run([...both, '--send'], { HELDER_INDEXNOW_KEY: 'proefsleutel-1' });

	expect(received.map(({ body }) => JSON.parse(body).urlList.length)).toEqual([10_000, 1]);
});

test('the same build twice has nothing to tell', async () => {
	writeBuild('oud', before);

	const { code, out } = await run(['--from', 'oud', '--to', 'oud']);

	expect(code).toBe(0);
	expect(out).toBe(
		'Er is niets veranderd.\n\nIndexNow: niets te melden.\n\nGoogle: niets te melden.\n',
	);
});

describe('wrong use', () => {
	beforeEach(() => {
		writeBuild('oud', before);
		writeBuild('elders', after, 'https://ander.example.nl/');
		writeBuild('proef', [page('', { indexable: false })]);
	});

	test.each([
		[[], 'Gebruik: npm run notify'],
		[['--from', 'oud', '--to', 'oud', '--zend'], 'Gebruik: npm run notify'],
		[['--from', 'oud', '--to', 'oud', '--locale', 'de'], 'Gebruik: npm run notify'],
		[['--from', 'leeg', '--to', 'oud'], 'staat geen leesbaar _helder/pages.json.'],
		[['--from', 'oud', '--to', 'elders'], 'Vergelijk twee keer hetzelfde bord.'],
		[['--from', 'oud', '--to', 'proef'], 'dit is een proefbouw.'],
	])('%j is refused with a reason', async (args, reason) => {
		const { code, err } = await run(args);

		expect(code).toBe(2);
		expect(err).toContain(reason);
	});
});
