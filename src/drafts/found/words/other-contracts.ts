import { anyOf, eitherOf } from '#domain/written/alternatives.ts';

/** The contract comes later, is somebody else's, or a wish. */
export const otherContract = anyOf('', [
	/na (?!\d{1,2}[.:])|daarna|zodra|later|volgende?|tweede|eerst|op termijn|verleng|after/,
	/uitzicht|kans|perspectief|mogelijk|eventueel|afhankelijk|intentie|doel|prospect|of wil je/,
	/collega's|vervangt|vorige|opdrachtgever|klant|abonnement|leverancier/,
]);

const fullOrPart = 'full-?time|part-?time|voltijds?|deeltijds?';
const kinds = 'vast|tijdelijk|freelance|zzp|loondienst|detachering';
const kind = eitherOf(fullOrPart, kinds);
const kindBefore = eitherOf(fullOrPart, kinds, 'uitzendbasis');

/** "Fulltime, parttime of oproepbasis" leaves open which it becomes. */
export const choiceBefore = new RegExp(
	`zowel (?:als |met |een )*$|${kindBefore}(?: contract| dienstverband)?(?: of| en\\/of|,| ?\\/)(?: op)? ?$`,
);
export const choiceAfter = new RegExp(
	eitherOf(
		'^[^.;]{0,30} als (?:\\p{L}{1,12}[- ])?(?:freelance|zzp|zelfstandig|oproep|uitzend)',
		`^ ?(?:of|en\\/of|\\/) (?:op |in |als )?${kind}`,
	),
	'u',
);
