import { hiringChapters } from '#drafts/interview/hiring-questions.ts';
import { cityWithPostcode } from '#drafts/interview/together.ts';
import { type Chapter, is, type Question } from '#drafts/interview/question.ts';
import { termsChapters } from '#drafts/interview/terms-questions.ts';
import { workChapters } from '#drafts/interview/work-questions.ts';

const basics: Chapter = {
	id: 'basics',
	questions: [
		{ path: 'title', isNeeded: true },
		{ path: 'organisation' },
		{ path: 'agencyFor', when: (_, { isAgency }) => isAgency },
		{ path: 'jobGroup' },
		{ path: 'contract.type' },
		{ path: 'openings' },
		{ path: 'reference' },
		{ path: 'published' },
		{ path: 'closes' },
	],
};

const city: Question = { path: 'city', together: cityWithPostcode };

const place: Chapter = {
	id: 'place',
	questions: [
		{ path: 'workplace.type' },
		{ path: 'workplace.homeDays', when: is('workplace.type', 'hybrid') },
		{
			path: 'locations',
			when: is('workplace.type', 'on-site', 'hybrid', undefined),
			parts: [city, { path: 'postalCode' }, { path: 'street' }],
		},
		{
			path: 'locations',
			when: is('workplace.type', 'remote'),
			no: { locations: [] },
			parts: [city, { path: 'postalCode' }],
		},
	],
};

/** All questions about a vacancy, in the order in which they are asked. */
export const chapters: readonly Chapter[] = [
	basics,
	place,
	...termsChapters,
	...workChapters,
	...hiringChapters,
];
