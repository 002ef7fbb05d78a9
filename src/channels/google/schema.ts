import * as z from 'zod';
import {
	credentialCategories,
	employmentTypes,
	payUnits,
} from '#channels/google/documented-values.ts';
import { isCountry } from '#domain/country.ts';

const words = z.string().trim().min(1);
const address = z.url({ protocol: /^https?$/ });
const amount = z.number().positive();
const noRequirements = z.literal('no requirements');

const country = z.string().refine(isCountry);

const organisation = z.strictObject({
	'@type': z.literal('Organization'),
	name: words,
	sameAs: address.optional(),
	logo: address.optional(),
});

const place = z.strictObject({
	'@type': z.literal('Place'),
	address: z.strictObject({
		'@type': z.literal('PostalAddress'),
		streetAddress: words.optional(),
		addressLocality: words,
		addressRegion: words.optional(),
		postalCode: words.optional(),
		addressCountry: country,
	}),
});

const quantity = z
	.strictObject({
		'@type': z.literal('QuantitativeValue'),
		value: amount.optional(),
		minValue: amount.optional(),
		maxValue: amount.optional(),
		unitText: z.enum(payUnits),
	})
	.refine(({ value, minValue = Number.NaN, maxValue = Number.NaN }) =>
		value === undefined ? minValue < maxValue : Number.isNaN(minValue) && Number.isNaN(maxValue),
	);

const category = z.strictObject({
	'@type': z.literal('CategoryCode'),
	codeValue: z.string().regex(/^\d{1,4}$/),
	name: words,
	inCodeSet: z.strictObject({ '@type': z.literal('CategoryCodeSet'), name: words }),
});

/** What a page may say to Google of a vacancy; anything else is a fault of ours or of the author. */
export const jobPostingSchema = z
	.strictObject({
		'@context': z.literal('https://schema.org'),
		'@type': z.literal('JobPosting'),
		'@id': address,
		url: address,
		/** Google calls decoration with “!” and “*” spam. */
		title: words.regex(/^[^!*]+$/),
		/** Google reads paragraphs and lists; other tags it ignores. */
		description: z
			.string()
			.min(200)
			.regex(/^(?:<p>[^<>]+<\/p>|<ul>(?:<li>[^<>]+<\/li>)+<\/ul>)+$/),
		datePosted: z.iso.date(),
		validThrough: z.iso.datetime({ offset: true }).optional(),
		employmentType: z.array(z.enum(employmentTypes)).min(1),
		directApply: z.boolean(),
		identifier: z.strictObject({
			'@type': z.literal('PropertyValue'),
			name: words,
			value: words,
		}),
		hiringOrganization: organisation,
		jobLocation: z.array(place).min(1).optional(),
		jobLocationType: z.literal('TELECOMMUTE').optional(),
		applicantLocationRequirements: z
			.array(z.strictObject({ '@type': z.literal('Country'), name: country }))
			.min(1)
			.optional(),
		baseSalary: z
			.strictObject({
				'@type': z.literal('MonetaryAmount'),
				currency: z.literal('EUR'),
				value: quantity,
			})
			.optional(),
		educationRequirements: z
			.union([
				noRequirements,
				z.strictObject({
					'@type': z.literal('EducationalOccupationalCredential'),
					credentialCategory: z.enum(credentialCategories),
				}),
			])
			.optional(),
		experienceRequirements: z
			.union([
				noRequirements,
				z.strictObject({
					'@type': z.literal('OccupationalExperienceRequirements'),
					monthsOfExperience: z.int().positive(),
				}),
			])
			.optional(),
		experienceInPlaceOfEducation: z.literal(true).optional(),
		occupationalCategory: category,
		workHours: words,
		jobDuration: z
			.string()
			.regex(/^P\d+M$/)
			.optional(),
		totalJobOpenings: z.int().min(2).optional(),
		securityClearanceRequirement: words.optional(),
	})
	.refine(
		({ jobLocation, jobLocationType, applicantLocationRequirements }) =>
			jobLocationType === undefined
				? jobLocation !== undefined && applicantLocationRequirements === undefined
				: applicantLocationRequirements !== undefined,
		{ path: ['jobLocation'] },
	)
	.refine(
		({ datePosted, validThrough }) => validThrough === undefined || datePosted <= validThrough,
		{ path: ['validThrough'] },
	)
	.refine(
		({ experienceInPlaceOfEducation, experienceRequirements, educationRequirements }) =>
			experienceInPlaceOfEducation === undefined ||
			(experienceRequirements !== undefined && educationRequirements !== undefined),
		{ path: ['experienceInPlaceOfEducation'] },
	);

export type JobPosting = z.input<typeof jobPostingSchema>;
