import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { SourceFault } from '#cli/import/fault.ts';
import type { FetchLimits } from '#cli/import/fetch-limits.ts';
import { isPrivateAddress } from '#cli/import/private-address.ts';
import { importText } from '#i18n/nl/import.ts';

const { fault } = importText;

/** The address that may be asked; throws one sentence when it may not be. */
export function checkedUrl(address: string, { allowPrivate }: FetchLimits, base?: URL): URL {
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
export const publicLookup: LookupFunction = (host, options, callback) => {
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
