import type { LintDocument } from '#lint/core/document.ts';
import { hasWord, wordPattern } from '#lint/core/word-pattern.ts';
import { termRule } from '#lint/rules/inclusion/term-rule.ts';
import { notOnlyStudents, studentWords } from '#lint/rules/inclusion/words/beginners.ts';

const placement = wordPattern([/\p{L}{0,20}stage|stagiaire?|leerbaan|bbl|internship/u]);

/** Reports work offered to students only; an internship or an apprenticeship is for them. */
export const studentOnly = termRule({
	id: 'student-only',
	severity: 'warning',
	source: 'https://performa-or.nl/checklist/discriminatievrije-vacatureteksten/',
	terms: studentWords,
	unless: notOnlyStudents,
	where: (_, document) => !isPlacement(document),
	say: (text, words, language) => text.studentOnly(words, language),
});

/** By its contract; a text without fields by its headings. */
const isPlacement = ({ vacancy, body }: LintDocument): boolean =>
	vacancy
		? ['internship', 'apprenticeship'].includes(vacancy.contract.type)
		: body.some(({ kind, folded }) => kind === 'heading' && hasWord(folded.text, placement));
