"""Takes the README's picture of a real page, with Chromium: ``.venv/bin/python docs/picture.py``."""

import shutil
from pathlib import Path

from playwright.sync_api import sync_playwright

import varde

PICTURE = Path(__file__).parent / "images" / "nor.png"


def main() -> None:
    """Write Norway's page of 31 July 2017 and photograph its chapter on operations, from the heading to the first chart."""
    record = varde.open("starter")
    page = record.write(record.brief("NOR", on="2017-07-31"), "en", "html")
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as browsers:
        browser = browsers.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        view = browser.new_page(viewport={"width": 860, "height": 1200}, device_scale_factor=1.5, color_scheme="light")
        view.set_content(page)
        head, chart = (
            view.locator("#operations").bounding_box(),
            view.locator("#operations figure").first.bounding_box(),
        )
        if head is None or chart is None:
            raise SystemExit("The page has no chapter on operations, or no chart in it.")
        clip = {"x": 0, "y": head["y"] + 16, "width": 860, "height": chart["y"] + chart["height"] - head["y"]}
        view.screenshot(path=PICTURE, full_page=True, clip=clip)  # type: ignore[arg-type]
        browser.close()


if __name__ == "__main__":
    main()
