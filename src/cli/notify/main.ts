import { type PageList, readPageList } from '#cli/after-build/page-list.ts';
import { answer } from '#cli/answer.ts';
import { type Edge, startFolder, terminalOn } from '#cli/edge.ts';
import { localeIn } from '#cli/locale.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { type Difference, differenceOf } from '#cli/notify/difference.ts';
import { type NotifyOptions, notifyOptions } from '#cli/notify/options.ts';
import { previewLines, differenceLines } from '#cli/notify/report.ts';
import { send, type Sending } from '#cli/notify/send.ts';
import { Refusal, type Request } from '#cli/notify/service.ts';
import type { ExitCode } from '#cli/terminal.ts';
import { notifyText as english } from '#i18n/en/notify.ts';
import { lintDictionaryFor } from '#i18n/lint-dictionary.ts';
import { type NotifyText, notifyText as dutch } from '#i18n/nl/notify.ts';

const texts = { nl: dutch, en: english };

/** `npm run notify`: says what changed between two builds, and tells search engines when asked to. */
export function notify(
	argv: readonly string[],
	edge: Edge,
	request: Request = fetch,
): Promise<ExitCode> {
	const locale = localeIn(argv);
	const text = texts[locale];
	const { settings, command } = lintDictionaryFor(locale);
	const terminal = terminalOn(edge);
	const { env } = edge;
	return answer(
		{ argv, usage: text.help, terminal, env, keptSentence: command.keptByNpm },
		() => notifyOptions(argv, startFolder(edge), text.usage),
		async (options) => {
			await tell(options, { ...edge, request, say: terminal.out, text, settings });
			return 0;
		},
	);
}

async function tell(options: NotifyOptions, sending: Sending): Promise<void> {
	const { say, text } = sending;
	const [from, to] = [pagesIn(options.from, text), pagesIn(options.to, text)];
	if (from.url !== to.url) throw new WrongUse(text.otherBoard(from.url, to.url));
	if (!to.pages.some(({ indexable }) => indexable))
		throw new WrongUse(text.previewBuild(options.to));
	const difference = differenceOf(from.pages, to.pages);
	for (const line of differenceLines(difference, to.url, text)) say(line);
	if (options.send) await sendOrSay(difference, to.url, sending);
	else for (const line of previewLines(difference, to.url, text)) say(line);
}

/** Sends; what a search engine refuses is for whoever gave the command to mend. */
async function sendOrSay(difference: Difference, url: string, sending: Sending): Promise<void> {
	try {
		await send(difference, url, sending);
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		throw new WrongUse(refusalLine(error, sending.text), { cause: error });
	}
}

function pagesIn(folder: string, text: NotifyText): PageList {
	const list = readPageList(folder);
	if (!list) throw new WrongUse(text.noList(folder));
	return list;
}

const refusalLine = ({ service, status, message }: Refusal, text: NotifyText): string =>
	status === 0 ? text.unreachable(service, message) : text.refused(service, status, message);
