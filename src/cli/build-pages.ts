import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAstro } from '#cli/astro.ts';
import { translationsOf } from '#domain/translation.ts';
import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import type { Content } from '#store/load-content.ts';
import { environmentOf, type Settings } from '#store/settings.ts';

type Outcome = Awaited<ReturnType<typeof runAstro>>;

/** Makes the pages of a board in `folder`, in its own language and in each that it asks for. */
export async function buildPages(
	{ site }: Content,
	settings: Settings,
	folder: string,
): Promise<Outcome> {
	let outcome = await astroBuild({ ...settings, language: undefined }, folder);
	for (const language of site ? translationsOf(site) : [])
		if (outcome.ok) outcome = await buildTranslation(language, settings, folder);
	return outcome;
}

/** Apart, because Astro empties the folder that it builds in. */
async function buildTranslation(
	language: SiteLanguage,
	settings: Settings,
	folder: string,
): Promise<Outcome> {
	const apart = mkdtempSync(join(tmpdir(), 'helder-translation-'));
	try {
		const outcome = await astroBuild({ ...settings, language }, apart);
		// Names in `_astro` hold a hash of the content, so what both have is the same.
		if (outcome.ok)
			for (const part of [language, '_astro'])
				cpSync(join(apart, part), join(folder, part), { recursive: true });
		return outcome;
	} finally {
		rmSync(apart, { recursive: true });
	}
}

const astroBuild = (settings: Settings, folder: string): Promise<Outcome> =>
	runAstro(['build', '--outDir', folder], {
		...environmentOf(settings),
		// A `NODE_ENV` from elsewhere would give the pages that an author sees while editing.
		NODE_ENV: 'production',
	});
