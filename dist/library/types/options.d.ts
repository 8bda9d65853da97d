import type { z } from 'zod';
import { type Builders, declarations, type OptionName } from './option-declarations.js';
import { type Reading } from './option-reader.js';
export { LANGUAGES, type OptionName } from './option-declarations.js';
/**
 * The one schema of every option: the Action's inputs, the CLI's flags, the `config` file and the library take the
 * same names, the same defaults and give the same error messages. Precedence: input or flag, then config file, then
 * the default here.
 */
/** A definition in use: its schema is built with what reads options here. */
type Defined<D extends {
    readonly schema: (z: Builders) => z.ZodType;
}> = Omit<D, 'schema'> & {
    readonly schema: () => {
        readonly safeParse: (value: unknown) => Reading<z.output<ReturnType<D['schema']>>>;
    };
};
export declare const definitions: { readonly [N in OptionName]: Defined<(typeof declarations)[N]>; };
export type Options = {
    readonly [N in OptionName]: z.output<ReturnType<(typeof declarations)[N]['schema']>>;
};
/** Values as given by one source; `origin` is how its error messages call an option: "input", "flag", "config file". */
export interface OptionSource {
    readonly origin: string;
    readonly values: Readonly<Record<string, unknown>>;
}
/**
 * The options in force. The first source that gives an option wins. Throws a UserError that names the source, the
 * option, the value and what is allowed; nothing falls back silently.
 */
export declare function resolveOptions(sources: readonly OptionSource[]): Options;
