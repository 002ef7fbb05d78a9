import { watch } from 'node:fs';

/** Editors write a file in several steps; this long after the last one it is whole. */
const quietMilliseconds = 100;

/** Calls back after every change below a folder, once for changes that come together, until the signal. */
export async function watchFolder(
	folder: string,
	onChange: () => Promise<void>,
	signal: AbortSignal,
): Promise<void> {
	const watcher = watch(folder, { recursive: true });
	let timer: NodeJS.Timeout | undefined;
	let running = Promise.resolve();
	watcher.on('change', () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(onChange);
		}, quietMilliseconds);
	});
	await new Promise<void>((resolve) => {
		if (signal.aborted) resolve();
		signal.addEventListener('abort', () => resolve(), { once: true });
	});
	clearTimeout(timer);
	watcher.close();
	await running;
}
