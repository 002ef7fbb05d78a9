import { parseFrontmatter } from '#content/frontmatter.ts';
import type { Values } from '#drafts/interview/question.ts';
import { isGroup } from '#domain/is-group.ts';
import type { Draft } from '#drafts/vacancy-file.ts';
import { addDays, daysBetween } from '#domain/dates.ts';

/** The draft in a file; undefined when its frontmatter cannot be read as keys and values. */
export function draftIn(source: string): Draft | undefined {
	const frontmatter = parseFrontmatter(source);
	if (!frontmatter || frontmatter.document.errors.length > 0) return undefined;
	const values: unknown = frontmatter.document.toJS();
	if (!isGroup(values)) return undefined;
	return { values, body: source.slice(frontmatter.bodyStart).trim() };
}

/** An old vacancy made new: a draft from today on, as long open as before, without what is over. */
export function copyOf({ values, body }: Draft, today: string, reference: string): Draft {
	const { confirmed: _, formerSlugs: __, closes: ___, ...kept } = values;
	return {
		values: {
			...kept,
			status: 'draft',
			published: today,
			reference,
			...closingDay(values, today),
			...withoutPast('meetings', values, 'date', today),
			...withoutPast('exceptions', values, 'until', today),
		},
		body,
	};
}

function closingDay({ published, closes }: Values, today: string): Values {
	if (!isDay(published) || !isDay(closes) || closes < published) return {};
	return { closes: addDays(today, daysBetween(published, closes)) };
}

/** A list without the items whose day is over; without any left the key goes too. */
function withoutPast(key: string, values: Values, dayKey: string, today: string): Values {
	const list = values[key];
	if (!Array.isArray(list)) return {};
	const kept = list.filter(
		(item) => !isGroup(item) || !isDay(item[dayKey]) || item[dayKey] >= today,
	);
	return { [key]: kept.length > 0 ? kept : undefined };
}

const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
