import { parentPort, workerData } from 'node:worker_threads'
import { encodeSample } from './profile-encode.ts'
import type { ProfileSample } from './profile-sample.ts'

/** The door for a thread: encodes the profile of the sample it is given, and hands it over. */

const port = parentPort
if (port === null) throw new Error('this file is started as a worker thread')
const profile = await encodeSample(workerData as ProfileSample)
port.postMessage(profile)
