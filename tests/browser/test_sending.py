"""What leaves the site leaves ready to use: a sheet in the mail program, the dossier as a file that explains itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Visit
from tests.browser.test_agenda import INVITE
from tests.browser.test_opening import STEP, held, write, written
from tests.browser.tools import data_in, faults

MEETING = "agenda/premiere-reunion"
PERSON = "people/carnet/row"
LINKS = """
globalThis.mails = [];
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="mailto:"]');
  if (!link) return;
  event.preventDefault();
  globalThis.mails.push(link.getAttribute('href'));
}, true);
"""
"""No mail program opens: the page's own click is what one would get."""

SHARE = """
globalThis.shared = [];
navigator.canShare = ({files}) => files.every(({name}) => name.endsWith('.txt'));
navigator.share = async ({files, title, text}) => {
  if (globalThis.refuses) throw new DOMException('no', globalThis.refuses);
  globalThis.shared.push({ name: files[0].name, type: files[0].type, title, text, content: await files[0].text() });
};
"""


@pytest.fixture
def sender(open_context: Callable[..., Visit]) -> Visit:
    """A visitor whose mail program is the list `mails`, and who may copy."""
    visit = open_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    visit.context.add_init_script(LINKS)
    visit.context.grant_permissions(["clipboard-read", "clipboard-write"])
    return visit


def mail(page: Page) -> dict[str, str]:
    """Return the last message that was opened, as a mail program reads it."""
    page.wait_for_function("() => globalThis.mails.length")
    address = urlsplit(page.evaluate("globalThis.mails.pop()"))
    assert (address.scheme, address.path, address.fragment) == ("mailto", "", "")
    assert len(address.geturl()) <= 1_900
    return {name: value for name, (value,) in parse_qs(address.query, strict_parsing=True).items()}


def guests(page: Page, *persons: tuple[str, str, str]) -> None:
    """Write persons who are invited: their name, address and answer."""
    values: dict[str, object] = {}
    for number, (name, email, answer) in enumerate(persons):
        row = f"{PERSON}/{'a' * 8}{number // 10}{number % 10}"
        values |= {f"{row}/order": number, f"{row}/name": name, f"{row}/premiere-reunion-invited": True}
        values |= {f"{row}/email": email or None, f"{row}/premiere-reunion-answer": answer or None}
    write(page, values)


def invitation(page: Page) -> Locator:
    """Open the clean invitation and return the part of the page where it is sent from."""
    part = page.locator("[data-invitation]")
    part.get_by_role("button", name="Mettre l’invitation au propre").click()
    expect(part.locator("[data-report-sheet]")).to_be_visible()
    return part


def test_an_invitation_opens_in_the_mail_program_with_its_guests(sender: Visit) -> None:
    page = sender.open(INVITE)
    write(page, {"commune/name": "Ambert", f"{MEETING}/place": "Salle Pagès & Cie, 100 % à l’étage"})
    guests(page, ("Zoé", "zoe@exemple.fr", "oui"), ("Ali", "ali@exemple.fr", "non"), ("Léa", "", ""))
    part = invitation(page)
    part.get_by_role("button", name="Écrire un courriel").click()
    message = mail(page)
    said = part.locator("[data-report-state]")
    expect(said).to_contain_text("1 adresse en copie cachée")
    expect(said).to_contain_text("Léa n’a pas d’adresse connue")
    expect(said).to_contain_text("Rien ne s’ouvre")
    assert message["bcc"] == "zoe@exemple.fr"
    title = part.locator("[data-report-sheet] h3").inner_text()
    assert message["subject"] == " ".join(title.split())
    assert "Salle Pagès & Cie, 100 % à l’étage" in message["body"]
    assert "\r\n\r\n" in message["body"]
    assert page.url.endswith(INVITE)
    assert sender.complaints == []


def test_a_text_that_is_too_long_is_copied_and_its_place_is_said(sender: Visit) -> None:
    page = sender.open(INVITE)
    write(page, {f"{MEETING}/place": "Une salle au bout du couloir. " * 100})
    guests(page, ("Zoé", "zoe@exemple.fr", ""))
    part = invitation(page)
    part.get_by_role("button", name="Écrire un courriel").click()
    message = mail(page)
    assert message["body"] == "Collez ici le texte copié (Ctrl + V)."
    assert message["bcc"] == "zoe@exemple.fr"
    expect(part.locator("[data-report-state]")).to_contain_text("Le texte est trop long pour suivre. Collez-le")
    assert page.evaluate("navigator.clipboard.readText()").count("au bout du couloir") == 100


def test_a_text_that_can_be_neither_sent_nor_copied_is_shown(sender: Visit) -> None:
    sender.context.add_init_script("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    page = sender.open(INVITE)
    write(page, {f"{MEETING}/place": "Une salle au bout du couloir. " * 100})
    part = invitation(page)
    part.get_by_role("button", name="Écrire un courriel").click()
    mail(page)
    said = part.locator("[data-report-state]")
    expect(said).to_contain_text("Copiez-le ci-dessous")
    assert (said.text_content() or "").count("au bout du couloir") == 100


def test_addresses_too_many_for_a_message_are_copied(sender: Visit) -> None:
    page = sender.open(INVITE)
    guests(page, *((f"Personne {n}", f"une-personne-{n}@mairie.exemple.fr", "") for n in range(80)))
    part = invitation(page)
    part.get_by_role("button", name="Écrire un courriel").click()
    assert "bcc" not in mail(page)
    expect(part.locator("[data-report-state]")).to_contain_text("Les 80 adresses sont trop nombreuses pour suivre.")
    assert len(page.evaluate("navigator.clipboard.readText()").split("; ")) == 80


@pytest.mark.parametrize("email", ["zoe@exemple.fr?bcc=x@exemple.fr", "zoe@exemple.fr\nBcc: x@exemple.fr", "zoe"])
def test_what_is_no_address_is_left_out_and_told(sender: Visit, email: str) -> None:
    page = sender.open(INVITE)
    guests(page, ("Zoé", email, ""))
    part = invitation(page)
    part.get_by_role("button", name="Écrire un courriel").click()
    assert "bcc" not in mail(page)
    expect(part.locator("[data-report-state]")).to_contain_text("n’est pas une adresse de courriel")


def filled(visit: Visit) -> Page:
    """Open the dossier of a commune that holds a person, a note and what may be shared."""
    page = visit.open("dossier/")
    write(
        page,
        {
            "commune/name": "Saint-Just",
            f"{STEP}/status": "doing",
            f"{STEP}/who": "Madame Untel",
            f"{STEP}/note": "Rappeler Madame Untel",
            f"{PERSON}/aaaaaaaaaa/name": "Madame Untel",
            f"{PERSON}/aaaaaaaaaa/email": "untel@exemple.fr",
            "mission/leader/debut": "En janvier",
        },
    )
    return page


def panel(page: Page) -> Locator:
    page.get_by_role("button", name="Envoyer à quelqu’un").click()
    part = page.locator("[data-sending]")
    expect(part).to_be_visible()
    expect(part).to_be_focused()
    return part


def downloaded(page: Page, part: Locator, folder: Path) -> Path:
    with page.expect_download() as download:
        part.get_by_role("button", name="Télécharger le fichier").click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    expect(part.locator("[role=status].said")).to_contain_text(file.name)
    expect(part.locator("[role=status].said")).to_contain_text("Téléchargements")
    return file


def test_the_whole_dossier_leaves_with_a_message_and_opens_elsewhere(
    sender: Visit, open_context: Callable[..., Visit], tmp_path: Path
) -> None:
    page = filled(sender)
    part = panel(page)
    expect(part).to_contain_text("personne de confiance")
    file = downloaded(page, part, tmp_path)
    assert re.fullmatch(r"dossier-saint-just-\d{4}-\d\d-\d\d\.txt", file.name)
    part.get_by_role("button", name="Écrire un courriel").click()
    message = mail(page)
    assert message["subject"] == "Dossier Boussole MSP de Saint-Just"
    for words in (file.name, "https://boussole-msp.example/", "Ouvrir un fichier", "Commune de Saint-Just"):
        assert words in message["body"]
    expect(part.locator("[role=status].said")).to_contain_text(f"Joignez-y le fichier «\u00a0{file.name}\u00a0»")
    # As whoever received it twice names it.
    renamed = file.rename(tmp_path / "piece jointe (1).txt.json")
    other = open_context(viewport={"width": 360, "height": 780}).open("dossier/")
    other.locator("[data-file]").set_input_files(str(renamed))
    other.locator("[data-merge]").get_by_role("button", name="Ouvrir", exact=True).click()
    assert held(other, f"{STEP}/who") == "Madame Untel"
    assert sender.complaints == []


def test_a_version_to_share_names_nobody(sender: Visit, tmp_path: Path) -> None:
    page = filled(sender)
    part = panel(page)
    part.get_by_label("Une version à partager").check()
    file = downloaded(page, part, tmp_path)
    assert re.fullmatch(r"dossier-a-partager-saint-just-\d{4}-\d\d-\d\d\.txt", file.name)
    text = file.read_text("utf-8-sig")
    assert "les noms, les contacts et les notes n’y sont pas" in text
    assert "ntel" not in text
    assert set(data_in(file)["entries"]) == {"commune/name", f"{STEP}/status", "mission/leader/debut"}
    # It is no copy to go back to: what it leaves out would be lost.
    write(page, {"mission/leader/debut": "En mars"})
    page.locator("[data-file]").set_input_files(str(file))
    merge = page.locator("[data-merge]")
    expect(merge.get_by_role("heading").first).to_contain_text("Ouvrir une partie du dossier de Saint-Just, du ")
    expect(merge.locator("[data-offer]:visible")).to_have_count(1)


def test_a_version_to_share_warns_of_what_looks_personal(sender: Visit) -> None:
    page = filled(sender)
    write(page, {"mission/leader/debut": "Appeler le 06 12 34 56 78"})
    part = panel(page)
    part.get_by_label("Une version à partager").check()
    expect(part.locator(".error")).to_contain_text("un numéro de téléphone")
    part.get_by_label("Tout le dossier").check()
    expect(part.locator(".error")).to_be_hidden()


def test_a_device_that_shares_files_is_given_the_file(sender: Visit) -> None:
    sender.context.add_init_script(SHARE)
    page = filled(sender)
    part = panel(page)
    said = part.locator("[role=status].said")
    part.get_by_role("button", name="Choisir à qui l’envoyer").click()
    expect(said).to_contain_text("remis à l’application")
    [sent] = page.evaluate("globalThis.shared")
    assert sent["name"].endswith(".txt")
    assert sent["type"] == "text/plain"
    assert "Madame Untel" in sent["content"]
    assert "Ouvrir un fichier" in sent["text"]
    page.evaluate("globalThis.refuses = 'AbortError'")
    part.get_by_role("button", name="Choisir à qui l’envoyer").click()
    expect(said).to_have_text("Rien n’a été envoyé.")
    page.evaluate("globalThis.refuses = 'NotAllowedError'")
    part.get_by_role("button", name="Choisir à qui l’envoyer").click()
    expect(said).to_contain_text("Téléchargez-le")
    assert sender.complaints == []


def test_an_empty_dossier_has_nothing_to_send(sender: Visit) -> None:
    page = sender.open("dossier/")
    part = panel(page)
    part.get_by_role("button", name="Télécharger le fichier").click()
    expect(part.locator("[role=status].said")).to_contain_text("Il n’y a encore rien à envoyer")
    part.get_by_role("button", name="Fermer").click()
    expect(part).to_be_hidden()
    expect(page.get_by_role("button", name="Envoyer à quelqu’un")).to_be_focused()


@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_in_the_panel(open_context: Callable[..., Visit], width: int) -> None:
    visit = open_context(viewport={"width": width, "height": 800})
    page = filled(visit)
    panel(page)
    assert faults(page) == {}
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


DROP = """([name, text]) => {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector('main').dispatchEvent(over);
  const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
  document.querySelector('main').dispatchEvent(drop);
  return [over.defaultPrevented, drop.defaultPrevented];
}"""


def test_a_file_dropped_on_the_page_opens(visit: Visit) -> None:
    page = visit.open("dossier/")
    assert page.evaluate(DROP, ["x.txt", written({"commune/name": "Thiers"})]) == [True, True]
    expect(page.locator("[data-merge]")).to_contain_text("Ouvrir le dossier de Thiers")
    assert page.evaluate(DROP, ["x.txt", "une photo"]) == [True, True]
    expect(page.locator("[data-error]")).to_contain_text("n’est pas un dossier")


def test_what_opens_a_file_is_fetched_when_it_is_needed_and_a_failure_is_said(visit: Visit, tmp_path: Path) -> None:
    file = tmp_path / "dossier.txt"
    file.write_text(written({"commune/name": "Thiers"}), "utf-8")
    asked: list[str] = []
    page = visit.page
    page.on("request", lambda request: asked.append(request.url))
    visit.context.route("**/exchange.js", lambda route: route.abort())
    page.goto(f"{visit.base}dossier/")
    expect(page.locator(".dossier[data-ready]")).to_have_count(1)
    assert not [address for address in asked if "exchange.js" in address]
    page.locator("[data-file]").set_input_files(str(file))
    expect(page.locator("[data-error]")).to_contain_text("Vérifiez votre connexion")
    page.evaluate("location.hash = '#partage=abc'")
    expect(page.locator("[data-error]")).to_contain_text("Vérifiez votre connexion")
    # A reload asks again.
    assert page.evaluate("location.hash") == "#partage=abc"
    visit.context.unroute("**/exchange.js")
    page.locator("[data-file]").set_input_files(str(file))
    expect(page.locator("[data-merge]")).to_contain_text("Ouvrir le dossier de Thiers")
    expect(page.locator("[data-error]")).to_be_hidden()


def test_the_file_read_in_a_browser_says_in_french_what_it_is(sender: Visit, browser: Browser, tmp_path: Path) -> None:
    page = filled(sender)
    file = downloaded(page, panel(page), tmp_path)
    reader = browser.new_page()
    reader.goto(file.as_uri())
    text = reader.locator("body").inner_text()
    reader.close()
    assert text.startswith("Dossier Boussole MSP de Saint-Just, enregistré le ")
    assert "Pour l’ouvrir\u00a0: allez sur https://boussole-msp.example/" in text
