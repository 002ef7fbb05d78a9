import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { equallySuitable, womenPreferred } from '#lint/rules/inclusion/words/sex.ts';

/** Reports a preference for women that does not ask for equal suitability (WGB m/v art. 5). */
export const sexPreferenceForm = termRule({
	id: 'sex-preference-form',
	severity: 'warning',
	source:
		'https://www.evofenedex.nl/kennis/juridisch/arbeidsrecht/aangaan-arbeidsovereenkomst/juridische-checklist-vacaturetekst',
	terms: womenPreferred,
	unlessNear: equallySuitable,
	say: (text, words, language) => text.sexPreferenceForm(words, language),
});
