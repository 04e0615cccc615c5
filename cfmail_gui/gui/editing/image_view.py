"""A picture, as large as there is room, and its size in words."""

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from cfmail_gui.gui.editing.image_decoding import original_size
from cfmail_gui.gui.plain import PlainLabel
from cfmail_gui.gui.texts_editing import picture_size
from cfmail_gui.gui.theme import GRID

_CHECKS = ("#ffffff", "#d9d9d9")  # what shows through a transparent picture, in light and dark alike


class ImageView(QWidget):
    """Shows what ``decode`` returned; a picture is made smaller to fit, and never larger than it is."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = _Canvas(self)
        self.canvas.setAccessibleName(name)
        self.size_label = PlainLabel(parent=self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self.size_label)

    def show_image(self, image: QImage) -> None:
        """Show ``image``, which is what ``decode`` returned."""
        size = original_size(image)
        text = picture_size(size.width(), size.height())
        self.size_label.say(text)
        self.canvas.setAccessibleDescription(text)
        self.canvas.show_image(image)

    def clear(self) -> None:
        """Show nothing."""
        self.size_label.say("")
        self.canvas.setAccessibleDescription("")
        self.canvas.show_image(QImage())


class _Canvas(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._scaled = QImage()  # for the size at hand: scaling well takes longer than a frame
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(8 * GRID, 8 * GRID)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self._scaled = QImage()
        self.updateGeometry()
        self.update()

    def picture_area(self) -> QRectF:
        """Return where the picture is drawn, in the middle."""
        size = QSizeF(self._image.size())
        room = QSizeF(self.size())
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _fitting(self, area: QRectF) -> QImage:
        wanted = (area.size() * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if wanted.width() >= self._image.width():
            return self._image
        if wanted != self._scaled.size():
            modes = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            self._scaled = self._image.scaled(wanted, *modes)
        return self._scaled

    def sizeHint(self) -> QSize:
        """Return the picture's own size, within reason."""
        return self._image.size().boundedTo(QSize(640, 480))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture."""
        if self._image.isNull():
            return
        area = self.picture_area()
        painter = QPainter(self)
        if self._image.hasAlphaChannel():
            painter.fillRect(area, _checks())
        painter.drawImage(area, self._fitting(area))
        painter.end()


def _checks() -> QBrush:
    """Return a chess-board of two by two squares to fill with."""
    tile = QImage(2 * GRID, 2 * GRID, QImage.Format.Format_RGB32)
    tile.fill(QColor(_CHECKS[0]))
    painter = QPainter(tile)
    for corner in (0, GRID):
        painter.fillRect(corner, corner, GRID, GRID, QColor(_CHECKS[1]))
    painter.end()
    return QBrush(tile)
