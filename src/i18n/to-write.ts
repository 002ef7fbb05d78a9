import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/**
 * Words that a remedy offers for the text of a vacancy: in the language of the vacancy, whatever the
 * language of the remedy.
 */
export const toWrite = {
	everyoneCanApply: {
		nl: 'Iedereen kan solliciteren, ongeacht geslacht.',
		en: 'Everyone can apply, regardless of gender.',
	},
	noExperience: {
		nl: 'geen ervaring nodig, je krijgt drie weken training',
		en: 'no experience needed, you get three weeks of training',
	},
	lifting: { nl: 'je tilt dozen tot 15 kg', en: 'you lift boxes of up to 15 kg' },
	juniorJob: { nl: 'een juniorfunctie', en: 'a junior position' },
	languageLevel: {
		nl: 'Nederlands op B2, voor telefoon en mail',
		en: 'Dutch at B2, for phone and email',
	},
	workClothes: {
		nl: 'je krijgt bedrijfskleding van ons',
		en: 'you get work clothes from us',
	},
	womenPreferred: {
		nl: 'Bij gelijke geschiktheid gaat de voorkeur uit naar een vrouw',
		en: 'If candidates are equally suitable, we prefer a woman',
	},
	fixedEvenings: {
		nl: '12 uur per week, op vaste avonden',
		en: '12 hours a week, on fixed evenings',
	},
	referencesByChoice: {
		nl: 'Bellen met twee mensen die jij kiest, met jouw toestemming',
		en: 'A call with two people of your choice, with your consent',
	},
	payFromTo: {
		nl: 'van € … tot € … bruto per maand',
		en: 'from € … to € … gross per month',
	},
	privacyPolicy: { nl: 'ons privacybeleid', en: 'our privacy policy' },
} satisfies Record<string, Record<SiteLanguage, string>>;

/** Ways to speak of a candidate without naming a sex. */
export const candidateWords: Record<SiteLanguage, readonly string[]> = {
	nl: ['iemand', 'je', 'kandidaat'],
	en: ['you', 'they', 'candidate'],
};

/** Ways to begin a sentence that says what the candidate gets. */
export const sentencesToYou: Record<SiteLanguage, readonly string[]> = {
	nl: ['je krijgt', 'je werkt', 'je leert'],
	en: ['you get', 'you work', 'you learn'],
};

/** How many Sundays a year somebody is free. */
export const freeSundays: Record<SiteLanguage, (sundays: number) => string> = {
	nl: (sundays) => `Je hebt minstens ${sundays} vrije zondagen per jaar.`,
	en: (sundays) => `You have at least ${sundays} free Sundays a year.`,
};
