import type { Findings } from '#cms/findings/findings-of.ts';

/** What a form holds, by the names of its fields. */
export type Form = Readonly<Record<string, unknown>>;

/** Finds what there is to say of the file that a form would become. */
export type CheckForm = (form: Form) => Promise<Findings>;
