<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_US">
<context>
    <name>AmountText</name>
    <message numerus="yes">
        <source>%1 has at most %n decimal places.</source>
        <translation>
            <numerusform>%1 has at most %n decimal place.</numerusform>
            <numerusform>%1 has at most %n decimal places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n here.</source>
        <translation>
            <numerusform>There is %n here.</numerusform>
            <numerusform>There are %n here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeAccountsSheet</name>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Add %n account</numerusform>
            <numerusform>Add %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message numerus="yes">
        <source>%n QR code(s) in turn, for the camera of your device</source>
        <translation>
            <numerusform>%n QR code for the camera of your device</numerusform>
            <numerusform>%n QR codes in turn, for the camera of your device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindAccountsSheet</name>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Add %n account</numerusform>
            <numerusform>Add %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message numerus="yes">
        <source>%n of 64 hex digits</source>
        <translation>
            <numerusform>%n of 64 hex digits</numerusform>
            <numerusform>%n of 64 hex digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message numerus="yes">
        <source>Words of the share, %n</source>
        <translation>
            <numerusform>Words of the share, %n</numerusform>
            <numerusform>Words of the share, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>Recovery words, %n</source>
        <translation>
            <numerusform>Recovery words, %n</numerusform>
            <numerusform>Recovery words, %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountFinder</name>
    <message numerus="yes">
        <source>%n account(s) looked at</source>
        <translation>
            <numerusform>%n account looked at</numerusform>
            <numerusform>%n accounts looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were used</source>
        <translation>
            <numerusform>%n account was used</numerusform>
            <numerusform>%n accounts were used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n account added</numerusform>
            <numerusform>%n accounts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ActivityModel</name>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n entry was written.</numerusform>
            <numerusform>%n entries were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::BackgroundModel</name>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n thing waits for you</numerusform>
            <numerusform>%n things wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeAccounts</name>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n account added</numerusform>
            <numerusform>%n accounts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Locking</name>
    <message numerus="yes">
        <source>Locked after %n min without a key or the pointer.</source>
        <translation>
            <numerusform>Locked after %n min without a key or the pointer.</numerusform>
            <numerusform>Locked after %n min without a key or the pointer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworksModel</name>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation>
            <numerusform>%1 is %n block behind the newest.</numerusform>
            <numerusform>%1 is %n blocks behind the newest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PasswordJudge</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PortfolioModel</name>
    <message numerus="yes">
        <source>%n token(s) without a price are not counted.</source>
        <translation>
            <numerusform>%n token without a price is not counted.</numerusform>
            <numerusform>%n tokens without a price are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read now.</source>
        <translation>
            <numerusform>%n thing could not be read now.</numerusform>
            <numerusform>%n things could not be read now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller</source>
        <translation>
            <numerusform>and %n smaller</numerusform>
            <numerusform>and %n smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewModel</name>
    <message numerus="yes">
        <source>%n rule(s) are due and ask you first.</source>
        <translation>
            <numerusform>%n rule is due and asks you first.</numerusform>
            <numerusform>%n rules are due and ask you first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RulesModel</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::SendModel</name>
    <message numerus="yes">
        <source>An address has 40 digits behind 0x; here are %n.</source>
        <translation>
            <numerusform>An address has 40 digits behind 0x; here are %n.</numerusform>
            <numerusform>An address has 40 digits behind 0x; here are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation>
            <numerusform>The next try is possible in %n s.</numerusform>
            <numerusform>The next try is possible in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::WordsField</name>
    <message numerus="yes">
        <source>%n words, and they fit together.</source>
        <translation>
            <numerusform>%n words, and they fit together.</numerusform>
            <numerusform>%n words, and they fit together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many; there are 24 at most.</source>
        <translation>
            <numerusform>%n words are too many; there are 24 at most.</numerusform>
            <numerusform>%n words are too many; there are 24 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation>
            <numerusform>%n word so far; there will be 12, 15, 18, 21 or 24.</numerusform>
            <numerusform>%n words so far; there will be 12, 15, 18, 21 or 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>These %n words do not fit together: one of them is wrong, or in another place.</numerusform>
            <numerusform>These %n words do not fit together: one of them is wrong, or in another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</numerusform>
            <numerusform>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many for one share.</source>
        <translation>
            <numerusform>%n word is too many for one share.</numerusform>
            <numerusform>%n words are too many for one share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; most shares have 20 or 33.</source>
        <translation>
            <numerusform>%n word so far; most shares have 20 or 33.</numerusform>
            <numerusform>%n words so far; most shares have 20 or 33.</numerusform>
        </translation>
    </message>
</context>
</TS>
