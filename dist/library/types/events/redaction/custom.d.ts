/** A compiled rule of the configuration file. */
export interface CustomRule {
    readonly name: string;
    readonly apply: (text: string, count: () => void) => string;
}
/**
 * The rules of the section `redact:`: each match of `pattern` (a JavaScript regular expression) becomes `[NAME]`.
 * @throws UserError naming `origin`, the rule and what to mend.
 */
export declare function redactionRules(section: unknown, origin?: string): CustomRule[];
