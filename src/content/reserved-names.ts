import { selectionRoots } from '#domain/selection-path.ts';

/**
 * Whether a vacancy of this name would stand where another page is below `/vacatures/`: numbers are
 * pages of the list.
 */
export const isReserved = (slug: string): boolean => selectionRoots.has(slug) || /^\d+$/.test(slug);
