import type { CheckedEntry } from '#content/collection.ts';
import { categories, severities } from '#domain/lint-terms.ts';
import type { RulePage } from '#domain/schema/rule-page.ts';
import { dictionaryFor } from '#i18n/dictionary.ts';
import { rulePagesText as text } from '#i18n/nl/rule-pages.ts';
import { type RuleInfo, severitiesOf } from '#lint/core/rule.ts';
import { ruleInfos, rules } from '#lint/rules/index.ts';
import { href } from '#site/address.ts';
import { settings, site } from '#site/content.ts';
import { frameFor } from '#site/frame.ts';
import { storyOf } from '#site/story.ts';
import { readRulePages } from '#store/rule-pages.ts';
import { asDescription } from '#views/summary.ts';

const pages = new Map(readRulePages(settings.contentFolder).map((entry) => [entry.slug, entry]));
const { format, ui } = dictionaryFor(site.language);

const ruleAddress = (id: string): string => `/regels/${id}/`;

/** A rule without a page cannot be explained to the author whose vacancy it stops. */
function pageOf({ id }: RuleInfo): CheckedEntry<RulePage> {
	const page = pages.get(id);
	if (!page) throw new Error(`The rule \`${id}\` has no readable page in \`content/rules\``);
	return page;
}

/** All rules, by weight and by category. */
export function rulesPage() {
	const address = '/regels/';
	return {
		frame: frameFor({
			address,
			title: text.title,
			description: text.description(ruleInfos.length),
		}),
		heading: text.title,
		intro: text.intro,
		byWeight: { heading: text.byWeight, groups: rulesByWeight() },
		byCategory: text.byCategory,
		groups: rulesByCategory(),
	};
}

/** The heaviest first, and those of one weight by name. */
const rulesByWeight = () =>
	severities.toReversed().map((severity) => ({
		...text.weights[severity],
		rules: ruleInfos
			.filter((rule) => rule.severity === severity)
			.map(linkTo)
			.toSorted((a, b) => a.title.localeCompare(b.title, 'nl')),
	}));

const rulesByCategory = () =>
	categories
		.map((category) => ({
			...text.categories[category],
			rules: ruleInfos.filter((rule) => rule.category === category).map(linkTo),
		}))
		.filter((group) => group.rules.length > 0);

/** The page that explains a rule; undefined for a rule that is not there. */
export function ruleLink(id: string): { title: string; href: string } | undefined {
	const title = pages.get(id)?.data?.title;
	return title === undefined ? undefined : { title, href: href(ruleAddress(id)) };
}

const weightOf = (rule: RuleInfo): string =>
	rule.isOff ? text.off : text.severities(severitiesOf(rule));

function linkTo(rule: RuleInfo) {
	const { title, summary } = pageOf(rule).data;
	return {
		title,
		summary,
		severity: weightOf(rule),
		href: href(ruleAddress(rule.id)),
	};
}

export const rulePaths = () =>
	ruleInfos.map((rule) => ({ params: { id: rule.id }, props: { rule } }));

/** Where a rule rests on more than this board: law, guideline or study. */
function sourceOf({ id }: RuleInfo): { name: string; href: string } | undefined {
	const rule = rules.find((candidate) => candidate.id === id);
	return rule && { name: text.source, href: rule.source };
}

/** One rule with its explanation and examples. */
export async function rulePage(rule: RuleInfo) {
	const entry = pageOf(rule);
	const { title, summary, weight, checked } = entry.data;
	if (rule.lighter && !weight)
		throw new Error(`The page of \`${rule.id}\` does not say which weight it has when`);
	return {
		frame: frameFor({
			address: ruleAddress(rule.id),
			title,
			description: asDescription(text.ruleDescription(title, summary)),
		}),
		heading: title,
		summary,
		facts: text.facts(text.categories[rule.category].name, weightOf(rule)),
		weight,
		story: await storyOf(entry, 2),
		source: sourceOf(rule),
		checked: text.checked(format.date(checked)),
		breadcrumbs: [
			{ name: ui['frame.start'], href: href('/') },
			{ name: text.back, href: href('/regels/') },
		],
	};
}
