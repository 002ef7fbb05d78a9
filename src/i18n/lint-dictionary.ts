import type { SiteLanguage } from '#domain/schema/vacancy.ts';
import { cliLintText as commandEn } from '#i18n/en/cli-lint.ts';
import { contentText as contentEn } from '#i18n/en/content.ts';
import { lintText as rulesEn } from '#i18n/en/lint/text.ts';
import { settingsText as settingsEn } from '#i18n/en/settings.ts';
import { strayText as strayEn } from '#i18n/en/stray.ts';
import { type CliLintText, cliLintText as command } from '#i18n/nl/cli-lint.ts';
import { type ContentText, contentText as content } from '#i18n/nl/content.ts';
import { type LintText, lintText as rules } from '#i18n/nl/lint/text.ts';
import { type SettingsText, settingsText as settings } from '#i18n/nl/settings.ts';
import { type StrayText, strayText as stray } from '#i18n/nl/stray.ts';

/** All that the linter can say, in one language: that of whoever runs it, not of the vacancy. */
export interface LintDictionary {
	language: SiteLanguage;
	/** What the rules say. */
	rules: LintText;
	/** What is wrong with a file itself. */
	content: ContentText;
	/** What the command says around the reports. */
	command: CliLintText;
	/** What is wrong with the environment of a run. */
	settings: SettingsText;
	/** On files that nothing reads. */
	stray: StrayText;
}

const dictionaries: Record<SiteLanguage, LintDictionary> = {
	nl: { language: 'nl', rules, content, command, settings, stray },
	en: {
		language: 'en',
		rules: rulesEn,
		content: contentEn,
		command: commandEn,
		settings: settingsEn,
		stray: strayEn,
	},
};

export const lintDictionaryFor = (language: SiteLanguage): LintDictionary => dictionaries[language];
