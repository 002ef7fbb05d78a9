import { stringify } from 'yaml';
import { readEntry } from '#content/entry.ts';
import { parseMarkdown } from '#content/markdown.ts';
import { organisationSchema } from '#domain/schema/organisation.ts';
import { vacancySchema } from '#domain/schema/vacancy.ts';
import { contentText } from '#i18n/nl/content.ts';
import { lintText } from '#i18n/nl/lint/text.ts';
import { documentOf } from '#lint/core/document.ts';
import type { Report } from '#lint/core/rule.ts';
import { lint } from '#lint/lint.ts';
import { lawRules } from '#lint/rules/law.ts';
import { lexiconFor } from '#lint/words/lexicons.ts';

const lawful = {
	title: 'Klantenservicemedewerker',
	organisation: 'voorbeeld',
	status: 'open',
	published: '2026-11-10',
	reference: 'VB-2026-001',
	jobGroup: 'klantenservice',
	locations: [{ city: 'Groningen' }],
	workplace: { type: 'on-site' },
	hours: { min: 24, max: 32 },
	salary: {
		min: 2700,
		max: 3200,
		period: 'month',
		fullTimeHours: 36,
		includesHolidayAllowance: false,
		holidayAllowance: 8,
	},
	contract: { type: 'permanent', trialMonths: 1, collectiveAgreement: 'none' },
	shifts: [
		{
			name: 'Dag',
			days: ['mon', 'tue', 'wed', 'thu'],
			from: '08:30',
			to: '17:00',
			breakMinutes: 30,
		},
	],
	tasks: [{ task: 'Je beantwoordt vragen van klanten.' }],
	mustHaves: ['Je schrijft Nederlands.'],
	apply: { email: 'werk@voorbeeld.example.nl' },
};

interface Given {
	/** Keys that replace those of a lawful vacancy. */
	keys?: Record<string, unknown>;
	body?: string;
	today?: string;
	agency?: boolean;
}

/** Source of a vacancy that breaks no law, except for what is given. */
export const sourceWith = ({ keys, body = 'Je helpt klanten.' }: Given): string =>
	`---\n${stringify({ ...lawful, ...keys }, { aliasDuplicateObjects: false })}---\n\n${body}\n`;

/** What the rules on law say of it. */
export function lawReports(given: Given): Report[] {
	const { today = '2026-11-22', agency = false } = given;
	const entry = readEntry(
		{ file: 'vacancies/voorbeeld.md', source: sourceWith(given) },
		{ schema: vacancySchema, parse: parseMarkdown, text: contentText },
	);
	if (!entry.data) throw new Error('The vacancy of this test has problems of its own');
	const organisation = organisationSchema.parse({ name: 'Voorbeeld', sector: 'retail', agency });
	return lint(documentOf(entry, { organisation, today, lexiconFor }), lawRules, lintText);
}

/** The same as `id severity`. */
export const lawIdsAndWeights = (given: Given): string[] =>
	lawReports(given).map(({ ruleId, severity }) => `${ruleId} ${severity}`);
