"""Links that do something when they are asked for: by the words of their addresses or texts. Pure.

A server should change nothing because of a HEAD (RFC 9110 9.2.1), but many do: link scanners have unsubscribed people.
"""

import re
import unicodedata
from urllib.parse import unquote

_MAX_CHARACTERS = 8192
# "-" stands for one character that is neither letter nor digit, or for none; accents count for nothing.
_PARTS = (
    "unsub|un-subs|opt-out|opt-in|one-click|do-not-mail|stop-mail|remove-me|list-remove|suppress|cancel|delete"
    "|email-prefer|mail-prefer|preference-cent|manage-prefer|update-prefer|manage-subscri|subscription-cent"
    "|email-settings|mail-settings|notification-settings|confirm|verif|validat|activat|double-opt|approve"
    "|log-out|sign-out"
    "|abmeld|abbestell|austrag|kundig|widerruf|bestatig|bestaetig|aktivier"  # German
    "|desabonn|desinscri|valider|resili"  # French
    "|darse-de-baja|dar-de-baja|anular-la-sus|desuscri|desubscri|activar"  # Spanish
    "|descadastr|remover|desinscre|desativ"  # Portuguese
    "|disiscri|annulla|attiva|conferma"  # Italian
    "|uitschrijv|afmeld|opzeggen|bevestig|activeer"  # Dutch
    "|avregistr|avprenumer|avsluta|avmeld|avslutt|frameld|bekraft|bekreft|bekræft"  # Nordic
    "|peruuta|vahvist|tuhista|loobu"  # Finnish, Estonian
    "|wypisz|wypis-|rezygn|potwierdz|aktywuj|odhlas|potvrd|odjav|leiratkoz|megerosit|dezabon"  # Polish to Romanian
    "|abonelik|listeden-cik|listeden-cık|onayla"  # Turkish
    "|отпис|отпиш|відпис|відпиш|отказ-от-рас|подтверд|підтверд|потвърд|απεγγραφ|διαγραφ|επιβεβαι"
    "|配信停止|配信解除|購読解除|登録解除|退会|確認|退订|退訂|取消订阅|取消訂閱|确认"
    "|수신거부|수신-거부|구독취소|구독-취소|인증|확인|إلغاء|الغاء|تأكيد|הסר|ביטול|אישור"
    "|huy-dang-ky|huy-đang-ky|berhenti-langganan|ยกเลิก|सदस्यता-समाप्त"
)
_WORDS = "baja|rsvp"  # by themselves: inside of other words they mean nothing


def _folded(text: str) -> str:
    return "".join(
        character
        for character in unicodedata.normalize("NFKD", text.casefold())
        if not unicodedata.combining(character)
    )


_FOUND = re.compile(_folded(_PARTS).replace("-", r"[\W_]?") + rf"|(?<![^\W_])(?:{_WORDS})(?![^\W_])")


def may_act(text: str) -> bool:
    """Say whether an address, or the text of a link, sounds as if it unsubscribed, confirmed or deleted something."""
    text = text[:_MAX_CHARACTERS]
    return _FOUND.search(_folded(unquote(unquote(text)))) is not None
