import type { Rule } from '#lint/core/rule.ts';
import { asksIdentity } from '#lint/rules/privacy/asks-identity.ts';
import { asksPayHistory } from '#lint/rules/privacy/asks-pay-history.ts';
import { asksSpecialData } from '#lint/rules/privacy/asks-special-data.ts';
import { privacyNoticeMissing } from '#lint/rules/privacy/privacy-notice-missing.ts';
import { referenceWithoutConsent } from '#lint/rules/privacy/reference-without-consent.ts';
import { retentionTooLong } from '#lint/rules/privacy/retention-too-long.ts';
import { socialMediaScreeningUnannounced } from '#lint/rules/privacy/social-media-screening-unannounced.ts';
import { videoRequired } from '#lint/rules/privacy/video-required.ts';
import { vogUnexplained } from '#lint/rules/privacy/vog-unexplained.ts';

export const privacyRules: readonly Rule[] = [
	asksIdentity,
	asksPayHistory,
	asksSpecialData,
	privacyNoticeMissing,
	referenceWithoutConsent,
	retentionTooLong,
	socialMediaScreeningUnannounced,
	videoRequired,
	vogUnexplained,
];
