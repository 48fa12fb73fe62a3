# SPDX-License-Identifier: GPL-3.0-or-later
"""What is signed, with what the real devices' firmware has signed for it (tests/vectors)."""

import machine

LEDGER_ADDRESS = "0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D"
TREZOR_ADDRESS = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"

# ledger_eth.json, "tx 1559", "personal message hello" and "eip712 full 14.json"
LEDGER_TRANSACTION = {
    "tx": {
        "type": "2", "chainId": "1", "nonce": "7", "maxPriorityFeePerGas": "1000000000", "maxFeePerGas": "30000000000",
        "gas": "21000", "to": "0x7099797070c51812dc3a010c7d01b50e0d17dc79", "value": "1000000000000000000",
    }
}
LEDGER_TRANSACTION_SIGNATURE = (
    "1988c5079343c672a596e5e0e4fbe03142a6ad123c6e0c4354140a876c6ba873"
    "247c8431adce9533c55de8c0fc48054c4639b996a66e9f309970e36f891bf600"
)
MESSAGE = {"message": "Hello, wallet!"}
LEDGER_MESSAGE_SIGNATURE = (
    "0xd30d5b2ddd8149ca73d3f19de473bc8372a8ed34b804c102194808fa9b554bd2"
    "0e061f70631c7a0e2b0b12023a88f4c5ea7c128487fc107a1b584e2dc465063f1b"
)
DOCUMENT = {
    "typed_data": {
        "types": {
            "EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"}],
            "ChangeOwnerThreshold": [{"name": "newThreshold", "type": "uint256"}],
        },
        "primaryType": "ChangeOwnerThreshold",
        "domain": {"name": "ChangeOwnerThreshold", "version": "1"},
        "message": {"newThreshold": "3"},
    }
}
LEDGER_DOCUMENT_SIGNATURE = (
    "0x55ad4a9295fd8e64082f751f19f158db34de2a9072c0b348483ca4a303cf0cb0"
    "69d732a52e29963a23d7c6ca032e46ae452cc2e3d9487952567ae4bffd14e2371c"
)

# trezor_t1.jsonl, "Ethereum" of sign_tx_eip155.json, "data_1" of sign_tx_eip1559.json, and signmessage.json
TREZOR_LEGACY = {
    "tx": {
        "type": "0", "chainId": "1", "nonce": "0", "gasPrice": "20000000000", "gas": "21000", "value": "10000000000",
        "to": "0x8eA7a3fccC211ED48b763b4164884DDbcF3b0A98",
    }
}
TREZOR_LEGACY_SIGNATURE = (
    "6a6349bddb5749bb8b96ce2566a035ef87a09dbf89b5c7e3dfdf9ed725912f24"
    "4ae58ccd3bacee07cdc4a3e8540544fd009c4311af7048122da60f2054c07ee4"
)
TREZOR_CALL = {
    "tx": {
        "type": "2", "chainId": "1", "nonce": "0", "gas": "20", "maxFeePerGas": "20", "maxPriorityFeePerGas": "1",
        "to": "0x1d1c328764a41bda0492b66baa30c4a339ff85ef", "value": "10", "data": "0x" + b"abcdefghijklmnop".hex() * 16,
    }
}
TREZOR_CALL_SIGNATURE = (
    "8e4361e40e76a7cab17e0a982724bbeaf5079cd02d50c20d431ba7dde2404ea4"
    "411930f091bb508e593e22a9ee45bd4d9eeb504ac398123aec889d5951bdebc3"
)
LONG_MESSAGE = {"message": "This message has length 99!".ljust(99, "!")}
TREZOR_MESSAGE_SIGNATURE = (
    "0xf2c3d9c81fe35a6bc68f0ace01bd7209baf11e455e7335903e7ad2879ce5d7bc"
    "2199bf8bafc1efe1ff2cfdf2963cd5767911a641c9445cca6f37dc6da72fd1611b"
)


def check_transaction(raw: str, signature: str, signer: str) -> None:
    """`signature` is r and s."""
    decoded = machine.succeed("offline", "tx", "decode", document={"raw": raw})
    assert decoded["from"] == signer, decoded
    r, s = (f"{int(decoded[name], 0):064x}" for name in ("r", "s"))
    assert r + s == signature, decoded


def check_signer(document: dict, signature: str, signer: str) -> None:
    recovered = machine.succeed("offline", "recover", document={**document, "signature": signature})
    assert recovered["address"] == signer, recovered
