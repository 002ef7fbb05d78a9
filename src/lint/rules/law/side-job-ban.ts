import { anyWord } from '#lint/core/alternatives.ts';
import type { Rule } from '#lint/core/rule.ts';
import { statementsWith } from '#lint/rules/law/sentences-in.ts';

/** Reports a ban on other work without a reason. */
export const sideJobBan: Rule = {
	id: 'side-job-ban',
	category: 'law',
	severity: 'warning',
	source:
		'https://yspeert.nl/actueel/publicaties/factsheet-nieuwe-regels-voor-transparante-en-voorspelbare-arbeidsvoorwaarden/',
	*check(document, text) {
		for (const { text: sentence, next, range } of statementsWith(document, bans)) {
			if (reason.test(sentence) || reason.test(next)) continue;
			yield { range, ...text.sideJobBan() };
		}
	},
};

const otherWork =
	'(?:neven(?:werkzaamheden|werk|functies?|activiteiten|bana?e?n?)|bijbaan(?:tjes?)?|bijbanen|(?:andere?|tweede|extra)\\s+(?:baan|banen|werk|werkgevers?))';

const bans = {
	nl: [
		new RegExp(
			`(?<!\\p{L})(?:geen|nooit)\\s+${otherWork}\\s+(?:hebben|doen|verrichten|toegestaan|aannemen|ernaast|naast)(?!\\p{L})`,
			'iu',
		),
		new RegExp(
			`(?<!\\p{L})${otherWork}(?:\\s+\\p{L}+){0,5}\\s+(?:niet\\s+(?:toegestaan|mogelijk|toe)|verboden|mag\\s+niet|mogen\\s+niet)(?!\\p{L})`,
			'iu',
		),
		new RegExp(
			`(?<!\\p{L})(?:mag|mogen|kun|kan)\\s+(?:\\p{L}+\\s+){0,4}(?:geen|niet\\s+(?:voor|bij)(?:\\s+een)?)\\s+${otherWork}`,
			'iu',
		),
		new RegExp(
			`(?:niet\\s+toegestaan|verboden)\\s+(?:\\p{L}+\\s+){1,7}${otherWork}(?!\\p{L})`,
			'iu',
		),
		/(?<!\p{L})verbod\s+op\s+neven/iu,
	],
	en: [
		/(?<!\p{L})(?:no|not|never)\s+(?:\p{L}+\s+){0,6}(?:other|second|another|side)\s+(?:jobs?|work|employers?|employment|activities)(?!\p{L})/iu,
		/(?<!\p{L})(?:other|second|side|secondary|outside|ancillary)\s+(?:jobs?|work|employment|activities)(?:\s+\p{L}+){0,4}\s+(?:not\s+(?:allowed|permitted)|forbidden|prohibited)(?!\p{L})/iu,
	],
};

const reason = anyWord('iu', [
	/omdat|want|vanwege|wegens|in\s+verband\s+met|concurren\p{L}*|belangenverstrengeling/iu,
	/arbeidstijdenwet|veiligheid|rusttijd\p{L}*|geheim\p{L}*/iu,
	/because|since|due\s+to|compet\p{L}*|conflict|working\s+hours\s+act|safety|rest|confidential\p{L}*/iu,
]);
