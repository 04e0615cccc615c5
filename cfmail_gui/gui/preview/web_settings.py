"""How the browser engine is set: whatever a mail has no use for is off, and each switch is set by name."""

from PySide6.QtWebEngineCore import QWebEngineProfile, QWebEngineSettings

_Switch = QWebEngineSettings.WebAttribute
_ON = (
    _Switch.AutoLoadImages,  # a view turns it off again where pictures are not wanted
    _Switch.LinksIncludedInFocusChain,  # or links cannot be reached by keyboard
    _Switch.PlaybackRequiresUserGesture,
    _Switch.PrintElementBackgrounds,  # a PDF shows what the screen does
    _Switch.TrimAccessibilityIdentifiers,
    _Switch.WebRTCPublicInterfacesOnly,
)
_OFF = (
    _Switch.Accelerated2dCanvasEnabled,
    _Switch.AllowGeolocationOnInsecureOrigins,
    _Switch.AllowRunningInsecureContent,
    _Switch.AllowWindowActivationFromJavaScript,
    _Switch.AutoLoadIconsForPage,
    _Switch.BackForwardCacheEnabled,
    _Switch.DnsPrefetchEnabled,
    _Switch.ErrorPageEnabled,
    _Switch.FocusOnNavigationEnabled,  # a refresh must not take the keyboard away from the editor
    _Switch.ForceDarkMode,  # a view turns it on where it is wanted
    _Switch.FullScreenSupportEnabled,
    _Switch.HyperlinkAuditingEnabled,
    _Switch.JavascriptCanAccessClipboard,
    _Switch.JavascriptCanOpenWindows,
    _Switch.JavascriptCanPaste,
    _Switch.JavascriptEnabled,
    _Switch.LocalContentCanAccessFileUrls,
    _Switch.LocalContentCanAccessRemoteUrls,
    _Switch.LocalStorageEnabled,
    _Switch.NavigateOnDropEnabled,
    _Switch.PdfViewerEnabled,
    _Switch.PluginsEnabled,
    _Switch.ReadingFromCanvasEnabled,
    _Switch.ScreenCaptureEnabled,
    _Switch.ScrollAnimatorEnabled,
    _Switch.ShowScrollBars,  # media queries count a scroll bar into the width: the view has bars of its own
    _Switch.SpatialNavigationEnabled,
    _Switch.TouchIconsEnabled,
    _Switch.WebGLEnabled,
)


def make_profile() -> QWebEngineProfile:
    """Return a profile that keeps nothing on disk, and no cookie at all."""
    profile = QWebEngineProfile()  # without a name it is off the record
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.MemoryHttpCache)
    profile.setPersistentCookiesPolicy(QWebEngineProfile.PersistentCookiesPolicy.NoPersistentCookies)
    profile.setPersistentPermissionsPolicy(QWebEngineProfile.PersistentPermissionsPolicy.AskEveryTime)
    profile.cookieStore().setCookieFilter(lambda _request: False)
    profile.setSpellCheckEnabled(False)
    profile.setPushServiceEnabled(False)
    profile.setHttpAcceptLanguage("")
    profile.clientHints().setAllClientHintsEnabled(False)
    settings = profile.settings()
    for switches, is_on in ((_ON, True), (_OFF, False)):
        for switch in switches:
            settings.setAttribute(switch, is_on)
    # Or a click on mailto: is not told of; a page allows no navigation to it, so that nothing is ever opened.
    settings.setUnknownUrlSchemePolicy(
        QWebEngineSettings.UnknownUrlSchemePolicy.AllowUnknownUrlSchemesFromUserInteraction
    )
    return profile
