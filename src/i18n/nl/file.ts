/** Sentences about a file as a whole and about files together. */
export const fileText = {
	noFrontmatter:
		'Het bestand begint niet met een kop. Zet de gegevens bovenaan, tussen twee regels met ---.',
	notAMapping: 'De kop bestaat niet uit regels als “title: Bakker”. Schrijf per regel een sleutel, een dubbele punt en een waarde.',
	yaml: (code: string, line: string) => `${yamlSentence(code)} Er staat: “${line.trim().slice(0, 60)}”.`,
	unreadable: 'Het bestand kan niet als tekst gelezen worden. Bewaar het als UTF-8.',
	fileName: (name: string) =>
		`De bestandsnaam “${name}” kan geen adres worden. Gebruik kleine letters, cijfers en streepjes, zoals bakker-vroege-dienst.md.`,
	reservedName: (name: string) =>
		`De bestandsnaam “${name}” is al het adres van een andere pagina. Kies een andere naam.`,
	unknownOrganisation: (slug: string, near: string | undefined) =>
		`De werkgever “${slug}” staat niet in content/organisations. ${near ? `Bedoel je “${near}”?` : `Maak het bestand ${slug}.md of kijk de naam na.`}`,
	brokenOrganisation: (slug: string) =>
		`De werkgever “${slug}” heeft zelf nog fouten. Los die eerst op in organisations/${slug}.md.`,
	unknownCompetency: (id: string, near: string | undefined) =>
		`De competentie “${id}” staat niet in content/competencies. ${near ? `Bedoel je “${near}”?` : `Maak het bestand ${id}.md of haal de naam weg.`}`,
	repeatedReference: (reference: string, other: string) =>
		`Het kenmerk “${reference}” staat ook in ${other}. Geef elke vacature een eigen kenmerk.`,
	unknownVacancy: (address: string) =>
		`De link gaat naar “${address}”, maar die vacature is er niet. Kijk de bestandsnaam na.`,
	missingImage: (path: string) =>
		`Het bestand “${path}” is er niet. Zet de afbeelding naast dit bestand of kijk de naam na.`,
	brokenImage: (path: string) =>
		`Het bestand “${path}” is geen leesbare afbeelding. Bewaar het opnieuw als jpg, png of webp.`,
	missingSite: 'Het bestand site.yml ontbreekt. Kopieer het uit het voorbeeldbord en vul naam, adres en kleur in.',
};

export type FileText = typeof fileText;

/** Codes of the `yaml` package, https://eemeli.org/yaml/#errors */
const yamlSentences: Record<string, string> = {
	BAD_INDENT: 'Deze regel springt verkeerd in. Gebruik per niveau twee spaties.',
	TAB_AS_INDENT: 'Deze regel begint met een tab. Gebruik spaties.',
	DUPLICATE_KEY: 'Deze sleutel staat er twee keer. Laat er één staan.',
	MISSING_CHAR: 'Hier ontbreekt een teken: een aanhalingsteken, haakje, accolade of komma. Vul het aan.',
	UNEXPECTED_TOKEN: 'Hier staat een teken dat er niet hoort. Zet tekst met een dubbele punt, # of haakje tussen aanhalingstekens.',
	MULTILINE_IMPLICIT_KEY: 'Hier ontbreekt een dubbele punt, of een tekst loopt door op de volgende regel. Zet de tekst tussen aanhalingstekens.',
	BLOCK_AS_IMPLICIT_KEY: 'Hier staan twee dubbele punten op één regel. Zet de tekst tussen aanhalingstekens.',
	BAD_ALIAS: 'Een waarde mag niet met * beginnen. Zet de tekst tussen aanhalingstekens.',
	TAG_RESOLVE_FAILED: 'Een waarde mag niet met een uitroepteken beginnen. Zet de tekst tussen aanhalingstekens.',
	BAD_SCALAR_START: 'Een waarde mag niet met dit teken beginnen. Zet de tekst tussen aanhalingstekens.',
};

const yamlSentence = (code: string): string =>
	yamlSentences[code] ?? 'Deze regel is niet te lezen. Kijk de dubbele punten, streepjes en aanhalingstekens na.';
