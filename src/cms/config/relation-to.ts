import { managed } from '#cms/config/managed.ts';
import { collectionName } from '#cms/config/collection-name.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

/** A field that names one or more files of another kind. */
export function relationTo(kind: ManagedKind, multiple: boolean): object {
	const { identifier } = managed[kind];
	return {
		widget: 'relation',
		collection: collectionName(kind),
		value_field: '{{slug}}',
		display_fields: [identifier],
		search_fields: [identifier],
		...(multiple && { multiple }),
	};
}
