import type { Vacancy } from '#domain/schema/vacancy.ts';

type Contract = Vacancy['contract'];

const otherThanEmployment = new Set<Contract['type']>(['internship', 'freelance', 'volunteer']);

/** Whether it is a contract of employment (BW 7:610): not for trainees, volunteers and freelancers. */
export const isEmployment = ({ type }: Pick<Contract, 'type'>): boolean =>
	!otherThanEmployment.has(type);

/** Whether a collective agreement (cao) is named; `none` names none. */
export const hasAgreement = ({
	collectiveAgreement: name,
}: Pick<Contract, 'collectiveAgreement'>): boolean => name !== undefined && !noAgreement.test(name);

const noAgreement = /^(?:none|geen|geen cao)$/i;
