import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const astroBin = join(dirname(require.resolve('astro/package.json')), 'bin/astro.mjs');

/**
 * Astro lets variables of these names from elsewhere replace what `import.meta.env` says: a
 * `BASE_URL` in the environment of a server would move the whole board.
 */
const withoutMeaning = {
	ASSETS_PREFIX: undefined,
	BASE_URL: undefined,
	DEV: undefined,
	MODE: undefined,
	PROD: undefined,
	SITE: undefined,
	SSR: undefined,
};

type Environment = Readonly<Record<string, string>>;

/** Starts an Astro command as a process of its own, with the Node that runs this. */
export function spawnAstro(
	args: readonly string[],
	stdio: 'inherit' | 'pipe',
	environment: Environment = {},
): ChildProcess {
	return spawn(process.execPath, [astroBin, ...args], {
		stdio: ['ignore', stdio, stdio],
		env: { ...process.env, ...withoutMeaning, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
	});
}

/** Runs an Astro command to its end; its output is returned, to be shown when it failed. */
export async function runAstro(
	args: readonly string[],
	environment: Environment,
): Promise<{ ok: boolean; output: string }> {
	const child = spawnAstro(args, 'pipe', environment);
	let output = '';
	child.stdout?.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	child.stderr?.on('data', (chunk: Buffer) => {
		output += chunk.toString();
	});
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { ok: code === 0, output };
}
