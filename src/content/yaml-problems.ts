import { isMap } from 'yaml';
import type { Frontmatter } from '#content/frontmatter.ts';
import type { Finding } from '#content/problem.ts';
import { lineAt } from '#content/source-lines.ts';
import { nodeFaults } from '#content/yaml-nodes.ts';
import { syntaxFaults } from '#content/yaml-syntax.ts';
import type { FileText } from '#i18n/nl/file.ts';
import type { YamlText } from '#i18n/nl/yaml.ts';

/** What keeps YAML from being read. */
export function yamlProblems(
	{ document, opening }: Frontmatter,
	source: string,
	text: { file: FileText; yaml: YamlText },
): Finding[] {
	const broken = syntaxFaults([...document.errors, ...document.warnings], source);
	const faults = broken.length > 0 ? broken : nodeFaults(document, source);
	if (source.trim() === '')
		return [{ code: 'empty-file', message: text.file.empty, range: opening }];
	if (faults.length === 0 && !isMap(document.contents))
		return [{ code: 'not-a-mapping', message: text.file.notAMapping, range: opening }];
	return faults.map(({ fault, range, word }) => ({
		code: `yaml-${fault}`,
		message: text.yaml(fault, lineAt(source, range[0]).trim(), word),
		range,
	}));
}
