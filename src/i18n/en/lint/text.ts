import { consistencyText } from '#i18n/en/lint/consistency.ts';
import { findabilityText } from '#i18n/en/lint/findability.ts';
import { inclusionText } from '#i18n/en/lint/inclusion.ts';
import { lawText } from '#i18n/en/lint/law.ts';
import { policyText } from '#i18n/en/lint/policy.ts';
import { privacyText } from '#i18n/en/lint/privacy.ts';
import { readabilityText } from '#i18n/en/lint/readability.ts';
import { transparencyText } from '#i18n/en/lint/transparency.ts';
import { vaguenessText } from '#i18n/en/lint/vagueness.ts';
import type { LintText } from '#i18n/nl/lint/text.ts';

/** Sentences of the linter: a rule without its own does not compile. */
export const lintText: LintText = {
	ruleCrash: (id, error) =>
		`The rule ${id} failed (${error}). The other rules were checked. Please report this.`,
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
