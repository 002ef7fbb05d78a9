import { once } from '#domain/once.ts';

/** Names of countries in the runtime; areas that are none have a code too. */
const names = once(() => new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }));
const noCountries = new Set(['EU', 'EZ', 'UN', 'UK', 'ZZ', 'QO', 'XA', 'XB']);

/** Whether two capitals are the code of a country (ISO 3166-1 alpha-2). */
export const isCountry = (code: string): boolean =>
	/^[A-Z]{2}$/.test(code) && !noCountries.has(code) && names().of(code) !== undefined;
