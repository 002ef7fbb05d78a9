/** Kinds of content files, in the order of the reference. */
export const documentText = {
	vacancy: { title: 'Vacature', file: 'content/vacancies/<naam>.md' },
	organisation: { title: 'Werkgever', file: 'content/organisations/<naam>.md' },
	competency: { title: 'Competentie', file: 'content/competencies/<naam>.md' },
	page: { title: 'Pagina', file: 'content/pages/<naam>.md' },
	landing: { title: 'Inleiding bij een selectie', file: 'content/landing/<naam>.md' },
	metrics: { title: 'Cijfers over sollicitaties', file: 'content/metrics/<naam>.yml' },
	site: { title: 'Instellingen van het bord', file: 'content/site.yml' },
};

export type DocumentKind = keyof typeof documentText;

/** Words of the reference of all keys. */
export const referenceText = {
	title: 'Alle sleutels',
	intro: [
		'Per soort bestand staat hier welke sleutels er zijn, wat je erbij schrijft en wat nodig is. Een sleutel die hier niet staat, kent Helder niet.',
		'Deze pagina wordt gemaakt uit de regels waarmee Helder je bestanden nakijkt: wijzig hem niet met de hand, maar draai `npm run schema`.',
	],
	file: (path: string) => `Bestand: \`${path}\``,
	required: 'Nodig.',
	optional: 'Mag ontbreken.',
	defaults: (value: string) => `Mag ontbreken; dan is het \`${value}\`.`,
	columns: ['Sleutel', 'Betekenis', 'Nodig', 'Waarde', 'Voorbeeld'],
	yes: 'ja',
	no: 'nee',
	value: (what: string) => `Waarde: ${what}.`,
	kinds: {
		boolean: '`true` of `false`',
		date: 'datum, zoals `2026-12-18`',
		email: 'e-mailadres',
		uri: 'webadres',
		number: 'getal',
		integer: 'heel getal',
		string: 'tekst',
		object: 'groep sleutels',
	},
	between: (kind: string, min: string, max: string) => `${kind} van ${min} tot en met ${max}`,
	from: (kind: string, min: string) => `${kind} vanaf ${min}`,
	longest: (kind: string, length: number) => `${kind} van hooguit ${length} tekens`,
	only: (value: string) => `alleen ${value}`,
	oneOf: (values: readonly string[]) => values.join(', '),
	listOf: (kind: string) => `lijst: ${kind}`,
};
