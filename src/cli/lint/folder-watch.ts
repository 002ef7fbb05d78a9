import { join } from 'node:path';
import { FollowedFolders } from '#cli/lint/followed-folders.ts';

/** Editors write a file in several steps; this long after the last one it is whole. */
const quietMilliseconds = 100;

/** Waits for changes in folders, without those below them; one in an own file does not count. */
export class FolderWatch {
	readonly #folders: FollowedFolders;
	#timer: NodeJS.Timeout | undefined;
	/** Whether something changed since the last call: it counts too when nobody waited for it yet. */
	#isChanged = false;
	#callBack = (): void => {};

	constructor(isOwn: (path: string) => boolean) {
		this.#folders = new FollowedFolders((folder, name) => {
			if (name !== null && (name.startsWith('.') || isOwn(join(folder, name)))) return;
			this.#isChanged = true;
			this.#callBackSoon();
		});
	}

	/** Follows these from now on, and no others. */
	follow(folders: readonly string[]): void {
		this.#folders.follow(folders);
	}

	/** Calls back after every change, once for changes that come together, until the signal. */
	async untilStopped(onChange: () => Promise<void>, signal: AbortSignal): Promise<void> {
		let running = Promise.resolve();
		this.#callBack = () => {
			this.#isChanged = false;
			running = running.then(onChange);
		};
		if (this.#isChanged) this.#callBackSoon();
		await aborted(signal);
		this.close();
		await running;
	}

	close(): void {
		clearTimeout(this.#timer);
		this.#folders.close();
	}

	#callBackSoon(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#callBack(), quietMilliseconds);
	}
}

const aborted = (signal: AbortSignal): Promise<void> =>
	new Promise((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
