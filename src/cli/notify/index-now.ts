import type { Message } from '#cli/notify/service.ts';

/** Environment variable with the key that the board shows to IndexNow. */
export const indexNowVariable = 'HELDER_INDEXNOW_KEY';

/** indexnow.org/documentation, read 2026-11-22. */
const endpoint = 'https://api.indexnow.org/indexnow';
const mostAddresses = 10_000;

/** Messages to the search engines that share IndexNow; `url` is the address of the board. */
export function indexNowMessages(
	addresses: readonly string[],
	url: string,
	key: string,
): { addresses: number; message: Message }[] {
	const batches = Array.from({ length: Math.ceil(addresses.length / mostAddresses) }, (_, index) =>
		addresses.slice(index * mostAddresses, (index + 1) * mostAddresses),
	);
	return batches.map((batch) => ({
		addresses: batch.length,
		message: {
			url: endpoint,
			contentType: 'application/json; charset=utf-8',
			body: JSON.stringify({
				host: new URL(url).host,
				key,
				// A key in a folder speaks for what lies below that folder.
				keyLocation: new URL(`${key}.txt`, url).href,
				urlList: batch.map((address) => new URL(address, url).href),
			}),
		},
	}));
}
