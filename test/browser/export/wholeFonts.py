"""Writes the page's fonts as a person installs them, from their parts for the web: wholeFonts.py FOLDER PART.woff2...

A part holds the letters of one script, and a variable font all weights. Programs want one file for each weight that has the letters of
all scripts: of two files with the same name they take the shapes of one and the numbers of the other.
"""

import re
import sys
from collections import defaultdict
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

STYLES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}
#: As Fontsource names its files: family, script, weight or axis, posture.
FILE = re.compile(r"(?P<family>.+)-(?P<script>arabic|latin)-(?P<weight>\d+|wght)-(?P<posture>normal|italic)$")

folder = Path(sys.argv[1])


def as_ttf(path, weight):
    """One weight of a part, as a file that the merger reads."""
    font = TTFont(path)
    font.flavor = None
    if "fvar" in font:
        font = instancer.instantiateVariableFont(font, {"wght": weight})
    file = folder / f"{path.stem}-{weight}.part"
    font.save(file)
    return file


def rename(font, family, weight, is_italic):
    """Only the regular and the bold weight may share a family in the older of the two ways to name it."""
    style = STYLES[weight]
    posture = ["Italic"] if is_italic else []
    old_family = family if weight in (400, 700) else f"{family} {style}"
    old_style = " ".join((["Bold"] if weight == 700 else []) + posture) or "Regular"
    new_style = " ".join(([] if is_italic and weight == 400 else [style]) + posture)
    full = f"{family} {new_style}"
    names = font["name"]
    for record in list(names.names):
        names.removeNames(nameID=record.nameID)
    texts = {1: old_family, 2: old_style, 3: full, 4: full, 6: full.replace(" ", ""), 16: family, 17: new_style}
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = weight
    if is_italic:
        font["OS/2"].fsSelection |= 1
        font["head"].macStyle |= 2


faces = defaultdict(list)
for path in map(Path, sys.argv[2:]):
    named = FILE.match(path.stem)
    if named is None:
        raise SystemExit(f"{path.name} is not named as a part of a font is")
    weights = STYLES if named["weight"] == "wght" else [int(named["weight"])]
    for weight in weights:
        faces[named["family"], weight, named["posture"]].append(path)

for (family, weight, posture), parts in faces.items():
    # The family's name is spelled as in the font, without that of the weight or the optical size.
    spelled = TTFont(parts[0])["name"].getBestFamilyName().split("  ")[0]
    spelled = re.sub(r"( Variable| \d+pt| Thin| Light| Medium| SemiBold)+$", "", spelled)
    files = [as_ttf(path, weight) for path in sorted(parts)]
    whole = Merger().merge([str(file) for file in files]) if len(files) > 1 else TTFont(files[0])
    rename(whole, spelled, weight, posture == "italic")
    whole.save(folder / f"{family}-{weight}-{posture}.ttf")
    for file in files:
        file.unlink()
