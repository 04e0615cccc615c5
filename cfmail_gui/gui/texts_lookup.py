"""Why something about an account did not work."""

from cfmail_gui.account import BadAccount
from cfmail_gui.attempt import SandboxUnavailable, SecretUnavailable, SendFailed
from cfmail_gui.gui import texts_account, texts_follow_up, texts_message, texts_send
from cfmail_gui.gui.texts import tr
from cfmail_gui.lookup import NotPermitted
from cfmail_gui.message.faults import BadFile, CfmailError


def failure(error: CfmailError) -> str:
    """Return the sentence for a save, a removal or a look-up that failed; none of them sends anything."""
    match error:
        case BadAccount():
            return texts_account.bad_account(error.fault)
        case SecretUnavailable():
            return texts_account.secret_unavailable(error)
        case BadFile():
            return texts_message.bad_file(error)
        case SendFailed():
            return texts_send.not_reached(error)
        case NotPermitted():
            return texts_follow_up.not_permitted(error)
        case SandboxUnavailable():
            return texts_follow_up.no_sandbox(error)
        case _:
            return tr("That did not work.")
