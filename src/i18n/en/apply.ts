import { weekdayNames } from '#i18n/en/shifts.ts';
import { dayPartNames } from '#i18n/en/words.ts';
import type { apply as applyNl } from '#i18n/nl/apply.ts';
import type { Worded } from '#i18n/worded.ts';

/** What the form to apply says while it is used; apart, because it is sent to the browser. */
export const apply: Worded<typeof applyNl> = {
	message: {
		opening: (title, reference) => `I am applying for: ${title} (reference ${reference}).`,
		name: 'Name',
		email: 'Email address',
		phone: 'Phone number',
		motivation: 'Why I want to do this work',
		unanswered: '(not answered)',
		free: 'When I can work',
		days: weekdayNames,
		parts: dayPartNames,
		fitsAll: 'I can work in all parts of the week that have shifts.',
	},
	faults: {
		'name-missing': 'Fill in your name.',
		'way-missing': 'Fill in your email address or your phone number.',
		'email-wrong': 'This email address is not right. Write it like name@example.com.',
		'phone-wrong': 'This phone number is not right. Write it like +31 6 12 34 56 78.',
	},
	faultsTitle: (count) =>
		count === 1 ? 'One thing is not right yet' : `${count} things are not right yet`,
	open: (count) =>
		count === 1
			? 'One question has no answer yet. Your message says so too.'
			: `${count} questions have no answer yet. Your message says so too.`,
	tooLong: (length, limit) =>
		`Your message is too long to put into a mail program from here: ${length} characters, and ${limit} fit. Copy it first. Then open an email and paste it. You can also save it as a file.`,
	tooLongApp:
		'Your message is too long to put into WhatsApp from here. Copy it first. Then open WhatsApp and paste it.',
	mailOpens: (address) =>
		`Your mail program opens. Read your message once more and send it there. Does nothing happen? Copy your message and mail it to ${address}.`,
	appOpens:
		'WhatsApp opens. Send your message there. Does nothing happen? Copy your message and paste it into WhatsApp.',
	copied: 'Your message is copied. Paste it where you like.',
	notCopied: 'Copying does not work. Your message is now selected: copy it yourself.',
	saved: (file) => `Your message is with your downloads, as ${file}. Nothing has been sent yet.`,
	cleared: 'Everything is cleared, from this device too.',
	notKept: 'Your answers are no longer kept, and what was there is cleared.',
	kept: 'Your answers are kept on this device.',
	cannotKeep:
		'This browser cannot keep your answers. If you close the page, you lose what you filled in.',
	file: (slug) => `application-${slug}`,
	subject: (subject) => `Subject: ${subject}`,
	to: (address) => `To: ${address}`,
};
