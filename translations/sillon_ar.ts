<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AccountFace</name>
    <message>
        <source>Waiting for you to allow access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of %1 has opened in your browser. Allow access there; Sillon notices by itself. If no page opened, copy the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not connect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was not allowed in time. Please start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1 (offline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1. Your browser opens, you allow access there; Sillon never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 (signed out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until the hold is lifted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 while scrobbling is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next try in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, next try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ListenBrainz at that address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1: paste the user token that its settings page shows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to send what you hear to %1. It has no page to allow access on: type your name and password (for Maloja an API key). Sillon keeps only the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 whether access was allowed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 until private listening ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until your clock is right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>All is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, and the sign-in holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answers, and the sign-in of %1 holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. It takes plays, and cannot be asked about the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address of this server in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlbumWords</name>
    <message>
        <source>Without an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Various Artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (reissued %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%Ln play(s) of yours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <comment>plays, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>the plays of %Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the account %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, or is no backup of Sillon. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup was written by a newer Sillon than this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message>
        <source>a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no real artist is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no artist is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would end in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tracks are known of this album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: its tracks name no real artist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: no artist is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: it would be older than 14 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be scrobbled: it would end in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it can be scrobbled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scrobbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are kept here; no account is signed in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) scrobbled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had left already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait until private listening ends.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent in a moment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>private listening is on: sent when it ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCredits</name>
    <message>
        <source>plays up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days in %1</source>
        <comment>a time zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%2 % of %Ln play(s) have a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % are being searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % are unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <comment>link behind &apos;8 % are unknown&apos;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % by the year of the recording itself, the others by their album&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the years of their albums: of no recording a year of its own is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns and sorting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecadeFacets</name>
    <message>
        <source>%1 or earlier: only the year of this edition is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ %1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s or earlier: only the years of these editions are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>’%1s</source>
        <comment>a decade by two digits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenreFacets</name>
    <message>
        <source>No genre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>The times in this file are written without a time zone; please choose the one that the player was set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive is encrypted. Please unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file, or what is packed in it, is larger than any history. It was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged, breaks off, or holds no plays that Sillon can read. (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters in this file are written in a way that Sillon does not know. Please save it as UTF-8 with a text editor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved tracks of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused at %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays of %1 from %2 in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years of your music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing %1 of %2 albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz does not answer; goes on by itself, %1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough asked for today; goes on by itself, %1 of %2 so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, %2 plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the plays of %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline index of release years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done; what is suddenly missing there is kept for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no good answer, asked again soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) a minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>being written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>done; %Ln play(s) you deleted here before stay away</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plays to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years of your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years without asking a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused; what was read is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LovedWords</name>
    <message>
        <source>An API key and secret are needed first: see the settings, Scrobbling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln loved track(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read up to page %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1, or enter a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it knows no song of these names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it keeps no loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message>
        <source>A play could not be stored yet; it is kept and tried again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound device is gone; the music is paused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan finished: %1 files, %2 new, %3 changed, %4 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan could not be finished. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock was set; plays that wait were moved by %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keychain; the sign-in is kept in %1, which only you can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not answer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an API key and a shared secret are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to allow access at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at %1 has expired, start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the daily limit is reached; plays go on being kept and are sent later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2” by %3 twice: from Sillon at %4, and from another program at %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plays of %1 agree with %2 again: %3 new, %4 corrected, %5 gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 MB of your database come from %2. Its terms ask to keep no more than 100 MB; what was fetched of others can be deleted on the page Histories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take the heart of “%2” by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take away the heart of “%2” by %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: the file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: its permissions do not let it be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: there is no music in it that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: it holds no sound of a kind that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be played: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, the first is %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is away; its %n track(s) are kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) became too old for %1; they stay in your history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) will soon be too old for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s) of %2. They are kept until it says so again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is called %2 at %3 now. What was fetched before goes on under the new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not take %Ln heart(s), the first is “%2”: %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer. Plays wait until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in at %1 could not be changed. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets cannot be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaylistCounts</name>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistWords</name>
    <message>
        <source>Loved, not heard for 2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recently added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, never played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned, never played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist and album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address on the network, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too long for the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged here; what comes after is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not the name of a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrobbleWords</name>
    <message>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: scrobbling was switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: private listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: you took it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: filter, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent: filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is not to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length is minutes and seconds, like 1:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter can look at what the file says only: not at plays, hearts and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard %1 of %2 needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tried once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: at about %Ln play(s) a day, all are sent by %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be too old for %1 by then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no more for now: a daily limit is reached. It is tried again at %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>“%1” needs a number, like plays&gt;10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a date, like heard&lt;2024-01-31 or heard&lt;2y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a length, like length&gt;5:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: what should be looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is not closed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no less or more; write a colon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“or” stands between two things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be searched for; there are artist, album, title, genre, year, loved, plays, heard, added, length, type and bitrate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SleepInhibition</name>
    <message>
        <source>Music is playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message>
        <source>Files of ListenBrainz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of Last.fm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of portable players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete, read on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no user %2. Names change at times: please look there how it is written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hides what %2 hears from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not tell this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a portable player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s); they are kept until it says so again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows no user %2 any more. The %Ln play(s) stay here. If the name was changed, fetch the new one: they go on under it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name of a file, kind of file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer as it should. Please try again later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message numerus="yes">
        <source>%Ln read-only</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by another program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room on the disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot hold these tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of discs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Track on the release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; the file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot hold these tags; it is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or no music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 files are as they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of %1 of %2 files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are as they were</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln files written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackColumn</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>heading above track numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year from</source>
        <comment>heading above where a year comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of files: FLAC, MP3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <comment>of sound</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserWords</name>
    <message>
        <source>Could not be checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows no user “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” exists at %1, and keeps the profile private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The server could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer got lost on the way. Sillon asks the server before it sends anything again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access has not been allowed in the browser yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign-in has expired. Please start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses this account or API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept our signature. Please check the API secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is larger than allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API key and a shared secret are needed. Both come free of charge from last.fm/api/account/create; enter them under Settings, Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the profile. Please close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing is lost; please make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer version of Sillon. Please update; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. The file was left as it is; a backup can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing to the disk failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Sign in again; what waits is sent then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refuses this account or API key. What waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept our signature; please check the API secret. What waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused several plays in a row. What waits is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not count: the file has no artist or title tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not count: the length is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not count: tracks of 30 seconds or less are not scrobbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not count any more: %1 of %2 heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not count: %1 of %2 heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service filters this artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service filters this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too old for the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its time lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service ignored it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the daily limit is reached; it goes later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your clock is wrong; it goes when it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than the service takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 failed, %3 wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted, in private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not count: the file has no artist or title tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not count: the length is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not count: tracks of 30 seconds or less are not scrobbled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1’s clock yours is %2 behind. Plays wait until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1’s clock yours is %2 ahead. Plays wait until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearSourceWords</name>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you said it is not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its date is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you heard it before that date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your edition is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another volume or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind of album (live, remixes, best of)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two albums in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is too short to be sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than records are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tracks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not alike enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several fit equally well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another fits better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the offline index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your MusicBrainz mirror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz, by song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the compilation it was heard on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>year, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came out later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says another year than the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz, by recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>The address of your MusicBrainz database could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of your MusicBrainz database could not be understood: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed, so your MusicBrainz database was not asked. On Debian it is the package libqt6sql6-psql.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MusicBrainz database could not be reached (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MusicBrainz database went away while it was asked. What it did not answer is asked again another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MusicBrainz database took too long to answer. What it did not answer is asked again another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MusicBrainz database does not let this user read (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your MusicBrainz database has no trigram index of its artists&apos; names (the extension pg_trgm), so only equal names were looked for there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your database is not one of MusicBrainz (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline index is damaged, or no index at all. Please build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline index was damaged and was put aside as %1. Please build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline index was made by another version of Sillon. Please build it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offline index cannot be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index could be built: something is missing (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index could be built: the dump is damaged, or no dump (%1). Please download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index could be built: the dump has another form than this version knows (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept your token, so it was not asked for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached, so it was not asked for years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers no more questions for now; years were looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer at the moment; years were looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answered could not be understood; years were looked for elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not asked for years. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No index could be built: MusicBrainz&apos;s canonical data holds no dates. Please take the core dump, mbdump.tar.bz2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AbsenceBar</name>
    <message>
        <source>Select them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put tracks of the library with the same artist and title in their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have no file now. They stay in the playlist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be found in the library by name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n track(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AccountCorner</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account to scrobble what you play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AccountPanel</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have allowed access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble plays to this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays heard while this is off are never sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is playing now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries at once to send everything that waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in is waiting to be completed. Start one with Connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect another account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me my token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the service&apos;s page in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1? Its sign-in is forgotten. Your plays stay here, and what waits for it is kept in case you add the server again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address is given by the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer; plays wait until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AccountSide</name>
    <message>
        <source>%1 plays</source>
        <comment>a number in the reader&apos;s digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AccountTestLine</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the service once whether the sign-in holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies versions, states and last answers of all accounts; no secret is among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::Actions</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop after this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Louder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward to the page after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the album that plays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ActivityModel</name>
    <message>
        <source>kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here, also at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AddServerForm</name>
    <message>
        <source>Kind of server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name may have letters, digits, dashes and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a server of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added. Connect it above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AdvancedSettingsPage</name>
    <message>
        <source>Last.fm API account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To connect, Last.fm wants an API key and a shared secret. Both are free: create an API account at last.fm/api/account/create and copy them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared &amp;secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no system keychain in use; secrets are kept in %1, which only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last.fm &amp;web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Page that asks for access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last.fm s&amp;ite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the system&apos;s. &quot;none&quot;, or http://HOST:PORT, socks5://HOST:PORT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that opens pages. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: %1
Database: %2
Log: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AlbumDraftModel</name>
    <message>
        <source>overlaps with another play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AlbumHitModel</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumModel</name>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AlbumPage</name>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More by the artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This album is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the original year…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year from: %1. Change it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AlbumPanel</name>
    <message>
        <source>Scrobble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces in several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece in parts is one play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part is a play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disc %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You heard this just before. Is it another play of the same music?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s) with other plays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be scrobbled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumSearch</name>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist and album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for, then press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no albums yet; look at a service instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like that in the library; look at a service instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AlbumsPage</name>
    <message>
        <source>By artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By original year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the albums shown in random order, each from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all albums</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::AppearanceSettingsPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the system&apos;s text size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <comment>covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <comment>covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <comment>covers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of buttons, links and what plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze of covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of albums and artists. Each page can be given a size of its own, at its top.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ArtistPage</name>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appears on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the library any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ArtistsPage</name>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln artists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AwayTracks</name>
    <message>
        <source>Locate the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is “%1” now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) taken out of the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) found again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BackupSettings</name>
    <message>
        <source>Back up everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore and restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds everything Sillon knows: plays, hearts, years, playlists and settings. It holds no music and no secrets: after restoring it elsewhere, connect your accounts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sillon-backup)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds everything: %Ln play(s) of yours, %2 in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.sillon-backup);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, written on %2, holds %3.
It takes the place of everything that is here now: %4. That is kept beside the database, as %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::BatchLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BrokenEntries</name>
    <message>
        <source>Lines that are no tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::BulkPanel</name>
    <message>
        <source>Scrobble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums and when they were heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the track lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 albums read, %3 could not be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 albums read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln album(s) at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You heard %Ln of these albums just before. Is it another play of the same music?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BusySpinner</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ByHandPage</name>
    <message>
        <source>A single track…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the record you just heard, on the turntable or at a friend&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the track list…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ChartFiles</name>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ChartsPage</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear most, and when, appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays by hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 h</source>
        <comment>from hour to hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with music</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest streak: %Ln day(s) in a row, %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plays by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year is known yet of what was heard in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how old the music was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what you heard in a month was younger than this many years, half older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median age of the music by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Top artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My days of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How old my music is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No length is known of what was heard in this time, so nothing can be ordered by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 % of these plays a length is known: %2 in all.</source>
        <comment>80, 12 h 3 min</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours of listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what %1 heard in a month was younger than this many years, half older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours yet. What others heard is shown by the choice of the listener, above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::CompareChoice</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay another time or another listener over the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape ends the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listener, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ConfirmLine</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::CountTableModel</name>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>equal but for %Ln (repeats, unreadable or deleted here)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::CoverPage</name>
    <message>
        <source>Size of the covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the covers (Ctrl+plus, Ctrl+minus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sillon is reading your music. The first of it appears here in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music here yet. Add the folder your music is in, or drop it onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::CurrentTrackView</name>
    <message>
        <source>Nothing is playing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::DayRange</name>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::DiscogsSettings</name>
    <message>
        <source>Albums that were played at least three times and that nobody else knows are asked for at Discogs, where you give a personal token: discogs.com/settings/developers makes one. Sillon uses the API of Discogs but is not affiliated with, sponsored or endorsed by Discogs. Data provided by Discogs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal &amp;token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the token for Discogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the token for Discogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token Discogs is not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discogs is asked with your token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Discogs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid. It belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discogs does not accept this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discogs could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::DoublesModel</name>
    <message>
        <source>heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::DuplicatesPage</name>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask for this song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play of yours seems to be here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both plays are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays of this song are not asked about any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through your plays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pair to decide about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a pair in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln pair(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) made one play</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::EditRuleSettings</name>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “Remastered 2009”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “(Deluxe Edition)”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “feat. …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album artist as artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” becomes “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last plays as they would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As %1, send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules, in their order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the text is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  →  %2</source>
        <comment>before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change among your last plays is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of your last %n play(s) would be sent in other words.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say what is to be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pattern is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::FacetPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FacetTree</name>
    <message numerus="yes">
        <source>%1, %n track(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FetchBar</name>
    <message>
        <source>Fetch history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whose history to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::FilterSettings</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorter than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artist:name or path:podcasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audiobook</source>
        <comment>a genre</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account first; each has filters of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::GeneralSettingsPage</name>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (partly)</source>
        <comment>a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts at once; the music plays on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;page of the last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on playing where the music stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, the queue and its place come back and wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Sillon in the system &amp;tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A middle click plays or pauses, the wheel changes the volume where the tray passes it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no system tray: closing the window quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell which track &amp;begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is not in front; each takes the place of the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;messages as desktop notifications too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::HeardList</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open on Last.fm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the year…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::HistoriesPage</name>
    <message>
        <source>Histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name at Last.fm or ListenBrainz, yours or another&apos;s, and what was heard there comes in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of your database come from Last.fm, whose terms ask to keep no more than 100 MB. What was fetched of others can be deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and logs (*.zip *.json *.jsonl *.csv *.tsv *.txt *.log .scrobbler.log *.tar *.gz *.bz2 *.xz);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What you hear appears here. What you heard before can be fetched from a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch plays from services, import files, compare and tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was heard matches these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch or import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all plays of this listener into a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of JSON, as ListenBrainz has them (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays %1</source>
        <comment>file name, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te the plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy artist and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ImportPanel</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive in the archive and is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is in it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s): %1 would be new, %2 are known already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped by the listener or are no music.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no time or no name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) have damaged letters in their names and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. Are these right: %1? If not, please save it as UTF-8 with a text editor first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you deleted here before: they stay away.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The times in it are written without a time zone, and read as those of the one below: please choose the one that the player was set to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::JobRow</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::JobsLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::JobsPage</name>
    <message>
        <source>Long work is shown here while it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LibraryPage</name>
    <message>
        <source>Shuffle all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play everything shown, in random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music here yet. Add the folder your music is in, or drop it onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a music folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LibrarySettingsPage</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sillon looks for music in these folders. Removing one forgets its tracks here, never the files, and never what you heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch missing covers from the Cover Art Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked about albums whose files name their MusicBrainz release. Files are not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice by itself what changes in these folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise Sillon looks when it starts and when you ask it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LibraryTable</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ListenerChoice</name>
    <message>
        <source>Listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ListsModel</name>
    <message>
        <source>Smart playlist, offered by Sillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smart playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ListsPage</name>
    <message>
        <source>Playlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty list that you fill and order yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list that the library fills by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read M3U, M3U8, XSPF and PLS files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No playlists yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln playlists</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LoveButton</name>
    <message>
        <source>Loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedImportWindow</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved tracks of %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs of the library it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of the loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which song of the library is “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln loved track(s) imported, %1 of them in the library.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that was read is here already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedModel</name>
    <message>
        <source>not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library, away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedPlanModel</name>
    <message>
        <source>Love at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlove here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlove at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedPlanWindow</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearts here and at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here and at %1 the same songs are loved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loved only here, %2 only at %3, %4 on other dates. Nothing changes before OK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love there: %1 · love here: %2 · take away: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what you love there…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedReportModel</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::LovedTracksPage</name>
    <message>
        <source>Loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is loved here and there, and what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which loved tracks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search loved tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loved track matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the heart away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose loved tracks are imported or compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was not taken, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Songs you give a heart are kept here. Those you loved at a service can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were not taken by a service.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LyricsPage</name>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is playing. The words of a song appear here while it plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This song has no lyrics. They can stand in its tags, or in an .lrc file of its name beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::MainWindow</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a music folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble as just heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble by hand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account to scrobble this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::MessagesPage</name>
    <message>
        <source>What Sillon has to tell you is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::MirrorSettings</name>
    <message>
        <source>A copy of MusicBrainz&apos;s own database in PostgreSQL is asked before the web service, and without any limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test your own MusicBrainz database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your own MusicBrainz database no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own MusicBrainz database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; type to replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in %1 or in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, and names that are alike can be searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers. Names that are alike cannot be searched for: that takes the extension pg_trgm and an index of it on the artists&apos; names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::OpeningWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your music and its history…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PageHead</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlove all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love all tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble all of it as just heard elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobbling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobbled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PartialMark</name>
    <message>
        <source>partial %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what %1 heard at %2, %3 of %4 plays are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what %1 heard at %2 only a part is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard before %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was heard from %1 to %2 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Histories its reading goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PeriodBar</name>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month of listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and years of listening begin at midnight UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and years of listening begin at midnight in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 12 months before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlayRemoval</name>
    <message numerus="yes">
        <source>%Ln play(s) deleted from your history; services keep what they have</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) will not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlaybackSettingsPage</name>
    <message>
        <source>Prevent &amp;clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that disappears pauses the music; it never plays into nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ReplayGain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evens out loudness by the files&apos; own tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to what the tags ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A track that would be turned up past its loudest moment is turned up less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pitch stays. What counts for a scrobble is music time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlayerActions</name>
    <message>
        <source>Repeat: this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At the end of this track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of this album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlayerBar</name>
    <message>
        <source>Sleep timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistHeader</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions for this playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this playlist from its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this playlist in random order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the playlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistModel</name>
    <message>
        <source>The file is away: its drive or folder is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playlist names no file for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library under the same name: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistPage</name>
    <message>
        <source>This playlist is empty. Drop tracks here, or use “Add to playlist” in their menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with relative paths…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the library&apos;s track of this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistPages</name>
    <message>
        <source>Import playlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists (*.m3u *.m3u8 *.xspf *.pls)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of “%1” could not be used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All playlists</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that was taken, and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playlist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were added to “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were removed from “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no music and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no music and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::PrivateActions</name>
    <message>
        <source>Listen pri&amp;vately for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen privately until turned o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private listening: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private listening: on. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private listening until %1. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ProfileCard</name>
    <message>
        <source>Pro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest play
%1 – %2</source>
        <comment>artist, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ProfileMenu</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a user…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ProgramWindow</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link from the account&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue was emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is as it was backed up. What was here before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored, and nothing was changed. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::QueuePage</name>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting to be played.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is in the queue as a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time until the queue ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::QuickScrobble</name>
    <message>
        <source>You heard this just before. Scrobble it once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::RefusedLovesModel</name>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::RefusedLovesWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearts that were not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is not asked again; the hearts here stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every heart was taken, or waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were refused. Choose some, or none for all of them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::RuleBar</name>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tracks. For example: genre:jazz year:1955..1965 plays&lt;3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <comment>as many tracks as are found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and fields: artist: album: title: genre: year: original: loved: plays: heard: added: length: with -not and or</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ScrobbleDetails</name>
    <message>
        <source>Sent as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here: no account was connected when it was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: it was fetched or imported, and is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ScrobbleEditDialog</name>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Al&amp;bum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album a&amp;rtist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is sent changes; your own history keeps what the file says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ScrobblesPage</name>
    <message>
        <source>Scrobbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te the play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) of the last 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken into your history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search scrobbles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every play appears here, with what became of it at each service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te the plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send no&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plays are in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing left to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ScrobblingSettingsPage</name>
    <message>
        <source>Below 50 % departs from Last.fm&apos;s own guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a play counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heard at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the track&apos;s length; at least 30 seconds, at most 4 minutes. Tracks of 30 seconds or less never count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % – the current track counts after %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scrobble what I hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell services what is playing &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off, plays are kept in your own history and are never sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre.fm, GNU FM, Maloja and others speak Last.fm&apos;s protocol. Give one a name and its address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SearchBox</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SecondScrobblerDialog</name>
    <message>
        <source>Two programs scrobble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both go on, such plays stand there twice. Paused, Sillon keeps its plays here; they are not sent later either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands there twice at each of these: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SecretForm</name>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SeekBar</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SentSettingsPage</name>
    <message>
        <source>What is not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that a filter holds for stay in your own history. What is filtered when it is heard is not sent later either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent in other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own history keeps what the files say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobbling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from a queue or playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in a queue or playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in a queue or playlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::ShortcutsSettingsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::Sidebar</name>
    <message>
        <source>Listen</source>
        <comment>heading of a group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playlists</source>
        <comment>heading of a group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rediscover</source>
        <comment>heading of a group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <comment>heading of a group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <comment>heading of a group of pages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SmartPage</name>
    <message>
        <source>No track of the library fits this rule now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks of the playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these tracks as a playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export with relative paths…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::SourceCard</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compares how many plays of each month are here and there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays by year or month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these plays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another listener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch new plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds names that were corrected there too; takes as long as fetching everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the service counts them; kept for a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared once a month by itself, last on %1. Months that differ are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared once a month by itself. Months that differ are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, how far its reading is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %2, %Ln of them new here.</source>
        <comment>year, 12 plays</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2 tells of no plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names written as there now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone, since the service tells of them no more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read %1 again? The %Ln fetched play(s) of that year are replaced by what %2 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read everything again? The %Ln fetched play(s) are replaced at once by what %1 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln play(s) that came from here? What you heard in Sillon, and what another service or file tells too, stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not count the plays of a year; these are the years since the first play here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not my plays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are my plays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) somebody else&apos;s? They leave your history; what you heard in Sillon, and what others tell too, stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) yours? They join your history and your charts, each once. You can take it back here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read again: %1 The plays of before stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::StatusLine</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::TagCoverBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Cover Art Archive for this release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TagEditing</name>
    <message>
        <source>Edit tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cover was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cover Art Archive has no cover of this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cover was found. The one the files have is still shown; “Edit tags…” replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save beside the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a picture beside the music already; it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the last change of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TagEditorDialog</name>
    <message>
        <source>Edit tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a compilation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By these ids the music is known at MusicBrainz. Take away those that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no picture that can be a cover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(different values)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Will be taken away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(different covers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the id of one MusicBrainz release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Cover Art Archive has no cover of this release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tags are being written. Please try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TestedSecret</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TimelineTable</name>
    <message>
        <source>Tracks and when they were heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TopLine</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackActions</name>
    <message>
        <source>Play now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy artist and title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackForm</name>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3:00 if not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackListing</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackListingModel</name>
    <message>
        <source>Disc %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackNotification</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackTable</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned round</source>
        <comment>sorted the other way</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrackTableModel</name>
    <message>
        <source>loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, current track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, away</source>
        <comment>a track whose file is not there now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is away: its drive or folder is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TracksPage</name>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 tracks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::TrayIcon</name>
    <message>
        <source>&amp;Hide the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <comment>a track</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <comment>a track</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::UncountedList</name>
    <message>
        <source>Count &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that did not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes it into your history and sends it, as if it had been heard long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays that were too short to count stand here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No play that did not count matches these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::UserLookup</name>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume %1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::WelcomePage</name>
    <message>
        <source>Welcome to Sillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sillon plays your music and keeps the record of what you hear. Whatever you leave out here is in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is your music?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n music file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sillon reads %1. The first albums are there in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sillon looks for music in the folders you name and keeps watching them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your music folder is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear is kept here in any case. With an account it is sent there too, also later, when you were offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrobble to Last.fm, ListenBrainz and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::WhenChoice</name>
    <message>
        <source>Just finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearDialog</name>
    <message>
        <source>This is it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source knows its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at MusicBrainz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why (not)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No later search changes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes your own word back, and asks the sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its year is not looked up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source is sure of its year: is it one of these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of a song</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Discogs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearIndexSettings</name>
    <message>
        <source>Build…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the offline index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build the offline index from a MusicBrainz dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop building the offline index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a MusicBrainz dump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumps (*.tar.bz2 *.tar.xz *.tar.gz *.tar.zst *.tar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no offline index. With one, built from a MusicBrainz dump (mbdump.tar.bz2), most years are found without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 albums, built on %2, %3, in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on %1, %2, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss the failed index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the dump (mbdump.tar.bz2)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder of its files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a MusicBrainz dump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearMapView</name>
    <message>
        <source>Plays by release year and year of listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music of %1, heard in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearPanel</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play what the library has of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has none of this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an album to say its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, heard in %2</source>
        <comment>release years, year of listening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every play of this time has a year, or is still looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from %1 was heard in this time. Choose another time, or another bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These plays name no album, so here are their tracks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These plays name no album, so here are their tracks. Open one to say its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard without an album, among the tracks: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing from %1 was heard in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These years come from tags and from MusicBrainz releases; what you set by hand is the original year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearTableModel</name>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (points)</source>
        <comment>in percentage points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearsBand</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, how far it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up years at MusicBrainz: %1 of %2. What is found appears at once.</source>
        <comment>albums and songs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up years at MusicBrainz…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz cannot be reached at the moment. The search goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz has been asked enough for today. The search goes on tomorrow by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have no year yet. Look them up at MusicBrainz? Names and identifiers of albums and songs are sent, nothing about you; what you hear in private stays here.</source>
        <comment>12 plays</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearsPage</name>
    <message>
        <source>Years</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years the music of %1 comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The years my music comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the album first came out, when the edition you played did, or when the song did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays by release year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My plays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (bars) and %2 (line), in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of music from %2 to %3, half of it from %4 or earlier</source>
        <comment>plays, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you see what years your music comes from: play something, or bring in what you have heard so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch my history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, partial 58 %</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which editions were heard in this time is not known. Files with a date in their tags tell it, and plays with a MusicBrainz release once years are looked up there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file in your library of what was heard in this time has a year in its tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No year is known yet of what was heard in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 heard nothing in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard in this time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours yet: play something, or bring in what you have heard so far. What others heard is shown by the choice of the listener, above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays are coming in. The first bars rise in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>listener, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sillon::YearsSettingsPage</name>
    <message>
        <source>Where years come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the years of what you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Web service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An own server may be named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 plays have a year; %3 % are still to be looked for, %4 % were not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own MusicBrainz database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release years come from your files&apos; tags and from MusicBrainz, an open encyclopedia of music. Songs without an album, and those of compilations, are asked for at ListenBrainz first where you are signed in there. Only names and identifiers of what you have heard are asked for; what you hear in private is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discogs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz is asked once a second at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MusicBrainz is asked %1 times a second at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musicbrainz.org allows no more; that takes a server of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours has been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New albums and songs are asked for from time to time. Off: what your files&apos; tags, the offline index and a database of your own know is still used, and no service is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums never played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has a year, or was looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n album(s) of your library that you have never played have no year. Looking them up tells MusicBrainz their names, after all that was heard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearsView</name>
    <message>
        <source>Plays by release year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>year, plays, percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: %4</source>
        <comment>year, percent, name of what is compared, its percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard in this time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
