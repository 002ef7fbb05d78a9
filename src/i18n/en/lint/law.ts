import { lawContractText } from '#i18n/en/lint/law/contract.ts';
import { lawHoursText } from '#i18n/en/lint/law/hours.ts';
import { lawPayText } from '#i18n/en/lint/law/pay.ts';
import { lawTermsText } from '#i18n/en/lint/law/terms.ts';
import type { lawText as dutch } from '#i18n/nl/lint/law.ts';

/** Sentences of the rules on law. */
export const lawText: typeof dutch = {
	...lawContractText,
	...lawHoursText,
	...lawPayText,
	...lawTermsText,
};
