import * as z from 'zod';
import { jobGroupIds } from '#domain/job-groups.ts';
import { contractSchema } from '#domain/schema/contract.ts';
import { educationSchema } from '#domain/schema/requirement.ts';
import { payPeriods, salarySchema } from '#domain/schema/salary.ts';
import { siteLanguages } from '#domain/schema/vacancy.ts';
import { workplaceSchema } from '#domain/schema/workplace.ts';

const text = z.string().min(1);
const day = z.iso.date().describe('A day in Europe/Amsterdam.');
const hours = z.number().describe('Hours a week.');
const euros = z.number().min(0).describe('Euros gross.');

const party = z.strictObject({ name: text, site: z.url().optional() });

/** A vacancy as `vacature.json` and the list have it; nothing in it is not on the page too. */
export const apiVacancySchema = z
	.strictObject({
		$schema: z.url().optional(),
		reference: text.describe('Stable for life, unique on the board.'),
		url: z.url().describe('The page; it may move, the reference stays.'),
		json: z.url().describe('This vacancy alone.'),
		language: z.enum(siteLanguages),
		title: text,
		summary: text.describe('At most 155 characters.'),
		published: day,
		closes: day.optional().describe('The last day on which somebody can apply.'),
		modified: day.describe('The last day on which the vacancy changed.'),
		employer: party.describe('Whom one would work for, as far as the vacancy says.'),
		agency: text.optional().describe('The agency that recruits, when there is one.'),
		jobGroup: z.strictObject({
			id: z.enum(jobGroupIds),
			name: text,
			isco: text.describe('Group of ISCO-08.'),
			esco: z.url(),
		}),
		openings: z.int().min(1),
		places: z
			.array(
				z.strictObject({
					city: text,
					street: text.optional(),
					postalCode: text.optional(),
					province: text.optional(),
					country: text.describe('ISO 3166-1 alpha-2.'),
				}),
			)
			.describe('Empty when there is no place of work.'),
		workplace: z.strictObject({
			type: workplaceSchema.shape.type.meta({}),
			homeDays: z.number().optional().describe('Days a week at home.'),
		}),
		hours: z.strictObject({ min: hours, max: hours, growsTo: hours.optional() }),
		salary: z.strictObject({
			currency: z.literal('EUR'),
			min: euros,
			max: euros,
			period: z.enum(payPeriods),
			kind: salarySchema.shape.kind.unwrap(),
			fullTimeHours: hours.optional().describe('The week that the amounts belong to.'),
			includesHolidayAllowance: z.boolean().optional(),
			holidayAllowance: z.number().optional().describe('Percentage of gross yearly pay.'),
		}),
		contract: z.strictObject({
			type: contractSchema.shape.type.meta({}),
			months: z.int().optional(),
		}),
		shifts: z.array(text).describe('In words, in the language of the vacancy.'),
		experienceMonths: z.int().optional().describe('0 says that no experience is asked.'),
		education: educationSchema.optional(),
		descriptionHtml: text
			.optional()
			.describe('The whole vacancy as p, ul and li; only in its own document.'),
		descriptionText: text.optional().describe('The same as plain text.'),
	})
	.meta({ id: 'Vacancy' });

export type ApiVacancy = z.input<typeof apiVacancySchema>;

/** All open vacancies. */
export const apiListSchema = z.strictObject({
	$schema: z.url(),
	version: z.literal(1),
	board: z.strictObject({ name: text, url: z.url(), language: z.enum(siteLanguages) }),
	updated: day.optional().describe('The newest `modified`; absent when nothing is open.'),
	vacancies: z.array(apiVacancySchema),
});

/** JSON Schema (2020-12) of the list; `#/$defs/Vacancy` is that of one vacancy. */
export const apiJsonSchema = (address: string) => ({
	$id: address,
	title: 'Open vacancies',
	...z.toJSONSchema(apiListSchema, { target: 'draft-2020-12' }),
});
