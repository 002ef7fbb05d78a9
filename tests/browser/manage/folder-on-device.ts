import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Gives a page a folder of its own with the content of a board, which it gets when it asks its user
 * for one: a browser without a screen has no window to choose in.
 */
export async function giveFolder(page: Page, content: string): Promise<void> {
	const files = globSync('**/*.*', { cwd: content }).map((file) => [
		file,
		readFileSync(join(content, file)).toString('base64'),
	]);
	await page.evaluate(async (files) => {
		const device = await navigator.storage.getDirectory();
		const root = await device.getDirectoryHandle('board', { create: true });
		// Sveltia takes a folder for a repository when git does.
		await root.getDirectoryHandle('.git', { create: true });
		for (const [path = '', base64] of files) {
			const parts = `content/${path}`.split('/');
			const name = parts.pop() ?? '';
			let folder = root;
			for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
			const file = await folder.getFileHandle(name, { create: true });
			const writable = await file.createWritable();
			await writable.write(await (await fetch(`data:;base64,${base64}`)).blob());
			await writable.close();
		}
		Object.assign(globalThis, { showDirectoryPicker: async () => root });
	}, files);
}

/** A file in that folder as it is now; undefined when it is not there. */
export const readInFolder = (page: Page, path: string): Promise<string | undefined> =>
	page.evaluate(async (path) => {
		try {
			const device = await navigator.storage.getDirectory();
			let folder = await device.getDirectoryHandle('board');
			const parts = `content/${path}`.split('/');
			const name = parts.pop() ?? '';
			for (const part of parts) folder = await folder.getDirectoryHandle(part);
			return await (await (await folder.getFileHandle(name)).getFile()).text();
		} catch {
			return undefined;
		}
	}, path);
