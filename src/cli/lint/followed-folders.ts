import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';

/** Folders whose files are followed, without those below them. */
export class FollowedFolders {
	readonly #watchers = new Map<string, FSWatcher>();
	readonly #onChange: (folder: string, name: string | null) => void;

	constructor(onChange: (folder: string, name: string | null) => void) {
		this.#onChange = onChange;
	}

	/** Follows these from now on, and no others. */
	follow(folders: readonly string[]): void {
		const wanted = new Set(folders);
		for (const folder of [...this.#watchers.keys()]) if (!wanted.has(folder)) this.#stop(folder);
		for (const folder of wanted.difference(this.#watchers)) this.#start(folder);
	}

	close(): void {
		this.follow([]);
	}

	#start(folder: string): void {
		try {
			const watcher = watch(folder, (_event, name) => this.#changed(folder, name));
			watcher.on('error', () => this.#stop(folder));
			this.#watchers.set(folder, watcher);
		} catch {
			// It is gone already; the folder above it told so.
		}
	}

	#changed(folder: string, name: string | null): void {
		// A folder that goes says so by its own name; made again it is another one, to be followed anew.
		if (name === basename(folder)) this.#stop(folder);
		this.#onChange(folder, name);
	}

	#stop(folder: string): void {
		this.#watchers.get(folder)?.close();
		this.#watchers.delete(folder);
	}
}
