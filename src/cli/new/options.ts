import type { Asked } from '#cli/answer.ts';
import { typedOptions } from '#cli/typed-options.ts';
import { WrongUse } from '#cli/wrong-use.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import { type TemplateName, templateNames } from '#i18n/nl/templates/templates.ts';

/** What somebody asked of `npm run new`. */
export interface NewOptions {
	template: TemplateName | undefined;
	/** An old vacancy, or a file with data. */
	from: string | undefined;
	/** A draft to go on with. */
	resume: string | undefined;
	isDryRun: boolean;
	/** Answers by path, with the option that gave each. */
	given: readonly { option: string; path: string; typed: string }[];
}

const line = { type: 'string' } as const;
const options = {
	help: { type: 'boolean', short: 'h', default: false },
	'dry-run': { type: 'boolean', default: false },
	from: line,
	continue: line,
	template: line,
	title: line,
	organisation: line,
	'job-group': line,
	reference: line,
	published: line,
	closes: line,
	city: line,
	email: line,
	set: { type: 'string', multiple: true, default: [] as string[] },
} as const;

const pathOf = {
	title: 'title',
	organisation: 'organisation',
	'job-group': 'jobGroup',
	reference: 'reference',
	published: 'published',
	closes: 'closes',
	city: 'locations.0.city',
	email: 'apply.email',
} as const;

/** What the arguments ask for; throws `WrongUse` when they make no sense. */
export function parseNew(argv: readonly string[]): Asked<NewOptions> {
	const { values, positionals } = typedOptions(argv, options);
	if (values.help) return 'help';
	const message = faultIn(values, positionals);
	if (message !== undefined) throw new WrongUse(message);
	return {
		template: templateNames.find((name) => name === values.template),
		from: values.from,
		resume: values.continue,
		isDryRun: values['dry-run'],
		given: givenIn(values),
	};
}

type Values = Partial<Record<keyof typeof options, unknown>> & { set: string[] };

function faultIn(values: Values, [unexpected]: readonly string[]): string | undefined {
	const { template, set } = values;
	if (unexpected !== undefined) return text.wrong.unexpected(unexpected);
	if (template !== undefined && !templateNames.some((name) => name === template))
		return text.wrong.template(String(template), templateNames);
	const starts = (['from', 'continue', 'template'] as const).filter(
		(name) => values[name] !== undefined,
	);
	if (starts.length > 1) return text.wrong.together(`--${starts[0]}`, `--${starts[1]}`);
	const odd = set.find((one) => !/^[^=]+=/.test(one));
	return odd === undefined ? undefined : text.wrong.set(odd);
}

const givenIn = (values: Values): NewOptions['given'] => [
	...Object.entries(pathOf).flatMap(([option, path]) => {
		const typed = values[option as keyof typeof pathOf];
		return typeof typed === 'string' ? [{ option: `--${option}`, path, typed }] : [];
	}),
	...values.set.map((one) => {
		const [path = ''] = one.split('=', 1);
		return { option: `--set ${path}`, path, typed: one.slice(path.length + 1) };
	}),
];
