import { type Command, Option } from 'commander';
import { INTERFACE_LANGUAGES } from '#shared/messages/index.ts';

/** A command below another, with the options that every command takes before or after its name. */
export function addCommand(parent: Command, name: string): Command {
  return takeEverywhere(parent.command(name)).copyInheritedSettings(parent);
}

/** The options that every command takes. */
export function takeEverywhere(command: Command): Command {
  return command
    .option('--catalog <dir>', 'the catalog folder')
    .addOption(
      new Option('--language <code>', 'language of messages').choices(INTERFACE_LANGUAGES),
    );
}
