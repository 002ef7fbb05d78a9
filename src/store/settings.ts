import { resolve } from 'node:path';
import { todayIn } from '#domain/dates.ts';
import { isDate } from '#domain/is-date.ts';
import { type SiteLanguage, siteLanguages } from '#domain/schema/vacancy.ts';
import { type SettingsText, settingsText } from '#i18n/nl/settings.ts';

/** What the environment says about one run. */
export interface Settings {
	/** Absolute path of the folder with content. */
	contentFolder: string;
	/** Today in Europe/Amsterdam, `yyyy-mm-dd`. */
	today: string;
	/** Whether a vacancy with problems stops the build or is left out. */
	onError: 'stop' | 'skip';
	/** Absolute path of the list of known reports, as `npm run lint` made it. */
	baseline: string | undefined;
	/** Shows drafts and scheduled vacancies too. */
	preview: boolean;
	/** Public address instead of that in site.yml, for previews and project pages. */
	url: string | undefined;
	/** Language of the pages, when it is not that of the board. */
	language: SiteLanguage | undefined;
	/** Key that proves to IndexNow that a message comes from this board; the build publishes it. */
	indexNowKey: string | undefined;
}

/** Reads the `HELDER_…` variables; throws one clear sentence when a value makes no sense. */
export function settingsFrom(
	env: NodeJS.ProcessEnv,
	now: Date,
	text: SettingsText = settingsText,
): Settings {
	return {
		contentFolder: resolve(env['HELDER_CONTENT'] || 'content'),
		today: dateFrom(env['HELDER_TODAY'], text) ?? todayIn(now),
		onError: oneOf('HELDER_ON_ERROR', env['HELDER_ON_ERROR'] || 'stop', ['stop', 'skip'], text),
		baseline: env['HELDER_BASELINE'] ? resolve(env['HELDER_BASELINE']) : undefined,
		preview: oneOf('HELDER_PREVIEW', env['HELDER_PREVIEW'] || '0', ['0', '1'], text) === '1',
		url: addressFrom(env['HELDER_URL'], text),
		language: env['HELDER_LANGUAGE']
			? oneOf('HELDER_LANGUAGE', env['HELDER_LANGUAGE'], siteLanguages, text)
			: undefined,
		indexNowKey: keyFrom(env['HELDER_INDEXNOW_KEY'], text),
	};
}

/** The environment in which another process reads these same settings. */
export function environmentOf(settings: Settings): Record<string, string> {
	return {
		HELDER_CONTENT: settings.contentFolder,
		HELDER_TODAY: settings.today,
		HELDER_ON_ERROR: settings.onError,
		HELDER_BASELINE: settings.baseline ?? '',
		HELDER_PREVIEW: settings.preview ? '1' : '0',
		HELDER_URL: settings.url ?? '',
		HELDER_LANGUAGE: settings.language ?? '',
		HELDER_INDEXNOW_KEY: settings.indexNowKey ?? '',
	};
}

/** A value of the environment that makes no sense; the message is for the person who set it. */
export class SettingsError extends Error {}

function dateFrom(value: string | undefined, text: SettingsText): string | undefined {
	if (!value) return undefined;
	if (isDate(value)) return value;
	throw new SettingsError(text.date('HELDER_TODAY', value));
}

function addressFrom(value: string | undefined, text: SettingsText): string | undefined {
	if (!value) return undefined;
	if (URL.canParse(value) && /^https?:/.test(value)) return value;
	throw new SettingsError(text.address('HELDER_URL', value));
}

/** The key becomes the name of a file, so nothing else may get through (indexnow.org, read 2026-11-22). */
function keyFrom(value: string | undefined, text: SettingsText): string | undefined {
	if (!value) return undefined;
	if (/^[A-Za-z0-9-]{8,128}$/.test(value)) return value;
	throw new SettingsError(text.key('HELDER_INDEXNOW_KEY'));
}

function oneOf<const Option extends string>(
	name: string,
	value: string,
	options: readonly Option[],
	text: SettingsText,
): Option {
	const option = options.find((candidate) => candidate === value);
	if (option) return option;
	throw new SettingsError(text.option(name, value, options));
}
