; The installer for Windows, by Inno Setup 6.3 or newer. Written from its documentation; never run.
;   iscc /DVersion=0.1.0 packaging\windows\cfmail-gui.iss
; For one user, without an administrator. It offers the program for .eml and .mbox files and takes nothing over: what
; opened them before still does. What the user has (accounts, history) stays when the program is removed.
#ifndef Version
  #error Say which version: /DVersion=...
#endif

[Setup]
AppId={{8839966F-EF06-47DF-98A9-FBD465CA2274}
AppName=cfmail
AppVersion={#Version}
AppPublisher=The cfmail-gui authors
DefaultDirName={autopf}\cfmail-gui
DefaultGroupName=cfmail
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
CloseApplications=yes
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=cfmail-gui-{#Version}-setup
SetupIconFile=..\..\build\package\pyinstaller\cfmail-gui-windows\cfmail-gui.ico
UninstallDisplayIcon={app}\cfmail-gui.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[Files]
Source: "..\..\dist\cfmail-gui\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\cfmail"; Filename: "{app}\cfmail-gui.exe"
Name: "{autodesktop}\cfmail"; Filename: "{app}\cfmail-gui.exe"; Tasks: desktopicon

[Registry]
Root: HKCU; Subkey: "Software\Classes\cfmail-gui.message"; ValueType: string; ValueName: ""; ValueData: "E-mail message"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\cfmail-gui.message\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\cfmail-gui.exe,0"
Root: HKCU; Subkey: "Software\Classes\cfmail-gui.message\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\cfmail-gui.exe"" ""%1"""
Root: HKCU; Subkey: "Software\Classes\.eml\OpenWithProgids"; ValueType: string; ValueName: "cfmail-gui.message"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\.mbox\OpenWithProgids"; ValueType: string; ValueName: "cfmail-gui.message"; ValueData: ""; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\Applications\cfmail-gui.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "cfmail"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\cfmail-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".eml"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\Applications\cfmail-gui.exe\SupportedTypes"; ValueType: string; ValueName: ".mbox"; ValueData: ""

[Run]
Filename: "{app}\cfmail-gui.exe"; Description: "{cm:LaunchProgram,cfmail}"; Flags: nowait postinstall skipifsilent
