import { lookup as resolve, type LookupAddress } from 'node:dns';
import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { SourceFault } from '#cli/import/fault.ts';
import { isPrivateAddress } from '#cli/import/private-address.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/** What came from an address. */
export interface Page {
	bytes: Buffer;
	/** After redirects. */
	address: string;
	/** As the server names it. */
	charset: string | undefined;
}

/** Limits of asking for a page; tests set their own. */
export interface FetchLimits {
	/** Largest answer in bytes. */
	size: number;
	/** Milliseconds for everything together. */
	time: number;
	redirects: number;
	/** Whether addresses inside the own network may be asked. */
	allowPrivate: boolean;
}

export const fetchLimits: FetchLimits = {
	size: 5_000_000,
	time: 15_000,
	redirects: 5,
	allowPrivate: false,
};

const types =
	/^(?:text\/html|application\/xhtml\+xml|application\/(?:ld\+)?json|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$/;

/** Asks for a page once, and follows redirects; throws one sentence when something is not as it should be. */
export async function fetchPage(address: string, limits: FetchLimits = fetchLimits): Promise<Page> {
	const signal = AbortSignal.timeout(limits.time);
	let url = checkedUrl(address, limits);
	for (let redirects = 0; ; redirects += 1) {
		const response = await answerOf(url, limits, signal);
		const status = response.statusCode ?? 0;
		const to = status >= 300 && status < 400 ? response.headers.location : undefined;
		if (to === undefined) return pageOf(url, response, limits, signal);
		response.destroy();
		if (redirects >= limits.redirects) throw new SourceFault(fault.redirects(limits.redirects));
		url = checkedUrl(to, limits, url);
	}
}

function checkedUrl(address: string, { allowPrivate }: FetchLimits, base?: URL): URL {
	if (!URL.canParse(address, base)) throw new SourceFault(fault.noAddress(address));
	const url = new URL(address, base);
	if (!/^https?:$/.test(url.protocol)) throw new SourceFault(fault.protocol(url.protocol));
	if (url.username !== '' || url.password !== '') throw new SourceFault(fault.credentials);
	const host = hostOf(url);
	if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
		throw new SourceFault(fault.privateAddress(host));
	return url;
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Connects to the address that was checked: a name that leads elsewhere the second time gains nothing. */
const publicLookup: LookupFunction = (host, options, callback) => {
	resolve(host, { ...options, all: true }, (error, found) => {
		const addresses = found as LookupAddress[] | undefined;
		const [first] = addresses ?? [];
		if (error || !addresses || !first) return callback(error ?? new Error(host), '', 4);
		const hidden = addresses.find(({ address }) => isPrivateAddress(address));
		if (hidden) return callback(new SourceFault(fault.privateAddress(host)), '', 4);
		if (options.all) return callback(null, addresses);
		callback(null, first.address, first.family);
	});
};

async function answerOf(
	url: URL,
	{ allowPrivate, time }: FetchLimits,
	signal: AbortSignal,
): Promise<IncomingMessage> {
	const send = url.protocol === 'https:' ? secureRequest : plainRequest;
	try {
		return await new Promise<IncomingMessage>((answer, refuse) => {
			const asked = send(url, {
				agent: false,
				signal,
				headers: {
					accept: 'text/html, application/ld+json, application/json;q=0.9',
					'accept-encoding': 'identity',
					'user-agent': 'Helder',
				},
				...(allowPrivate ? {} : { lookup: publicLookup }),
			});
			asked.on('response', answer).on('error', refuse).end();
		});
	} catch (error) {
		throw faultOf(error, url, time);
	}
}

async function pageOf(
	url: URL,
	response: IncomingMessage,
	{ size, time }: FetchLimits,
	signal: AbortSignal,
): Promise<Page> {
	const { statusCode = 0, headers } = response;
	const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
	const refusal =
		statusCode !== 200
			? fault.status(statusCode)
			: !types.test(type.trim())
				? fault.contentType(type.trim())
				: (headers['content-encoding'] ?? 'identity') !== 'identity'
					? fault.compressed
					: Number(headers['content-length'] ?? 0) > size
						? fault.tooLarge(size / 1_000_000)
						: undefined;
	if (refusal !== undefined) {
		response.destroy();
		throw new SourceFault(refusal);
	}
	const bytes = await bytesOf(response, size).catch((error: unknown) => {
		throw signal.aborted ? new SourceFault(fault.time(time / 1000)) : faultOf(error, url, time);
	});
	const charset = parameters.map((part) => /charset="?([\w-]+)/.exec(part)?.[1]).find(Boolean);
	return { bytes, address: url.href, charset };
}

async function bytesOf(response: IncomingMessage, size: number): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let length = 0;
	for await (const chunk of response) {
		chunks.push(chunk as Buffer);
		length += (chunk as Buffer).length;
		// Leaving the loop closes the connection.
		if (length > size) throw new SourceFault(fault.tooLarge(size / 1_000_000));
	}
	return Buffer.concat(chunks);
}

function faultOf(error: unknown, { host }: URL, time: number): SourceFault {
	if (error instanceof SourceFault) return error;
	const { name, code = '' } = error as NodeJS.ErrnoException;
	if (name === 'AbortError' || name === 'TimeoutError')
		return new SourceFault(fault.time(time / 1000));
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new SourceFault(fault.unknownHost(host));
	return new SourceFault(fault.unreachable(host, code), { cause: error });
}
