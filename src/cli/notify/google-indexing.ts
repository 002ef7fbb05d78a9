import { createSign } from 'node:crypto';
import type { Message } from '#cli/notify/service.ts';

/** Environment variable with the JSON of a service account. */
export const googleVariable = 'HELDER_GOOGLE_CREDENTIALS';

/**
 * Google describes these at developers.google.com/search/apis/indexing-api/v3. That page was not read
 * in full: hold it against this before the first real use.
 */
const endpoint = 'https://indexing.googleapis.com/v3/urlNotifications:publish';
const scope = 'https://www.googleapis.com/auth/indexing';
const tokenEndpoint = 'https://oauth2.googleapis.com/token';

/** Messages that Google takes in a day unless more was agreed. */
export const googleQuota = 200;

/** What the JSON file of a service account says of who it is. */
export interface Credentials {
	client_email: string;
	private_key: string;
}

/** Reads the JSON of a service account; undefined when it is none. */
export function credentialsFrom(source: string): Credentials | undefined {
	try {
		const { client_email, private_key } = JSON.parse(source) ?? {};
		return typeof client_email === 'string' && typeof private_key === 'string'
			? { client_email, private_key }
			: undefined;
	} catch {
		return undefined;
	}
}

/** A message per vacancy; what is gone comes first, because a closed job does the most harm. */
export function googleMessages(
	{ updated, deleted }: { updated: readonly string[]; deleted: readonly string[] },
	url: string,
): Message[] {
	const message = (address: string, type: string): Message => ({
		url: endpoint,
		contentType: 'application/json',
		body: JSON.stringify({ url: new URL(address, url).href, type }),
	});
	return [
		...deleted.map((address) => message(address, 'URL_DELETED')),
		...updated.map((address) => message(address, 'URL_UPDATED')),
	];
}

/**
 * Asks for a token in the name of a service account (RFC 7523); throws when its key cannot sign.
 */
export function tokenMessage({ client_email, private_key }: Credentials, now: Date): Message {
	const seconds = Math.floor(now.getTime() / 1000);
	const claims = {
		iss: client_email,
		scope,
		aud: tokenEndpoint,
		iat: seconds,
		exp: seconds + 3600,
	};
	const signed = [{ alg: 'RS256', typ: 'JWT' }, claims].map(encoded).join('.');
	const signature = createSign('RSA-SHA256').update(signed).sign(private_key, 'base64url');
	return {
		url: tokenEndpoint,
		contentType: 'application/x-www-form-urlencoded',
		body: new URLSearchParams({
			grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
			assertion: `${signed}.${signature}`,
		}).toString(),
	};
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
