import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expanded, wordExpression } from '#lint/phrases/expression.ts';
import { lexicons } from '#lint/words/lexicons.ts';

/** A rule for textlint that looks for the same phrases, each by its own expression. */
function ruleSource(): string {
	const { phrases, vocabulary } = lexicons.nl;
	const patterns = Object.values(phrases)
		.flat()
		.filter(({ tier }) => tier !== 'C')
		.map(({ patterns, lists }) => wordExpression(expanded(patterns, vocabulary, lists)).source);
	return `const patterns = ${JSON.stringify(patterns)}.map((pattern) => new RegExp(pattern, 'giu'));
module.exports = ({ Syntax, RuleError, report, getSource, locator }) => ({
	[Syntax.Paragraph](node) {
		const text = getSource(node).toLowerCase();
		for (const pattern of patterns)
			for (const { index, 0: words } of text.matchAll(pattern))
				report(node, new RuleError(words, { padding: locator.range([index, index + words.length]) }));
	},
});
`;
}

/** Seconds and megabytes that textlint needs, started from a folder in which it is installed. */
export function measureTextlint(installed: string, folder: string) {
	const bin = join(installed, 'node_modules/textlint/bin/textlint.js');
	if (!existsSync(bin)) return undefined;
	mkdirSync(join(installed, 'helder-rules'), { recursive: true });
	writeFileSync(join(installed, 'helder-rules/phrases.js'), ruleSource());
	const script = `process.on('exit', () => {
	const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
	process.stderr.write('\\nmeasured' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
});`;
	writeFileSync(join(installed, 'measure.cjs'), script);
	const start = performance.now();
	const { stderr } = spawnSync(
		process.execPath,
		[
			...['--require', join(installed, 'measure.cjs'), bin],
			...['--no-textlintrc', '--rulesdir', join(installed, 'helder-rules')],
			join(folder, 'vacancies/*.md'),
		],
		{ cwd: installed, encoding: 'utf8', maxBuffer: 2 ** 30, stdio: ['ignore', 'ignore', 'pipe'] },
	);
	const measured = /measured(\{.*\})/.exec(stderr)?.[1];
	if (!measured) return undefined;
	return { wall: (performance.now() - start) / 1000, ...JSON.parse(measured) };
}
