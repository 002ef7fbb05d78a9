import { shortened } from '#i18n/nl/shortened.ts';

/** Sentences about the text below the frontmatter. */
export const bodyText = {
	tooDeep: (levels: number) =>
		`Hier zitten meer dan ${levels} citaten, lijsten of nadrukken in elkaar. Haal tekens weg tot er een paar over zijn.`,
	rawHtml: (html: string) =>
		`In de tekst staat HTML: “${shortened(html)}”. Die komt niet op de pagina. Schrijf het in Markdown of haal het weg.`,
	linkAddress: (address: string) =>
		address === ''
			? 'De link heeft geen adres. Schrijf het adres tussen de ronde haakjes.'
			: `De link gaat naar “${shortened(address)}”. Schrijf een adres dat begint met https://, mailto: of tel:, of de naam van een andere vacature, zoals bakker.md.`,
	imageElsewhere: (address: string) =>
		`De afbeelding staat ergens anders: “${shortened(address)}”. Zet het bestand naast dit bestand en schrijf ./bestand.jpg.`,
	imagePath: (address: string) =>
		`De afbeelding heet “${shortened(address)}”. Noem een jpg-, png-, webp-, avif- of svg-bestand naast dit bestand, met een naam zonder spaties, haakjes en accenten.`,
	imageSuffix: (address: string, file: string) =>
		`De afbeelding heet “${shortened(address)}”. Laat weg wat achter de bestandsnaam staat: ${shortened(file)}.`,
	imageReference:
		'Het adres van deze afbeelding staat ergens anders in de tekst. Schrijf het er meteen achter: ![Wat je ziet](./bestand.jpg).',
	imageAlt: (address: string) =>
		`De afbeelding “${shortened(address)}” heeft geen beschrijving. Schrijf tussen de blokhaken wat er te zien is: ![Wat je ziet](${shortened(address)}).`,
};

export type BodyText = typeof bodyText;
