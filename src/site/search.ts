import { href } from '#site/address.ts';

/** Where a search ends up: the list, which answers it. */
export const searchAction = href('/vacatures/');
