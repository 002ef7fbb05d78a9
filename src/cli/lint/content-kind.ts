import { competencySchema } from '#domain/schema/competency.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { landingSchema, pageSchema } from '#domain/schema/page.ts';

/** Kinds of content beside vacancies that are Markdown, by their folder. */
export const otherSchemas = {
	organisations: organisationSchema,
	competencies: competencySchema,
	landing: landingSchema,
	pages: pageSchema,
};

/** Folders of a board whose files are checked, and its settings. */
export const contentKinds = [
	'vacancies',
	'organisations',
	'competencies',
	'landing',
	'pages',
	'metrics',
	'site',
] as const;

export type ContentKind = (typeof contentKinds)[number];
