// SPDX-License-Identifier: GPL-3.0-or-later
// The virtual Ledger of tests/fakes as a program, listening as Ledger's emulator does.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import { after } from 'node:test';

const ledgers = [];
after(() => Promise.all(ledgers.map((ledger) => ledger.stop())));

/** Its first account, m/44'/60'/0'/0/0. */
export const ADDRESS = '0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D';

export class VirtualLedger {
  /** `screens` holds what it has shown, by number, in order. */
  static async start(...options) {
    const ledger = new VirtualLedger();
    ledger.screens = [];
    ledger.process = spawn(process.env.SHEAF_VIRTUAL_LEDGER, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = readline.createInterface({ input: ledger.process.stdout });
    const [first] = await once(lines, 'line');
    lines.on('line', (line) => ledger.screens.push(line));
    ledger.device = ['--device', `tcp:127.0.0.1:${first.split(' ')[1]}`];
    ledgers.push(ledger);
    return ledger;
  }

  stop() {
    this.process.stdin.end();
    return this.process.exitCode === null ? once(this.process, 'exit') : undefined;
  }
}
