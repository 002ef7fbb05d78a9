// @ts-check
/** @import { ChildProcess } from 'node:child_process' */
/** @import { Answer, Verdict } from '#cli/lint/answer-editor.ts' */
/** @import { OpenFile } from '#cli/lint/open-files.ts' */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorText } from '#i18n/nl/editor.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {ReturnType<typeof start> | undefined} */
let running;

/**
 * Asks what the command reports of a file; of one that cannot be checked, why.
 *
 * @param {OpenFile} file
 * @returns {Promise<Verdict>}
 */
export async function ask(file) {
	const node = ownNode();
	if (!node) return { failure: editorText.notInstalled };
	try {
		running ??= start(node);
		return await running.ask(file);
	} catch {
		return { failure: editorText.stopped };
	}
}

/**
 * Starts the linter beside this process. It stays, so that the next question costs no start.
 *
 * @param {string} node
 */
function start(node) {
	/** @type {Map<number, (verdict: Verdict) => void>} */
	const waiting = new Map();
	let questions = 0;
	const child = fork(join(root, 'scripts/answer-editor.ts'), {
		cwd: root,
		execPath: node,
		execArgv: ['--no-regexp-tier-up'],
		env: environment(),
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});
	child.on('message', (message) => settle(/** @type {Answer} */ (message)));
	child.once('error', stop);
	child.once('exit', stop);
	rest(child);
	const started = { ask: answerTo };
	return started;

	/**
	 * @param {OpenFile} file
	 * @returns {Promise<Verdict>}
	 */
	function answerTo(file) {
		questions += 1;
		const id = questions;
		keepAwake(child);
		return new Promise((resolve) => {
			waiting.set(id, resolve);
			child.send({ id, ...file }, (error) => error && stop());
		});
	}

	/** @param {Answer} answer */
	function settle({ id, ...verdict }) {
		waiting.get(id)?.(verdict);
		waiting.delete(id);
		if (waiting.size === 0) rest(child);
	}

	function stop() {
		if (running === started) running = undefined;
		for (const id of waiting.keys()) settle({ id, failure: editorText.stopped });
	}
}

/**
 * While nobody waits, the linter keeps nothing from ending.
 *
 * @param {ChildProcess} child
 */
function rest(child) {
	child.unref();
	child.channel?.unref();
}

/** @param {ChildProcess} child */
function keepAwake(child) {
	child.ref();
	child.channel?.ref();
}

/**
 * The Node that the project brings; undefined before it is installed.
 *
 * @returns {string | undefined}
 */
function ownNode() {
	try {
		const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
		const node = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		return existsSync(node) ? node : undefined;
	} catch {
		return undefined;
	}
}

/** Options meant for the process of the editor would change or stop this one. */
function environment() {
	const { NODE_OPTIONS: _options, ELECTRON_RUN_AS_NODE: _electron, ...env } = process.env;
	return env;
}
