#!/bin/sh
# Sign dist/cfmail.app for others' computers: sign.sh "Developer ID Application: NAME (TEAM)". Never run.
#
# From the inside out: a signature holds the hashes of what is inside. Afterwards notarise the disk image:
#   xcrun notarytool submit dist/cfmail-gui.dmg --keychain-profile PROFILE --wait && xcrun stapler staple dist/cfmail-gui.dmg
set -eu
identity=$1
here=$(cd "$(dirname "$0")" && pwd)
app=$here/../../dist/cfmail.app

sign() {
  codesign --force --timestamp --options runtime --sign "$identity" "$@"
}

find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) | while IFS= read -r library; do
  sign "$library"
done
find "$app/Contents" -type d -name 'QtWebEngineProcess.app' -prune | while IFS= read -r helper; do
  sign --entitlements "$here/web-engine-process.entitlements" "$helper"
done
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune | while IFS= read -r framework; do
  sign "$framework"
done
sign --entitlements "$here/cfmail-gui.entitlements" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
