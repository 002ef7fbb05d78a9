import { run, withoutArguments } from '#cli/run.ts';
import { writeSchema } from '#cli/write-schema.ts';

await run(withoutArguments('schema', (_settings, terminal) => writeSchema(terminal)));
