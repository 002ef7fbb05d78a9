import type { Vacancy } from '#domain/schema/vacancy.ts';
import type { LinkedField } from '#lint/phrases/phrase.ts';

const isGiven: Readonly<Record<LinkedField, (vacancy: Vacancy) => boolean>> = {
	growth: ({ growth }) =>
		Boolean(
			growth?.some(({ afterMonths, salaryStep, example }) => afterMonths ?? salaryStep ?? example),
		),
	homeDays: ({ workplace }) => workplace.homeDays !== undefined,
	leaveDays: ({ benefits }) => benefits?.leaveDays !== undefined,
	onboarding: ({ onboarding }) => onboarding?.weeks !== undefined,
	overtime: ({ roster }) => roster?.overtime !== undefined,
	pension: ({ benefits }) => benefits?.pension !== undefined,
	roster: ({ roster }) => roster?.flexible !== undefined || roster?.selfScheduling === true,
	salarySteps: ({ salary }) => (salary.stepCriteria ?? salary.scale) !== undefined,
	training: ({ benefits }) =>
		(benefits?.training?.budget ?? benefits?.training?.hours) !== undefined,
	travel: ({ benefits }) =>
		(benefits?.travel?.perKilometre ?? benefits?.travel?.publicTransportPercent) !== undefined,
	variablePay: ({ salary }) => (salary.variable?.min ?? salary.variable?.max) !== undefined,
	workload: ({ workload }) => workload?.contactsPerDay !== undefined,
};

/** Whether the frontmatter gives one of these facts; never while it has problems. */
export const givesField = (
	vacancy: Vacancy | undefined,
	fields: readonly LinkedField[] = [],
): boolean => vacancy !== undefined && fields.some((field) => isGiven[field](vacancy));
