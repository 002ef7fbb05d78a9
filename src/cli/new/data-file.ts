import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { WrongUse } from '#cli/wrong-use.ts';
import { readableAt } from '#cli/new/readable-at.ts';
import { checkFrontmatter } from '#content/check-frontmatter.ts';
import { type Frontmatter, parseSettings, rangeOfKey } from '#content/frontmatter.ts';
import { type Finding, positionAt } from '#content/problem.ts';
import type { Draft } from '#drafts/vacancy-file.ts';
import { isGroup } from '#domain/is-group.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';

/** The draft in a file with data, JSON or YAML; throws `WrongUse` that names all that no vacancy can have. */
export function draftOfData(name: string, folder: string): Draft {
	const path = resolve(folder, name);
	if (!existsSync(path)) throw new WrongUse(text.wrong.missing(name));
	const source = readableAt(path, name);
	// JSON is YAML too.
	const parsed = parseSettings(source);
	const data: unknown = parsed.document.errors.length > 0 ? undefined : parsed.document.toJS();
	if (!isGroup(data)) throw new WrongUse(text.wrong.brokenData(name));
	const { body, ...values } = data;
	const wrong = wrongIn(parsed, source, 'body' in data);
	if (wrong.length > 0)
		throw new WrongUse(
			text.wrong.data(
				name,
				wrong.map((finding) => lineOf(finding, source)),
			),
		);
	if (body !== undefined && body !== null && typeof body !== 'string')
		throw new WrongUse(text.wrong.data(name, [{ line: 0, message: text.wrong.body }]));
	const given = Object.entries(values).filter(([, value]) => value !== null);
	return { values: Object.fromEntries(given), body: body ?? '' };
}

/** What is left out can be filled in later, and what contradicts itself is for the linter to say. */
const refused = new Set([
	'wrong-type',
	'wrong-value',
	'wrong-format',
	'too-small',
	'too-big',
	'too-precise',
	'unknown-key',
]);

function wrongIn(parsed: Frontmatter, source: string, hasBody: boolean): Finding[] {
	const { findings } = checkFrontmatter(parsed, source, {
		schema: vacancySchema,
		text: contentText,
	});
	const [bodyStart] = hasBody ? rangeOfKey(parsed, ['body']) : [-1];
	const wrong = findings.filter(
		({ code, range }) => refused.has(code) && !(code === 'unknown-key' && range[0] === bodyStart),
	);
	return wrong.toSorted(
		(one, other) => weightOf(one) - weightOf(other) || one.range[0] - other.range[0],
	);
}

/** A value of the wrong kind is told first. */
const weightOf = ({ code }: Finding): number => (code === 'wrong-type' ? 0 : 1);

const lineOf = ({ message, range }: Finding, source: string) => ({
	line: positionAt(source, range[0]).line,
	message,
});
