import * as z from 'zod';
import { contradictionIn } from '#content/contradiction-in.ts';
import { fieldAt, schemaAt } from '#content/schema-at.ts';
import { dottedKeys, type Path } from '#domain/path.ts';
import { daysFrom } from '#drafts/interview/days.ts';
import { kindAt } from '#drafts/interview/kind.ts';
import type { Values } from '#drafts/interview/question.ts';
import { otherUnit } from '#drafts/interview/unit.ts';
import { withValue } from '#drafts/interview/values.ts';
import type { ContradictionCode } from '#domain/schema/contradiction.ts';
import { type Form, forms } from '#domain/schema/form.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { answerText as text } from '#i18n/nl/new/answers.ts';
import { readingsOf } from '#i18n/nl/notation.ts';

/** What somebody typed, as a value for the file, or a sentence that says why it is none. */
export type Answer =
	| { readonly isGood: true; readonly value: unknown }
	| { readonly isGood: false; readonly problem: string };

/** Reads an answer the way people write numbers, dates, times and days, and checks it. */
export function answerFrom(
	typed: string,
	path: Path,
	values: Values,
	whole: z.core.$ZodType = vacancySchema,
): Answer {
	const schema = schemaAt(whole, path);
	if (!schema) throw new RangeError(`No such key: \`${path.join('.')}\``);
	const unit = otherUnit(typed, path);
	if (unit) return { isGood: false, problem: text.unit(unit, fieldAt(whole, path)?.examples?.[0]) };
	const readings = kindAt(path, whole) === 'days' ? [daysFrom(typed)] : readingsOf(typed.trim());
	const fitting = readings.find((reading) => z.safeParse(schema, reading).success);
	if (fitting === undefined) return { isGood: false, problem: problemWith(readings, path, whole) };
	const problem = clashAt(path, withValue(values, path, fitting), whole);
	return problem === undefined ? { isGood: true, value: fitting } : { isGood: false, problem };
}

/** Contradictions that are there only until the next question is answered. */
const unfinished: ReadonlySet<ContradictionCode> = new Set<ContradictionCode>([
	'salary-basis-missing',
	'allowance-without-amount',
	'apply-without-way',
	'contact-without-way',
	'shares-incomplete',
	'shifts-missing',
	'location-missing',
]);

/** What the answer at a path contradicts of the other answers, as a sentence. */
function clashAt(path: Path, values: Values, whole: z.core.$ZodType): string | undefined {
	const issues = z.safeParse(whole, values).error?.issues ?? [];
	for (const issue of issues) {
		if (issue.code !== 'custom' || issue.path[0] !== path[0]) continue;
		const found = contradictionIn(issue, values);
		if (!unfinished.has(found.code)) return text.contradiction(found);
	}
	return undefined;
}

function problemWith(readings: readonly unknown[], path: Path, whole: z.core.$ZodType): string {
	const example = fieldAt(whole, path)?.examples?.[0];
	if (kindAt(path, whole) === 'days') return text.days;
	// A number in words is a text of which the schema says no more than that it is not a number.
	const typed = readings.find((reading) => typeof reading === 'number') ?? readings[0];
	const [issue] = z.safeParse(schemaAt(whole, path) ?? whole, typed).error?.issues ?? [];
	const form = forms.find((name): name is Form => name === issue?.message);
	if (form) return text.form(form, example, dottedKeys(path));
	switch (issue?.code) {
		case 'invalid_type':
			if (issue.expected !== 'number' && issue.expected !== 'int') return text.other(example);
			return isSeveral(readings[0]) ? text.one(example) : text.number(issue.expected, example);
		case 'too_small':
			return typeof typed === 'number' ? text.atLeast(Number(issue.minimum)) : text.needed(example);
		case 'too_big':
			return typeof typed === 'number'
				? text.atMost(Number(issue.maximum))
				: text.tooLong(String(typed).length, Number(issue.maximum));
		case 'not_multiple_of':
			return text.tooPrecise;
		default:
			return text.other(example);
	}
}

/** Whether somebody typed both ends of a range, such as `16 tot 24`. */
const isSeveral = (typed: unknown): boolean =>
	typeof typed === 'string' && /\d\s*(?:-|–|tot|à|of)\s*(?:€\s*)?\d/i.test(typed);

/** Words on one line, with commas between them. */
export function wordsFrom(typed: string): Answer {
	const words = typed
		.split(',')
		.map((word) => word.trim())
		.filter(Boolean);
	return { isGood: true, value: words };
}
