import { securityPolicy } from '#domain/security-policy.ts';
import { content } from '#site/content.ts';

/** Where employers take applications by a form: protocol and host. */
export const formOrigins: readonly string[] = content.organisations.flatMap(({ data }) =>
	data.applyForm ? [new URL(data.applyForm.action).origin] : [],
);

/** The policy of every page; none while editing, because Vite runs scripts inside pages there. */
export const pagePolicy = import.meta.env.DEV ? undefined : securityPolicy(formOrigins);
