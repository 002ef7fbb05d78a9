import type { Edge } from '#cli/edge.ts';

/** Whether output gets colours: https://no-color.org and https://force-color.org (read 2026-11-22). */
export const isColoured = ({ env, stdout }: Pick<Edge, 'env' | 'stdout'>): boolean =>
	!env['NO_COLOR'] && (stdout.isTTY === true || Boolean(env['FORCE_COLOR']));
