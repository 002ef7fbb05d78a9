/** Something about the command that whoever gave it has to mend; the message says how. */
export class WrongUse extends Error {}
