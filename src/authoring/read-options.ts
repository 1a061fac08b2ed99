import { parseArgs, type ParseArgsConfig } from 'node:util';
import { BadInput } from './bad-input.ts';

/**
 * Node's `parseArgs`, with its complaints as BadInput in one line: `command` leads it, `npm run` followed by `script`
 * shows the way to the help.
 */
export function readOptions<const Config extends ParseArgsConfig>(
  command: string,
  script: string,
  config: Config,
) {
  try {
    return parseArgs(config);
  } catch (error) {
    // Thrown for an unknown option, one without its value and a word too many; its first sentence names it.
    const complaint = (error as Error).message.split(/\. |\n/)[0]!.replace(/\.$/, '');
    throw new BadInput(`${command}: ${complaint}; see ${script} -- --help`);
  }
}
