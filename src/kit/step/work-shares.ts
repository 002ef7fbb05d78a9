import { type Block, table } from '#kit/document.ts';
import type { KitSubject } from '#kit/kit-subject.ts';
import { practicalTest as text } from '#i18n/nl/kit/practical-test.ts';

/** Which part of the work each task and each channel is, so that a test can be like the work. */
export function workShares(subject: KitSubject): Block[] {
	const channels = channelRows(subject);
	return [
		table({ caption: text.tasks, head: text.tasksHead, rows: taskRows(subject) }),
		...(channels.length > 0
			? [table({ caption: text.mix, head: text.mixHead, rows: channels })]
			: []),
	];
}

const taskRows = ({ vacancy, dictionary: { format } }: KitSubject): string[][] =>
	vacancy.tasks.map(({ task, share }) => [task, share === undefined ? '' : format.percent(share)]);

function channelRows({ vacancy, dictionary: { format, words } }: KitSubject): string[][] {
	const shares = Object.entries(vacancy.contactMix ?? {}) as [Channel, number | undefined][];
	return shares.flatMap(([channel, share]) =>
		share ? [[words.contactChannel[channel], format.percent(share)]] : [],
	);
}

type Channel = keyof KitSubject['dictionary']['words']['contactChannel'];
