import type { JobPosting } from '#channels/google/schema.ts';
import type { Posting } from '#channels/posting.ts';
import { jobGroupById } from '#domain/job-groups.ts';

type Details = Pick<
	JobPosting,
	| 'occupationalCategory'
	| 'workHours'
	| 'jobDuration'
	| 'totalJobOpenings'
	| 'securityClearanceRequirement'
>;

/**
 * What schema.org has and Google leaves alone: for other readers, in the words of the page. Tasks, demands
 * and benefits stand in the description, and would only make the page heavier here.
 */
export function detailsOf({ vacancy, dictionary }: Posting): Details {
	const { ui, format, words } = dictionary;
	const { months } = vacancy.contract;
	const check = vacancy.screening?.find(({ type }) => type === 'vog');
	return {
		occupationalCategory: occupationOf(vacancy.jobGroup),
		workHours: ui['card.hours'](format.numberRange(vacancy.hours)),
		jobDuration: months === undefined ? undefined : `P${months}M`,
		totalJobOpenings: vacancy.openings > 1 ? vacancy.openings : undefined,
		securityClearanceRequirement: check && `${words.screening.vog}: ${check.reason}`,
	};
}

/** Always as a code with its list: a bare text may be read as an American code. */
function occupationOf(id: Posting['vacancy']['jobGroup']): JobPosting['occupationalCategory'] {
	const { isco, iscoTitle } = jobGroupById(id);
	return {
		'@type': 'CategoryCode',
		codeValue: isco,
		name: iscoTitle,
		inCodeSet: { '@type': 'CategoryCodeSet', name: 'ISCO-08' },
	};
}
