import { addressesToTell, type Difference, vacanciesToTell } from '#cli/notify/difference.ts';
import { googleMessages } from '#cli/notify/google-indexing.ts';
import { indexNowMessages, indexNowVariable } from '#cli/notify/index-now.ts';
import type { Message } from '#cli/notify/service.ts';
import type { NotifyText } from '#i18n/nl/notify.ts';

/** The three lists of a difference, without the empty ones. */
export function differenceLines(
	{ added, changed, removed }: Difference,
	url: string,
	text: NotifyText,
): string[] {
	const lists: [title: string, pages: { address: string }[]][] = [
		[text.added(added.length), added],
		[text.changed(changed.length), changed.map(({ after }) => after)],
		[text.removed(removed.length), removed],
	];
	const filled = lists.filter(([, pages]) => pages.length > 0);
	if (filled.length === 0) return [text.nothing];
	return [
		text.compared(url),
		...filled.flatMap(([title, pages]) => [
			'',
			title,
			...pages.map(({ address }) => `  ${address}`),
		]),
	];
}

/** What would be sent, message by message; of the key only its name. */
export function previewLines(difference: Difference, url: string, text: NotifyText): string[] {
	const addresses = addressesToTell(difference);
	const google = googleMessages(vacanciesToTell(difference), url);
	const indexNow = indexNowMessages(addresses, url, indexNowVariable).map(({ message }) => message);
	return [
		...previewOf('IndexNow', addresses.length, indexNow, text),
		...previewOf('Google', google.length, google, text),
		...(addresses.length + google.length > 0 ? ['', text.notSent] : []),
	];
}

function previewOf(
	service: string,
	count: number,
	messages: readonly Message[],
	text: NotifyText,
): string[] {
	if (messages.length === 0) return ['', text.nothingFor(service)];
	return [
		'',
		text.wouldSend(service, count),
		...messages.flatMap(({ url, body }) => [`  POST ${url}`, `  ${body}`]),
	];
}
