import 'virtual:helder/revision';
import { loadContent } from '#store/load-content.ts';
import { settingsFrom } from '#store/settings.ts';

/** What the environment says about this run. */
export const settings = settingsFrom(process.env, new Date());

/** The content folder, read once for the whole build; in `dev` again after every edit. */
export const content = await loadContent(settings.contentFolder);

const blocking = content.problems.filter(({ harmless }) => !harmless);

if (!content.site) throw new Error('`site.yml` has problems: `npm run content` says which.');

// `npm run build` has said so before; this keeps a bare `astro build` from publishing half a board.
if (settings.onError === 'stop' && import.meta.env.PROD && blocking.length > 0)
	throw new Error(`The content has ${blocking.length} problems: \`npm run content\` says which.`);

/** `content/site.yml`. */
export const site = content.site;
