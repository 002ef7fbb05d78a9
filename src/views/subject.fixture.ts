import type * as z from 'zod';
import { type Organisation, organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import type { Subject } from '#views/subject.ts';

type Given = Partial<z.input<typeof vacancySchema>>;

/** A vacancy of 24 to 32 hours at € 2.400 to 2.900 a month for 36 hours, except for what is given. */
export function subjectWith(given: Given = {}, organisation: Partial<Organisation> = {}): Subject {
	const vacancy = vacancySchema.parse({
		title: 'Medewerker klantenservice',
		organisation: 'voorbeeld',
		status: 'open',
		published: '2026-11-20',
		reference: 'VB-1',
		jobGroup: 'klantenservice',
		locations: [{ city: 'Groningen', postalCode: '9711 LX' }],
		workplace: { type: 'hybrid', homeDays: 2 },
		hours: { min: 24, max: 32 },
		salary: {
			min: 2400,
			max: 2900,
			period: 'month',
			fullTimeHours: 36,
			includesHolidayAllowance: false,
			holidayAllowance: 8,
		},
		contract: { type: 'fixed-term', months: 12 },
		shifts: [
			{
				name: 'Dag',
				days: ['mon', 'tue', 'wed', 'thu'],
				from: '08:30',
				to: '17:00',
				breakMinutes: 30,
			},
		],
		tasks: [{ task: 'Je beantwoordt vragen.' }],
		mustHaves: [],
		apply: { email: 'werk@voorbeeld.example.nl', replyWithinWorkdays: 5 },
		...given,
	});
	return {
		slug: 'medewerker-klantenservice',
		vacancy,
		organisation: organisationSchema.parse({
			name: 'Voorbeeld',
			sector: 'retail',
			...organisation,
		}),
		dictionary: dictionaryFor(vacancy.language),
		today: '2026-11-22',
	};
}
