import { type Table } from '../events/table.js';
import { type ProfileSample } from './profile-sample.js';
export interface EncodedProfile {
    /** The compressed file. */
    readonly bytes: Uint8Array;
    /** Of what it holds: it names the profile in `policies.json`. */
    readonly digest: string;
}
/** The profile of a table whose values are abstracted and redacted. */
export declare const encodeProfile: (table: Table) => Promise<EncodedProfile>;
/** The same of the sessions that may stand in it. */
export declare function encodeSample(sample: ProfileSample): Promise<EncodedProfile>;
