const wordJoiner = '\u2060';
const noBreakSpace = '\u00A0';

/** The same text to show, in which no line ends inside times (09.00–17.00), a postal code (9723 AB) or an amount (€ 60). */
export const unbroken = (text: string): string =>
	text
		.replace(/(\d–)(?=\d)/g, `$1${wordJoiner}`)
		.replace(/\b(\d{4}) (?=[A-Z]{2}\b)/g, `$1${noBreakSpace}`)
		.replace(/€ (?=\d)/g, `€${noBreakSpace}`);
