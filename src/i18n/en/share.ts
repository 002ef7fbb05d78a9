import { sharingMessages } from '#i18n/en/sharing-messages.ts';

/** What is said where a vacancy is shared, in English. */
export const share = {
	'share.title': 'Share this job',
	'share.whatsapp': 'WhatsApp',
	'share.mail': 'Email',
	'share.linkedin': 'LinkedIn',
	'share.facebook': 'Facebook',
	'share.x': 'X',
	'share.on': (medium: string) => `Share on ${medium}`,
	'share.copy': 'Copy the address',
	'share.calendar': 'Put the last day in your calendar',
	'share.own': 'Make your own link',
	'share.kit': 'For colleagues: pictures, texts and poster',
	'share.lead': (title: string, employer: string, place: string) =>
		`${title} at ${employer} (${place})`,
	'share.mailIntro': 'Could this be something for you?',
	'share.pictureAlt': (title: string, employer: string, place: string) =>
		`Job: ${title} at ${employer} (${place})`,

	'via.own': (address: string) =>
		`Make your own link: put ?via= and your name after the address, so ${address}?via=your-name, and send that to someone you know.`,
	'via.effect':
		'When someone applies through your link by mail or WhatsApp, your name is in the message already.',
	'via.otherwise':
		'On the application page of an employer, on the phone or without JavaScript that does not work: then they mention your name themselves.',
	'via.line': sharingMessages.via,

	'kit.title': (title: string) => `Share ${title}`,
	'kit.description': (title: string, employer: string) =>
		`Pictures, texts and a poster to spread the word about the job ${title} at ${employer}.`,
	'kit.intro':
		'Everything on this page is made from the job itself. When the job changes, this changes with it. After the last day this page is gone.',
	'kit.back': 'To the job',
	'kit.pictures': 'Pictures',
	'kit.picture': {
		'1200x630': 'Landscape, comes along with a link',
		'1080x1080': 'Square, for a post',
		'1080x1350': 'Portrait, for a post',
		'1080x1920': 'Tall, for a story or status',
	},
	'kit.download': (size: string) => `Save ${size}`,
	'kit.alt': 'Text for who does not see the picture',
	'kit.texts': 'Texts',
	'kit.textsIntro': 'Each text fits its medium. The address shows where a visitor comes from.',
	'kit.subject': (subject: string) => `Subject: ${subject}`,
	'kit.length': (length: number, limit: number) => `${length} of at most ${limit} characters`,
	'kit.poster': 'Poster',
	'kit.posterText': 'An A4 to hang up, with strips to tear off. Also good in black and white.',
	'kit.posterLink': 'Open the poster',
	'kit.own': 'Your own link',

	'poster.title': (title: string) => `Poster: ${title}`,
	'poster.description': (title: string, employer: string) =>
		`A4 poster of the job ${title} at ${employer}, with a code that leads to the job.`,
	'poster.print': 'Print this page on A4, portrait, with background colours on.',
	'poster.kind': 'Job',
	'poster.scan': 'Scan for the whole job',
	'poster.until': (date: string) => `Apply by ${date}.`,
	'poster.code': 'Code that leads to the job',

	'calendar.closing': (title: string, employer: string) => `Last day: ${title} at ${employer}`,
	'calendar.closingText': 'This is the last day on which you can apply.',
	'calendar.meeting': (title: string, employer: string) => `Meet us: ${title} at ${employer}`,

	'meetings.title': 'Come and meet us',
	'meetings.when': (date: string, from: string, to: string) => `${date} from ${from} to ${to}`,
	'meetings.calendar': 'Put it in your calendar',
};
