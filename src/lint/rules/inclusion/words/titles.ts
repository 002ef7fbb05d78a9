import type { SiteLanguage } from '#domain/schema/vacancy.ts';

/** A title of one sex, the form of the other sex, and a word for both where there is one. */
export interface GenderedTitle {
	title: string;
	other: string;
	neutral?: string;
}

const dutch: readonly GenderedTitle[] = [
	{ title: 'administratrice', other: 'administrateur', neutral: 'administratief medewerker' },
	{ title: 'assistente', other: 'assistent', neutral: 'assistent' },
	{ title: 'barman', other: 'barvrouw', neutral: 'barmedewerker' },
	{ title: 'barvrouw', other: 'barman', neutral: 'barmedewerker' },
	{ title: 'brandweerman', other: 'brandweervrouw' },
	{ title: 'caissière', other: 'kassier', neutral: 'kassamedewerker' },
	{ title: 'cameraman', other: 'cameravrouw', neutral: 'camera-operator' },
	{ title: 'chauffeuse', other: 'chauffeur', neutral: 'chauffeur' },
	{ title: 'coupeuse', other: 'coupeur', neutral: 'kledingmaker' },
	{ title: 'directrice', other: 'directeur', neutral: 'directeur' },
	{ title: 'doktersassistente', other: 'doktersassistent', neutral: 'doktersassistent' },
	{ title: 'gastheer', other: 'gastvrouw' },
	{ title: 'gastvrouw', other: 'gastheer' },
	{ title: 'hostess', other: 'gastheer' },
	{ title: 'juf', other: 'meester', neutral: 'leerkracht' },
	{ title: 'kapster', other: 'kapper', neutral: 'kapper' },
	{ title: 'kraanman', other: 'kraanvrouw', neutral: 'kraanmachinist' },
	{ title: 'kraamverzorgster', other: 'kraamverzorger', neutral: 'kraamverzorgende' },
	{ title: 'leidster', other: 'leider', neutral: 'pedagogisch medewerker' },
	{ title: 'lerares', other: 'leraar', neutral: 'docent' },
	{ title: 'kamermeisje', other: 'kamerjongen', neutral: 'kamermedewerker' },
	{ title: 'klusjesman', other: 'klusjesvrouw', neutral: 'klusser' },
	{ title: 'masseuse', other: 'masseur', neutral: 'masseur' },
	{ title: 'medewerkster', other: 'medewerker', neutral: 'medewerker' },
	{ title: 'poetsvrouw', other: 'poetsman', neutral: 'schoonmaker' },
	{ title: 'receptioniste', other: 'receptionist', neutral: 'receptionist' },
	{ title: 'salesman', other: 'saleswoman', neutral: 'verkoper' },
	{
		title: 'schoonheidsspecialiste',
		other: 'schoonheidsspecialist',
		neutral: 'schoonheidsspecialist',
	},
	{ title: 'schoonmaakster', other: 'schoonmaker', neutral: 'schoonmaker' },
	{ title: 'secretaresse', other: 'secretaris', neutral: 'secretarieel medewerker' },
	{ title: 'serveerster', other: 'ober', neutral: 'medewerker bediening' },
	{ title: 'stewardess', other: 'steward', neutral: 'cabinemedewerker' },
	{ title: 'stuurman', other: 'stuurvrouw' },
	{ title: 'tandartsassistente', other: 'tandartsassistent', neutral: 'tandartsassistent' },
	{ title: 'telefoniste', other: 'telefonist', neutral: 'telefonist' },
	{ title: 'timmerman', other: 'timmervrouw' },
	{ title: 'vakman', other: 'vakvrouw', neutral: 'vakkracht' },
	{ title: 'verkoopster', other: 'verkoper', neutral: 'verkoopmedewerker' },
	{ title: 'verpleegster', other: 'verpleger', neutral: 'verpleegkundige' },
	{ title: 'vertrouwensman', other: 'vertrouwensvrouw', neutral: 'vertrouwenspersoon' },
	{ title: 'verzorgster', other: 'verzorger', neutral: 'verzorger' },
	{ title: 'voorman', other: 'voorvrouw', neutral: 'ploegleider' },
	{ title: 'werkster', other: 'werker' },
];

const english: readonly GenderedTitle[] = [
	{ title: 'actress', other: 'actor', neutral: 'actor' },
	{ title: 'barmaid', other: 'barman', neutral: 'bartender' },
	{ title: 'barman', other: 'barmaid', neutral: 'bartender' },
	{ title: 'cameraman', other: 'camerawoman', neutral: 'camera operator' },
	{ title: 'chairman', other: 'chairwoman', neutral: 'chair' },
	{ title: 'cleaning lady', other: 'cleaner', neutral: 'cleaner' },
	{ title: 'craftsman', other: 'craftswoman', neutral: 'craftsperson' },
	{ title: 'deliveryman', other: 'deliverywoman', neutral: 'delivery driver' },
	{ title: 'doorman', other: 'doorwoman', neutral: 'door supervisor' },
	{ title: 'foreman', other: 'forewoman', neutral: 'team leader' },
	{ title: 'handyman', other: 'handywoman', neutral: 'maintenance worker' },
	{ title: 'hostess', other: 'host', neutral: 'host' },
	{ title: 'repairman', other: 'repairwoman', neutral: 'repair technician' },
	{ title: 'saleslady', other: 'salesman', neutral: 'salesperson' },
	{ title: 'salesman', other: 'saleswoman', neutral: 'salesperson' },
	{ title: 'saleswoman', other: 'salesman', neutral: 'salesperson' },
	{ title: 'seamstress', other: 'tailor', neutral: 'sewing machinist' },
	{ title: 'stewardess', other: 'steward', neutral: 'cabin crew member' },
	{ title: 'waitress', other: 'waiter', neutral: 'member of the waiting staff' },
];

/** Titles of one sex; a longer one stands before the one it ends in. */
export const genderedTitles: Record<SiteLanguage, readonly GenderedTitle[]> = {
	nl: dutch,
	en: english,
};
