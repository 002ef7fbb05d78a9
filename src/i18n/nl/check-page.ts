import type { Repository } from '#domain/schema/site.ts';

const hosts: Record<Repository['host'], string> = {
	github: 'GitHub',
	gitlab: 'GitLab',
	forgejo: 'de opslag',
};

/** What stands on the page where a recruiter checks a vacancy; it is in Dutch alone. */
export const checkPageText = {
	title: 'Kijk je vacature na',
	description:
		'Plak een vacature en zie meteen wat er onduidelijk is, wat er ontbreekt en welk label ze krijgt.',
	intro:
		'Plak je vacature, of open een bestand. Terwijl je schrijft, zie je wat er beter kan en welk label je vacature krijgt.',
	promise: 'Het nakijken gebeurt op je eigen apparaat. Je tekst wordt nergens heen gestuurd.',
	noScript: 'Deze pagina kijkt je tekst na met JavaScript, en dat staat uit in je browser.',
	noScriptCommand:
		'Heb je de map van het bord op je computer? Dan kijkt deze opdracht je vacatures na:',
	noScriptRules: 'Lees anders de regels zelf:',

	loadFailed:
		'Het nakijken kan niet beginnen: een deel van de pagina kwam niet aan. Je tekst blijft staan. Kijk of je verbinding hebt en laad de pagina opnieuw.',

	text: 'Je vacature',
	textHint: 'Plak hier je tekst, of sleep er een bestand op.',
	open: 'Open een bestand',
	example: 'Begin met een voorbeeld',
	clear: 'Wis alles',
	editor: 'Uitgebreide editor',
	plain: 'Gewoon tekstvak',

	findings: 'Wat er beter kan',
	missing: 'Wat nog ontbreekt',
	fields: 'Gegevens uit je tekst',
	label: 'Het label',
	labelHow: 'Zo werkt het label',

	preview: 'Zo zien kandidaten je vacature',
	previewHint:
		'Dit is een eenvoudige versie: dezelfde onderdelen, in dezelfde woorden en volgorde. Plaatjes, de tabel van de week en de rekenhulp staan alleen op de echte pagina.',
	previewShow: 'Toon het voorbeeld',

	handOver: 'Klaar? Neem je vacature mee',
	name: 'Naam van het bestand',
	nameHint: 'De naam wordt het adres van de vacature: kleine letters, cijfers en streepjes.',
	download: 'Bewaar als bestand',
	copy: 'Kopieer de tekst',
	openAt: (host: Repository['host']) => `Open bij ${hosts[host]} als nieuw bestand`,
	openAtHint: (host: Repository['host']) =>
		host === 'gitlab'
			? `Je tekst wordt gekopieerd. Bij ${hosts[host]} plak je hem in het lege bestand.`
			: `Je tekst gaat mee in het adres van de pagina bij ${hosts[host]}, en komt zo in de geschiedenis van je browser. Dat is voor een openbare vacature geen bezwaar.`,
};
