<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AccountRow</name>
    <message>
        <source>A new name for %1</source>
        <translation>%1 的新名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Show every digit of it</source>
        <translation>显示完整地址</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Leave the name as it is</source>
        <translation>保留原名称</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Show it short</source>
        <translation>显示缩写</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>of this vault, on every network</source>
        <translation>此保险库中的账户，适用于所有网络</translation>
    </message>
    <message>
        <source>There is no account yet; add one below.</source>
        <translation>还没有账户；请在下方添加。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Watch only</source>
        <translation>仅观察</translation>
    </message>
    <message>
        <source>This vault has no recovery words.</source>
        <translation>此保险库没有助记词。</translation>
    </message>
    <message>
        <source>The key is sealed in the vault. Your recovery words do not bring it back: keep a backup of the vault.</source>
        <translation>私钥会封存在保险库中。助记词无法恢复它：请备份保险库。</translation>
    </message>
    <message>
        <source>Sheaf shows what it has, and can never sign for it.</source>
        <translation>Sheaf 会显示其资产，但永远无法为其签名。</translation>
    </message>
    <message>
        <source>64 digits, 0 to 9 and a to f</source>
        <translation>64 位数字，0 到 9 和 a 到 f</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>名称（可留空）</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x 加 40 位数字</translation>
    </message>
    <message>
        <source>Hardware wallet</source>
        <translation>硬件钱包</translation>
    </message>
    <message>
        <source>Connect a Ledger or a Trezor and unlock it. Its keys never leave it; you confirm each transaction there.</source>
        <translation>连接并解锁 Ledger 或 Trezor。密钥永远不会离开设备；每笔交易都在设备上确认。</translation>
    </message>
    <message>
        <source>Add from QR codes</source>
        <translation>从二维码添加</translation>
    </message>
    <message>
        <source>For devices without a cable: Keystone, NGRAVE and others</source>
        <translation>用于无需连线的设备：Keystone、NGRAVE 等</translation>
    </message>
    <message>
        <source>Find used accounts</source>
        <translation>查找用过的账户</translation>
    </message>
    <message>
        <source>Accounts that another program had of the same words</source>
        <translation>其他程序用同一组助记词得到的账户</translation>
    </message>
    <message>
        <source>Add another wallet</source>
        <translation>添加另一个钱包</translation>
    </message>
    <message>
        <source>Other words, a passphrase behind the same ones, or shares (SLIP-39)</source>
        <translation>其他助记词、同一组助记词的密码短语，或分片（SLIP-39）</translation>
    </message>
    <message>
        <source>The next account of your recovery words or shares. They bring it back, with their passphrase if they have one.</source>
        <translation>助记词或分片中的下一个账户。凭它们（如有密码短语则一并）即可恢复。</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>属于以下列账户为首的钱包</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Looking further back</source>
        <translation>正在回溯更早的记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Everything as CSV, for a spreadsheet or your books</source>
        <translation>将全部记录导出为 CSV，用于电子表格或记账</translation>
    </message>
    <message>
        <source>Search purpose, hash, address, chain, token</source>
        <translation>搜索用途、哈希、地址、链、代币</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Which of them</source>
        <translation>显示哪些</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>做过的操作</translation>
    </message>
    <message>
        <source>Nothing was done from this vault yet: what you send, and what your rules do, will stand here.</source>
        <translation>此保险库尚未进行任何操作：您发送的内容以及规则所做的事都会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing that was done looks like this.</source>
        <translation>没有符合条件的操作。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · by rule %4</source>
        <translation>%1 · %2 · %3 · 由规则 %4 执行</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>复制哈希</translation>
    </message>
    <message>
        <source>Open in the block explorer, which then knows that you looked</source>
        <translation>在区块浏览器中打开；对方会因此知道您查看过</translation>
    </message>
    <message>
        <source>Fees paid: %1</source>
        <translation>已付手续费：%1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>The same with higher fees, in its place</source>
        <translation>以更高的手续费发送相同交易来替换它</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>取消此交易</translation>
    </message>
    <message>
        <source>Nothing in its place, for a fee; it may still come too late</source>
        <translation>付一笔手续费，用空交易替换它；仍有可能为时已晚</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>by rule %1</source>
        <translation>由规则 %1</translation>
    </message>
    <message>
        <source>Fees paid: %1, %2</source>
        <translation>已付手续费：%1，%2</translation>
    </message>
</context>
<context>
    <name>AddressStep</name>
    <message>
        <source>Which address?</source>
        <translation>哪个地址？</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns. To spend from it, add its key or its recovery words later.</source>
        <translation>Sheaf 会显示其资产。如需从中支出，请稍后添加其私钥或助记词。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>0x…</source>
        <translation>0x…</translation>
    </message>
    <message>
        <source>Address to watch</source>
        <translation>要观察的地址</translation>
    </message>
</context>
<context>
    <name>Allocation</name>
    <message>
        <source>Allocation</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Allocation by</source>
        <translation>配置依据</translation>
    </message>
    <message>
        <source>Allocation by %1</source>
        <translation>按%1划分的配置</translation>
    </message>
    <message>
        <source>Nothing that has a price yet.</source>
        <translation>还没有任何有价格的资产。</translation>
    </message>
</context>
<context>
    <name>AmountText</name>
    <message>
        <source>There is more than one decimal point.</source>
        <translation>小数点多于一个。</translation>
    </message>
    <message>
        <source>Write “%1” as the decimal point, and nothing between thousands.</source>
        <translation>请用“%1”作为小数点，千位之间不加任何符号。</translation>
    </message>
    <message>
        <source>An amount is digits, with “%1” as the decimal point.</source>
        <translation>数量由数字组成，以“%1”作为小数点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n decimal places.</source>
        <translation>
            <numerusform>%1 最多有 %n 位小数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n here.</source>
        <translation>
            <numerusform>这里有 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Move as little as possible</source>
        <translation>尽量减少动画</translation>
    </message>
    <message>
        <source>Words and numbers</source>
        <translation>文字与数字</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Rules are sentences in English in every language.</source>
        <translation>无论使用何种语言，规则都是英文句子。</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>计价单位</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Ether</source>
        <translation>以太币</translation>
    </message>
</context>
<context>
    <name>AskingBar</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Plans it now and shows what it would do</source>
        <translation>立即制定计划，并显示它会做什么</translation>
    </message>
</context>
<context>
    <name>BackgroundSection</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Carry rules out while the vault is open</source>
        <translation>保险库打开时执行规则</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>关闭窗口后留在托盘中</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me what rules did while I look elsewhere</source>
        <translation>当我在看别处时，告诉我规则做了什么</translation>
    </message>
    <message>
        <source>Harvests, paused rules, plans that wait for you, and health factors below 1.2. They are taken back when the vault is locked.</source>
        <translation>收获、已暂停的规则、等待您确认的计划，以及低于 1.2 的健康因子。锁定保险库时会撤回这些通知。</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Where is the backup?</source>
        <translation>备份在哪里？</translation>
    </message>
    <message>
        <source>One file that Sheaf has written in its settings. It holds accounts, keys, rules and the address book, and opens with the password that the vault had then.</source>
        <translation>Sheaf 在设置中写出的一个文件。它包含账户、密钥、规则和地址簿，用保险库当时的密码打开。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Its whole path; a file can be dropped here too. The rules in it rest until you switch them on.</source>
        <translation>完整路径；也可以把文件拖到这里。其中的规则在您启用之前保持暂停。</translation>
    </message>
    <message>
        <source>The backup’s file</source>
        <translation>备份文件</translation>
    </message>
</context>
<context>
    <name>Balances</name>
    <message>
        <source>In the wallet</source>
        <translation>钱包中</translation>
    </message>
    <message>
        <source>%1 %2, value %3</source>
        <translation>%1 %2，价值 %3</translation>
    </message>
    <message>
        <source>There is nothing in your accounts yet: send something to one of them.</source>
        <translation>您的账户中还没有资产：请先向其中一个账户转入。</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
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
        <translation>允许 %1 取用 %2</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>恰好所需</translation>
    </message>
    <message>
        <source>more than it needs</source>
        <translation>超过所需</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <translation>它会失败：%1</translation>
    </message>
    <message>
        <source>plain transfer</source>
        <translation>普通转账</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>May take from the account</source>
        <translation>可从账户中取用者</translation>
    </message>
    <message>
        <source>Sent along</source>
        <translation>随附金额</translation>
    </message>
    <message>
        <source>Gas in the simulation</source>
        <translation>模拟中的 gas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>Three of them, from your paper</source>
        <translation>请填写您纸上的其中三个单词</translation>
    </message>
    <message>
        <source>So that you know that it can be read, and that the order is right.</source>
        <translation>这样您就能确定字迹可读，且顺序正确。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>单词 %1</translation>
    </message>
</context>
<context>
    <name>CodeAccountsSheet</name>
    <message>
        <source>Accounts of an air-gapped device</source>
        <translation>离线设备的账户</translation>
    </message>
    <message>
        <source>Have your device show the code that connects it to a wallet. Whoever sees that code can see what its accounts own, and spend nothing.</source>
        <translation>请让设备显示用于连接钱包的二维码。看到该二维码的人可以看到账户拥有什么，但无法花费。</translation>
    </message>
    <message>
        <source>Further accounts of a device that was shown before</source>
        <translation>之前显示过的设备的更多账户</translation>
    </message>
    <message>
        <source>Compare an address with the one on the screen of your device before anything is sent to it: a picture can be exchanged on its way.</source>
        <translation>向地址转入任何资产之前，请与设备屏幕上的地址核对：图片可能在途中被调换。</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1，已在保险库中</translation>
    </message>
    <message>
        <source>Show further accounts</source>
        <translation>显示更多账户</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>名称（可留空）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>添加 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>新账户的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <source>Drop pictures of the codes or a text file here. Several may come one after the other.</source>
        <translation>将二维码图片或文本文件拖放到此处。可以逐个放入多个。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>A picture, files or text, as you have copied it</source>
        <translation>您复制的图片、文件或文本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Path of a picture or text file</source>
        <translation>图片或文本文件的路径</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>要读取的文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Looking for codes</source>
        <translation>正在查找二维码</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Forget the codes that were read so far</source>
        <translation>忘记目前已读取的二维码</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>关闭摄像头</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Hold the device in front of it; nothing of what it sees is kept</source>
        <translation>将设备举到摄像头前；所见内容不会被保存</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头画面</translation>
    </message>
    <message>
        <source>Picture or text of the codes</source>
        <translation>代码的图片或文本</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Sign on your air-gapped device</source>
        <translation>在您的离线设备上签名</translation>
    </message>
    <message>
        <source>1. Show it this request</source>
        <translation>1. 让设备扫描此请求</translation>
    </message>
    <message>
        <source>Scan the code with your device. Check on its screen what it is about to sign, and confirm there.</source>
        <translation>用您的设备扫描二维码。在设备屏幕上核对将要签名的内容，并在那里确认。</translation>
    </message>
    <message>
        <source>Or take it there in a file</source>
        <translation>或用文件带到设备</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>It holds what is to be signed, and no secret.</source>
        <translation>文件包含待签名的内容，不含任何秘密。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>2. Bring its answer here</source>
        <translation>2. 将设备的应答带到此处</translation>
    </message>
    <message>
        <source>Once you have confirmed, your device shows a code of its own. Nothing is sent before that answer is here and fits this request.</source>
        <translation>您确认后，设备会显示自己的二维码。在该应答到达此处并与本请求相符之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>You may cancel at any time. Should your device have signed by then, its answer does nothing as long as it is shown to nobody.</source>
        <translation>您可以随时取消。如果设备当时已经签名，只要应答不展示给任何人，就不会产生任何作用。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is sent from here; the device knows nothing of it</source>
        <translation>不会从这里发送任何内容；设备对此并不知情</translation>
    </message>
    <message>
        <source>Checking the answer</source>
        <translation>正在检查应答</translation>
    </message>
    <message>
        <source>What is to be signed</source>
        <translation>待签名的内容</translation>
    </message>
</context>
<context>
    <name>CodeShow</name>
    <message numerus="yes">
        <source>%n QR code(s) in turn, for the camera of your device</source>
        <translation>
            <numerusform>%n 个二维码依次显示，供设备摄像头扫描</numerusform>
        </translation>
    </message>
    <message>
        <source>QR code for the camera of your device</source>
        <translation>供设备摄像头扫描的二维码</translation>
    </message>
    <message>
        <source>The code before</source>
        <translation>上一个二维码</translation>
    </message>
    <message>
        <source>Show one after the other</source>
        <translation>依次显示</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>停住</translation>
    </message>
    <message>
        <source>The next code</source>
        <translation>下一个二维码</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Go to a place, a position or a rule, or do something</source>
        <translation>前往页面、持仓或规则，或执行操作</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>匹配项</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Consent to “%1”</source>
        <translation>同意“%1”</translation>
    </message>
    <message>
        <source>It holds for this sentence alone, and ends with it.</source>
        <translation>同意仅对这一句规则有效，并随其结束而失效。</translation>
    </message>
    <message>
        <source>It may spend, at most</source>
        <translation>最多可支出</translation>
    </message>
    <message>
        <source>Out of the account</source>
        <translation>从账户中</translation>
    </message>
    <message>
        <source>For fees</source>
        <translation>用于手续费</translation>
    </message>
    <message>
        <source>It may send to</source>
        <translation>可发送至</translation>
    </message>
    <message>
        <source>It may call, and nothing else</source>
        <translation>只可调用以下内容</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>保险库密码</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Checking the password…</source>
        <translation>正在检查密码…</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Copy the address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>ContactsSection</name>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>a rule can send to nobody else</source>
        <translation>规则只能向这里的人发送</translation>
    </message>
    <message>
        <source>Nobody is here yet. Whom you add can be named in a rule, and is known when you send.</source>
        <translation>这里还没有人。添加后，规则中可以提到他们，发送时也能识别。</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x 加 40 位数字</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Allow it</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing has been read yet: Sheaf asks the networks about your accounts only when you allow it.</source>
        <translation>尚未读取任何数据：只有在您允许后，Sheaf 才会向网络询问您的账户。</translation>
    </message>
    <message>
        <source>Reading your accounts for the first time…</source>
        <translation>正在首次读取您的账户…</translation>
    </message>
    <message>
        <source>No network has answered yet: check the connection, or the endpoints in the settings.</source>
        <translation>尚无网络回应：请检查连接，或检查设置中的节点。</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
</context>
<context>
    <name>DepositSheet</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
</context>
<context>
    <name>DeviceQuestion</name>
    <message>
        <source>The PIN of your device</source>
        <translation>设备的 PIN</translation>
    </message>
    <message>
        <source>The passphrase of your wallet</source>
        <translation>钱包的密码短语</translation>
    </message>
    <message>
        <source>The device shows where each digit is, elsewhere every time. Press the places here, or the same places of the number pad of your keyboard.</source>
        <translation>设备会显示每个数字所在的位置，每次都不同。请在此按相应位置，或按键盘数字小键盘上的相同位置。</translation>
    </message>
    <message>
        <source>Each passphrase opens a wallet of its own, and none is wrong. Left empty, it is the wallet without one.</source>
        <translation>每个密码短语都会打开各自的钱包，没有错误的短语。留空则是没有短语的钱包。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Type it on the device</source>
        <translation>在设备上输入</translation>
    </message>
    <message>
        <source>What is typed on the device never passes through this computer.</source>
        <translation>在设备上输入的内容不会经过这台计算机。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The device is told to stop; nothing is signed</source>
        <translation>会让设备停止；不会签署任何内容</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>输入 PIN</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>使用此短语</translation>
    </message>
    <message>
        <source>Go on without one</source>
        <translation>不用短语继续</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>Earning</name>
    <message>
        <source>Earning</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>A year, as it stands</source>
        <translation>按当前情况计算的年收益</translation>
    </message>
    <message>
        <source>On what is at work</source>
        <translation>按投入运作的资产计算</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>待领取的奖励</translation>
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
        <translation>提前询问 %1</translation>
    </message>
    <message>
        <source>Ask %1 later</source>
        <translation>延后询问 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>That can&apos;t be read as it stands; correct it and try again.</source>
        <translation>无法识别；请更正后重试。</translation>
    </message>
    <message>
        <source>There is no such thing; check the name, or list what there is.</source>
        <translation>不存在；请检查名称，或查看现有列表。</translation>
    </message>
    <message>
        <source>That exists already, and nothing was changed; choose another name or place.</source>
        <translation>已存在，未作任何更改；请选择其他名称或位置。</translation>
    </message>
    <message>
        <source>The vault is locked; unlock it with its password.</source>
        <translation>保险库已锁定；请用密码解锁。</translation>
    </message>
    <message>
        <source>The password is wrong; nothing was changed. Try again.</source>
        <translation>密码错误；没有任何更改。请重试。</translation>
    </message>
    <message>
        <source>It was refused, and nothing was sent; the reason stands below.</source>
        <translation>已被拒绝，未发送任何内容；原因见下。</translation>
    </message>
    <message>
        <source>This version can&apos;t do that yet.</source>
        <translation>此版本尚不支持。</translation>
    </message>
    <message>
        <source>The network can&apos;t be reached; check the connection and the endpoints, then try again.</source>
        <translation>无法连接网络；请检查连接和节点，然后重试。</translation>
    </message>
    <message>
        <source>No answer came in time; nothing is lost. Try again, or use another endpoint.</source>
        <translation>未及时收到回应；没有任何损失。请重试，或使用其他节点。</translation>
    </message>
    <message>
        <source>Too many tries in a short time; wait a little, then try again.</source>
        <translation>短时间内尝试次数过多；请稍候再试。</translation>
    </message>
    <message>
        <source>The endpoint did not give a usable answer; try again, or use another endpoint.</source>
        <translation>节点未给出可用的回应；请重试，或使用其他节点。</translation>
    </message>
    <message>
        <source>The endpoint serves another chain than it should, and is not used; correct its address.</source>
        <translation>该节点服务的是另一条链，因此不被使用；请更正其地址。</translation>
    </message>
    <message>
        <source>The contract refuses this; nothing was sent. The reason stands below.</source>
        <translation>合约拒绝此操作；未发送任何内容。原因见下。</translation>
    </message>
    <message>
        <source>Something else is under way or has changed meanwhile; look at the history, then try again.</source>
        <translation>另有操作正在进行，或情况已发生变化；请查看历史后重试。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>The stored data is damaged; it was left as it is. Restore a backup of the vault.</source>
        <translation>存储的数据已损坏；已保持原样。请从备份恢复保险库。</translation>
    </message>
    <message>
        <source>A newer version of Sheaf wrote this; update Sheaf to open it.</source>
        <translation>这是由更新版本的 Sheaf 写入的；请更新 Sheaf 后打开。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was lost. Free some space and try again.</source>
        <translation>磁盘已满；没有任何损失。请释放空间后重试。</translation>
    </message>
    <message>
        <source>A file can&apos;t be read or written; check its path, permissions and the disk.</source>
        <translation>无法读取或写入文件；请检查路径、权限和磁盘。</translation>
    </message>
    <message>
        <source>It was cancelled; nothing was sent.</source>
        <translation>已取消；未发送任何内容。</translation>
    </message>
    <message>
        <source>Something went wrong inside Sheaf; please report it with the detail below.</source>
        <translation>Sheaf 内部出错；请连同以下详情一并报告。</translation>
    </message>
    <message>
        <source>The account can&apos;t pay for this and its fees, and nothing more was sent. The fees are paid in the chain&apos;s own coin: add some of it, or lower the amount.</source>
        <translation>该账户无法支付此操作及其手续费，没有再发送任何内容。手续费以该链自身的币支付：请补充一些，或降低金额。</translation>
    </message>
    <message>
        <source>No such device is connected; plug it in, and unlock it.</source>
        <translation>没有连接这样的设备；请接入并将其解锁。</translation>
    </message>
    <message>
        <source>This user may not open the device: Sheaf&apos;s udev rules are missing, or are for somebody else at the computer.</source>
        <translation>此用户无权打开设备：缺少 Sheaf 的 udev 规则，或这些规则只适用于计算机前的其他用户。</translation>
    </message>
    <message>
        <source>Another program uses the device; close that, then try again.</source>
        <translation>另一个程序正在使用该设备；请将其关闭后重试。</translation>
    </message>
    <message>
        <source>The device was disconnected; nothing was signed. Connect it and try again.</source>
        <translation>设备已断开；未签署任何内容。请连接后重试。</translation>
    </message>
    <message>
        <source>The device does not answer; look at its screen, or connect it again.</source>
        <translation>设备没有应答；请查看其屏幕，或重新连接。</translation>
    </message>
    <message>
        <source>The device is not set up yet; do that with its maker&apos;s program first.</source>
        <translation>设备尚未设置；请先用制造商的程序进行设置。</translation>
    </message>
    <message>
        <source>The device is locked; enter its PIN on it.</source>
        <translation>设备已锁定；请在设备上输入 PIN 码。</translation>
    </message>
    <message>
        <source>The PIN is wrong; after too many wrong ones the device erases itself.</source>
        <translation>PIN 码错误；错误次数过多后，设备会自行清除数据。</translation>
    </message>
    <message>
        <source>Another app is open on the device; close it, and open the Ethereum app.</source>
        <translation>设备上打开了另一个应用；请将其关闭，然后打开 Ethereum 应用。</translation>
    </message>
    <message>
        <source>No app is open on the device; open the Ethereum app.</source>
        <translation>设备上没有打开任何应用；请打开 Ethereum 应用。</translation>
    </message>
    <message>
        <source>The device has no Ethereum app; install it with its maker&apos;s program.</source>
        <translation>设备上没有 Ethereum 应用；请用制造商的程序安装。</translation>
    </message>
    <message>
        <source>The device&apos;s app or firmware is too old for this; update it with its maker&apos;s program.</source>
        <translation>设备的应用或固件过旧，不支持此操作；请用制造商的程序更新。</translation>
    </message>
    <message>
        <source>The device can&apos;t show all of this, and its settings forbid to sign it; allow blind signing in the settings of its Ethereum app.</source>
        <translation>设备无法完整显示此内容，且其设置禁止对其签名；请在设备的 Ethereum 应用设置中允许盲签。</translation>
    </message>
    <message>
        <source>A setting of the device forbids this; the reason stands below.</source>
        <translation>设备的一项设置禁止此操作；原因见下文。</translation>
    </message>
    <message>
        <source>It was rejected on the device; nothing was signed.</source>
        <translation>已在设备上被拒绝；未签署任何内容。</translation>
    </message>
    <message>
        <source>It was cancelled here, and no signature was taken.</source>
        <translation>已在此处取消，未采用任何签名。</translation>
    </message>
    <message>
        <source>The device has no accounts at this derivation path; use one that begins with m/44&apos;/60&apos;.</source>
        <translation>设备在此派生路径下没有账户；请使用以 m/44&apos;/60&apos; 开头的路径。</translation>
    </message>
    <message>
        <source>The device does not sign this; use another account.</source>
        <translation>设备不签署此内容；请使用其他账户。</translation>
    </message>
    <message>
        <source>The device can&apos;t be asked that; the reason stands below.</source>
        <translation>无法向设备请求此操作；原因见下文。</translation>
    </message>
    <message>
        <source>This device holds another account; connect the right one, with the right passphrase.</source>
        <translation>此设备持有的是另一个账户；请连接正确的设备，并使用正确的密码短语。</translation>
    </message>
    <message>
        <source>The device answered something that makes no sense; plug it in again, and update it.</source>
        <translation>设备给出的应答无法理解；请重新接入设备并将其更新。</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Export the activity</source>
        <translation>导出活动</translation>
    </message>
    <message>
        <source>Everything that was done from this vault, one line for each transaction. It tells anybody who reads it what you own.</source>
        <translation>此保险库做过的所有操作，每笔交易一行。任何人读到它，都会知道您拥有什么。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>替换已有的文件</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
</context>
<context>
    <name>FiguresPanel</name>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Pending rewards</source>
        <translation>待领取的奖励</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康因子</translation>
    </message>
    <message>
        <source>Value over time</source>
        <translation>价值走势</translation>
    </message>
    <message>
        <source>Period of the histories</source>
        <translation>历史的时间范围</translation>
    </message>
    <message>
        <source>Its history begins now.</source>
        <translation>其历史从现在开始。</translation>
    </message>
</context>
<context>
    <name>FileEntry</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>In your desktop’s own dialog</source>
        <translation>使用桌面自带的对话框</translation>
    </message>
</context>
<context>
    <name>FindAccountsSheet</name>
    <message>
        <source>Find used accounts</source>
        <translation>查找用过的账户</translation>
    </message>
    <message>
        <source>Other programs lay the accounts of the same words out differently. Sheaf goes through all of those ways, and asks the networks which accounts were ever used: their servers see the addresses together.</source>
        <translation>其他程序对同一组助记词的账户有不同的排列方式。Sheaf 会逐一检查这些方式，并询问各网络哪些账户曾被使用：其服务器会同时看到这些地址。</translation>
    </message>
    <message>
        <source>Of the wallet whose first account is</source>
        <translation>属于以下列账户为首的钱包</translation>
    </message>
    <message>
        <source>Ask these networks</source>
        <translation>询问这些网络</translation>
    </message>
    <message>
        <source>%1, in the vault</source>
        <translation>%1，已在保险库中</translation>
    </message>
    <message>
        <source>%1, used on %2</source>
        <translation>%1，曾用于 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>Add %n account(s)</source>
        <translation>
            <numerusform>添加 %n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>添加账户</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, block %2</source>
        <translation>%1，区块 %2</translation>
    </message>
    <message>
        <source>computed from figures read on chain</source>
        <translation>由链上读取的数据计算得出</translation>
    </message>
    <message>
        <source>an earlier value: its source does not answer now</source>
        <translation>较早的数值：其来源目前没有回应</translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>No keyring answers on this desktop; use the password.</source>
        <translation>此桌面上没有密钥环应答；请使用密码。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring is locked; unlock it, or use the password.</source>
        <translation>桌面的密钥环已锁定；请将其解锁，或使用密码。</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring has no entry for this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>桌面的密钥环中没有此保险库的条目；请使用密码，然后在设置中将其关闭再重新开启。</translation>
    </message>
    <message>
        <source>The entry in the desktop&apos;s keyring does not open this vault; use the password, then switch it off and on again in the settings.</source>
        <translation>桌面密钥环中的条目无法打开此保险库；请使用密码，然后在设置中将其关闭再重新开启。</translation>
    </message>
</context>
<context>
    <name>IconButton</name>
    <message>
        <source>not available now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>ImportStep</name>
    <message>
        <source>Type the recovery words</source>
        <translation>输入助记词</translation>
    </message>
    <message>
        <source>One after the other, or paste them all. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>逐个输入，或全部粘贴。只需几个字母：按 Enter 即选用标出的单词。粘贴的内容会留在剪贴板中，直到您复制其他内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>KeyLogPanel</name>
    <message>
        <source>What the keys were used for</source>
        <translation>密钥的使用记录</translation>
    </message>
    <message>
        <source>Not for anything yet. Each signature will stand here, and each that was refused; the keys write it themselves.</source>
        <translation>尚未使用过。每次签名以及每次被拒绝的签名都会记录在此，由密钥一方自行写入。</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
</context>
<context>
    <name>KeyLogRow</name>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>by the rule “%1”</source>
        <translation>由规则“%1”执行</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Paste or type the private key</source>
        <translation>粘贴或输入私钥</translation>
    </message>
    <message>
        <source>Only dots are shown. What you paste stays in the clipboard until you copy something else. Recovery words can’t be made of a key: keep your copy of it.</source>
        <translation>只显示圆点。粘贴的内容会留在剪贴板中，直到您复制其他内容。无法由私钥生成助记词：请自行保留私钥副本。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n of 64 hex digits</source>
        <translation>
            <numerusform>%n / 64 位十六进制数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Its account</source>
        <translation>其账户</translation>
    </message>
</context>
<context>
    <name>KindStep</name>
    <message>
        <source>What do you want to begin with?</source>
        <translation>您想从什么开始？</translation>
    </message>
    <message>
        <source>More accounts of any kind can be added later.</source>
        <translation>之后可以添加更多任意类型的账户。</translation>
    </message>
    <message>
        <source>A new wallet</source>
        <translation>新钱包</translation>
    </message>
    <message>
        <source>Sheaf draws new recovery words, and you write them on paper.</source>
        <translation>Sheaf 生成新的助记词，由您写在纸上。</translation>
    </message>
    <message>
        <source>A wallet that I have, by its recovery words</source>
        <translation>用助记词导入已有的钱包</translation>
    </message>
    <message>
        <source>12 to 24 English words, as most wallets give them out.</source>
        <translation>12 至 24 个英文单词，与大多数钱包给出的一样。</translation>
    </message>
    <message>
        <source>A single account, by its private key</source>
        <translation>用私钥导入单个账户</translation>
    </message>
    <message>
        <source>64 hex digits.</source>
        <translation>64 位十六进制数字。</translation>
    </message>
    <message>
        <source>An address to watch</source>
        <translation>要观察的地址</translation>
    </message>
    <message>
        <source>Sheaf shows what it owns and earns, and can spend nothing.</source>
        <translation>Sheaf 会显示其资产和收益，但不能支出任何资产。</translation>
    </message>
    <message>
        <source>A backup of a vault</source>
        <translation>保险库的备份</translation>
    </message>
    <message>
        <source>A file that Sheaf wrote; its password opens it again.</source>
        <translation>由 Sheaf 写出的文件；用它的密码即可再次打开。</translation>
    </message>
    <message>
        <source>A wallet that I have, by its shares</source>
        <translation>用分片导入已有的钱包</translation>
    </message>
    <message>
        <source>Enough of the shares of a Shamir backup (SLIP-39); most have 20 or 33 words.</source>
        <translation>足够数量的 Shamir 备份（SLIP-39）分片；大多数有 20 或 33 个单词。</translation>
    </message>
</context>
<context>
    <name>LegsPanel</name>
    <message>
        <source>What is in it</source>
        <translation>其中的资产</translation>
    </message>
    <message>
        <source>Against holding the two</source>
        <translation>与单纯持有两种资产相比</translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation>其中没有任何资产。</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Earned</source>
        <translation>已赚取</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数字</translation>
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
        <translation>净值</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Period of the history</source>
        <translation>历史的时间范围</translation>
    </message>
    <message>
        <source>Net worth over time</source>
        <translation>净值走势</translation>
    </message>
    <message>
        <source>The history begins now: a point is kept every five minutes while Sheaf runs.</source>
        <translation>历史从现在开始：Sheaf 运行时每五分钟记录一个点。</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Add none</source>
        <translation>不添加</translation>
    </message>
    <message>
        <source>Add an endpoint to %1</source>
        <translation>为 %1 添加节点</translation>
    </message>
    <message>
        <source>The endpoint&apos;s address</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>Its WebSocket, for new blocks at once</source>
        <translation>其 WebSocket，用于即时接收新区块</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address, with https</source>
        <translation>地址，需使用 https</translation>
    </message>
    <message>
        <source>WebSocket address (may be empty)</source>
        <translation>WebSocket 地址（可留空）</translation>
    </message>
</context>
<context>
    <name>NetworkStep</name>
    <message>
        <source>May Sheaf ask the networks?</source>
        <translation>允许 Sheaf 询问网络吗？</translation>
    </message>
    <message>
        <source>Sheaf shows what you own on Ethereum and its layer 2s, and brings in what it yields. It has not sent anything yet. To read balances it asks the servers below, and no others: they learn which addresses you look at, and from where. Your keys never leave this computer. You can change this, and the servers, at any time in Settings.</source>
        <translation>Sheaf 显示您在以太坊及其二层网络上拥有的资产，并收取其产生的收益。目前它尚未发送任何内容。为读取余额，它只会询问下列服务器：这些服务器会知道您查看哪些地址，以及从何处查看。您的密钥永远不会离开这台电脑。您可以随时在“设置”中更改此项以及服务器。</translation>
    </message>
    <message>
        <source>Who would be asked</source>
        <translation>将会询问谁</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>询问它们</translation>
    </message>
    <message>
        <source>Balances and rates are read now and then, while Sheaf is open.</source>
        <translation>Sheaf 打开期间，会不时读取余额和利率。</translation>
    </message>
    <message>
        <source>Stay offline for now</source>
        <translation>暂时保持离线</translation>
    </message>
    <message>
        <source>You can set up your vault without sending anything, and decide later.</source>
        <translation>您可以在不发送任何内容的情况下设置保险库，稍后再决定。</translation>
    </message>
</context>
<context>
    <name>Networks</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>区块 %1</translation>
    </message>
</context>
<context>
    <name>NetworksSection</name>
    <message>
        <source>Asking the networks</source>
        <translation>询问网络</translation>
    </message>
    <message>
        <source>Ask the networks for balances, prices and blocks</source>
        <translation>向网络询问余额、价格和区块</translation>
    </message>
    <message>
        <source>Only the endpoints below are asked. Each learns your addresses and when you look.</source>
        <translation>只询问下列节点。每个节点都会得知您的地址以及查看时间。</translation>
    </message>
    <message>
        <source>Sheaf asks nobody until you allow it. What is shown is from earlier.</source>
        <translation>在您允许之前，Sheaf 不会询问任何人。显示的是较早的数据。</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Asking every endpoint in use</source>
        <translation>正在询问所有使用中的节点</translation>
    </message>
    <message>
        <source>What you changed holds from the next start of Sheaf on. Until then the networks are asked as before.</source>
        <translation>您的更改将在 Sheaf 下次启动后生效。在此之前仍按原方式询问网络。</translation>
    </message>
    <message>
        <source>Add a network</source>
        <translation>添加网络</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>A network that comes with Sheaf</source>
        <translation>Sheaf 自带的网络</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Or a network&apos;s file, such as ~/my-chain.json</source>
        <translation>或网络文件，例如 ~/my-chain.json</translation>
    </message>
    <message>
        <source>Add file</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>New password, the same again</source>
        <translation>再次输入新密码</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OnboardingView</name>
    <message>
        <source>First start</source>
        <translation>首次启动</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>OpenSheet</name>
    <message>
        <source>Deposit into %1</source>
        <translation>存入 %1</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>开立仓位</translation>
    </message>
    <message>
        <source>The best rate first. Rates are of this moment, and change.</source>
        <translation>利率最高的排在最前。利率为此刻的数值，会变动。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Filter by name, protocol or chain</source>
        <translation>按名称、协议或链筛选</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>正在询问网络…</translation>
    </message>
    <message>
        <source>There is no such market on the networks that are set up.</source>
        <translation>已设置的网络上没有这样的市场。</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
</context>
<context>
    <name>OtherWalletSheet</name>
    <message>
        <source>Add another wallet</source>
        <translation>添加另一个钱包</translation>
    </message>
    <message>
        <source>What you have of it</source>
        <translation>您拥有的内容</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Shares (SLIP-39)</source>
        <translation>分片（SLIP-39）</translation>
    </message>
    <message>
        <source>Type the shares of a Shamir backup one after the other, until there are enough.</source>
        <translation>逐个输入 Shamir 备份的分片，直到数量足够。</translation>
    </message>
    <message>
        <source>Words that this vault does not have yet, or the ones that it has with a passphrase: each passphrase opens a wallet of its own behind the same words.</source>
        <translation>此保险库中还没有的助记词，或已有的助记词加上密码短语：同一组助记词配上不同的密码短语会打开不同的钱包。</translation>
    </message>
    <message>
        <source>Name (may be empty)</source>
        <translation>名称（可留空）</translation>
    </message>
    <message>
        <source>The name of the new account</source>
        <translation>新账户的名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the wallet</source>
        <translation>添加钱包</translation>
    </message>
    <message>
        <source>Putting the shares together…</source>
        <translation>正在合并分片…</translation>
    </message>
</context>
<context>
    <name>PasswordEntry</name>
    <message>
        <source>Caps Lock</source>
        <translation>大写锁定</translation>
    </message>
    <message>
        <source>%1. Caps Lock is on.</source>
        <translation>%1。大写锁定已开启。</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <source>Choose a password</source>
        <translation>选择密码</translation>
    </message>
    <message>
        <source>It opens the vault on this computer. Nobody can reset it.</source>
        <translation>它用于在这台电脑上打开保险库。没有人能重置它。</translation>
    </message>
    <message>
        <source>It opens the vault on this computer, and protects your keys if somebody copies it. Nobody can reset it: without it, only the recovery words or the key bring your account back.</source>
        <translation>它用于在这台电脑上打开保险库，并在有人复制保险库时保护您的密钥。没有人能重置它：没有密码，就只能靠助记词或私钥找回您的账户。</translation>
    </message>
    <message>
        <source>Making the vault…</source>
        <translation>正在创建保险库…</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>The vault will be in %1</source>
        <translation>保险库将位于 %1</translation>
    </message>
    <message>
        <source>The vault of %1 will be in %2</source>
        <translation>%1 的保险库将位于 %2</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>这需要几秒钟。</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>What was done</source>
        <translation>做过的操作</translation>
    </message>
    <message>
        <source>fees %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>Nothing was done with it from here yet.</source>
        <translation>尚未从这里对它进行过任何操作。</translation>
    </message>
</context>
<context>
    <name>PhraseEntry</name>
    <message>
        <source>Recovery words</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>第一个单词</translation>
    </message>
    <message>
        <source>These words have a passphrase (a “25th word”)</source>
        <translation>这些助记词带有密码短语（“第 25 个单词”）</translation>
    </message>
    <message>
        <source>Passphrase of the words</source>
        <translation>助记词的密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>第一个账户</translation>
    </message>
    <message>
        <source>Is it the one that you know? If not, a word or the passphrase is another one.</source>
        <translation>这是您认识的那个账户吗？如果不是，则有某个单词或密码短语不对。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Step %1 (%2)</source>
        <translation>第 %1 步（%2）</translation>
    </message>
    <message>
        <source>%1 units of the native coin</source>
        <translation>%1 单位的链上原生币</translation>
    </message>
    <message>
        <source>The plan would take %1, and states at most %2.</source>
        <translation>该计划会取走 %1，而它声明的上限是 %2。</translation>
    </message>
    <message>
        <source>The plan would bring %1, less than its floor of %2.</source>
        <translation>该计划会带来 %1，低于其下限 %2。</translation>
    </message>
    <message>
        <source>%1 would fail: %2 (the price has moved further than the plan allows: plan it anew)</source>
        <translation>%1会失败：%2（价格变动超出了计划允许的范围：请重新制定计划）</translation>
    </message>
    <message>
        <source>%1 would fail: %2</source>
        <translation>%1会失败：%2</translation>
    </message>
    <message>
        <source>%1 builds on an earlier step and can&apos;t be tried before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>%1依赖前一步，在前一步完成之前无法试运行：此节点没有 eth_simulateV1。</translation>
    </message>
    <message>
        <source>%1 takes %2 gas, too close to the most that a transaction may have.</source>
        <translation>%1需要 %2 gas，过于接近一笔交易允许的上限。</translation>
    </message>
    <message>
        <source>What the plan changes can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>在执行之前无法显示该计划会改变什么：此节点没有 eth_simulateV1。</translation>
    </message>
    <message>
        <source>Whether the plan keeps to its amounts can&apos;t be shown before it is done: this endpoint has no eth_simulateV1.</source>
        <translation>在执行之前无法显示该计划是否遵守其金额：此节点没有 eth_simulateV1。</translation>
    </message>
    <message>
        <source>%1 could still take %2 when the plan is done.</source>
        <translation>计划完成后，%1 仍可取走 %2。</translation>
    </message>
    <message>
        <source>The fees can come to %1, over the plan&apos;s limit of %2.</source>
        <translation>手续费可能达到 %1，超过计划的上限 %2。</translation>
    </message>
    <message>
        <source>%1 needs %2 for value and fee, and the account would have %3.</source>
        <translation>%1需要 %2 用于金额和手续费，而账户届时只有 %3。</translation>
    </message>
    <message>
        <source>What the fees are worth is not known, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>手续费的价值未知，因此无法检查规则的限额。</translation>
    </message>
    <message>
        <source>What the plan spends has no value in USD, so the rule&apos;s limits can&apos;t be checked.</source>
        <translation>该计划的支出没有以 USD 计的价值，因此无法检查规则的限额。</translation>
    </message>
    <message>
        <source>%1 is only watched here: its key is not in this vault. Use an account that has its key here.</source>
        <translation>%1 在此仅供观察：其密钥不在此保险库中。请使用密钥在此的账户。</translation>
    </message>
    <message>
        <source>The account&apos;s key is on a device or in a locked vault: it does not sign while nobody looks on.</source>
        <translation>账户的密钥在设备上或在已锁定的保险库中：无人在场时不会签名。</translation>
    </message>
    <message>
        <source>The plan&apos;s time is over: make it anew.</source>
        <translation>该计划已过期：请重新制定。</translation>
    </message>
    <message>
        <source>The fees have risen since the amount was worked out: make the plan anew.</source>
        <translation>自计算金额以来手续费已上涨：请重新制定计划。</translation>
    </message>
    <message>
        <source>The plan has no calls: there is nothing to sign.</source>
        <translation>该计划没有任何调用：没有可签名的内容。</translation>
    </message>
    <message>
        <source>Nobody looks at this plan and no rule has consent for it: give the rule consent, or run it yourself.</source>
        <translation>无人查看此计划，也没有规则得到对它的同意：请同意该规则，或自行执行。</translation>
    </message>
    <message>
        <source>No consent is in force for rule %1: give it with the vault&apos;s password.</source>
        <translation>规则 %1 没有有效的同意：请用保险库密码给予同意。</translation>
    </message>
    <message>
        <source>The consent for rule %1 was given for another wording or other limits: give it anew.</source>
        <translation>对规则 %1 的同意是针对另一措辞或其他限额给予的：请重新给予。</translation>
    </message>
    <message>
        <source>A call goes to the zero address: what is sent there is lost.</source>
        <translation>有一个调用发往零地址：发到那里的都会丢失。</translation>
    </message>
    <message>
        <source>The data for %1 is not a function call: it is cut short or has bytes too many.</source>
        <translation>发给 %1 的数据不是函数调用：它被截断，或字节过多。</translation>
    </message>
    <message>
        <source>The call %1 of %2 hands out or uses rights over tokens, which is never done for a plan.</source>
        <translation>%2 的调用 %1 会授予或使用对代币的权利，计划从不这样做。</translation>
    </message>
    <message>
        <source>%1 is a contract: native coin that is sent to it may be lost.</source>
        <translation>%1 是合约：发给它的原生币可能会丢失。</translation>
    </message>
    <message>
        <source>%1 is not in the address book: add it before a rule sends there.</source>
        <translation>%1 不在地址簿中：请先添加，规则才能向其发送。</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover sending to %1.</source>
        <translation>规则得到的同意不包括向 %1 发送。</translation>
    </message>
    <message>
        <source>%1 is on no list for this chain: it is not called.</source>
        <translation>%1 不在此链的任何名单上：不会被调用。</translation>
    </message>
    <message>
        <source>The function %1 of %2 is on no list: it is not called.</source>
        <translation>%2 的函数 %1 不在任何名单上：不会被调用。</translation>
    </message>
    <message>
        <source>The rule&apos;s consent does not cover the function %1 of %2.</source>
        <translation>规则得到的同意不包括 %2 的函数 %1。</translation>
    </message>
    <message>
        <source>Native coin goes along with %1 of %2, where it would be lost.</source>
        <translation>%2 的 %1 附带了原生币，在那里会丢失。</translation>
    </message>
    <message>
        <source>The arguments of %1 for %2 are not an address and an amount.</source>
        <translation>%2 的 %1 的参数不是一个地址和一个金额。</translation>
    </message>
    <message>
        <source>%1 is on no list of contracts that may be approved.</source>
        <translation>%1 不在可授权合约的任何名单上。</translation>
    </message>
    <message>
        <source>The approval of %1 for %2 is larger than what the plan needs.</source>
        <translation>对 %2 的 %1 授权超出了计划所需。</translation>
    </message>
    <message>
        <source>Tokens go to the zero address: what is sent there is lost.</source>
        <translation>代币发往零地址：发到那里的都会丢失。</translation>
    </message>
    <message>
        <source>Tokens go to the token&apos;s own contract %1, where they are lost.</source>
        <translation>代币发往该代币自身的合约 %1，在那里会丢失。</translation>
    </message>
    <message>
        <source>%1 is a contract: tokens that are sent to it may be lost.</source>
        <translation>%1 是合约：发给它的代币可能会丢失。</translation>
    </message>
    <message>
        <source>Native coin goes along with the function %1 of %2, which is not known to take any.</source>
        <translation>%2 的函数 %1 附带了原生币，而未知它是否接收原生币。</translation>
    </message>
    <message>
        <source>The arguments of %1 are not in their usual order.</source>
        <translation>%1 的参数不是通常的顺序。</translation>
    </message>
    <message>
        <source>The call %1 of %2 names somebody else than the account that makes it.</source>
        <translation>%2 的调用 %1 所指的不是发起它的账户。</translation>
    </message>
    <message>
        <source>too much USD</source>
        <translation>过多 USD</translation>
    </message>
    <message>
        <source>%1 would come to %2, over the limit of %3.</source>
        <translation>%1将达到 %2，超过上限 %3。</translation>
    </message>
    <message>
        <source>The gas of this plan</source>
        <translation>此计划的 gas 费用</translation>
    </message>
    <message>
        <source>Gas in 24 hours</source>
        <translation>24 小时内的 gas 费用</translation>
    </message>
    <message>
        <source>Spending in 24 hours</source>
        <translation>24 小时内的支出</translation>
    </message>
    <message>
        <source>The rule&apos;s gas in 24 hours</source>
        <translation>该规则 24 小时内的 gas 费用</translation>
    </message>
    <message>
        <source>The rule&apos;s spending in 24 hours</source>
        <translation>该规则 24 小时内的支出</translation>
    </message>
    <message>
        <source>The transaction makes a contract, which no plan does.</source>
        <translation>该交易会创建合约，计划从不这样做。</translation>
    </message>
    <message>
        <source>The transaction carries blobs or a delegation, which no plan does.</source>
        <translation>该交易带有 blob 或委托，计划从不这样做。</translation>
    </message>
    <message>
        <source>%1; it needs its consent first</source>
        <translation>%1；它需要先得到同意</translation>
    </message>
    <message>
        <source>%1; it waits for you to say yes</source>
        <translation>%1；它在等待您的确认</translation>
    </message>
    <message>
        <source>%1 runs failed in a row, the last because: %2</source>
        <translation>连续 %1 次执行失败，最后一次的原因：%2</translation>
    </message>
    <message>
        <source>the program ended before anything was sent</source>
        <translation>程序在发送任何内容之前就结束了</translation>
    </message>
    <message>
        <source>the rule is switched off</source>
        <translation>该规则已关闭</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>a hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 minute</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 hour</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 week</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 周</translation>
    </message>
    <message>
        <source>%1 month</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>next due at %1</source>
        <translation>下次到期：%1</translation>
    </message>
    <message>
        <source>its dates are over</source>
        <translation>它的日期都已过去</translation>
    </message>
    <message>
        <source>it was due at %1, over a day ago, and is not made up for</source>
        <translation>它在一天多以前（%1）到期，不再补做</translation>
    </message>
    <message>
        <source>the rule ran until %1</source>
        <translation>该规则有效至 %1</translation>
    </message>
    <message>
        <source>not more often than every %1: next at %2</source>
        <translation>两次之间至少间隔 %1：下次为 %2</translation>
    </message>
    <message>
        <source>it has run %1 times within %2, as often as it may</source>
        <translation>它在 %2 内已执行 %1 次，达到允许的次数</translation>
    </message>
    <message>
        <source>the limit of gas does not fit</source>
        <translation>gas 上限过大</translation>
    </message>
    <message>
        <source>the plan depends on its own cost</source>
        <translation>该计划取决于其自身的成本</translation>
    </message>
    <message>
        <source>the fees have no price, and the rule limits them</source>
        <translation>手续费没有价格，而规则对其有限制</translation>
    </message>
    <message>
        <source>the fees have no price now</source>
        <translation>手续费目前没有价格</translation>
    </message>
    <message>
        <source>the cost does not fit</source>
        <translation>成本数值过大</translation>
    </message>
    <message>
        <source>%1; it did so before, and was acted upon</source>
        <translation>%1；此前已是如此，并已据此执行</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>it would spend %1 after %2 within %3, and may spend %4</source>
        <translation>它在 %3 内已支出 %2，这次还会支出 %1，而允许的是 %4</translation>
    </message>
    <message>
        <source>it was due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, which is more than %3</source>
        <translation>%1：%2，高于 %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not more than %3</source>
        <translation>%1：%2，不高于 %3</translation>
    </message>
    <message>
        <source>%1: %2, which is less than %3</source>
        <translation>%1：%2，低于 %3</translation>
    </message>
    <message>
        <source>%1: %2, which is not less than %3</source>
        <translation>%1：%2，不低于 %3</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1，并且 %2</translation>
    </message>
    <message>
        <source>%1, nor %2</source>
        <translation>%1，也不满足：%2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be had: %2</source>
        <translation>无法获得 %1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>nothing in the sentence compounds or harvests</source>
        <translation>句子中没有复投或收获</translation>
    </message>
    <message>
        <source>%1 or its rewards have no price now</source>
        <translation>%1 或其奖励目前没有价格</translation>
    </message>
    <message>
        <source>%1 has no rewards to bring in</source>
        <translation>%1 没有可收获的奖励</translation>
    </message>
    <message>
        <source>what a run costs can&apos;t be had: %1</source>
        <translation>无法获得一次执行的成本：%1</translation>
    </message>
    <message>
        <source>the threshold of %1 can&apos;t be computed</source>
        <translation>无法计算 %1 的阈值</translation>
    </message>
    <message>
        <source>rewards of %1 on %2 at %3 of fees: compounding is worth it from %4 on</source>
        <translation>%2 上的奖励为 %1，手续费 %3：从 %4 起复投才划算</translation>
    </message>
    <message>
        <source>the gas price does not fit</source>
        <translation>gas 价格数值过大</translation>
    </message>
    <message>
        <source>a part of it has no price now</source>
        <translation>其中一部分目前没有价格</translation>
    </message>
    <message>
        <source>it has no rate that can be measured now</source>
        <translation>目前没有可测量的收益率</translation>
    </message>
    <message>
        <source>its rate is no number</source>
        <translation>其收益率不是数字</translation>
    </message>
    <message>
        <source>it has no debt, and so no health factor</source>
        <translation>没有债务，因此没有健康因子</translation>
    </message>
    <message>
        <source>rules can&apos;t read it yet</source>
        <translation>规则尚不能读取它</translation>
    </message>
    <message>
        <source>the balance does not fit</source>
        <translation>余额数值过大</translation>
    </message>
    <message>
        <source>the amount does not fit</source>
        <translation>金额数值过大</translation>
    </message>
    <message>
        <source>it can&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>this vault was restored from a backup. Switch the rule on once no other copy of the vault runs it</source>
        <translation>此保险库是从备份恢复的。请在没有其他副本执行该规则后再开启它</translation>
    </message>
    <message>
        <source>There is no contract at %1 on %2: a call there does nothing.</source>
        <translation>%2 上的 %1 处没有合约：对它的调用不会有任何作用。</translation>
    </message>
    <message>
        <source>the plan is under way</source>
        <translation>该计划正在进行中</translation>
    </message>
    <message>
        <source>after a reorganisation another transaction took the nonce</source>
        <translation>链重组后，另一笔交易占用了该 nonce</translation>
    </message>
    <message>
        <source>nobody looks at the plan, and no rule has consent for it</source>
        <translation>无人查看该计划，也没有规则得到对它的同意</translation>
    </message>
    <message>
        <source>nothing of it waits for the chain</source>
        <translation>其中没有任何交易在等待上链</translation>
    </message>
    <message>
        <source>the fees do not settle; try again</source>
        <translation>手续费不稳定；请重试</translation>
    </message>
    <message>
        <source>the fees have risen since</source>
        <translation>手续费此后已上涨</translation>
    </message>
    <message>
        <source>a plan of this account is still under way on this chain</source>
        <translation>此账户在此链上仍有一个计划在进行中</translation>
    </message>
    <message>
        <source>it was cancelled: another transaction that does nothing took its place</source>
        <translation>已取消：另一笔不做任何事的交易取代了它</translation>
    </message>
    <message>
        <source>the nonce has been used meanwhile</source>
        <translation>该 nonce 已被使用</translation>
    </message>
    <message>
        <source>the transaction no longer waits for the chain</source>
        <translation>该交易已不再等待上链</translation>
    </message>
    <message>
        <source>nobody prices it</source>
        <translation>没有价格来源</translation>
    </message>
    <message>
        <source>rules withdraw a share, such as 20%, and no amount yet</source>
        <translation>规则只能按份额提取，例如 20%，尚不能按金额提取</translation>
    </message>
    <message>
        <source>you put it off</source>
        <translation>您推迟了它</translation>
    </message>
    <message>
        <source>it was cancelled before it could be shown</source>
        <translation>在显示之前已被取消</translation>
    </message>
    <message>
        <source>you said no</source>
        <translation>您已拒绝</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin has no price</source>
        <translation>该链的原生币没有价格</translation>
    </message>
    <message>
        <source>you gave up</source>
        <translation>您已放弃</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody</source>
        <translation>您已放弃；即使设备已经签名，只要应答不展示给任何人，就不会产生任何作用</translation>
    </message>
    <message>
        <source>you gave up; should the device have signed, its answer does nothing as long as it is shown to nobody (what was shown last: %1)</source>
        <translation>您已放弃；即使设备已经签名，只要应答不展示给任何人，就不会产生任何作用（最后展示的内容：%1）</translation>
    </message>
    <message>
        <source>nobody is there to answer what the device asks for</source>
        <translation>无人应答设备的请求</translation>
    </message>
    <message>
        <source>no chain `%1`; there are %2</source>
        <translation>没有链“%1”；现有：%2</translation>
    </message>
    <message>
        <source>no token `%1` on chain %2; there are %3</source>
        <translation>链 %2 上没有代币“%1”；现有：%3</translation>
    </message>
    <message>
        <source>The code of %1 would run as the account itself, and may take everything or change its owners: don&apos;t sign.</source>
        <translation>%1 的代码会以账户本身的身份运行，可以取走一切或更改其所有者：请勿签名。</translation>
    </message>
    <message>
        <source>Call %1 with nothing</source>
        <translation>空调用 %1</translation>
    </message>
    <message>
        <source>Send %1 to %2</source>
        <translation>向 %2 发送 %1</translation>
    </message>
    <message>
        <source>Call %1 with data that is not understood</source>
        <translation>用无法解读的数据调用 %1</translation>
    </message>
    <message>
        <source>The data for %1 is shorter than a function&apos;s selector: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>发给 %1 的数据比函数选择器还短：无法得知它的作用。只有在您信任其制作者时才签名。</translation>
    </message>
    <message>
        <source>The function %1 of %2 hands out or uses rights over tokens, in a way that this wallet can&apos;t judge: don&apos;t sign.</source>
        <translation>%2 的函数 %1 会授予或使用对代币的权利，而本钱包无法判断其方式：请勿签名。</translation>
    </message>
    <message>
        <source>The data for %1 calls a function that is not known: what it does can&apos;t be told. Sign only if you trust whoever made it.</source>
        <translation>发给 %1 的数据调用了一个未知函数：无法得知它的作用。只有在您信任其制作者时才签名。</translation>
    </message>
    <message>
        <source>Call %1 of %2, with arguments that can&apos;t be read</source>
        <translation>调用 %2 的 %1，其参数无法读取</translation>
    </message>
    <message>
        <source>The arguments of %1 are not written as its types have it: what the contract makes of them is not known. Don&apos;t sign this.</source>
        <translation>%1 的参数未按其类型书写：无法得知合约会如何处理。请勿签名。</translation>
    </message>
    <message>
        <source>What this brings goes to %1, and not to the account.</source>
        <translation>由此得到的会归 %1，而不是归该账户。</translation>
    </message>
    <message>
        <source>Not all of the calls that %1 is to make can be read: what is not shown may be the theft. Don&apos;t sign this.</source>
        <translation>%1 要执行的调用并非全部可读：未显示的部分可能就是盗窃。请勿签名。</translation>
    </message>
    <message>
        <source>There are more calls in this than can be shown: what is not shown may be the theft. Don&apos;t sign it.</source>
        <translation>其中的调用多于可显示的数量：未显示的部分可能就是盗窃。请勿签名。</translation>
    </message>
    <message>
        <source>Perhaps: call %1 of %2</source>
        <translation>可能是：调用 %2 的 %1</translation>
    </message>
    <message>
        <source>What is called is a guess: %1 has the same selector, but another function may have it too, and do something else.</source>
        <translation>所调用的函数只是推测：%1 具有相同的选择器，但另一个函数也可能具有它，并做别的事。</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing.</source>
        <translation>%1 处没有代码：这些数据不起任何作用。</translation>
    </message>
    <message>
        <source>There is no code at %1: the data does nothing, and the coin that goes along is simply sent.</source>
        <translation>%1 处没有代码：这些数据不起任何作用，附带的原生币只会被发送过去。</translation>
    </message>
    <message>
        <source>%1 go to %2, which promises something by the name of &apos;%3&apos;. Nobody pays to be paid: don&apos;t sign this.</source>
        <translation>%1 会转给 %2，而它以“%3”的名义许诺好处。没有人需要付钱才能收钱：请勿签名。</translation>
    </message>
    <message>
        <source>%1 go along to %2, a contract that is not known to this wallet.</source>
        <translation>%1 会一并转给 %2，这是本钱包不认识的合约。</translation>
    </message>
    <message>
        <source>A call of %1 is not understood.</source>
        <translation>有一个对 %1 的调用无法解读。</translation>
    </message>
    <message>
        <source>%1 values</source>
        <translation>%1 个值</translation>
    </message>
    <message>
        <source>the values below</source>
        <translation>下方的值</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 units of a token that is not known</source>
        <translation>%1 个最小单位的未知代币</translation>
    </message>
    <message>
        <source>the chain&apos;s coin</source>
        <translation>链上原生币</translation>
    </message>
    <message>
        <source>Unlimited of %1</source>
        <translation>无限量的 %1</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>This changes who controls %1, or by which code: sign only if you began it.</source>
        <translation>这会改变由谁或由哪段代码控制 %1：只有在由您自己发起时才签名。</translation>
    </message>
    <message>
        <source>Wrap %1</source>
        <translation>包装 %1（Wrap）</translation>
    </message>
    <message>
        <source>Unwrap or withdraw %1</source>
        <translation>解包（Unwrap）或提取 %1</translation>
    </message>
    <message>
        <source>Supply %1 for %2</source>
        <translation>为 %2 存入 %1（出借）</translation>
    </message>
    <message>
        <source>Withdraw %1 to %2</source>
        <translation>提取 %1 至 %2</translation>
    </message>
    <message>
        <source>Borrow %1; the debt is that of %2</source>
        <translation>借入 %1；债务由 %2 承担</translation>
    </message>
    <message>
        <source>Repay %1 of the debt of %2</source>
        <translation>偿还 %2 债务中的 %1</translation>
    </message>
    <message>
        <source>Claim all rewards to %1</source>
        <translation>领取全部奖励至 %1</translation>
    </message>
    <message>
        <source>Claim %1 of rewards to %2</source>
        <translation>领取奖励 %1 至 %2</translation>
    </message>
    <message>
        <source>Use %1 as collateral: %2</source>
        <translation>将 %1 用作抵押：%2</translation>
    </message>
    <message>
        <source>Deposit %1 units of the vault&apos;s asset for %2</source>
        <translation>为 %2 存入 %1 个最小单位的金库标的资产</translation>
    </message>
    <message>
        <source>Deposit for %1, which %2 gets</source>
        <translation>存入以换取 %1，由 %2 获得</translation>
    </message>
    <message>
        <source>Withdraw %1 units of the vault&apos;s asset of %2 to %3</source>
        <translation>从 %2 提取 %1 个最小单位的金库标的资产至 %3</translation>
    </message>
    <message>
        <source>Redeem %1 of %2 to %3</source>
        <translation>赎回 %2 的 %1 至 %3</translation>
    </message>
    <message>
        <source>Add up to %1 and %2 to a pool; %3 gets the share</source>
        <translation>向资金池添加至多 %1 和 %2；份额由 %3 获得</translation>
    </message>
    <message>
        <source>Take at least %1 and %2 out of a pool to %3</source>
        <translation>从资金池取出至少 %1 和 %2 至 %3</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2 of its last; %3 gets them</source>
        <translation>将路径中首个代币的 %1 个最小单位兑换为至少 %2 个末位代币的最小单位；由 %3 获得</translation>
    </message>
    <message>
        <source>Swap at most %1 units of the path&apos;s first token for %2 of its last; %3 gets them</source>
        <translation>将路径中首个代币的至多 %1 个最小单位兑换为 %2 个末位代币的最小单位；由 %3 获得</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>将 %1 兑换为路径中末位代币的至少 %2 个最小单位；由 %3 获得</translation>
    </message>
    <message>
        <source>Swap at most %1 for %2 units of the path&apos;s last token; %3 gets them</source>
        <translation>将至多 %1 兑换为路径中末位代币的 %2 个最小单位；由 %3 获得</translation>
    </message>
    <message>
        <source>Swap %1 units of the path&apos;s first token for at least %2; %3 gets it</source>
        <translation>将路径中首个代币的 %1 个最小单位兑换为至少 %2；由 %3 获得</translation>
    </message>
    <message>
        <source>Swap in a single pool, with the amounts below</source>
        <translation>在单个资金池中兑换，金额见下方</translation>
    </message>
    <message>
        <source>Swap along a path, with the amounts below</source>
        <translation>沿路径兑换，金额见下方</translation>
    </message>
    <message>
        <source>Stake %1 units</source>
        <translation>质押 %1 个最小单位</translation>
    </message>
    <message>
        <source>Claim the rewards</source>
        <translation>领取奖励</translation>
    </message>
    <message>
        <source>Withdraw all that is staked, and claim the rewards</source>
        <translation>提取全部质押并领取奖励</translation>
    </message>
    <message>
        <source>Make %1 the owner of %2</source>
        <translation>使 %1 成为 %2 的所有者</translation>
    </message>
    <message>
        <source>Give up the ownership of %1 for ever</source>
        <translation>永久放弃对 %1 的所有权</translation>
    </message>
    <message>
        <source>Give %1 a role at %2</source>
        <translation>授予 %1 在 %2 中的角色</translation>
    </message>
    <message>
        <source>Replace the code of %1 by that of %2</source>
        <translation>将 %1 的代码替换为 %2 的代码</translation>
    </message>
    <message>
        <source>Make %1 the one who may replace the code of %2</source>
        <translation>使 %1 有权替换 %2 的代码</translation>
    </message>
    <message>
        <source>Add %1 to those who sign for the Safe; %2 must sign</source>
        <translation>将 %1 加入 Safe 的签名者；所需签名数：%2</translation>
    </message>
    <message>
        <source>Remove %1 from those who sign for the Safe; %2 must sign</source>
        <translation>将 %1 从 Safe 的签名者中移除；所需签名数：%2</translation>
    </message>
    <message>
        <source>Let %1 sign for the Safe instead of %2</source>
        <translation>让 %1 代替 %2 为 Safe 签名</translation>
    </message>
    <message>
        <source>%1 must sign for the Safe</source>
        <translation>Safe 所需签名数：%1</translation>
    </message>
    <message>
        <source>Let %1 spend from the Safe without signatures</source>
        <translation>让 %1 无需签名即可动用 Safe 中的资产</translation>
    </message>
    <message>
        <source>Let %1 decide which transactions of the Safe pass</source>
        <translation>让 %1 决定 Safe 的哪些交易可以通过</translation>
    </message>
    <message>
        <source>Let %1 answer for the Safe</source>
        <translation>让 %1 代表 Safe 应答</translation>
    </message>
    <message>
        <source>Make the calls below</source>
        <translation>执行下方的调用</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1</source>
        <translation>执行 Safe %1 的一笔交易</translation>
    </message>
    <message>
        <source>Carry out a transaction of the Safe %1 through a module</source>
        <translation>通过模块执行 Safe %1 的一笔交易</translation>
    </message>
    <message>
        <source>What %1 may already take of %2 grows: programs set an amount, thieves raise it.</source>
        <translation>%1 已获准取走的 %2 会增加：正常程序设定一个金额，盗贼则把它提高。</translation>
    </message>
    <message>
        <source>%1 may take %2 less than before.</source>
        <translation>%1 可取走的比之前少 %2。</translation>
    </message>
    <message>
        <source>every token</source>
        <translation>每一个代币</translation>
    </message>
    <message>
        <source>the tokens of %1</source>
        <translation>%1 的代币</translation>
    </message>
    <message>
        <source>From %1:</source>
        <translation>来自 %1：</translation>
    </message>
    <message>
        <source>What moves is not the account&apos;s own: it uses a right over the tokens of %1.</source>
        <translation>转移的不是该账户自己的资产：它使用了对 %1 的代币的权利。</translation>
    </message>
    <message>
        <source>By a signature of %1:</source>
        <translation>凭 %1 的签名：</translation>
    </message>
    <message>
        <source>anything of %1</source>
        <translation>任何 %1</translation>
    </message>
    <message>
        <source>Through Permit2:</source>
        <translation>通过 Permit2：</translation>
    </message>
    <message>
        <source>Through Permit2, by a signature of %1:</source>
        <translation>通过 Permit2，凭 %1 的签名：</translation>
    </message>
    <message>
        <source>Through Permit2, from %1:</source>
        <translation>通过 Permit2，来自 %1：</translation>
    </message>
    <message>
        <source>credit in your name</source>
        <translation>以您的名义取得的信贷</translation>
    </message>
    <message>
        <source>credit, which you owe, up to %1 units</source>
        <translation>信贷，由您承担债务，至多 %1 个最小单位</translation>
    </message>
    <message>
        <source>all that is deposited, and credit</source>
        <translation>所有存入的资产，以及信贷</translation>
    </message>
    <message>
        <source>what is deposited</source>
        <translation>存入的资产</translation>
    </message>
    <message>
        <source>The NFT %1 of %2 goes from %3 to %4.</source>
        <translation>%2 的 NFT %1 从 %3 转给 %4。</translation>
    </message>
    <message>
        <source>Let %1 take %2</source>
        <translation>允许 %1 取走 %2</translation>
    </message>
    <message>
        <source>Let %1 take %2 more</source>
        <translation>将 %1 可取走的增加 %2</translation>
    </message>
    <message>
        <source>Let %1 take %2 less</source>
        <translation>将 %1 可取走的减少 %2</translation>
    </message>
    <message>
        <source>Every token of %1 in the hands of %2: %3</source>
        <translation>%1 的每一个代币交由 %2 支配：%3</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>将 %1 从 %2 转移至 %3</translation>
    </message>
    <message>
        <source>Send the NFT %1 of %2 from %3 to %4</source>
        <translation>将 %2 的 NFT %1 从 %3 发送至 %4</translation>
    </message>
    <message>
        <source>Send %1 of number %2 of %3 from %4 to %5</source>
        <translation>将 %3 的编号 %2 共 %1 个从 %4 发送至 %5</translation>
    </message>
    <message>
        <source>Send several tokens of %1 from %2 to %3</source>
        <translation>将 %1 的多个代币从 %2 发送至 %3</translation>
    </message>
    <message>
        <source>Let %1 take %2 of %3, by a signature</source>
        <translation>凭签名允许 %1 从 %3 取走 %2</translation>
    </message>
    <message>
        <source>Let %1 take all of %2 of %3, by a signature: %4</source>
        <translation>凭签名允许 %1 从 %3 取走全部 %2：%4</translation>
    </message>
    <message>
        <source>Let %1 take %2 through Permit2</source>
        <translation>通过 Permit2 允许 %1 取走 %2</translation>
    </message>
    <message>
        <source>Use a permit of %1 at Permit2</source>
        <translation>在 Permit2 使用 %1 的许可</translation>
    </message>
    <message>
        <source>Use a permit of %1 for several tokens at Permit2</source>
        <translation>在 Permit2 使用 %1 对多种代币的许可</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3 through Permit2</source>
        <translation>通过 Permit2 将 %1 从 %2 转移至 %3</translation>
    </message>
    <message>
        <source>Move several tokens through Permit2</source>
        <translation>通过 Permit2 转移多种代币</translation>
    </message>
    <message>
        <source>Let %1 borrow in your name up to %2 units</source>
        <translation>允许 %1 以您的名义借入至多 %2 个最小单位</translation>
    </message>
    <message>
        <source>Let %1 act for you at %2: %3</source>
        <translation>让 %1 在 %2 代您操作：%3</translation>
    </message>
    <message>
        <source>… and more of the same; all of it stands in the fields below.</source>
        <translation>……以及更多同类内容；全部见下方的字段。</translation>
    </message>
    <message>
        <source>The right goes to the zero address, which nobody can use.</source>
        <translation>该权利给予零地址，没有人能使用它。</translation>
    </message>
    <message>
        <source>%1 makes any call for anybody: whatever it may take, anyone may take. Don&apos;t sign this.</source>
        <translation>%1 会为任何人执行任何调用：凡是它可以取走的，任何人都可以取走。请勿签名。</translation>
    </message>
    <message>
        <source>%1 is no contract but somebody&apos;s account: no honest program lets one take tokens. Don&apos;t sign this.</source>
        <translation>%1 不是合约，而是某人的账户：没有正当程序会让一个账户来取走代币。请勿签名。</translation>
    </message>
    <message>
        <source>%1 is not known to this wallet: sign only if you know whose contract it is.</source>
        <translation>本钱包不认识 %1：只有在您知道这是谁的合约时才签名。</translation>
    </message>
    <message>
        <source>%1 may take %2 until %3.</source>
        <translation>%1 可以取走 %2，直至 %3。</translation>
    </message>
    <message>
        <source>%1 may take %2 for ever.</source>
        <translation>%1 可以取走 %2，永久有效。</translation>
    </message>
    <message>
        <source>%1 That is all of it, now and later: don&apos;t sign this unless you know the contract.</source>
        <translation>%1这是全部，无论现在还是以后：除非您了解该合约，否则请勿签名。</translation>
    </message>
    <message>
        <source>%1 A limited amount is safer.</source>
        <translation>%1限定金额更安全。</translation>
    </message>
    <message>
        <source>%1 That is longer than a year.</source>
        <translation>%1这超过一年。</translation>
    </message>
    <message>
        <source>all of your %1 (%2 units)</source>
        <translation>您的全部 %1（%2 个最小单位）</translation>
    </message>
    <message>
        <source>the NFT %1 of %2</source>
        <translation>%2 的 NFT %1</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 until %4.</source>
        <translation>%1 可以取走您在 %3 的下列内容，直至 %4：%2。</translation>
    </message>
    <message>
        <source>%1 may take %2 of yours at %3 for ever.</source>
        <translation>%1 可以取走您在 %3 的下列内容，永久有效：%2。</translation>
    </message>
    <message>
        <source>%1 Thieves ask for this: don&apos;t sign it unless you know the contract.</source>
        <translation>%1盗贼会索要这种授权：除非您了解该合约，否则请勿签名。</translation>
    </message>
    <message>
        <source>%1 It holds until you take it back.</source>
        <translation>%1它在您撤回之前一直有效。</translation>
    </message>
    <message>
        <source>%1 may no longer take %2.</source>
        <translation>%1 不再有权取走%2。</translation>
    </message>
    <message>
        <source>A right is taken back from %1 at %2.</source>
        <translation>撤回 %1 在 %2 的一项权利。</translation>
    </message>
    <message>
        <source>%1 go to %2.</source>
        <translation>%1 转给 %2。</translation>
    </message>
    <message>
        <source>It goes to the zero address: what is sent there is lost.</source>
        <translation>它发往零地址：发到那里的都会丢失。</translation>
    </message>
    <message>
        <source>%1 ended %2: it does nothing, unless a clock is wrong. Ask for a new one.</source>
        <translation>%1已过期（%2）：除非时钟有误，否则它不起任何作用。请索取新的。</translation>
    </message>
    <message>
        <source>%1 can be used until %2, which is far away: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1可使用至 %2，时间很长：持有该签名的人可以在自己选定的时间使用它。</translation>
    </message>
    <message>
        <source>%1 can be used for ever: whoever keeps the signature may use it at a time of their choice.</source>
        <translation>%1可永久使用：持有该签名的人可以在自己选定的时间使用它。</translation>
    </message>
    <message>
        <source>The message speaks for %1, and not for the account that signs it: ask why.</source>
        <translation>该消息代表的是 %1，而不是签名的账户：请询问原因。</translation>
    </message>
    <message>
        <source>on every chain</source>
        <translation>在每条链上</translation>
    </message>
    <message>
        <source>on chain %1</source>
        <translation>在链 %1 上</translation>
    </message>
    <message>
        <source>The account is a plain account again, %1.</source>
        <translation>该账户%1恢复为普通账户。</translation>
    </message>
    <message>
        <source>The account&apos;s delegation is taken away %1.</source>
        <translation>该账户%1的委托被取消。</translation>
    </message>
    <message>
        <source>From then on the account runs the code of %1 %2: that code may do all that the account may, until the account says otherwise.</source>
        <translation>此后该账户%2运行 %1 的代码：该代码可以做账户能做的一切，直到账户另作决定。</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1: sign only if you asked for that.</source>
        <translation>该账户会交给 %1 的代码：只有在您自己要求这样做时才签名。</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which does not even exist: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>该账户会交给 %1 的代码，而该代码甚至不存在：它可以在今天或以后取走一切。盗贼会索要这个；请勿签名。</translation>
    </message>
    <message>
        <source>The account is handed over to the code of %1, which is not known to this wallet: it may take everything, on this day or later. Thieves ask for this; don&apos;t sign it.</source>
        <translation>该账户会交给 %1 的代码，而本钱包不认识该代码：它可以在今天或以后取走一切。盗贼会索要这个；请勿签名。</translation>
    </message>
    <message>
        <source>The delegation holds on every chain, where other code may stand at the same address: don&apos;t sign it.</source>
        <translation>该委托在每条链上都有效，而其他链的同一地址上可能是别的代码：请勿签名。</translation>
    </message>
    <message>
        <source>You give %1.</source>
        <translation>您付出 %1。</translation>
    </message>
    <message>
        <source>You get at least %1.</source>
        <translation>您至少得到 %1。</translation>
    </message>
    <message>
        <source>%1 gets %2.</source>
        <translation>%1 得到 %2。</translation>
    </message>
    <message>
        <source>All that this order brings goes to others, and nothing to your account: don&apos;t sign it.</source>
        <translation>此订单带来的一切都归他人，您的账户一无所得：请勿签名。</translation>
    </message>
    <message>
        <source>You would give something away for nothing, or next to nothing: don&apos;t sign it.</source>
        <translation>您会无偿或几乎无偿地送出资产：请勿签名。</translation>
    </message>
    <message>
        <source>%1 (your account)</source>
        <translation>%1（您的账户）</translation>
    </message>
    <message>
        <source>%1 of the chain&apos;s coin</source>
        <translation>%1 个链上原生币</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <translation>%1 个 %2 的最小单位</translation>
    </message>
    <message>
        <source>The message names %1 and something that it may take: it may be a permit of a kind that this wallet does not know.</source>
        <translation>该消息提到了 %1 以及它可以取走的东西：它可能是本钱包不认识的一种许可。</translation>
    </message>
    <message>
        <source>The message names %1 as somebody with rights: it may be a permit of a kind that this wallet does not know.</source>
        <translation>该消息将 %1 列为拥有权利的一方：它可能是本钱包不认识的一种许可。</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen, and may be the sale of all you have for nothing.</source>
        <translation>该消息只是一个哈希：看不到您会同意什么，它可能是把您拥有的一切白白卖掉。</translation>
    </message>
    <message>
        <source>The wallet does not know messages of the kind &apos;%1&apos;: read its fields.</source>
        <translation>本钱包不认识“%1”类消息：请阅读其字段。</translation>
    </message>
    <message>
        <source>The Safe %1 makes the call below, once enough owners agree.</source>
        <translation>在足够多的所有者同意后，Safe %1 会执行下方的调用。</translation>
    </message>
    <message>
        <source>The Safe pays %1 for gas, at a price that this message names: thieves take what they want this way.</source>
        <translation>Safe 会按此消息指定的价格向 %1 支付 gas 费：盗贼用这种方式随意取走资产。</translation>
    </message>
    <message>
        <source>Somebody else sends the call below, and it counts as yours.</source>
        <translation>由他人发送下方的调用，而它视为您的操作。</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>该请求</translation>
    </message>
    <message>
        <source>Your account carries out the call below (ERC-4337).</source>
        <translation>您的账户会执行下方的调用（ERC-4337）。</translation>
    </message>
    <message>
        <source>%1 votes for you at %2; no tokens move.</source>
        <translation>%1 在 %2 代您投票；不会转移代币。</translation>
    </message>
    <message>
        <source>The delegation</source>
        <translation>该委托</translation>
    </message>
    <message>
        <source>The authorization</source>
        <translation>该授权</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit.</source>
        <translation>%1 可以以您账户的身份操作，没有任何限制。</translation>
    </message>
    <message>
        <source>%1 may act as your account, within one limit, which stands below.</source>
        <translation>%1 可以以您账户的身份操作，受一项限制，见下方。</translation>
    </message>
    <message>
        <source>%1 may act as your account, within %2 limits, which stand below.</source>
        <translation>%1 可以以您账户的身份操作，受 %2 项限制，见下方。</translation>
    </message>
    <message>
        <source>%1 may act as your account, without any limit: it may take everything. Don&apos;t sign this.</source>
        <translation>%1 可以以您账户的身份操作，没有任何限制：它可以取走一切。请勿签名。</translation>
    </message>
    <message>
        <source>%1 may act as your account: sign only if you asked for that, and know its limits.</source>
        <translation>%1 可以以您账户的身份操作：只有在您自己要求这样做并了解其限制时才签名。</translation>
    </message>
    <message>
        <source>Transaction of a Safe</source>
        <translation>Safe 的交易</translation>
    </message>
    <message>
        <source>Call that somebody else sends for you</source>
        <translation>由他人代您发送的调用</translation>
    </message>
    <message>
        <source>Let somebody act for you</source>
        <translation>让他人代您操作</translation>
    </message>
    <message>
        <source>Operation of your account</source>
        <translation>您账户的操作</translation>
    </message>
    <message>
        <source>Let somebody vote for you</source>
        <translation>让他人代您投票</translation>
    </message>
    <message>
        <source>Let somebody borrow in your name</source>
        <translation>让他人以您的名义借款</translation>
    </message>
    <message>
        <source>NFT %1 of %2</source>
        <translation>%2 的 NFT %1</translation>
    </message>
    <message>
        <source>any NFT of %1</source>
        <translation>%1 的任意一个 NFT</translation>
    </message>
    <message>
        <source>any NFT of a set of %1</source>
        <translation>%1 的某个集合中的任意一个 NFT</translation>
    </message>
    <message>
        <source>%1 of NFT %2 of %3</source>
        <translation>%3 的 NFT %2，共 %1 个</translation>
    </message>
    <message>
        <source>%1 of any NFT of %2</source>
        <translation>%2 的任意 NFT，共 %1 个</translation>
    </message>
    <message>
        <source>%1 of any NFT of a set of %2</source>
        <translation>%2 的某个集合中的任意 NFT，共 %1 个</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>该订单</translation>
    </message>
    <message>
        <source>Order %1:</source>
        <translation>订单 %1：</translation>
    </message>
    <message>
        <source>Orders: many sales with one signature</source>
        <translation>订单：一个签名对应多笔出售</translation>
    </message>
    <message>
        <source>There are more orders in this than can be shown: what is not shown may be the theft. Don&apos;t sign.</source>
        <translation>其中的订单多于可显示的数量：未显示的部分可能就是盗窃。请勿签名。</translation>
    </message>
    <message>
        <source>One signature is for one order: read it.</source>
        <translation>一个签名对应一个订单：请阅读它。</translation>
    </message>
    <message>
        <source>One signature is for %1 orders: read each of them.</source>
        <translation>一个签名对应 %1 个订单：请逐一阅读。</translation>
    </message>
    <message>
        <source>Order: sell at Seaport (OpenSea)</source>
        <translation>订单：在 Seaport（OpenSea）出售</translation>
    </message>
    <message>
        <source>Order: swap tokens</source>
        <translation>订单：兑换代币</translation>
    </message>
    <message>
        <source>The permit</source>
        <translation>该许可</translation>
    </message>
    <message>
        <source>every NFT</source>
        <translation>每一个 NFT</translation>
    </message>
    <message>
        <source>the NFTs of %1</source>
        <translation>%1 的 NFT</translation>
    </message>
    <message>
        <source>The message has the form of Permit2&apos;s, but is for %1: a copy of Permit2, or a trap.</source>
        <translation>该消息具有 Permit2 消息的形式，却是给 %1 的：它是 Permit2 的仿制品，或者是陷阱。</translation>
    </message>
    <message>
        <source>One signature is for %1 tokens: programs that swap need one.</source>
        <translation>一个签名对应 %1 种代币：用于兑换的程序只需要一种。</translation>
    </message>
    <message>
        <source>It is taken once, and goes wherever the one who takes it says.</source>
        <translation>它只会被取走一次，去向由取走者决定。</translation>
    </message>
    <message>
        <source>Whoever has the signature may carry this out; no transaction of yours is needed.</source>
        <translation>任何拥有该签名的人都可以执行它；不需要您的交易。</translation>
    </message>
    <message>
        <source>This sends %1 to %2: it is a payment, although it costs no gas.</source>
        <translation>这会向 %2 发送 %1：虽然不花 gas，但它是一笔付款。</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>该付款</translation>
    </message>
    <message>
        <source>Permit: let somebody take tokens</source>
        <translation>许可：让他人取走代币</translation>
    </message>
    <message>
        <source>Permit: let somebody take all tokens</source>
        <translation>许可：让他人取走全部代币</translation>
    </message>
    <message>
        <source>Permit: let somebody take an NFT</source>
        <translation>许可：让他人取走一个 NFT</translation>
    </message>
    <message>
        <source>Permit: let somebody take every NFT</source>
        <translation>许可：让他人取走每一个 NFT</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens</source>
        <translation>Permit2：让他人取走代币</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens</source>
        <translation>Permit2：让他人取走多种代币</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once</source>
        <translation>Permit2：让他人取走代币一次</translation>
    </message>
    <message>
        <source>Permit2: let somebody take several tokens once</source>
        <translation>Permit2：让他人取走多种代币一次</translation>
    </message>
    <message>
        <source>Payment by signature</source>
        <translation>凭签名付款</translation>
    </message>
    <message>
        <source>Order: swap tokens through UniswapX</source>
        <translation>订单：通过 UniswapX 兑换代币</translation>
    </message>
    <message>
        <source>Permit2: let somebody take tokens once, under terms</source>
        <translation>Permit2：在附带条件下让他人取走代币一次</translation>
    </message>
    <message>
        <source>Whether the terms in &apos;%1&apos; are kept is checked by the one who takes it.</source>
        <translation>“%1”中的条件是否得到遵守，由取走者检查。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>an unlimited amount of %1</source>
        <translation>无限量的 %1</translation>
    </message>
    <message>
        <source>There is more in this than can be shown: the notices cover all of it, the fields don&apos;t.</source>
        <translation>其内容多于可显示的数量：提示涵盖全部内容，而字段没有。</translation>
    </message>
    <message>
        <source>The transaction names no chain: it can be repeated on every chain where the account has this nonce.</source>
        <translation>该交易未指明链：它可以在该账户具有此 nonce 的每条链上重放。</translation>
    </message>
    <message>
        <source>This is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>这是用于链 %1 的，而不是链 %2：请勿签名。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>%1 becomes an account that runs the code of %2.</source>
        <translation>%1 会成为运行 %2 的代码的账户。</translation>
    </message>
    <message>
        <source>The transaction carries a delegation by which %1 runs the code of %2.</source>
        <translation>该交易带有一项委托，使 %1 运行 %2 的代码。</translation>
    </message>
    <message>
        <source>Create a contract from %1 bytes of code</source>
        <translation>用 %1 字节代码创建合约</translation>
    </message>
    <message>
        <source>A contract is created; its code runs at once, with what is sent.</source>
        <translation>会创建一个合约；其代码会立即运行，并动用所发送的资产。</translation>
    </message>
    <message>
        <source>The message names no chain: the signature may hold on every one.</source>
        <translation>该消息未指明链：签名可能在每条链上都有效。</translation>
    </message>
    <message>
        <source>The message is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>该消息是用于链 %1 的，而不是链 %2：请勿签名。</translation>
    </message>
    <message>
        <source>The message names no contract that checks it: any program may take the signature for what it likes.</source>
        <translation>该消息未指明由哪个合约校验：任何程序都可以把该签名当作它想要的任何东西。</translation>
    </message>
    <message>
        <source>There is no contract at %1, which the message is for: don&apos;t sign it.</source>
        <translation>该消息所针对的 %1 处没有合约：请勿签名。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message is only a hash: what you would agree to can&apos;t be seen.</source>
        <translation>该消息只是一个哈希：看不到您会同意什么。</translation>
    </message>
    <message>
        <source>Hand the account over to code (EIP-7702)</source>
        <translation>将账户交给代码（EIP-7702）</translation>
    </message>
    <message>
        <source>The delegation is for chain %1, and not for chain %2: don&apos;t sign it.</source>
        <translation>该委托是用于链 %1 的，而不是链 %2：请勿签名。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <translation>%1 天 %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Send %1 to %2 on %3</source>
        <translation>在 %3 上向 %2 发送 %1</translation>
    </message>
    <message>
        <source>Allow %1 to take up to %2</source>
        <translation>允许 %1 取走最多 %2</translation>
    </message>
    <message>
        <source>the device was unplugged, or is opening or closing an app; connect it again</source>
        <translation>设备已被拔下，或正在打开或关闭应用；请重新连接</translation>
    </message>
    <message>
        <source>no permission for %1: %2</source>
        <translation>没有访问 %1 的权限：%2</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close it there, then try again</source>
        <translation>%1 正被另一个程序使用；请在那里将其关闭后重试</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>无法打开 %1：%2</translation>
    </message>
    <message>
        <source>another Sheaf is using the device; finish there, or close it</source>
        <translation>另一个 Sheaf 正在使用该设备；请在那里完成操作或将其关闭</translation>
    </message>
    <message>
        <source>Sheaf&apos;s udev rules (%1) are installed, and are for whoever sits at the computer: log in at the computer itself rather than over a network, unplug the device and plug it in again</source>
        <translation>Sheaf 的 udev 规则（%1）已安装，适用于坐在计算机前的用户：请直接在计算机上登录，而不是通过网络，然后拔下设备并重新接入</translation>
    </message>
    <message>
        <source>copy Sheaf&apos;s packaging/udev/%1 into /etc/udev/rules.d, run &apos;sudo udevadm control --reload-rules&apos; and &apos;sudo udevadm trigger&apos;, then unplug the device and plug it in again</source>
        <translation>请将 Sheaf 的 packaging/udev/%1 复制到 /etc/udev/rules.d，运行“sudo udevadm control --reload-rules”和“sudo udevadm trigger”，然后拔下设备并重新接入</translation>
    </message>
    <message>
        <source>the system&apos;s USB devices can&apos;t be listed</source>
        <translation>无法列出系统的 USB 设备</translation>
    </message>
    <message>
        <source>the Trezor takes no messages; unplug it, plug it in and try again</source>
        <translation>Trezor 不接受消息；请拔下，重新接入后再试</translation>
    </message>
    <message>
        <source>the device&apos;s answer can&apos;t be read (%1); unplug it, plug it in again, and try once more</source>
        <translation>无法读取设备的应答（%1）；请拔下，重新接入后再试</translation>
    </message>
    <message>
        <source>another program talks to the device; close Ledger Wallet (Ledger Live) and every page or program that uses it, then try again</source>
        <translation>另一个程序正在与设备通信；请关闭 Ledger Wallet（Ledger Live）以及使用该设备的所有页面和程序，然后重试</translation>
    </message>
    <message>
        <source>the device does not answer; end or reject what it shows, wake it, or unplug it and plug it in again</source>
        <translation>设备没有应答；请完成或拒绝其显示的操作，唤醒设备，或拔下后重新接入</translation>
    </message>
    <message>
        <source>an air-gapped device is asked by QR codes, which nobody is there to show</source>
        <translation>无线缆的设备通过二维码请求，而此处无人展示</translation>
    </message>
    <message>
        <source>the device&apos;s answer is damaged: %1</source>
        <translation>设备的应答已损坏：%1</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer; end it, or Trezor Suite, and try again</source>
        <translation>Trezor bridge 没有应答；请结束它或 Trezor Suite，然后重试</translation>
    </message>
    <message>
        <source>another program uses the device over Trezor&apos;s bridge (%1); close Trezor Suite and try again</source>
        <translation>另一个程序正通过 Trezor bridge 使用该设备（%1）；请关闭 Trezor Suite 后重试</translation>
    </message>
    <message>
        <source>the device is not on USB any more; plug it in and try again</source>
        <translation>设备已不在 USB 上；请接入后重试</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge does not answer this program; close it, or Trezor Suite, so that the device can be opened without it</source>
        <translation>Trezor bridge 不应答此程序；请关闭它或 Trezor Suite，以便不经由它打开设备</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered with status %1; close it, or Trezor Suite, and try again</source>
        <translation>Trezor bridge 返回状态 %1；请关闭它或 Trezor Suite，然后重试</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a message</source>
        <translation>Trezor bridge 返回的不是消息</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered a message that is not as long as it says</source>
        <translation>Trezor bridge 返回的消息与其声明的长度不符</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a list of devices</source>
        <translation>Trezor bridge 返回的不是设备列表</translation>
    </message>
    <message>
        <source>that is no device of Trezor&apos;s bridge</source>
        <translation>这不是 Trezor bridge 的设备</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge answered something else than a session</source>
        <translation>Trezor bridge 返回的不是会话</translation>
    </message>
    <message>
        <source>Trezor&apos;s bridge knows of no device; plug it in and try again</source>
        <translation>Trezor bridge 未发现设备；请接入后重试</translation>
    </message>
    <message>
        <source>no Trezor is connected; plug it in, with a cable that carries data</source>
        <translation>没有连接 Trezor；请用可传输数据的线缆接入</translation>
    </message>
    <message>
        <source>the device sent a packet that belongs to no message; unplug it and try again</source>
        <translation>设备发送了不属于任何消息的数据包；请拔下后重试</translation>
    </message>
    <message>
        <source>the device announced a message of %1 bytes, which none of its answers has</source>
        <translation>设备声明了一条 %1 字节的消息，而其任何应答都没有这么长</translation>
    </message>
    <message>
        <source>that is more than the device takes at a time</source>
        <translation>这超出了设备一次可接受的量</translation>
    </message>
    <message>
        <source>the device stopped in the middle of an answer; unplug it and try again</source>
        <translation>设备在应答过程中停止；请拔下后重试</translation>
    </message>
    <message>
        <source>no permission for the device (%1): %2</source>
        <translation>没有访问该设备的权限（%1）：%2</translation>
    </message>
    <message>
        <source>another program has the device open (%1); close Trezor Suite and try again</source>
        <translation>另一个程序已打开该设备（%1）；请关闭 Trezor Suite 后重试</translation>
    </message>
    <message>
        <source>the device has no interface that wallets talk to (%1); reconnect it</source>
        <translation>设备没有可供钱包通信的接口（%1）；请重新连接</translation>
    </message>
    <message>
        <source>the device takes nothing (%1); unplug it and try again</source>
        <translation>设备不接收任何内容（%1）；请拔下后重试</translation>
    </message>
    <message>
        <source>the device is not on USB any more (%1); plug it in and try again</source>
        <translation>设备已不在 USB 上（%1）；请接入后重试</translation>
    </message>
    <message>
        <source>USB can&apos;t be used: %1</source>
        <translation>无法使用 USB：%1</translation>
    </message>
    <message>
        <source>USB can&apos;t be listed: %1</source>
        <translation>无法列出 USB 设备：%1</translation>
    </message>
    <message>
        <source>you stopped waiting, but the device still shows the request: reject it there</source>
        <translation>您已停止等待，但设备仍在显示该请求：请在设备上拒绝</translation>
    </message>
    <message>
        <source>the account can&apos;t pay for it and its fees now (%1)</source>
        <translation>账户目前无法支付该操作及其手续费（%1）</translation>
    </message>
    <message>
        <source>%1 was cancelled</source>
        <translation>%1已取消</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1失败：%2</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>等待%1</translation>
    </message>
    <message>
        <source>waits for %1: %2</source>
        <translation>等待%1：%2</translation>
    </message>
    <message>
        <source>the transaction is of a type that can&apos;t be replaced</source>
        <translation>该类型的交易无法被替换</translation>
    </message>
    <message>
        <source>Speed up: %1</source>
        <translation>加速：%1</translation>
    </message>
    <message>
        <source>Send nothing to yourself, in its place</source>
        <translation>改为向自己发送零金额</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Whichever of the two the chain takes first counts: the first may still be done.</source>
        <translation>以链先收录的那一笔为准：原来的那笔仍有可能被执行。</translation>
    </message>
    <message>
        <source>the plan&apos;s time was over before %1</source>
        <translation>计划在%1之前已过期</translation>
    </message>
    <message>
        <source>waits before %1: %2</source>
        <translation>在%1之前等待：%2</translation>
    </message>
    <message>
        <source>waits for the key of %1</source>
        <translation>等待 %1 的密钥</translation>
    </message>
    <message>
        <source>%1 was not sent: %2</source>
        <translation>%1未发送：%2</translation>
    </message>
    <message>
        <source>the signer signed something else than it was asked to</source>
        <translation>签名方签署的内容与请求不符</translation>
    </message>
    <message>
        <source>the signature is another account&apos;s</source>
        <translation>该签名属于另一个账户</translation>
    </message>
    <message>
        <source>only a person replaces a transaction</source>
        <translation>只有人工才能替换交易</translation>
    </message>
    <message>
        <source>nobody here can sign for %1</source>
        <translation>此处无人能为 %1 签名</translation>
    </message>
    <message>
        <source>the transaction failed: %1</source>
        <translation>交易失败：%1</translation>
    </message>
    <message>
        <source>the transaction failed on the chain, which had changed since it was tried</source>
        <translation>交易在链上失败：自试运行以来链上状态已发生变化</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步（共 %2 步）</translation>
    </message>
    <message>
        <source>it was under way when the backup was made</source>
        <translation>制作备份时它正在进行中</translation>
    </message>
    <message>
        <source>another transaction of this account took the nonce: it was sent from somewhere else</source>
        <translation>此账户的另一笔交易占用了该 nonce：它是从别处发送的</translation>
    </message>
    <message>
        <source>the network refuses the transaction: %1</source>
        <translation>网络拒绝该交易：%1</translation>
    </message>
    <message>
        <source>%1 answers with no price</source>
        <translation>%1 未返回价格</translation>
    </message>
    <message>
        <source>%1 is stale: its last answer is %2 seconds old, and %3 are allowed</source>
        <translation>%1 已过时：其最近一次应答在 %2 秒前，而允许的是 %3 秒</translation>
    </message>
    <message>
        <source>%1 is stale: it repeats the answer of an earlier round</source>
        <translation>%1 已过时：它重复了之前一轮的应答</translation>
    </message>
    <message>
        <source>%1 answers with a price out of range</source>
        <translation>%1 返回的价格超出范围</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 %4: they are apart by more than 2 %</source>
        <translation>%1 给出 %2，而 %3 给出 %4：两者相差超过 2%</translation>
    </message>
    <message>
        <source>%1 takes no deposits of %2 now</source>
        <translation>%1 目前不接受 %2 存款</translation>
    </message>
    <message>
        <source>%1 has no such reserve here</source>
        <translation>%1 在此没有这样的储备</translation>
    </message>
    <message>
        <source>Supply %1 to %2</source>
        <translation>向 %2 存入 %1</translation>
    </message>
    <message>
        <source>expected an amount of %1</source>
        <translation>应为 %1 的金额</translation>
    </message>
    <message>
        <source>Supply %1 to %2 on %3</source>
        <translation>向 %3 上的 %2 存入 %1</translation>
    </message>
    <message>
        <source>Withdraw %1 from %2 on %3</source>
        <translation>从 %3 上的 %2 取出 %1</translation>
    </message>
    <message>
        <source>the debt of %1 stays</source>
        <translation>%1 的债务仍然存在</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Claim %1 from %2</source>
        <translation>从 %2 领取 %1</translation>
    </message>
    <message>
        <source>there is nothing to claim</source>
        <translation>没有可领取的内容</translation>
    </message>
    <message>
        <source>Claim %1 from %2 on %3</source>
        <translation>从 %3 上的 %2 领取 %1</translation>
    </message>
    <message>
        <source>%1 stay in the account: no pool gives anything for them</source>
        <translation>%1 留在账户中：没有资金池愿意兑换</translation>
    </message>
    <message>
        <source>none of the rewards can be swapped for %1</source>
        <translation>没有任何奖励可兑换为 %1</translation>
    </message>
    <message>
        <source>what the swaps give above %1 stays in the account</source>
        <translation>兑换所得超出 %1 的部分留在账户中</translation>
    </message>
    <message>
        <source>there is nothing to compound</source>
        <translation>没有可复投的内容</translation>
    </message>
    <message>
        <source>Compound %1 into %2 on %3</source>
        <translation>将 %1 复投到 %3 上的 %2</translation>
    </message>
    <message>
        <source>Withdraw from %1</source>
        <translation>从 %1 取出</translation>
    </message>
    <message>
        <source>Claim rewards from %1</source>
        <translation>从 %1 领取奖励</translation>
    </message>
    <message>
        <source>Supply to %1</source>
        <translation>存入 %1</translation>
    </message>
    <message>
        <source>%1 or the Uniswap V2 router</source>
        <translation>%1 或 Uniswap V2 路由合约</translation>
    </message>
    <message>
        <source>%1 is not on this chain</source>
        <translation>%1 不在此链上</translation>
    </message>
    <message>
        <source>the account has %1 units of the token %2, and %3 are asked for</source>
        <translation>账户有 %1 单位的代币 %2，而所需为 %3</translation>
    </message>
    <message>
        <source>the account has %1, and %2 are asked for</source>
        <translation>账户有 %1，而所需为 %2</translation>
    </message>
    <message>
        <source>an amount is of a token of another chain</source>
        <translation>有一项金额属于另一条链的代币</translation>
    </message>
    <message>
        <source>all of the native coin would leave nothing for fees</source>
        <translation>用尽全部原生币将无法支付手续费</translation>
    </message>
    <message>
        <source>%1 names no wrapped native coin</source>
        <translation>%1 未指定封装的原生币（wrapped）</translation>
    </message>
    <message>
        <source>the amount is 0</source>
        <translation>金额为 0</translation>
    </message>
    <message>
        <source>there is nothing to withdraw</source>
        <translation>没有可取出的内容</translation>
    </message>
    <message>
        <source>Clear an older allowance, which this token asks for</source>
        <translation>清除先前的授权额度，这是此代币的要求</translation>
    </message>
    <message>
        <source>Withdraw %1 % of %2 on %3</source>
        <translation>从 %3 上的 %2 取出 %1%</translation>
    </message>
    <message>
        <source>%1 has no such pool here</source>
        <translation>%1 在此没有这样的资金池</translation>
    </message>
    <message>
        <source>Allow %1 an exact amount</source>
        <translation>允许 %1 取走确切的数额</translation>
    </message>
    <message>
        <source>Wrap the native coin</source>
        <translation>封装原生币（wrap）</translation>
    </message>
    <message>
        <source>the pool of its token can&apos;t be read</source>
        <translation>无法读取其代币的资金池</translation>
    </message>
    <message>
        <source>Stake %1 in %2</source>
        <translation>将 %1 质押到 %2</translation>
    </message>
    <message>
        <source>Deposit into %1 on %2</source>
        <translation>存入 %2 上的 %1</translation>
    </message>
    <message>
        <source>pool shares above the %1 that are certain stay in the account, unstaked</source>
        <translation>超出确定的 %1 之外的资金池份额留在账户中，不会质押</translation>
    </message>
    <message>
        <source>Unstake %1 from %2 and claim %3</source>
        <translation>从 %2 解除质押 %1，并领取 %3</translation>
    </message>
    <message>
        <source>Unstake %1 from %2</source>
        <translation>从 %2 解除质押 %1</translation>
    </message>
    <message>
        <source>the stake grows by %1; pool shares above that, and rewards that accrue until it is claimed, stay in the account</source>
        <translation>质押增加 %1；超出部分的资金池份额以及领取前新产生的奖励留在账户中</translation>
    </message>
    <message>
        <source>Unstake from %1</source>
        <translation>从 %1 解除质押</translation>
    </message>
    <message>
        <source>Unstake everything from %1</source>
        <translation>从 %1 解除全部质押</translation>
    </message>
    <message>
        <source>Stake in %1</source>
        <translation>质押到 %1</translation>
    </message>
    <message>
        <source>the Uniswap V2 router or a staking pool</source>
        <translation>Uniswap V2 路由合约或质押池</translation>
    </message>
    <message>
        <source>the pool can&apos;t be read</source>
        <translation>无法读取该资金池</translation>
    </message>
    <message>
        <source>Add liquidity to %1 on %2</source>
        <translation>向 %2 上的 %1 添加流动性</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: there is nothing to claim</source>
        <translation>Uniswap V2 的手续费直接进入资金池：没有可领取的内容</translation>
    </message>
    <message>
        <source>Uniswap V2 pays its fees into the pool: they compound by themselves</source>
        <translation>Uniswap V2 的手续费直接进入资金池：会自动复投</translation>
    </message>
    <message>
        <source>the price of %1 can&apos;t be checked: %2</source>
        <translation>无法核对 %1 的价格：%2</translation>
    </message>
    <message>
        <source>nobody but the pool prices %1</source>
        <translation>%1 除资金池外没有其他价格来源</translation>
    </message>
    <message>
        <source>the pool %1 is apart from the market&apos;s price by %2 %, and 2 % are allowed: somebody may be moving it</source>
        <translation>资金池 %1 偏离市场价格 %2%，而允许的是 2%：可能有人在操纵它</translation>
    </message>
    <message>
        <source>no pool leads from %1 to %2</source>
        <translation>没有资金池可从 %1 通向 %2</translation>
    </message>
    <message>
        <source>it is too little to swap from %1 to %2: nothing would come out</source>
        <translation>数额过少，无法从 %1 兑换为 %2：将一无所得</translation>
    </message>
    <message>
        <source>Swap %1 for at least %2 on Uniswap V2</source>
        <translation>在 Uniswap V2 上用 %1 兑换至少 %2</translation>
    </message>
    <message>
        <source>the price impact of swapping %1 can&apos;t be told</source>
        <translation>无法得知兑换 %1 的价格影响</translation>
    </message>
    <message>
        <source>swapping %1 would move the price by %2 %, and %3 % are allowed</source>
        <translation>兑换 %1 会使价格变动 %2%，而允许的是 %3%</translation>
    </message>
    <message>
        <source>the amounts are too small for the pool %1</source>
        <translation>金额过小，无法用于资金池 %1</translation>
    </message>
    <message>
        <source>Add %1 and %2 to %3</source>
        <translation>将 %1 和 %2 加入 %3</translation>
    </message>
    <message>
        <source>the pool %1 is empty</source>
        <translation>资金池 %1 为空</translation>
    </message>
    <message>
        <source>%1 are too little to swap</source>
        <translation>%1 过少，无法兑换</translation>
    </message>
    <message>
        <source>the Uniswap V2 router</source>
        <translation>Uniswap V2 路由合约</translation>
    </message>
    <message>
        <source>%1 stay in the account: the pool takes both tokens at its own price</source>
        <translation>%1 留在账户中：资金池按自身价格接收两种代币</translation>
    </message>
    <message>
        <source>%1 can&apos;t be split for %2</source>
        <translation>%1 无法为 %2 拆分</translation>
    </message>
    <message>
        <source>up to %1 % of what the swaps give, %2 and %3, stay in the account: each later step counts on no more than the step before promises</source>
        <translation>兑换所得中最多 %1%（%2 和 %3）留在账户中：后续每一步只按前一步所保证的数额计算</translation>
    </message>
    <message>
        <source>expected one token, or the two of %1</source>
        <translation>应为一种代币，或 %1 的两种代币</translation>
    </message>
    <message>
        <source>so small a share of %1 gives nothing back</source>
        <translation>%1 的份额过小，取不回任何资产</translation>
    </message>
    <message>
        <source>Take %1 and %2 out of %3</source>
        <translation>从 %3 取出 %1 和 %2</translation>
    </message>
    <message>
        <source>Swap on Uniswap V2</source>
        <translation>在 Uniswap V2 上兑换</translation>
    </message>
    <message>
        <source>Add liquidity to Uniswap V2</source>
        <translation>向 Uniswap V2 添加流动性</translation>
    </message>
    <message>
        <source>Take liquidity out of Uniswap V2</source>
        <translation>从 Uniswap V2 移除流动性</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>the rule asks first; only one &apos;without asking&apos; takes a consent</source>
        <translation>该规则会先询问；只有带“without asking”的规则才接受同意</translation>
    </message>
    <message>
        <source>the plan is blocked</source>
        <translation>该计划被阻止</translation>
    </message>
    <message>
        <source>the rule would now need another consent than the one shown; look again</source>
        <translation>该规则现在所需的同意与所显示的不同；请重新查看</translation>
    </message>
    <message>
        <source>chain %1 is not set up</source>
        <translation>链 %1 尚未设置</translation>
    </message>
    <message>
        <source>%1 can&apos;t be compared with that</source>
        <translation>%1 无法与之比较</translation>
    </message>
    <message>
        <source>chain %1 was not read</source>
        <translation>未读取链 %1</translation>
    </message>
    <message>
        <source>you have several positions &apos;%1&apos;; name the one meant</source>
        <translation>您有多个仓位“%1”；请指明是哪一个</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>you have no position &apos;%1&apos;</source>
        <translation>您没有仓位“%1”</translation>
    </message>
    <message>
        <source>%1 is worth nothing</source>
        <translation>%1 没有价值</translation>
    </message>
    <message>
        <source>rules can&apos;t read &apos;%1&apos; yet</source>
        <translation>规则尚不能读取“%1”</translation>
    </message>
    <message>
        <source>the quantity</source>
        <translation>该数量</translation>
    </message>
    <message>
        <source>amounts in %1 are not supported yet; use USD</source>
        <translation>尚不支持以 %1 计的金额；请使用 USD</translation>
    </message>
    <message>
        <source>a length of time</source>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>no token %1 is registered</source>
        <translation>未登记代币 %1</translation>
    </message>
    <message>
        <source>the value of %1 does not fit</source>
        <translation>%1 的价值数值过大</translation>
    </message>
    <message>
        <source>the value of the plan does not fit</source>
        <translation>该计划的价值数值过大</translation>
    </message>
    <message>
        <source>the fees have no price: %1</source>
        <translation>手续费没有价格：%1</translation>
    </message>
    <message>
        <source>rules can&apos;t &apos;%1&apos; yet</source>
        <translation>规则尚不支持“%1”</translation>
    </message>
    <message>
        <source>there is nothing to send: %1 is 0</source>
        <translation>没有可发送的内容：%1 为 0</translation>
    </message>
    <message>
        <source>there is no &apos;%1&apos; to deposit into</source>
        <translation>没有可存入的“%1”</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1，然后%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not tell in which token; say 50 USDC</source>
        <translation>“%1”未说明是哪种代币；请写成例如 50 USDC</translation>
    </message>
    <message>
        <source>it would leave %1, and the rule keeps %2</source>
        <translation>将只剩 %1，而规则要求保留 %2</translation>
    </message>
    <message>
        <source>nothing in the sentence tells which chain it is about; name one with &apos;on&apos;</source>
        <translation>句子中未说明涉及哪条链；请用“on”指明</translation>
    </message>
    <message>
        <source>one rule acts on one chain; write a rule for each</source>
        <translation>一条规则只作用于一条链；请为每条链各写一条规则</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no protocol that Sheaf knows</source>
        <translation>“%1”不是 Sheaf 认识的协议</translation>
    </message>
    <message>
        <source>there is no %1 on the networks that are set up</source>
        <translation>已设置的网络上没有 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be on %2: name one with &apos;on&apos;</source>
        <translation>“%1”可能在 %2 上：请用“on”指明其中之一</translation>
    </message>
    <message>
        <source>name the chain with &apos;on&apos;</source>
        <translation>请用“on”指明链</translation>
    </message>
    <message>
        <source>a protocol</source>
        <translation>一个协议</translation>
    </message>
    <message>
        <source>a token or pool</source>
        <translation>一种代币或一个资金池</translation>
    </message>
    <message>
        <source>a chain</source>
        <translation>一条链</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>一种代币</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>a currency or token</source>
        <translation>一种货币或代币</translation>
    </message>
    <message>
        <source>parentheses are nested too deeply</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>a number has at most 18 places after the point, and no more digits than fit</source>
        <translation>数字的小数点后最多 18 位，且总位数不能过多</translation>
    </message>
    <message>
        <source>a whole number from 1 to 9999 is needed here</source>
        <translation>此处需要 1 至 9999 之间的整数</translation>
    </message>
    <message>
        <source>this is said twice, or contradicts what was said before</source>
        <translation>此处重复，或与前文矛盾</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>a name for the rule</source>
        <translation>规则的名称</translation>
    </message>
    <message>
        <source>a time (09:00)</source>
        <translation>一个时间（09:00）</translation>
    </message>
    <message>
        <source>a time of day is between 00:00 and 23:59</source>
        <translation>时间须在 00:00 与 23:59 之间</translation>
    </message>
    <message>
        <source>a date (2027-01-31)</source>
        <translation>一个日期（2027-01-31）</translation>
    </message>
    <message>
        <source>a day (1st)</source>
        <translation>某一天（1st）</translation>
    </message>
    <message>
        <source>a month has no such day</source>
        <translation>月份中没有这一天</translation>
    </message>
    <message>
        <source>the calendar has no such day</source>
        <translation>日历中没有这一天</translation>
    </message>
    <message>
        <source>a recipient</source>
        <translation>一个收款方</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>一个账户</translation>
    </message>
    <message>
        <source>a sentence has at most %1 characters</source>
        <translation>一个句子最多 %1 个字符</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read here</source>
        <translation>此处无法读取 %1</translation>
    </message>
    <message>
        <source>the request does not name its account&apos;s address, so that no signature can be checked; make it anew</source>
        <translation>该请求未注明账户地址，因此无法核对签名；请重新生成</translation>
    </message>
    <message>
        <source>%1; scan what the device shows after signing</source>
        <translation>%1；请扫描设备在签名后显示的内容</translation>
    </message>
    <message>
        <source>this signature answers another request; sign the one that is shown now</source>
        <translation>此签名对应的是另一个请求；请签署当前显示的请求</translation>
    </message>
    <message>
        <source>the request is none for a transaction</source>
        <translation>该请求不是针对交易的</translation>
    </message>
    <message>
        <source>the device answered something else than a signature</source>
        <translation>设备返回的不是签名</translation>
    </message>
    <message>
        <source>the device answered a signature that Ethereum does not accept</source>
        <translation>设备返回的签名不被 Ethereum 接受</translation>
    </message>
    <message>
        <source>the signature is not that of %1; use the device that the account was added with, and the same passphrase as then</source>
        <translation>该签名不是 %1 的签名；请使用添加该账户时的设备和当时的密码短语</translation>
    </message>
    <message>
        <source>the Ethereum app does not take it (%1); update the app in Ledger Wallet, look in its settings whether blind signing (on old versions, contract data) is allowed, then try again</source>
        <translation>Ethereum 应用不接受此内容（%1）；请在 Ledger Wallet 中更新该应用，检查其设置是否允许盲签（旧版本为合约数据），然后重试</translation>
    </message>
    <message>
        <source>the device can&apos;t make sense of the request (%1); update its Ethereum app in Ledger Wallet, then try again</source>
        <translation>设备无法理解该请求（%1）；请在 Ledger Wallet 中更新其 Ethereum 应用，然后重试</translation>
    </message>
    <message>
        <source>the app does not sign this delegation: allow &apos;Smart account upgrade&apos; in the Ethereum app&apos;s settings; it also has a list of its own of the contracts that an account may delegate to</source>
        <translation>该应用不签署此委托：请在 Ethereum 应用的设置中允许“Smart account upgrade”；应用还有一份自己的名单，列出账户可委托的合约</translation>
    </message>
    <message>
        <source>a setting of the Ethereum app forbids this (%1); change it on the device</source>
        <translation>Ethereum 应用的一项设置禁止此操作（%1）；请在设备上更改</translation>
    </message>
    <message>
        <source>signing delegations needs the Ethereum app 1.17.0 or newer; update it in Ledger Wallet (the first Nano S gets none that can)</source>
        <translation>签署委托需要 1.17.0 或更高版本的 Ethereum 应用；请在 Ledger Wallet 中更新（第一代 Nano S 没有支持此功能的版本）</translation>
    </message>
    <message>
        <source>the Ethereum app does not know this request (%1); update it in Ledger Wallet</source>
        <translation>Ethereum 应用不支持此请求（%1）；请在 Ledger Wallet 中更新</translation>
    </message>
    <message>
        <source>a Ledger takes paths of 1 to 10 steps, such as m/44&apos;/60&apos;/0&apos;/0/0</source>
        <translation>Ledger 接受 1 至 10 级的路径，例如 m/44&apos;/60&apos;/0&apos;/0/0</translation>
    </message>
    <message>
        <source>you stopped before everything was sent; end on the device what it may show</source>
        <translation>您在全部发送之前停止了；请在设备上结束其可能显示的内容</translation>
    </message>
    <message>
        <source>the device answered without a status word</source>
        <translation>设备的应答缺少状态字</translation>
    </message>
    <message>
        <source>the device is locked; unlock it with its PIN, then try again</source>
        <translation>设备已锁定；请用 PIN 码解锁后重试</translation>
    </message>
    <message>
        <source>it was rejected on the device; nothing was signed</source>
        <translation>已在设备上被拒绝；未签署任何内容</translation>
    </message>
    <message>
        <source>the device is not set up yet; set it up in Ledger Wallet first</source>
        <translation>设备尚未设置；请先在 Ledger Wallet 中进行设置</translation>
    </message>
    <message>
        <source>this version of the Ethereum app does not sign transactions of this type; update it in Ledger Wallet (the first Nano S gets no newer one)</source>
        <translation>此版本的 Ethereum 应用不签署该类型的交易；请在 Ledger Wallet 中更新（第一代 Nano S 没有更新的版本）</translation>
    </message>
    <message>
        <source>the Ethereum app has no accounts at this path; use one that begins with m/44&apos;/60&apos;</source>
        <translation>Ethereum 应用在此路径下没有账户；请使用以 m/44&apos;/60&apos; 开头的路径</translation>
    </message>
    <message>
        <source>the Ethereum app is not on the device; install it in Ledger Wallet</source>
        <translation>设备上没有 Ethereum 应用；请在 Ledger Wallet 中安装</translation>
    </message>
    <message>
        <source>the app can&apos;t show a number as large as this</source>
        <translation>该应用无法显示如此大的数字</translation>
    </message>
    <message>
        <source>another app is open; open the Ethereum app on the device</source>
        <translation>打开了另一个应用；请在设备上打开 Ethereum 应用</translation>
    </message>
    <message>
        <source>no app is open; open the Ethereum app on the device</source>
        <translation>没有打开任何应用；请在设备上打开 Ethereum 应用</translation>
    </message>
    <message>
        <source>the device reports an error that has no name here (%1); update its firmware and its Ethereum app, then try again</source>
        <translation>设备报告了一个未知错误（%1）；请更新其固件和 Ethereum 应用，然后重试</translation>
    </message>
    <message>
        <source>the Ethereum app answered something else than %1; update it, then try again</source>
        <translation>Ethereum 应用的应答与预期（%1）不符；请更新后重试</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction of type %1; use another account for it</source>
        <translation>Ledger 不签署类型为 %1 的交易；请改用其他账户</translation>
    </message>
    <message>
        <source>a Ledger signs no transaction that would be valid on every chain; give it a chain id</source>
        <translation>Ledger 不签署在任何链上都有效的交易；请为其指定链 ID</translation>
    </message>
    <message>
        <source>the Ethereum app waits for more than there is; close it on the device, open it again, and update it if this happens again</source>
        <translation>Ethereum 应用在等待并不存在的后续内容；请在设备上关闭并重新打开它，若再次发生请更新</translation>
    </message>
    <message>
        <source>the Ethereum app answered before it had everything, and what it signed is not used; update it in Ledger Wallet</source>
        <translation>Ethereum 应用在收到全部内容之前就已应答，其签名不会被使用；请在 Ledger Wallet 中更新</translation>
    </message>
    <message>
        <source>the message is too long</source>
        <translation>消息过长</translation>
    </message>
    <message>
        <source>a Ledger signs delegations for chain ids of up to 64 bits</source>
        <translation>Ledger 只签署链 ID 不超过 64 位的委托</translation>
    </message>
    <message>
        <source>you stopped waiting for the device</source>
        <translation>您已停止等待设备</translation>
    </message>
    <message>
        <source>the device keeps opening and closing apps; open the Ethereum app on it</source>
        <translation>设备不断打开和关闭应用；请在设备上打开 Ethereum 应用</translation>
    </message>
    <message>
        <source>the device does not say which app is open; unplug it, plug it in again, and unlock it</source>
        <translation>设备未说明打开的是哪个应用；请拔下，重新接入并解锁</translation>
    </message>
    <message>
        <source>the app &apos;%1&apos; is open on the device; close it and open the Ethereum app, or let Sheaf do so</source>
        <translation>设备上打开了应用“%1”；请将其关闭并打开 Ethereum 应用，或让 Sheaf 代劳</translation>
    </message>
    <message>
        <source>the device has not come back; unplug it, plug it in again, and open its Ethereum app</source>
        <translation>设备未重新出现；请拔下，重新接入并打开其 Ethereum 应用</translation>
    </message>
    <message>
        <source>a Ledger signs no document that has a domain and no message</source>
        <translation>Ledger 不签署只有域而没有消息的文档</translation>
    </message>
    <message>
        <source>the device can&apos;t show all of %1, and its settings forbid to sign that: in the Ethereum app on the device, open the settings and allow &apos;Blind signing&apos;</source>
        <translation>设备无法完整显示%1，且其设置禁止对其签名：请在设备的 Ethereum 应用中打开设置，允许“Blind signing”（盲签）</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>a new contract</source>
        <translation>一个新合约</translation>
    </message>
    <message>
        <source>%1, hash %2</source>
        <translation>%1，哈希 %2</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>此设备在 %2 处是 %1，而不是 %3；请连接添加该账户时所用的设备，并使用当时的密码短语</translation>
    </message>
    <message>
        <source>the device showed another address than it had given; don&apos;t use either</source>
        <translation>设备显示的地址与其给出的不同；两个地址都不要使用</translation>
    </message>
    <message>
        <source>%1; replace the file, or remove it</source>
        <translation>%1；请替换该文件或将其移除</translation>
    </message>
    <message>
        <source>this call</source>
        <translation>此调用</translation>
    </message>
    <message>
        <source>a message of %1 bytes</source>
        <translation>%1 字节的消息</translation>
    </message>
    <message>
        <source>a typed message</source>
        <translation>类型化消息</translation>
    </message>
    <message>
        <source>each field of %1</source>
        <translation>%1 的每个字段</translation>
    </message>
    <message>
        <source>two hashes alone: domain %1, message %2</source>
        <translation>仅两个哈希：域 %1，消息 %2</translation>
    </message>
    <message>
        <source>an end of all delegation</source>
        <translation>终止一切委托</translation>
    </message>
    <message>
        <source>a delegation to %1</source>
        <translation>委托给 %1</translation>
    </message>
    <message>
        <source>no Ledger is connected; plug one in with a cable that carries data, and unlock it</source>
        <translation>没有连接 Ledger；请用可传输数据的线缆接入并解锁</translation>
    </message>
    <message>
        <source>%1 Ledgers are connected; name the model, such as ledger:nano_x, or leave one</source>
        <translation>连接了 %1 台 Ledger；请指明型号，例如 ledger:nano_x，或只保留一台</translation>
    </message>
    <message>
        <source>the request is too large for QR codes; use another account</source>
        <translation>该请求过大，无法用二维码表示；请使用其他账户</translation>
    </message>
    <message>
        <source>air-gapped devices have no request for an authorization (EIP-7702)</source>
        <translation>无线缆的设备没有授权（EIP-7702）的请求类型</translation>
    </message>
    <message>
        <source>the device answered %1; unplug it and try again</source>
        <translation>设备给出了意外的应答（%1）；请拔下后重试</translation>
    </message>
    <message>
        <source>the device confirmed another address than the one that it gave before; don&apos;t use either, and have the device looked at</source>
        <translation>设备确认的地址与先前给出的不同；两个地址都不要使用，并请检查该设备</translation>
    </message>
    <message>
        <source>this typed data can&apos;t be signed: %1</source>
        <translation>无法签署此类型化数据：%1</translation>
    </message>
    <message>
        <source>Sheaf does not ask a KeepKey for signatures of typed data yet</source>
        <translation>Sheaf 尚不支持请求 KeepKey 签署类型化数据</translation>
    </message>
    <message>
        <source>domain %1</source>
        <translation>域 %1</translation>
    </message>
    <message>
        <source>domain %1, message %2</source>
        <translation>域 %1，消息 %2</translation>
    </message>
    <message>
        <source>its firmware does not know what it was asked; update it with its maker&apos;s program</source>
        <translation>其固件不支持所请求的操作；请用制造商的程序更新</translation>
    </message>
    <message>
        <source>it does not take what it was given</source>
        <translation>设备不接受所提供的内容</translation>
    </message>
    <message>
        <source>the PIN was not entered; nothing was signed</source>
        <translation>未输入 PIN 码；未签署任何内容</translation>
    </message>
    <message>
        <source>the PIN was wrong; the device waits longer after each wrong one, and then you can try again</source>
        <translation>PIN 码错误；每次输错后设备会等待更久，之后可以重试</translation>
    </message>
    <message>
        <source>it could not do what it was asked</source>
        <translation>设备无法完成所请求的操作</translation>
    </message>
    <message>
        <source>it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>尚无钱包；请用制造商的程序进行设置</translation>
    </message>
    <message>
        <source>the PIN was wrong; try again</source>
        <translation>PIN 码错误；请重试</translation>
    </message>
    <message>
        <source>another program has begun a session with it; close that one and try again</source>
        <translation>另一个程序已与设备建立会话；请将其关闭后重试</translation>
    </message>
    <message>
        <source>it is busy; finish what it shows, and try again</source>
        <translation>设备正忙；请完成它所显示的操作，然后重试</translation>
    </message>
    <message>
        <source>a Trezor Safe 7 speaks a protocol (THP) that Sheaf does not speak yet</source>
        <translation>Trezor Safe 7 使用的协议（THP）Sheaf 尚不支持</translation>
    </message>
    <message>
        <source>its firmware reports an error of its own; unplug it and try again</source>
        <translation>其固件报告了自身错误；请拔下设备后重试</translation>
    </message>
    <message>
        <source>the device named its session by something else than 32 bytes</source>
        <translation>设备的会话标识不是 32 字节</translation>
    </message>
    <message>
        <source>%1 (it says: %2)</source>
        <translation>%1（设备报告：%2）</translation>
    </message>
    <message>
        <source>%1: it has no Ethereum accounts at this derivation path; choose one below m/44&apos;/60&apos;</source>
        <translation>%1：在此派生路径下没有 Ethereum 账户；请选择 m/44&apos;/60&apos; 之下的路径</translation>
    </message>
    <message>
        <source>%1: it failed with code %2; unplug it and try again</source>
        <translation>%1：失败，代码 %2；请拔下设备后重试</translation>
    </message>
    <message>
        <source>the device does not answer; unplug it, plug it in and try again</source>
        <translation>设备没有应答；请拔下，重新接入后再试</translation>
    </message>
    <message>
        <source>the device did not say what it is; unplug it and try again</source>
        <translation>设备未表明自身型号；请拔下后重试</translation>
    </message>
    <message>
        <source>%1: it is in its bootloader; unplug it, and plug it in without touching it</source>
        <translation>%1：处于引导加载程序中；请拔下设备，再次接入时不要触碰它</translation>
    </message>
    <message>
        <source>%1: it has no wallet yet; set it up with its maker&apos;s program</source>
        <translation>%1：尚无钱包；请用制造商的程序进行设置</translation>
    </message>
    <message>
        <source>%1: it does not answer; unplug it, plug it in and try again</source>
        <translation>%1：没有应答；请拔下设备，重新接入后再试</translation>
    </message>
    <message>
        <source>%1: its firmware is older than what Sheaf talks to; update it with Trezor Suite</source>
        <translation>%1：其固件过旧，Sheaf 不支持；请用 Trezor Suite 更新</translation>
    </message>
    <message>
        <source>a PIN is given by the places of its digits, 1 to 9 of a number pad; try again</source>
        <translation>PIN 码按数字在数字键盘上的位置（1 至 9）输入；请重试</translation>
    </message>
    <message>
        <source>%1 has no keyboard: type the passphrase here</source>
        <translation>%1 没有键盘：请在此处输入密码短语</translation>
    </message>
    <message>
        <source>the passphrase is no text; type it again</source>
        <translation>密码短语不是文本；请重新输入</translation>
    </message>
    <message>
        <source>%1 takes a passphrase of at most 50 bytes; this one is longer</source>
        <translation>%1 的密码短语最长 50 字节；此短语过长</translation>
    </message>
    <message>
        <source>%1: it sent %2; unplug it and try again</source>
        <translation>%1：发送了意外内容（%2）；请拔下设备后重试</translation>
    </message>
    <message>
        <source>you gave up, but %1 does not answer (%2); it may still show the request: reject it there, or unplug it</source>
        <translation>您已放弃，但 %1 没有应答（%2）；它可能仍在显示该请求：请在设备上拒绝，或将其拔下</translation>
    </message>
    <message>
        <source>you gave up just after it was confirmed on %1; what it signed was thrown away</source>
        <translation>您在 %1 上确认之后随即放弃；其签名已被丢弃</translation>
    </message>
    <message>
        <source>you gave up, and %1 has stopped; nothing was signed</source>
        <translation>您已放弃，%1 也已停止；未签署任何内容</translation>
    </message>
    <message>
        <source>nothing for five seconds</source>
        <translation>五秒内没有任何应答</translation>
    </message>
    <message>
        <source>%1 does not sign %2; use another account for it</source>
        <translation>%1 不签署%2；请改用其他账户</translation>
    </message>
    <message>
        <source>for chains whose id has more than 32 bits</source>
        <translation>链 ID 超过 32 位的内容</translation>
    </message>
    <message>
        <source>transactions with an access list</source>
        <translation>带访问列表的交易</translation>
    </message>
    <message>
        <source>transactions of type %1</source>
        <translation>类型为 %1 的交易</translation>
    </message>
    <message>
        <source>transactions for every chain (without EIP-155)</source>
        <translation>对任何链都有效的交易（无 EIP-155）</translation>
    </message>
    <message>
        <source>that much data</source>
        <translation>如此大量的数据</translation>
    </message>
    <message>
        <source>access lists of more than 12 entries</source>
        <translation>超过 12 项的访问列表</translation>
    </message>
    <message>
        <source>the device gave an address that its public key does not have; don&apos;t use it, and have the device looked at</source>
        <translation>设备给出的地址与其公钥不符；请勿使用该地址，并请检查该设备</translation>
    </message>
    <message>
        <source>%1 has %2 at %3, not %4; connect the device that the account was added with, and use the same passphrase as then</source>
        <translation>%1 在 %3 处是 %2，而不是 %4；请连接添加该账户时所用的设备，并使用当时的密码短语</translation>
    </message>
    <message>
        <source>authorizations (EIP-7702)</source>
        <translation>授权（EIP-7702）</translation>
    </message>
    <message>
        <source>there is an account called &apos;%1&apos;</source>
        <translation>已有名为“%1”的账户</translation>
    </message>
    <message>
        <source>%1&apos;s key is on a device and never leaves it</source>
        <translation>%1 的密钥在设备上，绝不会离开设备</translation>
    </message>
    <message>
        <source>%1 is only watched: there is no key</source>
        <translation>%1 仅供观察：没有密钥</translation>
    </message>
    <message>
        <source>the vault has no account yet</source>
        <translation>保险库中尚无账户</translation>
    </message>
    <message>
        <source>no account &apos;%1&apos;; there are %2</source>
        <translation>没有账户“%1”；现有：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an account of recovery words or shares</source>
        <translation>“%1”不是由助记词或分片派生的账户</translation>
    </message>
    <message>
        <source>this vault has no words or shares to derive accounts from</source>
        <translation>此保险库没有可派生账户的助记词或分片</translation>
    </message>
    <message>
        <source>%1 is in the vault already, as &apos;%2&apos;</source>
        <translation>%1 已在保险库中，名为“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book, which is empty</source>
        <translation>“%1”不在地址簿中：地址簿为空</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book; there are %2</source>
        <translation>“%1”不在地址簿中；现有：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the address book already</source>
        <translation>“%1”已在地址簿中</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not in the address book</source>
        <translation>“%1”不在地址簿中</translation>
    </message>
    <message>
        <source>nobody is there to answer the device</source>
        <translation>无人应答设备</translation>
    </message>
    <message>
        <source>no device is connected; plug one in, and unlock it</source>
        <translation>没有连接设备；请接入一台并解锁</translation>
    </message>
    <message>
        <source>this device has %1 at %2, not %3</source>
        <translation>此设备在 %2 处是 %1，而不是 %3</translation>
    </message>
    <message>
        <source>a name has 1 to 64 characters, no quotes, and no space at its ends</source>
        <translation>名称须为 1 至 64 个字符，不含引号，首尾不能有空格</translation>
    </message>
    <message>
        <source>an address is no name</source>
        <translation>地址不能用作名称</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, …</source>
        <translation>%1……</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand here; did you mean &quot;%2&quot;?</source>
        <translation>此处不能写“%1”；您是指“%2”吗？</translation>
    </message>
    <message>
        <source>something is missing here: %1</source>
        <translation>此处缺少内容：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t stand here; expected %2</source>
        <translation>此处不能写“%1”；应为 %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no share: 0.01% to 100%, with at most two decimal places</source>
        <translation>“%1”不是有效的份额：应为 0.01% 至 100%，最多两位小数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither in the address book nor an address: %2</source>
        <translation>“%1”既不在地址簿中，也不是地址：%2</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Nothing stays behind; what the fee needs less goes to whoever includes the transaction.</source>
        <translation>这是全部余额：其中 %1 留作手续费。不会有剩余；手续费未用完的部分归打包该交易者所有。</translation>
    </message>
    <message>
        <source>This is all of it: %1 are kept for the fees. Up to %2 of that can stay behind: part of the fee is only known when the transaction is included.</source>
        <translation>这是全部余额：其中 %1 留作手续费。最多可能剩余 %2：部分手续费要到交易被打包时才能确定。</translation>
    </message>
    <message>
        <source>an amount has a unit: 1.5 ETH, 50 USDC, all USDC</source>
        <translation>金额须带单位：1.5 ETH、50 USDC、all USDC</translation>
    </message>
    <message>
        <source>%1 is nothing</source>
        <translation>%1 等于零</translation>
    </message>
    <message>
        <source>there is no protocol &apos;%1&apos; here</source>
        <translation>此处没有协议“%1”</translation>
    </message>
    <message>
        <source>there is no position or market %1 now</source>
        <translation>目前没有仓位或市场 %1</translation>
    </message>
    <message>
        <source>the account has no %1 on %2</source>
        <translation>账户在 %2 上没有 %1</translation>
    </message>
    <message>
        <source>%1 units of token %2</source>
        <translation>代币 %2 的 %1 个最小单位</translation>
    </message>
    <message>
        <source>Your own account %1.</source>
        <translation>您自己的账户 %1。</translation>
    </message>
    <message>
        <source>%1, from your address book.</source>
        <translation>%1，来自您的地址簿。</translation>
    </message>
    <message>
        <source>You have sent here before.</source>
        <translation>您曾向此处发送过。</translation>
    </message>
    <message>
        <source>You have never sent anything here, and it is not in the address book.</source>
        <translation>您从未向此处发送过任何内容，且它不在地址簿中。</translation>
    </message>
    <message>
        <source>an address that you have sent to</source>
        <translation>您曾发送过的地址</translation>
    </message>
    <message>
        <source>This is not %1 (%2). It only looks like it, as addresses made to deceive do.</source>
        <translation>这不是 %1（%2）。它只是看起来像，用于欺骗的地址正是如此。</translation>
    </message>
    <message>
        <source>There is a contract at this address: make sure that it takes what you send.</source>
        <translation>此地址上有一个合约：请确认它能接收您发送的内容。</translation>
    </message>
    <message>
        <source>This is the contract of %1 itself: what is sent there is lost.</source>
        <translation>这是 %1 的合约本身：发送到那里的资产会丢失。</translation>
    </message>
    <message>
        <source>Nobody has the key of this address: what is sent there is lost.</source>
        <translation>没有人拥有此地址的私钥：发送到那里的资产会丢失。</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN, by places</source>
        <translation>PIN（按位置）</translation>
    </message>
    <message>
        <source>top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>top middle</source>
        <translation>中上</translation>
    </message>
    <message>
        <source>top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>middle left</source>
        <translation>左中</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>正中</translation>
    </message>
    <message>
        <source>middle right</source>
        <translation>右中</translation>
    </message>
    <message>
        <source>bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>bottom middle</source>
        <translation>中下</translation>
    </message>
    <message>
        <source>bottom right</source>
        <translation>右下</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the last back</source>
        <translation>撤回最后一位</translation>
    </message>
</context>
<context>
    <name>PositionHead</name>
    <message>
        <source>Back to the dashboard</source>
        <translation>返回总览</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>合约 %1</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>复投</translation>
    </message>
    <message>
        <source>Claims the reward and puts it back to work</source>
        <translation>领取奖励并重新投入</translation>
    </message>
    <message>
        <source>There is no reward to put back to work</source>
        <translation>没有可重新投入的奖励</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>There is nothing to claim</source>
        <translation>没有可领取的内容</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取出</translation>
    </message>
</context>
<context>
    <name>PositionPage</name>
    <message>
        <source>This account is only watched: its key is not in this vault, so nothing can be done with the position from here.</source>
        <translation>此账户仅供观察：它的密钥不在此保险库中，因此无法在这里对该持仓做任何操作。</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>value %1</source>
        <translation>价值 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>利率 %1</translation>
    </message>
    <message>
        <source>pending %1</source>
        <translation>待领取 %1</translation>
    </message>
    <message>
        <source>cost to harvest %1</source>
        <translation>收获成本 %1</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>健康因子 %1</translation>
    </message>
    <message>
        <source>share %1</source>
        <translation>占比 %1</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Value over a week</source>
        <translation>一周内的价值</translation>
    </message>
    <message>
        <source>It owes nothing, so nobody can liquidate it.</source>
        <translation>它没有负债，因此没有人能清算它。</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>占净值的比例</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Open a position</source>
        <translation>开立仓位</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序依据</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>仓位</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>What is supplied, pooled and staked less what is borrowed, rewards apart</source>
        <translation>存入、做市和质押的资产减去借款，奖励另计</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>利率</translation>
    </message>
    <message>
        <source>All its rates together, a year, as they stand now</source>
        <translation>其所有利率之和，按年计，以当前数值为准</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待领取</translation>
    </message>
    <message>
        <source>What could be claimed now</source>
        <translation>现在可以领取的数额</translation>
    </message>
    <message>
        <source>To harvest</source>
        <translation>收获成本</translation>
    </message>
    <message>
        <source>What bringing it in would cost in fees now, by simulation</source>
        <translation>现在收获所需的手续费，由模拟得出</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康因子</translation>
    </message>
    <message>
        <source>Of a loan: below 1 anyone may liquidate it</source>
        <translation>针对贷款：低于 1 时任何人都可清算它</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the net worth</source>
        <translation>占净值的比例</translation>
    </message>
    <message>
        <source>None of your money works yet: open a position, and it is watched from here.</source>
        <translation>您的资金尚未投入运作：开立一个仓位，即可从这里照看它。</translation>
    </message>
    <message>
        <source>No position is like “%1”.</source>
        <translation>没有与“%1”相符的仓位。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>PushButton</name>
    <message>
        <source>not available now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>发送与接收</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
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
        <translation>其收益</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Rate over time</source>
        <translation>利率走势</translation>
    </message>
    <message>
        <source>How it has changed is kept from now on.</source>
        <translation>从现在起记录其变化。</translation>
    </message>
    <message>
        <source>Its contracts tell no rate. The fees of a pool stay in it, and are part of its value.</source>
        <translation>其合约未给出收益率。池子的手续费留在池中，已计入其价值。</translation>
    </message>
</context>
<context>
    <name>ReceiveView</name>
    <message>
        <source>QR code of the address</source>
        <translation>地址的二维码</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Which account receives</source>
        <translation>由哪个账户接收</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>QR code as a payment link</source>
        <translation>作为付款链接的二维码</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>unlimited %1</source>
        <translation>无限量 %1</translation>
    </message>
    <message>
        <source>units of %1</source>
        <translation>%1 的最小单位</translation>
    </message>
    <message>
        <source>the chain&apos;s own coin</source>
        <translation>该链的原生币</translation>
    </message>
    <message>
        <source>the token %1</source>
        <translation>代币 %1</translation>
    </message>
    <message>
        <source>it fails, and gives no reason</source>
        <translation>它会失败，且未给出原因</translation>
    </message>
    <message>
        <source>Prices have moved since this was planned: %1. Its floors hold; plan it anew for fresh ones.</source>
        <translation>制定此计划后价格已变动：%1。其最低限额仍然有效；如需最新限额，请重新制定计划。</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1，区块 %2，%3</translation>
    </message>
</context>
<context>
    <name>ReviewCalls</name>
    <message>
        <source>read by Sheaf</source>
        <translation>由 Sheaf 解读</translation>
    </message>
    <message>
        <source>as %1 describes it</source>
        <translation>按 %1 的描述</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>calls, %1</source>
        <translation>调用，%1</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>Leaves the account, at most</source>
        <translation>最多从账户转出</translation>
    </message>
    <message>
        <source>Comes back, at least</source>
        <translation>至少返回</translation>
    </message>
    <message>
        <source>Fees of all transactions</source>
        <translation>所有交易的手续费</translation>
    </message>
    <message>
        <source>Expected fees: %1</source>
        <translation>预计手续费：%1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Execution on the layer 2</source>
        <translation>在二层网络上执行</translation>
    </message>
    <message>
        <source>Data on the layer 1</source>
        <translation>在一层网络上存放数据</translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>最坏情况</translation>
    </message>
    <message>
        <source>Balances after it, as simulated</source>
        <translation>模拟得出的执行后余额</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>将要签名的内容</translation>
    </message>
    <message>
        <source>What is signed, in this order</source>
        <translation>将按此顺序签名的内容</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>如何检查的</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>asked by the rule “%1”</source>
        <translation>由规则“%1”请求</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>It can&apos;t be signed: %1</source>
        <translation>无法签名：%1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The rule stays due and asks again</source>
        <translation>规则仍处于到期状态，会再次询问</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>这次不执行</translation>
    </message>
    <message>
        <source>The rule waits until it is due again</source>
        <translation>规则将等到下次到期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan anew</source>
        <translation>重新制定计划</translation>
    </message>
    <message>
        <source>Sign and send</source>
        <translation>签名并发送</translation>
    </message>
    <message>
        <source>I have read this, and want to sign it all the same</source>
        <translation>我已阅读以上内容，仍要签署</translation>
    </message>
</context>
<context>
    <name>RuleRow</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Give consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭规则</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>开启规则</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>It was paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>It is off, and will be removed in a moment. Its log stays.</source>
        <translation>它已关闭，即将被移除。其日志会保留。</translation>
    </message>
    <message>
        <source>Run it now; you are asked first</source>
        <translation>立即运行；会先询问您</translation>
    </message>
</context>
<context>
    <name>RuleSheet</name>
    <message>
        <source>%1, written %2</source>
        <translation>%1，编写于 %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What would it do?</source>
        <translation>它会做什么？</translation>
    </message>
    <message>
        <source>Reading the chains; nothing is sent…</source>
        <translation>正在读取各条链；不会发送任何内容…</translation>
    </message>
    <message>
        <source>%1 leaves, at most</source>
        <translation>最多转出 %1</translation>
    </message>
    <message>
        <source>%1 comes, at least</source>
        <translation>至少转入 %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>尚无。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>询问您</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>编写规则</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you.</source>
        <translation>规则是一句话，由程序替您执行。</translation>
    </message>
    <message>
        <source>A rule is a sentence that the program carries out for you. For example: %1</source>
        <translation>规则是一句话，由程序替您执行。例如：%1</translation>
    </message>
    <message>
        <source>Write the first rule</source>
        <translation>编写第一条规则</translation>
    </message>
</context>
<context>
    <name>RulesPanel</name>
    <message>
        <source>Its rules</source>
        <translation>其规则</translation>
    </message>
    <message>
        <source>No rule looks after this position.</source>
        <translation>没有规则照看此仓位。</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>编写规则</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SecuritySection</name>
    <message>
        <source>Lock by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>When nobody has touched Sheaf for</source>
        <translation>当无人操作 Sheaf 达到</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>the recovery words stay the same</source>
        <translation>助记词保持不变</translation>
    </message>
    <message>
        <source>The password now</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Making it slow to guess; this takes some seconds</source>
        <translation>正在加强密码的抗猜测性；需要几秒钟</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>备份保险库</translation>
    </message>
    <message>
        <source>Into the file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>Accounts, keys, rules and the address book in one file, sealed with the password of today. Nothing is overwritten.</source>
        <translation>账户、密钥、规则和地址簿保存在一个文件中，以今天的密码封存。不会覆盖任何文件。</translation>
    </message>
    <message>
        <source>The backup&apos;s file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>保险库位于 %1</translation>
    </message>
    <message>
        <source>Writing the backup…</source>
        <translation>正在写入备份…</translation>
    </message>
    <message>
        <source>Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps or its lid is closed, too.</source>
        <translation>锁定会忘记密钥：规则会停止，直到您解锁。电脑睡眠或合上盖子时，Sheaf 也会锁定。</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Look with this desktop&apos;s keyring</source>
        <translation>用此桌面的密钥环查看</translation>
    </message>
    <message>
        <source>Opens the vault without its password, to look at what you have. Nothing is signed before the password is given; whoever can use your session can see what you see.</source>
        <translation>无需密码即可打开保险库，查看您的资产。在输入密码之前不会签名；任何能使用您会话的人都能看到您所看到的内容。</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>SendView</name>
    <message>
        <source>Show an address to receive on</source>
        <translation>显示用于接收的地址</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From which account</source>
        <translation>从哪个账户</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What to send, and on which chain</source>
        <translation>发送什么，以及在哪条链上</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>A name of your address book, or an address that begins with 0x.</source>
        <translation>地址簿中的名称，或以 0x 开头的地址。</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发送给谁</translation>
    </message>
    <message>
        <source>I have compared every character: this is the address that I mean.</source>
        <translation>我已逐个字符核对：这就是我要的地址。</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How much, in %1</source>
        <translation>数量，以 %1 计</translation>
    </message>
    <message>
        <source>Write it in the token</source>
        <translation>以代币填写</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Leaves nothing: of a chain&apos;s own coin the fees come out of it</source>
        <translation>全部发出，不留余额：若为链的原生币，手续费从中扣除</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Nothing is sent before you have seen the review and said yes.</source>
        <translation>在您看过审阅并同意之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Write it in %1</source>
        <translation>用 %1 填写</translation>
    </message>
</context>
<context>
    <name>SentenceEntry</name>
    <message>
        <source>The rule as a sentence</source>
        <translation>以句子写出的规则</translation>
    </message>
    <message>
        <source>every week, compound …</source>
        <translation>every week, compound …</translation>
    </message>
    <message>
        <source>What could come next</source>
        <translation>接下来可以写什么</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SharesEntry</name>
    <message>
        <source>%1: that is enough.</source>
        <translation>%1：已足够。</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Words of the first share</source>
        <translation>第一个分片的单词</translation>
    </message>
    <message>
        <source>Words of the next share</source>
        <translation>下一个分片的单词</translation>
    </message>
    <message>
        <source>First word</source>
        <translation>第一个单词</translation>
    </message>
    <message numerus="yes">
        <source>Words of the share, %n</source>
        <translation>
            <numerusform>分片的单词，%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this share</source>
        <translation>采用此分片</translation>
    </message>
    <message>
        <source>These shares have a passphrase</source>
        <translation>这些分片带有密码短语</translation>
    </message>
    <message>
        <source>Passphrase of the shares</source>
        <translation>分片的密码短语</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Working out the first account…</source>
        <translation>正在推算第一个账户…</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>第一个账户</translation>
    </message>
    <message>
        <source>Is it the one that you know? Nothing tells a wrong passphrase but this: each one makes another wallet.</source>
        <translation>这是您认识的那个账户吗？密码短语是否正确只能由此看出：每个密码短语都会得到不同的钱包。</translation>
    </message>
</context>
<context>
    <name>SharesStep</name>
    <message>
        <source>Type the shares of the backup</source>
        <translation>输入备份的分片</translation>
    </message>
    <message>
        <source>One share after the other, or paste a whole one, until there are enough. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.</source>
        <translation>逐个输入分片，或粘贴一整个分片，直到数量足够。只需几个字母：按 Enter 即选用标出的单词。粘贴的内容会留在剪贴板中，直到您复制其他内容。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>SideSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SortHead</name>
    <message>
        <source>sorted, the smallest first</source>
        <translation>已排序，从小到大</translation>
    </message>
    <message>
        <source>sorted, the largest first</source>
        <translation>已排序，从大到小</translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，单价 %2</translation>
    </message>
    <message>
        <source>, grows by itself</source>
        <translation>，自动增长</translation>
    </message>
    <message>
        <source>, until it is claimed</source>
        <translation>，直到领取为止</translation>
    </message>
    <message>
        <source>Nobody tells its rate now.</source>
        <translation>目前没有来源给出其利率。</translation>
    </message>
    <message>
        <source>Of the whole account in this market. Below 1 anyone may liquidate it.</source>
        <translation>针对整个账户在此市场中的情况。低于 1 时任何人都可清算它。</translation>
    </message>
    <message>
        <source>%1 was never read</source>
        <translation>%1 从未读取</translation>
    </message>
    <message>
        <source>%1, block %2, %3</source>
        <translation>%1，区块 %2，%3</translation>
    </message>
    <message>
        <source> (does not answer now)</source>
        <translation> （目前没有回应）</translation>
    </message>
    <message>
        <source>Not returned since block %1, %2</source>
        <translation>自区块 %1 起未返回，%2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>已存入</translation>
    </message>
    <message>
        <source>Borrowed</source>
        <translation>已借入</translation>
    </message>
    <message>
        <source>In the pool</source>
        <translation>在资金池中</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>supply interest</source>
        <translation>存款利息</translation>
    </message>
    <message>
        <source>trading fees</source>
        <translation>交易手续费</translation>
    </message>
    <message>
        <source>rewards in %1</source>
        <translation>%1 奖励</translation>
    </message>
</context>
<context>
    <name>StepColumn</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
</context>
<context>
    <name>StrengthBar</name>
    <message>
        <source>Strength of the password</source>
        <translation>密码强度</translation>
    </message>
</context>
<context>
    <name>TokenAmounts</name>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>%1 的数量</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Send or receive</source>
        <translation>发送或接收</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>发送与接收</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Password of the vault</source>
        <translation>保险库密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>The vault is in %1</source>
        <translation>保险库位于 %1</translation>
    </message>
    <message>
        <source>Ask the networks for balances and rates</source>
        <translation>向网络询问余额和利率</translation>
    </message>
    <message>
        <source>Nothing is sent before you say so. The servers learn which addresses you look at.</source>
        <translation>在您允许之前，不会发送任何内容。服务器会知道您查看哪些地址。</translation>
    </message>
    <message>
        <source>Look without the password</source>
        <translation>不用密码查看</translation>
    </message>
</context>
<context>
    <name>Upcoming</name>
    <message>
        <source>Next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule brings rewards in when it is worth it.</source>
        <translation>规则会在值得时收获奖励。</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>编写规则</translation>
    </message>
</context>
<context>
    <name>WithdrawSheet</name>
    <message>
        <source>Withdraw from %1</source>
        <translation>从 %1 取出</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>取出多少</translation>
    </message>
    <message>
        <source>Share to withdraw</source>
        <translation>取出的比例</translation>
    </message>
    <message>
        <source>Comes back, about</source>
        <translation>大约取回</translation>
    </message>
    <message>
        <source>What you get at least, and all fees, are shown before anything happens.</source>
        <translation>在执行任何操作之前，会先显示您至少能得到多少以及全部手续费。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message numerus="yes">
        <source>Recovery words, %n</source>
        <translation>
            <numerusform>助记词，%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Write these words on paper</source>
        <translation>将这些单词写在纸上</translation>
    </message>
    <message>
        <source>They are the wallet. Whoever has them has everything in it. If you lose both them and this computer, nobody can bring it back: not we, not anybody. Write them down in this order, by hand, and keep the paper where nobody looks. No photo, no file, no cloud.</source>
        <translation>它们就是钱包。谁拥有它们，谁就拥有其中的一切。如果您同时丢失了它们和这台电脑，没有人能找回：我们不能，任何人都不能。请按此顺序手写下来，并把纸放在没有人会看的地方。不要拍照，不要存成文件，不要上传到云端。</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已写下</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>单词数量</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 个单词</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 个单词</translation>
    </message>
    <message>
        <source>Look around: is anybody behind you, or a camera? Then press Reveal.</source>
        <translation>环顾四周：您身后有人或摄像头吗？没有的话，请按“显示”。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Opened by the desktop&apos;s keyring, to look: nothing is sent and no rule runs before you give the password.</source>
        <translation>由桌面密钥环打开，仅供查看：在您输入密码之前，不会发送任何内容，也不会运行任何规则。</translation>
    </message>
    <message>
        <source>Give the password</source>
        <translation>输入密码</translation>
    </message>
</context>
<context>
    <name>WriterSheet</name>
    <message>
        <source>Change the rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>编写规则</translation>
    </message>
    <message>
        <source>It takes the place of the one that is there, begins its log anew, and wants its consent again.</source>
        <translation>它将取代现有的规则，重新开始日志，并需要再次征得同意。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写“%1”</translation>
    </message>
    <message>
        <source>Tab takes what is offered, the arrows go through it, Escape closes it.</source>
        <translation>Tab 采用建议，方向键在建议间移动，Escape 关闭建议。</translation>
    </message>
    <message>
        <source>This would be a rule: %1</source>
        <translation>这可以成为一条规则：%1</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>就这样写</translation>
    </message>
    <message>
        <source>Begin with one of these</source>
        <translation>从下面的一句开始</translation>
    </message>
    <message>
        <source>What the program reads</source>
        <translation>程序读到的内容</translation>
    </message>
    <message>
        <source>It acts without asking. Before it may, you are shown what it may call and spend, and give your consent with the vault&apos;s password.</source>
        <translation>它不经询问就执行。在允许之前，会向您显示它可以调用和支出什么，并由您用保险库密码表示同意。</translation>
    </message>
    <message>
        <source>From menus</source>
        <translation>通过菜单</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>何处</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Only if</source>
        <translation>仅当</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>A rule that says nothing asks you first.</source>
        <translation>没有说明的规则会先询问您。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A wallet and yield dashboard.</source>
        <translation>钱包与收益总览。</translation>
    </message>
    <message>
        <source>The vault&apos;s folder.</source>
        <translation>保险库文件夹。</translation>
    </message>
    <message>
        <source>A folder with chains, tokens and protocols.</source>
        <translation>包含链、代币和协议的文件夹。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountFinder</name>
    <message>
        <source>as in Sheaf, MetaMask and Trezor</source>
        <translation>与 Sheaf、MetaMask 和 Trezor 相同</translation>
    </message>
    <message>
        <source>as in Ledger Live</source>
        <translation>与 Ledger Live 相同</translation>
    </message>
    <message>
        <source>as in MyEtherWallet and MyCrypto with a Ledger</source>
        <translation>与 MyEtherWallet 和 MyCrypto 搭配 Ledger 时相同</translation>
    </message>
    <message>
        <source>You have not allowed Sheaf to ask the networks. Allow it in Settings, Networks.</source>
        <translation>您尚未允许 Sheaf 询问网络。请在“设置 &gt; 网络”中允许。</translation>
    </message>
    <message>
        <source>Asking the networks…</source>
        <translation>正在询问网络…</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) looked at</source>
        <translation>
            <numerusform>已检查 %n 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n 个用过</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be asked: %1. What was used there alone is missing.</source>
        <translation>无法询问：%1。仅在其上使用过的账户不在此列。</translation>
    </message>
    <message>
        <source>None of these accounts was ever used there.</source>
        <translation>这些账户从未在所选网络上使用过。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were used</source>
        <translation>
            <numerusform>有 %n 个账户被使用过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>已添加 %n 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AccountsModel</name>
    <message>
        <source>from the recovery words</source>
        <translation>来自助记词</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 已添加</translation>
    </message>
    <message>
        <source>%1 is watched</source>
        <translation>正在观察 %1</translation>
    </message>
    <message>
        <source>on a hardware wallet</source>
        <translation>在硬件钱包中</translation>
    </message>
    <message>
        <source>Looking for a device…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>No device is connected. Plug it in, unlock it, and try again.</source>
        <translation>没有连接设备。请插入设备并解锁，然后重试。</translation>
    </message>
    <message>
        <source>More than one device is connected. Leave the one that you mean.</source>
        <translation>连接了多个设备。请只保留要使用的那一个。</translation>
    </message>
    <message>
        <source>from the shares of a backup</source>
        <translation>来自备份的分片</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ActivityModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>The vault was locked before everything was written; nothing was saved.</source>
        <translation>在全部写完之前保险库已锁定；未保存任何内容。</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>代币 %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>sped up</source>
        <translation>已加速</translation>
    </message>
    <message>
        <source>%1, not taken yet</source>
        <translation>%1，尚未被采纳</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>nonce %1</source>
        <translation>nonce %1</translation>
    </message>
    <message>
        <source>Speed up</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>请写出文件的完整路径，从 / 开始。</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another, or say that it may be replaced.</source>
        <translation>已有同名文件；请另选一个，或说明可以替换它。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were written.</source>
        <translation>
            <numerusform>已写入 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>您已将其取消：一笔不做任何事的交易取代了它。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::AssetsModel</name>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%3 上的 %1 %2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::BackgroundModel</name>
    <message>
        <source>Closing the window ends Sheaf, and its rules with it.</source>
        <translation>关闭窗口会结束 Sheaf 及其规则。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Sheaf all the same.</source>
        <translation>此桌面没有托盘，因此关闭窗口仍会结束 Sheaf。</translation>
    </message>
    <message>
        <source>Closing the window leaves Sheaf in the tray; rules go on while the vault is open.</source>
        <translation>关闭窗口后 Sheaf 会留在托盘中；只要保险库打开，规则就会继续执行。</translation>
    </message>
    <message>
        <source>Open Sheaf</source>
        <translation>打开 Sheaf</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait for you</source>
        <translation>
            <numerusform>%n 件事等待您处理</numerusform>
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
        <translation>从 %2 的 %1 到 %4 的 %3；最低 %5，最高 %6</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeAccounts</name>
    <message>
        <source>The device shows no account of Ethereum. Have it show its accounts for a wallet, and try again.</source>
        <translation>设备未显示任何以太坊账户。请让它显示用于钱包的账户，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) added</source>
        <translation>
            <numerusform>已添加 %n 个账户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeCamera</name>
    <message>
        <source>The camera needs Qt Multimedia (Debian&apos;s package libqt6multimedia6), which can&apos;t be loaded. Pictures and text work without it. (%1)</source>
        <translation>摄像头需要 Qt Multimedia（Debian 软件包 libqt6multimedia6），但无法加载。没有它也可以使用图片和文本。（%1）</translation>
    </message>
    <message>
        <source>The part of Sheaf that works cameras (sheaf-camera.so) is not installed. Pictures and text work without it.</source>
        <translation>Sheaf 的摄像头组件（sheaf-camera.so）未安装。没有它也可以使用图片和文本。</translation>
    </message>
    <message>
        <source>The camera has stopped. Is another program using it? (%1)</source>
        <translation>摄像头已停止。是否有其他程序正在使用？（%1）</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, or give pictures or text.</source>
        <translation>未连接摄像头。请连接摄像头，或提供图片或文本。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeExchange</name>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>请写出文件的完整路径，从 / 开始。</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another.</source>
        <translation>已存在同名文件；请另选名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::CodeReader</name>
    <message>
        <source>%1 of %2 codes are read; go on with the next.</source>
        <translation>已读取 %1/%2 个二维码；请继续下一个。</translation>
    </message>
    <message>
        <source>Write the whole path of a file, from / on.</source>
        <translation>请写出文件的完整路径，从 / 开始。</translation>
    </message>
    <message>
        <source>That is no file of this computer. Save it here first, then give the file.</source>
        <translation>这不是本机上的文件。请先保存到本机，再提供该文件。</translation>
    </message>
    <message>
        <source>Give a picture or a text file, or some of them.</source>
        <translation>请提供一个或多个图片或文本文件。</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy a picture of the code there, or its text.</source>
        <translation>剪贴板中没有内容。请复制二维码图片或其文本。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ContactsModel</name>
    <message>
        <source>This address is in the book already, as %1.</source>
        <translation>此地址已在地址簿中，名为 %1。</translation>
    </message>
    <message>
        <source>%1 is in the address book</source>
        <translation>%1 已加入地址簿</translation>
    </message>
    <message>
        <source>%1 is removed from the address book</source>
        <translation>已从地址簿移除 %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This is your own account %1.</source>
        <translation>这是您自己的账户 %1。</translation>
    </message>
    <message>
        <source>This address looks like that of %1, and is another. Compare every digit: thieves make such addresses.</source>
        <translation>此地址与 %1 的地址相似，但并非同一地址。请逐位核对：窃贼会制造这样的地址。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DepositModel</name>
    <message>
        <source>Deposit</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Deposit into %1</source>
        <translation>存入 %1</translation>
    </message>
    <message>
        <source>One of them is enough: the rest is swapped as the pool needs it, and the review shows how.</source>
        <translation>其中一种即可：其余部分会按资金池的需要兑换，审阅中会显示如何兑换。</translation>
    </message>
    <message>
        <source>The account has none of it.</source>
        <translation>账户中没有这种代币。</translation>
    </message>
    <message>
        <source>Leave some of it: the fees are paid in %1.</source>
        <translation>请留下一些：手续费用 %1 支付。</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>这超过了账户所有。</translation>
    </message>
    <message>
        <source>You have %1 %2</source>
        <translation>您有 %1 %2</translation>
    </message>
    <message>
        <source>The account has no %1 on %2, in which the fees are paid. Send some there first.</source>
        <translation>该账户在 %2 上没有用于支付手续费的 %1。请先转入一些。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::DevicePerson</name>
    <message>
        <source>Unlock %1: type its PIN on the device.</source>
        <translation>解锁 %1：请在设备上输入 PIN。</translation>
    </message>
    <message>
        <source>Open the Ethereum app on %1.</source>
        <translation>在 %1 上打开 Ethereum 应用。</translation>
    </message>
    <message>
        <source>Compare the address on %1, and confirm it there.</source>
        <translation>在 %1 上核对地址并确认。</translation>
    </message>
    <message>
        <source>%1 shows an address. Confirm it there if it is this one: %2</source>
        <translation>%1 显示一个地址。如果是这个地址，请在设备上确认：%2</translation>
    </message>
    <message>
        <source>Look at what %1 shows, and confirm it there; to stop, say no there.</source>
        <translation>查看 %1 显示的内容并在设备上确认；若要停止，请在设备上拒绝。</translation>
    </message>
    <message>
        <source>Type the passphrase on %1.</source>
        <translation>在 %1 上输入密码短语。</translation>
    </message>
    <message>
        <source>%1 has left for a moment; wait, or plug it in again.</source>
        <translation>%1 暂时断开；请稍候，或重新插入。</translation>
    </message>
    <message>
        <source>Compare what %1 shows with this, and confirm it there; to stop, say no there: %2</source>
        <translation>请将 %1 显示的内容与此核对，并在设备上确认；要停止，请在设备上拒绝：%2</translation>
    </message>
    <message>
        <source>Show your device the codes, confirm there, and bring its answer here.</source>
        <translation>让设备扫描这些二维码，在设备上确认，并将应答带到此处。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::FileChooser</name>
    <message>
        <source>The desktop’s file dialog did not open (%1). Type the file’s path instead.</source>
        <translation>桌面的文件对话框未能打开（%1）。请改为输入文件路径。</translation>
    </message>
    <message>
        <source>What was chosen is no file of this computer. Copy it here first.</source>
        <translation>所选的不是这台电脑上的文件。请先将它复制到这里。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::HarvestCosts</name>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>没有可收获的内容。</translation>
    </message>
    <message>
        <source>It does not answer now.</source>
        <translation>目前没有回应。</translation>
    </message>
    <message>
        <source>Not known: the networks may not be asked.</source>
        <translation>未知：不允许询问网络。</translation>
    </message>
    <message>
        <source>Being estimated: a harvest is simulated every few minutes.</source>
        <translation>正在估算：每隔几分钟模拟一次收获。</translation>
    </message>
    <message>
        <source>%1 %2 for: %3
Simulated at block %4 of %5, layer 1 fees included</source>
        <translation>%1 %2，用于：%3
在 %5 的区块 %4 处模拟，已含一层网络手续费</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::KeyLogModel</name>
    <message>
        <source>Transaction on %1</source>
        <translation>%1 上的交易</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Typed data for %1</source>
        <translation>用于 %1 的类型化数据</translation>
    </message>
    <message>
        <source>Typed data</source>
        <translation>类型化数据</translation>
    </message>
    <message>
        <source>Delegation of the account on %1</source>
        <translation>账户在 %1 上的委托</translation>
    </message>
    <message>
        <source>Delegation of the account on every chain</source>
        <translation>账户在所有链上的委托</translation>
    </message>
    <message>
        <source>Key exported</source>
        <translation>已导出密钥</translation>
    </message>
    <message>
        <source>Record %1 was changed, or one before it was taken out: somebody else has written into this vault. Move your money to a new vault.</source>
        <translation>记录 %1 被更改，或其前面的一条被移除：有他人写入了此保险库。请将您的资金转移到新的保险库。</translation>
    </message>
    <message>
        <source>Every record here is as the keys wrote it, and none is missing between them.</source>
        <translation>此处每条记录都与密钥写入时一致，其间没有缺失。</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <translation>第 %1–%2 条，共 %3 条</translation>
    </message>
    <message>
        <source>Words or shares revealed</source>
        <translation>已显示助记词或分片</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Language</name>
    <message>
        <source>As the desktop (%1)</source>
        <translation>跟随桌面（%1）</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Locking</name>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>电脑进入休眠时已锁定。</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>已随屏幕一同锁定。</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n min without a key or the pointer.</source>
        <translation>
            <numerusform>%n 分钟没有键盘或鼠标操作，已锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked when the lid was closed.</source>
        <translation>合上盖子时已锁定。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Logind</name>
    <message>
        <source>Locks its vault.</source>
        <translation>锁定其保险库。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::MarketsModel</name>
    <message>
        <source>The networks may not be asked. Allow it on the dashboard or in the settings.</source>
        <translation>不允许询问网络。请在总览或设置中允许。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworkSettings</name>
    <message>
        <source>Chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>from the next start on</source>
        <translation>下次启动后生效</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>left alone for %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>another chain</source>
        <translation>另一条链</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
    </message>
    <message>
        <source>%1 is there from the next start on</source>
        <translation>%1 将在下次启动后可用</translation>
    </message>
    <message>
        <source>Endpoint added; it is asked from the next start on</source>
        <translation>节点已添加；下次启动后开始询问</translation>
    </message>
    <message>
        <source>A network needs at least one endpoint; add another first.</source>
        <translation>网络至少需要一个节点；请先添加另一个。</translation>
    </message>
    <message>
        <source>Endpoint removed; it is asked no more from the next start on</source>
        <translation>节点已移除；下次启动后不再询问</translation>
    </message>
    <message>
        <source>Asked in this order from the next start on</source>
        <translation>下次启动后按此顺序询问</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::NetworksModel</name>
    <message>
        <source>%1 serves another chain and is not used.</source>
        <translation>%1 服务于另一条链，不予使用。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation>
            <numerusform>%1 落后最新区块 %n 个区块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>有回应</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms</source>
        <translation>%1 在 %2 毫秒内回应</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Endpoints disagree</source>
        <translation>节点结果不一致</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>The networks may not be asked.</source>
        <translation>不允许询问网络。</translation>
    </message>
    <message>
        <source>Answers in part</source>
        <translation>部分有回应</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Notices</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>A rule was paused</source>
        <translation>规则已暂停</translation>
    </message>
    <message>
        <source>A rule was carried out</source>
        <translation>规则已执行</translation>
    </message>
    <message>
        <source>A rule waits for your yes</source>
        <translation>有规则等待您确认</translation>
    </message>
    <message>
        <source>A rule&apos;s transaction failed</source>
        <translation>规则的交易失败</translation>
    </message>
    <message>
        <source>A debt comes near its liquidation</source>
        <translation>有债务接近清算</translation>
    </message>
    <message>
        <source>The health factor of %1 is %2; below 1 it can be liquidated.</source>
        <translation>%1 的健康因子为 %2；低于 1 时可被清算。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OnboardingModel</name>
    <message>
        <source>That is not what was shown. Look at your paper again; if it is wrong there, go back and correct it.</source>
        <translation>这与所显示的不符。请再看一下您的纸；如果纸上写错了，请返回并更正。</translation>
    </message>
    <message>
        <source>The words are not whole yet; what is wrong stands beside them.</source>
        <translation>助记词尚不完整；问题显示在单词旁边。</translation>
    </message>
    <message>
        <source>A private key has 64 hex digits (0 to 9, a to f), with or without 0x before them.</source>
        <translation>私钥有 64 位十六进制数字（0 至 9，a 至 f），前面可带或不带 0x。</translation>
    </message>
    <message>
        <source>An address begins with 0x and has 40 hex digits behind it; if letters are large and small, as in what you copied, none of them may be changed.</source>
        <translation>地址以 0x 开头，后接 40 位十六进制数字；如果您复制的内容中字母有大小写之分，则不得更改其中任何一个。</translation>
    </message>
    <message>
        <source>Say where it is: a whole path, such as %1</source>
        <translation>请说明它在哪里：完整路径，例如 %1</translation>
    </message>
    <message>
        <source>That is a folder: a backup is one file, and its name ends in .sheaf.</source>
        <translation>这是一个文件夹：备份是一个文件，文件名以 .sheaf 结尾。</translation>
    </message>
    <message>
        <source>There is no such file. Is the disk that it is on connected?</source>
        <translation>没有这个文件。它所在的磁盘连接了吗？</translation>
    </message>
    <message>
        <source>This file is no backup of a vault. Nothing was changed.</source>
        <translation>此文件不是保险库的备份。没有做任何更改。</translation>
    </message>
    <message>
        <source>This backup is damaged or cut short, and nothing was changed. Use another copy of it.</source>
        <translation>此备份已损坏或不完整，没有做任何更改。请使用另一份副本。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::OtherWallet</name>
    <message>
        <source>%1 is there</source>
        <translation>%1 已添加</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Send and receive</source>
        <translation>发送与接收</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>后台</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Copy my address</source>
        <translation>复制我的地址</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit Sheaf</source>
        <translation>退出 Sheaf</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Copy the address of %1</source>
        <translation>复制 %1 的地址</translation>
    </message>
    <message>
        <source>Command palette: find anything</source>
        <translation>命令面板：查找任何内容</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全局</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <translation>快捷键列表</translation>
    </message>
    <message>
        <source>From the rail to the page and back</source>
        <translation>在侧栏与页面之间切换</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>To the next control</source>
        <translation>到下一个控件</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Through a list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Open, or press</source>
        <translation>打开或按下</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>关闭最上层</translation>
    </message>
    <message>
        <source>Take back what the note at the foot says</source>
        <translation>撤销底部提示中的操作</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>上下箭头</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PasswordJudge</name>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>约 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation>
            <numerusform>约 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation>
            <numerusform>约 %n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>more than a thousand years</source>
        <translation>一千年以上</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>密码至少要有 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Very weak</source>
        <translation>非常弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>非常强</translation>
    </message>
    <message>
        <source>Four or five words that have nothing to do with each other are strong, and easy to remember.</source>
        <translation>四五个互不相关的单词强度高，又容易记住。</translation>
    </message>
    <message>
        <source>Somebody who has copied the vault, and ten thousand computers like this one, would need %1.</source>
        <translation>如果有人复制了保险库，并用一万台这样的电脑来破解，需要%1。</translation>
    </message>
    <message>
        <source>This password is too easy to guess. Make it longer, for example by another word.</source>
        <translation>此密码太容易被猜中。请加长，例如再加一个单词。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the second one again.</source>
        <translation>两次输入的密码不一致。请重新输入第二次。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PortfolioModel</name>
    <message>
        <source>1d</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>1w</source>
        <translation>1周</translation>
    </message>
    <message>
        <source>1m</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>1y</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Everything in your accounts and at work that has a price, less what is borrowed</source>
        <translation>您账户中以及投入运作的所有有价格的资产，减去借款</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without a price are not counted.</source>
        <translation>
            <numerusform>%n 种没有价格的代币未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the figures of the last time: the networks may not be asked.</source>
        <translation>这是上次的数字：不允许询问网络。</translation>
    </message>
    <message>
        <source>These are the figures of the last time; new ones are being read.</source>
        <translation>这是上次的数字；正在读取新的数字。</translation>
    </message>
    <message>
        <source>No network answers: these are the figures of the last time.</source>
        <translation>没有网络回应：这是上次的数字。</translation>
    </message>
    <message>
        <source>%1 does not answer: its part is from the last time.</source>
        <translation>%1 没有回应：其部分为上次的数据。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be read now.</source>
        <translation>
            <numerusform>目前有 %n 项无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1: %2 at %3 a year</source>
        <translation>%1：%2，年利率 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Value × rate as both stand now; nothing compounded that nobody compounds</source>
        <translation>价值 × 利率，均按当前数值；没有人复投的部分不计复利</translation>
    </message>
    <message>
        <source>No position with a known rate</source>
        <translation>没有利率已知的仓位</translation>
    </message>
    <message>
        <source>What could be claimed now, as the contracts say</source>
        <translation>根据合约，现在可以领取的数额</translation>
    </message>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>没有等待领取的内容。</translation>
    </message>
    <message>
        <source>Balance: %1</source>
        <translation>余额：%1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>In the wallet</source>
        <translation>钱包中</translation>
    </message>
    <message>
        <source>%1: what is borrowed costs %2 a year</source>
        <translation>%1：借款每年花费 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller</source>
        <translation>
            <numerusform>以及另外 %n 项较小的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionModel</name>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>This position is not there any more: it was closed.</source>
        <translation>此仓位已不存在：它已关闭。</translation>
    </message>
    <message>
        <source>grows by itself</source>
        <translation>自动增长</translation>
    </message>
    <message>
        <source>waits to be claimed</source>
        <translation>等待领取</translation>
    </message>
    <message>
        <source>Not known: it was opened elsewhere, and has not been seen long enough.</source>
        <translation>未知：它是在别处开立的，观察的时间还不够长。</translation>
    </message>
    <message>
        <source>Since it was opened on %1</source>
        <translation>自 %1 开立以来</translation>
    </message>
    <message>
        <source>Since it was first seen on %1 (it was opened elsewhere)</source>
        <translation>自 %1 首次发现以来（在别处开立）</translation>
    </message>
    <message>
        <source>Since it was first seen on %1</source>
        <translation>自 %1 首次发现以来</translation>
    </message>
    <message>
        <source>the price of %1 in %2</source>
        <translation>以 %2 计的 %1 价格</translation>
    </message>
    <message>
        <source>%1 %2 has not moved. Fees and rewards are not counted.</source>
        <translation>%1，%2没有变动。手续费和奖励未计入。</translation>
    </message>
    <message>
        <source>%1 %2 has moved by %3. Fees and rewards are not counted.</source>
        <translation>%1，%2变动了 %3。手续费和奖励未计入。</translation>
    </message>
    <message>
        <source>By rule %1</source>
        <translation>由规则 %1 执行</translation>
    </message>
    <message>
        <source>By you</source>
        <translation>由您执行</translation>
    </message>
    <message>
        <source>nothing lost</source>
        <translation>没有损失</translation>
    </message>
    <message>
        <source>Interest on what is borrowed</source>
        <translation>借款利息</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::PositionsModel</name>
    <message>
        <source>Nothing waits to be claimed.</source>
        <translation>没有等待领取的内容。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReceiveModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The same address on every chain here: %1. What is sent to it on another chain does not show until that network is added.</source>
        <translation>在这里的每条链上地址都相同：%1。发送到其他链上该地址的资产，在添加该网络之前不会显示。</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand.</source>
        <translation>桌面未能接收；请选中地址并手动复制。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewModel</name>
    <message>
        <source>The rule “%1” is due and asks you first.</source>
        <translation>规则“%1”已到期，会先询问您。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are due and ask you first.</source>
        <translation>
            <numerusform>%n 条规则已到期，会先询问您。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another plan is in the sheet: finish or cancel it first.</source>
        <translation>面板中还有另一个计划：请先完成或取消它。</translation>
    </message>
    <message>
        <source>Reading the chain and making the plan…</source>
        <translation>正在读取链并制定计划…</translation>
    </message>
    <message>
        <source>Trying it against the newest block…</source>
        <translation>正在用最新区块试运行…</translation>
    </message>
    <message>
        <source>Reading what the rule rests on…</source>
        <translation>正在读取规则所依据的数据…</translation>
    </message>
    <message>
        <source>Carrying it out. It goes on if you close this sheet.</source>
        <translation>正在执行。关闭此面板后仍会继续。</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>存入</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取出</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>复投</translation>
    </message>
    <message>
        <source>No transaction was carried out.</source>
        <translation>没有执行任何交易。</translation>
    </message>
    <message>
        <source>%1 of %2 transactions were carried out and stand.</source>
        <translation>%2 笔交易中已执行 %1 笔，且不会撤回。</translation>
    </message>
    <message>
        <source>The allowance of %1 that it gave stays until it is used.</source>
        <translation>它所给予的 %1 授权额度在用完之前一直有效。</translation>
    </message>
    <message>
        <source>It was not carried out to its end: %1</source>
        <translation>未能执行到底：%1</translation>
    </message>
    <message>
        <source>Done. Each transaction is in a block; it is final once the chain says so.</source>
        <translation>完成。每笔交易都已进入区块；待链确认后即为最终结果。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Nothing was done, the rule waits: %1</source>
        <translation>未做任何操作，规则等待中：%1</translation>
    </message>
    <message>
        <source>Nothing was sent: %1</source>
        <translation>未发送任何内容：%1</translation>
    </message>
    <message>
        <source>This plan has waited past its time, and its numbers are old. Plan it anew.</source>
        <translation>此计划等待过久，其数字已过时。请重新制定计划。</translation>
    </message>
    <message>
        <source>It is under way, and the program goes on with it.</source>
        <translation>正在进行，程序会继续处理。</translation>
    </message>
    <message>
        <source>You cancelled it: a transaction that does nothing took its place.</source>
        <translation>您已将其取消：一笔不做任何事的交易取代了它。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. The program tries again by itself as long as the plan holds.</source>
        <translation>尚未发送任何内容。只要计划仍有效，程序会自动重试。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ReviewStepsModel</name>
    <message>
        <source>to come</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>included</source>
        <translation>已打包</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>final</source>
        <translation>已最终确认</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleDetail</name>
    <message>
        <source>would act</source>
        <translation>会执行</translation>
    </message>
    <message>
        <source>%1 USD a day</source>
        <translation>每天 %1 美元</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password. No consent was given.</source>
        <translation>这不是保险库的密码。未表示同意。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleLogModel</name>
    <message>
        <source>%1 USD</source>
        <translation>%1 美元</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::RuleRunner</name>
    <message>
        <source>Rules rest: they are switched off in the settings.</source>
        <translation>规则处于休息状态：已在设置中关闭。</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>观察</translation>
    </message>
    <message>
        <source>Another program is running the rules of this vault.</source>
        <translation>另一个程序正在运行此保险库的规则。</translation>
    </message>
    <message>
        <source>The rules rest, and begin again in %1: %2</source>
        <translation>规则处于休息状态，将在 %1 后重新开始：%2</translation>
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
        <translation>已移除</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>needs your consent</source>
        <translation>需要您的同意</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>尚未查看过。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 条开启</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many rules, how many of them are on</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::SecurityModel</name>
    <message>
        <source>Type the password that the vault has now.</source>
        <translation>请输入保险库当前的密码。</translation>
    </message>
    <message>
        <source>The new password is the one that the vault has now.</source>
        <translation>新密码与当前密码相同。</translation>
    </message>
    <message>
        <source>That is not the vault&apos;s password; nothing was changed.</source>
        <translation>这不是保险库的密码；未作任何更改。</translation>
    </message>
    <message>
        <source>The password is changed</source>
        <translation>密码已更改</translation>
    </message>
    <message>
        <source>Say where: a whole path, such as %1</source>
        <translation>请指定位置：完整路径，例如 %1</translation>
    </message>
    <message>
        <source>That is a folder; put a name for the file behind it.</source>
        <translation>这是一个文件夹；请在后面加上文件名。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The backup is written</source>
        <translation>备份已写入</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::SendModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This vault only watches: add an account with a key to send from.</source>
        <translation>此保险库仅供观察：请添加带有私钥的账户以便发送。</translation>
    </message>
    <message>
        <source>This account has nothing to send yet: receive something first.</source>
        <translation>此账户还没有可发送的资产：请先接收。</translation>
    </message>
    <message>
        <source>The account has %1 %2.</source>
        <translation>账户有 %1 %2。</translation>
    </message>
    <message>
        <source>An address is 0x and 40 digits from 0 to 9 and a to f; there is something else in it.</source>
        <translation>地址由 0x 和 40 位 0 至 9、a 至 f 的数字组成；其中含有其他字符。</translation>
    </message>
    <message numerus="yes">
        <source>An address has 40 digits behind 0x; here are %n.</source>
        <translation>
            <numerusform>地址在 0x 之后有 40 位数字；这里有 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address&apos;s checksum is wrong: a character is mistyped. Copy it again from where it came.</source>
        <translation>地址的校验和不正确：有字符输错。请从来源处重新复制。</translation>
    </message>
    <message>
        <source>Names of ENS are not understood yet: paste the address.</source>
        <translation>尚不支持 ENS 名称：请粘贴地址。</translation>
    </message>
    <message>
        <source>Nobody in the address book has this name, and an address begins with 0x.</source>
        <translation>地址簿中没有人叫这个名称，而地址应以 0x 开头。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字过大。</translation>
    </message>
    <message>
        <source>This is less than the smallest part of the token.</source>
        <translation>这小于该代币的最小单位。</translation>
    </message>
    <message>
        <source>This is more than the account has.</source>
        <translation>这超过了账户所有。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no price is known</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>All of it: the fees come out of it, and the exact amount stands in the review.</source>
        <translation>全部：手续费从中扣除，确切数量见审阅。</translation>
    </message>
    <message>
        <source>All of it, to the last unit.</source>
        <translation>全部，直到最后一个最小单位。</translation>
    </message>
    <message>
        <source>Send %1</source>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::Session</name>
    <message>
        <source>The process that holds the keys has ended, so the vault was locked. Nothing is lost: unlock it again.</source>
        <translation>保管密钥的进程已结束，因此保险库已锁定。没有任何损失：请重新解锁。</translation>
    </message>
    <message>
        <source>Unlock it again to look at its last good copy.</source>
        <translation>再次解锁即可查看其最后一份完好的副本。</translation>
    </message>
    <message>
        <source>vault.db is damaged. This is its last good copy, of %1, to look at alone: nothing can be changed or sent. Restore a backup, or go on from the copy with &quot;sheaf-cli vault recover&quot;.</source>
        <translation>vault.db 已损坏。这是它在 %1 的最后一份完好副本，仅供查看：无法更改或发送任何内容。请恢复备份，或用“sheaf-cli vault recover”从该副本继续。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ShareCollection</name>
    <message>
        <source>%1 of %2 groups are complete</source>
        <translation>%2 个组中已完成 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 shares</source>
        <translation>%1/%2 个分片</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>This share does not belong to the others: it is of another wallet, or of another time when this one was split. Take shares that were made together.</source>
        <translation>此分片与其他分片不属于同一组：它来自另一个钱包，或来自同一钱包的另一次拆分。请使用同一次生成的分片。</translation>
    </message>
    <message>
        <source>This share is there already. Type another one.</source>
        <translation>此分片已输入过。请输入另一个。</translation>
    </message>
    <message>
        <source>Group %1, share %2</source>
        <translation>第 %1 组，分片 %2</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>分片 %1</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::ToastModel</name>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>The desktop did not take it; select the address and copy it by hand</source>
        <translation>桌面未接受；请选中地址并手动复制</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation>
            <numerusform>%n 秒后可再次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That password does not open this vault. Try again.</source>
        <translation>该密码无法打开此保险库。请重试。</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::UpcomingModel</name>
    <message>
        <source>Looked at %1</source>
        <translation>查看于 %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>它已关闭。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Needs consent</source>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>It acts without asking, so it does nothing until you have agreed to what it may do.</source>
        <translation>它不经询问就执行，因此在您同意它可以做什么之前，它不会做任何事。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>It has not been looked at yet.</source>
        <translation>尚未查看过。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Asks you</source>
        <translation>询问您</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>sheaf::desktop::WordsField</name>
    <message numerus="yes">
        <source>%n words, and they fit together.</source>
        <translation>
            <numerusform>%n 个单词，且彼此相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Word %1 is not on the list.</source>
        <translation>单词 %1 不在词表中。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many; there are 24 at most.</source>
        <translation>
            <numerusform>%n 个单词太多；最多 24 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation>
            <numerusform>目前 %n 个单词；应为 12、15、18、21 或 24 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>这 %n 个单词彼此不符：其中有一个错误，或位置不对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation>
            <numerusform>这 %n 个单词彼此不符。如果还有更多，请继续；如果没有，则其中有一个错误，或位置不对。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words are too many for one share.</source>
        <translation>
            <numerusform>一个分片没有 %n 个单词这么多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; most shares have 20 or 33.</source>
        <translation>
            <numerusform>目前 %n 个单词；大多数分片有 20 或 33 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The words fit together, and what they say can&apos;t be: whatever made this share was in error.</source>
        <translation>单词彼此吻合，但内容不可能成立：生成此分片的程序有误。</translation>
    </message>
</context>
</TS>
