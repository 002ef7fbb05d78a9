import type { Rule } from '#lint/core/rule.ts';
import { summaryFirst155 } from '#lint/rules/findability/summary-first-155.ts';
import { titleDecoration } from '#lint/rules/findability/title-decoration.ts';
import { titleInCapitals } from '#lint/rules/findability/title-in-capitals.ts';
import { titleLength } from '#lint/rules/findability/title-length.ts';
import { titleVague } from '#lint/rules/findability/title-vague.ts';
import { titleWithEmployer } from '#lint/rules/findability/title-with-employer.ts';
import { titleWithPay } from '#lint/rules/findability/title-with-pay.ts';
import { titleWithPlace } from '#lint/rules/findability/title-with-place.ts';
import { titleWithSexMarker } from '#lint/rules/findability/title-with-sex-marker.ts';

export const findabilityRules: readonly Rule[] = [
	summaryFirst155,
	titleDecoration,
	titleInCapitals,
	titleLength,
	titleVague,
	titleWithEmployer,
	titleWithPay,
	titleWithPlace,
	titleWithSexMarker,
];
