const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

/** Sentences about the text below the frontmatter. */
export const bodyText = {
	rawHtml: (html: string) =>
		`In de tekst staat HTML: “${shortened(html)}”. Die komt niet op de pagina. Schrijf het in Markdown of haal het weg.`,
	linkAddress: (address: string) =>
		`De link gaat naar “${shortened(address)}”. Schrijf een adres dat begint met https://, mailto: of tel:, of de naam van een andere vacature, zoals bakker.md.`,
	imageElsewhere: (address: string) =>
		`De afbeelding staat ergens anders: “${shortened(address)}”. Zet het bestand naast de vacature en schrijf ./bestand.jpg.`,
	imageAlt: (address: string) =>
		`De afbeelding “${shortened(address)}” heeft geen beschrijving. Schrijf tussen de blokhaken wat er te zien is: ![Wat je ziet](${shortened(address)}).`,
};

export type BodyText = typeof bodyText;
