import * as z from 'zod';
import { jobGroupIds } from '#domain/job-groups.ts';
import { allowanceSchema } from '#domain/schema/allowance.ts';
import {
	applySchema,
	contactSchema,
	privacySchema,
	referralSchema,
	screeningSchema,
} from '#domain/schema/application.ts';
import { benefitsSchema } from '#domain/schema/benefits.ts';
import { channelSchema } from '#domain/schema/channel.ts';
import { contractSchema } from '#domain/schema/contract.ts';
import { contradiction } from '#domain/schema/contradiction.ts';
import { exceptionSchema } from '#domain/schema/exception.ts';
import { form } from '#domain/schema/form.ts';
import { hoursSchema } from '#domain/schema/hours.ts';
import { locationSchema } from '#domain/schema/location.ts';
import { meetingSchema } from '#domain/schema/meeting.ts';
import { isoDate, positiveNumber, slug, text } from '#domain/schema/primitives.ts';
import { educationSchema, experienceSchema, languageSchema } from '#domain/schema/requirement.ts';
import { rosterSchema } from '#domain/schema/roster.ts';
import { salarySchema } from '#domain/schema/salary.ts';
import { selectionStepSchema } from '#domain/schema/selection.ts';
import { shiftSchema } from '#domain/schema/shift.ts';
import { growthSchema, onboardingSchema, teamSchema } from '#domain/schema/team.ts';
import {
	contactMixSchema,
	systemSchema,
	targetSchema,
	tasksSchema,
	workloadSchema,
} from '#domain/schema/work.ts';
import { workplaceSchema } from '#domain/schema/workplace.ts';
import { faqFields, vacancyFields as field } from '#i18n/nl/fields/vacancy.ts';

const vacancyStatuses = ['draft', 'open', 'filled', 'withdrawn'] as const;
export const siteLanguages = ['nl', 'en'] as const;
export type SiteLanguage = (typeof siteLanguages)[number];

/** Frontmatter of `content/vacancies/<slug>.md`. */
export const vacancySchema = z
	.strictObject({
		title: text.max(100).meta(field.title),
		organisation: slug.meta(field.organisation),
		agencyFor: text.optional().meta(field.agencyFor),
		language: z.enum(siteLanguages).default('nl').meta(field.language),
		status: z.enum(vacancyStatuses).meta(field.status),
		published: isoDate.meta(field.published),
		/** Last day on which somebody can apply. */
		closes: isoDate.optional().meta(field.closes),
		confirmed: isoDate.optional().meta(field.confirmed),
		/** Stable for life; the identifier in every channel. */
		reference: z
			.string(form('reference'))
			.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form('reference'))
			.meta(field.reference),
		/** File names from before; their addresses lead here. */
		formerSlugs: z.array(slug).optional().meta(field.formerSlugs),
		jobGroup: z.enum(jobGroupIds).meta(field.jobGroup),
		openings: positiveNumber.max(500).default(1).meta(field.openings),
		locations: z.array(locationSchema).meta(field.locations),
		workplace: workplaceSchema.meta(field.workplace),
		hours: hoursSchema.meta(field.hours),
		salary: salarySchema.meta(field.salary),
		/** An empty list says that there are none. */
		allowances: z.array(allowanceSchema).optional().meta(field.allowances),
		contract: contractSchema.meta(field.contract),
		shifts: z.array(shiftSchema).meta(field.shifts),
		roster: rosterSchema.optional().meta(field.roster),
		tasks: tasksSchema.meta(field.tasks),
		contactMix: contactMixSchema.optional().meta(field.contactMix),
		workload: workloadSchema.optional().meta(field.workload),
		systems: z.array(systemSchema).optional().meta(field.systems),
		mustHaves: z.array(text).meta(field.mustHaves),
		niceToHaves: z.array(text).optional().meta(field.niceToHaves),
		bonus: z.array(text).optional().meta(field.bonus),
		taught: z.array(text).optional().meta(field.taught),
		competencies: z.array(slug).optional().meta(field.competencies),
		experience: experienceSchema.optional().meta(field.experience),
		education: educationSchema.optional().meta(field.education),
		/** What is as good as the diploma, such as years of experience. */
		educationAlternative: text.optional().meta(field.educationAlternative),
		languages: z.array(languageSchema).optional().meta(field.languages),
		benefits: benefitsSchema.optional().meta(field.benefits),
		team: teamSchema.optional().meta(field.team),
		growth: z.array(growthSchema).optional().meta(field.growth),
		onboarding: onboardingSchema.optional().meta(field.onboarding),
		challenges: z.array(text).optional().meta(field.challenges),
		targets: z.array(targetSchema).optional().meta(field.targets),
		selection: z.array(selectionStepSchema).optional().meta(field.selection),
		meetings: z.array(meetingSchema).optional().meta(field.meetings),
		apply: applySchema.meta(field.apply),
		contact: contactSchema.optional().meta(field.contact),
		screening: z.array(screeningSchema).optional().meta(field.screening),
		privacy: privacySchema.optional().meta(field.privacy),
		referral: referralSchema.optional().meta(field.referral),
		channels: z.array(channelSchema).optional().meta(field.channels),
		faq: z
			.array(
				z.strictObject({
					question: text.meta(faqFields.question),
					answer: text.meta(faqFields.answer),
				}),
			)
			.optional()
			.meta(field.faq),
		exceptions: z.array(exceptionSchema).optional().meta(field.exceptions),
	})
	.refine(
		({ published, closes }) => closes === undefined || published <= closes,
		contradiction({ code: 'closes-before-published', keys: ['published', 'closes'] }),
	)
	.refine(
		({ published, confirmed }) => confirmed === undefined || published <= confirmed,
		contradiction({ code: 'confirmed-before-published', keys: ['published', 'confirmed'] }),
	)
	.refine(
		({ workplace, locations }) => workplace.type === 'remote' || locations.length > 0,
		contradiction({ code: 'location-missing', keys: ['workplace', 'locations'] }),
	)
	.refine(
		({ shifts, roster }) =>
			shifts.length > 0 ||
			roster?.selfScheduling === true ||
			roster?.flexible !== undefined ||
			Boolean(roster?.referenceDays?.length),
		contradiction({ code: 'shifts-missing', keys: ['roster', 'shifts'] }),
	);

export type Vacancy = z.output<typeof vacancySchema>;
