"""The headers that servers send with each file, from one list: nginx, Apache, Caddy, hosts that read ``_headers``.

python -m macros.publish.headers        writes again the files of .deploy/
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

from macros.theme.csp import content_security_policy

UNUSED = (
    "accelerometer",
    "autoplay",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
"""Browser features that no page of ours may use, even after an attack: one page alone may use one of them, below."""

OWN = ("fullscreen", "screen-wake-lock")
"""Features that the view of whoever leads a meeting needs: allowed for our own pages alone."""

SECURITY = {
    "Content-Security-Policy": f"{content_security_policy()}; frame-ancestors 'none'",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": ", ".join(
        [*(f"{feature}=()" for feature in UNUSED), *(f"{feature}=(self)" for feature in OWN)]
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
FRAMED = "integrer/cadre/"
"""The one page that other sites may show in a frame: macros/components/finder/embed.py."""
RELAXED = {
    "Content-Security-Policy": f"{content_security_policy()}; frame-ancestors *",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
"""What that page says in place of the list."""

FILMING = "recevoir/"
"""The one page that may ask for a camera: macros/components/receive/."""
SEEING = {"Permissions-Policy": SECURITY["Permissions-Policy"].replace("camera=()", "camera=(self)")}
"""What that page says in place of the list."""

EXCEPTIONS = {FRAMED: RELAXED, FILMING: SEEING}
CHANGED = [name for values in EXCEPTIONS.values() for name in values]
"""The headers that one page or another says otherwise: none is said otherwise by two."""


def _addresses(page: str, folder: str = "/") -> str:
    """Return a regular expression for the addresses of a page."""
    return rf"^{re.escape(folder)}{page}(index\.html)?$"


HSTS = ("Strict-Transport-Security", "max-age=63072000")
"""Sent over TLS only. Without ``includeSubDomains``: the site knows nothing of its neighbours."""

REVALIDATED = "no-cache"
KEPT = "public, max-age=31536000, immutable"
"""For what stands under ``assets/``: its names change with its content."""

FOLDER = ".deploy"


def hosts(folder: str = "/") -> str:
    """Return ``_headers``, which static hosts read. They revalidate pages by themselves, and all speak TLS.

    `folder` is the path of the site on its host.
    """
    lines = [f"{folder}*", *(f"  {name}: {value}" for name, value in (*SECURITY.items(), HSTS))]
    # Without "!", the two policies would both apply. Hosts that do not know it keep the page as strict as the others.
    for page, values in EXCEPTIONS.items():
        changes = [line for name, value in values.items() for line in (f"  ! {name}", f"  {name}: {value}")]
        lines += [f"{folder}{page}", *changes]
    return "\n".join([*lines, f"{folder}assets/*", f"  Cache-Control: {KEPT}", ""])


def nginx() -> str:
    """Return a file for nginx's ``conf.d``."""
    variables = {name: "$boussole_" + name.lower().replace("-", "_") for name in CHANGED}
    values = {name: variables.get(name, f'"{value}"') for name, value in SECURITY.items()}
    headers = "\n".join(f"    add_header {name} {value} always;" for name, value in values.items())
    exceptions = "\n".join(
        f'map $uri {variables[name]} {{\n    default "{SECURITY[name]}";\n    ~{_addresses(page)} "{value}";\n}}'
        for page, values in EXCEPTIONS.items()
        for name, value in values.items()
    )
    return f"""\
# Written by macros/publish/headers.py.
# One page may be shown in a frame by other sites; one may ask for a camera.
{exceptions}
# An error is never kept.
map $status$uri $boussole_cache {{
    default "{REVALIDATED}";
    ~^(200|206|304)/assets/ "{KEPT}";
}}
# An empty header is not sent. Behind a proxy, the proxy says whether the visitor uses TLS.
map "$scheme $http_x_forwarded_proto" $boussole_hsts {{
    default "";
    ~https "{HSTS[1]}";
}}

server {{
    listen 8080;
    listen [::]:8080;
    root /srv/boussole-msp;
    server_tokens off;
    absolute_redirect off;
    charset utf-8;
    charset_types text/html text/plain text/css text/javascript application/javascript application/json text/csv;
    error_page 404 /404.html;
    # Whether a page has changed is told by its ETag alone: two versions may bear the same day.
    if_modified_since off;
    # A part beyond the end of a file would be an error kept for a year.
    max_ranges 0;

    # No add_header may be put in a location: it would silence all of these.
{headers}
    add_header {HSTS[0]} $boussole_hsts always;
    add_header Cache-Control $boussole_cache always;
    add_header Vary Accept-Encoding always;
    add_header Last-Modified "";

    location / {{
        limit_except GET {{ deny all; }}
        try_files $uri $uri/ =404;
    }}
    location ~ /(\\.(?!well-known/)|_headers$) {{ return 404; }}
}}
"""


def apache(folder: str = "/") -> str:
    """Return ``.htaccess``. Without mod_headers the server refuses it, rather than serve without protection.

    `folder` is the path of the site on its host.
    """
    return f"# Written by macros/publish/headers.py.\nOptions -Indexes -MultiViews\n{_apache_rules(folder)}"


def apache_site() -> str:
    """Return a whole site for Apache: it needs no ``.htaccess``, and answers early errors and TRACE as the others."""
    return f"""\
# Written by macros/publish/headers.py.
ServerTokens Prod
ServerSignature Off
TraceEnable Off
Listen 8080

<VirtualHost *:8080>
DocumentRoot "/srv/boussole-msp"
<Directory "/srv/boussole-msp">
Require all granted
AllowOverride None
Options -Indexes -MultiViews
</Directory>
{_apache_rules("/")}</VirtualHost>
"""


def _apache_rules(folder: str) -> str:
    headers = "\n".join(f'Header always set {name} "{value}"' for name, value in SECURITY.items())
    exceptions = "\n".join(
        f'Header always set {name} "{value}" "expr=%{{REQUEST_URI}} =~ m#{_addresses(page, folder)}#"'
        for page, values in EXCEPTIONS.items()
        for name, value in values.items()
    )
    assets = f"^{re.escape(folder)}assets/"
    return f"""\
DirectoryIndex index.html
ErrorDocument 404 {folder}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .csv .txt .xml .svg
RedirectMatch 404 "/(\\.(?!well-known/)|_headers$)"

{headers}
# One page may be shown in a frame by other sites; one may ask for a camera.
{exceptions}
Header always set {HSTS[0]} "{HSTS[1]}" "expr=%{{HTTPS}} == 'on' || %{{HTTP:X-Forwarded-Proto}} == 'https'"
Header always set Cache-Control "{REVALIDATED}"
Header always set Cache-Control "{KEPT}" "expr=%{{REQUEST_URI}} =~ m#{assets}# && %{{REQUEST_STATUS}} -lt 400"
# Whether a page has changed is told by its ETag alone: two versions may bear the same day.
Header unset Last-Modified
RequestHeader unset If-Modified-Since

<IfModule mod_deflate.c>
AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain text/csv image/svg+xml
AddOutputFilterByType DEFLATE application/javascript application/json application/geo+json application/xml
</IfModule>
"""


def caddy() -> str:
    """Return a Caddyfile. Its errors have headers of their own: both kinds of answers import the list."""
    variables = {name: "{" + name.lower().replace("-", "_") + "}" for name in CHANGED}
    headers = "\n".join(f'\t\t{name} "{variables.get(name, value)}"' for name, value in SECURITY.items())
    pages = {**{f"/{page}": values for page, values in EXCEPTIONS.items()}, "default": {}}
    exceptions = "\n".join(
        f"\t\t{address} " + " ".join(f'"{values.get(name, SECURITY[name])}"' for name in CHANGED)
        for address, values in pages.items()
    )
    return f"""\
# Written by macros/publish/headers.py.
(security) {{
\theader {{
{headers}
\t\t?Cache-Control "{REVALIDATED}"
\t\t-Last-Modified
\t\t-Server
\t\tdefer
\t}}
\theader @tls {HSTS[0]} "{HSTS[1]}"
}}

:8080 {{
\troot * /srv/boussole-msp
\t# One page may be shown in a frame by other sites; one may ask for a camera.
\tmap {{path}} {" ".join(variables.values())} {{
{exceptions}
\t}}
\t@tls expression `{{scheme}} == "https" || {{header.X-Forwarded-Proto}} == "https"`
\t# Not what may be refused: an error is never kept.
\t@kept {{
\t\tmethod GET HEAD
\t\tpath /assets/*
\t\tfile
\t\tnot header Range *
\t\tnot header If-Match *
\t}}
\t# Of what begins with a dot, the files of /.well-known alone are public.
\t@hidden {{
\t\tpath_regexp /(\\.|_headers$)
\t\tnot path_regexp ^/\\.well-known/[^/.][^/]*$
\t}}
\t# Whether a page has changed is told by its ETag alone: two versions may bear the same day.
\trequest_header -If-Modified-Since
\timport security
\theader @kept Cache-Control "{KEPT}"
\terror @hidden 404
\tfile_server {{
\t\tprecompressed br gzip
\t}}
\thandle_errors {{
\t\timport security
\t\trewrite * /404.html
\t\tfile_server {{
\t\t\tprecompressed br gzip
\t\t}}
\t}}
}}
"""


def write_for_hosts(site_dir: Path, address: str) -> None:
    """Write into the site the files that its server reads there; `address` is that of the site."""
    folder = urlsplit(address).path
    (site_dir / "_headers").write_text(hosts(folder), "utf-8", newline="\n")
    (site_dir / ".htaccess").write_text(apache(folder), "utf-8", newline="\n")


def for_servers() -> dict[str, str]:
    """Return the files of .deploy/ that are written here, by name."""
    return {"site.conf": nginx(), "Caddyfile": caddy(), "apache.conf": apache_site()}


def main(root: Path) -> None:
    for name, text in for_servers().items():
        (root / FOLDER / name).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main(Path.cwd())
