import { retentionGuideline } from '#domain/parameters/applicant-data.ts';
import type { LintDocument } from '#lint/core/document.ts';
import { mentionsOf } from '#lint/core/mentions.ts';
import type { Rule } from '#lint/core/rule.ts';

const consent =
	/(?:toestemming|instemming|akkoord|goedvinden|goed vindt|goedvindt|vind je (?:het|dat) goed|jouw ja|consent|permission|agree)/g;
const keeping = /bewa|houden|weken|maand|jaar|keep|retain|store|weeks|month|year/;

/** Reports data of applicants that are kept longer than the data protection authority calls usual. */
export const retentionTooLong: Rule = {
	id: 'retention-too-long',
	category: 'privacy',
	severity: 'error',
	lighter: ['warning'],
	source: 'https://autoriteitpersoonsgegevens.nl/nl/onderwerpen/werk-uitkering/sollicitaties',
	*check(document, text) {
		const weeks = document.vacancy?.privacy?.retentionWeeks ?? 0;
		const { usual, withConsent } = retentionGuideline;
		const range = document.rangeOf(['privacy', 'retentionWeeks']);
		if (weeks > withConsent) yield { range, ...text.retentionFarTooLong(weeks, withConsent) };
		else if (weeks > usual && !asksConsent(document))
			yield { range, severity: 'warning', ...text.retentionTooLong(weeks, usual, withConsent) };
	},
};

const asksConsent = (document: LintDocument): boolean =>
	mentionsOf(document, consent).some(({ sentence }) => keeping.test(sentence));
