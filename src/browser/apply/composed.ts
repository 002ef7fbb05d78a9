import type { Application } from '#domain/application/application.ts';
import { mailFile } from '#domain/application/mail-file.ts';
import {
	fittingMailLink,
	type Mail,
	mailLink,
	mailLinkLimit,
} from '#domain/application/mail-link.ts';
import { messageOf } from '#domain/application/message.ts';
import { fittingWhatsAppLink, whatsAppLink } from '#domain/application/whats-app.ts';
import type { ApplyText } from '#i18n/dictionary.ts';
import type { ComposeData } from '#views/apply/form.ts';

/** A way to send a message; the link is empty when the message does not fit in it. */
interface Way {
	href: string;
	fits: boolean;
}

/** An application, ready to be sent in each way the vacancy takes. */
export interface Composed {
	message: string;
	/** Number of questions without an answer. */
	open: number;
	mail: (Way & { length: number; limit: number }) | undefined;
	app: Way | undefined;
	/** Files by their ending. */
	files: { eml: string | undefined; txt: string };
}

/** The message and every way to send it, from what somebody filled in. */
export function compose(
	application: Application,
	data: ComposeData,
	text: ApplyText,
	{ tippedBy, now }: { tippedBy: string; now: Date },
): Composed {
	const { email, whatsapp, subject } = data;
	const via = tippedBy && data.viaLine.replace('{name}', () => tippedBy);
	const message = messageOf(application, data, text.message, via);
	const mail = email === undefined ? undefined : { to: email, subject, body: message };
	const head = mail ? [text.to(mail.to), text.subject(subject), ''] : [];
	return {
		message,
		open: application.answers.filter((answer) => answer.trim() === '').length,
		mail: mail && mailWay(mail),
		app: whatsapp === undefined ? undefined : appWay(whatsapp, message),
		files: {
			eml: mail && mailFile(mail, application, now),
			txt: [...head, message, ''].join('\n').replaceAll('\n', '\r\n'),
		},
	};
}

function mailWay(mail: Mail): Composed['mail'] {
	const href = fittingMailLink(mail);
	return {
		href: href ?? mailLink({ ...mail, body: '' }),
		fits: href !== undefined,
		length: mailLink(mail).length,
		limit: mailLinkLimit,
	};
}

function appWay(phone: string, message: string): Way {
	const href = fittingWhatsAppLink(phone, message);
	return { href: href ?? whatsAppLink(phone), fits: href !== undefined };
}
