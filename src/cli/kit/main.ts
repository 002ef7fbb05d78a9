import { answer } from '#cli/answer.ts';
import { isInside } from '#cli/is-inside.ts';
import { parseKit, type WriteKits } from '#cli/kit/command.ts';
import { kitSubject } from '#cli/kit/kit-subject.ts';
import { writeKit } from '#cli/kit/write-kit.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import type { CheckedEntry } from '#content/collection.ts';
import { lifeCycleOf } from '#domain/life-cycle.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { suggestions } from '#domain/suggestion.ts';
import { kitCommand as text } from '#i18n/nl/kit/command.ts';
import { kitOf } from '#kit/kit.ts';
import { errorCode } from '#store/error-code.ts';
import { type Content, loadContent } from '#store/load-content.ts';
import type { Settings } from '#store/settings.ts';

/** `npm run kit`: papers to choose people by, of one vacancy or of all that are open. */
export const kit = (
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> =>
	answer({ argv, usage: text.usage, terminal }, parseKit, (asked) =>
		write(asked, settings, terminal),
	);

async function write(
	{ slug, folder }: WriteKits,
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	if (isInside(folder, ['src', 'public', 'dist', settings.contentFolder]))
		throw new WrongUse(text.insideSite(folder));
	const content = await loadContent(settings.contentFolder);
	if (!content.site) throw new WrongUse(text.brokenSite);
	const wanted = slug === undefined ? openIn(content, settings.today) : named(slug, content);
	if (wanted.length === 0) return notFound(slug, content, terminal);
	return writeAll(wanted, folder, { content, settings, terminal });
}

const openIn = ({ vacancies }: Content, today: string): CheckedEntry<Vacancy>[] =>
	vacancies.filter(({ data }) => lifeCycleOf(data, today) === 'open');

const named = (slug: string, { vacancies }: Content): CheckedEntry<Vacancy>[] =>
	vacancies.filter((entry) => entry.slug === slug);

/** A vacancy that is not there was typed wrong; none that is open, or a broken one, is the content's. */
function notFound(slug: string | undefined, content: Content, { err }: Terminal): ExitCode {
	const isBroken = content.problems.some(({ file }) => file === `vacancies/${slug}.md`);
	const known = content.vacancies.map((entry) => entry.slug);
	if (slug !== undefined && !isBroken)
		throw new WrongUse(text.unknown(slug, suggestions(slug, known)));
	err(slug === undefined ? text.noVacancies : text.broken(slug));
	return 1;
}

async function writeAll(
	entries: readonly CheckedEntry<Vacancy>[],
	folder: string,
	{ content, settings, terminal }: { content: Content; settings: Settings; terminal: Terminal },
): Promise<ExitCode> {
	for (const entry of entries) {
		const subject = kitSubject(entry, content, settings);
		if (!subject) continue;
		const { documents, gaps } = kitOf(subject);
		try {
			const path = await writeKit(subject, documents, folder);
			terminal.out(text.written(entry.slug, documents.length));
			terminal.out(`  ${text.open(path)}`);
		} catch (error) {
			const why = errorCode(error) ?? String(error);
			throw new WrongUse(text.notWritable(folder, why), { cause: error });
		}
		if (gaps.length > 0) terminal.err(text.missing(entry.slug));
		for (const gap of gaps) terminal.err(`  - ${gap}`);
	}
	return 0;
}
