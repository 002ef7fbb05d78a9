import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { settingsFrom } from '#store/settings.ts';

/** Answers questions of an editor until it goes away. */
export async function startAnswering(): Promise<void> {
	enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/helder-compile'));
	const { answering } = await import('#cli/lint/answer-editor.ts');
	// An editor stays open past midnight: the day is asked at every question.
	const answer = answering(
		() => settingsFrom(process.env, new Date()),
		(given) => process.send?.(given),
	);
	process.on('message', answer);
	process.once('disconnect', () => process.exit());
}
