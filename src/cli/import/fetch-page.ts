import { type IncomingMessage, request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { SourceFault } from '#cli/import/fault.ts';
import { type FetchLimits, fetchLimits } from '#cli/import/fetch-limits.ts';
import { checkedUrl, publicLookup } from '#cli/import/public-address.ts';
import { charsetOf, responseRefusal } from '#cli/import/response-refusal.ts';
import { importText } from '#i18n/nl/import.ts';
import { errorCode } from '#store/error-code.ts';

const { fault } = importText;

/** What came from an address. */
export interface Page {
	bytes: Buffer;
	/** After redirects. */
	address: string;
	/** As the server names it. */
	charset: string | undefined;
}

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
	limits: FetchLimits,
	signal: AbortSignal,
): Promise<Page> {
	const refusal = responseRefusal(response, limits);
	if (refusal !== undefined) {
		response.destroy();
		throw new SourceFault(refusal);
	}
	const { size, time } = limits;
	const bytes = await bytesOf(response, size).catch((error: unknown) => {
		throw signal.aborted ? new SourceFault(fault.time(time / 1000)) : faultOf(error, url, time);
	});
	return { bytes, address: url.href, charset: charsetOf(response) };
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
	const name = error instanceof Error ? error.name : '';
	const code = errorCode(error) ?? '';
	if (name === 'AbortError' || name === 'TimeoutError')
		return new SourceFault(fault.time(time / 1000));
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new SourceFault(fault.unknownHost(host));
	return new SourceFault(fault.unreachable(host, code), { cause: error });
}
