import { href } from '#site/address.ts';
import { openVacancies } from '#site/vacancies.ts';

/** Where a search ends up: the list, which answers it; undefined when there is nothing to choose from. */
export const searchAction = openVacancies.length > 1 ? href('/vacatures/') : undefined;
