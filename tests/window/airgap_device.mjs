// SPDX-License-Identifier: GPL-3.0-or-later
// The air-gapped device of the command line's tests, for tests of another language:
//   airgap_device.mjs accounts FILE            writes what it shows of its accounts
//   airgap_device.mjs sign REQUEST FILE [KEY]  writes what it answers to a request; with the key of account KEY instead
import { writeFileSync } from 'node:fs';
import { answerTo, keyOf, requestIn, shownAccounts } from '../cli/airgap.mjs';

const [what, first, second, key] = process.argv.slice(2);
if (what === 'accounts') writeFileSync(first, shownAccounts().join('\n'));
else writeFileSync(second, answerTo(requestIn(first), key === undefined ? {} : { key: keyOf(Number(key)) }).join('\n'));
