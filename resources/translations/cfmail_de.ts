<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open batch</source>
        <translation>Stapel öffnen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>Konten verwalten</translation>
    </message>
    <message>
        <source>{name} — production</source>
        <translation>{name} — Produktion</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Stored accounts</source>
        <translation>Gespeicherte Konten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Use the token for this session only</source>
        <translation>Token nur für diese Sitzung verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard the changes to this account?</source>
        <translation>Die Änderungen an diesem Konto verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Choose a stored account in the list first.</source>
        <translation>Wählen Sie zuerst ein gespeichertes Konto in der Liste.</translation>
    </message>
    <message>
        <source>A new account: fill in the form, then press Save.</source>
        <translation>Ein neues Konto: Füllen Sie das Formular aus und drücken Sie dann „Speichern“.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saving… (the keyring may ask for its password)</source>
        <translation>Wird gespeichert… (der Schlüsselbund fragt möglicherweise nach seinem Passwort)</translation>
    </message>
    <message>
        <source>Saved. The token is kept in memory until the program ends, and must then be entered again.</source>
        <translation>Gespeichert. Das Token bleibt im Speicher, bis das Programm endet, und muss danach erneut eingegeben werden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The window uses this account now.</source>
        <translation>Das Fenster verwendet jetzt dieses Konto.</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>Cloudflare wird gefragt…</translation>
    </message>
    <message>
        <source>Remove the account “{name}” and its token?</source>
        <translation>Das Konto „{name}“ und sein Token entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message>
        <source>Removed. The keyring could not be asked: should it hold the token, remove it there.</source>
        <translation>Entfernt. Der Schlüsselbund konnte nicht gefragt werden: Falls er das Token enthält, entfernen Sie es dort.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None. For example: http://proxy.example:3128</source>
        <translation>Keiner. Zum Beispiel: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy for every account</source>
        <translation>Proxy für alle Konten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: Acme, marketing</source>
        <translation>Zum Beispiel: Acme, Marketing</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits from the Cloudflare dashboard</source>
        <translation>32 hexadezimale Ziffern aus dem Cloudflare-Dashboard</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>E-mail and Global API key</source>
        <translation>E-Mail und Global API Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>The address with which you log in to Cloudflare</source>
        <translation>Die Adresse, mit der Sie sich bei Cloudflare anmelden</translation>
    </message>
    <message>
        <source>API token or key</source>
        <translation>API-Token oder -Schlüssel</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>This is production: mark it in every window</source>
        <translation>Dies ist Produktion: in jedem Fenster kennzeichnen</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>Dies ist Produktion</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>Testempfänger</translation>
    </message>
    <message>
        <source>To whom “Send to Me Instead” goes</source>
        <translation>An wen „Stattdessen an mich senden“ geht</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>Erlaubte Empfänger</translation>
    </message>
    <message>
        <source>For example: *@example.com, ada@example.org</source>
        <translation>Zum Beispiel: *@example.com, ada@example.org</translation>
    </message>
    <message>
        <source>Empty means no restriction; else others need your confirmation.</source>
        <translation>Leer bedeutet keine Einschränkung; sonst müssen Sie andere Empfänger bestätigen.</translation>
    </message>
    <message>
        <source>Look each recipient up among the suppressed ones before a send</source>
        <translation>Vor dem Senden jeden Empfänger in der Sperrliste nachschlagen</translation>
    </message>
    <message>
        <source>Look up suppressed recipients</source>
        <translation>Gesperrte Empfänger nachschlagen</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Leer lassen, um das bisherige zu behalten</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, nowhere else</source>
        <translation>Kommt in den Schlüsselbund des Systems, nirgendwo sonst hin</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Sch&amp;lüssel</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>Konto-&amp;ID</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>&amp;Authentifizierung</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>Basis-&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Test reci&amp;pient</source>
        <translation>&amp;Testempfänger</translation>
    </message>
    <message>
        <source>A&amp;llowed recipients</source>
        <translation>E&amp;rlaubte Empfänger</translation>
    </message>
    <message>
        <source>Asking Cloudflare&apos;s log…</source>
        <translation>Das Protokoll von Cloudflare wird abgefragt…</translation>
    </message>
    <message>
        <source>None of the recipients is suppressed: look at the message and its header fields.</source>
        <translation>Keiner der Empfänger ist gesperrt: Sehen Sie sich die Nachricht und ihre Header-Felder an.</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>Es wurde nichts gesendet. {why}</translation>
    </message>
    <message>
        <source>The account that sent this message is not there any more.</source>
        <translation>Das Konto, mit dem diese Nachricht gesendet wurde, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The contents of this message were not kept. Open its file and send it from there.</source>
        <translation>Der Inhalt dieser Nachricht wurde nicht aufbewahrt. Öffnen Sie ihre Datei und senden Sie sie von dort.</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>Diese auch senden</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Start &amp;batch</source>
        <translation>Stapel &amp;starten</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>Stapel starten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>Tabelle für Tabellenkalkulationen (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>Alles (JSON)…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Umschlagabsender</translation>
    </message>
    <message>
        <source>Address that gets the bounces</source>
        <translation>Adresse, die die Bounces erhält</translation>
    </message>
    <message>
        <source>Send all to my test address</source>
        <translation>Alles an meine Testadresse senden</translation>
    </message>
    <message>
        <source>Go on by itself after a pause that Cloudflare asked for</source>
        <translation>Nach einer von Cloudflare verlangten Pause selbsttätig fortfahren</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>A&amp;bsender</translation>
    </message>
    <message>
        <source>Recip&amp;ients</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Write the envelope sender.</source>
        <translation>Geben Sie den Umschlagabsender ein.</translation>
    </message>
    <message>
        <source>The envelope sender is not an address: {reason}.</source>
        <translation>Der Umschlagabsender ist keine Adresse: {reason}.</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>Geben Sie mindestens einen Empfänger ein.</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>Nachrichten pro Minute</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell wie möglich</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>&amp;Umschlag</translation>
    </message>
    <message>
        <source>Messages per &amp;minute</source>
        <translation>Nachrichten pro &amp;Minute</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>&amp;Gleichzeitig</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State of the messages shown</source>
        <translation>Status der gezeigten Nachrichten</translation>
    </message>
    <message>
        <source>Batch messages</source>
        <translation>Nachrichten des Stapels</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Send &amp;these too</source>
        <translation>&amp;Diese auch senden</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Check in Cloudflare&apos;s log</source>
        <translation>Im Cloudflare-Protokoll nachsehen</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Als gesendet markieren</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>Als nicht gesendet markieren</translation>
    </message>
    <message>
        <source>Send again anyway (may duplicate)</source>
        <translation>Trotzdem erneut senden (evtl. doppelt)</translation>
    </message>
    <message>
        <source>Look up suppressed</source>
        <translation>Gesperrte nachschlagen</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf anzeigen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Start the batch?</source>
        <translation>Den Stapel starten?</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Forget this batch</source>
        <translation>Diesen Stapel vergessen</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>Pausieren und beenden</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Als &amp;Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>Als &amp;JSON speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>Co&amp;py as JSON</source>
        <translation>Als JSON k&amp;opieren</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>Befunde speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which checks count…</source>
        <translation>Welche Prüfungen zählen…</translation>
    </message>
    <message>
        <source>Choose which checks count as errors, and which are ignored, for the account</source>
        <translation>Für das Konto wählen, welche Prüfungen als Fehler zählen und welche ignoriert werden</translation>
    </message>
    <message>
        <source>Save or copy the findings as Markdown or JSON</source>
        <translation>Die Befunde als Markdown oder JSON speichern oder kopieren</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Open source…</source>
        <translation>Quelle öffnen…</translation>
    </message>
    <message>
        <source>Show where it is in the message (Enter)</source>
        <translation>Zeigen, wo es in der Nachricht steht (Enter)</translation>
    </message>
    <message>
        <source>Mend it; Undo takes that back (F)</source>
        <translation>Beheben; „Rückgängig“ nimmt das zurück (F)</translation>
    </message>
    <message>
        <source>Show what the rule is, whom it concerns, and every place</source>
        <translation>Zeigen, was die Regel besagt, wen sie betrifft, und jede Stelle</translation>
    </message>
    <message>
        <source>Open the page of the rule in your browser, after a question</source>
        <translation>Die Seite der Regel nach einer Rückfrage im Browser öffnen</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Über den Befund</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Look up DNS…</source>
        <translation>DNS abfragen…</translation>
    </message>
    <message>
        <source>Check links…</source>
        <translation>Links prüfen…</translation>
    </message>
    <message>
        <source>Sending domains…</source>
        <translation>Sendedomains…</translation>
    </message>
    <message>
        <source>Ask Cloudflare for the sending domains</source>
        <translation>Cloudflare nach den Sendedomains fragen</translation>
    </message>
    <message>
        <source>Stop checking links</source>
        <translation>Prüfung der Links stoppen</translation>
    </message>
    <message>
        <source>Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what</source>
        <translation>Das DNS nach SPF, DKIM und DMARC fragen, nach einer Rückfrage, die sagt, wer was erfährt</translation>
    </message>
    <message>
        <source>Ask whether what is linked is there, after a question that says who learns what</source>
        <translation>Fragen, ob verlinkte Seiten vorhanden sind, nach einer Rückfrage, die sagt, wer was erfährt</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account may send</source>
        <translation>Cloudflare fragen, von welchen Domains das Konto senden darf</translation>
    </message>
    <message>
        <source>Look up DNS</source>
        <translation>DNS abfragen</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>Links prüfen</translation>
    </message>
    <message>
        <source>Ask Cloudflare</source>
        <translation>Cloudflare fragen</translation>
    </message>
    <message>
        <source>Which checks count</source>
        <translation>Welche Prüfungen zählen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>Prüfungen filtern</translation>
    </message>
    <message>
        <source>Words in check, area or setting</source>
        <translation>Wörter in Prüfung, Bereich oder Einstellung</translation>
    </message>
    <message>
        <source>Checks and their settings</source>
        <translation>Prüfungen und ihre Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Count as error</source>
        <translation>Als F&amp;ehler zählen</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Wie üblich</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>&amp;Ignorieren</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <comment>a menu and a menu in it</comment>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>Offene Fenster</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Text, HTML and source</source>
        <translation>Text, HTML und Quelltext</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find next, while the find bar is open</source>
        <translation>Weitersuchen, solange die Suchleiste offen ist</translation>
    </message>
    <message>
        <source>Find previous, while the find bar is open</source>
        <translation>Rückwärts suchen, solange die Suchleiste offen ist</translation>
    </message>
    <message>
        <source>Insert a tab character</source>
        <translation>Ein Tabulatorzeichen einfügen</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>Zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Go back to the field before</source>
        <translation>Zum vorigen Feld zurückgehen</translation>
    </message>
    <message>
        <source>Let the next Tab go on to the next field</source>
        <translation>Das nächste Tab zum nächsten Feld gehen lassen</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>Suchleiste</translation>
    </message>
    <message>
        <source>Close the bar and go back to the text</source>
        <translation>Die Leiste schließen und zum Text zurückgehen</translation>
    </message>
    <message>
        <source>Lines of addresses</source>
        <translation>Adresszeilen</translation>
    </message>
    <message>
        <source>Show the suggestions, and go to the next one</source>
        <translation>Die Vorschläge zeigen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>Zum vorigen Vorschlag gehen</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>Den Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>Die Vorschläge schließen</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>Jede Tabelle</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them</source>
        <translation>Die ausgewählten oder alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show the attachment under “Parts”</source>
        <translation>Den Anhang unter „Teile“ zeigen</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>Den Anhang umbenennen</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>Den Anhang entfernen</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Das Feld bearbeiten</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Das Feld entfernen</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>Das Feld duplizieren</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>Das Feld nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>Das Feld nach unten verschieben</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>Den Teil öffnen</translation>
    </message>
    <message>
        <source>Rendered preview</source>
        <translation>Dargestellte Vorschau</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Edge of the preview</source>
        <translation>Rand der Vorschau</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower by one pixel</source>
        <translation>Ein Pixel schmaler</translation>
    </message>
    <message>
        <source>Wider by one pixel</source>
        <translation>Ein Pixel breiter</translation>
    </message>
    <message>
        <source>Go to the place, then to the next one</source>
        <translation>Zur Stelle gehen, danach zur nächsten</translation>
    </message>
    <message>
        <source>Mend it, where one edit is safe</source>
        <translation>Beheben, wo eine einzelne Änderung gefahrlos ist</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>Einen Wert eingeben</translation>
    </message>
    <message>
        <source>Go to the command before</source>
        <translation>Zum vorigen Befehl gehen</translation>
    </message>
    <message>
        <source>Go to the next command</source>
        <translation>Zum nächsten Befehl gehen</translation>
    </message>
    <message>
        <source>Go ten commands back</source>
        <translation>Zehn Befehle zurückgehen</translation>
    </message>
    <message>
        <source>Go ten commands on</source>
        <translation>Zehn Befehle weitergehen</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>Den Befehl ausführen</translation>
    </message>
    <message>
        <source>Go back to where the keyboard was</source>
        <translation>Dorthin zurückgehen, wo die Tastatur war</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>Stapelfenster</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Help on this window</source>
        <translation>Hilfe zu diesem Fenster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go from the search to the attempts</source>
        <translation>Von der Suche zu den Versuchen gehen</translation>
    </message>
    <message>
        <source>Open the attempt as a message</source>
        <translation>Den Versuch als Nachricht öffnen</translation>
    </message>
    <message>
        <source>Delete the chosen attempts</source>
        <translation>Die ausgewählten Versuche löschen</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Den Verlauf neu einlesen</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>Die Nachricht öffnen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>Zur vorigen Seite zurückgehen</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärtsgehen</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>Dialoge</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>Schließen, ohne etwas zu tun</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>Menü {menu}</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es bewirkt</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>Als reiner Text kopiert.</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>Part of a key, of a place, or of what it does</source>
        <translation>Teil einer Taste, eines Ortes oder dessen, was sie bewirkt</translation>
    </message>
    <message>
        <source>Copy the keys that are shown, a paragraph for each place</source>
        <translation>Die gezeigten Tasten kopieren, einen Absatz für jeden Ort</translation>
    </message>
    <message>
        <source>Print the keys that are shown</source>
        <translation>Die gezeigten Tasten drucken</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>Anhang hinzufügen</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>Anhang entfernen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>removed attachment</source>
        <translation>entfernter Anhang</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Anhang umbenennen</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>renamed attachment</source>
        <translation>umbenannter Anhang</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>Anhang ersetzen</translation>
    </message>
    <message>
        <source>replaced attachment</source>
        <translation>ersetzter Anhang</translation>
    </message>
    <message>
        <source>Enter shows the selected file under Parts</source>
        <translation>Enter zeigt die ausgewählte Datei unter „Teile“</translation>
    </message>
    <message>
        <source>Attach files; they can be dropped on the list as well</source>
        <translation>Dateien anhängen; sie lassen sich auch auf die Liste ziehen</translation>
    </message>
    <message>
        <source>Take the selected files out of the message (Del in the list)</source>
        <translation>Die ausgewählten Dateien aus der Nachricht nehmen (Entf in der Liste)</translation>
    </message>
    <message>
        <source>Give the selected file another name (F2 in the list)</source>
        <translation>Der ausgewählten Datei einen anderen Namen geben (F2 in der Liste)</translation>
    </message>
    <message>
        <source>Put another file in the place of the selected one</source>
        <translation>Eine andere Datei an die Stelle der ausgewählten setzen</translation>
    </message>
    <message>
        <source>removed body</source>
        <translation>entfernter Body</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Take this part out of the message</source>
        <translation>Diesen Teil aus der Nachricht nehmen</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>Text-Body</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>HTML-Body</translation>
    </message>
    <message>
        <source>Make from HTML</source>
        <translation>Aus HTML erzeugen</translation>
    </message>
    <message>
        <source>Insert image…</source>
        <translation>Bild einfügen…</translation>
    </message>
    <message>
        <source>Type the plain text here.</source>
        <translation>Geben Sie hier den reinen Text ein.</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>Schreiben Sie hier die Nachricht.</translation>
    </message>
    <message>
        <source>text from HTML</source>
        <translation>Text aus HTML</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Insert images</source>
        <translation>Bilder einfügen</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>It is empty, and most programs will show nothing else: write it or remove it.</source>
        <translation>Der HTML-Body ist leer, und die meisten Programme zeigen nichts anderes: Schreiben Sie ihn oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Write the plain text anew from what the HTML says</source>
        <translation>Den reinen Text aus dem Inhalt des HTML neu schreiben</translation>
    </message>
    <message>
        <source>Put an image into the HTML at the cursor; one can be pasted or dropped, too</source>
        <translation>Ein Bild an der Schreibmarke in das HTML setzen; das geht auch über die Zwischenablage oder durch Hineinziehen</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Name &lt;Adresse&gt;</translation>
    </message>
    <message>
        <source>These recipients go into the envelope only. No Bcc field is written.</source>
        <translation>Diese Empfänger kommen nur in den Umschlag. Es wird kein Bcc-Feld geschrieben.</translation>
    </message>
    <message>
        <source>Type or paste HTML source here.</source>
        <translation>Geben Sie hier HTML-Quelltext ein oder fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>Difference — {name}</source>
        <translation>Unterschied — {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Line ends are not compared here.</source>
        <translation>Zeilenenden werden hier nicht verglichen.</translation>
    </message>
    <message>
        <source>No line differs; line ends may.</source>
        <translation>Keine Zeile unterscheidet sich; Zeilenenden vielleicht.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Envelope difference</source>
        <translation>Unterschiede des Umschlags</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Diese behalten</translation>
    </message>
    <message>
        <source>Drag as .eml</source>
        <translation>Als .eml ziehen</translation>
    </message>
    <message>
        <source>Drag this into a folder or another program. Press it to copy the message to the clipboard as a file.</source>
        <translation>Ziehen Sie dies in einen Ordner oder ein anderes Programm. Ein Druck darauf kopiert die Nachricht als Datei in die Zwischenablage.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Reset from headers</source>
        <translation>Aus Headern zurücksetzen</translation>
    </message>
    <message>
        <source>This envelope was edited for another message.</source>
        <translation>Dieser Umschlag wurde für eine andere Nachricht bearbeitet.</translation>
    </message>
    <message>
        <source>Use it for this message</source>
        <translation>Für diese Nachricht verwenden</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>Von Ihnen bearbeitet</translation>
    </message>
    <message>
        <source>Follows the headers</source>
        <translation>Folgt den Headern</translation>
    </message>
    <message>
        <source>The envelope follows the headers already.</source>
        <translation>Der Umschlag folgt den Headern bereits.</translation>
    </message>
    <message>
        <source>Difference to the headers</source>
        <translation>Unterschied zu den Headern</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>Feldname</translation>
    </message>
    <message>
        <source>Field value</source>
        <translation>Feldwert</translation>
    </message>
    <message>
        <source>Field as written</source>
        <translation>Feld wie geschrieben</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>header field</source>
        <translation>Header-Feld</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>neues Feld</translation>
    </message>
    <message>
        <source>removed field</source>
        <translation>entferntes Feld</translation>
    </message>
    <message>
        <source>doubled field</source>
        <translation>dupliziertes Feld</translation>
    </message>
    <message>
        <source>moved field</source>
        <translation>verschobenes Feld</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a field below the selected one</source>
        <translation>Ein Feld unter dem ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Remove the selected field (Del in the table)</source>
        <translation>Das ausgewählte Feld entfernen (Entf in der Tabelle)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the selected field (Ctrl+D)</source>
        <translation>Eine Kopie des ausgewählten Felds hinzufügen (Strg+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the selected field up (Alt+Up)</source>
        <translation>Das ausgewählte Feld nach oben verschieben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move the selected field down (Alt+Down)</source>
        <translation>Das ausgewählte Feld nach unten verschieben (Alt+Herunter)</translation>
    </message>
    <message>
        <source>Enter edits the selected field</source>
        <translation>Enter bearbeitet das ausgewählte Feld</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>(not a field)</source>
        <translation>(kein Feld)</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>Header-Felder</translation>
    </message>
    <message>
        <source>Follow the file</source>
        <translation>Der Datei folgen</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>Wieder folgen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)</source>
        <translation>Vorlagen (*.html *.htm *.txt *.eml *.mjml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open live template</source>
        <translation>Live-Vorlage öffnen</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Reading a message from standard input…</source>
        <translation>Eine Nachricht wird von der Standardeingabe gelesen…</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle öffnen</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>Beispielnachricht</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>This message did not come from a file, so there is nothing to read again.</source>
        <translation>Diese Nachricht stammt nicht aus einer Datei, also gibt es nichts neu einzulesen.</translation>
    </message>
    <message>
        <source>Read the file again? What you changed and did not save would be lost.</source>
        <translation>Die Datei neu einlesen? Was Sie geändert und nicht gespeichert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>What was copied has lost characters on the way. Save the message and open the file.</source>
        <translation>Das Kopierte hat unterwegs Zeichen verloren. Speichern Sie die Nachricht und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>Eingefügte Nachricht</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the whole raw message, its header included.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie die ganze Rohnachricht einschließlich ihres Headers.</translation>
    </message>
    <message>
        <source>Messages of the batch</source>
        <translation>Nachrichten des Stapels</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it to a folder first.</source>
        <translation>Was hierher gezogen wurde, ist keine Datei auf diesem Computer. Speichern Sie es zuerst in einem Ordner.</translation>
    </message>
    <message>
        <source>The other program gave no file. Save the message as .eml there, then drop that file here.</source>
        <translation>Das andere Programm hat keine Datei übergeben. Speichern Sie die Nachricht dort als .eml und ziehen Sie diese Datei hierher.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Templates (*.eml *.html *.htm *.txt);;All files (*)</source>
        <translation>Vorlagen (*.eml *.html *.htm *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>Neu aus Vorlage</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>Kopie von {name}</translation>
    </message>
    <message>
        <source>Redirect of {name}</source>
        <translation>Umleitung von {name}</translation>
    </message>
    <message>
        <source>Sent message</source>
        <translation>Gesendete Nachricht</translation>
    </message>
    <message>
        <source>The contents of this message were not kept.</source>
        <translation>Der Inhalt dieser Nachricht wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)</source>
        <translation>Nachrichten (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Help — cfmail</source>
        <translation>Hilfe — cfmail</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show all attempts</source>
        <translation>Alle Versuche zeigen</translation>
    </message>
    <message>
        <source>&amp;Open as message</source>
        <translation>Als Nachricht ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>Aufbe&amp;wahren…</translation>
    </message>
    <message>
        <source>Open as message</source>
        <translation>Als Nachricht öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Open the message, with its envelope, to be edited or sent again (Return)</source>
        <translation>Die Nachricht mit ihrem Umschlag öffnen, um sie zu bearbeiten oder erneut zu senden (Return)</translation>
    </message>
    <message>
        <source>Write the attempts found, or the chosen ones, to a file</source>
        <translation>Die gefundenen oder die ausgewählten Versuche in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Stop what is being done; what is deleted already stays deleted</source>
        <translation>Das Laufende anhalten; was schon gelöscht ist, bleibt gelöscht</translation>
    </message>
    <message>
        <source>Forget the chosen attempts (Delete)</source>
        <translation>Die ausgewählten Versuche vergessen (Entf)</translation>
    </message>
    <message>
        <source>How long attempts are kept, and whether their contents are</source>
        <translation>Wie lange Versuche aufbewahrt werden, und ob auch ihre Inhalte</translation>
    </message>
    <message>
        <source>Recipients of the attempt</source>
        <translation>Empfänger des Versuchs</translation>
    </message>
    <message>
        <source>Export this attempt</source>
        <translation>Diesen Versuch exportieren</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Words in subject, addresses, ids or causes</source>
        <translation>Wörter in Betreff, Adressen, IDs oder Ursachen</translation>
    </message>
    <message>
        <source>Finds attempts that hold every word, or the beginning of it.</source>
        <translation>Findet Versuche, die jedes Wort oder seinen Anfang enthalten.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>Eigener Zeitraum…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation>Beiseitelegen und ein neues beginnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>Versuche aufbewahren</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Tage der Aufbewahrung</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>Größenlimit</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>Ohne Limit</translation>
    </message>
    <message>
        <source>Keep the contents of &amp;messages</source>
        <translation>&amp;Inhalte der Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>Finding out how much the history takes…</source>
        <translation>Der Platzbedarf des Verlaufs wird ermittelt…</translation>
    </message>
    <message>
        <source>Keep attempts &amp;for</source>
        <translation>Aufbewahrungs&amp;dauer der Versuche</translation>
    </message>
    <message>
        <source>&amp;Largest size on the disk</source>
        <translation>&amp;Höchstgröße auf dem Datenträger</translation>
    </message>
    <message>
        <source>Words in From, Subject or date</source>
        <translation>Wörter in Von, Betreff oder Datum</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Nachrichten filtern</translation>
    </message>
    <message>
        <source>Undo “&gt;From ” quoting (mboxrd)</source>
        <translation>„&gt;From “-Maskierung rückgängig machen (mboxrd)</translation>
    </message>
    <message>
        <source>Send all as a batch…</source>
        <translation>Alle als Stapel senden…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} geöffnet</translation>
    </message>
    <message>
        <source>The message that was open stays open.</source>
        <translation>Die bisher offene Nachricht bleibt offen.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.</source>
        <translation>Dieses Konto hat keinen Testempfänger: Tragen Sie einen unter Extras, Konten ein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>This window stays open: look at the results below.</source>
        <translation>Dieses Fenster bleibt offen: Sehen Sie sich die Ergebnisse unten an.</translation>
    </message>
    <message>
        <source>Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown.</source>
        <translation>Der laufende Versand wird abgeschlossen, dann schließt sich dieses Fenster. Wenn Sie jetzt beenden, bleibt sein Ergebnis unbekannt.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>Es ist keine Nachricht geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>Keine Nachricht geöffnet</translation>
    </message>
    <message>
        <source>Write one, drop an .eml file on this window, or paste a raw message from the Edit menu.</source>
        <translation>Schreiben Sie eine, ziehen Sie eine .eml-Datei auf dieses Fenster, oder fügen Sie eine Rohnachricht über das Menü Bearbeiten ein.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>Beispielnachricht öffnen</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>Name des neuen Felds</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Act on notice</source>
        <translation>Auf Hinweis reagieren</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} wurde nicht geöffnet. {why}</translation>
    </message>
    <message>
        <source>{name} was not opened: the program made a mistake, which is in its log.</source>
        <translation>{name} wurde nicht geöffnet: Im Programm ist ein Fehler aufgetreten; er steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>Teil speichern</translation>
    </message>
    <message>
        <source>Save all parts in a folder</source>
        <translation>Alle Teile in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Part content</source>
        <translation>Inhalt des Teils</translation>
    </message>
    <message>
        <source>Part content in hexadecimal</source>
        <translation>Inhalt des Teils, hexadezimal</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>Teil speichern…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>Im Quelltext zeigen</translation>
    </message>
    <message>
        <source>Save the content of the part, its transfer encoding undone, to a file</source>
        <translation>Den Inhalt des Teils ohne seine Transferkodierung in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the contents of all parts in a folder; no file there is replaced</source>
        <translation>Die Inhalte aller Teile in einem Ordner speichern; dort wird keine Datei ersetzt</translation>
    </message>
    <message>
        <source>Show where the part begins in the message</source>
        <translation>Zeigen, wo der Teil in der Nachricht beginnt</translation>
    </message>
    <message>
        <source>Open the message that the part holds in another window</source>
        <translation>Die Nachricht, die der Teil enthält, in einem anderen Fenster öffnen</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>Diese Nachricht hat keinen HTML-Teil.</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML-Quelltext</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Text behind it</source>
        <translation>Text dahinter</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Schnitt bei</translation>
    </message>
    <message>
        <source>Inbox line</source>
        <translation>Posteingangszeile</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>Ziel des Links</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to make the page wider or narrower</source>
        <translation>Ziehen Sie, oder drücken Sie die Pfeiltasten, um die Seite breiter oder schmaler zu machen</translation>
    </message>
    <message>
        <source>Preview width</source>
        <translation>Breite der Vorschau</translation>
    </message>
    <message>
        <source>Preview colours</source>
        <translation>Farben der Vorschau</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Drucken oder speichern</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>Alle drei nebeneinander</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Preview width in pixels</source>
        <translation>Breite der Vorschau in Pixeln</translation>
    </message>
    <message>
        <source>How wide the page is, in CSS pixels</source>
        <translation>Wie breit die Seite ist, in CSS-Pixeln</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>Zoom zurücksetzen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Show images; many people read with images switched off</source>
        <translation>Bilder zeigen; viele lesen mit ausgeschalteten Bildern</translation>
    </message>
    <message>
        <source>Show a private copy of the page in your browser</source>
        <translation>Eine private Kopie der Seite in Ihrem Browser zeigen</translation>
    </message>
    <message>
        <source>Print the page, or save it as a picture or a PDF</source>
        <translation>Die Seite drucken oder als Bild oder PDF speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Ways to look at the message</source>
        <translation>Arten, die Nachricht anzusehen</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>Dargestellt</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Load remote images</source>
        <translation>Entfernte Bilder laden</translation>
    </message>
    <message>
        <source>The simple view loads nothing remote</source>
        <translation>Die einfache Ansicht lädt nichts Entferntes</translation>
    </message>
    <message>
        <source>For this message only, and until another one is shown</source>
        <translation>Nur für diese Nachricht und bis eine andere gezeigt wird</translation>
    </message>
    <message>
        <source>There is too much of this page for the simple view: some is left off.</source>
        <translation>Die Seite ist zu groß für die einfache Ansicht: Ein Teil ist weggelassen.</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>Dargestellte Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>Umschlagempfänger</translation>
    </message>
    <message>
        <source>One address a line. They alone decide who gets the message.</source>
        <translation>Eine Adresse pro Zeile. Sie allein entscheiden, wer die Nachricht bekommt.</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Eine Adresse pro Zeile</translation>
    </message>
    <message>
        <source>Progress of the send</source>
        <translation>Fortschritt des Versands</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>%Ln weitere Zeile wird nicht gezeigt</numerusform>
            <numerusform>%Ln weitere Zeilen werden nicht gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln Zeile ist gleich</numerusform>
            <numerusform>%Ln Zeilen sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>%Ln Fenster öffnen, eines für jede Datei?</numerusform>
            <numerusform>%Ln Fenster öffnen, eines für jede Datei?</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>{page}: {section}</source>
        <translation>{page}: {section}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%Ln Abschnitt gefunden</numerusform>
            <numerusform>%Ln Abschnitte gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the sections that have all of these words. Enter and F3 go to the next place.</source>
        <translation>Listet die Abschnitte auf, die alle diese Wörter enthalten. Enter und F3 gehen zur nächsten Stelle.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>The manual is in English only.</source>
        <translation>Das Handbuch gibt es nur auf Englisch.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>New from &amp;Template…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Live Template…</source>
        <translation>&amp;Live-Vorlage öffnen…</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>New &amp;Batch from Files…</source>
        <translation>Neuer Sta&amp;pel aus Dateien…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Message</source>
        <translation>&amp;Beispielnachricht öffnen</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>Von &amp;Datenträger neu laden</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erset&amp;zen…</translation>
    </message>
    <message>
        <source>Paste Ra&amp;w Message</source>
        <translation>R&amp;ohnachricht einfügen</translation>
    </message>
    <message>
        <source>Copy Message as F&amp;ile</source>
        <translation>Nachricht als &amp;Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send to &amp;Me Instead</source>
        <translation>Stattdessen an &amp;mich senden</translation>
    </message>
    <message>
        <source>&amp;Cancel the Send</source>
        <translation>Versand ab&amp;brechen</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>&amp;Voriger Datensatz</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>&amp;Nächster Datensatz</translation>
    </message>
    <message>
        <source>&amp;Reset Envelope from Headers</source>
        <translation>&amp;Umschlag aus Headern zurücksetzen</translation>
    </message>
    <message>
        <source>Edit as &amp;New</source>
        <translation>Als neu b&amp;earbeiten</translation>
    </message>
    <message>
        <source>Re&amp;direct to Others</source>
        <translation>An andere um&amp;leiten</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>&amp;Kopieren als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Verfassen</translation>
    </message>
    <message>
        <source>&amp;Header Fields</source>
        <translation>&amp;Header-Felder</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelltext</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Teile</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent</source>
        <translation>&amp;Was gesendet wird</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>Next P&amp;anel</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Default Layout</source>
        <translation>&amp;Standardlayout</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>&amp;Stapel…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About cfmail</source>
        <translation>Über &amp;cfmail</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Anmeldung durch</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number, of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Change the limits of the history</source>
        <translation>Die Grenzen des Verlaufs ändern</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>Daten auf diesem Computer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Jetzt beenden</translation>
    </message>
    <message>
        <source>&amp;Language of the windows</source>
        <translation>&amp;Sprache der Fenster</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>Einstellung suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Change what the history keeps</source>
        <translation>Ändern, was der Verlauf aufbewahrt</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Auf diesem Computer gemerkt</translation>
    </message>
    <message>
        <source>Remote images</source>
        <translation>Entfernte Bilder</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>&amp;Which checks count…</source>
        <translation>&amp;Welche Prüfungen zählen…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>From of new messages</source>
        <translation>From neuer Nachrichten</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace &lt;ada@example.com&gt;</source>
        <translation>Zum Beispiel: Ada Lovelace &lt;ada@example.com&gt;</translation>
    </message>
    <message>
        <source>Show the &amp;accounts</source>
        <translation>&amp;Konten zeigen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Before a send</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>After a send</source>
        <translation>Nach dem Senden</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Nachrichten-ID kopieren</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Earlier send: {text}</source>
        <translation>Früherer Versand: {text}</translation>
    </message>
    <message>
        <source>Recipients shown</source>
        <translation>Gezeigte Empfänger</translation>
    </message>
    <message>
        <source>Write these recipients and what became of each to a file</source>
        <translation>Diese Empfänger und was aus jedem wurde in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, for a spreadsheet</source>
        <translation>Die ausgewählten oder alle Zeilen für eine Tabellenkalkulation kopieren</translation>
    </message>
    <message>
        <source>All outcomes ({count})</source>
        <translation>Alle Ergebnisse ({count})</translation>
    </message>
    <message>
        <source>{outcome} ({count})</source>
        <translation>{outcome} ({count})</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV, für eine Tabellenkalkulation…</translation>
    </message>
    <message>
        <source>JSON, with everything…</source>
        <translation>JSON, mit allem…</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>An die anderen senden</translation>
    </message>
    <message>
        <source>Send the same bytes to everybody but the suppressed recipients</source>
        <translation>Dieselben Bytes an alle außer den gesperrten Empfängern senden</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log whether the message was sent</source>
        <translation>Im Protokoll von Cloudflare nachsehen, ob die Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>You know that it was sent; nothing is sent now</source>
        <translation>Sie wissen, dass sie gesendet wurde; jetzt wird nichts gesendet</translation>
    </message>
    <message>
        <source>You know that it was not sent; nothing is sent now</source>
        <translation>Sie wissen, dass sie nicht gesendet wurde; jetzt wird nichts gesendet</translation>
    </message>
    <message>
        <source>Recipients may get the message twice</source>
        <translation>Empfänger erhalten die Nachricht möglicherweise doppelt</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>Status aktualisieren</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log what became of the recipients</source>
        <translation>Im Protokoll von Cloudflare nachsehen, was aus den Empfängern wurde</translation>
    </message>
    <message>
        <source>Resend to…</source>
        <translation>Erneut senden an…</translation>
    </message>
    <message>
        <source>Send the same bytes to some of the recipients</source>
        <translation>Dieselben Bytes an einen Teil der Empfänger senden</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy this send for curl, Python and other clients, without the token</source>
        <translation>Diesen Versand für curl, Python und andere Clients kopieren, ohne das Token</translation>
    </message>
    <message>
        <source>Request and answer…</source>
        <translation>Anfrage und Antwort…</translation>
    </message>
    <message>
        <source>Show the request and the answer as they went</source>
        <translation>Die Anfrage und die Antwort zeigen, wie sie übertragen wurden</translation>
    </message>
    <message>
        <source>&amp;Failed or not sent ({count})</source>
        <translation>&amp;Fehlgeschlagene oder nicht gesendete ({count})</translation>
    </message>
    <message>
        <source>The &amp;suppressed ones ({count})</source>
        <translation>Die &amp;gesperrten ({count})</translation>
    </message>
    <message>
        <source>The &amp;chosen ones ({count})</source>
        <translation>Die &amp;ausgewählten ({count})</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>A&amp;lle ({count})</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Message in the request</source>
        <translation>Nachricht in der Anfrage</translation>
    </message>
    <message>
        <source>&amp;Unfold the message</source>
        <translation>Nachricht &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Fold the message</source>
        <translation>Nachricht &amp;einklappen</translation>
    </message>
    <message>
        <source>Unfold the message</source>
        <translation>Nachricht ausklappen</translation>
    </message>
    <message>
        <source>Fold the message</source>
        <translation>Nachricht einklappen</translation>
    </message>
    <message>
        <source>Show the octets of the message in the request</source>
        <translation>Die Oktette der Nachricht in der Anfrage zeigen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>The results were not exported.</source>
        <translation>Die Ergebnisse wurden nicht exportiert.</translation>
    </message>
    <message>
        <source>The results were exported to {name}.</source>
        <translation>Die Ergebnisse wurden nach {name} exportiert.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Send by itself when the time is over</source>
        <translation>Selbsttätig senden, wenn die Zeit um ist</translation>
    </message>
    <message>
        <source>For this time only</source>
        <translation>Nur für dieses Mal</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Cloudflare may ask to wait once more</source>
        <translation>Cloudflare verlangt möglicherweise noch einmal zu warten</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing will be</source>
        <translation>Es wurde nichts gesendet, und es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>Nachrichten (*.eml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Copied: paste it into a folder or another program.</source>
        <translation>Kopiert: Fügen Sie sie in einen Ordner oder ein anderes Programm ein.</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>Im Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>The message is not saved.</source>
        <translation>Die Nachricht ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Confirm the send</source>
        <translation>Versand bestätigen</translation>
    </message>
    <message>
        <source>Recipients of this send</source>
        <translation>Empfänger dieses Versands</translation>
    </message>
    <message>
        <source>Asking Cloudflare which recipients are suppressed… Nothing has been sent yet.</source>
        <translation>Cloudflare wird gefragt, welche Empfänger gesperrt sind… Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent: you stopped it.</source>
        <translation>Es wurde nichts gesendet: Sie haben es gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was sent: you did not confirm it.</source>
        <translation>Es wurde nichts gesendet: Sie haben es nicht bestätigt.</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfungen gefunden haben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send to me instead</source>
        <translation>Stattdessen an mich senden</translation>
    </message>
    <message>
        <source>Send the message to the envelope recipients (Ctrl+Return)</source>
        <translation>Die Nachricht an die Umschlagempfänger senden (Strg+Return)</translation>
    </message>
    <message>
        <source>Show what the checks found (Ctrl+7)</source>
        <translation>Zeigen, was die Prüfungen gefunden haben (Strg+7)</translation>
    </message>
    <message>
        <source>Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)</source>
        <translation>Diese Nachricht nur an {address} senden; ihre Header-Felder bleiben, wie sie sind (Strg+Umschalt+Return)</translation>
    </message>
    <message>
        <source>Send re-encoded</source>
        <translation>Umkodiert senden</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Trotzdem senden</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Insert byte…</source>
        <translation>Byte einfügen…</translation>
    </message>
    <message>
        <source>Put any byte at the cursor by its two hexadecimal digits</source>
        <translation>Ein beliebiges Byte durch seine zwei hexadezimalen Ziffern an der Schreibmarke einfügen</translation>
    </message>
    <message>
        <source>Insert byte</source>
        <translation>Byte einfügen</translation>
    </message>
    <message>
        <source>Two hexadecimal digits, such as E9</source>
        <translation>Zwei hexadezimale Ziffern, etwa E9</translation>
    </message>
    <message>
        <source>Source, read only</source>
        <translation>Quelltext, schreibgeschützt</translation>
    </message>
    <message>
        <source>Part at the cursor</source>
        <translation>Teil an der Schreibmarke</translation>
    </message>
    <message>
        <source>Show in Parts</source>
        <translation>In „Teile“ zeigen</translation>
    </message>
    <message>
        <source>The message has changed: its source is being read…</source>
        <translation>Die Nachricht hat sich geändert: Der Quelltext wird gelesen…</translation>
    </message>
    <message>
        <source>Large bodies are folded.</source>
        <translation>Große Bodys sind eingeklappt.</translation>
    </message>
    <message>
        <source>Too long to be edited as text: use the other views.</source>
        <translation>Zu lang, um als Text bearbeitet zu werden: Verwenden Sie die anderen Ansichten.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Part {number}: {type}</source>
        <translation>Teil {number}: {type}</translation>
    </message>
    <message>
        <source>Message: {type}</source>
        <translation>Nachricht: {type}</translation>
    </message>
    <message>
        <source>The program made a mistake: the source cannot be shown.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: Der Quelltext kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Go to a part of the message</source>
        <translation>Zu einem Teil der Nachricht gehen</translation>
    </message>
    <message>
        <source>Show the part at the cursor under “Parts”</source>
        <translation>Den Teil an der Schreibmarke unter „Teile“ zeigen</translation>
    </message>
    <message>
        <source>Bytes that are no text are written like ⟨E9⟩; typing that enters the byte.</source>
        <translation>Bytes, die kein Text sind, werden wie ⟨E9⟩ geschrieben; wer das tippt, gibt das Byte ein.</translation>
    </message>
    <message>
        <source>{size} of part {number}, not shown</source>
        <translation>{size} von Teil {number}, nicht gezeigt</translation>
    </message>
    <message>
        <source>{size}, not shown</source>
        <translation>{size}, nicht gezeigt</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>An alle senden</translation>
    </message>
    <message>
        <source>Cloudflare sends nothing to these recipients:

{names}

Nothing has been sent yet.</source>
        <translation>An diese Empfänger sendet Cloudflare nichts:

{names}

Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>Empfänger aus</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>Alle Datensätze testen</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>Stapel erstellen…</translation>
    </message>
    <message>
        <source>Rows of the merge</source>
        <translation>Datensätze der Serienmail</translation>
    </message>
    <message>
        <source>One message for each row</source>
        <translation>Eine Nachricht für jeden Datensatz</translation>
    </message>
    <message>
        <source>The column of the data that names the envelope recipients</source>
        <translation>Die Spalte der Daten, die die Umschlagempfänger nennt</translation>
    </message>
    <message>
        <source>Enter shows the message of the row in the window</source>
        <translation>Enter zeigt die Nachricht des Datensatzes im Fenster</translation>
    </message>
    <message>
        <source>Write the messages and open them as a batch; nothing is sent yet</source>
        <translation>Die Nachrichten schreiben und als Stapel öffnen; gesendet wird noch nichts</translation>
    </message>
    <message>
        <source>&amp;Recipients from</source>
        <translation>&amp;Empfänger aus</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Show the message of the row before (Alt+Page Up)</source>
        <translation>Die Nachricht des vorigen Datensatzes zeigen (Alt+Bild aufwärts)</translation>
    </message>
    <message>
        <source>Show the message of the next row (Alt+Page Down)</source>
        <translation>Die Nachricht des nächsten Datensatzes zeigen (Alt+Bild abwärts)</translation>
    </message>
    <message>
        <source>Row {row} of {count}</source>
        <translation>Datensatz {row} von {count}</translation>
    </message>
    <message>
        <source>Findings of the row</source>
        <translation>Befunde des Datensatzes</translation>
    </message>
    <message>
        <source>What is found about the chosen row shows here.</source>
        <translation>Hier steht, was zum ausgewählten Datensatz gefunden wurde.</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}: {title}</translation>
    </message>
    <message>
        <source>Open live template…</source>
        <translation>Live-Vorlage öffnen…</translation>
    </message>
    <message>
        <source>Show what the file says; what was changed here is lost, after a question</source>
        <translation>Zeigen, was in der Datei steht; was hier geändert wurde, geht nach einer Rückfrage verloren</translation>
    </message>
    <message>
        <source>Choose a file to follow (Ctrl+Shift+O)</source>
        <translation>Eine Datei wählen, der gefolgt wird (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>No template is followed</source>
        <translation>Keiner Vorlage wird gefolgt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>Daten wählen…</translation>
    </message>
    <message>
        <source>Data beside it</source>
        <translation>Daten daneben</translation>
    </message>
    <message>
        <source>One message for each row…</source>
        <translation>Eine Nachricht je Datensatz…</translation>
    </message>
    <message>
        <source>Take the data&apos;s values</source>
        <translation>Werte der Daten nehmen</translation>
    </message>
    <message>
        <source>Put pictures beside the template into the message</source>
        <translation>Bilder, die neben der Vorlage liegen, in die Nachricht aufnehmen</translation>
    </message>
    <message>
        <source>Send to me</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>Send to me on every save</source>
        <translation>Bei jedem Speichern an mich senden</translation>
    </message>
    <message>
        <source>Open the template in the program that this computer uses for such files</source>
        <translation>Die Vorlage in dem Programm öffnen, das dieser Computer für solche Dateien verwendet</translation>
    </message>
    <message>
        <source>Take the values from a JSON, TOML or CSV file</source>
        <translation>Die Werte aus einer JSON-, TOML- oder CSV-Datei nehmen</translation>
    </message>
    <message>
        <source>Take the values from the file of the same name beside the template again</source>
        <translation>Die Werte wieder aus der Datei gleichen Namens neben der Vorlage nehmen</translation>
    </message>
    <message>
        <source>Which row of the data the message is made with</source>
        <translation>Mit welchem Datensatz die Nachricht erstellt wird</translation>
    </message>
    <message>
        <source>Try all rows, and send each its message through a batch</source>
        <translation>Alle Datensätze testen und jedem seine Nachricht durch einen Stapel senden</translation>
    </message>
    <message>
        <source>Forget what was typed into the table</source>
        <translation>Vergessen, was in die Tabelle eingegeben wurde</translation>
    </message>
    <message>
        <source>Read the template again and send it to the test recipient (Ctrl+Shift+Return)</source>
        <translation>Die Vorlage neu einlesen und an den Testempfänger senden (Strg+Umschalt+Return)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: after every save the preview, the checks and the source show what it says now. Values come from a .json, .toml or .csv file of the same name beside it.</source>
        <translation>Eine Live-Vorlage ist eine .html-, .txt-, .eml- oder .mjml-Datei mit Liquid-Markup. Sie bleibt in Ihrem eigenen Editor: Nach jedem Speichern zeigen Vorschau, Prüfungen und Quelltext, was jetzt darin steht. Die Werte kommen aus einer .json-, .toml- oder .csv-Datei gleichen Namens daneben.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a value comes from</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recipients</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sender</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>will be sent although {reason}</source>
        <translation>wird trotzdem gesendet: {reason}</translation>
    </message>
    <message>
        <source>login, token, key, Cloudflare, production, sandbox</source>
        <comment>for searching</comment>
        <translation>Anmeldung, Login, Token, Schlüssel, Cloudflare, Produktion, Sandbox</translation>
    </message>
    <message>
        <source>send, network, confirm, notify, author</source>
        <comment>for searching</comment>
        <translation>senden, Netzwerk, bestätigen, Bestätigung, benachrichtigen, Autor, Absender</translation>
    </message>
    <message>
        <source>lint, errors, warnings, ignore, rules</source>
        <comment>for searching</comment>
        <translation>Lint, Fehler, Warnungen, ignorieren, Regeln</translation>
    </message>
    <message>
        <source>theme, look, display, zoom, accessibility</source>
        <comment>for searching</comment>
        <translation>Design, Theme, Aussehen, Anzeige, Zoom, Barrierefreiheit</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <comment>for searching</comment>
        <translation>Übersetzung, Locale, Gebietsschema, Region</translation>
    </message>
    <message>
        <source>data, tracking, remember, forget, telemetry</source>
        <comment>for searching</comment>
        <translation>Daten, Tracking, merken, vergessen, Telemetrie</translation>
    </message>
    <message>
        <source>disk, space, files, folders, delete, backup</source>
        <comment>for searching</comment>
        <translation>Festplatte, Datenträger, Speicherplatz, Dateien, Ordner, löschen, Sicherung, Backup</translation>
    </message>
    <message>
        <source>Nothing: it is built in</source>
        <translation>Nichts: sie ist eingebaut</translation>
    </message>
    <message>
        <source>That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and only while no window of cfmail is in front.</source>
        <translation>Wenn ein Stapel zu Ende ist oder auf Sie wartet: nur bei einem Stapel von mindestens {messages} Nachrichten oder {seconds} Sekunden, und nur, solange kein Fenster von cfmail im Vordergrund ist.</translation>
    </message>
    <message>
        <source>For this account not as usual: {errors} counted as errors, {ignored} ignored.</source>
        <comment>numbers of checks</comment>
        <translation>Für dieses Konto nicht wie üblich: {errors} als Fehler gezählt, {ignored} ignoriert.</translation>
    </message>
    <message>
        <source>Those of messages that were sent, with their names, to complete them while you type. Turned off, they are deleted at once, and none is suggested or written down. The history keeps the recipients of each send all the same.</source>
        <translation>Die von gesendeten Nachrichten, mit ihren Namen, um sie beim Tippen zu vervollständigen. Wird dies ausgeschaltet, werden sie sofort gelöscht, und keine wird vorgeschlagen oder aufgeschrieben. Der Verlauf bewahrt die Empfänger jedes Versands trotzdem auf.</translation>
    </message>
    <message>
        <source>Those that were open when cfmail ended come back with their messages, views and sizes, when it is started without a file. Unsaved work comes back in any case; nothing is ever sent by itself.</source>
        <translation>Die beim Ende von cfmail offenen Fenster kommen mit ihren Nachrichten, Ansichten und Größen wieder, wenn es ohne Datei gestartet wird. Nicht gespeicherte Arbeit kommt in jedem Fall wieder; nie wird etwas von selbst gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>Das Ergebnis von %Ln Empfänger ist unbekannt.</numerusform>
            <numerusform>Das Ergebnis von %Ln Empfängern ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln Anfrage wurde beantwortet.</numerusform>
            <numerusform>%Ln Anfragen wurden beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>Von %Ln Anfrage: {states}.</numerusform>
            <numerusform>Von %Ln Anfragen: {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln unterwegs</numerusform>
            <numerusform>%Ln unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln von Ihnen als gesendet markiert</numerusform>
            <numerusform>%Ln von Ihnen als gesendet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln von Ihnen als nicht gesendet markiert</numerusform>
            <numerusform>%Ln von Ihnen als nicht gesendet markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln möglicherweise gesendet</numerusform>
            <numerusform>%Ln möglicherweise gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>%Ln Nachrichten-ID</numerusform>
            <numerusform>%Ln Nachrichten-IDs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>An %Ln Empfänger zugestellt.</numerusform>
            <numerusform>An alle %Ln Empfänger zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>An {delivered} von %Ln Empfänger zugestellt; was aus ihm wurde, steht unten.</numerusform>
            <numerusform>An {delivered} von %Ln Empfängern zugestellt; was aus jedem wurde, steht unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>Senden Sie in %Ln Sekunde oder später erneut.</numerusform>
            <numerusform>Senden Sie in %Ln Sekunden oder später erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}, line {line}: {fault}</source>
        <translation>{where}, Zeile {line}: {fault}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}: {fault}</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>Datensatz {row}: {fault}</translation>
    </message>
    <message>
        <source>Data (*.json *.toml *.csv);;All files (*)</source>
        <translation>Daten (*.json *.toml *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Data for the template</source>
        <translation>Daten für die Vorlage</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Template variables</source>
        <translation>Variablen der Vorlage</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>Some letters of a command</source>
        <translation>Einige Buchstaben eines Befehls</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or press Add attachment.</source>
        <translation>Keine Anhänge. Ziehen Sie Dateien hierher, oder drücken Sie „Anhang hinzufügen“.</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>&amp;Rückgängig: {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>&amp;Wiederholen: {change}</translation>
    </message>
    <message>
        <source>theme, dark mode, night, high contrast, palette</source>
        <comment>for searching</comment>
        <translation>Design, Theme, dunkler Modus, Dunkelmodus, Nacht, hoher Kontrast, Palette</translation>
    </message>
    <message>
        <source>font size, zoom, large text, scale</source>
        <comment>for searching</comment>
        <translation>Schriftgröße, Zoom, große Schrift, Skalierung</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>for searching</comment>
        <translation>Neustart, neu starten</translation>
    </message>
    <message>
        <source>Remember opened &amp;files</source>
        <translation>Geöffnete &amp;Dateien merken</translation>
    </message>
    <message>
        <source>Remember &amp;addresses</source>
        <translation>&amp;Adressen merken</translation>
    </message>
    <message>
        <source>Open the last &amp;windows again</source>
        <translation>Letzte &amp;Fenster wieder öffnen</translation>
    </message>
    <message>
        <source>recent, history</source>
        <comment>for searching</comment>
        <translation>zuletzt, Verlauf</translation>
    </message>
    <message>
        <source>completion</source>
        <comment>for searching</comment>
        <translation>Vervollständigung</translation>
    </message>
    <message>
        <source>restore, startup</source>
        <comment>for searching</comment>
        <translation>wiederherstellen, Start, Sitzung</translation>
    </message>
    <message>
        <source>tracking pixels</source>
        <comment>for searching</comment>
        <translation>Zählpixel, Tracking-Pixel</translation>
    </message>
    <message>
        <source>telemetry, statistics</source>
        <comment>for searching</comment>
        <translation>Telemetrie, Statistik</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>for searching</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>retention, days, size, contents</source>
        <comment>for searching</comment>
        <translation>Aufbewahrung, Tage, Größe, Inhalt</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>Auf dem &amp;Desktop benachrichtigen</translation>
    </message>
    <message>
        <source>confirmation, production, allowed</source>
        <comment>for searching</comment>
        <translation>Bestätigung, Produktion, erlaubt</translation>
    </message>
    <message>
        <source>follow up, queued, log</source>
        <comment>for searching</comment>
        <translation>nachverfolgen, Warteschlange, Protokoll</translation>
    </message>
    <message>
        <source>notification, sound</source>
        <comment>for searching</comment>
        <translation>Benachrichtigung, Ton</translation>
    </message>
    <message>
        <source>firewall, VPN</source>
        <comment>for searching</comment>
        <translation>Firewall, VPN</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>Diese &amp;Liste leeren</translation>
    </message>
    <message>
        <source>After a send, what became of each recipient is listed here.</source>
        <translation>Nach dem Senden wird hier aufgeführt, was aus jedem Empfänger wurde.</translation>
    </message>
    <message>
        <source>no value: type one</source>
        <translation>kein Wert: geben Sie einen ein</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}, Zeile {line}</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after another</comment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>entries of a list</comment>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>Sandbox (nothing leaves this computer)</source>
        <translation>Sandbox (nichts verlässt diesen Computer)</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>Nicht erwähnt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>Es ist kein Konto gewählt.</translation>
    </message>
    <message>
        <source>SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.</source>
        <translation>SANDBOX · Nichts verlässt diesen Computer. Jedes Ergebnis hier ist simuliert; es wird keine Mail zugestellt.</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} · Mail sent here reaches real people.</source>
        <translation>PRODUKTION · {name} · Hier gesendete Mail erreicht echte Menschen.</translation>
    </message>
    <message>
        <source>{name} · Mail sent here reaches real people.</source>
        <translation>{name} · Hier gesendete Mail erreicht echte Menschen.</translation>
    </message>
    <message>
        <source>Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.</source>
        <translation>Steuern Sie sie mit Empfängern wie queued@, bounce@, suppressed@, slow@ oder hangup@; F1 nennt sie alle.</translation>
    </message>
    <message>
        <source>Preparing the message…</source>
        <translation>Die Nachricht wird vorbereitet…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Sending: {sent} of {total}</source>
        <translation>Wird gesendet: {sent} von {total}</translation>
    </message>
    <message>
        <source>The message is out. Waiting for the answer…</source>
        <translation>Die Nachricht ist übergeben. Es wird auf die Antwort gewartet…</translation>
    </message>
    <message>
        <source>{count} of {most} recipients</source>
        <translation>{count} von {most} Empfängern</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>Neue Nachricht aus {name}</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <translation>Die ersten {shown} von {total} werden gezeigt.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>The name is too long: 80 characters at most.</source>
        <translation>Der Name ist zu lang: höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>Ein anderes Konto trägt diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The account id is 32 hexadecimal digits; it stands in the dashboard&apos;s address bar.</source>
        <translation>Die Konto-ID besteht aus 32 hexadezimalen Ziffern; sie steht in der Adresszeile des Dashboards.</translation>
    </message>
    <message>
        <source>Enter the e-mail address with which you log in to Cloudflare.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, mit der Sie sich bei Cloudflare anmelden.</translation>
    </message>
    <message>
        <source>The token holds a character that no token has. Copy it once more.</source>
        <translation>Das Token enthält ein Zeichen, das in keinem Token vorkommt. Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Enter the API token or key.</source>
        <translation>Geben Sie das API-Token oder den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>Wählen Sie eine der Farben.</translation>
    </message>
    <message>
        <source>The base URL is not a web address like https://api.cloudflare.com/client/v4.</source>
        <translation>Die Basis-URL ist keine Webadresse wie https://api.cloudflare.com/client/v4.</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http:// is allowed on this computer only.</source>
        <translation>Die Basis-URL muss mit https:// beginnen; http:// ist nur auf diesem Computer erlaubt.</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password.</source>
        <translation>Die Basis-URL darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>Choose API token or Global API key.</source>
        <translation>Wählen Sie API-Token oder Global API Key.</translation>
    </message>
    <message>
        <source>An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com.</source>
        <translation>Ein erlaubter Empfänger ist weder eine Adresse wie ada@example.com noch eine Domain wie *@example.com.</translation>
    </message>
    <message>
        <source>The test recipient is not an address.</source>
        <translation>Der Testempfänger ist keine Adresse.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Or enter the token under Tools, Accounts, and use it for this session only.</source>
        <translation>Oder geben Sie das Token unter Extras, Konten ein und verwenden Sie es nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in.</source>
        <translation>Es gibt keinen Schlüsselbund, in dem das Token aufbewahrt werden könnte.</translation>
    </message>
    <message>
        <source>The keyring holds no usable token for this account. Enter it under Tools, Accounts.</source>
        <translation>Der Schlüsselbund enthält kein brauchbares Token für dieses Konto. Geben Sie es unter Extras, Konten ein.</translation>
    </message>
    <message>
        <source>The keyring took the token but did not keep it.</source>
        <translation>Der Schlüsselbund nahm das Token an, behielt es aber nicht.</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.</source>
        <translation>Installieren und starten Sie gnome-keyring oder KWallet (Paket gnome-keyring) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Check the system&apos;s keychain, then try again.</source>
        <translation>Prüfen Sie den Schlüsselbund des Systems und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Whether it may send (“Email Sending: Edit”) is not known before the first send.</source>
        <translation>Ob es senden darf („Email Sending: Edit“), ist vor dem ersten Senden nicht bekannt.</translation>
    </message>
    <message>
        <source>owned by this account</source>
        <translation>gehört diesem Konto</translation>
    </message>
    <message>
        <source>owned by a user</source>
        <translation>gehört einem Benutzer</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>Eigentümer unbekannt</translation>
    </message>
    <message>
        <source>The token is valid and active ({owner}).</source>
        <translation>Das Token ist gültig und aktiv ({owner}).</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>Es läuft am {date} ab.</translation>
    </message>
    <message>
        <source>The token exists but is disabled. Enable it in the Cloudflare dashboard.</source>
        <translation>Das Token ist vorhanden, aber deaktiviert. Aktivieren Sie es im Cloudflare-Dashboard.</translation>
    </message>
    <message>
        <source>The token has expired. Create a new one in the Cloudflare dashboard.</source>
        <translation>Das Token ist abgelaufen. Erstellen Sie ein neues im Cloudflare-Dashboard.</translation>
    </message>
    <message>
        <source>The token is not valid yet. Look at its start date in the Cloudflare dashboard.</source>
        <translation>Das Token ist noch nicht gültig. Sehen Sie im Cloudflare-Dashboard nach seinem Startdatum.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key and knows this account id.</source>
        <translation>Cloudflare akzeptiert den Schlüssel und kennt diese Konto-ID.</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key, but it does not see this account id. Check the account id.</source>
        <translation>Cloudflare akzeptiert den Schlüssel, aber er sieht diese Konto-ID nicht. Prüfen Sie die Konto-ID.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept it: mistyped, revoked, or of another account.</source>
        <translation>Cloudflare akzeptiert es nicht: vertippt, widerrufen oder von einem anderen Konto.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not tell whether it is valid.</source>
        <translation>Aus der Antwort von Cloudflare geht nicht hervor, ob es gültig ist.</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind.</source>
        <translation>Ein Wert fehlt oder ist von der falschen Art.</translation>
    </message>
    <message>
        <source>Its id cannot be used.</source>
        <translation>Seine ID ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Another account has the same id.</source>
        <translation>Ein anderes Konto hat dieselbe ID.</translation>
    </message>
    <message>
        <source>Account {number} in the account file is left out. {why}</source>
        <translation>Konto {number} in der Kontendatei wird ausgelassen. {why}</translation>
    </message>
    <message>
        <source>The account from the environment variables is left out. {why}</source>
        <translation>Das Konto aus den Umgebungsvariablen wird ausgelassen. {why}</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>sie hat kein @</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>sie enthält ein Leerzeichen</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>sie enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>what stands before the @ is malformed</source>
        <translation>was vor dem @ steht, ist fehlerhaft</translation>
    </message>
    <message>
        <source>what stands behind the @ is not a domain</source>
        <translation>was hinter dem @ steht, ist keine Domain</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>sie enthält Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is not closed</source>
        <translation>ein Anführungszeichen oder eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>“{text}” is not an address: {reason}.</source>
        <translation>„{text}“ ist keine Adresse: {reason}.</translation>
    </message>
    <message>
        <source>The same people as in the headers.</source>
        <translation>Dieselben Personen wie in den Headern.</translation>
    </message>
    <message>
        <source>The same as what can be read in the headers; an address field holds more than addresses.</source>
        <translation>Dasselbe, was in den Headern gelesen werden kann; ein Adressfeld enthält mehr als Adressen.</translation>
    </message>
    <message>
        <source>{address} is sent as {spelled}</source>
        <translation>{address} wird als {spelled} gesendet</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>Nicht sendbar</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Status</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>keine Nachrichten</translation>
    </message>
    <message>
        <source>No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox file on the main window.</source>
        <translation>In Ihrer Auswahl wurde keine Nachricht gefunden. Schließen Sie dieses Fenster und ziehen Sie .eml-Dateien, einen Ordner damit oder eine mbox-Datei auf das Hauptfenster.</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Keine Nachricht hat diesen Status.</translation>
    </message>
    <message>
        <source>Not started. {messages}: {counts}. Nothing is sent yet.</source>
        <translation>Nicht gestartet. {messages}: {counts}. Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>The program ended while this batch ran. {counts}. Resume sends only what was never begun.</source>
        <translation>Das Programm endete, während dieser Stapel lief. {counts}. „Fortsetzen“ sendet nur, was nie begonnen wurde.</translation>
    </message>
    <message>
        <source>Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.</source>
        <translation>Ein anderes Exemplar dieses Programms bearbeitet diesen Stapel. {counts}. Pausieren und schließen Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>Sending. {counts}.</source>
        <translation>Wird gesendet. {counts}.</translation>
    </message>
    <message>
        <source>About {left} left.</source>
        <translation>Noch etwa {left}.</translation>
    </message>
    <message>
        <source>Ending what is in hand ({messages}). {counts}.</source>
        <translation>Das Laufende wird abgeschlossen ({messages}). {counts}.</translation>
    </message>
    <message>
        <source>Cloudflare asks to wait: {left}. {counts}.</source>
        <translation>Cloudflare verlangt zu warten: {left}. {counts}.</translation>
    </message>
    <message>
        <source>It goes on by itself then.</source>
        <translation>Danach geht es selbsttätig weiter.</translation>
    </message>
    <message>
        <source>Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.</source>
        <translation>Drücken Sie „Fortsetzen“, um weiterzumachen. Es geht sofort weiter: Vor Ablauf dieser Zeit lehnt Cloudflare möglicherweise erneut ab.</translation>
    </message>
    <message>
        <source>{counts}. Press Resume to send what is waiting.</source>
        <translation>{counts}. Drücken Sie „Fortsetzen“, um das Wartende zu senden.</translation>
    </message>
    <message>
        <source>Done. {counts}.</source>
        <translation>Fertig. {counts}.</translation>
    </message>
    <message>
        <source>Done, but nothing was sent. {counts}.</source>
        <translation>Fertig, aber es wurde nichts gesendet. {counts}.</translation>
    </message>
    <message>
        <source>Held messages are not sent: choose one to read why, and press Send these too to let it go.</source>
        <translation>Zurückgehaltene Nachrichten werden nicht gesendet: Wählen Sie eine, um den Grund zu lesen, und drücken Sie „Diese auch senden“, um sie freizugeben.</translation>
    </message>
    <message>
        <source>What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.</source>
        <translation>Was unbekannt ist, wurde möglicherweise gesendet: Wählen Sie es in der Tabelle, um zu entscheiden; nichts anderes sendet es erneut.</translation>
    </message>
    <message>
        <source>each message&apos;s own sender</source>
        <translation>dem jeweils eigenen Absender der Nachricht</translation>
    </message>
    <message>
        <source>each message&apos;s own recipients</source>
        <translation>die jeweils eigenen Empfänger der Nachricht</translation>
    </message>
    <message>
        <source>from {who} to {whom}</source>
        <translation>von {who} an {whom}</translation>
    </message>
    <message>
        <source>Outside of the list of recipients allowed for this account ({count}): {names}.</source>
        <translation>Außerhalb der Liste der für dieses Konto erlaubten Empfänger ({count}): {names}.</translation>
    </message>
    <message>
        <source>The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.</source>
        <translation>Das Konto dieses Stapels wurde gelöscht. Jetzt wurde nichts gesendet. Wählen Sie ein anderes und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>This batch is being sent, so it was not forgotten. Stop it first, where it runs.</source>
        <translation>Dieser Stapel wird gerade gesendet, daher wurde er nicht vergessen. Stoppen Sie ihn zuerst dort, wo er läuft.</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}.</source>
        <translation>Empfänger ({count}): {names}.</translation>
    </message>
    <message>
        <source>Forget the batch “{name}”? What it sent stays in the history; nothing is sent.</source>
        <translation>Den Stapel „{name}“ vergessen? Was er gesendet hat, bleibt im Verlauf; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” has ended</source>
        <translation>{program}: Stapel „{name}“ ist zu Ende</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” needs you</source>
        <translation>{program}: Stapel „{name}“ braucht Sie</translation>
    </message>
    <message>
        <source>The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.</source>
        <translation>Der Stapel „{name}“ wurde unterbrochen: {counts}. Nichts geht von selbst weiter.</translation>
    </message>
    <message>
        <source>There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.</source>
        <translation>Es gibt keine Stapel. Ziehen Sie mehrere .eml-Dateien, einen Ordner oder eine mbox-Datei auf das Fenster, um einen zu erstellen.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it, or let it go on in the background?

Tools &gt; Batches… opens its window again.</source>
        <translation>Dieser Stapel wird noch gesendet. Pausieren, oder im Hintergrund weiterlaufen lassen?

Extras &gt; Stapel… öffnet sein Fenster wieder.</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Dieser Stapel wird noch gesendet. Pausieren und beenden?

Auf das Laufende wird gewartet, und der nächste Start bietet den Rest an.</translation>
    </message>
    <message>
        <source>A batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>Ein Stapel wird noch gesendet. Pausieren und beenden?

Auf das Laufende wird gewartet, und der nächste Start bietet den Rest an.</translation>
    </message>
    <message>
        <source>The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.</source>
        <translation>Die Dateien eines Stapels werden noch gelesen. Beenden und diesen Stapel vergessen? Davon wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The files are still being read. Close the window and forget this batch? Nothing was sent.</source>
        <translation>Die Dateien werden noch gelesen. Das Fenster schließen und diesen Stapel vergessen? Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>As each message&apos;s header fields propose</source>
        <translation>Wie die Header-Felder der jeweiligen Nachricht vorschlagen</translation>
    </message>
    <message>
        <source>One sender for all</source>
        <translation>Ein Absender für alle</translation>
    </message>
    <message>
        <source>One list of recipients for all</source>
        <translation>Eine Empfängerliste für alle</translation>
    </message>
    <message>
        <source>One sender and one list of recipients for all</source>
        <translation>Ein Absender und eine Empfängerliste für alle</translation>
    </message>
    <message>
        <source>This account has no test recipient; set one under Accounts.</source>
        <translation>Dieses Konto hat keinen Testempfänger; legen Sie unter „Konten“ einen fest.</translation>
    </message>
    <message>
        <source>Every message goes to {address} only. The messages stay as they are.</source>
        <translation>Jede Nachricht geht nur an {address}. Die Nachrichten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, one that Cloudflare puts off is overtaken by those in hand with it.</source>
        <translation>Wie viele Nachrichten gleichzeitig gesendet werden. Bei 1 wartet jede auf die Antwort zur vorigen. Bei mehr wird eine, die Cloudflare aufschiebt, von den gleichzeitig laufenden überholt.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>none is held back</source>
        <translation>keine wird zurückgehalten</translation>
    </message>
    <message>
        <source>{held} held, {broken} cannot be sent</source>
        <translation>{held} zurückgehalten, {broken} nicht sendbar</translation>
    </message>
    <message>
        <source>Send every waiting message, in order. Held ones stay behind.</source>
        <translation>Jede wartende Nachricht senden, der Reihe nach. Zurückgehaltene bleiben zurück.</translation>
    </message>
    <message>
        <source>Begin no other message for now; the batch stays in hand, and the next start of the program offers it.</source>
        <translation>Vorerst keine weitere Nachricht beginnen; der Stapel bleibt in Arbeit, und der nächste Start des Programms bietet ihn an.</translation>
    </message>
    <message>
        <source>Send what is waiting at once. What was begun before is never repeated.</source>
        <translation>Sofort senden, was wartet. Was zuvor begonnen wurde, wird nie wiederholt.</translation>
    </message>
    <message>
        <source>End the batch here: begin no other message, and no start of the program offers it. Resume takes that back.</source>
        <translation>Den Stapel hier enden lassen: Keine weitere Nachricht wird begonnen, und kein Start des Programms bietet ihn an. „Fortsetzen“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Write what became of every message of the batch to a file.</source>
        <translation>In eine Datei schreiben, was aus jeder Nachricht des Stapels wurde.</translation>
    </message>
    <message>
        <source>Show the chosen message in a window of its own. The batch does not change by it.</source>
        <translation>Die ausgewählte Nachricht in einem eigenen Fenster zeigen. Der Stapel ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Let the chosen held messages be sent after all, after a question that names why they are held.</source>
        <translation>Die ausgewählten zurückgehaltenen Nachrichten doch senden lassen, nach einer Rückfrage, die den Grund nennt.</translation>
    </message>
    <message>
        <source>Do not send the chosen messages; Send these too takes that back.</source>
        <translation>Die ausgewählten Nachrichten nicht senden; „Diese auch senden“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>Let the chosen messages that were certainly not sent wait for another turn.</source>
        <translation>Die ausgewählten Nachrichten, die sicher nicht gesendet wurden, erneut anstehen lassen.</translation>
    </message>
    <message>
        <source>Ask Cloudflare what became of this message. Nothing is sent.</source>
        <translation>Cloudflare fragen, was aus dieser Nachricht wurde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Keep that this message was sent. Nothing is sent.</source>
        <translation>Festhalten, dass diese Nachricht gesendet wurde. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Keep that this message was not sent; it can be tried again then. Nothing is sent.</source>
        <translation>Festhalten, dass diese Nachricht nicht gesendet wurde; sie kann dann erneut versucht werden. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Send the same message to the same people, who may get it twice, after a question.</source>
        <translation>Dieselbe Nachricht nach einer Rückfrage an dieselben Personen senden, die sie möglicherweise doppelt erhalten.</translation>
    </message>
    <message>
        <source>Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.</source>
        <translation>Cloudflare fragen, welche Empfänger dieser Nachricht gesperrt sind und warum. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Show this attempt in the history, with every recipient and Cloudflare&apos;s answer.</source>
        <translation>Diesen Versuch im Verlauf zeigen, mit jedem Empfänger und der Antwort von Cloudflare.</translation>
    </message>
    <message>
        <source>Cloudflare asked for a pause, which is over.</source>
        <translation>Cloudflare hatte eine Pause verlangt; sie ist vorbei.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached several times in a row. Check the network.</source>
        <translation>Cloudflare war mehrmals hintereinander nicht erreichbar. Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Of several messages in a row nobody knows whether they were sent.</source>
        <translation>Von mehreren Nachrichten hintereinander weiß niemand, ob sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Several files in a row cannot be read; perhaps the disk or folder that holds them is away.</source>
        <translation>Mehrere Dateien hintereinander können nicht gelesen werden; vielleicht ist der Datenträger oder Ordner, der sie enthält, nicht verfügbar.</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>Das Programm wurde geschlossen.</translation>
    </message>
    <message>
        <source>Another window of this program, started separately, runs this batch.</source>
        <translation>Ein anderes, getrennt gestartetes Fenster dieses Programms lässt diesen Stapel laufen.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; er steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>as you marked it. Known before: {cause}</source>
        <translation>wie von Ihnen markiert. Zuvor bekannt: {cause}</translation>
    </message>
    <message>
        <source>as you marked it</source>
        <translation>wie von Ihnen markiert</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
    <message>
        <source>Sender: {sender}</source>
        <translation>Absender: {sender}</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}</source>
        <translation>Empfänger ({count}): {names}</translation>
    </message>
    <message>
        <source>Message {number}: {state}</source>
        <translation>Nachricht {number}: {state}</translation>
    </message>
    <message>
        <source>Findings: {findings}</source>
        <translation>Befunde: {findings}</translation>
    </message>
    <message>
        <source>a recipient is outside of the account&apos;s list</source>
        <translation>ein Empfänger steht nicht auf der Liste des Kontos</translation>
    </message>
    <message>
        <source>the same went to some of these recipients within the last hour</source>
        <translation>dasselbe ging innerhalb der letzten Stunde an einige dieser Empfänger</translation>
    </message>
    <message>
        <source>the file is not as it was when it was added</source>
        <translation>die Datei ist nicht mehr, wie sie beim Hinzufügen war</translation>
    </message>
    <message>
        <source>not sent yet; Cloudflare asked to wait, and its turn comes again</source>
        <translation>noch nicht gesendet; Cloudflare verlangte zu warten, und sie kommt wieder an die Reihe</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>the envelope sender is not an address</source>
        <translation>der Umschlagabsender ist keine Adresse</translation>
    </message>
    <message>
        <source>a recipient is not an address</source>
        <translation>ein Empfänger ist keine Adresse</translation>
    </message>
    <message>
        <source>a recipient is named twice</source>
        <translation>ein Empfänger ist doppelt genannt</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>no message in the file</source>
        <translation>keine Nachricht in der Datei</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>open it: a character set must be chosen</source>
        <translation>öffnen Sie sie: ein Zeichensatz muss gewählt werden</translation>
    </message>
    <message>
        <source>open it: bytes that cannot be sent</source>
        <translation>öffnen Sie sie: Bytes, die nicht gesendet werden können</translation>
    </message>
    <message>
        <source>its signature would break</source>
        <translation>ihre Signatur würde ungültig</translation>
    </message>
    <message>
        <source>an address field cannot be read completely</source>
        <translation>ein Adressfeld kann nicht vollständig gelesen werden</translation>
    </message>
    <message>
        <source>no sender in From</source>
        <translation>kein Absender in From</translation>
    </message>
    <message>
        <source>no recipients in To, Cc or Bcc</source>
        <translation>keine Empfänger in To, Cc oder Bcc</translation>
    </message>
    <message>
        <source>over 5 MiB: for verified addresses only</source>
        <translation>über 5 MiB: nur für verifizierte Adressen</translation>
    </message>
    <message>
        <source>some bytes cannot be carried</source>
        <translation>einige Bytes können nicht transportiert werden</translation>
    </message>
    <message>
        <source>re-encoded for sending</source>
        <translation>für den Versand umkodiert</translation>
    </message>
    <message>
        <source>Bcc is removed</source>
        <translation>Bcc wird entfernt</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>als Entwurf gekennzeichnet</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <comment>name of a check</comment>
        <translation>Kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>No From field</source>
        <comment>name of a check</comment>
        <translation>Kein From-Feld</translation>
    </message>
    <message>
        <source>No Date field</source>
        <comment>name of a check</comment>
        <translation>Kein Date-Feld</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <comment>name of a check</comment>
        <translation>Weder To noch Cc</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <comment>name of a check</comment>
        <translation>Kein MIME-Version-Feld</translation>
    </message>
    <message>
        <source>No subject</source>
        <comment>name of a check</comment>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <comment>name of a check</comment>
        <translation>Doppeltes Feld</translation>
    </message>
    <message>
        <source>Line without colon</source>
        <comment>name of a check</comment>
        <translation>Zeile ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>Space before colon</source>
        <comment>name of a check</comment>
        <translation>Leerzeichen vor dem Doppelpunkt</translation>
    </message>
    <message>
        <source>No blank line</source>
        <comment>name of a check</comment>
        <translation>Keine Leerzeile</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <comment>name of a check</comment>
        <translation>Zu viele Felder</translation>
    </message>
    <message>
        <source>Raw UTF-8 in the header</source>
        <comment>name of a check</comment>
        <translation>Rohes UTF-8 im Header</translation>
    </message>
    <message>
        <source>Wrong MIME-Version</source>
        <comment>name of a check</comment>
        <translation>Falsche MIME-Version</translation>
    </message>
    <message>
        <source>Malformed Date</source>
        <comment>name of a check</comment>
        <translation>Fehlerhaftes Date</translation>
    </message>
    <message>
        <source>Date with the wrong day of the week</source>
        <comment>name of a check</comment>
        <translation>Date mit falschem Wochentag</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <comment>name of a check</comment>
        <translation>Date in der Zukunft</translation>
    </message>
    <message>
        <source>Old Date</source>
        <comment>name of a check</comment>
        <translation>Altes Date</translation>
    </message>
    <message>
        <source>Malformed Message-ID</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafte Message-ID</translation>
    </message>
    <message>
        <source>Malformed address</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafte Adresse</translation>
    </message>
    <message>
        <source>Address with an open quotation mark or bracket</source>
        <comment>name of a check</comment>
        <translation>Adresse mit offenem Anführungszeichen oder offener Klammer</translation>
    </message>
    <message>
        <source>Empty address field</source>
        <comment>name of a check</comment>
        <translation>Leeres Adressfeld</translation>
    </message>
    <message>
        <source>Semicolon between addresses</source>
        <comment>name of a check</comment>
        <translation>Semikolon zwischen Adressen</translation>
    </message>
    <message>
        <source>Several authors</source>
        <comment>name of a check</comment>
        <translation>Mehrere Autoren</translation>
    </message>
    <message>
        <source>Several senders</source>
        <comment>name of a check</comment>
        <translation>Mehrere Absender</translation>
    </message>
    <message>
        <source>Name that is another address</source>
        <comment>name of a check</comment>
        <translation>Name, der eine andere Adresse ist</translation>
    </message>
    <message>
        <source>Name that holds another domain</source>
        <comment>name of a check</comment>
        <translation>Name, der eine andere Domain enthält</translation>
    </message>
    <message>
        <source>Letters of several scripts</source>
        <comment>name of a check</comment>
        <translation>Buchstaben verschiedener Schriften</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <comment>name of a check</comment>
        <translation>Verwechselbare Buchstaben</translation>
    </message>
    <message>
        <source>Broken encoded word</source>
        <comment>name of a check</comment>
        <translation>Beschädigtes Encoded-Word</translation>
    </message>
    <message>
        <source>Encoded word in an unknown character set</source>
        <comment>name of a check</comment>
        <translation>Encoded-Word in unbekanntem Zeichensatz</translation>
    </message>
    <message>
        <source>Long encoded word</source>
        <comment>name of a check</comment>
        <translation>Langes Encoded-Word</translation>
    </message>
    <message>
        <source>Encoded word without spaces around it</source>
        <comment>name of a check</comment>
        <translation>Encoded-Word ohne Leerraum davor und dahinter</translation>
    </message>
    <message>
        <source>Encoded word in quotation marks</source>
        <comment>name of a check</comment>
        <translation>Encoded-Word in Anführungszeichen</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <comment>name of a check</comment>
        <translation>Fehlende Boundary</translation>
    </message>
    <message>
        <source>Malformed boundary</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafte Boundary</translation>
    </message>
    <message>
        <source>Long boundary</source>
        <comment>name of a check</comment>
        <translation>Lange Boundary</translation>
    </message>
    <message>
        <source>Boundary without quotation marks</source>
        <comment>name of a check</comment>
        <translation>Boundary ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>Boundary used twice</source>
        <comment>name of a check</comment>
        <translation>Boundary doppelt verwendet</translation>
    </message>
    <message>
        <source>Boundary never occurs</source>
        <comment>name of a check</comment>
        <translation>Boundary kommt nie vor</translation>
    </message>
    <message>
        <source>No closing boundary</source>
        <comment>name of a check</comment>
        <translation>Keine abschließende Boundary</translation>
    </message>
    <message>
        <source>Multipart without parts</source>
        <comment>name of a check</comment>
        <translation>Multipart ohne Teile</translation>
    </message>
    <message>
        <source>Encoded multipart</source>
        <comment>name of a check</comment>
        <translation>Kodierter Multipart</translation>
    </message>
    <message>
        <source>Parts nested too deeply</source>
        <comment>name of a check</comment>
        <translation>Zu tief verschachtelte Teile</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <comment>name of a check</comment>
        <translation>Zu viele Teile</translation>
    </message>
    <message>
        <source>Malformed Content-Type</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafter Content-Type</translation>
    </message>
    <message>
        <source>HTML called plain text</source>
        <comment>name of a check</comment>
        <translation>HTML, als reiner Text bezeichnet</translation>
    </message>
    <message>
        <source>HTML without tags</source>
        <comment>name of a check</comment>
        <translation>HTML ohne Tags</translation>
    </message>
    <message>
        <source>Empty part</source>
        <comment>name of a check</comment>
        <translation>Leerer Teil</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <comment>name of a check</comment>
        <translation>Unbekannter Zeichensatz</translation>
    </message>
    <message>
        <source>Wrong character set</source>
        <comment>name of a check</comment>
        <translation>Falscher Zeichensatz</translation>
    </message>
    <message>
        <source>Looks like UTF-8</source>
        <comment>name of a check</comment>
        <translation>Sieht wie UTF-8 aus</translation>
    </message>
    <message>
        <source>No character set</source>
        <comment>name of a check</comment>
        <translation>Kein Zeichensatz</translation>
    </message>
    <message>
        <source>Unknown transfer encoding</source>
        <comment>name of a check</comment>
        <translation>Unbekannte Transferkodierung</translation>
    </message>
    <message>
        <source>Raw 8-bit body</source>
        <comment>name of a check</comment>
        <translation>Roher 8-Bit-Body</translation>
    </message>
    <message>
        <source>Malformed base64</source>
        <comment>name of a check</comment>
        <translation>Fehlerhaftes base64</translation>
    </message>
    <message>
        <source>Text with NUL</source>
        <comment>name of a check</comment>
        <translation>Text mit NUL</translation>
    </message>
    <message>
        <source>Long line</source>
        <comment>name of a check</comment>
        <translation>Lange Zeile</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <comment>name of a check</comment>
        <translation>NUL-Bytes</translation>
    </message>
    <message>
        <source>CR that ends no line</source>
        <comment>name of a check</comment>
        <translation>CR, das keine Zeile beendet</translation>
    </message>
    <message>
        <source>Message too large</source>
        <comment>name of a check</comment>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>Over 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Über 5 MiB</translation>
    </message>
    <message>
        <source>Near 5 MiB</source>
        <comment>name of a check</comment>
        <translation>Nahe an 5 MiB</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <comment>name of a check</comment>
        <translation>Zu viele Empfänger</translation>
    </message>
    <message>
        <source>Several requests</source>
        <comment>name of a check</comment>
        <translation>Mehrere Anfragen</translation>
    </message>
    <message>
        <source>Not a sending domain</source>
        <comment>name of a check</comment>
        <translation>Keine Sendedomain</translation>
    </message>
    <message>
        <source>From and envelope sender differ</source>
        <comment>name of a check</comment>
        <translation>From und Umschlagabsender verschieden</translation>
    </message>
    <message>
        <source>Long subject</source>
        <comment>name of a check</comment>
        <translation>Langer Betreff</translation>
    </message>
    <message>
        <source>Long name of a header field</source>
        <comment>name of a check</comment>
        <translation>Langer Name eines Header-Felds</translation>
    </message>
    <message>
        <source>Long header field</source>
        <comment>name of a check</comment>
        <translation>Langes Header-Feld</translation>
    </message>
    <message>
        <source>Large added header fields</source>
        <comment>name of a check</comment>
        <translation>Große hinzugefügte Header-Felder</translation>
    </message>
    <message>
        <source>No Message-ID</source>
        <comment>name of a check</comment>
        <translation>Keine Message-ID</translation>
    </message>
    <message>
        <source>Received is there already</source>
        <comment>name of a check</comment>
        <translation>Received schon vorhanden</translation>
    </message>
    <message>
        <source>Field that Cloudflare sets</source>
        <comment>name of a check</comment>
        <translation>Feld, das Cloudflare setzt</translation>
    </message>
    <message>
        <source>Field that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Feld, das Cloudflare nicht aufführt</translation>
    </message>
    <message>
        <source>Value that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Wert, den Cloudflare nicht aufführt</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Fehlerhaftes List-Unsubscribe</translation>
    </message>
    <message>
        <source>List-Unsubscribe without encryption</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe-Post</source>
        <comment>name of a check</comment>
        <translation>Fehlerhaftes List-Unsubscribe-Post</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post without https</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post ohne https</translation>
    </message>
    <message>
        <source>No one-click unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Keine Abmeldung mit einem Klick</translation>
    </message>
    <message>
        <source>No List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>Kein List-Unsubscribe</translation>
    </message>
    <message>
        <source>Blind copies in the header</source>
        <comment>name of a check</comment>
        <translation>Blindkopien im Header</translation>
    </message>
    <message>
        <source>Blind copies in an attached message</source>
        <comment>name of a check</comment>
        <translation>Blindkopien in einer angehängten Nachricht</translation>
    </message>
    <message>
        <source>Field that names a recipient</source>
        <comment>name of a check</comment>
        <translation>Feld, das einen Empfänger nennt</translation>
    </message>
    <message>
        <source>Field that tells where it was written</source>
        <comment>name of a check</comment>
        <translation>Feld, das verrät, wo geschrieben wurde</translation>
    </message>
    <message>
        <source>Host inside a network</source>
        <comment>name of a check</comment>
        <translation>Host in einem internen Netzwerk</translation>
    </message>
    <message>
        <source>IP address in a trace field</source>
        <comment>name of a check</comment>
        <translation>IP-Adresse in einem Trace-Feld</translation>
    </message>
    <message>
        <source>Message-ID that names a computer</source>
        <comment>name of a check</comment>
        <translation>Message-ID, die einen Computer nennt</translation>
    </message>
    <message>
        <source>Path on somebody&apos;s computer</source>
        <comment>name of a check</comment>
        <translation>Pfad auf jemandes Computer</translation>
    </message>
    <message>
        <source>File name with a path</source>
        <comment>name of a check</comment>
        <translation>Dateiname mit Pfad</translation>
    </message>
    <message>
        <source>Picture of one pixel</source>
        <comment>name of a check</comment>
        <translation>Bild von einem Pixel</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <comment>name of a check</comment>
        <translation>Passwort, Token oder Schlüssel</translation>
    </message>
    <message>
        <source>From is in another domain than the sender</source>
        <comment>name of a check</comment>
        <translation>From in anderer Domain als der Absender</translation>
    </message>
    <message>
        <source>From is in a related domain</source>
        <comment>name of a check</comment>
        <translation>From in verwandter Domain</translation>
    </message>
    <message>
        <source>Authors in several domains</source>
        <comment>name of a check</comment>
        <translation>Autoren in mehreren Domains</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <comment>name of a check</comment>
        <translation>DNS hat nicht geantwortet</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <comment>name of a check</comment>
        <translation>Domain existiert nicht</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <comment>name of a check</comment>
        <translation>Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>SPF names Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF nennt Cloudflare</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <comment>name of a check</comment>
        <translation>Kein SPF-Eintrag</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <comment>name of a check</comment>
        <translation>Mehrere SPF-Einträge</translation>
    </message>
    <message>
        <source>Malformed SPF record</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafter SPF-Eintrag</translation>
    </message>
    <message>
        <source>SPF does not name Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF nennt Cloudflare nicht</translation>
    </message>
    <message>
        <source>SPF lets everybody send</source>
        <comment>name of a check</comment>
        <translation>SPF lässt jeden senden</translation>
    </message>
    <message>
        <source>DKIM key is there</source>
        <comment>name of a check</comment>
        <translation>DKIM-Schlüssel vorhanden</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <comment>name of a check</comment>
        <translation>Kein DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Several DKIM records</source>
        <comment>name of a check</comment>
        <translation>Mehrere DKIM-Einträge</translation>
    </message>
    <message>
        <source>DKIM key is revoked</source>
        <comment>name of a check</comment>
        <translation>DKIM-Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Malformed DKIM record</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafter DKIM-Eintrag</translation>
    </message>
    <message>
        <source>Short DKIM key</source>
        <comment>name of a check</comment>
        <translation>Kurzer DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>DKIM key marked as a test</source>
        <comment>name of a check</comment>
        <translation>DKIM-Schlüssel als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>DMARC refuses forgeries</source>
        <comment>name of a check</comment>
        <translation>DMARC lehnt Fälschungen ab</translation>
    </message>
    <message>
        <source>DMARC puts forgeries aside</source>
        <comment>name of a check</comment>
        <translation>DMARC sondert Fälschungen aus</translation>
    </message>
    <message>
        <source>DMARC lets forgeries pass</source>
        <comment>name of a check</comment>
        <translation>DMARC lässt Fälschungen durch</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <comment>name of a check</comment>
        <translation>Kein DMARC-Eintrag</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <comment>name of a check</comment>
        <translation>Mehrere DMARC-Einträge</translation>
    </message>
    <message>
        <source>Malformed DMARC record</source>
        <comment>name of a check</comment>
        <translation>Fehlerhafter DMARC-Eintrag</translation>
    </message>
    <message>
        <source>DMARC record of a domain above</source>
        <comment>name of a check</comment>
        <translation>DMARC-Eintrag einer übergeordneten Domain</translation>
    </message>
    <message>
        <source>Strict DMARC cannot be met</source>
        <comment>name of a check</comment>
        <translation>Striktes DMARC nicht erfüllbar</translation>
    </message>
    <message>
        <source>DMARC wants DKIM of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC verlangt DKIM genau dieser Domain</translation>
    </message>
    <message>
        <source>DMARC wants SPF of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC verlangt SPF genau dieser Domain</translation>
    </message>
    <message>
        <source>HTML not checked</source>
        <comment>name of a check</comment>
        <translation>HTML nicht geprüft</translation>
    </message>
    <message>
        <source>Cut off by Gmail</source>
        <comment>name of a check</comment>
        <translation>Von Gmail abgeschnitten</translation>
    </message>
    <message>
        <source>Style element too long</source>
        <comment>name of a check</comment>
        <translation>style-Element zu lang</translation>
    </message>
    <message>
        <source>HTML without a language</source>
        <comment>name of a check</comment>
        <translation>HTML ohne Sprache</translation>
    </message>
    <message>
        <source>HTML without a title</source>
        <comment>name of a check</comment>
        <translation>HTML ohne Titel</translation>
    </message>
    <message>
        <source>Nothing said about dark mode</source>
        <comment>name of a check</comment>
        <translation>Nichts über dunkle Darstellung gesagt</translation>
    </message>
    <message>
        <source>Character sets that contradict each other</source>
        <comment>name of a check</comment>
        <translation>Einander widersprechende Zeichensätze</translation>
    </message>
    <message>
        <source>Tables without a role</source>
        <comment>name of a check</comment>
        <translation>Tabellen ohne Rolle</translation>
    </message>
    <message>
        <source>Element that is removed</source>
        <comment>name of a check</comment>
        <translation>Element, das entfernt wird</translation>
    </message>
    <message>
        <source>Script in an attribute</source>
        <comment>name of a check</comment>
        <translation>Skript in einem Attribut</translation>
    </message>
    <message>
        <source>No plain text part</source>
        <comment>name of a check</comment>
        <translation>Kein Teil mit reinem Text</translation>
    </message>
    <message>
        <source>Empty plain text part</source>
        <comment>name of a check</comment>
        <translation>Leerer Teil mit reinem Text</translation>
    </message>
    <message>
        <source>Plain text and HTML differ</source>
        <comment>name of a check</comment>
        <translation>Reiner Text und HTML verschieden</translation>
    </message>
    <message>
        <source>No text behind the subject</source>
        <comment>name of a check</comment>
        <translation>Kein Text hinter dem Betreff</translation>
    </message>
    <message>
        <source>Low contrast</source>
        <comment>name of a check</comment>
        <translation>Geringer Kontrast</translation>
    </message>
    <message>
        <source>Link without text</source>
        <comment>name of a check</comment>
        <translation>Link ohne Text</translation>
    </message>
    <message>
        <source>Link text that says nothing</source>
        <comment>name of a check</comment>
        <translation>Linktext, der nichts sagt</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <comment>name of a check</comment>
        <translation>Link, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>Link that is removed</source>
        <comment>name of a check</comment>
        <translation>Link, der entfernt wird</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <comment>name of a check</comment>
        <translation>Link ohne https://</translation>
    </message>
    <message>
        <source>Link without encryption</source>
        <comment>name of a check</comment>
        <translation>Link ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <comment>name of a check</comment>
        <translation>Verkürzter Link</translation>
    </message>
    <message>
        <source>Link that shows another address</source>
        <comment>name of a check</comment>
        <translation>Link, der eine andere Adresse zeigt</translation>
    </message>
    <message>
        <source>Host with look-alike letters</source>
        <comment>name of a check</comment>
        <translation>Host mit verwechselbaren Buchstaben</translation>
    </message>
    <message>
        <source>Host with international letters</source>
        <comment>name of a check</comment>
        <translation>Host mit internationalen Buchstaben</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <comment>name of a check</comment>
        <translation>Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>Alternative text that is a file name</source>
        <comment>name of a check</comment>
        <translation>Alternativtext, der ein Dateiname ist</translation>
    </message>
    <message>
        <source>Image without a width</source>
        <comment>name of a check</comment>
        <translation>Bild ohne Breite</translation>
    </message>
    <message>
        <source>Image without encryption</source>
        <comment>name of a check</comment>
        <translation>Bild ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Image without https://</source>
        <comment>name of a check</comment>
        <translation>Bild ohne https://</translation>
    </message>
    <message>
        <source>Image larger than shown</source>
        <comment>name of a check</comment>
        <translation>Bild größer als gezeigt</translation>
    </message>
    <message>
        <source>Image smaller than shown</source>
        <comment>name of a check</comment>
        <translation>Bild kleiner als gezeigt</translation>
    </message>
    <message>
        <source>Image out of proportion</source>
        <comment>name of a check</comment>
        <translation>Verzerrtes Bild</translation>
    </message>
    <message>
        <source>Heavy image</source>
        <comment>name of a check</comment>
        <translation>Große Bilddatei</translation>
    </message>
    <message>
        <source>Heavy images together</source>
        <comment>name of a check</comment>
        <translation>Bilddateien zusammen groß</translation>
    </message>
    <message>
        <source>Image that is not in the message</source>
        <comment>name of a check</comment>
        <translation>Bild, das nicht in der Nachricht ist</translation>
    </message>
    <message>
        <source>Inline part that nothing shows</source>
        <comment>name of a check</comment>
        <translation>Eingebetteter Teil, den nichts zeigt</translation>
    </message>
    <message>
        <source>Unknown to mail programs</source>
        <comment>name of a check</comment>
        <translation>Mailprogrammen unbekannt</translation>
    </message>
    <message>
        <source>Partly known to mail programs</source>
        <comment>name of a check</comment>
        <translation>Mailprogrammen teilweise bekannt</translation>
    </message>
    <message>
        <source>Link to a page that is gone</source>
        <comment>name of a check</comment>
        <translation>Link zu einer Seite, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Link with trouble at the server</source>
        <comment>name of a check</comment>
        <translation>Link mit Problem beim Server</translation>
    </message>
    <message>
        <source>Link that is refused</source>
        <comment>name of a check</comment>
        <translation>Link, der abgelehnt wird</translation>
    </message>
    <message>
        <source>Link that could not be checked</source>
        <comment>name of a check</comment>
        <translation>Link, der nicht geprüft werden konnte</translation>
    </message>
    <message>
        <source>Link that leads on</source>
        <comment>name of a check</comment>
        <translation>Link, der weiterführt</translation>
    </message>
    <message>
        <source>Link that leads on too often</source>
        <comment>name of a check</comment>
        <translation>Link, der zu oft weiterführt</translation>
    </message>
    <message>
        <source>Link that leads on without encryption</source>
        <comment>name of a check</comment>
        <translation>Link, der ohne Verschlüsselung weiterführt</translation>
    </message>
    <message>
        <source>Link to an unknown host</source>
        <comment>name of a check</comment>
        <translation>Link zu einem unbekannten Host</translation>
    </message>
    <message>
        <source>Link that cannot be reached</source>
        <comment>name of a check</comment>
        <translation>Link, der nicht erreichbar ist</translation>
    </message>
    <message>
        <source>Link without an answer</source>
        <comment>name of a check</comment>
        <translation>Link ohne Antwort</translation>
    </message>
    <message>
        <source>Link with a bad certificate</source>
        <comment>name of a check</comment>
        <translation>Link mit ungültigem Zertifikat</translation>
    </message>
    <message>
        <source>Link to unsubscribe, not asked</source>
        <comment>name of a check</comment>
        <translation>Abmeldelink, nicht abgefragt</translation>
    </message>
    <message>
        <source>Link into a private network</source>
        <comment>name of a check</comment>
        <translation>Link in ein privates Netzwerk</translation>
    </message>
    <message>
        <source>Link with an odd port</source>
        <comment>name of a check</comment>
        <translation>Link mit ungewöhnlichem Port</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <comment>name of a check</comment>
        <translation>Link mit Passwort</translation>
    </message>
    <message>
        <source>Link with an odd address</source>
        <comment>name of a check</comment>
        <translation>Link mit ungewöhnlicher Adresse</translation>
    </message>
    <message>
        <source>Too many links to check</source>
        <comment>name of a check</comment>
        <translation>Zu viele Links zum Prüfen</translation>
    </message>
    <message>
        <source>Left-over Liquid</source>
        <comment>name of a check</comment>
        <translation>Übrig gebliebenes Liquid</translation>
    </message>
    <message>
        <source>Left-over %variable%</source>
        <comment>name of a check</comment>
        <translation>Übrig gebliebene %variable%</translation>
    </message>
    <message>
        <source>Left-over merge tag</source>
        <comment>name of a check</comment>
        <translation>Übrig gebliebener Platzhalter</translation>
    </message>
    <message>
        <source>Left-over double brackets</source>
        <comment>name of a check</comment>
        <translation>Übrig gebliebene doppelte Klammern</translation>
    </message>
    <message>
        <source>RFC {number}, section {section}</source>
        <translation>RFC {number}, Abschnitt {section}</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>May be changed by Cloudflare</source>
        <translation>Kann von Cloudflare geändert werden</translation>
    </message>
    <message>
        <source>May look or behave badly</source>
        <translation>Kann falsch aussehen oder funktionieren</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Mail format</source>
        <translation>Mailformat</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>Mailprogramme</translation>
    </message>
    <message>
        <source>Remove header field</source>
        <translation>Header-Feld entfernen</translation>
    </message>
    <message>
        <source>Remove these header fields</source>
        <translation>Diese Header-Felder entfernen</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Date hinzufügen</translation>
    </message>
    <message>
        <source>Set Date to now</source>
        <translation>Date auf jetzt setzen</translation>
    </message>
    <message>
        <source>Add Message-ID</source>
        <translation>Message-ID hinzufügen</translation>
    </message>
    <message>
        <source>Add MIME-Version</source>
        <translation>MIME-Version hinzufügen</translation>
    </message>
    <message>
        <source>Encode part anew</source>
        <translation>Teil neu kodieren</translation>
    </message>
    <message>
        <source>Add text part</source>
        <translation>Textteil hinzufügen</translation>
    </message>
    <message>
        <source>Set one-click unsubscribe</source>
        <translation>Abmelden mit einem Klick einrichten</translation>
    </message>
    <message>
        <source>line {line} of {part}</source>
        <translation>{part}, Zeile {line}</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>Byte {position}</translation>
    </message>
    <message>
        <source>line {line}, {part}</source>
        <translation>Zeile {line}, {part}</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}.</source>
        <translation>From liegt in {author}, der Umschlagabsender in {sender}.</translation>
    </message>
    <message>
        <source>DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends.</source>
        <translation>DMARC verlangt, dass SPF oder DKIM für die Domain in From bürgt; beide richten sich nach der sendenden Domain.</translation>
    </message>
    <message>
        <source>Use an address in the same domain in both, or the message may be taken for a forgery.</source>
        <translation>Verwenden Sie in beiden eine Adresse derselben Domain, sonst kann die Nachricht für eine Fälschung gehalten werden.</translation>
    </message>
    <message>
        <source>RFC 7489, section 3.1</source>
        <translation>RFC 7489, Abschnitt 3.1</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}: related, but not the same.</source>
        <translation>From liegt in {author}, der Umschlagabsender in {sender}: verwandt, aber nicht gleich.</translation>
    </message>
    <message>
        <source>That is enough for DMARC unless the domain&apos;s record asks for strict alignment.</source>
        <translation>Das genügt für DMARC, außer der Eintrag der Domain verlangt striktes Alignment.</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless the record says adkim=s or aspf=s.</source>
        <translation>Es ist nichts zu tun, außer im Eintrag steht adkim=s oder aspf=s.</translation>
    </message>
    <message>
        <source>From names authors in several domains: {domains}</source>
        <translation>From nennt Autoren in mehreren Domains: {domains}</translation>
    </message>
    <message>
        <source>DMARC has no answer for such a message, and many servers refuse it.</source>
        <translation>DMARC hat für eine solche Nachricht keine Antwort, und viele Server lehnen sie ab.</translation>
    </message>
    <message>
        <source>Leave one author in From, and name the others in the text or in Reply-To.</source>
        <translation>Lassen Sie einen Autor in From und nennen Sie die anderen im Text oder in Reply-To.</translation>
    </message>
    <message>
        <source>RFC 7489, section 6.6.1</source>
        <translation>RFC 7489, Abschnitt 6.6.1</translation>
    </message>
    <message>
        <source>The message is {size} large as it goes; the limit is {limit}.</source>
        <translation>Die Nachricht ist beim Versand {size} groß; das Limit ist {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: over {limit}.</source>
        <translation>Die Nachricht ist {size} groß: über {limit}.</translation>
    </message>
    <message>
        <source>The message is {size} large: near the limit of {limit}.</source>
        <translation>Die Nachricht ist {size} groß: nahe am Limit von {limit}.</translation>
    </message>
    <message>
        <source>{domain} is not among this account&apos;s sending domains.</source>
        <translation>{domain} gehört nicht zu den Sendedomains dieses Kontos.</translation>
    </message>
    <message>
        <source>From says {author}, but the envelope sender is {sender}.</source>
        <translation>In From steht {author}, aber der Umschlagabsender ist {sender}.</translation>
    </message>
    <message>
        <source>Cloudflare takes no message over 25 MiB, whoever it is for.</source>
        <translation>Cloudflare nimmt keine Nachricht über 25 MiB an, für wen sie auch ist.</translation>
    </message>
    <message>
        <source>Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.</source>
        <translation>Cloudflare nimmt Nachrichten über 5 MiB nur an, wenn jeder Empfänger eine verifizierte Zieladresse ist.</translation>
    </message>
    <message>
        <source>Over 5 MiB Cloudflare takes a message only for verified destination addresses.</source>
        <translation>Über 5 MiB nimmt Cloudflare eine Nachricht nur für verifizierte Zieladressen an.</translation>
    </message>
    <message>
        <source>So many recipients are a mailing, and this program is not made for one.</source>
        <translation>So viele Empfänger sind ein Massenversand, und dafür ist dieses Programm nicht gemacht.</translation>
    </message>
    <message>
        <source>Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.</source>
        <translation>Cloudflare nimmt 50 Empfänger in einer Anfrage an, To, Cc und Bcc zusammen.</translation>
    </message>
    <message>
        <source>From other domains Cloudflare delivers to verified destination addresses at most.</source>
        <translation>Von anderen Domains stellt Cloudflare höchstens an verifizierte Zieladressen zu.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message; whether the service does is not documented.</source>
        <translation>Der Simulator von Cloudflare lehnt eine solche Nachricht ab; ob der Dienst es tut, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or link to them.</source>
        <translation>Entfernen oder verkleinern Sie Anhänge, oder verlinken Sie sie.</translation>
    </message>
    <message>
        <source>Shrink it below 5 MiB, or make sure that every recipient is verified.</source>
        <translation>Verkleinern Sie sie auf unter 5 MiB, oder stellen Sie sicher, dass jeder Empfänger verifiziert ist.</translation>
    </message>
    <message>
        <source>Nothing needs to be done; attachments grow by a third when they are encoded.</source>
        <translation>Es ist nichts zu tun; Anhänge wachsen um ein Drittel, wenn sie kodiert werden.</translation>
    </message>
    <message>
        <source>Send to fewer recipients.</source>
        <translation>Senden Sie an weniger Empfänger.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program numbers the requests and keeps account of each.</source>
        <translation>Es ist nichts zu tun: Das Programm nummeriert die Anfragen und führt über jede Buch.</translation>
    </message>
    <message>
        <source>Choose an address in a sending domain, or add the domain in Cloudflare&apos;s dashboard.</source>
        <translation>Wählen Sie eine Adresse in einer Sendedomain, oder fügen Sie die Domain im Cloudflare-Dashboard hinzu.</translation>
    </message>
    <message>
        <source>Use the same address in both, unless they differ on purpose.</source>
        <translation>Verwenden Sie in beiden dieselbe Adresse, außer der Unterschied ist beabsichtigt.</translation>
    </message>
    <message>
        <source>Cloudflare: Local development</source>
        <translation>Cloudflare: Lokale Entwicklung</translation>
    </message>
    <message>
        <source>Cloudflare: Send emails</source>
        <translation>Cloudflare: E-Mails senden</translation>
    </message>
    <message>
        <source>This program&apos;s own limit</source>
        <translation>Eigenes Limit dieses Programms</translation>
    </message>
    <message>
        <source>Cloudflare: Limits</source>
        <translation>Cloudflare: Limits</translation>
    </message>
    <message>
        <source>The added header fields have {size} together; {limit} are allowed.</source>
        <translation>Die hinzugefügten Header-Felder haben zusammen {size}; erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>There is no Message-ID.</source>
        <translation>Es gibt keine Message-ID.</translation>
    </message>
    <message>
        <source>{name} is a field that Cloudflare sets.</source>
        <translation>{name} ist ein Feld, das Cloudflare setzt.</translation>
    </message>
    <message>
        <source>{name} is not among the fields that Cloudflare lists.</source>
        <translation>{name} gehört nicht zu den Feldern, die Cloudflare aufführt.</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not among the values that Cloudflare lists.</source>
        <translation>{name}: „{value}“ gehört nicht zu den Werten, die Cloudflare aufführt.</translation>
    </message>
    <message>
        <source>Cloudflare refuses longer subjects, and no list of mails shows so much.</source>
        <translation>Cloudflare lehnt längere Betreffe ab, und keine Mailliste zeigt so viel.</translation>
    </message>
    <message>
        <source>Cloudflare limits the header fields that are added to a message.</source>
        <translation>Cloudflare begrenzt die Header-Felder, die einer Nachricht hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message, and mail programs need it to thread replies.</source>
        <translation>Der Simulator von Cloudflare lehnt eine solche Nachricht ab, und Mailprogramme brauchen sie, um Antworten zuzuordnen.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses a message that says it has travelled before.</source>
        <translation>Der Simulator von Cloudflare lehnt eine Nachricht ab, laut der sie schon unterwegs war.</translation>
    </message>
    <message>
        <source>By its documentation nobody else may set it: it may be replaced, dropped or refused.</source>
        <translation>Laut Dokumentation darf es niemand sonst setzen: Es kann ersetzt, verworfen oder abgelehnt werden.</translation>
    </message>
    <message>
        <source>It may be dropped or refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Es kann verworfen oder abgelehnt werden; für Rohnachrichten sagt die Dokumentation das nicht so klar.</translation>
    </message>
    <message>
        <source>It may be refused; for raw messages the documentation does not say so clearly.</source>
        <translation>Er kann abgelehnt werden; für Rohnachrichten sagt die Dokumentation das nicht so klar.</translation>
    </message>
    <message>
        <source>Shorten the subject.</source>
        <translation>Kürzen Sie den Betreff.</translation>
    </message>
    <message>
        <source>Shorten or remove the field.</source>
        <translation>Kürzen oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Remove it, or choose “Edit as New”, which leaves all of them out.</source>
        <translation>Entfernen Sie es, oder wählen Sie „Als neu bearbeiten“, das alle weglässt.</translation>
    </message>
    <message>
        <source>Remove it, unless you test just that.</source>
        <translation>Entfernen Sie es, außer Sie testen gerade das.</translation>
    </message>
    <message>
        <source>Leave it out, or use a name that begins with X-.</source>
        <translation>Lassen Sie es weg, oder verwenden Sie einen Namen, der mit X- beginnt.</translation>
    </message>
    <message>
        <source>Use a value from the list, or leave the field out.</source>
        <translation>Verwenden Sie einen Wert aus der Liste, oder lassen Sie das Feld weg.</translation>
    </message>
    <message>
        <source>Cloudflare: Email headers</source>
        <translation>Cloudflare: E-Mail-Header</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds neither &lt;https:…&gt; nor &lt;mailto:…&gt;: {value}</source>
        <translation>List-Unsubscribe enthält weder &lt;https:…&gt; noch &lt;mailto:…&gt;: {value}</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds an address without encryption: {address}</source>
        <translation>List-Unsubscribe enthält eine Adresse ohne Verschlüsselung: {address}</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post says “{value}”.</source>
        <translation>In List-Unsubscribe-Post steht „{value}“.</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post is there without an https address in List-Unsubscribe.</source>
        <translation>List-Unsubscribe-Post ist vorhanden, aber keine https-Adresse in List-Unsubscribe.</translation>
    </message>
    <message>
        <source>List-Unsubscribe is there, but not List-Unsubscribe-Post.</source>
        <translation>List-Unsubscribe ist vorhanden, List-Unsubscribe-Post aber nicht.</translation>
    </message>
    <message>
        <source>By {name} this is mail to many, but there is no List-Unsubscribe.</source>
        <translation>Nach {name} ist dies Mail an viele, aber es gibt kein List-Unsubscribe.</translation>
    </message>
    <message>
        <source>Cloudflare takes https and mailto addresses in angle brackets only.</source>
        <translation>Cloudflare nimmt nur https- und mailto-Adressen in spitzen Klammern an.</translation>
    </message>
    <message>
        <source>It may say nothing but “List-Unsubscribe=One-Click”.</source>
        <translation>Dort darf nichts als „List-Unsubscribe=One-Click“ stehen.</translation>
    </message>
    <message>
        <source>One click sends a request to that address, so there must be one.</source>
        <translation>Ein Klick sendet eine Anfrage an diese Adresse, also muss es eine geben.</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.</source>
        <translation>Gmail und Yahoo verlangen von Absendern von Massenmail eine Abmeldung mit einem Klick.</translation>
    </message>
    <message>
        <source>Write it as &lt;https://…&gt;, &lt;mailto:…&gt; or both, with a comma between.</source>
        <translation>Schreiben Sie es als &lt;https://…&gt;, &lt;mailto:…&gt; oder beides, mit einem Komma dazwischen.</translation>
    </message>
    <message>
        <source>Let it be written as the standard wants it.</source>
        <translation>Lassen Sie es so schreiben, wie der Standard es verlangt.</translation>
    </message>
    <message>
        <source>Add the https address, or remove List-Unsubscribe-Post.</source>
        <translation>Fügen Sie die https-Adresse hinzu, oder entfernen Sie List-Unsubscribe-Post.</translation>
    </message>
    <message>
        <source>Add it if your server takes a POST request at that address.</source>
        <translation>Fügen Sie es hinzu, wenn Ihr Server unter dieser Adresse eine POST-Anfrage annimmt.</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>Fügen Sie List-Unsubscribe und List-Unsubscribe-Post hinzu.</translation>
    </message>
    <message>
        <source>RFC 8058, section 3.1</source>
        <translation>RFC 8058, Abschnitt 3.1</translation>
    </message>
    <message>
        <source>Gmail: Email sender guidelines</source>
        <translation>Gmail: Richtlinien für E-Mail-Absender</translation>
    </message>
    <message>
        <source>{detail} could not be looked up ({other})</source>
        <translation>{detail} konnte nicht abgefragt werden ({other})</translation>
    </message>
    <message>
        <source>No DNS server answered in time, or it answered with an error; whether there is a record is open.</source>
        <translation>Kein DNS-Server antwortete rechtzeitig, oder er antwortete mit einem Fehler; ob es einen Eintrag gibt, ist offen.</translation>
    </message>
    <message>
        <source>Ask again later, or from another network.</source>
        <translation>Fragen Sie später erneut, oder aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>The domain {detail} does not exist</source>
        <translation>Die Domain {detail} existiert nicht</translation>
    </message>
    <message>
        <source>The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.</source>
        <translation>Das DNS kennt keinen solchen Namen, also kann niemand antworten, und Server lehnen Autoren ab, die es nicht geben kann.</translation>
    </message>
    <message>
        <source>See whether the address in From is spelt right.</source>
        <translation>Sehen Sie nach, ob die Adresse in From richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>{detail} takes no mail</source>
        <translation>{detail} nimmt keine Mail an</translation>
    </message>
    <message>
        <source>Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.</source>
        <translation>Der einzige Mailserver der Domain ist „.“, was dies besagt; viele Server lehnen Mail ab, auf die nicht geantwortet werden kann.</translation>
    </message>
    <message>
        <source>Write from a domain that takes mail, or give it a mail server.</source>
        <translation>Schreiben Sie von einer Domain, die Mail annimmt, oder geben Sie ihr einen Mailserver.</translation>
    </message>
    <message>
        <source>Cloudflare: email authentication</source>
        <translation>Cloudflare: E-Mail-Authentifizierung</translation>
    </message>
    <message>
        <source>SPF of {detail} names Cloudflare</source>
        <translation>SPF von {detail} nennt Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”: Cloudflare&apos;s servers may send for this name, from which your mail comes.</source>
        <translation>Dort steht „{other}“: Die Server von Cloudflare dürfen für diesen Namen senden, von dem Ihre Mail kommt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No SPF record at {detail}</source>
        <translation>Kein SPF-Eintrag unter {detail}</translation>
    </message>
    <message>
        <source>Your mail comes from this name, and nothing says that Cloudflare&apos;s servers may send for it.</source>
        <translation>Ihre Mail kommt von diesem Namen, und nichts besagt, dass die Server von Cloudflare für ihn senden dürfen.</translation>
    </message>
    <message>
        <source>With more than one there counts none: {other}.</source>
        <translation>Gibt es mehr als einen, zählt keiner: {other}.</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>Lassen Sie einen davon stehen.</translation>
    </message>
    <message>
        <source>The SPF record of {detail} has a mistake in it</source>
        <translation>Der SPF-Eintrag von {detail} enthält einen Fehler</translation>
    </message>
    <message>
        <source>Who checks it gives up at what is no mechanism: “{other}”.</source>
        <translation>Wer ihn prüft, gibt bei dem auf, was kein Mechanismus ist: „{other}“.</translation>
    </message>
    <message>
        <source>Correct the record in the DNS.</source>
        <translation>Berichtigen Sie den Eintrag im DNS.</translation>
    </message>
    <message>
        <source>SPF of {detail} does not name Cloudflare</source>
        <translation>SPF von {detail} nennt Cloudflare nicht</translation>
    </message>
    <message>
        <source>It says “{other}”, which has no include:_spf.mx.cloudflare.net.</source>
        <translation>Dort steht „{other}“, ohne include:_spf.mx.cloudflare.net.</translation>
    </message>
    <message>
        <source>SPF of {detail} lets everybody send</source>
        <translation>SPF von {detail} lässt jeden senden</translation>
    </message>
    <message>
        <source>It says “{other}”: with all or +all anybody&apos;s mail passes, and some servers distrust such names.</source>
        <translation>Dort steht „{other}“: Mit all oder +all besteht jedermanns Mail, und manche Server misstrauen solchen Namen.</translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows for this name.</source>
        <translation>Setzen Sie den TXT-Eintrag, den das Cloudflare-Dashboard für diesen Namen zeigt.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is there</source>
        <translation>Der DKIM-Schlüssel unter {detail} ist vorhanden</translation>
    </message>
    <message>
        <source>RSA with {number} bits</source>
        <translation>RSA mit {number} Bit</translation>
    </message>
    <message>
        <source>Recipients check Cloudflare&apos;s signature with it ({size}): “{record}”.</source>
        <translation>Empfänger prüfen damit die Signatur von Cloudflare ({size}): „{record}“.</translation>
    </message>
    <message>
        <source>No DKIM key at {detail}</source>
        <translation>Kein DKIM-Schlüssel unter {detail}</translation>
    </message>
    <message>
        <source>Recipients look there for the key to Cloudflare&apos;s signature; without it the signature is void.</source>
        <translation>Empfänger suchen dort den Schlüssel zur Signatur von Cloudflare; ohne ihn ist die Signatur wertlos.</translation>
    </message>
    <message>
        <source>Set up the domain for Email Sending, and the record that Cloudflare&apos;s dashboard shows.</source>
        <translation>Richten Sie die Domain für Email Sending ein, und den Eintrag, den das Cloudflare-Dashboard zeigt.</translation>
    </message>
    <message>
        <source>Which of them a recipient takes is chance: {other}.</source>
        <translation>Welchen davon ein Empfänger nimmt, ist Zufall: {other}.</translation>
    </message>
    <message>
        <source>Leave the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>Lassen Sie den stehen, den das Cloudflare-Dashboard zeigt.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is revoked</source>
        <translation>Der DKIM-Schlüssel unter {detail} ist widerrufen</translation>
    </message>
    <message>
        <source>The record holds an empty key, so every signature is void: “{other}”.</source>
        <translation>Der Eintrag enthält einen leeren Schlüssel, also ist jede Signatur wertlos: „{other}“.</translation>
    </message>
    <message>
        <source>The DKIM record at {detail} cannot be read</source>
        <translation>Der DKIM-Eintrag unter {detail} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>It holds no key that anybody could use: “{other}”.</source>
        <translation>Er enthält keinen Schlüssel, den jemand verwenden könnte: „{other}“.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is too short: {number} bits</source>
        <translation>Der DKIM-Schlüssel unter {detail} ist zu kurz: {number} Bit</translation>
    </message>
    <message>
        <source>Recipients take RSA keys of fewer than {limit} bits for no proof.</source>
        <translation>Empfänger lassen RSA-Schlüssel mit weniger als {limit} Bit nicht als Nachweis gelten.</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is marked as a test</source>
        <translation>Der DKIM-Schlüssel unter {detail} ist als Test gekennzeichnet</translation>
    </message>
    <message>
        <source>With t=y the record asks recipients to take the mail for unsigned: “{other}”.</source>
        <translation>Mit t=y bittet der Eintrag die Empfänger, die Mail als unsigniert anzusehen: „{other}“.</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>Nehmen Sie t=y aus dem Eintrag.</translation>
    </message>
    <message>
        <source>{detail} asks recipients to refuse forgeries</source>
        <translation>{detail} bittet Empfänger, Fälschungen abzulehnen</translation>
    </message>
    <message>
        <source>{detail} asks recipients to put forgeries aside</source>
        <translation>{detail} bittet Empfänger, Fälschungen auszusondern</translation>
    </message>
    <message>
        <source>{detail} asks recipients to let forgeries pass</source>
        <translation>{detail} bittet Empfänger, Fälschungen durchzulassen</translation>
    </message>
    <message>
        <source>The policy that holds here is none: the owner wants reports at most. The record says “{other}”.</source>
        <translation>Die hier geltende Richtlinie ist none: Der Inhaber will höchstens Berichte. Im Eintrag steht „{other}“.</translation>
    </message>
    <message>
        <source>When the reports show that your own mail passes, ask for quarantine, then for reject.</source>
        <translation>Wenn die Berichte zeigen, dass Ihre eigene Mail besteht, verlangen Sie quarantine, später reject.</translation>
    </message>
    <message>
        <source>No DMARC record for {detail}</source>
        <translation>Kein DMARC-Eintrag für {detail}</translation>
    </message>
    <message>
        <source>Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail.</source>
        <translation>Weder die Domain noch eine übergeordnete hat einen Eintrag unter _dmarc; Gmail und Yahoo verlangen ihn für Massenmail.</translation>
    </message>
    <message>
        <source>Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.</source>
        <translation>Setzen Sie einen, für den Anfang etwa „v=DMARC1; p=none; rua=mailto:you@example.com“.</translation>
    </message>
    <message>
        <source>The DMARC record at {detail} has a mistake in it</source>
        <translation>Der DMARC-Eintrag unter {detail} enthält einen Fehler</translation>
    </message>
    <message>
        <source>Recipients ignore what they cannot read: “{other}”.</source>
        <translation>Empfänger ignorieren, was sie nicht lesen können: „{other}“.</translation>
    </message>
    <message>
        <source>Write it as “v=DMARC1; p=none”, p first, with semicolons between.</source>
        <translation>Schreiben Sie ihn als „v=DMARC1; p=none“, p zuerst, mit Semikolons dazwischen.</translation>
    </message>
    <message>
        <source>{detail} has no DMARC record of its own</source>
        <translation>{detail} hat keinen eigenen DMARC-Eintrag</translation>
    </message>
    <message>
        <source>The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).</source>
        <translation>Es gilt der Eintrag unter {other}: was er für Subdomains sagt (sp), sonst was er für alle sagt (p).</translation>
    </message>
    <message>
        <source>DMARC of {detail} cannot be met: it is strict, and {other} is another name</source>
        <translation>DMARC von {detail} ist nicht erfüllbar: Es ist strikt, und {other} ist ein anderer Name</translation>
    </message>
    <message>
        <source>Cloudflare signs for the sender&apos;s domain, and bounces go to a name below it; neither is From&apos;s.</source>
        <translation>Cloudflare signiert für die Domain des Absenders, und Bounces gehen an einen Namen darunter; keiner ist der von From.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.</source>
        <translation>Verwenden Sie auch als Umschlagabsender eine Adresse in {detail}, oder verlangen Sie gelockertes Alignment: adkim=r; aspf=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants a signature by exactly that domain</source>
        <translation>DMARC von {detail} verlangt eine Signatur von genau dieser Domain</translation>
    </message>
    <message>
        <source>Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.</source>
        <translation>Cloudflare signiert für {other}; mit adkim=s zählt das nicht, und alles hängt an SPF.</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for adkim=r.</source>
        <translation>Verwenden Sie auch als Umschlagabsender eine Adresse in {detail}, oder verlangen Sie adkim=r.</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants SPF for exactly that domain</source>
        <translation>DMARC von {detail} verlangt SPF für genau diese Domain</translation>
    </message>
    <message>
        <source>The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.</source>
        <translation>Die Mail kommt von cf-bounce.{other}; mit aspf=s zählt das nicht, und alles hängt an DKIM.</translation>
    </message>
    <message>
        <source>Ask for aspf=r, so that SPF counts as well.</source>
        <translation>Verlangen Sie aspf=r, damit auch SPF zählt.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), tested {date}</source>
        <translation>Can I email (caniemail.com), getestet {date}</translation>
    </message>
    <message>
        <source>{feature}: unknown to {programs}</source>
        <translation>{feature}: unbekannt bei {programs}</translation>
    </message>
    <message>
        <source>See that the message can be read without it, or reach the same by what these programs know.</source>
        <translation>Sorgen Sie dafür, dass die Nachricht ohne das lesbar ist, oder erreichen Sie dasselbe mit dem, was diese Programme kennen.</translation>
    </message>
    <message>
        <source>Nothing, where the message looks well without it.</source>
        <translation>Nichts, wenn die Nachricht ohne das gut aussieht.</translation>
    </message>
    <message>
        <source>{feature}: only partly known to {programs}</source>
        <translation>{feature}: nur teilweise bekannt bei {programs}</translation>
    </message>
    <message>
        <source>Look at the exceptions on the page named as the source.</source>
        <translation>Sehen Sie sich die Ausnahmen auf der als Quelle genannten Seite an.</translation>
    </message>
    <message>
        <source>Not supported by {without}; only in part by {some}.</source>
        <translation>Nicht unterstützt von {without}; nur teilweise von {some}.</translation>
    </message>
    <message>
        <source>Not supported by {without}.</source>
        <translation>Nicht unterstützt von {without}.</translation>
    </message>
    <message>
        <source>Supported only in part by {some}.</source>
        <translation>Nur teilweise unterstützt von {some}.</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion {criterion}</source>
        <translation>WCAG 2.2, Erfolgskriterium {criterion}</translation>
    </message>
    <message>
        <source>HTML too long or too broken to be checked</source>
        <translation>HTML zu lang oder zu fehlerhaft, um geprüft zu werden</translation>
    </message>
    <message>
        <source>It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.</source>
        <translation>Es hat über 4 Millionen Zeichen oder über 1.000 nicht geschlossene Tags; nur wenig wurde geprüft.</translation>
    </message>
    <message>
        <source>Shorten it, or close the tags; what is said here about the HTML is not complete.</source>
        <translation>Kürzen Sie es, oder schließen Sie die Tags; was hier über das HTML steht, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>A limit of this program</source>
        <translation>Ein Limit dieses Programms</translation>
    </message>
    <message>
        <source>The HTML does not say its language</source>
        <translation>Das HTML nennt seine Sprache nicht</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it, and programs decide by it whether to offer a translation.</source>
        <translation>Screenreader wählen danach ihre Stimme, und Programme entscheiden danach, ob sie eine Übersetzung anbieten.</translation>
    </message>
    <message>
        <source>Say it on the html element, such as &lt;html lang=&quot;en&quot;&gt;.</source>
        <translation>Nennen Sie sie am html-Element, etwa &lt;html lang=&quot;en&quot;&gt;.</translation>
    </message>
    <message>
        <source>The HTML has no title</source>
        <translation>Das HTML hat keinen Titel</translation>
    </message>
    <message>
        <source>Screen readers say it first, and a browser shows it where the message is opened as a page.</source>
        <translation>Screenreader lesen ihn zuerst vor, und ein Browser zeigt ihn, wenn die Nachricht als Seite geöffnet wird.</translation>
    </message>
    <message>
        <source>Add a title element that says what the message is about.</source>
        <translation>Fügen Sie ein title-Element hinzu, das sagt, worum es in der Nachricht geht.</translation>
    </message>
    <message>
        <source>Nothing is said about dark mode: {detail}</source>
        <translation>Über dunkle Darstellung ist nichts gesagt: {detail}</translation>
    </message>
    <message>
        <source>Where the HTML does not say which colours it is made for, programs in dark mode change them.</source>
        <translation>Wo das HTML nicht sagt, für welche Farben es gemacht ist, ändern Programme sie im dunklen Modus.</translation>
    </message>
    <message>
        <source>Add these meta elements; “light dark” only where the message looks well in both.</source>
        <translation>Fügen Sie diese meta-Elemente hinzu; „light dark“ nur, wenn die Nachricht in beiden gut aussieht.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.1</source>
        <translation>HTML Standard, Abschnitt 4.2.5.1</translation>
    </message>
    <message>
        <source>The HTML says charset {detail}, its part says {other}</source>
        <translation>Das HTML nennt als charset {detail}, sein Teil {other}</translation>
    </message>
    <message>
        <source>Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters.</source>
        <translation>Mailprogramme folgen dem Teil; eine als Datei gespeicherte Kopie wird nach dem HTML gelesen, mit falschen Zeichen.</translation>
    </message>
    <message>
        <source>Name the charset of the part in the meta element, or leave that out.</source>
        <translation>Nennen Sie im meta-Element den charset des Teils, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.4</source>
        <translation>HTML Standard, Abschnitt 4.2.5.4</translation>
    </message>
    <message>
        <source>Tables that screen readers take for data</source>
        <translation>Tabellen, die Screenreader für Daten halten</translation>
    </message>
    <message>
        <source>They say no role and have no headings, so their rows and columns are counted aloud.</source>
        <translation>Sie nennen keine Rolle und haben keine Überschriften, daher werden Zeilen und Spalten laut mitgezählt.</translation>
    </message>
    <message>
        <source>Write role=&quot;presentation&quot; on tables that only place things; give tables of data th elements.</source>
        <translation>Schreiben Sie role=&quot;presentation&quot; an Tabellen, die nur anordnen; geben Sie Datentabellen th-Elemente.</translation>
    </message>
    <message>
        <source>Mail programs remove {detail}</source>
        <translation>Mailprogramme entfernen {detail}</translation>
    </message>
    <message>
        <source>What runs, embeds or forwards is taken out before a message is shown; filters distrust it.</source>
        <translation>Was ausgeführt wird, einbettet oder weiterleitet, wird vor dem Anzeigen entfernt; Filter misstrauen dem.</translation>
    </message>
    <message>
        <source>Take it out; put what it was for into the message itself, or behind a link.</source>
        <translation>Nehmen Sie es heraus; bringen Sie seinen Zweck in der Nachricht selbst oder hinter einem Link unter.</translation>
    </message>
    <message>
        <source>Usual practice of mail programs</source>
        <translation>Übliche Praxis der Mailprogramme</translation>
    </message>
    <message>
        <source>Mail programs remove attributes such as {detail}</source>
        <translation>Mailprogramme entfernen Attribute wie {detail}</translation>
    </message>
    <message>
        <source>No mail program runs scripts; filters take such a message for an attack.</source>
        <translation>Kein Mailprogramm führt Skripte aus; Filter halten eine solche Nachricht für einen Angriff.</translation>
    </message>
    <message>
        <source>Take these attributes out.</source>
        <translation>Nehmen Sie diese Attribute heraus.</translation>
    </message>
    <message>
        <source>No plain text beside the HTML</source>
        <translation>Kein reiner Text neben dem HTML</translation>
    </message>
    <message>
        <source>Watches and text programs show the plain text; filters trust a message without it less.</source>
        <translation>Uhren und Textprogramme zeigen den reinen Text; Filter trauen einer Nachricht ohne ihn weniger.</translation>
    </message>
    <message>
        <source>Add a text part that says the same.</source>
        <translation>Fügen Sie einen Textteil hinzu, der dasselbe sagt.</translation>
    </message>
    <message>
        <source>The plain text is empty, the HTML is not</source>
        <translation>Der reine Text ist leer, das HTML nicht</translation>
    </message>
    <message>
        <source>Who sees the plain text alone gets an empty message.</source>
        <translation>Wer nur den reinen Text sieht, bekommt eine leere Nachricht.</translation>
    </message>
    <message>
        <source>Say in the plain text what the HTML says.</source>
        <translation>Sagen Sie im reinen Text, was das HTML sagt.</translation>
    </message>
    <message>
        <source>The plain text has {number}% of the words in the HTML</source>
        <translation>Der reine Text hat {number} % der Wörter des HTML</translation>
    </message>
    <message>
        <source>Each person sees one of them, so both are to say the same; filters compare them.</source>
        <translation>Jeder sieht nur eines von beiden, also sollen beide dasselbe sagen; Filter vergleichen sie.</translation>
    </message>
    <message>
        <source>Make the plain text from the HTML again, or see whether it belongs to another message.</source>
        <translation>Erzeugen Sie den reinen Text erneut aus dem HTML, oder sehen Sie nach, ob er zu einer anderen Nachricht gehört.</translation>
    </message>
    <message>
        <source>Lists will show “{detail}” behind the subject</source>
        <translation>Listen werden „{detail}“ hinter dem Betreff zeigen</translation>
    </message>
    <message>
        <source>Lists will show nothing behind the subject</source>
        <translation>Listen werden hinter dem Betreff nichts zeigen</translation>
    </message>
    <message>
        <source>Lists show the first text of the HTML, and here that is a link, or next to nothing.</source>
        <translation>Listen zeigen den ersten Text des HTML, und hier ist das ein Link oder fast nichts.</translation>
    </message>
    <message>
        <source>Begin the HTML with a sentence about the message; it may be hidden by display:none.</source>
        <translation>Beginnen Sie das HTML mit einem Satz über die Nachricht; er darf mit display:none verborgen sein.</translation>
    </message>
    <message>
        <source>Gmail will cut the HTML off: {size} of about {limit}</source>
        <translation>Gmail wird das HTML abschneiden: {size} von etwa {limit}</translation>
    </message>
    <message>
        <source>What comes later is behind a link, such as an unsubscribe link or the closing tags.</source>
        <translation>Was danach kommt, steht hinter einem Link, etwa ein Abmeldelink oder die schließenden Tags.</translation>
    </message>
    <message>
        <source>Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message.</source>
        <translation>Kürzen Sie das HTML: Nehmen Sie Kommentare, Leerraum und ungenutzte Styles heraus, oder teilen Sie die Nachricht.</translation>
    </message>
    <message>
        <source>Measured by senders; Gmail names no number</source>
        <translation>Von Absendern gemessen; Gmail nennt keine Zahl</translation>
    </message>
    <message>
        <source>Gmail will drop a style element: {size}, of which it takes {limit}</source>
        <translation>Gmail wird ein style-Element verwerfen: {size}, angenommen werden {limit}</translation>
    </message>
    <message>
        <source>It does so with the whole element, so that nothing of what it says is applied there.</source>
        <translation>Es verwirft das ganze Element, sodass nichts davon angewendet wird.</translation>
    </message>
    <message>
        <source>Divide it into several style elements, or take out rules that nothing uses.</source>
        <translation>Teilen Sie es in mehrere style-Elemente, oder nehmen Sie ungenutzte Regeln heraus.</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), &lt;style&gt; element</source>
        <translation>Can I email (caniemail.com), Element &lt;style&gt;</translation>
    </message>
    <message>
        <source>Hard to read: {text} on {back}, contrast {ratio}:1</source>
        <translation>Schlecht lesbar: {text} auf {back}, Kontrast {ratio}:1</translation>
    </message>
    <message>
        <source>Letters of this size want a contrast of {ratio}:1 at least.</source>
        <translation>Buchstaben dieser Größe brauchen einen Kontrast von mindestens {ratio}:1.</translation>
    </message>
    <message>
        <source>Choose a darker or lighter colour for the text, or for what is behind it.</source>
        <translation>Wählen Sie eine dunklere oder hellere Farbe für den Text oder für das, was dahinter liegt.</translation>
    </message>
    <message>
        <source>An image without alternative text</source>
        <translation>Ein Bild ohne Alternativtext</translation>
    </message>
    <message>
        <source>Many programs show no images until they are asked, and a screen reader reads the address instead.</source>
        <translation>Viele Programme zeigen Bilder erst auf Anforderung, und ein Screenreader liest stattdessen die Adresse vor.</translation>
    </message>
    <message>
        <source>Say in alt what the image says; alt=&quot;&quot; where it is only decoration.</source>
        <translation>Sagen Sie in alt, was das Bild sagt; alt=&quot;&quot;, wo es nur Dekoration ist.</translation>
    </message>
    <message>
        <source>An alternative text that is a file name: {detail}</source>
        <translation>Ein Alternativtext, der ein Dateiname ist: {detail}</translation>
    </message>
    <message>
        <source>It is read and shown instead of the image, and says nothing about it.</source>
        <translation>Er wird statt des Bildes vorgelesen und gezeigt und sagt nichts darüber.</translation>
    </message>
    <message>
        <source>Say in alt what the image says.</source>
        <translation>Sagen Sie in alt, was das Bild sagt.</translation>
    </message>
    <message>
        <source>An image without a width attribute</source>
        <translation>Ein Bild ohne width-Attribut</translation>
    </message>
    <message>
        <source>Outlook shows it as large as its file is, and the page jumps when images are loaded.</source>
        <translation>Outlook zeigt es so groß, wie seine Datei ist, und die Seite springt beim Laden der Bilder.</translation>
    </message>
    <message>
        <source>Write the width, and the height where it is fixed, in pixels as attributes of the image.</source>
        <translation>Schreiben Sie die Breite, und die Höhe, wo sie feststeht, in Pixeln als Attribute des Bildes.</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.8.17</source>
        <translation>HTML Standard, Abschnitt 4.8.17</translation>
    </message>
    <message>
        <source>Images loaded without encryption, from {detail}</source>
        <translation>Ohne Verschlüsselung geladene Bilder, von {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can see and replace them, and some programs do not load them at all.</source>
        <translation>Jeder unterwegs kann sie sehen und ersetzen, und manche Programme laden sie gar nicht.</translation>
    </message>
    <message>
        <source>Load them by https, or put them into the message.</source>
        <translation>Laden Sie sie über https, oder nehmen Sie sie in die Nachricht auf.</translation>
    </message>
    <message>
        <source>An image that nobody will see: {detail}</source>
        <translation>Ein Bild, das niemand sehen wird: {detail}</translation>
    </message>
    <message>
        <source>Its address names no host, and a message has none that the rest could be taken from.</source>
        <translation>Seine Adresse nennt keinen Host, und eine Nachricht hat keinen, von dem der Rest genommen werden könnte.</translation>
    </message>
    <message>
        <source>Put the image into the message, or write its whole address with https:// in front.</source>
        <translation>Nehmen Sie das Bild in die Nachricht auf, oder schreiben Sie die ganze Adresse mit https:// davor.</translation>
    </message>
    <message>
        <source>An image of {number} pixels is shown {limit} wide: {detail}</source>
        <translation>Ein Bild von {number} Pixeln wird {limit} breit gezeigt: {detail}</translation>
    </message>
    <message>
        <source>Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.</source>
        <translation>Selbst auf den schärfsten Bildschirmen wird das meiste davon verworfen, und alles muss geladen werden.</translation>
    </message>
    <message>
        <source>Scale the file down to twice the width that it is shown at.</source>
        <translation>Verkleinern Sie die Datei auf das Doppelte der gezeigten Breite.</translation>
    </message>
    <message>
        <source>It is enlarged so much that it looks blurred.</source>
        <translation>Es wird so stark vergrößert, dass es unscharf aussieht.</translation>
    </message>
    <message>
        <source>Use a larger file, or show it smaller.</source>
        <translation>Verwenden Sie eine größere Datei, oder zeigen Sie es kleiner.</translation>
    </message>
    <message>
        <source>An image of {size}: {name}</source>
        <translation>Ein Bild von {size}: {name}</translation>
    </message>
    <message>
        <source>Images of {size}</source>
        <translation>Bilder von {size}</translation>
    </message>
    <message>
        <source>An image that is not in the message: cid:{detail}</source>
        <translation>Ein Bild, das nicht in der Nachricht ist: cid:{detail}</translation>
    </message>
    <message>
        <source>No part has this Content-ID, so programs show a broken image.</source>
        <translation>Kein Teil hat diese Content-ID, daher zeigen Programme ein fehlendes Bild.</translation>
    </message>
    <message>
        <source>Add the image with this Content-ID, or change the address.</source>
        <translation>Fügen Sie das Bild mit dieser Content-ID hinzu, oder ändern Sie die Adresse.</translation>
    </message>
    <message>
        <source>An inline image that the HTML does not show: {detail}</source>
        <translation>Ein eingebettetes Bild, das das HTML nicht zeigt: {detail}</translation>
    </message>
    <message>
        <source>Programs list it as an attachment, or leave it out.</source>
        <translation>Programme führen es als Anhang auf oder lassen es weg.</translation>
    </message>
    <message>
        <source>Show it by its Content-ID, make it an attachment, or take it out.</source>
        <translation>Zeigen Sie es über seine Content-ID, machen Sie es zum Anhang, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A distorted image: {real} pixels shown as {shown}, {name}</source>
        <translation>Ein verzerrtes Bild: {real} Pixel, gezeigt als {shown}, {name}</translation>
    </message>
    <message>
        <source>The sides are in another proportion than those of the file.</source>
        <translation>Die Seiten stehen in einem anderen Verhältnis als die der Datei.</translation>
    </message>
    <message>
        <source>Correct the width or the height, or leave the height out.</source>
        <translation>Berichtigen Sie die Breite oder die Höhe, oder lassen Sie die Höhe weg.</translation>
    </message>
    <message>
        <source>Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.</source>
        <translation>Über {limit} lädt auf einem Telefon langsam und zählt zu dem, was Cloudflare annimmt.</translation>
    </message>
    <message>
        <source>Make the files smaller, or load the images from the web.</source>
        <translation>Verkleinern Sie die Dateien, oder laden Sie die Bilder aus dem Web.</translation>
    </message>
    <message>
        <source>Experience; no mail program sets a limit</source>
        <translation>Erfahrung; kein Mailprogramm setzt eine Grenze</translation>
    </message>
    <message>
        <source>Nothing is there: {detail}</source>
        <translation>Dort ist nichts: {detail}</translation>
    </message>
    <message>
        <source>The server answers {number}: there is no such page, or no longer.</source>
        <translation>Der Server antwortet {number}: Es gibt keine solche Seite, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Correct the address, or take the link out.</source>
        <translation>Berichtigen Sie die Adresse, oder nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>The server fails: {detail}</source>
        <translation>Der Server versagt: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}, which is trouble of its own.</source>
        <translation>Er antwortet {number}; das Problem liegt bei ihm selbst.</translation>
    </message>
    <message>
        <source>Open the link in a browser; tell who runs the site if it fails there too.</source>
        <translation>Öffnen Sie den Link in einem Browser; sagen Sie es dem Betreiber, wenn er auch dort versagt.</translation>
    </message>
    <message>
        <source>The server does not let this program look: {detail}</source>
        <translation>Der Server lässt dieses Programm nicht nachsehen: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}; some ask for a login, some refuse every program that is no browser.</source>
        <translation>Er antwortet {number}; manche verlangen eine Anmeldung, manche lehnen jedes Programm ab, das kein Browser ist.</translation>
    </message>
    <message>
        <source>Open the link in a browser where you are not logged in.</source>
        <translation>Öffnen Sie den Link in einem Browser, in dem Sie nicht angemeldet sind.</translation>
    </message>
    <message>
        <source>The server does not say whether anything is there: {detail}</source>
        <translation>Der Server sagt nicht, ob dort etwas ist: {detail}</translation>
    </message>
    <message>
        <source>It answers {number} to a question for the header alone (HEAD), so nothing is known.</source>
        <translation>Er antwortet {number} auf eine Frage nur nach dem Header (HEAD), also ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Open the link in a browser.</source>
        <translation>Öffnen Sie den Link in einem Browser.</translation>
    </message>
    <message>
        <source>Leads on to another host: {detail}</source>
        <translation>Führt weiter zu einem anderen Host: {detail}</translation>
    </message>
    <message>
        <source>People see one host in the link and come to another one; where it is gone the link is dead.</source>
        <translation>Man sieht einen Host im Link und kommt zu einem anderen; wo der nicht mehr besteht, ist der Link tot.</translation>
    </message>
    <message>
        <source>Link to the last address, unless you count clicks that way.</source>
        <translation>Verlinken Sie die letzte Adresse, außer Sie zählen so Klicks.</translation>
    </message>
    <message>
        <source>Leads on more than {limit} times: {detail}</source>
        <translation>Führt öfter als {limit}-mal weiter: {detail}</translation>
    </message>
    <message>
        <source>Browsers give up on such chains sooner or later, and a circle has no end.</source>
        <translation>Browser geben bei solchen Ketten früher oder später auf, und ein Kreis hat kein Ende.</translation>
    </message>
    <message>
        <source>Link to the last address.</source>
        <translation>Verlinken Sie die letzte Adresse.</translation>
    </message>
    <message>
        <source>Leads from https to http: {detail}</source>
        <translation>Führt von https zu http: {detail}</translation>
    </message>
    <message>
        <source>From there on anybody on the way can read and change what is shown.</source>
        <translation>Ab dort kann jeder unterwegs lesen und ändern, was gezeigt wird.</translation>
    </message>
    <message>
        <source>Link to an address that stays on https.</source>
        <translation>Verlinken Sie eine Adresse, die bei https bleibt.</translation>
    </message>
    <message>
        <source>The host has no address: {detail}</source>
        <translation>Der Host hat keine Adresse: {detail}</translation>
    </message>
    <message>
        <source>The DNS knows no such host, or could not be asked.</source>
        <translation>Das DNS kennt keinen solchen Host oder konnte nicht gefragt werden.</translation>
    </message>
    <message>
        <source>See whether the address is spelt right.</source>
        <translation>Sehen Sie nach, ob die Adresse richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>The host cannot be reached: {detail}</source>
        <translation>Der Host ist nicht erreichbar: {detail}</translation>
    </message>
    <message>
        <source>It does not take a connection, at least not from here and now.</source>
        <translation>Er nimmt keine Verbindung an, zumindest nicht von hier und jetzt.</translation>
    </message>
    <message>
        <source>Open the link in a browser, later once more.</source>
        <translation>Öffnen Sie den Link in einem Browser, später noch einmal.</translation>
    </message>
    <message>
        <source>The host does not answer: {detail}</source>
        <translation>Der Host antwortet nicht: {detail}</translation>
    </message>
    <message>
        <source>It took the connection, but sent nothing that can be read, or not in time.</source>
        <translation>Er nahm die Verbindung an, sendete aber nichts Lesbares oder nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The host does not prove who it is: {detail}</source>
        <translation>Der Host weist sich nicht aus: {detail}</translation>
    </message>
    <message>
        <source>Who runs the site must mend its certificate; browsers warn people off.</source>
        <translation>Der Betreiber muss sein Zertifikat in Ordnung bringen; Browser warnen vor der Seite.</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>Sein Zertifikat ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>Sein Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody who is trusted.</source>
        <translation>Sein Zertifikat ist von niemandem signiert, dem vertraut wird.</translation>
    </message>
    <message>
        <source>TLS could not be set up with it.</source>
        <translation>TLS konnte mit ihm nicht aufgebaut werden.</translation>
    </message>
    <message>
        <source>Courtesy of this program</source>
        <translation>Rücksicht dieses Programms</translation>
    </message>
    <message>
        <source>Not asked: {detail}</source>
        <translation>Nicht abgefragt: {detail}</translation>
    </message>
    <message>
        <source>Its words say that it ends a subscription or confirms something; some servers act when asked.</source>
        <translation>Dem Wortlaut nach beendet er ein Abonnement oder bestätigt etwas; manche Server handeln schon bei einer Abfrage.</translation>
    </message>
    <message>
        <source>Try it by hand with a recipient of your own.</source>
        <translation>Probieren Sie ihn von Hand mit einem eigenen Empfänger aus.</translation>
    </message>
    <message>
        <source>Not asked, as the host is in a private network: {detail}</source>
        <translation>Nicht abgefragt, da der Host in einem privaten Netzwerk liegt: {detail}</translation>
    </message>
    <message>
        <source>Its address belongs to this computer or a network inside; your recipients cannot reach that.</source>
        <translation>Seine Adresse gehört zu diesem Computer oder einem internen Netzwerk; Ihre Empfänger können sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Link to a host on the public Internet.</source>
        <translation>Verlinken Sie einen Host im öffentlichen Internet.</translation>
    </message>
    <message>
        <source>Not asked, as it names a port of its own: {detail}</source>
        <translation>Nicht abgefragt, da ein eigener Port angegeben ist: {detail}</translation>
    </message>
    <message>
        <source>Only the usual ports 80 and 443 are asked; networks often block others for their users.</source>
        <translation>Nur die üblichen Ports 80 und 443 werden abgefragt; Netzwerke sperren andere oft für ihre Benutzer.</translation>
    </message>
    <message>
        <source>Open the link in a browser, better from another network too.</source>
        <translation>Öffnen Sie den Link in einem Browser, am besten auch aus einem anderen Netzwerk.</translation>
    </message>
    <message>
        <source>Not asked, as it holds a user name: {detail}</source>
        <translation>Nicht abgefragt, da ein Benutzername enthalten ist: {detail}</translation>
    </message>
    <message>
        <source>Everybody who gets the message could use what stands before the @; programs warn of such links.</source>
        <translation>Jeder, der die Nachricht erhält, könnte nutzen, was vor dem @ steht; Programme warnen vor solchen Links.</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>Nehmen Sie heraus, was zwischen // und @ steht.</translation>
    </message>
    <message>
        <source>Not asked, as programs read it in different ways: {detail}</source>
        <translation>Nicht abgefragt, da Programme ihn verschieden lesen: {detail}</translation>
    </message>
    <message>
        <source>It holds characters that no address may hold, or it names no host by http or https.</source>
        <translation>Er enthält Zeichen, die keine Adresse enthalten darf, oder er nennt keinen Host über http oder https.</translation>
    </message>
    <message>
        <source>Write the address anew.</source>
        <translation>Schreiben Sie die Adresse neu.</translation>
    </message>
    <message>
        <source>No more than {limit} are looked at in one go.</source>
        <translation>Auf einmal werden nicht mehr als {limit} geprüft.</translation>
    </message>
    <message>
        <source>Open those at the end of the message in a browser.</source>
        <translation>Öffnen Sie die am Ende der Nachricht in einem Browser.</translation>
    </message>
    <message>
        <source>It leads on to {address}.</source>
        <translation>Er führt weiter zu {address}.</translation>
    </message>
    <message>
        <source>A link without text, to {detail}</source>
        <translation>Ein Link ohne Text, zu {detail}</translation>
    </message>
    <message>
        <source>A screen reader has nothing to say for it, and where images are off there is nothing to click.</source>
        <translation>Ein Screenreader hat dafür nichts zu sagen, und wo Bilder aus sind, gibt es nichts anzuklicken.</translation>
    </message>
    <message>
        <source>Write a text into it, or an alternative text for its image.</source>
        <translation>Schreiben Sie einen Text hinein, oder einen Alternativtext für sein Bild.</translation>
    </message>
    <message>
        <source>A link text that says nothing: “{detail}”</source>
        <translation>Ein Linktext, der nichts sagt: „{detail}“</translation>
    </message>
    <message>
        <source>Read by itself, as in a screen reader&apos;s list of links, it does not say where it leads.</source>
        <translation>Für sich gelesen, etwa in der Linkliste eines Screenreaders, sagt er nicht, wohin er führt.</translation>
    </message>
    <message>
        <source>Name the target in the text of the link.</source>
        <translation>Nennen Sie das Ziel im Text des Links.</translation>
    </message>
    <message>
        <source>A link that leads nowhere</source>
        <translation>Ein Link, der nirgendwohin führt</translation>
    </message>
    <message>
        <source>Its address is empty or only “#”, so a click does nothing.</source>
        <translation>Seine Adresse ist leer oder nur „#“, also bewirkt ein Klick nichts.</translation>
    </message>
    <message>
        <source>Write the address that was meant, or take the link out.</source>
        <translation>Schreiben Sie die gemeinte Adresse, oder nehmen Sie den Link heraus.</translation>
    </message>
    <message>
        <source>A link that mail programs remove: {detail}:</source>
        <translation>Ein Link, den Mailprogramme entfernen: {detail}:</translation>
    </message>
    <message>
        <source>They follow no such address from a message; filters take it for an attack.</source>
        <translation>Sie folgen keiner solchen Adresse aus einer Nachricht; Filter halten sie für einen Angriff.</translation>
    </message>
    <message>
        <source>Link to a page by https.</source>
        <translation>Verlinken Sie eine Seite über https.</translation>
    </message>
    <message>
        <source>A link without https://: {detail}</source>
        <translation>Ein Link ohne https://: {detail}</translation>
    </message>
    <message>
        <source>A message has no address of its own that the rest could be taken from.</source>
        <translation>Eine Nachricht hat keine eigene Adresse, von der der Rest genommen werden könnte.</translation>
    </message>
    <message>
        <source>Write the whole address, with https:// in front.</source>
        <translation>Schreiben Sie die ganze Adresse, mit https:// davor.</translation>
    </message>
    <message>
        <source>A link without encryption, to {detail}</source>
        <translation>Ein Link ohne Verschlüsselung, zu {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what a page by http shows; browsers warn of it.</source>
        <translation>Jeder unterwegs kann lesen und ändern, was eine Seite über http zeigt; Browser warnen davor.</translation>
    </message>
    <message>
        <source>Link by https, where the site answers to it.</source>
        <translation>Verlinken Sie über https, wo die Seite darauf antwortet.</translation>
    </message>
    <message>
        <source>A shortened link, of {detail}</source>
        <translation>Ein verkürzter Link, von {detail}</translation>
    </message>
    <message>
        <source>It hides where it leads; such services are abused so often that filters distrust them.</source>
        <translation>Er verbirgt, wohin er führt; solche Dienste werden so oft missbraucht, dass Filter ihnen misstrauen.</translation>
    </message>
    <message>
        <source>Link to the page itself, or by a domain of your own.</source>
        <translation>Verlinken Sie die Seite selbst, oder über eine eigene Domain.</translation>
    </message>
    <message>
        <source>Usual practice of filters</source>
        <translation>Übliche Praxis der Filter</translation>
    </message>
    <message>
        <source>A link that shows {detail} leads to {other}</source>
        <translation>Ein Link, der {detail} zeigt, führt zu {other}</translation>
    </message>
    <message>
        <source>That is what forged mail does, so programs warn of it and filters refuse it.</source>
        <translation>Das tut gefälschte Mail, daher warnen Programme davor und Filter lehnen sie ab.</translation>
    </message>
    <message>
        <source>Write words instead of an address, or link to the host that is shown.</source>
        <translation>Schreiben Sie Wörter statt einer Adresse, oder verlinken Sie den gezeigten Host.</translation>
    </message>
    <message>
        <source>A link to a host with look-alike letters: {detail}, in truth {other}</source>
        <translation>Ein Link zu einem Host mit verwechselbaren Buchstaben: {detail}, in Wahrheit {other}</translation>
    </message>
    <message>
        <source>Its name mixes scripts, or is written in letters that look Latin and are not.</source>
        <translation>Sein Name mischt Schriften oder ist in Buchstaben geschrieben, die lateinisch aussehen und es nicht sind.</translation>
    </message>
    <message>
        <source>See whether this is the host that you mean.</source>
        <translation>Sehen Sie nach, ob dies der Host ist, den Sie meinen.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, section 5</source>
        <translation>Unicode Technical Standard 39, Abschnitt 5</translation>
    </message>
    <message>
        <source>A link to {detail}, which some programs show as {other}</source>
        <translation>Ein Link zu {detail}, den manche Programme als {other} zeigen</translation>
    </message>
    <message>
        <source>Letters beyond a to z are sent in that form, and people who see it may not know the host again.</source>
        <translation>Buchstaben jenseits von a bis z werden in dieser Form gesendet, und wer sie sieht, erkennt den Host vielleicht nicht wieder.</translation>
    </message>
    <message>
        <source>Nothing, where your readers know this name.</source>
        <translation>Nichts, wenn Ihre Leser diesen Namen kennen.</translation>
    </message>
    <message>
        <source>{level} ({count})</source>
        <translation>{level} ({count})</translation>
    </message>
    <message>
        <source>The message cannot be sent, is refused, or does not arrive as it should while this stands.</source>
        <translation>Solange dies besteht, kann die Nachricht nicht gesendet werden, wird abgelehnt oder kommt nicht an, wie sie soll.</translation>
    </message>
    <message>
        <source>The message goes, but may arrive other than it is written here.</source>
        <translation>Die Nachricht geht hinaus, kommt aber möglicherweise anders an, als sie hier geschrieben ist.</translation>
    </message>
    <message>
        <source>The message arrives, but some people may see something else than you, or distrust it.</source>
        <translation>Die Nachricht kommt an, aber manche sehen vielleicht etwas anderes als Sie oder misstrauen ihr.</translation>
    </message>
    <message>
        <source>Nothing is wrong. It could be better.</source>
        <translation>Nichts ist falsch. Es könnte besser sein.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address: {other}</source>
        <translation>{detail} enthält etwas, das keine Adresse ist: {other}</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message.</source>
        <translation>Programme können ihr nicht antworten, und Server lehnen die Nachricht möglicherweise ab.</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message: {reason}.</source>
        <translation>Programme können ihr nicht antworten, und Server lehnen die Nachricht möglicherweise ab: {reason}.</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>Zeile {line}: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>%Ln früherer Versand innerhalb der letzten Stunde, seit {time}, ging oder ging möglicherweise auch an {names}.</numerusform>
            <numerusform>%Ln frühere Sendungen innerhalb der letzten Stunde, seit {time}, gingen oder gingen möglicherweise auch an {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>subject</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>page of the preferences</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches.</source>
        <translation>Jeder Sendeversuch: wann, von wem, an wen, sein Betreff und was aus ihm wurde; dazu die Stapel.</translation>
    </message>
    <message>
        <source>Copies of messages that were dragged or copied into other programs. They go when it ends.</source>
        <translation>Kopien von Nachrichten, die in andere Programme gezogen oder kopiert wurden. Sie verschwinden, wenn cfmail endet.</translation>
    </message>
    <message>
        <source>Delete all tokens from the keyring? The accounts stay, and need a token before they can send.</source>
        <translation>Alle Token aus dem Schlüsselbund löschen? Die Konten bleiben und brauchen ein Token, bevor sie senden können.</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>höchstens %Ln Token</numerusform>
            <numerusform>höchstens %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keyring of the system</source>
        <translation>Im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>In the program&apos;s folders</source>
        <translation>In den Ordnern des Programms</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>Insgesamt {size}</translation>
    </message>
    <message>
        <source>It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends and what became of them, and to other servers only where you ask for it, as for a check of links.</source>
        <translation>Das Programm sendet keine Nutzungsdaten und sucht nicht nach Aktualisierungen. Es spricht mit Cloudflare über Ihre Konten, Ihre Sendungen und was aus ihnen wurde, und mit anderen Servern nur, wo Sie es verlangen, etwa für eine Prüfung der Links.</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Qt and PySide6 {version}</source>
        <translation>Qt und PySide6 {version}</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Licence of this program: MIT</source>
        <translation>Lizenz dieses Programms: MIT</translation>
    </message>
    <message>
        <source>Qt and PySide6: {address}</source>
        <translation>Qt und PySide6: {address}</translation>
    </message>
    <message>
        <source>Cloudflare Email Sending: {address}</source>
        <translation>Cloudflare Email Sending: {address}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Diagnostics — cfmail</source>
        <translation>Diagnose — cfmail</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>Protokoll und Bericht</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>about the program</comment>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>There is no such folder yet, or no program to show it with.</source>
        <translation>Diesen Ordner gibt es noch nicht, oder es gibt kein Programm, um ihn anzuzeigen.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Show from this level on</source>
        <translation>Ab dieser Stufe anzeigen</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Show new records as they are written</source>
        <translation>Neue Einträge zeigen, sobald sie geschrieben werden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>Im &amp;Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>&amp;Alle meine Daten löschen…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Delete the rest and quit</source>
        <translation>Den Rest löschen und beenden</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>&amp;Yes, delete all of it</source>
        <translation>&amp;Ja, alles löschen</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>Löschen und beenden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Looked at: the mail format, Cloudflare&apos;s limits, privacy, sender domains, what mail programs show of the HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: DNS records, links, and the account&apos;s sending domains.</source>
        <translation>Geprüft: das Mailformat, die Limits von Cloudflare, Datenschutz, Absenderdomains, was Mailprogramme von HTML und Bildern zeigen, und übrig gebliebene Platzhalter. Was nur andere Computer wissen, wird auf Ihren Wunsch abgefragt: DNS-Einträge, Links und die Sendedomains des Kontos.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>The program made a mistake in checking this message. Change it, or send it unchecked.</source>
        <translation>Beim Prüfen dieser Nachricht ist im Programm ein Fehler aufgetreten. Ändern Sie sie, oder senden Sie sie ungeprüft.</translation>
    </message>
    <message>
        <source>Done: {label}. Undo takes it back.</source>
        <translation>Erledigt: {label}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: nothing was mended. Try again.</source>
        <translation>Die Nachricht wurde inzwischen geändert: Es wurde nichts behoben. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program made a mistake: nothing was changed.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Go to place {number} of {count}</source>
        <translation>Zur Stelle {number} von {count}</translation>
    </message>
    <message>
        <source>HTML and CSS supported: {list}</source>
        <translation>HTML und CSS unterstützt: {list}</translation>
    </message>
    <message>
        <source>How much of the HTML and CSS features that this message uses each family of mail programs supports, by the tests of caniemail.com; a feature counts as often as it is supported by the family&apos;s programs. {list}</source>
        <translation>Wie viel von den HTML- und CSS-Merkmalen dieser Nachricht jede Familie von Mailprogrammen unterstützt, nach den Tests von caniemail.com; ein Merkmal zählt so oft, wie es von den Programmen der Familie unterstützt wird. {list}</translation>
    </message>
    <message>
        <source>{name} {percent}&#xa0;%</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Concerns: {list}</source>
        <translation>Betrifft: {list}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>To be read at {url}</source>
        <translation>Nachzulesen unter {url}</translation>
    </message>
    <message>
        <source>Places ({count}): {list}</source>
        <translation>Stellen ({count}): {list}</translation>
    </message>
    <message>
        <source>Place: {list}</source>
        <translation>Stelle: {list}</translation>
    </message>
    <message>
        <source>Name of this check in exports and profiles: {code}</source>
        <translation>Name dieser Prüfung in Exporten und Profilen: {code}</translation>
    </message>
    <message>
        <source>Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these names. Nothing else of the message leaves this computer, and nothing is sent.</source>
        <translation>Die SPF-, DKIM- und DMARC-Einträge von {domains} abfragen? Ihr DNS-Server und die von ihm gefragten erfahren diese Namen. Nichts anderes von der Nachricht verlässt diesen Computer, und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you ask. Nothing of the message leaves this computer, and nothing is sent.</source>
        <translation>Cloudflare fragen, von welchen Domains das Konto {account} senden darf? Cloudflare erfährt nur, dass Sie fragen. Nichts von der Nachricht verlässt diesen Computer, und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt…</translation>
    </message>
    <message>
        <source>Checking links: {done} of {count}</source>
        <translation>Links werden geprüft: {done} von {count}</translation>
    </message>
    <message>
        <source>The look-up found nothing wrong.</source>
        <translation>Die Abfrage hat nichts Falsches gefunden.</translation>
    </message>
    <message>
        <source>The look-up found something: {summary}</source>
        <translation>Die Abfrage hat etwas gefunden: {summary}</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: the answer was dropped. Ask again.</source>
        <translation>Die Nachricht wurde inzwischen geändert: Die Antwort wurde verworfen. Fragen Sie erneut.</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is listed.</source>
        <translation>Gestoppt. Was bis dahin gefunden wurde, ist aufgeführt.</translation>
    </message>
    <message>
        <source>Cloudflare names no domain from which this account may send.</source>
        <translation>Cloudflare nennt keine Domain, von der dieses Konto senden darf.</translation>
    </message>
    <message>
        <source>This account may send from {domains}.</source>
        <translation>Dieses Konto darf von {domains} senden.</translation>
    </message>
    <message>
        <source>The findings were copied.</source>
        <translation>Die Befunde wurden kopiert.</translation>
    </message>
    <message>
        <source>The findings are in {name}.</source>
        <translation>Die Befunde stehen in {name}.</translation>
    </message>
    <message>
        <source>The program made a mistake: the findings were neither saved nor copied.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: Die Befunde wurden weder gespeichert noch kopiert.</translation>
    </message>
    <message>
        <source>What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; an ignored one is not listed. Choose checks and then what they are; it counts for every message that this account sends, and for --check with --account.</source>
        <translation>Was die Prüfungen für das Konto {account} bedeuten. Eine Prüfung, die als Fehler zählt, steht unter „Schlägt fehl“; eine ignorierte wird nicht aufgeführt. Wählen Sie Prüfungen und dann, was sie sind; das gilt für jede Nachricht, die dieses Konto sendet, und für --check mit --account.</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Counts as error</source>
        <translation>Zählt als Fehler</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Checks of {name}</source>
        <translation>Prüfungen von {name}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>Wo:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Was zu tun ist:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <source>The header names blind copies: {addresses}</source>
        <translation>Der Header nennt Blindkopien: {addresses}</translation>
    </message>
    <message>
        <source>An attached message names blind copies: {addresses}</source>
        <translation>Eine angehängte Nachricht nennt Blindkopien: {addresses}</translation>
    </message>
    <message>
        <source>{name} names a recipient: {value}</source>
        <translation>{name} nennt einen Empfänger: {value}</translation>
    </message>
    <message>
        <source>{name} tells where the message was written: {value}</source>
        <translation>{name} verrät, wo die Nachricht geschrieben wurde: {value}</translation>
    </message>
    <message>
        <source>{name} names {host}, which is inside a network.</source>
        <translation>{name} nennt {host}, das in einem internen Netzwerk liegt.</translation>
    </message>
    <message>
        <source>{name} names the IP address {address}.</source>
        <translation>{name} nennt die IP-Adresse {address}.</translation>
    </message>
    <message>
        <source>The Message-ID names a computer: {host}</source>
        <translation>Die Message-ID nennt einen Computer: {host}</translation>
    </message>
    <message>
        <source>A path on somebody&apos;s computer: {path}</source>
        <translation>Ein Pfad auf jemandes Computer: {path}</translation>
    </message>
    <message>
        <source>A file name holds a path: {name}</source>
        <translation>Ein Dateiname enthält einen Pfad: {name}</translation>
    </message>
    <message>
        <source>A picture of one pixel is loaded from {host}.</source>
        <translation>Ein Bild von einem Pixel wird von {host} geladen.</translation>
    </message>
    <message>
        <source>This looks like an AWS access key: {beginning}</source>
        <translation>Dies sieht wie ein AWS-Zugriffsschlüssel aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a GitHub token: {beginning}</source>
        <translation>Dies sieht wie ein GitHub-Token aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Slack token or webhook: {beginning}</source>
        <translation>Dies sieht wie ein Slack-Token oder -Webhook aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Stripe key: {beginning}</source>
        <translation>Dies sieht wie ein Stripe-Schlüssel aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Cloudflare key or token: {beginning}</source>
        <translation>Dies sieht wie ein Cloudflare-Schlüssel oder -Token aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Google key: {beginning}</source>
        <translation>Dies sieht wie ein Google-Schlüssel aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a private key: {beginning}</source>
        <translation>Dies sieht wie ein privater Schlüssel aus: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a signed token (JWT): {beginning}</source>
        <translation>Dies sieht wie ein signiertes Token (JWT) aus: {beginning}</translation>
    </message>
    <message>
        <source>A web address holds a password behind “{beginning}”.</source>
        <translation>Eine Webadresse enthält ein Passwort hinter „{beginning}“.</translation>
    </message>
    <message>
        <source>A password seems to follow “{beginning}”.</source>
        <translation>Hinter „{beginning}“ scheint ein Passwort zu folgen.</translation>
    </message>
    <message>
        <source>This program leaves the field out when it sends; others that are given the file may not.</source>
        <translation>Dieses Programm lässt das Feld beim Senden weg; andere, denen die Datei gegeben wird, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Attached messages are sent as they are: every recipient can read the field.</source>
        <translation>Angehängte Nachrichten werden gesendet, wie sie sind: Jeder Empfänger kann das Feld lesen.</translation>
    </message>
    <message>
        <source>The field is sent, and tells every recipient of an address that may be meant for nobody else.</source>
        <translation>Das Feld wird gesendet und verrät jedem Empfänger eine Adresse, die vielleicht für niemand anderen gedacht ist.</translation>
    </message>
    <message>
        <source>Every recipient can read which computer, person or script wrote the message.</source>
        <translation>Jeder Empfänger kann lesen, welcher Computer, welche Person oder welches Skript die Nachricht geschrieben hat.</translation>
    </message>
    <message>
        <source>The trace of an older journey tells every recipient about networks it went through.</source>
        <translation>Die Spur einer früheren Reise verrät jedem Empfänger Netzwerke, durch die sie ging.</translation>
    </message>
    <message>
        <source>The name was put in by the computer that wrote the message, and goes with every reply.</source>
        <translation>Der Name wurde vom schreibenden Computer eingesetzt und geht mit jeder Antwort mit.</translation>
    </message>
    <message>
        <source>A path tells names of people, folders or servers, and nobody else can open it.</source>
        <translation>Ein Pfad verrät Namen von Personen, Ordnern oder Servern, und niemand sonst kann ihn öffnen.</translation>
    </message>
    <message>
        <source>It tells a server who reads the message, when and where; many mail programs block or flag it.</source>
        <translation>Es verrät einem Server, wer die Nachricht wann und wo liest; viele Mailprogramme blockieren oder melden es.</translation>
    </message>
    <message>
        <source>Mail is kept in many places: whoever reads it there can use what it holds.</source>
        <translation>Mail wird an vielen Orten aufbewahrt: Wer sie dort liest, kann nutzen, was sie enthält.</translation>
    </message>
    <message>
        <source>Nothing needs to be done here; take the field out of the file before you pass that on.</source>
        <translation>Hier ist nichts zu tun; nehmen Sie das Feld aus der Datei, bevor Sie diese weitergeben.</translation>
    </message>
    <message>
        <source>Remove the field from the attached message, or do not attach it.</source>
        <translation>Entfernen Sie das Feld aus der angehängten Nachricht, oder hängen Sie sie nicht an.</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>Entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>Remove the field, or choose “Edit as New”.</source>
        <translation>Entfernen Sie das Feld, oder wählen Sie „Als neu bearbeiten“.</translation>
    </message>
    <message>
        <source>Give the message an id in your own domain.</source>
        <translation>Geben Sie der Nachricht eine ID in Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>Attach the file or link to a place that the recipients can reach.</source>
        <translation>Hängen Sie die Datei an, oder verlinken Sie einen Ort, den die Empfänger erreichen können.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>Leave it out, or make sure that the recipients agreed to it.</source>
        <translation>Lassen Sie es weg, oder stellen Sie sicher, dass die Empfänger zugestimmt haben.</translation>
    </message>
    <message>
        <source>Take it out. If the message has gone to anybody before, revoke it.</source>
        <translation>Nehmen Sie es heraus. Falls die Nachricht schon an jemanden ging, widerrufen Sie es.</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.3</source>
        <translation>RFC 5322, Abschnitt 3.6.3</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.2</source>
        <translation>RFC 5321, Abschnitt 7.2</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.6</source>
        <translation>RFC 5321, Abschnitt 7.6</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.4</source>
        <translation>RFC 5322, Abschnitt 3.6.4</translation>
    </message>
    <message>
        <source>RFC 2183, section 2.3</source>
        <translation>RFC 2183, Abschnitt 2.3</translation>
    </message>
    <message>
        <source>This program&apos;s own check</source>
        <translation>Eigene Prüfung dieses Programms</translation>
    </message>
    <message>
        <source>Nothing is sent before this is put right.</source>
        <translation>Es wird nichts gesendet, bevor dies behoben ist.</translation>
    </message>
    <message>
        <source>This message cannot be sent</source>
        <translation>Diese Nachricht kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>Kein From-Feld</translation>
    </message>
    <message>
        <source>Every message names its author; without that no server takes it or can sign it.</source>
        <translation>Jede Nachricht nennt ihren Autor; ohne ihn nimmt kein Server sie an oder kann sie signieren.</translation>
    </message>
    <message>
        <source>Add a From field with the address that you send from.</source>
        <translation>Fügen Sie ein From-Feld mit der Adresse hinzu, von der Sie senden.</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>Kein Date-Feld</translation>
    </message>
    <message>
        <source>Every message says when it was written; Cloudflare is expected to add a missing date.</source>
        <translation>Jede Nachricht sagt, wann sie geschrieben wurde; Cloudflare ergänzt ein fehlendes Datum voraussichtlich.</translation>
    </message>
    <message>
        <source>Add a Date, so that it says when you wrote it.</source>
        <translation>Fügen Sie ein Date hinzu, das sagt, wann Sie die Nachricht geschrieben haben.</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <translation>Weder To noch Cc</translation>
    </message>
    <message>
        <source>Recipients do not see whom it is for, which filters take for a sign of unwanted mail.</source>
        <translation>Empfänger sehen nicht, für wen sie ist, was Filter für ein Zeichen unerwünschter Mail halten.</translation>
    </message>
    <message>
        <source>Add a To field; who really gets it is decided by the envelope alone.</source>
        <translation>Fügen Sie ein To-Feld hinzu; wer sie wirklich bekommt, entscheidet allein der Umschlag.</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <translation>Kein MIME-Version-Feld</translation>
    </message>
    <message>
        <source>Without it old programs ignore the Content fields; Cloudflare is expected to add it.</source>
        <translation>Ohne es ignorieren alte Programme die Content-Felder; Cloudflare ergänzt es voraussichtlich.</translation>
    </message>
    <message>
        <source>Add “MIME-Version: 1.0”.</source>
        <translation>Fügen Sie „MIME-Version: 1.0“ hinzu.</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Lists of mail show the subject first, and filters distrust mail that has none.</source>
        <translation>Maillisten zeigen zuerst den Betreff, und Filter misstrauen Mail ohne ihn.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Schreiben Sie einen Betreff.</translation>
    </message>
    <message>
        <source>It may be there once only: some programs read the first one, others the last, and some refuse.</source>
        <translation>Es darf nur einmal vorkommen: Manche Programme lesen das erste, andere das letzte, und manche lehnen ab.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Behalten Sie eines davon.</translation>
    </message>
    <message>
        <source>A header line that is no field: {detail}</source>
        <translation>Eine Header-Zeile, die kein Feld ist: {detail}</translation>
    </message>
    <message>
        <source>Every header line has a name and a colon, or goes on the one before with a space.</source>
        <translation>Jede Header-Zeile hat einen Namen und einen Doppelpunkt oder setzt die vorige mit einem Leerzeichen fort.</translation>
    </message>
    <message>
        <source>Correct or remove the line; many programs take it, and all below, for the text.</source>
        <translation>Berichtigen oder entfernen Sie die Zeile; viele Programme halten sie und alles darunter für den Text.</translation>
    </message>
    <message>
        <source>Space before the colon of {detail}</source>
        <translation>Leerzeichen vor dem Doppelpunkt von {detail}</translation>
    </message>
    <message>
        <source>That is an old form which nobody may write any more; some servers do not know the field then.</source>
        <translation>Das ist eine alte Form, die niemand mehr schreiben darf; manche Server kennen das Feld dann nicht.</translation>
    </message>
    <message>
        <source>Remove the space under “Source”.</source>
        <translation>Entfernen Sie das Leerzeichen unter „Quelltext“.</translation>
    </message>
    <message>
        <source>No blank line behind the header</source>
        <translation>Keine Leerzeile hinter dem Header</translation>
    </message>
    <message>
        <source>The text begins behind a blank line: this message has none, or it was cut off.</source>
        <translation>Der Text beginnt hinter einer Leerzeile: Diese Nachricht hat keine, oder sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>If there should be a text, put a blank line before it under “Source”.</source>
        <translation>Falls es einen Text geben soll, setzen Sie unter „Quelltext“ eine Leerzeile davor.</translation>
    </message>
    <message>
        <source>More than {limit} header fields</source>
        <translation>Mehr als {limit} Header-Felder</translation>
    </message>
    <message>
        <source>So many are not looked at one by one, and no server takes them.</source>
        <translation>So viele werden nicht einzeln geprüft, und kein Server nimmt sie an.</translation>
    </message>
    <message>
        <source>Remove header fields.</source>
        <translation>Entfernen Sie Header-Felder.</translation>
    </message>
    <message>
        <source>Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.</source>
        <translation>Mailserver ohne SMTPUTF8 lehnen eine Nachricht ab, deren Header nicht ASCII ist.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.</source>
        <translation>Geben Sie das Feld unter „Header-Felder“ neu ein, oder senden Sie als 7-Bit: Dann wird es kodiert.</translation>
    </message>
    <message>
        <source>MIME-Version is not 1.0 but “{detail}”</source>
        <translation>MIME-Version ist nicht 1.0, sondern „{detail}“</translation>
    </message>
    <message>
        <source>There is no other version; programs may show the message as plain text.</source>
        <translation>Es gibt keine andere Version; Programme zeigen die Nachricht möglicherweise als reinen Text.</translation>
    </message>
    <message>
        <source>Write “MIME-Version: 1.0”.</source>
        <translation>Schreiben Sie „MIME-Version: 1.0“.</translation>
    </message>
    <message>
        <source>The Date is none: {detail}</source>
        <translation>Das Date ist kein Datum: {detail}</translation>
    </message>
    <message>
        <source>Programs cannot read it, and sort the message to the beginning or the end of all time.</source>
        <translation>Programme können es nicht lesen und sortieren die Nachricht an den Anfang oder das Ende aller Zeiten.</translation>
    </message>
    <message>
        <source>Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.</source>
        <translation>Schreiben Sie es wie „Sat, 21 Nov 2026 10:00:00 +0100“.</translation>
    </message>
    <message>
        <source>The Date says another day of the week: {detail}</source>
        <translation>Das Date nennt einen anderen Wochentag: {detail}</translation>
    </message>
    <message>
        <source>That day is a {other}; filters know such dates from programs that send unwanted mail.</source>
        <translation>Jener Tag ist „{other}“; Filter kennen solche Daten von Programmen, die unerwünschte Mail senden.</translation>
    </message>
    <message>
        <source>Write “{other}”, or leave the day of the week out.</source>
        <translation>Schreiben Sie „{other}“, oder lassen Sie den Wochentag weg.</translation>
    </message>
    <message>
        <source>The message stays on top of the inbox until then, and filters distrust it.</source>
        <translation>Die Nachricht bleibt bis dahin oben im Posteingang, und Filter misstrauen ihr.</translation>
    </message>
    <message>
        <source>Set the Date to now.</source>
        <translation>Setzen Sie das Date auf jetzt.</translation>
    </message>
    <message>
        <source>The inbox shows the message among those of that day, where it is easily overlooked.</source>
        <translation>Der Posteingang zeigt die Nachricht bei denen jenes Tages, wo sie leicht übersehen wird.</translation>
    </message>
    <message>
        <source>Set the Date to now, unless it is meant to be old.</source>
        <translation>Setzen Sie das Date auf jetzt, außer es soll alt sein.</translation>
    </message>
    <message>
        <source>The Message-ID is malformed: {detail}</source>
        <translation>Die Message-ID ist fehlerhaft: {detail}</translation>
    </message>
    <message>
        <source>It identifies the message only in the form &lt;something@domain&gt;; replies refer to it.</source>
        <translation>Sie kennzeichnet die Nachricht nur in der Form &lt;etwas@domain&gt;; Antworten verweisen darauf.</translation>
    </message>
    <message>
        <source>Write it in angle brackets, without spaces, and with one @.</source>
        <translation>Schreiben Sie sie in spitzen Klammern, ohne Leerzeichen und mit einem @.</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address</source>
        <translation>{detail} enthält etwas, das keine Adresse ist</translation>
    </message>
    <message>
        <source>Correct it under “Header fields”.</source>
        <translation>Berichtigen Sie es unter „Header-Felder“.</translation>
    </message>
    <message>
        <source>{detail} has a quotation mark or bracket that is not closed: {other}</source>
        <translation>{detail} hat ein nicht geschlossenes Anführungszeichen oder eine nicht geschlossene Klammer: {other}</translation>
    </message>
    <message>
        <source>What follows it is taken for a part of it, so that addresses are lost.</source>
        <translation>Was darauf folgt, wird als Teil davon gelesen, sodass Adressen verloren gehen.</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>Schließen Sie es, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{detail} names nobody</source>
        <translation>{detail} nennt niemanden</translation>
    </message>
    <message>
        <source>This field holds one address or more when it is there at all.</source>
        <translation>Dieses Feld enthält mindestens eine Adresse, wenn es überhaupt vorhanden ist.</translation>
    </message>
    <message>
        <source>Enter an address, or remove the field if it is not From.</source>
        <translation>Geben Sie eine Adresse ein, oder entfernen Sie das Feld, falls es nicht From ist.</translation>
    </message>
    <message>
        <source>{detail} parts addresses with semicolons: {number}</source>
        <translation>{detail} trennt Adressen mit Semikolons: {number}</translation>
    </message>
    <message>
        <source>Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.</source>
        <translation>Outlook zeigt sie so, aber in Mail trennt ein Komma Adressen: Andere verlieren möglicherweise, was folgt.</translation>
    </message>
    <message>
        <source>Write commas instead.</source>
        <translation>Schreiben Sie stattdessen Kommas.</translation>
    </message>
    <message>
        <source>With more than one author a Sender field must say who sends; many servers refuse such mail.</source>
        <translation>Bei mehr als einem Autor muss ein Sender-Feld sagen, wer sendet; viele Server lehnen solche Mail ab.</translation>
    </message>
    <message>
        <source>Leave one address in From, or add a Sender field.</source>
        <translation>Lassen Sie eine Adresse in From, oder fügen Sie ein Sender-Feld hinzu.</translation>
    </message>
    <message>
        <source>One person or program sends a message; Sender holds one address.</source>
        <translation>Eine Person oder ein Programm sendet eine Nachricht; Sender enthält eine Adresse.</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>Lassen Sie dort eine Adresse stehen.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another address than {other}</source>
        <translation>Der Name „{detail}“ enthält eine andere Adresse als {other}</translation>
    </message>
    <message>
        <source>Programs that show only names show an address that it does not come from, as forgers do.</source>
        <translation>Programme, die nur Namen zeigen, zeigen eine Adresse, von der die Nachricht nicht kommt, wie es Fälscher tun.</translation>
    </message>
    <message>
        <source>Write a name, or the same address.</source>
        <translation>Schreiben Sie einen Namen, oder dieselbe Adresse.</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another domain than {other}</source>
        <translation>Der Name „{detail}“ enthält eine andere Domain als {other}</translation>
    </message>
    <message>
        <source>Filters take that for an attempt to pass for somebody else.</source>
        <translation>Filter halten das für einen Versuch, sich für jemand anderen auszugeben.</translation>
    </message>
    <message>
        <source>Write the name without a domain, or with the one of the address.</source>
        <translation>Schreiben Sie den Namen ohne Domain, oder mit der Domain der Adresse.</translation>
    </message>
    <message>
        <source>{detail} mixes letters of different scripts</source>
        <translation>{detail} mischt Buchstaben verschiedener Schriften</translation>
    </message>
    <message>
        <source>Such letters can look the same, so many programs show the address as {other} or refuse it.</source>
        <translation>Solche Buchstaben können gleich aussehen, daher zeigen viele Programme die Adresse als {other} oder lehnen sie ab.</translation>
    </message>
    <message>
        <source>Make sure that each letter is the one you mean.</source>
        <translation>Stellen Sie sicher, dass jeder Buchstabe der ist, den Sie meinen.</translation>
    </message>
    <message>
        <source>{detail} looks like Latin letters and is not</source>
        <translation>{detail} sieht wie lateinische Buchstaben aus und ist es nicht</translation>
    </message>
    <message>
        <source>Programs show it as {other}, and filters take it for a forgery.</source>
        <translation>Programme zeigen es als {other}, und Filter halten es für eine Fälschung.</translation>
    </message>
    <message>
        <source>Make sure that this is the domain you mean.</source>
        <translation>Stellen Sie sicher, dass dies die Domain ist, die Sie meinen.</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39</source>
        <translation>Unicode Technical Standard 39</translation>
    </message>
    <message>
        <source>body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>{detail} holds a broken encoded word: {other}</source>
        <translation>{detail} enthält ein beschädigtes Encoded-Word: {other}</translation>
    </message>
    <message>
        <source>Programs show it as it stands there, or with wrong characters, instead of what it means.</source>
        <translation>Programme zeigen es, wie es dort steht, oder mit falschen Zeichen, statt dessen, was es bedeutet.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in an unknown character set: {other}</source>
        <translation>{detail} enthält ein Encoded-Word in einem unbekannten Zeichensatz: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know the character set show the word as it stands there.</source>
        <translation>Programme, die den Zeichensatz nicht kennen, zeigen das Wort, wie es dort steht.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed, and some programs do not decode longer ones.</source>
        <translation>Höchstens {limit} sind erlaubt, und manche Programme dekodieren längere nicht.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word without space around it: {other}</source>
        <translation>{detail} enthält ein Encoded-Word ohne Leerraum davor und dahinter: {other}</translation>
    </message>
    <message>
        <source>An encoded word stands by itself; strict programs do not decode this one.</source>
        <translation>Ein Encoded-Word steht für sich; strenge Programme dekodieren dieses nicht.</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in quotation marks: {other}</source>
        <translation>{detail} enthält ein Encoded-Word in Anführungszeichen: {other}</translation>
    </message>
    <message>
        <source>In quotation marks everything means itself, so that strict programs do not decode it.</source>
        <translation>In Anführungszeichen steht alles für sich selbst, daher dekodieren strenge Programme es nicht.</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”.</source>
        <translation>Geben Sie das Feld unter „Header-Felder“ neu ein.</translation>
    </message>
    <message>
        <source>No boundary: {detail}</source>
        <translation>Keine Boundary: {detail}</translation>
    </message>
    <message>
        <source>It says that it has parts, but not how they are divided: programs show it as it stands, or not.</source>
        <translation>Die Angabe lautet, dass es Teile gibt, aber nicht, wie sie getrennt sind: Programme zeigen es, wie es dasteht, oder gar nicht.</translation>
    </message>
    <message>
        <source>Add the boundary to its Content-Type, or correct the type.</source>
        <translation>Fügen Sie dem Content-Type die Boundary hinzu, oder berichtigen Sie den Typ.</translation>
    </message>
    <message>
        <source>The boundary holds characters that are not allowed ({detail}): {other}</source>
        <translation>Die Boundary enthält Zeichen, die nicht erlaubt sind ({detail}): {other}</translation>
    </message>
    <message>
        <source>Some programs do not find the parts then.</source>
        <translation>Manche Programme finden die Teile dann nicht.</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, here and in the lines that divide the parts.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Bindestriche, hier und in den Trennzeilen der Teile.</translation>
    </message>
    <message>
        <source>At most {limit} are allowed; some programs do not find the parts then.</source>
        <translation>Höchstens {limit} sind erlaubt; manche Programme finden die Teile dann nicht.</translation>
    </message>
    <message>
        <source>Use a shorter one, here and in the lines that divide the parts.</source>
        <translation>Verwenden Sie eine kürzere, hier und in den Trennzeilen der Teile.</translation>
    </message>
    <message>
        <source>The boundary is not in quotation marks ({detail}): {other}</source>
        <translation>Die Boundary steht nicht in Anführungszeichen ({detail}): {other}</translation>
    </message>
    <message>
        <source>It holds characters that end it for strict programs, which then do not find the parts.</source>
        <translation>Sie enthält Zeichen, die sie für strenge Programme beenden, die dann die Teile nicht finden.</translation>
    </message>
    <message>
        <source>Put it in quotation marks in the Content-Type.</source>
        <translation>Setzen Sie sie im Content-Type in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The boundary is that of a part around it ({detail}): {other}</source>
        <translation>Die Boundary ist die eines umschließenden Teils ({detail}): {other}</translation>
    </message>
    <message>
        <source>The lines that divide the inner parts seem to divide the outer ones.</source>
        <translation>Die Trennzeilen der inneren Teile scheinen die äußeren zu trennen.</translation>
    </message>
    <message>
        <source>Give the inner parts a boundary of their own.</source>
        <translation>Geben Sie den inneren Teilen eine eigene Boundary.</translation>
    </message>
    <message>
        <source>The boundary never occurs ({detail}): {other}</source>
        <translation>Die Boundary kommt nie vor ({detail}): {other}</translation>
    </message>
    <message>
        <source>It says that it has parts, but none begins: most programs show nothing of it.</source>
        <translation>Laut Angabe gibt es Teile, aber keiner beginnt: Die meisten Programme zeigen nichts davon.</translation>
    </message>
    <message>
        <source>Make the boundary agree with the lines that divide the parts.</source>
        <translation>Bringen Sie die Boundary mit den Trennzeilen der Teile in Übereinstimmung.</translation>
    </message>
    <message>
        <source>The end of the parts is missing ({detail})</source>
        <translation>Das Ende der Teile fehlt ({detail})</translation>
    </message>
    <message>
        <source>The last part is followed by the boundary with two hyphens more; perhaps it was cut off.</source>
        <translation>Auf den letzten Teil folgt die Boundary mit zwei Bindestrichen mehr; vielleicht wurde sie abgeschnitten.</translation>
    </message>
    <message>
        <source>Add the line --{other}-- behind the last part, if nothing is missing.</source>
        <translation>Fügen Sie die Zeile --{other}-- hinter dem letzten Teil ein, wenn nichts fehlt.</translation>
    </message>
    <message>
        <source>It says that it has parts and has none: {detail}</source>
        <translation>Laut Angabe gibt es Teile, aber es gibt keine: {detail}</translation>
    </message>
    <message>
        <source>There is one part at least; some programs call the message damaged.</source>
        <translation>Es muss mindestens einen Teil geben; manche Programme nennen die Nachricht beschädigt.</translation>
    </message>
    <message>
        <source>Add a part, or correct the Content-Type.</source>
        <translation>Fügen Sie einen Teil hinzu, oder berichtigen Sie den Content-Type.</translation>
    </message>
    <message>
        <source>What holds parts is encoded ({detail}): {other}</source>
        <translation>Was Teile enthält, ist kodiert ({detail}): {other}</translation>
    </message>
    <message>
        <source>Only the parts themselves may be encoded; programs do not find them otherwise.</source>
        <translation>Nur die Teile selbst dürfen kodiert sein; Programme finden sie sonst nicht.</translation>
    </message>
    <message>
        <source>Remove its Content-Transfer-Encoding, and encode the parts instead.</source>
        <translation>Entfernen Sie dessen Content-Transfer-Encoding, und kodieren Sie stattdessen die Teile.</translation>
    </message>
    <message>
        <source>Parts are nested deeper than {limit} levels ({detail})</source>
        <translation>Teile sind tiefer als {limit} Ebenen verschachtelt ({detail})</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the inner parts are not looked at here.</source>
        <translation>Server lehnen solche Nachrichten als Angriffe ab, und die inneren Teile werden hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Put the parts into fewer levels.</source>
        <translation>Verteilen Sie die Teile auf weniger Ebenen.</translation>
    </message>
    <message>
        <source>More than {limit} parts</source>
        <translation>Mehr als {limit} Teile</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the rest is not looked at here.</source>
        <translation>Server lehnen solche Nachrichten als Angriffe ab, und der Rest wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Send fewer parts, perhaps in one archive.</source>
        <translation>Senden Sie weniger Teile, vielleicht in einem Archiv.</translation>
    </message>
    <message>
        <source>The Content-Type is malformed ({detail}): {other}</source>
        <translation>Der Content-Type ist fehlerhaft ({detail}): {other}</translation>
    </message>
    <message>
        <source>It is a type, a slash and a subtype; programs take anything else for plain text.</source>
        <translation>Er besteht aus Typ, Schrägstrich und Untertyp; alles andere halten Programme für reinen Text.</translation>
    </message>
    <message>
        <source>Write for example “text/html; charset=utf-8”.</source>
        <translation>Schreiben Sie zum Beispiel „text/html; charset=utf-8“.</translation>
    </message>
    <message>
        <source>HTML that is called plain text: {detail}</source>
        <translation>HTML, das als reiner Text bezeichnet ist: {detail}</translation>
    </message>
    <message>
        <source>Programs show the tags instead of the page.</source>
        <translation>Programme zeigen die Tags statt der Seite.</translation>
    </message>
    <message>
        <source>Make the type text/html, and add a plain text beside it.</source>
        <translation>Machen Sie den Typ zu text/html, und fügen Sie einen reinen Text daneben hinzu.</translation>
    </message>
    <message>
        <source>It is called HTML and has no tag: {detail}</source>
        <translation>Als HTML bezeichnet, aber ohne Tag: {detail}</translation>
    </message>
    <message>
        <source>Programs show all its lines as one paragraph.</source>
        <translation>Programme zeigen alle Zeilen davon als einen Absatz.</translation>
    </message>
    <message>
        <source>Make the type text/plain, or write HTML.</source>
        <translation>Machen Sie den Typ zu text/plain, oder schreiben Sie HTML.</translation>
    </message>
    <message>
        <source>Nothing in it: {detail}</source>
        <translation>Kein Inhalt: {detail}</translation>
    </message>
    <message>
        <source>Programs that choose this part show an empty message or an empty file.</source>
        <translation>Programme, die diesen Teil wählen, zeigen eine leere Nachricht oder eine leere Datei.</translation>
    </message>
    <message>
        <source>Fill it, or remove it.</source>
        <translation>Füllen Sie ihn, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Unknown character set ({detail}): {other}</source>
        <translation>Unbekannter Zeichensatz ({detail}): {other}</translation>
    </message>
    <message>
        <source>Programs that do not know it show wrong characters beyond ASCII.</source>
        <translation>Programme, die ihn nicht kennen, zeigen jenseits von ASCII falsche Zeichen.</translation>
    </message>
    <message>
        <source>Name the right one; for new mail that is utf-8.</source>
        <translation>Nennen Sie den richtigen; für neue Mail ist das utf-8.</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in {other}: {detail}</source>
        <translation>Bytes, die in {other} keine Bedeutung haben: {detail}</translation>
    </message>
    <message>
        <source>Programs show replacement characters there.</source>
        <translation>Programme zeigen dort Ersatzzeichen.</translation>
    </message>
    <message>
        <source>Name the character set in which it was written, or write it anew.</source>
        <translation>Nennen Sie den Zeichensatz, in dem es geschrieben wurde, oder schreiben Sie es neu.</translation>
    </message>
    <message>
        <source>It says {other} and looks like utf-8: {detail}</source>
        <translation>Angegeben ist {other}, es sieht aber wie utf-8 aus: {detail}</translation>
    </message>
    <message>
        <source>Programs show two or three wrong characters for each letter beyond ASCII.</source>
        <translation>Programme zeigen zwei oder drei falsche Zeichen für jeden Buchstaben jenseits von ASCII.</translation>
    </message>
    <message>
        <source>Name utf-8 as its character set, if that is right.</source>
        <translation>Nennen Sie utf-8 als Zeichensatz, wenn das stimmt.</translation>
    </message>
    <message>
        <source>Characters beyond ASCII, and no character set: {detail}</source>
        <translation>Zeichen jenseits von ASCII und kein Zeichensatz: {detail}</translation>
    </message>
    <message>
        <source>Without a name it counts as ASCII, and each program guesses for itself what is meant.</source>
        <translation>Ohne Angabe gilt es als ASCII, und jedes Programm rät für sich, was gemeint ist.</translation>
    </message>
    <message>
        <source>Add the character set to its Content-Type; for new mail that is utf-8.</source>
        <translation>Fügen Sie dem Content-Type den Zeichensatz hinzu; für neue Mail ist das utf-8.</translation>
    </message>
    <message>
        <source>Encode the part anew.</source>
        <translation>Kodieren Sie den Teil neu.</translation>
    </message>
    <message>
        <source>Unknown transfer encoding ({detail}): {other}</source>
        <translation>Unbekannte Transferkodierung ({detail}): {other}</translation>
    </message>
    <message>
        <source>Programs cannot decode it, and offer it as a file at best.</source>
        <translation>Programme können es nicht dekodieren und bieten es bestenfalls als Datei an.</translation>
    </message>
    <message>
        <source>Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.</source>
        <translation>Nennen Sie die tatsächliche Kodierung: 7bit, 8bit, quoted-printable oder base64.</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII under the transfer encoding {other}: {detail}</source>
        <translation>Bytes jenseits von ASCII unter der Transferkodierung {other}: {detail}</translation>
    </message>
    <message>
        <source>That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.</source>
        <translation>Diese Kodierung verspricht ASCII; Server lehnen die Nachricht möglicherweise ab oder kappen ein Bit jedes Bytes.</translation>
    </message>
    <message>
        <source>Damaged base64: {detail}</source>
        <translation>Beschädigtes base64: {detail}</translation>
    </message>
    <message>
        <source>It holds something else, or ends in the middle: its content is damaged.</source>
        <translation>Es enthält etwas anderes oder endet mittendrin: Der Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>Put the content in again.</source>
        <translation>Setzen Sie den Inhalt erneut ein.</translation>
    </message>
    <message>
        <source>Text with NUL bytes in it: {detail}</source>
        <translation>Text mit NUL-Bytes darin: {detail}</translation>
    </message>
    <message>
        <source>They come out of its {other}; programs may show the text only up to the first one.</source>
        <translation>Sie kommen aus seinem {other}; Programme zeigen den Text möglicherweise nur bis zum ersten.</translation>
    </message>
    <message>
        <source>Remove them from the text.</source>
        <translation>Entfernen Sie sie aus dem Text.</translation>
    </message>
    <message>
        <source>Lines over {limit} bytes: {number}, the longest has {detail}</source>
        <translation>Zeilen über {limit} Bytes: {number}, die längste hat {detail}</translation>
    </message>
    <message>
        <source>Servers break such lines, even in the middle of a word or tag, or refuse the message.</source>
        <translation>Server brechen solche Zeilen um, selbst mitten in einem Wort oder Tag, oder lehnen die Nachricht ab.</translation>
    </message>
    <message>
        <source>Encode the part anew, or break the line.</source>
        <translation>Kodieren Sie den Teil neu, oder brechen Sie die Zeile um.</translation>
    </message>
    <message>
        <source>NUL bytes: {number}</source>
        <translation>NUL-Bytes: {number}</translation>
    </message>
    <message>
        <source>Mail may not hold them: servers cut the message there, drop them, or refuse it.</source>
        <translation>Mail darf sie nicht enthalten: Server schneiden die Nachricht dort ab, verwerfen sie oder lehnen die Nachricht ab.</translation>
    </message>
    <message>
        <source>Remove them, or encode the part anew.</source>
        <translation>Entfernen Sie sie, oder kodieren Sie den Teil neu.</translation>
    </message>
    <message>
        <source>CR that ends no line: {number}</source>
        <translation>CR, die keine Zeile beenden: {number}</translation>
    </message>
    <message>
        <source>Some servers take it for a line end and others do not; many refuse it as an attack.</source>
        <translation>Manche Server halten es für ein Zeilenende, andere nicht; viele lehnen es als Angriff ab.</translation>
    </message>
    <message>
        <source>Remove it, or encode the part anew.</source>
        <translation>Entfernen Sie es, oder kodieren Sie den Teil neu.</translation>
    </message>
    <message>
        <source>This program&apos;s check for left-over placeholders</source>
        <translation>Prüfung dieses Programms auf übrig gebliebene Platzhalter</translation>
    </message>
    <message>
        <source>“{text}” is left over in {name}</source>
        <translation>„{text}“ ist in {name} übrig geblieben</translation>
    </message>
    <message>
        <source>“{text}” is left over</source>
        <translation>„{text}“ ist übrig geblieben</translation>
    </message>
    <message>
        <source>It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.</source>
        <translation>Es sieht wie eine Variable oder ein Tag von Liquid, Handlebars oder Jinja aus, das nicht ausgewertet wurde.</translation>
    </message>
    <message>
        <source>It looks like a variable that should have been replaced.</source>
        <translation>Es sieht wie eine Variable aus, die hätte ersetzt werden sollen.</translation>
    </message>
    <message>
        <source>It looks like a merge tag that only Mailchimp or its like would replace.</source>
        <translation>Es sieht wie ein Platzhalter aus, den nur Mailchimp oder dergleichen ersetzen würde.</translation>
    </message>
    <message>
        <source>It looks like a variable in double brackets that was not replaced.</source>
        <translation>Es sieht wie eine Variable in doppelten Klammern aus, die nicht ersetzt wurde.</translation>
    </message>
    <message>
        <source>Open the file as a template, give the variable a value, or correct the tag.</source>
        <translation>Öffnen Sie die Datei als Vorlage, geben Sie der Variablen einen Wert, oder berichtigen Sie das Tag.</translation>
    </message>
    <message>
        <source>Replace it, or write it as {{ name }} and open the file as a template.</source>
        <translation>Ersetzen Sie es, oder schreiben Sie es als {{ name }} und öffnen Sie die Datei als Vorlage.</translation>
    </message>
    <message>
        <source>Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers again, or end it with the system&apos;s own means.</source>
        <translation>Es läuft bereits ein anderes cfmail, das nicht antwortet; daher ist dies ein zweites. Schließen Sie das andere, wenn es wieder antwortet, oder beenden Sie es mit den Mitteln des Systems.</translation>
    </message>
    <message>
        <source>{name} — {folder}</source>
        <comment>a file and where it is</comment>
        <translation>{name} — {folder}</translation>
    </message>
    <message>
        <source>&amp;{number}  {title}</source>
        <comment>menu entry of a recent file</comment>
        <translation>&amp;{number}  {title}</translation>
    </message>
    <message>
        <source>{entry} (not there any more)</source>
        <comment>menu entry of a recent file</comment>
        <translation>{entry} (nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Es wurde noch keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Not remembered: see Preferences, Privacy</source>
        <translation>Nicht gemerkt: siehe Einstellungen, Datenschutz</translation>
    </message>
    <message>
        <source>Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.</source>
        <translation>Geben Sie einige Buchstaben eines Befehls ein. Die Pfeiltasten wählen aus, Enter führt den Befehl aus, Esc geht zurück.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>header field</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <comment>header field</comment>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>To</source>
        <comment>header field</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>header field</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <comment>header field</comment>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>header field</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>{name} is there more than once: edit it under Header fields.</source>
        <translation>{name} ist mehr als einmal vorhanden: Bearbeiten Sie es unter „Header-Felder“.</translation>
    </message>
    <message>
        <source>{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.</source>
        <translation>{name} enthält Bytes, die nicht UTF-8 sind, gezeigt wie ⟨E9⟩: Bearbeiten Sie es unter „Header-Felder“.</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be edited here: see Header fields.</source>
        <translation>{name} enthält Zeichen, die hier nicht bearbeitet werden können: siehe „Header-Felder“.</translation>
    </message>
    <message>
        <source>Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.</source>
        <translation>Einige Bytes sind kein {charset}-Text (gezeigt wie ⟨E9⟩), daher lässt er sich nur unter „Quelltext“ bearbeiten.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known, so this is shown and not edited.</source>
        <translation>Der Zeichensatz {charset} ist nicht bekannt, daher wird dies gezeigt und nicht bearbeitet.</translation>
    </message>
    <message>
        <source>It holds characters that no editor keeps, so it can only be edited under Source.</source>
        <translation>Der Text enthält Zeichen, die kein Editor bewahrt, daher lässt er sich nur unter „Quelltext“ bearbeiten.</translation>
    </message>
    <message>
        <source>It is too long to be edited here.</source>
        <translation>Der Text ist zu lang, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>Es ist mehr als einmal vorhanden.</translation>
    </message>
    <message>
        <source>Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead.</source>
        <translation>Bytes, die kein Text sind, werden als Zahl gezeigt, wie ⟨E9⟩: Schreiben Sie unter „Wie geschrieben“, was stattdessen gemeint ist.</translation>
    </message>
    <message>
        <source>The value holds characters that a line cannot keep: edit it under As written.</source>
        <translation>Der Wert enthält Zeichen, die eine Zeile nicht halten kann: Bearbeiten Sie ihn unter „Wie geschrieben“.</translation>
    </message>
    <message>
        <source>This line has no colon, so it is no header field. It can be removed, or mended in the Source view.</source>
        <translation>Diese Zeile hat keinen Doppelpunkt, ist also kein Header-Feld. Sie kann entfernt oder in der Ansicht „Quelltext“ behoben werden.</translation>
    </message>
    <message>
        <source>This field is too long to be edited here.</source>
        <translation>Dieses Feld ist zu lang, um hier bearbeitet zu werden.</translation>
    </message>
    <message>
        <source>This message has no header fields. Add one above.</source>
        <translation>Diese Nachricht hat keine Header-Felder. Fügen Sie oben eines hinzu.</translation>
    </message>
    <message>
        <source>{kind}, inline</source>
        <translation>{kind}, inline</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>“{name}” is a folder: only files can be put into a message.</source>
        <translation>„{name}“ ist ein Ordner: Nur Dateien können in eine Nachricht aufgenommen werden.</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log. The message was not changed.</source>
        <translation>Im Programm ist ein Fehler aufgetreten; er steht im Programmprotokoll. Die Nachricht wurde nicht geändert.</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;Python (httpx)</source>
        <translation>&amp;Python (httpx)</translation>
    </message>
    <message>
        <source>Python (Cloudflare &amp;SDK)</source>
        <translation>Python (Cloudflare-&amp;SDK)</translation>
    </message>
    <message>
        <source>&amp;TypeScript (Cloudflare SDK)</source>
        <translation>&amp;TypeScript (Cloudflare-SDK)</translation>
    </message>
    <message>
        <source>&amp;Go (Cloudflare SDK)</source>
        <translation>&amp;Go (Cloudflare-SDK)</translation>
    </message>
    <message>
        <source>&amp;wrangler</source>
        <translation>&amp;wrangler</translation>
    </message>
    <message>
        <source>&amp;Raw HTTP</source>
        <translation>&amp;HTTP (roh)</translation>
    </message>
    <message>
        <source>Save the request that is sent by {form}</source>
        <translation>Die Anfrage speichern, die von {form} gesendet wird</translation>
    </message>
    <message>
        <source>Save the message that is sent by {form}</source>
        <translation>Die Nachricht speichern, die von {form} gesendet wird</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.</source>
        <translation>Kopiert als {form}; verwendet {path}. Der Schlüssel ist in keinem von beiden: Er kommt aus {names}.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.</source>
        <translation>Kopiert als {form}; verwendet {path}. Das Token ist in keinem von beiden: Setzen Sie es anstelle von {names} ein.</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.</source>
        <translation>Kopiert als {form}; verwendet {path}. Das Token ist in keinem von beiden: Es kommt aus {names}.</translation>
    </message>
    <message>
        <source>Nothing was copied: open a message and choose an account first.</source>
        <translation>Es wurde nichts kopiert: Öffnen Sie zuerst eine Nachricht und wählen Sie ein Konto.</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>The sandbox takes requests of this program only: choose one of your own accounts.</source>
        <translation>Die Sandbox nimmt nur Anfragen dieses Programms an: Wählen Sie eines Ihrer eigenen Konten.</translation>
    </message>
    <message>
        <source>One request takes {most} recipients, and there are {count}: remove some.</source>
        <translation>Eine Anfrage fasst {most} Empfänger, und es sind {count}: Entfernen Sie einige.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>What is shown is recovered work, which is not saved.</source>
        <translation>Gezeigt wird wiederhergestellte Arbeit, die nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>Was Sie hier geändert haben, ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.</source>
        <translation>„{name}“ ist nicht mehr da: Die Datei wurde verschoben oder entfernt. Die Nachricht bleibt offen; „Speichern“ schreibt sie wieder.</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside: {why}</source>
        <translation>Nicht gespeicherte Arbeit kann nicht gesichert werden: {why}</translation>
    </message>
    <message>
        <source>Whether there is unsaved work to recover could not be found out: {why}</source>
        <translation>Ob es nicht gespeicherte Arbeit wiederherzustellen gibt, ließ sich nicht feststellen: {why}</translation>
    </message>
    <message>
        <source>The two could not be compared: {why}</source>
        <translation>Die beiden konnten nicht verglichen werden: {why}</translation>
    </message>
    <message>
        <source>Recovered unsaved work from {time}. Save it, or close the window to give it up.</source>
        <translation>Nicht gespeicherte Arbeit vom {time} wiederhergestellt. Speichern Sie sie, oder schließen Sie das Fenster, um sie aufzugeben.</translation>
    </message>
    <message>
        <source>the program made a mistake.</source>
        <translation>im Programm ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Mend or undo it: until then nothing can be sent or saved.</source>
        <translation>Beheben Sie es oder machen Sie es rückgängig: Bis dahin kann nichts gesendet oder gespeichert werden.</translation>
    </message>
    <message>
        <source>The message was not changed.</source>
        <translation>Die Nachricht wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.</source>
        <translation>Quelltext, Zeile {line}: „⟨“ beginnt ein Byte wie ⟨E9⟩ oder ein Zeichen wie ⟨U+27E8⟩, das „⟨“ ist.</translation>
    </message>
    <message>
        <source>Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.</source>
        <translation>Quelltext, Zeile {line}: Eingeklapptes, ⟦…⟧, kann nur als ganze Zeile entfernt oder verschoben werden.</translation>
    </message>
    <message>
        <source>The message was changed elsewhere; what was wrong under “Source” is given up.</source>
        <translation>Die Nachricht wurde anderswo geändert; was unter „Quelltext“ falsch war, ist aufgegeben.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header field: use letters, digits and hyphens.</source>
        <translation>„{name}“ kann nicht der Name eines Header-Felds sein: Verwenden Sie Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>There is a line break or another control character (character {at}), which may not be here.</source>
        <translation>Es gibt einen Zeilenumbruch oder ein anderes Steuerzeichen (Zeichen {at}), das hier nicht stehen darf.</translation>
    </message>
    <message>
        <source>This is too long to be written.</source>
        <translation>Dies ist zu lang, um geschrieben zu werden.</translation>
    </message>
    <message>
        <source>Only plain ASCII characters may be here (see character {at}).</source>
        <translation>Hier dürfen nur reine ASCII-Zeichen stehen (siehe Zeichen {at}).</translation>
    </message>
    <message>
        <source>Part {name} is not there any more.</source>
        <translation>Teil {name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Part {name} holds other parts and no content of its own.</source>
        <translation>Teil {name} enthält andere Teile und keinen eigenen Inhalt.</translation>
    </message>
    <message>
        <source>This cannot be written in the part&apos;s character set.</source>
        <translation>Dies kann im Zeichensatz des Teils nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.</source>
        <translation>Dies kann hier nicht bearbeitet werden: Es wird nicht vollständig gezeigt, oder es ist signiert oder verschlüsselt.</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>Dies ist keine Adresse.</translation>
    </message>
    <message>
        <source>The character set of {place} is now {after}: {before} cannot hold this text.</source>
        <translation>Der Zeichensatz von {place} ist jetzt {after}: {before} kann diesen Text nicht enthalten.</translation>
    </message>
    <message>
        <source>The transfer encoding of {place} is now {after}; it was {before}.</source>
        <translation>Die Transferkodierung von {place} ist jetzt {after}; sie war {before}.</translation>
    </message>
    <message>
        <source>{place} now says what it is: {after}.</source>
        <translation>{place} sagt jetzt, was es ist: {after}.</translation>
    </message>
    <message>
        <source>{place} was put into a new {after} part.</source>
        <translation>{place} wurde in einen neuen {after}-Teil gesetzt.</translation>
    </message>
    <message>
        <source>{place} was taken out of its {before} part, which was not needed any more.</source>
        <translation>{place} wurde aus seinem {before}-Teil genommen, der nicht mehr gebraucht wurde.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.</source>
        <translation>Tab fügt ein Tabulatorzeichen ein. Drücken Sie Esc und dann Tab, um zum nächsten Bedienelement zu gehen.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>Reached the end and went on from the beginning.</source>
        <translation>Ende erreicht, vom Anfang an fortgesetzt.</translation>
    </message>
    <message>
        <source>Reached the beginning and went on from the end.</source>
        <translation>Anfang erreicht, vom Ende an fortgesetzt.</translation>
    </message>
    <message>
        <source>This is not a regular expression: {words} (character {position}).</source>
        <translation>Dies ist kein regulärer Ausdruck: {words} (Zeichen {position}).</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; nothing was changed. Try a simpler expression.</source>
        <translation>Die Suche dauerte zu lange und wurde gestoppt; es wurde nichts geändert. Versuchen Sie einen einfacheren Ausdruck.</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups, \0 for all that matched, \n for a new line.</source>
        <translation>Bei einem regulären Ausdruck stehen \1 bis \9 für seine Gruppen, \0 für alles Gefundene, \n für eine neue Zeile.</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.</source>
        <translation>Enter findet die nächste Stelle, Umschalt+Enter die vorige. Zeilen werden einzeln durchsucht.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>This cannot be shown: it is not a picture in a format that this program shows, or it is damaged.</source>
        <translation>Dies kann nicht gezeigt werden: Es ist kein Bild in einem Format, das dieses Programm zeigt, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: {size}, and {most} million pixels are the most.</source>
        <translation>Dieses Bild ist zu groß, um gezeigt zu werden: {size}; höchstens {most} Millionen Pixel sind möglich.</translation>
    </message>
    <message>
        <source>The request was not recorded.</source>
        <translation>Die Anfrage wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>(body: {size})</source>
        <translation>(Body: {size})</translation>
    </message>
    <message>
        <source>… The answer goes on; the rest was not kept.</source>
        <translation>… Die Antwort geht weiter; der Rest wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>Die Antwort wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>No answer came. Later, Cloudflare&apos;s log said: {text}</source>
        <translation>Es kam keine Antwort. Später stand im Protokoll von Cloudflare: {text}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>⟨{size}, SHA-256 {digest}, folded⟩</source>
        <translation>⟨{size}, SHA-256 {digest}, eingeklappt⟩</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} gespeichert</translation>
    </message>
    <message>
        <source>Saved {name}, which is a link to {target}</source>
        <translation>{name} gespeichert, ein Link auf {target}</translation>
    </message>
    <message>
        <source>The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.</source>
        <translation>Die Nachricht ist gespeichert. Die Bcc-Zeile gehört zum Umschlag und nicht zur Datei: {addresses}.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: another program has moved or removed it. Write it again?</source>
        <translation>„{name}“ ist nicht mehr da: Ein anderes Programm hat die Datei verschoben oder entfernt. Wieder schreiben?</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replace it with your message?</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert, seit es hier geöffnet wurde. Durch Ihre Nachricht ersetzen?</translation>
    </message>
    <message>
        <source>The status was not refreshed.</source>
        <translation>Der Status wurde nicht aktualisiert.</translation>
    </message>
    <message>
        <source>Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.</source>
        <translation>Es ließ sich nicht abfragen, ob ein Empfänger gesperrt ist; durch die Abfrage wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log: {told}.</source>
        <translation>Protokoll von Cloudflare: {told}.</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>{address}: {reason}, {until}</source>
        <translation>{address}: {reason}, {until}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>bis {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>(Cloudflare&apos;s own entry; only its support can remove it)</source>
        <translation>(ein eigener Eintrag von Cloudflare; nur dessen Support kann ihn entfernen)</translation>
    </message>
    <message>
        <source>The account&apos;s token misses the permission “{name}”; add it in Cloudflare&apos;s dashboard.</source>
        <translation>Dem Token des Kontos fehlt die Berechtigung „{name}“; fügen Sie sie im Cloudflare-Dashboard hinzu.</translation>
    </message>
    <message>
        <source>The sandbox could not be started ({detail}).</source>
        <translation>Die Sandbox konnte nicht gestartet werden ({detail}).</translation>
    </message>
    <message>
        <source>Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the permission “{name}” for it.</source>
        <translation>Cloudflare führt keine Zone für {domain} auf: Die Domain liegt in einem anderen Konto, oder dem Token fehlt dafür die Berechtigung „{name}“.</translation>
    </message>
    <message>
        <source>What the log says could not be written into the journal ({path}).</source>
        <translation>Was das Protokoll besagt, konnte nicht ins Journal geschrieben werden ({path}).</translation>
    </message>
    <message>
        <source>That did not work; the details are in the program&apos;s log.</source>
        <translation>Das ist fehlgeschlagen; Einzelheiten stehen im Programmprotokoll.</translation>
    </message>
    <message>
        <source>Ask again later, before you send once more.</source>
        <translation>Fragen Sie später erneut, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>Fragen Sie später erneut.</translation>
    </message>
    <message>
        <source>{state} (marked by you)</source>
        <translation>{state} (von Ihnen markiert)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>Nothing fits: change the search, or show all attempts.</source>
        <translation>Nichts passt: Ändern Sie die Suche, oder lassen Sie alle Versuche zeigen.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Every attempt to send will be listed here.</source>
        <translation>Es wurde noch nichts gesendet. Jeder Sendeversuch wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>This attempt was deleted from the history.</source>
        <translation>Dieser Versuch wurde aus dem Verlauf gelöscht.</translation>
    </message>
    <message>
        <source>Sender: {address}</source>
        <translation>Absender: {address}</translation>
    </message>
    <message>
        <source>its contents were not kept</source>
        <translation>der Inhalt wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.</source>
        <translation>Der Inhalt dieser Nachricht wurde nicht aufbewahrt, daher kann sie nicht geöffnet werden. Was über sie bekannt ist, bleibt aufgeführt.</translation>
    </message>
    <message>
        <source>“{subject}” ({moment})</source>
        <translation>„{subject}“ ({moment})</translation>
    </message>
    <message>
        <source>This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may have gone. What is being sent now stays.</source>
        <translation>Dies kann nicht rückgängig gemacht werden. Keine Mail wird zurückgerufen, und das Programm vergisst, an wen diese Nachrichten gingen oder möglicherweise gingen. Was gerade gesendet wird, bleibt.</translation>
    </message>
    <message>
        <source>The limits are kept from now on. Nothing had to be deleted now.</source>
        <translation>Die Grenzen gelten ab jetzt. Es musste jetzt nichts gelöscht werden.</translation>
    </message>
    <message>
        <source>The limits are kept from now on.</source>
        <translation>Die Grenzen gelten ab jetzt.</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>Wird exportiert: {done} von {total}</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translation>Wird gelöscht: {done} von {total}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde gestoppt; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>More than {most} attempts are not copied. Choose fewer, or use Export.</source>
        <translation>Mehr als {most} Versuche werden nicht kopiert. Wählen Sie weniger, oder verwenden Sie „Exportieren“.</translation>
    </message>
    <message>
        <source>The history takes {size} on the disk now.</source>
        <translation>Der Verlauf belegt jetzt {size} auf dem Datenträger.</translation>
    </message>
    <message>
        <source>OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, and attempts whose outcome is unknown, stay until you delete or mark them.</source>
        <translation>„OK“ wendet diese Grenzen sofort und von da an an: Ältere Versuche werden endgültig gelöscht. Was gerade gesendet wird und Versuche mit unbekanntem Ergebnis bleiben, bis Sie sie löschen oder markieren.</translation>
    </message>
    <message>
        <source>Without its contents a message cannot be opened or sent again from the history. Subject, addresses and outcomes are kept all the same.</source>
        <translation>Ohne ihren Inhalt kann eine Nachricht aus dem Verlauf weder geöffnet noch erneut gesendet werden. Betreff, Adressen und Ergebnisse werden dennoch aufbewahrt.</translation>
    </message>
    <message>
        <source>Request {part} of {parts}: {text}</source>
        <translation>Anfrage {part} von {parts}: {text}</translation>
    </message>
    <message>
        <source>Cancel only stops waiting: it may have been sent.</source>
        <translation>„Abbrechen“ beendet nur das Warten: Die Nachricht wurde möglicherweise gesendet.</translation>
    </message>
    <message>
        <source>Cancel stops it: this request is not sent; the earlier ones were.</source>
        <translation>„Abbrechen“ hält den Versand an: Diese Anfrage wird nicht gesendet; die früheren wurden gesendet.</translation>
    </message>
    <message>
        <source>Cancel stops it: nothing is sent.</source>
        <translation>„Abbrechen“ hält den Versand an: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, or Give up.</source>
        <translation>Die Wartezeit, die Cloudflare verlangt hat, ist um. Es wurde nichts gesendet, und nichts geht von selbst hinaus: Drücken Sie „Jetzt senden“ oder „Aufgeben“.</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over.</source>
        <translation>Die Wartezeit, die Cloudflare verlangt hat, ist um.</translation>
    </message>
    <message>
        <source>Not sent again. What is shown below is the earlier send.</source>
        <translation>Nicht erneut gesendet. Unten steht der frühere Versand.</translation>
    </message>
    <message>
        <source>Left out, because Cloudflare suppresses them: {names}.</source>
        <translation>Ausgelassen, weil Cloudflare sie sperrt: {names}.</translation>
    </message>
    <message>
        <source>What waits is the message as it was when you pressed Send; your changes since are not in it.</source>
        <translation>Es wartet die Nachricht, wie sie war, als Sie „Senden“ drückten; Ihre späteren Änderungen sind nicht darin.</translation>
    </message>
    <message>
        <source>Nothing was sent yet: a send is in hand in another window.</source>
        <translation>Es wurde noch nichts gesendet: In einem anderen Fenster läuft ein Versand.</translation>
    </message>
    <message>
        <source>This outcome could not be written into the history, which will list it as unknown after the next start.</source>
        <translation>Dieses Ergebnis konnte nicht in den Verlauf geschrieben werden; nach dem nächsten Start führt er es als unbekannt auf.</translation>
    </message>
    <message>
        <source>Send it once more? Each of them may get it twice.</source>
        <translation>Noch einmal senden? Jeder von ihnen erhält die Nachricht möglicherweise doppelt.</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.</source>
        <translation>Niemand weiß, ob diese Nachricht gesendet wurde. Falls ja, geht durch erneutes Senden ein zweites Exemplar an {names}.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}.</source>
        <translation>Genau diese Bytes sind seit {time} ({ago}) unterwegs an {names}, vom Konto {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Genau diese Bytes gingen am {time} ({ago}) möglicherweise an {names}, vom Konto {account}.</translation>
    </message>
    <message>
        <source>Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>Genau diese Bytes gingen am {time} ({ago}) an {names}, vom Konto {account}.</translation>
    </message>
    <message>
        <source>{name} (production)</source>
        <translation>{name} (Produktion)</translation>
    </message>
    <message>
        <source>Nothing: it goes as it is.</source>
        <translation>Nichts: Die Nachricht wird gesendet, wie sie ist.</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Not among the allowed recipients of this account: {names}.</source>
        <translation>Nicht unter den erlaubten Empfängern dieses Kontos: {names}.</translation>
    </message>
    <message>
        <source>{address} (not among the allowed)</source>
        <translation>{address} (nicht unter den erlaubten)</translation>
    </message>
    <message>
        <source>Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. If one of them fails, those after it are not sent.</source>
        <translation>Cloudflare nimmt {most} Empfänger in einer Anfrage an, daher geht die Nachricht in {parts} nummerierten Anfragen. Wenn eine davon fehlschlägt, werden die folgenden nicht gesendet.</translation>
    </message>
    <message>
        <source>Tools &gt; History can set it aside and start a new one.</source>
        <translation>Extras &gt; Verlauf kann es beiseitelegen und ein neues beginnen.</translation>
    </message>
    <message>
        <source>Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}</source>
        <translation>Es wurde nichts gesendet: Jeder Versand wird zuerst ins Journal geschrieben, und das ist fehlgeschlagen. {reason} {remedy}</translation>
    </message>
    <message>
        <source>The history cannot be used now, and nothing was sent or changed. {reason} {remedy}</source>
        <translation>Der Verlauf kann jetzt nicht verwendet werden, und es wurde nichts gesendet oder geändert. {reason} {remedy}</translation>
    </message>
    <message>
        <source>This was not done, because the journal cannot be used now. {reason} {remedy}</source>
        <translation>Dies wurde nicht getan, weil das Journal jetzt nicht verwendet werden kann. {reason} {remedy}</translation>
    </message>
    <message>
        <source>A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.</source>
        <translation>Ein neues Journal wurde begonnen. Das beschädigte wurde als {where} aufbewahrt; was es enthält, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>Der Datenträger mit {path} ist voll.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} kann nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} kann nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} ist beschädigt.</translation>
    </message>
    <message>
        <source>{path} was written by a later version of this program and is left as it is.</source>
        <translation>{path} wurde von einer späteren Version dieses Programms geschrieben und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked.</source>
        <translation>Ein anderes Programm hält {path} gesperrt.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow this program to write the file and its folder, then try again.</source>
        <translation>Erlauben Sie diesem Programm, die Datei und ihren Ordner zu schreiben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Allow this program to read the file, or check the disk, then try again.</source>
        <translation>Erlauben Sie diesem Programm, die Datei zu lesen, oder prüfen Sie den Datenträger, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>It can be set aside: it is kept under another name, and a new one is started.</source>
        <translation>Es kann beiseitegelegt werden: Es wird unter einem anderen Namen aufbewahrt, und ein neues wird begonnen.</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>Verwenden Sie jene Version.</translation>
    </message>
    <message>
        <source>Try again in a moment; if that does not help, close the other copies of this program.</source>
        <translation>Versuchen Sie es gleich erneut; wenn das nicht hilft, schließen Sie die anderen Exemplare dieses Programms.</translation>
    </message>
    <message>
        <source>The program made a mistake in rendering the template. It is in its log.</source>
        <translation>Beim Auswerten der Vorlage ist im Programm ein Fehler aufgetreten. Er steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>{why} What is shown is what the template said before; nothing is sent of it.</source>
        <translation>{why} Gezeigt wird, was die Vorlage zuvor ergab; davon wird nichts gesendet.</translation>
    </message>
    <message>
        <source>None. {name}.json, {name}.toml or {name}.csv beside the template would be read.</source>
        <translation>Keine. {name}.json, {name}.toml oder {name}.csv neben der Vorlage würde gelesen.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.</source>
        <translation>Um {time} in {milliseconds} ms ausgewertet. Die Vorlage und ihre Daten werden beobachtet: Ein Speichern zeigt sich hier.</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: a save shows here.</source>
        <translation>Um {time} in {milliseconds} ms ausgewertet. Die Vorlage, ihre Daten und ihre Bilder werden beobachtet: Ein Speichern zeigt sich hier.</translation>
    </message>
    <message>
        <source>The plain text is the .txt file beside the template.</source>
        <translation>Der reine Text ist die .txt-Datei neben der Vorlage.</translation>
    </message>
    <message>
        <source>The plain text is made from the HTML; a .txt file of the same name would take its place.</source>
        <translation>Der reine Text wird aus dem HTML erzeugt; eine .txt-Datei gleichen Namens träte an seine Stelle.</translation>
    </message>
    <message>
        <source>There is no plain text.</source>
        <translation>Es gibt keinen reinen Text.</translation>
    </message>
    <message>
        <source>Without a value, and empty in this message: {list}. See “Template”.</source>
        <translation>Ohne Wert und leer in dieser Nachricht: {list}. Siehe „Vorlage“.</translation>
    </message>
    <message>
        <source>goes along, inside the message</source>
        <translation>wird mitgesendet, in der Nachricht</translation>
    </message>
    <message>
        <source>is left out: readers will see no picture</source>
        <translation>wird weggelassen: Leser werden kein Bild sehen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>is outside of the template&apos;s folder, and not read</source>
        <translation>liegt außerhalb des Ordners der Vorlage und wird nicht gelesen</translation>
    </message>
    <message>
        <source>is no picture, and left out</source>
        <translation>ist kein Bild und wird weggelassen</translation>
    </message>
    <message>
        <source>is over 5 MiB, and left out</source>
        <translation>ist über 5 MiB groß und wird weggelassen</translation>
    </message>
    <message>
        <source>You changed the message, so it does not follow {name} any more.</source>
        <translation>Sie haben die Nachricht geändert, daher folgt sie {name} nicht mehr.</translation>
    </message>
    <message>
        <source>Show what {name} says again? What you changed here would be lost.</source>
        <translation>Wieder zeigen, was in {name} steht? Was Sie hier geändert haben, ginge verloren.</translation>
    </message>
    <message>
        <source>{name} has become a new message. It can also be followed as a template: every save shows here.</source>
        <translation>{name} ist zu einer neuen Nachricht geworden. Der Datei kann auch als Vorlage gefolgt werden: Jedes Speichern zeigt sich hier.</translation>
    </message>
    <message>
        <source>{name} holds variables. It can be followed as a template: they get values, and every save shows.</source>
        <translation>{name} enthält Variablen. Der Datei kann als Vorlage gefolgt werden: Sie erhalten Werte, und jedes Speichern zeigt sich.</translation>
    </message>
    <message>
        <source>Not for a production account: send by hand.</source>
        <translation>Nicht für ein Produktionskonto: Senden Sie von Hand.</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts.</source>
        <translation>Dieses Konto hat keinen Testempfänger: Tragen Sie einen unter Extras, Konten ein.</translation>
    </message>
    <message>
        <source>To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.</source>
        <translation>An {address}, höchstens eine Mail in zehn Sekunden. Nur Änderungen auf dem Datenträger senden; von mehreren zählt die letzte.</translation>
    </message>
    <message>
        <source>Saved: the next mail to you goes in a few seconds.</source>
        <translation>Gespeichert: Die nächste Mail an Sie geht in einigen Sekunden hinaus.</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>Das ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Choose a message — {name}</source>
        <translation>Nachricht wählen — {name}</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}, {found} found</source>
        <translation>Wird durchsucht: {done} von {total}, {found} gefunden</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} von {total}</translation>
    </message>
    <message>
        <source>Some programs write a “&gt;” before each line of a message that begins with “From ”. Nothing in the file says whether that was done; look at the message when it is open.</source>
        <translation>Manche Programme schreiben ein „&gt;“ vor jede Zeile einer Nachricht, die mit „From “ beginnt. Nichts in der Datei sagt, ob das getan wurde; sehen Sie sich die Nachricht an, wenn sie offen ist.</translation>
    </message>
    <message>
        <source>No message: {why}</source>
        <translation>Keine Nachricht: {why}</translation>
    </message>
    <message>
        <source>Stopped: a batch can be made when all rows are tried.</source>
        <translation>Gestoppt: Ein Stapel kann erstellt werden, wenn alle Datensätze getestet sind.</translation>
    </message>
    <message>
        <source>No batch was made, and nothing was sent.</source>
        <translation>Es wurde kein Stapel erstellt und nichts gesendet.</translation>
    </message>
    <message>
        <source>Try all rows first: every row is rendered and checked, and nothing is sent.</source>
        <translation>Testen Sie zuerst alle Datensätze: Jeder wird ausgewertet und geprüft, und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Merge of {name}</source>
        <translation>Serienmail aus {name}</translation>
    </message>
    <message>
        <source>To, Cc and Bcc of each message</source>
        <translation>To, Cc und Bcc jeder Nachricht</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name} existiert nicht.</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the .eml files in it instead.</source>
        <translation>{name} ist ein Ordner. Öffnen Sie stattdessen die .eml-Dateien darin.</translation>
    </message>
    <message>
        <source>{name} is not a regular file (a pipe or a device, perhaps).</source>
        <translation>{name} ist keine reguläre Datei (vielleicht eine Pipe oder ein Gerät).</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is too large: {size}, and the limit is {limit}.</source>
        <translation>{name} ist zu groß: {size}, und das Limit ist {limit}.</translation>
    </message>
    <message>
        <source>You may not read {name}.</source>
        <translation>Sie dürfen {name} nicht lesen.</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>Das Lesen von {name} wurde gestoppt.</translation>
    </message>
    <message>
        <source>{name} could not be read: {detail}.</source>
        <translation>{name} konnte nicht gelesen werden: {detail}.</translation>
    </message>
    <message>
        <source>{name} is compressed (gzip) and damaged, so it was not opened.</source>
        <translation>{name} ist komprimiert (gzip) und beschädigt und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.</source>
        <translation>{name} ist eine Outlook-Datei und keine Rohnachricht. Speichern Sie sie zuerst in Outlook als .eml.</translation>
    </message>
    <message>
        <source>{name} has been changed, and does not hold that message any more.</source>
        <translation>{name} wurde geändert und enthält diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>There is no message in {name}.</source>
        <translation>In {name} ist keine Nachricht.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written.</source>
        <translation>Der Datenträger ist voll: {name} wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Another window of this program is writing {name}. Try again.</source>
        <translation>Ein anderes Fenster dieses Programms schreibt gerade {name}. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.</source>
        <translation>{name} ist beschädigt und wurde nicht angerührt: {detail}. Reparieren oder entfernen Sie die Datei, und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program and was left alone.</source>
        <translation>{name} wurde von einer neueren Version dieses Programms geschrieben und nicht angerührt.</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name} konnte nicht geschrieben werden: {detail}.</translation>
    </message>
    <message>
        <source>{name} exists already and was not replaced. Choose another name.</source>
        <translation>{name} existiert bereits und wurde nicht ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no message: it is empty.</source>
        <translation>Es gibt keine Nachricht: Der Inhalt ist leer.</translation>
    </message>
    <message>
        <source>This is not a mail message: it does not begin with header fields.</source>
        <translation>Dies ist keine Mailnachricht: Sie beginnt nicht mit Header-Feldern.</translation>
    </message>
    <message>
        <source>The message is too large: {size}, and the limit is {limit}.</source>
        <translation>Die Nachricht ist zu groß: {size}, und das Limit ist {limit}.</translation>
    </message>
    <message>
        <source>The message&apos;s header is too large: {size}, and the limit is {limit}.</source>
        <translation>Der Header der Nachricht ist zu groß: {size}, und das Limit ist {limit}.</translation>
    </message>
    <message>
        <source>Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 (byte {position}).</source>
        <translation>Wählen Sie unter „Was gesendet wird“ den Zeichensatz von {place}: Die Bytes dort sind nicht UTF-8 (Byte {position}).</translation>
    </message>
    <message>
        <source>{place}, byte {position}</source>
        <translation>{place}, Byte {position}</translation>
    </message>
    <message>
        <source>It cannot be sent like that.</source>
        <translation>So kann sie nicht gesendet werden.</translation>
    </message>
    <message>
        <source>An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.</source>
        <translation>Eine Adresse enthält Bytes, die nicht UTF-8 sind ({where}). Geben Sie sie unter „Header-Felder“ neu ein.</translation>
    </message>
    <message>
        <source>An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.</source>
        <translation>Eine Kennung enthält Bytes, die nicht UTF-8 sind ({where}). Berichtigen oder entfernen Sie das Feld.</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.</source>
        <translation>Bytes, die Mail nicht transportieren kann, stehen außerhalb aller Teile ({where}). Entfernen Sie sie unter „Quelltext“.</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.</source>
        <translation>Bytes, die Mail nicht transportieren kann, stehen, wo nichts kodiert werden darf ({where}). Bearbeiten Sie den „Quelltext“.</translation>
    </message>
    <message>
        <source>An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.</source>
        <translation>Eine Adresse ist vor dem @ nicht ASCII ({where}). Ändern Sie sie, oder senden Sie nicht als 7-Bit.</translation>
    </message>
    <message>
        <source>The envelope has no sender. Enter one.</source>
        <translation>Der Umschlag hat keinen Absender. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>The envelope sender “{address}” is not an address: {reason}.</source>
        <translation>Der Umschlagabsender „{address}“ ist keine Adresse: {reason}.</translation>
    </message>
    <message>
        <source>The envelope has no recipients. Enter one address a line.</source>
        <translation>Der Umschlag hat keine Empfänger. Geben Sie eine Adresse pro Zeile ein.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is not an address: {reason}.</source>
        <translation>Der Empfänger „{address}“ ist keine Adresse: {reason}.</translation>
    </message>
    <message>
        <source>The recipient “{address}” is there twice.</source>
        <translation>Der Empfänger „{address}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Hidden: only Bcc names it.</source>
        <translation>Verborgen: nur Bcc nennt diese Adresse.</translation>
    </message>
    <message>
        <source>Hidden, like Bcc: no header names it.</source>
        <translation>Verborgen, wie bei Bcc: kein Header nennt diese Adresse.</translation>
    </message>
    <message>
        <source>Will not get it, though {field} names it.</source>
        <translation>Erhält die Nachricht nicht, obwohl {field} diese Adresse nennt.</translation>
    </message>
    <message>
        <source>Sender; From is {address}.</source>
        <translation>Absender; From ist {address}.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>the byte order mark is dropped</source>
        <translation>das Byte Order Mark wird weggelassen</translation>
    </message>
    <message>
        <source>the mbox line “From…” is dropped</source>
        <translation>die mbox-Zeile „From…“ wird weggelassen</translation>
    </message>
    <message>
        <source>{names} is removed</source>
        <translation>{names} wird entfernt</translation>
    </message>
    <message>
        <source>the draft mark X-Unsent is removed</source>
        <translation>das Entwurfskennzeichen X-Unsent wird entfernt</translation>
    </message>
    <message>
        <source>{place} is encoded as {charset}</source>
        <translation>{place} wird als {charset} kodiert</translation>
    </message>
    <message>
        <source>{place} is encoded</source>
        <translation>{place} wird kodiert</translation>
    </message>
    <message>
        <source>{place} is replaced</source>
        <translation>{place} wird ersetzt</translation>
    </message>
    <message>
        <source>{place} becomes {encoding}</source>
        <translation>{place} wird zu {encoding}</translation>
    </message>
    <message>
        <source>Nothing is changed on the way.</source>
        <translation>Unterwegs wird nichts geändert.</translation>
    </message>
    <message>
        <source>On the way: {changes}.</source>
        <translation>Unterwegs: {changes}.</translation>
    </message>
    <message>
        <source>{size} of {limit}</source>
        <translation>{size} von {limit}</translation>
    </message>
    <message>
        <source>only if every recipient is a verified destination address (then up to 25 MiB)</source>
        <translation>nur wenn jeder Empfänger eine verifizierte Zieladresse ist (dann bis zu 25 MiB)</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is not part of the message.</source>
        <translation>Die Datei beginnt mit einem Byte Order Mark, das nicht Teil der Nachricht ist.</translation>
    </message>
    <message>
        <source>The file begins with an mbox line “From…”, which is not part of the message.</source>
        <translation>Die Datei beginnt mit einer mbox-Zeile „From…“, die nicht Teil der Nachricht ist.</translation>
    </message>
    <message>
        <source>This is a draft (X-Unsent: 1). That mark is not sent.</source>
        <translation>Dies ist ein Entwurf (X-Unsent: 1). Dieses Kennzeichen wird nicht gesendet.</translation>
    </message>
    <message>
        <source>A line of the header (byte {at}) has no colon, so it is not a header field.</source>
        <translation>Eine Zeile des Headers (Byte {at}) hat keinen Doppelpunkt, ist also kein Header-Feld.</translation>
    </message>
    <message>
        <source>There are more than 10,000 header fields; the others are not listed.</source>
        <translation>Es gibt mehr als 10.000 Header-Felder; die übrigen werden nicht aufgeführt.</translation>
    </message>
    <message>
        <source>No blank line follows the header: the message has no body.</source>
        <translation>Auf den Header folgt keine Leerzeile: Die Nachricht hat keinen Body.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.</source>
        <translation>Die Nachricht enthält NUL-Bytes (das erste bei Byte {at}); Mailserver lehnen sie möglicherweise ab.</translation>
    </message>
    <message>
        <source>A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.</source>
        <translation>Ein Wagenrücklauf steht allein (Byte {at}). Er wird gesendet, wie er ist; Server lehnen ihn möglicherweise ab.</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 (the first at byte {at}).</source>
        <translation>Einige Bytes sind nicht UTF-8 (das erste bei Byte {at}).</translation>
    </message>
    <message>
        <source>The field {name} holds something that is not an address.</source>
        <translation>Das Feld {name} enthält etwas, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>The file seems to hold several messages (another begins at byte {at}). They would go as one.</source>
        <translation>Die Datei scheint mehrere Nachrichten zu enthalten (eine weitere beginnt bei Byte {at}). Sie würden als eine gesendet.</translation>
    </message>
    <message>
        <source>Parts are nested too deeply (below part {part}); the inner ones are not looked at.</source>
        <translation>Teile sind zu tief verschachtelt (unter Teil {part}); die inneren werden nicht geprüft.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; the others are not looked at.</source>
        <translation>Es gibt mehr als 10.000 Teile; die übrigen werden nicht geprüft.</translation>
    </message>
    <message>
        <source>Part {part} says that it has parts, but its boundary never occurs.</source>
        <translation>Teil {part} besteht laut Angabe aus Teilen, aber seine Boundary kommt nie vor.</translation>
    </message>
    <message>
        <source>The end of the parts of part {part} is missing; the message may be cut off.</source>
        <translation>Das Ende der Teile von Teil {part} fehlt; die Nachricht ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Number and kind of the part</source>
        <translation>Nummer und Art des Teils</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Character set that the part names</source>
        <translation>Zeichensatz, den der Teil nennt</translation>
    </message>
    <message>
        <source>What its text really is: us-ascii, utf-8, or something else</source>
        <translation>Was sein Text wirklich ist: us-ascii, utf-8 oder etwas anderes</translation>
    </message>
    <message>
        <source>Transfer encoding that the part names</source>
        <translation>Transferkodierung, die der Teil nennt</translation>
    </message>
    <message>
        <source>Size of the content, its transfer encoding undone</source>
        <translation>Größe des Inhalts ohne seine Transferkodierung</translation>
    </message>
    <message>
        <source>File name as the sender wrote it, shown safely</source>
        <translation>Dateiname, wie der Absender ihn schrieb, gefahrlos gezeigt</translation>
    </message>
    <message>
        <source>What is wrong with the part; choose it to read more</source>
        <translation>Was an dem Teil falsch ist; wählen Sie ihn, um mehr zu lesen</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>rows</comment>
        <translation>von {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln zugestellt</numerusform>
            <numerusform>%Ln zugestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln in Warteschlange</numerusform>
            <numerusform>%Ln in Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln Bounce</numerusform>
            <numerusform>%Ln Bounces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln gesperrt</numerusform>
            <numerusform>%Ln gesperrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln nicht erwähnt</numerusform>
            <numerusform>%Ln nicht erwähnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>%Ln Empfänger, in {parts} Anfragen</numerusform>
            <numerusform>%Ln Empfänger, in {parts} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>%Ln Duplikat einmal gezählt</numerusform>
            <numerusform>%Ln Duplikate einmal gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The configured keyring ({detail}) does not protect what it keeps, so it is not used.</source>
        <translation>Der eingestellte Schlüsselbund ({detail}) schützt nicht, was er aufbewahrt, und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>The keyring could not be opened: it is locked, or its question was dismissed. Try again.</source>
        <translation>Der Schlüsselbund konnte nicht geöffnet werden: Er ist verschlossen, oder seine Abfrage wurde abgewiesen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation>Der Schlüsselbund ist fehlgeschlagen ({detail}).</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>Der Schlüsselbund ist fehlgeschlagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>%Ln weiterer Eintrag ist keine Adresse.</numerusform>
            <numerusform>%Ln weitere Einträge sind keine Adressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… und %Ln weitere internationale Domain.</numerusform>
            <numerusform>… und %Ln weitere internationale Domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} und %Ln weitere</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln wird gesendet</numerusform>
            <numerusform>%Ln werden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln gesendet</numerusform>
            <numerusform>%Ln gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln nicht gesendet</numerusform>
            <numerusform>%Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln zurückgehalten</numerusform>
            <numerusform>%Ln zurückgehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln nicht sendbar</numerusform>
            <numerusform>%Ln nicht sendbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>Dateien werden gelesen: %Ln Nachricht bisher. Es wurde noch nichts gesendet.</numerusform>
            <numerusform>Dateien werden gelesen: %Ln Nachrichten bisher. Es wurde noch nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. {counts}. Resume goes on with what was never begun.</source>
        <translation>Pausiert. {counts}. „Fortsetzen“ macht mit dem weiter, was nie begonnen wurde.</translation>
    </message>
    <message>
        <source>Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.</source>
        <translation>Gestoppt. {counts}. Es wird nichts mehr gesendet; „Fortsetzen“ macht mit dem weiter, was nie begonnen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} und %Ln weitere</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>höchstens %Ln pro Minute</numerusform>
            <numerusform>höchstens %Ln pro Minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}, %Ln auf einmal</numerusform>
            <numerusform>{speed}, %Ln auf einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>%Ln Nachricht senden, obwohl sie zurückgehalten wird ({reasons})?</numerusform>
            <numerusform>%Ln Nachrichten senden, obwohl sie zurückgehalten werden ({reasons})?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>Die Ergebnisse von %Ln Nachricht wurden in {where} geschrieben.</numerusform>
            <numerusform>Die Ergebnisse von %Ln Nachrichten wurden in {where} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln Stapel wurde unterbrochen. Nichts geht von selbst weiter.</numerusform>
            <numerusform>%Ln Stapel wurden unterbrochen. Nichts geht von selbst weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>%Ln Nachricht senden?</numerusform>
            <numerusform>%Ln Nachrichten senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>{recipients} insgesamt, %Ln verschiedene Adresse</numerusform>
            <numerusform>{recipients} insgesamt, %Ln verschiedene Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>Auch an diese senden (%Ln Nachricht, sonst zurückgehalten)</numerusform>
            <numerusform>Auch an diese senden (%Ln Nachrichten, sonst zurückgehalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln gesperrt; „Im Verlauf anzeigen“ sagt, wer und warum</numerusform>
            <numerusform>%Ln gesperrt; „Im Verlauf anzeigen“ sagt, wer und warum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>mehr als %Ln Empfänger</numerusform>
            <numerusform>mehr als %Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>%Ln Empfänger ist mehr als die {limit}, an die dieses Programm sendet.</numerusform>
            <numerusform>%Ln Empfänger sind mehr als die {limit}, an die dieses Programm sendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>%Ln Empfänger: Die Nachricht geht in {requests} Anfragen.</numerusform>
            <numerusform>%Ln Empfänger: Die Nachricht geht in {requests} Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>Der Betreff hat %Ln Zeichen; erlaubt sind {limit}.</numerusform>
            <numerusform>Der Betreff hat %Ln Zeichen; erlaubt sind {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>Der Name von {name} hat %Ln Byte; erlaubt sind {limit}.</numerusform>
            <numerusform>Der Name von {name} hat %Ln Bytes; erlaubt sind {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} hat %Ln Byte; erlaubt sind {limit}.</numerusform>
            <numerusform>{name} hat %Ln Bytes; erlaubt sind {limit}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>%Ln Received-Feld ist schon vorhanden.</numerusform>
            <numerusform>%Ln Received-Felder sind schon vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows: {record}.</source>
        <translation>Setzen Sie den TXT-Eintrag, den das Cloudflare-Dashboard zeigt: {record}.</translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln SPF-Eintrag unter {detail}</numerusform>
            <numerusform>%Ln SPF-Einträge unter {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln DKIM-Eintrag unter {detail}</numerusform>
            <numerusform>%Ln DKIM-Einträge unter {detail}</numerusform>
        </translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.</source>
        <translation>Wo weder SPF noch DKIM für From bürgt, soll Mail abgelehnt werden: „{other}“.</translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.</source>
        <translation>Wo weder SPF noch DKIM für From bürgt, kommt Mail in den Spam-Ordner: „{other}“.</translation>
    </message>
    <message>
        <source>That holds for {number}% of such mail.</source>
        <translation>Das gilt für {number} % solcher Mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln DMARC-Eintrag unter {detail}</numerusform>
            <numerusform>%Ln DMARC-Einträge unter {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>%Ln-mal verwendet.</numerusform>
            <numerusform>%Ln-mal verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} ({platforms})</source>
        <translation>{program} ({platforms})</translation>
    </message>
    <message>
        <source>{programs}: {note}</source>
        <translation>{programs}: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} und %Ln weiteres</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%Ln-mal)</numerusform>
            <numerusform>{what} (%Ln-mal)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>%Ln Link wurde nicht abgefragt</numerusform>
            <numerusform>%Ln Links wurden nicht abgefragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln ignoriert</numerusform>
            <numerusform>%Ln ignoriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln schlägt fehl</numerusform>
            <numerusform>%Ln schlagen fehl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln kann geändert werden</numerusform>
            <numerusform>%Ln können geändert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln kann falsch aussehen oder funktionieren</numerusform>
            <numerusform>%Ln können falsch aussehen oder funktionieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place} (und %Ln weitere)</numerusform>
            <numerusform>{place} (und %Ln weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a place in the message</comment>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>{level}: {meaning}</source>
        <translation>{level}: {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>%Ln Link bei {hosts} prüfen? Diese Server erfahren Ihre IP-Adresse, die Zeit und die Adressen der Links. Nur ihre Header werden abgefragt (HEAD); Abmeldelinks und Links in private Netzwerke bleiben unberührt. Es wird nichts gesendet.</numerusform>
            <numerusform>%Ln Links bei {hosts} prüfen? Diese Server erfahren Ihre IP-Adresse, die Zeit und die Adressen der Links. Nur ihre Header werden abgefragt (HEAD); Abmeldelinks und Links in private Netzwerke bleiben unberührt. Es wird nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>%Ln weiteres Feld dieser Art.</numerusform>
            <numerusform>%Ln weitere Felder dieser Art.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} ist %Ln-mal vorhanden</numerusform>
            <numerusform>{detail} ist %Ln-mal vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>Rohes UTF-8 in %Ln Header-Feld, zuerst in {detail}</numerusform>
            <numerusform>Rohes UTF-8 in %Ln Header-Feldern, zuerst in {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>Das Date liegt %Ln Tag in der Zukunft: {detail}</numerusform>
            <numerusform>Das Date liegt %Ln Tage in der Zukunft: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>Das Date ist %Ln Tag alt: {detail}</numerusform>
            <numerusform>Das Date ist %Ln Tage alt: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>%Ln Adresse in From, und kein Sender</numerusform>
            <numerusform>%Ln Adressen in From, und kein Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>%Ln Adresse in Sender</numerusform>
            <numerusform>%Ln Adressen in Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} enthält ein Encoded-Word von %Ln Zeichen: {other}</numerusform>
            <numerusform>{detail} enthält ein Encoded-Word von %Ln Zeichen: {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>Die Boundary hat %Ln Zeichen ({detail})</numerusform>
            <numerusform>Die Boundary hat %Ln Zeichen ({detail})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>„{text}“ ist in {name} und an %Ln weiteren Stelle übrig geblieben</numerusform>
            <numerusform>„{text}“ ist in {name} und an %Ln weiteren Stellen übrig geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>„{text}“ ist an %Ln Stelle übrig geblieben</numerusform>
            <numerusform>„{text}“ ist an %Ln Stellen übrig geblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>%Ln Datei, die letztes Mal offen war, ist nicht mehr da: {names}.</numerusform>
            <numerusform>%Ln Dateien, die letztes Mal offen waren, sind nicht mehr da: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%Ln Befehl</numerusform>
            <numerusform>%Ln Befehle</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so. Try fewer letters.</source>
        <translation>Kein Befehl heißt so. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message>
        <source>This command cannot be used now. {why}</source>
        <translation>Dieser Befehl kann jetzt nicht verwendet werden. {why}</translation>
    </message>
    <message>
        <source>This command cannot be used now.</source>
        <translation>Dieser Befehl kann jetzt nicht verwendet werden.</translation>
    </message>
    <message>
        <source>{command} (not now)</source>
        <translation>{command} (jetzt nicht)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln Taste</numerusform>
            <numerusform>%Ln Tasten</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found by these words. Try fewer letters.</source>
        <translation>Mit diesen Wörtern wird keine Taste gefunden. Versuchen Sie es mit weniger Buchstaben.</translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>%Ln hierher gezogenes Objekt ist keine Datei auf diesem Computer: Speichern Sie es zuerst, und hängen Sie dann die Datei an.</numerusform>
            <numerusform>%Ln der hierher gezogenen Objekte sind keine Dateien auf diesem Computer: Speichern Sie sie zuerst, und hängen Sie dann die Dateien an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%Ln Stelle ersetzt.</numerusform>
            <numerusform>%Ln Stellen ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>%Ln Vorschlag. Drücken Sie die Pfeiltaste nach unten, um ihn zu wählen.</numerusform>
            <numerusform>%Ln Vorschläge. Drücken Sie die Pfeiltaste nach unten, um einen zu wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet. That proves nothing: entries come late, and some never.</source>
        <translation>Noch nicht im Protokoll von Cloudflare. Das beweist nichts: Einträge kommen spät, und manche nie.</translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln noch in Warteschlange</numerusform>
            <numerusform>%Ln noch in Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln noch nicht im Protokoll</numerusform>
            <numerusform>%Ln noch nicht im Protokoll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>Das Protokoll von Cloudflare reicht nur %Ln Tag zurück; dies ist älter.</numerusform>
            <numerusform>Das Protokoll von Cloudflare reicht nur %Ln Tage zurück; dies ist älter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>%Ln Versuch gefunden</numerusform>
            <numerusform>%Ln Versuche gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>%Ln Versuch ist ausgewählt. Wählen Sie einen, um seine Empfänger zu sehen.</numerusform>
            <numerusform>%Ln Versuche sind ausgewählt. Wählen Sie einen, um seine Empfänger zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>Den %Ln ausgewählten als CSV…</numerusform>
            <numerusform>Die %Ln ausgewählten als CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>Den %Ln ausgewählten als JSON…</numerusform>
            <numerusform>Die %Ln ausgewählten als JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>Den %Ln gefundenen als CSV…</numerusform>
            <numerusform>Die %Ln gefundenen als CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>Den %Ln gefundenen als JSON…</numerusform>
            <numerusform>Die %Ln gefundenen als JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>%Ln ausgewählten Versuch mit seiner Kopie der Nachricht aus dem Verlauf löschen?</numerusform>
            <numerusform>%Ln Versuche mit ihren Kopien der Nachrichten aus dem Verlauf löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>%Ln Versuch wurde gelöscht.</numerusform>
            <numerusform>%Ln Versuche wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln blieb: Er wird gerade gesendet, oder das Löschen wurde gestoppt.</numerusform>
            <numerusform>%Ln blieben: Sie werden gerade gesendet, oder das Löschen wurde gestoppt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Versuch wurde nach {path} exportiert.</numerusform>
            <numerusform>%Ln Versuche wurden nach {path} exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare verlangt zu warten: %Ln Sekunde</numerusform>
            <numerusform>Cloudflare verlangt zu warten: %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>Die Anfragen davor wurden beantwortet, für %Ln Empfänger.</numerusform>
            <numerusform>Die Anfragen davor wurden beantwortet, für %Ln Empfänger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>An den %Ln Empfänger der späteren Anfragen wurde nichts gesendet.</numerusform>
            <numerusform>An die %Ln Empfänger der späteren Anfragen wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>An %Ln Empfänger senden?</numerusform>
            <numerusform>An %Ln Empfänger senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>In %Ln Anfrage senden</numerusform>
            <numerusform>In %Ln Anfragen senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln Variable hat keinen Wert und bleibt leer: Geben Sie einen ein, um sie auszuprobieren.</numerusform>
            <numerusform>%Ln Variablen haben keinen Wert und bleiben leer: Geben Sie Werte ein, um sie auszuprobieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} und %Ln weitere</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <comment>a picture and what becomes of it</comment>
        <translation>{name}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>„{name}“ enthält %Ln Nachricht. Wählen Sie die zu öffnende.</numerusform>
            <numerusform>„{name}“ enthält %Ln Nachrichten. Wählen Sie die zu öffnende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>%Ln ohne Wert</numerusform>
            <numerusform>%Ln ohne Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln Befund</numerusform>
            <numerusform>%Ln Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>{done} von %Ln Datensatz getestet; es wurde nichts gesendet.</numerusform>
            <numerusform>{done} von %Ln Datensätzen getestet; es wurde nichts gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln ergibt keine Nachricht.</numerusform>
            <numerusform>%Ln ergeben keine Nachricht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln schlägt fehl.</numerusform>
            <numerusform>%Ln schlagen fehl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>{done} von %Ln Nachricht ist für den Stapel geschrieben…</numerusform>
            <numerusform>{done} von %Ln Nachrichten sind für den Stapel geschrieben…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>%Ln Datensatz, der keine Nachricht ergibt, wird ausgelassen.</numerusform>
            <numerusform>%Ln Datensätze, die keine Nachricht ergeben, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a file</comment>
        <translation>„{name}“</translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>Es ist %Ln Empfänger; an höchstens {most} kann auf einmal geschrieben werden. Entfernen Sie {excess}.</numerusform>
            <numerusform>Es sind %Ln Empfänger; an höchstens {most} kann auf einmal geschrieben werden. Entfernen Sie {excess}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln Zeilenende wird zu CRLF</numerusform>
            <numerusform>%Ln Zeilenenden werden zu CRLF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>%Ln Byte in {place} wird maskiert</numerusform>
            <numerusform>%Ln Bytes in {place} werden maskiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>%Ln verirrtes Byte in {place} wird weggelassen</numerusform>
            <numerusform>%Ln verirrte Bytes in {place} werden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>und %Ln weitere Änderung</numerusform>
            <numerusform>und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… und %Ln weitere Anmerkung.</numerusform>
            <numerusform>… und %Ln weitere Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Related parts</source>
        <translation>Zusammengehörige Teile</translation>
    </message>
    <message>
        <source>Signed parts</source>
        <translation>Signierte Teile</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>nicht UTF-8</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>zu tief</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>zu viele Teile</translation>
    </message>
    <message>
        <source>no delimiter</source>
        <translation>kein Trenner</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>raw 8-bit</source>
        <translation>rohes 8-Bit</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>unknown charset</source>
        <translation>unbekannter Zeichensatz</translation>
    </message>
    <message>
        <source>wrong charset</source>
        <translation>falscher Zeichensatz</translation>
    </message>
    <message>
        <source>UTF-8?</source>
        <translation>UTF-8?</translation>
    </message>
    <message>
        <source>no charset</source>
        <translation>kein Zeichensatz</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>Parts are nested too deeply here; the inner ones are not looked at.</source>
        <translation>Hier sind Teile zu tief verschachtelt; die inneren werden nicht geprüft.</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; this one holds the rest.</source>
        <translation>Es gibt mehr als 10.000 Teile; dieser enthält den Rest.</translation>
    </message>
    <message>
        <source>It says that it has parts, but its boundary never occurs.</source>
        <translation>Laut Angabe gibt es Teile, aber die Boundary kommt nie vor.</translation>
    </message>
    <message>
        <source>The end of its parts is missing; the message may be cut off.</source>
        <translation>Das Ende seiner Teile fehlt; die Nachricht ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>What holds parts may not be encoded as {encoding}; that is not undone here.</source>
        <translation>Was Teile enthält, darf nicht als {encoding} kodiert sein; das wird hier nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>The transfer encoding {encoding} is not known, so nothing is decoded.</source>
        <translation>Die Transferkodierung {encoding} ist nicht bekannt, daher wird nichts dekodiert.</translation>
    </message>
    <message>
        <source>Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.</source>
        <translation>Die Transferkodierung ist {encoding}, aber der Teil enthält rohe 8-Bit-Bytes.</translation>
    </message>
    <message>
        <source>Its base64 is damaged: it holds something else, or ends in the middle.</source>
        <translation>Das base64 ist beschädigt: Es enthält etwas anderes oder endet mittendrin.</translation>
    </message>
    <message>
        <source>The character set {charset} is not known.</source>
        <translation>Der Zeichensatz {charset} ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in {charset}.</source>
        <translation>Einige Bytes haben in {charset} keine Bedeutung.</translation>
    </message>
    <message>
        <source>It says {charset}, but its bytes are valid UTF-8.</source>
        <translation>Angegeben ist {charset}, aber die Bytes sind gültiges UTF-8.</translation>
    </message>
    <message>
        <source>It goes beyond ASCII and names no character set.</source>
        <translation>Der Teil geht über ASCII hinaus und nennt keinen Zeichensatz.</translation>
    </message>
    <message>
        <source>Its text holds NUL bytes.</source>
        <translation>Der Text enthält NUL-Bytes.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Der Teil ist leer.</translation>
    </message>
    <message>
        <source>It holds no text to show. Open it as a message to see all of it.</source>
        <translation>Der Teil enthält keinen Text, der gezeigt werden könnte. Öffnen Sie ihn als Nachricht, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Below is the text around them, which mail programs do not show.</source>
        <translation>Unten steht der Text um sie herum, den Mailprogramme nicht zeigen.</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>Nur der Anfang wird gezeigt.</translation>
    </message>
    <message>
        <source>Bytes that are not {charset} text are shown like ⟨E9⟩.</source>
        <translation>Bytes, die kein {charset}-Text sind, werden wie ⟨E9⟩ gezeigt.</translation>
    </message>
    <message>
        <source>It may be {charsets}.</source>
        <translation>Es könnte {charsets} sein.</translation>
    </message>
    <message>
        <source>{type}, {size}, in hexadecimal:</source>
        <translation>{type}, {size}, hexadezimal:</translation>
    </message>
    <message>
        <source>{type}, {size}; the first 4 KiB in hexadecimal:</source>
        <translation>{type}, {size}; die ersten 4 KiB hexadezimal:</translation>
    </message>
    <message>
        <source>It calls itself “{written}”, and would be saved as “{name}”.</source>
        <translation>Der Teil nennt sich „{written}“ und würde als „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>Wird dekodiert…</translation>
    </message>
    <message>
        <source>This cannot be shown: the program made a mistake, which is in its log.</source>
        <translation>Dies kann nicht gezeigt werden: Im Programm ist ein Fehler aufgetreten; er steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>This was not saved: the program made a mistake, which is in its log.</source>
        <translation>Dies wurde nicht gespeichert: Im Programm ist ein Fehler aufgetreten; er steht im Programmprotokoll.</translation>
    </message>
    <message>
        <source>Message in part {number}</source>
        <translation>Nachricht in Teil {number}</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>Es gab nichts zu speichern.</translation>
    </message>
    <message>
        <source>{name} saved in {folder}</source>
        <translation>{name} in {folder} gespeichert</translation>
    </message>
    <message>
        <source>{saved}. Then it ended: {failure}</source>
        <translation>{saved}. Danach brach es ab: {failure}</translation>
    </message>
    <message>
        <source>{place} of {part}</source>
        <translation>{place} von {part}</translation>
    </message>
    <message>
        <source>part {number} ({type})</source>
        <translation>Teil {number} ({type})</translation>
    </message>
    <message>
        <source>body ({type})</source>
        <translation>Body ({type})</translation>
    </message>
    <message>
        <source>header field {name}</source>
        <translation>Header-Feld {name}</translation>
    </message>
    <message>
        <source>before the header</source>
        <translation>vor dem Header</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>header line without a colon</source>
        <translation>Header-Zeile ohne Doppelpunkt</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>Präambel</translation>
    </message>
    <message>
        <source>epilogue</source>
        <translation>Epilog</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicherplatz</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>Auf %Ln Seite gefunden. Enter geht zur ersten Stelle.</numerusform>
            <numerusform>Auf %Ln Seiten gefunden. Enter geht zur ersten Stelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try others; Escape shows every page again.</source>
        <translation>Keine Einstellung hat die Wörter „{words}“. Versuchen Sie andere; Esc zeigt wieder jede Seite.</translation>
    </message>
    <message>
        <source>Every account that a message can be sent from. Add or change one to see its token, its base URL and all that keeps a send from going to the wrong people.</source>
        <translation>Alle Konten, von denen eine Nachricht gesendet werden kann. Beim Hinzufügen oder Ändern sehen Sie Token, Basis-URL und alles, was einen Versand an die falschen Personen verhindert.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is a production account</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no production account</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no test recipient</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>every recipient is allowed</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Global API key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The sandbox is a part of cfmail: there is nothing to change in it.</source>
        <translation>Die Sandbox ist ein Teil von cfmail: Daran gibt es nichts zu ändern.</translation>
    </message>
    <message>
        <source>This account comes from environment variables: change those, then start cfmail again.</source>
        <translation>Dieses Konto stammt aus Umgebungsvariablen: Ändern Sie diese und starten Sie cfmail dann neu.</translation>
    </message>
    <message>
        <source>A new message begins with this From. Each message that is sent puts its own here.</source>
        <translation>Eine neue Nachricht beginnt mit diesem Absender (From). Jede gesendete Nachricht setzt ihren eigenen hier ein.</translation>
    </message>
    <message>
        <source>You are asked before a message goes out from an account that is marked as production, to somebody whom the account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. You are also asked before a signature breaks, and, where the account wants to know, about suppressed recipients.</source>
        <translation>Sie werden gefragt, bevor eine Nachricht hinausgeht: von einem als Produktion gekennzeichneten Konto, an jemanden, den die erlaubten Empfänger des Kontos nicht nennen, oder an mehr als {most} Empfänger, was mehrere Anfragen braucht. Sie werden auch gefragt, bevor eine Signatur ungültig wird, und, wo das Konto es wissen will, zu gesperrten Empfängern.</translation>
    </message>
    <message>
        <source>“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to nobody else. Test recipient, allowed recipients and the mark for production belong to each account.</source>
        <translation>„Stattdessen an mich senden“ (Strg+Umschalt+Return) sendet die Nachricht an den Testempfänger des Kontos und an niemanden sonst. Testempfänger, erlaubte Empfänger und das Kennzeichen für Produktion gehören zum jeweiligen Konto.</translation>
    </message>
    <message>
        <source>While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be allowed to read this; where it is not, you are told once, and the sends themselves are not affected.</source>
        <translation>Solange cfmail läuft, fragt es Cloudflare, was aus Empfängern in der Warteschlange wurde: 1, 5 und 30 Minuten und 6 Stunden nach einem Versand. Was beim Ende von cfmail noch in der Warteschlange war, wird beim nächsten Start abgefragt. Das Token des Kontos muss dies lesen dürfen; wo nicht, wird es Ihnen einmal gesagt, und der Versand selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted.</source>
        <translation>Was an Cloudflare geht, geht darüber, bei jedem Konto. Nur eine Adresse mit http:// oder https://; ohne sie wird Cloudflare direkt gefragt, was immer die Umgebung sagt. Benutzername und Passwort werden nicht angenommen.</translation>
    </message>
    <message>
        <source>Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all others as usual. It holds for every message that the account sends, and for --check with --account.</source>
        <translation>Jedes Konto hat seine eigene Sicht auf die Prüfungen: welche als Fehler zählen, welche ignoriert werden, und alle übrigen wie üblich. Das gilt für jede Nachricht, die das Konto sendet, und für --check mit --account.</translation>
    </message>
    <message>
        <source>Every check is as usual for this account.</source>
        <translation>Jede Prüfung ist für dieses Konto wie üblich.</translation>
    </message>
    <message>
        <source>Checks read the message on this computer only. DNS records and links are asked about when you press the buttons below the findings, and never by themselves.</source>
        <translation>Prüfungen lesen die Nachricht nur auf diesem Computer. DNS-Einträge und Links werden abgefragt, wenn Sie die Schaltflächen unter den Befunden drücken, und nie von selbst.</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.</source>
        <translation>Jedes Fenster folgt sofort. Ergebnisse haben auch ein Wort und eine Form: Keines wird nur durch Farbe mitgeteilt.</translation>
    </message>
    <message>
        <source>100 % is the size that the system asks for.</source>
        <translation>100 % ist die Größe, die das System verlangt.</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Wie das System ({language})</translation>
    </message>
    <message>
        <source>Of windows, dates and numbers. What you send is not translated.</source>
        <translation>Von Fenstern, Datumsangaben und Zahlen. Was Sie senden, wird nicht übersetzt.</translation>
    </message>
    <message>
        <source>cfmail will speak {language} at its next start.</source>
        <translation>cfmail verwendet ab dem nächsten Start: {language}.</translation>
    </message>
    <message>
        <source>cfmail will speak the system’s language at its next start.</source>
        <translation>cfmail verwendet ab dem nächsten Start die Sprache des Systems.</translation>
    </message>
    <message>
        <source>The windows that are open now come back then.</source>
        <translation>Die jetzt offenen Fenster kommen dann wieder.</translation>
    </message>
    <message>
        <source>Their names and folders, for File &gt; Open Recent. Turned off, the list is emptied and stays empty.</source>
        <translation>Ihre Namen und Ordner, für Datei &gt; Zuletzt geöffnet. Ausgeschaltet wird die Liste geleert und bleibt leer.</translation>
    </message>
    <message>
        <source>The remembered addresses were deleted.</source>
        <translation>Die gemerkten Adressen wurden gelöscht.</translation>
    </message>
    <message>
        <source>The history keeps the contents of the messages that were sent, so that they can be opened again.</source>
        <translation>Der Verlauf bewahrt den Inhalt der gesendeten Nachrichten auf, sodass sie wieder geöffnet werden können.</translation>
    </message>
    <message>
        <source>The history keeps no contents of messages: only subject, addresses and outcomes.</source>
        <translation>Der Verlauf bewahrt keine Inhalte von Nachrichten auf: nur Betreff, Adressen und Ergebnisse.</translation>
    </message>
    <message>
        <source>The preview loads no remote image by itself, because loading one tells its server that and when the message was opened. “Load remote images” in the preview does so for that one message, until another is shown.</source>
        <translation>Die Vorschau lädt kein entferntes Bild von selbst, denn das Laden verrät dessen Server, dass und wann die Nachricht geöffnet wurde. „Entfernte Bilder laden“ in der Vorschau tut es für diese eine Nachricht, bis eine andere gezeigt wird.</translation>
    </message>
    <message>
        <source>API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail ends. The log holds no addresses, subjects or contents.</source>
        <translation>API-Token und Schlüssel werden nie in eine Datei geschrieben: Sie sind im Schlüsselbund des Systems, oder im Speicher, bis cfmail endet. Das Protokoll enthält keine Adressen, Betreffe oder Inhalte.</translation>
    </message>
    <message>
        <source>cfmail does not tell anybody how it is used, and it does not look for updates.</source>
        <translation>cfmail sagt niemandem, wie es verwendet wird, und sucht nicht nach Aktualisierungen.</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>Versuche werden %Ln Tag aufbewahrt, solange sie nicht mehr als {size} belegen.</numerusform>
            <numerusform>Versuche werden %Ln Tage aufbewahrt, solange sie nicht mehr als {size} belegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>Versuche werden %Ln Tag aufbewahrt, wie viel Platz sie auch belegen.</numerusform>
            <numerusform>Versuche werden %Ln Tage aufbewahrt, wie viel Platz sie auch belegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts are kept as long as they take no more than {size}; then the oldest go.</source>
        <translation>Versuche werden aufbewahrt, solange sie nicht mehr als {size} belegen; danach gehen die ältesten.</translation>
    </message>
    <message>
        <source>Attempts are kept for ever, whatever room they take.</source>
        <translation>Versuche werden für immer aufbewahrt, wie viel Platz sie auch belegen.</translation>
    </message>
    <message>
        <source>Qt WebEngine is not installed, so this is a simple view.</source>
        <translation>Qt WebEngine ist nicht installiert, daher ist dies eine einfache Ansicht.</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot be loaded ({library}), so this is a simple view.</source>
        <translation>Qt WebEngine kann nicht geladen werden ({library}), daher ist dies eine einfache Ansicht.</translation>
    </message>
    <message>
        <source>The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.</source>
        <translation>Das Programm läuft als root, für den Qt WebEngine nicht sicher läuft, daher ist dies eine einfache Ansicht.</translation>
    </message>
    <message>
        <source>This system does not let Qt WebEngine shut its pages in, so this is a simple view.</source>
        <translation>Dieses System lässt Qt WebEngine seine Seiten nicht einschließen, daher ist dies eine einfache Ansicht.</translation>
    </message>
    <message>
        <source>Qt WebEngine ended the program when it was started last, so this is a simple view.</source>
        <translation>Qt WebEngine hat das Programm beendet, als es zuletzt gestartet wurde, daher ist dies eine einfache Ansicht.</translation>
    </message>
    <message>
        <source>It follows no style sheets and loads nothing remote: mail programs show more.</source>
        <translation>Sie folgt keinen Stylesheets und lädt nichts Entferntes: Mailprogramme zeigen mehr.</translation>
    </message>
    <message>
        <source>Install PySide6-Addons for the real one, or use Open in browser.</source>
        <translation>Installieren Sie PySide6-Addons für die echte, oder verwenden Sie „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Install the library for the real one, or use Open in browser.</source>
        <translation>Installieren Sie die Bibliothek für die echte, oder verwenden Sie „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user for the real one, or use Open in browser.</source>
        <translation>Starten Sie das Programm für die echte als gewöhnlicher Benutzer, oder verwenden Sie „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Allow unprivileged user namespaces for the real one, or use Open in browser.</source>
        <translation>Erlauben Sie für die echte unprivilegierte User Namespaces, oder verwenden Sie „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Press Try again for the real one, or use Open in browser.</source>
        <translation>Drücken Sie für die echte „Erneut versuchen“, oder verwenden Sie „Im Browser öffnen“.</translation>
    </message>
    <message>
        <source>Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP address.</source>
        <translation>Nichts Entferntes wird geladen. Das Laden von Bildern verrät {hosts}, dass diese Nachricht angesehen wird, wann und von welcher IP-Adresse.</translation>
    </message>
    <message>
        <source>Images at {hosts} are not shown: the simple view loads nothing remote.</source>
        <translation>Bilder bei {hosts} werden nicht gezeigt: Die einfache Ansicht lädt nichts Entferntes.</translation>
    </message>
    <message>
        <source>Remote images of this message are loaded from {hosts}. Nothing else is.</source>
        <translation>Entfernte Bilder dieser Nachricht werden von {hosts} geladen. Sonst nichts.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark (the mail&apos;s own)</source>
        <translation>Dunkel (eigenes der Mail)</translation>
    </message>
    <message>
        <source>Dark (forced inversion)</source>
        <translation>Dunkel (erzwungene Umkehrung)</translation>
    </message>
    <message>
        <source>Phone, 375</source>
        <translation>Telefon, 375</translation>
    </message>
    <message>
        <source>Tablet, 768</source>
        <translation>Tablet, 768</translation>
    </message>
    <message>
        <source>Desktop, 1024</source>
        <translation>Desktop, 1024</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{factor}; press to go back to 100 % (Ctrl+0)</source>
        <translation>{factor}; Drücken setzt auf 100 % zurück (Strg+0)</translation>
    </message>
    <message>
        <source>{target} — {ascii} reads {unicode}</source>
        <translation>{target} — {ascii} liest sich {unicode}</translation>
    </message>
    <message>
        <source>Open this link in your browser? The site learns that and when it was opened, and your IP address.</source>
        <translation>Diesen Link in Ihrem Browser öffnen? Die Website erfährt, dass und wann er geöffnet wurde, und Ihre IP-Adresse.</translation>
    </message>
    <message>
        <source>Begin a message to this address in your mail program? Nothing is sent by that.</source>
        <translation>Eine Nachricht an diese Adresse in Ihrem Mailprogramm beginnen? Dadurch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>Er führt zu {host}.</translation>
    </message>
    <message>
        <source>It leads to {host}, which reads {unicode}.</source>
        <translation>Er führt zu {host}, was sich {unicode} liest.</translation>
    </message>
    <message>
        <source>Its name uses letters that look like others: this may be a counterfeit.</source>
        <translation>Der Name verwendet Buchstaben, die wie andere aussehen: Dies kann eine Fälschung sein.</translation>
    </message>
    <message>
        <source>This link is no complete address, so it was not opened. Mail programs cannot follow it either.</source>
        <translation>Dieser Link ist keine vollständige Adresse und wurde daher nicht geöffnet. Auch Mailprogramme können ihm nicht folgen.</translation>
    </message>
    <message>
        <source>Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.</source>
        <translation>Links, die mit {scheme}: beginnen, werden nicht geöffnet; nur http:, https: und mailto:.</translation>
    </message>
    <message>
        <source>The system found no program to open this. Copy the address instead.</source>
        <translation>Das System hat kein Programm gefunden, um dies zu öffnen. Kopieren Sie stattdessen die Adresse.</translation>
    </message>
    <message>
        <source>This message has neither text nor HTML to show.</source>
        <translation>Diese Nachricht hat weder Text noch HTML zum Zeigen.</translation>
    </message>
    <message>
        <source>This message has no HTML part: its plain text is shown.</source>
        <translation>Diese Nachricht hat keinen HTML-Teil: Der reine Text wird gezeigt.</translation>
    </message>
    <message>
        <source>This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves.</source>
        <translation>Diese Nachricht hat keinen Teil mit reinem Text. Programme, die kein HTML zeigen, zeigen nichts oder erzeugen selbst einen Text.</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no preview of this message.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: Es gibt keine Vorschau dieser Nachricht.</translation>
    </message>
    <message>
        <source>The page was saved as {name}.</source>
        <translation>Die Seite wurde als {name} gespeichert.</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>Die Seite wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>Die Seite wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>Die Seite wurde nicht gedruckt.</translation>
    </message>
    <message>
        <source>Your browser was given a private copy with the message&apos;s own images; it loads nothing remote.</source>
        <translation>Ihr Browser hat eine private Kopie mit den eigenen Bildern der Nachricht bekommen; sie lädt nichts Entferntes.</translation>
    </message>
    <message>
        <source>There is no text to show behind the subject.</source>
        <translation>Es gibt keinen Text, der hinter dem Betreff gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>The text behind the subject is hidden in the page: it was written for lists.</source>
        <translation>Der Text hinter dem Betreff ist in der Seite verborgen: Er wurde für Listen geschrieben.</translation>
    </message>
    <message>
        <source>The text behind the subject is how the page begins. A hidden text at its beginning would replace it.</source>
        <translation>Der Text hinter dem Betreff ist der Anfang der Seite. Ein verborgener Text an ihrem Anfang würde ihn ersetzen.</translation>
    </message>
    <message>
        <source>Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.</source>
        <translation>Zeichen in dieser Nachricht: Absender {sender}, Betreff {subject}, Text dahinter {preheader}.</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} oder mehr</translation>
    </message>
    <message>
        <source>sender {count}</source>
        <translation>Absender {count}</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>kein Absender</translation>
    </message>
    <message>
        <source>subject {count}</source>
        <translation>Betreff {count}</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>kein Betreff</translation>
    </message>
    <message>
        <source>text {count}</source>
        <translation>Text {count}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>Programs cut by width and not by count, and change: take the numbers as typical ones.</source>
        <translation>Programme schneiden nach Breite und nicht nach Anzahl ab, und sie ändern sich: Nehmen Sie die Zahlen als typische.</translation>
    </message>
    <message>
        <source>Open a message first.</source>
        <translation>Öffnen Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>A message is being opened.</source>
        <translation>Eine Nachricht wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>Wählen Sie zuerst ein Konto.</translation>
    </message>
    <message>
        <source>The message is being looked through after a change.</source>
        <translation>Die Nachricht wird nach einer Änderung durchgesehen.</translation>
    </message>
    <message>
        <source>A send is in hand or has just ended. One message is sent at a time.</source>
        <translation>Ein Versand läuft oder ist gerade zu Ende gegangen. Es wird jeweils nur eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>A message waits to be sent: press Send now or Give up below first.</source>
        <translation>Eine Nachricht wartet auf das Senden: Drücken Sie zuerst unten „Jetzt senden“ oder „Aufgeben“.</translation>
    </message>
    <message>
        <source>Answer the question about this send first.</source>
        <translation>Beantworten Sie zuerst die Frage zu diesem Versand.</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>Sie haben ihn aufgegeben.</translation>
    </message>
    <message>
        <source>The template has a fault; what is shown is what it said before. See “Template”.</source>
        <translation>Die Vorlage hat einen Fehler; gezeigt wird, was sie zuvor ergab. Siehe „Vorlage“.</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile: look at it, then send again.</source>
        <translation>Das Konto wurde inzwischen geändert oder entfernt: Sehen Sie es sich an, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This envelope was edited for another message: use it for this one, or reset it from the headers.</source>
        <translation>Dieser Umschlag wurde für eine andere Nachricht bearbeitet: Verwenden Sie ihn für diese, oder setzen Sie ihn aus den Headern zurück.</translation>
    </message>
    <message>
        <source>The message is larger than Cloudflare takes: {size} of at most {limit}.</source>
        <translation>Die Nachricht ist größer, als Cloudflare annimmt: {size} von höchstens {limit}.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>A message waits to be sent. Close the window and give it up? Nothing of it was sent.</source>
        <translation>Eine Nachricht wartet auf das Senden. Das Fenster schließen und sie aufgeben? Von ihr wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>Er enthält %Ln Teil.</numerusform>
            <numerusform>Er enthält %Ln Teile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln Teil in {folder} gespeichert</numerusform>
            <numerusform>%Ln Teile in {folder} gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} und %Ln weiterer</numerusform>
            <numerusform>{first} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>It is on its way; no answer has come yet.</source>
        <translation>Die Nachricht ist unterwegs; es ist noch keine Antwort gekommen.</translation>
    </message>
    <message>
        <source>You marked it as sent: Cloudflare&apos;s answer is not known.</source>
        <translation>Von Ihnen als gesendet markiert: Die Antwort von Cloudflare ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Cloudflare took it; each recipient&apos;s outcome is shown.</source>
        <translation>Cloudflare hat die Nachricht angenommen; das Ergebnis jedes Empfängers wird gezeigt.</translation>
    </message>
    <message>
        <source>You marked it as not sent.</source>
        <translation>Von Ihnen als nicht gesendet markiert.</translation>
    </message>
    <message>
        <source>It may have been sent. Nothing is repeated by itself; find out before you send it again.</source>
        <translation>Die Nachricht wurde möglicherweise gesendet. Nichts wird von selbst wiederholt; klären Sie das, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>Before that: {cause}</source>
        <translation>Zuvor: {cause}</translation>
    </message>
    <message>
        <source>Check those that may have been sent; nothing is repeated by itself.</source>
        <translation>Prüfen Sie die Anfragen, die möglicherweise gesendet wurden; nichts wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>Cloudflare asked to wait: send again at {moment} or later.</source>
        <translation>Cloudflare verlangte zu warten: Senden Sie ab {moment} erneut.</translation>
    </message>
    <message>
        <source>Sandbox: {text}</source>
        <translation>Sandbox: {text}</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody: Cloudflare&apos;s suppression list names {names}.</source>
        <translation>Es wurde an niemanden etwas gesendet: Die Sperrliste von Cloudflare nennt {names}.</translation>
    </message>
    <message>
        <source>You can send to the others.</source>
        <translation>Sie können an die anderen senden.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another recipient is suppressed.</source>
        <translation>Es wurde nichts gesendet, weil ein anderer Empfänger gesperrt ist.</translation>
    </message>
    <message>
        <source>On Cloudflare&apos;s suppression list: nothing went to this address.</source>
        <translation>Auf der Sperrliste von Cloudflare: An diese Adresse ging nichts.</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>Grund: {reason}.</translation>
    </message>
    <message>
        <source>Until {moment}.</source>
        <translation>Bis {moment}.</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>Hard Bounce</translation>
    </message>
    <message>
        <source>soft bounces</source>
        <translation>Soft Bounces</translation>
    </message>
    <message>
        <source>complaint about spam</source>
        <translation>Spam-Beschwerde</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet ({moment}), which proves nothing.</source>
        <translation>Noch nicht im Protokoll von Cloudflare ({moment}), was nichts beweist.</translation>
    </message>
    <message>
        <source>Looked up {moment}.</source>
        <translation>Abgefragt: {moment}.</translation>
    </message>
    <message>
        <source>The server says: {words}.</source>
        <translation>Der Server sagt: {words}.</translation>
    </message>
    <message>
        <source>{message} · Account: {account} · {time}</source>
        <translation>{message} · Konto: {account} · {time}</translation>
    </message>
    <message>
        <source>Message id: {id}</source>
        <translation>Nachrichten-ID: {id}</translation>
    </message>
    <message>
        <source>The answer also names {names}, to whom nothing was to be sent.</source>
        <translation>Die Antwort nennt auch {names}; dorthin sollte nichts gesendet werden.</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} von {parts}</translation>
    </message>
    <message>
        <source>Simulated by the sandbox: {text}</source>
        <translation>Von der Sandbox simuliert: {text}</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server took the message.</source>
        <translation>Der Mailserver des Empfängers hat die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again.</source>
        <translation>Zur späteren Zustellung angenommen. Das ist nicht endgültig; Cloudflare versucht es weiter, senden Sie also nicht erneut.</translation>
    </message>
    <message>
        <source>Permanently refused. Check the address before sending to it again.</source>
        <translation>Dauerhaft abgelehnt. Prüfen Sie die Adresse, bevor Sie erneut an sie senden.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not list this address. Do not assume that it was delivered.</source>
        <translation>Die Antwort von Cloudflare führt diese Adresse nicht auf. Nehmen Sie nicht an, dass zugestellt wurde.</translation>
    </message>
    <message>
        <source>It may have been sent. Check before sending again.</source>
        <translation>Möglicherweise gesendet. Prüfen Sie das, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log says that it could not be delivered.</source>
        <translation>Laut dem Protokoll von Cloudflare konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Sandbox: {text} Nothing left this computer.</source>
        <translation>Sandbox: {text} Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>Nichts wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>It may have been sent: check before sending again.</source>
        <translation>Die Nachricht wurde möglicherweise gesendet: Prüfen Sie das, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>So it was sent, but what became of each recipient is unknown: ask Cloudflare&apos;s log.</source>
        <translation>Die Nachricht wurde also gesendet, aber was aus jedem Empfänger wurde, ist unbekannt: Fragen Sie das Protokoll von Cloudflare ab.</translation>
    </message>
    <message>
        <source>You did not want it sent once more.</source>
        <translation>Sie wollten nicht, dass noch einmal gesendet wird.</translation>
    </message>
    <message>
        <source>This send was begun before, perhaps by another window.</source>
        <translation>Dieser Versand wurde schon begonnen, vielleicht von einem anderen Fenster.</translation>
    </message>
    <message>
        <source>Nothing was sent now.</source>
        <translation>Dieses Mal wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The send failed before anything left this computer.</source>
        <translation>Der Versand schlug fehl, bevor etwas diesen Computer verließ.</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>Cloudflare war nicht erreichbar.</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection could be made.</source>
        <translation>Es konnte keine vertrauenswürdige verschlüsselte Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>The connection broke before the message was completely handed over.</source>
        <translation>Die Verbindung brach ab, bevor die Nachricht vollständig übergeben war.</translation>
    </message>
    <message>
        <source>The message was handed over, but no answer came back.</source>
        <translation>Die Nachricht wurde übergeben, aber es kam keine Antwort.</translation>
    </message>
    <message>
        <source>You ended the wait.</source>
        <translation>Sie haben das Warten beendet.</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>Die Verbindung konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The program ended while it waited for the answer.</source>
        <translation>Das Programm endete, während es auf die Antwort wartete.</translation>
    </message>
    <message>
        <source>The server redirects to another address (HTTP {status}), which is never followed.</source>
        <translation>Der Server leitet zu einer anderen Adresse um (HTTP {status}); Umleitungen wird nie gefolgt.</translation>
    </message>
    <message>
        <source>The server accepted the request (HTTP {status}), but its answer cannot be read.</source>
        <translation>Der Server hat die Anfrage angenommen (HTTP {status}), aber seine Antwort kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The server answered with HTTP {status}, but says that it failed.</source>
        <translation>Der Server antwortete mit HTTP {status}, meldet aber einen Fehlschlag.</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP {status}).</source>
        <translation>Der Server hat die Anfrage abgelehnt (HTTP {status}).</translation>
    </message>
    <message>
        <source>Cloudflare found a malformed field in the request.</source>
        <translation>Cloudflare hat ein fehlerhaftes Feld in der Anfrage gefunden.</translation>
    </message>
    <message>
        <source>Cloudflare finds the message too big.</source>
        <translation>Für Cloudflare ist die Nachricht zu groß.</translation>
    </message>
    <message>
        <source>Cloudflare misses the request&apos;s length.</source>
        <translation>Cloudflare vermisst die Längenangabe der Anfrage.</translation>
    </message>
    <message>
        <source>Cloudflare refuses the message, one of its headers, or one of the recipients.</source>
        <translation>Cloudflare lehnt die Nachricht, einen ihrer Header oder einen der Empfänger ab.</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this account&apos;s API token.</source>
        <translation>Cloudflare akzeptiert das API-Token dieses Kontos nicht.</translation>
    </message>
    <message>
        <source>Cloudflare wants another kind of token here.</source>
        <translation>Cloudflare verlangt hier eine andere Art von Token.</translation>
    </message>
    <message>
        <source>This API token may not send for this account.</source>
        <translation>Dieses API-Token darf für dieses Konto nicht senden.</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include Email Sending.</source>
        <translation>Der Tarif des Kontos umfasst Email Sending nicht.</translation>
    </message>
    <message>
        <source>Sending is switched off for this domain or account.</source>
        <translation>Das Senden ist für diese Domain oder dieses Konto ausgeschaltet.</translation>
    </message>
    <message>
        <source>Cloudflare does not know this account id.</source>
        <translation>Cloudflare kennt diese Konto-ID nicht.</translation>
    </message>
    <message>
        <source>Cloudflare asks to slow down.</source>
        <translation>Cloudflare verlangt, langsamer zu senden.</translation>
    </message>
    <message>
        <source>Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof.</source>
        <translation>Bei Cloudflare trat ein interner Fehler auf. Laut der Dokumentation von Cloudflare wird dann nichts gesendet; ein Beweis ist das nicht.</translation>
    </message>
    <message>
        <source>Cloudflare says that it cannot do this.</source>
        <translation>Cloudflare meldet, dass es dies nicht kann.</translation>
    </message>
    <message>
        <source>Cloudflare cannot check tokens at the moment.</source>
        <translation>Cloudflare kann Token derzeit nicht prüfen.</translation>
    </message>
    <message>
        <source>The send failed.</source>
        <translation>Der Versand ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the account&apos;s base URL.</source>
        <translation>Prüfen Sie das Netzwerk, den Proxy und die Basis-URL des Kontos.</translation>
    </message>
    <message>
        <source>Check the date of this computer and the account&apos;s base URL; do not send through this network.</source>
        <translation>Prüfen Sie das Datum dieses Computers und die Basis-URL des Kontos; senden Sie nicht über dieses Netzwerk.</translation>
    </message>
    <message>
        <source>Check the proxy under Tools, Accounts.</source>
        <translation>Prüfen Sie den Proxy unter Extras, Konten.</translation>
    </message>
    <message>
        <source>Check the account id and the base URL under Tools, Accounts.</source>
        <translation>Prüfen Sie die Konto-ID und die Basis-URL unter Extras, Konten.</translation>
    </message>
    <message>
        <source>A firewall answered instead of the API: check the base URL, or ask who runs the network.</source>
        <translation>Statt der API hat eine Firewall geantwortet: Prüfen Sie die Basis-URL, oder fragen Sie den Betreiber des Netzwerks.</translation>
    </message>
    <message>
        <source>Check the envelope&apos;s addresses.</source>
        <translation>Prüfen Sie die Adressen des Umschlags.</translation>
    </message>
    <message>
        <source>The limit is 5 MiB (25 MiB if every recipient is a verified destination address).</source>
        <translation>Das Limit ist 5 MiB (25 MiB, wenn jeder Empfänger eine verifizierte Zieladresse ist).</translation>
    </message>
    <message>
        <source>Look for a recipient on the suppression list, and at the From field and the other headers.</source>
        <translation>Suchen Sie nach einem Empfänger auf der Sperrliste, und sehen Sie sich das From-Feld und die anderen Header an.</translation>
    </message>
    <message>
        <source>The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.</source>
        <translation>Das Token kann vertippt, widerrufen oder abgelaufen sein: Geben Sie es unter Extras, Konten neu ein.</translation>
    </message>
    <message>
        <source>It needs the permission “Email Sending: Edit” on this account.</source>
        <translation>Es braucht für dieses Konto die Berechtigung „Email Sending: Edit“.</translation>
    </message>
    <message>
        <source>Look at the account in the Cloudflare dashboard.</source>
        <translation>Sehen Sie sich das Konto im Cloudflare-Dashboard an.</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>Warten Sie eine Minute, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>Der Server sagt: {words}</translation>
    </message>
    <message>
        <source>Technical detail: {words}</source>
        <translation>Technische Einzelheit: {words}</translation>
    </message>
    <message>
        <source>This is no Liquid that can be read ({detail}). Correct it and save.</source>
        <translation>Dies ist kein lesbares Liquid ({detail}). Berichtigen und speichern Sie es.</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. Check how it is spelled.</source>
        <translation>Es gibt keinen Filter „{name}“. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The tag “{name}” is not known here; a template cannot read other files either. Take it out.</source>
        <translation>Das Tag „{name}“ ist hier nicht bekannt; eine Vorlage kann auch keine anderen Dateien lesen. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>This file is no text, so it cannot be a template.</source>
        <translation>Diese Datei ist kein Text und kann daher keine Vorlage sein.</translation>
    </message>
    <message>
        <source>This is no MJML that can be compiled ({detail}). Correct it and save.</source>
        <translation>Dies ist kein MJML, das sich übersetzen lässt ({detail}). Berichtigen und speichern Sie es.</translation>
    </message>
    <message>
        <source>Header fields begin here and never end. Write a line of three hyphens behind the last one.</source>
        <translation>Hier beginnen Header-Felder und enden nie. Schreiben Sie hinter das letzte eine Zeile aus drei Bindestrichen.</translation>
    </message>
    <message>
        <source>Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none that describe the body. Correct this line.</source>
        <translation>Zwischen den beiden Zeilen aus Bindestrichen dürfen nur Header-Felder stehen, etwa „Subject: Hallo“, und keine, die den Body beschreiben. Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>This text cannot be written again in its charset ({name}). Save the message in UTF-8.</source>
        <translation>Dieser Text kann in seinem Zeichensatz ({name}) nicht wieder geschrieben werden. Speichern Sie die Nachricht in UTF-8.</translation>
    </message>
    <message>
        <source>A filter cannot do with the value that it got ({detail}). Correct the template or the data.</source>
        <translation>Ein Filter kann mit dem erhaltenen Wert nichts anfangen ({detail}). Berichtigen Sie die Vorlage oder die Daten.</translation>
    </message>
    <message>
        <source>The text has a control in it, NUL for example, that no message can have. Take it out.</source>
        <translation>Der Text enthält ein Steuerzeichen, zum Beispiel NUL, das keine Nachricht enthalten kann. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The value of “{name}” has a line break or another control in it, and would get into a header field. Correct the data, or use the filter “strip_newlines”.</source>
        <translation>Der Wert von „{name}“ enthält einen Zeilenumbruch oder ein anderes Steuerzeichen und käme in ein Header-Feld. Berichtigen Sie die Daten, oder verwenden Sie den Filter „strip_newlines“.</translation>
    </message>
    <message>
        <source>What “{name}” would say is no address or list of addresses: {detail}. Correct the data.</source>
        <translation>Was „{name}“ ergäbe, ist keine Adresse und keine Adressliste: {detail}. Berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>The header field “{name}” cannot say this: {detail}. Correct the template or the data.</source>
        <translation>Das Header-Feld „{name}“ kann dies nicht enthalten: {detail}. Berichtigen Sie die Vorlage oder die Daten.</translation>
    </message>
    <message>
        <source>The template or what it makes has more than 4 MiB. Make it shorter.</source>
        <translation>Die Vorlage oder ihr Ergebnis hat mehr als 4 MiB. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The loops go round more than 100,000 times. Go through fewer rows.</source>
        <translation>Die Schleifen laufen mehr als 100.000-mal. Durchlaufen Sie weniger Zeilen.</translation>
    </message>
    <message>
        <source>Too many blocks or elements stand inside each other. Make it flatter.</source>
        <translation>Zu viele Blöcke oder Elemente stehen ineinander. Machen Sie es flacher.</translation>
    </message>
    <message>
        <source>A value becomes too long (“{name}”). Look at the filters that make it grow.</source>
        <translation>Ein Wert wird zu lang („{name}“). Sehen Sie sich die Filter an, die ihn wachsen lassen.</translation>
    </message>
    <message>
        <source>The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.</source>
        <translation>Die Vorlage braucht mehr als zwei Sekunden oder hat mehr als 50.000 Tags. Sehen Sie sich ihre Schleifen an.</translation>
    </message>
    <message>
        <source>The data are no JSON ({detail}). Correct them and save.</source>
        <translation>Die Daten sind kein JSON ({detail}). Berichtigen und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The data are no TOML ({detail}). Correct them and save.</source>
        <translation>Die Daten sind kein TOML ({detail}). Berichtigen und speichern Sie sie.</translation>
    </message>
    <message>
        <source>The data are no CSV, or a line has more fields than there are columns ({detail}).</source>
        <translation>Die Daten sind kein CSV, oder eine Zeile hat mehr Felder, als es Spalten gibt ({detail}).</translation>
    </message>
    <message>
        <source>The data must be a JSON or TOML object, an array of objects, or a CSV table.</source>
        <translation>Die Daten müssen ein JSON- oder TOML-Objekt, ein Array von Objekten oder eine CSV-Tabelle sein.</translation>
    </message>
    <message>
        <source>A column has no name, or two have the same “{name}”. Give each a name of its own.</source>
        <translation>Eine Spalte hat keinen Namen, oder zwei heißen gleich: „{name}“. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>There are no rows in the data. Add one and save.</source>
        <translation>Die Daten enthalten keine Datensätze. Fügen Sie einen hinzu und speichern Sie.</translation>
    </message>
    <message>
        <source>The data have more than 20 MiB or 100,000 rows. Part them into several files.</source>
        <translation>Die Daten haben mehr als 20 MiB oder 100.000 Datensätze. Teilen Sie sie auf mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>The data do not have this row any more. Choose another one.</source>
        <translation>Die Daten enthalten diesen Datensatz nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The message is not what it was when it was tried: a picture has changed. Try all rows again.</source>
        <translation>Die Nachricht ist nicht mehr, wie sie beim Testen war: Ein Bild hat sich geändert. Testen Sie alle Datensätze erneut.</translation>
    </message>
    <message>
        <source>The row has no “{name}”. Choose another column for the recipients, or correct the data.</source>
        <translation>Der Datensatz hat kein „{name}“. Wählen Sie eine andere Spalte für die Empfänger, oder berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>“{name}” names no recipient. Correct the data.</source>
        <translation>„{name}“ nennt keinen Empfänger. Berichtigen Sie die Daten.</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>History of sends</source>
        <translation>Verlauf der Sendungen</translation>
    </message>
    <message>
        <source>Messages in the history</source>
        <translation>Nachrichten im Verlauf</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>Nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>Dateien für andere Programme</translation>
    </message>
    <message>
        <source>Merged messages</source>
        <translation>Serienmail-Nachrichten</translation>
    </message>
    <message>
        <source>Addresses for completion</source>
        <translation>Adressen zur Vervollständigung</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Log and crash files</source>
        <translation>Protokoll- und Absturzdateien</translation>
    </message>
    <message>
        <source>Mark of the preview</source>
        <translation>Kennzeichen der Vorschau</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Andere Dateien</translation>
    </message>
    <message>
        <source>What you chose in the preferences, and the sizes of the windows.</source>
        <translation>Was Sie in den Einstellungen gewählt haben, und die Größen der Fenster.</translation>
    </message>
    <message>
        <source>Names and account IDs. The tokens are not in this file.</source>
        <translation>Namen und Konto-IDs. Die Token sind nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keyring and in no file; those for this session only are in memory.</source>
        <translation>Sie sind im Schlüsselbund des Systems und in keiner Datei; die nur für diese Sitzung sind im Speicher.</translation>
    </message>
    <message>
        <source>The octets of the messages that were sent. They are in the file of the history.</source>
        <translation>Die Oktette der gesendeten Nachrichten. Sie sind in der Datei des Verlaufs.</translation>
    </message>
    <message>
        <source>Messages you have changed and not saved, for the case that the program ends by itself.</source>
        <translation>Nachrichten, die Sie geändert und nicht gespeichert haben, für den Fall, dass das Programm von selbst endet.</translation>
    </message>
    <message>
        <source>Messages made out of templates, for the batches that send them.</source>
        <translation>Aus Vorlagen erstellte Nachrichten, für die Stapel, die sie senden.</translation>
    </message>
    <message>
        <source>Addresses that mail was sent to. They are offered while you type.</source>
        <translation>Adressen, an die Mail gesendet wurde. Sie werden beim Tippen angeboten.</translation>
    </message>
    <message>
        <source>Which files were opened lately.</source>
        <translation>Welche Dateien zuletzt geöffnet wurden.</translation>
    </message>
    <message>
        <source>Which windows were open, to open them again at the next start.</source>
        <translation>Welche Fenster offen waren, um sie beim nächsten Start wieder zu öffnen.</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, without contents, subjects, addresses and tokens.</source>
        <translation>Was das Programm getan hat und was schiefging, ohne Inhalte, Betreffe, Adressen und Token.</translation>
    </message>
    <message>
        <source>Says whether the browser engine of the preview has ever ended the program.</source>
        <translation>Sagt, ob die Browser-Engine der Vorschau je das Programm beendet hat.</translation>
    </message>
    <message>
        <source>Files in the program&apos;s folders that it does not know: by a later version, or by you.</source>
        <translation>Dateien in den Ordnern des Programms, die es nicht kennt: von einer späteren Version oder von Ihnen.</translation>
    </message>
    <message>
        <source>Delete the preferences? The next start begins with those of a first start.</source>
        <translation>Die Einstellungen löschen? Der nächste Start beginnt mit denen eines ersten Starts.</translation>
    </message>
    <message>
        <source>Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.</source>
        <translation>Alle Konten und ihre Token löschen? Bei Cloudflare ändert sich nichts: Widerrufen Sie die Token dort.</translation>
    </message>
    <message>
        <source>Delete the whole history and all batches? What may have been sent can no longer be looked up.</source>
        <translation>Den ganzen Verlauf und alle Stapel löschen? Was möglicherweise gesendet wurde, kann dann nicht mehr nachgesehen werden.</translation>
    </message>
    <message>
        <source>Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages whose outcome is unknown are kept.</source>
        <translation>Die Nachrichten aus dem Verlauf löschen? Die Versuche bleiben, können aber nicht mehr geöffnet oder erneut gesendet werden. Nachrichten mit unbekanntem Ergebnis bleiben erhalten.</translation>
    </message>
    <message>
        <source>Delete unsaved work that no window shows? It cannot be brought back.</source>
        <translation>Nicht gespeicherte Arbeit löschen, die kein Fenster zeigt? Sie kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Delete the files that were made for other programs? A program that has one open may lose it.</source>
        <translation>Die für andere Programme erstellten Dateien löschen? Ein Programm, das eine davon geöffnet hat, verliert sie möglicherweise.</translation>
    </message>
    <message>
        <source>Delete all merged messages? Batches that are made of them cannot be sent any more.</source>
        <translation>Alle Serienmail-Nachrichten löschen? Stapel, die aus ihnen bestehen, können nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>Forget all addresses? None is offered until you send again.</source>
        <translation>Alle Adressen vergessen? Es wird keine angeboten, bis Sie wieder senden.</translation>
    </message>
    <message>
        <source>Forget the recent files? The files themselves stay.</source>
        <translation>Die zuletzt geöffneten Dateien vergessen? Die Dateien selbst bleiben.</translation>
    </message>
    <message>
        <source>Forget the open windows? What is open now is remembered again at the end, if you want that.</source>
        <translation>Die offenen Fenster vergessen? Was jetzt offen ist, wird am Ende wieder gemerkt, wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>Delete the log and the crash files? They are of use when something goes wrong.</source>
        <translation>Das Protokoll und die Absturzdateien löschen? Sie sind nützlich, wenn etwas schiefgeht.</translation>
    </message>
    <message>
        <source>Delete the mark? The preview tries the browser engine again.</source>
        <translation>Das Kennzeichen löschen? Die Vorschau versucht es wieder mit der Browser-Engine.</translation>
    </message>
    <message>
        <source>Delete files that this program does not know? They may be yours.</source>
        <translation>Dateien löschen, die dieses Programm nicht kennt? Es können Ihre sein.</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln Fenster</numerusform>
            <numerusform>%Ln Fenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>Deleted: {kind}.</source>
        <translation>Gelöscht: {kind}.</translation>
    </message>
    <message>
        <source>Some of it may be left.</source>
        <translation>Ein Teil davon ist vielleicht noch da.</translation>
    </message>
    <message>
        <source>A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.</source>
        <translation>Eine Nachricht oder ein Stapel wird gerade gesendet. Löschen Sie, wenn das zu Ende ist, oder stoppen Sie es zuerst. Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>So it is not known how much is kept.</source>
        <translation>Daher ist nicht bekannt, wie viel aufbewahrt wird.</translation>
    </message>
    <message>
        <source>This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that you saved in folders of your own stay. It cannot be undone.</source>
        <translation>Dies löscht alles, was dieses Programm auf diesem Computer aufbewahrt, und beendet es: Konten, Token im Schlüsselbund, Einstellungen, den Verlauf mit seinen Nachrichten, Stapel, nicht gespeicherte Arbeit, Adressen und Protokolle. Nachrichten, die Sie in eigenen Ordnern gespeichert haben, bleiben. Es kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.</source>
        <translation>Bei Cloudflare ändert sich nichts: Widerrufen Sie die Token dort, falls niemand sonst sie verwendet.</translation>
    </message>
    <message>
        <source>Not saved, and lost with it: {names}.</source>
        <translation>Nicht gespeichert und damit verloren: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>%Ln Nachricht mit nicht gespeicherter Arbeit eines früheren Starts ginge auch verloren.</numerusform>
            <numerusform>%Ln Nachrichten mit nicht gespeicherter Arbeit eines früheren Starts gingen auch verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens may still be in the keyring, and nothing else was deleted.</source>
        <translation>Die Token sind möglicherweise noch im Schlüsselbund, und nichts anderes wurde gelöscht.</translation>
    </message>
    <message>
        <source>cfmail made a mistake</source>
        <translation>In cfmail ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and start it again. If a message was being sent, look into the history for what became of it before you send it again.</source>
        <translation>Etwas ist geschehen, wofür das Programm nicht gemacht ist. Sie können weiterarbeiten; wenn es sich seltsam verhält, speichern Sie Ihre Arbeit und starten Sie es neu. Falls gerade eine Nachricht gesendet wurde, sehen Sie im Verlauf nach, was aus ihr wurde, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>Es gibt keine nicht gespeicherte Arbeit.</translation>
    </message>
    <message>
        <source>Your unsaved work was put aside, and comes back if the program ends: {names}.</source>
        <translation>Ihre nicht gespeicherte Arbeit wurde gesichert und kommt wieder, wenn das Programm endet: {names}.</translation>
    </message>
    <message>
        <source>This unsaved work could not be put aside: {names}. Save it yourself before you quit.</source>
        <translation>Diese nicht gespeicherte Arbeit konnte nicht gesichert werden: {names}. Speichern Sie sie selbst, bevor Sie beenden.</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>Das ist bisher %Ln-mal geschehen.</numerusform>
            <numerusform>Das ist bisher %Ln-mal geschehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same mistake happened again. If it goes on, save your work and start the program again.</source>
        <translation>Derselbe Fehler ist wieder aufgetreten. Wenn es so weitergeht, speichern Sie Ihre Arbeit und starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it.</source>
        <translation>cfmail ist letztes Mal unerwartet zu Ende gegangen ({when}). Falls gerade eine Nachricht gesendet wurde, sagt der Verlauf, was aus ihr wurde.</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.</source>
        <translation>Der Bericht ist in der Zwischenablage. Er enthält keine Token, Adressen, Betreffe, Inhalte oder Dateinamen.</translation>
    </message>
    <message>
        <source>The report says which versions run here, how the program is set up, how much it keeps, and what the log said last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing is sent anywhere: you paste it where you want it.</source>
        <translation>Der Bericht sagt, welche Versionen hier laufen, wie das Programm eingerichtet ist, wie viel es aufbewahrt und was das Protokoll zuletzt sagte. Token, Adressen, Betreffe, Inhalte, Dateinamen und der Name dieses Computers sind nicht darin. Nichts wird irgendwohin gesendet: Sie fügen ihn ein, wo Sie wollen.</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>level of a log record</comment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a log record</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log record</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log record</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <comment>level of a log record</comment>
        <translation>Programmfehler</translation>
    </message>
    <message>
        <source>The log says nothing of this kind.</source>
        <translation>Das Protokoll enthält nichts dieser Art.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.</source>
        <translation>Öffnet rohe MIME-Nachrichten, bearbeitet ihren SMTP-Umschlag und sendet sie über Cloudflare Email Sending.</translation>
    </message>
    <message>
        <source>Not a product of Cloudflare.</source>
        <translation>Kein Produkt von Cloudflare.</translation>
    </message>
    <message>
        <source>This part came without the text of its licence, which is: {licence}</source>
        <translation>Dieser Teil kam ohne den Text seiner Lizenz, nämlich: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>Es wurde kein Bericht erstellt.</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>Das Protokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The part of the program that draws this message has ended. Nothing was sent, and the message itself is unharmed: press Try again, or look at Text or HTML source.</source>
        <translation>Der Teil des Programms, der diese Nachricht darstellt, ist zu Ende gegangen. Es wurde nichts gesendet, und die Nachricht selbst ist unversehrt: Drücken Sie „Erneut versuchen“, oder sehen Sie unter „Text“ oder „HTML-Quelltext“ nach.</translation>
    </message>
    <message>
        <source>This message cannot be sent as it is.</source>
        <translation>Diese Nachricht kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Identical: exactly the bytes of the file are sent.</source>
        <translation>Identisch: Genau die Bytes der Datei werden gesendet.</translation>
    </message>
    <message>
        <source>Your edits are sent, and nothing else is changed.</source>
        <translation>Ihre Änderungen werden gesendet, und sonst wird nichts geändert.</translation>
    </message>
    <message>
        <source>Your edits are sent; on the way the message is changed as listed.</source>
        <translation>Ihre Änderungen werden gesendet; unterwegs wird die Nachricht geändert wie aufgeführt.</translation>
    </message>
    <message>
        <source>Changed on the way, as listed.</source>
        <translation>Unterwegs geändert, wie aufgeführt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>wie geöffnet</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>Versandform</translation>
    </message>
    <message>
        <source>Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them.</source>
        <translation>Header-Felder enthalten rohes UTF-8. Mailserver ohne SMTPUTF8 lehnen das ab; „Als 7-Bit senden“ kodiert sie.</translation>
    </message>
    <message>
        <source>Byte order mark dropped</source>
        <translation>Byte Order Mark weggelassen</translation>
    </message>
    <message>
        <source>mbox line “From…” dropped</source>
        <translation>mbox-Zeile „From…“ weggelassen</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <translation>{names} entfernt</translation>
    </message>
    <message>
        <source>X-Unsent removed</source>
        <translation>X-Unsent entfernt</translation>
    </message>
    <message>
        <source>Header field encoded as {charset}</source>
        <translation>Header-Feld als {charset} kodiert</translation>
    </message>
    <message>
        <source>Header field encoded</source>
        <translation>Header-Feld kodiert</translation>
    </message>
    <message>
        <source>Parameter encoded as {charset}</source>
        <translation>Parameter als {charset} kodiert</translation>
    </message>
    <message>
        <source>Parameter encoded</source>
        <translation>Parameter kodiert</translation>
    </message>
    <message>
        <source>Header field replaced</source>
        <translation>Header-Feld ersetzt</translation>
    </message>
    <message>
        <source>Body encoded</source>
        <translation>Body kodiert</translation>
    </message>
    <message>
        <source>Bytes escaped</source>
        <translation>Bytes maskiert</translation>
    </message>
    <message>
        <source>Stray bytes dropped</source>
        <translation>Verirrte Bytes weggelassen</translation>
    </message>
    <message>
        <source>Line ends become CRLF</source>
        <translation>Zeilenenden werden zu CRLF</translation>
    </message>
    <message>
        <source>{kind} ({detail})</source>
        <translation>{kind} ({detail})</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>DKIM-Signatur</translation>
    </message>
    <message>
        <source>ARC seal</source>
        <translation>ARC-Siegel</translation>
    </message>
    <message>
        <source>S/MIME signature</source>
        <translation>S/MIME-Signatur</translation>
    </message>
    <message>
        <source>OpenPGP signature</source>
        <translation>OpenPGP-Signatur</translation>
    </message>
    <message>
        <source>signature of a multipart/signed</source>
        <translation>Signatur eines multipart/signed</translation>
    </message>
    <message>
        <source>To send this message, bytes must be changed that are signed: {signatures}.</source>
        <translation>Um diese Nachricht zu senden, müssen signierte Bytes geändert werden: {signatures}.</translation>
    </message>
    <message>
        <source>Your edits have changed bytes that are signed: {signatures}.</source>
        <translation>Ihre Änderungen haben signierte Bytes geändert: {signatures}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature will not verify any more at the recipient&apos;s. Nothing has been sent yet. “What will be sent” lists the changes.</source>
        <translation>Die Signatur wird beim Empfänger nicht mehr bestätigt werden. Es wurde noch nichts gesendet. „Was gesendet wird“ führt die Änderungen auf.</translation>
    </message>
    <message>
        <source>Nothing says in which character set {place} is written: {sample}</source>
        <translation>Nichts sagt, in welchem Zeichensatz {place} geschrieben ist: {sample}</translation>
    </message>
    <message>
        <source>{charset}: {preview}</source>
        <translation>{charset}: {preview}</translation>
    </message>
    <message>
        <source>About cfmail</source>
        <translation>Über cfmail</translation>
    </message>
    <message>
        <source>Versions and addresses</source>
        <translation>Versionen und Adressen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Bestandteile des Programms</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Lizenztext</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>cfmail {version}</source>
        <translation>cfmail {version}</translation>
    </message>
    <message>
        <source>Send as 7-bit</source>
        <translation>Als 7-Bit senden</translation>
    </message>
    <message>
        <source>Encode raw UTF-8 as well, for servers that take ASCII only</source>
        <translation>Auch rohes UTF-8 kodieren, für Server, die nur ASCII annehmen</translation>
    </message>
    <message>
        <source>End every line with CRLF</source>
        <translation>Jede Zeile mit CRLF beenden</translation>
    </message>
    <message>
        <source>SMTP demands it. Switched off, this send leaves all line ends as they are.</source>
        <translation>SMTP verlangt es. Ausgeschaltet lässt dieser Versand alle Zeilenenden, wie sie sind.</translation>
    </message>
    <message>
        <source>Character set of the header</source>
        <translation>Zeichensatz des Headers</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The message is being looked through after a change…</source>
        <translation>Die Nachricht wird nach einer Änderung durchgesehen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no comparison.</source>
        <translation>Im Programm ist ein Fehler aufgetreten: Es gibt keinen Vergleich.</translation>
    </message>
    <message>
        <source>File and wire</source>
        <translation>Datei und Versandform</translation>
    </message>
    <message>
        <source>The program made a mistake in looking through the message. Undo the last change.</source>
        <translation>Beim Durchsehen der Nachricht ist im Programm ein Fehler aufgetreten. Machen Sie die letzte Änderung rückgängig.</translation>
    </message>
</context>
</TS>
