import { benefitsView } from '#views/sections/benefits.ts';
import { payTexts } from '#views/card.ts';
import { contractTexts } from '#views/sections/contract.ts';
import { type OutlineSection, section, subsection } from '#views/outline/section.ts';
import { payView } from '#views/pay/pay.ts';
import { rosterView } from '#views/sections/roster.ts';
import { present } from '#views/sentences.ts';
import type { Subject } from '#views/subject.ts';
import { tasksView } from '#views/sections/tasks.ts';
import { shiftTexts } from '#views/work-times.ts';

/** What somebody does, when, and what it pays. */
export const jobSections = (subject: Subject): OutlineSection[] => [
	...tasksSections(subject),
	rosterSection(subject),
	...paySections(subject),
	...benefitsSections(subject),
];

function tasksSections(subject: Subject): OutlineSection[] {
	const { title, tasks, mixTitle, mix, workload, systemsTitle, systems } = tasksView(subject);
	return [
		section('taken', title, {
			items: tasks.map(({ task, share }) => (share ? `${task} (${share})` : task)),
		}),
		...subsection('taken', mixTitle, { items: mix.map(({ name, share }) => `${name}: ${share}`) }),
		...subsection('taken', undefined, { paragraphs: workload }),
		...subsection('taken', systemsTitle, {
			items: systems.map(({ name, level }) => `${name}: ${level}`),
		}),
	];
}

function rosterSection(subject: Subject): OutlineSection {
	const { title, statements } = rosterView(subject);
	return section('rooster', title, { items: [...shiftTexts(subject), ...statements] });
}

function paySections(subject: Subject): OutlineSection[] {
	const { ui } = subject.dictionary;
	const { title, position, statements, allowances } = payView(subject);
	const { pay, payAtHours } = payTexts(subject);
	return [
		section('loon', title, { items: [...present([pay, payAtHours]), ...position, ...statements] }),
		...subsection('loon', ui['pay.allowances'], {
			paragraphs: allowances?.length === 0 ? [ui['pay.noAllowances']] : [],
			items: allowances ?? [],
		}),
		...subsection('loon', ui['contract.title'], { items: contractTexts(subject) }),
	];
}

function benefitsSections(subject: Subject): OutlineSection[] {
	const { title, named, other } = benefitsView(subject);
	const items = [...named.map(({ label, values }) => `${label}: ${values.join('; ')}`), ...other];
	return items.length > 0 ? [section('voorwaarden', title, { items })] : [];
}
