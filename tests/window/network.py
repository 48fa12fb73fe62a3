# SPDX-License-Identifier: GPL-3.0-or-later
"""The local network, and a vault on it as the command line makes it. SHEAF_DEVNET_MANIFEST names the network."""
import json
import os
import pathlib
import subprocess
import urllib.request

PASSWORD = "a password for the window test"
MNEMONIC = "legal winner thank year wave sausage worth useful legal winner thank yellow"
WEEK = 7 * 24 * 3600
RULE = ("when compounding is worth it, compound Synthetix WETH/USDC on Optimism, slippage at most 1%, "
        "at most 1 USD of gas a run, without asking.")


class Network:
    def __init__(self):
        self.file = pathlib.Path(os.environ["SHEAF_DEVNET_MANIFEST"])
        self.tool = os.environ["SHEAF_DEVNET_CLI"]
        self.manifest = json.loads(self.file.read_text(encoding="utf-8"))
        self.folder = self.manifest["networks"]

    def _run(self, verb, *arguments):
        subprocess.run(["node", self.tool, verb, "--manifest", str(self.file), *arguments], check=True, capture_output=True)

    def fund(self, address, eth="5", usdc="20000"):
        self._run("fund", address, "--eth", eth, "--usdc", usdc)

    def warp(self, seconds):
        self._run("warp", str(seconds))

    def ask(self, chain, method, *parameters):
        url = next(one["http"] for one in self.manifest["chains"] if one["chain_id"] == chain)
        body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}).encode()
        request = urllib.request.Request(url, body, {"content-type": "application/json"})
        with urllib.request.urlopen(request, timeout=30) as answer:
            said = json.load(answer)
        if "error" in said:
            raise AssertionError(f"{method}: {said['error']}")
        return said["result"]

    def staked(self, chain, contract, account):
        """balanceOf(account) of a contract, from the chain itself."""
        data = "0x70a08231" + account[2:].lower().rjust(64, "0")
        return int(self.ask(chain, "eth_call", {"to": contract, "data": data}, "latest"), 16)

    def balance(self, chain, symbol, account):
        tokens = json.loads((pathlib.Path(self.folder) / "tokens" / f"{chain}.json").read_text(encoding="utf-8"))["tokens"]
        return self.staked(chain, next(one["address"] for one in tokens if one["symbol"] == symbol), account)

    def pool(self, protocol, chain, name):
        """The address of a pool, as the network's profile says it."""
        said = json.loads((pathlib.Path(self.folder) / "protocols" / f"{protocol}.json").read_text(encoding="utf-8"))
        pools = next(one["pools"] for one in said["deployments"] if one["chain_id"] == chain)
        return next(one["address"] for one in pools if one["name"] == name)


class CommandLine:
    """sheaf-cli over the same vault, to prepare what a test is not about and to check what the window did."""

    def __init__(self, vault, networks, folder):
        self.program = os.environ["SHEAF_CLI"]
        self.password = pathlib.Path(folder) / "password"
        self.password.write_text(PASSWORD, encoding="utf-8")
        self.password.chmod(0o600)
        self.common = ["--vault", str(vault), "--networks", str(networks), "--password-file", str(self.password), "--json"]

    def __call__(self, *arguments):
        done = subprocess.run([self.program, *arguments, *self.common], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise AssertionError(f"sheaf-cli {' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}{done.stdout}")
        return json.loads(done.stdout)

    def market(self, protocol, chain, name):
        markets = self("positions", "--markets")["positions"]
        return next(one["id"] for one in markets
                    if one["protocol"] == protocol and one["chain_id"] == chain and one["name"] == name)


def furnished_vault(network, vault, folder):
    """A vault with an account that has money on every chain, two positions and a week's rewards."""
    cli = CommandLine(vault, network.folder, folder)
    account = cli("vault", "create")["accounts"][0]["address"]
    network.fund(account)
    cli("position", "deposit", cli.market("synthetix", 901, "WETH/USDC"), "8000 USDC", "--yes")
    cli("position", "deposit", cli.market("aave-v3", 900, "USDC"), "3000 USDC", "--yes")
    network.warp(WEEK)
    return cli, account


def allow_network(vault, scheme=None, rules=True):
    """What a person has said in an earlier run: the networks may be asked, and whether rules are carried out."""
    lines = ["[network]", "allowed=true", "[rules]", f"run={str(rules).lower()}"]
    if scheme:
        lines += ["[appearance]", f"scheme={dict(light=1, dark=2)[scheme]}"]
    (pathlib.Path(vault) / "window.ini").write_text("\n".join(lines) + "\n", encoding="utf-8")
