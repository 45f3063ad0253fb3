"""Writes fonts of the web as fonts that can be installed: woff2ToTtf.py FOLDER FONT.woff2..."""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

folder = Path(sys.argv[1])
for path in map(Path, sys.argv[2:]):
    font = TTFont(path)
    font.flavor = None
    font.save(folder / f"{path.stem}.ttf")
