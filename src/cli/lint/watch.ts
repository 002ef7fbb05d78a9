import { join } from 'node:path';
import { FollowedFolders } from '#cli/lint/followed-folders.ts';

/** Editors write a file in several steps; this long after the last one it is whole. */
const quietMilliseconds = 100;

/** Follows folders, without those below them. */
export interface FolderWatch {
	/** Follows these from now on, and no others. */
	follow: (folders: readonly string[]) => void;
	/** Calls back after every change, once for changes that come together, until the signal. */
	untilStopped: (onChange: () => Promise<void>, signal: AbortSignal) => Promise<void>;
	close: () => void;
}

/** A change that comes before anybody waits for it counts too; one in an own file does not. */
export function folderWatch(isOwn: (path: string) => boolean): FolderWatch {
	let timer: NodeJS.Timeout | undefined;
	let isChanged = false;
	let notify = (): void => {};

	const folders = new FollowedFolders((folder, name) => {
		if (name !== null && (name.startsWith('.') || isOwn(join(folder, name)))) return;
		isChanged = true;
		soon();
	});
	function soon(): void {
		clearTimeout(timer);
		timer = setTimeout(() => notify(), quietMilliseconds);
	}
	function close(): void {
		clearTimeout(timer);
		folders.close();
	}
	async function untilStopped(onChange: () => Promise<void>, signal: AbortSignal): Promise<void> {
		let running = Promise.resolve();
		notify = () => {
			isChanged = false;
			running = running.then(onChange);
		};
		if (isChanged) soon();
		await aborted(signal);
		close();
		await running;
	}
	return { follow: (paths) => folders.follow(paths), untilStopped, close };
}

const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
