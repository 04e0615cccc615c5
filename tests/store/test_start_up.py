import subprocess
import sys

SLOW = ["keyring", "tomlkit", "platformdirs", "logging.handlers", "secretstorage"]


def test_a_start_that_reads_but_changes_nothing_imports_nothing_slow(tmp_path):
    program = f"""
import sys
from pathlib import Path
from cfmail_gui.store import accounts, files, log, settings, tokens

folder = Path(sys.argv[1])
accounts.AccountStore(folder / "accounts.toml").load()
settings.Settings(folder / "settings.toml").load()
files.read_regular(Path(sys.argv[2]), 2**20)
vault = tokens.TokenVault()
print(*[name for name in {SLOW} if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program, tmp_path, __file__], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == []
