import * as z from 'zod';
import { contradiction } from '#domain/schema/contradiction.ts';
import { form } from '#domain/schema/form.ts';
import { text, webAddress } from '#domain/schema/primitives.ts';
import { manageBackendFields as field, manageFields } from '#i18n/nl/fields/site.ts';

/** Services that keep the files of a board; Sveltia knows these three. */
const backendNames = ['github', 'gitlab', 'gitea'] as const;

const backendSchema = z.strictObject({
	name: z.enum(backendNames).meta(field.name),
	/** Owner and name; GitLab may have groups between them. */
	repo: z
		.string(form('repository'))
		.regex(/^[\w.-]+(?:\/[\w.-]+)+$/, form('repository'))
		.meta(field.repo),
	branch: text.optional().meta(field.branch),
	/** Where a server of one's own answers programs. */
	api: webAddress.optional().meta(field.api),
	/** Where people log in: a proxy for GitHub, the server itself for the others. */
	login: webAddress.optional().meta(field.login),
	/** Under which name the board is known there. */
	appId: text.optional().meta(field.appId),
});

/** How content is written in a browser, at `/beheer/`. */
export const manageSchema = z
	.strictObject({
		backend: backendSchema.meta(manageFields.backend),
		/** `editorial`: a change is a proposal first, so that CI judges it before it is published. */
		workflow: z.enum(['editorial', 'simple']).optional().meta(manageFields.workflow),
		/** Path of the content folder in the repository. */
		folder: z
			.string(form('folder'))
			.regex(/^[\w.-]+(?:\/[\w.-]+)*$/, form('folder'))
			.default('content')
			.meta(manageFields.folder),
	})
	.refine(
		({ backend, workflow }) => backend.name !== 'gitea' || workflow !== 'editorial',
		contradiction({ code: 'site-gitea-proposals', keys: ['backend', 'workflow'] }),
	);

export type Manage = z.output<typeof manageSchema>;
