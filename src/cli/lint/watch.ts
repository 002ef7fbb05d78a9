import { type FSWatcher, watch } from 'node:fs';
import { basename, join } from 'node:path';

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
	const watched = new Map<string, FSWatcher>();
	let timer: NodeJS.Timeout | undefined;
	let isChanged = false;
	let notify = (): void => {};

	function soon(): void {
		clearTimeout(timer);
		timer = setTimeout(() => notify(), quietMilliseconds);
	}
	function changed(folder: string, name: string | null): void {
		if (name !== null && (name.startsWith('.') || isOwn(join(folder, name)))) return;
		// A folder that goes says so by its own name; made again it is another one, to be followed anew.
		if (name === basename(folder)) stop(folder);
		isChanged = true;
		soon();
	}
	function stop(folder: string): void {
		watched.get(folder)?.close();
		watched.delete(folder);
	}
	function start(folder: string): void {
		try {
			const watcher = watch(folder, (_event, name) => changed(folder, name));
			watcher.on('error', () => stop(folder));
			watched.set(folder, watcher);
		} catch {
			// It is gone already; the folder above it told so.
		}
	}
	function close(): void {
		clearTimeout(timer);
		for (const folder of [...watched.keys()]) stop(folder);
	}
	return {
		follow: (folders) => {
			const wanted = new Set(folders);
			for (const folder of [...watched.keys()]) if (!wanted.has(folder)) stop(folder);
			for (const folder of wanted.difference(watched)) start(folder);
		},
		untilStopped: async (onChange, signal) => {
			let running = Promise.resolve();
			notify = () => {
				isChanged = false;
				running = running.then(onChange);
			};
			if (isChanged) soon();
			await aborted(signal);
			close();
			await running;
		},
		close,
	};
}

const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
