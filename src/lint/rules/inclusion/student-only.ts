import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { notOnlyStudents, studentWords } from '#lint/rules/inclusion/words/age.ts';

/** Reports work offered to students only; an internship or an apprenticeship is for them. */
export const studentOnly = termRule({
	id: 'student-only',
	severity: 'warning',
	source: 'https://performa-or.nl/checklist/discriminatievrije-vacatureteksten/',
	terms: studentWords,
	unless: notOnlyStudents,
	where: (_, { vacancy }) =>
		vacancy?.contract.type !== 'internship' && vacancy?.contract.type !== 'apprenticeship',
	say: (text, words, language) => text.studentOnly(words, language),
});
