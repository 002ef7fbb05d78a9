import { anyOf } from '#domain/written/alternatives.ts';

/** An item of the list of demands that says itself that it is none. */
export const itemExtra = anyOf('iu', [
	/(?:is|zijn)(?: dat| dit)? een (?:\p{L}{1,10} )?(?:pr[eé]|plus(?:punt)?|voordeel)(?!\p{L})/u,
	/een (?:groot|grote|duidelijke?|sterke?) (?:pr[eé]|plus(?:punt)?|voordeel)(?!\p{L})/u,
	/^(?:een )?(?:pr[eé]|liefst|bij voorkeur|mooi meegenomen)(?!\p{L})/u,
	/, een pr[eé]$|\(pr[eé]\)/u,
	/is mooi meegenomen|helemaal (?:top|mooi)|is a plus/u,
	/geen must|niet noodzakelijk/u,
]);
