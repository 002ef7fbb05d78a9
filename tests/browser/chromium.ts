import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

type Environment = Readonly<Record<string, string | undefined>>;

const variables = ['HELDER_CHROMIUM', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH'];

const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome.exe',
	'msedge.exe',
];

const usualPlaces = [
	'/usr/bin/chromium',
	'/usr/bin/google-chrome',
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The first Chromium, Chrome or Edge on this machine; a path in `HELDER_CHROMIUM` goes first. */
export function findChromium(environment: Environment = process.env): string | undefined {
	const named = variables.flatMap((variable) => environment[variable] ?? []);
	const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));

	return [...named, ...onPath, ...usualPlaces, chromium.executablePath()].find(existsSync);
}

/** A Chromium to test with, installed first where that needs no one's password. */
export function requireChromium(): string {
	const found = findChromium() ?? installChromium();

	if (found !== undefined) return found;

	throw new Error(
		'The browser tests need Chromium or Chrome: install one, or name it in HELDER_CHROMIUM, and run the tests again.',
	);
}

/** Vitest calls this once, before any browser test. */
export function setup(): void {
	requireChromium();
}

function installChromium(): string | undefined {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;

	console.error('No Chromium found: installing it with apt-get.');
	apt('update');
	apt('install', '--yes', '--no-install-recommends', 'chromium');

	return findChromium();
}

/** Whether it worked shows in what is installed afterwards. */
function apt(...options: string[]): void {
	const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

	spawnSync('apt-get', ['--quiet', ...options], { env: environment, stdio: ['ignore', 2, 2] });
}
