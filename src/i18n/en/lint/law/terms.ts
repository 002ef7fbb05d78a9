import type { lawTermsText as dutch } from '#i18n/nl/lint/law/terms.ts';

/** Sentences of the rules on training, other work and fees. */
export const lawTermsText: typeof dutch = {
	trainingClawback: () => ({
		message:
			'This says that somebody has to pay back training. For training that the law or the collective agreement (cao) demands, such a term is void (article 7:611a BW).',
		remedy:
			'Leave the sentence out, or write for which voluntary training it holds and how the amount goes down.',
	}),
	trainingOwnCostOrTime: () => ({
		message:
			'This says that training is in one’s own time or at one’s own cost. Training that the law or the collective agreement (cao) demands is free and counts as working time (article 7:611a BW).',
		remedy:
			'Write that compulsory training is paid and in working hours, or that this training is voluntary.',
	}),
	sideJobBan: () => ({
		message:
			'This forbids other work, without a reason. Such a ban only holds with an objective reason, such as safety or a conflict of interests (article 7:653a BW).',
		remedy: 'Leave the ban out, or give the reason and the kind of work it is about.',
	}),
	jobseekerFee: () => ({
		message:
			'This says that somebody pays to get work. An agency that finds or provides workers may charge the candidate nothing for it (articles 3 and 9 Waadi).',
		remedy: 'Leave out these costs.',
	}),
};
