const names = new Intl.DisplayNames(['en'], { type: 'region' });

/** English name of a country by its code of two letters, the code itself when it is no country. */
export const countryName = (code: string): string => names.of(code) ?? code;
