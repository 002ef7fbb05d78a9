import type { Dictionary } from '#i18n/dictionary.ts';
import type { Vacancy } from '#domain/schema/vacancy.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';

/** What somebody does all day. */
export interface TasksView {
	title: string;
	/** `percent` is the share of the time, `share` the same in words. */
	tasks: { task: string; percent: number | undefined; share: string | undefined }[];
	mixTitle: string;
	/** Ways in which customers get in touch, with the share of each. */
	mix: { name: string; share: string }[];
	/** How busy it is, in sentences. */
	workload: string[];
	systemsTitle: string;
	systems: { name: string; level: string }[];
}

export function tasksView({ vacancy, dictionary }: Subject): TasksView {
	const { ui, words, format } = dictionary;
	const { tasks, systems = [] } = vacancy;
	return {
		title: ui['tasks.title'],
		tasks: tasks.map(({ task, share }) => ({
			task,
			percent: share,
			share: share === undefined ? undefined : ui['tasks.share'](format.percent(share)),
		})),
		mixTitle: ui['contact.mix'],
		mix: mixOf(vacancy, dictionary),
		workload: workloadTexts(vacancy, dictionary),
		systemsTitle: ui['systems.title'],
		systems: systems.map(({ name, level }) => ({ name, level: words.systemLevel[level] })),
	};
}

const contactChannels = ['phone', 'chat', 'email', 'social', 'desk'] as const;

function mixOf({ contactMix = {} }: Vacancy, { words, format }: Dictionary): TasksView['mix'] {
	return contactChannels.flatMap((channel) => {
		const share = contactMix[channel];
		return share ? [{ name: words.contactChannel[channel], share: format.percent(share) }] : [];
	});
}

function workloadTexts({ workload = {} }: Vacancy, { ui, format }: Dictionary): string[] {
	const { contactsPerDay, busiest } = workload;
	return present([
		contactsPerDay === undefined
			? undefined
			: ui['workload.contacts'](format.number(contactsPerDay)),
		busiest === undefined ? undefined : ui['workload.busiest'](busiest),
	]);
}
