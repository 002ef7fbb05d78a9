import { build } from '#cli/build.ts';
import { run, withoutArguments } from '#cli/run.ts';

await run(withoutArguments('build', build));
