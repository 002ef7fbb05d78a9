import type { Organisation } from '#domain/schema/organisation.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';

/**
 * The form that takes applications for a vacancy, when its organisation has one. A vacancy that names
 * a page of the employer to apply on has its own way in, so it gets no second one.
 */
export const formFor = (
	{ apply }: Pick<Vacancy, 'apply'>,
	{ applyForm }: Pick<Organisation, 'applyForm'>,
): Organisation['applyForm'] => (apply.url === undefined ? applyForm : undefined);

/** Whether a message made on the device has somewhere to go. */
export const takesMessages = ({ apply }: Pick<Vacancy, 'apply'>): boolean =>
	apply.email !== undefined || apply.whatsapp !== undefined;
