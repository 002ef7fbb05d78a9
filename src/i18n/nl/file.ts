import { formatsFor, locales } from '#i18n/format.ts';

const forbidden = 'Je mag dit bestand niet lezen. Vraag leesrechten aan wie het beheert.';

/** By the code of the system. */
const noAccess: Readonly<Record<string, string>> = {
	ENOENT: 'Het bestand is er niet. Is het een snelkoppeling, dan leidt die nergens heen.',
	EISDIR: 'Dit is een map en geen bestand. Geef de map een andere naam, of haal hem weg.',
	...{ EACCES: forbidden, EPERM: forbidden },
};

/** More names than this are not read. */
const mostNames = 15;

function otherEmployer(slug: string, known: readonly string[]): string {
	const add = `maak daar het bestand ${slug}.md`;
	if (known.length === 0) return `Daar staat nog geen werkgever: ${add}.`;
	if (known.length > mostNames) return `Kies een naam die daar staat, of ${add}.`;
	return `Kies uit ${known.join(', ')}, of ${add}.`;
}

const { number } = formatsFor(locales.nl);

const sizeOf = (megabytes: number, width: number, height: number): string =>
	`${number(megabytes)} MB, ${number(width)} bij ${number(height)} pixels`;

/** Sentences about a file as a whole and about files together. */
export const fileText = {
	empty:
		'Het bestand is leeg. Kopieer een ander bestand als voorbeeld en vul je eigen gegevens in.',
	lateFrontmatter: 'Boven de kop staat een lege regel of spatie. Begin op regel 1 met ---.',
	unclosedFrontmatter: 'De kop houdt niet op. Zet onder de laatste sleutel een regel met ---.',
	noFrontmatter:
		'Het bestand begint niet met een kop. Zet de gegevens bovenaan, tussen twee regels met ---.',
	notAMapping:
		'De gegevens bestaan niet uit regels als “title: Bakker”. Schrijf per regel een sleutel, een dubbele punt en een waarde.',
	unreadable: 'Hier staat een teken dat niet te lezen is. Bewaar het bestand als UTF-8.',
	binary: 'Het bestand is geen tekst. Schrijf het in een teksteditor en bewaar het als UTF-8.',
	tooLarge: (megabytes: number) =>
		`Het bestand is groter dan 1 MB (ongeveer ${megabytes} MB). Een vacature is een paar bladzijden tekst. Zet afbeeldingen en bijlagen ernaast, niet erin.`,
	noAccess: (code: string) =>
		noAccess[code] ??
		'Het bestand is niet te openen. Kijk na of het een gewoon bestand is en of je het mag lezen.',
	fileName: (name: string) =>
		`De bestandsnaam “${name}” kan geen adres worden. Gebruik kleine letters, cijfers en streepjes, zoals bakker-vroege-dienst.md.`,
	reservedName: (name: string) =>
		`De bestandsnaam “${name}” is al het adres van een andere pagina. Kies een andere naam.`,
	unknownOrganisation: (slug: string, near: string | undefined, known: readonly string[]) =>
		`De werkgever “${slug}” staat niet in content/organisations. ${near ? `Bedoel je “${near}”?` : otherEmployer(slug, known)}`,
	unknownMetricsVacancy: (slug: string, near: string | undefined) =>
		`De vacature “${slug}” staat niet in content/vacancies. ${near ? `Bedoel je “${near}”?` : 'Kijk de naam na.'}`,
	overlappingMetrics: (file: string) =>
		`Een deel van deze dagen staat ook in ${file}. Dan telt alles dubbel. Laat de perioden op elkaar aansluiten.`,
	brokenOrganisation: (slug: string) =>
		`De werkgever “${slug}” heeft zelf nog fouten. Los die eerst op in organisations/${slug}.md.`,
	clientWithoutAgency: (slug: string) =>
		`“agencyFor” is alleen voor bureaus, en “${slug}” is geen bureau. Haal de regel weg, of schrijf agency: true in organisations/${slug}.md.`,
	unknownCompetency: (id: string, near: string | undefined) =>
		`De competentie “${id}” staat niet in content/competencies. ${near ? `Bedoel je “${near}”?` : `Maak het bestand ${id}.md of haal de naam weg.`}`,
	repeatedReference: (reference: string, other: string) =>
		`Het kenmerk “${reference}” staat ook in ${other}. Geef elke vacature een eigen kenmerk.`,
	unknownVacancy: (address: string) =>
		`De link gaat naar “${address}”, maar die vacature is er niet. Kijk de bestandsnaam na.`,
	formerSlugOwn: (slug: string) =>
		`“${slug}” is hoe dit bestand nu heet. Zet hier alleen namen van vroeger.`,
	formerSlugTaken: (slug: string, file: string) =>
		`Het oude adres “${slug}” is nu van ${file}. Haal de naam hier weg.`,
	formerSlugRepeated: (slug: string, file: string) =>
		`Het oude adres “${slug}” staat ook in ${file}. Een adres kan maar naar één vacature leiden: laat het op één plek staan.`,
	formerSlugReserved: (slug: string) =>
		`“${slug}” is het adres van een andere pagina. Haal de naam hier weg.`,
	missingImage: (path: string) =>
		`Het bestand “${path}” is er niet. Zet de afbeelding naast dit bestand of kijk de naam na.`,
	imageOutside: (path: string) =>
		`De afbeelding “${path}” staat buiten de map met inhoud. Zet het bestand naast dit bestand.`,
	brokenImage: (path: string) =>
		`Het bestand “${path}” is geen leesbare afbeelding. Bewaar het opnieuw als jpg, png of webp.`,
	largeImage: (path: string, megabytes: number, width: number, height: number) =>
		`De afbeelding “${path}” is groot: ${sizeOf(megabytes, width, height)}. Maak haar kleiner; 2.000 pixels breed is genoeg voor het bord.`,
	hugeImage: (path: string, megabytes: number, width: number, height: number) =>
		`De afbeelding “${path}” is te groot om op het bord te zetten: ${sizeOf(megabytes, width, height)}. Maak haar kleiner; 2.000 pixels breed is genoeg.`,
	missingSite:
		'Het bestand site.yml ontbreekt. Kopieer het uit het voorbeeldbord en vul naam, adres en kleur in.',
};

export type FileText = typeof fileText;
