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
    <message>
        <source>Hardware wallet</source>
        <translation>Hardware-Wallet</translation>
    </message>
    <message>
        <source>Connect a Ledger or a Trezor and unlock it. Its keys never leave it; you confirm each transaction there.</source>
        <translation>Schließen Sie einen Ledger oder Trezor an und entsperren Sie ihn. Seine Schlüssel verlassen ihn nie; jede Transaktion bestätigen Sie dort.</translation>
    </message>
    <message>
        <source>Add from QR codes</source>
        <translation>Von QR-Codes hinzufügen</translation>
    </message>
    <message>
        <source>For devices without a cable: Keystone, NGRAVE and others</source>
        <translation>Für Geräte ohne Kabel: Keystone, NGRAVE und andere</translation>
    </message>
    <message>
        <source>Find used accounts</source>
        <translation>Benutzte Konten suchen</translation>
    </message>
    <message>
        <source>Accounts that another program had of the same words</source>
        <translation>Konten, die ein anderes Programm aus denselben Wörtern hatte</translation>
    </message>
    <message>
        <source>Add another wallet</source>
        <translation>Weitere Geldbörse hinzufügen</translation>
    </message>
    <message>
        <source>Other words, a passphrase behind the same ones, or shares (SLIP-39)</source>
        <translation>Andere Wörter, eine Passphrase zu denselben oder Teile (SLIP-39)</translation>
    </message>
    <message>
        <source>The next account of your recovery words or shares. They bring it back, with their passphrase if they have one.</source>
        <translation>Das nächste Konto aus Ihren Wiederherstellungswörtern oder Teilen. Diese bringen es zurück, mit ihrer Passphrase, falls sie eine haben.</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>Der Geldbörse, deren erstes Konto dieses ist</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Looking further back</source>
        <translation>Es wird weiter zurückgesehen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything as CSV, for a spreadsheet or your books</source>
        <translation>Alles als CSV, für eine Tabelle oder Ihre Buchführung</translation>
    </message>
    <message>
        <source>Search purpose, hash, address, chain, token</source>
        <translation>Zweck, Hash, Adresse, Kette, Token suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Welche davon</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Nothing was done from this vault yet: what you send, and what your rules do, will stand here.</source>
        <translation>Aus diesem Tresor wurde noch nichts getan: Was Sie senden und was Ihre Regeln tun, wird hier stehen.</translation>
    </message>
    <message>
        <source>Nothing that was done looks like this.</source>
        <translation>Nichts, was getan wurde, sieht so aus.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · by rule %4</source>
        <translation>%1 · %2 · %3 · durch Regel %4</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>Gebühr %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Open in the block explorer, which then knows that you looked</source>
        <translation>Im Block-Explorer öffnen, der dann weiß, dass Sie nachgesehen haben</translation>
    </message>
    <message>
        <source>Fees paid: %1</source>
        <translation>Gezahlte Gebühren: %1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>The same with higher fees, in its place</source>
        <translation>Dasselbe mit höheren Gebühren, an seiner Stelle</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing in its place, for a fee; it may still come too late</source>
        <translation>Nichts an seiner Stelle, gegen eine Gebühr; es kann trotzdem zu spät kommen</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>by rule %1</source>
        <translation>durch Regel %1</translation>
    </message>
    <message>
        <source>Fees paid: %1, %2</source>
        <translation>Gezahlte Gebühren: %1, %2</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Which address?</source>
        <translation>Welche Adresse?</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns. To spend from it, add its key or its recovery words later.</source>
        <translation>Sheaf zeigt, was ihr gehört. Um davon auszugeben, später ihren Schlüssel oder ihre Wiederherstellungswörter hinzufügen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>0x…</source>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Zu beobachtende Adresse</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Allocation</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Allocation by</source>
        <translation>Aufteilung nach</translation>
    </message>
    <message>
        <source>Allocation by %1</source>
        <translation>Aufteilung nach %1</translation>
    </message>
    <message>
        <source>Nothing that has a price yet.</source>
        <translation>Noch nichts, was einen Preis hat.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>There is more than one decimal point.</source>
        <translation>Da ist mehr als ein Dezimaltrennzeichen.</translation>
    </message>
    <message>
        <source>Write “%1” as the decimal point, and nothing between thousands.</source>
        <translation>Schreiben Sie „%1“ als Dezimaltrennzeichen und nichts zwischen die Tausender.</translation>
    </message>
    <message>
        <source>An amount is digits, with “%1” as the decimal point.</source>
        <translation>Ein Betrag besteht aus Ziffern, mit „%1“ als Dezimaltrennzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal places.</source>
        <translation>
            <numerusform>%1 hat höchstens %n Nachkommastelle.</numerusform>
            <numerusform>%1 hat höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n here.</source>
        <translation>
            <numerusform>Hier ist %n.</numerusform>
            <numerusform>Hier sind %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
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
    <name>AskingBar</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Plans it now and shows what it would do</source>
        <translation>Plant es jetzt und zeigt, was es täte</translation>
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
    <name>BackupStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>Wo ist die Sicherung?</translation>
    </message>
    <message>
        <source>One file that Sheaf has written in its settings. It holds accounts, keys, rules and the address book, and opens with the password that the vault had then.</source>
        <translation>Eine Datei, die Sheaf in seinen Einstellungen geschrieben hat. Sie enthält Konten, Schlüssel, Regeln und das Adressbuch und öffnet sich mit dem Passwort, das der Tresor damals hatte.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>Its whole path; a file can be dropped here too. The rules in it rest until you switch them on.</source>
        <translation>Ihr ganzer Pfad; eine Datei lässt sich auch hierher ziehen. Die Regeln darin ruhen, bis Sie sie einschalten.</translation>
    </message>
    <message>
        <source>The backup’s file</source>
        <translation>Die Datei der Sicherung</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>In the wallet</source>
        <translation>In der Geldbörse</translation>
    </message>
    <message>
        <source>%1 %2, value %3</source>
        <translation>%1 %2, Wert %3</translation>
    </message>
    <message>
        <source>There is nothing in your accounts yet: send something to one of them.</source>
        <translation>In Ihren Konten ist noch nichts: Senden Sie etwas an eines davon.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>CallRow</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Allows %1 to take %2</source>
        <translation>Erlaubt %1, %2 zu entnehmen</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>more than it needs</source>
        <translation>mehr als nötig</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <translation>Es würde scheitern: %1</translation>
    </message>
    <message>
        <source>plain transfer</source>
        <translation>einfache Überweisung</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>May take from the account</source>
        <translation>Darf dem Konto entnehmen</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Wird mitgesendet</translation>
    </message>
    <message>
        <source>Gas in the simulation</source>
        <translation>Gas in der Simulation</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Three of them, from your paper</source>
        <translation>Drei davon, von Ihrem Papier</translation>
    </message>
    <message>
        <source>So that you know that it can be read, and that the order is right.</source>
        <translation>Damit Sie wissen, dass es lesbar ist und die Reihenfolge stimmt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
</context>
<context>
    <name>CodeAccountsSheet</name>
    <message>
        <source>Accounts of an air-gapped device</source>
        <translation>Konten eines Geräts ohne Verbindung</translation>
    </message>
    <message>
        <source>Have your device show the code that connects it to a wallet. Whoever sees that code can see what its accounts own, and spend nothing.</source>
        <translation>Lassen Sie Ihr Gerät den Code zeigen, der es mit einer Wallet verbindet. Wer diesen Code sieht, kann sehen, was den Konten gehört, und nichts davon ausgeben.</translation>
    </message>
    <message>
        <source>Further accounts of a device that was shown before</source>
        <translation>Weitere Konten eines Geräts, das schon gezeigt wurde</translation>
    </message>
    <message>
        <source>Compare an address with the one on the screen of your device before anything is sent to it: a picture can be exchanged on its way.</source>
        <translation>Vergleichen Sie eine Adresse mit der auf dem Bildschirm Ihres Geräts, bevor etwas an sie gesendet wird: Ein Bild kann unterwegs ausgetauscht werden.</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1, im Tresor</translation>
    </message>
    <message>
        <source>Show further accounts</source>
        <translation>Weitere Konten zeigen</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Name (darf leer sein)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>%n Konto hinzufügen</numerusform>
            <numerusform>%n Konten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>Der Name des neuen Kontos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Drop pictures of the codes or a text file here. Several may come one after the other.</source>
        <translation>Legen Sie Bilder der Codes oder eine Textdatei hier ab. Mehrere dürfen nacheinander kommen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>A picture, files or text, as you have copied it</source>
        <translation>Ein Bild, Dateien oder Text, wie Sie es kopiert haben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Path of a picture or text file</source>
        <translation>Pfad eines Bildes oder einer Textdatei</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Zu lesende Datei</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Codes werden gesucht</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Forget the codes that were read so far</source>
        <translation>Die bisher gelesenen Codes vergessen</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Hold the device in front of it; nothing of what it sees is kept</source>
        <translation>Halten Sie das Gerät davor; nichts von dem, was sie sieht, wird behalten</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>Picture or text of the codes</source>
        <translation>Bild oder Text der Codes</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Sign on your air-gapped device</source>
        <translation>Auf Ihrem Gerät ohne Verbindung signieren</translation>
    </message>
    <message>
        <source>1. Show it this request</source>
        <translation>1. Zeigen Sie ihm diese Anfrage</translation>
    </message>
    <message>
        <source>Scan the code with your device. Check on its screen what it is about to sign, and confirm there.</source>
        <translation>Scannen Sie den Code mit Ihrem Gerät. Prüfen Sie auf seinem Bildschirm, was es signieren wird, und bestätigen Sie dort.</translation>
    </message>
    <message>
        <source>Or take it there in a file</source>
        <translation>Oder bringen Sie sie in einer Datei dorthin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It holds what is to be signed, and no secret.</source>
        <translation>Sie enthält, was signiert werden soll, und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>2. Bring its answer here</source>
        <translation>2. Bringen Sie seine Antwort hierher</translation>
    </message>
    <message>
        <source>Once you have confirmed, your device shows a code of its own. Nothing is sent before that answer is here and fits this request.</source>
        <translation>Wenn Sie bestätigt haben, zeigt Ihr Gerät selbst einen Code. Nichts wird gesendet, bevor diese Antwort hier ist und zu dieser Anfrage passt.</translation>
    </message>
    <message>
        <source>You may cancel at any time. Should your device have signed by then, its answer does nothing as long as it is shown to nobody.</source>
        <translation>Sie können jederzeit abbrechen. Sollte Ihr Gerät bis dahin signiert haben, bewirkt seine Antwort nichts, solange sie niemandem gezeigt wird.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent from here; the device knows nothing of it</source>
        <translation>Von hier wird nichts gesendet; das Gerät erfährt nichts davon</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Antwort wird geprüft</translation>
    </message>
    <message>
        <source>What is to be signed</source>
        <translation>Was zu signieren ist</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message numerus="yes">
        <source>%n QR code(s) in turn, for the camera of your device</source>
        <translation>
            <numerusform>%n QR-Code für die Kamera Ihres Geräts</numerusform>
            <numerusform>%n QR-Codes nacheinander für die Kamera Ihres Geräts</numerusform>
        </translation>
    </message>
    <message>
        <source>QR code for the camera of your device</source>
        <translation>QR-Code für die Kamera Ihres Geräts</translation>
    </message>
    <message>
        <source>The code before</source>
        <translation>Der Code davor</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Einen nach dem anderen zeigen</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>Der nächste Code</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
    <name>ConsentSheet</name>
    <message>
        <source>Consent to “%1”</source>
        <translation>Zustimmung zu „%1“</translation>
    </message>
    <message>
        <source>It holds for this sentence alone, and ends with it.</source>
        <translation>Sie gilt nur für diesen Satz und endet mit ihm.</translation>
    </message>
    <message>
        <source>It may spend, at most</source>
        <translation>Sie darf ausgeben, höchstens</translation>
    </message>
    <message>
        <source>Out of the account</source>
        <translation>Aus dem Konto</translation>
    </message>
    <message>
        <source>For fees</source>
        <translation>Für Gebühren</translation>
    </message>
    <message>
        <source>It may send to</source>
        <translation>Sie darf senden an</translation>
    </message>
    <message>
        <source>It may call, and nothing else</source>
        <translation>Sie darf aufrufen, und nichts sonst</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Passwort wird geprüft…</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Zustimmen</translation>
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
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing has been read yet: Sheaf asks the networks about your accounts only when you allow it.</source>
        <translation>Es wurde noch nichts gelesen: Sheaf fragt die Netze nur dann nach Ihren Konten, wenn Sie es erlauben.</translation>
    </message>
    <message>
        <source>Reading your accounts for the first time…</source>
        <translation>Ihre Konten werden zum ersten Mal gelesen…</translation>
    </message>
    <message>
        <source>No network has answered yet: check the connection, or the endpoints in the settings.</source>
        <translation>Noch hat kein Netz geantwortet: Prüfen Sie die Verbindung oder die Endpunkte in den Einstellungen.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>DepositSheet</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>DeviceQuestion</name>
    <message>
        <source>The PIN of your device</source>
        <translation>PIN Ihres Geräts</translation>
    </message>
    <message>
        <source>The passphrase of your wallet</source>
        <translation>Passphrase Ihrer Wallet</translation>
    </message>
    <message>
        <source>The device shows where each digit is, elsewhere every time. Press the places here, or the same places of the number pad of your keyboard.</source>
        <translation>Das Gerät zeigt, wo jede Ziffer steht, jedes Mal woanders. Drücken Sie hier die Stellen oder dieselben Stellen auf dem Ziffernblock Ihrer Tastatur.</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own, and none is wrong. Left empty, it is the wallet without one.</source>
        <translation>Jede Passphrase öffnet eine eigene Wallet, und keine ist falsch. Bleibt sie leer, ist es die Wallet ohne Passphrase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Type it on the device</source>
        <translation>Am Gerät eingeben</translation>
    </message>
    <message>
        <source>What is typed on the device never passes through this computer.</source>
        <translation>Was am Gerät eingegeben wird, kommt nie durch diesen Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The device is told to stop; nothing is signed</source>
        <translation>Dem Gerät wird gesagt, dass es aufhören soll; nichts wird signiert</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Ohne Passphrase weiter</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
</context>
<context>
    <name>Earning</name>
    <message>
        <source>Earning</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>A year, as it stands</source>
        <translation>In einem Jahr, nach jetzigem Stand</translation>
    </message>
    <message>
        <source>On what is at work</source>
        <translation>Auf das, was arbeitet</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>Ausstehende Erträge</translation>
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
        <source>The password is wrong; nothing was changed. Try again.</source>
        <translation>Das Passwort ist falsch; nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
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
        <source>The network can&apos;t be reached; check the connection and the endpoints, then try again.</source>
        <translation>Das Netz ist nicht zu erreichen; prüfen Sie die Verbindung und die Endpunkte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No answer came in time; nothing is lost. Try again, or use another endpoint.</source>
        <translation>Es kam rechtzeitig keine Antwort; nichts ist verloren. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Endpunkt.</translation>
    </message>
    <message>
        <source>Too many tries in a short time; wait a little, then try again.</source>
        <translation>Zu viele Versuche in kurzer Zeit; warten Sie ein wenig, und versuchen Sie es noch einmal.</translation>
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
    <message>
        <source>The account can&apos;t pay for this and its fees, and nothing more was sent. The fees are paid in the chain&apos;s own coin: add some of it, or lower the amount.</source>
        <translation>Das Konto kann dies und die Gebühren nicht bezahlen, und es wurde nichts weiter gesendet. Die Gebühren werden in der eigenen Münze der Kette bezahlt: Füllen Sie diese auf, oder senken Sie den Betrag.</translation>
    </message>
    <message>
        <source>No such device is connected; plug it in, and unlock it.</source>
        <translation>Kein solches Gerät ist angeschlossen; schließen Sie es an, und entsperren Sie es.</translation>
    </message>
    <message>
        <source>This user may not open the device: Sheaf&apos;s udev rules are missing, or are for somebody else at the computer.</source>
        <translation>Dieser Benutzer darf das Gerät nicht öffnen: Sheafs udev-Regeln fehlen oder gelten jemand anderem am Computer.</translation>
    </message>
    <message>
        <source>Another program uses the device; close that, then try again.</source>
        <translation>Ein anderes Programm benutzt das Gerät; schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device was disconnected; nothing was signed. Connect it and try again.</source>
        <translation>Das Gerät wurde getrennt; nichts wurde signiert. Schließen Sie es an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device does not answer; look at its screen, or connect it again.</source>
        <translation>Das Gerät antwortet nicht; sehen Sie auf seinen Bildschirm, oder schließen Sie es neu an.</translation>
    </message>
    <message>
        <source>The device is not set up yet; do that with its maker&apos;s program first.</source>
        <translation>Das Gerät ist noch nicht eingerichtet; richten Sie es zuerst mit dem Programm des Herstellers ein.</translation>
    </message>
    <message>
        <source>The device is locked; enter its PIN on it.</source>
        <translation>Das Gerät ist gesperrt; geben Sie seine PIN am Gerät ein.</translation>
    </message>
    <message>
        <source>The PIN is wrong; after too many wrong ones the device erases itself.</source>
        <translation>Die PIN ist falsch; nach zu vielen falschen löscht sich das Gerät selbst.</translation>
    </message>
    <message>
        <source>Another app is open on the device; close it, and open the Ethereum app.</source>
        <translation>Auf dem Gerät ist eine andere App geöffnet; schließen Sie sie, und öffnen Sie die Ethereum-App.</translation>
    </message>
    <message>
        <source>No app is open on the device; open the Ethereum app.</source>
        <translation>Auf dem Gerät ist keine App geöffnet; öffnen Sie die Ethereum-App.</translation>
    </message>
    <message>
        <source>The device has no Ethereum app; install it with its maker&apos;s program.</source>
        <translation>Das Gerät hat keine Ethereum-App; installieren Sie sie mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>The device&apos;s app or firmware is too old for this; update it with its maker&apos;s program.</source>
        <translation>Die App oder Firmware des Geräts ist dafür zu alt; aktualisieren Sie sie mit dem Programm des Herstellers.</translation>
    </message>
    <message>
        <source>The device can&apos;t show all of this, and its settings forbid to sign it; allow blind signing in the settings of its Ethereum app.</source>
        <translation>Das Gerät kann das nicht vollständig anzeigen, und seine Einstellungen verbieten, es zu signieren; erlauben Sie in den Einstellungen seiner Ethereum-App das blinde Signieren.</translation>
    </message>
    <message>
        <source>A setting of the device forbids this; the reason stands below.</source>
        <translation>Eine Einstellung des Geräts verbietet das; der Grund steht unten.</translation>
    </message>
    <message>
        <source>It was rejected on the device; nothing was signed.</source>
        <translation>Es wurde auf dem Gerät abgelehnt; nichts wurde signiert.</translation>
    </message>
    <message>
        <source>It was cancelled here, and no signature was taken.</source>
        <translation>Es wurde hier abgebrochen, und keine Signatur wurde übernommen.</translation>
    </message>
    <message>
        <source>The device has no accounts at this derivation path; use one that begins with m/44&apos;/60&apos;.</source>
        <translation>Das Gerät hat unter diesem Ableitungspfad keine Konten; verwenden Sie einen, der mit m/44&apos;/60&apos; beginnt.</translation>
    </message>
    <message>
        <source>The device does not sign this; use another account.</source>
        <translation>Das Gerät signiert das nicht; verwenden Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>The device can&apos;t be asked that; the reason stands below.</source>
        <translation>Das lässt sich von dem Gerät nicht verlangen; der Grund steht unten.</translation>
    </message>
    <message>
        <source>This device holds another account; connect the right one, with the right passphrase.</source>
        <translation>Dieses Gerät hat ein anderes Konto; schließen Sie das richtige an, mit der richtigen Passphrase.</translation>
    </message>
    <message>
        <source>The device answered something that makes no sense; plug it in again, and update it.</source>
        <translation>Das Gerät hat etwas geantwortet, das keinen Sinn ergibt; schließen Sie es neu an, und aktualisieren Sie es.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Everything that was done from this vault, one line for each transaction. It tells anybody who reads it what you own.</source>
        <translation>Alles, was aus diesem Tresor getan wurde, eine Zeile je Transaktion. Jedem, der sie liest, verrät die Datei, was Ihnen gehört.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>Ausstehende Erträge</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health-Faktor</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>Wert im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Period of the histories</source>
        <translation>Zeitraum der Verläufe</translation>
    </message>
    <message>
        <source>Its history begins now.</source>
        <translation>Ihr Verlauf beginnt jetzt.</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>In your desktop’s own dialog</source>
        <translation>Im Dialog Ihres Desktops</translation>
    </message>
</context>
<context>
    <name>FindAccountsSheet</name>
    <message>
        <source>Find used accounts</source>
        <translation>Benutzte Konten suchen</translation>
    </message>
    <message>
        <source>Other programs lay the accounts of the same words out differently. Sheaf goes through all of those ways, and asks the networks which accounts were ever used: their servers see the addresses together.</source>
        <translation>Andere Programme ordnen die Konten derselben Wörter anders an. Sheaf geht alle diese Arten durch und fragt die Netze, welche Konten je benutzt wurden: Deren Server sehen die Adressen zusammen.</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>Der Geldbörse, deren erstes Konto dieses ist</translation>
    </message>
    <message>
        <source>Ask these networks</source>
        <translation>Diese Netze fragen</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1, im Tresor</translation>
    </message>
    <message>
        <source>%1, used on %2</source>
        <translation>%1, benutzt auf %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>%n Konto hinzufügen</numerusform>
            <numerusform>%n Konten hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Konto hinzufügen</translation>
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
    <message>
        <source>No keyring answers on this desktop; use the password.</source>
        <translation>Auf diesem Desktop antwortet kein Schlüsselbund; nehmen Sie das Passwort.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked; unlock it, or use the password.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt; entsperren Sie ihn oder nehmen Sie das Passwort.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring has no entry for this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>Der Schlüsselbund des Desktops hat keinen Eintrag für diesen Tresor; nehmen Sie das Passwort und schalten Sie ihn dann in den Einstellungen aus und wieder ein.</translation>
    </message>
    <message>
        <source>The entry in the desktop&apos;s keyring does not open this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>Der Eintrag im Schlüsselbund des Desktops öffnet diesen Tresor nicht; nehmen Sie das Passwort und schalten Sie ihn dann in den Einstellungen aus und wieder ein.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Type the recovery words</source>
        <translation>Wiederherstellungswörter eingeben</translation>
    </message>
    <message>
        <source>One after the other, or paste them all. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>Eines nach dem anderen, oder alle einfügen. Wenige Buchstaben genügen: Die Eingabetaste nimmt das markierte Wort. Was Sie einfügen, bleibt in der Zwischenablage, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KeyLogPanel</name>
    <message>
        <source>What the keys were used for</source>
        <translation>Wofür die Schlüssel benutzt wurden</translation>
    </message>
    <message>
        <source>Not for anything yet. Each signature will stand here, and each that was refused; the keys write it themselves.</source>
        <translation>Noch für nichts. Hier wird jede Signatur stehen, auch jede verweigerte; die Schlüssel schreiben es selbst auf.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuere</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Ältere</translation>
    </message>
</context>
<context>
    <name>KeyLogRow</name>
    <message>
        <source>refused: %1</source>
        <translation>verweigert: %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>durch die Regel „%1“</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Paste or type the private key</source>
        <translation>Privaten Schlüssel einfügen oder eingeben</translation>
    </message>
    <message>
        <source>Only dots are shown. What you paste stays in the clipboard until you copy something else. Recovery words can’t be made of a key: keep your copy of it.</source>
        <translation>Es werden nur Punkte gezeigt. Was Sie einfügen, bleibt in der Zwischenablage, bis Sie etwas anderes kopieren. Aus einem Schlüssel lassen sich keine Wiederherstellungswörter machen: Bewahren Sie Ihre Kopie davon auf.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 hex digits</source>
        <translation>
            <numerusform>%n von 64 Hex-Ziffern</numerusform>
            <numerusform>%n von 64 Hex-Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Sein Konto</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>What do you want to begin with?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>More accounts of any kind can be added later.</source>
        <translation>Weitere Konten jeder Art lassen sich später hinzufügen.</translation>
    </message>
    <message>
        <source>A new wallet</source>
        <translation>Eine neue Geldbörse</translation>
    </message>
    <message>
        <source>Sheaf draws new recovery words, and you write them on paper.</source>
        <translation>Sheaf zieht neue Wiederherstellungswörter, und Sie schreiben sie auf Papier.</translation>
    </message>
    <message>
        <source>A wallet that I have, by its recovery words</source>
        <translation>Eine vorhandene Geldbörse, durch ihre Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>12 to 24 English words, as most wallets give them out.</source>
        <translation>12 bis 24 englische Wörter, wie die meisten Geldbörsen sie ausgeben.</translation>
    </message>
    <message>
        <source>A single account, by its private key</source>
        <translation>Ein einzelnes Konto, durch seinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>64 hex digits.</source>
        <translation>64 Hex-Ziffern.</translation>
    </message>
    <message>
        <source>An address to watch</source>
        <translation>Eine Adresse zum Beobachten</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns and earns, and can spend nothing.</source>
        <translation>Sheaf zeigt, was ihr gehört und was sie einbringt, und kann nichts ausgeben.</translation>
    </message>
    <message>
        <source>A backup of a vault</source>
        <translation>Die Sicherung eines Tresors</translation>
    </message>
    <message>
        <source>A file that Sheaf wrote; its password opens it again.</source>
        <translation>Eine Datei, die Sheaf geschrieben hat; ihr Passwort öffnet sie wieder.</translation>
    </message>
    <message>
        <source>A wallet that I have, by its shares</source>
        <translation>Eine vorhandene Geldbörse, durch ihre Teile</translation>
    </message>
    <message>
        <source>Enough of the shares of a Shamir backup (SLIP-39); most have 20 or 33 words.</source>
        <translation>Genügend Teile einer Shamir-Sicherung (SLIP-39); die meisten haben 20 oder 33 Wörter.</translation>
    </message>
</context>
<context>
    <name>LegsPanel</name>
    <message>
        <source>What is in it</source>
        <translation>Was darin ist</translation>
    </message>
    <message>
        <source>Against holding the two</source>
        <translation>Gegenüber dem Halten der beiden</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Earned</source>
        <translation>Eingebracht</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Die Zahlen</translation>
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
        <translation>Gesamtwert</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Period of the history</source>
        <translation>Zeitraum des Verlaufs</translation>
    </message>
    <message>
        <source>Net worth over time</source>
        <translation>Gesamtwert im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The history begins now: a point is kept every five minutes while Sheaf runs.</source>
        <translation>Der Verlauf beginnt jetzt: Alle fünf Minuten wird ein Punkt aufgehoben, solange Sheaf läuft.</translation>
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
        <translation>Darf Sheaf die Netze fragen?</translation>
    </message>
    <message>
        <source>Sheaf shows what you own on Ethereum and its layer 2s, and brings in what it yields. It has not sent anything yet. To read balances it asks the servers below, and no others: they learn which addresses you look at, and from where. Your keys never leave this computer. You can change this, and the servers, at any time in Settings.</source>
        <translation>Sheaf zeigt, was Ihnen auf Ethereum und seinen Layer-2-Netzen gehört, und bringt ein, was es abwirft. Noch wurde nichts gesendet. Um Guthaben zu lesen, fragt es die Server unten und keine anderen: Diese erfahren, welche Adressen Sie ansehen und von wo aus. Ihre Schlüssel verlassen diesen Rechner nie. Sie können das, und auch die Server, jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Who would be asked</source>
        <translation>Wer gefragt würde</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Balances and rates are read now and then, while Sheaf is open.</source>
        <translation>Guthaben und Zinssätze werden hin und wieder gelesen, solange Sheaf offen ist.</translation>
    </message>
    <message>
        <source>Stay offline for now</source>
        <translation>Vorerst offline bleiben</translation>
    </message>
    <message>
        <source>You can set up your vault without sending anything, and decide later.</source>
        <translation>Sie können Ihren Tresor einrichten, ohne etwas zu senden, und später entscheiden.</translation>
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
        <translation>Block %1</translation>
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
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>New password, the same again</source>
        <translation>Neues Passwort, noch einmal dasselbe</translation>
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
        <translation>Erster Start</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Deposit into %1</source>
        <translation>In %1 einzahlen</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>Position eröffnen</translation>
    </message>
    <message>
        <source>The best rate first. Rates are of this moment, and change.</source>
        <translation>Der beste Zinssatz zuerst. Zinssätze gelten für diesen Augenblick und ändern sich.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Filter by name, protocol or chain</source>
        <translation>Nach Name, Protokoll oder Kette filtern</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Die Netze werden gefragt…</translation>
    </message>
    <message>
        <source>There is no such market on the networks that are set up.</source>
        <translation>In den eingerichteten Netzen gibt es keinen solchen Markt.</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Märkte</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
</context>
<context>
    <name>OtherWalletSheet</name>
    <message>
        <source>Add another wallet</source>
        <translation>Weitere Geldbörse hinzufügen</translation>
    </message>
    <message>
        <source>What you have of it</source>
        <translation>Was Sie davon haben</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Shares (SLIP-39)</source>
        <translation>Teile (SLIP-39)</translation>
    </message>
    <message>
        <source>Type the shares of a Shamir backup one after the other, until there are enough.</source>
        <translation>Geben Sie die Teile einer Shamir-Sicherung nacheinander ein, bis es genug sind.</translation>
    </message>
    <message>
        <source>Words that this vault does not have yet, or the ones that it has with a passphrase: each passphrase opens a wallet of its own behind the same words.</source>
        <translation>Wörter, die dieser Tresor noch nicht hat, oder seine eigenen mit einer Passphrase: Jede Passphrase öffnet hinter denselben Wörtern eine eigene Geldbörse.</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Name (darf leer sein)</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>Der Name des neuen Kontos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Geldbörse hinzufügen</translation>
    </message>
    <message>
        <source>Putting the shares together…</source>
        <translation>Die Teile werden zusammengesetzt …</translation>
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
        <translation>%1. Die Feststelltaste ist an.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>It opens the vault on this computer. Nobody can reset it.</source>
        <translation>Es öffnet den Tresor auf diesem Rechner. Niemand kann es zurücksetzen.</translation>
    </message>
    <message>
        <source>It opens the vault on this computer, and protects your keys if somebody copies it. Nobody can reset it: without it, only the recovery words or the key bring your account back.</source>
        <translation>Es öffnet den Tresor auf diesem Rechner und schützt Ihre Schlüssel, falls jemand ihn kopiert. Niemand kann es zurücksetzen: Ohne das Passwort bringen nur die Wiederherstellungswörter oder der Schlüssel Ihr Konto zurück.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Tresor wird angelegt…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation>Der Tresor wird in %1 liegen</translation>
    </message>
    <message>
        <source>The vault of %1 will be in %2</source>
        <translation>Der Tresor von %1 wird in %2 liegen</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>Gebühren %1</translation>
    </message>
    <message>
        <source>Nothing was done with it from here yet.</source>
        <translation>Von hier aus wurde damit noch nichts getan.</translation>
    </message>
</context>
<context>
    <name>PhraseEntry</name>
    <message>
        <source>Recovery words</source>
        <translation>Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message>
        <source>These words have a passphrase (a “25th word”)</source>
        <translation>Diese Wörter haben eine Passphrase (ein „25. Wort“)</translation>
    </message>
    <message>
        <source>Passphrase of the words</source>
        <translation>Passphrase der Wörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erstes Konto</translation>
    </message>
    <message>
        <source>Is it the one that you know? If not, a word or the passphrase is another one.</source>
        <translation>Ist es das, das Sie kennen? Wenn nicht, ist ein Wort oder die Passphrase eine andere.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>%1 units of the native coin</source>
        <translation>%1 Einheiten der Münze der Kette</translation>
    </message>
    <message>
        <source>The plan would take %1, and states at most %2.</source>
        <translation>Der Plan würde %1 nehmen und gibt höchstens %2 an.</translation>
    </message>
    <message>
        <source>The plan would bring %1, less than its floor of %2.</source>
        <translation>Der Plan würde %1 bringen, weniger als seine Untergrenze von %2.</translation>
    </message>
    <message>
        <source>%1 would fail: %2 (the price has moved further than the plan allows: plan it anew)</source>
        <translation>%1 würde scheitern: %2 (der Preis hat sich weiter bewegt, als der Plan erlaubt: Planen Sie neu)</translation>
    </message>
    <message>
        <source>%1 would fail: %2</source>
        <translation>%1 würde scheitern: %2</translation>
    </message>
    <message>
        <source>%1 builds on an earlier step and can&apos;t be tried before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>%1 baut auf einem früheren Schritt auf und lässt sich nicht erproben, bevor dieser getan ist: Dieser Endpunkt hat kein eth_simulateV1.</translation>
    </message>
    <message>
        <source>%1 takes %2 gas, too close to the most that a transaction may have.</source>
        <translation>%1 braucht %2 Gas, zu nahe an dem, was eine Transaktion höchstens haben darf.</translation>
    </message>
    <message>
        <source>What the plan changes can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>Was der Plan ändert, lässt sich nicht vorher zeigen: Dieser Endpunkt hat kein eth_simulateV1.</translation>
    </message>
    <message>
        <source>Whether the plan keeps to its amounts can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>Ob der Plan seine Beträge einhält, lässt sich nicht vorher zeigen: Dieser Endpunkt hat kein eth_simulateV1.</translation>
    </message>
    <message>
        <source>%1 could still take %2 when the plan is done.</source>
        <translation>%1 könnte nach dem Plan noch %2 nehmen.</translation>
    </message>
    <message>
        <source>The fees can come to %1, over the plan&apos;s limit of %2.</source>
        <translation>Die Gebühren können %1 erreichen, mehr als die Grenze des Plans von %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 for value and fee, and the account would have %3.</source>
        <translation>%1 braucht %2 für Wert und Gebühr, und das Konto hätte %3.</translation>
    </message>
    <message>
        <source>What the fees are worth is not known, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>Was die Gebühren wert sind, ist nicht bekannt; die Grenzen der Regel lassen sich deshalb nicht prüfen.</translation>
    </message>
    <message>
        <source>What the plan spends has no value in USD, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>Was der Plan ausgibt, hat keinen Wert in USD; die Grenzen der Regel lassen sich deshalb nicht prüfen.</translation>
    </message>
    <message>
        <source>%1 is only watched here: its key is not in this vault. Use an account that has its key here.</source>
        <translation>%1 wird hier nur beobachtet: Der Schlüssel ist nicht in diesem Tresor. Nehmen Sie ein Konto, dessen Schlüssel hier ist.</translation>
    </message>
    <message>
        <source>The account&apos;s key is on a device or in a locked vault: it does not sign while nobody looks on.</source>
        <translation>Der Schlüssel des Kontos ist auf einem Gerät oder in einem gesperrten Tresor: Er signiert nicht, während niemand zusieht.</translation>
    </message>
    <message>
        <source>The plan&apos;s time is over: make it anew.</source>
        <translation>Die Zeit des Plans ist abgelaufen: Machen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The fees have risen since the amount was worked out: make the plan anew.</source>
        <translation>Die Gebühren sind gestiegen, seit der Betrag berechnet wurde: Machen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>The plan has no calls: there is nothing to sign.</source>
        <translation>Der Plan hat keine Aufrufe: Es gibt nichts zu signieren.</translation>
    </message>
    <message>
        <source>Nobody looks at this plan and no rule has consent for it: give the rule consent, or run it yourself.</source>
        <translation>Niemand sieht sich diesen Plan an, und keine Regel hat eine Zustimmung dafür: Stimmen Sie der Regel zu, oder führen Sie sie selbst aus.</translation>
    </message>
    <message>
        <source>No consent is in force for rule %1: give it with the vault&apos;s password.</source>
        <translation>Für Regel %1 gilt keine Zustimmung: Geben Sie sie mit dem Passwort des Tresors.</translation>
    </message>
    <message>
        <source>The consent for rule %1 was given for another wording or other limits: give it anew.</source>
        <translation>Die Zustimmung zu Regel %1 galt einem anderen Wortlaut oder anderen Grenzen: Geben Sie sie neu.</translation>
    </message>
    <message>
        <source>A call goes to the zero address: what is sent there is lost.</source>
        <translation>Ein Aufruf geht an die Nulladresse: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>The data for %1 is not a function call: it is cut short or has bytes too many.</source>
        <translation>Die Daten für %1 sind kein Funktionsaufruf: Sie sind abgeschnitten oder haben zu viele Bytes.</translation>
    </message>
    <message>
        <source>The call %1 of %2 hands out or uses rights over tokens, which is never done for a plan.</source>
        <translation>Der Aufruf %1 von %2 vergibt oder benutzt Rechte an Token, was für einen Plan nie geschieht.</translation>
    </message>
    <message>
        <source>%1 is a contract: native coin that is sent to it may be lost.</source>
        <translation>%1 ist ein Vertrag: Die Münze der Kette kann verloren sein, wenn sie dorthin gesendet wird.</translation>
    </message>
    <message>
        <source>%1 is not in the address book: add it before a rule sends there.</source>
        <translation>%1 ist nicht im Adressbuch: Fügen Sie die Adresse hinzu, bevor eine Regel dorthin sendet.</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover sending to %1.</source>
        <translation>Die Zustimmung der Regel umfasst das Senden an %1 nicht.</translation>
    </message>
    <message>
        <source>%1 is on no list for this chain: it is not called.</source>
        <translation>%1 steht auf keiner Liste für diese Kette und wird nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The function %1 of %2 is on no list: it is not called.</source>
        <translation>Die Funktion %1 von %2 steht auf keiner Liste und wird nicht aufgerufen.</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover the function %1 of %2.</source>
        <translation>Die Zustimmung der Regel umfasst die Funktion %1 von %2 nicht.</translation>
    </message>
    <message>
        <source>Native coin goes along with %1 of %2, where it would be lost.</source>
        <translation>Mit %1 von %2 geht die Münze der Kette mit, und dort wäre sie verloren.</translation>
    </message>
    <message>
        <source>The arguments of %1 for %2 are not an address and an amount.</source>
        <translation>Die Argumente von %1 für %2 sind nicht eine Adresse und ein Betrag.</translation>
    </message>
    <message>
        <source>%1 is on no list of contracts that may be approved.</source>
        <translation>%1 steht auf keiner Liste von Verträgen, die eine Freigabe bekommen dürfen.</translation>
    </message>
    <message>
        <source>The approval of %1 for %2 is larger than what the plan needs.</source>
        <translation>Die Freigabe von %1 für %2 ist größer, als der Plan braucht.</translation>
    </message>
    <message>
        <source>Tokens go to the zero address: what is sent there is lost.</source>
        <translation>Token gehen an die Nulladresse: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>Tokens go to the token&apos;s own contract %1, where they are lost.</source>
        <translation>Token gehen an den eigenen Vertrag des Tokens %1, wo sie verloren sind.</translation>
    </message>
    <message>
        <source>%1 is a contract: tokens that are sent to it may be lost.</source>
        <translation>%1 ist ein Vertrag: Token, die dorthin gesendet werden, können verloren sein.</translation>
    </message>
    <message>
        <source>Native coin goes along with the function %1 of %2, which is not known to take any.</source>
        <translation>Mit der Funktion %1 von %2 geht die Münze der Kette mit; dass sie welche annimmt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The arguments of %1 are not in their usual order.</source>
        <translation>Die Argumente von %1 stehen nicht in ihrer üblichen Ordnung.</translation>
    </message>
    <message>
        <source>The call %1 of %2 names somebody else than the account that makes it.</source>
        <translation>Der Aufruf %1 von %2 nennt jemand anderen als das Konto, das ihn macht.</translation>
    </message>
    <message>
        <source>too much USD</source>
        <translation>zu vielen USD</translation>
    </message>
    <message>
        <source>%1 would come to %2, over the limit of %3.</source>
        <translation>%1 kämen auf %2, mehr als die Grenze von %3.</translation>
    </message>
    <message>
        <source>The gas of this plan</source>
        <translation>Die Gaskosten dieses Plans</translation>
    </message>
    <message>
        <source>Gas in 24 hours</source>
        <translation>Die Gaskosten in 24 Stunden</translation>
    </message>
    <message>
        <source>Spending in 24 hours</source>
        <translation>Die Ausgaben in 24 Stunden</translation>
    </message>
    <message>
        <source>The rule&apos;s gas in 24 hours</source>
        <translation>Die Gaskosten der Regel in 24 Stunden</translation>
    </message>
    <message>
        <source>The rule&apos;s spending in 24 hours</source>
        <translation>Die Ausgaben der Regel in 24 Stunden</translation>
    </message>
    <message>
        <source>The transaction makes a contract, which no plan does.</source>
        <translation>Die Transaktion legt einen Vertrag an, was kein Plan tut.</translation>
    </message>
    <message>
        <source>The transaction carries blobs or a delegation, which no plan does.</source>
        <translation>Die Transaktion trägt Blobs oder eine Delegation, was kein Plan tut.</translation>
    </message>
    <message>
        <source>%1; it needs its consent first</source>
        <translation>%1; sie braucht erst ihre Zustimmung</translation>
    </message>
    <message>
        <source>%1; it waits for you to say yes</source>
        <translation>%1; sie wartet auf Ihr Ja</translation>
    </message>
    <message>
        <source>%1 runs failed in a row, the last because: %2</source>
        <translation>%1 Läufe sind nacheinander gescheitert, der letzte, weil: %2</translation>
    </message>
    <message>
        <source>the program ended before anything was sent</source>
        <translation>das Programm endete, bevor etwas gesendet war</translation>
    </message>
    <message>
        <source>the rule is switched off</source>
        <translation>die Regel ist ausgeschaltet</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>einer Minute</translation>
    </message>
    <message>
        <source>a hour</source>
        <translation>einer Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>eines Tages</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>einer Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>eines Monats</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 Woche</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 Wochen</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next due at %1</source>
        <translation>das nächste Mal fällig: %1</translation>
    </message>
    <message>
        <source>its dates are over</source>
        <translation>ihre Termine sind vorbei</translation>
    </message>
    <message>
        <source>it was due at %1, over a day ago, and is not made up for</source>
        <translation>sie war vor über einem Tag fällig (%1) und wird nicht nachgeholt</translation>
    </message>
    <message>
        <source>the rule ran until %1</source>
        <translation>die Regel lief bis %1</translation>
    </message>
    <message>
        <source>not more often than every %1: next at %2</source>
        <translation>frühestens %1 nach dem letzten Lauf: das nächste Mal %2</translation>
    </message>
    <message>
        <source>it has run %1 times within %2, as often as it may</source>
        <translation>sie lief innerhalb %2 %1-mal, so oft sie darf</translation>
    </message>
    <message>
        <source>the limit of gas does not fit</source>
        <translation>die Grenze für Gas ist zu groß</translation>
    </message>
    <message>
        <source>the plan depends on its own cost</source>
        <translation>der Plan hängt von seinen eigenen Kosten ab</translation>
    </message>
    <message>
        <source>the fees have no price, and the rule limits them</source>
        <translation>die Gebühren haben keinen Preis, und die Regel begrenzt sie</translation>
    </message>
    <message>
        <source>the fees have no price now</source>
        <translation>die Gebühren haben gerade keinen Preis</translation>
    </message>
    <message>
        <source>the cost does not fit</source>
        <translation>die Kosten sind zu groß</translation>
    </message>
    <message>
        <source>%1; it did so before, and was acted upon</source>
        <translation>%1; das galt schon vorher, und danach wurde gehandelt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>it would spend %1 after %2 within %3, and may spend %4</source>
        <translation>sie würde nach %2 innerhalb %3 noch %1 ausgeben und darf %4 ausgeben</translation>
    </message>
    <message>
        <source>it was due</source>
        <translation>sie war fällig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, which is more than %3</source>
        <translation>%1: %2, mehr als %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not more than %3</source>
        <translation>%1: %2, nicht mehr als %3</translation>
    </message>
    <message>
        <source>%1: %2, which is less than %3</source>
        <translation>%1: %2, weniger als %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not less than %3</source>
        <translation>%1: %2, nicht weniger als %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>%1, nor %2</source>
        <translation>%1, und auch nicht: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had: %2</source>
        <translation>%1 ist nicht zu bekommen: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing in the sentence compounds or harvests</source>
        <translation>nichts in dem Satz legt wieder an oder erntet</translation>
    </message>
    <message>
        <source>%1 or its rewards have no price now</source>
        <translation>%1 oder die Belohnungen daraus haben gerade keinen Preis</translation>
    </message>
    <message>
        <source>%1 has no rewards to bring in</source>
        <translation>%1 hat keine Belohnungen zu ernten</translation>
    </message>
    <message>
        <source>what a run costs can&apos;t be had: %1</source>
        <translation>was ein Lauf kostet, ist nicht zu bekommen: %1</translation>
    </message>
    <message>
        <source>the threshold of %1 can&apos;t be computed</source>
        <translation>die Schwelle für %1 lässt sich nicht berechnen</translation>
    </message>
    <message>
        <source>rewards of %1 on %2 at %3 of fees: compounding is worth it from %4 on</source>
        <translation>Belohnungen von %1 auf %2 bei %3 Gebühren: Wiederanlegen lohnt sich ab %4</translation>
    </message>
    <message>
        <source>the gas price does not fit</source>
        <translation>der Gaspreis ist zu groß</translation>
    </message>
    <message>
        <source>a part of it has no price now</source>
        <translation>ein Teil davon hat gerade keinen Preis</translation>
    </message>
    <message>
        <source>it has no rate that can be measured now</source>
        <translation>es hat gerade keinen messbaren Zins</translation>
    </message>
    <message>
        <source>its rate is no number</source>
        <translation>der Zins ist keine Zahl</translation>
    </message>
    <message>
        <source>it has no debt, and so no health factor</source>
        <translation>es hat keine Schulden und deshalb keinen Gesundheitsfaktor</translation>
    </message>
    <message>
        <source>rules can&apos;t read it yet</source>
        <translation>Regeln können es noch nicht lesen</translation>
    </message>
    <message>
        <source>the balance does not fit</source>
        <translation>der Bestand ist zu groß</translation>
    </message>
    <message>
        <source>the amount does not fit</source>
        <translation>der Betrag ist zu groß</translation>
    </message>
    <message>
        <source>it can&apos;t be read: %1</source>
        <translation>sie ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>this vault was restored from a backup. Switch the rule on once no other copy of the vault runs it</source>
        <translation>dieser Tresor wurde aus einer Sicherung wiederhergestellt. Schalten Sie die Regel ein, sobald keine andere Kopie des Tresors sie ausführt</translation>
    </message>
    <message>
        <source>There is no contract at %1 on %2: a call there does nothing.</source>
        <translation>Bei %1 auf %2 ist kein Vertrag: Ein Aufruf dorthin tut nichts.</translation>
    </message>
    <message>
        <source>the plan is under way</source>
        <translation>der Plan ist im Gang</translation>
    </message>
    <message>
        <source>after a reorganisation another transaction took the nonce</source>
        <translation>nach einer Reorganisation nahm eine andere Transaktion die Nonce</translation>
    </message>
    <message>
        <source>nobody looks at the plan, and no rule has consent for it</source>
        <translation>niemand sieht sich den Plan an, und keine Regel hat eine Zustimmung dafür</translation>
    </message>
    <message>
        <source>nothing of it waits for the chain</source>
        <translation>nichts davon wartet auf die Kette</translation>
    </message>
    <message>
        <source>the fees do not settle; try again</source>
        <translation>die Gebühren kommen nicht zur Ruhe; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the fees have risen since</source>
        <translation>die Gebühren sind seither gestiegen</translation>
    </message>
    <message>
        <source>a plan of this account is still under way on this chain</source>
        <translation>ein Plan dieses Kontos ist auf dieser Kette noch im Gang</translation>
    </message>
    <message>
        <source>it was cancelled: another transaction that does nothing took its place</source>
        <translation>sie wurde abgebrochen: Eine andere Transaktion, die nichts tut, trat an ihre Stelle</translation>
    </message>
    <message>
        <source>the nonce has been used meanwhile</source>
        <translation>die Nonce wurde inzwischen benutzt</translation>
    </message>
    <message>
        <source>the transaction no longer waits for the chain</source>
        <translation>die Transaktion wartet nicht mehr auf die Kette</translation>
    </message>
    <message>
        <source>nobody prices it</source>
        <translation>niemand gibt einen Preis dafür an</translation>
    </message>
    <message>
        <source>rules withdraw a share, such as 20%, and no amount yet</source>
        <translation>Regeln heben einen Anteil ab, etwa 20%, und noch keinen Betrag</translation>
    </message>
    <message>
        <source>you put it off</source>
        <translation>Sie haben es aufgeschoben</translation>
    </message>
    <message>
        <source>it was cancelled before it could be shown</source>
        <translation>es wurde abgebrochen, bevor es gezeigt werden konnte</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>Sie haben Nein gesagt</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin has no price</source>
        <translation>die eigene Münze der Kette hat keinen Preis</translation>
    </message>
    <message>
        <source>you gave up</source>
        <translation>Sie haben abgebrochen</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody</source>
        <translation>Sie haben abgebrochen; sollte das Gerät signiert haben, bewirkt seine Antwort nichts, solange sie niemandem gezeigt wird</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody (what was shown last: %1)</source>
        <translation>Sie haben abgebrochen; sollte das Gerät signiert haben, bewirkt seine Antwort nichts, solange sie niemandem gezeigt wird (zuletzt gezeigt: %1)</translation>
    </message>
    <message>
        <source>nobody is there to answer what the device asks for</source>
        <translation>niemand ist da, um zu beantworten, was das Gerät fragt</translation>
    </message>
    <message>
        <source>no chain `%1`; there are %2</source>
        <translation>keine Kette „%1“; vorhanden: %2</translation>
    </message>
    <message>
        <source>no token `%1` on chain %2; there are %3</source>
        <translation>kein Token „%1“ auf der Kette %2; vorhanden: %3</translation>
    </message>
    <message>
        <source>The code of %1 would run as the account itself, and may take everything or change its owners: don&apos;t sign.</source>
        <translation>Der Code von %1 würde als das Konto selbst laufen und kann alles nehmen oder die Eigentümer ändern: Signieren Sie nicht.</translation>
    </message>
    <message>
        <source>Call %1 with nothing</source>
        <translation>%1 ohne alles aufrufen</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>%1 an %2 senden</translation>
    </message>
    <message>
        <source>Call %1 with data that is not understood</source>
        <translation>%1 mit Daten aufrufen, die nicht verstanden werden</translation>
    </message>
    <message>
        <source>The data for %1 is shorter than a function&apos;s selector: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>Die Daten für %1 sind kürzer als der Selektor einer Funktion: Was sie bewirken, lässt sich nicht sagen. Signieren Sie nur, wenn Sie dem vertrauen, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>The function %1 of %2 hands out or uses rights over tokens, in a way that this wallet can&apos;t judge: don&apos;t sign.</source>
        <translation>Die Funktion %1 von %2 vergibt oder benutzt Rechte an Token, und zwar so, dass diese Wallet es nicht beurteilen kann: Signieren Sie nicht.</translation>
    </message>
    <message>
        <source>The data for %1 calls a function that is not known: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>Die Daten für %1 rufen eine Funktion auf, die nicht bekannt ist: Was sie bewirken, lässt sich nicht sagen. Signieren Sie nur, wenn Sie dem vertrauen, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>Call %1 of %2, with arguments that can&apos;t be read</source>
        <translation>%1 von %2 aufrufen, mit Argumenten, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>The arguments of %1 are not written as its types have it: what the contract makes of them is not known. Don&apos;t sign this.</source>
        <translation>Die Argumente von %1 sind nicht so geschrieben, wie es die Typen verlangen: Was der Vertrag daraus macht, ist nicht bekannt. Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>What this brings goes to %1, and not to the account.</source>
        <translation>Was das bringt, geht an %1 und nicht an das Konto.</translation>
    </message>
    <message>
        <source>Not all of the calls that %1 is to make can be read: what is not shown may be the theft. Don&apos;t sign this.</source>
        <translation>Nicht alle Aufrufe, die %1 machen soll, lassen sich lesen: Was nicht gezeigt wird, kann der Diebstahl sein. Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>There are more calls in this than can be shown: what is not shown may be the theft. Don&apos;t sign it.</source>
        <translation>Darin sind mehr Aufrufe, als gezeigt werden können: Was nicht gezeigt wird, kann der Diebstahl sein. Signieren Sie es nicht.</translation>
    </message>
    <message>
        <source>Perhaps: call %1 of %2</source>
        <translation>Vielleicht: %1 von %2 aufrufen</translation>
    </message>
    <message>
        <source>What is called is a guess: %1 has the same selector, but another function may have it too, and do something else.</source>
        <translation>Was aufgerufen wird, ist geraten: %1 hat denselben Selektor, aber auch eine andere Funktion kann ihn haben und etwas anderes tun.</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing.</source>
        <translation>Bei %1 ist kein Code: Die Daten bewirken nichts.</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing, and the coin that goes along is simply sent.</source>
        <translation>Bei %1 ist kein Code: Die Daten bewirken nichts, und die Münze der Kette, die mitgeht, wird einfach gesendet.</translation>
    </message>
    <message>
        <source>%1 go to %2, which promises something by the name of &apos;%3&apos;. Nobody pays to be paid: don&apos;t sign this.</source>
        <translation>%1 gehen an %2, und der Name „%3“ verspricht dort etwas. Niemand zahlt, um bezahlt zu werden: Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>%1 go along to %2, a contract that is not known to this wallet.</source>
        <translation>%1 gehen mit an %2, einen Vertrag, den diese Wallet nicht kennt.</translation>
    </message>
    <message>
        <source>A call of %1 is not understood.</source>
        <translation>Ein Aufruf von %1 wird nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 Werte</translation>
    </message>
    <message>
        <source>the values below</source>
        <translation>die Werte darunter</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 units of a token that is not known</source>
        <translation>%1 Einheiten eines unbekannten Tokens</translation>
    </message>
    <message>
        <source>the chain&apos;s coin</source>
        <translation>der Münze der Kette</translation>
    </message>
    <message>
        <source>Unlimited of %1</source>
        <translation>unbegrenzt viel von %1</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>This changes who controls %1, or by which code: sign only if you began it.</source>
        <translation>Das ändert, wer %1 kontrolliert oder durch welchen Code: Signieren Sie nur, wenn Sie das selbst begonnen haben.</translation>
    </message>
    <message>
        <source>Wrap %1</source>
        <translation>%1 einwickeln (Wrap)</translation>
    </message>
    <message>
        <source>Unwrap or withdraw %1</source>
        <translation>%1 auswickeln (Unwrap) oder abheben</translation>
    </message>
    <message>
        <source>Supply %1 for %2</source>
        <translation>%1 für %2 einzahlen (verleihen)</translation>
    </message>
    <message>
        <source>Withdraw %1 to %2</source>
        <translation>%1 an %2 abheben</translation>
    </message>
    <message>
        <source>Borrow %1; the debt is that of %2</source>
        <translation>%1 leihen; die Schuld trägt %2</translation>
    </message>
    <message>
        <source>Repay %1 of the debt of %2</source>
        <translation>%1 der Schuld von %2 zurückzahlen</translation>
    </message>
    <message>
        <source>Claim all rewards to %1</source>
        <translation>Alle Belohnungen an %1 abholen</translation>
    </message>
    <message>
        <source>Claim %1 of rewards to %2</source>
        <translation>%1 an Belohnungen an %2 abholen</translation>
    </message>
    <message>
        <source>Use %1 as collateral: %2</source>
        <translation>%1 als Sicherheit verwenden: %2</translation>
    </message>
    <message>
        <source>Deposit %1 units of the vault&apos;s asset for %2</source>
        <translation>%1 Einheiten des Vermögenswerts des Vaults für %2 einzahlen</translation>
    </message>
    <message>
        <source>Deposit for %1, which %2 gets</source>
        <translation>Einzahlen für %1, die %2 bekommt</translation>
    </message>
    <message>
        <source>Withdraw %1 units of the vault&apos;s asset of %2 to %3</source>
        <translation>%1 Einheiten des Vermögenswerts des Vaults von %2 an %3 abheben</translation>
    </message>
    <message>
        <source>Redeem %1 of %2 to %3</source>
        <translation>%1 von %2 an %3 einlösen</translation>
    </message>
    <message>
        <source>Add up to %1 and %2 to a pool; %3 gets the share</source>
        <translation>Bis zu %1 und %2 in einen Pool geben; den Anteil bekommt %3</translation>
    </message>
    <message>
        <source>Take at least %1 and %2 out of a pool to %3</source>
        <translation>Mindestens %1 und %2 aus einem Pool an %3 entnehmen</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2 of its last; %3 gets them</source>
        <translation>%1 Einheiten des ersten Tokens des Pfads gegen mindestens %2 des letzten tauschen; %3 bekommt sie</translation>
    </message>
    <message>
        <source>Swap at most %1 units of the path&apos;s first token for %2 of its last; %3 gets them</source>
        <translation>Höchstens %1 Einheiten des ersten Tokens des Pfads gegen %2 des letzten tauschen; %3 bekommt sie</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>%1 gegen mindestens %2 Einheiten des letzten Tokens des Pfads tauschen; %3 bekommt sie</translation>
    </message>
    <message>
        <source>Swap at most %1 for %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>Höchstens %1 gegen %2 Einheiten des letzten Tokens des Pfads tauschen; %3 bekommt sie</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2; %3 gets it</source>
        <translation>%1 Einheiten des ersten Tokens des Pfads gegen mindestens %2 tauschen; %3 bekommt es</translation>
    </message>
    <message>
        <source>Swap in a single pool, with the amounts below</source>
        <translation>In einem einzigen Pool tauschen, mit den Beträgen darunter</translation>
    </message>
    <message>
        <source>Swap along a path, with the amounts below</source>
        <translation>Entlang eines Pfads tauschen, mit den Beträgen darunter</translation>
    </message>
    <message>
        <source>Stake %1 units</source>
        <translation>%1 Einheiten einsetzen (Staking)</translation>
    </message>
    <message>
        <source>Claim the rewards</source>
        <translation>Die Belohnungen abholen</translation>
    </message>
    <message>
        <source>Withdraw all that is staked, and claim the rewards</source>
        <translation>Alles Eingesetzte abheben und die Belohnungen abholen</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2</source>
        <translation>%1 zum Eigentümer von %2 machen</translation>
    </message>
    <message>
        <source>Give up the ownership of %1 for ever</source>
        <translation>Das Eigentum an %1 für immer aufgeben</translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation>%1 eine Rolle bei %2 geben</translation>
    </message>
    <message>
        <source>Replace the code of %1 by that of %2</source>
        <translation>Den Code von %1 durch den von %2 ersetzen</translation>
    </message>
    <message>
        <source>Make %1 the one who may replace the code of %2</source>
        <translation>%1 das Recht geben, den Code von %2 zu ersetzen</translation>
    </message>
    <message>
        <source>Add %1 to those who sign for the Safe; %2 must sign</source>
        <translation>%1 zu denen hinzufügen, die für den Safe signieren; nötige Signaturen: %2</translation>
    </message>
    <message>
        <source>Remove %1 from those who sign for the Safe; %2 must sign</source>
        <translation>%1 aus denen entfernen, die für den Safe signieren; nötige Signaturen: %2</translation>
    </message>
    <message>
        <source>Let %1 sign for the Safe instead of %2</source>
        <translation>%1 statt %2 für den Safe signieren lassen</translation>
    </message>
    <message>
        <source>%1 must sign for the Safe</source>
        <translation>Nötige Signaturen für den Safe: %1</translation>
    </message>
    <message>
        <source>Let %1 spend from the Safe without signatures</source>
        <translation>%1 ohne Signaturen aus dem Safe ausgeben lassen</translation>
    </message>
    <message>
        <source>Let %1 decide which transactions of the Safe pass</source>
        <translation>%1 entscheiden lassen, welche Transaktionen des Safe durchgehen</translation>
    </message>
    <message>
        <source>Let %1 answer for the Safe</source>
        <translation>%1 für den Safe antworten lassen</translation>
    </message>
    <message>
        <source>Make the calls below</source>
        <translation>Die Aufrufe darunter machen</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1</source>
        <translation>Eine Transaktion des Safe %1 ausführen</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1 through a module</source>
        <translation>Eine Transaktion des Safe %1 durch ein Modul ausführen</translation>
    </message>
    <message>
        <source>What %1 may already take of %2 grows: programs set an amount, thieves raise it.</source>
        <translation>Was %1 schon jetzt von %2 nehmen darf, wird mehr: Programme setzen einen Betrag, Diebe erhöhen ihn.</translation>
    </message>
    <message>
        <source>%1 may take %2 less than before.</source>
        <translation>%1 darf %2 weniger nehmen als zuvor.</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>jedes Token</translation>
    </message>
    <message>
        <source>the tokens of %1</source>
        <translation>die Token von %1</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>Von %1:</translation>
    </message>
    <message>
        <source>What moves is not the account&apos;s own: it uses a right over the tokens of %1.</source>
        <translation>Was sich bewegt, gehört nicht dem Konto: Es benutzt ein Recht an den Token von %1.</translation>
    </message>
    <message>
        <source>By a signature of %1:</source>
        <translation>Durch eine Signatur von %1:</translation>
    </message>
    <message>
        <source>anything of %1</source>
        <translation>irgendetwas von %1</translation>
    </message>
    <message>
        <source>Through Permit2:</source>
        <translation>Über Permit2:</translation>
    </message>
    <message>
        <source>Through Permit2, by a signature of %1:</source>
        <translation>Über Permit2, durch eine Signatur von %1:</translation>
    </message>
    <message>
        <source>Through Permit2, from %1:</source>
        <translation>Über Permit2, von %1:</translation>
    </message>
    <message>
        <source>credit in your name</source>
        <translation>Kredit in Ihrem Namen</translation>
    </message>
    <message>
        <source>credit, which you owe, up to %1 units</source>
        <translation>Kredit bis zu %1 Einheiten, den Sie schulden</translation>
    </message>
    <message>
        <source>all that is deposited, and credit</source>
        <translation>alles Hinterlegte, und dazu Kredit</translation>
    </message>
    <message>
        <source>what is deposited</source>
        <translation>das Hinterlegte</translation>
    </message>
    <message>
        <source>The NFT %1 of %2 goes from %3 to %4.</source>
        <translation>Das NFT %1 von %2 geht von %3 an %4.</translation>
    </message>
    <message>
        <source>Let %1 take %2</source>
        <translation>%1 erlauben, %2 zu nehmen</translation>
    </message>
    <message>
        <source>Let %1 take %2 more</source>
        <translation>Die Freigabe für %1 um %2 erhöhen</translation>
    </message>
    <message>
        <source>Let %1 take %2 less</source>
        <translation>Die Freigabe für %1 um %2 verringern</translation>
    </message>
    <message>
        <source>Every token of %1 in the hands of %2: %3</source>
        <translation>Jedes Token von %1 in den Händen von %2: %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>%1 von %2 an %3 übertragen</translation>
    </message>
    <message>
        <source>Send the NFT %1 of %2 from %3 to %4</source>
        <translation>Das NFT %1 von %2 von %3 an %4 senden</translation>
    </message>
    <message>
        <source>Send %1 of number %2 of %3 from %4 to %5</source>
        <translation>%1 Stück der Nummer %2 von %3 senden, von %4 an %5</translation>
    </message>
    <message>
        <source>Send several tokens of %1 from %2 to %3</source>
        <translation>Mehrere Token von %1 senden, von %2 an %3</translation>
    </message>
    <message>
        <source>Let %1 take %2 of %3, by a signature</source>
        <translation>%1 durch eine Signatur erlauben, von %3 %2 zu nehmen</translation>
    </message>
    <message>
        <source>Let %1 take all of %2 of %3, by a signature: %4</source>
        <translation>%1 durch eine Signatur erlauben, von %3 alles an %2 zu nehmen: %4</translation>
    </message>
    <message>
        <source>Let %1 take %2 through Permit2</source>
        <translation>%1 über Permit2 erlauben, %2 zu nehmen</translation>
    </message>
    <message>
        <source>Use a permit of %1 at Permit2</source>
        <translation>Ein Permit von %1 bei Permit2 einlösen</translation>
    </message>
    <message>
        <source>Use a permit of %1 for several tokens at Permit2</source>
        <translation>Ein Permit von %1 für mehrere Token bei Permit2 einlösen</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 through Permit2</source>
        <translation>%1 über Permit2 von %2 an %3 übertragen</translation>
    </message>
    <message>
        <source>Move several tokens through Permit2</source>
        <translation>Mehrere Token über Permit2 übertragen</translation>
    </message>
    <message>
        <source>Let %1 borrow in your name up to %2 units</source>
        <translation>%1 erlauben, in Ihrem Namen bis zu %2 Einheiten zu leihen</translation>
    </message>
    <message>
        <source>Let %1 act for you at %2: %3</source>
        <translation>%1 bei %2 für Sie handeln lassen: %3</translation>
    </message>
    <message>
        <source>… and more of the same; all of it stands in the fields below.</source>
        <translation>… und mehr davon; alles steht in den Feldern darunter.</translation>
    </message>
    <message>
        <source>The right goes to the zero address, which nobody can use.</source>
        <translation>Das Recht geht an die Nulladresse, die niemand benutzen kann.</translation>
    </message>
    <message>
        <source>%1 makes any call for anybody: whatever it may take, anyone may take. Don&apos;t sign this.</source>
        <translation>%1 macht jeden Aufruf für jeden: Was dieser Vertrag nehmen darf, darf jeder nehmen. Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>%1 is no contract but somebody&apos;s account: no honest program lets one take tokens. Don&apos;t sign this.</source>
        <translation>%1 ist kein Vertrag, sondern das Konto von jemandem: Kein ehrliches Programm lässt ein solches Token nehmen. Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>%1 is not known to this wallet: sign only if you know whose contract it is.</source>
        <translation>%1 ist dieser Wallet nicht bekannt: Signieren Sie nur, wenn Sie wissen, wessen Vertrag das ist.</translation>
    </message>
    <message>
        <source>%1 may take %2 until %3.</source>
        <translation>%1 darf %2 nehmen, und zwar bis %3.</translation>
    </message>
    <message>
        <source>%1 may take %2 for ever.</source>
        <translation>%1 darf %2 nehmen, und zwar für immer.</translation>
    </message>
    <message>
        <source>%1 That is all of it, now and later: don&apos;t sign this unless you know the contract.</source>
        <translation>%1 Das ist alles davon, jetzt und später: Signieren Sie das nicht, außer Sie kennen den Vertrag.</translation>
    </message>
    <message>
        <source>%1 A limited amount is safer.</source>
        <translation>%1 Ein begrenzter Betrag ist sicherer.</translation>
    </message>
    <message>
        <source>%1 That is longer than a year.</source>
        <translation>%1 Das ist länger als ein Jahr.</translation>
    </message>
    <message>
        <source>all of your %1 (%2 units)</source>
        <translation>alle Ihre %1 (%2 Einheiten)</translation>
    </message>
    <message>
        <source>the NFT %1 of %2</source>
        <translation>das NFT %1 von %2</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 until %4.</source>
        <translation>%1 darf bei %3 Folgendes von Ihnen nehmen, und zwar bis %4: %2.</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 for ever.</source>
        <translation>%1 darf bei %3 Folgendes von Ihnen nehmen, und zwar für immer: %2.</translation>
    </message>
    <message>
        <source>%1 Thieves ask for this: don&apos;t sign it unless you know the contract.</source>
        <translation>%1 Danach fragen Diebe: Signieren Sie es nicht, außer Sie kennen den Vertrag.</translation>
    </message>
    <message>
        <source>%1 It holds until you take it back.</source>
        <translation>%1 Das gilt, bis Sie es zurücknehmen.</translation>
    </message>
    <message>
        <source>%1 may no longer take %2.</source>
        <translation>%1 verliert das Recht, %2 zu nehmen.</translation>
    </message>
    <message>
        <source>A right is taken back from %1 at %2.</source>
        <translation>%1 verliert ein Recht bei %2.</translation>
    </message>
    <message>
        <source>%1 go to %2.</source>
        <translation>%1 gehen an %2.</translation>
    </message>
    <message>
        <source>It goes to the zero address: what is sent there is lost.</source>
        <translation>Es geht an die Nulladresse: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>%1 ended %2: it does nothing, unless a clock is wrong. Ask for a new one.</source>
        <translation>%1 ist abgelaufen (%2) und bewirkt nichts, außer eine Uhr geht falsch. Lassen Sie sich etwas Neues geben.</translation>
    </message>
    <message>
        <source>%1 can be used until %2, which is far away: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1 lässt sich bis %2 verwenden, und das ist lange hin: Wer die Signatur behält, kann sie zu einem Zeitpunkt seiner Wahl verwenden.</translation>
    </message>
    <message>
        <source>%1 can be used for ever: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1 lässt sich für immer verwenden: Wer die Signatur behält, kann sie zu einem Zeitpunkt seiner Wahl verwenden.</translation>
    </message>
    <message>
        <source>The message speaks for %1, and not for the account that signs it: ask why.</source>
        <translation>Die Nachricht spricht für %1 und nicht für das Konto, das sie signiert: Fragen Sie nach dem Grund.</translation>
    </message>
    <message>
        <source>on every chain</source>
        <translation>auf jeder Kette</translation>
    </message>
    <message>
        <source>on chain %1</source>
        <translation>auf Kette %1</translation>
    </message>
    <message>
        <source>The account is a plain account again, %1.</source>
        <translation>Das Konto ist %1 wieder ein einfaches Konto.</translation>
    </message>
    <message>
        <source>The account&apos;s delegation is taken away %1.</source>
        <translation>Die Delegation des Kontos wird %1 aufgehoben.</translation>
    </message>
    <message>
        <source>From then on the account runs the code of %1 %2: that code may do all that the account may, until the account says otherwise.</source>
        <translation>Von da an führt das Konto %2 den Code von %1 aus: Dieser Code darf alles, was das Konto darf, bis das Konto es anders bestimmt.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1: sign only if you asked for that.</source>
        <translation>Das Konto wird dem Code von %1 übergeben: Signieren Sie nur, wenn Sie das verlangt haben.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which does not even exist: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>Das Konto wird dem Code von %1 übergeben, den es nicht einmal gibt: Er kann alles nehmen, heute oder später. Danach fragen Diebe; signieren Sie es nicht.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which is not known to this wallet: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>Das Konto wird dem Code von %1 übergeben, den diese Wallet nicht kennt: Er kann alles nehmen, heute oder später. Danach fragen Diebe; signieren Sie es nicht.</translation>
    </message>
    <message>
        <source>The delegation holds on every chain, where other code may stand at the same address: don&apos;t sign it.</source>
        <translation>Die Delegation gilt auf jeder Kette, und dort kann unter derselben Adresse anderer Code stehen: Signieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>You give %1.</source>
        <translation>Sie geben %1.</translation>
    </message>
    <message>
        <source>You get at least %1.</source>
        <translation>Sie bekommen mindestens %1.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 bekommt %2.</translation>
    </message>
    <message>
        <source>All that this order brings goes to others, and nothing to your account: don&apos;t sign it.</source>
        <translation>Alles, was diese Order bringt, geht an andere und nichts an Ihr Konto: Signieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>You would give something away for nothing, or next to nothing: don&apos;t sign it.</source>
        <translation>Sie würden etwas für nichts oder fast nichts weggeben: Signieren Sie es nicht.</translation>
    </message>
    <message>
        <source>%1 (your account)</source>
        <translation>%1 (Ihr Konto)</translation>
    </message>
    <message>
        <source>%1 of the chain&apos;s coin</source>
        <translation>%1 Münzen der Kette</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <translation>%1 Einheiten von %2</translation>
    </message>
    <message>
        <source>The message names %1 and something that it may take: it may be a permit of a kind that this wallet does not know.</source>
        <translation>Die Nachricht nennt %1 und etwas, das von dort genommen werden darf: Sie kann ein Permit einer Art sein, die diese Wallet nicht kennt.</translation>
    </message>
    <message>
        <source>The message names %1 as somebody with rights: it may be a permit of a kind that this wallet does not know.</source>
        <translation>Die Nachricht nennt %1 als jemanden mit Rechten: Sie kann ein Permit einer Art sein, die diese Wallet nicht kennt.</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen, and may be the sale of all you have for nothing.</source>
        <translation>Die Nachricht ist nur ein Hash: Wozu Sie Ja sagen würden, ist nicht zu sehen, und es kann der Verkauf von allem, was Sie haben, für nichts sein.</translation>
    </message>
    <message>
        <source>The wallet does not know messages of the kind &apos;%1&apos;: read its fields.</source>
        <translation>Die Wallet kennt Nachrichten der Art „%1“ nicht: Lesen Sie die Felder.</translation>
    </message>
    <message>
        <source>The Safe %1 makes the call below, once enough owners agree.</source>
        <translation>Der Safe %1 macht den Aufruf darunter, sobald genug Eigentümer zustimmen.</translation>
    </message>
    <message>
        <source>The Safe pays %1 for gas, at a price that this message names: thieves take what they want this way.</source>
        <translation>Der Safe bezahlt %1 für Gas, zu einem Preis, den diese Nachricht nennt: So nehmen Diebe, was sie wollen.</translation>
    </message>
    <message>
        <source>Somebody else sends the call below, and it counts as yours.</source>
        <translation>Jemand anderes sendet den Aufruf darunter, und er gilt als Ihrer.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Your account carries out the call below (ERC-4337).</source>
        <translation>Ihr Konto führt den Aufruf darunter aus (ERC-4337).</translation>
    </message>
    <message>
        <source>%1 votes for you at %2; no tokens move.</source>
        <translation>%1 stimmt bei %2 für Sie ab; es bewegen sich keine Token.</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>Die Delegation</translation>
    </message>
    <message>
        <source>The authorization</source>
        <translation>Die Ermächtigung</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit.</source>
        <translation>%1 darf als Ihr Konto handeln, ohne jede Grenze.</translation>
    </message>
    <message>
        <source>%1 may act as your account, within one limit, which stands below.</source>
        <translation>%1 darf als Ihr Konto handeln, mit einer Grenze, die darunter steht.</translation>
    </message>
    <message>
        <source>%1 may act as your account, within %2 limits, which stand below.</source>
        <translation>%1 darf als Ihr Konto handeln, mit %2 Grenzen, die darunter stehen.</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit: it may take everything. Don&apos;t sign this.</source>
        <translation>%1 darf als Ihr Konto handeln, ohne jede Grenze, und kann alles nehmen. Signieren Sie das nicht.</translation>
    </message>
    <message>
        <source>%1 may act as your account: sign only if you asked for that, and know its limits.</source>
        <translation>%1 darf als Ihr Konto handeln: Signieren Sie nur, wenn Sie das verlangt haben und die Grenzen kennen.</translation>
    </message>
    <message>
        <source>Transaction of a Safe</source>
        <translation>Transaktion eines Safe</translation>
    </message>
    <message>
        <source>Call that somebody else sends for you</source>
        <translation>Aufruf, den jemand anderes für Sie sendet</translation>
    </message>
    <message>
        <source>Let somebody act for you</source>
        <translation>Jemanden für Sie handeln lassen</translation>
    </message>
    <message>
        <source>Operation of your account</source>
        <translation>Vorgang Ihres Kontos</translation>
    </message>
    <message>
        <source>Let somebody vote for you</source>
        <translation>Jemanden für Sie abstimmen lassen</translation>
    </message>
    <message>
        <source>Let somebody borrow in your name</source>
        <translation>Jemanden in Ihrem Namen leihen lassen</translation>
    </message>
    <message>
        <source>NFT %1 of %2</source>
        <translation>NFT %1 von %2</translation>
    </message>
    <message>
        <source>any NFT of %1</source>
        <translation>ein beliebiges NFT von %1</translation>
    </message>
    <message>
        <source>any NFT of a set of %1</source>
        <translation>ein beliebiges NFT aus einer Auswahl von %1</translation>
    </message>
    <message>
        <source>%1 of NFT %2 of %3</source>
        <translation>%1 Stück des NFTs %2 von %3</translation>
    </message>
    <message>
        <source>%1 of any NFT of %2</source>
        <translation>%1 Stück eines beliebigen NFTs von %2</translation>
    </message>
    <message>
        <source>%1 of any NFT of a set of %2</source>
        <translation>%1 Stück eines beliebigen NFTs aus einer Auswahl von %2</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Die Order</translation>
    </message>
    <message>
        <source>Order %1:</source>
        <translation>Order %1:</translation>
    </message>
    <message>
        <source>Orders: many sales with one signature</source>
        <translation>Orders: viele Verkäufe mit einer Signatur</translation>
    </message>
    <message>
        <source>There are more orders in this than can be shown: what is not shown may be the theft. Don&apos;t sign.</source>
        <translation>Darin sind mehr Orders, als gezeigt werden können: Was nicht gezeigt wird, kann der Diebstahl sein. Signieren Sie nicht.</translation>
    </message>
    <message>
        <source>One signature is for one order: read it.</source>
        <translation>Eine Signatur gilt für eine Order: Lesen Sie sie.</translation>
    </message>
    <message>
        <source>One signature is for %1 orders: read each of them.</source>
        <translation>Eine Signatur gilt für %1 Orders: Lesen Sie jede davon.</translation>
    </message>
    <message>
        <source>Order: sell at Seaport (OpenSea)</source>
        <translation>Order: verkaufen bei Seaport (OpenSea)</translation>
    </message>
    <message>
        <source>Order: swap tokens</source>
        <translation>Order: Token tauschen</translation>
    </message>
    <message>
        <source>The permit</source>
        <translation>Das Permit</translation>
    </message>
    <message>
        <source>every NFT</source>
        <translation>jedes NFT</translation>
    </message>
    <message>
        <source>the NFTs of %1</source>
        <translation>die NFTs von %1</translation>
    </message>
    <message>
        <source>The message has the form of Permit2&apos;s, but is for %1: a copy of Permit2, or a trap.</source>
        <translation>Die Nachricht hat die Form derer von Permit2, ist aber für %1: eine Kopie von Permit2 oder eine Falle.</translation>
    </message>
    <message>
        <source>One signature is for %1 tokens: programs that swap need one.</source>
        <translation>Eine Signatur gilt für %1 Token: Programme, die tauschen, brauchen eines.</translation>
    </message>
    <message>
        <source>It is taken once, and goes wherever the one who takes it says.</source>
        <translation>Es wird einmal genommen und geht, wohin der es bestimmt, der es nimmt.</translation>
    </message>
    <message>
        <source>Whoever has the signature may carry this out; no transaction of yours is needed.</source>
        <translation>Wer die Signatur hat, kann das ausführen; eine Transaktion von Ihnen ist nicht nötig.</translation>
    </message>
    <message>
        <source>This sends %1 to %2: it is a payment, although it costs no gas.</source>
        <translation>Das sendet %1 an %2: Es ist eine Zahlung, auch wenn es kein Gas kostet.</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Die Zahlung</translation>
    </message>
    <message>
        <source>Permit: let somebody take tokens</source>
        <translation>Permit: jemanden Token nehmen lassen</translation>
    </message>
    <message>
        <source>Permit: let somebody take all tokens</source>
        <translation>Permit: jemanden alle Token nehmen lassen</translation>
    </message>
    <message>
        <source>Permit: let somebody take an NFT</source>
        <translation>Permit: jemanden ein NFT nehmen lassen</translation>
    </message>
    <message>
        <source>Permit: let somebody take every NFT</source>
        <translation>Permit: jemanden jedes NFT nehmen lassen</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens</source>
        <translation>Permit2: jemanden Token nehmen lassen</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens</source>
        <translation>Permit2: jemanden mehrere Token nehmen lassen</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once</source>
        <translation>Permit2: jemanden einmal Token nehmen lassen</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens once</source>
        <translation>Permit2: jemanden einmal mehrere Token nehmen lassen</translation>
    </message>
    <message>
        <source>Payment by signature</source>
        <translation>Zahlung durch eine Signatur</translation>
    </message>
    <message>
        <source>Order: swap tokens through UniswapX</source>
        <translation>Order: Token über UniswapX tauschen</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once, under terms</source>
        <translation>Permit2: jemanden einmal Token nehmen lassen, unter Bedingungen</translation>
    </message>
    <message>
        <source>Whether the terms in &apos;%1&apos; are kept is checked by the one who takes it.</source>
        <translation>Ob die Bedingungen in „%1“ eingehalten werden, prüft der, der es nimmt.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>an unlimited amount of %1</source>
        <translation>unbegrenzt viel von %1</translation>
    </message>
    <message>
        <source>There is more in this than can be shown: the notices cover all of it, the fields don&apos;t.</source>
        <translation>Darin ist mehr, als gezeigt werden kann: Die Hinweise gelten für alles, die Felder zeigen nicht alles.</translation>
    </message>
    <message>
        <source>The transaction names no chain: it can be repeated on every chain where the account has this nonce.</source>
        <translation>Die Transaktion nennt keine Kette: Sie lässt sich auf jeder Kette wiederholen, auf der das Konto diese Nonce hat.</translation>
    </message>
    <message>
        <source>This is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>Das ist für Kette %1 und nicht für Kette %2: Signieren Sie es nicht.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 becomes an account that runs the code of %2.</source>
        <translation>%1 wird zu einem Konto, das den Code von %2 ausführt.</translation>
    </message>
    <message>
        <source>The transaction carries a delegation by which %1 runs the code of %2.</source>
        <translation>Die Transaktion trägt eine Delegation, durch die %1 den Code von %2 ausführt.</translation>
    </message>
    <message>
        <source>Create a contract from %1 bytes of code</source>
        <translation>Einen Vertrag aus %1 Bytes Code anlegen</translation>
    </message>
    <message>
        <source>A contract is created; its code runs at once, with what is sent.</source>
        <translation>Ein Vertrag wird angelegt; sein Code läuft sofort, mit dem, was gesendet wird.</translation>
    </message>
    <message>
        <source>The message names no chain: the signature may hold on every one.</source>
        <translation>Die Nachricht nennt keine Kette: Die Signatur kann auf jeder gelten.</translation>
    </message>
    <message>
        <source>The message is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>Die Nachricht ist für Kette %1 und nicht für Kette %2: Signieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>The message names no contract that checks it: any program may take the signature for what it likes.</source>
        <translation>Die Nachricht nennt keinen Vertrag, der sie prüft: Jedes Programm kann die Signatur als das nehmen, was es will.</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the message is for: don&apos;t sign it.</source>
        <translation>Bei %1 ist kein Vertrag, und dafür ist die Nachricht bestimmt: Signieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen.</source>
        <translation>Die Nachricht ist nur ein Hash: Wozu Sie Ja sagen würden, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Hand the account over to code (EIP-7702)</source>
        <translation>Das Konto einem Code übergeben (EIP-7702)</translation>
    </message>
    <message>
        <source>The delegation is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>Die Delegation ist für Kette %1 und nicht für Kette %2: Signieren Sie sie nicht.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 d %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Send %1 to %2 on %3</source>
        <translation>%1 an %2 auf %3 senden</translation>
    </message>
    <message>
        <source>Allow %1 to take up to %2</source>
        <translation>Erlauben, dass %1 bis zu %2 nimmt</translation>
    </message>
    <message>
        <source>the device was unplugged, or is opening or closing an app; connect it again</source>
        <translation>das Gerät wurde abgezogen, oder es öffnet oder schließt gerade eine App; schließen Sie es wieder an</translation>
    </message>
    <message>
        <source>no permission for %1: %2</source>
        <translation>keine Berechtigung für %1: %2</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it there, then try again</source>
        <translation>%1 wird von einem anderen Programm benutzt; schließen Sie es dort, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>another Sheaf is using the device; finish there, or close it</source>
        <translation>ein anderes Sheaf benutzt das Gerät; beenden Sie dort, was läuft, oder schließen Sie es</translation>
    </message>
    <message>
        <source>Sheaf&apos;s udev rules (%1) are installed, and are for whoever sits at the computer: log in at the computer itself rather than over a network, unplug the device and plug it in again</source>
        <translation>Sheafs udev-Regeln (%1) sind installiert und gelten für den, der am Computer sitzt: Melden Sie sich am Computer selbst an und nicht über ein Netzwerk, ziehen Sie das Gerät ab, und schließen Sie es wieder an</translation>
    </message>
    <message>
        <source>copy Sheaf&apos;s packaging/udev/%1 into /etc/udev/rules.d, run &apos;sudo udevadm control --reload-rules&apos; and &apos;sudo udevadm trigger&apos;, then unplug the device and plug it in again</source>
        <translation>kopieren Sie Sheafs packaging/udev/%1 nach /etc/udev/rules.d, führen Sie „sudo udevadm control --reload-rules“ und „sudo udevadm trigger“ aus, ziehen Sie dann das Gerät ab, und schließen Sie es wieder an</translation>
    </message>
    <message>
        <source>the system&apos;s USB devices can&apos;t be listed</source>
        <translation>die USB-Geräte des Systems lassen sich nicht auflisten</translation>
    </message>
    <message>
        <source>the Trezor takes no messages; unplug it, plug it in and try again</source>
        <translation>der Trezor nimmt keine Nachrichten an; ziehen Sie ihn ab, schließen Sie ihn wieder an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device&apos;s answer can&apos;t be read (%1); unplug it, plug it in again, and try once more</source>
        <translation>die Antwort des Geräts ist nicht zu lesen (%1); ziehen Sie es ab, schließen Sie es wieder an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program talks to the device; close Ledger Wallet (Ledger Live) and every page or program that uses it, then try again</source>
        <translation>ein anderes Programm spricht mit dem Gerät; schließen Sie Ledger Wallet (Ledger Live) und jede Seite und jedes Programm, die es benutzen, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device does not answer; end or reject what it shows, wake it, or unplug it and plug it in again</source>
        <translation>das Gerät antwortet nicht; beenden Sie, was es zeigt, oder lehnen Sie es ab, wecken Sie das Gerät auf, oder ziehen Sie es ab, und schließen Sie es wieder an</translation>
    </message>
    <message>
        <source>an air-gapped device is asked by QR codes, which nobody is there to show</source>
        <translation>ein Gerät ohne Kabel wird mit QR-Codes gefragt, und niemand ist da, der sie zeigt</translation>
    </message>
    <message>
        <source>the device&apos;s answer is damaged: %1</source>
        <translation>die Antwort des Geräts ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer; end it, or Trezor Suite, and try again</source>
        <translation>Trezors Bridge antwortet nicht; beenden Sie sie oder die Trezor Suite, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program uses the device over Trezor&apos;s bridge (%1); close Trezor Suite and try again</source>
        <translation>ein anderes Programm benutzt das Gerät über Trezors Bridge (%1); schließen Sie die Trezor Suite, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device is not on USB any more; plug it in and try again</source>
        <translation>das Gerät ist nicht mehr am USB; schließen Sie es an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer this program; close it, or Trezor Suite, so that the device can be opened without it</source>
        <translation>Trezors Bridge antwortet diesem Programm nicht; schließen Sie sie oder die Trezor Suite, damit sich das Gerät ohne sie öffnen lässt</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered with status %1; close it, or Trezor Suite, and try again</source>
        <translation>Trezors Bridge hat mit dem Status %1 geantwortet; schließen Sie sie oder die Trezor Suite, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a message</source>
        <translation>Trezors Bridge hat etwas anderes als eine Nachricht geantwortet</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered a message that is not as long as it says</source>
        <translation>Trezors Bridge hat eine Nachricht geantwortet, die nicht so lang ist, wie sie angibt</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a list of devices</source>
        <translation>Trezors Bridge hat etwas anderes als eine Liste von Geräten geantwortet</translation>
    </message>
    <message>
        <source>that is no device of Trezor&apos;s bridge</source>
        <translation>das ist kein Gerät von Trezors Bridge</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a session</source>
        <translation>Trezors Bridge hat etwas anderes als eine Sitzung geantwortet</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge knows of no device; plug it in and try again</source>
        <translation>Trezors Bridge kennt kein Gerät; schließen Sie es an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>no Trezor is connected; plug it in, with a cable that carries data</source>
        <translation>kein Trezor ist angeschlossen; schließen Sie ihn mit einem Kabel an, das Daten überträgt</translation>
    </message>
    <message>
        <source>the device sent a packet that belongs to no message; unplug it and try again</source>
        <translation>das Gerät hat ein Paket gesendet, das zu keiner Nachricht gehört; ziehen Sie es ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device announced a message of %1 bytes, which none of its answers has</source>
        <translation>das Gerät hat eine Nachricht von %1 Byte angekündigt, die keine seiner Antworten hat</translation>
    </message>
    <message>
        <source>that is more than the device takes at a time</source>
        <translation>das ist mehr, als das Gerät auf einmal annimmt</translation>
    </message>
    <message>
        <source>the device stopped in the middle of an answer; unplug it and try again</source>
        <translation>das Gerät hat mitten in einer Antwort aufgehört; ziehen Sie es ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>no permission for the device (%1): %2</source>
        <translation>keine Berechtigung für das Gerät (%1): %2</translation>
    </message>
    <message>
        <source>another program has the device open (%1); close Trezor Suite and try again</source>
        <translation>ein anderes Programm hat das Gerät geöffnet (%1); schließen Sie die Trezor Suite, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device has no interface that wallets talk to (%1); reconnect it</source>
        <translation>das Gerät hat keine Schnittstelle für Wallets (%1); schließen Sie es neu an</translation>
    </message>
    <message>
        <source>the device takes nothing (%1); unplug it and try again</source>
        <translation>das Gerät nimmt nichts an (%1); ziehen Sie es ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device is not on USB any more (%1); plug it in and try again</source>
        <translation>das Gerät ist nicht mehr am USB (%1); schließen Sie es an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>USB can&apos;t be used: %1</source>
        <translation>USB lässt sich nicht verwenden: %1</translation>
    </message>
    <message>
        <source>USB can&apos;t be listed: %1</source>
        <translation>USB-Geräte lassen sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>you stopped waiting, but the device still shows the request: reject it there</source>
        <translation>Sie warten nicht mehr, aber das Gerät zeigt die Anfrage noch: Lehnen Sie sie dort ab</translation>
    </message>
    <message>
        <source>the account can&apos;t pay for it and its fees now (%1)</source>
        <translation>das Konto kann es und seine Gebühren gerade nicht bezahlen (%1)</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>wartet auf %1: %2</translation>
    </message>
    <message>
        <source>the transaction is of a type that can&apos;t be replaced</source>
        <translation>die Transaktion ist von einem Typ, der sich nicht ersetzen lässt</translation>
    </message>
    <message>
        <source>Speed up: %1</source>
        <translation>Beschleunigen: %1</translation>
    </message>
    <message>
        <source>Send nothing to yourself, in its place</source>
        <translation>Stattdessen nichts an sich selbst senden</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Whichever of the two the chain takes first counts: the first may still be done.</source>
        <translation>Es zählt, welche der beiden die Kette zuerst aufnimmt: Die erste kann noch ausgeführt werden.</translation>
    </message>
    <message>
        <source>the plan&apos;s time was over before %1</source>
        <translation>die Zeit des Plans war vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>waits before %1: %2</source>
        <translation>wartet vor %1: %2</translation>
    </message>
    <message>
        <source>waits for the key of %1</source>
        <translation>wartet auf den Schlüssel von %1</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1 wurde nicht gesendet: %2</translation>
    </message>
    <message>
        <source>the signer signed something else than it was asked to</source>
        <translation>es wurde etwas anderes signiert als verlangt</translation>
    </message>
    <message>
        <source>the signature is another account&apos;s</source>
        <translation>die Signatur ist die eines anderen Kontos</translation>
    </message>
    <message>
        <source>only a person replaces a transaction</source>
        <translation>nur ein Mensch ersetzt eine Transaktion</translation>
    </message>
    <message>
        <source>nobody here can sign for %1</source>
        <translation>niemand kann hier für %1 signieren</translation>
    </message>
    <message>
        <source>the transaction failed: %1</source>
        <translation>die Transaktion ist gescheitert: %1</translation>
    </message>
    <message>
        <source>the transaction failed on the chain, which had changed since it was tried</source>
        <translation>die Transaktion ist auf der Kette gescheitert, die sich seit dem Erproben verändert hatte</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>it was under way when the backup was made</source>
        <translation>es war im Gang, als die Sicherung gemacht wurde</translation>
    </message>
    <message>
        <source>another transaction of this account took the nonce: it was sent from somewhere else</source>
        <translation>eine andere Transaktion dieses Kontos nahm die Nonce: Sie wurde von anderswo gesendet</translation>
    </message>
    <message>
        <source>the network refuses the transaction: %1</source>
        <translation>das Netzwerk lehnt die Transaktion ab: %1</translation>
    </message>
    <message>
        <source>%1 answers with no price</source>
        <translation>%1 antwortet ohne Preis</translation>
    </message>
    <message>
        <source>%1 is stale: its last answer is %2 seconds old, and %3 are allowed</source>
        <translation>%1 ist veraltet: Die letzte Antwort ist %2 Sekunden alt, und %3 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 is stale: it repeats the answer of an earlier round</source>
        <translation>%1 ist veraltet: Die Antwort einer früheren Runde wird wiederholt</translation>
    </message>
    <message>
        <source>%1 answers with a price out of range</source>
        <translation>%1 antwortet mit einem Preis außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 %4: they are apart by more than 2 %</source>
        <translation>%1 sagt %2 und %3 %4: Sie liegen mehr als 2 % auseinander</translation>
    </message>
    <message>
        <source>%1 takes no deposits of %2 now</source>
        <translation>%1 nimmt gerade keine Einzahlungen von %2 an</translation>
    </message>
    <message>
        <source>%1 has no such reserve here</source>
        <translation>%1 hat hier keine solche Reserve</translation>
    </message>
    <message>
        <source>Supply %1 to %2</source>
        <translation>%1 an %2 verleihen</translation>
    </message>
    <message>
        <source>expected an amount of %1</source>
        <translation>erwartet wird ein Betrag in %1</translation>
    </message>
    <message>
        <source>Supply %1 to %2 on %3</source>
        <translation>%1 an %2 auf %3 verleihen</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2 on %3</source>
        <translation>%1 von %2 auf %3 abheben</translation>
    </message>
    <message>
        <source>the debt of %1 stays</source>
        <translation>die Schulden von %1 bleiben</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <translation>%1 von %2 abholen</translation>
    </message>
    <message>
        <source>there is nothing to claim</source>
        <translation>es gibt nichts abzuholen</translation>
    </message>
    <message>
        <source>Claim %1 from %2 on %3</source>
        <translation>%1 von %2 auf %3 abholen</translation>
    </message>
    <message>
        <source>%1 stay in the account: no pool gives anything for them</source>
        <translation>%1 bleiben im Konto: Kein Pool gibt etwas dafür</translation>
    </message>
    <message>
        <source>none of the rewards can be swapped for %1</source>
        <translation>keine der Belohnungen lässt sich gegen %1 tauschen</translation>
    </message>
    <message>
        <source>what the swaps give above %1 stays in the account</source>
        <translation>was das Tauschen über %1 hinaus ergibt, bleibt im Konto</translation>
    </message>
    <message>
        <source>there is nothing to compound</source>
        <translation>es gibt nichts wieder anzulegen</translation>
    </message>
    <message>
        <source>Compound %1 into %2 on %3</source>
        <translation>%1 in %2 auf %3 wieder anlegen</translation>
    </message>
    <message>
        <source>Withdraw from %1</source>
        <translation>Von %1 abheben</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <translation>Belohnungen von %1 abholen</translation>
    </message>
    <message>
        <source>Supply to %1</source>
        <translation>An %1 verleihen</translation>
    </message>
    <message>
        <source>%1 or the Uniswap V2 router</source>
        <translation>%1 oder der Uniswap-V2-Router</translation>
    </message>
    <message>
        <source>%1 is not on this chain</source>
        <translation>%1 gibt es auf dieser Kette nicht</translation>
    </message>
    <message>
        <source>the account has %1 units of the token %2, and %3 are asked for</source>
        <translation>das Konto hat %1 Einheiten des Tokens %2, und %3 sind verlangt</translation>
    </message>
    <message>
        <source>the account has %1, and %2 are asked for</source>
        <translation>das Konto hat %1, und %2 sind verlangt</translation>
    </message>
    <message>
        <source>an amount is of a token of another chain</source>
        <translation>ein Betrag ist von einem Token einer anderen Kette</translation>
    </message>
    <message>
        <source>all of the native coin would leave nothing for fees</source>
        <translation>die gesamte Münze der Kette ließe nichts für die Gebühren übrig</translation>
    </message>
    <message>
        <source>%1 names no wrapped native coin</source>
        <translation>%1 nennt keine verpackte Münze der Kette (wrapped)</translation>
    </message>
    <message>
        <source>the amount is 0</source>
        <translation>der Betrag ist 0</translation>
    </message>
    <message>
        <source>there is nothing to withdraw</source>
        <translation>es gibt nichts abzuheben</translation>
    </message>
    <message>
        <source>Clear an older allowance, which this token asks for</source>
        <translation>Eine ältere Freigabe aufheben, was dieser Token verlangt</translation>
    </message>
    <message>
        <source>Withdraw %1 % of %2 on %3</source>
        <translation>%1 % von %2 auf %3 abheben</translation>
    </message>
    <message>
        <source>%1 has no such pool here</source>
        <translation>%1 hat hier keinen solchen Pool</translation>
    </message>
    <message>
        <source>Allow %1 an exact amount</source>
        <translation>Erlauben, dass %1 einen genauen Betrag nimmt</translation>
    </message>
    <message>
        <source>Wrap the native coin</source>
        <translation>Die Münze der Kette verpacken (wrap)</translation>
    </message>
    <message>
        <source>the pool of its token can&apos;t be read</source>
        <translation>der Pool seines Tokens ist nicht zu lesen</translation>
    </message>
    <message>
        <source>Stake %1 in %2</source>
        <translation>%1 in %2 staken</translation>
    </message>
    <message>
        <source>Deposit into %1 on %2</source>
        <translation>In %1 auf %2 einzahlen</translation>
    </message>
    <message>
        <source>pool shares above the %1 that are certain stay in the account, unstaked</source>
        <translation>Pool-Anteile über die sicheren %1 hinaus bleiben ungestakt im Konto</translation>
    </message>
    <message>
        <source>Unstake %1 from %2 and claim %3</source>
        <translation>%1 aus dem Staking bei %2 lösen und %3 abholen</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <translation>%1 aus dem Staking bei %2 lösen</translation>
    </message>
    <message>
        <source>the stake grows by %1; pool shares above that, and rewards that accrue until it is claimed, stay in the account</source>
        <translation>der Einsatz wächst um %1; Pool-Anteile darüber hinaus und Belohnungen, die bis zum Abholen anfallen, bleiben im Konto</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <translation>Aus dem Staking bei %1 lösen</translation>
    </message>
    <message>
        <source>Unstake everything from %1</source>
        <translation>Alles aus dem Staking bei %1 lösen</translation>
    </message>
    <message>
        <source>Stake in %1</source>
        <translation>In %1 staken</translation>
    </message>
    <message>
        <source>the Uniswap V2 router or a staking pool</source>
        <translation>der Uniswap-V2-Router oder ein Staking-Pool</translation>
    </message>
    <message>
        <source>the pool can&apos;t be read</source>
        <translation>der Pool ist nicht zu lesen</translation>
    </message>
    <message>
        <source>Add liquidity to %1 on %2</source>
        <translation>Liquidität in %1 auf %2 einbringen</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: there is nothing to claim</source>
        <translation>Uniswap V2 zahlt seine Gebühren in den Pool: Es gibt nichts abzuholen</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: they compound by themselves</source>
        <translation>Uniswap V2 zahlt seine Gebühren in den Pool: Sie legen sich von selbst wieder an</translation>
    </message>
    <message>
        <source>the price of %1 can&apos;t be checked: %2</source>
        <translation>der Preis von %1 lässt sich nicht prüfen: %2</translation>
    </message>
    <message>
        <source>nobody but the pool prices %1</source>
        <translation>niemand außer dem Pool gibt für %1 einen Preis an</translation>
    </message>
    <message>
        <source>the pool %1 is apart from the market&apos;s price by %2 %, and 2 % are allowed: somebody may be moving it</source>
        <translation>der Pool %1 liegt %2 % neben dem Marktpreis, und 2 % sind erlaubt: Vielleicht bewegt ihn jemand</translation>
    </message>
    <message>
        <source>no pool leads from %1 to %2</source>
        <translation>kein Pool führt von %1 zu %2</translation>
    </message>
    <message>
        <source>it is too little to swap from %1 to %2: nothing would come out</source>
        <translation>es ist zu wenig, um %1 gegen %2 zu tauschen: Es käme nichts heraus</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 on Uniswap V2</source>
        <translation>%1 auf Uniswap V2 gegen mindestens %2 tauschen</translation>
    </message>
    <message>
        <source>the price impact of swapping %1 can&apos;t be told</source>
        <translation>wie weit das Tauschen von %1 den Preis bewegt, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>swapping %1 would move the price by %2 %, and %3 % are allowed</source>
        <translation>%1 zu tauschen würde den Preis um %2 % bewegen, und %3 % sind erlaubt</translation>
    </message>
    <message>
        <source>the amounts are too small for the pool %1</source>
        <translation>die Beträge sind zu klein für den Pool %1</translation>
    </message>
    <message>
        <source>Add %1 and %2 to %3</source>
        <translation>%1 und %2 in %3 einbringen</translation>
    </message>
    <message>
        <source>the pool %1 is empty</source>
        <translation>der Pool %1 ist leer</translation>
    </message>
    <message>
        <source>%1 are too little to swap</source>
        <translation>%1 sind zu wenig zum Tauschen</translation>
    </message>
    <message>
        <source>the Uniswap V2 router</source>
        <translation>der Uniswap-V2-Router</translation>
    </message>
    <message>
        <source>%1 stay in the account: the pool takes both tokens at its own price</source>
        <translation>%1 bleiben im Konto: Der Pool nimmt beide Token zu seinem eigenen Preis</translation>
    </message>
    <message>
        <source>%1 can&apos;t be split for %2</source>
        <translation>%1 lassen sich nicht für %2 aufteilen</translation>
    </message>
    <message>
        <source>up to %1 % of what the swaps give, %2 and %3, stay in the account: each later step counts on no more than the step before promises</source>
        <translation>bis zu %1 % dessen, was das Tauschen ergibt, %2 und %3, bleiben im Konto: Jeder spätere Schritt rechnet nur mit dem, was der Schritt davor verspricht</translation>
    </message>
    <message>
        <source>expected one token, or the two of %1</source>
        <translation>erwartet wird ein Token, oder die beiden von %1</translation>
    </message>
    <message>
        <source>so small a share of %1 gives nothing back</source>
        <translation>ein so kleiner Anteil von %1 gibt nichts zurück</translation>
    </message>
    <message>
        <source>Take %1 and %2 out of %3</source>
        <translation>%1 und %2 aus %3 entnehmen</translation>
    </message>
    <message>
        <source>Swap on Uniswap V2</source>
        <translation>Auf Uniswap V2 tauschen</translation>
    </message>
    <message>
        <source>Add liquidity to Uniswap V2</source>
        <translation>Liquidität in Uniswap V2 einbringen</translation>
    </message>
    <message>
        <source>Take liquidity out of Uniswap V2</source>
        <translation>Liquidität aus Uniswap V2 entnehmen</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
    <message>
        <source>the rule asks first; only one &apos;without asking&apos; takes a consent</source>
        <translation>die Regel fragt erst; nur eine mit „without asking“ nimmt eine Zustimmung an</translation>
    </message>
    <message>
        <source>the plan is blocked</source>
        <translation>der Plan ist gesperrt</translation>
    </message>
    <message>
        <source>the rule would now need another consent than the one shown; look again</source>
        <translation>die Regel würde jetzt eine andere Zustimmung brauchen als die gezeigte; sehen Sie noch einmal nach</translation>
    </message>
    <message>
        <source>chain %1 is not set up</source>
        <translation>Kette %1 ist nicht eingerichtet</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared with that</source>
        <translation>%1 lässt sich damit nicht vergleichen</translation>
    </message>
    <message>
        <source>chain %1 was not read</source>
        <translation>Kette %1 wurde nicht gelesen</translation>
    </message>
    <message>
        <source>you have several positions &apos;%1&apos;; name the one meant</source>
        <translation>Sie haben mehrere Positionen „%1“; nennen Sie die gemeinte</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>you have no position &apos;%1&apos;</source>
        <translation>Sie haben keine Position „%1“</translation>
    </message>
    <message>
        <source>%1 is worth nothing</source>
        <translation>%1 ist nichts wert</translation>
    </message>
    <message>
        <source>rules can&apos;t read &apos;%1&apos; yet</source>
        <translation>Regeln können „%1“ noch nicht lesen</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>die Größe</translation>
    </message>
    <message>
        <source>amounts in %1 are not supported yet; use USD</source>
        <translation>Beträge in %1 werden noch nicht unterstützt; verwenden Sie USD</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>eine Zeitspanne</translation>
    </message>
    <message>
        <source>no token %1 is registered</source>
        <translation>kein Token %1 ist verzeichnet</translation>
    </message>
    <message>
        <source>the value of %1 does not fit</source>
        <translation>der Wert von %1 ist zu groß</translation>
    </message>
    <message>
        <source>the value of the plan does not fit</source>
        <translation>der Wert des Plans ist zu groß</translation>
    </message>
    <message>
        <source>the fees have no price: %1</source>
        <translation>die Gebühren haben keinen Preis: %1</translation>
    </message>
    <message>
        <source>rules can&apos;t &apos;%1&apos; yet</source>
        <translation>Regeln können „%1“ noch nicht</translation>
    </message>
    <message>
        <source>there is nothing to send: %1 is 0</source>
        <translation>es gibt nichts zu senden: %1 ist 0</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; to deposit into</source>
        <translation>es gibt kein „%1“, in das sich einzahlen ließe</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not tell in which token; say 50 USDC</source>
        <translation>„%1“ sagt nicht, in welchem Token; schreiben Sie etwa 50 USDC</translation>
    </message>
    <message>
        <source>it would leave %1, and the rule keeps %2</source>
        <translation>es blieben %1 übrig, und die Regel behält %2</translation>
    </message>
    <message>
        <source>nothing in the sentence tells which chain it is about; name one with &apos;on&apos;</source>
        <translation>nichts in dem Satz sagt, um welche Kette es geht; nennen Sie eine mit „on“</translation>
    </message>
    <message>
        <source>one rule acts on one chain; write a rule for each</source>
        <translation>eine Regel handelt auf einer Kette; schreiben Sie für jede eine</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no protocol that Sheaf knows</source>
        <translation>„%1“ ist kein Protokoll, das Sheaf kennt</translation>
    </message>
    <message>
        <source>there is no %1 on the networks that are set up</source>
        <translation>%1 gibt es auf den eingerichteten Netzwerken nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be on %2: name one with &apos;on&apos;</source>
        <translation>„%1“ gibt es auf %2: Nennen Sie eine Kette mit „on“</translation>
    </message>
    <message>
        <source>name the chain with &apos;on&apos;</source>
        <translation>nennen Sie die Kette mit „on“</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>a token or pool</source>
        <translation>ein Token oder Pool</translation>
    </message>
    <message>
        <source>a chain</source>
        <translation>eine Kette</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a currency or token</source>
        <translation>eine Währung oder ein Token</translation>
    </message>
    <message>
        <source>parentheses are nested too deeply</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a number has at most 18 places after the point, and no more digits than fit</source>
        <translation>eine Zahl hat höchstens 18 Stellen nach dem Punkt und nicht mehr Ziffern, als hineinpassen</translation>
    </message>
    <message>
        <source>a whole number from 1 to 9999 is needed here</source>
        <translation>hier ist eine ganze Zahl von 1 bis 9999 nötig</translation>
    </message>
    <message>
        <source>this is said twice, or contradicts what was said before</source>
        <translation>das ist doppelt gesagt oder widerspricht dem davor</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>a name for the rule</source>
        <translation>ein Name für die Regel</translation>
    </message>
    <message>
        <source>a time (09:00)</source>
        <translation>eine Uhrzeit (09:00)</translation>
    </message>
    <message>
        <source>a time of day is between 00:00 and 23:59</source>
        <translation>eine Uhrzeit liegt zwischen 00:00 und 23:59</translation>
    </message>
    <message>
        <source>a date (2027-01-31)</source>
        <translation>ein Datum (2027-01-31)</translation>
    </message>
    <message>
        <source>a day (1st)</source>
        <translation>ein Tag (1st)</translation>
    </message>
    <message>
        <source>a month has no such day</source>
        <translation>kein Monat hat einen solchen Tag</translation>
    </message>
    <message>
        <source>the calendar has no such day</source>
        <translation>der Kalender hat keinen solchen Tag</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>ein Empfänger</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>a sentence has at most %1 characters</source>
        <translation>ein Satz hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read here</source>
        <translation>%1 ist hier nicht zu lesen</translation>
    </message>
    <message>
        <source>the request does not name its account&apos;s address, so that no signature can be checked; make it anew</source>
        <translation>die Anfrage nennt die Adresse ihres Kontos nicht, sodass sich keine Signatur prüfen lässt; machen Sie sie neu</translation>
    </message>
    <message>
        <source>%1; scan what the device shows after signing</source>
        <translation>%1; scannen Sie, was das Gerät nach dem Signieren zeigt</translation>
    </message>
    <message>
        <source>this signature answers another request; sign the one that is shown now</source>
        <translation>diese Signatur beantwortet eine andere Anfrage; signieren Sie die, die jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>the request is none for a transaction</source>
        <translation>die Anfrage gilt keiner Transaktion</translation>
    </message>
    <message>
        <source>the device answered something else than a signature</source>
        <translation>das Gerät hat etwas anderes als eine Signatur geantwortet</translation>
    </message>
    <message>
        <source>the device answered a signature that Ethereum does not accept</source>
        <translation>das Gerät hat eine Signatur geantwortet, die Ethereum nicht annimmt</translation>
    </message>
    <message>
        <source>the signature is not that of %1; use the device that the account was added with, and the same passphrase as then</source>
        <translation>die Signatur ist nicht die von %1; verwenden Sie das Gerät, mit dem das Konto hinzugefügt wurde, und dieselbe Passphrase wie damals</translation>
    </message>
    <message>
        <source>the Ethereum app does not take it (%1); update the app in Ledger Wallet, look in its settings whether blind signing (on old versions, contract data) is allowed, then try again</source>
        <translation>die Ethereum-App nimmt es nicht an (%1); aktualisieren Sie die App in Ledger Wallet, sehen Sie in ihren Einstellungen nach, ob das blinde Signieren (in alten Versionen: Vertragsdaten) erlaubt ist, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device can&apos;t make sense of the request (%1); update its Ethereum app in Ledger Wallet, then try again</source>
        <translation>das Gerät versteht die Anfrage nicht (%1); aktualisieren Sie seine Ethereum-App in Ledger Wallet, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the app does not sign this delegation: allow &apos;Smart account upgrade&apos; in the Ethereum app&apos;s settings; it also has a list of its own of the contracts that an account may delegate to</source>
        <translation>die App signiert diese Delegation nicht: Erlauben Sie in den Einstellungen der Ethereum-App „Smart account upgrade“; sie hat auch eine eigene Liste der Verträge, an die ein Konto delegieren darf</translation>
    </message>
    <message>
        <source>a setting of the Ethereum app forbids this (%1); change it on the device</source>
        <translation>eine Einstellung der Ethereum-App verbietet das (%1); ändern Sie sie auf dem Gerät</translation>
    </message>
    <message>
        <source>signing delegations needs the Ethereum app 1.17.0 or newer; update it in Ledger Wallet (the first Nano S gets none that can)</source>
        <translation>um Delegationen zu signieren, ist die Ethereum-App 1.17.0 oder neuer nötig; aktualisieren Sie sie in Ledger Wallet (für den ersten Nano S gibt es keine, die das kann)</translation>
    </message>
    <message>
        <source>the Ethereum app does not know this request (%1); update it in Ledger Wallet</source>
        <translation>die Ethereum-App kennt diese Anfrage nicht (%1); aktualisieren Sie sie in Ledger Wallet</translation>
    </message>
    <message>
        <source>a Ledger takes paths of 1 to 10 steps, such as m/44&apos;/60&apos;/0&apos;/0/0</source>
        <translation>ein Ledger nimmt Pfade von 1 bis 10 Schritten, etwa m/44&apos;/60&apos;/0&apos;/0/0</translation>
    </message>
    <message>
        <source>you stopped before everything was sent; end on the device what it may show</source>
        <translation>Sie haben abgebrochen, bevor alles gesendet war; beenden Sie auf dem Gerät, was es noch zeigt</translation>
    </message>
    <message>
        <source>the device answered without a status word</source>
        <translation>das Gerät hat ohne Statuswort geantwortet</translation>
    </message>
    <message>
        <source>the device is locked; unlock it with its PIN, then try again</source>
        <translation>das Gerät ist gesperrt; entsperren Sie es mit seiner PIN, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it was rejected on the device; nothing was signed</source>
        <translation>es wurde auf dem Gerät abgelehnt; nichts wurde signiert</translation>
    </message>
    <message>
        <source>the device is not set up yet; set it up in Ledger Wallet first</source>
        <translation>das Gerät ist noch nicht eingerichtet; richten Sie es zuerst in Ledger Wallet ein</translation>
    </message>
    <message>
        <source>this version of the Ethereum app does not sign transactions of this type; update it in Ledger Wallet (the first Nano S gets no newer one)</source>
        <translation>diese Version der Ethereum-App signiert Transaktionen dieses Typs nicht; aktualisieren Sie sie in Ledger Wallet (für den ersten Nano S gibt es keine neuere)</translation>
    </message>
    <message>
        <source>the Ethereum app has no accounts at this path; use one that begins with m/44&apos;/60&apos;</source>
        <translation>die Ethereum-App hat unter diesem Pfad keine Konten; verwenden Sie einen, der mit m/44&apos;/60&apos; beginnt</translation>
    </message>
    <message>
        <source>the Ethereum app is not on the device; install it in Ledger Wallet</source>
        <translation>die Ethereum-App ist nicht auf dem Gerät; installieren Sie sie in Ledger Wallet</translation>
    </message>
    <message>
        <source>the app can&apos;t show a number as large as this</source>
        <translation>die App kann eine so große Zahl nicht anzeigen</translation>
    </message>
    <message>
        <source>another app is open; open the Ethereum app on the device</source>
        <translation>eine andere App ist geöffnet; öffnen Sie auf dem Gerät die Ethereum-App</translation>
    </message>
    <message>
        <source>no app is open; open the Ethereum app on the device</source>
        <translation>keine App ist geöffnet; öffnen Sie auf dem Gerät die Ethereum-App</translation>
    </message>
    <message>
        <source>the device reports an error that has no name here (%1); update its firmware and its Ethereum app, then try again</source>
        <translation>das Gerät meldet einen Fehler, der hier keinen Namen hat (%1); aktualisieren Sie seine Firmware und seine Ethereum-App, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the Ethereum app answered something else than %1; update it, then try again</source>
        <translation>die Ethereum-App hat etwas anderes als erwartet geantwortet (%1); aktualisieren Sie sie, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction of type %1; use another account for it</source>
        <translation>ein Ledger signiert keine Transaktion vom Typ %1; verwenden Sie dafür ein anderes Konto</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction that would be valid on every chain; give it a chain id</source>
        <translation>ein Ledger signiert keine Transaktion, die auf jeder Kette gültig wäre; geben Sie ihr eine Ketten-ID</translation>
    </message>
    <message>
        <source>the Ethereum app waits for more than there is; close it on the device, open it again, and update it if this happens again</source>
        <translation>die Ethereum-App wartet auf mehr, als es gibt; schließen Sie sie auf dem Gerät, öffnen Sie sie wieder, und aktualisieren Sie sie, wenn das noch einmal geschieht</translation>
    </message>
    <message>
        <source>the Ethereum app answered before it had everything, and what it signed is not used; update it in Ledger Wallet</source>
        <translation>die Ethereum-App hat geantwortet, bevor sie alles hatte, und was sie signiert hat, wird nicht verwendet; aktualisieren Sie sie in Ledger Wallet</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation>die Nachricht ist zu lang</translation>
    </message>
    <message>
        <source>a Ledger signs delegations for chain ids of up to 64 bits</source>
        <translation>ein Ledger signiert Delegationen für Ketten-IDs von bis zu 64 Bit</translation>
    </message>
    <message>
        <source>you stopped waiting for the device</source>
        <translation>Sie warten nicht mehr auf das Gerät</translation>
    </message>
    <message>
        <source>the device keeps opening and closing apps; open the Ethereum app on it</source>
        <translation>das Gerät öffnet und schließt immer wieder Apps; öffnen Sie darauf die Ethereum-App</translation>
    </message>
    <message>
        <source>the device does not say which app is open; unplug it, plug it in again, and unlock it</source>
        <translation>das Gerät sagt nicht, welche App geöffnet ist; ziehen Sie es ab, schließen Sie es wieder an, und entsperren Sie es</translation>
    </message>
    <message>
        <source>the app &apos;%1&apos; is open on the device; close it and open the Ethereum app, or let Sheaf do so</source>
        <translation>auf dem Gerät ist die App „%1“ geöffnet; schließen Sie sie, und öffnen Sie die Ethereum-App, oder lassen Sie Sheaf das tun</translation>
    </message>
    <message>
        <source>the device has not come back; unplug it, plug it in again, and open its Ethereum app</source>
        <translation>das Gerät ist nicht zurückgekommen; ziehen Sie es ab, schließen Sie es wieder an, und öffnen Sie seine Ethereum-App</translation>
    </message>
    <message>
        <source>a Ledger signs no document that has a domain and no message</source>
        <translation>ein Ledger signiert kein Dokument, das eine Domain und keine Nachricht hat</translation>
    </message>
    <message>
        <source>the device can&apos;t show all of %1, and its settings forbid to sign that: in the Ethereum app on the device, open the settings and allow &apos;Blind signing&apos;</source>
        <translation>das Gerät kann das nicht vollständig anzeigen (%1), und seine Einstellungen verbieten, es zu signieren: Öffnen Sie in der Ethereum-App auf dem Gerät die Einstellungen, und erlauben Sie „Blind signing“</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>ein neuer Vertrag</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1, Hash %2</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>dieses Gerät hat unter %2 %1 und nicht %3; schließen Sie das Gerät an, mit dem das Konto hinzugefügt wurde, und verwenden Sie dieselbe Passphrase wie damals</translation>
    </message>
    <message>
        <source>the device showed another address than it had given; don&apos;t use either</source>
        <translation>das Gerät hat eine andere Adresse gezeigt, als es angegeben hatte; verwenden Sie keine von beiden</translation>
    </message>
    <message>
        <source>%1; replace the file, or remove it</source>
        <translation>%1; ersetzen Sie die Datei, oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>dieser Aufruf</translation>
    </message>
    <message>
        <source>a message of %1 bytes</source>
        <translation>eine Nachricht von %1 Byte</translation>
    </message>
    <message>
        <source>a typed message</source>
        <translation>eine typisierte Nachricht</translation>
    </message>
    <message>
        <source>each field of %1</source>
        <translation>jedes Feld von %1</translation>
    </message>
    <message>
        <source>two hashes alone: domain %1, message %2</source>
        <translation>nur zwei Hashes: Domain %1, Nachricht %2</translation>
    </message>
    <message>
        <source>an end of all delegation</source>
        <translation>ein Ende jeder Delegation</translation>
    </message>
    <message>
        <source>a delegation to %1</source>
        <translation>eine Delegation an %1</translation>
    </message>
    <message>
        <source>no Ledger is connected; plug one in with a cable that carries data, and unlock it</source>
        <translation>kein Ledger ist angeschlossen; schließen Sie einen mit einem Kabel an, das Daten überträgt, und entsperren Sie ihn</translation>
    </message>
    <message>
        <source>%1 Ledgers are connected; name the model, such as ledger:nano_x, or leave one</source>
        <translation>%1 Ledger sind angeschlossen; nennen Sie das Modell, etwa ledger:nano_x, oder lassen Sie eines stecken</translation>
    </message>
    <message>
        <source>the request is too large for QR codes; use another account</source>
        <translation>die Anfrage ist zu groß für QR-Codes; verwenden Sie ein anderes Konto</translation>
    </message>
    <message>
        <source>air-gapped devices have no request for an authorization (EIP-7702)</source>
        <translation>Geräte ohne Kabel kennen keine Anfrage nach einer Autorisierung (EIP-7702)</translation>
    </message>
    <message>
        <source>the device answered %1; unplug it and try again</source>
        <translation>das Gerät hat etwas Unerwartetes geantwortet (%1); ziehen Sie es ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device confirmed another address than the one that it gave before; don&apos;t use either, and have the device looked at</source>
        <translation>das Gerät hat eine andere Adresse bestätigt als die, die es vorher angab; verwenden Sie keine von beiden, und lassen Sie das Gerät prüfen</translation>
    </message>
    <message>
        <source>this typed data can&apos;t be signed: %1</source>
        <translation>diese typisierten Daten lassen sich nicht signieren: %1</translation>
    </message>
    <message>
        <source>Sheaf does not ask a KeepKey for signatures of typed data yet</source>
        <translation>Sheaf bittet einen KeepKey noch nicht um Signaturen typisierter Daten</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>Domain %1</translation>
    </message>
    <message>
        <source>domain %1, message %2</source>
        <translation>Domain %1, Nachricht %2</translation>
    </message>
    <message>
        <source>its firmware does not know what it was asked; update it with its maker&apos;s program</source>
        <translation>die Firmware kennt nicht, was verlangt war; aktualisieren Sie sie mit dem Programm des Herstellers</translation>
    </message>
    <message>
        <source>it does not take what it was given</source>
        <translation>das Gerät nimmt nicht an, was es bekommen hat</translation>
    </message>
    <message>
        <source>the PIN was not entered; nothing was signed</source>
        <translation>die PIN wurde nicht eingegeben; nichts wurde signiert</translation>
    </message>
    <message>
        <source>the PIN was wrong; the device waits longer after each wrong one, and then you can try again</source>
        <translation>die PIN war falsch; das Gerät wartet nach jeder falschen länger, danach können Sie es noch einmal versuchen</translation>
    </message>
    <message>
        <source>it could not do what it was asked</source>
        <translation>das Gerät konnte nicht tun, was verlangt war</translation>
    </message>
    <message>
        <source>it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>es hat noch keine Wallet; richten Sie das Gerät mit dem Programm des Herstellers ein</translation>
    </message>
    <message>
        <source>the PIN was wrong; try again</source>
        <translation>die PIN war falsch; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program has begun a session with it; close that one and try again</source>
        <translation>ein anderes Programm hat eine Sitzung mit dem Gerät begonnen; schließen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>it is busy; finish what it shows, and try again</source>
        <translation>das Gerät ist beschäftigt; beenden Sie, was es zeigt, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>a Trezor Safe 7 speaks a protocol (THP) that Sheaf does not speak yet</source>
        <translation>ein Trezor Safe 7 spricht ein Protokoll (THP), das Sheaf noch nicht spricht</translation>
    </message>
    <message>
        <source>its firmware reports an error of its own; unplug it and try again</source>
        <translation>die Firmware meldet einen eigenen Fehler; ziehen Sie das Gerät ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device named its session by something else than 32 bytes</source>
        <translation>das Gerät hat seine Sitzung nicht mit 32 Byte benannt</translation>
    </message>
    <message>
        <source>%1 (it says: %2)</source>
        <translation>%1 (es meldet: %2)</translation>
    </message>
    <message>
        <source>%1: it has no Ethereum accounts at this derivation path; choose one below m/44&apos;/60&apos;</source>
        <translation>%1 hat unter diesem Ableitungspfad keine Ethereum-Konten; wählen Sie einen unter m/44&apos;/60&apos;</translation>
    </message>
    <message>
        <source>%1: it failed with code %2; unplug it and try again</source>
        <translation>%1: Fehler mit dem Code %2; ziehen Sie das Gerät ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device does not answer; unplug it, plug it in and try again</source>
        <translation>das Gerät antwortet nicht; ziehen Sie es ab, schließen Sie es wieder an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the device did not say what it is; unplug it and try again</source>
        <translation>das Gerät hat nicht gesagt, was es ist; ziehen Sie es ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: it is in its bootloader; unplug it, and plug it in without touching it</source>
        <translation>%1 ist im Bootloader; ziehen Sie das Gerät ab, und schließen Sie es an, ohne es zu berühren</translation>
    </message>
    <message>
        <source>%1: it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>%1 hat noch keine Wallet; richten Sie das Gerät mit dem Programm des Herstellers ein</translation>
    </message>
    <message>
        <source>%1: it does not answer; unplug it, plug it in and try again</source>
        <translation>%1 antwortet nicht; ziehen Sie das Gerät ab, schließen Sie es wieder an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1: its firmware is older than what Sheaf talks to; update it with Trezor Suite</source>
        <translation>%1: Die Firmware ist älter, als Sheaf sie anspricht; aktualisieren Sie sie mit der Trezor Suite</translation>
    </message>
    <message>
        <source>a PIN is given by the places of its digits, 1 to 9 of a number pad; try again</source>
        <translation>eine PIN wird durch die Stellen ihrer Ziffern angegeben, 1 bis 9 eines Ziffernblocks; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1 has no keyboard: type the passphrase here</source>
        <translation>%1 hat keine Tastatur: Geben Sie die Passphrase hier ein</translation>
    </message>
    <message>
        <source>the passphrase is no text; type it again</source>
        <translation>die Passphrase ist kein Text; geben Sie sie noch einmal ein</translation>
    </message>
    <message>
        <source>%1 takes a passphrase of at most 50 bytes; this one is longer</source>
        <translation>%1 nimmt eine Passphrase von höchstens 50 Byte; diese ist länger</translation>
    </message>
    <message>
        <source>%1: it sent %2; unplug it and try again</source>
        <translation>%1 hat etwas Unerwartetes gesendet (%2); ziehen Sie das Gerät ab, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>you gave up, but %1 does not answer (%2); it may still show the request: reject it there, or unplug it</source>
        <translation>Sie haben abgebrochen, aber %1 antwortet nicht (%2); vielleicht wird die Anfrage noch gezeigt: Lehnen Sie sie dort ab, oder ziehen Sie das Gerät ab</translation>
    </message>
    <message>
        <source>you gave up just after it was confirmed on %1; what it signed was thrown away</source>
        <translation>Sie haben abgebrochen, gleich nachdem es auf %1 bestätigt war; was signiert wurde, ist verworfen</translation>
    </message>
    <message>
        <source>you gave up, and %1 has stopped; nothing was signed</source>
        <translation>Sie haben abgebrochen, und %1 hat aufgehört; nichts wurde signiert</translation>
    </message>
    <message>
        <source>nothing for five seconds</source>
        <translation>fünf Sekunden lang nichts</translation>
    </message>
    <message>
        <source>%1 does not sign %2; use another account for it</source>
        <translation>%1 signiert nicht: %2; verwenden Sie dafür ein anderes Konto</translation>
    </message>
    <message>
        <source>for chains whose id has more than 32 bits</source>
        <translation>für Ketten, deren ID mehr als 32 Bit hat</translation>
    </message>
    <message>
        <source>transactions with an access list</source>
        <translation>Transaktionen mit einer Zugriffsliste</translation>
    </message>
    <message>
        <source>transactions of type %1</source>
        <translation>Transaktionen vom Typ %1</translation>
    </message>
    <message>
        <source>transactions for every chain (without EIP-155)</source>
        <translation>Transaktionen für jede Kette (ohne EIP-155)</translation>
    </message>
    <message>
        <source>that much data</source>
        <translation>so viele Daten</translation>
    </message>
    <message>
        <source>access lists of more than 12 entries</source>
        <translation>Zugriffslisten mit mehr als 12 Einträgen</translation>
    </message>
    <message>
        <source>the device gave an address that its public key does not have; don&apos;t use it, and have the device looked at</source>
        <translation>das Gerät hat eine Adresse angegeben, die nicht zu seinem öffentlichen Schlüssel gehört; verwenden Sie sie nicht, und lassen Sie das Gerät prüfen</translation>
    </message>
    <message>
        <source>%1 has %2 at %3, not %4; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>%1 hat unter %3 %2 und nicht %4; schließen Sie das Gerät an, mit dem das Konto hinzugefügt wurde, und verwenden Sie dieselbe Passphrase wie damals</translation>
    </message>
    <message>
        <source>authorizations (EIP-7702)</source>
        <translation>Autorisierungen (EIP-7702)</translation>
    </message>
    <message>
        <source>there is an account called &apos;%1&apos;</source>
        <translation>es gibt schon ein Konto namens „%1“</translation>
    </message>
    <message>
        <source>%1&apos;s key is on a device and never leaves it</source>
        <translation>der Schlüssel von %1 ist auf einem Gerät und verlässt es nie</translation>
    </message>
    <message>
        <source>%1 is only watched: there is no key</source>
        <translation>%1 wird nur beobachtet: Es gibt keinen Schlüssel</translation>
    </message>
    <message>
        <source>the vault has no account yet</source>
        <translation>der Tresor hat noch kein Konto</translation>
    </message>
    <message>
        <source>no account &apos;%1&apos;; there are %2</source>
        <translation>kein Konto „%1“; vorhanden: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an account of recovery words or shares</source>
        <translation>„%1“ ist kein Konto aus Wiederherstellungswörtern oder Anteilen</translation>
    </message>
    <message>
        <source>this vault has no words or shares to derive accounts from</source>
        <translation>dieser Tresor hat keine Wörter oder Anteile, aus denen sich Konten ableiten ließen</translation>
    </message>
    <message>
        <source>%1 is in the vault already, as &apos;%2&apos;</source>
        <translation>%1 ist schon im Tresor, als „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book, which is empty</source>
        <translation>„%1“ ist nicht im Adressbuch, denn es ist leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book; there are %2</source>
        <translation>„%1“ ist nicht im Adressbuch; vorhanden: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the address book already</source>
        <translation>„%1“ ist schon im Adressbuch</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book</source>
        <translation>„%1“ ist nicht im Adressbuch</translation>
    </message>
    <message>
        <source>nobody is there to answer the device</source>
        <translation>niemand ist da, um dem Gerät zu antworten</translation>
    </message>
    <message>
        <source>no device is connected; plug one in, and unlock it</source>
        <translation>kein Gerät ist angeschlossen; schließen Sie eines an, und entsperren Sie es</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3</source>
        <translation>dieses Gerät hat unter %2 %1 und nicht %3</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters, no quotes, and no space at its ends</source>
        <translation>ein Name hat 1 bis 64 Zeichen, keine Anführungszeichen und keine Leerzeichen an den Enden</translation>
    </message>
    <message>
        <source>an address is no name</source>
        <translation>eine Adresse ist kein Name</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand here; did you mean &quot;%2&quot;?</source>
        <translation>„%1“ kann hier nicht stehen; ist „%2“ gemeint?</translation>
    </message>
    <message>
        <source>something is missing here: %1</source>
        <translation>hier fehlt etwas: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand here; expected %2</source>
        <translation>„%1“ kann hier nicht stehen; erwartet wird %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share: 0.01% to 100%, with at most two decimal places</source>
        <translation>„%1“ ist kein Anteil: 0,01 % bis 100 %, mit höchstens zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither in the address book nor an address: %2</source>
        <translation>„%1“ ist weder im Adressbuch noch eine Adresse: %2</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Nothing stays behind; what the fee needs less goes to whoever includes the transaction.</source>
        <translation>Das ist alles: %1 werden für die Gebühren zurückbehalten. Nichts bleibt übrig; was die Gebühr weniger braucht, geht an den, der die Transaktion aufnimmt.</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Up to %2 of that can stay behind: part of the fee is only known when the transaction is included.</source>
        <translation>Das ist alles: %1 werden für die Gebühren zurückbehalten. Bis zu %2 davon können übrig bleiben: Ein Teil der Gebühr steht erst fest, wenn die Transaktion aufgenommen wird.</translation>
    </message>
    <message>
        <source>an amount has a unit: 1.5 ETH, 50 USDC, all USDC</source>
        <translation>ein Betrag hat eine Einheit: 1.5 ETH, 50 USDC, all USDC</translation>
    </message>
    <message>
        <source>%1 is nothing</source>
        <translation>%1 ist nichts</translation>
    </message>
    <message>
        <source>there is no protocol &apos;%1&apos; here</source>
        <translation>es gibt hier kein Protokoll „%1“</translation>
    </message>
    <message>
        <source>there is no position or market %1 now</source>
        <translation>es gibt gerade keine Position und keinen Markt %1</translation>
    </message>
    <message>
        <source>the account has no %1 on %2</source>
        <translation>das Konto hat keine %1 auf %2</translation>
    </message>
    <message>
        <source>%1 units of token %2</source>
        <translation>%1 Einheiten des Tokens %2</translation>
    </message>
    <message>
        <source>Your own account %1.</source>
        <translation>Ihr eigenes Konto %1.</translation>
    </message>
    <message>
        <source>%1, from your address book.</source>
        <translation>%1, aus Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>You have sent here before.</source>
        <translation>Hierhin haben Sie schon gesendet.</translation>
    </message>
    <message>
        <source>You have never sent anything here, and it is not in the address book.</source>
        <translation>Hierhin haben Sie noch nie etwas gesendet, und die Adresse steht nicht im Adressbuch.</translation>
    </message>
    <message>
        <source>an address that you have sent to</source>
        <translation>eine Adresse, an die Sie gesendet haben</translation>
    </message>
    <message>
        <source>This is not %1 (%2). It only looks like it, as addresses made to deceive do.</source>
        <translation>Das ist nicht %1 (%2). Es sieht nur so aus, wie bei Adressen, die täuschen sollen.</translation>
    </message>
    <message>
        <source>There is a contract at this address: make sure that it takes what you send.</source>
        <translation>An dieser Adresse ist ein Vertrag: Vergewissern Sie sich, dass er annimmt, was Sie senden.</translation>
    </message>
    <message>
        <source>This is the contract of %1 itself: what is sent there is lost.</source>
        <translation>Das ist der Vertrag von %1 selbst: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
    <message>
        <source>Nobody has the key of this address: what is sent there is lost.</source>
        <translation>Niemand hat den Schlüssel dieser Adresse: Was dorthin gesendet wird, ist verloren.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, by places</source>
        <translation>PIN, nach Stellen</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>oben Mitte</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>Mitte links</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>Mitte rechts</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>unten Mitte</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>unten rechts</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Letzte zurücknehmen</translation>
    </message>
</context>
<context>
    <name>PositionHead</name>
    <message>
        <source>Back to the dashboard</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>Claims the reward and puts it back to work</source>
        <translation>Holt die Belohnung ab und legt sie wieder an</translation>
    </message>
    <message>
        <source>There is no reward to put back to work</source>
        <translation>Es gibt keine Belohnung, die wieder angelegt werden könnte</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>There is nothing to claim</source>
        <translation>Es gibt nichts abzuholen</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abheben</translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>This account is only watched: its key is not in this vault, so nothing can be done with the position from here.</source>
        <translation>Dieses Konto wird nur beobachtet: Sein Schlüssel ist nicht in diesem Tresor, daher lässt sich von hier aus nichts mit der Position tun.</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>Zinssatz %1</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>ausstehend %1</translation>
    </message>
    <message>
        <source>cost to harvest %1</source>
        <translation>Kosten der Ernte %1</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>Health-Faktor %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>Anteil %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Value over a week</source>
        <translation>Wert über eine Woche</translation>
    </message>
    <message>
        <source>It owes nothing, so nobody can liquidate it.</source>
        <translation>Sie schuldet nichts, also kann niemand sie liquidieren.</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>Am Gesamtwert</translation>
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
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>Position eröffnen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is supplied, pooled and staked less what is borrowed, rewards apart</source>
        <translation>Was verliehen, in Pools und gestakt ist, abzüglich des Geliehenen, ohne Belohnungen</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Zinssatz</translation>
    </message>
    <message>
        <source>All its rates together, a year, as they stand now</source>
        <translation>Alle ihre Zinssätze zusammen, im Jahr, nach jetzigem Stand</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>What could be claimed now</source>
        <translation>Was jetzt abgeholt werden könnte</translation>
    </message>
    <message>
        <source>To harvest</source>
        <translation>Ernte</translation>
    </message>
    <message>
        <source>What bringing it in would cost in fees now, by simulation</source>
        <translation>Was das Ernten jetzt an Gebühren kosten würde, laut Simulation</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health-Faktor</translation>
    </message>
    <message>
        <source>Of a loan: below 1 anyone may liquidate it</source>
        <translation>Eines Kredits: unter 1 darf ihn jeder liquidieren</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>Am Gesamtwert</translation>
    </message>
    <message>
        <source>None of your money works yet: open a position, and it is watched from here.</source>
        <translation>Noch arbeitet nichts von Ihrem Geld: Eröffnen Sie eine Position, und sie wird von hier aus beobachtet.</translation>
    </message>
    <message>
        <source>No position is like “%1”.</source>
        <translation>Keine Position ist wie „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>PushButton</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
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
        <translation>Überweisungen</translation>
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
        <translation>Strg+%1</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
</context>
<context>
    <name>RatesPanel</name>
    <message>
        <source>What it earns</source>
        <translation>Was sie einbringt</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Zinssatz im Lauf der Zeit</translation>
    </message>
    <message>
        <source>How it has changed is kept from now on.</source>
        <translation>Wie er sich ändert, wird von jetzt an aufgehoben.</translation>
    </message>
    <message>
        <source>Its contracts tell no rate. The fees of a pool stay in it, and are part of its value.</source>
        <translation>Ihre Verträge nennen keinen Zinssatz. Die Gebühren eines Pools bleiben in ihm und sind Teil ihres Werts.</translation>
    </message>
</context>
<context>
    <name>ReceiveView</name>
    <message>
        <source>QR code of the address</source>
        <translation>QR-Code der Adresse</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Which account receives</source>
        <translation>Welches Konto empfängt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>QR code as a payment link</source>
        <translation>QR-Code als Zahlungslink</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>unlimited %1</source>
        <translation>unbegrenzt %1</translation>
    </message>
    <message>
        <source>units of %1</source>
        <translation>Einheiten von %1</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin</source>
        <translation>die eigene Münze der Kette</translation>
    </message>
    <message>
        <source>the token %1</source>
        <translation>das Token %1</translation>
    </message>
    <message>
        <source>it fails, and gives no reason</source>
        <translation>es scheitert und nennt keinen Grund</translation>
    </message>
    <message>
        <source>Prices have moved since this was planned: %1. Its floors hold; plan it anew for fresh ones.</source>
        <translation>Die Preise haben sich bewegt, seit das geplant wurde: %1. Die Untergrenzen gelten weiterhin; für frische neu planen.</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1, Block %2, %3</translation>
    </message>
</context>
<context>
    <name>ReviewCalls</name>
    <message>
        <source>read by Sheaf</source>
        <translation>von Sheaf gelesen</translation>
    </message>
    <message>
        <source>as %1 describes it</source>
        <translation>wie %1 es beschreibt</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>calls, %1</source>
        <translation>ruft auf, %1</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Leaves the account, at most</source>
        <translation>Verlässt das Konto, höchstens</translation>
    </message>
    <message>
        <source>Comes back, at least</source>
        <translation>Kommt zurück, mindestens</translation>
    </message>
    <message>
        <source>Fees of all transactions</source>
        <translation>Gebühren aller Transaktionen</translation>
    </message>
    <message>
        <source>Expected fees: %1</source>
        <translation>Erwartete Gebühren: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Execution on the layer 2</source>
        <translation>Ausführung auf dem Layer 2</translation>
    </message>
    <message>
        <source>Data on the layer 1</source>
        <translation>Daten auf dem Layer 1</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Im schlimmsten Fall</translation>
    </message>
    <message>
        <source>Balances after it, as simulated</source>
        <translation>Guthaben danach, wie simuliert</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Was signiert wird</translation>
    </message>
    <message>
        <source>What is signed, in this order</source>
        <translation>Was signiert wird, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Wie es geprüft wurde</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>asked by the rule “%1”</source>
        <translation>gefragt von der Regel „%1“</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transaktionen</translation>
    </message>
    <message>
        <source>It can&apos;t be signed: %1</source>
        <translation>Es kann nicht signiert werden: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The rule stays due and asks again</source>
        <translation>Die Regel bleibt fällig und fragt wieder</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>The rule waits until it is due again</source>
        <translation>Die Regel wartet, bis sie wieder fällig ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Signieren und senden</translation>
    </message>
    <message>
        <source>I have read this, and want to sign it all the same</source>
        <translation>Ich habe das gelesen und will trotzdem signieren</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Zustimmen</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>It was paused: %1</source>
        <translation>Sie wurde angehalten: %1</translation>
    </message>
    <message>
        <source>It is off, and will be removed in a moment. Its log stays.</source>
        <translation>Sie ist aus und wird gleich entfernt. Ihr Protokoll bleibt.</translation>
    </message>
    <message>
        <source>Run it now; you are asked first</source>
        <translation>Jetzt ausführen; Sie werden vorher gefragt</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>%1, written %2</source>
        <translation>%1, geschrieben %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>Was würde sie tun?</translation>
    </message>
    <message>
        <source>Reading the chains; nothing is sent…</source>
        <translation>Die Ketten werden gelesen; nichts wird gesendet…</translation>
    </message>
    <message>
        <source>%1 leaves, at most</source>
        <translation>%1 geht weg, höchstens</translation>
    </message>
    <message>
        <source>%1 comes, at least</source>
        <translation>%1 kommt, mindestens</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>hat gehandelt</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>fragt Sie</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Regel schreiben</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you.</source>
        <translation>Eine Regel ist ein Satz, den das Programm für Sie ausführt.</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you. For example: %1</source>
        <translation>Eine Regel ist ein Satz, den das Programm für Sie ausführt. Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>Write the first rule</source>
        <translation>Erste Regel schreiben</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Its rules</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>No rule looks after this position.</source>
        <translation>Keine Regel kümmert sich um diese Position.</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Regel schreiben</translation>
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
    <message>
        <source>Writing the backup…</source>
        <translation>Die Sicherung wird geschrieben …</translation>
    </message>
    <message>
        <source>Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps or its lid is closed, too.</source>
        <translation>Sperren vergisst die Schlüssel: Regeln ruhen, bis Sie entsperren. Sheaf sperrt auch, wenn der Rechner schläft oder sein Deckel geschlossen wird.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Look with this desktop&apos;s keyring</source>
        <translation>Mit dem Schlüsselbund dieses Desktops ansehen</translation>
    </message>
    <message>
        <source>Opens the vault without its password, to look at what you have. Nothing is signed before the password is given; whoever can use your session can see what you see.</source>
        <translation>Öffnet den Tresor ohne Passwort, um zu sehen, was Sie haben. Signiert wird erst, wenn das Passwort eingegeben wurde; wer Ihre Sitzung benutzen kann, sieht, was Sie sehen.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message>
        <source>Show an address to receive on</source>
        <translation>Adresse zum Empfangen zeigen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From which account</source>
        <translation>Von welchem Konto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to send, and on which chain</source>
        <translation>Was zu senden ist, und auf welcher Kette</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>A name of your address book, or an address that begins with 0x.</source>
        <translation>Ein Name aus Ihrem Adressbuch oder eine Adresse, die mit 0x beginnt.</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Name oder Adresse</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>I have compared every character: this is the address that I mean.</source>
        <translation>Ich habe jedes Zeichen verglichen: Das ist die Adresse, die ich meine.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How much, in %1</source>
        <translation>Wie viel, in %1</translation>
    </message>
    <message>
        <source>Write it in the token</source>
        <translation>Im Token angeben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Leaves nothing: of a chain&apos;s own coin the fees come out of it</source>
        <translation>Lässt nichts übrig: Bei der eigenen Münze einer Kette gehen die Gebühren davon ab</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen the review and said yes.</source>
        <translation>Nichts wird gesendet, bevor Sie die Prüfung gesehen und zugestimmt haben.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Write it in %1</source>
        <translation>In %1 schreiben</translation>
    </message>
</context>
<context>
    <name>SentenceEntry</name>
    <message>
        <source>The rule as a sentence</source>
        <translation>Die Regel als Satz</translation>
    </message>
    <message>
        <source>every week, compound …</source>
        <translation>every week, compound …</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Was als Nächstes kommen könnte</translation>
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
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>%1: that is enough.</source>
        <translation>%1: Das genügt.</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>%1 wieder wegnehmen</translation>
    </message>
    <message>
        <source>Words of the first share</source>
        <translation>Wörter des ersten Teils</translation>
    </message>
    <message>
        <source>Words of the next share</source>
        <translation>Wörter des nächsten Teils</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Erstes Wort</translation>
    </message>
    <message numerus="yes">
        <source>Words of the share, %n</source>
        <translation>
            <numerusform>%n Wort des Teils</numerusform>
            <numerusform>%n Wörter des Teils</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>Diesen Teil nehmen</translation>
    </message>
    <message>
        <source>These shares have a passphrase</source>
        <translation>Diese Teile haben eine Passphrase</translation>
    </message>
    <message>
        <source>Passphrase of the shares</source>
        <translation>Passphrase der Teile</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Working out the first account…</source>
        <translation>Das erste Konto wird berechnet …</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erstes Konto</translation>
    </message>
    <message>
        <source>Is it the one that you know? Nothing tells a wrong passphrase but this: each one makes another wallet.</source>
        <translation>Ist es das, das Sie kennen? Eine falsche Passphrase zeigt sich nur hier: Jede ergibt eine andere Geldbörse.</translation>
    </message>
</context>
<context>
    <name>SharesStep</name>
    <message>
        <source>Type the shares of the backup</source>
        <translation>Die Teile der Sicherung eingeben</translation>
    </message>
    <message>
        <source>One share after the other, or paste a whole one, until there are enough. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>Ein Teil nach dem anderen, oder einen ganzen einfügen, bis es genug sind. Wenige Buchstaben genügen: Die Eingabetaste nimmt das markierte Wort. Was Sie einfügen, bleibt in der Zwischenablage, bis Sie etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
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
        <translation>sortiert, das Kleinste zuerst</translation>
    </message>
    <message>
        <source>sorted, the largest first</source>
        <translation>sortiert, das Größte zuerst</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>, grows by itself</source>
        <translation>, wächst von selbst</translation>
    </message>
    <message>
        <source>, until it is claimed</source>
        <translation>, bis es abgeholt wird</translation>
    </message>
    <message>
        <source>Nobody tells its rate now.</source>
        <translation>Niemand nennt jetzt ihren Zinssatz.</translation>
    </message>
    <message>
        <source>Of the whole account in this market. Below 1 anyone may liquidate it.</source>
        <translation>Des ganzen Kontos in diesem Markt. Unter 1 darf es jeder liquidieren.</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 wurde nie gelesen</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1, Block %2, %3</translation>
    </message>
    <message>
        <source> (does not answer now)</source>
        <translation> (antwortet jetzt nicht)</translation>
    </message>
    <message>
        <source>Not returned since block %1, %2</source>
        <translation>Nicht mehr zurückgegeben seit Block %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Geliehen</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>Im Pool</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>Gestakt</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Belohnung</translation>
    </message>
    <message>
        <source>supply interest</source>
        <translation>Leihzinsen</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>Handelsgebühren</translation>
    </message>
    <message>
        <source>rewards in %1</source>
        <translation>Belohnungen in %1</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Transaction</source>
        <translation>Transaktion</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Stärke des Passworts</translation>
    </message>
</context>
<context>
    <name>TokenAmounts</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Betrag in %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Send or receive</source>
        <translation>Senden oder empfangen</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Überweisungen</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>Der Tresor liegt in %1</translation>
    </message>
    <message>
        <source>Ask the networks for balances and rates</source>
        <translation>Die Netze nach Guthaben und Zinssätzen fragen</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so. The servers learn which addresses you look at.</source>
        <translation>Nichts wird gesendet, bevor Sie es sagen. Die Server erfahren, welche Adressen Sie ansehen.</translation>
    </message>
    <message>
        <source>Look without the password</source>
        <translation>Ohne Passwort ansehen</translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>A rule brings rewards in when it is worth it.</source>
        <translation>Eine Regel erntet Belohnungen, wenn es sich lohnt.</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Regel schreiben</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw from %1</source>
        <translation>Von %1 abheben</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>Share to withdraw</source>
        <translation>Abzuhebender Anteil</translation>
    </message>
    <message>
        <source>Comes back, about</source>
        <translation>Kommt zurück, etwa</translation>
    </message>
    <message>
        <source>What you get at least, and all fees, are shown before anything happens.</source>
        <translation>Was Sie mindestens bekommen und alle Gebühren werden gezeigt, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>Recovery words, %n</source>
        <translation>
            <numerusform>%n Wiederherstellungswort</numerusform>
            <numerusform>%n Wiederherstellungswörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>Diese Wörter auf Papier schreiben</translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has everything in it. If you lose both them and this computer, nobody can bring it back: not we, not anybody. Write them down in this order, by hand, and keep the paper where nobody looks. No photo, no file, no cloud.</source>
        <translation>Sie sind die Geldbörse. Wer sie hat, hat alles, was darin ist. Verlieren Sie die Wörter und diesen Rechner, kann niemand sie zurückbringen: wir nicht, und auch sonst niemand. Schreiben Sie sie in dieser Reihenfolge von Hand auf, und bewahren Sie das Papier dort auf, wo niemand nachsieht. Kein Foto, keine Datei, keine Cloud.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Wie viele Wörter</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 Wörter</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 Wörter</translation>
    </message>
    <message>
        <source>Look around: is anybody behind you, or a camera? Then press Reveal.</source>
        <translation>Sehen Sie sich um: Ist jemand hinter Ihnen, oder eine Kamera? Dann auf „Aufdecken“ drücken.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Opened by the desktop&apos;s keyring, to look: nothing is sent and no rule runs before you give the password.</source>
        <translation>Vom Schlüsselbund des Desktops zum Ansehen geöffnet: Es wird nichts gesendet, und keine Regel läuft, bevor Sie das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Passwort eingeben</translation>
    </message>
</context>
<context>
    <name>WriterSheet</name>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Regel schreiben</translation>
    </message>
    <message>
        <source>It takes the place of the one that is there, begins its log anew, and wants its consent again.</source>
        <translation>Sie tritt an die Stelle der vorhandenen, beginnt deren Protokoll von Neuem und braucht wieder eine Zustimmung.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Tab takes what is offered, the arrows go through it, Escape closes it.</source>
        <translation>Tab übernimmt den Vorschlag, die Pfeiltasten gehen durch die Vorschläge, Escape schließt sie.</translation>
    </message>
    <message>
        <source>This would be a rule: %1</source>
        <translation>Das wäre eine Regel: %1</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>So schreiben</translation>
    </message>
    <message>
        <source>Begin with one of these</source>
        <translation>Mit einer von diesen beginnen</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Was das Programm liest</translation>
    </message>
    <message>
        <source>It acts without asking. Before it may, you are shown what it may call and spend, and give your consent with the vault&apos;s password.</source>
        <translation>Sie handelt, ohne zu fragen. Bevor sie das darf, wird Ihnen gezeigt, was sie aufrufen und ausgeben darf, und Sie stimmen mit dem Passwort des Tresors zu.</translation>
    </message>
    <message>
        <source>From menus</source>
        <translation>Aus Menüs</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Nur wenn</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>A rule that says nothing asks you first.</source>
        <translation>Eine Regel, die nichts dazu sagt, fragt Sie zuerst.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Regel hinzufügen</translation>
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
    <name>sheaf::desktop::AccountFinder</name>
    <message>
        <source>as in Sheaf, MetaMask and Trezor</source>
        <translation>wie in Sheaf, MetaMask und Trezor</translation>
    </message>
    <message>
        <source>as in Ledger Live</source>
        <translation>wie in Ledger Live</translation>
    </message>
    <message>
        <source>as in MyEtherWallet and MyCrypto with a Ledger</source>
        <translation>wie in MyEtherWallet und MyCrypto mit einem Ledger</translation>
    </message>
    <message>
        <source>You have not allowed Sheaf to ask the networks. Allow it in Settings, Networks.</source>
        <translation>Sie haben Sheaf nicht erlaubt, die Netze zu fragen. Erlauben Sie es unter Einstellungen, Netze.</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Die Netze werden gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) looked at</source>
        <translation>
            <numerusform>%n Konto angesehen</numerusform>
            <numerusform>%n Konten angesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n benutzt</numerusform>
            <numerusform>%n benutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be asked: %1. What was used there alone is missing.</source>
        <translation>Nicht gefragt werden konnten: %1. Was nur dort benutzt wurde, fehlt.</translation>
    </message>
    <message>
        <source>None of these accounts was ever used there.</source>
        <translation>Keines dieser Konten wurde dort je benutzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were used</source>
        <translation>
            <numerusform>%n Konto wurde benutzt</numerusform>
            <numerusform>%n Konten wurden benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n Konto hinzugefügt</numerusform>
            <numerusform>%n Konten hinzugefügt</numerusform>
        </translation>
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
        <source>on a hardware wallet</source>
        <translation>auf einer Hardware-Wallet</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>Ein Gerät wird gesucht…</translation>
    </message>
    <message>
        <source>No device is connected. Plug it in, unlock it, and try again.</source>
        <translation>Es ist kein Gerät angeschlossen. Schließen Sie es an, entsperren Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>More than one device is connected. Leave the one that you mean.</source>
        <translation>Es ist mehr als ein Gerät angeschlossen. Lassen Sie nur das gemeinte angeschlossen.</translation>
    </message>
    <message>
        <source>from the shares of a backup</source>
        <translation>aus den Teilen einer Sicherung</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ActivityModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Im Block</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Hinterlegt</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht getan</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>The vault was locked before everything was written; nothing was saved.</source>
        <translation>Der Tresor wurde gesperrt, bevor alles geschrieben war; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>sped up</source>
        <translation>beschleunigt</translation>
    </message>
    <message>
        <source>%1, not taken yet</source>
        <translation>%1, noch nicht angenommen</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation>Nonce %1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Beschleunigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Schreiben Sie den ganzen Pfad einer Datei, von / an.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another, or say that it may be replaced.</source>
        <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen, oder erlauben Sie, sie zu ersetzen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>Die Datei lässt sich nicht schreiben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>%n Eintrag wurde geschrieben.</numerusform>
            <numerusform>%n Einträge wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>Von Ihnen abgebrochen: An ihre Stelle trat eine Transaktion, die nichts tut.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AssetsModel</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 auf %3</translation>
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
        <translation>Von %1 am %2 bis %3 am %4; niedrigster Wert %5, höchster %6</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeAccounts</name>
    <message>
        <source>The device shows no account of Ethereum. Have it show its accounts for a wallet, and try again.</source>
        <translation>Das Gerät zeigt kein Ethereum-Konto. Lassen Sie es seine Konten für eine Wallet zeigen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n Konto hinzugefügt</numerusform>
            <numerusform>%n Konten hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeCamera</name>
    <message>
        <source>The camera needs Qt Multimedia (Debian&apos;s package libqt6multimedia6), which can&apos;t be loaded. Pictures and text work without it. (%1)</source>
        <translation>Die Kamera braucht Qt Multimedia (Debians Paket libqt6multimedia6), das sich nicht laden lässt. Bilder und Text gehen auch ohne. (%1)</translation>
    </message>
    <message>
        <source>The part of Sheaf that works cameras (sheaf-camera.so) is not installed. Pictures and text work without it.</source>
        <translation>Der Teil von Sheaf, der Kameras bedient (sheaf-camera.so), ist nicht installiert. Bilder und Text gehen auch ohne.</translation>
    </message>
    <message>
        <source>The camera has stopped. Is another program using it? (%1)</source>
        <translation>Die Kamera ist stehen geblieben. Benutzt sie ein anderes Programm? (%1)</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, or give pictures or text.</source>
        <translation>Es ist keine Kamera angeschlossen. Schließen Sie eine an, oder geben Sie Bilder oder Text.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeExchange</name>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Schreiben Sie den ganzen Pfad einer Datei, von / an.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another.</source>
        <translation>Eine Datei dieses Namens gibt es schon; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeReader</name>
    <message>
        <source>%1 of %2 codes are read; go on with the next.</source>
        <translation>%1 von %2 Codes sind gelesen; weiter mit dem nächsten.</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Schreiben Sie den ganzen Pfad einer Datei, von / an.</translation>
    </message>
    <message>
        <source>That is no file of this computer. Save it here first, then give the file.</source>
        <translation>Das ist keine Datei dieses Computers. Speichern Sie sie zuerst hier, und geben Sie dann die Datei.</translation>
    </message>
    <message>
        <source>Give a picture or a text file, or some of them.</source>
        <translation>Geben Sie ein Bild oder eine Textdatei, oder mehrere.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy a picture of the code there, or its text.</source>
        <translation>In der Zwischenablage ist nichts. Kopieren Sie ein Bild des Codes dorthin, oder seinen Text.</translation>
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
        <source>This is your own account %1.</source>
        <translation>Das ist Ihr eigenes Konto %1.</translation>
    </message>
    <message>
        <source>This address looks like that of %1, and is another. Compare every digit: thieves make such addresses.</source>
        <translation>Diese Adresse sieht aus wie die von %1 und ist eine andere. Vergleichen Sie jede Ziffer: Diebe machen solche Adressen.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DepositModel</name>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Deposit into %1</source>
        <translation>In %1 einzahlen</translation>
    </message>
    <message>
        <source>One of them is enough: the rest is swapped as the pool needs it, and the review shows how.</source>
        <translation>Einer davon genügt: Der Rest wird getauscht, wie der Pool es braucht, und die Prüfung zeigt, wie.</translation>
    </message>
    <message>
        <source>The account has none of it.</source>
        <translation>Das Konto hat nichts davon.</translation>
    </message>
    <message>
        <source>Leave some of it: the fees are paid in %1.</source>
        <translation>Lassen Sie etwas übrig: Die Gebühren werden in %1 bezahlt.</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>Das ist mehr, als das Konto hat.</translation>
    </message>
    <message>
        <source>You have %1 %2</source>
        <translation>Sie haben %1 %2</translation>
    </message>
    <message>
        <source>The account has no %1 on %2, in which the fees are paid. Send some there first.</source>
        <translation>Das Konto hat kein %1 auf %2, womit die Gebühren bezahlt werden. Senden Sie zuerst etwas dorthin.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DevicePerson</name>
    <message>
        <source>Unlock %1: type its PIN on the device.</source>
        <translation>Entsperren Sie %1: Geben Sie die PIN auf dem Gerät ein.</translation>
    </message>
    <message>
        <source>Open the Ethereum app on %1.</source>
        <translation>Öffnen Sie die Ethereum-App auf %1.</translation>
    </message>
    <message>
        <source>Compare the address on %1, and confirm it there.</source>
        <translation>Vergleichen Sie die Adresse auf %1 und bestätigen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 shows an address. Confirm it there if it is this one: %2</source>
        <translation>%1 zeigt eine Adresse. Bestätigen Sie sie dort, wenn es diese ist: %2</translation>
    </message>
    <message>
        <source>Look at what %1 shows, and confirm it there; to stop, say no there.</source>
        <translation>Sehen Sie nach, was %1 zeigt, und bestätigen Sie es dort; zum Abbrechen lehnen Sie es dort ab.</translation>
    </message>
    <message>
        <source>Type the passphrase on %1.</source>
        <translation>Geben Sie die Passphrase auf %1 ein.</translation>
    </message>
    <message>
        <source>%1 has left for a moment; wait, or plug it in again.</source>
        <translation>%1 ist kurz verschwunden; warten Sie, oder schließen Sie es neu an.</translation>
    </message>
    <message>
        <source>Compare what %1 shows with this, and confirm it there; to stop, say no there: %2</source>
        <translation>Vergleichen Sie, was %1 zeigt, hiermit, und bestätigen Sie es dort; zum Abbrechen lehnen Sie es dort ab: %2</translation>
    </message>
    <message>
        <source>Show your device the codes, confirm there, and bring its answer here.</source>
        <translation>Zeigen Sie Ihrem Gerät die Codes, bestätigen Sie dort, und bringen Sie seine Antwort hierher.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::FileChooser</name>
    <message>
        <source>The desktop’s file dialog did not open (%1). Type the file’s path instead.</source>
        <translation>Der Dateidialog des Desktops hat sich nicht geöffnet (%1). Geben Sie stattdessen den Pfad der Datei ein.</translation>
    </message>
    <message>
        <source>What was chosen is no file of this computer. Copy it here first.</source>
        <translation>Das Gewählte ist keine Datei dieses Computers. Kopieren Sie sie zuerst hierher.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::HarvestCosts</name>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>Es gibt nichts zu ernten.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Es antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>Not known: the networks may not be asked.</source>
        <translation>Nicht bekannt: Die Netze dürfen nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Being estimated: a harvest is simulated every few minutes.</source>
        <translation>Wird geschätzt: Alle paar Minuten wird eine Ernte simuliert.</translation>
    </message>
    <message>
        <source>%1 %2 for: %3
Simulated at block %4 of %5, layer 1 fees included</source>
        <translation>%1 %2 für: %3
Simuliert bei Block %4 von %5, Gebühren des Layer 1 inbegriffen</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::KeyLogModel</name>
    <message>
        <source>Transaction on %1</source>
        <translation>Transaktion auf %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Typed data for %1</source>
        <translation>Typisierte Daten für %1</translation>
    </message>
    <message>
        <source>Typed data</source>
        <translation>Typisierte Daten</translation>
    </message>
    <message>
        <source>Delegation of the account on %1</source>
        <translation>Delegation des Kontos auf %1</translation>
    </message>
    <message>
        <source>Delegation of the account on every chain</source>
        <translation>Delegation des Kontos auf jeder Chain</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>Record %1 was changed, or one before it was taken out: somebody else has written into this vault. Move your money to a new vault.</source>
        <translation>Eintrag %1 wurde geändert, oder einer davor wurde entfernt: Jemand anderes hat in diesen Tresor geschrieben. Bringen Sie Ihr Geld in einen neuen Tresor.</translation>
    </message>
    <message>
        <source>Every record here is as the keys wrote it, and none is missing between them.</source>
        <translation>Jeder Eintrag hier ist so, wie ihn die Schlüssel geschrieben haben, und keiner fehlt dazwischen.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>Words or shares revealed</source>
        <translation>Wörter oder Teile gezeigt</translation>
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
        <translation>Gesperrt, als der Rechner schlafen ging.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Zusammen mit dem Bildschirm gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n min without a key or the pointer.</source>
        <translation>
            <numerusform>Gesperrt nach %n min ohne Taste oder Zeiger.</numerusform>
            <numerusform>Gesperrt nach %n min ohne Taste oder Zeiger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked when the lid was closed.</source>
        <translation>Gesperrt, als der Deckel geschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Logind</name>
    <message>
        <source>Locks its vault.</source>
        <translation>Sperrt seinen Tresor.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::MarketsModel</name>
    <message>
        <source>The networks may not be asked. Allow it on the dashboard or in the settings.</source>
        <translation>Die Netze dürfen nicht gefragt werden. Erlauben Sie es in der Übersicht oder in den Einstellungen.</translation>
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
        <translation>%1 bedient eine andere Kette und wird nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation>
            <numerusform>%1 liegt %n Block hinter dem neuesten.</numerusform>
            <numerusform>%1 liegt %n Blöcke hinter dem neuesten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 antwortet in %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Endpoints disagree</source>
        <translation>Endpunkte sind sich uneinig</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>The networks may not be asked.</source>
        <translation>Die Netze dürfen nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Answers in part</source>
        <translation>Antwortet teilweise</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nie gelesen</translation>
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
        <translation>Das ist nicht, was gezeigt wurde. Sehen Sie noch einmal auf Ihr Papier; ist es dort falsch, gehen Sie zurück und berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The words are not whole yet; what is wrong stands beside them.</source>
        <translation>Die Wörter sind noch nicht vollständig; was falsch ist, steht daneben.</translation>
    </message>
    <message>
        <source>A private key has 64 hex digits (0 to 9, a to f), with or without 0x before them.</source>
        <translation>Ein privater Schlüssel hat 64 Hex-Ziffern (0 bis 9, a bis f), mit oder ohne 0x davor.</translation>
    </message>
    <message>
        <source>An address begins with 0x and has 40 hex digits behind it; if letters are large and small, as in what you copied, none of them may be changed.</source>
        <translation>Eine Adresse beginnt mit 0x und hat dahinter 40 Hex-Ziffern; sind Buchstaben groß und klein, wie in dem, was Sie kopiert haben, darf keiner davon geändert werden.</translation>
    </message>
    <message>
        <source>Say where it is: a whole path, such as %1</source>
        <translation>Sagen Sie, wo sie ist: ein ganzer Pfad wie %1</translation>
    </message>
    <message>
        <source>That is a folder: a backup is one file, and its name ends in .sheaf.</source>
        <translation>Das ist ein Ordner: Eine Sicherung ist eine Datei, und ihr Name endet auf .sheaf.</translation>
    </message>
    <message>
        <source>There is no such file. Is the disk that it is on connected?</source>
        <translation>Diese Datei gibt es nicht. Ist der Datenträger angeschlossen, auf dem sie liegt?</translation>
    </message>
    <message>
        <source>This file is no backup of a vault. Nothing was changed.</source>
        <translation>Diese Datei ist keine Sicherung eines Tresors. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>This backup is damaged or cut short, and nothing was changed. Use another copy of it.</source>
        <translation>Diese Sicherung ist beschädigt oder abgeschnitten, und nichts wurde verändert. Nehmen Sie eine andere Kopie.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OtherWallet</name>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
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
        <translation>Überweisungen</translation>
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
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>etwa %n Jahr</numerusform>
            <numerusform>etwa %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>mehr als tausend Jahre</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittelmäßig</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Sehr stark</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are strong, and easy to remember.</source>
        <translation>Vier oder fünf Wörter, die nichts miteinander zu tun haben, sind stark und leicht zu merken.</translation>
    </message>
    <message>
        <source>Somebody who has copied the vault, and ten thousand computers like this one, would need %1.</source>
        <translation>Jemand, der den Tresor kopiert hat und zehntausend Rechner wie diesen, bräuchte %1.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Make it longer, for example by another word.</source>
        <translation>Dieses Passwort ist zu leicht zu erraten. Machen Sie es länger, etwa um ein weiteres Wort.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Geben Sie das zweite noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PortfolioModel</name>
    <message>
        <source>1d</source>
        <translation>1 T</translation>
    </message>
    <message>
        <source>1w</source>
        <translation>1 W</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1 M</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1 J</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögenswert</translation>
    </message>
    <message>
        <source>Everything in your accounts and at work that has a price, less what is borrowed</source>
        <translation>Alles in Ihren Konten und bei der Arbeit, was einen Preis hat, abzüglich des Geliehenen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a price are not counted.</source>
        <translation>
            <numerusform>%n Token ohne Preis ist nicht mitgezählt.</numerusform>
            <numerusform>%n Token ohne Preis sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the figures of the last time: the networks may not be asked.</source>
        <translation>Das sind die Zahlen vom letzten Mal: Die Netze dürfen nicht gefragt werden.</translation>
    </message>
    <message>
        <source>These are the figures of the last time; new ones are being read.</source>
        <translation>Das sind die Zahlen vom letzten Mal; neue werden gerade gelesen.</translation>
    </message>
    <message>
        <source>No network answers: these are the figures of the last time.</source>
        <translation>Kein Netz antwortet: Das sind die Zahlen vom letzten Mal.</translation>
    </message>
    <message>
        <source>%1 does not answer: its part is from the last time.</source>
        <translation>%1 antwortet nicht: Sein Teil ist vom letzten Mal.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read now.</source>
        <translation>
            <numerusform>%n Sache ließ sich jetzt nicht lesen.</numerusform>
            <numerusform>%n Sachen ließen sich jetzt nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3 a year</source>
        <translation>%1: %2 zu %3 im Jahr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value × rate as both stand now; nothing compounded that nobody compounds</source>
        <translation>Wert × Zinssatz, beide nach jetzigem Stand; nichts wieder angelegt, was niemand wieder anlegt</translation>
    </message>
    <message>
        <source>No position with a known rate</source>
        <translation>Keine Position mit bekanntem Zinssatz</translation>
    </message>
    <message>
        <source>What could be claimed now, as the contracts say</source>
        <translation>Was jetzt abgeholt werden könnte, laut den Verträgen</translation>
    </message>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>Nichts wartet darauf, abgeholt zu werden.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>In the wallet</source>
        <translation>In der Geldbörse</translation>
    </message>
    <message>
        <source>%1: what is borrowed costs %2 a year</source>
        <translation>%1: Geliehenes kostet %2 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller</source>
        <translation>
            <numerusform>und %n kleinerer</numerusform>
            <numerusform>und %n kleinere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionModel</name>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>This position is not there any more: it was closed.</source>
        <translation>Diese Position gibt es nicht mehr: Sie wurde geschlossen.</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>wächst von selbst</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>wartet darauf, abgeholt zu werden</translation>
    </message>
    <message>
        <source>Not known: it was opened elsewhere, and has not been seen long enough.</source>
        <translation>Nicht bekannt: Sie wurde anderswo eröffnet und noch nicht lange genug gesehen.</translation>
    </message>
    <message>
        <source>Since it was opened on %1</source>
        <translation>Seit sie am %1 eröffnet wurde</translation>
    </message>
    <message>
        <source>Since it was first seen on %1 (it was opened elsewhere)</source>
        <translation>Seit sie am %1 zum ersten Mal gesehen wurde (sie wurde anderswo eröffnet)</translation>
    </message>
    <message>
        <source>Since it was first seen on %1</source>
        <translation>Seit sie am %1 zum ersten Mal gesehen wurde</translation>
    </message>
    <message>
        <source>the price of %1 in %2</source>
        <translation>der Preis von %1 in %2</translation>
    </message>
    <message>
        <source>%1 %2 has not moved. Fees and rewards are not counted.</source>
        <translation>%1, hat sich %2 nicht bewegt. Gebühren und Belohnungen sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>%1 %2 has moved by %3. Fees and rewards are not counted.</source>
        <translation>%1, hat sich %2 um %3 bewegt. Gebühren und Belohnungen sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>By rule %1</source>
        <translation>Durch Regel %1</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Durch Sie</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nichts verloren</translation>
    </message>
    <message>
        <source>Interest on what is borrowed</source>
        <translation>Zinsen auf Geliehenes</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionsModel</name>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>Nichts wartet darauf, abgeholt zu werden.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReceiveModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The same address on every chain here: %1. What is sent to it on another chain does not show until that network is added.</source>
        <translation>Auf jeder Kette hier dieselbe Adresse: %1. Was auf einer anderen Kette an sie gesendet wird, ist nicht zu sehen, bis deren Netz hinzugefügt ist.</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand.</source>
        <translation>Der Schreibtisch hat sie nicht angenommen; markieren Sie die Adresse, und kopieren Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewModel</name>
    <message>
        <source>The rule “%1” is due and asks you first.</source>
        <translation>Die Regel „%1“ ist fällig und fragt Sie zuerst.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are due and ask you first.</source>
        <translation>
            <numerusform>%n Regel ist fällig und fragt Sie zuerst.</numerusform>
            <numerusform>%n Regeln sind fällig und fragen Sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another plan is in the sheet: finish or cancel it first.</source>
        <translation>Auf dem Blatt ist ein anderer Plan: Beenden Sie ihn zuerst, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Reading the chain and making the plan…</source>
        <translation>Die Kette wird gelesen und der Plan gemacht…</translation>
    </message>
    <message>
        <source>Trying it against the newest block…</source>
        <translation>Er wird am neuesten Block erprobt…</translation>
    </message>
    <message>
        <source>Reading what the rule rests on…</source>
        <translation>Gelesen wird, worauf die Regel beruht…</translation>
    </message>
    <message>
        <source>Carrying it out. It goes on if you close this sheet.</source>
        <translation>Er wird ausgeführt. Das geht weiter, auch wenn Sie dieses Blatt schließen.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Einzahlen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Abheben</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Wieder anlegen</translation>
    </message>
    <message>
        <source>No transaction was carried out.</source>
        <translation>Es wurde keine Transaktion ausgeführt.</translation>
    </message>
    <message>
        <source>%1 of %2 transactions were carried out and stand.</source>
        <translation>%1 von %2 Transaktionen wurden ausgeführt und bleiben bestehen.</translation>
    </message>
    <message>
        <source>The allowance of %1 that it gave stays until it is used.</source>
        <translation>Die dabei erteilte Freigabe von %1 bleibt, bis sie verwendet wird.</translation>
    </message>
    <message>
        <source>It was not carried out to its end: %1</source>
        <translation>Es wurde nicht zu Ende ausgeführt: %1</translation>
    </message>
    <message>
        <source>Done. Each transaction is in a block; it is final once the chain says so.</source>
        <translation>Erledigt. Jede Transaktion steht in einem Block; sie ist endgültig, sobald die Kette es sagt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Nothing was done, the rule waits: %1</source>
        <translation>Nichts wurde getan, die Regel wartet: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>Nichts wurde gesendet: %1</translation>
    </message>
    <message>
        <source>This plan has waited past its time, and its numbers are old. Plan it anew.</source>
        <translation>Dieser Plan hat über seine Zeit hinaus gewartet, und seine Zahlen sind alt. Planen Sie ihn neu.</translation>
    </message>
    <message>
        <source>It is under way, and the program goes on with it.</source>
        <translation>Es ist unterwegs, und das Programm führt es weiter.</translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>Von Ihnen abgebrochen: An ihre Stelle trat eine Transaktion, die nichts tut.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The program tries again by itself as long as the plan holds.</source>
        <translation>Noch wurde nichts gesendet. Das Programm versucht es von selbst wieder, solange der Plan gilt.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewStepsModel</name>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>included</source>
        <translation>im Block</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>hinterlegt</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht getan</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleDetail</name>
    <message>
        <source>would act</source>
        <translation>würde handeln</translation>
    </message>
    <message>
        <source>%1 USD a day</source>
        <translation>%1 USD am Tag</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password. No consent was given.</source>
        <translation>Das ist nicht das Passwort des Tresors. Es wurde keine Zustimmung gegeben.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleLogModel</name>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleRunner</name>
    <message>
        <source>Rules rest: they are switched off in the settings.</source>
        <translation>Regeln ruhen: Sie sind in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>wird beobachtet</translation>
    </message>
    <message>
        <source>Another program is running the rules of this vault.</source>
        <translation>Ein anderes Programm führt die Regeln dieses Tresors aus.</translation>
    </message>
    <message>
        <source>The rules rest, and begin again in %1: %2</source>
        <translation>Die Regeln ruhen und beginnen wieder in %1: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleWriter</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RulesModel</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>needs your consent</source>
        <translation>braucht Ihre Zustimmung</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>Sie wurde noch nicht geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many rules, how many of them are on</comment>
        <translation>%1, %2</translation>
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
    <name>sheaf::desktop::SendModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This vault only watches: add an account with a key to send from.</source>
        <translation>Dieser Tresor beobachtet nur: Fügen Sie ein Konto mit Schlüssel hinzu, um davon zu senden.</translation>
    </message>
    <message>
        <source>This account has nothing to send yet: receive something first.</source>
        <translation>Dieses Konto hat noch nichts zu senden: Empfangen Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The account has %1 %2.</source>
        <translation>Das Konto hat %1 %2.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 digits from 0 to 9 and a to f; there is something else in it.</source>
        <translation>Eine Adresse ist 0x und 40 Ziffern von 0 bis 9 und a bis f; es steht noch etwas anderes darin.</translation>
    </message>
    <message numerus="yes">
        <source>An address has 40 digits behind 0x; here are %n.</source>
        <translation>
            <numerusform>Eine Adresse hat 40 Ziffern hinter 0x; hier ist es %n.</numerusform>
            <numerusform>Eine Adresse hat 40 Ziffern hinter 0x; hier sind es %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address&apos;s checksum is wrong: a character is mistyped. Copy it again from where it came.</source>
        <translation>Die Prüfsumme der Adresse ist falsch: Ein Zeichen ist vertippt. Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>Names of ENS are not understood yet: paste the address.</source>
        <translation>Namen von ENS werden noch nicht verstanden: Fügen Sie die Adresse ein.</translation>
    </message>
    <message>
        <source>Nobody in the address book has this name, and an address begins with 0x.</source>
        <translation>Niemand im Adressbuch heißt so, und eine Adresse beginnt mit 0x.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>Die Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This is less than the smallest part of the token.</source>
        <translation>Das ist weniger als der kleinste Teil des Tokens.</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>Das ist mehr, als das Konto hat.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>kein Preis bekannt</translation>
    </message>
    <message>
        <source>All of it: the fees come out of it, and the exact amount stands in the review.</source>
        <translation>Alles: Die Gebühren gehen davon ab, und der genaue Betrag steht in der Prüfung.</translation>
    </message>
    <message>
        <source>All of it, to the last unit.</source>
        <translation>Alles, bis zur letzten Einheit.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>%1 senden</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Session</name>
    <message>
        <source>The process that holds the keys has ended, so the vault was locked. Nothing is lost: unlock it again.</source>
        <translation>Der Prozess mit den Schlüsseln ist beendet, deshalb wurde der Tresor gesperrt. Nichts ist verloren: Entsperren Sie ihn wieder.</translation>
    </message>
    <message>
        <source>Unlock it again to look at its last good copy.</source>
        <translation>Entsperren Sie ihn noch einmal, um seine letzte gute Kopie anzusehen.</translation>
    </message>
    <message>
        <source>vault.db is damaged. This is its last good copy, of %1, to look at alone: nothing can be changed or sent. Restore a backup, or go on from the copy with &quot;sheaf-cli vault recover&quot;.</source>
        <translation>vault.db ist beschädigt. Dies ist seine letzte gute Kopie, vom %1, nur zum Ansehen: Nichts kann geändert oder gesendet werden. Stellen Sie eine Sicherung wieder her, oder machen Sie mit „sheaf-cli vault recover“ von der Kopie aus weiter.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ShareCollection</name>
    <message>
        <source>%1 of %2 groups are complete</source>
        <translation>%1 von %2 Gruppen sind vollständig</translation>
    </message>
    <message>
        <source>%1 of %2 shares</source>
        <translation>%1 von %2 Teilen</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>This share does not belong to the others: it is of another wallet, or of another time when this one was split. Take shares that were made together.</source>
        <translation>Dieser Teil gehört nicht zu den anderen: Er ist von einer anderen Geldbörse oder von einer anderen Aufteilung derselben. Nehmen Sie Teile, die zusammen entstanden sind.</translation>
    </message>
    <message>
        <source>This share is there already. Type another one.</source>
        <translation>Dieser Teil ist schon da. Geben Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Group %1, share %2</source>
        <translation>Gruppe %1, Teil %2</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Teil %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ToastModel</name>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand</source>
        <translation>Der Schreibtisch nahm sie nicht an; markieren Sie die Adresse und kopieren Sie sie von Hand</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
            <numerusform>Der nächste Versuch ist in %n s möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open this vault. Try again.</source>
        <translation>Dieses Passwort öffnet diesen Tresor nicht. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UpcomingModel</name>
    <message>
        <source>Looked at %1</source>
        <translation>Nachgesehen: %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Sie ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Braucht Zustimmung</translation>
    </message>
    <message>
        <source>It acts without asking, so it does nothing until you have agreed to what it may do.</source>
        <translation>Sie handelt, ohne zu fragen, also tut sie nichts, bis Sie dem zugestimmt haben, was sie tun darf.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>Sie wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Fragt Sie</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::WordsField</name>
    <message numerus="yes">
        <source>%n words, and they fit together.</source>
        <translation>
            <numerusform>%n Wort, und es passt zusammen.</numerusform>
            <numerusform>%n Wörter, und sie passen zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>Das Wort %1 steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many; there are 24 at most.</source>
        <translation>
            <numerusform>%n Wort ist zu viel; es sind höchstens 24.</numerusform>
            <numerusform>%n Wörter sind zu viele; es sind höchstens 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation>
            <numerusform>%n Wort bisher; es werden 12, 15, 18, 21 oder 24 sein.</numerusform>
            <numerusform>%n Wörter bisher; es werden 12, 15, 18, 21 oder 24 sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>Dieses %n Wort passt nicht: Es ist falsch oder steht an anderer Stelle.</numerusform>
            <numerusform>Diese %n Wörter passen nicht zusammen: Eines davon ist falsch oder steht an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>Dieses %n Wort passt nicht. Machen Sie weiter, wenn es mehr sind; wenn nicht, ist es falsch oder steht an anderer Stelle.</numerusform>
            <numerusform>Diese %n Wörter passen nicht zusammen. Machen Sie weiter, wenn es mehr sind; wenn nicht, ist eines davon falsch oder steht an anderer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many for one share.</source>
        <translation>
            <numerusform>%n Wort ist zu viel für einen Teil.</numerusform>
            <numerusform>%n Wörter sind zu viele für einen Teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; most shares have 20 or 33.</source>
        <translation>
            <numerusform>Bisher %n Wort; die meisten Teile haben 20 oder 33.</numerusform>
            <numerusform>Bisher %n Wörter; die meisten Teile haben 20 oder 33.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words fit together, and what they say can&apos;t be: whatever made this share was in error.</source>
        <translation>Die Wörter passen zusammen, und was sie sagen, kann nicht sein: Was diesen Teil erzeugt hat, war im Irrtum.</translation>
    </message>
</context>
</TS>
