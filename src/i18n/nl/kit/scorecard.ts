import { vacancyField as field } from '#i18n/nl/kit/vacancy-field.ts';

/** The scorecard, on paper and as a file. */
export const scorecard = {
	title: 'Scorekaart',
	lead: 'Eén kaart per kandidaat en per beoordelaar. Vul hem in na elke stap, voor je met elkaar praat.',
	own: 'Jouw scores',
	ownCaption: 'Score per stap en onderdeel',
	head: ['Stap', 'Onderdeel', 'Score (omcirkel)', 'Wat de kandidaat zei of deed'],
	needs: 'Wat echt nodig is',
	needsCaption: 'Echt nodig: ja of nee, met bewijs',
	needsHead: ['Uit de vacature', 'Ja of nee', 'Waaruit dat blijkt'],
	together: 'Samen',
	togetherText:
		'Schrijf de scores van iedereen over. Verschilt het twee punten of meer, lees dan eerst het bewijs aan elkaar voor.',
	togetherCaption: 'Scores naast elkaar',
	togetherHead: ['Onderdeel', 'Beoordelaar 1', 'Beoordelaar 2', 'Beoordelaar 3', 'Afgesproken'],
	anchors: 'Wat een 1 tot en met 5 betekent',
	nothing: `Er is niets om te scoren: de vacature noemt geen stappen met competenties. Vul ${field.selection} en ${field.competencies} in.`,
	spreadsheet: (file: string) =>
		`Liever in een rekenblad? Open ${file}. Kopieer de regels voor elke kandidaat en beoordelaar.`,
	csvHead: [
		'Vacature',
		'Kenmerk',
		'Kandidaat (nummer)',
		'Beoordelaar',
		'Datum',
		'Soort',
		'Stap',
		'Onderdeel',
		'Score (1-5 of ja/nee)',
		'Wat de kandidaat zei of deed',
		'Bij 1',
		'Bij 2',
		'Bij 3',
		'Bij 4',
		'Bij 5',
	],
	kind: { need: 'Echt nodig', score: 'Score' },
} as const;
