import { parseArgs } from 'node:util';
import { answer, type Asked } from '#cli/asked.ts';
import { spawnAstro } from '#cli/astro.ts';
import { build } from '#cli/build.ts';
import { isPortFree } from '#cli/port.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { withEndSlash } from '#domain/end-slash.ts';
import { cliText } from '#i18n/nl/cli.ts';
import { readSite } from '#store/read-folder.ts';
import type { Settings } from '#store/settings.ts';

/** Builds the board and serves it until it is stopped. */
export async function start(
	argv: readonly string[],
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	return answer(askedOf(argv), cliText.usage.start, terminal, ({ port }) =>
		buildAndServe(port, settings, terminal),
	);
}

async function buildAndServe(
	port: number,
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	if (!(await isPortFree(port))) {
		terminal.err(cliText.portTaken(port));
		return 2;
	}
	const code = await build(settings, terminal);
	return code === 0 ? serve(port, settings, terminal) : code;
}

async function serve(port: number, settings: Settings, terminal: Terminal): Promise<ExitCode> {
	const server = spawnAstro(['preview', '--ignore-lock', '--port', String(port)], 'pipe');
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.kill());
	server.stdout?.once('data', () => {
		terminal.out('');
		terminal.out(cliText.ready(`http://localhost:${port}${basePath(settings)}`));
		terminal.out(cliText.readyHint);
	});
	server.stderr?.on('data', (chunk: Buffer) => terminal.err(chunk.toString().trimEnd()));
	const code = await new Promise<number | null>((resolve) => server.on('close', resolve));
	return code ? 2 : 0;
}

function basePath({ contentFolder, url }: Settings): string {
	const { pathname } = new URL(url ?? readSite(contentFolder).data?.url ?? 'http://localhost/');
	return withEndSlash(pathname);
}

function askedOf(argv: readonly string[]): Asked<{ kind: 'start'; port: number }> {
	try {
		const { values } = parseArgs({
			args: [...argv],
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				port: { type: 'string', default: '4321' },
			},
		});
		if (values.help) return { kind: 'help' };
		const port = Number(values.port);
		return Number.isInteger(port) && port > 0 && port < 65_536
			? { kind: 'start', port }
			: { kind: 'wrong', message: cliText.wrongPort };
	} catch {
		const [odd = ''] = argv.filter((word) => !/^--port(?:=|$)/.test(word));
		return { kind: 'wrong', message: odd === '' ? cliText.wrongPort : cliText.unknownOption(odd) };
	}
}
