import { lawContractText } from '#i18n/nl/lint/law/contract.ts';
import { lawHoursText } from '#i18n/nl/lint/law/hours.ts';
import { lawPayText } from '#i18n/nl/lint/law/pay.ts';
import { lawTermsText } from '#i18n/nl/lint/law/terms.ts';

/** Sentences of the rules on law. */
export const lawText = {
	...lawContractText,
	...lawHoursText,
	...lawPayText,
	...lawTermsText,
};
