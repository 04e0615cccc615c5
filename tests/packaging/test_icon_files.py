"""The icon as themes of Linux hold it; those of the other systems: test_other_systems."""

import icon_files
import pytest
from PySide6.QtGui import QImage


def test_the_theme_has_every_size(qapp, tmp_path):
    icon_files.write_hicolor(tmp_path)
    sizes = {path.parent.parent.name: QImage(str(path)).width() for path in tmp_path.rglob("*.png")}
    assert sizes == {f"{edge}x{edge}": edge for edge in (16, 22, 24, 32, 48, 64, 128, 256, 512)}
    drawn = {path.parent.parent.name: path.read_bytes() for path in tmp_path.rglob("*.svg")}
    assert drawn["symbolic"] != drawn["scalable"] == (icon_files.MASTERS / "cfmail-gui.svg").read_bytes()


@pytest.mark.qt_log_ignore("Cannot read file", extend=True)
def test_what_cannot_be_drawn_is_told(qapp, tmp_path, monkeypatch):
    (tmp_path / "cfmail-gui.svg").write_text("no drawing")
    monkeypatch.setattr(icon_files, "MASTERS", tmp_path)
    with pytest.raises(ValueError, match="cannot be drawn"):
        icon_files.picture(64)
