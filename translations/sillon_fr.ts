<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AccountFace</name>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to allow access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of %1 has opened in your browser. Allow access there; Sillon notices by itself. If no page opened, copy the link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 whether access was allowed …</source>
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
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>GenreFacets</name>
    <message>
        <source>No genre</source>
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
        <source>Skipped %1: %2</source>
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
    <message numerus="yes">
        <source>%n file(s) could not be read, the first is %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Could not connect to %1: %2</source>
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
    <message numerus="yes">
        <source>%1 refused %n play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %n play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) became too old for %1; they stay in your history</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) will soon be too old for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <name>SearchWords</name>
    <message>
        <source>“%1” cannot be searched for; there are artist, album, title, genre, year, loved, plays, heard, added and length.</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>SleepInhibition</name>
    <message>
        <source>Music is playing</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by another program</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room on the disk</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot hold these tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln files written</source>
        <translation type="unfinished">
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
        <source>Your clock is %1 behind. Plays wait until it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clock is %1 ahead. Plays wait until it is right.</source>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be found in the library by name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n track(s) found</source>
        <translation type="unfinished">
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
    <message numerus="yes">
        <source>%n play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation type="unfinished">
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
</context>
<context>
    <name>sillon::ActivityModel</name>
    <message>
        <source>kept here</source>
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
    <name>sillon::BusySpinner</name>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
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
    <name>sillon::FacetPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation type="unfinished">
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
        </translation>
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
    <name>sillon::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear appears here, with what became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what you heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n play(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you heard matches these words.</source>
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
        <source>Add folder …</source>
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
</context>
<context>
    <name>sillon::LibraryTable</name>
    <message>
        <source>Tracks</source>
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
        <source>Search</source>
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
        <source>Opening your music and its history …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
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
</context>
<context>
    <name>sillon::ProgramWindow</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
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
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lyrics</source>
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
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libre.fm, GNU FM and others speak Last.fm&apos;s protocol. Give one a name and its address.</source>
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
</context>
<context>
    <name>sillon::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change …</source>
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
    <message>
        <source>Choose a &amp;folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n music file(s).</source>
        <translation type="unfinished">
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
        <source>Scrobble to Last.fm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect Last.fm …</source>
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
</context>
</TS>
