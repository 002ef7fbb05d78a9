import { cleanLine, cleanText } from '#domain/application/clean-text.ts';
import type { Mail } from '#domain/application/mail-link.ts';

/** Bytes of text in one encoded word, so that `Subject: ` fits before it in the 76 of RFC 2047. */
const wordBytes = 39;
const lineLength = 76;

/**
 * A mail as a file (.eml, RFC 5322) that a mail program opens. `X-Unsent` has Outlook open it as a
 * mail still to be sent. The text is base64, so no line is too long and no letter gets lost.
 */
export function mailFile({ to, subject, body }: Mail, from: Sender, now: Date): string {
	return [
		...(from.email === '' ? [] : [`From: ${sender(from)}`]),
		`To: ${to}`,
		`Subject: ${encodedWords(cleanLine(subject))}`,
		`Date: ${now.toUTCString().replace('GMT', '+0000')}`,
		'X-Unsent: 1',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'Content-Transfer-Encoding: base64',
		'',
		...inLines(base64(cleanText(body).replaceAll('\n', '\r\n'))),
		'',
	].join('\r\n');
}

/** Who writes; without a mail address the program fills in its own. */
interface Sender {
	name: string;
	email: string;
}

const sender = ({ name, email }: Sender): string =>
	`${encodedWords(cleanLine(name))}\r\n <${cleanLine(email)}>`;

/** Always encoded: no letter of a candidate can then mean something in a header. */
function encodedWords(text: string): string {
	return pieces(text)
		.map((piece) => `=?UTF-8?B?${base64(piece)}?=`)
		.join('\r\n ');
}

/** RFC 2047, section 5: an encoded word holds whole characters. */
function pieces(text: string): string[] {
	const found = [''];
	for (const character of text) {
		const longer = `${found.at(-1)}${character}`;
		if (bytesOf(longer).length <= wordBytes) found[found.length - 1] = longer;
		else found.push(character);
	}
	return found;
}

const inLines = (text: string): string[] => text.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];

const base64 = (text: string): string =>
	btoa(Array.from(bytesOf(text), (byte) => String.fromCharCode(byte)).join(''));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
