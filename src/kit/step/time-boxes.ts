/** A part of a conversation before its time is known. */
export interface Part<Id extends string = string> {
	id: Id;
	/** Share of the time that is left once every part has its least. */
	weight: number;
	/** Minutes without which the part makes no sense. */
	least: number;
	/** Goes first when there is too little time; the last such part goes before the others. */
	mayGo?: boolean;
}

/** A part with its place on the clock, in minutes from the start. */
export interface TimeBox<Id extends string = string> {
	id: Id;
	minutes: number;
	from: number;
	to: number;
}

/** Divides whole minutes among parts; the boxes join up and add up to exactly that many minutes. */
export function timeBoxes<Id extends string>(
	minutes: number,
	parts: readonly Part<Id>[],
): TimeBox<Id>[] {
	const fitting = fittingParts(minutes, parts);
	const unit = fitting.every(({ least }) => least % 5 === 0) && minutes % 5 === 0 ? 5 : 1;
	const lengths = divided(
		minutes / unit,
		fitting.map((part) => ({ ...part, least: part.least / unit })),
	);
	let from = 0;
	return fitting.flatMap(({ id }, index) => {
		const length = (lengths[index] ?? 0) * unit;
		const box = { id, minutes: length, from, to: from + length };
		from = box.to;
		return length > 0 ? [box] : [];
	});
}

function fittingParts<Id extends string>(
	minutes: number,
	parts: readonly Part<Id>[],
): readonly Part<Id>[] {
	if (sum(parts.map(({ least }) => least)) <= minutes) return parts;
	const last = parts.findLastIndex(({ mayGo }) => mayGo);
	if (last >= 0 && parts.length > 1) return fittingParts(minutes, parts.toSpliced(last, 1));
	return parts.map((part) => ({ ...part, weight: part.least || part.weight, least: 0 }));
}

/** The least of each, and of what is left a share by weight: the largest remainders are rounded up. */
function divided(available: number, parts: readonly Part[]): number[] {
	const left = available - sum(parts.map(({ least }) => least));
	const weights = parts.map(({ weight }) => weight);
	const total = sum(weights);
	const exact = weights.map((weight) => left * (total > 0 ? weight / total : 1 / parts.length));
	const whole = exact.map(Math.floor);
	const byRemainder = exact
		.map((share, index) => ({ index, remainder: share - (whole[index] ?? 0) }))
		.sort((a, b) => b.remainder - a.remainder)
		.slice(0, left - sum(whole));
	const roundedUp = new Set(byRemainder.map(({ index }) => index));
	return parts.map(
		({ least }, index) => least + (whole[index] ?? 0) + (roundedUp.has(index) ? 1 : 0),
	);
}

const sum = (numbers: readonly number[]): number =>
	numbers.reduce((total, number) => total + number, 0);
