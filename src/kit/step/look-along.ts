/** Words for watching the work during an interview. */
const watching =
	/meeluister|meekijk|meelop|rondleiding|rondkijken|listen(?:ing)? in|tour|look around/i;

const lengths: readonly (readonly [RegExp, number])[] = [
	[/half\s?uur|half an hour/i, 30],
	[/drie kwartier|three quarters/i, 45],
	[/kwartier|quarter/i, 15],
	[/een uur|an hour/i, 60],
];

/** Minutes of a conversation that go to watching the work, as its name says; 0 when it says nothing of it. */
export function lookAlongMinutes(name: string, minutes: number): number {
	if (!watching.test(name)) return 0;
	const stated = lengths.find(([words]) => words.test(name))?.[1] ?? Math.floor(minutes / 25) * 5;
	return stated < minutes ? stated : 0;
}
