/** Keys of a vacancy that few need: a file in the making names them together. */
export const rareKeys: ReadonlySet<string> = new Set([
	'agencyFor',
	'workload',
	'bonus',
	'educationAlternative',
	'languages',
	'meetings',
	'screening',
	'referral',
	'channels',
	'faq',
	'exceptions',
]);
