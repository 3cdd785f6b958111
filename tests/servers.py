"""Real servers on the loopback interface, with the configuration that the project ships."""

from __future__ import annotations

import http.client
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from macros.outputs import headers
from tests.conftest import ROOT

APACHE_MODULES = ("mpm_event", "authz_core", "dir", "mime", "headers", "alias", "setenvif", "deflate", "filter")
APACHE_FOLDER = Path("/usr/lib/apache2/modules")


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = {name.title(): value for name, value in response.getheaders()}
        self.names = [name.title() for name, _ in response.getheaders()]
        self.body = response.read()


class Server:
    def __init__(self, port: int) -> None:
        self.port = port
        self.address = f"http://127.0.0.1:{port}/"

    def get(self, path: str, method: str = "GET", **sent: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        fields = {name.replace("_", "-"): value for name, value in sent.items()}
        connection.request(method, "/" + path, headers=fields)
        answer = Answer(connection.getresponse())
        connection.close()
        return answer


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def program(name: str) -> str | None:
    """Return where a server program is, although servers are rarely in an ordinary user's path."""
    return shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


@contextmanager
def nginx(site: Path, more: str = "") -> Iterator[Server]:
    """Serve with the very files of the container; only folder, port and user change, and `more` settings come in."""
    with _folder() as folder:
        port = free_port()
        _write(folder / "site.conf", _placed(headers.nginx(), site, port).replace("[::]", "[::1]"))
        main = (ROOT / ".deploy" / "nginx.conf").read_text("utf-8").replace("/tmp/", f"{folder}/")
        main = main.replace("    include site.conf;", f"    {more}\n    include site.conf;")
        user = "user root;\n" if os.geteuid() == 0 else ""
        _write(folder / "nginx.conf", user + main.replace("/dev/stderr", f"{folder}/error.log"))
        command = [str(program("nginx")), "-p", str(folder), "-e", f"{folder}/error.log", "-c", f"{folder}/nginx.conf"]
        _run([*command, "-t"])
        _run(command)
        try:
            yield Server(port)
        finally:
            _run([*command, "-s", "stop"])


@contextmanager
def apache(site: Path) -> Iterator[Server]:
    """Serve a folder that holds our .htaccess, as shared hosts do."""
    with _folder() as folder:
        port = free_port()
        modules = [f"LoadModule {name}_module {APACHE_FOLDER}/mod_{name}.so" for name in APACHE_MODULES]
        lines = [
            *modules,
            f"ServerRoot {folder}",
            "ServerName localhost",
            f"Listen 127.0.0.1:{port}",
            f"PidFile {folder}/pid",
            f"ErrorLog {folder}/error.log",
            f"DefaultRuntimeDir {folder}",
            "TypesConfig /etc/mime.types",
            f'DocumentRoot "{site}"',
            f'<Directory "{site}">',
            "AllowOverride All",
            "Require all granted",
            "</Directory>",
        ]
        _write(folder / "apache.conf", "\n".join([*lines, ""]))
        command = [str(program("apache2")), "-f", f"{folder}/apache.conf"]
        _run([*command, "-t"])
        _run([*command, "-k", "start"])
        try:
            yield Server(port)
        finally:
            _run([*command, "-k", "stop"])


@contextmanager
def caddy(site: Path) -> Iterator[Server]:
    with _folder() as folder:
        port, administration = free_port(), f"localhost:{free_port()}"
        text = _placed(headers.caddy(), site, port).replace(f":{port} {{", f"http://127.0.0.1:{port} {{")
        _write(folder / "Caddyfile", f"{{\n\tadmin {administration}\n}}\n{text}")
        settings = ["--config", f"{folder}/Caddyfile", "--adapter", "caddyfile"]
        _run([str(program("caddy")), "validate", *settings], folder)
        _run([str(program("caddy")), "start", *settings], folder)
        try:
            yield Server(port)
        finally:
            _run([str(program("caddy")), "stop", "--address", administration], folder)


SERVERS: dict[str, Callable[[Path], object]] = {"nginx": nginx, "apache2": apache, "caddy": caddy}


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="boussole-server-") as name:
        yield Path(name)


def _placed(configuration: str, site: Path, port: int) -> str:
    """Return a shipped configuration with our folder and port."""
    assert "/srv/boussole-msp" in configuration
    return configuration.replace("/srv/boussole-msp", str(site)).replace("8080", str(port))


def _write(path: Path, text: str) -> None:
    path.write_text(text, "utf-8")


def _run(command: list[str], home: Path | None = None) -> None:
    with tempfile.TemporaryFile() as said:
        environment = {**os.environ, **({"HOME": str(home), "XDG_DATA_HOME": str(home)} if home else {})}
        code = subprocess.run(command, stdout=said, stderr=subprocess.STDOUT, env=environment, check=False).returncode
        said.seek(0)
        assert code == 0, said.read().decode(errors="replace")
