import type { ShownFinding } from '#cms/findings/findings-of.ts';
import { cmsText } from '#i18n/nl/cms/text.ts';
import { ruleInfos } from '#lint/rules/index.ts';

const text = cmsText.check;
const explained = new Set(ruleInfos.map(({ id }) => id));

/** Remarks as a list; nothing when there are none. */
export const findingItems = (findings: readonly ShownFinding[], rules: string): Element[] =>
	findings.length === 0
		? []
		: [
				h(
					'ul',
					{ className: 'findings' },
					...findings.map((finding, index) => item(finding, index, rules)),
				),
			];

const item = (
	{ ruleId, severity, field, message, remedy }: ShownFinding,
	key: number,
	rules: string,
): Element =>
	h(
		'li',
		{ className: `finding finding--${severity}`, key },
		h(
			'p',
			{ className: 'finding__head' },
			h('strong', null, text.severities[severity]),
			field && ` ${field}`,
		),
		h('p', null, message),
		remedy && h('p', null, remedy),
		explained.has(ruleId) &&
			h(
				'p',
				null,
				h(
					'a',
					{ href: `${rules}${ruleId}/`, target: '_blank', rel: 'noopener' },
					text.rule,
					` (${ruleId})`,
				),
			),
	);
