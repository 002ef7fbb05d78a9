import { plural } from '#i18n/nl/count.ts';

const addresses = (count: number): string => plural(count, 'adres', 'adressen');

/** What `npm run notify` says. */
export const notifyText = {
	usage:
		'Gebruik: npm run notify -- --from <map van de vorige bouw> --to <map van de nieuwe bouw> [--send] [--locale nl|en]',
	help: `Gebruik: npm run notify -- --from MAP --to MAP [opties]

Vertelt zoekmachines welke pagina’s nieuw, gewijzigd of weg zijn. Zonder --send toont het alleen wat
er verstuurd zou worden.

  --from MAP      de map van de vorige bouw
  --to MAP        de map van de nieuwe bouw
  --send          verstuur het echt
  --locale nl|en  taal van het verslag`,
	noList: (folder: string) =>
		`In de map ${folder} staat geen leesbaar _helder/pages.json. Geef een map die npm run build heeft gemaakt.`,
	otherBoard: (from: string, to: string) =>
		`De ene bouw is van ${from}, de andere van ${to}. Vergelijk twee keer hetzelfde bord.`,
	previewBuild: (folder: string) =>
		`Geen enkele pagina in ${folder} mag in een zoekmachine: dit is een proefbouw. Geef de bouw die online staat.`,
	compared: (url: string) => `Wat er veranderd is op ${url}`,
	added: (count: number) => `Nieuw: ${addresses(count)}`,
	changed: (count: number) => `Gewijzigd: ${addresses(count)}`,
	removed: (count: number) => `Weg: ${addresses(count)}`,
	nothing: 'Er is niets veranderd.',
	nothingFor: (service: string) => `${service}: niets te melden.`,
	wouldSend: (service: string, count: number) =>
		`${service}: ${addresses(count)}. Dit zou ik sturen:`,
	notSent:
		'Er is niets verstuurd. Met --send verstuur ik het naar elke dienst waarvan een sleutel is ingesteld.',
	sent: (service: string, count: number) => `${service}: ${addresses(count)} verstuurd.`,
	noKey: (service: string, variable: string) =>
		`${service}: niet verstuurd, want ${variable} is niet ingesteld.`,
	noKeys: (variables: readonly string[]) =>
		`Er is geen sleutel om mee te versturen. Stel ${variables.join(' of ')} in, of laat --send weg.`,
	brokenCredentials: (variable: string) =>
		`${variable} is geen sleutel van een serviceaccount. Zet er de hele inhoud van het JSON-bestand van Google in.`,
	refused: (service: string, status: number, answer: string) =>
		`${service} weigert de melding (${status}): ${answer || 'zonder uitleg'}`,
	unreachable: (service: string, reason: string) => `${service} is niet te bereiken: ${reason}`,
	overQuota: (count: number, most: number) =>
		`Google neemt standaard ${most} meldingen per dag aan. Voor ${addresses(count)} is geen plek: Google vindt die later via de sitemap.`,
};

export type NotifyText = typeof notifyText;
