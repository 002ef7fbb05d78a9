import { eitherOf } from '#domain/written/alternatives.ts';
import type { Finder } from '#drafts/found/candidate.ts';

const part = "\\p{Lu}[\\p{L}\\d&/'-]{1,30}";
const inSentence = '(?:Je|Wij|We|Dit|Het|De|Een|En|Ook|Salaris|Met|Nederlandse|Geldende)';

/** Names of agreements begin with a capital; what follows in small letters is the sentence again. */
const more = `(?:(?: (?:en|&|voor|van|de|het|in))? (?!${inSentence}(?!\\p{L}))${part}){0,5}`;
const agreement = new RegExp(
	`(?<![\\p{L}\\d-])${eitherOf(
		`(?:cao|CAO|Cao)[ -](?:voor (?:de |het )?)?(?<name>${part}${more})`,
		'(?<compound>\\p{Lu}\\p{L}{2,30})-(?:cao|CAO)(?!\\p{L})',
		`(?<=(?:volgens|conform|onder) (?:de )?)(?<before>(?!${inSentence})${part}) (?:cao|CAO)(?![\\p{L}-]| (?:voor )?(?:de |het )?\\p{Lu})`,
	)}`,
	'gu',
);

/** Finds the name of the cao. */
export const findCollectiveAgreement: Finder = (sentences) =>
	sentences.flatMap((sentence) =>
		Array.from(sentence.shown.matchAll(agreement)).map(({ 0: found, index, groups }) => ({
			about: 'contract.collectiveAgreement',
			values: [
				[
					['contract', 'collectiveAgreement'],
					groups?.['name'] ?? groups?.['compound'] ?? groups?.['before'],
				] as const,
			],
			range: sentence.rangeOf(index, index + found.length),
		})),
	);
