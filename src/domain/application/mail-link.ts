import { cleanLine, cleanText } from '#domain/application/clean-text.ts';

/**
 * Longest mailto address in characters. Outlook and Windows give up near 2,000; below 1,900 all
 * programs that were looked at take them.
 */
export const mailLinkLimit = 1899;

/** A mail that is still to be sent. */
export interface Mail {
	to: string;
	subject: string;
	body: string;
}

/** Whole text, encoded as RFC 6068 wants: %20 for a space, %0D%0A for the end of a line. */
export function mailLink({ to, subject, body }: Mail): string {
	const fields = [
		`subject=${encodeURIComponent(cleanLine(subject))}`,
		...(body === '' ? [] : [`body=${encodedLines(body)}`]),
	];
	return `${emptyMailLink(to)}?${fields.join('&')}`;
}

/** A link to a mail without anything in it. */
export const emptyMailLink = (to: string): string =>
	`mailto:${encodeURIComponent(to).replace('%40', '@')}`;

/** The mail as a link, or undefined when mail programs would cut it off or refuse it. */
export function fittingMailLink(mail: Mail): string | undefined {
	const link = mailLink(mail);
	return link.length <= mailLinkLimit ? link : undefined;
}

const encodedLines = (text: string): string =>
	encodeURIComponent(cleanText(text).replaceAll('\n', '\r\n'));
