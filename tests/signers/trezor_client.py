# SPDX-License-Identifier: GPL-3.0-or-later
"""The maker's own library asks a device for an address, a public key and signatures: trezor_client.py udp:127.0.0.1:PORT.

Debian's trezorctl has no command for transactions without packages that Debian does not have, the library does.
"""

import json
import sys

from trezorlib import ethereum
from trezorlib.client import TrezorClient
from trezorlib.tools import parse_path
from trezorlib.transport import get_transport
from trezorlib.ui import ClickUI

PATH = parse_path("m/44'/60'/0'/0/0")
TO = "0x7099797070c51812dc3a010c7d01b50e0d17dc79"


def main() -> None:
    client = TrezorClient(get_transport(sys.argv[1]), ui=ClickUI())
    node = ethereum.get_public_node(client, PATH)
    transactions = []
    for data in (b"", bytes(range(200)), bytes(i % 251 for i in range(3000))):
        v, r, s = ethereum.sign_tx(
            client, PATH, nonce=7, gas_price=20_000_000_000, gas_limit=21_000, to=TO, value=10**18, data=data, chain_id=1
        )
        transactions.append({"data": data.hex(), "v": v, "r": r.hex(), "s": s.hex()})
    signed = ethereum.sign_message(client, PATH, "Hello, wallet!")
    document = {
        "address": ethereum.get_address(client, PATH),
        "public_key": node.node.public_key.hex(),
        "chain_code": node.node.chain_code.hex(),
        "xpub": node.xpub,
        "message": signed.signature.hex(),
        "transactions": transactions,
    }
    print(json.dumps(document))


main()
