import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CheckedEntry, checked } from '#content/collection.ts';
import { type RulePage, rulePageSchema } from '#domain/schema/rule-page.ts';
import { readAll } from '#store/read-folder.ts';

/**
 * The help pages of the rules. They belong to the product, so a content folder without its own gets
 * those of the project.
 */
export function readRulePages(contentFolder: string): CheckedEntry<RulePage>[] {
	const folder = existsSync(join(contentFolder, 'rules')) ? contentFolder : resolve('content');
	return checked(readAll(folder, 'rules', rulePageSchema));
}
