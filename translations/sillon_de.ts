<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountFace</name>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Waiting for you to allow access</source>
        <translation>Warten, bis du den Zugriff erlaubst</translation>
    </message>
    <message>
        <source>A page of %1 has opened in your browser. Allow access there; Sillon notices by itself. If no page opened, copy the link.</source>
        <translation>Im Browser hat sich eine Seite von %1 geöffnet. Erlaube dort den Zugriff; Sillon merkt es von selbst. Falls sich keine Seite geöffnet hat, kopiere den Link.</translation>
    </message>
    <message>
        <source>Asking %1 whether access was allowed …</source>
        <translation>%1 wird gefragt, ob der Zugriff erlaubt wurde …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Could not connect: %1</source>
        <translation>Verbindung nicht möglich: %1</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>This sign-in has expired</source>
        <translation>Diese Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>Access was not allowed in time. Please start again.</source>
        <translation>Der Zugriff wurde nicht rechtzeitig erlaubt. Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>Connected as %1 (offline)</source>
        <translation>Verbunden als %1 (offline)</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1. Your browser opens, you allow access there; Sillon never sees your password.</source>
        <translation>Verbinden, um an %1 zu senden, was du hörst. Der Browser öffnet sich, dort erlaubst du den Zugriff; Sillon sieht dein Passwort nie.</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Nichts wartet darauf, gesendet zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation>
            <numerusform>%n Scrobble wartet</numerusform>
            <numerusform>%n Scrobbles warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 (signed out)</source>
        <translation>%1 für %2 (abgemeldet)</translation>
    </message>
    <message>
        <source>%1 until the hold is lifted</source>
        <translation>%1, bis das Konto nicht mehr angehalten ist</translation>
    </message>
    <message>
        <source>%1 while scrobbling is switched off</source>
        <translation>%1, solange Scrobbeln ausgeschaltet ist</translation>
    </message>
    <message>
        <source>%1, next try in a moment</source>
        <translation>%1, nächster Versuch gleich</translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation>%1, nächster Versuch %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: sillon [--profile DIR] [FILE or FOLDER...]
  --profile DIR   keep everything in DIR
  --version       print the version
  --help          print this text
</source>
        <translation>Aufruf: sillon [--profile ORDNER] [DATEI oder ORDNER ...]
  --profile ORDNER  alles in ORDNER aufbewahren
  --version         die Version ausgeben
  --help            diesen Text ausgeben
</translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>A play could not be stored yet; it is kept and tried again. %1</source>
        <translation>Ein Hören konnte noch nicht gespeichert werden; es wird behalten und erneut versucht. %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Skipped %1: %2</source>
        <translation>%1 übersprungen: %2</translation>
    </message>
    <message>
        <source>The sound device is gone; the music is paused. %1</source>
        <translation>Das Audiogerät ist verschwunden; die Musik pausiert. %1</translation>
    </message>
    <message>
        <source>Scan finished: %1 files, %2 new, %3 changed, %4 missing</source>
        <translation>Suche beendet: %1 Dateien, %2 neu, %3 geändert, %4 fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, the first is %1</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen werden: %1</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen werden, die erste ist %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The scan could not be finished. %1</source>
        <translation>Die Suche konnte nicht beendet werden. %1</translation>
    </message>
    <message>
        <source>The clock was set; plays that wait were moved by %1 s</source>
        <translation>Die Uhr wurde gestellt; wartende Wiedergaben wurden um %1 s verschoben</translation>
    </message>
    <message>
        <source>There is no system keychain; the sign-in is kept in %1, which only you can read</source>
        <translation>Es gibt keinen Schlüsselbund des Systems; die Anmeldung wird in %1 aufbewahrt, lesbar nur für dich</translation>
    </message>
    <message>
        <source>The settings could not be written. %1</source>
        <translation>Die Einstellungen konnten nicht geschrieben werden. %1</translation>
    </message>
    <message>
        <source>The database does not answer. %1</source>
        <translation>Die Datenbank antwortet nicht. %1</translation>
    </message>
    <message>
        <source>%1: an API key and a shared secret are missing</source>
        <translation>%1: API-Schlüssel und Shared Secret fehlen</translation>
    </message>
    <message>
        <source>Waiting for you to allow access at %1</source>
        <translation>Warten, bis du bei %1 den Zugriff erlaubst</translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation>Mit %1 verbunden als %2</translation>
    </message>
    <message>
        <source>Disconnected from %1</source>
        <translation>Von %1 getrennt</translation>
    </message>
    <message>
        <source>Could not connect to %1: %2</source>
        <translation>Verbindung mit %1 nicht möglich: %2</translation>
    </message>
    <message>
        <source>The sign-in at %1 has expired, start again</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen, bitte neu beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n play(s)</source>
        <translation>
            <numerusform>%1 hat %n Wiedergabe abgelehnt</numerusform>
            <numerusform>%1 hat %n Wiedergaben abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %n play(s)</source>
        <translation>
            <numerusform>%1 hat %n Wiedergabe nicht gezählt</numerusform>
            <numerusform>%1 hat %n Wiedergaben nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) became too old for %1; they stay in your history</source>
        <translation>
            <numerusform>%n Wiedergabe ist für %1 zu alt geworden; sie bleibt in deinem Verlauf</numerusform>
            <numerusform>%n Wiedergaben sind für %1 zu alt geworden; sie bleiben in deinem Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) will soon be too old for %1</source>
        <translation>
            <numerusform>%n Wiedergabe wird für %1 bald zu alt</numerusform>
            <numerusform>%n Wiedergaben werden für %1 bald zu alt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the daily limit is reached; plays go on being kept and are sent later</source>
        <translation>%1: Die Tagesgrenze ist erreicht; Wiedergaben werden weiter aufbewahrt und später gesendet</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>SleepInhibition</name>
    <message>
        <source>Music is playing</source>
        <translation>Musik spielt</translation>
    </message>
</context>
<context>
    <name>TrackColumn</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumkünstler</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading above track numbers</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The answer got lost on the way. Sillon asks the server before it sends anything again.</source>
        <translation>Die Antwort ging unterwegs verloren. Sillon fragt den Server, bevor es etwas erneut sendet.</translation>
    </message>
    <message>
        <source>The server has trouble at the moment.</source>
        <translation>Der Server hat im Moment Schwierigkeiten.</translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation>Der Server bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Please sign in again.</source>
        <translation>Die Anmeldung gilt nicht mehr. Bitte neu anmelden.</translation>
    </message>
    <message>
        <source>Access has not been allowed in the browser yet.</source>
        <translation>Der Zugriff wurde im Browser noch nicht erlaubt.</translation>
    </message>
    <message>
        <source>This sign-in has expired. Please start again.</source>
        <translation>Diese Anmeldung ist abgelaufen. Bitte neu beginnen.</translation>
    </message>
    <message>
        <source>The service refuses this account or API key.</source>
        <translation>Der Dienst lehnt dieses Konto oder diesen API-Schlüssel ab.</translation>
    </message>
    <message>
        <source>The service does not accept our signature. Please check the API secret.</source>
        <translation>Der Dienst nimmt unsere Signatur nicht an. Bitte das API-Secret prüfen.</translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation>Der Dienst hat dies nicht angenommen.</translation>
    </message>
    <message>
        <source>This is larger than allowed.</source>
        <translation>Dies ist größer als erlaubt.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Nicht gefunden.</translation>
    </message>
    <message>
        <source>This profile is private.</source>
        <translation>Dieses Profil ist privat.</translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation>Dies wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Dies war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>An API key and a shared secret are needed. Both come free of charge from last.fm/api/account/create; enter them under Settings, Advanced.</source>
        <translation>Ein API-Schlüssel und ein Shared Secret werden gebraucht. Beide gibt es kostenlos unter last.fm/api/account/create; trage sie unter Einstellungen, Erweitert ein.</translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation>Der Zugriff wurde verweigert.</translation>
    </message>
    <message>
        <source>Another program is using the profile. Please close it and try again.</source>
        <translation>Ein anderes Programm benutzt das Profil. Bitte schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; please make room.</source>
        <translation>Der Datenträger ist voll. Nichts ist verloren; bitte Platz schaffen.</translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Sillon. Please update; nothing was changed.</source>
        <translation>Dieses Profil wurde von einer neueren Version von Sillon geschrieben. Bitte aktualisieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database is damaged. The file was left as it is; a backup can be put in its place.</source>
        <translation>Die Datenbank ist beschädigt. Die Datei blieb, wie sie ist; eine Sicherung kann an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation>Das Schreiben auf den Datenträger ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Sign in again; what waits is sent then.</source>
        <translation>Die Anmeldung gilt nicht mehr. Neu anmelden; dann wird gesendet, was wartet.</translation>
    </message>
    <message>
        <source>The service refuses this account or API key. What waits is kept.</source>
        <translation>Der Dienst lehnt dieses Konto oder diesen API-Schlüssel ab. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service does not accept our signature; please check the API secret. What waits is kept.</source>
        <translation>Der Dienst nimmt unsere Signatur nicht an; bitte das API-Secret prüfen. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service refused several plays in a row. What waits is kept.</source>
        <translation>Der Dienst hat mehrere Wiedergaben hintereinander abgelehnt. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Will not count: the file has no artist or title tag</source>
        <translation>Zählt nicht: Der Datei fehlen Künstler oder Titel</translation>
    </message>
    <message>
        <source>Will not count: the length is unknown</source>
        <translation>Zählt nicht: Die Länge ist unbekannt</translation>
    </message>
    <message>
        <source>Will not count: tracks of 30 seconds or less are not scrobbled</source>
        <translation>Zählt nicht: Titel bis 30 Sekunden werden nicht gescrobbelt</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Will not count any more: %1 of %2 heard</source>
        <translation>Zählt nicht mehr: %1 von %2 gehört</translation>
    </message>
    <message>
        <source>Counts in %1</source>
        <translation>Zählt in %1</translation>
    </message>
    <message>
        <source>Did not count: %1 of %2 heard</source>
        <translation>Zählte nicht: %1 von %2 gehört</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>zu alt geworden</translation>
    </message>
    <message>
        <source>the service filters this artist</source>
        <translation>der Dienst filtert diesen Künstler</translation>
    </message>
    <message>
        <source>the service filters this track</source>
        <translation>der Dienst filtert diesen Titel</translation>
    </message>
    <message>
        <source>too old for the service</source>
        <translation>zu alt für den Dienst</translation>
    </message>
    <message>
        <source>its time lies in the future</source>
        <translation>der Zeitpunkt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>the service ignored it</source>
        <translation>der Dienst hat es nicht gezählt</translation>
    </message>
    <message>
        <source>the daily limit is reached; it goes later</source>
        <translation>die Tagesgrenze ist erreicht; es geht später hinaus</translation>
    </message>
    <message>
        <source>your clock is wrong; it goes when it is right</source>
        <translation>deine Uhr geht falsch; es geht hinaus, sobald sie stimmt</translation>
    </message>
    <message>
        <source>older than the service takes</source>
        <translation>älter, als der Dienst annimmt</translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 wait</source>
        <translation>%1 gesendet, %2 fehlgeschlagen, %3 warten</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Your clock is %1 behind. Plays wait until it is right.</source>
        <translation>Deine Uhr geht %1 nach. Wiedergaben warten, bis sie stimmt.</translation>
    </message>
    <message>
        <source>Your clock is %1 ahead. Plays wait until it is right.</source>
        <translation>Deine Uhr geht %1 vor. Wiedergaben warten, bis sie stimmt.</translation>
    </message>
</context>
<context>
    <name>sillon::AccountCorner</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation>Konto: %1, %2</translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation>Konto verbinden</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Connect an account to scrobble what you play</source>
        <translation>Verbinde ein Konto, um zu scrobbeln, was du hörst</translation>
    </message>
</context>
<context>
    <name>sillon::AccountPanel</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>I have allowed access</source>
        <translation>Ich habe den Zugriff erlaubt</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Scrobble plays to this account</source>
        <translation>Wiedergaben an dieses Konto scrobbeln</translation>
    </message>
    <message>
        <source>Plays heard while this is off are never sent later.</source>
        <translation>Was gehört wird, während dies aus ist, wird auch später nie gesendet.</translation>
    </message>
    <message>
        <source>Show what is playing now</source>
        <translation>Zeigen, was gerade läuft</translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Tries at once to send everything that waits.</source>
        <translation>Versucht sofort, alles Wartende zu senden.</translation>
    </message>
    <message>
        <source>Send them</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation>
            <numerusform>%n Wiedergabe der letzten 14 Tage ist dort noch nicht bekannt. Auch senden?</numerusform>
            <numerusform>%n Wiedergaben der letzten 14 Tage sind dort noch nicht bekannt. Auch senden?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::Actions</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Voriger Titel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation>Nach diesem Titel stoppen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 Sekunden vor</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation>Nach neuer Musik suchen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>sillon::ActivityModel</name>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
</context>
<context>
    <name>sillon::AdvancedSettingsPage</name>
    <message>
        <source>Last.fm API account</source>
        <translation>API-Konto bei Last.fm</translation>
    </message>
    <message>
        <source>To connect, Last.fm wants an API key and a shared secret. Both are free: create an API account at last.fm/api/account/create and copy them here.</source>
        <translation>Zum Verbinden verlangt Last.fm einen API-Schlüssel und ein Shared Secret. Beide sind kostenlos: Lege unter last.fm/api/account/create ein API-Konto an und kopiere sie hierher.</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Shared &amp;secret</source>
        <translation>Shared S&amp;ecret</translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation>Gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Geheimnisse liegen im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>There is no system keychain in use; secrets are kept in %1, which only you can read.</source>
        <translation>Der Schlüsselbund des Systems wird nicht genutzt; Geheimnisse liegen in %1, lesbar nur für dich.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Last.fm &amp;web service</source>
        <translation>Last.fm-&amp;Webdienst</translation>
    </message>
    <message>
        <source>&amp;Page that asks for access</source>
        <translation>Seite, die nach dem &amp;Zugriff fragt</translation>
    </message>
    <message>
        <source>Last.fm s&amp;ite</source>
        <translation>Webs&amp;ite von Last.fm</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation>Zeit&amp;grenze</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. &quot;none&quot;, or http://HOST:PORT, socks5://HOST:PORT.</source>
        <translation>Leer: der des Systems. „none“, oder http://HOST:PORT, socks5://HOST:PORT.</translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation>&amp;Browser</translation>
    </message>
    <message>
        <source>The program that opens pages. Empty: the system&apos;s.</source>
        <translation>Das Programm, das Seiten öffnet. Leer: das des Systems.</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo was liegt</translation>
    </message>
    <message>
        <source>Settings: %1
Database: %2
Log: %3</source>
        <translation>Einstellungen: %1
Datenbank: %2
Protokoll: %3</translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation>Von der Umgebung vorgegeben.</translation>
    </message>
    <message>
        <source>Show &amp;messages as desktop notifications too</source>
        <translation>&amp;Meldungen auch als Benachrichtigungen zeigen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
</context>
<context>
    <name>sillon::BusySpinner</name>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
</context>
<context>
    <name>sillon::CurrentTrackView</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Es läuft nichts</translation>
    </message>
</context>
<context>
    <name>sillon::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What you hear appears here, with what became of it.</source>
        <translation>Was du hörst, erscheint hier, und was daraus wurde.</translation>
    </message>
    <message>
        <source>Search what you heard</source>
        <translation>Gehörtes durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n play(s)</source>
        <translation>
            <numerusform>%n Wiedergabe</numerusform>
            <numerusform>%n Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you heard matches these words.</source>
        <translation>Nichts Gehörtes passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>sillon::LibrarySettingsPage</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Sillon looks for music in these folders. Removing one forgets its tracks here, never the files, and never what you heard.</source>
        <translation>In diesen Ordnern sucht Sillon nach Musik. Wird einer entfernt, vergisst Sillon nur seine Titel; die Dateien bleiben, und was du gehört hast, auch.</translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation>Musikordner</translation>
    </message>
    <message>
        <source>Add folder …</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>sillon::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>sillon::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
</context>
<context>
    <name>sillon::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sillon::OpeningWindow</name>
    <message>
        <source>Opening your music and its history …</source>
        <translation>Deine Musik und ihr Verlauf werden geöffnet …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>sillon::PlaybackSettingsPage</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>Je Titel</translation>
    </message>
    <message>
        <source>By album</source>
        <translation>Je Album</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>A device that disappears pauses the music; it never plays into nothing.</source>
        <translation>Verschwindet das Gerät, pausiert die Musik; sie spielt nie ins Leere.</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>&amp;ReplayGain</source>
        <translation>&amp;ReplayGain</translation>
    </message>
    <message>
        <source>Evens out loudness by the files&apos; own tags, without clipping.</source>
        <translation>Gleicht die Lautheit nach den Tags der Dateien aus, ohne zu übersteuern.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>The pitch stays. What counts for a scrobble is music time.</source>
        <translation>Die Tonhöhe bleibt. Für einen Scrobble zählt die Zeit der Musik.</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Wahl des Systems</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>sillon::PlayerActions</name>
    <message>
        <source>Repeat: this track</source>
        <translation>Wiederholen: diesen Titel</translation>
    </message>
    <message>
        <source>Repeat: the queue</source>
        <translation>Wiederholen: die Warteschlange</translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation>Wiederholen: aus</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In %n Minute</numerusform>
            <numerusform>In %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation>Am Ende dieses Titels</translation>
    </message>
    <message>
        <source>At the end of this album</source>
        <translation>Am Ende dieses Albums</translation>
    </message>
</context>
<context>
    <name>sillon::PlayerBar</name>
    <message>
        <source>Sleep timer</source>
        <translation>Schlummeruhr</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sillon::ProgramWindow</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Scanning %1 of %2</source>
        <translation>Durchsuche %1 von %2</translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link from the account&apos;s page.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopiere den Link von der Seite des Kontos.</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation>
            <numerusform>%n Scrobble wartet</numerusform>
            <numerusform>%n Scrobbles warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::QueuePage</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T. %2 Std.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing is waiting to be played.</source>
        <translation>Nichts wartet darauf, gespielt zu werden.</translation>
    </message>
    <message>
        <source>Choose tracks</source>
        <translation>Titel wählen</translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation>Warteschlange leeren</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks, %1</source>
        <translation>
            <numerusform>%Ln Titel, %1</numerusform>
            <numerusform>%Ln Titel, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jetzt spielen</translation>
    </message>
</context>
<context>
    <name>sillon::ScrobblingSettingsPage</name>
    <message>
        <source>Below 50 % departs from Last.fm&apos;s own guidance.</source>
        <translation>Unter 50 % weicht von der Empfehlung von Last.fm ab.</translation>
    </message>
    <message>
        <source>When a play counts</source>
        <translation>Wann eine Wiedergabe zählt</translation>
    </message>
    <message>
        <source>&amp;Heard at least</source>
        <translation>Mindestens &amp;gehört</translation>
    </message>
    <message>
        <source>Of the track&apos;s length; at least 30 seconds, at most 4 minutes. Tracks of 30 seconds or less never count.</source>
        <translation>Von der Länge des Titels; mindestens 30 Sekunden, höchstens 4 Minuten. Titel bis 30 Sekunden zählen nie.</translation>
    </message>
    <message>
        <source>%1 % – the current track counts after %2</source>
        <translation>%1 % – der jetzige Titel zählt nach %2</translation>
    </message>
    <message>
        <source>%1 % of the track</source>
        <translation>%1 % des Titels</translation>
    </message>
    <message>
        <source>&amp;Scrobble what I hear</source>
        <translation>&amp;Scrobbeln, was ich höre</translation>
    </message>
    <message>
        <source>Tell services what is playing &amp;now</source>
        <translation>Diensten sagen, was gerade &amp;läuft</translation>
    </message>
    <message>
        <source>For all accounts</source>
        <translation>Für alle Konten</translation>
    </message>
    <message>
        <source>Switched off, plays are kept in your own history and are never sent later.</source>
        <translation>Ausgeschaltet werden Wiedergaben nur im eigenen Verlauf aufbewahrt und auch später nie gesendet.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Name, for example librefm</source>
        <translation>Name, zum Beispiel librefm</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Libre.fm, GNU FM and others speak Last.fm&apos;s protocol. Give one a name and its address.</source>
        <translation>Libre.fm, GNU FM und andere sprechen das Protokoll von Last.fm. Gib einem davon Namen und Adresse.</translation>
    </message>
    <message>
        <source>The name may have letters, digits, dashes and underscores.</source>
        <translation>Der Name darf Buchstaben, Ziffern, Binde- und Unterstriche haben.</translation>
    </message>
    <message>
        <source>There is a server of that name already.</source>
        <translation>Einen Server dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation>Die Adresse muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Added. Connect it above.</source>
        <translation>Hinzugefügt. Oben verbinden.</translation>
    </message>
</context>
<context>
    <name>sillon::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>sillon::SeekBar</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>sillon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Musiksammlung</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation>Scrobbeln</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>sillon::Sidebar</name>
    <message>
        <source>Listen</source>
        <comment>heading of a group of pages</comment>
        <translation>Hören</translation>
    </message>
    <message>
        <source>Playlists</source>
        <comment>heading of a group of pages</comment>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>heading of a group of pages</comment>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>heading of a group of pages</comment>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>sillon::StatusLine</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::TopLine</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>sillon::TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>sillon::TrackTableModel</name>
    <message>
        <source>%1, current track</source>
        <translation>%1, laufender Titel</translation>
    </message>
</context>
<context>
    <name>sillon::TracksPage</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shuffle all</source>
        <translation>Alle zufällig</translation>
    </message>
    <message>
        <source>Play everything shown, in random order</source>
        <translation>Alles Gezeigte in zufälliger Reihenfolge spielen</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No music here yet. Add the folder your music is in, or drop it onto this window.</source>
        <translation>Noch keine Musik hier. Füge den Ordner mit deiner Musik hinzu, oder zieh ihn auf dieses Fenster.</translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <translation>Musikordner hinzufügen …</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation>Alle Titel zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tracks</source>
        <translation>%1 von %2 Titeln</translation>
    </message>
    <message>
        <source>Play now</source>
        <translation>Jetzt spielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>sillon::VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation>Lautstärke %1 %</translation>
    </message>
</context>
</TS>
