import type { Rule } from '#lint/core/rule.ts';
import { bodyContradictsClosingDate } from '#lint/rules/consistency/body-contradicts-closing-date.ts';
import { bodyContradictsContract } from '#lint/rules/consistency/body-contradicts-contract.ts';
import { bodyContradictsHours } from '#lint/rules/consistency/body-contradicts-hours.ts';
import { bodyContradictsPlace } from '#lint/rules/consistency/body-contradicts-place.ts';
import { bodyContradictsSalary } from '#lint/rules/consistency/body-contradicts-salary.ts';
import { bodyContradictsWeekend } from '#lint/rules/consistency/body-contradicts-weekend.ts';
import { experienceContradiction } from '#lint/rules/consistency/experience-contradiction.ts';
import { homeContradiction } from '#lint/rules/consistency/home-contradiction.ts';
import { mustHaveInBody } from '#lint/rules/consistency/must-have-in-body.ts';
import { mustHaveRepeated } from '#lint/rules/consistency/must-have-repeated.ts';
import { placeholderLeft } from '#lint/rules/consistency/placeholder-left.ts';
import { vacancyOpenTooLong } from '#lint/rules/consistency/vacancy-open-too-long.ts';
import { vacancyPastClosing } from '#lint/rules/consistency/vacancy-past-closing.ts';
import { vacancyUnconfirmed } from '#lint/rules/consistency/vacancy-unconfirmed.ts';

export const consistencyRules: readonly Rule[] = [
	bodyContradictsClosingDate,
	bodyContradictsContract,
	bodyContradictsHours,
	bodyContradictsPlace,
	bodyContradictsSalary,
	bodyContradictsWeekend,
	experienceContradiction,
	homeContradiction,
	mustHaveInBody,
	mustHaveRepeated,
	placeholderLeft,
	vacancyOpenTooLong,
	vacancyPastClosing,
	vacancyUnconfirmed,
];
