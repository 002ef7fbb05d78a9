import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '#cli/build.ts';
import { type Settings, settingsFrom } from '#store/settings.ts';
import { fixtureUrl, writeFixtureBoard } from './fixture-board.ts';

/** The date of every test: the contents of the boards are written around it. */
export const today = '2026-11-22';

/** A board that was built for the tests. */
export interface BuiltBoard {
	/** Absolute path of the built pages. */
	folder: string;
	/** Absolute path of the content they were made from. */
	content: string;
	/** Protocol and host of the public addresses. */
	origin: string;
	/** Path below which the board stands, with slashes around it. */
	base: string;
}

/** `sample` is `content/`; `fixture` stands below a path; `preview` shows drafts too. */
export type Boards = Record<'sample' | 'fixture' | 'preview', BuiltBoard>;

declare module 'vitest' {
	export interface ProvidedContext {
		boards: Boards;
	}
}

interface Run {
	folder: string;
	boards: Promise<Boards>;
	users: number;
}

// Two projects ask for the same boards, each with its own copy of this module.
const shared = globalThis as { helderBoards?: Run };

/** Builds the boards once for all projects. */
export async function setup(project: TestProject): Promise<void> {
	shared.helderBoards ??= start();
	shared.helderBoards.users += 1;
	project.provide('boards', await shared.helderBoards.boards);
}

export function teardown(): void {
	const run = shared.helderBoards;
	if (!run) return;
	run.users -= 1;
	if (run.users > 0) return;
	rmSync(run.folder, { recursive: true });
	delete shared.helderBoards;
}

function start(): Run {
	const folder = mkdtempSync(join(tmpdir(), 'helder-boards-'));
	return { folder, boards: buildAll(folder), users: 0 };
}

/** One after the other: there may be two cores only. */
async function buildAll(folder: string): Promise<Boards> {
	const sample = settingsFrom({ HELDER_TODAY: today }, new Date());
	const fixture: Settings = {
		...sample,
		contentFolder: join(folder, 'content'),
		onError: 'skip',
		url: fixtureUrl,
	};
	const preview = { ...fixture, contentFolder: join(folder, 'content-of-preview'), preview: true };
	await writeFixtureBoard(fixture.contentFolder, 78);
	await writeFixtureBoard(preview.contentFolder, 0);
	return {
		sample: await built(sample, join(folder, 'sample'), 'https://helder.example.nl/'),
		fixture: await built(fixture, join(folder, 'fixture'), fixtureUrl),
		preview: await built(preview, join(folder, 'preview'), fixtureUrl),
	};
}

/** Builds a board; what it says stands in the error when that fails. */
export async function built(settings: Settings, folder: string, url: string): Promise<BuiltBoard> {
	const lines: string[] = [];
	const write = (line: string) => void lines.push(line);
	const code = await build(settings, { out: write, err: write }, folder);
	if (code !== 0) throw new Error(`The build of ${folder} failed:\n${lines.join('\n')}`);
	const { origin, pathname } = new URL(url);
	return { folder, content: settings.contentFolder, origin, base: pathname };
}
