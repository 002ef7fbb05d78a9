import { jobs, plural } from '#i18n/en/count.ts';

/** What the list of saved jobs says while somebody uses it, in English. */
export const myList = {
	'changes.line': (label: string, from: string, to: string) => `${label} from ${from} to ${to}`,
	'myList.savedOn': (day: string) => `Saved on ${day}`,
	'myList.closes': (day: string) => `Last day: ${day}`,
	'myList.closed': (day: string) => `Closed on ${day}. You can no longer apply.`,
	'myList.gone': 'This job is no longer on this board. This is what you saved of it.',
	'myList.unreachable':
		'We could not check whether this job has changed. This is what you saved of it.',
	'myList.untitled': 'Job without a name',
	'myList.changed': (line: string) => `${line}.`,
	'myList.changedOn': (line: string, day: string) => `${line} (${day}).`,
	'myList.removed': (title: string) => `“${title}” has left your list.`,
	'myList.cleared': 'Your list is empty.',
	'myList.imported': (added: number) =>
		added === 0 ? 'There was nothing new in the file.' : `${jobs(added)} added.`,
	'myList.updated': 'What was newer in the file has been taken over.',
	'myList.joinedNotes': (count: number) =>
		`The notes with ${jobs(count)} differed: both now stand below each other.`,
	'myList.partly': 'A part of the file could not be read and was left out.',
	'myList.notAList': 'This file is not a list of this board. Nothing has changed.',
	'myList.newerFile': 'This file was made with a newer version of this board. Nothing has changed.',
	'myList.unreadable': 'This file cannot be read. Nothing has changed.',
	'myList.fileName': 'saved-jobs',
	'myList.damagedFileName': 'damaged-list',
	'myList.most': (count: number) => `You can put at most ${count} side by side.`,
	'myList.chosen': (count: number) => `${jobs(count)} chosen to compare.`,

	'comparing.busy': 'One moment',
	'comparing.unknown': (count: number) =>
		`${plural(count, 'job is', 'jobs are')} not on this board (any more), and left out.`,
	'comparing.failed': (count: number) => `${jobs(count)} could not be loaded. Reload the page.`,
	'comparing.tooMany': (most: number) => `Only the first ${most} are shown.`,
	'comparing.oneOnly': 'Choose another job to compare with.',
	'comparing.differences': (differing: number, all: number) =>
		`${differing} of ${plural(all, 'fact')} ${differing === 1 ? 'differs' : 'differ'}.`,
	'comparing.removeName': (title: string) => `Take ${title} away`,
};
