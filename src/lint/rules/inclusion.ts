import type { Rule } from '#lint/core/rule.ts';
import { ageIndirectWord } from '#lint/rules/inclusion/age-indirect-word.ts';
import { ageLimitDirect } from '#lint/rules/inclusion/age-limit-direct.ts';
import { ageMin18Unexplained } from '#lint/rules/inclusion/age-min-18-unexplained.ts';
import { ageTeamCulture } from '#lint/rules/inclusion/age-team-culture.ts';
import { experienceMaximum } from '#lint/rules/inclusion/experience-maximum.ts';
import { experienceRange } from '#lint/rules/inclusion/experience-range.ts';
import { familyStatus } from '#lint/rules/inclusion/family-status.ts';
import { genderCodedWords } from '#lint/rules/inclusion/gender-coded-words.ts';
import { healthFit } from '#lint/rules/inclusion/health-fit.ts';
import { juniorSeniorPerson } from '#lint/rules/inclusion/junior-senior-person.ts';
import { languageLevelExcess } from '#lint/rules/inclusion/language-level-excess.ts';
import { medicalExamUnannounced } from '#lint/rules/inclusion/medical-exam-unannounced.ts';
import { nationalityOrOrigin } from '#lint/rules/inclusion/nationality-or-origin.ts';
import { nativeLanguage } from '#lint/rules/inclusion/native-language.ts';
import { parttimeWorseTerms } from '#lint/rules/inclusion/parttime-worse-terms.ts';
import { religionAppearance } from '#lint/rules/inclusion/religion-appearance.ts';
import { sexDirect } from '#lint/rules/inclusion/sex-direct.ts';
import { sexGenderedTitle } from '#lint/rules/inclusion/sex-gendered-title.ts';
import { sexPreferenceForm } from '#lint/rules/inclusion/sex-preference-form.ts';
import { sexStatementMissing } from '#lint/rules/inclusion/sex-statement-missing.ts';
import { studentOnly } from '#lint/rules/inclusion/student-only.ts';

export const inclusionRules: readonly Rule[] = [
	ageIndirectWord,
	ageLimitDirect,
	ageMin18Unexplained,
	ageTeamCulture,
	experienceMaximum,
	experienceRange,
	familyStatus,
	genderCodedWords,
	healthFit,
	juniorSeniorPerson,
	languageLevelExcess,
	medicalExamUnannounced,
	nationalityOrOrigin,
	nativeLanguage,
	parttimeWorseTerms,
	religionAppearance,
	sexDirect,
	sexGenderedTitle,
	sexPreferenceForm,
	sexStatementMissing,
	studentOnly,
];
