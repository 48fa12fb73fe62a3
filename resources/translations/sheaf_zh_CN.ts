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
        <source>The next account that your recovery words hold. The words alone bring it back.</source>
        <translation>助记词中的下一个账户。仅凭助记词即可恢复。</translation>
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
        <translation>收获、已暂停的规则、等待您确认的计划，以及低于 1.2 的健康系数。锁定保险库时会撤回这些通知。</translation>
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
        <translation>接收</translation>
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
        <source>The password does not open this vault; nothing was changed. Try again.</source>
        <translation>密码无法打开此保险库；未作任何更改。请重试。</translation>
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
        <source>The network can&apos;t be reached; check the connection, or see &apos;network check&apos; for the endpoints.</source>
        <translation>无法连接网络；请检查连接，或在设置中查看节点。</translation>
    </message>
    <message>
        <source>No answer came in time; nothing is lost. Try again, or use another endpoint.</source>
        <translation>未及时收到回应；没有任何损失。请重试，或使用其他节点。</translation>
    </message>
    <message>
        <source>The endpoint asks to slow down; wait a little, or add an endpoint of your own.</source>
        <translation>节点要求放慢速度；请稍候，或添加自己的节点。</translation>
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
        <source>The account can&apos;t pay for this and its fees; lower the amount or add funds.</source>
        <translation>账户不足以支付该金额及手续费；请减少金额或充值。</translation>
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
        <translation>助记词</translation>
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
        </translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
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
        <translation>Ctrl+Z</translation>
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
        <translation>网络</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>区块 %1</translation>
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
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
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
        <translation>打开</translation>
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
        <translation>大写锁定</translation>
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
        <translation>持仓</translation>
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
        <source>Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps, too.</source>
        <translation>锁定会清除密钥：规则将停止，直到您解锁。电脑休眠时 Sheaf 也会锁定。</translation>
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
        <translation>保险库位于 %1</translation>
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
        <translation>规则</translation>
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
        <source>Address copied</source>
        <translation>地址已复制</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Address copied</source>
        <translation>地址已复制</translation>
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
        <translation>跟随桌面（%1）</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n block(s) behind the newest.</source>
        <translation type="unfinished">
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
        <translation>%1 的健康系数为 %2；低于 1 时可被清算。</translation>
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
        <source>Address copied</source>
        <translation>地址已复制</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n years</source>
        <translation type="unfinished">
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
    <name>sheaf::desktop::UnlockModel</name>
    <message numerus="yes">
        <source>The next try is possible in %n s.</source>
        <translation type="unfinished">
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words so far; there will be 12, 15, 18, 21 or 24.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together: one of them is wrong, or in another place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words do not fit together. Go on if there are more; if not, one of them is wrong, or in another place.</source>
        <translation type="unfinished">
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
