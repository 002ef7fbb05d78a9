import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { anyOf } from '#domain/written/alternatives.ts';
import { isDenied } from '#lint/core/denial.ts';
import { type Mention, mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';
import { referenceCheck } from '#lint/rules/privacy/reference-words.ts';

const about = /referen|werkgever|leidinggevende|employer|manager/;
const consent = anyOf('', [
	/toestemming|akkoord|goedvind|goed vindt|overleg|ja (?:zegt|hebt)/u,
	/jij kiest|je kiest|je zelf|als jij|opgeeft|aandraagt|doorgeeft/u,
	/consent|permission|you choose|you agree|with your/u,
]);

/** Reports references that are asked without a word on the applicant's consent. */
export const referenceWithoutConsent: Rule = {
	id: 'reference-without-consent',
	category: 'privacy',
	severity: 'warning',
	source:
		'https://www.randstad.nl/werkgevers/werkpocket/personeel-aannemen/wettelijke-regels-richtlijnen/antecedentenonderzoek-sollicitant',
	*check(document, text) {
		const { vacancy, language, rangeOf } = document;
		if (!vacancy) return;
		const checks = checksOf(vacancy);
		const mentions = mentionsOf(document, referenceCheck[language]).filter(isOfApplicants);
		if (checks.length + mentions.length === 0 || speaksOfConsent(document)) return;
		for (const path of checks)
			yield { range: rangeOf(path), ...text.referenceStepWithoutConsent(language) };
		for (const { range, words } of mentions)
			yield { range, ...text.referenceWithoutConsent(words) };
	},
};

/** The work may be to ask after others: that of a recruiter, or of who looks after projects. */
const elsewhere = new Set(['selection', 'tasks', 'challenges', 'taught']);
const others = /kandidaten|klanten|candidates/;

const isOfApplicants = (mention: Mention): boolean =>
	!elsewhere.has(String(mention.block.path?.[0])) &&
	!others.test(mention.sentence) &&
	!isDenied(mention);

function checksOf({ selection = [], screening = [] }: Vacancy): PropertyKey[][] {
	const step = selection.findIndex(({ type }) => type === 'reference-check');
	if (step >= 0) return [['selection', step, 'type']];
	const check = screening.findIndex(({ type }) => type === 'references');
	return check >= 0 ? [['screening', check, 'type']] : [];
}

function speaksOfConsent({ vacancy, body, fields }: LintDocument): boolean {
	const blocks = [...fields, ...body].flatMap(({ sentences }) => sentences.map(({ text }) => text));
	const steps = (vacancy?.selection ?? []).filter(({ type }) => type === 'reference-check');
	const checks = (vacancy?.screening ?? []).filter(({ type }) => type === 'references');
	const own = [...steps.map(({ step }) => step), ...checks.map(({ reason }) => reason)];
	return [...blocks.filter((sentence) => about.test(sentence)), ...own].some((sentence) =>
		consent.test(sentence.toLowerCase()),
	);
}
