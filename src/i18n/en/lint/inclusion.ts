import { formatsFor } from '#i18n/format.ts';
import type { inclusionText as dutch } from '#i18n/nl/lint/inclusion.ts';
import { candidateWords, toWrite } from '#i18n/to-write.ts';

const { list } = formatsFor('en-IE');

/** Sentences of the rules on inclusion. */
export const inclusionText: typeof dutch = {
	ageIndirectWord: (found, language) => ({
		message: `“${found}” says something about age and may exclude older candidates.`,
		remedy: `Write what the work asks for, for example: “${toWrite.noExperience[language]}”.`,
	}),
	ageLimitDirect: (found) => ({
		message: `“${found}” is a requirement about age. That is only allowed where the law makes room for it and the vacancy gives the reason (WGBL, articles 3, 7 and 9).`,
		remedy: 'Remove the age or give the legal reason. Better still, write what the work asks for.',
	}),
	ageMin18Unexplained: (found) => ({
		message: `“${found}” comes without a legal reason. A minimum age may exclude people too.`,
		remedy: 'Give the reason, such as night shifts (Arbeidstijdenwet), or leave out the age.',
	}),
	ageTeamCulture: (found) => ({
		message: `“${found}” may exclude older candidates.`,
		remedy: 'Write how large the team is and what colleagues do, or leave out the age.',
	}),
	experienceMaximum: (found) => ({
		message: `“${found}” sets an upper limit. In a case about this the Netherlands Institute for Human Rights found unlawful distinction by age (WGBL, articles 3 and 7).`,
		remedy:
			'Name only the experience that is needed at least. If extra years earn no more, write that the salary stays the same.',
	}),
	experienceRange: (found) => ({
		message: `“${found}” may exclude people with a longer or different career.`,
		remedy: 'Name only the experience that the work needs at least.',
	}),
	familyStatus: (found) => ({
		message: `“${found}” is about family, pregnancy or marital status. Such questions and requirements are not allowed in recruitment (WGB m/v, articles 1 and 3).`,
		remedy: 'Remove it. Ask instead whether somebody can work on the days and times you name.',
	}),
	genderCodedWords: (words) => ({
		message: `This text leans on words that research found to appeal less to women: ${list(words.map((word) => `“${word}”`))}.`,
		remedy: 'Replace a few with behaviour: what does somebody do, how often, and with whom?',
	}),
	healthFit: (found, language) => ({
		message: `“${found}” is about health and may exclude people with a disability or illness.`,
		remedy: `Describe what the work asks for, for example: “${toWrite.lifting[language]}”.`,
	}),
	juniorSeniorPerson: (found, language) => ({
		message: `“${found}” says something about the person and may exclude by age.`,
		remedy: `Say it of the job: “${toWrite.juniorJob[language]}”, or name the experience that is needed.`,
	}),
	languageLevelExcess: (found) => ({
		message: `“${found}” asks a lot, without saying what for. That may exclude people who can do the work well.`,
		remedy: 'Name the level that is needed (A1 to C2), and the work it is for in “neededFor”.',
	}),
	languageLevelUnexplained: (level) => ({
		message: `Level “${level}” does not say which work needs it. A level this high may exclude people who can do the work well.`,
		remedy: 'Name the work in “neededFor”, or ask for a lower level.',
	}),
	medicalExamEarly: () => ({
		message: 'Other steps follow the medical examination. It is only allowed as the last step.',
		remedy: 'Put the examination after all interviews and tests (Wet op de medische keuringen).',
	}),
	medicalExamNoReason: () => ({
		message:
			'There is a medical examination, but no reason for it. An examination is only allowed where the work makes special demands on health.',
		remedy:
			'Add the type “medical” to “screening”, with the demand that is examined (Wet op de medische keuringen).',
	}),
	medicalExamTiming: () => ({
		message: 'The vacancy does not say when the medical examination is.',
		remedy: 'Write in the reason that the examination is the last step, after the interviews.',
	}),
	photoDemanded: (found) => ({
		message: `“${found}” asks for a photo. It shows origin, age and sex before anybody could say a thing.`,
		remedy: 'Leave the photo out. Ask only what you need to judge somebody.',
	}),
	nationalityOrOrigin: (found) => ({
		message: `“${found}” asks for nationality, origin or looks. Recruitment may not distinguish by origin or nationality, unless a law demands it (Algemene wet gelijke behandeling).`,
		remedy:
			'Remove it or name the law. You may ask whether somebody is allowed to work in the Netherlands.',
	}),
	nativeLanguage: (found, language) => ({
		message: `“${found}” asks for origin in place of a level of language. A language may only be required as far as the work needs it.`,
		remedy: `Name the level and what it is for, for example: “${toWrite.languageLevel[language]}”.`,
	}),
	parttimeWorseTerms: (found) => ({
		message: `With “${found}” not everyone gets the same terms. A difference by hours is only allowed with a good reason (article 7:648 BW).`,
		remedy: 'Give it to everyone in proportion, or add the reason.',
	}),
	religionAppearance: (found, language) => ({
		message: `“${found}” is about looks or religion and may exclude people.`,
		remedy: `Write what the work asks for, for example: “${toWrite.workClothes[language]}”.`,
	}),
	sexDirect: (found, language) => ({
		message: `“${found}” asks for one sex. That is only allowed where the law makes room for it and the vacancy gives the reason (WGB m/v, article 3).`,
		remedy: `Write ${list(candidateWords[language].map((word) => `“${word}”`))}, or give the legal reason.`,
	}),
	sexGenderedTitle: (found, neutral) => ({
		message: `“${found}” names one sex. The law asks for both forms, or a statement that everyone is welcome (WGB m/v, article 3).`,
		remedy: `Choose a word for everyone, such as “${neutral}”.`,
	}),
	sexGenderedTitleBoth: (found, other, language) => ({
		message: `“${found}” names one sex. The law asks for both forms, or a statement that everyone is welcome (WGB m/v, article 3).`,
		remedy: `Write “${other}” as well, or add to the text: “${toWrite.everyoneCanApply[language]}”`,
	}),
	sexGenderedTitleStated: (found, neutral) => ({
		message: `“${found}” names one sex. The text does say that everyone is welcome.`,
		remedy: `Helder asks for a word for everyone, such as “${neutral}”.`,
	}),
	sexPreferenceForm: (found, language) => ({
		message: `“${found}” gives women preference without a condition. That way the preference may go too far.`,
		remedy: `Write that a woman is preferred among equally suitable candidates, with the reason: “${toWrite.womenPreferred[language]}”.`,
	}),
	sexStatementMissing: (title, language) => ({
		message: `With “${title}” the vacancy nowhere says that everyone can apply, whatever their sex. The law asks a vacancy to show that (WGB m/v, article 3).`,
		remedy: `Add to the text: “${toWrite.everyoneCanApply[language]}”`,
	}),
	studentOnly: (found, language) => ({
		message: `“${found}” may exclude everyone who is not a student.`,
		remedy: `Name the hours and not the person, for example: “${toWrite.fixedEvenings[language]}”.`,
	}),
};
