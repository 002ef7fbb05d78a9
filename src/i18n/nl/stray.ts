/** Sentences about a file in the content folder that nothing reads. */
export const strayText = {
	settings: 'Dit bestand wordt niet gelezen: de instellingen horen in site.yml. Geef het die naam.',
	word: (file: string) =>
		`Een Word-bestand wordt niet gelezen. Neem de tekst over met npm run import -- content/${file}, en haal het hier weg.`,
	document:
		'Zo’n bestand wordt niet gelezen. Kopieer de tekst naar een bestand dat op .md eindigt, en haal dit weg.',
	picture:
		'Zo’n afbeelding past niet op het bord. Bewaar haar als jpg, png of webp, en haal deze weg.',
	metrics: 'Dit bestand wordt niet gelezen. Cijfers staan in een bestand dat op .yml eindigt.',
	below: (folder: string) =>
		`Dit bestand wordt niet gelezen: het staat een map te diep. Zet het in content/${folder}.`,
	elsewhere:
		'Dit bestand wordt niet gelezen: het staat in de verkeerde map. Vacatures horen in content/vacancies.',
	name: (name: string) =>
		`Dit bestand wordt niet gelezen: de naam eindigt niet op .md. Noem het ${name}.md.`,
	other: 'Dit bestand wordt niet gelezen. Haal het weg, of bewaar het buiten content.',
};

export type StrayText = typeof strayText;
