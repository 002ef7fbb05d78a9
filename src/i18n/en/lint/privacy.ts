import { toWrite } from '#i18n/to-write.ts';
import type { privacyText as dutch } from '#i18n/nl/lint/privacy.ts';

/** The regulator keeps its own name: that is how its pages are found. */
const regulator = 'the Autoriteit Persoonsgegevens (the Dutch data protection authority)';

/** Sentences of the rules on privacy. */
export const privacyText: typeof dutch = {
	asksPayHistory: (words) => ({
		message: `With “${words}” you ask what somebody earns now or earned before.`,
		remedy:
			'Helder asks to leave this out; the recruitment code of the NVP rejects payslips too. Name the pay for this job yourself, or ask what somebody wants to earn.',
	}),
	asksIdentity: (words) => ({
		message: `You ask an applicant for “${words}”.`,
		remedy: `Leave it out: according to ${regulator} you may not process this during an application. You only need it when somebody starts.`,
	}),
	asksSpecialData: (words) => ({
		message: `With “${words}” you ask for a special category of personal data (AVG, the GDPR, article 9).`,
		remedy: `Leave it out: according to ${regulator} you may not process this during an application. Ask instead whether somebody can do a certain task, such as lifting boxes of 15 kilos.`,
	}),
	asksPersonalData: (words) => ({
		message: `You ask for “${words}”. That does not show whether somebody can do the work, and may exclude people.`,
		remedy: 'Leave it out until after the offer. Only ask what you need to judge somebody.',
	}),
	videoRequired: (words) => ({
		message: `The text asks for “${words}” and names no other way.`,
		remedy: `Let the candidate choose: a video, a letter or a phone call. According to ${regulator} you may not require a video, because origin, religion or a disability may show.`,
	}),
	privacyStatementMissing: (employer, file) => ({
		message: `“${employer}” has no privacy statement for applicants. Whoever collects data has to say what happens to them (AVG, the GDPR, article 13).`,
		remedy: `Put its address in “privacyStatement” in organisations/${file}.md.`,
	}),
	privacyMissing: () => ({
		message: 'The vacancy does not say which data of an applicant you keep, and for how long.',
		remedy:
			'Helder asks for “privacy”: which data they are (“data”), who reads them (“readers”) and for how many weeks you keep them (“retentionWeeks”).',
	}),
	retentionTooLong: (weeks, usual, withConsent) => ({
		message: `You keep data “${weeks}” weeks after the procedure. According to ${regulator} ${usual} weeks is usual, and at most a year with consent.`,
		remedy: `Make it ${usual}. If you ask for consent to keep them longer, write that in the text or in “faq”; Helder allows no more than ${withConsent} weeks.`,
	}),
	retentionFarTooLong: (weeks, withConsent) => ({
		message: `You keep data “${weeks}” weeks after the procedure. According to ${regulator} at most a year is reasonable, with consent.`,
		remedy: `Make it 4, or at most ${withConsent} when you ask for consent.`,
	}),
	socialMediaScreeningUnannounced: (words) => ({
		message: `According to “${words}” you look at what somebody puts on the internet, but the vacancy does not say why this job needs that.`,
		remedy: `Leave it out, or add an item with “type: social-media” and the reason to “screening”. According to ${regulator} it has to be necessary for the job, and announced beforehand.`,
	}),
	referenceStepWithoutConsent: (language) => ({
		message:
			'You ask for references, but the vacancy does not say that the candidate consents to that.',
		remedy: `Write it with the step, for example: “${toWrite.referencesByChoice[language]}”.`,
	}),
	referenceWithoutConsent: (words) => ({
		message: `“${words}” does not say that the candidate consents to that.`,
		remedy:
			'By the recruitment code of the NVP you ask for consent beforehand. Write that, and name whom you ask and after which step.',
	}),
	vogUnexplained: (words) => ({
		message: `The text asks for “${words}”, but does not say why this job needs that.`,
		remedy:
			'Add an item with “type: vog” and the reason to “screening”. Say as well who pays for the request.',
	}),
	screeningUnexplained: (words) => ({
		message: `The text speaks of “${words}”, but does not say what you check and why.`,
		remedy: 'Add a line to “screening” for each check, with its type and the reason.',
	}),
	asksCriminalRecord: (words) => ({
		message: `With “${words}” you ask about a criminal record. According to ${regulator} you do not process such data during an application.`,
		remedy:
			'If the job needs it, ask for a VOG (certificate of conduct): add an item with “type: vog” and the reason to “screening”.',
	}),
};
