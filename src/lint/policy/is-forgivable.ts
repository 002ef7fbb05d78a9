import type { Report } from '#lint/core/rule.ts';

/**
 * Whether a report may be known and left for later: what Helder asks may, a law or a file that cannot be
 * read may not, because a list gives no reason and no day on which it ends.
 */
export const isForgivable = ({ category, severity }: Pick<Report, 'category' | 'severity'>) =>
	severity !== 'error' || !binding.has(category);

const binding: ReadonlySet<Report['category']> = new Set(['schema', 'law', 'inclusion', 'privacy']);
