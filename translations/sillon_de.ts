<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountFace</name>
    <message>
        <source>Asking %1…</source>
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
        <source>Asking %1 whether access was allowed…</source>
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
    <message>
        <source>%1 does not accept this token.</source>
        <translation>%1 nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 nimmt diesen Namen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>There is no ListenBrainz at that address.</source>
        <translation>Unter dieser Adresse gibt es kein ListenBrainz.</translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1: paste the user token that its settings page shows you.</source>
        <translation>Verbinden, um an %1 zu senden, was du hörst: Füge das Benutzer-Token ein, das du dort in den Einstellungen findest.</translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1. It has no page to allow access on: type your name and password (for Maloja an API key). Sillon keeps only the session.</source>
        <translation>Verbinden, um an %1 zu senden, was du hörst. Eine Seite, um den Zugriff zu erlauben, gibt es dort nicht: Gib deinen Namen und dein Passwort ein (für Maloja einen API-Schlüssel). Sillon behält nur die Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation>
            <numerusform>%Ln Scrobble wartet</numerusform>
            <numerusform>%Ln Scrobbles warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until private listening ends</source>
        <translation>%1 bis das private Hören endet</translation>
    </message>
    <message>
        <source>%1 until your clock is right</source>
        <translation>%1 bis deine Uhr stimmt</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The service answers, and the sign-in holds.</source>
        <translation>Der Dienst antwortet, und die Anmeldung gilt.</translation>
    </message>
    <message>
        <source>The service answers, and the sign-in of %1 holds.</source>
        <translation>Der Dienst antwortet, und die Anmeldung von %1 gilt.</translation>
    </message>
    <message>
        <source>The server answers. It takes plays, and cannot be asked about the account.</source>
        <translation>Der Server antwortet. Er nimmt Wiedergaben an, gibt über das Konto aber keine Auskunft.</translation>
    </message>
    <message>
        <source>There is no address of this server in the settings.</source>
        <translation>In den Einstellungen fehlt die Adresse dieses Servers.</translation>
    </message>
    <message>
        <source>Last answer at %1: %2</source>
        <translation>Letzte Antwort (%1): %2</translation>
    </message>
</context>
<context>
    <name>AlbumWords</name>
    <message>
        <source>Without an album</source>
        <translation>Ohne Album</translation>
    </message>
    <message>
        <source>Various Artists</source>
        <translation>Verschiedene Künstler</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Künstler</translation>
    </message>
    <message>
        <source>%1 (reissued %2)</source>
        <translation>%1 (Neuauflage %2)</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plays</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>heard today</source>
        <translation>heute gehört</translation>
    </message>
    <message>
        <source>heard yesterday</source>
        <translation>gestern gehört</translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation>gehört am %1</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%Ln play(s) of yours</source>
        <translation>
            <numerusform>%Ln eigene Wiedergabe</numerusform>
            <numerusform>%Ln eigene Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>plays, day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>the plays of %Ln other(s)</source>
        <translation>
            <numerusform>die Wiedergaben von %Ln anderen</numerusform>
            <numerusform>die Wiedergaben von %Ln anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>the account %1 at %2</source>
        <translation>das Konto %1 bei %2</translation>
    </message>
    <message>
        <source>This file is damaged, or is no backup of Sillon. Nothing was changed.</source>
        <translation>Diese Datei ist beschädigt oder keine Sicherung von Sillon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Sillon than this one. Nothing was changed.</source>
        <translation>Diese Sicherung stammt von einem neueren Sillon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>a heading</source>
        <translation>eine Überschrift</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>no real artist is named</source>
        <translation>kein echter Künstler genannt</translation>
    </message>
    <message>
        <source>no artist is known</source>
        <translation>kein Künstler bekannt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>older than 14 days</source>
        <translation>älter als 14 Tage</translation>
    </message>
    <message>
        <source>would end in the future</source>
        <translation>würde in der Zukunft enden</translation>
    </message>
    <message>
        <source>No tracks are known of this album.</source>
        <translation>Von diesem Album sind keine Titel bekannt.</translation>
    </message>
    <message>
        <source>Choose at least one track.</source>
        <translation>Wähle mindestens einen Titel.</translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: its tracks name no real artist.</source>
        <translation>Nichts kann gescrobbelt werden: Die Titel nennen keinen echten Künstler.</translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: no artist is known.</source>
        <translation>Nichts kann gescrobbelt werden: Kein Künstler ist bekannt.</translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: it would be older than 14 days.</source>
        <translation>Nichts kann gescrobbelt werden: Es wäre älter als 14 Tage.</translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: it would end in the future.</source>
        <translation>Nichts kann gescrobbelt werden: Es würde in der Zukunft enden.</translation>
    </message>
    <message>
        <source>Nothing of it can be scrobbled.</source>
        <translation>Nichts davon kann gescrobbelt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 scrobbled</source>
        <translation>%1 von %2 gescrobbelt</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are kept here; no account is signed in.</source>
        <translation>
            <numerusform>%Ln Wiedergabe wird hier aufbewahrt; kein Konto ist angemeldet.</numerusform>
            <numerusform>%Ln Wiedergaben werden hier aufbewahrt; kein Konto ist angemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait to be sent.</source>
        <translation>
            <numerusform>%Ln Wiedergabe wartet darauf, gesendet zu werden.</numerusform>
            <numerusform>%Ln Wiedergaben warten darauf, gesendet zu werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) scrobbled.</source>
        <translation>
            <numerusform>%Ln Wiedergabe gescrobbelt.</numerusform>
            <numerusform>%Ln Wiedergaben gescrobbelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken back.</source>
        <translation>
            <numerusform>%Ln Wiedergabe zurückgenommen.</numerusform>
            <numerusform>%Ln Wiedergaben zurückgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had left already.</source>
        <translation>
            <numerusform>%Ln war schon gesendet.</numerusform>
            <numerusform>%Ln waren schon gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait until private listening ends.</source>
        <translation>
            <numerusform>%Ln Wiedergabe wartet, bis das private Hören endet.</numerusform>
            <numerusform>%Ln Wiedergaben warten, bis das private Hören endet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent in a moment.</source>
        <translation>
            <numerusform>%Ln Wiedergabe wird gleich gesendet.</numerusform>
            <numerusform>%Ln Wiedergaben werden gleich gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>private listening is on: sent when it ends</source>
        <translation>privates Hören ist an: wird gesendet, wenn es endet</translation>
    </message>
</context>
<context>
    <name>ChartCredits</name>
    <message>
        <source>plays up to %1</source>
        <translation>Wiedergaben bis %1</translation>
    </message>
    <message>
        <source>days in %1</source>
        <comment>a time zone</comment>
        <translation>Tage in %1</translation>
    </message>
    <message>
        <source>plays from %1</source>
        <translation>Wiedergaben von %1</translation>
    </message>
    <message>
        <source>years from %1</source>
        <translation>Jahre von %1</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%2 % of %Ln play(s) have a year</source>
        <translation>
            <numerusform>%2 % von %Ln Wiedergabe haben ein Jahr</numerusform>
            <numerusform>%2 % von %Ln Wiedergaben haben ein Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % are being searched</source>
        <translation>%1 % werden gesucht</translation>
    </message>
    <message>
        <source>%1 % are unknown</source>
        <translation>%1 % sind unbekannt</translation>
    </message>
    <message>
        <source>show</source>
        <comment>link behind &apos;8 % are unknown&apos;</comment>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>%1 % not looked up yet</source>
        <translation>%1 % noch nicht gesucht</translation>
    </message>
    <message>
        <source>%1 % by the year of the recording itself, the others by their album&apos;s</source>
        <translation>%1 % nach dem Jahr der Aufnahme selbst, die anderen nach dem ihres Albums</translation>
    </message>
    <message>
        <source>by the years of their albums: of no recording a year of its own is known</source>
        <translation>nach den Jahren ihrer Alben: von keiner Aufnahme ist ein eigenes Jahr bekannt</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns and sorting</source>
        <translation>Spalten und Sortierung</translation>
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
    <name>DecadeFacets</name>
    <message>
        <source>%1 or earlier: only the year of this edition is known.</source>
        <translation>%1 oder früher: Nur das Jahr dieser Ausgabe ist bekannt.</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1er</translation>
    </message>
    <message>
        <source>≤ %1s</source>
        <translation>≤ %1er</translation>
    </message>
    <message>
        <source>%1s or earlier: only the years of these editions are known.</source>
        <translation>%1er oder früher: Nur die Jahre dieser Ausgaben sind bekannt.</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>’%1s</source>
        <comment>a decade by two digits</comment>
        <translation>’%1er</translation>
    </message>
</context>
<context>
    <name>GenreFacets</name>
    <message>
        <source>No genre</source>
        <translation>Ohne Genre</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The times in this file are written without a time zone; please choose the one that the player was set to.</source>
        <translation>Die Zeiten in dieser Datei stehen ohne Zeitzone da; bitte wähle die, auf die der Player eingestellt war.</translation>
    </message>
    <message>
        <source>This archive is encrypted. Please unpack it first.</source>
        <translation>Dieses Archiv ist verschlüsselt. Bitte entpacke es zuerst.</translation>
    </message>
    <message>
        <source>This file, or what is packed in it, is larger than any history. It was left alone.</source>
        <translation>Diese Datei oder das darin Gepackte ist größer als jeder Verlauf. Sie wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This file is damaged, breaks off, or holds no plays that Sillon can read. (%1)</source>
        <translation>Diese Datei ist beschädigt, bricht ab oder enthält keine Wiedergaben, die Sillon lesen kann. (%1)</translation>
    </message>
    <message>
        <source>The letters in this file are written in a way that Sillon does not know. Please save it as UTF-8 with a text editor.</source>
        <translation>Die Buchstaben dieser Datei sind auf eine Weise geschrieben, die Sillon nicht kennt. Bitte speichere sie mit einem Texteditor als UTF-8.</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Loved tracks of %1 from %2</source>
        <translation>Titel mit Herz von %1 bei %2</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation>wartet, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>paused at %1 of %2</source>
        <translation>pausiert bei %1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Plays of %1 from %2 in %3</source>
        <translation>Wiedergaben von %1 bei %2 im Jahr %3</translation>
    </message>
    <message>
        <source>Plays of %1 from %2</source>
        <translation>Wiedergaben von %1 bei %2</translation>
    </message>
    <message>
        <source>Release years of your music</source>
        <translation>Erscheinungsjahre deiner Musik</translation>
    </message>
    <message>
        <source>checking %1 of %2</source>
        <translation>prüft %1 von %2</translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation>liest %1 von %2</translation>
    </message>
    <message>
        <source>writing %1 of %2 albums</source>
        <translation>schreibt %1 von %2 Alben</translation>
    </message>
    <message>
        <source>MusicBrainz does not answer; goes on by itself, %1 of %2 so far</source>
        <translation>MusicBrainz antwortet nicht; geht von selbst weiter, bisher %1 von %2</translation>
    </message>
    <message>
        <source>enough asked for today; goes on by itself, %1 of %2 so far</source>
        <translation>für heute genug gefragt; geht von selbst weiter, bisher %1 von %2</translation>
    </message>
    <message>
        <source>%1 %, %2 plays</source>
        <translation>%1 %, %2 Wiedergaben</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>Monat %1 von %2</translation>
    </message>
    <message>
        <source>Plays from %1</source>
        <translation>Wiedergaben aus %1</translation>
    </message>
    <message>
        <source>Comparing the plays of %1 with %2</source>
        <translation>Wiedergaben von %1 werden mit %2 verglichen</translation>
    </message>
    <message>
        <source>Offline index of release years</source>
        <translation>Offline-Index der Erscheinungsjahre</translation>
    </message>
    <message>
        <source>done; what is suddenly missing there is kept for now</source>
        <translation>fertig; was dort plötzlich fehlt, bleibt vorerst erhalten</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>etwa %Ln Minute übrig</numerusform>
            <numerusform>etwa %Ln Minuten übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>etwa %Ln Stunde übrig</numerusform>
            <numerusform>etwa %Ln Stunden übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>no good answer, asked again soon</source>
        <translation>keine gute Antwort, wird bald wieder gefragt</translation>
    </message>
    <message>
        <source>%1 of %2 plays</source>
        <translation>%1 von %2 Wiedergaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) so far</source>
        <translation>
            <numerusform>bisher %Ln Wiedergabe</numerusform>
            <numerusform>bisher %Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) a minute</source>
        <translation>
            <numerusform>%Ln Wiedergabe in der Minute</numerusform>
            <numerusform>%Ln Wiedergaben in der Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>being written</source>
        <translation>wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>done; %Ln play(s) you deleted here before stay away</source>
        <translation>
            <numerusform>fertig; %Ln Wiedergabe, die du hier gelöscht hast, bleibt weg</numerusform>
            <numerusform>fertig; %Ln Wiedergaben, die du hier gelöscht hast, bleiben weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays to %1</source>
        <translation>Wiedergaben nach %1</translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation>Sicherung nach %1</translation>
    </message>
    <message>
        <source>Release years of your library</source>
        <translation>Erscheinungsjahre deiner Musiksammlung</translation>
    </message>
    <message>
        <source>Release years without asking a service</source>
        <translation>Erscheinungsjahre, ohne einen Dienst zu fragen</translation>
    </message>
    <message>
        <source>paused; what was read is kept</source>
        <translation>angehalten; was gelesen wurde, bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>LovedWords</name>
    <message>
        <source>An API key and secret are needed first: see the settings, Scrobbling.</source>
        <translation>Zuerst werden API-Schlüssel und Secret gebraucht: siehe Einstellungen, Scrobbeln.</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Musiksammlung</translation>
    </message>
    <message>
        <source>Loved already</source>
        <translation>Schon mit Herz</translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation>Noch zu wählen</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Musiksammlung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loved track(s) read.</source>
        <translation>
            <numerusform>%Ln Titel mit Herz gelesen.</numerusform>
            <numerusform>%Ln Titel mit Herz gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read up to page %1 of %2.</source>
        <translation>Bis Seite %1 von %2 gelesen.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts gelesen.</translation>
    </message>
    <message>
        <source>Sign in to %1, or enter a user name.</source>
        <translation>Melde dich bei %1 an oder gib einen Benutzernamen ein.</translation>
    </message>
    <message>
        <source>it knows no song of these names</source>
        <translation>er kennt kein Lied mit diesen Namen</translation>
    </message>
    <message>
        <source>it keeps no loved tracks</source>
        <translation>er führt keine Titel mit Herz</translation>
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
        <source>The sound device is gone; the music is paused. %1</source>
        <translation>Das Audiogerät ist verschwunden; die Musik pausiert. %1</translation>
    </message>
    <message>
        <source>Scan finished: %1 files, %2 new, %3 changed, %4 missing</source>
        <translation>Suche beendet: %1 Dateien, %2 neu, %3 geändert, %4 fehlen</translation>
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
        <source>The sign-in at %1 has expired, start again</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen, bitte neu beginnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>%1 has “%2” by %3 twice: from Sillon at %4, and from another program at %5</source>
        <translation>%1 hat „%2“ von %3 doppelt: von Sillon um %4 und von einem anderen Programm um %5</translation>
    </message>
    <message>
        <source>The plays of %1 agree with %2 again: %3 new, %4 corrected, %5 gone</source>
        <translation>Die Wiedergaben von %1 stimmen wieder mit %2 überein: %3 neu, %4 berichtigt, %5 entfernt</translation>
    </message>
    <message>
        <source>About %1 MB of your database come from %2. Its terms ask to keep no more than 100 MB; what was fetched of others can be deleted on the page Histories.</source>
        <translation>Etwa %1 MB deiner Datenbank stammen von %2. Dessen Bedingungen bitten darum, höchstens 100 MB aufzubewahren; was von anderen geholt wurde, lässt sich auf der Seite „Verläufe“ löschen.</translation>
    </message>
    <message>
        <source>%1 does not take the heart of “%2” by %3: %4</source>
        <translation>%1 nimmt das Herz für „%2“ von %3 nicht an: %4</translation>
    </message>
    <message>
        <source>%1 does not take away the heart of “%2” by %3: %4</source>
        <translation>%1 entfernt das Herz von „%2“ von %3 nicht: %4</translation>
    </message>
    <message>
        <source>%1 cannot be played: the file is not there any more.</source>
        <translation>%1 lässt sich nicht abspielen: Die Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 cannot be played: its permissions do not let it be read.</source>
        <translation>%1 lässt sich nicht abspielen: Die Dateirechte erlauben kein Lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be played: there is no music in it that could be read.</source>
        <translation>%1 lässt sich nicht abspielen: Darin ist keine lesbare Musik.</translation>
    </message>
    <message>
        <source>%1 cannot be played: it holds no sound of a kind that is known.</source>
        <translation>%1 lässt sich nicht abspielen: Darin ist kein Ton einer bekannten Art.</translation>
    </message>
    <message>
        <source>%1 cannot be played: %2</source>
        <translation>%1 lässt sich nicht abspielen: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, the first is %1</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden: %1</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden, die erste ist %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is away; its %n track(s) are kept</source>
        <translation>
            <numerusform>%1 ist nicht da; sein %n Titel bleibt erhalten</numerusform>
            <numerusform>%1 ist nicht da; seine %n Titel bleiben erhalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %Ln play(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Wiedergabe abgelehnt</numerusform>
            <numerusform>%1 hat %Ln Wiedergaben abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %Ln play(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Wiedergabe nicht gezählt</numerusform>
            <numerusform>%1 hat %Ln Wiedergaben nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) became too old for %1; they stay in your history</source>
        <translation>
            <numerusform>%Ln Wiedergabe ist für %1 zu alt geworden; sie bleibt in deinem Verlauf</numerusform>
            <numerusform>%Ln Wiedergaben sind für %1 zu alt geworden; sie bleiben in deinem Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) will soon be too old for %1</source>
        <translation>
            <numerusform>%Ln Wiedergabe wird für %1 bald zu alt</numerusform>
            <numerusform>%Ln Wiedergaben werden für %1 bald zu alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s) of %2. They are kept until it says so again.</source>
        <translation>
            <numerusform>%1 nennt %Ln Wiedergabe von %2 plötzlich nicht mehr. Sie bleibt erhalten, bis das noch einmal so gesagt wird.</numerusform>
            <numerusform>%1 nennt %Ln Wiedergaben von %2 plötzlich nicht mehr. Sie bleiben erhalten, bis das noch einmal so gesagt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is called %2 at %3 now. What was fetched before goes on under the new name.</source>
        <translation>%1 heißt bei %3 jetzt %2. Was schon geholt wurde, geht unter dem neuen Namen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not take %Ln heart(s), the first is “%2”: %3</source>
        <translation>
            <numerusform>%1 nimmt %Ln Herz nicht an, „%2“: %3</numerusform>
            <numerusform>%1 nimmt %Ln Herzen nicht an, das erste ist „%2“: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>The system keychain does not answer. Plays wait until it is unlocked.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht. Wiedergaben warten, bis er entsperrt ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The sign-in at %1 could not be changed. %2</source>
        <translation>Die Anmeldung bei %1 konnte nicht geändert werden. %2</translation>
    </message>
    <message>
        <source>The system keychain does not answer.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht.</translation>
    </message>
    <message>
        <source>Secrets cannot be kept: %1</source>
        <translation>Geheimnisse können nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>PlaylistCounts</name>
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
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Loved, not heard for 2 years</source>
        <translation>Mit Herz, seit 2 Jahren nicht gehört</translation>
    </message>
    <message>
        <source>Heard once</source>
        <translation>Einmal gehört</translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation>Kürzlich hinzugefügt</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Meistgespielt</translation>
    </message>
    <message>
        <source>From %1, never played</source>
        <translation>Aus %1, nie gespielt</translation>
    </message>
    <message>
        <source>Owned, never played</source>
        <translation>Vorhanden, nie gespielt</translation>
    </message>
    <message>
        <source>Playlist without a name</source>
        <translation>Wiedergabeliste ohne Namen</translation>
    </message>
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
        <source>Original year</source>
        <translation>Originaljahr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Date added</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Date loved</source>
        <translation>Herz gegeben am</translation>
    </message>
    <message>
        <source>Album artist and album</source>
        <translation>Albumkünstler und Album</translation>
    </message>
    <message>
        <source>an address on the network, not a file</source>
        <translation>eine Adresse im Netz, keine Datei</translation>
    </message>
    <message>
        <source>too long for the name of a file</source>
        <translation>zu lang für den Namen einer Datei</translation>
    </message>
    <message>
        <source>another playlist</source>
        <translation>eine andere Wiedergabeliste</translation>
    </message>
    <message>
        <source>the file is damaged here; what comes after is lost</source>
        <translation>die Datei ist hier beschädigt; was danach kommt, ist verloren</translation>
    </message>
    <message>
        <source>not the name of a file</source>
        <translation>kein Name einer Datei</translation>
    </message>
</context>
<context>
    <name>ScrobbleWords</name>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation>nächster Versuch %1</translation>
    </message>
    <message>
        <source>not sent: scrobbling was switched off</source>
        <translation>nicht gesendet: Scrobbeln war ausgeschaltet</translation>
    </message>
    <message>
        <source>not sent: private listening</source>
        <translation>nicht gesendet: privates Hören</translation>
    </message>
    <message>
        <source>not sent: you took it away</source>
        <translation>nicht gesendet: von dir entfernt</translation>
    </message>
    <message>
        <source>not sent: filter, %1</source>
        <translation>nicht gesendet: Filter, %1</translation>
    </message>
    <message>
        <source>not sent: filter</source>
        <translation>nicht gesendet: Filter</translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <translation>im Ordner %1</translation>
    </message>
    <message>
        <source>genre is %1</source>
        <translation>Genre ist %1</translation>
    </message>
    <message>
        <source>shorter than %1</source>
        <translation>kürzer als %1</translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation>länger als %1</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>gefunden mit „%1“</translation>
    </message>
    <message>
        <source>Say what is not to be sent.</source>
        <translation>Gib an, was nicht gesendet werden soll.</translation>
    </message>
    <message>
        <source>A length is minutes and seconds, like 1:30.</source>
        <translation>Eine Länge besteht aus Minuten und Sekunden, wie 1:30.</translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation>Diese Suche ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>A filter can look at what the file says only: not at plays, hearts and dates.</source>
        <translation>Ein Filter kann nur auf das sehen, was in der Datei steht: nicht auf Wiedergaben, Herzen und Daten.</translation>
    </message>
    <message>
        <source>All plays</source>
        <translation>Alle Wiedergaben</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Zu alt geworden</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>heard %1 of %2 needed</source>
        <translation>%1 von nötigen %2 gehört</translation>
    </message>
    <message>
        <source>less than a day left</source>
        <translation>weniger als ein Tag übrig</translation>
    </message>
    <message>
        <source>tried once</source>
        <translation>einmal versucht</translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal versucht</numerusform>
            <numerusform>%Ln Mal versucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: at about %Ln play(s) a day, all are sent by %1.</source>
        <translation>
            <numerusform>Die Tagesgrenze ist erreicht: Bei etwa %Ln Wiedergabe am Tag sind alle bis %1 gesendet.</numerusform>
            <numerusform>Die Tagesgrenze ist erreicht: Bei etwa %Ln Wiedergaben am Tag sind alle bis %1 gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be too old for %1 by then.</source>
        <translation>
            <numerusform>%Ln davon wird bis dahin zu alt für %1.</numerusform>
            <numerusform>%Ln davon werden bis dahin zu alt für %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no more for now: a daily limit is reached. It is tried again at %2.</source>
        <translation>%1 nimmt vorerst nichts mehr an: Ein Tageslimit ist erreicht. Um %2 wird es wieder versucht.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” needs a number, like plays&gt;10.</source>
        <translation>„%1“ braucht eine Zahl, wie plays&gt;10.</translation>
    </message>
    <message>
        <source>“%1” needs a date, like heard&lt;2024-01-31 or heard&lt;2y.</source>
        <translation>„%1“ braucht ein Datum, wie heard&lt;2024-01-31 oder heard&lt;2y.</translation>
    </message>
    <message>
        <source>“%1” needs a length, like length&gt;5:00.</source>
        <translation>„%1“ braucht eine Länge, wie length&gt;5:00.</translation>
    </message>
    <message>
        <source>“%1” needs yes or no.</source>
        <translation>„%1“ braucht yes oder no.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>„%1“ endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“%1”: what should be looked for?</source>
        <translation>„%1“: Wonach soll gesucht werden?</translation>
    </message>
    <message>
        <source>The quote is not closed yet.</source>
        <translation>Das schließende Anführungszeichen fehlt noch.</translation>
    </message>
    <message>
        <source>“%1” has no less or more; write a colon.</source>
        <translation>Bei „%1“ gibt es kein Kleiner oder Größer; schreibe einen Doppelpunkt.</translation>
    </message>
    <message>
        <source>“or” stands between two things.</source>
        <translation>„or“ steht zwischen zwei Dingen.</translation>
    </message>
    <message>
        <source>“%1” cannot be searched for; there are artist, album, title, genre, year, loved, plays, heard, added, length, type and bitrate.</source>
        <translation>Nach „%1“ kann nicht gesucht werden; es gibt artist, album, title, genre, year, loved, plays, heard, added, length, type und bitrate.</translation>
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
    <name>SourceWords</name>
    <message>
        <source>Files of ListenBrainz</source>
        <translation>Dateien von ListenBrainz</translation>
    </message>
    <message>
        <source>Files of Last.fm</source>
        <translation>Dateien von Last.fm</translation>
    </message>
    <message>
        <source>Files of Spotify</source>
        <translation>Dateien von Spotify</translation>
    </message>
    <message>
        <source>Logs of portable players</source>
        <translation>Protokolle tragbarer Player</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>complete, read on %1</source>
        <translation>vollständig, gelesen am %1</translation>
    </message>
    <message>
        <source>partial %1 %</source>
        <translation>teilweise, %1 %</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 knows no user %2. Names change at times: please look there how it is written now.</source>
        <translation>%1 kennt niemanden namens %2. Namen ändern sich manchmal: Bitte sieh dort nach, wie er jetzt geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 hides what %2 hears from others.</source>
        <translation>%1 verbirgt vor anderen, was %2 hört.</translation>
    </message>
    <message>
        <source>%1 does not tell this.</source>
        <translation>%1 verrät das nicht.</translation>
    </message>
    <message>
        <source>Sillon</source>
        <translation>Sillon</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>a portable player</source>
        <translation>einem tragbaren Player</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s); they are kept until it says so again</source>
        <translation>
            <numerusform>%1 nennt %Ln Wiedergabe plötzlich nicht mehr; sie bleibt erhalten, bis das noch einmal so gesagt wird</numerusform>
            <numerusform>%1 nennt %Ln Wiedergaben plötzlich nicht mehr; sie bleiben erhalten, bis das noch einmal so gesagt wird</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows no user %2 any more. The %Ln play(s) stay here. If the name was changed, fetch the new one: they go on under it.</source>
        <translation>
            <numerusform>%1 kennt niemanden namens %2 mehr. Die %Ln Wiedergabe bleibt hier. Wurde der Name geändert, hole den neuen: Sie geht darunter weiter.</numerusform>
            <numerusform>%1 kennt niemanden namens %2 mehr. Die %Ln Wiedergaben bleiben hier. Wurde der Name geändert, hole den neuen: Sie gehen darunter weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, kind of file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation>importiert am %1</translation>
    </message>
    <message>
        <source>%1 did not answer as it should. Please try again later.</source>
        <translation>%1 hat nicht geantwortet, wie es sollte. Bitte versuche es später wieder.</translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message numerus="yes">
        <source>%Ln read-only</source>
        <translation>
            <numerusform>%Ln schreibgeschützt</numerusform>
            <numerusform>%Ln schreibgeschützt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln seither geändert</numerusform>
            <numerusform>%Ln seither geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by another program</source>
        <translation>
            <numerusform>%Ln von einem anderen Programm geändert</numerusform>
            <numerusform>%Ln von einem anderen Programm geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln nicht gefunden</numerusform>
            <numerusform>%Ln nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room on the disk</source>
        <translation>
            <numerusform>%Ln ohne Platz auf dem Datenträger</numerusform>
            <numerusform>%Ln ohne Platz auf dem Datenträger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot hold these tags</source>
        <translation>
            <numerusform>%Ln kann diese Tags nicht aufnehmen</numerusform>
            <numerusform>%Ln können diese Tags nicht aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln beschädigt</numerusform>
            <numerusform>%Ln beschädigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
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
        <source>Track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation>Anzahl der Titel</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation>Anzahl der Discs</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Original date</source>
        <translation>Originaldatum</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Track on the release</source>
        <translation>Titel auf der Veröffentlichung</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Release group</source>
        <translation>Veröffentlichungsgruppe</translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation>Ein anderes Programm hat die Datei geändert.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The disk is full; the file is as it was.</source>
        <translation>Der Datenträger ist voll; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>This kind of file cannot hold these tags; it is as it was.</source>
        <translation>Diese Art von Datei kann diese Tags nicht aufnehmen; sie ist, wie sie war.</translation>
    </message>
    <message>
        <source>The file is damaged, or no music.</source>
        <translation>Die Datei ist beschädigt oder keine Musik.</translation>
    </message>
    <message>
        <source>%1 of %2 files are as they were</source>
        <translation>%1 von %2 Dateien sind wieder wie zuvor</translation>
    </message>
    <message>
        <source>Tags of %1 of %2 files written</source>
        <translation>Tags in %1 von %2 Dateien geschrieben</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are as they were</source>
        <translation>
            <numerusform>%Ln Datei ist wieder wie zuvor</numerusform>
            <numerusform>%Ln Dateien sind wieder wie zuvor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln files written</source>
        <translation>
            <numerusform>Tags in %Ln Datei geschrieben</numerusform>
            <numerusform>Tags in %Ln Dateien geschrieben</numerusform>
        </translation>
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
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Originaljahr</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Zuerst gehört</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>Year from</source>
        <comment>heading above where a year comes from</comment>
        <translation>Jahr laut</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of files: FLAC, MP3</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>of sound</comment>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>%1 knows no user “%2”.</source>
        <translation>%1 kennt niemanden namens „%2“.</translation>
    </message>
    <message>
        <source>“%2” exists at %1, and keeps the profile private.</source>
        <translation>„%2“ gibt es bei %1, das Profil ist aber privat.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
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
        <source>Counted, in private</source>
        <translation>Gezählt, privat</translation>
    </message>
    <message>
        <source>Did not count: the file has no artist or title tag</source>
        <translation>Zählte nicht: Die Datei nennt keinen Künstler oder keinen Titel</translation>
    </message>
    <message>
        <source>Did not count: the length is unknown</source>
        <translation>Zählte nicht: Die Länge ist unbekannt</translation>
    </message>
    <message>
        <source>Did not count: tracks of 30 seconds or less are not scrobbled</source>
        <translation>Zählte nicht: Titel bis 30 Sekunden werden nicht gescrobbelt</translation>
    </message>
    <message>
        <source>By %1’s clock yours is %2 behind. Plays wait until it is right.</source>
        <translation>Nach der Uhr von %1 geht deine %2 nach. Wiedergaben warten, bis sie stimmt.</translation>
    </message>
    <message>
        <source>By %1’s clock yours is %2 ahead. Plays wait until it is right.</source>
        <translation>Nach der Uhr von %1 geht deine %2 vor. Wiedergaben warten, bis sie stimmt.</translation>
    </message>
</context>
<context>
    <name>YearSourceWords</name>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>you said it is not this one</source>
        <translation>du hast gesagt, dieses ist es nicht</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation>hat kein Datum</translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation>sein Datum liegt in der Zukunft</translation>
    </message>
    <message>
        <source>you heard it before that date</source>
        <translation>du hast es vor diesem Datum gehört</translation>
    </message>
    <message>
        <source>your edition is older</source>
        <translation>deine Ausgabe ist älter</translation>
    </message>
    <message>
        <source>another artist</source>
        <translation>anderer Künstler</translation>
    </message>
    <message>
        <source>another title</source>
        <translation>anderer Titel</translation>
    </message>
    <message>
        <source>another volume or number</source>
        <translation>anderer Teil oder andere Nummer</translation>
    </message>
    <message>
        <source>another kind of album (live, remixes, best of)</source>
        <translation>andere Art von Album (live, Remixe, Best-of)</translation>
    </message>
    <message>
        <source>two albums in one</source>
        <translation>zwei Alben in einem</translation>
    </message>
    <message>
        <source>the name is too short to be sure</source>
        <translation>der Name ist zu kurz, um sicher zu sein</translation>
    </message>
    <message>
        <source>older than records are</source>
        <translation>älter als es Schallplatten gibt</translation>
    </message>
    <message>
        <source>the tracks disagree</source>
        <translation>die Titel passen nicht</translation>
    </message>
    <message>
        <source>not alike enough</source>
        <translation>nicht ähnlich genug</translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation>nicht sicher genug</translation>
    </message>
    <message>
        <source>several fit equally well</source>
        <translation>mehrere passen gleich gut</translation>
    </message>
    <message>
        <source>another fits better</source>
        <translation>ein anderes passt besser</translation>
    </message>
    <message>
        <source>your own word</source>
        <translation>deine eigene Angabe</translation>
    </message>
    <message>
        <source>the file&apos;s tags</source>
        <translation>die Tags der Datei</translation>
    </message>
    <message>
        <source>the offline index</source>
        <translation>der Offline-Index</translation>
    </message>
    <message>
        <source>your MusicBrainz mirror</source>
        <translation>dein MusicBrainz-Spiegel</translation>
    </message>
    <message>
        <source>MusicBrainz, by name</source>
        <translation>MusicBrainz, nach Namen</translation>
    </message>
    <message>
        <source>MusicBrainz, by song</source>
        <translation>MusicBrainz, nach Lied</translation>
    </message>
    <message>
        <source>the compilation it was heard on</source>
        <translation>die Kompilation, auf der es gehört wurde</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>year, source</comment>
        <translation>%1, Quelle: %2</translation>
    </message>
    <message>
        <source>nothing else says so</source>
        <translation>sonst sagt das niemand</translation>
    </message>
    <message>
        <source>came out later</source>
        <translation>kam später heraus</translation>
    </message>
    <message>
        <source>says the same</source>
        <translation>sagt dasselbe</translation>
    </message>
    <message>
        <source>says another year than the rest</source>
        <translation>nennt ein anderes Jahr als die anderen</translation>
    </message>
    <message>
        <source>MusicBrainz, by recording</source>
        <translation>MusicBrainz, nach der Aufnahme</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>The address of your MusicBrainz database could not be understood.</source>
        <translation>Die Adresse deiner MusicBrainz-Datenbank ist nicht verständlich.</translation>
    </message>
    <message>
        <source>The address of your MusicBrainz database could not be understood: %1.</source>
        <translation>Die Adresse deiner MusicBrainz-Datenbank ist nicht verständlich: %1.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed, so your MusicBrainz database was not asked. On Debian it is the package libqt6sql6-psql.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert, deshalb wurde deine MusicBrainz-Datenbank nicht gefragt. Unter Debian ist es das Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>Your MusicBrainz database could not be reached (%1).</source>
        <translation>Deine MusicBrainz-Datenbank war nicht erreichbar (%1).</translation>
    </message>
    <message>
        <source>Your MusicBrainz database went away while it was asked. What it did not answer is asked again another time.</source>
        <translation>Deine MusicBrainz-Datenbank war mitten in der Abfrage weg. Was sie nicht beantwortet hat, wird ein andermal wieder gefragt.</translation>
    </message>
    <message>
        <source>Your MusicBrainz database took too long to answer. What it did not answer is asked again another time.</source>
        <translation>Deine MusicBrainz-Datenbank hat zu lange gebraucht. Was sie nicht beantwortet hat, wird ein andermal wieder gefragt.</translation>
    </message>
    <message>
        <source>Your MusicBrainz database does not let this user read (%1).</source>
        <translation>Deine MusicBrainz-Datenbank lässt diesen Benutzer nicht lesen (%1).</translation>
    </message>
    <message>
        <source>Your MusicBrainz database has no trigram index of its artists&apos; names (the extension pg_trgm), so only equal names were looked for there.</source>
        <translation>Deine MusicBrainz-Datenbank hat keinen Trigramm-Index der Künstlernamen (die Erweiterung pg_trgm), deshalb wurde dort nur nach gleichen Namen gesucht.</translation>
    </message>
    <message>
        <source>Your database is not one of MusicBrainz (%1).</source>
        <translation>Deine Datenbank ist keine von MusicBrainz (%1).</translation>
    </message>
    <message>
        <source>The offline index is damaged, or no index at all. Please build it anew.</source>
        <translation>Der Offline-Index ist beschädigt oder gar kein Index. Bitte erstelle ihn neu.</translation>
    </message>
    <message>
        <source>The offline index was damaged and was put aside as %1. Please build it anew.</source>
        <translation>Der Offline-Index war beschädigt und wurde als %1 beiseitegelegt. Bitte erstelle ihn neu.</translation>
    </message>
    <message>
        <source>The offline index was made by another version of Sillon. Please build it anew.</source>
        <translation>Der Offline-Index stammt von einer anderen Version von Sillon. Bitte erstelle ihn neu.</translation>
    </message>
    <message>
        <source>The offline index cannot be read. %1</source>
        <translation>Der Offline-Index lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>No index could be built: something is missing (%1).</source>
        <translation>Es konnte kein Index erstellt werden: Etwas fehlt (%1).</translation>
    </message>
    <message>
        <source>No index could be built: the dump is damaged, or no dump (%1). Please download it again.</source>
        <translation>Es konnte kein Index erstellt werden: Der Dump ist beschädigt oder keiner (%1). Bitte lade ihn noch einmal herunter.</translation>
    </message>
    <message>
        <source>No index could be built: the dump has another form than this version knows (%1).</source>
        <translation>Es konnte kein Index erstellt werden: Der Dump hat eine andere Form, als diese Version sie kennt (%1).</translation>
    </message>
    <message>
        <source>%1 does not accept your token, so it was not asked for years.</source>
        <translation>%1 nimmt dein Token nicht an und wurde deshalb nicht nach Jahren gefragt.</translation>
    </message>
    <message>
        <source>%1 could not be reached, so it was not asked for years.</source>
        <translation>%1 war nicht erreichbar und wurde deshalb nicht nach Jahren gefragt.</translation>
    </message>
    <message>
        <source>%1 answers no more questions for now; years were looked for elsewhere.</source>
        <translation>%1 beantwortet vorerst keine Fragen mehr; Jahre wurden anderswo gesucht.</translation>
    </message>
    <message>
        <source>%1 does not answer at the moment; years were looked for elsewhere.</source>
        <translation>%1 antwortet gerade nicht; Jahre wurden anderswo gesucht.</translation>
    </message>
    <message>
        <source>What %1 answered could not be understood; years were looked for elsewhere.</source>
        <translation>Die Antwort von %1 war nicht zu verstehen; Jahre wurden anderswo gesucht.</translation>
    </message>
    <message>
        <source>%1 was not asked for years. %2</source>
        <translation>%1 wurde nicht nach Jahren gefragt. %2</translation>
    </message>
    <message>
        <source>No index could be built: MusicBrainz&apos;s canonical data holds no dates. Please take the core dump, mbdump.tar.bz2.</source>
        <translation>Es konnte kein Index gebaut werden: MusicBrainz’ kanonische Daten enthalten keine Daten der Veröffentlichung. Bitte nimm den Kern-Dump, mbdump.tar.bz2.</translation>
    </message>
</context>
<context>
    <name>sillon::AbsenceBar</name>
    <message>
        <source>Select them</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Put tracks of the library with the same artist and title in their places</source>
        <translation>Titel der Musiksammlung mit gleichem Künstler und gleichem Namen an ihre Stelle setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have no file now. They stay in the playlist.</source>
        <translation>
            <numerusform>%n Titel hat gerade keine Datei. Er bleibt in der Wiedergabeliste.</numerusform>
            <numerusform>%n Titel haben gerade keine Datei. Sie bleiben in der Wiedergabeliste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be found in the library by name.</source>
        <translation>
            <numerusform>%n davon ist unter seinem Namen in der Musiksammlung zu finden.</numerusform>
            <numerusform>%n davon sind unter ihrem Namen in der Musiksammlung zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n track(s) found</source>
        <translation>
            <numerusform>%n gefundenen Titel verwenden</numerusform>
            <numerusform>%n gefundene Titel verwenden</numerusform>
        </translation>
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
    <message>
        <source>No sign-in is waiting to be completed. Start one with Connect.</source>
        <translation>Keine Anmeldung wartet auf ihren Abschluss. Beginne eine mit „Verbinden“.</translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation>Weiteres Konto verbinden</translation>
    </message>
    <message>
        <source>Show me my token</source>
        <translation>Mein Token zeigen</translation>
    </message>
    <message>
        <source>Opens the service&apos;s page in the browser.</source>
        <translation>Öffnet die Seite des Dienstes im Browser.</translation>
    </message>
    <message>
        <source>Import loved tracks</source>
        <translation>Titel mit Herz importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation>
            <numerusform>%Ln Wiedergabe der letzten 14 Tage ist dort noch nicht bekannt. Auch senden?</numerusform>
            <numerusform>%Ln Wiedergaben der letzten 14 Tage sind dort noch nicht bekannt. Auch senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation>Server entfernen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove %1? Its sign-in is forgotten. Your plays stay here, and what waits for it is kept in case you add the server again.</source>
        <translation>%1 entfernen? Die Anmeldung wird vergessen. Deine Wiedergaben bleiben hier, und was darauf wartet, wird aufbewahrt, falls du den Server wieder hinzufügst.</translation>
    </message>
    <message>
        <source>Its address is given by the environment.</source>
        <translation>Seine Adresse ist durch die Umgebung vorgegeben.</translation>
    </message>
    <message>
        <source>The system keychain does not answer; plays wait until it is unlocked.</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht; Wiedergaben warten, bis er entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>sillon::AccountSide</name>
    <message>
        <source>%1 plays</source>
        <comment>a number in the reader&apos;s digits</comment>
        <translation>%1 Wiedergaben</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
<context>
    <name>sillon::AccountTestLine</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Asks the service once whether the sign-in holds.</source>
        <translation>Fragt den Dienst einmal, ob die Anmeldung gilt.</translation>
    </message>
    <message>
        <source>Copies versions, states and last answers of all accounts; no secret is among them.</source>
        <translation>Kopiert Versionen, Zustände und letzte Antworten aller Konten; kein Geheimnis ist darunter.</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>sillon::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln verbunden</numerusform>
            <numerusform>%Ln verbunden</numerusform>
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
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder pausieren</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation>Vorwärts zur nächsten Seite</translation>
    </message>
    <message>
        <source>Undo the last change of tags</source>
        <translation>Letzte Änderung an Tags rückgängig machen</translation>
    </message>
    <message>
        <source>Go to the album that plays</source>
        <translation>Zum laufenden Album</translation>
    </message>
</context>
<context>
    <name>sillon::ActivityModel</name>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>kept here, also at %1</source>
        <translation>hier aufbewahrt, auch bei %1</translation>
    </message>
</context>
<context>
    <name>sillon::AddServerForm</name>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Name des Servers</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
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
</context>
<context>
    <name>sillon::AlbumDraftModel</name>
    <message>
        <source>overlaps with another play</source>
        <translation>überschneidet sich mit einer anderen Wiedergabe</translation>
    </message>
    <message>
        <source>length assumed</source>
        <translation>Länge angenommen</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1, heard</source>
        <translation>%1, gehört</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>sillon::AlbumHitModel</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumModel</name>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
</context>
<context>
    <name>sillon::AlbumPage</name>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>More by the artist</source>
        <translation>Mehr von diesem Künstler</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Kompilation</translation>
    </message>
    <message>
        <source>This album is not in the library any more.</source>
        <translation>Dieses Album ist nicht mehr in der Musiksammlung.</translation>
    </message>
    <message>
        <source>More by %1</source>
        <translation>Mehr von %1</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
    <message>
        <source>Set the original year…</source>
        <translation>Originaljahr angeben …</translation>
    </message>
    <message>
        <source>Year from: %1. Change it…</source>
        <translation>Jahr laut: %1. Ändern …</translation>
    </message>
</context>
<context>
    <name>sillon::AlbumPanel</name>
    <message>
        <source>Scrobble</source>
        <translation>Scrobbeln</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden …</translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation>Noch einmal scrobbeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Which part was heard</source>
        <translation>Welcher Teil gehört wurde</translation>
    </message>
    <message>
        <source>Pieces in several parts</source>
        <translation>Stücke in mehreren Teilen</translation>
    </message>
    <message>
        <source>A piece in parts is one play</source>
        <translation>Ein Stück in Teilen ist eine Wiedergabe</translation>
    </message>
    <message>
        <source>Each part is a play</source>
        <translation>Jeder Teil ist eine Wiedergabe</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation>Disc %1</translation>
    </message>
    <message>
        <source>You heard this just before. Is it another play of the same music?</source>
        <translation>Das hast du eben erst gehört. Ist es eine weitere Wiedergabe derselben Musik?</translation>
    </message>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe scrobbeln</numerusform>
            <numerusform>%Ln Wiedergaben scrobbeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation>
            <numerusform>%Ln Wiedergabe hier aufbewahren</numerusform>
            <numerusform>%Ln Wiedergaben hier aufbewahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s) with other plays</source>
        <translation>
            <numerusform>%Ln überschneidet sich mit anderen Wiedergaben</numerusform>
            <numerusform>%Ln überschneiden sich mit anderen Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be scrobbled</source>
        <translation>
            <numerusform>%Ln kann nicht gescrobbelt werden</numerusform>
            <numerusform>%Ln können nicht gescrobbelt werden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumSearch</name>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Album to look for</source>
        <translation>Gesuchtes Album</translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation>Künstler und Album</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Meine Musiksammlung</translation>
    </message>
    <message>
        <source>Albums found</source>
        <translation>Gefundene Alben</translation>
    </message>
    <message>
        <source>Press Enter to look there.</source>
        <translation>Drücke die Eingabetaste, um dort zu suchen.</translation>
    </message>
    <message>
        <source>Type what to look for, then press Enter.</source>
        <translation>Tippe, wonach du suchst, dann drücke die Eingabetaste.</translation>
    </message>
    <message>
        <source>The library has no albums yet; look at a service instead.</source>
        <translation>Die Musiksammlung hat noch keine Alben; such stattdessen bei einem Dienst.</translation>
    </message>
    <message>
        <source>Nothing like that in the library; look at a service instead.</source>
        <translation>Nichts dergleichen in der Musiksammlung; such stattdessen bei einem Dienst.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation>Dort wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>sillon::AlbumsPage</name>
    <message>
        <source>By artist</source>
        <translation>Nach Künstler</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>By original year</source>
        <translation>Nach Originaljahr</translation>
    </message>
    <message>
        <source>By year of the edition</source>
        <translation>Nach Jahr der Ausgabe</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Zuletzt hinzugefügt</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Meistgespielt</translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>In random order</source>
        <translation>In zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation>Alben mischen</translation>
    </message>
    <message>
        <source>Play the albums shown in random order, each from its beginning</source>
        <translation>Die gezeigten Alben in zufälliger Reihenfolge spielen, jedes von Anfang an</translation>
    </message>
    <message>
        <source>Search albums</source>
        <translation>Alben suchen</translation>
    </message>
    <message>
        <source>%1 of %2 albums</source>
        <translation>%1 von %2 Alben</translation>
    </message>
    <message>
        <source>Show all albums</source>
        <translation>Alle Alben zeigen</translation>
    </message>
</context>
<context>
    <name>sillon::AppearanceSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation>Nichts bewegt sich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesbarkeit</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>Of the system&apos;s text size.</source>
        <translation>Von der Textgröße des Systems.</translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
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
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Graphit</translation>
    </message>
    <message>
        <source>Small</source>
        <comment>covers</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>covers</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Large</source>
        <comment>covers</comment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>covers</comment>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>&amp;Accent</source>
        <translation>&amp;Akzent</translation>
    </message>
    <message>
        <source>Of buttons, links and what plays.</source>
        <translation>Für Knöpfe, Links und was gerade läuft.</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Si&amp;ze of covers</source>
        <translation>Größe der Co&amp;ver</translation>
    </message>
    <message>
        <source>Of albums and artists. Each page can be given a size of its own, at its top.</source>
        <translation>Bei Alben und Künstlern. Jede Seite kann oben eine eigene Größe bekommen.</translation>
    </message>
</context>
<context>
    <name>sillon::ArtistPage</name>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Appears on</source>
        <translation>Vertreten auf</translation>
    </message>
    <message>
        <source>%1 is not in the library any more.</source>
        <translation>%1 ist nicht mehr in der Musiksammlung.</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Meistgespielt</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>sillon::ArtistsPage</name>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Most albums</source>
        <translation>Meiste Alben</translation>
    </message>
    <message>
        <source>Most played</source>
        <translation>Meistgespielt</translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Search artists</source>
        <translation>Künstler suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artists</source>
        <translation>
            <numerusform>%Ln Künstler</numerusform>
            <numerusform>%Ln Künstler</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 artists</source>
        <translation>%1 von %2 Künstlern</translation>
    </message>
    <message>
        <source>Show all artists</source>
        <translation>Alle Künstler zeigen</translation>
    </message>
</context>
<context>
    <name>sillon::AwayTracks</name>
    <message>
        <source>Locate the file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek nehmen</translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) taken out of the library</source>
        <translation>
            <numerusform>%Ln Titel aus der Bibliothek genommen</numerusform>
            <numerusform>%Ln Titel aus der Bibliothek genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>Die Datei konnte nicht übernommen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) found again</source>
        <translation>
            <numerusform>%Ln Datei wiedergefunden</numerusform>
            <numerusform>%Ln Dateien wiedergefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BackupSettings</name>
    <message>
        <source>Back up everything…</source>
        <translation>Alles sichern …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation>Wiederherstellen und neu starten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>One file holds everything Sillon knows: plays, hearts, years, playlists and settings. It holds no music and no secrets: after restoring it elsewhere, connect your accounts again.</source>
        <translation>Eine Datei enthält alles, was Sillon weiß: Wiedergaben, Herzen, Jahre, Wiedergabelisten und Einstellungen. Sie enthält keine Musik und keine Geheimnisse: Verbinde nach dem Wiederherstellen anderswo deine Konten neu.</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Backups (*.sillon-backup)</source>
        <translation>Sicherungen (*.sillon-backup)</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds everything: %Ln play(s) of yours, %2 in all.</source>
        <translation>
            <numerusform>%1 enthält alles: %Ln eigene Wiedergabe, %2 insgesamt.</numerusform>
            <numerusform>%1 enthält alles: %Ln eigene Wiedergaben, %2 insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups (*.sillon-backup);;All files (*)</source>
        <translation>Sicherungen (*.sillon-backup);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation>Der Inhalt wird angesehen …</translation>
    </message>
    <message>
        <source>%1, written on %2, holds %3.
It takes the place of everything that is here now: %4. That is kept beside the database, as %5.</source>
        <translation>%1, geschrieben am %2, enthält %3.
Sie tritt an die Stelle von allem, was jetzt hier ist: %4. Das wird neben der Datenbank aufbewahrt, als %5.</translation>
    </message>
</context>
<context>
    <name>sillon::BatchLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back what was not sent yet</source>
        <translation>Zurücknehmen, was noch nicht gesendet ist</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BrokenEntries</name>
    <message>
        <source>Lines that are no tracks</source>
        <translation>Zeilen, die keine Titel sind</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” could not be used.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ war nicht zu gebrauchen.</numerusform>
            <numerusform>%n Zeilen von „%1“ waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
</context>
<context>
    <name>sillon::BulkPanel</name>
    <message>
        <source>Scrobble</source>
        <translation>Scrobbeln</translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation>Noch einmal scrobbeln</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Albums and when they were heard</source>
        <translation>Alben und wann sie gehört wurden</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reading the track lists…</source>
        <translation>Titellisten werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 albums read, %3 could not be</source>
        <translation>%1 von %2 Alben gelesen, %3 nicht lesbar</translation>
    </message>
    <message>
        <source>%1 of %2 albums read</source>
        <translation>%1 von %2 Alben gelesen</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Konto verbinden …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln album(s) at once.</source>
        <translation>
            <numerusform>Wähle höchstens %Ln Album auf einmal.</numerusform>
            <numerusform>Wähle höchstens %Ln Alben auf einmal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out</source>
        <translation>
            <numerusform>%Ln Titel ausgelassen</numerusform>
            <numerusform>%Ln Titel ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe scrobbeln</numerusform>
            <numerusform>%Ln Wiedergaben scrobbeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation>
            <numerusform>%Ln Wiedergabe hier aufbewahren</numerusform>
            <numerusform>%Ln Wiedergaben hier aufbewahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You heard %Ln of these albums just before. Is it another play of the same music?</source>
        <translation>
            <numerusform>%Ln dieser Alben hast du eben erst gehört. Ist es eine weitere Wiedergabe derselben Musik?</numerusform>
            <numerusform>%Ln dieser Alben hast du eben erst gehört. Ist es eine weitere Wiedergabe derselben Musik?</numerusform>
        </translation>
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
    <name>sillon::ByHandPage</name>
    <message>
        <source>A single track…</source>
        <translation>Einzelner Titel …</translation>
    </message>
    <message>
        <source>Find the record you just heard, on the turntable or at a friend&apos;s.</source>
        <translation>Finde die Platte, die du eben gehört hast, auf dem Plattenspieler oder bei Freunden.</translation>
    </message>
    <message>
        <source>Scrobble by hand</source>
        <translation>Von Hand scrobbeln</translation>
    </message>
    <message>
        <source>Reading the track list…</source>
        <translation>Titelliste wird gelesen …</translation>
    </message>
</context>
<context>
    <name>sillon::ChartFiles</name>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild speichern (PNG) …</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>Als Zeichnung speichern (SVG) …</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation>Zahlen speichern (CSV) …</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>sillon::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Age of music</source>
        <translation>Alter der Musik</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation>Dein Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>What you hear most, and when, appears here.</source>
        <translation>Was du am meisten hörst, und wann, erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing was heard in this time.</source>
        <translation>In dieser Zeit wurde nichts gehört.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln Künstler</numerusform>
            <numerusform>%Ln Künstler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln Album</numerusform>
            <numerusform>%Ln Alben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Most heard</source>
        <translation>Meistgehört</translation>
    </message>
    <message>
        <source>when you listen</source>
        <translation>wann du hörst</translation>
    </message>
    <message>
        <source>Plays by hour</source>
        <translation>Wiedergaben nach Stunde</translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>from hour to hour</comment>
        <translation>%1–%2 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with music</source>
        <translation>
            <numerusform>%Ln Tag mit Musik</numerusform>
            <numerusform>%Ln Tage mit Musik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest streak: %Ln day(s) in a row, %1 to %2</source>
        <translation>
            <numerusform>Längste Serie: %Ln Tag am Stück, %1 bis %2</numerusform>
            <numerusform>Längste Serie: %Ln Tage am Stück, %1 bis %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln day(s)</source>
        <translation>
            <numerusform>Jetzt: %Ln Tag</numerusform>
            <numerusform>Jetzt: %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Plays by day</source>
        <translation>Wiedergaben nach Tag</translation>
    </message>
    <message>
        <source>No year is known yet of what was heard in this time.</source>
        <translation>Von dem, was in dieser Zeit gehört wurde, ist noch kein Jahr bekannt.</translation>
    </message>
    <message>
        <source>how old the music was</source>
        <translation>wie alt die Musik war</translation>
    </message>
    <message>
        <source>Half of what you heard in a month was younger than this many years, half older.</source>
        <translation>Die Hälfte dessen, was du in einem Monat gehört hast, war jünger als so viele Jahre, die andere Hälfte älter.</translation>
    </message>
    <message>
        <source>Median age of the music by month</source>
        <translation>Mittleres Alter (Median) der Musik nach Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln Jahr alt</numerusform>
            <numerusform>%Ln Jahre alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Top artists</source>
        <translation>Meistgehörte Künstler</translation>
    </message>
    <message>
        <source>Top albums</source>
        <translation>Meistgehörte Alben</translation>
    </message>
    <message>
        <source>Top tracks</source>
        <translation>Meistgehörte Titel</translation>
    </message>
    <message>
        <source>When I listen</source>
        <translation>Wann ich höre</translation>
    </message>
    <message>
        <source>My days of music</source>
        <translation>Meine Tage mit Musik</translation>
    </message>
    <message>
        <source>How old my music is</source>
        <translation>Wie alt meine Musik ist</translation>
    </message>
    <message>
        <source>No length is known of what was heard in this time, so nothing can be ordered by it.</source>
        <translation>Von dem, was in dieser Zeit gehört wurde, ist keine Länge bekannt; danach lässt sich nichts ordnen.</translation>
    </message>
    <message>
        <source>Of %1 % of these plays a length is known: %2 in all.</source>
        <comment>80, 12 h 3 min</comment>
        <translation>Von %1 % dieser Wiedergaben ist die Länge bekannt: zusammen %2.</translation>
    </message>
    <message>
        <source>hours of listening</source>
        <translation>Stunden des Hörens</translation>
    </message>
    <message>
        <source>Half of what %1 heard in a month was younger than this many years, half older.</source>
        <translation>Die Hälfte dessen, was %1 in einem Monat hörte, war jünger als so viele Jahre, die Hälfte älter.</translation>
    </message>
    <message>
        <source>Nothing of yours yet. What others heard is shown by the choice of the listener, above.</source>
        <translation>Von dir noch nichts. Was andere gehört haben, zeigt die Auswahl oben, wer hört.</translation>
    </message>
</context>
<context>
    <name>sillon::CompareChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The same listener</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>The same time</source>
        <translation>Dieselbe Zeit</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Meine Wiedergaben</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>Verglichen mit %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Lay another time or another listener over the chart</source>
        <translation>Eine andere Zeit oder eine andere Person über das Diagramm legen</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Escape ends the comparison</source>
        <translation>Escape beendet den Vergleich</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Wer hört</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation>Ein Jahr früher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listener, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Im Vergleich</translation>
    </message>
</context>
<context>
    <name>sillon::ConfirmLine</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>sillon::CountTableModel</name>
    <message>
        <source>differs</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Wann (UTC)</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>equal but for %Ln (repeats, unreadable or deleted here)</source>
        <translation>
            <numerusform>gleich bis auf %Ln (doppelt, unlesbar oder hier gelöscht)</numerusform>
            <numerusform>gleich bis auf %Ln (doppelt, unlesbar oder hier gelöscht)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::CoverPage</name>
    <message>
        <source>Size of the covers</source>
        <translation>Größe der Cover</translation>
    </message>
    <message>
        <source>Size of the covers (Ctrl+plus, Ctrl+minus)</source>
        <translation>Größe der Cover (Strg+Plus, Strg+Minus)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
        <source>The other way round, as it was</source>
        <translation>Andersherum, wie zuvor</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sillon is reading your music. The first of it appears here in a moment.</source>
        <translation>Sillon liest deine Musik ein. Das Erste davon erscheint gleich hier.</translation>
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
</context>
<context>
    <name>sillon::CurrentTrackView</name>
    <message>
        <source>Nothing is playing</source>
        <translation>Es läuft nichts</translation>
    </message>
</context>
<context>
    <name>sillon::DayRange</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>sillon::DiscogsSettings</name>
    <message>
        <source>Albums that were played at least three times and that nobody else knows are asked for at Discogs, where you give a personal token: discogs.com/settings/developers makes one. Sillon uses the API of Discogs but is not affiliated with, sponsored or endorsed by Discogs. Data provided by Discogs.</source>
        <translation>Nach Alben, die mindestens dreimal gespielt wurden und die sonst niemand kennt, wird Discogs gefragt, wenn du ein persönliches Token angibst: discogs.com/settings/developers erstellt eines. Sillon verwendet die API von Discogs, ist aber mit Discogs nicht verbunden und wird von Discogs weder unterstützt noch empfohlen. Daten von Discogs.</translation>
    </message>
    <message>
        <source>Personal &amp;token</source>
        <translation>Persönliches &amp;Token</translation>
    </message>
    <message>
        <source>Test the token for Discogs</source>
        <translation>Das Token für Discogs testen</translation>
    </message>
    <message>
        <source>Remove the token for Discogs</source>
        <translation>Das Token für Discogs entfernen</translation>
    </message>
    <message>
        <source>Discogs</source>
        <translation>Discogs</translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation>Gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Without a token Discogs is not asked.</source>
        <translation>Ohne Token wird Discogs nicht gefragt.</translation>
    </message>
    <message>
        <source>Discogs is asked with your token.</source>
        <translation>Discogs wird mit deinem Token gefragt.</translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation>Discogs wird gefragt…</translation>
    </message>
    <message>
        <source>The token is valid. It belongs to %1.</source>
        <translation>Das Token ist gültig. Es gehört %1.</translation>
    </message>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation>Discogs nimmt dieses Token nicht an.</translation>
    </message>
    <message>
        <source>Discogs could not be reached.</source>
        <translation>Discogs war nicht erreichbar.</translation>
    </message>
</context>
<context>
    <name>sillon::DoublesModel</name>
    <message>
        <source>heard here</source>
        <translation>hier gehört</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>Song</source>
        <translation>Lied</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Geht darin auf</translation>
    </message>
</context>
<context>
    <name>sillon::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>They are one play</source>
        <translation>Es ist eine Wiedergabe</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Never ask for this song</source>
        <translation>Bei diesem Lied nie fragen</translation>
    </message>
    <message>
        <source>Plays that may be one</source>
        <translation>Wiedergaben, die vielleicht eine sind</translation>
    </message>
    <message>
        <source>No play of yours seems to be here twice.</source>
        <translation>Keine deiner Wiedergaben scheint doppelt hier zu sein.</translation>
    </message>
    <message>
        <source>Both plays are kept</source>
        <translation>Beide Wiedergaben bleiben</translation>
    </message>
    <message>
        <source>Plays of this song are not asked about any more</source>
        <translation>Nach Wiedergaben dieses Liedes wird nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Looking through your plays…</source>
        <translation>Deine Wiedergaben werden durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation>Ein anderes Programm verwendet dieses Profil.</translation>
    </message>
    <message>
        <source>There is no pair to decide about.</source>
        <translation>Es gibt kein Paar, über das zu entscheiden wäre.</translation>
    </message>
    <message>
        <source>Choose a pair in the list first.</source>
        <translation>Wähle zuerst ein Paar in der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln pair(s)</source>
        <translation>
            <numerusform>Das %Ln Paar zusammenlegen</numerusform>
            <numerusform>Alle %Ln Paare zusammenlegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) made one play</source>
        <translation>
            <numerusform>%Ln Paar zu einer Wiedergabe zusammengelegt</numerusform>
            <numerusform>%Ln Paare zu je einer Wiedergabe zusammengelegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::EditRuleSettings</name>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>Without “Remastered 2009”</source>
        <translation>Ohne „Remastered 2009“</translation>
    </message>
    <message>
        <source>Without “(Deluxe Edition)”</source>
        <translation>Ohne „(Deluxe Edition)“</translation>
    </message>
    <message>
        <source>Without “feat. …”</source>
        <translation>Ohne „feat. …“</translation>
    </message>
    <message>
        <source>Album artist as artist</source>
        <translation>Albumkünstler als Künstler</translation>
    </message>
    <message>
        <source>%1 “%2” becomes “%3”</source>
        <translation>%1 „%2“ wird zu „%3“</translation>
    </message>
    <message>
        <source>%1: without “%2”</source>
        <translation>%1: ohne „%2“</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation>%1: „%2“ wird zu „%3“</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>The last plays as they would be sent</source>
        <translation>Die letzten Wiedergaben, wie sie gesendet würden</translation>
    </message>
    <message>
        <source>Sent as %1</source>
        <translation>Gesendet als %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>As %1, send</source>
        <translation>Als %1 senden</translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation>Regeln, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>How the text is found</source>
        <translation>Wie der Text gefunden wird</translation>
    </message>
    <message>
        <source>has</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation>passt auf das Muster</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Gesuchter Text</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>Was an seine Stelle tritt</translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation>%1  →  %2</translation>
    </message>
    <message>
        <source>What would change among your last plays is shown here.</source>
        <translation>Was sich an deinen letzten Wiedergaben ändern würde, erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of your last %n play(s) would be sent in other words.</source>
        <translation>
            <numerusform>%1 von deiner letzten %n Wiedergabe würde mit anderen Worten gesendet.</numerusform>
            <numerusform>%1 von deinen letzten %n Wiedergaben würden mit anderen Worten gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation>Gib an, was gefunden werden soll.</translation>
    </message>
    <message>
        <source>This pattern is not understood.</source>
        <translation>Dieses Muster ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>sillon::FacetPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>Search by genre</source>
        <translation>Nach Genre suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln Genre</numerusform>
            <numerusform>%Ln Genres</numerusform>
        </translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Alle Jahrzehnte</translation>
    </message>
    <message>
        <source>Search by decade</source>
        <translation>Nach Jahrzehnt suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation>
            <numerusform>%Ln Jahrzehnt</numerusform>
            <numerusform>%Ln Jahrzehnte</numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Search in folders</source>
        <translation>In Ordnern suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln Ordner</numerusform>
            <numerusform>%Ln Ordner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FacetTree</name>
    <message numerus="yes">
        <source>%1, %n track(s)</source>
        <translation>
            <numerusform>%1, %n Titel</numerusform>
            <numerusform>%1, %n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FetchBar</name>
    <message>
        <source>Fetch history</source>
        <translation>Verlauf holen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation>Ein anderes Programm verwendet dieses Profil.</translation>
    </message>
    <message>
        <source>Type whose history to fetch.</source>
        <translation>Gib an, wessen Verlauf geholt werden soll.</translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation>Er wird gerade geholt.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt …</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
</context>
<context>
    <name>sillon::FilterSettings</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What is not sent</source>
        <translation>Was nicht gesendet wird</translation>
    </message>
    <message>
        <source>Genre is</source>
        <translation>Genre ist</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation>Kürzer als</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>Länger als</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Von der Suche gefunden</translation>
    </message>
    <message>
        <source>Text of the filter</source>
        <translation>Text des Filters</translation>
    </message>
    <message>
        <source>artist:name or path:podcasts</source>
        <translation>artist:name oder path:podcasts</translation>
    </message>
    <message>
        <source>Audiobook</source>
        <comment>a genre</comment>
        <translation>Hörbuch</translation>
    </message>
    <message>
        <source>Connect an account first; each has filters of its own.</source>
        <translation>Verbinde zuerst ein Konto; jedes hat seine eigenen Filter.</translation>
    </message>
</context>
<context>
    <name>sillon::GeneralSettingsPage</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <comment>a language</comment>
        <translation>%1 (teilweise)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Acts at once; the music plays on.</source>
        <translation>Wirkt sofort; die Musik spielt weiter.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Open the &amp;page of the last time</source>
        <translation>Die &amp;zuletzt gezeigte Seite öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on playing where the music stopped</source>
        <translation>&amp;Weiterspielen, wo die Musik aufgehört hat</translation>
    </message>
    <message>
        <source>Switched off, the queue and its place come back and wait.</source>
        <translation>Ausgeschaltet kommen die Warteschlange und ihre Stelle zurück und warten.</translation>
    </message>
    <message>
        <source>Show Sillon in the system &amp;tray</source>
        <translation>Sillon &amp;im Systembereich zeigen</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves it in the tray</source>
        <translation>Beim Schließen des &amp;Fensters im Systembereich bleiben</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Systembereich</translation>
    </message>
    <message>
        <source>A middle click plays or pauses, the wheel changes the volume where the tray passes it on.</source>
        <translation>Ein Mittelklick spielt oder pausiert, das Mausrad ändert die Lautstärke, wo der Systembereich es weitergibt.</translation>
    </message>
    <message>
        <source>This desktop has no system tray: closing the window quits.</source>
        <translation>Dieser Desktop hat keinen Systembereich: Das Schließen des Fensters beendet Sillon.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell which track &amp;begins</source>
        <translation>Melden, welcher Titel &amp;beginnt</translation>
    </message>
    <message>
        <source>While the window is not in front; each takes the place of the one before.</source>
        <translation>Solange das Fenster nicht vorn ist; jede nimmt den Platz der vorigen ein.</translation>
    </message>
    <message>
        <source>Show &amp;messages as desktop notifications too</source>
        <translation>&amp;Meldungen auch als Benachrichtigungen zeigen</translation>
    </message>
</context>
<context>
    <name>sillon::HeardList</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>Show album</source>
        <translation>Album zeigen</translation>
    </message>
    <message>
        <source>Open on Last.fm</source>
        <translation>Bei Last.fm öffnen</translation>
    </message>
    <message>
        <source>Set the year…</source>
        <translation>Jahr festlegen …</translation>
    </message>
</context>
<context>
    <name>sillon::HistoriesPage</name>
    <message>
        <source>Histories</source>
        <translation>Verläufe</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation>Doppelte …</translation>
    </message>
    <message>
        <source>Type a name at Last.fm or ListenBrainz, yours or another&apos;s, and what was heard there comes in.</source>
        <translation>Gib einen Namen bei Last.fm oder ListenBrainz ein, deinen oder einen anderen, und was dort gehört wurde, kommt herein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of your database come from Last.fm, whose terms ask to keep no more than 100 MB. What was fetched of others can be deleted here.</source>
        <translation>Etwa %1 deiner Datenbank stammen von Last.fm, dessen Bedingungen bitten, höchstens 100 MB aufzubewahren. Was von anderen geholt wurde, lässt sich hier löschen.</translation>
    </message>
    <message>
        <source>Import plays</source>
        <translation>Wiedergaben importieren</translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl *.csv *.tsv *.txt *.log .scrobbler.log *.tar *.gz *.bz2 *.xz);;All files (*)</source>
        <translation>Exporte und Protokolle (*.zip *.json *.jsonl *.csv *.tsv *.txt *.log .scrobbler.log *.tar *.gz *.bz2 *.xz);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>sillon::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search what you heard</source>
        <translation>Gehörtes durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>What you hear appears here. What you heard before can be fetched from a service.</source>
        <translation>Was du hörst, erscheint hier. Was du früher gehört hast, kann von einem Dienst geholt werden.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Wer hört</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Meine Wiedergaben</translation>
    </message>
    <message>
        <source>Histories…</source>
        <translation>Verläufe …</translation>
    </message>
    <message>
        <source>Fetch plays from services, import files, compare and tidy up</source>
        <translation>Wiedergaben von Diensten holen, Dateien importieren, vergleichen und aufräumen</translation>
    </message>
    <message>
        <source>Nothing that was heard matches these words.</source>
        <translation>Nichts Gehörtes passt zu diesen Wörtern.</translation>
    </message>
    <message>
        <source>Fetch or import</source>
        <translation>Holen oder importieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Write all plays of this listener into a file</source>
        <translation>Alle Wiedergaben dieser Person in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Lines of JSON, as ListenBrainz has them (*.jsonl)</source>
        <translation>JSON-Zeilen wie bei ListenBrainz (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Plays %1</source>
        <comment>file name, day</comment>
        <translation>Wiedergaben %1</translation>
    </message>
    <message>
        <source>Dele&amp;te the play</source>
        <translation>Wiedergabe &amp;löschen</translation>
    </message>
    <message>
        <source>Dele&amp;te the plays</source>
        <translation>Wiedergaben &amp;löschen</translation>
    </message>
    <message>
        <source>Unlove</source>
        <translation>Herz entfernen</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>Copy artist and title</source>
        <translation>Künstler und Titel kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe exportieren</numerusform>
            <numerusform>Alle %Ln Wiedergaben exportieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ImportPanel</name>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Time zone of the player</source>
        <translation>Zeitzone des Players</translation>
    </message>
    <message>
        <source>%1 is an archive in the archive and is not opened.</source>
        <translation>%1 ist ein Archiv im Archiv und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation>Der Inhalt wird angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s): %1 would be new, %2 are known already.</source>
        <translation>
            <numerusform>%Ln Wiedergabe: %1 wäre neu, %2 ist schon bekannt.</numerusform>
            <numerusform>%Ln Wiedergaben: %1 wären neu, %2 sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped by the listener or are no music.</source>
        <translation>
            <numerusform>%Ln Zeile wurde übersprungen oder ist keine Musik.</numerusform>
            <numerusform>%Ln Zeilen wurden übersprungen oder sind keine Musik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no time or no name.</source>
        <translation>
            <numerusform>%Ln Zeile hat keine Zeit oder keinen Namen.</numerusform>
            <numerusform>%Ln Zeilen haben keine Zeit oder keinen Namen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) have damaged letters in their names and are left out.</source>
        <translation>
            <numerusform>%Ln Wiedergabe hat beschädigte Buchstaben im Namen und bleibt draußen.</numerusform>
            <numerusform>%Ln Wiedergaben haben beschädigte Buchstaben im Namen und bleiben draußen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Are these right: %1? If not, please save it as UTF-8 with a text editor first.</source>
        <translation>Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind. Stimmen diese: %1? Wenn nicht, speichere sie bitte zuerst mit einem Texteditor als UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you deleted here before: they stay away.</source>
        <translation>
            <numerusform>%Ln davon hast du hier gelöscht: Sie bleibt weg.</numerusform>
            <numerusform>%Ln davon hast du hier gelöscht: Sie bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times in it are written without a time zone, and read as those of the one below: please choose the one that the player was set to.</source>
        <translation>Die Zeiten darin stehen ohne Zeitzone und werden als die der unten genannten gelesen: Bitte wähle die, auf die der Player eingestellt war.</translation>
    </message>
</context>
<context>
    <name>sillon::JobRow</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sillon::JobsLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::JobsPage</name>
    <message>
        <source>Long work is shown here while it runs.</source>
        <translation>Was länger dauert, wird hier gezeigt, solange es läuft.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>sillon::LibraryPage</name>
    <message>
        <source>Shuffle all</source>
        <translation>Alle zufällig</translation>
    </message>
    <message>
        <source>Play everything shown, in random order</source>
        <translation>Alles Gezeigte in zufälliger Reihenfolge spielen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
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
        <source>Add folder…</source>
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
    <message>
        <source>Covers</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Fetch missing covers from the Cover Art Archive</source>
        <translation>Fehlende Cover vom Cover Art Archive holen</translation>
    </message>
    <message>
        <source>It is asked about albums whose files name their MusicBrainz release. Files are not changed.</source>
        <translation>Gefragt wird nach Alben, deren Dateien ihre Veröffentlichung bei MusicBrainz nennen. Dateien werden nicht geändert.</translation>
    </message>
    <message>
        <source>Notice by itself what changes in these folders</source>
        <translation>Von selbst merken, was sich in diesen Ordnern ändert</translation>
    </message>
    <message>
        <source>Otherwise Sillon looks when it starts and when you ask it to.</source>
        <translation>Sonst sucht Sillon beim Start und wenn du es verlangst.</translation>
    </message>
</context>
<context>
    <name>sillon::LibraryTable</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>sillon::ListenerChoice</name>
    <message>
        <source>Listener</source>
        <translation>Wer hört</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Meine Wiedergaben</translation>
    </message>
</context>
<context>
    <name>sillon::ListsModel</name>
    <message>
        <source>Smart playlist, offered by Sillon</source>
        <translation>Intelligente Wiedergabeliste, von Sillon angeboten</translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation>Intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Wiedergabeliste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>sillon::ListsPage</name>
    <message>
        <source>Playlists</source>
        <translation>Wiedergabelisten</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Liste</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>An empty list that you fill and order yourself</source>
        <translation>Eine leere Liste, die du selbst füllst und ordnest</translation>
    </message>
    <message>
        <source>A list that the library fills by a rule</source>
        <translation>Eine Liste, die die Musiksammlung nach einer Regel füllt</translation>
    </message>
    <message>
        <source>Read M3U, M3U8, XSPF and PLS files</source>
        <translation>Dateien in M3U, M3U8, XSPF und PLS lesen</translation>
    </message>
    <message>
        <source>No playlists yet.</source>
        <translation>Noch keine Wiedergabelisten.</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Wiedergabeliste löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists</source>
        <translation>
            <numerusform>%Ln Wiedergabeliste</numerusform>
            <numerusform>%Ln Wiedergabelisten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LoveButton</name>
    <message>
        <source>Loved</source>
        <translation>Mit Herz</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
</context>
<context>
    <name>sillon::LovedImportWindow</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Loved tracks of %1 from %2</source>
        <translation>Titel mit Herz von %1 bei %2</translation>
    </message>
    <message>
        <source>Songs of the library it may be</source>
        <translation>Lieder der Musiksammlung, die es sein könnten</translation>
    </message>
    <message>
        <source>That is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Gelesene Seiten</translation>
    </message>
    <message>
        <source>What becomes of the loved tracks</source>
        <translation>Was aus den Titeln mit Herz wird</translation>
    </message>
    <message>
        <source>Loved tracks</source>
        <translation>Titel mit Herz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation>Wird gelesen: %1</translation>
    </message>
    <message>
        <source>Which song of the library is “%1”?</source>
        <translation>Welches Lied der Musiksammlung ist „%1“?</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keines davon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loved track(s) imported, %1 of them in the library.</source>
        <translation>
            <numerusform>%Ln Titel mit Herz importiert, %1 davon in der Musiksammlung.</numerusform>
            <numerusform>%Ln Titel mit Herz importiert, %1 davon in der Musiksammlung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Liste exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation>Die Liste wurde geschrieben.</translation>
    </message>
    <message>
        <source>All that was read is here already.</source>
        <translation>Alles Gelesene ist schon hier.</translation>
    </message>
</context>
<context>
    <name>sillon::LovedModel</name>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Musiksammlung</translation>
    </message>
    <message>
        <source>in the library</source>
        <translation>in der Musiksammlung</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Loved on</source>
        <translation>Herz gegeben am</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Musiksammlung</translation>
    </message>
    <message>
        <source>in the library, away</source>
        <translation>in der Bibliothek, nicht da</translation>
    </message>
</context>
<context>
    <name>sillon::LovedPlanModel</name>
    <message>
        <source>Love at %1</source>
        <translation>Herz bei %1 geben</translation>
    </message>
    <message>
        <source>Love here</source>
        <translation>Herz hier geben</translation>
    </message>
    <message>
        <source>Unlove here</source>
        <translation>Herz hier entfernen</translation>
    </message>
    <message>
        <source>Unlove at %1</source>
        <translation>Herz bei %1 entfernen</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Loved here</source>
        <translation>Herz hier</translation>
    </message>
    <message>
        <source>Loved at %1</source>
        <translation>Herz bei %1</translation>
    </message>
</context>
<context>
    <name>sillon::LovedPlanWindow</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hearts here and at %1</source>
        <translation>Herzen hier und bei %1</translation>
    </message>
    <message>
        <source>Reading what you love there…</source>
        <translation>Deine Herzen von dort werden gelesen …</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Here and at %1 the same songs are loved.</source>
        <translation>Hier und bei %1 haben dieselben Lieder ein Herz.</translation>
    </message>
    <message>
        <source>%1 loved only here, %2 only at %3, %4 on other dates. Nothing changes before OK.</source>
        <translation>%1 mit Herz nur hier, %2 nur bei %3, %4 mit anderem Datum. Vor OK ändert sich nichts.</translation>
    </message>
    <message>
        <source>Love there: %1 · love here: %2 · take away: %3</source>
        <translation>Herz dort geben: %1 · hier geben: %2 · entfernen: %3</translation>
    </message>
</context>
<context>
    <name>sillon::LovedReportModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Loved on</source>
        <translation>Herz gegeben am</translation>
    </message>
</context>
<context>
    <name>sillon::LovedTracksPage</name>
    <message>
        <source>Loved</source>
        <translation>Mit Herz</translation>
    </message>
    <message>
        <source>Import loved tracks</source>
        <translation>Titel mit Herz importieren</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Shows what is loved here and there, and what to do about it.</source>
        <translation>Zeigt, was hier und dort ein Herz hat und was damit geschehen soll.</translation>
    </message>
    <message>
        <source>Which loved tracks are shown</source>
        <translation>Welche Titel mit Herz gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Musiksammlung</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Musiksammlung</translation>
    </message>
    <message>
        <source>Loved tracks</source>
        <translation>Titel mit Herz</translation>
    </message>
    <message>
        <source>Search loved tracks</source>
        <translation>Titel mit Herz suchen</translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation>%1 von %2 in der Musiksammlung</translation>
    </message>
    <message>
        <source>No loved track matches.</source>
        <translation>Kein Titel mit Herz passt.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Take the heart away</source>
        <translation>Herz entfernen</translation>
    </message>
    <message>
        <source>Whose loved tracks are imported or compared</source>
        <translation>Wessen Titel mit Herz importiert oder verglichen werden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows what was not taken, and why.</source>
        <translation>Zeigt, was nicht angenommen wurde und warum.</translation>
    </message>
    <message>
        <source>Songs you give a heart are kept here. Those you loved at a service can be imported.</source>
        <translation>Lieder, denen du ein Herz gibst, stehen hier. Die mit Herz bei einem Dienst lassen sich importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were not taken by a service.</source>
        <translation>
            <numerusform>%Ln Änderung an Herzen wurde von einem Dienst nicht angenommen.</numerusform>
            <numerusform>%Ln Änderungen an Herzen wurden von einem Dienst nicht angenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Nothing is playing. The words of a song appear here while it plays.</source>
        <translation>Es läuft nichts. Der Text eines Lieds erscheint hier, während es läuft.</translation>
    </message>
    <message>
        <source>This song has no lyrics. They can stand in its tags, or in an .lrc file of its name beside it.</source>
        <translation>Dieses Lied hat keinen Text. Er kann in seinen Tags stehen oder in einer gleichnamigen .lrc-Datei daneben.</translation>
    </message>
</context>
<context>
    <name>sillon::MainWindow</name>
    <message>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation>Musikordner hinzufügen</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Scrobble as just heard</source>
        <translation>Als gerade gehört scrobbeln</translation>
    </message>
    <message>
        <source>Scrobble by hand…</source>
        <translation>Von Hand scrobbeln …</translation>
    </message>
    <message>
        <source>Scrobble by hand</source>
        <translation>Von Hand scrobbeln</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Musiksammlung durchsuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Connect an account to scrobble this.</source>
        <translation>Verbinde ein Konto, um das zu scrobbeln.</translation>
    </message>
</context>
<context>
    <name>sillon::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>What Sillon has to tell you is kept here.</source>
        <translation>Was Sillon dir zu sagen hat, wird hier aufbewahrt.</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabetaste: %1</translation>
    </message>
</context>
<context>
    <name>sillon::MirrorSettings</name>
    <message>
        <source>A copy of MusicBrainz&apos;s own database in PostgreSQL is asked before the web service, and without any limit.</source>
        <translation>Eine Kopie der MusicBrainz-Datenbank in PostgreSQL wird vor dem Webdienst gefragt, und ohne jede Grenze.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>Passw&amp;ort</translation>
    </message>
    <message>
        <source>Test your own MusicBrainz database</source>
        <translation>Deine eigene MusicBrainz-Datenbank testen</translation>
    </message>
    <message>
        <source>Ask your own MusicBrainz database no longer</source>
        <translation>Deine eigene MusicBrainz-Datenbank nicht mehr fragen</translation>
    </message>
    <message>
        <source>Your own MusicBrainz database</source>
        <translation>Eigene MusicBrainz-Datenbank</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation>Gespeichert; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation>Keine angegeben.</translation>
    </message>
    <message>
        <source>Named in %1 or in the environment.</source>
        <translation>In %1 oder in der Umgebung angegeben.</translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation>Sie wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt…</translation>
    </message>
    <message>
        <source>It answers, and names that are alike can be searched for.</source>
        <translation>Sie antwortet, und ähnliche Namen lassen sich suchen.</translation>
    </message>
    <message>
        <source>It answers. Names that are alike cannot be searched for: that takes the extension pg_trgm and an index of it on the artists&apos; names.</source>
        <translation>Sie antwortet. Ähnliche Namen lassen sich nicht suchen: Dafür braucht es die Erweiterung pg_trgm und einen Index davon auf den Künstlernamen.</translation>
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
        <source>Opening your music and its history…</source>
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
    <name>sillon::PageHead</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>An die Warteschlange</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation>Künstler: %1</translation>
    </message>
    <message>
        <source>Go to the artist</source>
        <translation>Zum Künstler</translation>
    </message>
    <message>
        <source>Unlove all tracks</source>
        <translation>Allen Titeln das Herz nehmen</translation>
    </message>
    <message>
        <source>Love all tracks</source>
        <translation>Allen Titeln ein Herz geben</translation>
    </message>
    <message>
        <source>Scrobble</source>
        <translation>Scrobbeln</translation>
    </message>
    <message>
        <source>Scrobble all of it as just heard elsewhere</source>
        <translation>Alles als gerade anderswo gehört scrobbeln</translation>
    </message>
    <message>
        <source>Scrobbling…</source>
        <translation>Wird gescrobbelt …</translation>
    </message>
    <message>
        <source>Scrobbled</source>
        <translation>Gescrobbelt</translation>
    </message>
</context>
<context>
    <name>sillon::PartialMark</name>
    <message>
        <source>partial %1 %</source>
        <translation>teilweise, %1 %</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>Of what %1 heard at %2, %3 of %4 plays are here.</source>
        <translation>Von dem, was %1 bei %2 gehört hat, sind %3 von %4 Wiedergaben hier.</translation>
    </message>
    <message>
        <source>Of what %1 heard at %2 only a part is here.</source>
        <translation>Von dem, was %1 bei %2 gehört hat, ist nur ein Teil hier.</translation>
    </message>
    <message>
        <source>What was heard before %1 is missing.</source>
        <translation>Was vor dem %1 gehört wurde, fehlt.</translation>
    </message>
    <message>
        <source>What was heard from %1 to %2 is missing.</source>
        <translation>Was vom %1 bis zum %2 gehört wurde, fehlt.</translation>
    </message>
    <message>
        <source>Under Histories its reading goes on.</source>
        <translation>Unter „Verläufe“ wird weitergelesen.</translation>
    </message>
</context>
<context>
    <name>sillon::PeriodBar</name>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Year of listening</source>
        <translation>Jahr des Hörens</translation>
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
        <source>Month of listening</source>
        <translation>Monat des Hörens</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Ganzes Jahr</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>local days</source>
        <translation>lokale Tage</translation>
    </message>
    <message>
        <source>Days and years of listening begin at midnight UTC</source>
        <translation>Tage und Jahre des Hörens beginnen um Mitternacht UTC</translation>
    </message>
    <message>
        <source>Days and years of listening begin at midnight in %1</source>
        <translation>Tage und Jahre des Hörens beginnen um Mitternacht in %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The 12 months before</source>
        <translation>Die 12 Monate davor</translation>
    </message>
</context>
<context>
    <name>sillon::PlayRemoval</name>
    <message numerus="yes">
        <source>%Ln play(s) deleted from your history; services keep what they have</source>
        <translation>
            <numerusform>%Ln Wiedergabe aus deinem Verlauf gelöscht; Dienste behalten, was sie haben</numerusform>
            <numerusform>%Ln Wiedergaben aus deinem Verlauf gelöscht; Dienste behalten, was sie haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) will not be sent</source>
        <translation>
            <numerusform>%Ln Scrobble wird nicht gesendet</numerusform>
            <numerusform>%Ln Scrobbles werden nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <message>
        <source>Prevent &amp;clipping</source>
        <translation>&amp;Übersteuern verhindern</translation>
    </message>
    <message>
        <source>Evens out loudness by the files&apos; own tags.</source>
        <translation>Gleicht die Lautheit nach den Tags der Dateien aus.</translation>
    </message>
    <message>
        <source>&amp;Preamp</source>
        <translation>&amp;Vorverstärkung</translation>
    </message>
    <message>
        <source>Added to what the tags ask for.</source>
        <translation>Kommt zu dem hinzu, was die Tags verlangen.</translation>
    </message>
    <message>
        <source>A track that would be turned up past its loudest moment is turned up less.</source>
        <translation>Ein Titel, der an seiner lautesten Stelle übersteuern würde, wird weniger angehoben.</translation>
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
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistHeader</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Zufallswiedergabe</translation>
    </message>
    <message>
        <source>More actions for this playlist</source>
        <translation>Weitere Aktionen für diese Wiedergabeliste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Play this playlist from its beginning</source>
        <translation>Diese Wiedergabeliste von Anfang an spielen</translation>
    </message>
    <message>
        <source>Play this playlist in random order</source>
        <translation>Diese Wiedergabeliste in zufälliger Reihenfolge spielen</translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation>Name der Wiedergabeliste</translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistModel</name>
    <message>
        <source>The file is away: its drive or folder is not there now.</source>
        <translation>Die Datei ist nicht erreichbar: Ihr Laufwerk oder Ordner ist gerade nicht da.</translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation>Diese Datei gibt es nicht: %1</translation>
    </message>
    <message>
        <source>The playlist names no file for this.</source>
        <translation>Die Wiedergabeliste nennt hierfür keine Datei.</translation>
    </message>
    <message>
        <source>In the library under the same name: %1</source>
        <translation>In der Musiksammlung unter gleichem Namen: %1</translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistPage</name>
    <message>
        <source>This playlist is empty. Drop tracks here, or use “Add to playlist” in their menu.</source>
        <translation>Diese Wiedergabeliste ist leer. Zieh Titel hierher, oder nutze „Zu Wiedergabeliste hinzufügen“ in ihrem Menü.</translation>
    </message>
    <message>
        <source>Choose tracks</source>
        <translation>Titel wählen</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation>Aus der Wiedergabeliste entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation>Aus einer Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Export with relative paths…</source>
        <translation>Mit relativen Pfaden exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Wiedergabeliste löschen</translation>
    </message>
    <message>
        <source>Use the library&apos;s track of this name</source>
        <translation>Gleichnamigen Titel der Musiksammlung verwenden</translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistPages</name>
    <message>
        <source>Import playlists</source>
        <translation>Wiedergabelisten importieren</translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.pls)</source>
        <translation>Wiedergabelisten (*.m3u *.m3u8 *.xspf *.pls)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of “%1” could not be used.</source>
        <translation>
            <numerusform>%Ln Zeile von „%1“ war nicht zu gebrauchen.</numerusform>
            <numerusform>%Ln Zeilen von „%1“ waren nicht zu gebrauchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Wiedergabeliste exportieren</translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <translation>„%1“ wurde in %2 geschrieben.</translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation>Alle Wiedergabelisten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that was taken, and a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Wiedergabeliste</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Wiedergabeliste</translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation>Zu Wiedergabeliste hinzufügen</translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation>Neue Wiedergabeliste …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were added to “%1”.</source>
        <translation>
            <numerusform>%Ln Titel wurde zu „%1“ hinzugefügt.</numerusform>
            <numerusform>%Ln Titel wurden zu „%1“ hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln Titel wurde aus „%1“ entfernt.</numerusform>
            <numerusform>%Ln Titel wurden aus „%1“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Wiedergabeliste löschen</translation>
    </message>
    <message>
        <source>“%1” is no music and was left out.</source>
        <translation>„%1“ ist keine Musik und wurde ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no music and were left out.</source>
        <translation>
            <numerusform>%Ln Datei ist keine Musik und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien sind keine Musik und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::PrivateActions</name>
    <message>
        <source>Listen pri&amp;vately for an hour</source>
        <translation>Eine Stunde p&amp;rivat hören</translation>
    </message>
    <message>
        <source>Listen privately until turned o&amp;ff</source>
        <translation>Privat hören bis zum A&amp;usschalten</translation>
    </message>
    <message>
        <source>Private listening: off</source>
        <translation>Privates Hören: aus</translation>
    </message>
    <message>
        <source>Private listening: on. Nothing is sent.</source>
        <translation>Privates Hören: an. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Private listening until %1. Nothing is sent.</source>
        <translation>Privates Hören bis %1. Nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>sillon::ProfileCard</name>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest play
%1 – %2</source>
        <comment>artist, title</comment>
        <translation>Neueste Wiedergabe
%1 – %2</translation>
    </message>
    <message>
        <source>View on %1</source>
        <translation>Bei %1 ansehen</translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation>dabei seit %1</translation>
    </message>
</context>
<context>
    <name>sillon::ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>Look up a user…</source>
        <translation>Jemanden nachschlagen …</translation>
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
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation>
            <numerusform>%Ln Scrobble wartet</numerusform>
            <numerusform>%Ln Scrobbles warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Scrobbles</source>
        <translation>Scrobbles</translation>
    </message>
    <message>
        <source>The queue was emptied.</source>
        <translation>Die Warteschlange wurde geleert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation>Mit Herz</translation>
    </message>
    <message>
        <source>Everything is as it was backed up. What was here before is kept as %1.</source>
        <translation>Alles ist, wie es gesichert wurde. Was vorher hier war, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>The backup could not be restored, and nothing was changed. %1</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden, und nichts wurde geändert. %1</translation>
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
    <message>
        <source>Save as playlist</source>
        <translation>Als Wiedergabeliste speichern</translation>
    </message>
    <message>
        <source>Keep what is in the queue as a playlist</source>
        <translation>Den Inhalt der Warteschlange als Wiedergabeliste aufbewahren</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time until the queue ends</comment>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>sillon::QuickScrobble</name>
    <message>
        <source>You heard this just before. Scrobble it once more?</source>
        <translation>Das hast du eben erst gehört. Noch einmal scrobbeln?</translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation>Noch einmal scrobbeln</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>sillon::RefusedLovesModel</name>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
</context>
<context>
    <name>sillon::RefusedLovesWindow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Hearts that were not taken</source>
        <translation>Nicht angenommene Herzen</translation>
    </message>
    <message>
        <source>The service is not asked again; the hearts here stay.</source>
        <translation>Der Dienst wird nicht noch einmal gefragt; die Herzen hier bleiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Every heart was taken, or waits to be sent.</source>
        <translation>Alle Herzen wurden angenommen oder warten aufs Senden.</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Give all up</source>
        <translation>Alle aufgeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were refused. Choose some, or none for all of them.</source>
        <translation>
            <numerusform>%Ln Änderung an Herzen wurde abgelehnt. Wähle sie aus, oder nichts für alle.</numerusform>
            <numerusform>%Ln Änderungen an Herzen wurden abgelehnt. Wähle einige aus, oder keine für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::RuleBar</name>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>All tracks. For example: genre:jazz year:1955..1965 plays&lt;3</source>
        <translation>Alle Titel. Zum Beispiel: genre:jazz year:1955..1965 plays&lt;3</translation>
    </message>
    <message>
        <source>All</source>
        <comment>as many tracks as are found</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sortiert nach</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Ascending order</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Words and fields: artist: album: title: genre: year: original: loved: plays: heard: added: length: with -not and or</source>
        <translation>Wörter und Felder: artist: album: title: genre: year: original: loved: plays: heard: added: length: mit -nicht und or</translation>
    </message>
</context>
<context>
    <name>sillon::ScrobbleDetails</name>
    <message>
        <source>Sent as “%1”</source>
        <translation>Gesendet als „%1“</translation>
    </message>
    <message>
        <source>To be sent as “%1”</source>
        <translation>Wird gesendet als „%1“</translation>
    </message>
    <message>
        <source>Kept here: no account was connected when it was heard.</source>
        <translation>Hier aufbewahrt: Beim Hören war kein Konto verbunden.</translation>
    </message>
    <message>
        <source>Known to %1</source>
        <translation>Bekannt bei %1</translation>
    </message>
    <message>
        <source>From %1: it was fetched or imported, and is sent nowhere.</source>
        <translation>Von %1: geholt oder importiert, wird nirgends hin gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) chosen</source>
        <translation>
            <numerusform>%Ln Wiedergabe gewählt</numerusform>
            <numerusform>%Ln Wiedergaben gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ScrobbleEditDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation>Bearbeiten und senden</translation>
    </message>
    <message>
        <source>&amp;Artist</source>
        <translation>&amp;Künstler</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Al&amp;bum</source>
        <translation>Al&amp;bum</translation>
    </message>
    <message>
        <source>Album a&amp;rtist</source>
        <translation>Albumkü&amp;nstler</translation>
    </message>
    <message>
        <source>Only what is sent changes; your own history keeps what the file says.</source>
        <translation>Nur das Gesendete ändert sich; dein eigener Verlauf behält, was die Datei sagt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sillon::ScrobblesPage</name>
    <message>
        <source>Scrobbles</source>
        <translation>Scrobbles</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>&amp;Edit and send…</source>
        <translation>&amp;Bearbeiten und senden …</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>&amp;Nicht senden</translation>
    </message>
    <message>
        <source>Dele&amp;te the play</source>
        <translation>Wiedergabe &amp;löschen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Did not count</source>
        <translation>Zählte nicht</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) of the last 30 days</source>
        <translation>
            <numerusform>%Ln Wiedergabe der letzten 30 Tage</numerusform>
            <numerusform>%Ln Wiedergaben der letzten 30 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken into your history</source>
        <translation>
            <numerusform>%Ln Wiedergabe in deinen Verlauf übernommen</numerusform>
            <numerusform>%Ln Wiedergaben in deinen Verlauf übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search scrobbles</source>
        <translation>Scrobbles suchen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Every play appears here, with what became of it at each service.</source>
        <translation>Jede Wiedergabe erscheint hier, und was bei jedem Dienst aus ihr wurde.</translation>
    </message>
    <message>
        <source>Dele&amp;te the plays</source>
        <translation>Wiedergaben &amp;löschen</translation>
    </message>
    <message>
        <source>Send no&amp;w</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>No play matches.</source>
        <translation>Keine Wiedergabe passt.</translation>
    </message>
    <message>
        <source>No play has failed.</source>
        <translation>Keine Wiedergabe ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No plays are in this state.</source>
        <translation>In diesem Zustand ist keine Wiedergabe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent again</source>
        <translation>
            <numerusform>%Ln Wiedergabe wird noch einmal gesendet</numerusform>
            <numerusform>%Ln Wiedergaben werden noch einmal gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing left to send</source>
        <translation>
            <numerusform>%Ln hatte nichts mehr zu senden</numerusform>
            <numerusform>%Ln hatten nichts mehr zu senden</numerusform>
        </translation>
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
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Libre.fm, GNU FM, Maloja and others speak Last.fm&apos;s protocol. Give one a name and its address.</source>
        <translation>Libre.fm, GNU FM, Maloja und andere sprechen das Protokoll von Last.fm. Gib einem einen Namen und seine Adresse.</translation>
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
    <name>sillon::SecondScrobblerDialog</name>
    <message>
        <source>Two programs scrobble</source>
        <translation>Zwei Programme scrobbeln</translation>
    </message>
    <message>
        <source>If both go on, such plays stand there twice. Paused, Sillon keeps its plays here; they are not sent later either.</source>
        <translation>Machen beide weiter, stehen solche Wiedergaben dort doppelt. Pausiert behält Sillon seine Wiedergaben hier; sie werden auch später nicht gesendet.</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>&amp;Pause ours</source>
        <translation>&amp;Sillon pausieren</translation>
    </message>
    <message>
        <source>It stands there twice at each of these: %1</source>
        <translation>Sie steht bei jedem von diesen doppelt: %1</translation>
    </message>
</context>
<context>
    <name>sillon::SecretForm</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation>Passwort oder API-Schlüssel</translation>
    </message>
    <message>
        <source>User token</source>
        <translation>Benutzer-Token</translation>
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
    <name>sillon::SentSettingsPage</name>
    <message>
        <source>What is not sent</source>
        <translation>Was nicht gesendet wird</translation>
    </message>
    <message>
        <source>Plays that a filter holds for stay in your own history. What is filtered when it is heard is not sent later either.</source>
        <translation>Wiedergaben, auf die ein Filter zutrifft, bleiben in deinem eigenen Verlauf. Was beim Hören gefiltert wird, wird auch später nicht gesendet.</translation>
    </message>
    <message>
        <source>What is sent in other words</source>
        <translation>Was in anderen Worten gesendet wird</translation>
    </message>
    <message>
        <source>Your own history keeps what the files say.</source>
        <translation>Dein eigener Verlauf behält, was die Dateien sagen.</translation>
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
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Release years</source>
        <translation>Erscheinungsjahre</translation>
    </message>
</context>
<context>
    <name>sillon::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Ändern …</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>In Listen</translation>
    </message>
    <message>
        <source>Play what is chosen</source>
        <translation>Gewähltes abspielen</translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation>Alles wählen</translation>
    </message>
    <message>
        <source>Remove from a queue or playlist</source>
        <translation>Aus Warteschlange oder Wiedergabeliste entfernen</translation>
    </message>
    <message>
        <source>Rename a playlist</source>
        <translation>Wiedergabeliste umbenennen</translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation>Größere Cover</translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation>Kleinere Cover</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Move up in a queue or playlist</source>
        <translation>In Warteschlange oder Playlist nach oben</translation>
    </message>
    <message>
        <source>Move down in a queue or playlist</source>
        <translation>In Warteschlange oder Playlist nach unten</translation>
    </message>
</context>
<context>
    <name>sillon::ShortcutsSettingsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Use them &amp;here</source>
        <translation>&amp;Hier nutzen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
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
    <message>
        <source>Rediscover</source>
        <comment>heading of a group of pages</comment>
        <translation>Wiederentdecken</translation>
    </message>
</context>
<context>
    <name>sillon::SmartPage</name>
    <message>
        <source>No track of the library fits this rule now.</source>
        <translation>Kein Titel der Musiksammlung passt jetzt zu dieser Regel.</translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation>Titel der Wiedergabeliste</translation>
    </message>
    <message>
        <source>Keep these tracks as a playlist</source>
        <translation>Diese Titel als Wiedergabeliste aufbewahren</translation>
    </message>
    <message>
        <source>Export with relative paths…</source>
        <translation>Mit relativen Pfaden exportieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Wiedergabeliste löschen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
</context>
<context>
    <name>sillon::SourceCard</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Compares how many plays of each month are here and there</source>
        <translation>Vergleicht, wie viele Wiedergaben jedes Monats hier und dort sind</translation>
    </message>
    <message>
        <source>Plays by year or month</source>
        <translation>Wiedergaben nach Jahr oder Monat</translation>
    </message>
    <message>
        <source>Fetch this year</source>
        <translation>Dieses Jahr holen</translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation>Bei %1 ansehen</translation>
    </message>
    <message>
        <source>Read everything again…</source>
        <translation>Alles neu lesen …</translation>
    </message>
    <message>
        <source>Delete these plays…</source>
        <translation>Diese Wiedergaben löschen …</translation>
    </message>
    <message>
        <source>%1 of %2 plays</source>
        <translation>%1 von %2 Wiedergaben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>another listener</source>
        <translation>jemand anderes</translation>
    </message>
    <message>
        <source>comparing, %1</source>
        <translation>wird verglichen, %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Fetch new plays</source>
        <translation>Neue Wiedergaben holen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Compare every play</source>
        <translation>Jede Wiedergabe vergleichen</translation>
    </message>
    <message>
        <source>Finds names that were corrected there too; takes as long as fetching everything</source>
        <translation>Findet auch dort berichtigte Namen; dauert so lange, wie alles zu holen</translation>
    </message>
    <message>
        <source>As the service counts them; kept for a day.</source>
        <translation>So, wie der Dienst zählt; einen Tag lang gültig.</translation>
    </message>
    <message>
        <source>Compared once a month by itself, last on %1. Months that differ are read again.</source>
        <translation>Wird einmal im Monat von selbst verglichen, zuletzt am %1. Abweichende Monate werden neu gelesen.</translation>
    </message>
    <message>
        <source>Compared once a month by itself. Months that differ are read again.</source>
        <translation>Wird einmal im Monat von selbst verglichen. Abweichende Monate werden neu gelesen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, how far its reading is</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %2, %Ln of them new here.</source>
        <comment>year, 12 plays</comment>
        <translation>
            <numerusform>%1 wurde gelesen: %2, davon %Ln neu hier.</numerusform>
            <numerusform>%1 wurde gelesen: %2, davon %Ln neu hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2 tells of no plays.</source>
        <translation>%1 wurde gelesen: %2 nennt keine Wiedergaben.</translation>
    </message>
    <message>
        <source>Names written as there now: %1.</source>
        <translation>Namen nun wie dort geschrieben: %1.</translation>
    </message>
    <message>
        <source>Gone, since the service tells of them no more: %1.</source>
        <translation>Entfernt, weil der Dienst sie nicht mehr nennt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 again? The %Ln fetched play(s) of that year are replaced by what %2 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation>
            <numerusform>%1 neu lesen? Die %Ln geholte Wiedergabe dieses Jahres wird durch das ersetzt, was %2 jetzt nennt; eigene Wiedergaben, Herzen und Jahre bleiben. Schlägt es fehl, ändert sich nichts.</numerusform>
            <numerusform>%1 neu lesen? Die %Ln geholten Wiedergaben dieses Jahres werden durch das ersetzt, was %2 jetzt nennt; eigene Wiedergaben, Herzen und Jahre bleiben. Schlägt es fehl, ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read everything again? The %Ln fetched play(s) are replaced at once by what %1 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation>
            <numerusform>Alles neu lesen? Die %Ln geholte Wiedergabe wird auf einmal durch das ersetzt, was %1 jetzt nennt; eigene Wiedergaben, Herzen und Jahre bleiben. Schlägt es fehl, ändert sich nichts.</numerusform>
            <numerusform>Alles neu lesen? Die %Ln geholten Wiedergaben werden auf einmal durch das ersetzt, was %1 jetzt nennt; eigene Wiedergaben, Herzen und Jahre bleiben. Schlägt es fehl, ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln play(s) that came from here? What you heard in Sillon, and what another service or file tells too, stays.</source>
        <translation>
            <numerusform>Die %Ln Wiedergabe von hier löschen? Was du in Sillon gehört hast und was auch ein anderer Dienst oder eine Datei nennt, bleibt.</numerusform>
            <numerusform>Die %Ln Wiedergaben von hier löschen? Was du in Sillon gehört hast und was auch ein anderer Dienst oder eine Datei nennt, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not count the plays of a year; these are the years since the first play here.</source>
        <translation>%1 zählt die Wiedergaben eines Jahres nicht; dies sind die Jahre seit der ersten Wiedergabe hier.</translation>
    </message>
    <message>
        <source>These are not my plays…</source>
        <translation>Das sind nicht meine Wiedergaben …</translation>
    </message>
    <message>
        <source>These are my plays…</source>
        <translation>Das sind meine Wiedergaben …</translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) somebody else&apos;s? They leave your history; what you heard in Sillon, and what others tell too, stays.</source>
        <translation>
            <numerusform>Ist die %Ln Wiedergabe von jemand anderem? Sie verlässt deine Geschichte; was du in Sillon gehört hast und was andere auch melden, bleibt.</numerusform>
            <numerusform>Sind die %Ln Wiedergaben von jemand anderem? Sie verlassen deine Geschichte; was du in Sillon gehört hast und was andere auch melden, bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) yours? They join your history and your charts, each once. You can take it back here.</source>
        <translation>
            <numerusform>Ist die %Ln Wiedergabe deine? Sie kommt einmal in deine Geschichte und deine Diagramme. Du kannst es hier zurücknehmen.</numerusform>
            <numerusform>Sind die %Ln Wiedergaben deine? Sie kommen je einmal in deine Geschichte und deine Diagramme. Du kannst es hier zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation>Nicht meine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>being moved</source>
        <translation>wird umgezogen</translation>
    </message>
    <message>
        <source>Not read again: %1 The plays of before stay.</source>
        <translation>Nicht neu gelesen: %1 Die bisherigen Wiedergaben bleiben.</translation>
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
    <name>sillon::TagCoverBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen …</translation>
    </message>
    <message>
        <source>Find cover</source>
        <translation>Cover suchen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Ask the Cover Art Archive for this release</source>
        <translation>Das Cover Art Archive nach dieser Veröffentlichung fragen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Cover wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>sillon::TagEditing</name>
    <message>
        <source>Edit tags…</source>
        <translation>Tags bearbeiten …</translation>
    </message>
    <message>
        <source>Find cover</source>
        <translation>Cover suchen</translation>
    </message>
    <message>
        <source>Looking for the cover…</source>
        <translation>Das Cover wird gesucht …</translation>
    </message>
    <message>
        <source>The cover was found.</source>
        <translation>Das Cover wurde gefunden.</translation>
    </message>
    <message>
        <source>The Cover Art Archive has no cover of this release.</source>
        <translation>Das Cover Art Archive hat kein Cover dieser Veröffentlichung.</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>A cover was found. The one the files have is still shown; “Edit tags…” replaces it.</source>
        <translation>Ein Cover wurde gefunden. Gezeigt wird weiterhin das aus den Dateien; „Tags bearbeiten …“ ersetzt es.</translation>
    </message>
    <message>
        <source>Save beside the music</source>
        <translation>Neben der Musik speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>There is a picture beside the music already; it stays.</source>
        <translation>Neben der Musik liegt schon ein Bild; es bleibt.</translation>
    </message>
    <message>
        <source>Redo the last change of tags</source>
        <translation>Letzte Änderung an Tags wiederherstellen</translation>
    </message>
    <message>
        <source>Undo the last change of tags</source>
        <translation>Letzte Änderung an Tags rückgängig machen</translation>
    </message>
</context>
<context>
    <name>sillon::TagEditorDialog</name>
    <message>
        <source>Edit tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation>Liedtext</translation>
    </message>
    <message>
        <source>MusicBrainz</source>
        <translation>MusicBrainz</translation>
    </message>
    <message>
        <source>Kinds of tags</source>
        <translation>Arten von Tags</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation>Teil einer Kompilation</translation>
    </message>
    <message>
        <source>By these ids the music is known at MusicBrainz. Take away those that are wrong.</source>
        <translation>Unter diesen Kennungen ist die Musik bei MusicBrainz bekannt. Entferne die falschen.</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This file is no picture that can be a cover.</source>
        <translation>Diese Datei ist kein Bild, das sich als Cover eignet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>(different values)</source>
        <translation>(verschiedene Werte)</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(entfernt)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Neues Cover</translation>
    </message>
    <message>
        <source>(different covers)</source>
        <translation>(verschiedene Cover)</translation>
    </message>
    <message>
        <source>No cover in the file</source>
        <translation>Kein Cover in der Datei</translation>
    </message>
    <message>
        <source>This needs the id of one MusicBrainz release</source>
        <translation>Dafür braucht es die Kennung genau einer Veröffentlichung bei MusicBrainz</translation>
    </message>
    <message>
        <source>The Cover Art Archive has no cover of this release.</source>
        <translation>Das Cover Art Archive hat kein Cover dieser Veröffentlichung.</translation>
    </message>
    <message>
        <source>Other tags are being written. Please try again in a moment.</source>
        <translation>Gerade werden andere Tags geschrieben. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>sillon::TestedSecret</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>sillon::TimelineTable</name>
    <message>
        <source>Tracks and when they were heard</source>
        <translation>Titel und wann sie gehört wurden</translation>
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
    <name>sillon::TrackActions</name>
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
        <source>Unlove</source>
        <translation>Herz entfernen</translation>
    </message>
    <message>
        <source>Love</source>
        <translation>Herz geben</translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation>Zum Album</translation>
    </message>
    <message>
        <source>Go to the artist</source>
        <translation>Zum Künstler</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>In der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Copy artist and title</source>
        <translation>Künstler und Titel kopieren</translation>
    </message>
</context>
<context>
    <name>sillon::TrackForm</name>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>falls es eines gibt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>3:00 if not known</source>
        <translation>3:00, wenn unbekannt</translation>
    </message>
</context>
<context>
    <name>sillon::TrackListing</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>sillon::TrackListingModel</name>
    <message>
        <source>Disc %1</source>
        <translation>Disc %1</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>mit Herz</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>gerade nicht da</translation>
    </message>
</context>
<context>
    <name>sillon::TrackNotification</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
</context>
<context>
    <name>sillon::TrackTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Turned round</source>
        <comment>sorted the other way</comment>
        <translation>Umgekehrt</translation>
    </message>
</context>
<context>
    <name>sillon::TrackTableModel</name>
    <message>
        <source>%1, current track</source>
        <translation>%1, laufender Titel</translation>
    </message>
    <message>
        <source>loved</source>
        <translation>mit Herz</translation>
    </message>
    <message>
        <source>not loved</source>
        <translation>ohne Herz</translation>
    </message>
    <message>
        <source>%1, away</source>
        <comment>a track whose file is not there now</comment>
        <translation>%1, gerade nicht da</translation>
    </message>
    <message>
        <source>The file is away: its drive or folder is not there now.</source>
        <translation>Die Datei ist nicht erreichbar: Ihr Laufwerk oder Ordner ist gerade nicht da.</translation>
    </message>
</context>
<context>
    <name>sillon::TracksPage</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation>Titel suchen</translation>
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
</context>
<context>
    <name>sillon::TrayIcon</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation>&amp;Fenster verbergen</translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation>&amp;Fenster zeigen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächster Titel</translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation>&amp;Voriger Titel</translation>
    </message>
    <message>
        <source>&amp;Love</source>
        <translation>&amp;Herz geben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <comment>a track</comment>
        <translation>%1 (pausiert)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <comment>a track</comment>
        <translation>%1 (privat)</translation>
    </message>
</context>
<context>
    <name>sillon::UncountedList</name>
    <message>
        <source>Count &amp;it</source>
        <translation>&amp;Zählen lassen</translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Plays that did not count</source>
        <translation>Wiedergaben, die nicht zählten</translation>
    </message>
    <message>
        <source>Takes it into your history and sends it, as if it had been heard long enough.</source>
        <translation>Übernimmt sie in deinen Verlauf und sendet sie, als wäre lange genug gehört worden.</translation>
    </message>
    <message>
        <source>Plays that were too short to count stand here for 30 days.</source>
        <translation>Wiedergaben, die zu kurz waren, um zu zählen, stehen hier 30 Tage lang.</translation>
    </message>
    <message>
        <source>No play that did not count matches these words.</source>
        <translation>Keine Wiedergabe, die nicht zählte, passt zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>sillon::UserLookup</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Look up a user</source>
        <translation>Jemanden nachschlagen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt …</translation>
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
<context>
    <name>sillon::WelcomePage</name>
    <message>
        <source>Welcome to Sillon</source>
        <translation>Willkommen bei Sillon</translation>
    </message>
    <message>
        <source>Sillon plays your music and keeps the record of what you hear. Whatever you leave out here is in the settings.</source>
        <translation>Sillon spielt deine Musik und hält fest, was du hörst. Was du hier auslässt, findest du in den Einstellungen.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Loslegen</translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation>Wo ist deine Musik?</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>Diesen Ordner &amp;verwenden</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n music file(s).</source>
        <translation>
            <numerusform>In %1 liegt %n Musikdatei.</numerusform>
            <numerusform>In %1 liegen %n Musikdateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sillon reads %1. The first albums are there in a moment.</source>
        <translation>Sillon liest %1 ein. Die ersten Alben sind gleich da.</translation>
    </message>
    <message>
        <source>Sillon looks for music in the folders you name and keeps watching them.</source>
        <translation>Sillon sucht Musik in den Ordnern, die du nennst, und behält sie im Blick.</translation>
    </message>
    <message>
        <source>Your music folder is %1.</source>
        <translation>Dein Musikordner ist %1.</translation>
    </message>
    <message>
        <source>What you hear is kept here in any case. With an account it is sent there too, also later, when you were offline.</source>
        <translation>Was du hörst, wird hier in jedem Fall aufbewahrt. Mit einem Konto wird es auch dorthin gesendet, selbst später, wenn du offline warst.</translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation>Verbunden als %1.</translation>
    </message>
    <message>
        <source>Light or dark?</source>
        <translation>Hell oder dunkel?</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Scrobble to Last.fm, ListenBrainz and others</source>
        <translation>An Last.fm, ListenBrainz und andere scrobbeln</translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation>&amp;Konto verbinden …</translation>
    </message>
</context>
<context>
    <name>sillon::WhenChoice</name>
    <message>
        <source>Just finished</source>
        <translation>Gerade zu Ende</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Pause between sides</source>
        <translation>Pause zwischen den Seiten</translation>
    </message>
    <message>
        <source>When it started</source>
        <translation>Wann es begann</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>sillon::YearDialog</name>
    <message>
        <source>This is it</source>
        <translation>Das ist es</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Nicht dieses</translation>
    </message>
    <message>
        <source>Set the year</source>
        <translation>Jahr festlegen</translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Year of an album</source>
        <translation>Jahr eines Albums</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Was die Quellen sagen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Künstler</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>No source knows its year.</source>
        <translation>Keine Quelle kennt sein Jahr.</translation>
    </message>
    <message>
        <source>%1, as you said.</source>
        <translation>%1, nach deiner Angabe.</translation>
    </message>
    <message>
        <source>Keep this year</source>
        <translation>Dieses Jahr behalten</translation>
    </message>
    <message>
        <source>Look at MusicBrainz</source>
        <translation>Bei MusicBrainz ansehen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>First out</source>
        <translation>Zuerst erschienen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why (not)</source>
        <translation>Warum (nicht)</translation>
    </message>
    <message>
        <source>No later search changes it</source>
        <translation>Keine spätere Suche ändert es</translation>
    </message>
    <message>
        <source>Takes your own word back, and asks the sources again</source>
        <translation>Nimmt deine eigene Angabe zurück und fragt die Quellen wieder</translation>
    </message>
    <message>
        <source>Its year is not looked up yet.</source>
        <translation>Sein Jahr ist noch nicht gesucht.</translation>
    </message>
    <message>
        <source>No source is sure of its year: is it one of these?</source>
        <translation>Keine Quelle ist sich des Jahres sicher: Ist es eins von diesen?</translation>
    </message>
    <message>
        <source>Year of a song</source>
        <translation>Jahr eines Lieds</translation>
    </message>
    <message>
        <source>Look at Discogs</source>
        <translation>Bei Discogs nachsehen</translation>
    </message>
</context>
<context>
    <name>sillon::YearIndexSettings</name>
    <message>
        <source>Build…</source>
        <translation>Erstellen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Offline index</source>
        <translation>Offline-Index</translation>
    </message>
    <message>
        <source>Building the offline index</source>
        <translation>Der Offline-Index wird erstellt</translation>
    </message>
    <message>
        <source>Build the offline index from a MusicBrainz dump</source>
        <translation>Den Offline-Index aus einem MusicBrainz-Dump erstellen</translation>
    </message>
    <message>
        <source>Stop building the offline index</source>
        <translation>Das Erstellen des Offline-Index beenden</translation>
    </message>
    <message>
        <source>Choose a MusicBrainz dump</source>
        <translation>MusicBrainz-Dump wählen</translation>
    </message>
    <message>
        <source>Dumps (*.tar.bz2 *.tar.xz *.tar.gz *.tar.zst *.tar)</source>
        <translation>Dumps (*.tar.bz2 *.tar.xz *.tar.gz *.tar.zst *.tar)</translation>
    </message>
    <message>
        <source>There is no offline index. With one, built from a MusicBrainz dump (mbdump.tar.bz2), most years are found without a network.</source>
        <translation>Es gibt keinen Offline-Index. Mit einem, erstellt aus einem MusicBrainz-Dump (mbdump.tar.bz2), finden sich die meisten Jahre ohne Netz.</translation>
    </message>
    <message>
        <source>%1 albums, built on %2, %3, in %4.</source>
        <translation>%1 Alben, erstellt am %2, %3, in %4.</translation>
    </message>
    <message>
        <source>Built on %1, %2, in %3.</source>
        <translation>Erstellt am %1, %2, in %3.</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss the failed index</source>
        <translation>Den fehlgeschlagenen Index schließen</translation>
    </message>
    <message>
        <source>From the dump (mbdump.tar.bz2)…</source>
        <translation>Aus dem Dump (mbdump.tar.bz2) …</translation>
    </message>
    <message>
        <source>From a folder of its files…</source>
        <translation>Aus einem Ordner mit seinen Dateien …</translation>
    </message>
    <message>
        <source>Choose the folder of a MusicBrainz dump</source>
        <translation>Ordner eines MusicBrainz-Dumps wählen</translation>
    </message>
</context>
<context>
    <name>sillon::YearMapView</name>
    <message>
        <source>Plays by release year and year of listening</source>
        <translation>Wiedergaben nach Erscheinungsjahr und Jahr des Hörens</translation>
    </message>
    <message>
        <source>Music of %1, heard in %2: %3</source>
        <translation>Musik von %1, gehört %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearPanel</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation>Gehört aus %1</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Unbekanntes Jahr</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Play what the library has of this</source>
        <translation>Spielen, was die Musiksammlung hiervon hat</translation>
    </message>
    <message>
        <source>The library has none of this</source>
        <translation>Die Musiksammlung hat nichts hiervon</translation>
    </message>
    <message>
        <source>Open an album to say its year.</source>
        <translation>Öffne ein Album, um sein Jahr anzugeben.</translation>
    </message>
    <message>
        <source>%1, heard in %2</source>
        <comment>release years, year of listening</comment>
        <translation>%1, gehört %2</translation>
    </message>
    <message>
        <source>Every play of this time has a year, or is still looked up.</source>
        <translation>Jede Wiedergabe dieser Zeit hat ein Jahr oder wird noch gesucht.</translation>
    </message>
    <message>
        <source>Nothing from %1 was heard in this time. Choose another time, or another bar.</source>
        <translation>Aus %1 wurde in dieser Zeit nichts gehört. Wähle eine andere Zeit oder einen anderen Balken.</translation>
    </message>
    <message>
        <source>These plays name no album, so here are their tracks.</source>
        <translation>Diese Wiedergaben nennen kein Album; hier sind deshalb ihre Titel.</translation>
    </message>
    <message>
        <source>These plays name no album, so here are their tracks. Open one to say its year.</source>
        <translation>Diese Wiedergaben nennen kein Album; hier sind deshalb ihre Titel. Öffne einen, um sein Jahr anzugeben.</translation>
    </message>
    <message>
        <source>Heard without an album, among the tracks: %1.</source>
        <translation>Ohne Album gehört, unter den Titeln: %1.</translation>
    </message>
    <message>
        <source>Nothing from %1 was heard in %2.</source>
        <translation>Aus %1 wurde %2 nichts gehört.</translation>
    </message>
    <message>
        <source>These years come from tags and from MusicBrainz releases; what you set by hand is the original year.</source>
        <translation>Diese Jahre stammen aus Tags und aus Veröffentlichungen bei MusicBrainz; was du selbst einträgst, ist das ursprüngliche Jahr.</translation>
    </message>
</context>
<context>
    <name>sillon::YearTableModel</name>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Wiedergaben: %1</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Anteil: %1</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Unterschied in Prozentpunkten</translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <comment>in percentage points</comment>
        <translation>Unterschied (Punkte)</translation>
    </message>
</context>
<context>
    <name>sillon::YearsBand</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking up years at MusicBrainz: %1 of %2. What is found appears at once.</source>
        <comment>albums and songs</comment>
        <translation>Jahre werden bei MusicBrainz gesucht: %1 von %2. Gefundenes erscheint sofort.</translation>
    </message>
    <message>
        <source>Looking up years at MusicBrainz…</source>
        <translation>Jahre werden bei MusicBrainz gesucht …</translation>
    </message>
    <message>
        <source>MusicBrainz cannot be reached at the moment. The search goes on by itself.</source>
        <translation>MusicBrainz ist gerade nicht erreichbar. Die Suche geht von selbst weiter.</translation>
    </message>
    <message>
        <source>MusicBrainz has been asked enough for today. The search goes on tomorrow by itself.</source>
        <translation>MusicBrainz wurde für heute genug gefragt. Die Suche geht morgen von selbst weiter.</translation>
    </message>
    <message>
        <source>%1 have no year yet. Look them up at MusicBrainz? Names and identifiers of albums and songs are sent, nothing about you; what you hear in private stays here.</source>
        <comment>12 plays</comment>
        <translation>%1 haben noch kein Jahr. Bei MusicBrainz nachschlagen? Gesendet werden Namen und Kennungen von Alben und Liedern, nichts über dich; was du privat hörst, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>sillon::YearsPage</name>
    <message>
        <source>Years</source>
        <comment>file name</comment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Days in UTC</source>
        <translation>Tage in UTC</translation>
    </message>
    <message>
        <source>The years the music of %1 comes from</source>
        <translation>Aus welchen Jahren die Musik von %1 stammt</translation>
    </message>
    <message>
        <source>The years my music comes from</source>
        <translation>Aus welchen Jahren meine Musik stammt</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation>Dein Verlauf wird gelesen …</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Which year</source>
        <translation>Welches Jahr</translation>
    </message>
    <message>
        <source>Original year</source>
        <translation>Originaljahr</translation>
    </message>
    <message>
        <source>Year of the edition</source>
        <translation>Jahr der Ausgabe</translation>
    </message>
    <message>
        <source>Year of the recording</source>
        <translation>Jahr der Aufnahme</translation>
    </message>
    <message>
        <source>As tagged</source>
        <translation>Wie in den Tags</translation>
    </message>
    <message>
        <source>When the album first came out, when the edition you played did, or when the song did</source>
        <translation>Wann das Album zuerst erschien, wann die gespielte Ausgabe oder wann das Lied</translation>
    </message>
    <message>
        <source>Plays by release year</source>
        <translation>Wiedergaben nach Erscheinungsjahr</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Meine Wiedergaben</translation>
    </message>
    <message>
        <source>%1 (bars) and %2 (line), in percent</source>
        <translation>%1 (Balken) und %2 (Linie), in Prozent</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of music from %2 to %3, half of it from %4 or earlier</source>
        <comment>plays, years</comment>
        <translation>%1 mit Musik von %2 bis %3, die Hälfte davon aus %4 oder früher</translation>
    </message>
    <message>
        <source>Here you see what years your music comes from: play something, or bring in what you have heard so far.</source>
        <translation>Hier siehst du, aus welchen Jahren deine Musik kommt: Spiel etwas ab oder hol herein, was du bisher gehört hast.</translation>
    </message>
    <message>
        <source>Fetch my history</source>
        <translation>Meinen Verlauf holen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, partial 58 %</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which editions were heard in this time is not known. Files with a date in their tags tell it, and plays with a MusicBrainz release once years are looked up there.</source>
        <translation>Welche Ausgaben in dieser Zeit gehört wurden, ist nicht bekannt. Dateien mit einem Datum in den Tags verraten es, und Wiedergaben mit einer MusicBrainz-Veröffentlichung, sobald dort nach Jahren gesucht wird.</translation>
    </message>
    <message>
        <source>No file in your library of what was heard in this time has a year in its tags.</source>
        <translation>Keine Datei deiner Bibliothek, die in dieser Zeit gehört wurde, hat ein Jahr in ihren Tags.</translation>
    </message>
    <message>
        <source>No year is known yet of what was heard in this time.</source>
        <translation>Von dem, was in dieser Zeit gehört wurde, ist noch kein Jahr bekannt.</translation>
    </message>
    <message>
        <source>First day compared</source>
        <translation>Erster verglichener Tag</translation>
    </message>
    <message>
        <source>Last day compared</source>
        <translation>Letzter verglichener Tag</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>%1 heard nothing in this time</source>
        <translation>%1 hat in dieser Zeit nichts gehört</translation>
    </message>
    <message>
        <source>Nothing was heard in this time: %1</source>
        <translation>In dieser Zeit wurde nichts gehört: %1</translation>
    </message>
    <message>
        <source>Nothing of yours yet: play something, or bring in what you have heard so far. What others heard is shown by the choice of the listener, above.</source>
        <translation>Noch nichts von dir: Spiele etwas, oder hole herein, was du bisher gehört hast. Was andere gehört haben, zeigt die Auswahl der Person oben.</translation>
    </message>
    <message>
        <source>Plays are coming in. The first bars rise in a moment.</source>
        <translation>Wiedergaben kommen herein. Gleich steigen die ersten Balken.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listener, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sillon::YearsSettingsPage</name>
    <message>
        <source>Where years come from</source>
        <translation>Woher die Jahre kommen</translation>
    </message>
    <message>
        <source>Release years</source>
        <translation>Erscheinungsjahre</translation>
    </message>
    <message>
        <source>Look for the years of what you hear</source>
        <translation>Die Jahre des Gehörten suchen</translation>
    </message>
    <message>
        <source>All that is missing</source>
        <translation>Alles, was fehlt</translation>
    </message>
    <message>
        <source>MusicBrainz</source>
        <translation>MusicBrainz</translation>
    </message>
    <message>
        <source>&amp;Web service</source>
        <translation>&amp;Webdienst</translation>
    </message>
    <message>
        <source>An own server may be named here.</source>
        <translation>Hier kann ein eigener Server stehen.</translation>
    </message>
    <message>
        <source> per second</source>
        <translation> pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Anfragen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>%1 % of %2 plays have a year; %3 % are still to be looked for, %4 % were not found.</source>
        <translation>%1 % von %2 Wiedergaben haben ein Jahr; %3 % sind noch zu suchen, %4 % wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Offline index</source>
        <translation>Offline-Index</translation>
    </message>
    <message>
        <source>Your own MusicBrainz database</source>
        <translation>Eigene MusicBrainz-Datenbank</translation>
    </message>
    <message>
        <source>Release years come from your files&apos; tags and from MusicBrainz, an open encyclopedia of music. Songs without an album, and those of compilations, are asked for at ListenBrainz first where you are signed in there. Only names and identifiers of what you have heard are asked for; what you hear in private is not.</source>
        <translation>Erscheinungsjahre kommen aus den Tags deiner Dateien und von MusicBrainz, einer offenen Enzyklopädie der Musik. Nach Liedern ohne Album und denen auf Kompilationen wird zuerst ListenBrainz gefragt, wenn du dort angemeldet bist. Gefragt wird nur nach Namen und Kennungen dessen, was du gehört hast; was du privat hörst, bleibt außen vor.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Discogs</source>
        <translation>Discogs</translation>
    </message>
    <message>
        <source>MusicBrainz is asked once a second at most.</source>
        <translation>MusicBrainz wird höchstens einmal in der Sekunde gefragt.</translation>
    </message>
    <message>
        <source>MusicBrainz is asked %1 times a second at most.</source>
        <translation>MusicBrainz wird höchstens %1-mal in der Sekunde gefragt.</translation>
    </message>
    <message>
        <source>musicbrainz.org allows no more; that takes a server of your own.</source>
        <translation>musicbrainz.org erlaubt nicht mehr; dafür braucht es einen eigenen Server.</translation>
    </message>
    <message>
        <source>Nothing of yours has been heard yet.</source>
        <translation>Von dir wurde noch nichts gehört.</translation>
    </message>
    <message>
        <source>New albums and songs are asked for from time to time. Off: what your files&apos; tags, the offline index and a database of your own know is still used, and no service is asked.</source>
        <translation>Nach neuen Alben und Titeln wird von Zeit zu Zeit gefragt. Aus: Was die Tags deiner Dateien, der Offline-Index und eine eigene Datenbank wissen, wird weiterhin genutzt, und kein Dienst wird gefragt.</translation>
    </message>
    <message>
        <source>Albums never played</source>
        <translation>Nie gespielte Alben</translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Each of them has a year, or was looked for.</source>
        <translation>Jedes von ihnen hat ein Jahr, oder es wurde danach gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) of your library that you have never played have no year. Looking them up tells MusicBrainz their names, after all that was heard.</source>
        <translation>
            <numerusform>%n Album deiner Musiksammlung, das du nie gespielt hast, hat kein Jahr. Beim Nachschlagen erfährt MusicBrainz seinen Namen, nach allem, was gehört wurde.</numerusform>
            <numerusform>%n Alben deiner Musiksammlung, die du nie gespielt hast, haben kein Jahr. Beim Nachschlagen erfährt MusicBrainz ihre Namen, nach allem, was gehört wurde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearsView</name>
    <message>
        <source>Plays by release year</source>
        <translation>Wiedergaben nach Erscheinungsjahr</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>year, plays, percent</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln Wiedergabe</numerusform>
            <numerusform>%Ln Wiedergaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: %4</source>
        <comment>year, percent, name of what is compared, its percent</comment>
        <translation>%1 · %2 · %3: %4</translation>
    </message>
    <message>
        <source>Nothing was heard in this time.</source>
        <translation>In dieser Zeit wurde nichts gehört.</translation>
    </message>
</context>
</TS>
