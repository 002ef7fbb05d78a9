import { isGroup } from '#domain/is-group.ts';

/** The code of an error of the system or of Node, such as `ENOENT`; undefined for any other. */
export const errorCode = (error: unknown): string | undefined =>
	isGroup(error) && typeof error['code'] === 'string' ? error['code'] : undefined;
