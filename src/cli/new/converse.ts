import type { Writable } from 'node:stream';
import { startFolder } from '#cli/edge.ts';
import { askStatus } from '#cli/new/ask-status.ts';
import type { Asking } from '#cli/new/asking.ts';
import { blockingPoints } from '#cli/new/blocking-points.ts';
import { finish } from '#cli/new/finish.ts';
import { interview } from '#cli/new/interview.ts';
import { blockingAt, blockingReports, lacksWelcome, remarksOn } from '#cli/new/remarks.ts';
import type { NewRun } from '#cli/new/new-run.ts';
import { Interrupted, type Talk, talkOn } from '#cli/new/talk.ts';
import { templateFor } from '#cli/new/template-for.ts';
import { fileFrom, writeFiles } from '#cli/new/write-files.ts';
import { shownFrom } from '#cli/shown-path.ts';
import type { ExitCode } from '#cli/terminal.ts';
import type { Values } from '#drafts/interview/question.ts';
import { newText as text } from '#i18n/nl/new/new-vacancy.ts';
import type { Template } from '#i18n/nl/templates/template.ts';

/** Makes a vacancy in a conversation; what was answered is kept when somebody stops. */
export async function converse(run: NewRun): Promise<ExitCode> {
	const { edge, start } = run;
	const talk = talkOn(edge.stderr as Writable, edge.signal);
	try {
		await askAll(run, talk);
	} catch (error) {
		// Whatever went wrong, nobody should have to answer again.
		const code = interrupted(run);
		if (!(error instanceof Interrupted)) throw error;
		return code;
	}
	return finish(run, start.comments, talk);
}

/** From the first words to whether the vacancy goes online; throws `Interrupted` when somebody stops. */
async function askAll(run: NewRun, talk: Talk): Promise<void> {
	const { start, notebook, today } = run;
	talk.open(text.title, introOf(run));
	// The first run of the linter is slow: now somebody is reading, later they would wait.
	await remarksOn(['title'], { values: { title: 'x' }, body: '' }, { today, ...nothingKnown });
	const template = await templateFor(run, talk);
	notebook.suggestions = {
		published: today,
		...(template ? { jobGroup: template.jobGroups[0] } : {}),
	};
	notebook.usual = template ? withoutShares(template.values) : {};
	await interview(askingFor(run, talk, template), start.kind === 'copy');
	const file = asOpen(run);
	const blocking = await blockingReports(file, checkingFor(run));
	await askStatus(run, talk, blockingPoints(blocking, file, run));
}

const nothingKnown = { policy: undefined, organisation: undefined };

function introOf({ start }: NewRun): readonly string[] {
	if (start.kind === 'resume') return [text.continuing, ...text.intro.slice(1)];
	if (start.kind === 'copy') return [text.copying(start.origin ?? ''), ...text.intro.slice(1)];
	return text.intro;
}

/** How the time is spent is asked apart, for only the employer knows. */
const withoutShares = (values: Values): Values => {
	const tasks = values['tasks'];
	return Array.isArray(tasks) ? { ...values, tasks: tasks.map(({ task }) => ({ task })) } : values;
};

function askingFor(run: NewRun, talk: Talk, template: Template | undefined): Asking {
	const { start, notebook, facts, today } = run;
	return {
		...{ talk, notebook, facts, today, template },
		onlyOpen: start.kind !== 'copy',
		remarksOn: (path) => remarksOn(path, notebook, checkingFor(run)),
		blockedAt: async (path) =>
			start.kind === 'resume' ? blockingAt(path, asOpen(run), checkingFor(run)) : [],
		lacksWelcome: () => lacksWelcome(notebook, checkingFor(run)),
	};
}

/** What the linter looks with; the employer is known once somebody has chosen it. */
const checkingFor = ({ today, facts, notebook }: NewRun) => ({
	today,
	policy: facts.policy,
	organisation: facts.organisation(notebook.values['organisation']),
});

/** The file as it would go online: a draft is told nothing but tips. */
const asOpen = ({ notebook: { values, body } }: NewRun): string =>
	fileFrom({ values: { ...values, status: 'open' }, body }, {});

/** Saves what there is, and says how to go on. */
function interrupted({ notebook, start, facts, edge, options }: NewRun): ExitCode {
	const hasAnswers = Object.keys(notebook.values).length > 0;
	if (options.isDryRun || !hasAnswers) {
		edge.stderr.write(`${text.nothingYet}\n`);
		return 0;
	}
	const { vacancy, organisation } = writeFiles(notebook, start.comments, facts, start.path);
	const shown = (path: string): string => shownFrom(startFolder(edge), path);
	const employer = organisation && shown(organisation);
	edge.stderr.write(`${text.interrupted(shown(vacancy), employer).join('\n')}\n`);
	return 0;
}
