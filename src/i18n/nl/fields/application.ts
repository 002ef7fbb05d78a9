import type { FieldText } from '#i18n/nl/fields/field.ts';

const documentDescription = 'none (niet nodig), optional (mag) of required (nodig).';

export const applyFields = {
	email: {
		title: 'E-mailadres',
		description: 'Waar je sollicitatie naartoe gaat.',
		examples: ['werk@example.nl'],
	},
	url: {
		title: 'Sollicitatiepagina',
		description: 'Het https-adres van jullie eigen sollicitatiepagina.',
		examples: ['https://example.nl/solliciteren'],
	},
	phone: {
		title: 'Telefoon',
		description: 'Het nummer om te bellen.',
		examples: ['050 123 45 67'],
	},
	whatsapp: {
		title: 'WhatsApp',
		description: 'Het nummer om te appen.',
		examples: ['+31 6 12 34 56 78'],
	},
	cv: { title: 'Cv', description: documentDescription, examples: ['optional'] },
	letter: { title: 'Brief', description: documentDescription, examples: ['none'] },
	questions: {
		title: 'Vragen aan de kandidaat',
		description: 'Korte vragen die je vooraf beantwoordt, liefst hooguit vijf.',
		examples: [['Op welke dagen kun je werken?']],
	},
	minutes: { title: 'Tijd', description: 'Hoeveel minuten solliciteren kost.', examples: [5] },
	replyWithinWorkdays: {
		title: 'Antwoord binnen',
		description: 'Binnen hoeveel werkdagen je altijd antwoord krijgt.',
		examples: [5],
	},
} satisfies Record<string, FieldText>;

export const contactFields = {
	role: {
		title: 'Rol',
		description: 'De functie van wie vragen beantwoordt.',
		examples: ['recruiter'],
	},
	name: {
		title: 'Naam',
		description: 'De naam, als die persoon dat goed vindt.',
		examples: ['Voornaam Achternaam'],
	},
	email: {
		title: 'E-mailadres',
		description: 'Waar vragen naartoe kunnen.',
		examples: ['vragen@example.nl'],
	},
	phone: { title: 'Telefoon', description: 'Het nummer voor vragen.', examples: ['050 123 45 67'] },
} satisfies Record<string, FieldText>;

export const screeningFields = {
	type: {
		title: 'Controle',
		description:
			'vog (verklaring omtrent het gedrag), references (referenties), diploma, integrity (integriteit), social-media, medical (medische keuring) of assessment.',
		examples: ['vog'],
	},
	reason: {
		title: 'Reden',
		description: 'Waarom deze controle bij dit werk nodig is.',
		examples: ['Je werkt met gegevens van verzekerden.'],
	},
} satisfies Record<string, FieldText>;

export const privacyFields = {
	retentionWeeks: {
		title: 'Bewaartermijn',
		description:
			'Na hoeveel weken je gegevens weg zijn. Vier weken na de procedure is gebruikelijk.',
		examples: [4],
	},
	data: {
		title: 'Gegevens',
		description: 'Welke gegevens we vragen.',
		examples: [['naam', 'telefoonnummer of e-mailadres']],
	},
	readers: {
		title: 'Wie ze leest',
		description: 'Welke rollen je sollicitatie lezen.',
		examples: ['de recruiter en de teamleider'],
	},
} satisfies Record<string, FieldText>;

export const referralFields = {
	amount: {
		title: 'Bedrag',
		description: 'Bruto bedrag in euro voor wie iemand aanbrengt.',
		examples: [500],
	},
	conditions: {
		title: 'Voorwaarden',
		description: 'Wanneer de premie wordt uitbetaald.',
		examples: ['Na de proeftijd, voor iedereen die iemand aanbrengt.'],
	},
} satisfies Record<string, FieldText>;
