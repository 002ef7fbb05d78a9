import { type PageList, readPageList } from '#cli/after-build/page-list.ts';
import { asksHelp } from '#cli/asked.ts';
import { keptByNpm } from '#cli/kept-by-npm.ts';
import { type Edge, startFolder } from '#cli/edge.ts';
import { localeIn } from '#cli/locale.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { differenceOf } from '#cli/notify/difference.ts';
import { notifyOptions } from '#cli/notify/options.ts';
import { previewLines, differenceLines } from '#cli/notify/report.ts';
import { send } from '#cli/notify/send.ts';
import { Refusal, type Request } from '#cli/notify/service.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { notifyText as english } from '#i18n/en/notify.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { type NotifyText, notifyText as dutch } from '#i18n/nl/notify.ts';
import type { SettingsText } from '#i18n/nl/settings.ts';
import { SettingsError } from '#store/settings.ts';

const texts = { nl: dutch, en: english };

/** `npm run notify`: says what changed between two builds, and tells search engines when asked to. */
export async function notify(
	argv: readonly string[],
	edge: Edge,
	request: Request = fetch,
): Promise<ExitCode> {
	const locale = localeIn(argv);
	const text = texts[locale];
	const { settings, command } = lintDictionaryFor(locale);
	if (asksHelp(argv)) {
		edge.stdout.write(`${text.help}\n`);
		return 0;
	}
	try {
		const kept = keptByNpm(text.help, edge.env, command.keptByNpm);
		if (kept !== undefined) throw new WrongUse(kept);
		await run(argv, edge, request, { text, settings });
		return 0;
	} catch (error) {
		if (error instanceof WrongUse || error instanceof SettingsError)
			edge.stderr.write(`${error.message}\n`);
		else if (error instanceof Refusal) edge.stderr.write(`${refusalLine(error, text)}\n`);
		else throw error;
		return 2;
	}
}

async function run(
	argv: readonly string[],
	edge: Edge,
	request: Request,
	{ text, settings }: { text: NotifyText; settings: SettingsText },
): Promise<void> {
	const say = (line: string): void => void edge.stdout.write(`${line}\n`);
	const options = notifyOptions(argv, startFolder(edge));
	if (!options) throw new WrongUse(text.usage);
	const [from, to] = [pagesIn(options.from, text), pagesIn(options.to, text)];
	if (from.url !== to.url) throw new WrongUse(text.otherBoard(from.url, to.url));
	if (!to.pages.some(({ indexable }) => indexable))
		throw new WrongUse(text.previewBuild(options.to));
	const difference = differenceOf(from.pages, to.pages);
	for (const line of differenceLines(difference, to.url, text)) say(line);
	if (options.send) await send(difference, to.url, { ...edge, request, say, text, settings });
	else for (const line of previewLines(difference, to.url, text)) say(line);
}

function pagesIn(folder: string, text: NotifyText): PageList {
	const list = readPageList(folder);
	if (!list) throw new WrongUse(text.noList(folder));
	return list;
}

const refusalLine = ({ service, status, message }: Refusal, text: NotifyText): string =>
	status === 0 ? text.unreachable(service, message) : text.refused(service, status, message);
