<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountFace</name>
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation>
            <numerusform>%Ln scrobble waiting</numerusform>
            <numerusform>%Ln scrobbles waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumWords</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln albums</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln plays</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%Ln play(s) of yours</source>
        <translation>
            <numerusform>%Ln play of yours</numerusform>
            <numerusform>%Ln plays of yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the plays of %Ln other(s)</source>
        <translation>
            <numerusform>the plays of %Ln other</numerusform>
            <numerusform>the plays of %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ByHand</name>
    <message numerus="yes">
        <source>%Ln play(s) are kept here; no account is signed in.</source>
        <translation>
            <numerusform>%Ln play is kept here; no account is signed in.</numerusform>
            <numerusform>%Ln plays are kept here; no account is signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait to be sent.</source>
        <translation>
            <numerusform>%Ln play waits to be sent.</numerusform>
            <numerusform>%Ln plays wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) scrobbled.</source>
        <translation>
            <numerusform>%Ln play scrobbled.</numerusform>
            <numerusform>%Ln plays scrobbled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken back.</source>
        <translation>
            <numerusform>%Ln play taken back.</numerusform>
            <numerusform>%Ln plays taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had left already.</source>
        <translation>
            <numerusform>%Ln had left already.</numerusform>
            <numerusform>%Ln had left already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) wait until private listening ends.</source>
        <translation>
            <numerusform>%Ln play waits until private listening ends.</numerusform>
            <numerusform>%Ln plays wait until private listening ends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent in a moment.</source>
        <translation>
            <numerusform>%Ln play is sent in a moment.</numerusform>
            <numerusform>%Ln plays are sent in a moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 % of %Ln play(s) have a year</source>
        <translation>
            <numerusform>%2 % of %Ln play have a year</numerusform>
            <numerusform>%2 % of %Ln plays have a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s) left</source>
        <translation>
            <numerusform>about %Ln hour left</numerusform>
            <numerusform>about %Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) so far</source>
        <translation>
            <numerusform>%Ln play so far</numerusform>
            <numerusform>%Ln plays so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) a minute</source>
        <translation>
            <numerusform>%Ln play a minute</numerusform>
            <numerusform>%Ln plays a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done; %Ln play(s) you deleted here before stay away</source>
        <translation>
            <numerusform>done; %Ln play you deleted here before stays away</numerusform>
            <numerusform>done; %Ln plays you deleted here before stay away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LovedWords</name>
    <message numerus="yes">
        <source>%Ln loved track(s) read.</source>
        <translation>
            <numerusform>%Ln loved track read.</numerusform>
            <numerusform>%Ln loved tracks read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln file(s) could not be read, the first is %1</source>
        <translation>
            <numerusform>%Ln file could not be read: %1</numerusform>
            <numerusform>%Ln files could not be read, the first is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is away; its %n track(s) are kept</source>
        <translation>
            <numerusform>%1 is away; its %n track is kept</numerusform>
            <numerusform>%1 is away; its %n tracks are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %Ln play(s)</source>
        <translation>
            <numerusform>%1 refused %Ln play</numerusform>
            <numerusform>%1 refused %Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %Ln play(s)</source>
        <translation>
            <numerusform>%1 ignored %Ln play</numerusform>
            <numerusform>%1 ignored %Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) became too old for %1; they stay in your history</source>
        <translation>
            <numerusform>%Ln play became too old for %1; it stays in your history</numerusform>
            <numerusform>%Ln plays became too old for %1; they stay in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) will soon be too old for %1</source>
        <translation>
            <numerusform>%Ln play will soon be too old for %1</numerusform>
            <numerusform>%Ln plays will soon be too old for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s) of %2. They are kept until it says so again.</source>
        <translation>
            <numerusform>%1 suddenly tells no more of %Ln play of %2. It is kept until it says so again.</numerusform>
            <numerusform>%1 suddenly tells no more of %Ln plays of %2. They are kept until it says so again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not take %Ln heart(s), the first is “%2”: %3</source>
        <translation>
            <numerusform>%1 does not take %Ln heart, “%2”: %3</numerusform>
            <numerusform>%1 does not take %Ln hearts, the first is “%2”: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistCounts</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScrobbleWords</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>tried %Ln time</numerusform>
            <numerusform>tried %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The daily limit is reached: at about %Ln play(s) a day, all are sent by %1.</source>
        <translation>
            <numerusform>The daily limit is reached: at about %Ln play a day, all are sent by %1.</numerusform>
            <numerusform>The daily limit is reached: at about %Ln plays a day, all are sent by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be too old for %1 by then.</source>
        <translation>
            <numerusform>%Ln of them will be too old for %1 by then.</numerusform>
            <numerusform>%Ln of them will be too old for %1 by then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceWords</name>
    <message numerus="yes">
        <source>%1 suddenly tells no more of %Ln play(s); they are kept until it says so again</source>
        <translation>
            <numerusform>%1 suddenly tells no more of %Ln play; it is kept until it says so again</numerusform>
            <numerusform>%1 suddenly tells no more of %Ln plays; they are kept until it says so again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 knows no user %2 any more. The %Ln play(s) stay here. If the name was changed, fetch the new one: they go on under it.</source>
        <translation>
            <numerusform>%1 knows no user %2 any more. The %Ln play stays here. If the name was changed, fetch the new one: it goes on under it.</numerusform>
            <numerusform>%1 knows no user %2 any more. The %Ln plays stay here. If the name was changed, fetch the new one: they go on under it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagWords</name>
    <message numerus="yes">
        <source>%Ln read-only</source>
        <translation>
            <numerusform>%Ln read-only</numerusform>
            <numerusform>%Ln read-only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed since</source>
        <translation>
            <numerusform>%Ln changed since</numerusform>
            <numerusform>%Ln changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed by another program</source>
        <translation>
            <numerusform>%Ln changed by another program</numerusform>
            <numerusform>%Ln changed by another program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not found</source>
        <translation>
            <numerusform>%Ln not found</numerusform>
            <numerusform>%Ln not found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without room on the disk</source>
        <translation>
            <numerusform>%Ln without room on the disk</numerusform>
            <numerusform>%Ln without room on the disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot hold these tags</source>
        <translation>
            <numerusform>%Ln cannot hold these tags</numerusform>
            <numerusform>%Ln cannot hold these tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged</source>
        <translation>
            <numerusform>%Ln damaged</numerusform>
            <numerusform>%Ln damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are as they were</source>
        <translation>
            <numerusform>%Ln file is as it was</numerusform>
            <numerusform>%Ln files are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln files written</source>
        <translation>
            <numerusform>Tags of %Ln file written</numerusform>
            <numerusform>Tags of %Ln files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AbsenceBar</name>
    <message numerus="yes">
        <source>%n track(s) have no file now. They stay in the playlist.</source>
        <translation>
            <numerusform>%n track has no file now. It stays in the playlist.</numerusform>
            <numerusform>%n tracks have no file now. They stay in the playlist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them can be found in the library by name.</source>
        <translation>
            <numerusform>%n of them can be found in the library by name.</numerusform>
            <numerusform>%n of them can be found in the library by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n track(s) found</source>
        <translation>
            <numerusform>Use %n track found</numerusform>
            <numerusform>Use %n tracks found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AccountPanel</name>
    <message numerus="yes">
        <source>%Ln play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation>
            <numerusform>%Ln play of the last 14 days is not there yet. Send it too?</numerusform>
            <numerusform>%Ln plays of the last 14 days are not there yet. Send them too?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AccountsPage</name>
    <message numerus="yes">
        <source>%Ln connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumHitModel</name>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AlbumPanel</name>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation>
            <numerusform>Scrobble %Ln play</numerusform>
            <numerusform>Scrobble %Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation>
            <numerusform>Keep %Ln play here</numerusform>
            <numerusform>Keep %Ln plays here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overlap(s) with other plays</source>
        <translation>
            <numerusform>%Ln overlaps with other plays</numerusform>
            <numerusform>%Ln overlap with other plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be scrobbled</source>
        <translation>
            <numerusform>%Ln cannot be scrobbled</numerusform>
            <numerusform>%Ln cannot be scrobbled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ArtistsPage</name>
    <message numerus="yes">
        <source>%Ln artists</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AwayTracks</name>
    <message numerus="yes">
        <source>%Ln track(s) taken out of the library</source>
        <translation>
            <numerusform>%Ln track taken out of the library</numerusform>
            <numerusform>%Ln tracks taken out of the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) found again</source>
        <translation>
            <numerusform>%Ln file found again</numerusform>
            <numerusform>%Ln files found again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BackupSettings</name>
    <message numerus="yes">
        <source>%1 holds everything: %Ln play(s) of yours, %2 in all.</source>
        <translation>
            <numerusform>%1 holds everything: %Ln play of yours, %2 in all.</numerusform>
            <numerusform>%1 holds everything: %Ln plays of yours, %2 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BatchLine</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BrokenEntries</name>
    <message numerus="yes">
        <source>%n line(s) of “%1” could not be used.</source>
        <translation>
            <numerusform>%n line of “%1” could not be used.</numerusform>
            <numerusform>%n lines of “%1” could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %Ln album(s) at once.</source>
        <translation>
            <numerusform>Choose at most %Ln album at once.</numerusform>
            <numerusform>Choose at most %Ln albums at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) left out</source>
        <translation>
            <numerusform>%Ln track left out</numerusform>
            <numerusform>%Ln tracks left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scrobble %Ln play(s)</source>
        <translation>
            <numerusform>Scrobble %Ln play</numerusform>
            <numerusform>Scrobble %Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %Ln play(s) here</source>
        <translation>
            <numerusform>Keep %Ln play here</numerusform>
            <numerusform>Keep %Ln plays here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You heard %Ln of these albums just before. Is it another play of the same music?</source>
        <translation>
            <numerusform>You heard one of these albums just before. Is it another play of the same music?</numerusform>
            <numerusform>You heard %Ln of these albums just before. Is it another play of the same music?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ChartsPage</name>
    <message numerus="yes">
        <source>%Ln artist(s)</source>
        <translation>
            <numerusform>%Ln artist</numerusform>
            <numerusform>%Ln artists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln album(s)</source>
        <translation>
            <numerusform>%Ln album</numerusform>
            <numerusform>%Ln albums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) with music</source>
        <translation>
            <numerusform>%Ln day with music</numerusform>
            <numerusform>%Ln days with music</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longest streak: %Ln day(s) in a row, %1 to %2</source>
        <translation>
            <numerusform>Longest streak: %Ln day in a row, %1 to %2</numerusform>
            <numerusform>Longest streak: %Ln days in a row, %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: %Ln day(s)</source>
        <translation>
            <numerusform>Now: %Ln day</numerusform>
            <numerusform>Now: %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s) old</source>
        <translation>
            <numerusform>%Ln year old</numerusform>
            <numerusform>%Ln years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::CountTableModel</name>
    <message numerus="yes">
        <source>equal but for %Ln (repeats, unreadable or deleted here)</source>
        <translation>
            <numerusform>equal but for %Ln (repeats, unreadable or deleted here)</numerusform>
            <numerusform>equal but for %Ln (repeats, unreadable or deleted here)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln pair(s)</source>
        <translation>
            <numerusform>Merge the %Ln pair</numerusform>
            <numerusform>Merge all %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) made one play</source>
        <translation>
            <numerusform>%Ln pair made one play</numerusform>
            <numerusform>%Ln pairs made one play each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::EditRuleSettings</name>
    <message numerus="yes">
        <source>%1 of your last %n play(s) would be sent in other words.</source>
        <translation>
            <numerusform>%1 of your last %n play would be sent in other words.</numerusform>
            <numerusform>%1 of your last %n plays would be sent in other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FacetPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln genres</source>
        <translation>
            <numerusform>%Ln genre</numerusform>
            <numerusform>%Ln genres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decades</source>
        <translation>
            <numerusform>%Ln decade</numerusform>
            <numerusform>%Ln decades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folders</source>
        <translation>
            <numerusform>%Ln folder</numerusform>
            <numerusform>%Ln folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::FacetTree</name>
    <message numerus="yes">
        <source>%1, %n track(s)</source>
        <translation>
            <numerusform>%1, %n track</numerusform>
            <numerusform>%1, %n tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::HistoriesPage</name>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::HistoryPage</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export all %Ln play(s)</source>
        <translation>
            <numerusform>Export %Ln play</numerusform>
            <numerusform>Export all %Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ImportPanel</name>
    <message numerus="yes">
        <source>%Ln play(s): %1 would be new, %2 are known already.</source>
        <translation>
            <numerusform>%Ln play: %1 would be new, %2 is known already.</numerusform>
            <numerusform>%Ln plays: %1 would be new, %2 are known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were skipped by the listener or are no music.</source>
        <translation>
            <numerusform>%Ln row was skipped by the listener or is no music.</numerusform>
            <numerusform>%Ln rows were skipped by the listener or are no music.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no time or no name.</source>
        <translation>
            <numerusform>%Ln row has no time or no name.</numerusform>
            <numerusform>%Ln rows have no time or no name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) have damaged letters in their names and are left out.</source>
        <translation>
            <numerusform>%Ln play has damaged letters in its names and is left out.</numerusform>
            <numerusform>%Ln plays have damaged letters in their names and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them you deleted here before: they stay away.</source>
        <translation>
            <numerusform>%Ln of them you deleted here before: it stays away.</numerusform>
            <numerusform>%Ln of them you deleted here before: they stay away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::JobsLine</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>jobs</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ListsPage</name>
    <message numerus="yes">
        <source>%Ln playlists</source>
        <translation>
            <numerusform>%Ln playlist</numerusform>
            <numerusform>%Ln playlists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LovedImportWindow</name>
    <message numerus="yes">
        <source>%Ln loved track(s) imported, %1 of them in the library.</source>
        <translation>
            <numerusform>%Ln loved track imported, %1 of them in the library.</numerusform>
            <numerusform>%Ln loved tracks imported, %1 of them in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::LovedTracksPage</name>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were not taken by a service.</source>
        <translation>
            <numerusform>%Ln change of hearts was not taken by a service.</numerusform>
            <numerusform>%Ln changes of hearts were not taken by a service.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::PlayRemoval</name>
    <message numerus="yes">
        <source>%Ln play(s) deleted from your history; services keep what they have</source>
        <translation>
            <numerusform>%Ln play deleted from your history; services keep what they have</numerusform>
            <numerusform>%Ln plays deleted from your history; services keep what they have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scrobble(s) will not be sent</source>
        <translation>
            <numerusform>%Ln scrobble will not be sent</numerusform>
            <numerusform>%Ln scrobbles will not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::PlayerActions</name>
    <message numerus="yes">
        <source>In %n minutes</source>
        <translation>
            <numerusform>In %n minute</numerusform>
            <numerusform>In %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::PlaylistPages</name>
    <message numerus="yes">
        <source>%Ln lines of “%1” could not be used.</source>
        <translation>
            <numerusform>%Ln line of “%1” could not be used.</numerusform>
            <numerusform>%Ln lines of “%1” could not be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were added to “%1”.</source>
        <translation>
            <numerusform>%Ln track was added to “%1”.</numerusform>
            <numerusform>%Ln tracks were added to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tracks were removed from “%1”.</source>
        <translation>
            <numerusform>%Ln track was removed from “%1”.</numerusform>
            <numerusform>%Ln tracks were removed from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are no music and were left out.</source>
        <translation>
            <numerusform>%Ln file is no music and was left out.</numerusform>
            <numerusform>%Ln files are no music and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ProfileCard</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ProgramWindow</name>
    <message numerus="yes">
        <source>%Ln scrobble(s) waiting</source>
        <translation>
            <numerusform>%Ln scrobble waiting</numerusform>
            <numerusform>%Ln scrobbles waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::QueuePage</name>
    <message numerus="yes">
        <source>%Ln tracks, %1</source>
        <translation>
            <numerusform>%Ln track, %1</numerusform>
            <numerusform>%Ln tracks, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::RefusedLovesWindow</name>
    <message numerus="yes">
        <source>%Ln change(s) of hearts were refused. Choose some, or none for all of them.</source>
        <translation>
            <numerusform>%Ln change of hearts was refused. Choose it, or none for all of them.</numerusform>
            <numerusform>%Ln changes of hearts were refused. Choose some, or none for all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ScrobbleDetails</name>
    <message numerus="yes">
        <source>%Ln play(s) chosen</source>
        <translation>
            <numerusform>%Ln play chosen</numerusform>
            <numerusform>%Ln plays chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::ScrobblesPage</name>
    <message numerus="yes">
        <source>%Ln play(s) of the last 30 days</source>
        <translation>
            <numerusform>%Ln play of the last 30 days</numerusform>
            <numerusform>%Ln plays of the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) taken into your history</source>
        <translation>
            <numerusform>%Ln play taken into your history</numerusform>
            <numerusform>%Ln plays taken into your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln play(s) are sent again</source>
        <translation>
            <numerusform>%Ln play is sent again</numerusform>
            <numerusform>%Ln plays are sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln had nothing left to send</source>
        <translation>
            <numerusform>%Ln had nothing left to send</numerusform>
            <numerusform>%Ln had nothing left to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::SourceCard</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %2, %Ln of them new here.</source>
        <comment>year, 12 plays</comment>
        <translation>
            <numerusform>%1 was read: %2, %Ln of them new here.</numerusform>
            <numerusform>%1 was read: %2, %Ln of them new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %1 again? The %Ln fetched play(s) of that year are replaced by what %2 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation>
            <numerusform>Read %1 again? The %Ln fetched play of that year is replaced by what %2 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</numerusform>
            <numerusform>Read %1 again? The %Ln fetched plays of that year are replaced by what %2 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read everything again? The %Ln fetched play(s) are replaced at once by what %1 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</source>
        <translation>
            <numerusform>Read everything again? The %Ln fetched play is replaced at once by what %1 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</numerusform>
            <numerusform>Read everything again? The %Ln fetched plays are replaced at once by what %1 tells now; your own plays, hearts and years stay. If it fails, nothing changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the %Ln play(s) that came from here? What you heard in Sillon, and what another service or file tells too, stays.</source>
        <translation>
            <numerusform>Delete the %Ln play that came from here? What you heard in Sillon, and what another service or file tells too, stays.</numerusform>
            <numerusform>Delete the %Ln plays that came from here? What you heard in Sillon, and what another service or file tells too, stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) somebody else&apos;s? They leave your history; what you heard in Sillon, and what others tell too, stays.</source>
        <translation>
            <numerusform>Is the %Ln play somebody else&apos;s? It leaves your history; what you heard in Sillon, and what others tell too, stays.</numerusform>
            <numerusform>Are the %Ln plays somebody else&apos;s? They leave your history; what you heard in Sillon, and what others tell too, stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Are the %Ln play(s) yours? They join your history and your charts, each once. You can take it back here.</source>
        <translation>
            <numerusform>Is the %Ln play yours? It joins your history and your charts once. You can take it back here.</numerusform>
            <numerusform>Are the %Ln plays yours? They join your history and your charts, each once. You can take it back here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::StatusLine</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::TagEditorDialog</name>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::TrackTable</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::TracksPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::WelcomePage</name>
    <message numerus="yes">
        <source>%1 has %n music file(s).</source>
        <translation>
            <numerusform>%1 has %n music file.</numerusform>
            <numerusform>%1 has %n music files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearMapView</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearsSettingsPage</name>
    <message numerus="yes">
        <source>%n album(s) of your library that you have never played have no year. Looking them up tells MusicBrainz their names, after all that was heard.</source>
        <translation>
            <numerusform>%n album of your library that you have never played has no year. Looking it up tells MusicBrainz its name, after all that was heard.</numerusform>
            <numerusform>%n albums of your library that you have never played have no year. Looking them up tells MusicBrainz their names, after all that was heard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::YearsView</name>
    <message numerus="yes">
        <source>%Ln play(s)</source>
        <translation>
            <numerusform>%Ln play</numerusform>
            <numerusform>%Ln plays</numerusform>
        </translation>
    </message>
</context>
</TS>
