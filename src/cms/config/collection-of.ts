import type { Collection, Field } from '@sveltia/cms';
import { collectionName } from '#cms/config/collection-name.ts';
import { fieldsOf } from '#cms/config/field-of.ts';
import { managed } from '#cms/config/managed.ts';
import { jsonSchemaOf } from '#content/json-schema.ts';
import { capitalised } from '#domain/first-letter.ts';
import { collectionTextOf, type ManagedKind } from '#i18n/nl/cms/collections.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';

/** Name of the field that says whether a file may be saved. */
export const checkField = 'helder-check';

/** Name under which that field is known for a kind of files. */
export const checkWidget = (kind: ManagedKind): string => `${checkField}-${kind}`;

/** Name under which the reader and writer of a kind of files are known. */
export const formatName = (kind: ManagedKind): string => `helder-${kind}`;

/** The files of one kind, below the content folder. */
export function collectionOf(kind: ManagedKind, contentFolder: string): Collection {
	const { folder, identifier, slug } = managed[kind];
	const { label, one, description } = collectionTextOf(kind);
	return {
		name: collectionName(kind),
		label,
		label_singular: capitalised(one),
		description,
		icon: icons[kind],
		folder: `${contentFolder}/${folder}`,
		format: formatName(kind),
		identifier_field: identifier,
		slug: {
			template: slug,
			editable: ['create'],
			hint: cmsText.slugHint,
			pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', cmsText.slugPattern],
		},
		// Pictures stand beside the file that shows them.
		media_folder: '',
		public_folder: '',
		...overviews[kind],
		...(kind !== 'vacancy' && { editor: { preview: false } }),
		fields: [
			// Sveltia makes a field when it comes in sight: the one that checks is there from the start.
			checkOf(kind),
			...fieldsOf({ kind, path: [], schema: jsonSchemaOf(kind) }),
			...bodyOf(kind),
		],
	};
}

/** Names of Material Symbols. */
const icons: Readonly<Record<ManagedKind, string>> = {
	vacancy: 'work',
	organisation: 'apartment',
	competency: 'psychology',
	landing: 'explore',
	page: 'description',
	metrics: 'monitoring',
};

/** How lists of files can be sorted and narrowed. */
const overviews: Readonly<Partial<Record<ManagedKind, object>>> = {
	vacancy: {
		summary: '{{title}} · {{organisation}} · {{status}}',
		sortable_fields: {
			fields: ['title', 'published', 'closes'],
			default: { field: 'published', direction: 'descending' },
		},
		view_filters: [
			{ label: cmsText.statusOpen, field: 'status', pattern: 'open' },
			{ label: cmsText.drafts, field: 'status', pattern: 'draft' },
		],
		view_groups: [
			{ label: cmsText.byEmployer, field: 'organisation' },
			{ label: cmsText.byStatus, field: 'status' },
		],
	},
	organisation: { sortable_fields: ['name'] },
	competency: { sortable_fields: ['name'] },
	metrics: { summary: '{{organisation}} {{from}}', sortable_fields: ['from', 'organisation'] },
};

/** What the schema of a body allows; all else of Markdown stays as it is, in the plain view. */
function bodyOf(kind: ManagedKind): Field[] {
	const { body, bodyHint } = collectionTextOf(kind);
	return body
		? [
				{
					name: 'body',
					label: body,
					widget: 'richtext',
					required: false,
					...(bodyHint && { comment: bodyHint }),
					buttons: [
						'bold',
						'italic',
						'link',
						'heading-two',
						'heading-three',
						'quote',
						'bulleted-list',
						'numbered-list',
					],
					editor_components: [],
					use_emoji_autocomplete: false,
				},
			]
		: [];
}

const checkOf = (kind: ManagedKind): Field => ({
	name: checkField,
	label: cmsText.check.label,
	widget: checkWidget(kind),
	required: false,
	preview: false,
	comment: kind === 'vacancy' ? cmsText.check.hint : cmsText.check.otherHint,
});
