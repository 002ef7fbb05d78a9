const words = {
	nl: /(?<!\p{L})(?:de|het|een|en|je|wij|van|voor|met|bij|naar|niet)(?!\p{L})/giu,
	en: /(?<!\p{L})(?:the|and|you|our|your|of|to|with|for|are|will|this)(?!\p{L})/giu,
};

/** The language of a text by its small words; undefined when they do not tell. */
export function languageOfText(text: string): 'nl' | 'en' | undefined {
	const start = text.slice(0, 20_000);
	const [nl, en] = [words.nl, words.en].map((pattern) => start.match(pattern)?.length ?? 0) as [
		number,
		number,
	];
	if (nl + en < 6) return undefined;
	if (en > 3 * nl) return 'en';
	return nl > en ? 'nl' : undefined;
}
