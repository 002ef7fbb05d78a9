import { isEmployment } from '#domain/employment.ts';
import { legalDayOf } from '#domain/legal-day.ts';
import { entryOn } from '#domain/parameters/dated.ts';
import { trialPeriods } from '#domain/parameters/trial-period.ts';
import { type TrialLimit, trialLimitOf } from '#domain/trial-limit.ts';
import type { LintDocument } from '#lint/core/document.ts';

interface TrialBesideLimit {
	/** Months in the vacancy, more than 0. */
	trial: number;
	limit: TrialLimit;
	months: number | undefined;
}

/** A trial period beside what the law allows; undefined without one, and without employment. */
export function trialBesideLimit({ vacancy, today }: LintDocument): TrialBesideLimit | undefined {
	if (!vacancy || !isEmployment(vacancy.contract)) return undefined;
	const { trialMonths: trial, months } = vacancy.contract;
	const periods = entryOn(trialPeriods, legalDayOf(vacancy, today))?.value;
	if (!trial || !periods) return undefined;
	return { trial, months, limit: trialLimitOf(vacancy.contract, periods) };
}
