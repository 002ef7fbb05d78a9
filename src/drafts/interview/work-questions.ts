import type { Chapter } from '#drafts/interview/question.ts';

/** What somebody does, needs and learns. */
export const workChapters: readonly Chapter[] = [
	{
		id: 'work',
		questions: [
			{ path: 'tasks', parts: [{ path: 'task' }] },
			{ path: 'tasks.share' },
			{ path: 'challenges' },
			{ path: 'team.size' },
		],
	},
	{
		id: 'needs',
		questions: [
			{ path: 'mustHaves', no: { mustHaves: [] } },
			{ path: 'niceToHaves' },
			{ path: 'taught' },
			{ path: 'competencies' },
			{ path: 'experience.months' },
			{ path: 'education' },
		],
	},
	{
		id: 'start',
		questions: [
			{ path: 'onboarding.weeks' },
			{ path: 'onboarding.buddy' },
			{
				path: 'growth',
				no: {},
				parts: [{ path: 'role' }, { path: 'afterMonths' }, { path: 'salaryStep' }],
			},
			{ path: 'targets', no: {}, parts: [{ path: 'measure' }, { path: 'value' }] },
		],
	},
];
