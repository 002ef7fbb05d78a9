import * as z from 'zod';
import { channelSchema } from '#domain/schema/channel.ts';
import { contradicting } from '#domain/schema/contradiction.ts';
import { form } from '#domain/schema/form.ts';
import { manageSchema } from '#domain/schema/manage.ts';
import { logoSchema } from '#domain/schema/organisation.ts';
import { positiveNumber, slug, text, webAddress } from '#domain/schema/primitives.ts';
import { isReadableAccent } from '#domain/theme.ts';
import {
	colourFields,
	lintPolicyFields,
	ownPhraseFields,
	repositoryFields,
	siteFields as field,
	translationFields,
} from '#i18n/nl/fields/site.ts';

const hexColour = z
	.string(form('colour'))
	.regex(/^#[0-9a-f]{6}$/i, { error: form('colour'), abort: true });

/** What a board says of itself, in another language than its own. */
const translationSchema = z.strictObject({
	tagline: text.max(120).meta(translationFields.tagline),
	description: text.max(160).meta(translationFields.description),
	notice: text.max(200).optional().meta(translationFields.notice),
});

/** How strict a board is. */
export const policySchema = z.strictObject({
	minimumLabel: z.enum(['A', 'B', 'C', 'D', 'E']).optional().meta(lintPolicyFields.minimumLabel),
	maxDaysOpen: positiveNumber.optional().meta(lintPolicyFields.maxDaysOpen),
	severity: z
		.record(slug, z.enum(['off', 'info', 'warning', 'error']))
		.optional()
		.meta(lintPolicyFields.severity),
	/** Words that are never reported, such as the name of a programme. */
	allow: z.array(text).optional().meta(lintPolicyFields.allow),
	flag: z
		.array(
			z.strictObject({
				phrase: text.meta(ownPhraseFields.phrase),
				reason: text.meta(ownPhraseFields.reason),
				instead: text.optional().meta(ownPhraseFields.instead),
			}),
		)
		.optional()
		.meta(lintPolicyFields.flag),
});

/** `content/site.yml`: all settings of a board. */
export const siteSchema = z.strictObject({
	name: text.max(40).meta(field.name),
	/** Public address, with the path below which the board stands if it is not the root. */
	url: z.url({ protocol: /^https?$/, error: form('board-address') }).meta(field.url),
	language: z.enum(['nl']).default('nl').meta(field.language),
	tagline: text.max(120).meta(field.tagline),
	description: text.max(160).meta(field.description),
	/** Sentence above every page, such as a warning that a board is an example. */
	notice: text.max(200).optional().meta(field.notice),
	/** Each language in it gets a whole site of its own, below `/<language>/`. */
	translations: z
		.strictObject({ en: translationSchema.optional().meta(field.english) })
		.optional()
		.meta(field.translations),
	colours: z
		.strictObject({
			/** The one accent colour; contrast with the paper is checked (WCAG 2.2, 1.4.3). */
			accent: hexColour
				.refine(isReadableAccent, contradicting('site-accent-contrast'))
				.meta(colourFields.accent),
		})
		.meta(field.colours),
	logo: logoSchema.optional().meta(field.logo),
	channels: z.array(channelSchema).optional().meta(field.channels),
	/** Where the content is kept, for who hands in a vacancy from the page that checks it. */
	repository: z
		.strictObject({
			host: z.enum(['github', 'gitlab', 'forgejo']).meta(repositoryFields.host),
			url: webAddress.meta(repositoryFields.url),
			branch: text.default('main').meta(repositoryFields.branch),
			directory: text.default('content/vacancies').meta(repositoryFields.directory),
		})
		.optional()
		.meta(field.repository),
	lint: policySchema.optional().meta(field.lint),
	/** Without it there is no `/beheer/`, and nothing of it in the build. */
	manage: manageSchema.optional().meta(field.manage),
});

export type Site = z.output<typeof siteSchema>;

/** A repository on the web with a page for new files. */
export type Repository = NonNullable<Site['repository']>;

/** How strict a board is. */
export type Policy = NonNullable<Site['lint']>;
