import type { Rule } from '#lint/core/rule.ts';
import { caoMissing } from '#lint/rules/transparency/cao-missing.ts';
import { challengesMissing } from '#lint/rules/transparency/challenges-missing.ts';
import { contractDurationMissing } from '#lint/rules/transparency/contract-duration-missing.ts';
import { employerIdentityMissing } from '#lint/rules/transparency/employer-identity-missing.ts';
import { flexibleWithoutTimes } from '#lint/rules/transparency/flexible-without-times.ts';
import { growthWithoutStep } from '#lint/rules/transparency/growth-without-step.ts';
import { guaranteedHoursMissing } from '#lint/rules/transparency/guaranteed-hours-missing.ts';
import { holidayAllowanceUnclear } from '#lint/rules/transparency/holiday-allowance-unclear.ts';
import { homeDaysMissing } from '#lint/rules/transparency/home-days-missing.ts';
import { leaveMissing } from '#lint/rules/transparency/leave-missing.ts';
import { netPay } from '#lint/rules/transparency/net-pay.ts';
import { noPracticalStep } from '#lint/rules/transparency/no-practical-step.ts';
import { onboardingMissing } from '#lint/rules/transparency/onboarding-missing.ts';
import { overtimeMissing } from '#lint/rules/transparency/overtime-missing.ts';
import { payRangeTooWide } from '#lint/rules/transparency/pay-range-too-wide.ts';
import { payVariableUnexplained } from '#lint/rules/transparency/pay-variable-unexplained.ts';
import { procedureMissing } from '#lint/rules/transparency/procedure-missing.ts';
import { reachabilityMissing } from '#lint/rules/transparency/reachability-missing.ts';
import { referenceDaysMissing } from '#lint/rules/transparency/reference-days-missing.ts';
import { requirementsOverload } from '#lint/rules/transparency/requirements-overload.ts';
import { responseTimeMissing } from '#lint/rules/transparency/response-time-missing.ts';
import { selectionStepWithoutPurpose } from '#lint/rules/transparency/selection-step-without-purpose.ts';
import { selectionTooLong } from '#lint/rules/transparency/selection-too-long.ts';
import { stepCriteriaMissing } from '#lint/rules/transparency/step-criteria-missing.ts';
import { surchargeUnclear } from '#lint/rules/transparency/surcharge-unclear.ts';
import { tasksFew } from '#lint/rules/transparency/tasks-few.ts';
import { trialPeriodMissing } from '#lint/rules/transparency/trial-period-missing.ts';
import { unpaidWorkSample } from '#lint/rules/transparency/unpaid-work-sample.ts';
import { upToPay } from '#lint/rules/transparency/up-to-pay.ts';
import { vaguePermanentPromise } from '#lint/rules/transparency/vague-permanent-promise.ts';

export const transparencyRules: readonly Rule[] = [
	caoMissing,
	challengesMissing,
	contractDurationMissing,
	employerIdentityMissing,
	flexibleWithoutTimes,
	growthWithoutStep,
	guaranteedHoursMissing,
	holidayAllowanceUnclear,
	homeDaysMissing,
	leaveMissing,
	netPay,
	noPracticalStep,
	onboardingMissing,
	overtimeMissing,
	payRangeTooWide,
	payVariableUnexplained,
	procedureMissing,
	reachabilityMissing,
	referenceDaysMissing,
	requirementsOverload,
	responseTimeMissing,
	selectionStepWithoutPurpose,
	selectionTooLong,
	stepCriteriaMissing,
	surchargeUnclear,
	tasksFew,
	trialPeriodMissing,
	unpaidWorkSample,
	upToPay,
	vaguePermanentPromise,
];
