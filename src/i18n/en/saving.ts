/** What stands on pages about saving, comparing and what changed, in English. */
export const saving = {
	'frame.saved': 'Saved',

	'changes.title': 'What changed',
	'changes.intro': 'Since this job went online.',
	'changes.pay': 'pay',
	'changes.fee': 'rate',
	'changes.allowance': 'allowance',
	'changes.hours': 'hours',
	'changes.shifts': 'shifts',
	'changes.closes': 'last day',
	'changes.place': 'place',
	'changes.contract': 'contract',
	'changes.noLastDay': 'not set',
	'changes.onDay': (day: string, line: string) => `${day}: ${line}.`,
	'changes.afterSaving': 'This changed after you saved the job.',

	'save.save': 'Save',
	'save.remove': 'Remove from your list',
	'save.inList': 'In your list',
	'save.saved': 'saved',
	'save.seen': 'viewed',

	'saved.title': 'Your saved jobs',
	'saved.description':
		'Jobs that you saved, with your notes and what has changed since. Everything stays on this device.',
	'saved.noScript':
		'Saving works with JavaScript only. Without JavaScript you can print a job, or keep its address in your browser.',
	'saved.empty': 'Your list is empty',
	'saved.emptyHow':
		'Press the ribbon beside a job. It will then be here, and you can add a note to it or put jobs side by side.',
	'saved.emptyHowOne':
		'Press the ribbon beside a job. It will then be here, and you can add a note to it.',
	'saved.device':
		'Your list stays on this device, in this browser. Nobody else sees it, and neither does this board.',
	'saved.stage': 'How far are you?',
	'saved.stages': {
		saved: 'Saved',
		applied: 'Applied',
		interview: 'Interview',
		hired: 'Hired',
		rejected: 'Rejected',
	},
	'saved.note': 'Your note, saves itself',
	'saved.noteShown': 'Note',
	'saved.remove': 'Remove',
	'saved.compare': 'Compare',
	'saved.compareNow': 'Put side by side',
	'saved.compareHint': 'Choose two or three jobs.',
	'saved.changed': 'Changed since you saved it',
	'saved.changedSeen': 'Seen',
	'saved.undo': 'Put back',
	'saved.restored': 'It is back.',
	'saved.tools': 'Your list',
	'saved.export': 'Save as a file',
	'saved.import': 'Get from a file',
	'saved.importHint':
		'With a file you take your list to another device. What is here already stays here.',
	'saved.print': 'Print',
	'saved.clear': 'Empty the list',
	'saved.damaged':
		'A part of your list was damaged. What could be read is still in your list. The whole text has been kept apart.',
	'saved.lost':
		'Your list was damaged, and nothing of it could be read. The text has been kept apart. Get it if you want to see for yourself what was in it. If you have a file of your list, get your jobs from that.',
	'saved.damagedDownload': 'Get the damaged text',
	'saved.damagedForget': 'Throw the damaged text away',
	'saved.newer':
		'Your list was made with a newer version of this board. This page cannot read it and leaves it as it is. Reload the page: your browser may have kept an old one. If that does not help, an older version of the board is online now. Come back later, your list will still be there.',

	'compare.title': 'Compare jobs',
	'compare.description':
		'Put two or three jobs side by side: pay, hours, shifts, place and what differs.',
	'compare.noScript':
		'Comparing works with JavaScript only. Without JavaScript you can open the jobs beside each other: the facts stand in the same order everywhere.',
	'compare.caption': 'Facts side by side',
	'compare.fact': 'Fact',
	'compare.employer': 'Employer',
	'compare.differs': 'different',
	'compare.missing': 'not stated',
	'compare.onlyDifferences': 'Show only what differs',
	'compare.remove': 'Take away',
	'compare.how':
		'Choose two or three jobs in your list, and press “Put side by side” there. The address of this page remembers your choice.',
	'compare.toList': 'To your saved jobs',
	'compare.allSame': 'They do not differ in these facts.',
};
