import { type Block, list, paragraph } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { firstDays as text } from '#i18n/nl/kit/first-days.ts';

/** A period of thirty days. */
export interface Month {
	title: string;
	/** Last week that falls in it. */
	lastWeek: number;
	firstWeek: number;
}

/** What the vacancy says of these weeks. */
export function expectedIn({ firstWeek, lastWeek }: Month, { vacancy }: KitSubject): string[] {
	const { onboarding = {}, targets = [], contract } = vacancy;
	const isIn = (week: number | undefined): week is number =>
		week !== undefined && week >= firstWeek && week <= lastWeek;
	const trialWeek = contract.trialMonths ? Math.round((contract.trialMonths * 52) / 12) : undefined;
	return [
		...(isIn(onboarding.weeks) ? [text.expect.weeks(onboarding.weeks)] : []),
		...(isIn(trialWeek) ? [text.expect.trialEnds(contract.trialMonths ?? 0)] : []),
		...(isIn(onboarding.independentAfterWeeks)
			? [text.expect.independent(onboarding.independentAfterWeeks)]
			: []),
		...(isIn(onboarding.targetsFromWeek) ? [text.expect.targets(onboarding.targetsFromWeek)] : []),
		...targets
			.filter(({ fromWeek }) => isIn(fromWeek ?? lastWeekOfPlan))
			.map(({ measure, value }) => text.expect.target(measure, value)),
	];
}

const lastWeekOfPlan = 13;

/** What comes after three months. */
export function laterBlocks({
	vacancy: { contract, onboarding = {}, targets = [] },
}: KitSubject): Block[] {
	const { permanentAfter } = contract;
	const { independentAfterWeeks = 0, targetsFromWeek = 0 } = onboarding;
	const later = [
		...(independentAfterWeeks > lastWeekOfPlan
			? [text.expect.independent(independentAfterWeeks)]
			: []),
		...(targetsFromWeek > lastWeekOfPlan ? [text.expect.targets(targetsFromWeek)] : []),
		...targets
			.filter(({ fromWeek = 0 }) => fromWeek > lastWeekOfPlan)
			.map(({ measure, value, fromWeek }) =>
				text.expect.targetFrom(measure, value, fromWeek ?? lastWeekOfPlan),
			),
		...(permanentAfter
			? [text.expect.permanent(permanentAfter.months, permanentAfter.condition)]
			: []),
	];
	return later.length === 0 ? [] : [paragraph(text.beyond), ...list(later)];
}
