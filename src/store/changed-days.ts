import { todayIn } from '#domain/dates.ts';
import { gitIn, isShallow } from '#store/git.ts';

/**
 * The day of the last commit of every file below a folder, by path below that folder. Empty without
 * git, and in a shallow clone, where every file seems to come from the one commit that is there.
 */
export function changedDays(folder: string): Map<string, string> {
	const git = gitIn(folder);
	try {
		return isShallow(git) ? new Map() : daysIn(git(logArguments).toString());
	} catch {
		return new Map();
	}
}

const logArguments = ['log', '--format=%x02%cI', '--name-only', '--relative', '-z', '--', '.'];

/** Newest commit first: the first day of a file is its last. */
function daysIn(log: string): Map<string, string> {
	const days = new Map<string, string>();
	for (const commit of log.split('\u0002').slice(1)) {
		const [instant = '', ...files] = commit.split(/[\0\n]+/).filter(Boolean);
		const day = todayIn(new Date(instant));
		for (const file of files) if (!days.has(file)) days.set(file, day);
	}
	return days;
}
