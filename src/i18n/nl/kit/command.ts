import { plural } from '#i18n/nl/count.ts';
import { didYouMean } from '#i18n/nl/did-you-mean.ts';

/** What `npm run kit` says. */
export const kitCommand = {
	written: (slug: string, count: number) => `${slug}: ${plural(count, 'document', 'documenten')}`,
	open: (path: string) => `Open ${path}`,
	missing: (slug: string) => `Nog niet compleet, aan te vullen in vacancies/${slug}.md:`,
	noVacancies:
		'Er staat nu geen vacature zonder fouten open. Voor een concept noem je de naam: npm run kit -- kok-zwolle.',
	unknown: (slug: string, near: readonly string[]) =>
		`De vacature “${slug}” is er niet. ${didYouMean(near) ?? 'Noem de naam van het bestand in content/vacancies, zonder .md.'}`,
	broken: (slug: string) =>
		`In de vacature “${slug}” staan fouten. Typ npm run content om ze te lezen.`,
	brokenSite:
		'Zonder een goed site.yml is er geen bord. Typ npm run content om te lezen wat er mis is.',
	which: 'Noem een vacature, of kies --all voor alle open vacatures.',
	oneOrAll: 'Kies één vacature of --all, niet allebei.',
	oneOnly: (extra: string) => `“${extra}” is er één te veel. Noem één vacature, of kies --all.`,
	outputEmpty: 'Achter “--output” ontbreekt de naam van een map.',
	insideSite: (folder: string) =>
		`De map “${folder}” hoort bij de site of de bron daarvan. Dan komen de vragen en scores online. Kies een andere map.`,
	notWritable: (folder: string, reason: string) =>
		`In de map “${folder}” kan niets worden geschreven (${reason}). Kies een andere map.`,
	usage: `Gebruik: npm run kit -- <vacature> [opties]
         npm run kit -- --all [opties]

Maakt documenten om af te drukken: scorelijst, belscript, gespreksleidraad, rollenspel, praktijkopdracht,
scorekaart, referenties, besluit, afsprakenblad, eerste negentig dagen, berichten en vragen achteraf.
<vacature> is de naam van het bestand in content/vacancies, zonder .md.

  --output map   schrijf in deze map (anders: selectiepakket)
  --all          maak een pakket voor elke open vacature
  --help         toon deze uitleg

De documenten komen niet op de site: kandidaten zouden de vragen en de scores kunnen lezen.

Einde 0: gemaakt. 1: de vacature heeft fouten. 2: verkeerd gebruik, of er is geen bord.`,
} as const;
