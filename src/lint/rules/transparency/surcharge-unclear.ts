import { type RosterKind, rosterKindsOf } from '#domain/roster-kinds.ts';
import type { Rule } from '#lint/core/rule.ts';

/** Reports work in evenings, weekends or nights that does not say whether it pays more. */
export const surchargeUnclear: Rule = {
	id: 'surcharge-unclear',
	category: 'transparency',
	severity: 'info',
	source: 'https://wetten.overheid.nl/BWBR0007671',
	*check({ vacancy, rangeOf }, text) {
		if (vacancy?.salary.kind !== 'wage' || vacancy.allowances) return;
		const times = [...vacancy.shifts, ...(vacancy.roster?.referenceDays ?? [])];
		const unusual = rosterKindsOf(times).filter(isUnusual);
		const { length } = vacancy.shifts;
		const path = length > 0 ? ['shifts', length] : ['roster', 'referenceDays', 'from'];
		if (unusual.length > 0) yield { range: rangeOf(path), ...text.surchargeUnclear(unusual) };
	},
};

type UnusualKind = Exclude<RosterKind, 'kantoortijden'>;

const isUnusual = (kind: RosterKind): kind is UnusualKind => kind !== 'kantoortijden';
