import { build } from '#cli/build.ts';
import { run } from '#cli/run.ts';

await run((_argv, settings, terminal) => build(settings, terminal));
