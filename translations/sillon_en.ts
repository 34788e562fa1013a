<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AccountFace</name>
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation>
            <numerusform>%n scrobble waiting</numerusform>
            <numerusform>%n scrobbles waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%n file(s) could not be read, the first is %1</source>
        <translation>
            <numerusform>%n file could not be read: %1</numerusform>
            <numerusform>%n files could not be read, the first is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused %n play(s)</source>
        <translation>
            <numerusform>%1 refused %n play</numerusform>
            <numerusform>%1 refused %n plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ignored %n play(s)</source>
        <translation>
            <numerusform>%1 ignored %n play</numerusform>
            <numerusform>%1 ignored %n plays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) became too old for %1; they stay in your history</source>
        <translation>
            <numerusform>%n play became too old for %1; it stays in your history</numerusform>
            <numerusform>%n plays became too old for %1; they stay in your history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n play(s) will soon be too old for %1</source>
        <translation>
            <numerusform>%n play will soon be too old for %1</numerusform>
            <numerusform>%n plays will soon be too old for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::AccountPanel</name>
    <message numerus="yes">
        <source>%n play(s) of the last 14 days are not there yet. Send them too?</source>
        <translation>
            <numerusform>%n play of the last 14 days is not there yet. Send it too?</numerusform>
            <numerusform>%n plays of the last 14 days are not there yet. Send them too?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sillon::HistoryPage</name>
    <message numerus="yes">
        <source>%n play(s)</source>
        <translation>
            <numerusform>%n play</numerusform>
            <numerusform>%n plays</numerusform>
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
    <name>sillon::ProgramWindow</name>
    <message numerus="yes">
        <source>%n scrobble(s) waiting</source>
        <translation>
            <numerusform>%n scrobble waiting</numerusform>
            <numerusform>%n scrobbles waiting</numerusform>
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
    <name>sillon::TracksPage</name>
    <message numerus="yes">
        <source>%Ln tracks</source>
        <translation>
            <numerusform>%Ln track</numerusform>
            <numerusform>%Ln tracks</numerusform>
        </translation>
    </message>
</context>
</TS>
