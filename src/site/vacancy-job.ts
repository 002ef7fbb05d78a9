import { calendarHref } from '#site/calendars.ts';
import { content, site } from '#site/content.ts';
import { imageFor } from '#site/images.ts';
import { postingOf } from '#site/postings.ts';
import type { PublishedVacancy } from '#site/vacancies.ts';
import { competenciesOf, knownOf } from '#store/posting-from.ts';
import { benefitsView } from '#views/sections/benefits.ts';
import { contractTexts } from '#views/sections/contract.ts';
import { growthView } from '#views/sections/growth.ts';
import { honestView } from '#views/sections/honest.ts';
import { meetingsView } from '#views/sections/meetings.ts';
import { needsView } from '#views/sections/needs.ts';
import { onboardingView } from '#views/sections/onboarding.ts';
import { payCalculator } from '#views/pay/calculator.ts';
import { payView } from '#views/pay/pay.ts';
import { rosterView } from '#views/sections/roster.ts';
import { selectionStepsView } from '#views/sections/selection-steps.ts';
import { tasksView } from '#views/sections/tasks.ts';
import { teamView } from '#views/sections/team.ts';

/** What somebody weighs before applying: the work, what it gives, and the way to it. */
export const jobOf = (published: PublishedVacancy) => ({
	...workOf(published),
	...returnOf(published),
	...hiringOf(published),
});

function workOf(published: PublishedVacancy) {
	const { subject } = published;
	return {
		roster: rosterView(subject),
		tasks: tasksView(subject),
		needs: needsView(subject, competenciesOf(subject.vacancy, content.competencies, site.language)),
		honest: honestView(subject),
		team: teamView(subject),
		photo: photoOf(published),
		onboarding: onboardingView(subject),
	};
}

const returnOf = ({ subject }: PublishedVacancy) => ({
	payDetails: payView(subject),
	payCalculator: payCalculator(subject),
	contract: contractTexts(subject),
	benefits: benefitsView(subject),
	growth: growthView(subject),
});

function hiringOf(published: PublishedVacancy) {
	const { subject, state } = published;
	return {
		selection: selectionStepsView(subject, knownOf(content.competencies)),
		meetings: meetingsView(subject),
		calendarHref: state === 'open' ? calendarHref(postingOf(published)) : undefined,
	};
}

/** The picture of the team, or else that of the employer. */
function photoOf({ entry, organisation }: PublishedVacancy) {
	const own = entry.data.team?.photo;
	const { file, photo } = own
		? { file: entry.file, photo: own }
		: { file: organisation.file, photo: organisation.data.photo };
	const image = imageFor(file, photo?.src);
	return photo && image ? { image, alt: photo.alt } : undefined;
}
