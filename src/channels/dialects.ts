import { adzuna } from '#channels/adzuna.ts';
import { careerjet } from '#channels/careerjet.ts';
import type { Dialect, JobSite } from '#channels/dialect.ts';
import { indeed } from '#channels/indeed.ts';
import { jobrapido } from '#channels/jobrapido.ts';
import { jooble } from '#channels/jooble.ts';
import { linkedin } from '#channels/linkedin.ts';
import { talent } from '#channels/talent.ts';

/** The form of every job site. */
export const dialects: Record<JobSite, Dialect> = {
	indeed,
	linkedin,
	jooble,
	adzuna,
	talent,
	jobrapido,
	careerjet,
};
