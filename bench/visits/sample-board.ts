import { build } from '#cli/build.ts';
import { settingsFrom } from '#store/settings.ts';
import { today } from '../listings/subjects.ts';

/** Builds the sample board, whose pages the visits go to. */
export async function buildSamples(folder: string): Promise<void> {
	const lines: string[] = [];
	const write = (line: string) => void lines.push(line);
	const settings = settingsFrom({ HELDER_TODAY: today }, new Date());
	const code = await build(settings, { out: write, err: write }, folder);
	if (code !== 0) throw new Error(lines.join('\n'));
}
