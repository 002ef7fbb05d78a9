import { startFolder } from '#cli/edge.ts';
import { shownFrom } from '#cli/shown-path.ts';
import type { Asking } from '#cli/new/asking.ts';
import { blockingPoints } from '#cli/new/blocking-points.ts';
import { finish } from '#cli/new/finish.ts';
import { interview } from '#cli/new/interview.ts';
import { blockingAt, blockingReports, lacksWelcome, remarksOn } from '#cli/new/remarks.ts';
import type { NewRun } from '#cli/new/run.ts';
import { Interrupted, type Talk, talkOn } from '#cli/new/talk.ts';
import { fileFrom, writeFiles } from '#cli/new/write-files.ts';
import type { ExitCode } from '#cli/terminal.ts';
import type { Values } from '#drafts/interview/question.ts';
import { shownAnswer } from '#i18n/nl/new/answers.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import type { Template } from '#i18n/nl/templates/template.ts';
import { type TemplateName, templateNames, templates } from '#i18n/nl/templates/templates.ts';

/** Makes a vacancy in a conversation; what was answered is kept when somebody stops. */
export async function converse(run: NewRun): Promise<ExitCode> {
	const { edge, start } = run;
	const talk = talkOn(edge.stderr as never, edge.signal);
	try {
		await hold(run, talk);
	} catch (error) {
		// Whatever went wrong, nobody should have to answer again.
		const code = interrupted(run);
		if (!(error instanceof Interrupted)) throw error;
		return code;
	}
	return finish(run, start.remarks, talk);
}

async function hold(run: NewRun, talk: Talk): Promise<void> {
	const { start, notebook, facts, today } = run;
	talk.open(text.title, introOf(run));
	// The first run of the linter is slow: now somebody is reading, later they would wait.
	await remarksOn(['title'], { values: { title: 'x' }, body: '' }, { today, ...nothingKnown });
	const template = await templateFor(run, talk);
	notebook.suggestions = {
		published: today,
		...(template ? { jobGroup: template.jobGroups[0] } : {}),
	};
	notebook.usual = template ? withoutShares(template.values) : {};
	const checking = () => ({
		today,
		policy: facts.policy,
		organisation: facts.organisation(notebook.values['organisation']),
	});
	const asking: Asking = {
		...{ talk, notebook, facts, today, template },
		onlyOpen: start.kind !== 'copy',
		remarksOn: (path) => remarksOn(path, notebook, checking()),
		blockedAt: async (path) =>
			start.kind === 'resume' ? blockingAt(path, asOpen(run), checking()) : [],
		lacksWelcome: () => lacksWelcome(notebook, checking()),
	};
	await interview(asking, start.kind === 'copy');
	const file = asOpen(run);
	const blocking = await blockingReports(file, checking());
	await askStatus(run, talk, blockingPoints(blocking, file, run));
}

/** How the time is spent is asked apart, for only the employer knows. */
const withoutShares = (values: Values): Values => {
	const tasks = values['tasks'];
	return Array.isArray(tasks) ? { ...values, tasks: tasks.map(({ task }) => ({ task })) } : values;
};

const nothingKnown = { policy: undefined, organisation: undefined };

function introOf({ start }: NewRun): readonly string[] {
	if (start.kind === 'resume') return [text.continuing, ...text.intro.slice(1)];
	if (start.kind === 'copy') return [text.copying(start.origin ?? ''), ...text.intro.slice(1)];
	return text.intro;
}

const other = '+';

/** The kind of work, from the options, from the job group, or by asking. */
async function templateFor(
	{ options, start, notebook }: NewRun,
	talk: Talk,
): Promise<Template | undefined> {
	if (options.template) return templates[options.template];
	if (start.kind === 'copy') return undefined;
	const group = notebook.values['jobGroup'];
	if (group !== undefined)
		return Object.values<Template>(templates).find(({ jobGroups }) =>
			jobGroups.some((one) => one === group),
		);
	const chosen = await talk.choose<TemplateName | typeof other>({
		ask: text.kind,
		hint: text.kindHint,
		options: [
			...templateNames.map((value) => ({ value, label: templates[value].name })),
			{ value: other, label: text.otherKind },
		],
	});
	return chosen === other ? undefined : templates[chosen];
}

const asOpen = ({ notebook: { values, body } }: NewRun): string =>
	fileFrom({ values: { ...values, status: 'open' }, body }, {});

/** A vacancy with an error stays a draft; of any other the recruiter decides. */
async function askStatus(
	{ notebook, today }: NewRun,
	talk: Talk,
	blocking: readonly string[],
): Promise<void> {
	notebook.set(['status'], 'draft');
	if (blocking.length > 0) {
		talk.say(...text.staysDraft(blocking));
		return;
	}
	const day = shownAnswer(notebook.values['published'] ?? today) ?? '';
	const status = await talk.choose<'draft' | 'open'>({
		ask: text.statusAsk,
		options: [
			{ value: 'draft', label: text.statusDraft, hint: text.statusDraftHint },
			{ value: 'open', label: text.statusOpen(day) },
		],
	});
	notebook.set(['status'], status);
}

/** Saves what there is, and says how to go on. */
function interrupted({ notebook, start, facts, edge, options }: NewRun): ExitCode {
	const hasAnswers = Object.keys(notebook.values).length > 0;
	if (options.isDryRun || !hasAnswers) {
		edge.stderr.write(`${text.nothingYet}\n`);
		return 0;
	}
	const { vacancy, organisation } = writeFiles(notebook, start.remarks, facts, start.path);
	const shown = (path: string): string => shownFrom(startFolder(edge), path);
	const employer = organisation && shown(organisation);
	edge.stderr.write(`${text.interrupted(shown(vacancy), employer).join('\n')}\n`);
	return 0;
}
