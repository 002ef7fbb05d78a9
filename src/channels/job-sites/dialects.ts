import { adzuna } from '#channels/job-sites/adzuna.ts';
import { careerjet } from '#channels/job-sites/careerjet.ts';
import type { Dialect, JobSite } from '#channels/job-sites/dialect.ts';
import { indeed } from '#channels/job-sites/indeed.ts';
import { jobrapido } from '#channels/job-sites/jobrapido.ts';
import { jooble } from '#channels/job-sites/jooble.ts';
import { linkedin } from '#channels/job-sites/linkedin.ts';
import { talent } from '#channels/job-sites/talent.ts';

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

/** Every job site. */
export const jobSites = Object.values(dialects).map(({ site }) => site);
