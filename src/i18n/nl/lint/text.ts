import { consistencyText } from '#i18n/nl/lint/consistency.ts';
import { findabilityText } from '#i18n/nl/lint/findability.ts';
import { inclusionText } from '#i18n/nl/lint/inclusion.ts';
import { lawText } from '#i18n/nl/lint/law.ts';
import { policyText } from '#i18n/nl/lint/policy.ts';
import { privacyText } from '#i18n/nl/lint/privacy.ts';
import { readabilityText } from '#i18n/nl/lint/readability.ts';
import { transparencyText } from '#i18n/nl/lint/transparency.ts';
import { vaguenessText } from '#i18n/nl/lint/vagueness.ts';

/** Sentences of the linter: each rule asks for its own. */
export const lintText = {
	ruleCrash: (id: string, error: string) =>
		`De regel ${id} is vastgelopen (${error}). De andere regels zijn wel nagekeken. Meld dit aan de makers.`,
	...consistencyText,
	...findabilityText,
	...inclusionText,
	...lawText,
	...policyText,
	...privacyText,
	...readabilityText,
	...transparencyText,
	...vaguenessText,
};

export type LintText = typeof lintText;
