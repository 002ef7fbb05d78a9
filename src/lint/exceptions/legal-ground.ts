/** Names of laws, articles and collective agreements, as one writes them in a reason. */
const legalGround =
	/(?<!\p{L})(?:art(?:ikel|icle|\.)\s*\d|(?:\p{L}{3,40}wet|\p{L}{3,40}besluit|\p{L}{3,40}verordening|cao|Wet|Wetboek|Besluit|Verordening|BW|ATW|WML|Waadi|Act|Civil Code|collective agreement)(?!\p{L}))/u;

/** Whether a reason names the rule of law that it rests on; “the law allows it” names none. */
export const namesLegalGround = (reason: string): boolean => legalGround.test(reason);
