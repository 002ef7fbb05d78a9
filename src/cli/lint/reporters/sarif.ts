import type { RunReport } from '#cli/lint/lint-run.ts';
import { type ReportContext, type Reporter, sentencesOf } from '#cli/lint/reporter.ts';
import { capitalised } from '#domain/first-letter.ts';
import type { Severity } from '#lint/core/rule.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export const sarif: Reporter = {
	name: 'sarif',
	report: ({ files }, context) => {
		const { version, homepage } = context.tool;
		const reports = files.flatMap((file) => [...file.reports, ...file.exceptions]);
		const rules = [...new Map(reports.map((report) => [report.ruleId, report])).values()].map(
			(report) => rule(report, context),
		);
		const index = new Map(rules.map(({ id }, position) => [id, position]));
		const place = (report: RunReport) => ({ ruleIndex: index.get(report.ruleId) ?? -1 });
		const results = files.flatMap(({ path, reports: own, exceptions }) => [
			...own.map((report) => ({ ...result(path, report), ...place(report), suppressions: [] })),
			...exceptions.map((report) => ({
				...result(path, report),
				...place(report),
				suppressions: [{ kind: 'inSource', justification: report.reason }],
			})),
		]);
		const driver = {
			name: 'Helder',
			version,
			...(homepage === undefined ? {} : { informationUri: homepage }),
			rules,
		};
		const log = {
			$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
			version: '2.1.0',
			runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
		};
		return `${JSON.stringify(log, null, '\t')}\n`;
	},
};

function rule(report: RunReport, { pageOf, rules, text }: ReportContext) {
	const page = pageOf(report.ruleId);
	const known = rules.find(({ id }) => id === report.ruleId);
	const isForeign = page !== undefined && text.dutchPages !== '';
	const inFront = (words: string): string => (isForeign ? `${text.dutchPages}\n\n${words}` : words);
	const summary = inFront(page?.summary ?? report.message);
	return {
		id: report.ruleId,
		shortDescription: { text: isForeign ? inWords(report.ruleId) : (page?.title ?? report.ruleId) },
		fullDescription: { text: summary },
		help: { text: summary, markdown: page ? inFront(page.body) : summary },
		...(report.url === null ? {} : { helpUri: report.url }),
		defaultConfiguration: { level: levels[known?.severity ?? report.severity] },
		properties: { tags: [report.category] },
	};
}

/** The id of a rule is the only name it has in English: “Exclamation mark”. */
function inWords(id: string): string {
	return capitalised(id.replaceAll('-', ' '));
}

function result(path: string, report: RunReport) {
	const artifactLocation = { uri: path.split('/').map(encodeURIComponent).join('/') };
	const region = regionOf(report);
	return {
		ruleId: report.ruleId,
		level: levels[report.severity],
		message: { text: sentencesOf(report) },
		locations: [{ physicalLocation: { artifactLocation, region } }],
		partialFingerprints: { 'helder/v1': report.fingerprint },
		fixes: report.suggestions.map((text) => ({
			artifactChanges: [
				{ artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text } }] },
			],
		})),
	};
}

const regionOf = ({ start, end, range }: RunReport) => ({
	startLine: start.line,
	startColumn: start.column,
	endLine: end.line,
	endColumn: end.column,
	charOffset: range[0],
	charLength: range[1] - range[0],
});
