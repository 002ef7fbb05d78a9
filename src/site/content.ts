import 'virtual:helder/revision';
import { siteIn } from '#domain/translation.ts';
import { knownReports } from '#store/baseline.ts';
import { loadContent } from '#store/load-content.ts';
import { publishable } from '#store/publishable.ts';
import { settingsFrom } from '#store/settings.ts';

/** What the environment says about this run. */
export const settings = settingsFrom(process.env, new Date());

const loaded = await loadContent(settings.contentFolder);
const judged = publishable(loaded, settings.today, knownReports(settings));

/**
 * The content folder, read once for the whole build; in `dev` again after every edit. While editing
 * an unclear vacancy keeps its page, with what is wrong above it.
 */
export const content = import.meta.env.DEV ? { ...judged, vacancies: loaded.vacancies } : judged;

const blocking = content.problems.filter(({ harmless }) => !harmless);

if (!content.site) throw new Error('`site.yml` has problems: `npm run content` says which.');

// `npm run build` has said so before; this keeps a bare `astro build` from publishing half a board.
if (settings.onError === 'stop' && import.meta.env.PROD && blocking.length > 0)
	throw new Error(`The content has ${blocking.length} problems: \`npm run content\` says which.`);

/** `content/site.yml`, in the language of the pages that are made. */
export const site = siteIn(content.site, settings.language);

/** The same in the language in which the board and its employers write. */
export const ownSite = content.site;
