import type { LabelText } from '#domain/label-criteria.ts';

/** What the parts of the label are called. */
export const labelText: LabelText = {
	criteria: {
		pay: 'Pay',
		roster: 'Schedule',
		'extra-hours': 'Overtime and allowances',
		contract: 'Contract',
		requirements: 'Requirements',
		selection: 'Selection steps',
		reply: 'Reply',
		start: 'Settling in and growing',
		honesty: 'What is hard',
		privacy: 'Privacy',
	},
	facts: {
		'pay-amount': { present: 'the amount', missing: 'what you earn' },
		'pay-basis': {
			present: 'the hours the amount is for',
			missing: 'how many hours the amount is for',
		},
		'pay-steps': {
			present: 'where in the range you start',
			missing: 'where in the range you start',
		},
		'pay-holiday': {
			present: 'the holiday allowance',
			missing: 'how much holiday allowance comes on top',
		},
		'roster-times': { present: 'the days and times', missing: 'on which days and times you work' },
		'roster-notice': {
			present: 'how far ahead you know your schedule',
			missing: 'how far ahead you know your schedule',
		},
		'roster-say': {
			present: 'whether you can swap or plan your own shifts',
			missing: 'whether you can swap or plan your own shifts',
		},
		overtime: {
			present: 'overtime and what you get for it',
			missing: 'whether you work overtime, and what you get for it',
		},
		reachability: {
			present: 'whether you are on call outside working hours',
			missing: 'whether you are on call outside working hours, and what you get for it',
		},
		allowances: {
			present: 'the allowances',
			missing: 'which allowances there are, or that there are none',
		},
		'contract-term': {
			present: 'the kind and length of the contract',
			missing: 'how long the contract lasts',
		},
		trial: {
			present: 'the trial period',
			missing: 'how long the trial period is, or that there is none',
		},
		'collective-agreement': {
			present: 'the collective agreement',
			missing: 'which collective agreement applies, or that none does',
		},
		'few-must-haves': { present: 'at most five must-haves', missing: 'at most five must-haves' },
		'split-requirements': {
			present: 'what you must have and what is a plus',
			missing: 'what is no must-have: what is a plus or what you learn here',
		},
		'selection-steps': { present: 'the steps', missing: 'which steps the selection has' },
		'selection-days': {
			present: 'how soon each step follows',
			missing: 'within how many working days each step follows',
		},
		'practical-step': {
			present: 'a step in which you do the work',
			missing: 'a step in which you do a piece of the work',
		},
		'reply-term': {
			present: 'when you get a reply',
			missing: 'within how many working days you get a reply',
		},
		onboarding: { present: 'how you settle in', missing: 'how you settle in' },
		growth: { present: 'how you can grow', missing: 'how you can grow' },
		challenges: { present: 'what is hard about the work', missing: 'what is hard about the work' },
		targets: { present: 'what you are measured by', missing: 'what you are measured by' },
		retention: {
			present: 'how long your data are kept',
			missing: 'how long your data are kept',
		},
		data: {
			present: 'which data are needed and who reads them',
			missing: 'which data are needed and who reads them',
		},
	},
};
