<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AccountRow</name>
    <message>
        <source>A new name for %1</source>
        <translation>Ein neuer Name für %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Show every digit of it</source>
        <translation>Jede Ziffer zeigen</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <translation>Namen lassen, wie er ist</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Show it short</source>
        <translation>Gekürzt zeigen</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>of this vault, on every network</source>
        <translation>dieses Tresors, in jedem Netz</translation>
    </message>
    <message>
        <source>There is no account yet; add one below.</source>
        <translation>Es gibt noch kein Konto; fügen Sie unten eines hinzu.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Nur beobachten</translation>
    </message>
    <message>
        <source>The next account that your recovery words hold. The words alone bring it back.</source>
        <translation>Das nächste Konto aus Ihren Wiederherstellungswörtern. Die Wörter allein bringen es zurück.</translation>
    </message>
    <message>
        <source>This vault has no recovery words.</source>
        <translation>Dieser Tresor hat keine Wiederherstellungswörter.</translation>
    </message>
    <message>
        <source>The key is sealed in the vault. Your recovery words do not bring it back: keep a backup of the vault.</source>
        <translation>Der Schlüssel wird im Tresor versiegelt. Ihre Wiederherstellungswörter bringen ihn nicht zurück: Sichern Sie den Tresor.</translation>
    </message>
    <message>
        <source>Sheaf shows what it has, and can never sign for it.</source>
        <translation>Sheaf zeigt, was es hat, und kann nie dafür unterschreiben.</translation>
    </message>
    <message>
        <source>64 digits, 0 to 9 and a to f</source>
        <translation>64 Ziffern, 0 bis 9 und a bis f</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Name (darf leer sein)</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Der Name des Kontos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x und 40 Ziffern</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Which address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf shows what it owns. To spend from it, add its key or its recovery words later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Allocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that has a price yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
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
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>Move as little as possible</source>
        <translation>So wenig Bewegung wie möglich</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Wörter und Zahlen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Rules are sentences in English in every language.</source>
        <translation>Regeln sind in jeder Sprache englische Sätze.</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>Werte in</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Ether</source>
        <translation>Ether</translation>
    </message>
</context>
<context>
    <name>BackgroundSection</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Carry rules out while the vault is open</source>
        <translation>Regeln ausführen, solange der Tresor offen ist</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen des Fensters im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me what rules did while I look elsewhere</source>
        <translation>Mir sagen, was Regeln taten, während ich woanders hinsehe</translation>
    </message>
    <message>
        <source>Harvests, paused rules, plans that wait for you, and health factors below 1.2. They are taken back when the vault is locked.</source>
        <translation>Ernten, angehaltene Regeln, Pläne, die auf Sie warten, und Gesundheitsfaktoren unter 1,2. Beim Sperren des Tresors werden sie zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>In the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, value %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in your accounts yet: send something to one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Three of them, from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that you know that it can be read, and that the order is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Go to a place, a position or a rule, or do something</source>
        <translation>Zu einem Ort, einer Position oder einer Regel gehen oder etwas tun</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>a rule can send to nobody else</source>
        <translation>eine Regel kann an niemand anderen senden</translation>
    </message>
    <message>
        <source>Nobody is here yet. Whom you add can be named in a rule, and is known when you send.</source>
        <translation>Noch niemand. Wen Sie hinzufügen, kann eine Regel nennen, und beim Senden ist er bekannt.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x und 40 Ziffern</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been read yet: Sheaf asks the networks about your accounts only when you allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your accounts for the first time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network has answered yet: check the connection, or the endpoints in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earning</name>
    <message>
        <source>Earning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On what is at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be brought in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>Ask %1 earlier</source>
        <translation>%1 früher fragen</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>%1 später fragen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>That can&apos;t be read as it stands; correct it and try again.</source>
        <translation>So lässt sich das nicht lesen; berichtigen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no such thing; check the name, or list what there is.</source>
        <translation>Das gibt es nicht; prüfen Sie den Namen, oder sehen Sie nach, was es gibt.</translation>
    </message>
    <message>
        <source>That exists already, and nothing was changed; choose another name or place.</source>
        <translation>Das gibt es schon, und nichts wurde geändert; wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it with its password.</source>
        <translation>Der Tresor ist gesperrt; entsperren Sie ihn mit seinem Passwort.</translation>
    </message>
    <message>
        <source>The password does not open this vault; nothing was changed. Try again.</source>
        <translation>Das Passwort öffnet diesen Tresor nicht; nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was refused, and nothing was sent; the reason stands below.</source>
        <translation>Es wurde abgelehnt, und nichts wurde gesendet; der Grund steht darunter.</translation>
    </message>
    <message>
        <source>This version can&apos;t do that yet.</source>
        <translation>Diese Version kann das noch nicht.</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached; check the connection, or see &apos;network check&apos; for the endpoints.</source>
        <translation>Das Netz ist nicht zu erreichen; prüfen Sie die Verbindung, oder sehen Sie in den Einstellungen nach den Endpunkten.</translation>
    </message>
    <message>
        <source>No answer came in time; nothing is lost. Try again, or use another endpoint.</source>
        <translation>Es kam rechtzeitig keine Antwort; nichts ist verloren. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <source>The endpoint asks to slow down; wait a little, or add an endpoint of your own.</source>
        <translation>Der Endpunkt bittet um weniger Fragen; warten Sie ein wenig, oder fügen Sie einen eigenen hinzu.</translation>
    </message>
    <message>
        <source>The endpoint did not give a usable answer; try again, or use another endpoint.</source>
        <translation>Der Endpunkt gab keine brauchbare Antwort; versuchen Sie es noch einmal, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The endpoint serves another chain than it should, and is not used; correct its address.</source>
        <translation>Der Endpunkt bedient eine andere Kette, als er soll, und wird nicht benutzt; berichtigen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The contract refuses this; nothing was sent. The reason stands below.</source>
        <translation>Der Vertrag lehnt das ab; nichts wurde gesendet. Der Grund steht darunter.</translation>
    </message>
    <message>
        <source>Something else is under way or has changed meanwhile; look at the history, then try again.</source>
        <translation>Etwas anderes ist im Gange oder hat sich inzwischen geändert; sehen Sie in den Verlauf, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The account can&apos;t pay for this and its fees; lower the amount or add funds.</source>
        <translation>Das Konto kann das samt Gebühren nicht bezahlen; verringern Sie den Betrag, oder zahlen Sie ein.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>The stored data is damaged; it was left as it is. Restore a backup of the vault.</source>
        <translation>Die gespeicherten Daten sind beschädigt; sie wurden gelassen, wie sie sind. Stellen Sie eine Sicherung des Tresors wieder her.</translation>
    </message>
    <message>
        <source>A newer version of Sheaf wrote this; update Sheaf to open it.</source>
        <translation>Eine neuere Version von Sheaf hat das geschrieben; aktualisieren Sie Sheaf, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Free some space and try again.</source>
        <translation>Der Datenträger ist voll; nichts ist verloren. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read or written; check its path, permissions and the disk.</source>
        <translation>Eine Datei lässt sich nicht lesen oder schreiben; prüfen Sie Pfad, Rechte und Datenträger.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was sent.</source>
        <translation>Es wurde abgebrochen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sheaf; please report it with the detail below.</source>
        <translation>In Sheaf ist etwas schiefgegangen; bitte melden Sie es mit den Einzelheiten darunter.</translation>
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
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>%1, block %2</source>
        <translation>%1, Block %2</translation>
    </message>
    <message>
        <source>computed from figures read on chain</source>
        <translation>aus Zahlen der Kette berechnet</translation>
    </message>
    <message>
        <source>an earlier value: its source does not answer now</source>
        <translation>ein früherer Wert: seine Quelle antwortet gerade nicht</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Kette %1</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Type the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One after the other, or paste them all. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>First word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words have a passphrase (a “25th word”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the one that you know? If not, a word or the passphrase is another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Paste or type the private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only dots are shown. What you paste stays in the clipboard until you copy something else. Recovery words can’t be made of a key: keep your copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 hex digits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>What do you want to begin with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More accounts of any kind can be added later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf draws new recovery words, and you write them on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet that I have, by its recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 to 24 English words, as most wallets give them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single account, by its private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>64 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf shows what it owns and earns, and can spend nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
</context>
<context>
    <name>NetWorth</name>
    <message>
        <source>Net worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net worth over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history begins now: a point is kept every five minutes while Sheaf runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>Keinen hinzufügen</translation>
    </message>
    <message>
        <source>Add an endpoint to %1</source>
        <translation>Endpunkt zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>The endpoint&apos;s address</source>
        <translation>Adresse des Endpunkts</translation>
    </message>
    <message>
        <source>Its WebSocket, for new blocks at once</source>
        <translation>Sein WebSocket, für neue Blöcke sofort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address, with https</source>
        <translation>Adresse, mit https</translation>
    </message>
    <message>
        <source>WebSocket address (may be empty)</source>
        <translation>WebSocket-Adresse (darf leer sein)</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>May Sheaf ask the networks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheaf shows what you own on Ethereum and its layer 2s, and brings in what it yields. It has not sent anything yet. To read balances it asks the servers below, and no others: they learn which addresses you look at, and from where. Your keys never leave this computer. You can change this, and the servers, at any time in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balances and rates are read now and then, while Sheaf is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay offline for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can set up your vault without sending anything, and decide later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworksSection</name>
    <message>
        <source>Asking the networks</source>
        <translation>Die Netze fragen</translation>
    </message>
    <message>
        <source>Ask the networks for balances, prices and blocks</source>
        <translation>Die Netze nach Guthaben, Preisen und Blöcken fragen</translation>
    </message>
    <message>
        <source>Only the endpoints below are asked. Each learns your addresses and when you look.</source>
        <translation>Nur die Endpunkte unten werden gefragt. Jeder erfährt Ihre Adressen und wann Sie nachsehen.</translation>
    </message>
    <message>
        <source>Sheaf asks nobody until you allow it. What is shown is from earlier.</source>
        <translation>Sheaf fragt niemanden, bis Sie es erlauben. Was zu sehen ist, ist von früher.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Asking every endpoint in use</source>
        <translation>Jeder benutzte Endpunkt wird gefragt</translation>
    </message>
    <message>
        <source>What you changed holds from the next start of Sheaf on. Until then the networks are asked as before.</source>
        <translation>Was Sie geändert haben, gilt ab dem nächsten Start von Sheaf. Bis dahin werden die Netze wie bisher gefragt.</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Netz hinzufügen</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>A network that comes with Sheaf</source>
        <translation>Ein Netz, das Sheaf mitbringt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Or a network&apos;s file, such as ~/my-chain.json</source>
        <translation>Oder die Datei eines Netzes, etwa ~/meine-kette.json</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Datei hinzufügen</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password, the same again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Deposit into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best rate first. Rates are of this moment, and change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, protocol or chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such market on the networks that are set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Caps Lock</source>
        <translation>Feststelltaste</translation>
    </message>
    <message>
        <source>%1. Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault on this computer. Nobody can reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the vault on this computer, and protects your keys if somebody copies it. Nobody can reset it: without it, only the recovery words or the key bring your account back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds: how much work a password can cost here is being measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault of %1 will be in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>Back to the dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims the reward and puts it back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no reward to put back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits to be brought in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It owes nothing, so nobody can liquidate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period of the histories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its history begins now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against holding the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it earns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it has changed is kept from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule looks after this position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done with it from here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you get at least, and all fees, are shown before anything happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share to withdraw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost to harvest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value over a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It owes nothing, so nobody can liquidate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is supplied, pooled and staked less what is borrowed, rewards apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its rates together, a year, as they stand now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be claimed now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To harvest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bringing it in would cost in fees now, by simulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a loan: below 1 anyone may liquidate it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your money works yet: open a position, and it is watched from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position is like “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Senden und empfangen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>unlimited %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>When nobody has touched Sheaf for</source>
        <translation>Wenn Sheaf unberührt bleibt für</translation>
    </message>
    <message>
        <source>Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps, too.</source>
        <translation>Beim Sperren werden die Schlüssel vergessen: Regeln ruhen, bis Sie entsperren. Sheaf sperrt auch, wenn der Rechner schläft.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>the recovery words stay the same</source>
        <translation>die Wiederherstellungswörter bleiben dieselben</translation>
    </message>
    <message>
        <source>The password now</source>
        <translation>Das jetzige Passwort</translation>
    </message>
    <message>
        <source>Making it slow to guess; this takes some seconds</source>
        <translation>Es wird schwer zu erraten gemacht; das dauert einige Sekunden</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Tresor sichern</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>In die Datei</translation>
    </message>
    <message>
        <source>Accounts, keys, rules and the address book in one file, sealed with the password of today. Nothing is overwritten.</source>
        <translation>Konten, Schlüssel, Regeln und das Adressbuch in einer Datei, versiegelt mit dem heutigen Passwort. Nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>Die Datei der Sicherung</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>Der Tresor liegt in %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>sorted, the smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenAmounts</name>
    <message>
        <source>You have %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is enough: the rest is swapped as the pool needs it, and the review shows how.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>Der Tresor liegt in %1</translation>
    </message>
    <message>
        <source>Ask the networks for balances and rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before you say so. The servers learn which addresses you look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A rule brings rewards in when it is worth it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>Recovery words, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has everything in it. If you lose both them and this computer, nobody can bring it back: not we, not anybody. Write them down in this order, by hand, and keep the paper where nobody looks. No photo, no file, no cloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around: is anybody behind you, or a camera? Then press Reveal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A wallet and yield dashboard.</source>
        <translation>Eine Geldbörse mit Übersicht über die Erträge.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder.</source>
        <translation>Der Ordner des Tresors.</translation>
    </message>
    <message>
        <source>A folder with chains, tokens and protocols.</source>
        <translation>Ein Ordner mit Ketten, Token und Protokollen.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop</name>
    <message>
        <source>the chain&apos;s own coin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it fails, and gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices have moved since this was planned: %1. Its floors hold; plan it anew for fresh ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountsModel</name>
    <message>
        <source>from the recovery words</source>
        <translation>aus den Wiederherstellungswörtern</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>%1 is watched</source>
        <translation>%1 wird beobachtet</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::BackgroundModel</name>
    <message>
        <source>Closing the window ends Sheaf, and its rules with it.</source>
        <translation>Das Schließen des Fensters beendet Sheaf und damit seine Regeln.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Sheaf all the same.</source>
        <translation>Dieser Schreibtisch zeigt keinen Infobereich; das Schließen des Fensters beendet Sheaf also trotzdem.</translation>
    </message>
    <message>
        <source>Closing the window leaves Sheaf in the tray; rules go on while the vault is open.</source>
        <translation>Nach dem Schließen des Fensters bleibt Sheaf im Infobereich; Regeln laufen weiter, solange der Tresor offen ist.</translation>
    </message>
    <message>
        <source>Open Sheaf</source>
        <translation>Sheaf öffnen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>entsperrt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n Sache wartet auf Sie</numerusform>
            <numerusform>%n Sachen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheaf – %1</source>
        <translation>Sheaf – %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ChartSeries</name>
    <message>
        <source>From %1 on %2 to %3 on %4; lowest %5, highest %6</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ContactsModel</name>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation>Diese Adresse steht schon im Buch, als %1.</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 steht im Adressbuch</translation>
    </message>
    <message>
        <source>%1 is removed from the address book</source>
        <translation>%1 ist aus dem Adressbuch entfernt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::HarvestCosts</name>
    <message>
        <source>There is nothing to bring in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: the networks may not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being estimated: a harvest is simulated every few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 for: %3
Simulated at block %4 of %5, layer 1 fees included</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Language</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Wie der Schreibtisch (%1)</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Locking</name>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n min without a key or the pointer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Logind</name>
    <message>
        <source>Locks its vault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::MarketsModel</name>
    <message>
        <source>The networks may not be asked. Allow it on the dashboard or in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworkSettings</name>
    <message>
        <source>Chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>ab dem nächsten Start</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>left alone for %1</source>
        <translation>Pause für %1</translation>
    </message>
    <message>
        <source>another chain</source>
        <translation>andere Kette</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>%1 is there from the next start on</source>
        <translation>%1 ist ab dem nächsten Start da</translation>
    </message>
    <message>
        <source>Endpoint added; it is asked from the next start on</source>
        <translation>Endpunkt hinzugefügt; er wird ab dem nächsten Start gefragt</translation>
    </message>
    <message>
        <source>A network needs at least one endpoint; add another first.</source>
        <translation>Ein Netz braucht mindestens einen Endpunkt; fügen Sie erst einen anderen hinzu.</translation>
    </message>
    <message>
        <source>Endpoint removed; it is asked no more from the next start on</source>
        <translation>Endpunkt entfernt; ab dem nächsten Start wird er nicht mehr gefragt</translation>
    </message>
    <message>
        <source>Asked in this order from the next start on</source>
        <translation>Ab dem nächsten Start wird in dieser Reihenfolge gefragt</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworksModel</name>
    <message>
        <source>%1 serves another chain and is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The networks may not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A rule was paused</source>
        <translation>Eine Regel wurde angehalten</translation>
    </message>
    <message>
        <source>A rule was carried out</source>
        <translation>Eine Regel wurde ausgeführt</translation>
    </message>
    <message>
        <source>A rule waits for your yes</source>
        <translation>Eine Regel wartet auf Ihr Ja</translation>
    </message>
    <message>
        <source>A rule&apos;s transaction failed</source>
        <translation>Die Transaktion einer Regel ist gescheitert</translation>
    </message>
    <message>
        <source>A debt comes near its liquidation</source>
        <translation>Eine Schuld nähert sich ihrer Liquidation</translation>
    </message>
    <message>
        <source>The health factor of %1 is %2; below 1 it can be liquidated.</source>
        <translation>Der Gesundheitsfaktor von %1 ist %2; unter 1 kann liquidiert werden.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OnboardingModel</name>
    <message>
        <source>That is not what was shown. Look at your paper again; if it is wrong there, go back and correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words are not whole yet; what is wrong stands beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private key has 64 hex digits (0 to 9, a to f), with or without 0x before them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address begins with 0x and has 40 hex digits behind it; if letters are large and small, as in what you copied, none of them may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Senden und empfangen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Meine Adresse kopieren</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Zwischen hell und dunkel wechseln</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit Sheaf</source>
        <translation>Sheaf beenden</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Adresse von %1 kopieren</translation>
    </message>
    <message>
        <source>Command palette: find anything</source>
        <translation>Befehlspalette: alles finden</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Diese Tastenkürzel</translation>
    </message>
    <message>
        <source>From the rail to the page and back</source>
        <translation>Von der Leiste zur Seite und zurück</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Tätigkeiten</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Zum nächsten Bedienelement</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Sich bewegen</translation>
    </message>
    <message>
        <source>Through a list</source>
        <translation>Durch eine Liste</translation>
    </message>
    <message>
        <source>Open, or press</source>
        <translation>Öffnen oder drücken</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Schließen, was oben liegt</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>Take back what the note at the foot says</source>
        <translation>Zurücknehmen, was die Notiz unten sagt</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Auf und ab</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PasswordJudge</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are strong, and easy to remember.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who has copied the vault, and ten thousand computers like this one, would need %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This password is too easy to guess. Make it longer, for example by another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PortfolioModel</name>
    <message>
        <source>1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in your accounts and at work that has a price, less what is borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a price are not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These are the figures of the last time: the networks may not be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the figures of the last time; new ones are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network answers: these are the figures of the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer: its part is from the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value × rate as both stand now; nothing compounded that nobody compounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No position with a known rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be claimed now, as the contracts say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionModel</name>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This position is not there any more: it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: it was opened elsewhere, and has not been seen long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was opened on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was first seen on %1 (it was opened elsewhere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since it was first seen on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the price of %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has not moved. Fees and rewards are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 has moved by %3. Fees and rewards are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionsModel</name>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewModel</name>
    <message>
        <source>The rule “%1” is due and asks you first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are due and ask you first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Another plan is in the sheet: finish or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the chain and making the plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it against the newest block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what the rule rests on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying it out. It goes on if you close this sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transaction was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 transactions were carried out and stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The allowance of %1 that it gave stays until it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not carried out to its end: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is under way, and the program goes on with it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done. Each transaction is in a block; it is final once the chain says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done, the rule waits: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has waited past its time, and its numbers are old. Plan it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewStepsModel</name>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::SecurityModel</name>
    <message>
        <source>Type the password that the vault has now.</source>
        <translation>Geben Sie das Passwort ein, das der Tresor jetzt hat.</translation>
    </message>
    <message>
        <source>The new password is the one that the vault has now.</source>
        <translation>Das neue Passwort ist das, das der Tresor jetzt hat.</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password; nothing was changed.</source>
        <translation>Das ist nicht das Passwort des Tresors; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>Das Passwort ist geändert</translation>
    </message>
    <message>
        <source>Say where: a whole path, such as %1</source>
        <translation>Sagen Sie, wohin: ein ganzer Pfad, etwa %1</translation>
    </message>
    <message>
        <source>That is a folder; put a name for the file behind it.</source>
        <translation>Das ist ein Ordner; schreiben Sie einen Dateinamen dahinter.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The backup is written</source>
        <translation>Die Sicherung ist geschrieben</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open this vault. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UpcomingModel</name>
    <message>
        <source>Looked at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It acts without asking, so it does nothing until you have agreed to what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::WordsField</name>
    <message numerus="yes">
        <source>%n words, and they fit together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many; there are 24 at most.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::sources</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, grows by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until it is claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody tells its rate now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the whole account in this market. Below 1 anyone may liquidate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (does not answer now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not returned since block %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supply interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewards in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
