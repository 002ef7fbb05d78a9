import { sharingMessages } from '#i18n/nl/sharing-messages.ts';

/** Clock times as Dutch people write them: 19.00. */
const dotted = (time: string): string => time.replace(':', '.');

/** What is said where a vacancy is shared: links, pictures, poster and calendar. */
export const share = {
	'share.title': 'Deel deze vacature',
	'share.whatsapp': 'WhatsApp',
	'share.mail': 'Mail',
	'share.linkedin': 'LinkedIn',
	'share.facebook': 'Facebook',
	'share.x': 'X',
	'share.on': (medium: string) => `Deel via ${medium}`,
	'share.copy': 'Kopieer het adres',
	'share.calendar': 'Zet de laatste dag in je agenda',
	'share.own': 'Maak je eigen link',
	'share.kit': 'Voor collega’s: plaatjes, teksten en poster',
	'share.lead': (title: string, employer: string, place: string) =>
		`${title} bij ${employer} (${place})`,
	'share.mailIntro': 'Is dit iets voor jou?',
	'share.pictureAlt': (title: string, employer: string, place: string) =>
		`Vacature: ${title} bij ${employer} (${place})`,

	'via.own': (address: string) =>
		`Maak je eigen link: zet ?via= met je naam achter het adres, dus ${address}?via=jouw-naam, en stuur die aan een bekende.`,
	'via.effect':
		'Solliciteert iemand via jouw link per mail of WhatsApp, dan staat je naam al in het bericht.',
	'via.otherwise':
		'Op de sollicitatiepagina van een werkgever, aan de telefoon of zonder JavaScript werkt dat niet: dan noemt je bekende zelf je naam.',
	'via.line': sharingMessages.via,

	'kit.title': (title: string) => `${title} delen`,
	'kit.description': (title: string, employer: string) =>
		`Plaatjes, teksten en een poster om de vacature ${title} bij ${employer} onder de aandacht te brengen.`,
	'kit.intro':
		'Alles op deze pagina is gemaakt van de vacature zelf. Verandert de vacature, dan verandert het mee. Na de laatste dag verdwijnt deze pagina.',
	'kit.back': 'Naar de vacature',
	'kit.pictures': 'Plaatjes',
	'kit.picture': {
		'1200x630': 'Liggend, komt vanzelf mee met een link',
		'1080x1080': 'Vierkant, voor een bericht',
		'1080x1350': 'Staand, voor een bericht',
		'1080x1920': 'Hoog, voor een verhaal of status',
	},
	'kit.download': (size: string) => `Bewaar ${size}`,
	'kit.alt': 'Tekst voor wie het plaatje niet ziet',
	'kit.texts': 'Teksten',
	'kit.textsIntro':
		'Elke tekst past in het medium. Het adres laat zien waar een bezoeker vandaan komt.',
	'kit.subject': (subject: string) => `Onderwerp: ${subject}`,
	'kit.length': (length: number, limit: number) => `${length} van hooguit ${limit} tekens`,
	'kit.poster': 'Poster',
	'kit.posterText':
		'Een A4 om op te hangen, met strookjes om af te scheuren. Ook goed in zwart-wit.',
	'kit.posterLink': 'Open de poster',
	'kit.own': 'Je eigen link',

	'poster.title': (title: string) => `Poster: ${title}`,
	'poster.description': (title: string, employer: string) =>
		`Poster op A4 van de vacature ${title} bij ${employer}, met een code die naar de vacature leidt.`,
	'poster.print': 'Print deze pagina op A4, staand, met de achtergrondkleuren aan.',
	'poster.kind': 'Vacature',
	'poster.scan': 'Scan voor de hele vacature',
	'poster.until': (date: string) => `Solliciteer uiterlijk ${date}.`,
	'poster.code': 'Code die naar de vacature leidt',

	'calendar.closing': (title: string, employer: string) => `Laatste dag: ${title} bij ${employer}`,
	'calendar.closingText': 'Dit is de laatste dag waarop je kunt solliciteren.',
	'calendar.meeting': (title: string, employer: string) => `Kennismaken: ${title} bij ${employer}`,

	'meetings.title': 'Kom kennismaken',
	'meetings.when': (date: string, from: string, to: string) =>
		`${date} van ${dotted(from)} tot ${dotted(to)} uur`,
	'meetings.calendar': 'Zet het in je agenda',
};
