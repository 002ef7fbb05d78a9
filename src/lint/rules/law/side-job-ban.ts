import { anyWord, eitherOf } from '#domain/written/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { statementsToEmployees } from '#lint/rules/law/sentences-in.ts';

/** Reports a ban on other work without a reason. */
export const sideJobBan: Rule = {
	id: 'side-job-ban',
	category: 'law',
	severity: 'warning',
	source:
		'https://yspeert.nl/actueel/publicaties/factsheet-nieuwe-regels-voor-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check(document, text) {
		for (const { text: sentence, next, range } of statementsToEmployees(document, bans)) {
			if (reason.test(sentence) || reason.test(next)) continue;
			yield { range, ...text.sideJobBan() };
		}
	},
};

/** A job beside the job, whatever is said of it. */
const sideJob = eitherOf(
	'neven(?:werkzaamheden|werk|functies?|activiteiten|bana?e?n?)',
	'bijbaan(?:tjes?)?|bijbanen|bijklussen',
	'(?:andere?|tweede|extra)\\s+(?:baan|banen|werkgevers?|opdrachtgevers?|beroepsactiviteit(?:en)?)',
);
const otherWork = `(?:${sideJob}|(?:ander|extra)\\s+werk)`;
const words = (most: number): string => `(?:[^\\s.;:!?]+\\s+){0,${most}}`;
const ban = (...parts: string[]): RegExp => new RegExp(`(?<!\\p{L})${parts.join('\\s+')}`, 'iu');

const forbidden = eitherOf(
	'niet\\s+(?:toegestaan|mogelijk|toe)|verboden|uitgesloten|uit\\s+den\\s+boze',
	'mag(?:\\s+je)?\\s+niet|mogen\\s+niet|sluiten\\s+(?:we|wij)\\s+uit',
);
const otherWorkInEnglish =
	'(?:other|second|side|secondary|outside|ancillary)\\s+(?:jobs?|work|employment|activities)';

const bans = {
	nl: [
		ban(
			`(?:geen|nooit)\\s+${words(3)}${otherWork},?`,
			'(?:(?:te\\s+)?(?:hebben|doen|verrichten|aannemen)|verricht|hebt|toegestaan|ernaast|naast)(?!\\p{L})',
		),
		ban(
			'(?:verricht|oefent?|heeft|neemt?)',
			`${words(4)}geen`,
			`${words(4)}${sideJob}(?!\\s+nodig)`,
		),
		ban(otherWork, `${words(8)}${forbidden}(?!\\p{L})`),
		ban(
			'(?:mag|mogen|kun|kan)',
			`${words(4)}(?:geen|niet\\s+(?:voor|bij)(?:\\s+een)?)`,
			`${words(2)}${otherWork}(?!\\s+dan)`,
		),
		ban('(?:niet\\s+toegestaan|verboden)', `${words(7)}${otherWork}(?!\\p{L})`),
		/(?<!\p{L})verbod\s+op\s+neven/iu,
	],
	en: [
		/(?<!\p{L})(?:no|not|never)\s+(?:\p{L}+\s+){0,6}(?:other|second|another|side)\s+(?:jobs?|work|employers?|employment|activities)(?!\p{L})/iu,
		ban(
			`${otherWorkInEnglish}(?:\\s+\\p{L}+){0,4}`,
			'(?:not\\s+(?:allowed|permitted)|forbidden|prohibited)(?!\\p{L})',
		),
	],
};

const reason = anyWord('iu', [
	/omdat|want|vanwege|wegens|in\s+verband\s+met|i\.?v\.?m|concurren\p{L}*|belangen(?:verstrengeling|conflict)/iu,
	/arbeidstijdenwet|veiligheid|rusttijd\p{L}*|geheim\p{L}*|integriteit/iu,
	/because|since|due\s+to|compet\p{L}*|conflict|working\s+hours\s+act|safety|rest|confidential\p{L}*/iu,
]);
