import json
from pathlib import Path

LOCK = Path(__file__).parent / "package-lock.json"


def test_the_lock_file_names_no_host_and_has_a_hash_for_everything():
    text = LOCK.read_text()
    assert "resolved" not in text
    assert "://" not in text
    packages = {name: entry for name, entry in json.loads(text)["packages"].items() if name}
    assert packages
    assert all(entry["integrity"].startswith("sha512-") for entry in packages.values())
