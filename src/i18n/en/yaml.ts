import { shortened } from '#i18n/nl/shortened.ts';
import type { YamlFault, YamlText } from '#i18n/nl/yaml.ts';

const sentences: Record<YamlFault, (word: string) => string> = {
	tab: () => 'This line begins with a tab. Use spaces.',
	escape: () => 'Between double quotation marks \\ is a special character. Use single ones.',
	'second-opening': () =>
		'A line with --- ends the frontmatter. Remove this line, or end the frontmatter only at the bottom.',
	'extra-bracket': () => 'This bracket closes nothing. Remove it.',
	unclosed: (closer) => `The closing “${closer}” is missing. Put it at the end.`,
	'comment-in-brackets': () =>
		'From # on, the rest of the line is a remark. Put the value between quotes, such as "#0b5d6b".',
	'number-sign': () =>
		'Nobody reads on after #. If it belongs to the value, put all of it between quotes. If it is a remark, put a space after #.',
	'text-after-quote': () =>
		"There is more text after the second quotation mark. Put single ones around all of it: '…'.",
	'text-after-fold': () =>
		'A text may not begin with > or |. Put the text between quotation marks.',
	'comma-missing': () => 'A comma is missing between two values. Put one there.',
	'two-colons': () =>
		'There are two colons on one line. Put everything after the first between quotation marks.',
	'two-colons-in-brackets': () =>
		'Between the brackets are two colons without a comma. Put the text between quotation marks, or put a comma between them.',
	'colon-without-space': () => 'A colon needs a space after it. Put one there.',
	'dash-without-space': () => 'The dash needs a space after it. Put one there.',
	'colon-missing': () =>
		'A colon is missing here. Write first a key, then a colon and then the value.',
	indent: () =>
		'This line is indented unlike the lines above. Give keys that belong together the same indent.',
	'special-start': (character) =>
		`A text may not begin with “${character}”. Put the text between quotation marks.`,
	'key-in-brackets': () =>
		'There are brackets where a key belongs. Put a text with brackets between quotation marks.',
	thousands: (number) =>
		`A full stop counts as a decimal point here. Did you mean ${number}? Write it without the full stop then.`,
	'duplicate-key': (key) => `“${key}” is there twice. Keep one.`,
};

/** A sentence about a line of frontmatter that cannot be read. */
export const yamlText: YamlText = (fault, line, word = '') =>
	`${line && fault !== 'duplicate-key' ? `The line says “${shortened(line)}”. ` : ''}${sentences[fault](word)}`;
