/** A title of 300 characters, as nobody should write one. */
export const longestTitle =
	'Gespecialiseerd medewerker klantenservice verzekeringen en schadeafhandeling voor particulieren, '
		.repeat(4)
		.slice(0, 299)
		.trimEnd()
		.padEnd(300, 'n');

/** Titles that somebody may write, by mistake or on purpose. */
export const hostileTitles: Record<string, string> = {
	longest: longestTitle,
	'one word': 'Klantenservicemedewerkersopleidingsverzekering'.repeat(7).slice(0, 300),
	markup: '</script><svg onload=alert(1)> & "dubbel" \'enkel\' ]]>',
	emoji: '👩🏽‍💻 Medewerker 🎉 klantenservice 👨‍👩‍👧‍👦',
	'right to left': '\u202Eתפקיד מוכר\u202C مستشار خدمة العملاء',
	control: 'Kok\u0000\u0007\u001B[31m bij\r\nde\tboot\u200B\uFEFF',
	'half a character': 'Kok \uD83D en bakker',
	marks: `Ko${'\u0301'.repeat(200)}k`,
	empty: '🎉',
};
