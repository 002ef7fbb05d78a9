import { run } from '#cli/run.ts';
import { writeSchema } from '#cli/write-schema.ts';

await run((_argv, _settings, terminal) => writeSchema(terminal));
