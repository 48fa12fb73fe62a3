<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AccountRow</name>
    <message>
        <source>A new name for %1</source>
        <translation>Un nombre nuevo para %1</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Show every digit of it</source>
        <translation>Mostrar todos los dígitos</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <translation>Dejar el nombre como está</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Show it short</source>
        <translation>Mostrar abreviada</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>of this vault, on every network</source>
        <translation>de esta bóveda, en todas las redes</translation>
    </message>
    <message>
        <source>There is no account yet; add one below.</source>
        <translation>Aún no hay ninguna cuenta; añada una abajo.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>Solo observar</translation>
    </message>
    <message>
        <source>This vault has no recovery words.</source>
        <translation>Esta bóveda no tiene palabras de recuperación.</translation>
    </message>
    <message>
        <source>The key is sealed in the vault. Your recovery words do not bring it back: keep a backup of the vault.</source>
        <translation>La clave queda sellada en la bóveda. Sus palabras de recuperación no la devuelven: guarde una copia de la bóveda.</translation>
    </message>
    <message>
        <source>Sheaf shows what it has, and can never sign for it.</source>
        <translation>Sheaf muestra lo que tiene y nunca puede firmar por ella.</translation>
    </message>
    <message>
        <source>64 digits, 0 to 9 and a to f</source>
        <translation>64 dígitos, de 0 a 9 y de a a f</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>El nombre de la cuenta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x y 40 dígitos</translation>
    </message>
    <message>
        <source>Hardware wallet</source>
        <translation>Cartera física</translation>
    </message>
    <message>
        <source>Connect a Ledger or a Trezor and unlock it. Its keys never leave it; you confirm each transaction there.</source>
        <translation>Conecte un Ledger o un Trezor y desbloquéelo. Sus claves nunca salen de él; usted confirma allí cada transacción.</translation>
    </message>
    <message>
        <source>Add from QR codes</source>
        <translation>Añadir desde códigos QR</translation>
    </message>
    <message>
        <source>For devices without a cable: Keystone, NGRAVE and others</source>
        <translation>Para dispositivos sin cable: Keystone, NGRAVE y otros</translation>
    </message>
    <message>
        <source>Find used accounts</source>
        <translation>Buscar cuentas usadas</translation>
    </message>
    <message>
        <source>Accounts that another program had of the same words</source>
        <translation>Cuentas que otro programa tenía de las mismas palabras</translation>
    </message>
    <message>
        <source>Add another wallet</source>
        <translation>Añadir otra cartera</translation>
    </message>
    <message>
        <source>Other words, a passphrase behind the same ones, or shares (SLIP-39)</source>
        <translation>Otras palabras, una frase de paso tras las mismas, o partes (SLIP-39)</translation>
    </message>
    <message>
        <source>The next account of your recovery words or shares. They bring it back, with their passphrase if they have one.</source>
        <translation>La siguiente cuenta de sus palabras de recuperación o partes. Ellas la recuperan, con su frase de paso si la tienen.</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>De la cartera cuya primera cuenta es</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Looking further back</source>
        <translation>Mirando más atrás</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Everything as CSV, for a spreadsheet or your books</source>
        <translation>Todo en CSV, para una hoja de cálculo o la contabilidad</translation>
    </message>
    <message>
        <source>Search purpose, hash, address, chain, token</source>
        <translation>Buscar propósito, hash, dirección, cadena, token</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>Cuáles mostrar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Nothing was done from this vault yet: what you send, and what your rules do, will stand here.</source>
        <translation>Aún no se ha hecho nada desde esta bóveda: aquí aparecerá lo que se envíe y lo que hagan las reglas.</translation>
    </message>
    <message>
        <source>Nothing that was done looks like this.</source>
        <translation>Nada de lo hecho coincide con esto.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
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
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · by rule %4</source>
        <translation>%1 · %2 · %3 · por la regla %4</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>comisión %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
    <message>
        <source>Open in the block explorer, which then knows that you looked</source>
        <translation>Abrir en el explorador de bloques, que sabrá así que se ha consultado</translation>
    </message>
    <message>
        <source>Fees paid: %1</source>
        <translation>Comisiones pagadas: %1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>The same with higher fees, in its place</source>
        <translation>Lo mismo con comisiones más altas, en su lugar</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelarla</translation>
    </message>
    <message>
        <source>Nothing in its place, for a fee; it may still come too late</source>
        <translation>Nada en su lugar, por una comisión; aun así puede llegar demasiado tarde</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>by rule %1</source>
        <translation>por la regla %1</translation>
    </message>
    <message>
        <source>Fees paid: %1, %2</source>
        <translation>Comisiones pagadas: %1, %2</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Which address?</source>
        <translation>¿Qué dirección?</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns. To spend from it, add its key or its recovery words later.</source>
        <translation>Sheaf muestra lo que posee. Para gastar desde ella, añadir más tarde su clave o sus palabras de recuperación.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>0x…</source>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>Dirección que observar</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Allocation</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Allocation by</source>
        <translation>Distribución por</translation>
    </message>
    <message>
        <source>Allocation by %1</source>
        <translation>Distribución por %1</translation>
    </message>
    <message>
        <source>Nothing that has a price yet.</source>
        <translation>Aún no hay nada que tenga precio.</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>There is more than one decimal point.</source>
        <translation>Hay más de un separador decimal.</translation>
    </message>
    <message>
        <source>Write “%1” as the decimal point, and nothing between thousands.</source>
        <translation>Escribir «%1» como separador decimal, y nada entre los millares.</translation>
    </message>
    <message>
        <source>An amount is digits, with “%1” as the decimal point.</source>
        <translation>Un importe son dígitos, con «%1» como separador decimal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal places.</source>
        <translation>
            <numerusform>%1 tiene como máximo %n decimal.</numerusform>
            <numerusform>%1 tiene como máximo %n decimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n here.</source>
        <translation>
            <numerusform>Aquí hay %n.</numerusform>
            <numerusform>Aquí hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Move as little as possible</source>
        <translation>Reducir el movimiento al mínimo</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>Palabras y números</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Rules are sentences in English in every language.</source>
        <translation>Las reglas son frases en inglés en todos los idiomas.</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>Valores en</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>Dólares</translation>
    </message>
    <message>
        <source>Ether</source>
        <translation>Éter</translation>
    </message>
</context>
<context>
    <name>AskingBar</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Plans it now and shows what it would do</source>
        <translation>Planifica ahora y muestra lo que haría</translation>
    </message>
</context>
<context>
    <name>BackgroundSection</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Carry rules out while the vault is open</source>
        <translation>Ejecutar las reglas mientras la bóveda esté abierta</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Seguir en la bandeja al cerrar la ventana</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me what rules did while I look elsewhere</source>
        <translation>Avisarme de lo que hicieron las reglas mientras miro otra cosa</translation>
    </message>
    <message>
        <source>Harvests, paused rules, plans that wait for you, and health factors below 1.2. They are taken back when the vault is locked.</source>
        <translation>Cosechas, reglas en pausa, planes que le esperan y factores de salud por debajo de 1,2. Se retiran al bloquear la bóveda.</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>¿Dónde está la copia de seguridad?</translation>
    </message>
    <message>
        <source>One file that Sheaf has written in its settings. It holds accounts, keys, rules and the address book, and opens with the password that the vault had then.</source>
        <translation>Un archivo que Sheaf escribió en sus ajustes. Contiene cuentas, claves, reglas y la libreta de direcciones, y se abre con la contraseña que la bóveda tenía entonces.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Leyendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Its whole path; a file can be dropped here too. The rules in it rest until you switch them on.</source>
        <translation>Su ruta completa; también se puede soltar aquí un archivo. Las reglas que contiene quedan en pausa hasta que las active.</translation>
    </message>
    <message>
        <source>The backup’s file</source>
        <translation>El archivo de la copia de seguridad</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>In the wallet</source>
        <translation>En la cartera</translation>
    </message>
    <message>
        <source>%1 %2, value %3</source>
        <translation>%1 %2, valor %3</translation>
    </message>
    <message>
        <source>There is nothing in your accounts yet: send something to one of them.</source>
        <translation>Aún no hay nada en las cuentas: enviar algo a una de ellas.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
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
        <translation>Permite a %1 tomar %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>more than it needs</source>
        <translation>más de lo necesario</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <translation>Fallaría: %1</translation>
    </message>
    <message>
        <source>plain transfer</source>
        <translation>transferencia simple</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>May take from the account</source>
        <translation>Puede tomar de la cuenta</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>Se envía junto</translation>
    </message>
    <message>
        <source>Gas in the simulation</source>
        <translation>Gas en la simulación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Three of them, from your paper</source>
        <translation>Tres de ellas, del papel</translation>
    </message>
    <message>
        <source>So that you know that it can be read, and that the order is right.</source>
        <translation>Para saber que se pueden leer y que el orden es correcto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
</context>
<context>
    <name>CodeAccountsSheet</name>
    <message>
        <source>Accounts of an air-gapped device</source>
        <translation>Cuentas de un dispositivo sin conexión</translation>
    </message>
    <message>
        <source>Have your device show the code that connects it to a wallet. Whoever sees that code can see what its accounts own, and spend nothing.</source>
        <translation>Haga que su dispositivo muestre el código que lo conecta con una cartera. Quien vea ese código puede ver lo que tienen sus cuentas, y no puede gastar nada.</translation>
    </message>
    <message>
        <source>Further accounts of a device that was shown before</source>
        <translation>Más cuentas de un dispositivo que ya se mostró</translation>
    </message>
    <message>
        <source>Compare an address with the one on the screen of your device before anything is sent to it: a picture can be exchanged on its way.</source>
        <translation>Compare una dirección con la de la pantalla de su dispositivo antes de que se le envíe algo: una imagen puede cambiarse por el camino.</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1, en la bóveda</translation>
    </message>
    <message>
        <source>Show further accounts</source>
        <translation>Mostrar más cuentas</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Añadir %n cuenta</numerusform>
            <numerusform>Añadir %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>El nombre de la cuenta nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Drop pictures of the codes or a text file here. Several may come one after the other.</source>
        <translation>Suelte aquí imágenes de los códigos o un archivo de texto. Pueden venir varios, uno tras otro.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>A picture, files or text, as you have copied it</source>
        <translation>Una imagen, archivos o texto, tal como lo ha copiado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Path of a picture or text file</source>
        <translation>Ruta de una imagen o de un archivo de texto</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Archivo que se va a leer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>Buscando códigos</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Forget the codes that were read so far</source>
        <translation>Olvidar los códigos leídos hasta ahora</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Apagar la cámara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Hold the device in front of it; nothing of what it sees is kept</source>
        <translation>Sostenga el dispositivo delante; no se guarda nada de lo que ve</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>Picture or text of the codes</source>
        <translation>Imagen o texto de los códigos</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Sign on your air-gapped device</source>
        <translation>Firme en su dispositivo sin conexión</translation>
    </message>
    <message>
        <source>1. Show it this request</source>
        <translation>1. Muéstrele esta solicitud</translation>
    </message>
    <message>
        <source>Scan the code with your device. Check on its screen what it is about to sign, and confirm there.</source>
        <translation>Escanee el código con su dispositivo. Compruebe en su pantalla lo que va a firmar y confirme allí.</translation>
    </message>
    <message>
        <source>Or take it there in a file</source>
        <translation>O llévela en un archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It holds what is to be signed, and no secret.</source>
        <translation>Contiene lo que se va a firmar, y ningún secreto.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que escribir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>2. Bring its answer here</source>
        <translation>2. Traiga aquí su respuesta</translation>
    </message>
    <message>
        <source>Once you have confirmed, your device shows a code of its own. Nothing is sent before that answer is here and fits this request.</source>
        <translation>Cuando haya confirmado, su dispositivo muestra un código propio. No se envía nada hasta que esa respuesta esté aquí y corresponda a esta solicitud.</translation>
    </message>
    <message>
        <source>You may cancel at any time. Should your device have signed by then, its answer does nothing as long as it is shown to nobody.</source>
        <translation>Puede cancelar en cualquier momento. Si su dispositivo ya ha firmado, su respuesta no hace nada mientras no se muestre a nadie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent from here; the device knows nothing of it</source>
        <translation>Desde aquí no se envía nada; el dispositivo no se entera</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>Comprobando la respuesta</translation>
    </message>
    <message>
        <source>What is to be signed</source>
        <translation>Lo que se va a firmar</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message numerus="yes">
        <source>%n QR code(s) in turn, for the camera of your device</source>
        <translation>
            <numerusform>%n código QR para la cámara de su dispositivo</numerusform>
            <numerusform>%n códigos QR por turno para la cámara de su dispositivo</numerusform>
        </translation>
    </message>
    <message>
        <source>QR code for the camera of your device</source>
        <translation>Código QR para la cámara de su dispositivo</translation>
    </message>
    <message>
        <source>The code before</source>
        <translation>El código anterior</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>Mostrar uno tras otro</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>El código siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Go to a place, a position or a rule, or do something</source>
        <translation>Ir a un lugar, una posición o una regla, o hacer algo</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Consent to “%1”</source>
        <translation>Consentir «%1»</translation>
    </message>
    <message>
        <source>It holds for this sentence alone, and ends with it.</source>
        <translation>Vale solo para esta frase, y termina con ella.</translation>
    </message>
    <message>
        <source>It may spend, at most</source>
        <translation>Puede gastar, como máximo</translation>
    </message>
    <message>
        <source>Out of the account</source>
        <translation>De la cuenta</translation>
    </message>
    <message>
        <source>For fees</source>
        <translation>Para comisiones</translation>
    </message>
    <message>
        <source>It may send to</source>
        <translation>Puede enviar a</translation>
    </message>
    <message>
        <source>It may call, and nothing else</source>
        <translation>Puede llamar, y nada más</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>Comprobando la contraseña…</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Dar consentimiento</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy the address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>a rule can send to nobody else</source>
        <translation>una regla no puede enviar a nadie más</translation>
    </message>
    <message>
        <source>Nobody is here yet. Whom you add can be named in a rule, and is known when you send.</source>
        <translation>Aún no hay nadie. A quien añada lo puede nombrar una regla, y se le reconoce al enviar.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x y 40 dígitos</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Allow it</source>
        <translation>Permitirlo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing has been read yet: Sheaf asks the networks about your accounts only when you allow it.</source>
        <translation>Aún no se ha leído nada: Sheaf pregunta a las redes por las cuentas solo cuando se permite.</translation>
    </message>
    <message>
        <source>Reading your accounts for the first time…</source>
        <translation>Leyendo las cuentas por primera vez…</translation>
    </message>
    <message>
        <source>No network has answered yet: check the connection, or the endpoints in the settings.</source>
        <translation>Ninguna red ha respondido aún: comprobar la conexión o los nodos en las preferencias.</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>DepositSheet</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>DeviceQuestion</name>
    <message>
        <source>The PIN of your device</source>
        <translation>El PIN de su dispositivo</translation>
    </message>
    <message>
        <source>The passphrase of your wallet</source>
        <translation>La frase de contraseña de su cartera</translation>
    </message>
    <message>
        <source>The device shows where each digit is, elsewhere every time. Press the places here, or the same places of the number pad of your keyboard.</source>
        <translation>El dispositivo muestra dónde está cada dígito, cada vez en otro lugar. Pulse aquí los lugares, o los mismos lugares del teclado numérico.</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own, and none is wrong. Left empty, it is the wallet without one.</source>
        <translation>Cada frase de contraseña abre una cartera propio, y ninguna es incorrecta. Si se deja vacía, es la cartera sin frase.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Type it on the device</source>
        <translation>Escribirla en el dispositivo</translation>
    </message>
    <message>
        <source>What is typed on the device never passes through this computer.</source>
        <translation>Lo que se escribe en el dispositivo nunca pasa por este ordenador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The device is told to stop; nothing is signed</source>
        <translation>Se le dice al dispositivo que pare; no se firma nada</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>Continuar sin frase</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>Earning</name>
    <message>
        <source>Earning</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>A year, as it stands</source>
        <translation>Al año, tal como está</translation>
    </message>
    <message>
        <source>On what is at work</source>
        <translation>Sobre lo que está trabajando</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>Recompensas pendientes</translation>
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
        <translation>Preguntar antes a %1</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>Preguntar después a %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>That can&apos;t be read as it stands; correct it and try again.</source>
        <translation>No se entiende tal como está; corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such thing; check the name, or list what there is.</source>
        <translation>No existe; compruebe el nombre o consulte lo que hay.</translation>
    </message>
    <message>
        <source>That exists already, and nothing was changed; choose another name or place.</source>
        <translation>Ya existe y no se ha cambiado nada; elija otro nombre o lugar.</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it with its password.</source>
        <translation>La bóveda está bloqueada; desbloquéela con su contraseña.</translation>
    </message>
    <message>
        <source>The password is wrong; nothing was changed. Try again.</source>
        <translation>La contraseña es incorrecta; no se ha cambiado nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was refused, and nothing was sent; the reason stands below.</source>
        <translation>Se ha rechazado y no se ha enviado nada; el motivo está debajo.</translation>
    </message>
    <message>
        <source>This version can&apos;t do that yet.</source>
        <translation>Esta versión aún no puede hacerlo.</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached; check the connection and the endpoints, then try again.</source>
        <translation>No se llega a la red; compruebe la conexión y los nodos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No answer came in time; nothing is lost. Try again, or use another endpoint.</source>
        <translation>No llegó respuesta a tiempo; no se ha perdido nada. Inténtelo de nuevo o use otro nodo.</translation>
    </message>
    <message>
        <source>Too many tries in a short time; wait a little, then try again.</source>
        <translation>Demasiados intentos en poco tiempo; espere un poco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The endpoint did not give a usable answer; try again, or use another endpoint.</source>
        <translation>El nodo no dio una respuesta útil; inténtelo de nuevo o use otro.</translation>
    </message>
    <message>
        <source>The endpoint serves another chain than it should, and is not used; correct its address.</source>
        <translation>El nodo sirve otra cadena de la debida y no se usa; corrija su dirección.</translation>
    </message>
    <message>
        <source>The contract refuses this; nothing was sent. The reason stands below.</source>
        <translation>El contrato lo rechaza; no se ha enviado nada. El motivo está debajo.</translation>
    </message>
    <message>
        <source>Something else is under way or has changed meanwhile; look at the history, then try again.</source>
        <translation>Hay otra operación en curso o algo ha cambiado entretanto; mire el historial e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>The stored data is damaged; it was left as it is. Restore a backup of the vault.</source>
        <translation>Los datos guardados están dañados; se han dejado como están. Restaure una copia de la bóveda.</translation>
    </message>
    <message>
        <source>A newer version of Sheaf wrote this; update Sheaf to open it.</source>
        <translation>Lo escribió una versión más nueva de Sheaf; actualice Sheaf para abrirlo.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Free some space and try again.</source>
        <translation>El disco está lleno; no se ha perdido nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A file can&apos;t be read or written; check its path, permissions and the disk.</source>
        <translation>No se puede leer o escribir un archivo; compruebe la ruta, los permisos y el disco.</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was sent.</source>
        <translation>Se ha cancelado; no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside Sheaf; please report it with the detail below.</source>
        <translation>Algo ha fallado dentro de Sheaf; infórmenos con el detalle de abajo.</translation>
    </message>
    <message>
        <source>The account can&apos;t pay for this and its fees, and nothing more was sent. The fees are paid in the chain&apos;s own coin: add some of it, or lower the amount.</source>
        <translation>La cuenta no puede pagar esto y sus comisiones, y no se envió nada más. Las comisiones se pagan en la moneda propia de la cadena: añada un poco de ella o reduzca el importe.</translation>
    </message>
    <message>
        <source>No such device is connected; plug it in, and unlock it.</source>
        <translation>No hay conectado ningún dispositivo así; conéctelo y desbloquéelo.</translation>
    </message>
    <message>
        <source>This user may not open the device: Sheaf&apos;s udev rules are missing, or are for somebody else at the computer.</source>
        <translation>Este usuario no puede abrir el dispositivo: faltan las reglas udev de Sheaf, o son para otra persona que está ante el ordenador.</translation>
    </message>
    <message>
        <source>Another program uses the device; close that, then try again.</source>
        <translation>Otro programa usa el dispositivo; ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device was disconnected; nothing was signed. Connect it and try again.</source>
        <translation>El dispositivo se desconectó; no se firmó nada. Conéctelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device does not answer; look at its screen, or connect it again.</source>
        <translation>El dispositivo no responde; mire su pantalla o vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>The device is not set up yet; do that with its maker&apos;s program first.</source>
        <translation>El dispositivo aún no está configurado; configúrelo primero con el programa del fabricante.</translation>
    </message>
    <message>
        <source>The device is locked; enter its PIN on it.</source>
        <translation>El dispositivo está bloqueado; introduzca en él su PIN.</translation>
    </message>
    <message>
        <source>The PIN is wrong; after too many wrong ones the device erases itself.</source>
        <translation>El PIN es incorrecto; tras demasiados intentos fallidos, el dispositivo se borra a sí mismo.</translation>
    </message>
    <message>
        <source>Another app is open on the device; close it, and open the Ethereum app.</source>
        <translation>En el dispositivo está abierta otra aplicación; ciérrela y abra la aplicación Ethereum.</translation>
    </message>
    <message>
        <source>No app is open on the device; open the Ethereum app.</source>
        <translation>En el dispositivo no hay ninguna aplicación abierta; abra la aplicación Ethereum.</translation>
    </message>
    <message>
        <source>The device has no Ethereum app; install it with its maker&apos;s program.</source>
        <translation>El dispositivo no tiene la aplicación Ethereum; instálela con el programa del fabricante.</translation>
    </message>
    <message>
        <source>The device&apos;s app or firmware is too old for this; update it with its maker&apos;s program.</source>
        <translation>La aplicación o el firmware del dispositivo es demasiado antiguo para esto; actualícelo con el programa del fabricante.</translation>
    </message>
    <message>
        <source>The device can&apos;t show all of this, and its settings forbid to sign it; allow blind signing in the settings of its Ethereum app.</source>
        <translation>El dispositivo no puede mostrarlo todo, y sus ajustes prohíben firmarlo; permita la firma a ciegas en los ajustes de su aplicación Ethereum.</translation>
    </message>
    <message>
        <source>A setting of the device forbids this; the reason stands below.</source>
        <translation>Un ajuste del dispositivo lo prohíbe; el motivo figura abajo.</translation>
    </message>
    <message>
        <source>It was rejected on the device; nothing was signed.</source>
        <translation>Se rechazó en el dispositivo; no se firmó nada.</translation>
    </message>
    <message>
        <source>It was cancelled here, and no signature was taken.</source>
        <translation>Se canceló aquí, y no se tomó ninguna firma.</translation>
    </message>
    <message>
        <source>The device has no accounts at this derivation path; use one that begins with m/44&apos;/60&apos;.</source>
        <translation>El dispositivo no tiene cuentas en esta ruta de derivación; use una que empiece por m/44&apos;/60&apos;.</translation>
    </message>
    <message>
        <source>The device does not sign this; use another account.</source>
        <translation>El dispositivo no firma esto; use otra cuenta.</translation>
    </message>
    <message>
        <source>The device can&apos;t be asked that; the reason stands below.</source>
        <translation>Eso no se le puede pedir al dispositivo; el motivo figura abajo.</translation>
    </message>
    <message>
        <source>This device holds another account; connect the right one, with the right passphrase.</source>
        <translation>Este dispositivo tiene otra cuenta; conecte el correcto, con la frase de contraseña correcta.</translation>
    </message>
    <message>
        <source>The device answered something that makes no sense; plug it in again, and update it.</source>
        <translation>El dispositivo respondió algo que no tiene sentido; vuelva a conectarlo y actualícelo.</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the activity</source>
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Everything that was done from this vault, one line for each transaction. It tells anybody who reads it what you own.</source>
        <translation>Todo lo que se ha hecho desde esta bóveda, una línea por transacción. Revela a quien lo lea lo que se posee.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que escribir</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Sustituir el archivo existente</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>Recompensas pendientes</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Factor de salud</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>Valor a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Period of the histories</source>
        <translation>Período de los historiales</translation>
    </message>
    <message>
        <source>Its history begins now.</source>
        <translation>Su historial empieza ahora.</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>In your desktop’s own dialog</source>
        <translation>En el diálogo propio de su escritorio</translation>
    </message>
</context>
<context>
    <name>FindAccountsSheet</name>
    <message>
        <source>Find used accounts</source>
        <translation>Buscar cuentas usadas</translation>
    </message>
    <message>
        <source>Other programs lay the accounts of the same words out differently. Sheaf goes through all of those ways, and asks the networks which accounts were ever used: their servers see the addresses together.</source>
        <translation>Otros programas disponen de otro modo las cuentas de las mismas palabras. Sheaf recorre todos esos modos y pregunta a las redes qué cuentas se usaron alguna vez: sus servidores ven las direcciones juntas.</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>De la cartera cuya primera cuenta es</translation>
    </message>
    <message>
        <source>Ask these networks</source>
        <translation>Preguntar a estas redes</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1, en la bóveda</translation>
    </message>
    <message>
        <source>%1, used on %2</source>
        <translation>%1, usada en %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>Añadir %n cuenta</numerusform>
            <numerusform>Añadir %n cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>Añadir la cuenta</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1, block %2</source>
        <translation>%1, bloque %2</translation>
    </message>
    <message>
        <source>computed from figures read on chain</source>
        <translation>calculado a partir de cifras leídas en la cadena</translation>
    </message>
    <message>
        <source>an earlier value: its source does not answer now</source>
        <translation>un valor anterior: su fuente no responde ahora</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Cadena %1</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop; use the password.</source>
        <translation>Ningún llavero responde en este escritorio; use la contraseña.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked; unlock it, or use the password.</source>
        <translation>El llavero del escritorio está bloqueado; desbloquéelo o use la contraseña.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring has no entry for this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>El llavero del escritorio no tiene ninguna entrada para esta bóveda; use la contraseña y después desactívelo y vuelva a activarlo en los ajustes.</translation>
    </message>
    <message>
        <source>The entry in the desktop&apos;s keyring does not open this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>La entrada del llavero del escritorio no abre esta bóveda; use la contraseña y después desactívelo y vuelva a activarlo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Type the recovery words</source>
        <translation>Escribir las palabras de recuperación</translation>
    </message>
    <message>
        <source>One after the other, or paste them all. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>Una tras otra, o pegarlas todas. Bastan unas pocas letras: Intro toma la palabra marcada. Lo que se pegue permanece en el portapapeles hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>KeyLogPanel</name>
    <message>
        <source>What the keys were used for</source>
        <translation>Para qué se usaron las claves</translation>
    </message>
    <message>
        <source>Not for anything yet. Each signature will stand here, and each that was refused; the keys write it themselves.</source>
        <translation>Todavía para nada. Aquí estará cada firma, y cada una que se rechazó; lo escriben las propias claves.</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Más antiguos</translation>
    </message>
</context>
<context>
    <name>KeyLogRow</name>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>por la regla «%1»</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Paste or type the private key</source>
        <translation>Pegar o escribir la clave privada</translation>
    </message>
    <message>
        <source>Only dots are shown. What you paste stays in the clipboard until you copy something else. Recovery words can’t be made of a key: keep your copy of it.</source>
        <translation>Solo se muestran puntos. Lo que se pegue permanece en el portapapeles hasta que se copie otra cosa. De una clave no se pueden obtener palabras de recuperación: conservar la copia de la clave.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 hex digits</source>
        <translation>
            <numerusform>%n de 64 dígitos hexadecimales</numerusform>
            <numerusform>%n de 64 dígitos hexadecimales</numerusform>
        </translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>What do you want to begin with?</source>
        <translation>¿Con qué empezar?</translation>
    </message>
    <message>
        <source>More accounts of any kind can be added later.</source>
        <translation>Más tarde se pueden añadir más cuentas de cualquier tipo.</translation>
    </message>
    <message>
        <source>A new wallet</source>
        <translation>Una cartera nueva</translation>
    </message>
    <message>
        <source>Sheaf draws new recovery words, and you write them on paper.</source>
        <translation>Sheaf genera palabras de recuperación nuevas, que hay que escribir en papel.</translation>
    </message>
    <message>
        <source>A wallet that I have, by its recovery words</source>
        <translation>Una cartera existente, por sus palabras de recuperación</translation>
    </message>
    <message>
        <source>12 to 24 English words, as most wallets give them out.</source>
        <translation>De 12 a 24 palabras en inglés, como las que dan la mayoría de las carteras.</translation>
    </message>
    <message>
        <source>A single account, by its private key</source>
        <translation>Una sola cuenta, por su clave privada</translation>
    </message>
    <message>
        <source>64 hex digits.</source>
        <translation>64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>An address to watch</source>
        <translation>Una dirección que observar</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns and earns, and can spend nothing.</source>
        <translation>Sheaf muestra lo que posee y gana, y no puede gastar nada.</translation>
    </message>
    <message>
        <source>A backup of a vault</source>
        <translation>La copia de seguridad de una bóveda</translation>
    </message>
    <message>
        <source>A file that Sheaf wrote; its password opens it again.</source>
        <translation>Un archivo que escribió Sheaf; su contraseña lo abre de nuevo.</translation>
    </message>
    <message>
        <source>A wallet that I have, by its shares</source>
        <translation>Una cartera existente, por sus partes</translation>
    </message>
    <message>
        <source>Enough of the shares of a Shamir backup (SLIP-39); most have 20 or 33 words.</source>
        <translation>Suficientes partes de una copia Shamir (SLIP-39); la mayoría tienen 20 o 33 palabras.</translation>
    </message>
</context>
<context>
    <name>LegsPanel</name>
    <message>
        <source>What is in it</source>
        <translation>Lo que contiene</translation>
    </message>
    <message>
        <source>Against holding the two</source>
        <translation>Frente a mantener los dos</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>No hay nada en ella.</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Earned</source>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>Los números</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>NetWorth</name>
    <message>
        <source>Net worth</source>
        <translation>Patrimonio neto</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Period of the history</source>
        <translation>Período del historial</translation>
    </message>
    <message>
        <source>Net worth over time</source>
        <translation>Patrimonio neto a lo largo del tiempo</translation>
    </message>
    <message>
        <source>The history begins now: a point is kept every five minutes while Sheaf runs.</source>
        <translation>El historial empieza ahora: se guarda un punto cada cinco minutos mientras Sheaf está en marcha.</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>No añadir ninguno</translation>
    </message>
    <message>
        <source>Add an endpoint to %1</source>
        <translation>Añadir un nodo a %1</translation>
    </message>
    <message>
        <source>The endpoint&apos;s address</source>
        <translation>Dirección del nodo</translation>
    </message>
    <message>
        <source>Its WebSocket, for new blocks at once</source>
        <translation>Su WebSocket, para recibir los bloques al momento</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Address, with https</source>
        <translation>Dirección, con https</translation>
    </message>
    <message>
        <source>WebSocket address (may be empty)</source>
        <translation>Dirección WebSocket (puede quedar vacía)</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>May Sheaf ask the networks?</source>
        <translation>¿Puede Sheaf preguntar a las redes?</translation>
    </message>
    <message>
        <source>Sheaf shows what you own on Ethereum and its layer 2s, and brings in what it yields. It has not sent anything yet. To read balances it asks the servers below, and no others: they learn which addresses you look at, and from where. Your keys never leave this computer. You can change this, and the servers, at any time in Settings.</source>
        <translation>Sheaf muestra lo que se posee en Ethereum y sus capas 2, y cobra lo que rinde. Aún no ha enviado nada. Para leer los saldos pregunta a los servidores de abajo, y a ningún otro: estos saben qué direcciones se consultan y desde dónde. Las claves nunca salen de este equipo. Esto, y los servidores, se puede cambiar en cualquier momento en Preferencias.</translation>
    </message>
    <message>
        <source>Who would be asked</source>
        <translation>A quién se preguntaría</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Preguntarles</translation>
    </message>
    <message>
        <source>Balances and rates are read now and then, while Sheaf is open.</source>
        <translation>Los saldos y las tasas se leen de vez en cuando, mientras Sheaf está abierto.</translation>
    </message>
    <message>
        <source>Stay offline for now</source>
        <translation>Seguir sin conexión por ahora</translation>
    </message>
    <message>
        <source>You can set up your vault without sending anything, and decide later.</source>
        <translation>Se puede preparar la bóveda sin enviar nada, y decidir más tarde.</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
</context>
<context>
    <name>NetworksSection</name>
    <message>
        <source>Asking the networks</source>
        <translation>Preguntar a las redes</translation>
    </message>
    <message>
        <source>Ask the networks for balances, prices and blocks</source>
        <translation>Preguntar a las redes por saldos, precios y bloques</translation>
    </message>
    <message>
        <source>Only the endpoints below are asked. Each learns your addresses and when you look.</source>
        <translation>Solo se pregunta a los nodos de abajo. Cada uno conoce sus direcciones y cuándo mira usted.</translation>
    </message>
    <message>
        <source>Sheaf asks nobody until you allow it. What is shown is from earlier.</source>
        <translation>Sheaf no pregunta a nadie hasta que usted lo permita. Lo que se muestra es de antes.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Asking every endpoint in use</source>
        <translation>Preguntando a todos los nodos en uso</translation>
    </message>
    <message>
        <source>What you changed holds from the next start of Sheaf on. Until then the networks are asked as before.</source>
        <translation>Lo que ha cambiado vale desde el próximo inicio de Sheaf. Hasta entonces se pregunta a las redes como antes.</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>Añadir una red</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>A network that comes with Sheaf</source>
        <translation>Una red que viene con Sheaf</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Or a network&apos;s file, such as ~/my-chain.json</source>
        <translation>O el archivo de una red, como ~/mi-cadena.json</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>Añadir archivo</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>New password, the same again</source>
        <translation>Contraseña nueva, la misma otra vez</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Deposit into %1</source>
        <translation>Depositar en %1</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>Abrir una posición</translation>
    </message>
    <message>
        <source>The best rate first. Rates are of this moment, and change.</source>
        <translation>La mejor tasa primero. Las tasas son las de este momento, y cambian.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Filter by name, protocol or chain</source>
        <translation>Filtrar por nombre, protocolo o cadena</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Preguntando a las redes…</translation>
    </message>
    <message>
        <source>There is no such market on the networks that are set up.</source>
        <translation>No hay ningún mercado así en las redes configuradas.</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Mercados</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
</context>
<context>
    <name>OtherWalletSheet</name>
    <message>
        <source>Add another wallet</source>
        <translation>Añadir otra cartera</translation>
    </message>
    <message>
        <source>What you have of it</source>
        <translation>Qué tiene de ella</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>Shares (SLIP-39)</source>
        <translation>Partes (SLIP-39)</translation>
    </message>
    <message>
        <source>Type the shares of a Shamir backup one after the other, until there are enough.</source>
        <translation>Escriba las partes de una copia Shamir una tras otra, hasta que haya suficientes.</translation>
    </message>
    <message>
        <source>Words that this vault does not have yet, or the ones that it has with a passphrase: each passphrase opens a wallet of its own behind the same words.</source>
        <translation>Palabras que esta bóveda aún no tiene, o las que tiene con una frase de paso: cada frase de paso abre una cartera propia tras las mismas palabras.</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>Nombre (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>El nombre de la cuenta nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>Añadir la cartera</translation>
    </message>
    <message>
        <source>Putting the shares together…</source>
        <translation>Reuniendo las partes…</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Caps Lock</source>
        <translation>Bloq Mayús</translation>
    </message>
    <message>
        <source>%1. Caps Lock is on.</source>
        <translation>%1. Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation>Elegir una contraseña</translation>
    </message>
    <message>
        <source>It opens the vault on this computer. Nobody can reset it.</source>
        <translation>Abre la bóveda en este equipo. Nadie puede restablecerla.</translation>
    </message>
    <message>
        <source>It opens the vault on this computer, and protects your keys if somebody copies it. Nobody can reset it: without it, only the recovery words or the key bring your account back.</source>
        <translation>Abre la bóveda en este equipo, y protege las claves si alguien la copia. Nadie puede restablecerla: sin ella, solo las palabras de recuperación o la clave devuelven la cuenta.</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>Creando la bóveda…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Crear la bóveda</translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation>La bóveda estará en %1</translation>
    </message>
    <message>
        <source>The vault of %1 will be in %2</source>
        <translation>La bóveda de %1 estará en %2</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Esto tarda unos segundos.</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>comisiones %1</translation>
    </message>
    <message>
        <source>Nothing was done with it from here yet.</source>
        <translation>Aún no se ha hecho nada con ella desde aquí.</translation>
    </message>
</context>
<context>
    <name>PhraseEntry</name>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de recuperación</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message>
        <source>These words have a passphrase (a “25th word”)</source>
        <translation>Estas palabras tienen una frase de paso (una «25.ª palabra»)</translation>
    </message>
    <message>
        <source>Passphrase of the words</source>
        <translation>Frase de paso de las palabras</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Primera cuenta</translation>
    </message>
    <message>
        <source>Is it the one that you know? If not, a word or the passphrase is another one.</source>
        <translation>¿Es la conocida? Si no, alguna palabra o la frase de paso es otra.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Step %1 (%2)</source>
        <translation>El paso %1 (%2)</translation>
    </message>
    <message>
        <source>%1 units of the native coin</source>
        <translation>%1 unidades de la moneda de la cadena</translation>
    </message>
    <message>
        <source>The plan would take %1, and states at most %2.</source>
        <translation>El plan tomaría %1 y declara como máximo %2.</translation>
    </message>
    <message>
        <source>The plan would bring %1, less than its floor of %2.</source>
        <translation>El plan traería %1, menos que su mínimo de %2.</translation>
    </message>
    <message>
        <source>%1 would fail: %2 (the price has moved further than the plan allows: plan it anew)</source>
        <translation>%1 fallaría: %2 (el precio se ha movido más de lo que el plan permite: planifíquelo de nuevo)</translation>
    </message>
    <message>
        <source>%1 would fail: %2</source>
        <translation>%1 fallaría: %2</translation>
    </message>
    <message>
        <source>%1 builds on an earlier step and can&apos;t be tried before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>%1 se apoya en un paso anterior y no se puede probar antes de que este se haga: este nodo no tiene eth_simulateV1.</translation>
    </message>
    <message>
        <source>%1 takes %2 gas, too close to the most that a transaction may have.</source>
        <translation>%1 necesita %2 de gas, demasiado cerca de lo máximo que puede tener una transacción.</translation>
    </message>
    <message>
        <source>What the plan changes can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>Lo que el plan cambia no se puede mostrar antes de hacerlo: este nodo no tiene eth_simulateV1.</translation>
    </message>
    <message>
        <source>Whether the plan keeps to its amounts can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>Si el plan respeta sus importes no se puede mostrar antes de hacerlo: este nodo no tiene eth_simulateV1.</translation>
    </message>
    <message>
        <source>%1 could still take %2 when the plan is done.</source>
        <translation>%1 todavía podría tomar %2 cuando el plan haya terminado.</translation>
    </message>
    <message>
        <source>The fees can come to %1, over the plan&apos;s limit of %2.</source>
        <translation>Las comisiones pueden llegar a %1, por encima del límite del plan de %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 for value and fee, and the account would have %3.</source>
        <translation>%1 necesita %2 para el valor y la comisión, y la cuenta tendría %3.</translation>
    </message>
    <message>
        <source>What the fees are worth is not known, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>No se sabe cuánto valen las comisiones, así que los límites de la regla no se pueden comprobar.</translation>
    </message>
    <message>
        <source>What the plan spends has no value in USD, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>Lo que el plan gasta no tiene valor en USD, así que los límites de la regla no se pueden comprobar.</translation>
    </message>
    <message>
        <source>%1 is only watched here: its key is not in this vault. Use an account that has its key here.</source>
        <translation>%1 aquí solo se observa: su clave no está en esta bóveda. Use una cuenta cuya clave esté aquí.</translation>
    </message>
    <message>
        <source>The account&apos;s key is on a device or in a locked vault: it does not sign while nobody looks on.</source>
        <translation>La clave de la cuenta está en un dispositivo o en una bóveda bloqueada: no firma mientras nadie mira.</translation>
    </message>
    <message>
        <source>The plan&apos;s time is over: make it anew.</source>
        <translation>El tiempo del plan ha pasado: hágalo de nuevo.</translation>
    </message>
    <message>
        <source>The fees have risen since the amount was worked out: make the plan anew.</source>
        <translation>Las comisiones han subido desde que se calculó el importe: haga el plan de nuevo.</translation>
    </message>
    <message>
        <source>The plan has no calls: there is nothing to sign.</source>
        <translation>El plan no tiene llamadas: no hay nada que firmar.</translation>
    </message>
    <message>
        <source>Nobody looks at this plan and no rule has consent for it: give the rule consent, or run it yourself.</source>
        <translation>Nadie mira este plan y ninguna regla tiene consentimiento para él: dé su consentimiento a la regla o ejecútela usted.</translation>
    </message>
    <message>
        <source>No consent is in force for rule %1: give it with the vault&apos;s password.</source>
        <translation>No hay consentimiento vigente para la regla %1: délo con la contraseña de la bóveda.</translation>
    </message>
    <message>
        <source>The consent for rule %1 was given for another wording or other limits: give it anew.</source>
        <translation>El consentimiento para la regla %1 se dio para otra redacción u otros límites: délo de nuevo.</translation>
    </message>
    <message>
        <source>A call goes to the zero address: what is sent there is lost.</source>
        <translation>Una llamada va a la dirección cero: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <source>The data for %1 is not a function call: it is cut short or has bytes too many.</source>
        <translation>Los datos para %1 no son una llamada a una función: están cortados o tienen bytes de más.</translation>
    </message>
    <message>
        <source>The call %1 of %2 hands out or uses rights over tokens, which is never done for a plan.</source>
        <translation>La llamada %1 de %2 concede o usa derechos sobre tokens, cosa que nunca se hace para un plan.</translation>
    </message>
    <message>
        <source>%1 is a contract: native coin that is sent to it may be lost.</source>
        <translation>%1 es un contrato: la moneda de la cadena que se le envíe puede perderse.</translation>
    </message>
    <message>
        <source>%1 is not in the address book: add it before a rule sends there.</source>
        <translation>%1 no está en la agenda: añádala antes de que una regla envíe allí.</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover sending to %1.</source>
        <translation>El consentimiento de la regla no cubre enviar a %1.</translation>
    </message>
    <message>
        <source>%1 is on no list for this chain: it is not called.</source>
        <translation>%1 no está en ninguna lista para esta cadena: no se llama.</translation>
    </message>
    <message>
        <source>The function %1 of %2 is on no list: it is not called.</source>
        <translation>La función %1 de %2 no está en ninguna lista: no se llama.</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover the function %1 of %2.</source>
        <translation>El consentimiento de la regla no cubre la función %1 de %2.</translation>
    </message>
    <message>
        <source>Native coin goes along with %1 of %2, where it would be lost.</source>
        <translation>Con %1 de %2 va moneda de la cadena, y allí se perdería.</translation>
    </message>
    <message>
        <source>The arguments of %1 for %2 are not an address and an amount.</source>
        <translation>Los argumentos de %1 para %2 no son una dirección y un importe.</translation>
    </message>
    <message>
        <source>%1 is on no list of contracts that may be approved.</source>
        <translation>%1 no está en ninguna lista de contratos a los que se pueda autorizar.</translation>
    </message>
    <message>
        <source>The approval of %1 for %2 is larger than what the plan needs.</source>
        <translation>La autorización de %1 para %2 es mayor de lo que el plan necesita.</translation>
    </message>
    <message>
        <source>Tokens go to the zero address: what is sent there is lost.</source>
        <translation>Van tokens a la dirección cero: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <source>Tokens go to the token&apos;s own contract %1, where they are lost.</source>
        <translation>Van tokens al propio contrato del token %1, donde se pierden.</translation>
    </message>
    <message>
        <source>%1 is a contract: tokens that are sent to it may be lost.</source>
        <translation>%1 es un contrato: los tokens que se le envíen pueden perderse.</translation>
    </message>
    <message>
        <source>Native coin goes along with the function %1 of %2, which is not known to take any.</source>
        <translation>Con la función %1 de %2 va moneda de la cadena, y no se sabe que la acepte.</translation>
    </message>
    <message>
        <source>The arguments of %1 are not in their usual order.</source>
        <translation>Los argumentos de %1 no están en su orden habitual.</translation>
    </message>
    <message>
        <source>The call %1 of %2 names somebody else than the account that makes it.</source>
        <translation>La llamada %1 de %2 nombra a alguien distinto de la cuenta que la hace.</translation>
    </message>
    <message>
        <source>too much USD</source>
        <translation>demasiados USD</translation>
    </message>
    <message>
        <source>%1 would come to %2, over the limit of %3.</source>
        <translation>%1: llegaría a %2, por encima del límite de %3.</translation>
    </message>
    <message>
        <source>The gas of this plan</source>
        <translation>Gas de este plan</translation>
    </message>
    <message>
        <source>Gas in 24 hours</source>
        <translation>Gas en 24 horas</translation>
    </message>
    <message>
        <source>Spending in 24 hours</source>
        <translation>Gasto en 24 horas</translation>
    </message>
    <message>
        <source>The rule&apos;s gas in 24 hours</source>
        <translation>Gas de la regla en 24 horas</translation>
    </message>
    <message>
        <source>The rule&apos;s spending in 24 hours</source>
        <translation>Gasto de la regla en 24 horas</translation>
    </message>
    <message>
        <source>The transaction makes a contract, which no plan does.</source>
        <translation>La transacción crea un contrato, cosa que ningún plan hace.</translation>
    </message>
    <message>
        <source>The transaction carries blobs or a delegation, which no plan does.</source>
        <translation>La transacción lleva blobs o una delegación, cosa que ningún plan hace.</translation>
    </message>
    <message>
        <source>%1; it needs its consent first</source>
        <translation>%1; antes necesita su consentimiento</translation>
    </message>
    <message>
        <source>%1; it waits for you to say yes</source>
        <translation>%1; espera a que usted diga que sí</translation>
    </message>
    <message>
        <source>%1 runs failed in a row, the last because: %2</source>
        <translation>fallaron %1 ejecuciones seguidas, la última porque: %2</translation>
    </message>
    <message>
        <source>the program ended before anything was sent</source>
        <translation>el programa terminó antes de que se enviara nada</translation>
    </message>
    <message>
        <source>the rule is switched off</source>
        <translation>la regla está desactivada</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>a hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>un día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>una semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 semana</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 semanas</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>next due at %1</source>
        <translation>le toca de nuevo: %1</translation>
    </message>
    <message>
        <source>its dates are over</source>
        <translation>sus fechas ya han pasado</translation>
    </message>
    <message>
        <source>it was due at %1, over a day ago, and is not made up for</source>
        <translation>le tocaba hace más de un día (%1), y no se recupera</translation>
    </message>
    <message>
        <source>the rule ran until %1</source>
        <translation>la regla estuvo vigente hasta %1</translation>
    </message>
    <message>
        <source>not more often than every %1: next at %2</source>
        <translation>no antes de %1 desde la última vez: la próxima, %2</translation>
    </message>
    <message>
        <source>it has run %1 times within %2, as often as it may</source>
        <translation>se ha ejecutado %1 veces en %2, tantas como puede</translation>
    </message>
    <message>
        <source>the limit of gas does not fit</source>
        <translation>el límite de gas es demasiado grande</translation>
    </message>
    <message>
        <source>the plan depends on its own cost</source>
        <translation>el plan depende de su propio coste</translation>
    </message>
    <message>
        <source>the fees have no price, and the rule limits them</source>
        <translation>las comisiones no tienen precio, y la regla las limita</translation>
    </message>
    <message>
        <source>the fees have no price now</source>
        <translation>las comisiones no tienen precio ahora</translation>
    </message>
    <message>
        <source>the cost does not fit</source>
        <translation>el coste es demasiado grande</translation>
    </message>
    <message>
        <source>%1; it did so before, and was acted upon</source>
        <translation>%1; ya era así antes, y se actuó</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>it would spend %1 after %2 within %3, and may spend %4</source>
        <translation>gastaría %1 tras %2 en %3, y puede gastar %4</translation>
    </message>
    <message>
        <source>it was due</source>
        <translation>le tocaba</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, which is more than %3</source>
        <translation>%1: %2, más de %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not more than %3</source>
        <translation>%1: %2, no más de %3</translation>
    </message>
    <message>
        <source>%1: %2, which is less than %3</source>
        <translation>%1: %2, menos de %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not less than %3</source>
        <translation>%1: %2, no menos de %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>%1, nor %2</source>
        <translation>%1, ni tampoco: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had: %2</source>
        <translation>no se puede obtener %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>nothing in the sentence compounds or harvests</source>
        <translation>nada en la frase reinvierte ni cosecha</translation>
    </message>
    <message>
        <source>%1 or its rewards have no price now</source>
        <translation>%1 o sus recompensas no tienen precio ahora</translation>
    </message>
    <message>
        <source>%1 has no rewards to bring in</source>
        <translation>%1 no tiene recompensas que cosechar</translation>
    </message>
    <message>
        <source>what a run costs can&apos;t be had: %1</source>
        <translation>no se puede obtener lo que cuesta una ejecución: %1</translation>
    </message>
    <message>
        <source>the threshold of %1 can&apos;t be computed</source>
        <translation>no se puede calcular el umbral de %1</translation>
    </message>
    <message>
        <source>rewards of %1 on %2 at %3 of fees: compounding is worth it from %4 on</source>
        <translation>recompensas de %1 sobre %2 con %3 de comisiones: reinvertir vale la pena a partir de %4</translation>
    </message>
    <message>
        <source>the gas price does not fit</source>
        <translation>el precio del gas es demasiado grande</translation>
    </message>
    <message>
        <source>a part of it has no price now</source>
        <translation>una parte no tiene precio ahora</translation>
    </message>
    <message>
        <source>it has no rate that can be measured now</source>
        <translation>no tiene ahora un rendimiento que se pueda medir</translation>
    </message>
    <message>
        <source>its rate is no number</source>
        <translation>su rendimiento no es un número</translation>
    </message>
    <message>
        <source>it has no debt, and so no health factor</source>
        <translation>no tiene deuda, y por eso no tiene factor de salud</translation>
    </message>
    <message>
        <source>rules can&apos;t read it yet</source>
        <translation>las reglas todavía no pueden leerlo</translation>
    </message>
    <message>
        <source>the balance does not fit</source>
        <translation>el saldo es demasiado grande</translation>
    </message>
    <message>
        <source>the amount does not fit</source>
        <translation>el importe es demasiado grande</translation>
    </message>
    <message>
        <source>it can&apos;t be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>this vault was restored from a backup. Switch the rule on once no other copy of the vault runs it</source>
        <translation>esta bóveda se restauró de una copia de seguridad. Active la regla cuando ninguna otra copia de la bóveda la ejecute</translation>
    </message>
    <message>
        <source>There is no contract at %1 on %2: a call there does nothing.</source>
        <translation>En %1 de %2 no hay ningún contrato: una llamada allí no hace nada.</translation>
    </message>
    <message>
        <source>the plan is under way</source>
        <translation>el plan está en curso</translation>
    </message>
    <message>
        <source>after a reorganisation another transaction took the nonce</source>
        <translation>tras una reorganización, otra transacción ocupó el nonce</translation>
    </message>
    <message>
        <source>nobody looks at the plan, and no rule has consent for it</source>
        <translation>nadie mira el plan, y ninguna regla tiene consentimiento para él</translation>
    </message>
    <message>
        <source>nothing of it waits for the chain</source>
        <translation>nada de ello espera a la cadena</translation>
    </message>
    <message>
        <source>the fees do not settle; try again</source>
        <translation>las comisiones no se estabilizan; vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the fees have risen since</source>
        <translation>las comisiones han subido desde entonces</translation>
    </message>
    <message>
        <source>a plan of this account is still under way on this chain</source>
        <translation>un plan de esta cuenta sigue en curso en esta cadena</translation>
    </message>
    <message>
        <source>it was cancelled: another transaction that does nothing took its place</source>
        <translation>se canceló: otra transacción que no hace nada ocupó su lugar</translation>
    </message>
    <message>
        <source>the nonce has been used meanwhile</source>
        <translation>el nonce se ha usado entretanto</translation>
    </message>
    <message>
        <source>the transaction no longer waits for the chain</source>
        <translation>la transacción ya no espera a la cadena</translation>
    </message>
    <message>
        <source>nobody prices it</source>
        <translation>nadie le pone precio</translation>
    </message>
    <message>
        <source>rules withdraw a share, such as 20%, and no amount yet</source>
        <translation>las reglas retiran una parte, como 20%, y todavía ninguna cantidad</translation>
    </message>
    <message>
        <source>you put it off</source>
        <translation>usted lo ha aplazado</translation>
    </message>
    <message>
        <source>it was cancelled before it could be shown</source>
        <translation>se canceló antes de que se pudiera mostrar</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>usted ha dicho que no</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin has no price</source>
        <translation>la moneda propia de la cadena no tiene precio</translation>
    </message>
    <message>
        <source>you gave up</source>
        <translation>usted lo ha cancelado</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody</source>
        <translation>usted canceló; si el dispositivo ya ha firmado, su respuesta no hace nada mientras no se muestre a nadie</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody (what was shown last: %1)</source>
        <translation>usted canceló; si el dispositivo ya ha firmado, su respuesta no hace nada mientras no se muestre a nadie (lo último que se mostró: %1)</translation>
    </message>
    <message>
        <source>nobody is there to answer what the device asks for</source>
        <translation>no hay nadie para responder a lo que pide el dispositivo</translation>
    </message>
    <message>
        <source>no chain `%1`; there are %2</source>
        <translation>no hay ninguna cadena «%1»; hay: %2</translation>
    </message>
    <message>
        <source>no token `%1` on chain %2; there are %3</source>
        <translation>no hay ningún token «%1» en la cadena %2; hay: %3</translation>
    </message>
    <message>
        <source>The code of %1 would run as the account itself, and may take everything or change its owners: don&apos;t sign.</source>
        <translation>El código de %1 se ejecutaría como la propia cuenta, y puede tomarlo todo o cambiar sus propietarios: no firme.</translation>
    </message>
    <message>
        <source>Call %1 with nothing</source>
        <translation>Llamar a %1 sin nada</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>Enviar %1 a %2</translation>
    </message>
    <message>
        <source>Call %1 with data that is not understood</source>
        <translation>Llamar a %1 con datos que no se entienden</translation>
    </message>
    <message>
        <source>The data for %1 is shorter than a function&apos;s selector: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>Los datos para %1 son más cortos que el selector de una función: no se puede saber qué hacen. Firme solo si confía en quien los hizo.</translation>
    </message>
    <message>
        <source>The function %1 of %2 hands out or uses rights over tokens, in a way that this wallet can&apos;t judge: don&apos;t sign.</source>
        <translation>La función %1 de %2 concede o usa derechos sobre tokens de una forma que esta cartera no puede juzgar: no firme.</translation>
    </message>
    <message>
        <source>The data for %1 calls a function that is not known: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>Los datos para %1 llaman a una función que no se conoce: no se puede saber qué hacen. Firme solo si confía en quien los hizo.</translation>
    </message>
    <message>
        <source>Call %1 of %2, with arguments that can&apos;t be read</source>
        <translation>Llamar a %1 de %2, con argumentos que no se pueden leer</translation>
    </message>
    <message>
        <source>The arguments of %1 are not written as its types have it: what the contract makes of them is not known. Don&apos;t sign this.</source>
        <translation>Los argumentos de %1 no están escritos como exigen sus tipos: no se sabe qué hará el contrato con ellos. No firme esto.</translation>
    </message>
    <message>
        <source>What this brings goes to %1, and not to the account.</source>
        <translation>Lo que esto trae va a %1, y no a la cuenta.</translation>
    </message>
    <message>
        <source>Not all of the calls that %1 is to make can be read: what is not shown may be the theft. Don&apos;t sign this.</source>
        <translation>No se pueden leer todas las llamadas que debe hacer %1: lo que no se muestra puede ser el robo. No firme esto.</translation>
    </message>
    <message>
        <source>There are more calls in this than can be shown: what is not shown may be the theft. Don&apos;t sign it.</source>
        <translation>Aquí hay más llamadas de las que se pueden mostrar: lo que no se muestra puede ser el robo. No lo firme.</translation>
    </message>
    <message>
        <source>Perhaps: call %1 of %2</source>
        <translation>Quizás: llamar a %1 de %2</translation>
    </message>
    <message>
        <source>What is called is a guess: %1 has the same selector, but another function may have it too, and do something else.</source>
        <translation>Lo que se llama es una suposición: %1 tiene el mismo selector, pero otra función puede tenerlo también y hacer otra cosa.</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing.</source>
        <translation>En %1 no hay código: los datos no hacen nada.</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing, and the coin that goes along is simply sent.</source>
        <translation>En %1 no hay código: los datos no hacen nada, y la moneda que va con ellos simplemente se envía.</translation>
    </message>
    <message>
        <source>%1 go to %2, which promises something by the name of &apos;%3&apos;. Nobody pays to be paid: don&apos;t sign this.</source>
        <translation>%1 va a %2, que promete algo con el nombre «%3». Nadie paga para que le paguen: no firme esto.</translation>
    </message>
    <message>
        <source>%1 go along to %2, a contract that is not known to this wallet.</source>
        <translation>%1 va también a %2, un contrato que esta cartera no conoce.</translation>
    </message>
    <message>
        <source>A call of %1 is not understood.</source>
        <translation>No se entiende una llamada a %1.</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 valores</translation>
    </message>
    <message>
        <source>the values below</source>
        <translation>los valores de abajo</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 units of a token that is not known</source>
        <translation>%1 unidades de un token desconocido</translation>
    </message>
    <message>
        <source>the chain&apos;s coin</source>
        <translation>la moneda de la cadena</translation>
    </message>
    <message>
        <source>Unlimited of %1</source>
        <translation>Cantidad ilimitada de %1</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>su cuenta</translation>
    </message>
    <message>
        <source>This changes who controls %1, or by which code: sign only if you began it.</source>
        <translation>Esto cambia quién controla %1, o con qué código: firme solo si lo inició usted.</translation>
    </message>
    <message>
        <source>Wrap %1</source>
        <translation>Envolver %1 (wrap)</translation>
    </message>
    <message>
        <source>Unwrap or withdraw %1</source>
        <translation>Desenvolver (unwrap) o retirar %1</translation>
    </message>
    <message>
        <source>Supply %1 for %2</source>
        <translation>Suministrar %1 para %2</translation>
    </message>
    <message>
        <source>Withdraw %1 to %2</source>
        <translation>Retirar %1 a %2</translation>
    </message>
    <message>
        <source>Borrow %1; the debt is that of %2</source>
        <translation>Tomar prestado %1; la deuda es de %2</translation>
    </message>
    <message>
        <source>Repay %1 of the debt of %2</source>
        <translation>Devolver %1 de la deuda de %2</translation>
    </message>
    <message>
        <source>Claim all rewards to %1</source>
        <translation>Reclamar todas las recompensas para %1</translation>
    </message>
    <message>
        <source>Claim %1 of rewards to %2</source>
        <translation>Reclamar %1 de recompensas para %2</translation>
    </message>
    <message>
        <source>Use %1 as collateral: %2</source>
        <translation>Usar %1 como garantía: %2</translation>
    </message>
    <message>
        <source>Deposit %1 units of the vault&apos;s asset for %2</source>
        <translation>Depositar %1 unidades del activo del vault para %2</translation>
    </message>
    <message>
        <source>Deposit for %1, which %2 gets</source>
        <translation>Depositar a cambio de %1, que recibe %2</translation>
    </message>
    <message>
        <source>Withdraw %1 units of the vault&apos;s asset of %2 to %3</source>
        <translation>Retirar %1 unidades del activo del vault de %2 a %3</translation>
    </message>
    <message>
        <source>Redeem %1 of %2 to %3</source>
        <translation>Canjear %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Add up to %1 and %2 to a pool; %3 gets the share</source>
        <translation>Añadir hasta %1 y %2 a un pool; la participación la recibe %3</translation>
    </message>
    <message>
        <source>Take at least %1 and %2 out of a pool to %3</source>
        <translation>Sacar al menos %1 y %2 de un pool a %3</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2 of its last; %3 gets them</source>
        <translation>Intercambiar %1 unidades del primer token de la ruta por al menos %2 del último; las recibe %3</translation>
    </message>
    <message>
        <source>Swap at most %1 units of the path&apos;s first token for %2 of its last; %3 gets them</source>
        <translation>Intercambiar como máximo %1 unidades del primer token de la ruta por %2 del último; las recibe %3</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>Intercambiar %1 por al menos %2 unidades del último token de la ruta; las recibe %3</translation>
    </message>
    <message>
        <source>Swap at most %1 for %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>Intercambiar como máximo %1 por %2 unidades del último token de la ruta; las recibe %3</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2; %3 gets it</source>
        <translation>Intercambiar %1 unidades del primer token de la ruta por al menos %2; lo recibe %3</translation>
    </message>
    <message>
        <source>Swap in a single pool, with the amounts below</source>
        <translation>Intercambiar en un solo pool, con los importes de abajo</translation>
    </message>
    <message>
        <source>Swap along a path, with the amounts below</source>
        <translation>Intercambiar siguiendo una ruta, con los importes de abajo</translation>
    </message>
    <message>
        <source>Stake %1 units</source>
        <translation>Poner %1 unidades en staking</translation>
    </message>
    <message>
        <source>Claim the rewards</source>
        <translation>Reclamar las recompensas</translation>
    </message>
    <message>
        <source>Withdraw all that is staked, and claim the rewards</source>
        <translation>Retirar todo lo que está en staking y reclamar las recompensas</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2</source>
        <translation>Hacer a %1 propietario de %2</translation>
    </message>
    <message>
        <source>Give up the ownership of %1 for ever</source>
        <translation>Renunciar para siempre a la propiedad de %1</translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation>Dar a %1 un rol en %2</translation>
    </message>
    <message>
        <source>Replace the code of %1 by that of %2</source>
        <translation>Sustituir el código de %1 por el de %2</translation>
    </message>
    <message>
        <source>Make %1 the one who may replace the code of %2</source>
        <translation>Dar a %1 el derecho a sustituir el código de %2</translation>
    </message>
    <message>
        <source>Add %1 to those who sign for the Safe; %2 must sign</source>
        <translation>Añadir a %1 a quienes firman por la Safe; firmas necesarias: %2</translation>
    </message>
    <message>
        <source>Remove %1 from those who sign for the Safe; %2 must sign</source>
        <translation>Quitar a %1 de quienes firman por la Safe; firmas necesarias: %2</translation>
    </message>
    <message>
        <source>Let %1 sign for the Safe instead of %2</source>
        <translation>Dejar que %1 firme por la Safe en lugar de %2</translation>
    </message>
    <message>
        <source>%1 must sign for the Safe</source>
        <translation>Firmas necesarias para la Safe: %1</translation>
    </message>
    <message>
        <source>Let %1 spend from the Safe without signatures</source>
        <translation>Dejar que %1 gaste de la Safe sin firmas</translation>
    </message>
    <message>
        <source>Let %1 decide which transactions of the Safe pass</source>
        <translation>Dejar que %1 decida qué transacciones de la Safe pasan</translation>
    </message>
    <message>
        <source>Let %1 answer for the Safe</source>
        <translation>Dejar que %1 responda por la Safe</translation>
    </message>
    <message>
        <source>Make the calls below</source>
        <translation>Hacer las llamadas de abajo</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1</source>
        <translation>Ejecutar una transacción de la Safe %1</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1 through a module</source>
        <translation>Ejecutar una transacción de la Safe %1 mediante un módulo</translation>
    </message>
    <message>
        <source>What %1 may already take of %2 grows: programs set an amount, thieves raise it.</source>
        <translation>Lo que %1 ya puede tomar de %2 aumenta: los programas fijan un importe, los ladrones lo suben.</translation>
    </message>
    <message>
        <source>%1 may take %2 less than before.</source>
        <translation>%1 puede tomar %2 menos que antes.</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>todos los tokens</translation>
    </message>
    <message>
        <source>the tokens of %1</source>
        <translation>los tokens de %1</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>De %1:</translation>
    </message>
    <message>
        <source>What moves is not the account&apos;s own: it uses a right over the tokens of %1.</source>
        <translation>Lo que se mueve no es de la cuenta: usa un derecho sobre los tokens de %1.</translation>
    </message>
    <message>
        <source>By a signature of %1:</source>
        <translation>Mediante una firma de %1:</translation>
    </message>
    <message>
        <source>anything of %1</source>
        <translation>cualquier cantidad de %1</translation>
    </message>
    <message>
        <source>Through Permit2:</source>
        <translation>A través de Permit2:</translation>
    </message>
    <message>
        <source>Through Permit2, by a signature of %1:</source>
        <translation>A través de Permit2, mediante una firma de %1:</translation>
    </message>
    <message>
        <source>Through Permit2, from %1:</source>
        <translation>A través de Permit2, de %1:</translation>
    </message>
    <message>
        <source>credit in your name</source>
        <translation>crédito en su nombre</translation>
    </message>
    <message>
        <source>credit, which you owe, up to %1 units</source>
        <translation>crédito que usted debe, hasta %1 unidades</translation>
    </message>
    <message>
        <source>all that is deposited, and credit</source>
        <translation>todo lo depositado, y además crédito</translation>
    </message>
    <message>
        <source>what is deposited</source>
        <translation>lo depositado</translation>
    </message>
    <message>
        <source>The NFT %1 of %2 goes from %3 to %4.</source>
        <translation>El NFT %1 de %2 va de %3 a %4.</translation>
    </message>
    <message>
        <source>Let %1 take %2</source>
        <translation>Permitir que %1 tome %2</translation>
    </message>
    <message>
        <source>Let %1 take %2 more</source>
        <translation>Aumentar en %2 lo que %1 puede tomar</translation>
    </message>
    <message>
        <source>Let %1 take %2 less</source>
        <translation>Reducir en %2 lo que %1 puede tomar</translation>
    </message>
    <message>
        <source>Every token of %1 in the hands of %2: %3</source>
        <translation>Todos los tokens de %1 en manos de %2: %3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Mover %1 de %2 a %3</translation>
    </message>
    <message>
        <source>Send the NFT %1 of %2 from %3 to %4</source>
        <translation>Enviar el NFT %1 de %2 desde %3 a %4</translation>
    </message>
    <message>
        <source>Send %1 of number %2 of %3 from %4 to %5</source>
        <translation>Enviar %1 del número %2 de %3, desde %4 a %5</translation>
    </message>
    <message>
        <source>Send several tokens of %1 from %2 to %3</source>
        <translation>Enviar varios tokens de %1, desde %2 a %3</translation>
    </message>
    <message>
        <source>Let %1 take %2 of %3, by a signature</source>
        <translation>Permitir que %1 tome %2 de %3, mediante una firma</translation>
    </message>
    <message>
        <source>Let %1 take all of %2 of %3, by a signature: %4</source>
        <translation>Permitir que %1 tome todo lo de %2 que tiene %3, mediante una firma: %4</translation>
    </message>
    <message>
        <source>Let %1 take %2 through Permit2</source>
        <translation>Permitir que %1 tome %2 a través de Permit2</translation>
    </message>
    <message>
        <source>Use a permit of %1 at Permit2</source>
        <translation>Usar un permiso de %1 en Permit2</translation>
    </message>
    <message>
        <source>Use a permit of %1 for several tokens at Permit2</source>
        <translation>Usar un permiso de %1 para varios tokens en Permit2</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 through Permit2</source>
        <translation>Mover %1 de %2 a %3 a través de Permit2</translation>
    </message>
    <message>
        <source>Move several tokens through Permit2</source>
        <translation>Mover varios tokens a través de Permit2</translation>
    </message>
    <message>
        <source>Let %1 borrow in your name up to %2 units</source>
        <translation>Permitir que %1 tome prestadas en su nombre hasta %2 unidades</translation>
    </message>
    <message>
        <source>Let %1 act for you at %2: %3</source>
        <translation>Dejar que %1 actúe por usted en %2: %3</translation>
    </message>
    <message>
        <source>… and more of the same; all of it stands in the fields below.</source>
        <translation>… y más de lo mismo; todo está en los campos de abajo.</translation>
    </message>
    <message>
        <source>The right goes to the zero address, which nobody can use.</source>
        <translation>El derecho va a la dirección cero, que nadie puede usar.</translation>
    </message>
    <message>
        <source>%1 makes any call for anybody: whatever it may take, anyone may take. Don&apos;t sign this.</source>
        <translation>%1 hace cualquier llamada para cualquiera: lo que pueda tomar, lo puede tomar cualquiera. No firme esto.</translation>
    </message>
    <message>
        <source>%1 is no contract but somebody&apos;s account: no honest program lets one take tokens. Don&apos;t sign this.</source>
        <translation>%1 no es un contrato, sino la cuenta de alguien: ningún programa honrado deja que una cuenta tome tokens. No firme esto.</translation>
    </message>
    <message>
        <source>%1 is not known to this wallet: sign only if you know whose contract it is.</source>
        <translation>Esta cartera no conoce %1: firme solo si sabe de quién es el contrato.</translation>
    </message>
    <message>
        <source>%1 may take %2 until %3.</source>
        <translation>%1 puede tomar %2 hasta: %3.</translation>
    </message>
    <message>
        <source>%1 may take %2 for ever.</source>
        <translation>%1 puede tomar %2 para siempre.</translation>
    </message>
    <message>
        <source>%1 That is all of it, now and later: don&apos;t sign this unless you know the contract.</source>
        <translation>%1 Es todo, ahora y más adelante: no firme esto a menos que conozca el contrato.</translation>
    </message>
    <message>
        <source>%1 A limited amount is safer.</source>
        <translation>%1 Un importe limitado es más seguro.</translation>
    </message>
    <message>
        <source>%1 That is longer than a year.</source>
        <translation>%1 Eso es más de un año.</translation>
    </message>
    <message>
        <source>all of your %1 (%2 units)</source>
        <translation>todos sus %1 (%2 unidades)</translation>
    </message>
    <message>
        <source>the NFT %1 of %2</source>
        <translation>el NFT %1 de %2</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 until %4.</source>
        <translation>%1 puede tomar de usted en %3, hasta %4: %2.</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 for ever.</source>
        <translation>%1 puede tomar de usted en %3, para siempre: %2.</translation>
    </message>
    <message>
        <source>%1 Thieves ask for this: don&apos;t sign it unless you know the contract.</source>
        <translation>%1 Esto es lo que piden los ladrones: no lo firme a menos que conozca el contrato.</translation>
    </message>
    <message>
        <source>%1 It holds until you take it back.</source>
        <translation>%1 Vale hasta que usted lo retire.</translation>
    </message>
    <message>
        <source>%1 may no longer take %2.</source>
        <translation>%1 pierde el derecho a tomar %2.</translation>
    </message>
    <message>
        <source>A right is taken back from %1 at %2.</source>
        <translation>Se le retira a %1 un derecho en %2.</translation>
    </message>
    <message>
        <source>%1 go to %2.</source>
        <translation>%1 va a %2.</translation>
    </message>
    <message>
        <source>It goes to the zero address: what is sent there is lost.</source>
        <translation>Va a la dirección cero: lo que se envía allí se pierde.</translation>
    </message>
    <message>
        <source>%1 ended %2: it does nothing, unless a clock is wrong. Ask for a new one.</source>
        <translation>%1 caducó (%2) y no hace nada, a menos que un reloj vaya mal. Pida algo nuevo.</translation>
    </message>
    <message>
        <source>%1 can be used until %2, which is far away: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1 se puede usar hasta %2, y falta mucho: quien guarde la firma puede usarla en el momento que elija.</translation>
    </message>
    <message>
        <source>%1 can be used for ever: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1 se puede usar para siempre: quien guarde la firma puede usarla en el momento que elija.</translation>
    </message>
    <message>
        <source>The message speaks for %1, and not for the account that signs it: ask why.</source>
        <translation>El mensaje habla por %1, y no por la cuenta que lo firma: pregunte por qué.</translation>
    </message>
    <message>
        <source>on every chain</source>
        <translation>en todas las cadenas</translation>
    </message>
    <message>
        <source>on chain %1</source>
        <translation>en la cadena %1</translation>
    </message>
    <message>
        <source>The account is a plain account again, %1.</source>
        <translation>La cuenta vuelve a ser una cuenta sencilla, %1.</translation>
    </message>
    <message>
        <source>The account&apos;s delegation is taken away %1.</source>
        <translation>Se retira la delegación de la cuenta %1.</translation>
    </message>
    <message>
        <source>From then on the account runs the code of %1 %2: that code may do all that the account may, until the account says otherwise.</source>
        <translation>Desde entonces la cuenta ejecuta el código de %1 %2: ese código puede hacer todo lo que puede la cuenta, hasta que la cuenta diga otra cosa.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1: sign only if you asked for that.</source>
        <translation>La cuenta se entrega al código de %1: firme solo si usted lo pidió.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which does not even exist: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>La cuenta se entrega al código de %1, que ni siquiera existe: puede tomarlo todo, hoy o más adelante. Esto es lo que piden los ladrones; no lo firme.</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which is not known to this wallet: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>La cuenta se entrega al código de %1, que esta cartera no conoce: puede tomarlo todo, hoy o más adelante. Esto es lo que piden los ladrones; no lo firme.</translation>
    </message>
    <message>
        <source>The delegation holds on every chain, where other code may stand at the same address: don&apos;t sign it.</source>
        <translation>La delegación vale en todas las cadenas, donde en la misma dirección puede haber otro código: no la firme.</translation>
    </message>
    <message>
        <source>You give %1.</source>
        <translation>Usted da %1.</translation>
    </message>
    <message>
        <source>You get at least %1.</source>
        <translation>Usted recibe al menos %1.</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 recibe %2.</translation>
    </message>
    <message>
        <source>All that this order brings goes to others, and nothing to your account: don&apos;t sign it.</source>
        <translation>Todo lo que trae esta orden va a otros, y nada a su cuenta: no la firme.</translation>
    </message>
    <message>
        <source>You would give something away for nothing, or next to nothing: don&apos;t sign it.</source>
        <translation>Usted daría algo a cambio de nada, o de casi nada: no lo firme.</translation>
    </message>
    <message>
        <source>%1 (your account)</source>
        <translation>%1 (su cuenta)</translation>
    </message>
    <message>
        <source>%1 of the chain&apos;s coin</source>
        <translation>%1 de la moneda de la cadena</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <translation>%1 unidades de %2</translation>
    </message>
    <message>
        <source>The message names %1 and something that it may take: it may be a permit of a kind that this wallet does not know.</source>
        <translation>El mensaje nombra a %1 y algo que puede tomar: puede ser un permiso de un tipo que esta cartera no conoce.</translation>
    </message>
    <message>
        <source>The message names %1 as somebody with rights: it may be a permit of a kind that this wallet does not know.</source>
        <translation>El mensaje nombra a %1 como alguien con derechos: puede ser un permiso de un tipo que esta cartera no conoce.</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen, and may be the sale of all you have for nothing.</source>
        <translation>El mensaje es solo un hash: no se ve a qué accedería usted, y puede ser la venta de todo lo que tiene a cambio de nada.</translation>
    </message>
    <message>
        <source>The wallet does not know messages of the kind &apos;%1&apos;: read its fields.</source>
        <translation>La cartera no conoce los mensajes del tipo «%1»: lea sus campos.</translation>
    </message>
    <message>
        <source>The Safe %1 makes the call below, once enough owners agree.</source>
        <translation>La Safe %1 hace la llamada de abajo en cuanto la acepten suficientes propietarios.</translation>
    </message>
    <message>
        <source>The Safe pays %1 for gas, at a price that this message names: thieves take what they want this way.</source>
        <translation>La Safe paga a %1 por el gas, a un precio que fija este mensaje: así toman los ladrones lo que quieren.</translation>
    </message>
    <message>
        <source>Somebody else sends the call below, and it counts as yours.</source>
        <translation>Otra persona envía la llamada de abajo, y cuenta como suya.</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>La solicitud</translation>
    </message>
    <message>
        <source>Your account carries out the call below (ERC-4337).</source>
        <translation>Su cuenta ejecuta la llamada de abajo (ERC-4337).</translation>
    </message>
    <message>
        <source>%1 votes for you at %2; no tokens move.</source>
        <translation>%1 vota por usted en %2; no se mueven tokens.</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>La delegación</translation>
    </message>
    <message>
        <source>The authorization</source>
        <translation>La autorización</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit.</source>
        <translation>%1 puede actuar como su cuenta, sin ningún límite.</translation>
    </message>
    <message>
        <source>%1 may act as your account, within one limit, which stands below.</source>
        <translation>%1 puede actuar como su cuenta, con un límite, que figura abajo.</translation>
    </message>
    <message>
        <source>%1 may act as your account, within %2 limits, which stand below.</source>
        <translation>%1 puede actuar como su cuenta, con %2 límites, que figuran abajo.</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit: it may take everything. Don&apos;t sign this.</source>
        <translation>%1 puede actuar como su cuenta, sin ningún límite: puede tomarlo todo. No firme esto.</translation>
    </message>
    <message>
        <source>%1 may act as your account: sign only if you asked for that, and know its limits.</source>
        <translation>%1 puede actuar como su cuenta: firme solo si usted lo pidió y conoce sus límites.</translation>
    </message>
    <message>
        <source>Transaction of a Safe</source>
        <translation>Transacción de una Safe</translation>
    </message>
    <message>
        <source>Call that somebody else sends for you</source>
        <translation>Llamada que otra persona envía por usted</translation>
    </message>
    <message>
        <source>Let somebody act for you</source>
        <translation>Dejar que alguien actúe por usted</translation>
    </message>
    <message>
        <source>Operation of your account</source>
        <translation>Operación de su cuenta</translation>
    </message>
    <message>
        <source>Let somebody vote for you</source>
        <translation>Dejar que alguien vote por usted</translation>
    </message>
    <message>
        <source>Let somebody borrow in your name</source>
        <translation>Dejar que alguien pida prestado en su nombre</translation>
    </message>
    <message>
        <source>NFT %1 of %2</source>
        <translation>NFT %1 de %2</translation>
    </message>
    <message>
        <source>any NFT of %1</source>
        <translation>cualquier NFT de %1</translation>
    </message>
    <message>
        <source>any NFT of a set of %1</source>
        <translation>cualquier NFT de un conjunto de %1</translation>
    </message>
    <message>
        <source>%1 of NFT %2 of %3</source>
        <translation>%1 del NFT %2 de %3</translation>
    </message>
    <message>
        <source>%1 of any NFT of %2</source>
        <translation>%1 de cualquier NFT de %2</translation>
    </message>
    <message>
        <source>%1 of any NFT of a set of %2</source>
        <translation>%1 de cualquier NFT de un conjunto de %2</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>La orden</translation>
    </message>
    <message>
        <source>Order %1:</source>
        <translation>Orden %1:</translation>
    </message>
    <message>
        <source>Orders: many sales with one signature</source>
        <translation>Órdenes: muchas ventas con una sola firma</translation>
    </message>
    <message>
        <source>There are more orders in this than can be shown: what is not shown may be the theft. Don&apos;t sign.</source>
        <translation>Aquí hay más órdenes de las que se pueden mostrar: lo que no se muestra puede ser el robo. No firme.</translation>
    </message>
    <message>
        <source>One signature is for one order: read it.</source>
        <translation>Una firma vale para una orden: léala.</translation>
    </message>
    <message>
        <source>One signature is for %1 orders: read each of them.</source>
        <translation>Una firma vale para %1 órdenes: lea cada una de ellas.</translation>
    </message>
    <message>
        <source>Order: sell at Seaport (OpenSea)</source>
        <translation>Orden: vender en Seaport (OpenSea)</translation>
    </message>
    <message>
        <source>Order: swap tokens</source>
        <translation>Orden: intercambiar tokens</translation>
    </message>
    <message>
        <source>The permit</source>
        <translation>El permiso</translation>
    </message>
    <message>
        <source>every NFT</source>
        <translation>todos los NFT</translation>
    </message>
    <message>
        <source>the NFTs of %1</source>
        <translation>los NFT de %1</translation>
    </message>
    <message>
        <source>The message has the form of Permit2&apos;s, but is for %1: a copy of Permit2, or a trap.</source>
        <translation>El mensaje tiene la forma de los de Permit2, pero es para %1: una copia de Permit2 o una trampa.</translation>
    </message>
    <message>
        <source>One signature is for %1 tokens: programs that swap need one.</source>
        <translation>Una firma vale para %1 tokens: los programas que intercambian necesitan uno.</translation>
    </message>
    <message>
        <source>It is taken once, and goes wherever the one who takes it says.</source>
        <translation>Se toma una sola vez, y va adonde diga quien lo toma.</translation>
    </message>
    <message>
        <source>Whoever has the signature may carry this out; no transaction of yours is needed.</source>
        <translation>Quien tenga la firma puede ejecutarlo; no hace falta ninguna transacción suya.</translation>
    </message>
    <message>
        <source>This sends %1 to %2: it is a payment, although it costs no gas.</source>
        <translation>Esto envía %1 a %2: es un pago, aunque no cueste gas.</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>El pago</translation>
    </message>
    <message>
        <source>Permit: let somebody take tokens</source>
        <translation>Permiso: dejar que alguien tome tokens</translation>
    </message>
    <message>
        <source>Permit: let somebody take all tokens</source>
        <translation>Permiso: dejar que alguien tome todos los tokens</translation>
    </message>
    <message>
        <source>Permit: let somebody take an NFT</source>
        <translation>Permiso: dejar que alguien tome un NFT</translation>
    </message>
    <message>
        <source>Permit: let somebody take every NFT</source>
        <translation>Permiso: dejar que alguien tome todos los NFT</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens</source>
        <translation>Permit2: dejar que alguien tome tokens</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens</source>
        <translation>Permit2: dejar que alguien tome varios tokens</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once</source>
        <translation>Permit2: dejar que alguien tome tokens una vez</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens once</source>
        <translation>Permit2: dejar que alguien tome varios tokens una vez</translation>
    </message>
    <message>
        <source>Payment by signature</source>
        <translation>Pago mediante firma</translation>
    </message>
    <message>
        <source>Order: swap tokens through UniswapX</source>
        <translation>Orden: intercambiar tokens a través de UniswapX</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once, under terms</source>
        <translation>Permit2: dejar que alguien tome tokens una vez, con condiciones</translation>
    </message>
    <message>
        <source>Whether the terms in &apos;%1&apos; are kept is checked by the one who takes it.</source>
        <translation>Si se cumplen las condiciones de «%1» lo comprueba quien lo toma.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>an unlimited amount of %1</source>
        <translation>una cantidad ilimitada de %1</translation>
    </message>
    <message>
        <source>There is more in this than can be shown: the notices cover all of it, the fields don&apos;t.</source>
        <translation>Aquí hay más de lo que se puede mostrar: los avisos lo abarcan todo, los campos no.</translation>
    </message>
    <message>
        <source>The transaction names no chain: it can be repeated on every chain where the account has this nonce.</source>
        <translation>La transacción no nombra ninguna cadena: se puede repetir en todas las cadenas donde la cuenta tenga este nonce.</translation>
    </message>
    <message>
        <source>This is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>Esto es para la cadena %1, y no para la cadena %2: no lo firme.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 becomes an account that runs the code of %2.</source>
        <translation>%1 pasa a ser una cuenta que ejecuta el código de %2.</translation>
    </message>
    <message>
        <source>The transaction carries a delegation by which %1 runs the code of %2.</source>
        <translation>La transacción lleva una delegación por la que %1 ejecuta el código de %2.</translation>
    </message>
    <message>
        <source>Create a contract from %1 bytes of code</source>
        <translation>Crear un contrato con %1 bytes de código</translation>
    </message>
    <message>
        <source>A contract is created; its code runs at once, with what is sent.</source>
        <translation>Se crea un contrato; su código se ejecuta de inmediato, con lo que se envía.</translation>
    </message>
    <message>
        <source>The message names no chain: the signature may hold on every one.</source>
        <translation>El mensaje no nombra ninguna cadena: la firma puede valer en todas.</translation>
    </message>
    <message>
        <source>The message is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>El mensaje es para la cadena %1, y no para la cadena %2: no lo firme.</translation>
    </message>
    <message>
        <source>The message names no contract that checks it: any program may take the signature for what it likes.</source>
        <translation>El mensaje no nombra ningún contrato que lo compruebe: cualquier programa puede tomar la firma por lo que quiera.</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the message is for: don&apos;t sign it.</source>
        <translation>En %1, a donde va dirigido el mensaje, no hay ningún contrato: no lo firme.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen.</source>
        <translation>El mensaje es solo un hash: no se ve a qué accedería usted.</translation>
    </message>
    <message>
        <source>Hand the account over to code (EIP-7702)</source>
        <translation>Entregar la cuenta a un código (EIP-7702)</translation>
    </message>
    <message>
        <source>The delegation is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>La delegación es para la cadena %1, y no para la cadena %2: no la firme.</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
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
        <translation>Enviar %1 a %2 en %3</translation>
    </message>
    <message>
        <source>Allow %1 to take up to %2</source>
        <translation>Permitir que %1 tome hasta %2</translation>
    </message>
    <message>
        <source>the device was unplugged, or is opening or closing an app; connect it again</source>
        <translation>el dispositivo se desconectó, o está abriendo o cerrando una aplicación; vuelva a conectarlo</translation>
    </message>
    <message>
        <source>no permission for %1: %2</source>
        <translation>sin permiso para %1: %2</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it there, then try again</source>
        <translation>otro programa está usando %1; ciérrelo allí y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>no se puede abrir %1: %2</translation>
    </message>
    <message>
        <source>another Sheaf is using the device; finish there, or close it</source>
        <translation>otro Sheaf está usando el dispositivo; termine allí o ciérrelo</translation>
    </message>
    <message>
        <source>Sheaf&apos;s udev rules (%1) are installed, and are for whoever sits at the computer: log in at the computer itself rather than over a network, unplug the device and plug it in again</source>
        <translation>las reglas udev de Sheaf (%1) están instaladas y son para quien está ante el ordenador: inicie sesión en el propio ordenador y no por la red, desconecte el dispositivo y vuelva a conectarlo</translation>
    </message>
    <message>
        <source>copy Sheaf&apos;s packaging/udev/%1 into /etc/udev/rules.d, run &apos;sudo udevadm control --reload-rules&apos; and &apos;sudo udevadm trigger&apos;, then unplug the device and plug it in again</source>
        <translation>copie packaging/udev/%1 de Sheaf en /etc/udev/rules.d, ejecute «sudo udevadm control --reload-rules» y «sudo udevadm trigger», y después desconecte el dispositivo y vuelva a conectarlo</translation>
    </message>
    <message>
        <source>the system&apos;s USB devices can&apos;t be listed</source>
        <translation>no se pueden enumerar los dispositivos USB del sistema</translation>
    </message>
    <message>
        <source>the Trezor takes no messages; unplug it, plug it in and try again</source>
        <translation>el Trezor no acepta mensajes; desconéctelo, conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device&apos;s answer can&apos;t be read (%1); unplug it, plug it in again, and try once more</source>
        <translation>no se puede leer la respuesta del dispositivo (%1); desconéctelo, vuelva a conectarlo e inténtelo otra vez</translation>
    </message>
    <message>
        <source>another program talks to the device; close Ledger Wallet (Ledger Live) and every page or program that uses it, then try again</source>
        <translation>otro programa habla con el dispositivo; cierre Ledger Wallet (Ledger Live) y todas las páginas o programas que lo usen, y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device does not answer; end or reject what it shows, wake it, or unplug it and plug it in again</source>
        <translation>el dispositivo no responde; termine o rechace lo que muestra, despiértelo, o desconéctelo y vuelva a conectarlo</translation>
    </message>
    <message>
        <source>an air-gapped device is asked by QR codes, which nobody is there to show</source>
        <translation>a un dispositivo sin cable se le pregunta con códigos QR, y no hay nadie para mostrarlos</translation>
    </message>
    <message>
        <source>the device&apos;s answer is damaged: %1</source>
        <translation>la respuesta del dispositivo está dañada: %1</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer; end it, or Trezor Suite, and try again</source>
        <translation>el puente de Trezor no responde; termínelo, o termine Trezor Suite, y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>another program uses the device over Trezor&apos;s bridge (%1); close Trezor Suite and try again</source>
        <translation>otro programa usa el dispositivo a través del puente de Trezor (%1); cierre Trezor Suite y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device is not on USB any more; plug it in and try again</source>
        <translation>el dispositivo ya no está en el USB; conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer this program; close it, or Trezor Suite, so that the device can be opened without it</source>
        <translation>el puente de Trezor no responde a este programa; ciérrelo, o cierre Trezor Suite, para que el dispositivo se pueda abrir sin él</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered with status %1; close it, or Trezor Suite, and try again</source>
        <translation>el puente de Trezor respondió con el estado %1; ciérrelo, o cierre Trezor Suite, y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a message</source>
        <translation>el puente de Trezor respondió algo distinto de un mensaje</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered a message that is not as long as it says</source>
        <translation>el puente de Trezor respondió un mensaje cuya longitud no es la que indica</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a list of devices</source>
        <translation>el puente de Trezor respondió algo distinto de una lista de dispositivos</translation>
    </message>
    <message>
        <source>that is no device of Trezor&apos;s bridge</source>
        <translation>eso no es un dispositivo del puente de Trezor</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a session</source>
        <translation>el puente de Trezor respondió algo distinto de una sesión</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge knows of no device; plug it in and try again</source>
        <translation>el puente de Trezor no ve ningún dispositivo; conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>no Trezor is connected; plug it in, with a cable that carries data</source>
        <translation>no hay ningún Trezor conectado; conéctelo con un cable que transmita datos</translation>
    </message>
    <message>
        <source>the device sent a packet that belongs to no message; unplug it and try again</source>
        <translation>el dispositivo envió un paquete que no pertenece a ningún mensaje; desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device announced a message of %1 bytes, which none of its answers has</source>
        <translation>el dispositivo anunció un mensaje de %1 bytes, que ninguna de sus respuestas tiene</translation>
    </message>
    <message>
        <source>that is more than the device takes at a time</source>
        <translation>eso es más de lo que el dispositivo admite de una vez</translation>
    </message>
    <message>
        <source>the device stopped in the middle of an answer; unplug it and try again</source>
        <translation>el dispositivo se detuvo en mitad de una respuesta; desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>no permission for the device (%1): %2</source>
        <translation>sin permiso para el dispositivo (%1): %2</translation>
    </message>
    <message>
        <source>another program has the device open (%1); close Trezor Suite and try again</source>
        <translation>otro programa tiene abierto el dispositivo (%1); cierre Trezor Suite y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device has no interface that wallets talk to (%1); reconnect it</source>
        <translation>el dispositivo no tiene ninguna interfaz para carteras (%1); vuelva a conectarlo</translation>
    </message>
    <message>
        <source>the device takes nothing (%1); unplug it and try again</source>
        <translation>el dispositivo no acepta nada (%1); desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device is not on USB any more (%1); plug it in and try again</source>
        <translation>el dispositivo ya no está en el USB (%1); conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>USB can&apos;t be used: %1</source>
        <translation>no se puede usar el USB: %1</translation>
    </message>
    <message>
        <source>USB can&apos;t be listed: %1</source>
        <translation>no se pueden enumerar los dispositivos USB: %1</translation>
    </message>
    <message>
        <source>you stopped waiting, but the device still shows the request: reject it there</source>
        <translation>usted dejó de esperar, pero el dispositivo todavía muestra la petición: rechácela allí</translation>
    </message>
    <message>
        <source>the account can&apos;t pay for it and its fees now (%1)</source>
        <translation>la cuenta no puede pagarlo ahora junto con sus comisiones (%1)</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>el %1 se canceló</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>el %1 ha fallado: %2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>espera al %1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>espera al %1: %2</translation>
    </message>
    <message>
        <source>the transaction is of a type that can&apos;t be replaced</source>
        <translation>la transacción es de un tipo que no se puede reemplazar</translation>
    </message>
    <message>
        <source>Speed up: %1</source>
        <translation>Acelerar: %1</translation>
    </message>
    <message>
        <source>Send nothing to yourself, in its place</source>
        <translation>Enviarse nada a sí mismo, en su lugar</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Whichever of the two the chain takes first counts: the first may still be done.</source>
        <translation>Cuenta la que la cadena acepte primero: la primera todavía puede ejecutarse.</translation>
    </message>
    <message>
        <source>the plan&apos;s time was over before %1</source>
        <translation>el tiempo del plan pasó antes del %1</translation>
    </message>
    <message>
        <source>waits before %1: %2</source>
        <translation>espera antes del %1: %2</translation>
    </message>
    <message>
        <source>waits for the key of %1</source>
        <translation>espera la clave de %1</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>el %1 no se envió: %2</translation>
    </message>
    <message>
        <source>the signer signed something else than it was asked to</source>
        <translation>se firmó algo distinto de lo que se pidió</translation>
    </message>
    <message>
        <source>the signature is another account&apos;s</source>
        <translation>la firma es de otra cuenta</translation>
    </message>
    <message>
        <source>only a person replaces a transaction</source>
        <translation>solo una persona reemplaza una transacción</translation>
    </message>
    <message>
        <source>nobody here can sign for %1</source>
        <translation>nadie puede firmar aquí por %1</translation>
    </message>
    <message>
        <source>the transaction failed: %1</source>
        <translation>la transacción falló: %1</translation>
    </message>
    <message>
        <source>the transaction failed on the chain, which had changed since it was tried</source>
        <translation>la transacción falló en la cadena, que había cambiado desde que se probó</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>it was under way when the backup was made</source>
        <translation>estaba en curso cuando se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>another transaction of this account took the nonce: it was sent from somewhere else</source>
        <translation>otra transacción de esta cuenta ocupó el nonce: se envió desde otro sitio</translation>
    </message>
    <message>
        <source>the network refuses the transaction: %1</source>
        <translation>la red rechaza la transacción: %1</translation>
    </message>
    <message>
        <source>%1 answers with no price</source>
        <translation>%1 responde sin precio</translation>
    </message>
    <message>
        <source>%1 is stale: its last answer is %2 seconds old, and %3 are allowed</source>
        <translation>%1 está desfasado: su última respuesta es de hace %2 segundos, y se permiten %3</translation>
    </message>
    <message>
        <source>%1 is stale: it repeats the answer of an earlier round</source>
        <translation>%1 está desfasado: repite la respuesta de una ronda anterior</translation>
    </message>
    <message>
        <source>%1 answers with a price out of range</source>
        <translation>%1 responde con un precio fuera de rango</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 %4: they are apart by more than 2 %</source>
        <translation>%1 dice %2 y %3 dice %4: difieren en más de un 2 %</translation>
    </message>
    <message>
        <source>%1 takes no deposits of %2 now</source>
        <translation>%1 no acepta ahora depósitos de %2</translation>
    </message>
    <message>
        <source>%1 has no such reserve here</source>
        <translation>%1 no tiene aquí una reserva así</translation>
    </message>
    <message>
        <source>Supply %1 to %2</source>
        <translation>Suministrar %1 a %2</translation>
    </message>
    <message>
        <source>expected an amount of %1</source>
        <translation>se espera un importe de %1</translation>
    </message>
    <message>
        <source>Supply %1 to %2 on %3</source>
        <translation>Suministrar %1 a %2 en %3</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2 on %3</source>
        <translation>Retirar %1 de %2 en %3</translation>
    </message>
    <message>
        <source>the debt of %1 stays</source>
        <translation>la deuda de %1 permanece</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <translation>Reclamar %1 de %2</translation>
    </message>
    <message>
        <source>there is nothing to claim</source>
        <translation>no hay nada que reclamar</translation>
    </message>
    <message>
        <source>Claim %1 from %2 on %3</source>
        <translation>Reclamar %1 de %2 en %3</translation>
    </message>
    <message>
        <source>%1 stay in the account: no pool gives anything for them</source>
        <translation>%1 se quedan en la cuenta: ningún pool da nada por ello</translation>
    </message>
    <message>
        <source>none of the rewards can be swapped for %1</source>
        <translation>ninguna de las recompensas se puede intercambiar por %1</translation>
    </message>
    <message>
        <source>what the swaps give above %1 stays in the account</source>
        <translation>lo que den los intercambios por encima de %1 se queda en la cuenta</translation>
    </message>
    <message>
        <source>there is nothing to compound</source>
        <translation>no hay nada que reinvertir</translation>
    </message>
    <message>
        <source>Compound %1 into %2 on %3</source>
        <translation>Reinvertir %1 en %2 de %3</translation>
    </message>
    <message>
        <source>Withdraw from %1</source>
        <translation>Retirar de %1</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <translation>Reclamar recompensas de %1</translation>
    </message>
    <message>
        <source>Supply to %1</source>
        <translation>Suministrar a %1</translation>
    </message>
    <message>
        <source>%1 or the Uniswap V2 router</source>
        <translation>%1 o el enrutador de Uniswap V2</translation>
    </message>
    <message>
        <source>%1 is not on this chain</source>
        <translation>%1 no está en esta cadena</translation>
    </message>
    <message>
        <source>the account has %1 units of the token %2, and %3 are asked for</source>
        <translation>la cuenta tiene %1 unidades del token %2, y se piden %3</translation>
    </message>
    <message>
        <source>the account has %1, and %2 are asked for</source>
        <translation>la cuenta tiene %1, y se piden %2</translation>
    </message>
    <message>
        <source>an amount is of a token of another chain</source>
        <translation>un importe es de un token de otra cadena</translation>
    </message>
    <message>
        <source>all of the native coin would leave nothing for fees</source>
        <translation>toda la moneda de la cadena no dejaría nada para las comisiones</translation>
    </message>
    <message>
        <source>%1 names no wrapped native coin</source>
        <translation>%1 no indica ninguna moneda de la cadena envuelta (wrapped)</translation>
    </message>
    <message>
        <source>the amount is 0</source>
        <translation>el importe es 0</translation>
    </message>
    <message>
        <source>there is nothing to withdraw</source>
        <translation>no hay nada que retirar</translation>
    </message>
    <message>
        <source>Clear an older allowance, which this token asks for</source>
        <translation>Anular una autorización anterior, como exige este token</translation>
    </message>
    <message>
        <source>Withdraw %1 % of %2 on %3</source>
        <translation>Retirar el %1 % de %2 en %3</translation>
    </message>
    <message>
        <source>%1 has no such pool here</source>
        <translation>%1 no tiene aquí un pool así</translation>
    </message>
    <message>
        <source>Allow %1 an exact amount</source>
        <translation>Permitir que %1 tome un importe exacto</translation>
    </message>
    <message>
        <source>Wrap the native coin</source>
        <translation>Envolver la moneda de la cadena (wrap)</translation>
    </message>
    <message>
        <source>the pool of its token can&apos;t be read</source>
        <translation>no se puede leer el pool de su token</translation>
    </message>
    <message>
        <source>Stake %1 in %2</source>
        <translation>Poner %1 en staking en %2</translation>
    </message>
    <message>
        <source>Deposit into %1 on %2</source>
        <translation>Depositar en %1 de %2</translation>
    </message>
    <message>
        <source>pool shares above the %1 that are certain stay in the account, unstaked</source>
        <translation>las participaciones del pool por encima de las %1 seguras se quedan en la cuenta, sin staking</translation>
    </message>
    <message>
        <source>Unstake %1 from %2 and claim %3</source>
        <translation>Sacar %1 del staking en %2 y reclamar %3</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <translation>Sacar %1 del staking en %2</translation>
    </message>
    <message>
        <source>the stake grows by %1; pool shares above that, and rewards that accrue until it is claimed, stay in the account</source>
        <translation>el staking crece en %1; las participaciones del pool por encima de eso, y las recompensas que se acumulen hasta que se reclame, se quedan en la cuenta</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <translation>Sacar del staking en %1</translation>
    </message>
    <message>
        <source>Unstake everything from %1</source>
        <translation>Sacar todo del staking en %1</translation>
    </message>
    <message>
        <source>Stake in %1</source>
        <translation>Poner en staking en %1</translation>
    </message>
    <message>
        <source>the Uniswap V2 router or a staking pool</source>
        <translation>el enrutador de Uniswap V2 o un pool de staking</translation>
    </message>
    <message>
        <source>the pool can&apos;t be read</source>
        <translation>no se puede leer el pool</translation>
    </message>
    <message>
        <source>Add liquidity to %1 on %2</source>
        <translation>Añadir liquidez a %1 en %2</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: there is nothing to claim</source>
        <translation>Uniswap V2 paga sus comisiones dentro del pool: no hay nada que reclamar</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: they compound by themselves</source>
        <translation>Uniswap V2 paga sus comisiones dentro del pool: se reinvierten por sí solas</translation>
    </message>
    <message>
        <source>the price of %1 can&apos;t be checked: %2</source>
        <translation>no se puede comprobar el precio de %1: %2</translation>
    </message>
    <message>
        <source>nobody but the pool prices %1</source>
        <translation>nadie salvo el pool pone precio a %1</translation>
    </message>
    <message>
        <source>the pool %1 is apart from the market&apos;s price by %2 %, and 2 % are allowed: somebody may be moving it</source>
        <translation>el pool %1 se aparta un %2 % del precio de mercado, y se permite un 2 %: puede que alguien lo esté moviendo</translation>
    </message>
    <message>
        <source>no pool leads from %1 to %2</source>
        <translation>ningún pool lleva de %1 a %2</translation>
    </message>
    <message>
        <source>it is too little to swap from %1 to %2: nothing would come out</source>
        <translation>es demasiado poco para intercambiar %1 por %2: no saldría nada</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 on Uniswap V2</source>
        <translation>Intercambiar %1 por al menos %2 en Uniswap V2</translation>
    </message>
    <message>
        <source>the price impact of swapping %1 can&apos;t be told</source>
        <translation>no se puede saber cuánto movería el precio intercambiar %1</translation>
    </message>
    <message>
        <source>swapping %1 would move the price by %2 %, and %3 % are allowed</source>
        <translation>intercambiar %1 movería el precio un %2 %, y se permite un %3 %</translation>
    </message>
    <message>
        <source>the amounts are too small for the pool %1</source>
        <translation>los importes son demasiado pequeños para el pool %1</translation>
    </message>
    <message>
        <source>Add %1 and %2 to %3</source>
        <translation>Añadir %1 y %2 a %3</translation>
    </message>
    <message>
        <source>the pool %1 is empty</source>
        <translation>el pool %1 está vacío</translation>
    </message>
    <message>
        <source>%1 are too little to swap</source>
        <translation>%1 es demasiado poco para intercambiar</translation>
    </message>
    <message>
        <source>the Uniswap V2 router</source>
        <translation>el enrutador de Uniswap V2</translation>
    </message>
    <message>
        <source>%1 stay in the account: the pool takes both tokens at its own price</source>
        <translation>%1 se quedan en la cuenta: el pool toma ambos tokens a su propio precio</translation>
    </message>
    <message>
        <source>%1 can&apos;t be split for %2</source>
        <translation>%1 no se puede repartir para %2</translation>
    </message>
    <message>
        <source>up to %1 % of what the swaps give, %2 and %3, stay in the account: each later step counts on no more than the step before promises</source>
        <translation>hasta un %1 % de lo que dan los intercambios, %2 y %3, se queda en la cuenta: cada paso posterior cuenta solo con lo que promete el anterior</translation>
    </message>
    <message>
        <source>expected one token, or the two of %1</source>
        <translation>se espera un token, o los dos de %1</translation>
    </message>
    <message>
        <source>so small a share of %1 gives nothing back</source>
        <translation>una parte tan pequeña de %1 no devuelve nada</translation>
    </message>
    <message>
        <source>Take %1 and %2 out of %3</source>
        <translation>Sacar %1 y %2 de %3</translation>
    </message>
    <message>
        <source>Swap on Uniswap V2</source>
        <translation>Intercambiar en Uniswap V2</translation>
    </message>
    <message>
        <source>Add liquidity to Uniswap V2</source>
        <translation>Añadir liquidez a Uniswap V2</translation>
    </message>
    <message>
        <source>Take liquidity out of Uniswap V2</source>
        <translation>Retirar liquidez de Uniswap V2</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
    <message>
        <source>the rule asks first; only one &apos;without asking&apos; takes a consent</source>
        <translation>la regla pregunta antes; solo una con «without asking» admite un consentimiento</translation>
    </message>
    <message>
        <source>the plan is blocked</source>
        <translation>el plan está bloqueado</translation>
    </message>
    <message>
        <source>the rule would now need another consent than the one shown; look again</source>
        <translation>la regla necesitaría ahora otro consentimiento que el mostrado; vuelva a mirar</translation>
    </message>
    <message>
        <source>chain %1 is not set up</source>
        <translation>la cadena %1 no está configurada</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared with that</source>
        <translation>%1 no se puede comparar con eso</translation>
    </message>
    <message>
        <source>chain %1 was not read</source>
        <translation>la cadena %1 no se ha leído</translation>
    </message>
    <message>
        <source>you have several positions &apos;%1&apos;; name the one meant</source>
        <translation>usted tiene varias posiciones «%1»; indique cuál</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>you have no position &apos;%1&apos;</source>
        <translation>usted no tiene ninguna posición «%1»</translation>
    </message>
    <message>
        <source>%1 is worth nothing</source>
        <translation>%1 no vale nada</translation>
    </message>
    <message>
        <source>rules can&apos;t read &apos;%1&apos; yet</source>
        <translation>las reglas todavía no pueden leer «%1»</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>la cantidad</translation>
    </message>
    <message>
        <source>amounts in %1 are not supported yet; use USD</source>
        <translation>los importes en %1 aún no se admiten; use USD</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>un lapso de tiempo</translation>
    </message>
    <message>
        <source>no token %1 is registered</source>
        <translation>no hay registrado ningún token %1</translation>
    </message>
    <message>
        <source>the value of %1 does not fit</source>
        <translation>el valor de %1 es demasiado grande</translation>
    </message>
    <message>
        <source>the value of the plan does not fit</source>
        <translation>el valor del plan es demasiado grande</translation>
    </message>
    <message>
        <source>the fees have no price: %1</source>
        <translation>las comisiones no tienen precio: %1</translation>
    </message>
    <message>
        <source>rules can&apos;t &apos;%1&apos; yet</source>
        <translation>las reglas todavía no pueden «%1»</translation>
    </message>
    <message>
        <source>there is nothing to send: %1 is 0</source>
        <translation>no hay nada que enviar: %1 es 0</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; to deposit into</source>
        <translation>no hay «%1» en que depositar</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not tell in which token; say 50 USDC</source>
        <translation>«%1» no dice en qué token; escriba por ejemplo 50 USDC</translation>
    </message>
    <message>
        <source>it would leave %1, and the rule keeps %2</source>
        <translation>dejaría %1, y la regla conserva %2</translation>
    </message>
    <message>
        <source>nothing in the sentence tells which chain it is about; name one with &apos;on&apos;</source>
        <translation>nada en la frase dice de qué cadena se trata; indique una con «on»</translation>
    </message>
    <message>
        <source>one rule acts on one chain; write a rule for each</source>
        <translation>una regla actúa en una cadena; escriba una regla para cada una</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no protocol that Sheaf knows</source>
        <translation>«%1» no es un protocolo que Sheaf conozca</translation>
    </message>
    <message>
        <source>there is no %1 on the networks that are set up</source>
        <translation>no hay %1 en las redes configuradas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be on %2: name one with &apos;on&apos;</source>
        <translation>«%1» puede estar en %2: indique una con «on»</translation>
    </message>
    <message>
        <source>name the chain with &apos;on&apos;</source>
        <translation>indique la cadena con «on»</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>un protocolo</translation>
    </message>
    <message>
        <source>a token or pool</source>
        <translation>un token o pool</translation>
    </message>
    <message>
        <source>a chain</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a currency or token</source>
        <translation>una moneda o un token</translation>
    </message>
    <message>
        <source>parentheses are nested too deeply</source>
        <translation>los paréntesis están anidados a demasiada profundidad</translation>
    </message>
    <message>
        <source>a number has at most 18 places after the point, and no more digits than fit</source>
        <translation>un número tiene como máximo 18 cifras tras el punto, y no más dígitos de los que caben</translation>
    </message>
    <message>
        <source>a whole number from 1 to 9999 is needed here</source>
        <translation>aquí hace falta un número entero de 1 a 9999</translation>
    </message>
    <message>
        <source>this is said twice, or contradicts what was said before</source>
        <translation>esto se dice dos veces, o contradice lo dicho antes</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>a name for the rule</source>
        <translation>un nombre para la regla</translation>
    </message>
    <message>
        <source>a time (09:00)</source>
        <translation>una hora (09:00)</translation>
    </message>
    <message>
        <source>a time of day is between 00:00 and 23:59</source>
        <translation>una hora del día está entre 00:00 y 23:59</translation>
    </message>
    <message>
        <source>a date (2027-01-31)</source>
        <translation>una fecha (2027-01-31)</translation>
    </message>
    <message>
        <source>a day (1st)</source>
        <translation>un día (1st)</translation>
    </message>
    <message>
        <source>a month has no such day</source>
        <translation>un mes no tiene ese día</translation>
    </message>
    <message>
        <source>the calendar has no such day</source>
        <translation>el calendario no tiene ese día</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>un destinatario</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>a sentence has at most %1 characters</source>
        <translation>una frase tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read here</source>
        <translation>%1 no se puede leer aquí</translation>
    </message>
    <message>
        <source>the request does not name its account&apos;s address, so that no signature can be checked; make it anew</source>
        <translation>la petición no indica la dirección de su cuenta, de modo que no se puede comprobar ninguna firma; hágala de nuevo</translation>
    </message>
    <message>
        <source>%1; scan what the device shows after signing</source>
        <translation>%1; escanee lo que el dispositivo muestra después de firmar</translation>
    </message>
    <message>
        <source>this signature answers another request; sign the one that is shown now</source>
        <translation>esta firma responde a otra petición; firme la que se muestra ahora</translation>
    </message>
    <message>
        <source>the request is none for a transaction</source>
        <translation>la petición no es de una transacción</translation>
    </message>
    <message>
        <source>the device answered something else than a signature</source>
        <translation>el dispositivo respondió algo distinto de una firma</translation>
    </message>
    <message>
        <source>the device answered a signature that Ethereum does not accept</source>
        <translation>el dispositivo respondió una firma que Ethereum no acepta</translation>
    </message>
    <message>
        <source>the signature is not that of %1; use the device that the account was added with, and the same passphrase as then</source>
        <translation>la firma no es la de %1; use el dispositivo con el que se añadió la cuenta y la misma frase de contraseña que entonces</translation>
    </message>
    <message>
        <source>the Ethereum app does not take it (%1); update the app in Ledger Wallet, look in its settings whether blind signing (on old versions, contract data) is allowed, then try again</source>
        <translation>la aplicación Ethereum no lo acepta (%1); actualice la aplicación en Ledger Wallet, compruebe en sus ajustes si se permite la firma a ciegas (en versiones antiguas, los datos de contrato) y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device can&apos;t make sense of the request (%1); update its Ethereum app in Ledger Wallet, then try again</source>
        <translation>el dispositivo no entiende la petición (%1); actualice su aplicación Ethereum en Ledger Wallet y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the app does not sign this delegation: allow &apos;Smart account upgrade&apos; in the Ethereum app&apos;s settings; it also has a list of its own of the contracts that an account may delegate to</source>
        <translation>la aplicación no firma esta delegación: permita «Smart account upgrade» en los ajustes de la aplicación Ethereum; además tiene su propia lista de los contratos a los que una cuenta puede delegar</translation>
    </message>
    <message>
        <source>a setting of the Ethereum app forbids this (%1); change it on the device</source>
        <translation>un ajuste de la aplicación Ethereum lo prohíbe (%1); cámbielo en el dispositivo</translation>
    </message>
    <message>
        <source>signing delegations needs the Ethereum app 1.17.0 or newer; update it in Ledger Wallet (the first Nano S gets none that can)</source>
        <translation>para firmar delegaciones hace falta la aplicación Ethereum 1.17.0 o posterior; actualícela en Ledger Wallet (para el primer Nano S no hay ninguna que pueda)</translation>
    </message>
    <message>
        <source>the Ethereum app does not know this request (%1); update it in Ledger Wallet</source>
        <translation>la aplicación Ethereum no conoce esta petición (%1); actualícela en Ledger Wallet</translation>
    </message>
    <message>
        <source>a Ledger takes paths of 1 to 10 steps, such as m/44&apos;/60&apos;/0&apos;/0/0</source>
        <translation>un Ledger admite rutas de 1 a 10 pasos, como m/44&apos;/60&apos;/0&apos;/0/0</translation>
    </message>
    <message>
        <source>you stopped before everything was sent; end on the device what it may show</source>
        <translation>usted lo detuvo antes de que se enviara todo; termine en el dispositivo lo que aún muestre</translation>
    </message>
    <message>
        <source>the device answered without a status word</source>
        <translation>el dispositivo respondió sin palabra de estado</translation>
    </message>
    <message>
        <source>the device is locked; unlock it with its PIN, then try again</source>
        <translation>el dispositivo está bloqueado; desbloquéelo con su PIN y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>it was rejected on the device; nothing was signed</source>
        <translation>se rechazó en el dispositivo; no se firmó nada</translation>
    </message>
    <message>
        <source>the device is not set up yet; set it up in Ledger Wallet first</source>
        <translation>el dispositivo aún no está configurado; configúrelo primero en Ledger Wallet</translation>
    </message>
    <message>
        <source>this version of the Ethereum app does not sign transactions of this type; update it in Ledger Wallet (the first Nano S gets no newer one)</source>
        <translation>esta versión de la aplicación Ethereum no firma transacciones de este tipo; actualícela en Ledger Wallet (para el primer Nano S no hay ninguna más nueva)</translation>
    </message>
    <message>
        <source>the Ethereum app has no accounts at this path; use one that begins with m/44&apos;/60&apos;</source>
        <translation>la aplicación Ethereum no tiene cuentas en esta ruta; use una que empiece por m/44&apos;/60&apos;</translation>
    </message>
    <message>
        <source>the Ethereum app is not on the device; install it in Ledger Wallet</source>
        <translation>la aplicación Ethereum no está en el dispositivo; instálela en Ledger Wallet</translation>
    </message>
    <message>
        <source>the app can&apos;t show a number as large as this</source>
        <translation>la aplicación no puede mostrar un número tan grande</translation>
    </message>
    <message>
        <source>another app is open; open the Ethereum app on the device</source>
        <translation>está abierta otra aplicación; abra la aplicación Ethereum en el dispositivo</translation>
    </message>
    <message>
        <source>no app is open; open the Ethereum app on the device</source>
        <translation>no hay ninguna aplicación abierta; abra la aplicación Ethereum en el dispositivo</translation>
    </message>
    <message>
        <source>the device reports an error that has no name here (%1); update its firmware and its Ethereum app, then try again</source>
        <translation>el dispositivo comunica un error que aquí no tiene nombre (%1); actualice su firmware y su aplicación Ethereum y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the Ethereum app answered something else than %1; update it, then try again</source>
        <translation>la aplicación Ethereum respondió algo distinto de lo esperado (%1); actualícela y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction of type %1; use another account for it</source>
        <translation>un Ledger no firma transacciones de tipo %1; use otra cuenta para ello</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction that would be valid on every chain; give it a chain id</source>
        <translation>un Ledger no firma una transacción que sería válida en todas las cadenas; dele un identificador de cadena</translation>
    </message>
    <message>
        <source>the Ethereum app waits for more than there is; close it on the device, open it again, and update it if this happens again</source>
        <translation>la aplicación Ethereum espera más de lo que hay; ciérrela en el dispositivo, ábrala de nuevo y actualícela si vuelve a ocurrir</translation>
    </message>
    <message>
        <source>the Ethereum app answered before it had everything, and what it signed is not used; update it in Ledger Wallet</source>
        <translation>la aplicación Ethereum respondió antes de tenerlo todo, y lo que firmó no se usa; actualícela en Ledger Wallet</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation>el mensaje es demasiado largo</translation>
    </message>
    <message>
        <source>a Ledger signs delegations for chain ids of up to 64 bits</source>
        <translation>un Ledger firma delegaciones para identificadores de cadena de hasta 64 bits</translation>
    </message>
    <message>
        <source>you stopped waiting for the device</source>
        <translation>usted dejó de esperar al dispositivo</translation>
    </message>
    <message>
        <source>the device keeps opening and closing apps; open the Ethereum app on it</source>
        <translation>el dispositivo no deja de abrir y cerrar aplicaciones; abra en él la aplicación Ethereum</translation>
    </message>
    <message>
        <source>the device does not say which app is open; unplug it, plug it in again, and unlock it</source>
        <translation>el dispositivo no dice qué aplicación está abierta; desconéctelo, vuelva a conectarlo y desbloquéelo</translation>
    </message>
    <message>
        <source>the app &apos;%1&apos; is open on the device; close it and open the Ethereum app, or let Sheaf do so</source>
        <translation>en el dispositivo está abierta la aplicación «%1»; ciérrela y abra la aplicación Ethereum, o deje que lo haga Sheaf</translation>
    </message>
    <message>
        <source>the device has not come back; unplug it, plug it in again, and open its Ethereum app</source>
        <translation>el dispositivo no ha vuelto; desconéctelo, vuelva a conectarlo y abra su aplicación Ethereum</translation>
    </message>
    <message>
        <source>a Ledger signs no document that has a domain and no message</source>
        <translation>un Ledger no firma un documento que tiene dominio y no tiene mensaje</translation>
    </message>
    <message>
        <source>the device can&apos;t show all of %1, and its settings forbid to sign that: in the Ethereum app on the device, open the settings and allow &apos;Blind signing&apos;</source>
        <translation>el dispositivo no puede mostrarlo todo (%1), y sus ajustes prohíben firmarlo: en la aplicación Ethereum del dispositivo, abra los ajustes y permita «Blind signing»</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>un contrato nuevo</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1, hash %2</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>este dispositivo tiene %1 en %2, y no %3; conecte el dispositivo con el que se añadió la cuenta y use la misma frase de contraseña que entonces</translation>
    </message>
    <message>
        <source>the device showed another address than it had given; don&apos;t use either</source>
        <translation>el dispositivo mostró una dirección distinta de la que había dado; no use ninguna de las dos</translation>
    </message>
    <message>
        <source>%1; replace the file, or remove it</source>
        <translation>%1; reemplace el archivo o elimínelo</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>esta llamada</translation>
    </message>
    <message>
        <source>a message of %1 bytes</source>
        <translation>un mensaje de %1 bytes</translation>
    </message>
    <message>
        <source>a typed message</source>
        <translation>un mensaje tipado</translation>
    </message>
    <message>
        <source>each field of %1</source>
        <translation>cada campo de %1</translation>
    </message>
    <message>
        <source>two hashes alone: domain %1, message %2</source>
        <translation>solo dos hashes: dominio %1, mensaje %2</translation>
    </message>
    <message>
        <source>an end of all delegation</source>
        <translation>el fin de toda delegación</translation>
    </message>
    <message>
        <source>a delegation to %1</source>
        <translation>una delegación a %1</translation>
    </message>
    <message>
        <source>no Ledger is connected; plug one in with a cable that carries data, and unlock it</source>
        <translation>no hay ningún Ledger conectado; conecte uno con un cable que transmita datos y desbloquéelo</translation>
    </message>
    <message>
        <source>%1 Ledgers are connected; name the model, such as ledger:nano_x, or leave one</source>
        <translation>hay %1 Ledger conectados; indique el modelo, como ledger:nano_x, o deje uno solo</translation>
    </message>
    <message>
        <source>the request is too large for QR codes; use another account</source>
        <translation>la petición es demasiado grande para códigos QR; use otra cuenta</translation>
    </message>
    <message>
        <source>air-gapped devices have no request for an authorization (EIP-7702)</source>
        <translation>los dispositivos sin cable no tienen petición de autorización (EIP-7702)</translation>
    </message>
    <message>
        <source>the device answered %1; unplug it and try again</source>
        <translation>el dispositivo respondió algo inesperado (%1); desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device confirmed another address than the one that it gave before; don&apos;t use either, and have the device looked at</source>
        <translation>el dispositivo confirmó una dirección distinta de la que dio antes; no use ninguna de las dos y haga revisar el dispositivo</translation>
    </message>
    <message>
        <source>this typed data can&apos;t be signed: %1</source>
        <translation>estos datos tipados no se pueden firmar: %1</translation>
    </message>
    <message>
        <source>Sheaf does not ask a KeepKey for signatures of typed data yet</source>
        <translation>Sheaf todavía no pide a un KeepKey firmas de datos tipados</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>dominio %1</translation>
    </message>
    <message>
        <source>domain %1, message %2</source>
        <translation>dominio %1, mensaje %2</translation>
    </message>
    <message>
        <source>its firmware does not know what it was asked; update it with its maker&apos;s program</source>
        <translation>su firmware no conoce lo que se le pidió; actualícelo con el programa del fabricante</translation>
    </message>
    <message>
        <source>it does not take what it was given</source>
        <translation>no acepta lo que se le dio</translation>
    </message>
    <message>
        <source>the PIN was not entered; nothing was signed</source>
        <translation>no se introdujo el PIN; no se firmó nada</translation>
    </message>
    <message>
        <source>the PIN was wrong; the device waits longer after each wrong one, and then you can try again</source>
        <translation>el PIN era incorrecto; el dispositivo espera más tras cada error, y después puede volver a intentarlo</translation>
    </message>
    <message>
        <source>it could not do what it was asked</source>
        <translation>no pudo hacer lo que se le pidió</translation>
    </message>
    <message>
        <source>it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>aún no tiene cartera; configúrelo con el programa del fabricante</translation>
    </message>
    <message>
        <source>the PIN was wrong; try again</source>
        <translation>el PIN era incorrecto; vuelva a intentarlo</translation>
    </message>
    <message>
        <source>another program has begun a session with it; close that one and try again</source>
        <translation>otro programa ha iniciado una sesión con él; ciérrelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>it is busy; finish what it shows, and try again</source>
        <translation>está ocupado; termine lo que muestra y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>a Trezor Safe 7 speaks a protocol (THP) that Sheaf does not speak yet</source>
        <translation>un Trezor Safe 7 habla un protocolo (THP) que Sheaf todavía no habla</translation>
    </message>
    <message>
        <source>its firmware reports an error of its own; unplug it and try again</source>
        <translation>su firmware comunica un error propio; desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device named its session by something else than 32 bytes</source>
        <translation>el dispositivo no identificó su sesión con 32 bytes</translation>
    </message>
    <message>
        <source>%1 (it says: %2)</source>
        <translation>%1 (dice: %2)</translation>
    </message>
    <message>
        <source>%1: it has no Ethereum accounts at this derivation path; choose one below m/44&apos;/60&apos;</source>
        <translation>%1: no tiene cuentas de Ethereum en esta ruta de derivación; elija una por debajo de m/44&apos;/60&apos;</translation>
    </message>
    <message>
        <source>%1: it failed with code %2; unplug it and try again</source>
        <translation>%1: falló con el código %2; desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device does not answer; unplug it, plug it in and try again</source>
        <translation>el dispositivo no responde; desconéctelo, conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>the device did not say what it is; unplug it and try again</source>
        <translation>el dispositivo no dijo qué es; desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1: it is in its bootloader; unplug it, and plug it in without touching it</source>
        <translation>%1: está en su cargador de arranque; desconéctelo y conéctelo sin tocarlo</translation>
    </message>
    <message>
        <source>%1: it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>%1: aún no tiene cartera; configúrelo con el programa del fabricante</translation>
    </message>
    <message>
        <source>%1: it does not answer; unplug it, plug it in and try again</source>
        <translation>%1: no responde; desconéctelo, conéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1: its firmware is older than what Sheaf talks to; update it with Trezor Suite</source>
        <translation>%1: su firmware es más antiguo de lo que Sheaf admite; actualícelo con Trezor Suite</translation>
    </message>
    <message>
        <source>a PIN is given by the places of its digits, 1 to 9 of a number pad; try again</source>
        <translation>un PIN se indica por las posiciones de sus dígitos, de 1 a 9 de un teclado numérico; vuelva a intentarlo</translation>
    </message>
    <message>
        <source>%1 has no keyboard: type the passphrase here</source>
        <translation>%1 no tiene teclado: escriba la frase de contraseña aquí</translation>
    </message>
    <message>
        <source>the passphrase is no text; type it again</source>
        <translation>la frase de contraseña no es texto; escríbala de nuevo</translation>
    </message>
    <message>
        <source>%1 takes a passphrase of at most 50 bytes; this one is longer</source>
        <translation>%1 admite una frase de contraseña de 50 bytes como máximo; esta es más larga</translation>
    </message>
    <message>
        <source>%1: it sent %2; unplug it and try again</source>
        <translation>%1: envió algo inesperado (%2); desconéctelo y vuelva a intentarlo</translation>
    </message>
    <message>
        <source>you gave up, but %1 does not answer (%2); it may still show the request: reject it there, or unplug it</source>
        <translation>usted canceló, pero %1 no responde (%2); puede que todavía muestre la petición: rechácela allí o desconéctelo</translation>
    </message>
    <message>
        <source>you gave up just after it was confirmed on %1; what it signed was thrown away</source>
        <translation>usted canceló justo después de que se confirmara en %1; lo que firmó se ha desechado</translation>
    </message>
    <message>
        <source>you gave up, and %1 has stopped; nothing was signed</source>
        <translation>usted canceló, y %1 se ha detenido; no se firmó nada</translation>
    </message>
    <message>
        <source>nothing for five seconds</source>
        <translation>nada durante cinco segundos</translation>
    </message>
    <message>
        <source>%1 does not sign %2; use another account for it</source>
        <translation>%1 no firma %2; use otra cuenta para ello</translation>
    </message>
    <message>
        <source>for chains whose id has more than 32 bits</source>
        <translation>para cadenas cuyo identificador tiene más de 32 bits</translation>
    </message>
    <message>
        <source>transactions with an access list</source>
        <translation>transacciones con una lista de acceso</translation>
    </message>
    <message>
        <source>transactions of type %1</source>
        <translation>transacciones de tipo %1</translation>
    </message>
    <message>
        <source>transactions for every chain (without EIP-155)</source>
        <translation>transacciones para todas las cadenas (sin EIP-155)</translation>
    </message>
    <message>
        <source>that much data</source>
        <translation>tantos datos</translation>
    </message>
    <message>
        <source>access lists of more than 12 entries</source>
        <translation>listas de acceso de más de 12 entradas</translation>
    </message>
    <message>
        <source>the device gave an address that its public key does not have; don&apos;t use it, and have the device looked at</source>
        <translation>el dispositivo dio una dirección que no corresponde a su clave pública; no la use y haga revisar el dispositivo</translation>
    </message>
    <message>
        <source>%1 has %2 at %3, not %4; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>%1 tiene %2 en %3, y no %4; conecte el dispositivo con el que se añadió la cuenta y use la misma frase de contraseña que entonces</translation>
    </message>
    <message>
        <source>authorizations (EIP-7702)</source>
        <translation>autorizaciones (EIP-7702)</translation>
    </message>
    <message>
        <source>there is an account called &apos;%1&apos;</source>
        <translation>ya hay una cuenta llamada «%1»</translation>
    </message>
    <message>
        <source>%1&apos;s key is on a device and never leaves it</source>
        <translation>la clave de %1 está en un dispositivo y nunca sale de él</translation>
    </message>
    <message>
        <source>%1 is only watched: there is no key</source>
        <translation>%1 solo se observa: no hay clave</translation>
    </message>
    <message>
        <source>the vault has no account yet</source>
        <translation>la bóveda aún no tiene ninguna cuenta</translation>
    </message>
    <message>
        <source>no account &apos;%1&apos;; there are %2</source>
        <translation>no hay ninguna cuenta «%1»; hay: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an account of recovery words or shares</source>
        <translation>«%1» no es una cuenta de palabras de recuperación ni de partes</translation>
    </message>
    <message>
        <source>this vault has no words or shares to derive accounts from</source>
        <translation>esta bóveda no tiene palabras ni partes de las que derivar cuentas</translation>
    </message>
    <message>
        <source>%1 is in the vault already, as &apos;%2&apos;</source>
        <translation>%1 ya está en la bóveda, como «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book, which is empty</source>
        <translation>«%1» no está en la agenda, que está vacía</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book; there are %2</source>
        <translation>«%1» no está en la agenda; hay: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the address book already</source>
        <translation>«%1» ya está en la agenda</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book</source>
        <translation>«%1» no está en la agenda</translation>
    </message>
    <message>
        <source>nobody is there to answer the device</source>
        <translation>no hay nadie para responder al dispositivo</translation>
    </message>
    <message>
        <source>no device is connected; plug one in, and unlock it</source>
        <translation>no hay ningún dispositivo conectado; conecte uno y desbloquéelo</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3</source>
        <translation>este dispositivo tiene %1 en %2, y no %3</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters, no quotes, and no space at its ends</source>
        <translation>un nombre tiene de 1 a 64 caracteres, sin comillas y sin espacios en los extremos</translation>
    </message>
    <message>
        <source>an address is no name</source>
        <translation>una dirección no es un nombre</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
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
        <translation>«%1» no puede ir aquí; ¿quería decir «%2»?</translation>
    </message>
    <message>
        <source>something is missing here: %1</source>
        <translation>aquí falta algo: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand here; expected %2</source>
        <translation>«%1» no puede ir aquí; se espera %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share: 0.01% to 100%, with at most two decimal places</source>
        <translation>«%1» no es una parte: de 0,01 % a 100 %, con dos decimales como máximo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither in the address book nor an address: %2</source>
        <translation>«%1» no está en la agenda ni es una dirección: %2</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Nothing stays behind; what the fee needs less goes to whoever includes the transaction.</source>
        <translation>Es todo lo que hay: %1 se reservan para las comisiones. No queda nada; lo que la comisión necesite de menos va a quien incluya la transacción.</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Up to %2 of that can stay behind: part of the fee is only known when the transaction is included.</source>
        <translation>Es todo lo que hay: %1 se reservan para las comisiones. De ello pueden quedar hasta %2: parte de la comisión solo se conoce cuando se incluye la transacción.</translation>
    </message>
    <message>
        <source>an amount has a unit: 1.5 ETH, 50 USDC, all USDC</source>
        <translation>un importe lleva una unidad: 1.5 ETH, 50 USDC, all USDC</translation>
    </message>
    <message>
        <source>%1 is nothing</source>
        <translation>%1 no es nada</translation>
    </message>
    <message>
        <source>there is no protocol &apos;%1&apos; here</source>
        <translation>aquí no hay ningún protocolo «%1»</translation>
    </message>
    <message>
        <source>there is no position or market %1 now</source>
        <translation>ahora no hay ninguna posición ni mercado %1</translation>
    </message>
    <message>
        <source>the account has no %1 on %2</source>
        <translation>la cuenta no tiene %1 en %2</translation>
    </message>
    <message>
        <source>%1 units of token %2</source>
        <translation>%1 unidades del token %2</translation>
    </message>
    <message>
        <source>Your own account %1.</source>
        <translation>Su propia cuenta %1.</translation>
    </message>
    <message>
        <source>%1, from your address book.</source>
        <translation>%1, de la agenda.</translation>
    </message>
    <message>
        <source>You have sent here before.</source>
        <translation>Ya se ha enviado aquí antes.</translation>
    </message>
    <message>
        <source>You have never sent anything here, and it is not in the address book.</source>
        <translation>Nunca se ha enviado nada aquí, y no está en la agenda.</translation>
    </message>
    <message>
        <source>an address that you have sent to</source>
        <translation>una dirección a la que se ha enviado</translation>
    </message>
    <message>
        <source>This is not %1 (%2). It only looks like it, as addresses made to deceive do.</source>
        <translation>Esta no es %1 (%2). Solo se le parece, como hacen las direcciones creadas para engañar.</translation>
    </message>
    <message>
        <source>There is a contract at this address: make sure that it takes what you send.</source>
        <translation>Hay un contrato en esta dirección: asegurarse de que acepta lo que se envía.</translation>
    </message>
    <message>
        <source>This is the contract of %1 itself: what is sent there is lost.</source>
        <translation>Este es el contrato del propio %1: lo que se envíe ahí se pierde.</translation>
    </message>
    <message>
        <source>Nobody has the key of this address: what is sent there is lost.</source>
        <translation>Nadie tiene la clave de esta dirección: lo que se envíe ahí se pierde.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, by places</source>
        <translation>PIN, por lugares</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>arriba en el centro</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>centro a la izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>centro</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>centro a la derecha</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>abajo en el centro</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n dígito introducido</numerusform>
            <numerusform>%n dígitos introducidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>Quitar el último</translation>
    </message>
</context>
<context>
    <name>PositionHead</name>
    <message>
        <source>Back to the dashboard</source>
        <translation>Volver al panel</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrato %1</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Reinvertir</translation>
    </message>
    <message>
        <source>Claims the reward and puts it back to work</source>
        <translation>Reclama la recompensa y la pone de nuevo a trabajar</translation>
    </message>
    <message>
        <source>There is no reward to put back to work</source>
        <translation>No hay ninguna recompensa que reinvertir</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>There is nothing to claim</source>
        <translation>No hay nada que reclamar</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>This account is only watched: its key is not in this vault, so nothing can be done with the position from here.</source>
        <translation>Esta cuenta solo se observa: su clave no está en esta bóveda, así que desde aquí no se puede hacer nada con la posición.</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>value %1</source>
        <translation>valor %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>tasa %1</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>pendiente %1</translation>
    </message>
    <message>
        <source>cost to harvest %1</source>
        <translation>coste de cosechar %1</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>factor de salud %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>Value over a week</source>
        <translation>Valor durante una semana</translation>
    </message>
    <message>
        <source>It owes nothing, so nobody can liquidate it.</source>
        <translation>No debe nada, así que nadie puede liquidarla.</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>Del patrimonio neto</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>Abrir una posición</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What is supplied, pooled and staked less what is borrowed, rewards apart</source>
        <translation>Lo suministrado, en pools y en staking menos lo tomado en préstamo, recompensas aparte</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>All its rates together, a year, as they stand now</source>
        <translation>Todas sus tasas juntas, al año, tal como están ahora</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>What could be claimed now</source>
        <translation>Lo que se podría reclamar ahora</translation>
    </message>
    <message>
        <source>To harvest</source>
        <translation>Por cosechar</translation>
    </message>
    <message>
        <source>What bringing it in would cost in fees now, by simulation</source>
        <translation>Lo que costaría ahora cobrarlo en comisiones, según la simulación</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Factor de salud</translation>
    </message>
    <message>
        <source>Of a loan: below 1 anyone may liquidate it</source>
        <translation>De un préstamo: por debajo de 1 cualquiera puede liquidarlo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>Del patrimonio neto</translation>
    </message>
    <message>
        <source>None of your money works yet: open a position, and it is watched from here.</source>
        <translation>Ningún dinero está trabajando aún: abrir una posición, y se vigilará desde aquí.</translation>
    </message>
    <message>
        <source>No position is like “%1”.</source>
        <translation>Ninguna posición coincide con «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>PushButton</name>
    <message>
        <source>not available now</source>
        <translation>no disponible ahora</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Ctrl+%1</source>
        <translation>Ctrl+%1</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
</context>
<context>
    <name>RatesPanel</name>
    <message>
        <source>What it earns</source>
        <translation>Lo que gana</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>Tasa a lo largo del tiempo</translation>
    </message>
    <message>
        <source>How it has changed is kept from now on.</source>
        <translation>Desde ahora se guarda cómo ha cambiado.</translation>
    </message>
    <message>
        <source>Its contracts tell no rate. The fees of a pool stay in it, and are part of its value.</source>
        <translation>Sus contratos no indican ninguna tasa. Las comisiones de un pool se quedan en él y forman parte de su valor.</translation>
    </message>
</context>
<context>
    <name>ReceiveView</name>
    <message>
        <source>QR code of the address</source>
        <translation>Código QR de la dirección</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Which account receives</source>
        <translation>Qué cuenta recibe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>QR code as a payment link</source>
        <translation>Código QR como enlace de pago</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>unlimited %1</source>
        <translation>%1 sin límite</translation>
    </message>
    <message>
        <source>units of %1</source>
        <translation>unidades de %1</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin</source>
        <translation>la moneda propia de la cadena</translation>
    </message>
    <message>
        <source>the token %1</source>
        <translation>el token %1</translation>
    </message>
    <message>
        <source>it fails, and gives no reason</source>
        <translation>falla, y no da ningún motivo</translation>
    </message>
    <message>
        <source>Prices have moved since this was planned: %1. Its floors hold; plan it anew for fresh ones.</source>
        <translation>Los precios se han movido desde que se planificó: %1. Sus mínimos se mantienen; planificar de nuevo para actualizarlos.</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1, bloque %2, %3</translation>
    </message>
</context>
<context>
    <name>ReviewCalls</name>
    <message>
        <source>read by Sheaf</source>
        <translation>leído por Sheaf</translation>
    </message>
    <message>
        <source>as %1 describes it</source>
        <translation>según lo describe %1</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una suposición</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>calls, %1</source>
        <translation>llama, %1</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Leaves the account, at most</source>
        <translation>Sale de la cuenta, como máximo</translation>
    </message>
    <message>
        <source>Comes back, at least</source>
        <translation>Vuelve, como mínimo</translation>
    </message>
    <message>
        <source>Fees of all transactions</source>
        <translation>Comisiones de todas las transacciones</translation>
    </message>
    <message>
        <source>Expected fees: %1</source>
        <translation>Comisiones previstas: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Execution on the layer 2</source>
        <translation>Ejecución en la capa 2</translation>
    </message>
    <message>
        <source>Data on the layer 1</source>
        <translation>Datos en la capa 1</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>En el peor caso</translation>
    </message>
    <message>
        <source>Balances after it, as simulated</source>
        <translation>Saldos después, según la simulación</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>Lo que se firma</translation>
    </message>
    <message>
        <source>What is signed, in this order</source>
        <translation>Lo que se firma, en este orden</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Cómo se ha comprobado</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>asked by the rule “%1”</source>
        <translation>solicitado por la regla «%1»</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Transacciones</translation>
    </message>
    <message>
        <source>It can&apos;t be signed: %1</source>
        <translation>No se puede firmar: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The rule stays due and asks again</source>
        <translation>La regla sigue pendiente y vuelve a preguntar</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Esta vez no</translation>
    </message>
    <message>
        <source>The rule waits until it is due again</source>
        <translation>La regla espera hasta que le toque de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>Firmar y enviar</translation>
    </message>
    <message>
        <source>I have read this, and want to sign it all the same</source>
        <translation>Lo he leído y quiero firmarlo de todos modos</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>Dar consentimiento</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activarla</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>It was paused: %1</source>
        <translation>Se pausó: %1</translation>
    </message>
    <message>
        <source>It is off, and will be removed in a moment. Its log stays.</source>
        <translation>Está desactivada y se eliminará en un momento. Su registro se conserva.</translation>
    </message>
    <message>
        <source>Run it now; you are asked first</source>
        <translation>Ejecutarla ahora; antes se le pregunta</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>%1, written %2</source>
        <translation>%1, escrita %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>¿Qué haría?</translation>
    </message>
    <message>
        <source>Reading the chains; nothing is sent…</source>
        <translation>Leyendo las cadenas; no se envía nada…</translation>
    </message>
    <message>
        <source>%1 leaves, at most</source>
        <translation>sale %1, como máximo</translation>
    </message>
    <message>
        <source>%1 comes, at least</source>
        <translation>llega %1, como mínimo</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna aún.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>ha actuado</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Escribir una regla</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you.</source>
        <translation>Una regla es una frase que el programa lleva a cabo.</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you. For example: %1</source>
        <translation>Una regla es una frase que el programa lleva a cabo. Por ejemplo: %1</translation>
    </message>
    <message>
        <source>Write the first rule</source>
        <translation>Escribir la primera regla</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Its rules</source>
        <translation>Sus reglas</translation>
    </message>
    <message>
        <source>No rule looks after this position.</source>
        <translation>Ninguna regla cuida de esta posición.</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Escribir una regla</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>When nobody has touched Sheaf for</source>
        <translation>Cuando nadie toque Sheaf durante</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>the recovery words stay the same</source>
        <translation>las palabras de recuperación no cambian</translation>
    </message>
    <message>
        <source>The password now</source>
        <translation>La contraseña actual</translation>
    </message>
    <message>
        <source>Making it slow to guess; this takes some seconds</source>
        <translation>Haciéndola lenta de adivinar; tarda unos segundos</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Copia de seguridad de la bóveda</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Accounts, keys, rules and the address book in one file, sealed with the password of today. Nothing is overwritten.</source>
        <translation>Cuentas, claves, reglas y la agenda en un solo archivo, sellado con la contraseña de hoy. No se sobrescribe nada.</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>El archivo de la copia</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>La bóveda está en %1</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>Escribiendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps or its lid is closed, too.</source>
        <translation>Al bloquear se olvidan las claves: las reglas se detienen hasta que desbloquee. Sheaf también bloquea cuando el equipo se suspende o se cierra su tapa.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Look with this desktop&apos;s keyring</source>
        <translation>Ver con el llavero de este escritorio</translation>
    </message>
    <message>
        <source>Opens the vault without its password, to look at what you have. Nothing is signed before the password is given; whoever can use your session can see what you see.</source>
        <translation>Abre la bóveda sin su contraseña, para ver lo que tiene. No se firma nada hasta que se escriba la contraseña; quien pueda usar su sesión verá lo mismo que usted.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>activado</translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message>
        <source>Show an address to receive on</source>
        <translation>Mostrar una dirección en la que recibir</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From which account</source>
        <translation>Desde qué cuenta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What to send, and on which chain</source>
        <translation>Qué enviar, y en qué cadena</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>A name of your address book, or an address that begins with 0x.</source>
        <translation>Un nombre de la agenda, o una dirección que empiece por 0x.</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Nombre o dirección</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>I have compared every character: this is the address that I mean.</source>
        <translation>He comparado cada carácter: esta es la dirección deseada.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much, in %1</source>
        <translation>Cuánto, en %1</translation>
    </message>
    <message>
        <source>Write it in the token</source>
        <translation>Escribirlo en el token</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Leaves nothing: of a chain&apos;s own coin the fees come out of it</source>
        <translation>No deja nada: en la moneda propia de una cadena, las comisiones salen de ella</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen the review and said yes.</source>
        <translation>No se envía nada antes de haber visto la revisión y haber aceptado.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Write it in %1</source>
        <translation>Escribirlo en %1</translation>
    </message>
</context>
<context>
    <name>SentenceEntry</name>
    <message>
        <source>The rule as a sentence</source>
        <translation>La regla como frase</translation>
    </message>
    <message>
        <source>every week, compound …</source>
        <translation>every week, compound …</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>Lo que podría seguir</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>%1: that is enough.</source>
        <translation>%1: es suficiente.</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>Quitar %1 de nuevo</translation>
    </message>
    <message>
        <source>Words of the first share</source>
        <translation>Palabras de la primera parte</translation>
    </message>
    <message>
        <source>Words of the next share</source>
        <translation>Palabras de la parte siguiente</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>Primera palabra</translation>
    </message>
    <message numerus="yes">
        <source>Words of the share, %n</source>
        <translation>
            <numerusform>Palabras de la parte, %n</numerusform>
            <numerusform>Palabras de la parte, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>Tomar esta parte</translation>
    </message>
    <message>
        <source>These shares have a passphrase</source>
        <translation>Estas partes tienen una frase de paso</translation>
    </message>
    <message>
        <source>Passphrase of the shares</source>
        <translation>Frase de paso de las partes</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Working out the first account…</source>
        <translation>Calculando la primera cuenta…</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Primera cuenta</translation>
    </message>
    <message>
        <source>Is it the one that you know? Nothing tells a wrong passphrase but this: each one makes another wallet.</source>
        <translation>¿Es la conocida? Solo aquí se nota una frase de paso equivocada: cada una da otra cartera.</translation>
    </message>
</context>
<context>
    <name>SharesStep</name>
    <message>
        <source>Type the shares of the backup</source>
        <translation>Escribir las partes de la copia de seguridad</translation>
    </message>
    <message>
        <source>One share after the other, or paste a whole one, until there are enough. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>Una parte tras otra, o pegar una entera, hasta que haya suficientes. Bastan unas pocas letras: Intro toma la palabra marcada. Lo que se pegue permanece en el portapapeles hasta que se copie otra cosa.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>sorted, the smallest first</source>
        <translation>ordenado, lo menor primero</translation>
    </message>
    <message>
        <source>sorted, the largest first</source>
        <translation>ordenado, lo mayor primero</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>, grows by itself</source>
        <translation>, crece por sí solo</translation>
    </message>
    <message>
        <source>, until it is claimed</source>
        <translation>, hasta que se reclame</translation>
    </message>
    <message>
        <source>Nobody tells its rate now.</source>
        <translation>Nadie da su tasa ahora.</translation>
    </message>
    <message>
        <source>Of the whole account in this market. Below 1 anyone may liquidate it.</source>
        <translation>De toda la cuenta en este mercado. Por debajo de 1 cualquiera puede liquidarla.</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 no se ha leído nunca</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1, bloque %2, %3</translation>
    </message>
    <message>
        <source> (does not answer now)</source>
        <translation> (ahora no responde)</translation>
    </message>
    <message>
        <source>Not returned since block %1, %2</source>
        <translation>No devuelto desde el bloque %1, %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Suministrado</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>Tomado en préstamo</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>En el pool</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>En staking</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Recompensa</translation>
    </message>
    <message>
        <source>supply interest</source>
        <translation>intereses de suministro</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>comisiones de intercambio</translation>
    </message>
    <message>
        <source>rewards in %1</source>
        <translation>recompensas en %1</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Transaction</source>
        <translation>Transacción</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>Fortaleza de la contraseña</translation>
    </message>
</context>
<context>
    <name>TokenAmounts</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>Importe de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todo el %1</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Send or receive</source>
        <translation>Enviar o recibir</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>Contraseña de la bóveda</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>La bóveda está en %1</translation>
    </message>
    <message>
        <source>Ask the networks for balances and rates</source>
        <translation>Preguntar a las redes por saldos y tasas</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so. The servers learn which addresses you look at.</source>
        <translation>No se envía nada hasta que se indique. Los servidores saben qué direcciones se consultan.</translation>
    </message>
    <message>
        <source>Look without the password</source>
        <translation>Ver sin la contraseña</translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>Next</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>A rule brings rewards in when it is worth it.</source>
        <translation>Una regla cobra las recompensas cuando merece la pena.</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Escribir una regla</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw from %1</source>
        <translation>Retirar de %1</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Qué parte</translation>
    </message>
    <message>
        <source>Share to withdraw</source>
        <translation>Parte que retirar</translation>
    </message>
    <message>
        <source>Comes back, about</source>
        <translation>Vuelve, aproximadamente</translation>
    </message>
    <message>
        <source>What you get at least, and all fees, are shown before anything happens.</source>
        <translation>Lo que se recibe como mínimo, y todas las comisiones, se muestran antes de que ocurra nada.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>Recovery words, %n</source>
        <translation>
            <numerusform>Palabras de recuperación, %n</numerusform>
            <numerusform>Palabras de recuperación, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>Escribir estas palabras en papel</translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has everything in it. If you lose both them and this computer, nobody can bring it back: not we, not anybody. Write them down in this order, by hand, and keep the paper where nobody looks. No photo, no file, no cloud.</source>
        <translation>Son la cartera. Quien las tenga, tiene todo lo que hay en ella. Si se pierden tanto ellas como este equipo, nadie puede recuperarla: ni nosotros, ni nadie. Escribirlas en este orden, a mano, y guardar el papel donde nadie mire. Sin fotos, sin archivos, sin nube.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Las he escrito</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Cuántas palabras</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 palabras</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 palabras</translation>
    </message>
    <message>
        <source>Look around: is anybody behind you, or a camera? Then press Reveal.</source>
        <translation>Mirar alrededor: ¿hay alguien detrás, o una cámara? Después, pulsar Revelar.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Opened by the desktop&apos;s keyring, to look: nothing is sent and no rule runs before you give the password.</source>
        <translation>Abierta por el llavero del escritorio, para ver: no se envía nada ni se ejecuta ninguna regla hasta que escriba la contraseña.</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>Escribir la contraseña</translation>
    </message>
</context>
<context>
    <name>WriterSheet</name>
    <message>
        <source>Change the rule</source>
        <translation>Cambiar la regla</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Escribir una regla</translation>
    </message>
    <message>
        <source>It takes the place of the one that is there, begins its log anew, and wants its consent again.</source>
        <translation>Ocupa el lugar de la existente, empieza su registro de nuevo y necesita otra vez su consentimiento.</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Tab takes what is offered, the arrows go through it, Escape closes it.</source>
        <translation>Tab toma lo ofrecido, las flechas lo recorren, Escape lo cierra.</translation>
    </message>
    <message>
        <source>This would be a rule: %1</source>
        <translation>Esto sería una regla: %1</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>Escribirla así</translation>
    </message>
    <message>
        <source>Begin with one of these</source>
        <translation>Empezar con una de estas</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>Lo que el programa entiende</translation>
    </message>
    <message>
        <source>It acts without asking. Before it may, you are shown what it may call and spend, and give your consent with the vault&apos;s password.</source>
        <translation>Actúa sin preguntar. Antes de que pueda hacerlo, se muestra lo que puede llamar y gastar, y se da el consentimiento con la contraseña de la bóveda.</translation>
    </message>
    <message>
        <source>From menus</source>
        <translation>Con menús</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>Solo si</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>A rule that says nothing asks you first.</source>
        <translation>Una regla que no dice nada pregunta primero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Añadir la regla</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A wallet and yield dashboard.</source>
        <translation>Una cartera con panel de rendimientos.</translation>
    </message>
    <message>
        <source>The vault&apos;s folder.</source>
        <translation>La carpeta de la bóveda.</translation>
    </message>
    <message>
        <source>A folder with chains, tokens and protocols.</source>
        <translation>Una carpeta con cadenas, tokens y protocolos.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountFinder</name>
    <message>
        <source>as in Sheaf, MetaMask and Trezor</source>
        <translation>como en Sheaf, MetaMask y Trezor</translation>
    </message>
    <message>
        <source>as in Ledger Live</source>
        <translation>como en Ledger Live</translation>
    </message>
    <message>
        <source>as in MyEtherWallet and MyCrypto with a Ledger</source>
        <translation>como en MyEtherWallet y MyCrypto con un Ledger</translation>
    </message>
    <message>
        <source>You have not allowed Sheaf to ask the networks. Allow it in Settings, Networks.</source>
        <translation>No ha permitido que Sheaf pregunte a las redes. Permítalo en Ajustes, Redes.</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>Preguntando a las redes…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) looked at</source>
        <translation>
            <numerusform>%n cuenta revisada</numerusform>
            <numerusform>%n cuentas revisadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n usada</numerusform>
            <numerusform>%n usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be asked: %1. What was used there alone is missing.</source>
        <translation>No se pudo preguntar a: %1. Falta lo que solo se usó allí.</translation>
    </message>
    <message>
        <source>None of these accounts was ever used there.</source>
        <translation>Ninguna de estas cuentas se usó nunca allí.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were used</source>
        <translation>
            <numerusform>%n cuenta se usó</numerusform>
            <numerusform>%n cuentas se usaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n cuenta añadida</numerusform>
            <numerusform>%n cuentas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountsModel</name>
    <message>
        <source>from the recovery words</source>
        <translation>de las palabras de recuperación</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observada</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ya está</translation>
    </message>
    <message>
        <source>%1 is watched</source>
        <translation>Se observa %1</translation>
    </message>
    <message>
        <source>on a hardware wallet</source>
        <translation>en una cartera físico</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>Buscando un dispositivo…</translation>
    </message>
    <message>
        <source>No device is connected. Plug it in, unlock it, and try again.</source>
        <translation>No hay ningún dispositivo conectado. Conéctelo, desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>More than one device is connected. Leave the one that you mean.</source>
        <translation>Hay más de un dispositivo conectado. Deje solo el que quiere usar.</translation>
    </message>
    <message>
        <source>from the shares of a backup</source>
        <translation>de las partes de una copia</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ActivityModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitiva</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No realizada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>The vault was locked before everything was written; nothing was saved.</source>
        <translation>La bóveda se bloqueó antes de que se escribiera todo; no se ha guardado nada.</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>token %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>sped up</source>
        <translation>acelerada</translation>
    </message>
    <message>
        <source>%1, not taken yet</source>
        <translation>%1, aún no aceptada</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation>nonce %1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>Acelerar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Escribir la ruta completa de un archivo, desde /.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another, or say that it may be replaced.</source>
        <translation>Ya hay un archivo con este nombre; elegir otro, o indicar que se puede sustituir.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>No se puede escribir el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>Se ha escrito %n entrada.</numerusform>
            <numerusform>Se han escrito %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>Usted la canceló: una transacción que no hace nada ocupó su lugar.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AssetsModel</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::BackgroundModel</name>
    <message>
        <source>Closing the window ends Sheaf, and its rules with it.</source>
        <translation>Al cerrar la ventana termina Sheaf, y con él sus reglas.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Sheaf all the same.</source>
        <translation>Este escritorio no muestra bandeja, así que al cerrar la ventana termina Sheaf igualmente.</translation>
    </message>
    <message>
        <source>Closing the window leaves Sheaf in the tray; rules go on while the vault is open.</source>
        <translation>Al cerrar la ventana Sheaf sigue en la bandeja; las reglas continúan mientras la bóveda esté abierta.</translation>
    </message>
    <message>
        <source>Open Sheaf</source>
        <translation>Abrir Sheaf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>desbloqueado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n asunto le espera</numerusform>
            <numerusform>%n asuntos le esperan</numerusform>
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
        <translation>De %1 el %2 a %3 el %4; mínimo %5, máximo %6</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeAccounts</name>
    <message>
        <source>The device shows no account of Ethereum. Have it show its accounts for a wallet, and try again.</source>
        <translation>El dispositivo no muestra ninguna cuenta de Ethereum. Haga que muestre sus cuentas para una cartera e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>%n cuenta añadida</numerusform>
            <numerusform>%n cuentas añadidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeCamera</name>
    <message>
        <source>The camera needs Qt Multimedia (Debian&apos;s package libqt6multimedia6), which can&apos;t be loaded. Pictures and text work without it. (%1)</source>
        <translation>La cámara necesita Qt Multimedia (el paquete libqt6multimedia6 de Debian), que no se puede cargar. Las imágenes y el texto funcionan sin él. (%1)</translation>
    </message>
    <message>
        <source>The part of Sheaf that works cameras (sheaf-camera.so) is not installed. Pictures and text work without it.</source>
        <translation>La parte de Sheaf que maneja cámaras (sheaf-camera.so) no está instalada. Las imágenes y el texto funcionan sin ella.</translation>
    </message>
    <message>
        <source>The camera has stopped. Is another program using it? (%1)</source>
        <translation>La cámara se ha detenido. ¿La está usando otro programa? (%1)</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, or give pictures or text.</source>
        <translation>No hay ninguna cámara conectada. Conecte una, o dé imágenes o texto.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeExchange</name>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Escribir la ruta completa de un archivo, desde /.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another.</source>
        <translation>Ya hay un archivo con este nombre; elija otro.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeReader</name>
    <message>
        <source>%1 of %2 codes are read; go on with the next.</source>
        <translation>Se han leído %1 de %2 códigos; siga con el siguiente.</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>Escribir la ruta completa de un archivo, desde /.</translation>
    </message>
    <message>
        <source>That is no file of this computer. Save it here first, then give the file.</source>
        <translation>Eso no es un archivo de este equipo. Guárdelo aquí primero y después dé el archivo.</translation>
    </message>
    <message>
        <source>Give a picture or a text file, or some of them.</source>
        <translation>Dé una imagen o un archivo de texto, o varios.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy a picture of the code there, or its text.</source>
        <translation>No hay nada en el portapapeles. Copie allí una imagen del código, o su texto.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ContactsModel</name>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation>Esta dirección ya está en la agenda, como %1.</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 está en la agenda</translation>
    </message>
    <message>
        <source>%1 is removed from the address book</source>
        <translation>%1 se ha quitado de la agenda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>This is your own account %1.</source>
        <translation>Esta es su propia cuenta %1.</translation>
    </message>
    <message>
        <source>This address looks like that of %1, and is another. Compare every digit: thieves make such addresses.</source>
        <translation>Esta dirección se parece a la de %1 y es otra. Compare cada dígito: los ladrones crean direcciones así.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DepositModel</name>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>Deposit into %1</source>
        <translation>Depositar en %1</translation>
    </message>
    <message>
        <source>One of them is enough: the rest is swapped as the pool needs it, and the review shows how.</source>
        <translation>Basta con uno de ellos: el resto se intercambia según lo necesite el pool, y la revisión muestra cómo.</translation>
    </message>
    <message>
        <source>The account has none of it.</source>
        <translation>La cuenta no tiene nada de eso.</translation>
    </message>
    <message>
        <source>Leave some of it: the fees are paid in %1.</source>
        <translation>Deje algo: las comisiones se pagan en %1.</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>Esto es más de lo que tiene la cuenta.</translation>
    </message>
    <message>
        <source>You have %1 %2</source>
        <translation>Disponible: %1 %2</translation>
    </message>
    <message>
        <source>The account has no %1 on %2, in which the fees are paid. Send some there first.</source>
        <translation>La cuenta no tiene %1 en %2, con el que se pagan las comisiones. Envíe primero algo allí.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DevicePerson</name>
    <message>
        <source>Unlock %1: type its PIN on the device.</source>
        <translation>Desbloquee %1: introduzca su PIN en el dispositivo.</translation>
    </message>
    <message>
        <source>Open the Ethereum app on %1.</source>
        <translation>Abra la aplicación Ethereum en %1.</translation>
    </message>
    <message>
        <source>Compare the address on %1, and confirm it there.</source>
        <translation>Compare la dirección en %1 y confírmela allí.</translation>
    </message>
    <message>
        <source>%1 shows an address. Confirm it there if it is this one: %2</source>
        <translation>%1 muestra una dirección. Confírmela allí si es esta: %2</translation>
    </message>
    <message>
        <source>Look at what %1 shows, and confirm it there; to stop, say no there.</source>
        <translation>Mire lo que muestra %1 y confírmelo allí; para detenerlo, rechácelo allí.</translation>
    </message>
    <message>
        <source>Type the passphrase on %1.</source>
        <translation>Escriba la frase de contraseña en %1.</translation>
    </message>
    <message>
        <source>%1 has left for a moment; wait, or plug it in again.</source>
        <translation>%1 ha desaparecido un momento; espere o vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Compare what %1 shows with this, and confirm it there; to stop, say no there: %2</source>
        <translation>Compare lo que muestra %1 con esto y confírmelo allí; para parar, rechácelo allí: %2</translation>
    </message>
    <message>
        <source>Show your device the codes, confirm there, and bring its answer here.</source>
        <translation>Muestre los códigos a su dispositivo, confirme allí y traiga aquí su respuesta.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::FileChooser</name>
    <message>
        <source>The desktop’s file dialog did not open (%1). Type the file’s path instead.</source>
        <translation>El diálogo de archivos del escritorio no se abrió (%1). Escriba en su lugar la ruta del archivo.</translation>
    </message>
    <message>
        <source>What was chosen is no file of this computer. Copy it here first.</source>
        <translation>Lo elegido no es un archivo de este equipo. Cópielo aquí primero.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::HarvestCosts</name>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que cobrar.</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>Ahora no responde.</translation>
    </message>
    <message>
        <source>Not known: the networks may not be asked.</source>
        <translation>Desconocido: no se permite preguntar a las redes.</translation>
    </message>
    <message>
        <source>Being estimated: a harvest is simulated every few minutes.</source>
        <translation>Estimándose: se simula una cosecha cada pocos minutos.</translation>
    </message>
    <message>
        <source>%1 %2 for: %3
Simulated at block %4 of %5, layer 1 fees included</source>
        <translation>%1 %2 por: %3
Simulado en el bloque %4 de %5, comisiones de la capa 1 incluidas</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::KeyLogModel</name>
    <message>
        <source>Transaction on %1</source>
        <translation>Transacción en %1</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Typed data for %1</source>
        <translation>Datos tipados para %1</translation>
    </message>
    <message>
        <source>Typed data</source>
        <translation>Datos tipados</translation>
    </message>
    <message>
        <source>Delegation of the account on %1</source>
        <translation>Delegación de la cuenta en %1</translation>
    </message>
    <message>
        <source>Delegation of the account on every chain</source>
        <translation>Delegación de la cuenta en todas las cadenas</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>Clave exportada</translation>
    </message>
    <message>
        <source>Record %1 was changed, or one before it was taken out: somebody else has written into this vault. Move your money to a new vault.</source>
        <translation>El registro %1 se cambió, o se quitó uno anterior: otra persona ha escrito en esta bóveda. Mueva su dinero a una bóveda nueva.</translation>
    </message>
    <message>
        <source>Every record here is as the keys wrote it, and none is missing between them.</source>
        <translation>Cada registro está aquí como lo escribieron las claves, y no falta ninguno entre ellos.</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>Words or shares revealed</source>
        <translation>Palabras o partes mostradas</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Language</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>Como el escritorio (%1)</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Locking</name>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Bloqueado cuando el equipo entró en suspensión.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Bloqueado junto con la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n min without a key or the pointer.</source>
        <translation>
            <numerusform>Bloqueado tras %n min sin usar el teclado ni el puntero.</numerusform>
            <numerusform>Bloqueado tras %n min sin usar el teclado ni el puntero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked when the lid was closed.</source>
        <translation>Bloqueada al cerrarse la tapa.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Logind</name>
    <message>
        <source>Locks its vault.</source>
        <translation>Bloquea su bóveda.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::MarketsModel</name>
    <message>
        <source>The networks may not be asked. Allow it on the dashboard or in the settings.</source>
        <translation>No se permite preguntar a las redes. Se puede permitir en el panel o en las preferencias.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworkSettings</name>
    <message>
        <source>Chain %1</source>
        <translation>Cadena %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>desde el próximo inicio</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>left alone for %1</source>
        <translation>en pausa durante %1</translation>
    </message>
    <message>
        <source>another chain</source>
        <translation>otra cadena</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>bloque %1</translation>
    </message>
    <message>
        <source>%1 is there from the next start on</source>
        <translation>%1 estará desde el próximo inicio</translation>
    </message>
    <message>
        <source>Endpoint added; it is asked from the next start on</source>
        <translation>Nodo añadido; se le preguntará desde el próximo inicio</translation>
    </message>
    <message>
        <source>A network needs at least one endpoint; add another first.</source>
        <translation>Una red necesita al menos un nodo; añada otro primero.</translation>
    </message>
    <message>
        <source>Endpoint removed; it is asked no more from the next start on</source>
        <translation>Nodo quitado; no se le preguntará desde el próximo inicio</translation>
    </message>
    <message>
        <source>Asked in this order from the next start on</source>
        <translation>Desde el próximo inicio se preguntará en este orden</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworksModel</name>
    <message>
        <source>%1 serves another chain and is not used.</source>
        <translation>%1 sirve otra cadena y no se usa.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation>
            <numerusform>%1 va %n bloque por detrás del más nuevo.</numerusform>
            <numerusform>%1 va %n bloques por detrás del más nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no se le ha preguntado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 responde en %2 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Endpoints disagree</source>
        <translation>Los nodos no coinciden</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>The networks may not be asked.</source>
        <translation>No se permite preguntar a las redes.</translation>
    </message>
    <message>
        <source>Answers in part</source>
        <translation>Responde en parte</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>nunca leído</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>A rule was paused</source>
        <translation>Se ha pausado una regla</translation>
    </message>
    <message>
        <source>A rule was carried out</source>
        <translation>Se ha ejecutado una regla</translation>
    </message>
    <message>
        <source>A rule waits for your yes</source>
        <translation>Una regla espera su sí</translation>
    </message>
    <message>
        <source>A rule&apos;s transaction failed</source>
        <translation>Ha fallado la transacción de una regla</translation>
    </message>
    <message>
        <source>A debt comes near its liquidation</source>
        <translation>Una deuda se acerca a su liquidación</translation>
    </message>
    <message>
        <source>The health factor of %1 is %2; below 1 it can be liquidated.</source>
        <translation>El factor de salud de %1 es %2; por debajo de 1 se puede liquidar.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OnboardingModel</name>
    <message>
        <source>That is not what was shown. Look at your paper again; if it is wrong there, go back and correct it.</source>
        <translation>No es lo que se mostró. Mirar el papel de nuevo; si está mal ahí, volver atrás y corregirlo.</translation>
    </message>
    <message>
        <source>The words are not whole yet; what is wrong stands beside them.</source>
        <translation>Las palabras aún no están completas; lo que falla está junto a ellas.</translation>
    </message>
    <message>
        <source>A private key has 64 hex digits (0 to 9, a to f), with or without 0x before them.</source>
        <translation>Una clave privada tiene 64 dígitos hexadecimales (de 0 a 9, de a a f), con o sin 0x delante.</translation>
    </message>
    <message>
        <source>An address begins with 0x and has 40 hex digits behind it; if letters are large and small, as in what you copied, none of them may be changed.</source>
        <translation>Una dirección empieza por 0x y tiene 40 dígitos hexadecimales detrás; si hay letras mayúsculas y minúsculas, como en lo copiado, no se puede cambiar ninguna.</translation>
    </message>
    <message>
        <source>Say where it is: a whole path, such as %1</source>
        <translation>Diga dónde está: una ruta completa, como %1</translation>
    </message>
    <message>
        <source>That is a folder: a backup is one file, and its name ends in .sheaf.</source>
        <translation>Eso es una carpeta: una copia de seguridad es un archivo, y su nombre termina en .sheaf.</translation>
    </message>
    <message>
        <source>There is no such file. Is the disk that it is on connected?</source>
        <translation>No existe ese archivo. ¿Está conectado el disco en el que se encuentra?</translation>
    </message>
    <message>
        <source>This file is no backup of a vault. Nothing was changed.</source>
        <translation>Este archivo no es la copia de seguridad de una bóveda. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This backup is damaged or cut short, and nothing was changed. Use another copy of it.</source>
        <translation>Esta copia de seguridad está dañada o cortada, y no se ha cambiado nada. Use otra copia.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OtherWallet</name>
    <message>
        <source>%1 is there</source>
        <translation>%1 ya está</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>Enviar y recibir</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>Copiar mi dirección</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>Cambiar entre claro y oscuro</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quit Sheaf</source>
        <translation>Salir de Sheaf</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>Copiar la dirección de %1</translation>
    </message>
    <message>
        <source>Command palette: find anything</source>
        <translation>Paleta de órdenes: encontrar cualquier cosa</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>Estos atajos</translation>
    </message>
    <message>
        <source>From the rail to the page and back</source>
        <translation>De la barra a la página y de vuelta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>Al siguiente control</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Through a list</source>
        <translation>Por una lista</translation>
    </message>
    <message>
        <source>Open, or press</source>
        <translation>Abrir o pulsar</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Cerrar lo que está encima</translation>
    </message>
    <message>
        <source>Take back what the note at the foot says</source>
        <translation>Deshacer lo que dice la nota de abajo</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>Arriba y abajo</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PasswordJudge</name>
    <message>
        <source>less than a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>alrededor de %n minuto</numerusform>
            <numerusform>alrededor de %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>alrededor de %n hora</numerusform>
            <numerusform>alrededor de %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>alrededor de %n día</numerusform>
            <numerusform>alrededor de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>alrededor de %n año</numerusform>
            <numerusform>alrededor de %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>más de mil años</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Una contraseña tiene al menos %n carácter.</numerusform>
            <numerusform>Una contraseña tiene al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Muy fuerte</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are strong, and easy to remember.</source>
        <translation>Cuatro o cinco palabras que no tengan nada que ver entre sí son fuertes y fáciles de recordar.</translation>
    </message>
    <message>
        <source>Somebody who has copied the vault, and ten thousand computers like this one, would need %1.</source>
        <translation>Quien haya copiado la bóveda y tenga diez mil equipos como este necesitaría %1.</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Make it longer, for example by another word.</source>
        <translation>Esta contraseña es demasiado fácil de adivinar. Hacerla más larga, por ejemplo con otra palabra.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>Las dos contraseñas no son iguales. Escribir la segunda de nuevo.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PortfolioModel</name>
    <message>
        <source>1d</source>
        <translation>1d</translation>
    </message>
    <message>
        <source>1w</source>
        <translation>1s</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1m</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1a</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Everything in your accounts and at work that has a price, less what is borrowed</source>
        <translation>Todo lo que hay en las cuentas y trabajando que tiene precio, menos lo tomado en préstamo</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a price are not counted.</source>
        <translation>
            <numerusform>%n token sin precio no se cuenta.</numerusform>
            <numerusform>%n tokens sin precio no se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the figures of the last time: the networks may not be asked.</source>
        <translation>Estas son las cifras de la última vez: no se permite preguntar a las redes.</translation>
    </message>
    <message>
        <source>These are the figures of the last time; new ones are being read.</source>
        <translation>Estas son las cifras de la última vez; se están leyendo otras nuevas.</translation>
    </message>
    <message>
        <source>No network answers: these are the figures of the last time.</source>
        <translation>Ninguna red responde: estas son las cifras de la última vez.</translation>
    </message>
    <message>
        <source>%1 does not answer: its part is from the last time.</source>
        <translation>%1 no responde: su parte es de la última vez.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read now.</source>
        <translation>
            <numerusform>%n elemento no se ha podido leer ahora.</numerusform>
            <numerusform>%n elementos no se han podido leer ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1: %2 at %3 a year</source>
        <translation>%1: %2 al %3 anual</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value × rate as both stand now; nothing compounded that nobody compounds</source>
        <translation>Valor × tasa tal como están ahora; no se reinvierte nada que nadie reinvierta</translation>
    </message>
    <message>
        <source>No position with a known rate</source>
        <translation>Ninguna posición con tasa conocida</translation>
    </message>
    <message>
        <source>What could be claimed now, as the contracts say</source>
        <translation>Lo que se podría reclamar ahora, según los contratos</translation>
    </message>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>No hay nada que espere a ser reclamado.</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>Saldo: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>In the wallet</source>
        <translation>En la cartera</translation>
    </message>
    <message>
        <source>%1: what is borrowed costs %2 a year</source>
        <translation>%1: lo prestado cuesta %2 al año</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller</source>
        <translation>
            <numerusform>y %n menor</numerusform>
            <numerusform>y %n menores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionModel</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>This position is not there any more: it was closed.</source>
        <translation>Esta posición ya no existe: se cerró.</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>crece por sí solo</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>espera a ser reclamado</translation>
    </message>
    <message>
        <source>Not known: it was opened elsewhere, and has not been seen long enough.</source>
        <translation>Desconocido: se abrió en otro lugar, y no se ha visto durante suficiente tiempo.</translation>
    </message>
    <message>
        <source>Since it was opened on %1</source>
        <translation>Desde que se abrió el %1</translation>
    </message>
    <message>
        <source>Since it was first seen on %1 (it was opened elsewhere)</source>
        <translation>Desde que se vio por primera vez el %1 (se abrió en otro lugar)</translation>
    </message>
    <message>
        <source>Since it was first seen on %1</source>
        <translation>Desde que se vio por primera vez el %1</translation>
    </message>
    <message>
        <source>the price of %1 in %2</source>
        <translation>el precio de %1 en %2</translation>
    </message>
    <message>
        <source>%1 %2 has not moved. Fees and rewards are not counted.</source>
        <translation>%1 %2 no se ha movido. Las comisiones y recompensas no se cuentan.</translation>
    </message>
    <message>
        <source>%1 %2 has moved by %3. Fees and rewards are not counted.</source>
        <translation>%1 %2 se ha movido un %3. Las comisiones y recompensas no se cuentan.</translation>
    </message>
    <message>
        <source>By rule %1</source>
        <translation>Por la regla %1</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>Manualmente</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>nada perdido</translation>
    </message>
    <message>
        <source>Interest on what is borrowed</source>
        <translation>Intereses de lo prestado</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionsModel</name>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>No hay nada que espere a ser reclamado.</translation>
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
        <translation>La misma dirección en todas las cadenas de aquí: %1. Lo que se le envíe en otra cadena no aparece hasta que se añada esa red.</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand.</source>
        <translation>El escritorio no lo ha aceptado; seleccionar la dirección y copiarla a mano.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewModel</name>
    <message>
        <source>The rule “%1” is due and asks you first.</source>
        <translation>A la regla «%1» le toca actuar, y pregunta primero.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are due and ask you first.</source>
        <translation>
            <numerusform>A %n regla le toca actuar, y pregunta primero.</numerusform>
            <numerusform>A %n reglas les toca actuar, y preguntan primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another plan is in the sheet: finish or cancel it first.</source>
        <translation>Hay otro plan en la hoja: terminarlo o cancelarlo primero.</translation>
    </message>
    <message>
        <source>Reading the chain and making the plan…</source>
        <translation>Leyendo la cadena y haciendo el plan…</translation>
    </message>
    <message>
        <source>Trying it against the newest block…</source>
        <translation>Probándolo con el bloque más nuevo…</translation>
    </message>
    <message>
        <source>Reading what the rule rests on…</source>
        <translation>Leyendo aquello en lo que se basa la regla…</translation>
    </message>
    <message>
        <source>Carrying it out. It goes on if you close this sheet.</source>
        <translation>Llevándolo a cabo. Continúa aunque se cierre esta hoja.</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Depositar</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Reclamar</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Reinvertir</translation>
    </message>
    <message>
        <source>No transaction was carried out.</source>
        <translation>No se llevó a cabo ninguna transacción.</translation>
    </message>
    <message>
        <source>%1 of %2 transactions were carried out and stand.</source>
        <translation>%1 de %2 transacciones se llevaron a cabo y quedan hechas.</translation>
    </message>
    <message>
        <source>The allowance of %1 that it gave stays until it is used.</source>
        <translation>La autorización de %1 que concedió permanece hasta que se use.</translation>
    </message>
    <message>
        <source>It was not carried out to its end: %1</source>
        <translation>No se llevó a cabo hasta el final: %1</translation>
    </message>
    <message>
        <source>Done. Each transaction is in a block; it is final once the chain says so.</source>
        <translation>Hecho. Cada transacción está en un bloque; es definitiva cuando lo diga la cadena.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Nothing was done, the rule waits: %1</source>
        <translation>No se hizo nada, la regla espera: %1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>No se envió nada: %1</translation>
    </message>
    <message>
        <source>This plan has waited past its time, and its numbers are old. Plan it anew.</source>
        <translation>Este plan ha esperado más de la cuenta, y sus números son viejos. Planificarlo de nuevo.</translation>
    </message>
    <message>
        <source>It is under way, and the program goes on with it.</source>
        <translation>Está en curso, y el programa sigue con ello.</translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>Usted la canceló: una transacción que no hace nada ocupó su lugar.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The program tries again by itself as long as the plan holds.</source>
        <translation>Todavía no se envió nada. El programa lo vuelve a intentar por sí mismo mientras el plan sea válido.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewStepsModel</name>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviada</translation>
    </message>
    <message>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>publicada</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitiva</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleDetail</name>
    <message>
        <source>would act</source>
        <translation>actuaría</translation>
    </message>
    <message>
        <source>%1 USD a day</source>
        <translation>%1 USD al día</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password. No consent was given.</source>
        <translation>Esa no es la contraseña de la bóveda. No se ha dado el consentimiento.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Las reglas descansan: están desactivadas en las preferencias.</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>observada</translation>
    </message>
    <message>
        <source>Another program is running the rules of this vault.</source>
        <translation>Otro programa está ejecutando las reglas de esta bóveda.</translation>
    </message>
    <message>
        <source>The rules rest, and begin again in %1: %2</source>
        <translation>Las reglas descansan, y empiezan de nuevo en %1: %2</translation>
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
        <translation>eliminada</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>needs your consent</source>
        <translation>necesita su consentimiento</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>Aún no se ha revisado.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 activadas</translation>
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
        <translation>Escriba la contraseña que la bóveda tiene ahora.</translation>
    </message>
    <message>
        <source>The new password is the one that the vault has now.</source>
        <translation>La contraseña nueva es la que la bóveda ya tiene.</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password; nothing was changed.</source>
        <translation>Esa no es la contraseña de la bóveda; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>La contraseña ha cambiado</translation>
    </message>
    <message>
        <source>Say where: a whole path, such as %1</source>
        <translation>Diga dónde: una ruta completa, como %1</translation>
    </message>
    <message>
        <source>That is a folder; put a name for the file behind it.</source>
        <translation>Eso es una carpeta; ponga detrás un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>No existe la carpeta %1.</translation>
    </message>
    <message>
        <source>The backup is written</source>
        <translation>La copia está guardada</translation>
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
        <translation>Esta bóveda solo observa: añadir una cuenta con clave desde la que enviar.</translation>
    </message>
    <message>
        <source>This account has nothing to send yet: receive something first.</source>
        <translation>Esta cuenta aún no tiene nada que enviar: recibir algo primero.</translation>
    </message>
    <message>
        <source>The account has %1 %2.</source>
        <translation>La cuenta tiene %1 %2.</translation>
    </message>
    <message>
        <source>An address is 0x and 40 digits from 0 to 9 and a to f; there is something else in it.</source>
        <translation>Una dirección es 0x y 40 dígitos de 0 a 9 y de a a f; hay algo distinto en ella.</translation>
    </message>
    <message numerus="yes">
        <source>An address has 40 digits behind 0x; here are %n.</source>
        <translation>
            <numerusform>Una dirección tiene 40 dígitos detrás de 0x; aquí hay %n.</numerusform>
            <numerusform>Una dirección tiene 40 dígitos detrás de 0x; aquí hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address&apos;s checksum is wrong: a character is mistyped. Copy it again from where it came.</source>
        <translation>La suma de verificación de la dirección es incorrecta: hay un carácter mal escrito. Copiarla de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>Names of ENS are not understood yet: paste the address.</source>
        <translation>Los nombres de ENS aún no se entienden: pegar la dirección.</translation>
    </message>
    <message>
        <source>Nobody in the address book has this name, and an address begins with 0x.</source>
        <translation>Nadie en la agenda tiene este nombre, y una dirección empieza por 0x.</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>El número es demasiado grande.</translation>
    </message>
    <message>
        <source>This is less than the smallest part of the token.</source>
        <translation>Esto es menos que la parte más pequeña del token.</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>Esto es más de lo que tiene la cuenta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>no se conoce ningún precio</translation>
    </message>
    <message>
        <source>All of it: the fees come out of it, and the exact amount stands in the review.</source>
        <translation>Todo: las comisiones salen de ello, y el importe exacto figura en la revisión.</translation>
    </message>
    <message>
        <source>All of it, to the last unit.</source>
        <translation>Todo, hasta la última unidad.</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>Enviar %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Session</name>
    <message>
        <source>The process that holds the keys has ended, so the vault was locked. Nothing is lost: unlock it again.</source>
        <translation>El proceso que guarda las claves ha terminado, así que la bóveda se ha bloqueado. No se ha perdido nada: desbloquéela de nuevo.</translation>
    </message>
    <message>
        <source>Unlock it again to look at its last good copy.</source>
        <translation>Vuelva a desbloquearla para ver su última copia en buen estado.</translation>
    </message>
    <message>
        <source>vault.db is damaged. This is its last good copy, of %1, to look at alone: nothing can be changed or sent. Restore a backup, or go on from the copy with &quot;sheaf-cli vault recover&quot;.</source>
        <translation>vault.db está dañado. Esta es su última copia en buen estado, de %1, solo para consultarla: no se puede cambiar ni enviar nada. Restaure una copia de seguridad o continúe desde la copia con «sheaf-cli vault recover».</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ShareCollection</name>
    <message>
        <source>%1 of %2 groups are complete</source>
        <translation>%1 de %2 grupos están completos</translation>
    </message>
    <message>
        <source>%1 of %2 shares</source>
        <translation>%1 de %2 partes</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>grupo %1: %2</translation>
    </message>
    <message>
        <source>This share does not belong to the others: it is of another wallet, or of another time when this one was split. Take shares that were made together.</source>
        <translation>Esta parte no pertenece a las otras: es de otra cartera, o de otra división de la misma. Use partes que se hicieron juntas.</translation>
    </message>
    <message>
        <source>This share is there already. Type another one.</source>
        <translation>Esta parte ya está. Escriba otra.</translation>
    </message>
    <message>
        <source>Group %1, share %2</source>
        <translation>Grupo %1, parte %2</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Parte %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ToastModel</name>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand</source>
        <translation>El escritorio no la aceptó; seleccione la dirección y cópiela a mano</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation>
            <numerusform>El siguiente intento es posible en %n s.</numerusform>
            <numerusform>El siguiente intento es posible en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open this vault. Try again.</source>
        <translation>Esa contraseña no abre esta bóveda. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UpcomingModel</name>
    <message>
        <source>Looked at %1</source>
        <translation>Revisada %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Está desactivada.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>Necesita consentimiento</translation>
    </message>
    <message>
        <source>It acts without asking, so it does nothing until you have agreed to what it may do.</source>
        <translation>Actúa sin preguntar, así que no hace nada hasta que se acepte lo que puede hacer.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>Aún no se ha revisado.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::WordsField</name>
    <message numerus="yes">
        <source>%n words, and they fit together.</source>
        <translation>
            <numerusform>%n palabra, y encaja.</numerusform>
            <numerusform>%n palabras, y encajan entre sí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>La palabra %1 no está en la lista.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many; there are 24 at most.</source>
        <translation>
            <numerusform>%n palabra es demasiado; hay 24 como máximo.</numerusform>
            <numerusform>%n palabras son demasiadas; hay 24 como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation>
            <numerusform>%n palabra hasta ahora; serán 12, 15, 18, 21 o 24.</numerusform>
            <numerusform>%n palabras hasta ahora; serán 12, 15, 18, 21 o 24.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>Esta %n palabra no encaja: es incorrecta o está en otro lugar.</numerusform>
            <numerusform>Estas %n palabras no encajan entre sí: una de ellas es incorrecta o está en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>Esta %n palabra no encaja. Continuar si hay más; si no, es incorrecta o está en otro lugar.</numerusform>
            <numerusform>Estas %n palabras no encajan entre sí. Continuar si hay más; si no, una de ellas es incorrecta o está en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many for one share.</source>
        <translation>
            <numerusform>%n palabra es demasiado para una parte.</numerusform>
            <numerusform>%n palabras son demasiadas para una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; most shares have 20 or 33.</source>
        <translation>
            <numerusform>%n palabra hasta ahora; la mayoría de las partes tienen 20 o 33.</numerusform>
            <numerusform>%n palabras hasta ahora; la mayoría de las partes tienen 20 o 33.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words fit together, and what they say can&apos;t be: whatever made this share was in error.</source>
        <translation>Las palabras encajan, pero lo que dicen no puede ser: lo que hizo esta parte cometió un error.</translation>
    </message>
</context>
</TS>
