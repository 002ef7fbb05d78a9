import type { SettingsText } from '#i18n/nl/settings.ts';

/** Sentences about the environment of a run. */
export const settingsText: SettingsText = {
	date: (name, value) =>
		`${name} is “${value}”. Write a date that exists, as year-month-day, such as 2026-11-22.`,
	address: (name, value) =>
		`${name} is “${value}”. Write an address, such as https://vacatures.example.nl.`,
	key: (name) => `${name} is no key. Choose 8 to 128 letters, digits and hyphens.`,
	option: (name, value, options) => `${name} is “${value}”. Choose from: ${options.join(' or ')}.`,
	folder: (folder) =>
		`The folder ${folder} does not exist. Check HELDER_CONTENT, or make the folder with site.yml in it.`,
	missingList: (name, path) =>
		`${name} is “${path}”, and there is no such file. Make it with npm run lint -- --baseline <file> --update-baseline.`,
	brokenList: (name, path) =>
		`${name} is “${path}”, which is no list of known reports. Make it anew with npm run lint -- --baseline <file> --update-baseline.`,
};
