import * as z from 'zod';

/** Where a vacancy can be published beside the board itself. */
export const channels = [
	'google',
	'indeed',
	'linkedin',
	'jooble',
	'adzuna',
	'talent',
	'jobrapido',
	'careerjet',
	'feeds',
] as const;
export const channelSchema = z.enum(channels);

export type Channel = z.output<typeof channelSchema>;
