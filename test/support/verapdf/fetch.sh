#!/bin/sh
# Fetches veraPDF and all it needs from Maven Central, once, to where the tests look for it.
# Needs java and mvn. The folder can be cached by a build server; nothing of it is part of the product.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target="$here/../../../node_modules/.cache/verapdf"
if ls "$target"/greenfield-apps-*.jar >/dev/null 2>&1; then exit 0; fi
mkdir -p "$target"
mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$target"
