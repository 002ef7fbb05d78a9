import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** How somebody learns the work. */
export interface OnboardingView {
	title: string;
	/** One paragraph; undefined when only the programme is known. */
	text: string | undefined;
	programme: readonly string[];
}

/** Undefined when the vacancy says nothing of it. */
export function onboardingView({
	vacancy: { onboarding = {} },
	dictionary: { ui },
}: Subject): OnboardingView | undefined {
	const { weeks, buddy, programme = [], independentAfterWeeks, targetsFromWeek } = onboarding;
	const text = present([
		weeks === undefined ? undefined : ui['onboarding.weeks'](weeks),
		buddy ? ui['onboarding.buddy'] : undefined,
		independentAfterWeeks === undefined
			? undefined
			: ui['onboarding.independent'](independentAfterWeeks),
		targetsFromWeek === undefined ? undefined : ui['onboarding.targets'](targetsFromWeek),
	]).join(' ');
	if (!text && programme.length === 0) return undefined;
	return { title: ui['onboarding.title'], text: text || undefined, programme };
}
