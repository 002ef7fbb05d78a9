import { plural } from '#i18n/en/count.ts';
import { didYouMean } from '#i18n/en/did-you-mean.ts';
import type { CliLintText } from '#i18n/nl/cli-lint.ts';

/** By the code of the system. */
const unwritable: Readonly<Record<string, string>> = {
	EISDIR: ': that is a folder. Name a file.',
	EACCES: ': you may not write there. Choose another place.',
	ENOSPC: ': the disk is full.',
};

/** What `npm run lint` and `npm run explain` say around the reports. */
export const cliLintText: CliLintText = {
	severity: { error: 'error', warning: 'warning', info: 'info' },
	or: 'or',
	off: 'off',
	category: {
		schema: 'The file',
		transparency: 'Transparency',
		law: 'Law',
		inclusion: 'Inclusion',
		vagueness: 'Vagueness',
		consistency: 'Consistency',
		privacy: 'Privacy',
		readability: 'Readability',
		findability: 'Findability',
	},
	counts: ({ files, errors, warnings, infos }) =>
		errors + warnings + infos === 0
			? `${plural(files, 'file')} checked: nothing found.`
			: `${plural(files, 'file')} checked: ${plural(errors, 'error')}, ${plural(warnings, 'warning')} and ${plural(infos, 'tip')}.`,
	blocked: 'This blocks publication.',
	notBlocked: 'Nothing blocks publication.',
	onlyDrafts: 'A draft is not online yet. Once it is open, a tip can be an error.',
	tooManyWarnings: (warnings, most) =>
		`There are ${plural(warnings, 'warning')}; --max-warnings allows ${most}.`,
	labels: (line) => `Labels: ${line}.`,
	label: (label, score) => `label ${label} (${score} of 100 points)`,
	draft: 'draft',
	exception: 'exception',
	exceptionReason: (reason, until) =>
		until === null ? `Reason: ${reason}` : `Reason: ${reason} (until ${until})`,
	closed: 'closed',
	instead: (suggestion) => `Instead: “${suggestion}”`,
	remove: 'Instead: remove this.',
	more: (count) => `${plural(count, 'more report')}: see the summary, or run npm run lint.`,
	truncated: (count) => `${plural(count, 'more file')} left out to keep this short.`,
	markdown: {
		exceptions: 'Exceptions:',
		title: 'Vacancies checked',
		vacancy: 'Vacancy',
		place: 'Place',
		kind: 'Kind',
		finding: 'What is there and what to do',
		rule: 'Rule',
		formerLabel: (label, score) => `before: ${label} (${score})`,
		preview: 'See what the vacancy looks like',
		isNew: 'This vacancy was not online before.',
		unchanged: 'Pay, hours, shifts, closing date, place and contract stay the same.',
		changes: 'What changes for candidates:',
		what: 'What',
		was: 'Before',
		is: 'After',
		status: 'state of the vacancy',
		statuses: { draft: 'draft', open: 'open', filled: 'filled', withdrawn: 'withdrawn' },
		removed: (paths) =>
			`Removed: ${paths}. Whoever has the link finds no vacancy any more. When somebody was hired, keep the file and set “status” to “filled”.`,
	},
	progress: (done, all) => `${done} of ${all} files checked`,
	fixed: (changes, files) => `${plural(changes, 'fix', 'fixes')} in ${plural(files, 'file')}.`,
	unreadHeads: (files) =>
		`${plural(files, 'file')} with mistakes in the file itself: not all rules were checked there.`,
	brokenSettings: (path) =>
		`Something in ${path} is wrong. Of what the board asks, only what can be read holds now.`,
	nothingToLint: 'There are no files to check.',
	nothingChanged: (reference) => `No vacancy has changed since ${reference}.`,
	alsoChecked: (count, path, more) =>
		`Also checking ${plural(count, 'other file')}, because of changes in ${path}${more === 0 ? '' : ` and ${plural(more, 'more file')}`}.`,
	notContent: (path) => `Skipped: ${path} is not a content file.`,
	baselined: (count) => `${plural(count, 'known report')} of the baseline not shown.`,
	binding: (count) =>
		`${plural(count, 'known error keeps', 'known errors keep')} a vacancy off the board all the same: what rests on law or privacy cannot wait, nor can a file that cannot be read.`,
	stale: (count) =>
		`${plural(count, 'entry', 'entries')} of the baseline no longer found. Prune with --update-baseline.`,
	baselineWritten: (path, added, removed) => `${path} updated: ${added} added, ${removed} removed.`,
	cached: (count, all) => `${count} of ${all} files had not changed since the last run.`,
	keptByNpm: (option, command) =>
		`npm kept “${option}” for itself. Put a separate -- before the options: npm run ${command} -- ${option} …`,
	checkingAgain: 'Something changed. Checking again.',
	watching: (folder) => `Watching ${folder}. Stop with Ctrl+C.`,
	fileCrash: (error) =>
		`Checking this file failed (${error}). The other files were checked. Please report this.`,
	internalFault: (error) => `Checking failed. Please report this.\n${error}`,
	explainUsage: `Usage: npm run explain -- [rule] [options]

Shows the help page of a rule, as npm run explain -- exclamation-mark does. Without a rule: all rules.

  --locale nl|en  language of what stands around it; the help pages of rules are Dutch`,
	ruleList: 'Run npm run explain -- <rule> for the help page of a rule.',
	dutchPages: 'The help pages of the rules are in Dutch.',
	checked: (date) => `Source checked on ${date}.`,
	usage: `Usage: npm run lint -- [files, folders or globs] [options]

  --format NAME[=FILE]     terminal, compact, json, sarif, github, gitlab, junit, rdjsonl
                           or markdown; may be repeated, each with a file of its own
  --output FILE            write the report to a file
  --quiet                  show errors only
  --fail-on SEVERITY       error, warning or info: what makes the run fail (error)
  --max-warnings NUMBER    fail on more warnings
  --rule RULE              check this rule only; may be repeated
  --changed-since REF      what changed in git since a branch or commit, and what
                           depends on it, such as the vacancies of an employer
  --preview-url ADDRESS    where a preview of the board stands, for the links in markdown;
                           {path} becomes the path of the vacancy
  --baseline FILE          hide the known reports in this list
  --update-baseline        make the list hold exactly the reports of now
  --fix                    mend what has exactly one right answer
  --stdin                  read one vacancy from standard input
  --stdin-filename NAME    the name of that vacancy
  --today DATE             pretend it is this day, such as 2026-11-22
  --locale nl|en           language of the report; the help pages are Dutch
  --cache                  remember what has not changed
  --watch                  check again at every change, also of site.yml, employers
                           and images

Exit 0: fine. 1: something blocks publication. 2: wrong use or a fault of the program.`,
	wrong: {
		unknownOption: (option, near) =>
			`There is no option “${option}”. ${near ? `Did you mean “${near}”?` : 'See --help.'}`,
		missingValue: (option) => `“${option}” needs a value.`,
		withoutValue: (option) => `“${option}” takes no value.`,
		choice: (option, value, options) =>
			`${option} is “${value}”. Choose from: ${options.join(', ')}.`,
		number: (option, value) => `${option} is “${value}”. Write a whole number, such as 10.`,
		date: (value) => `--today is “${value}”. Write a date that exists, such as 2026-11-22.`,
		preview: (value) =>
			`--preview-url is “${value}”. Write an address, such as https://preview.example.com/{path}.`,
		unknownRule: (rule, near) =>
			`There is no rule “${rule}”. ${didYouMean(near) ?? 'npm run explain lists all rules.'}`,
		together: (option, other) => `${option} and ${other} exclude each other.`,
		needs: (option, other) => `${option} only works with ${other}.`,
		oneOnScreen:
			'Only one report fits on the screen. Give the others a file: --format json=report.json.',
		missingPath: (path, near) =>
			`“${path}” does not exist. ${didYouMean(near) ?? 'Check the name or the glob.'}`,
		missingBaseline: (path) =>
			`The baseline “${path}” does not exist. Make it with --update-baseline.`,
		brokenBaseline: (path) =>
			`The baseline “${path}” cannot be read. Make it anew with --update-baseline.`,
		noGit: '--changed-since needs git, which was not found.',
		noRepository: '--changed-since needs a git repository, and this folder is not in one.',
		unknownReference: (reference) =>
			`Git does not know “${reference}”. Fetch the branch first (in CI: fetch-depth: 0), or check the name.`,
		unwritable: (path, code) =>
			`“${path}” cannot be written${unwritable[code] ?? '. Check that the folder is there and that you may write in it.'}`,
	},
};
