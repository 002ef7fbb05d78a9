import type { CmsConfig } from '@sveltia/cms';
import { backendOf } from '#cms/config/backend.ts';
import { collectionOf } from '#cms/config/collection-of.ts';
import { managedKinds } from '#cms/config/managed.ts';
import type { Manage } from '#domain/schema/manage.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** What Sveltia has to know of a board. */
export interface ManagedBoard {
	/** Name of the board. */
	name: string;
	/** Public address of the board, with a slash at its end. */
	url: string;
	/** Address of its logo on this host; undefined when it has none. */
	logo: string | undefined;
	manage: Manage;
}

/**
 * The configuration of Sveltia for a board: a form for each kind of files, made from the schema that
 * checks them. It holds to `schema/sveltia-cms.json` in the package.
 */
export const cmsConfig = ({ name, url, logo, manage }: ManagedBoard): CmsConfig => ({
	load_config_file: false,
	backend: backendOf(manage.backend),
	publish_mode: workflowOf(manage) === 'editorial' ? 'editorial_workflow' : 'simple',
	media_folder: manage.folder,
	public_folder: `/${manage.folder}`,
	media_libraries: {
		all: { slugify_filename: true },
		stock_assets: { providers: [] },
	},
	app_title: cmsText.title(name),
	site_url: url,
	display_url: url,
	...(logo && { logo: { src: logo } }),
	slug: { encoding: 'ascii', clean_accents: true, maxlength: 80, timezone: 'local' },
	collections: managedKinds.map((kind) => collectionOf(kind, manage.folder)),
});

/** Proposals are the rule: CI judges them before anything is published. */
const workflowOf = ({ backend, workflow }: Manage): 'editorial' | 'simple' =>
	workflow ?? (backend.name === 'gitea' ? 'simple' : 'editorial');
