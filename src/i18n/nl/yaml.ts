import { shortened } from '#i18n/nl/shortened.ts';

const sentences = {
	tab: () => 'Deze regel begint met een tab. Gebruik spaties.',
	escape: () =>
		'Tussen dubbele aanhalingstekens is \\ een bijzonder teken. Gebruik enkele aanhalingstekens.',
	'second-opening': () =>
		'Een regel met --- sluit de kop af. Haal deze regel weg, of sluit de kop pas onderaan.',
	'extra-bracket': () => 'Dit haakje sluit niets. Haal het weg.',
	unclosed: (closer: string) => `Het afsluitende teken ${closer} ontbreekt. Zet het aan het eind.`,
	'comment-in-brackets': () =>
		'Vanaf # is de rest van de regel een opmerking. Zet de waarde tussen aanhalingstekens, zoals "#0b5d6b".',
	'number-sign': () =>
		'Vanaf # leest niemand verder. Hoort het erbij, zet dan alles tussen aanhalingstekens. Is het een opmerking, zet dan een spatie achter #.',
	'text-after-quote': () =>
		"Na het tweede aanhalingsteken staat nog tekst. Zet er enkele aanhalingstekens omheen: '…'.",
	'text-after-fold': () =>
		'Een tekst mag niet met > of | beginnen. Zet de tekst tussen aanhalingstekens.',
	'comma-missing': () => 'Tussen twee waarden ontbreekt een komma. Zet die ertussen.',
	'two-colons': () =>
		'Dat zijn twee dubbele punten op één regel. Zet alles na de eerste tussen aanhalingstekens.',
	'two-colons-in-brackets': () =>
		'Binnen de haakjes staan twee dubbele punten zonder komma ertussen. Zet de tekst tussen aanhalingstekens, of zet er een komma tussen.',
	'colon-without-space': () => 'Na een dubbele punt hoort een spatie. Zet die erbij.',
	'dash-without-space': () => 'Na het streepje hoort een spatie. Zet die erbij.',
	'colon-missing': () =>
		'Hier ontbreekt een dubbele punt. Schrijf eerst een sleutel, dan een dubbele punt en dan de waarde.',
	indent: () =>
		'Deze regel springt anders in dan de regels erboven. Laat sleutels die bij elkaar horen even ver inspringen.',
	'special-start': (character: string) =>
		`Een tekst mag niet met ${character} beginnen. Zet de tekst tussen aanhalingstekens.`,
	'key-in-brackets': () =>
		'Hier staan haakjes waar een sleutel hoort. Zet een tekst met haakjes tussen aanhalingstekens.',
	thousands: (number: string) =>
		`Een punt telt hier als komma. Bedoel je ${number}? Schrijf het dan zonder punt.`,
	'duplicate-key': (key: string) => `“${key}” staat er twee keer. Laat er één staan.`,
};

/** What can be wrong with the punctuation of frontmatter. */
export type YamlFault = keyof typeof sentences;

/** A sentence about a line of frontmatter that cannot be read. */
export const yamlText = (fault: YamlFault, line: string, word = ''): string =>
	`${line && fault !== 'duplicate-key' ? `Er staat “${shortened(line)}”. ` : ''}${sentences[fault](word)}`;

export type YamlText = typeof yamlText;
