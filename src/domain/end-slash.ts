/** An address or path with one slash at its end, so that what stands below it can follow. */
export const withEndSlash = (address: string): string =>
	address.endsWith('/') ? address : `${address}/`;

/** The same without that slash. */
export const withoutEndSlash = (address: string): string =>
	address.endsWith('/') ? address.slice(0, -1) : address;
