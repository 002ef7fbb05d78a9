import { applicantSection, sourceSection, vacancySection } from '#report/applicant-sections.ts';
import type { Wording } from '#report/figure-words.ts';
import { firstYearSection, hiringSection, replySection } from '#report/hiring-sections.ts';
import type { ReportEmployer } from '#report/report.ts';
import type { Section } from '#report/section.ts';

/** The tables of an employer, each with something in it. */
export function employerSections(employer: ReportEmployer, wording: Wording): Section[] {
	const { format } = wording;
	const number = (value: number): string => format.number(value);
	return [
		applicantSection(employer, number, format),
		sourceSection(employer, number, format),
		vacancySection(employer, number, wording),
		hiringSection(employer, number, format),
		replySection(employer, number, format),
		firstYearSection(employer, number, format),
	]
		.filter(({ rows }) => rows.length > 0)
		.map((section) => ({ ...section, id: `${employer.organisation}-${section.id}` }));
}
