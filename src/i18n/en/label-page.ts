/** What the page about the label says. */
export const labelPageText = {
	title: 'How the label works',
	description:
		'The label tells you how complete a job ad is: from A (very clear) to E. See what counts, and for how much.',
	intro: [
		'Every job ad gets a label from A to E. It says how complete the ad is, not how good the job or the employer is.',
		'A program counts the points. It looks whether a fact is there. If an employer writes that something does not exist, such as no allowances or no trial period, that counts too: then you know.',
		'Every job ad lists what is missing. Feel free to ask about it before you apply.',
	],
	grades: 'From points to a letter',
	gradePoints: {
		A: '90 or more, and nothing essential is missing',
		B: '80 or more',
		C: '70 or more',
		D: '50 or more',
		E: 'less than 50',
	},
	minimum: (grade: string) =>
		`On this board a job ad only goes online with label ${grade} or better.`,
	criteria: 'What counts',
	points: (points: number) => `${points} points`,
	version: (version: number) =>
		`This is version ${version} of the label. It asks more than the law does. That is a choice Helder made.`,
};
