import type { Dated } from '#domain/parameters/dated.ts';

/** Limits of the Dutch Working Hours Act (ATW) for people of 18 years and older. */
export interface WorkingHours {
	/** Working time, so without breaks (art. 5:7). */
	hoursPerShift: number;
	hoursPerWeek: number;
	/** On average over 16 weeks. */
	averageHoursPerWeek: number;
	/** In every 24 hours, from the first work of a day (art. 5:3). */
	dailyRestHours: number;
	/** Once in seven days, when the work needs it. */
	shortenedRestHours: number;
	/** In every seven days, or twice this in fourteen days in parts (art. 5:5). */
	weeklyRestHours: number;
	/** Least length of such a part. */
	restPartHours: number;
	/** Longest first (art. 5:4). */
	breaks: readonly { aboveHours: number; minutes: number }[];
	/** Least that a collective agreement may make of a break. */
	breakMinutesByAgreement: number;
	/** A night shift has more than this between midnight and six (art. 1:7 and 5:8). */
	nightMinutes: number;
	hoursPerNightShift: number;
	/** In 52 weeks (art. 5:6). */
	freeSundays: number;
	/** Who earns this many times the minimum wage is exempt, but not at night (ATB 2.1:1). */
	exemptFromMinimumWages: number;
}

/** The limits are older than this series, which starts where that of the minimum wage starts. */
export const workingHours: readonly Dated<WorkingHours>[] = [
	{
		from: '2024-01-01',
		value: {
			hoursPerShift: 12,
			hoursPerWeek: 60,
			averageHoursPerWeek: 48,
			dailyRestHours: 11,
			shortenedRestHours: 8,
			weeklyRestHours: 36,
			restPartHours: 32,
			breaks: [
				{ aboveHours: 10, minutes: 45 },
				{ aboveHours: 5.5, minutes: 30 },
			],
			breakMinutesByAgreement: 15,
			nightMinutes: 60,
			hoursPerNightShift: 10,
			freeSundays: 13,
			exemptFromMinimumWages: 3,
		},
		source:
			'https://www.arboportaal.nl/onderwerpen/werk--en-rusttijden-arbeidstijdenwet/werktijden-voor-18-jarigen-en-ouder',
		read: '2026-11-22',
		confidence: 'official',
	},
];
