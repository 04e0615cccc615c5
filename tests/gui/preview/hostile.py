"""A page that tries every way out that HTML and CSS know: to the network by HTTP, and to a file on this disk."""

from pathlib import Path

from cfmail_gui.sending.preview_content import PreviewContent, PreviewPart

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100c9fe92ef"
    "0000000049454e44ae426082"
)

_HEAD = {
    "script src": '<script src="{u}"></script>',
    "script inline": '<script>fetch("{u}");new Image().src="{u}";document.title="ran"</script>',
    "module": '<script type="module">import "{u}"</script>',
    "import map": '<script type="speculationrules">{{"prefetch":[{{"source":"list","urls":["{u}"]}}]}}</script>',
    "link stylesheet": '<link rel="stylesheet" href="{u}">',
    "link alternate": '<link rel="alternate stylesheet" href="{u}">',
    "link preload": '<link rel="preload" as="image" href="{u}">',
    "link modulepreload": '<link rel="modulepreload" href="{u}">',
    "link prefetch": '<link rel="prefetch" href="{u}">',
    "link prerender": '<link rel="prerender" href="{u}">',
    "link dns-prefetch": '<link rel="dns-prefetch" href="{u}">',
    "link preconnect": '<link rel="preconnect" href="{u}">',
    "link preconnect cross": '<LINK crossorigin rel="preconnect" href="{u}">',
    "link icon": '<link rel="icon" href="{u}"><link rel="apple-touch-icon" href="{u}">',
    "link manifest": '<link rel="manifest" href="{u}">',
    "link import": '<link rel="import" href="{u}">',
    "meta refresh": '<meta http-equiv="refresh" content="0; url={u}">',
    "meta csp report": '<meta http-equiv="Content-Security-Policy" content="img-src *; report-uri {u}">',
    "meta link": '<meta http-equiv="Link" content="<{u}>; rel=preload; as=image">',
    "meta prefetch control": '<meta http-equiv="x-dns-prefetch-control" content="on">',
    "meta cookie": '<meta http-equiv="Set-Cookie" content="a=b">',
    "css import": '<style>@import url("{u}");@import "{u}" screen;</style>',
    "css url": '<style>body{{background-image:url({u})}}</style>',
    "css escaped url": "<style>html{{background:u\\72l('{u}')}}</style>",
    "css font": '<style>@font-face{{font-family:f;src:url("{u}")}}*{{font-family:f,serif}}</style>',
    "css list and cursor": '<style>li{{list-style-image:url({u})}}p{{cursor:url({u}),auto}}</style>',
    "css content": '<style>p::before{{content:url({u})}}</style>',
    "css image-set": '<style>h1{{background:image-set("{u}" 1x,url({u}) 2x)}}</style>',
    "css border, mask, filter": '<style>h2{{border-image:url({u}) 1;mask:url({u});filter:url({u}#f)}}</style>',
    "css shape and clip": '<style>h3{{float:left;shape-outside:url({u});clip-path:url({u}#c)}}</style>',
    "css dark": '<style>@media (prefers-color-scheme: dark){{h4{{background:url({u})}}}}</style>',
    "css namespace": '<style>@namespace url({u});@charset "x";@document url({u}){{}}</style>',
}  # fmt: skip
_BODY = {
    "img": '<img src="{u}">',
    "img alone": "<img src={u}>",
    "image": '<image src="{u}">',
    "img srcset": '<img srcset="{u} 1x, {u} 2x" src="cid:pixel">',
    "img lazy": '<img loading="eager" crossorigin src="{u}">',
    "img lowsrc": '<img lowsrc="{u}" dynsrc="{u}" longdesc="{u}">',
    "picture": '<picture><source srcset="{u}">'
    '<source media="(prefers-color-scheme: dark)" srcset="{u}"><img></picture>',
    "video": '<video src="{u}" autoplay muted preload="auto" poster="{u}"></video>',
    "video source": '<video autoplay><source src="{u}"><track default kind="subtitles" src="{u}"></video>',
    "audio": '<audio src="{u}" autoplay preload="auto"></audio>',
    "object": '<object data="{u}"></object>',
    "object html": '<object type="text/html" data="{u}"><param name="movie" value="{u}"></object>',
    "embed": '<embed src="{u}"><embed type="application/pdf" src="{u}">',
    "applet": '<applet code="a" codebase="{u}" archive="{u}"></applet>',
    "bgsound": '<bgsound src="{u}">',
    "iframe": '<iframe src="{u}"></iframe>',
    "iframe srcdoc": '<iframe srcdoc="&lt;link rel=preconnect href={u}>&lt;img src={u}>'
    '&lt;script>fetch(\'{u}\')&lt;/script>">'
    "</iframe>",
    "iframe data": "<iframe src=\"data:text/html,<img src='{u}'><link rel=preconnect href='{u}'>\"></iframe>",
    "iframe script": "<iframe src=\"javascript:fetch('{u}')\"></iframe>",
    "iframe view": '<iframe src="view-source:{u}"></iframe><iframe src="blob:{u}"></iframe>',
    "iframe part": '<iframe src="cid:page"></iframe><object data="cid:page"></object><embed src="cid:page">',
    "image part": '<img src="cid:page"><img src="cid:drawing">',
    "portal": '<portal src="{u}"></portal><fencedframe src="{u}"></fencedframe>',
    "table background": '<table background="{u}"><tr background="{u}"><td background="{u}">cell</td></tr></table>',
    "style attribute": '<p style="background:url({u})">styled</p>',
    "style attribute escaped": '<p style="background:url(&quot;{u}&quot;)">styled</p>',
    "input image": '<form action="{u}"><input type="image" src="{u}"></form>',
    "form": '<form id="f" action="{u}" method="post"><input name="a" value="1" autofocus onfocus="submit()">'
    '<button>Go</button></form><button form="f" formaction="{u}">Go</button>',
    "isindex": '<isindex action="{u}">',
    "ping": '<a href="#here" ping="{u}">ping</a>',
    "link": '<a href="{u}">link</a><a href="{u}" target="_blank">new</a><a href="{u}" download>load</a>',
    "script link": "<a href=\"javascript:fetch('{u}')\">script</a><a href=\"data:text/html,<img src='{u}'>\">data</a>",
    "map": '<img usemap="#m" width="40" height="20" src="cid:pixel">'
    '<map name="m"><area href="{u}" coords="0,0,40,20"></map>',
    "svg image": '<svg><image href="{u}"/><image xlink:href="{u}"/><feImage href="{u}"/></svg>',
    "svg use": '<svg><use href="{u}#a"/><use xlink:href="{u}#a"/></svg>',
    "svg script": '<svg><script href="{u}"/><script>fetch("{u}")</script></svg>',
    "svg style": "<svg><style>@import '{u}';rect{{fill:url({u}#a)}}</style><rect width='9' height='9'/></svg>",
    "svg foreign object": '<svg><foreignObject><img src="{u}"><iframe src="{u}"></iframe></foreignObject></svg>',
    "svg animation": '<svg><a><animate attributeName="href" values="{u}"/><text y="9">go</text></a></svg>',
    "svg set": '<svg><image><set attributeName="href" to="{u}"/></image></svg>',
    "svg stylesheet": '<?xml-stylesheet href="{u}"?>',
    "math": '<math href="{u}"><mi xlink:href="{u}">x</mi><mglyph src="{u}"/></math>',
    "events": "<img src=x onerror=\"fetch('{u}')\"><body onload=\"fetch('{u}')\">"
    "<details open ontoggle=\"fetch('{u}')\">",
    "socket": '<script>new WebSocket("{ws}");new EventSource("{u}");navigator.sendBeacon("{u}")</script>',
    "worker": '<script>new Worker("{u}");navigator.serviceWorker.register("{u}")</script>',
    "noscript": '<noscript><img src="{u}"><link rel="preconnect" href="{u}"></noscript>',
    "broken comment": '<!--><img src="{u}">-->',
    "conditional comment": '<!--[if true]><img src="{u}"><![endif]--><!--[if mso]><v:image src="{u}"/><![endif]-->',
    "raw text": '<xmp></xmp><textarea></textarea><title></title><noembed></noembed><img src="{u}">',
    "parser difference": "<style><a title=\"</style><img src='{u}'><link rel=preconnect href='{u}'>\"></style>",
    "template": '<template shadowrootmode="open"><img src="{u}"><link rel="stylesheet" href="{u}"></template>',
    "shadow": '<div><template shadowrootmode="open"><style>@import "{u}";</style><p>x</p></template></div>',
    "frameset": '<frameset><frame src="{u}"></frameset>',
    "base": '<base href="{u}"><img src="relative.png"><a href="relative">relative</a>',
}  # fmt: skip
_OTHER = {
    "protocol relative": '<img src="//{host}/relative">',
    "back slashes": '<img src="\\\\{host}\\share\\a.png"><img src="/\\{host}/a.png">',
    "ftp": '<img src="ftp://{host}/a.png"><a href="ftp://{host}/">ftp</a>',
    "web socket": '<img src="ws://{host}/">',
    "absolute path": '<img src="{path}">'
    '<link rel="stylesheet" href="{path}"><style>i{{background:url({path})}}</style>',
    "climbing path": '<img src="../../../../../../../..{path}">',
    "view-source": '<img src="view-source:file://{path}"><iframe src="view-source:file://{path}"></iframe>',
    "chrome": '<iframe src="chrome://version"></iframe><img src="chrome://gpu"><img src="qrc:/qt/etc/qt.conf">',
    "filesystem": '<img src="filesystem:file://{path}"><iframe src="about:blank"></iframe>',
}  # fmt: skip

VECTORS: tuple[str, ...] = (*_HEAD, *_BODY, *_OTHER)


def page(server: str, canary: Path) -> str:
    """Return the page; every vector asks ``server`` under a path with its own name, and reads ``canary``."""
    host = server.removeprefix("http://")
    head, body = [], []
    for place, vectors in ((head, _HEAD), (body, _BODY)):
        for number, (name, markup) in enumerate(vectors.items()):
            place += [markup.format(u=f"{server}/{name.replace(' ', '-')}/{number}", ws=f"ws://{host}/{number}")]
            place += [markup.format(u=f"{canary.as_uri()}?{number}", ws=f"ws://{host}/{number}")]
    other = [markup.format(host=host, path=canary) for markup in _OTHER.values()]
    lines = ["<!DOCTYPE html><html><head>", *head, "</head><body><h1>Hostile</h1>", *other, *body, "</body></html>"]
    return "\n".join(lines)


def content(server: str, canary: Path) -> PreviewContent:
    """Return a message with the page and with parts that carry it once more."""
    nested = page(server, canary).encode()
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{server}/drawing"/><script>1</script></svg>'
    parts = {
        "pixel": PreviewPart("image/png", PIXEL),
        "page": PreviewPart("text/html", nested),
        "drawing": PreviewPart("image/svg+xml", drawing.encode()),
    }
    return PreviewContent(page(server, canary), "", parts)
