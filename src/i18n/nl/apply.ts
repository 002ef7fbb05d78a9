import type { ApplicationFault } from '#domain/application/application.ts';
import { weekdayNames } from '#i18n/nl/shifts.ts';
import { dayPartNames } from '#i18n/nl/words.ts';

const faults: Record<ApplicationFault, string> = {
	'name-missing': 'Vul je naam in.',
	'way-missing': 'Vul je e-mailadres of je telefoonnummer in.',
	'email-wrong': 'Dit e-mailadres klopt niet. Schrijf het zoals naam@voorbeeld.nl.',
	'phone-wrong': 'Dit telefoonnummer klopt niet. Schrijf het zoals 06 12 34 56 78.',
};

/** What the form to apply says while it is used; apart, because it is sent to the browser. */
export const apply = {
	message: {
		opening: (title: string, reference: string) =>
			`Ik solliciteer op: ${title} (kenmerk ${reference}).`,
		name: 'Naam',
		email: 'E-mailadres',
		phone: 'Telefoonnummer',
		motivation: 'Waarom ik dit werk wil doen',
		unanswered: '(niet beantwoord)',
		free: 'Wanneer ik kan werken',
		days: weekdayNames,
		parts: dayPartNames,
		fitsAll: 'Ik kan op alle dagdelen van de diensten.',
	},
	faults,
	faultsTitle: (count: number) =>
		count === 1 ? 'Er klopt nog één ding niet' : `Er kloppen nog ${count} dingen niet`,
	open: (count: number) =>
		count === 1
			? 'Eén vraag heeft nog geen antwoord. Dat staat ook zo in je bericht.'
			: `${count} vragen hebben nog geen antwoord. Dat staat ook zo in je bericht.`,
	tooLong: (length: string, limit: string) =>
		`Je bericht is te lang om vanaf hier in een mailprogramma te zetten: ${length} tekens, en er passen er ${limit}. Kopieer het eerst. Open dan een mail en plak het erin. Bewaren als bestand kan ook.`,
	tooLongApp:
		'Je bericht is te lang om vanaf hier in WhatsApp te zetten. Kopieer het eerst. Open dan WhatsApp en plak het.',
	mailOpens: (address: string) =>
		`Je mailprogramma gaat open. Lees je bericht na en verstuur het daar. Gebeurt er niets? Kopieer je bericht en mail het naar ${address}.`,
	appOpens:
		'WhatsApp gaat open. Verstuur je bericht daar. Gebeurt er niets? Kopieer je bericht en plak het in WhatsApp.',
	copied: 'Je bericht is gekopieerd. Plak het waar je wilt.',
	notCopied: 'Kopiëren lukt niet. Je bericht is nu geselecteerd: kopieer het zelf.',
	saved: (file: string) =>
		`Je bericht staat bij je downloads, als ${file}. Er is nog niets verstuurd.`,
	cleared: 'Alles is gewist, ook van dit apparaat.',
	notKept: 'Je antwoorden worden niet meer bewaard, en wat er stond is gewist.',
	kept: 'Je antwoorden worden bewaard op dit apparaat.',
	cannotKeep:
		'Bewaren lukt niet in deze browser. Sluit je de pagina, dan ben je je antwoorden kwijt.',
	file: (slug: string) => `sollicitatie-${slug}`,
	subject: (subject: string) => `Onderwerp: ${subject}`,
	to: (address: string) => `Aan: ${address}`,
};
