#!/bin/sh
# Fetches proof-pdf, an independent checker of PDF/X-4, from PyPI, once, to where the tests look for it.
# Needs python3 (3.11 or later) with venv. proof-pdf is written for Python 3.15, which no stable distribution has yet; all
# that keeps it from running on 3.11 are exception clauses without brackets, so these are put in. No rule is changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../../node_modules/.cache/proof-pdf"
if [ -e "$target/ready" ]; then exit 0; fi
rm -rf "$target"
mkdir -p "$target"
python3 -m venv "$target/venv"
pip="$target/venv/bin/python -m pip --disable-pip-version-check -q"
$pip install pikepdf==10.18.0 pillow==13.0.0 typer==0.29.2
$pip download --no-deps --only-binary=:all: --python-version 3.15 -d "$target" proof-pdf==0.3.4
"$target/venv/bin/python" - "$target" <<'PYTHON'
import pathlib, re, sys, zipfile
target = pathlib.Path(sys.argv[1])
zipfile.ZipFile(next(target.glob("proof_pdf-*.whl"))).extractall(target / "site")
for file in (target / "site" / "proof_pdf").rglob("*.py"):
    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"^(\s*)except (\w[\w.]*(?:, \w[\w.]*)+):", r"\1except (\2):", text, flags=re.M), encoding="utf-8")
PYTHON
PYTHONPATH="$target/site" "$target/venv/bin/python" -c 'import proof_pdf.cli'
touch "$target/ready"
