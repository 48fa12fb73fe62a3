// SPDX-License-Identifier: GPL-3.0-or-later
// The fee side of an OP-stack chain: the node charges the L1 data fee by what L1Block holds, and supersim leaves that
// empty.
import { toHex } from '../lib/rpc.mjs';

export const L1_BLOCK = '0x4200000000000000000000000000000000000015';
export const GAS_PRICE_ORACLE = '0x420000000000000000000000000000000000000F';

const ZERO_ADDRESS = '0x0000000000000000000000000000000000000000';
const GWEI = 10n ** 9n;

/** Scalars as OP Mainnet (901) and Base (902) have had them; only 902 charges an operator fee: both cases exist. */
const FEE_PARAMETERS = {
  901: { baseFeeScalar: 5227n, blobBaseFeeScalar: 1_014_213n, operatorFeeScalar: 0n, operatorFeeConstant: 0n },
  902: {
    baseFeeScalar: 2269n,
    blobBaseFeeScalar: 1_055_762n,
    operatorFeeScalar: 20_000_000n,
    operatorFeeConstant: 200n * GWEI,
  },
};
const L1_BASE_FEE = 8n * GWEI;
const BLOB_BASE_FEE = GWEI;

const word = (value) => `0x${value.toString(16).padStart(64, '0')}`;
/** `value` as the bytes that end before byte `end` (big-endian) of a 32-byte word. */
const ending = (value, end) => value << BigInt(8 * (32 - end));

/** Fills L1Block: slot 1 base fee, 3 the scalars, 7 the blob base fee, 8 the operator fee. */
export async function fillL1Block(chain) {
  const parameters = FEE_PARAMETERS[chain.id];
  if (!parameters) throw new Error(`no fee parameters for chain ${chain.id}`);
  const { baseFeeScalar, blobBaseFeeScalar, operatorFeeScalar, operatorFeeConstant } = parameters;
  const slots = new Map([
    [1, L1_BASE_FEE],
    [3, ending(baseFeeScalar, 20) | ending(blobBaseFeeScalar, 24)],
    [7, BLOB_BASE_FEE],
    [8, ending(operatorFeeScalar, 24) | ending(operatorFeeConstant, 32)],
  ]);
  for (const [slot, value] of slots) {
    await chain.rpc('anvil_setStorageAt', L1_BLOCK, word(BigInt(slot)), word(value));
  }
  // The node lets an eth_call without a sender pay the L1 fee from the zero address, which is rich on real chains too.
  await chain.rpc('anvil_setBalance', ZERO_ADDRESS, toHex(1000n * 10n ** 18n));
}
