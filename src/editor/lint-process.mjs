// @ts-check
/** @import { ChildProcess } from 'node:child_process' */
/** @import { Answer, Reply } from '#cli/lint/answer-editor.ts' */
/** @import { OpenFile } from '#cli/lint/open-files.ts' */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorText } from '#i18n/nl/editor.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @type {LintProcess | undefined} */
let running;

/**
 * Asks what the command reports of a file; of one that cannot be checked, why.
 *
 * @param {OpenFile} file
 * @returns {Promise<Reply>}
 */
export async function ask(file) {
	const node = ownNode();
	if (!node) return { failure: editorText.notInstalled };
	try {
		running ??= new LintProcess(node);
		return await running.ask(file);
	} catch {
		return { failure: editorText.stopped };
	}
}

/** The linter in a process of its own. It stays, so that the next question costs no start. */
class LintProcess {
	/** @type {Map<number, (reply: Reply) => void>} */
	#waiting = new Map();
	#questions = 0;
	#child;

	/** @param {string} node */
	constructor(node) {
		this.#child = forked(node);
		this.#child.on('message', (message) => this.#settle(/** @type {Answer} */ (message)));
		this.#child.once('error', () => this.#stop());
		this.#child.once('exit', () => this.#stop());
		rest(this.#child);
	}

	/**
	 * @param {OpenFile} file
	 * @returns {Promise<Reply>}
	 */
	ask(file) {
		this.#questions += 1;
		const id = this.#questions;
		keepAwake(this.#child);
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve);
			this.#child.send({ id, ...file }, (error) => error && this.#stop());
		});
	}

	/** @param {Answer} answer */
	#settle({ id, ...reply }) {
		this.#waiting.get(id)?.(reply);
		this.#waiting.delete(id);
		if (this.#waiting.size === 0) rest(this.#child);
	}

	#stop() {
		if (running === this) running = undefined;
		for (const id of this.#waiting.keys()) this.#settle({ id, failure: editorText.stopped });
	}
}

/** @param {string} node */
const forked = (node) =>
	fork(join(root, 'scripts/answer-editor.ts'), {
		cwd: root,
		execPath: node,
		execArgv: ['--no-regexp-tier-up'],
		env: environment(),
		stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
	});

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
