import { mailLink } from '#domain/application/mail-link.ts';
import { dialled, whatsAppLink } from '#domain/application/whats-app.ts';
import { formFor, takesMessages } from '#domain/application/ways.ts';
import type { Dictionary } from '#i18n/dictionary.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** How to apply, what it takes and what happens to the data. */
export interface ApplyView {
	title: string;
	/** Leads to the form of the board; comes after the employer's own page, when there is one. */
	begin: { text: string; isFirst: boolean } | undefined;
	ways: ApplyLink[];
	/** Time, cv and letter, as one paragraph. */
	demands: string | undefined;
	reply: string | undefined;
	questions: { title: string; items: readonly string[] };
	screening: { title: string; items: string[] };
	/** Who answers questions about the job. */
	contact: { title: string; text: string; links: { text: string; href: string }[] } | undefined;
	privacy:
		| { title: string; text: string; statement: { text: string; href: string } | undefined }
		| undefined;
	referral: { title: string; text: string } | undefined;
}

export function applyView(subject: Subject): ApplyView {
	const { vacancy, dictionary } = subject;
	const { ui, words } = dictionary;
	const { apply, screening = [] } = vacancy;
	return {
		title: ui['apply.title'],
		begin: beginOf(subject),
		ways: applyLinks(subject),
		demands: paragraph(
			apply.minutes === undefined ? undefined : ui['apply.minutes'](apply.minutes),
			apply.cv && ui['apply.cv'][apply.cv],
			apply.letter && ui['apply.letter'][apply.letter],
		),
		reply:
			apply.replyWithinWorkdays === undefined
				? undefined
				: ui['apply.reply'](apply.replyWithinWorkdays),
		questions: { title: ui['apply.questions'], items: apply.questions ?? [] },
		screening: {
			title: ui['apply.screening'],
			items: screening.map(({ type, reason }) => `${words.screening[type]}: ${reason}`),
		},
		contact: contactOf(subject),
		privacy: privacyOf(subject),
		referral: referralOf(subject),
	};
}

function beginOf({ vacancy, organisation, dictionary: { ui } }: Subject): ApplyView['begin'] {
	if (!takesMessages(vacancy) && !formFor(vacancy, organisation)) return undefined;
	return vacancy.apply.url === undefined
		? { text: ui['applyPage.begin'], isFirst: true }
		: { text: ui['applyPage.orHere'], isFirst: false };
}

function contactOf({ vacancy: { contact }, dictionary: { ui } }: Subject): ApplyView['contact'] {
	if (!contact) return undefined;
	const { role, name, email, phone } = contact;
	return {
		title: ui['apply.contact'],
		text: ui['apply.contactText'](present([role, name]).join(', ')),
		links: present([
			email === undefined ? undefined : { text: email, href: `mailto:${email}` },
			phone === undefined ? undefined : { text: phone, href: telephoneLink(phone) },
		]),
	};
}

function privacyOf({ vacancy, organisation, dictionary }: Subject): ApplyView['privacy'] {
	const { ui, format } = dictionary;
	const { privacy } = vacancy;
	const { name, privacyStatement: href } = organisation;
	if (!privacy && !href) return undefined;
	const { data = [], readers } = privacy ?? {};
	return {
		title: ui['privacy.title'],
		text: present([
			data.length > 0 ? ui['privacy.data'](format.list(data)) : undefined,
			readers && ui['privacy.readers'](readers),
			privacy && ui['privacy.retention'](privacy.retentionWeeks),
		]).join(' '),
		statement: href === undefined ? undefined : { text: ui['privacy.statement'](name), href },
	};
}

function referralOf({ vacancy, dictionary }: Subject): ApplyView['referral'] {
	const { ui, format } = dictionary;
	const { referral } = vacancy;
	return (
		referral && {
			title: ui['referral.title'],
			text: ui['referral.text'](format.euros(referral.amount), referral.conditions),
		}
	);
}

const paragraph = (...parts: (string | undefined)[]): string | undefined =>
	present(parts).join(' ') || undefined;

/** One way to apply. */
export interface ApplyLink {
	text: string;
	href: string;
	/** Shown beside the button, because not everybody has a mail program. */
	plain: string | undefined;
}

/** Ways to apply, the one the employer's system wants first. */
export function applyLinks({ vacancy, dictionary: { ui } }: Subject): ApplyLink[] {
	const { url, email, phone, whatsapp } = vacancy.apply;
	const subject = ui['apply.subject'](vacancy.title, vacancy.reference);
	return present([
		url === undefined ? undefined : { text: ui['apply.site'], href: url, plain: undefined },
		email === undefined
			? undefined
			: { text: ui['apply.mail'], href: mailLink({ to: email, subject, body: '' }), plain: email },
		whatsapp === undefined ? undefined : whatsAppWay(whatsapp, ui, subject),
		phone === undefined ? undefined : phoneWay(phone, ui),
	]);
}

/** A message that opens in WhatsApp, which begins with a text when there is one. */
export const whatsAppWay = (number: string, ui: Dictionary['ui'], text?: string): ApplyLink => ({
	text: ui['apply.whatsapp'](number),
	href: whatsAppLink(number, text),
	plain: undefined,
});

export const phoneWay = (number: string, ui: Dictionary['ui']): ApplyLink => ({
	text: ui['apply.phone'](number),
	href: telephoneLink(number),
	plain: undefined,
});

/** Address that makes a telephone dial a number. */
const telephoneLink = (phone: string): string => `tel:${dialled(phone)}`;
