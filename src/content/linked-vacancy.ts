/** Slug of the vacancy to whose file an address in a text leads, beside the file itself: `./kok.md`. */
export const linkedVacancy = (url: string): string | undefined =>
	/^(?:\.\/)?([a-z0-9-]+)\.md$/.exec(url)?.[1];
