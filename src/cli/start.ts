import { parseArgs } from 'node:util';
import { answer, type Asked } from '#cli/answer.ts';
import { spawnAstro } from '#cli/astro.ts';
import { build } from '#cli/build.ts';
import { isPortFree } from '#cli/port.ts';
import type { ExitCode, Terminal } from '#cli/terminal.ts';
import { WrongUse } from '#cli/wrong-use.ts';
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
	return answer({ argv, usage: cliText.usage.start, terminal }, portIn, (port) =>
		buildAndServe(port, settings, terminal),
	);
}

async function buildAndServe(
	port: number,
	settings: Settings,
	terminal: Terminal,
): Promise<ExitCode> {
	if (!(await isPortFree(port))) throw new WrongUse(cliText.portTaken(port));
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

function portIn(argv: readonly string[]): Asked<number> {
	const { help, port } = optionsIn(argv);
	if (help) return 'help';
	const number = Number(port);
	if (!Number.isInteger(number) || number <= 0 || number >= 65_536)
		throw new WrongUse(cliText.wrongPort);
	return number;
}

function optionsIn(argv: readonly string[]) {
	try {
		return parseArgs({
			args: [...argv],
			options: {
				help: { type: 'boolean', short: 'h', default: false },
				port: { type: 'string', default: '4321' },
			},
		}).values;
	} catch (error) {
		const [odd = ''] = argv.filter((word) => !/^--port(?:=|$)/.test(word));
		const message = odd === '' ? cliText.wrongPort : cliText.unknownOption(odd);
		throw new WrongUse(message, { cause: error });
	}
}
