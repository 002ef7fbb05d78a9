import type { SiteLanguage, Vacancy } from '#domain/schema/vacancy.ts';
import { anyOf } from '#lint/core/alternatives.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { isDenied } from '#lint/core/denial.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const checking: Record<SiteLanguage, RegExp> = {
	nl: anyOf('gu', [
		/referentie(?:check|onderzoek|gesprek(?:ken)?)/u,
		/(?:(?:we|wij) (?:bellen|checken|controleren|vragen|trekken)|(?:bellen|checken|controleren|vragen|trekken) (?:we|wij)) (?:ook )?(?:je |jouw )?(?:referenties?|referenten|(?:vorige|oude|eerdere|huidige|laatste) (?:werkgevers?|leidinggevenden?))/u,
		/(?:(?:we|wij) nemen|nemen (?:we|wij)) (?:ook )?contact op met (?:je|jouw) (?:referenties?|referenten|(?:vorige|oude|eerdere|huidige|laatste) (?:werkgevers?|leidinggevenden?))/u,
	]),
	en: anyOf('gu', [
		/reference checks?/u,
		/we (?:will |also )?(?:call|check|contact|ask|take up) (?:your )?(?:references|referees|(?:former|previous|current) (?:employers?|managers?))/u,
	]),
};

const about = /referen|werkgever|leidinggevende|employer|manager/;
const consent =
	/toestemming|akkoord|goedvind|goed vindt|overleg|jij kiest|je kiest|je zelf|als jij|consent|permission|you choose|you agree|with your/;

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
		const mentions = mentionsOf(document, checking[language]).filter(
			(mention) => mention.block.path?.[0] !== 'selection' && !isDenied(mention),
		);
		if (checks.length + mentions.length === 0 || speaksOfConsent(document)) return;
		for (const path of checks)
			yield { range: rangeOf(path), ...text.referenceStepWithoutConsent(language) };
		for (const { range, words } of mentions)
			yield { range, ...text.referenceWithoutConsent(words) };
	},
};

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
