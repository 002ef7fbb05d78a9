/** The twelve Dutch provinces, by their official names. */
export const provinces = [
	'Drenthe',
	'Flevoland',
	'Fryslân',
	'Gelderland',
	'Groningen',
	'Limburg',
	'Noord-Brabant',
	'Noord-Holland',
	'Overijssel',
	'Utrecht',
	'Zeeland',
	'Zuid-Holland',
] as const;
export type Province = (typeof provinces)[number];
