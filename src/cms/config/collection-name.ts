import { managed } from '#cms/config/managed.ts';
import type { ManagedKind } from '#i18n/nl/cms/collections.ts';

/** What Sveltia calls a kind of files; it stands in the address of a form. */
export const collectionName = (kind: ManagedKind): string => managed[kind].folder;
