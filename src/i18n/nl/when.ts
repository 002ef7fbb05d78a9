const month =
	'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const day = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const preposition =
	"bij|binnen|in|met|na|om|onder|op|rond|sinds|tijdens|tot|tussen|van|vanaf|voor|zodra|als|wanneer|begin|eind|elke?|iedere?|’s|'s";

/** What stands before a time that somebody wrote as a name; the first that fits. */
const before: readonly (readonly [start: RegExp, words: string])[] = [
	[new RegExp(`^(?:${preposition})(?![a-z])`, 'i'), ''],
	[new RegExp(`^(?:\\d|half|${month}).* tot `, 'i'), 'van '],
	[/^half/i, ''],
	[new RegExp(`^(?:${month})`, 'i'), 'in '],
	[new RegExp(`^(?:\\d|de dag|${day})`, 'i'), 'op '],
	[/^(?:eerste|tweede|derde|vierde|laatste) /i, 'tijdens de '],
];

/** A time as it stands in a sentence: “in december”, “tijdens de feestdagen”. */
export const onTime = (time: string): string =>
	`${before.find(([start]) => start.test(time))?.[1] ?? 'tijdens '}${time}`;
