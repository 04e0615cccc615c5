import sys
from dataclasses import replace

import pytest

from cfmail_gui.message.faults import BadFile
from cfmail_gui.store.settings import Settings, SettingsValues

ALL = SettingsValues(
    account_id="acme",
    window="AdnQywADAAAAAA==",
    splitters={"main": "AAAA/wAAAAE=", "right pane": "AAAA"},
    sample_shown=True,
    proxy="http://proxy.example:3128",
    last_folder='/home/Jürgen/Mail "x"',
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.toml"


def loaded(path) -> SettingsValues:
    return Settings(path).load()


def write(path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_first_start_has_defaults_and_writes_nothing(path):
    settings = Settings(path)
    assert settings.values == settings.load() == SettingsValues()
    settings.save(SettingsValues())
    assert not path.parent.exists()


def test_all_values_come_back(path, mode_of):
    settings = Settings(path)
    settings.save(ALL)

    assert settings.values == loaded(path) == ALL
    assert path.read_text(encoding="utf-8").startswith("schema = 1\n")
    if sys.platform != "win32":
        assert mode_of(path) == 0o600


def test_saving_the_same_again_does_not_touch_the_file(path):
    settings = Settings(path)
    settings.save(ALL)
    before = path.stat().st_ino
    settings.save(ALL)
    assert path.stat().st_ino == before


@pytest.mark.parametrize(
    "text",
    [
        "account_id = 5\nwindow = true\nsplitters = 'x'\nsample_shown = 'yes'\nproxy = {}\nlast_folder = []\n",
        "[account_id]\n[splitters]\nmain = 5\n[[window]]\n",
        "sample_shown = 1\n",
    ],
)
def test_a_value_of_the_wrong_type_is_the_default_until_it_is_set(path, text):
    write(path, text)
    assert loaded(path) == SettingsValues()

    settings = Settings(path)
    settings.load()
    settings.save(ALL)

    assert loaded(path) == ALL


def test_a_splitter_of_the_wrong_type_does_not_cost_the_others(path):
    write(path, "[splitters]\na = 'x'\nb = 5\n")
    assert loaded(path).splitters == {"a": "x"}


def test_unknown_keys_and_comments_stay(path):
    text = (
        "# mine\nschema = 1\nproxy = 'old' # the office\nfuture = [1]\n\n"
        "[splitters] # s\nmain = 'A' # m\n\n[new]\nx = 1\n"
    )
    write(path, text)
    settings = Settings(path)
    settings.load()

    settings.save(SettingsValues(proxy="new", splitters={"main": "B"}))

    assert path.read_text() == text.replace("'old'", '"new"').replace("'A'", '"B"')


def test_a_splitter_that_is_gone_is_dropped_and_an_unknown_one_is_not(path):
    settings = Settings(path)
    settings.save(SettingsValues(splitters={"a": "1", "b": "2"}))
    other = Settings(path)
    other.load()
    other.save(SettingsValues(splitters={"a": "1", "b": "2", "c": "3"}))

    settings.save(SettingsValues(splitters={"b": "4"}))

    assert loaded(path).splitters == {"b": "4", "c": "3"}


def test_another_instances_change_to_another_value_stays(path):
    one, two = Settings(path), Settings(path)
    one.load()
    two.load()
    one.save(SettingsValues(proxy="http://proxy.example"))
    two.save(SettingsValues(sample_shown=True))
    assert loaded(path) == SettingsValues(proxy="http://proxy.example", sample_shown=True)


def test_an_older_value_in_memory_does_not_undo_another_instances_change(path):
    write(path, "proxy = 'old'\n")
    one, two = Settings(path), Settings(path)
    before = one.load()
    two.save(replace(two.load(), proxy="new"))
    one.save(replace(before, sample_shown=True))
    assert loaded(path) == SettingsValues(proxy="new", sample_shown=True)


@pytest.mark.parametrize(("text", "fault"), [("proxy = ", "corrupt"), ("schema = 2\n", "newer-schema")])
def test_an_unusable_file_is_reported_left_alone_and_the_program_runs_on(path, text, fault):
    write(path, text)
    settings = Settings(path)
    with pytest.raises(BadFile) as loading:
        settings.load()
    assert settings.values == SettingsValues()

    with pytest.raises(BadFile) as saving:
        settings.save(ALL)

    assert (loading.value.fault, saving.value.fault) == (fault, fault)
    assert path.read_text() == text
    assert settings.values == ALL, "in memory they are in force"


def test_what_could_not_be_written_is_written_next_time(path, full_disk, monkeypatch):
    settings = Settings(path)
    with monkeypatch.context():
        full_disk("write")
        with pytest.raises(BadFile) as caught:
            settings.save(ALL)
    assert caught.value.fault == "disk-full"
    monkeypatch.undo()

    settings.save(settings.values)

    assert loaded(path) == ALL


def test_a_folder_whose_name_is_not_unicode_is_remembered_in_memory_only(path):
    settings = Settings(path)
    settings.save(SettingsValues(last_folder="/home/caf\udce9", proxy="p"))
    assert settings.values.last_folder == "/home/caf\udce9"
    assert loaded(path) == SettingsValues(proxy="p")
