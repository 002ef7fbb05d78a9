import type { ApplicantSource } from '#domain/schema/metrics.ts';

/** What each way by which applicants came is called. */
export const applicantSourceNames: Record<ApplicantSource, string> = {
	'own-site': 'Eigen site',
	google: 'Google',
	indeed: 'Indeed',
	linkedin: 'LinkedIn',
	'job-board': 'Andere vacaturesite',
	'social-media': 'Sociale media',
	referral: 'Tip van een collega',
	agency: 'Bureau',
	poster: 'Papier',
	'walk-in': 'Liep binnen',
	other: 'Anders of onbekend',
};
