/** Sentences about the environment of a run. */
export const settingsText = {
	date: (name: string, value: string) =>
		`${name} is “${value}”. Schrijf een datum die bestaat, als jaar-maand-dag, zoals 2026-11-22.`,
	address: (name: string, value: string) =>
		`${name} is “${value}”. Schrijf een adres, zoals https://vacatures.example.nl.`,
	key: (name: string) => `${name} is geen sleutel. Kies 8 tot 128 letters, cijfers en streepjes.`,
	option: (name: string, value: string, options: readonly string[]) =>
		`${name} is “${value}”. Kies uit: ${options.join(' of ')}.`,
	folder: (folder: string) =>
		`De map ${folder} is er niet. Kijk HELDER_CONTENT na, of maak de map met daarin site.yml.`,
	missingList: (name: string, path: string) =>
		`${name} is “${path}”, en dat bestand is er niet. Maak het met npm run lint -- --baseline <bestand> --update-baseline.`,
	brokenList: (name: string, path: string) =>
		`${name} is “${path}”, en dat is geen lijst met bekende meldingen. Maak hem opnieuw met npm run lint -- --baseline <bestand> --update-baseline.`,
};

export type SettingsText = typeof settingsText;
