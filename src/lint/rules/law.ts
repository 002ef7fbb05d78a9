import type { Rule } from '#lint/core/rule.ts';
import { breakMissing } from '#lint/rules/law/break-missing.ts';
import { callMinimumPay } from '#lint/rules/law/call-minimum-pay.ts';
import { callNoticeShort } from '#lint/rules/law/call-notice-short.ts';
import { fixedChainTooLong } from '#lint/rules/law/fixed-chain-too-long.ts';
import { freelanceLowRate } from '#lint/rules/law/freelance-low-rate.ts';
import { holidayAllowanceBelow } from '#lint/rules/law/holiday-allowance-below.ts';
import { internshipAsJob } from '#lint/rules/law/internship-as-job.ts';
import { jobseekerFee } from '#lint/rules/law/jobseeker-fee.ts';
import { leaveBelowMinimum } from '#lint/rules/law/leave-below-minimum.ts';
import { minimumWageTableExpired } from '#lint/rules/law/minimum-wage-table-expired.ts';
import { nightShiftOver10h } from '#lint/rules/law/night-shift-over-10h.ts';
import { restUnder11h } from '#lint/rules/law/rest-under-11h.ts';
import { shiftOver12h } from '#lint/rules/law/shift-over-12h.ts';
import { sideJobBan } from '#lint/rules/law/side-job-ban.ts';
import { sundayForced } from '#lint/rules/law/sunday-forced.ts';
import { trainingClawback } from '#lint/rules/law/training-clawback.ts';
import { trainingOwnCostOrTime } from '#lint/rules/law/training-own-cost-or-time.ts';
import { trialCaoUnnamed } from '#lint/rules/law/trial-cao-unnamed.ts';
import { trialOnSixMonths } from '#lint/rules/law/trial-on-six-months.ts';
import { trialTooLong } from '#lint/rules/law/trial-too-long.ts';
import { wageBelowMinimum } from '#lint/rules/law/wage-below-minimum.ts';
import { wageIncludingHolidayBelow } from '#lint/rules/law/wage-including-holiday-below.ts';
import { wageNearMinimum } from '#lint/rules/law/wage-near-minimum.ts';
import { weekOver60h } from '#lint/rules/law/week-over-60h.ts';
import { weeklyAverageOver48h } from '#lint/rules/law/weekly-average-over-48h.ts';
import { weeklyRestUnder36h } from '#lint/rules/law/weekly-rest-under-36h.ts';
import { zeroHoursAfter2028 } from '#lint/rules/law/zero-hours-after-2028.ts';

export const lawRules: readonly Rule[] = [
	breakMissing,
	callMinimumPay,
	callNoticeShort,
	fixedChainTooLong,
	freelanceLowRate,
	holidayAllowanceBelow,
	internshipAsJob,
	jobseekerFee,
	leaveBelowMinimum,
	minimumWageTableExpired,
	nightShiftOver10h,
	restUnder11h,
	shiftOver12h,
	sideJobBan,
	sundayForced,
	trainingClawback,
	trainingOwnCostOrTime,
	trialCaoUnnamed,
	trialOnSixMonths,
	trialTooLong,
	wageBelowMinimum,
	wageIncludingHolidayBelow,
	wageNearMinimum,
	weekOver60h,
	weeklyAverageOver48h,
	weeklyRestUnder36h,
	zeroHoursAfter2028,
];
