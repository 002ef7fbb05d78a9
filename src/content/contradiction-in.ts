import type * as z from 'zod';
import { valueAt } from '#content/value-at.ts';
import { isGroup } from '#domain/is-group.ts';
import type { Contradiction } from '#domain/schema/contradiction.ts';

/** The contradiction that a refinement found, with what stands there. */
export function contradictionIn(
	{ params, path }: z.core.$ZodIssueCustom,
	data: unknown,
): Contradiction {
	const around = valueAt(data, path.slice(0, -1));
	return {
		code: params?.['code'],
		around: isGroup(around) ? around : {},
		value: valueAt(data, path),
	};
}
