import { once } from '#domain/once.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** Of each language what it calls others, in lower case. Made when somebody asks: that takes milliseconds. */
export const languageNames: Record<SiteLanguage, () => (code: string) => string> = {
	nl: once(() => namesIn('nl')),
	en: once(() => namesIn('en')),
};

/** Remembers names: one takes as long as all of a small rule. */
function namesIn(language: SiteLanguage): (code: string) => string {
	const names = new Intl.DisplayNames([language], { type: 'language' });
	const known = new Map<string, string>();
	return (code) => {
		const name = known.get(code) ?? (names.of(code) ?? code).toLowerCase();
		known.set(code, name);
		return name;
	};
}
