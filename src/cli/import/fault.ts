/** Why one source cannot be imported; the message is for whoever gave it, and the others go on. */
export class SourceFault extends Error {}
