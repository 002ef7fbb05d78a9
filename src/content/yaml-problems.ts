import { isMap } from 'yaml';
import type { Frontmatter } from '#content/frontmatter.ts';
import type { Finding } from '#content/problem.ts';
import type { FileText } from '#i18n/nl/file.ts';

/** What keeps a YAML block from being read. */
export function yamlProblems({ yaml, document }: Frontmatter, text: FileText): Finding[] {
	const found = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
		code: `yaml-${code.toLowerCase().replaceAll('_', '-')}`,
		message: text.yaml(code, lineAround(yaml, pos[0])),
		range: [pos[0], pos[1]] as const,
	}));
	if (found.length > 0 || isMap(document.contents)) return found;
	return [{ code: 'not-a-mapping', message: text.notAMapping, range: [0, 0] }];
}

function lineAround(yaml: string, offset: number): string {
	return yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
}
