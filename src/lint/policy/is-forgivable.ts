import type { Report } from '#lint/core/rule.ts';

/**
 * Whether a vacancy may be published with a report that is known: what Helder asks may wait, a law or a
 * file that cannot be read may not, because a list gives no reason and no day on which it ends.
 */
export const isForgivable = ({ category, severity }: Pick<Report, 'category' | 'severity'>) =>
	severity !== 'error' || !binding.has(category);

const binding: ReadonlySet<Report['category']> = new Set(['schema', 'law', 'inclusion', 'privacy']);
