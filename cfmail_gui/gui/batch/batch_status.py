"""Where a batch stands: one sentence, how far it has come, and what can be done now. No Qt."""

from dataclasses import dataclass, replace

from cfmail_gui.batch_record import BatchRecord
from cfmail_gui.gui import texts_batch, texts_batch_pause
from cfmail_gui.sending.batch_news import BatchNews


@dataclass(frozen=True, slots=True)
class BatchStatus:
    """What the bottom of the window shows."""

    sentence: str
    done: int = 0
    total: int = 0  # 0: nobody knows
    has_progress: bool = False
    can_start: bool = False
    can_pause: bool = False
    can_resume: bool = False
    can_stop: bool = False
    can_export: bool = False


@dataclass(frozen=True, slots=True)
class BatchView:
    """All that a window knows of its batch."""

    record: BatchRecord
    news: BatchNews | None = None  # of this process's run, the last
    scanned: int | None = None  # messages so far, while files are read
    problem: str = ""  # why it cannot be started, as a sentence
    elsewhere: bool = False  # another process has it in hand

    @property
    def live(self) -> bool:
        """Whether this process runs it, or has it paused."""
        return self.news is not None and not self.news.over

    @property
    def sending(self) -> bool:
        """Whether messages leave, or may leave without anybody doing anything."""
        return self.goes_on or (self.live and self.news is not None and self.news.in_hand > 0)

    @property
    def goes_on(self) -> bool:
        """Whether other messages will be begun without anybody doing anything."""
        if self.news is None or self.news.over:
            return False
        return self.record.state == "running" or (self.news.why == "wait" and self.record.plan.continue_after_wait)

    def told(self, news: BatchNews) -> "BatchView":
        """Return the view after ``news``."""
        elsewhere = news.why == "other-process"
        return replace(
            self, news=news, elsewhere=elsewhere, record=replace(self.record, state=news.state, counts=news.counts)
        )

    @property
    def status(self) -> BatchStatus:
        """Return what to show."""
        record = self.record
        if self.scanned is not None:
            return BatchStatus(texts_batch.reading(self.scanned), has_progress=True, can_stop=True)
        if not record.count():
            return BatchStatus(texts_batch.nothing_found())
        ended = record.count("sent", "not-sent", "unknown")
        rest = record.count("ready", "sending")
        good, ready = not self.problem, record.count("ready") > 0
        begun = record.state != "draft"
        running = self.live and record.state == "running"
        return BatchStatus(
            self._sentence(),
            done=ended,
            total=ended + rest,
            has_progress=begun and ended + rest > 0,  # with nothing to send it would move for ever
            can_start=not begun and ready and good,
            can_pause=running,
            can_resume=begun and not running and ready and good,
            can_stop=self.live and record.state in ("running", "paused"),
            can_export=begun,
        )

    def _sentence(self) -> str:
        record, news = self.record, self.news
        if self.elsewhere:
            return texts_batch.elsewhere(record)
        match record.state:
            case "draft":
                return texts_batch.draft(record)
            case "done":
                return texts_batch.done(record)
            case "running" if news is not None and self.live:
                return texts_batch.running(record, news.left_seconds)
            case "stopped":
                return texts_batch.stopped(record, self._why())
            case _:
                return self._paused()

    def _paused(self) -> str:
        record, news = self.record, self.news
        if news is None:
            return texts_batch.interrupted(record)
        if news.wait_left:
            return texts_batch.waiting(record, news.wait_left, by_itself=record.plan.continue_after_wait)
        if news.in_hand:
            return texts_batch.pausing(record, news.in_hand)
        return texts_batch.paused(record, self._why())

    def _why(self) -> str:
        return "" if self.news is None else texts_batch_pause.pause_reason(self.news.why, self.news.error)
