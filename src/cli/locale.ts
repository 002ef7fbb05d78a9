import { type SiteLanguage, siteLanguages } from '#domain/schema/vacancy.ts';

/**
 * The language that the arguments ask for; Dutch when they ask for none that there is. Known before
 * they are understood, because what is wrong with them has to be told too.
 */
export function localeIn(argv: readonly string[]): SiteLanguage {
	const asked = argv.findLast(
		(argument, index) => argument.startsWith('--locale=') || argv[index - 1] === '--locale',
	);
	return siteLanguages.find((language) => language === asked?.replace('--locale=', '')) ?? 'nl';
}
