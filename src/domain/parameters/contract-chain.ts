import type { Dated } from '#domain/parameters/dated.ts';

/** How many fixed-term contracts may follow each other, and for how long together (BW 7:668a). */
export interface ContractChain {
	contracts: number;
	months: number;
}

/**
 * The terms are older than this series, which starts where that of the minimum wage starts. The
 * announced change of 2028 is about the gap between contracts, not about number and length.
 */
export const contractChains: readonly Dated<ContractChain>[] = [
	{
		from: '2024-01-01',
		value: { contracts: 3, months: 36 },
		source: 'https://helpdesk.avv.nu/question/wanneer-heb-ik-recht-op-een-vast-contract-2/',
		read: '2026-11-22',
		confidence: 'secondary',
	},
];
