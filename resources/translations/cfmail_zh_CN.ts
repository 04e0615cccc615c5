<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open batch</source>
        <translation>打开批次</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>管理账户</translation>
    </message>
    <message>
        <source>{name} — production</source>
        <translation>{name} — 生产</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Stored accounts</source>
        <translation>已存储的账户</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Use the token for this session only</source>
        <translation>仅在本次会话中使用此令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard the changes to this account?</source>
        <translation>要放弃对此账户的更改吗？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Choose a stored account in the list first.</source>
        <translation>请先在列表中选择一个已存储的账户。</translation>
    </message>
    <message>
        <source>A new account: fill in the form, then press Save.</source>
        <translation>新账户：请填写表单，然后按“保存”。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>尚未保存。</translation>
    </message>
    <message>
        <source>Saving… (the keyring may ask for its password)</source>
        <translation>正在保存…（密钥环可能会要求输入其密码）</translation>
    </message>
    <message>
        <source>Saved. The token is kept in memory until the program ends, and must then be entered again.</source>
        <translation>已保存。令牌保留在内存中，直到程序结束；之后须重新输入。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>The window uses this account now.</source>
        <translation>窗口现在使用此账户。</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>正在询问 Cloudflare…</translation>
    </message>
    <message>
        <source>Remove the account “{name}” and its token?</source>
        <translation>要移除账户“{name}”及其令牌吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Removed. The keyring could not be asked: should it hold the token, remove it there.</source>
        <translation>已移除。无法询问密钥环：如果其中存有该令牌，请在那里移除。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>None. For example: http://proxy.example:3128</source>
        <translation>无。例如：http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy for every account</source>
        <translation>所有账户的代理</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>For example: Acme, marketing</source>
        <translation>例如：Acme，市场部</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits from the Cloudflare dashboard</source>
        <translation>Cloudflare 仪表板中的 32 位十六进制数字</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>身份验证</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>E-mail and Global API key</source>
        <translation>电子邮件和 Global API Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>The address with which you log in to Cloudflare</source>
        <translation>您登录 Cloudflare 所用的地址</translation>
    </message>
    <message>
        <source>API token or key</source>
        <translation>API 令牌或密钥</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>This is production: mark it in every window</source>
        <translation>这是生产账户：在每个窗口中标明</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>这是生产账户</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>测试收件人</translation>
    </message>
    <message>
        <source>To whom “Send to Me Instead” goes</source>
        <translation>“改发给我”的收件人</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>允许的收件人</translation>
    </message>
    <message>
        <source>For example: *@example.com, ada@example.org</source>
        <translation>例如：*@example.com, ada@example.org</translation>
    </message>
    <message>
        <source>Empty means no restriction; else others need your confirmation.</source>
        <translation>留空表示不限制；否则其他收件人需要您确认。</translation>
    </message>
    <message>
        <source>Look each recipient up among the suppressed ones before a send</source>
        <translation>发送前查询每位收件人是否被抑制</translation>
    </message>
    <message>
        <source>Look up suppressed recipients</source>
        <translation>查询被抑制的收件人</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>留空则保留现有的</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, nowhere else</source>
        <translation>存入系统的密钥环，不存到别处</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>令牌(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>账户 ID(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>身份验证(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>电子邮件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Test reci&amp;pient</source>
        <translation>测试收件人(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;llowed recipients</source>
        <translation>允许的收件人(&amp;L)</translation>
    </message>
    <message>
        <source>Asking Cloudflare&apos;s log…</source>
        <translation>正在查询 Cloudflare 的日志…</translation>
    </message>
    <message>
        <source>None of the recipients is suppressed: look at the message and its header fields.</source>
        <translation>收件人都没有被抑制：请检查邮件及其标头字段。</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>没有发送任何内容。{why}</translation>
    </message>
    <message>
        <source>The account that sent this message is not there any more.</source>
        <translation>发送此邮件的账户已不存在。</translation>
    </message>
    <message>
        <source>The contents of this message were not kept. Open its file and send it from there.</source>
        <translation>此邮件的内容未保留。请打开其文件，从那里发送。</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>这些也发送</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批次进度</translation>
    </message>
    <message>
        <source>Start &amp;batch</source>
        <translation>开始批次(&amp;B)</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>开始批次</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>供电子表格使用的表格 (CSV)…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>全部内容 (JSON)…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>信封发件人</translation>
    </message>
    <message>
        <source>Address that gets the bounces</source>
        <translation>接收退信的地址</translation>
    </message>
    <message>
        <source>Send all to my test address</source>
        <translation>全部发送到我的测试地址</translation>
    </message>
    <message>
        <source>Go on by itself after a pause that Cloudflare asked for</source>
        <translation>Cloudflare 要求的暂停结束后自动继续</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>发件人(&amp;N)</translation>
    </message>
    <message>
        <source>Recip&amp;ients</source>
        <translation>收件人(&amp;I)</translation>
    </message>
    <message>
        <source>Write the envelope sender.</source>
        <translation>请填写信封发件人。</translation>
    </message>
    <message>
        <source>The envelope sender is not an address: {reason}.</source>
        <translation>信封发件人不是地址：{reason}。</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>请至少填写一位收件人。</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>每分钟邮件数</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>并发数</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>信封(&amp;E)</translation>
    </message>
    <message>
        <source>Messages per &amp;minute</source>
        <translation>每分钟邮件数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>并发数(&amp;C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the messages shown</source>
        <translation>所示邮件的状态</translation>
    </message>
    <message>
        <source>Batch messages</source>
        <translation>批次中的邮件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;these too</source>
        <translation>这些也发送(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>略过(&amp;L)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Check in Cloudflare&apos;s log</source>
        <translation>在 Cloudflare 的日志中查询</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>标记为未发送</translation>
    </message>
    <message>
        <source>Send again anyway (may duplicate)</source>
        <translation>仍要再次发送（可能重复）</translation>
    </message>
    <message>
        <source>Look up suppressed</source>
        <translation>查询被抑制者</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>Start the batch?</source>
        <translation>要开始此批次吗？</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Forget this batch</source>
        <translation>忘记此批次</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>在后台继续运行</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>暂停并退出</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>忘记…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>另存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>另存为 JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>复制为 Markdown(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py as JSON</source>
        <translation>复制为 JSON(&amp;P)</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>保存发现项</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Which checks count…</source>
        <translation>哪些检查计入…</translation>
    </message>
    <message>
        <source>Choose which checks count as errors, and which are ignored, for the account</source>
        <translation>为该账户选择哪些检查计为错误、哪些忽略</translation>
    </message>
    <message>
        <source>Save or copy the findings as Markdown or JSON</source>
        <translation>将发现项保存或复制为 Markdown 或 JSON</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Open source…</source>
        <translation>打开来源…</translation>
    </message>
    <message>
        <source>Show where it is in the message (Enter)</source>
        <translation>显示它在邮件中的位置 (回车)</translation>
    </message>
    <message>
        <source>Mend it; Undo takes that back (F)</source>
        <translation>修复它；“撤销”可以恢复原样 (F)</translation>
    </message>
    <message>
        <source>Show what the rule is, whom it concerns, and every place</source>
        <translation>显示规则是什么、涉及谁，以及每一处位置</translation>
    </message>
    <message>
        <source>Open the page of the rule in your browser, after a question</source>
        <translation>询问后在浏览器中打开规则的页面</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>关于此发现项</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Look up DNS…</source>
        <translation>查询 DNS…</translation>
    </message>
    <message>
        <source>Check links…</source>
        <translation>检查链接…</translation>
    </message>
    <message>
        <source>Sending domains…</source>
        <translation>发送域…</translation>
    </message>
    <message>
        <source>Ask Cloudflare for the sending domains</source>
        <translation>向 Cloudflare 询问发送域</translation>
    </message>
    <message>
        <source>Stop checking links</source>
        <translation>停止检查链接</translation>
    </message>
    <message>
        <source>Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what</source>
        <translation>向 DNS 查询 SPF、DKIM 和 DMARC；会先询问，并说明谁会得知什么</translation>
    </message>
    <message>
        <source>Ask whether what is linked is there, after a question that says who learns what</source>
        <translation>查询所链接的内容是否存在；会先询问，并说明谁会得知什么</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account may send</source>
        <translation>向 Cloudflare 询问该账户可以从哪些域发送</translation>
    </message>
    <message>
        <source>Look up DNS</source>
        <translation>查询 DNS</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>检查链接</translation>
    </message>
    <message>
        <source>Ask Cloudflare</source>
        <translation>询问 Cloudflare</translation>
    </message>
    <message>
        <source>Which checks count</source>
        <translation>哪些检查计入</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>筛选检查</translation>
    </message>
    <message>
        <source>Words in check, area or setting</source>
        <translation>检查、领域或设置中的词</translation>
    </message>
    <message>
        <source>Checks and their settings</source>
        <translation>各项检查及其设置</translation>
    </message>
    <message>
        <source>&amp;Count as error</source>
        <translation>计为错误(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>照常(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>忽略(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <comment>a menu and a menu in it</comment>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>打开的窗口</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Text, HTML and source</source>
        <translation>文本、HTML 和源码</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>查找和替换</translation>
    </message>
    <message>
        <source>Find next, while the find bar is open</source>
        <translation>查找下一个（查找栏打开时）</translation>
    </message>
    <message>
        <source>Find previous, while the find bar is open</source>
        <translation>查找上一个（查找栏打开时）</translation>
    </message>
    <message>
        <source>Insert a tab character</source>
        <translation>插入制表符</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>转到下一个字段</translation>
    </message>
    <message>
        <source>Go back to the field before</source>
        <translation>返回上一个字段</translation>
    </message>
    <message>
        <source>Let the next Tab go on to the next field</source>
        <translation>让下一次 Tab 转到下一个字段</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>查找栏</translation>
    </message>
    <message>
        <source>Close the bar and go back to the text</source>
        <translation>关闭查找栏并返回文本</translation>
    </message>
    <message>
        <source>Lines of addresses</source>
        <translation>地址行</translation>
    </message>
    <message>
        <source>Show the suggestions, and go to the next one</source>
        <translation>显示建议，并转到下一个</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>转到上一个建议</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>采用该建议</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>关闭建议</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>所有表格</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them</source>
        <translation>复制所选的行，未选则复制全部</translation>
    </message>
    <message>
        <source>Show the attachment under “Parts”</source>
        <translation>在“部分”中显示附件</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>重命名附件</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>编辑字段</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>复制字段</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>上移字段</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>下移字段</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>打开该部分</translation>
    </message>
    <message>
        <source>Rendered preview</source>
        <translation>渲染的预览</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>正常大小</translation>
    </message>
    <message>
        <source>Edge of the preview</source>
        <translation>预览的边缘</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>变窄</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>变宽</translation>
    </message>
    <message>
        <source>Narrower by one pixel</source>
        <translation>变窄一个像素</translation>
    </message>
    <message>
        <source>Wider by one pixel</source>
        <translation>变宽一个像素</translation>
    </message>
    <message>
        <source>Go to the place, then to the next one</source>
        <translation>转到该位置，再次则转到下一处</translation>
    </message>
    <message>
        <source>Mend it, where one edit is safe</source>
        <translation>在一次编辑即可安全修复之处修复</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>输入一个值</translation>
    </message>
    <message>
        <source>Go to the command before</source>
        <translation>转到上一个命令</translation>
    </message>
    <message>
        <source>Go to the next command</source>
        <translation>转到下一个命令</translation>
    </message>
    <message>
        <source>Go ten commands back</source>
        <translation>后退十个命令</translation>
    </message>
    <message>
        <source>Go ten commands on</source>
        <translation>前进十个命令</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>运行命令</translation>
    </message>
    <message>
        <source>Go back to where the keyboard was</source>
        <translation>返回键盘焦点原来的位置</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>批次窗口</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Help on this window</source>
        <translation>此窗口的帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Go from the search to the attempts</source>
        <translation>从搜索转到发送尝试</translation>
    </message>
    <message>
        <source>Open the attempt as a message</source>
        <translation>将该次尝试作为邮件打开</translation>
    </message>
    <message>
        <source>Delete the chosen attempts</source>
        <translation>删除所选的尝试</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>重新读取历史记录</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好设置</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>转到找到的下一处</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>再次前进</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>对话框</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>关闭而不做任何操作</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>“{menu}”菜单</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>已复制为纯文本。</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>搜索键盘快捷键</translation>
    </message>
    <message>
        <source>Part of a key, of a place, or of what it does</source>
        <translation>按键、位置或作用的一部分</translation>
    </message>
    <message>
        <source>Copy the keys that are shown, a paragraph for each place</source>
        <translation>复制所示的按键，每个位置一段</translation>
    </message>
    <message>
        <source>Print the keys that are shown</source>
        <translation>打印所示的按键</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>附加文件</translation>
    </message>
    <message>
        <source>removed attachment</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>重命名附件</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>renamed attachment</source>
        <translation>重命名附件</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>替换附件</translation>
    </message>
    <message>
        <source>replaced attachment</source>
        <translation>替换附件</translation>
    </message>
    <message>
        <source>Enter shows the selected file under Parts</source>
        <translation>按回车在“部分”中显示所选文件</translation>
    </message>
    <message>
        <source>Attach files; they can be dropped on the list as well</source>
        <translation>附加文件；也可以将文件拖放到列表上</translation>
    </message>
    <message>
        <source>Take the selected files out of the message (Del in the list)</source>
        <translation>将所选文件从邮件中取出（在列表中按 Del）</translation>
    </message>
    <message>
        <source>Give the selected file another name (F2 in the list)</source>
        <translation>给所选文件另取名称（在列表中按 F2）</translation>
    </message>
    <message>
        <source>Put another file in the place of the selected one</source>
        <translation>用另一个文件替换所选文件</translation>
    </message>
    <message>
        <source>removed body</source>
        <translation>移除正文</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>移除：{what}</translation>
    </message>
    <message>
        <source>Take this part out of the message</source>
        <translation>将此部分从邮件中取出</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>文本正文</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>HTML 正文</translation>
    </message>
    <message>
        <source>Make from HTML</source>
        <translation>由 HTML 生成</translation>
    </message>
    <message>
        <source>Insert image…</source>
        <translation>插入图像…</translation>
    </message>
    <message>
        <source>Type the plain text here.</source>
        <translation>在此输入纯文本。</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>在此撰写邮件。</translation>
    </message>
    <message>
        <source>text from HTML</source>
        <translation>由 HTML 生成文本</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>图像 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Insert images</source>
        <translation>插入图像</translation>
    </message>
    <message>
        <source>image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>It is empty, and most programs will show nothing else: write it or remove it.</source>
        <translation>它是空的，而多数程序只会显示它：请填写或移除。</translation>
    </message>
    <message>
        <source>Write the plain text anew from what the HTML says</source>
        <translation>按 HTML 的内容重新生成纯文本</translation>
    </message>
    <message>
        <source>Put an image into the HTML at the cursor; one can be pasted or dropped, too</source>
        <translation>在光标处将图像插入 HTML；也可以粘贴或拖放图像</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>名称 &lt;地址&gt;</translation>
    </message>
    <message>
        <source>These recipients go into the envelope only. No Bcc field is written.</source>
        <translation>这些收件人只进入信封。不会写入 Bcc 字段。</translation>
    </message>
    <message>
        <source>Type or paste HTML source here.</source>
        <translation>在此输入或粘贴 HTML 源码。</translation>
    </message>
    <message>
        <source>Difference — {name}</source>
        <translation>差异 — {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Line ends are not compared here.</source>
        <translation>此处不比较行尾。</translation>
    </message>
    <message>
        <source>No line differs; line ends may.</source>
        <translation>各行均无差异；行尾可能不同。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Envelope difference</source>
        <translation>信封差异</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>显示差异</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>保留这一份</translation>
    </message>
    <message>
        <source>Drag as .eml</source>
        <translation>作为 .eml 拖动</translation>
    </message>
    <message>
        <source>Drag this into a folder or another program. Press it to copy the message to the clipboard as a file.</source>
        <translation>将此拖到文件夹或其他程序中。按下则将邮件作为文件复制到剪贴板。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Reset from headers</source>
        <translation>按标头重置</translation>
    </message>
    <message>
        <source>This envelope was edited for another message.</source>
        <translation>此信封是为另一封邮件编辑的。</translation>
    </message>
    <message>
        <source>Use it for this message</source>
        <translation>用于这封邮件</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>由您编辑过</translation>
    </message>
    <message>
        <source>Follows the headers</source>
        <translation>跟随标头</translation>
    </message>
    <message>
        <source>The envelope follows the headers already.</source>
        <translation>信封已经跟随标头。</translation>
    </message>
    <message>
        <source>Difference to the headers</source>
        <translation>与标头的差异</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>字段名</translation>
    </message>
    <message>
        <source>Field value</source>
        <translation>字段值</translation>
    </message>
    <message>
        <source>Field as written</source>
        <translation>字段原文</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>header field</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>removed field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>doubled field</source>
        <translation>复制字段</translation>
    </message>
    <message>
        <source>moved field</source>
        <translation>移动字段</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add a field below the selected one</source>
        <translation>在所选字段下方添加字段</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>移除字段</translation>
    </message>
    <message>
        <source>Remove the selected field (Del in the table)</source>
        <translation>移除所选字段（在表格中按 Del）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Add a copy of the selected field (Ctrl+D)</source>
        <translation>添加所选字段的副本 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the selected field up (Alt+Up)</source>
        <translation>上移所选字段 (Alt+上方向)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the selected field down (Alt+Down)</source>
        <translation>下移所选字段 (Alt+下方向)</translation>
    </message>
    <message>
        <source>Enter edits the selected field</source>
        <translation>按回车编辑所选字段</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>(not a field)</source>
        <translation>（不是字段）</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>标头字段</translation>
    </message>
    <message>
        <source>Follow the file</source>
        <translation>跟随该文件</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>重新跟随</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)</source>
        <translation>模板 (*.html *.htm *.txt *.eml *.mjml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open live template</source>
        <translation>打开实时模板</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>Reading a message from standard input…</source>
        <translation>正在从标准输入读取邮件…</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>示例邮件</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>打开邮件</translation>
    </message>
    <message>
        <source>This message did not come from a file, so there is nothing to read again.</source>
        <translation>这封邮件并非来自文件，因此没有可重新读取的内容。</translation>
    </message>
    <message>
        <source>Read the file again? What you changed and did not save would be lost.</source>
        <translation>要重新读取该文件吗？您已更改但未保存的内容将会丢失。</translation>
    </message>
    <message>
        <source>What was copied has lost characters on the way. Save the message and open the file.</source>
        <translation>复制的内容在途中丢失了字符。请保存邮件，再打开该文件。</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>粘贴的邮件</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the whole raw message, its header included.</source>
        <translation>剪贴板中没有文本。请复制整封原始邮件，包括其标头。</translation>
    </message>
    <message>
        <source>Messages of the batch</source>
        <translation>批次中的邮件</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it to a folder first.</source>
        <translation>拖放的内容不是这台计算机上的文件。请先将其保存到文件夹中。</translation>
    </message>
    <message>
        <source>The other program gave no file. Save the message as .eml there, then drop that file here.</source>
        <translation>另一程序没有提供文件。请在那里将邮件保存为 .eml，再将该文件拖放到此处。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>Templates (*.eml *.html *.htm *.txt);;All files (*)</source>
        <translation>模板 (*.eml *.html *.htm *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} 的副本</translation>
    </message>
    <message>
        <source>Redirect of {name}</source>
        <translation>{name} 的重定向</translation>
    </message>
    <message>
        <source>Sent message</source>
        <translation>已发送的邮件</translation>
    </message>
    <message>
        <source>The contents of this message were not kept.</source>
        <translation>此邮件的内容未保留。</translation>
    </message>
    <message>
        <source>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)</source>
        <translation>邮件 (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Help — cfmail</source>
        <translation>帮助 — cfmail</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>发送尝试</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show all attempts</source>
        <translation>显示所有尝试</translation>
    </message>
    <message>
        <source>&amp;Open as message</source>
        <translation>作为邮件打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保留(&amp;K)…</translation>
    </message>
    <message>
        <source>Open as message</source>
        <translation>作为邮件打开</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Open the message, with its envelope, to be edited or sent again (Return)</source>
        <translation>打开邮件及其信封，以便编辑或再次发送 (回车)</translation>
    </message>
    <message>
        <source>Write the attempts found, or the chosen ones, to a file</source>
        <translation>将找到的或所选的尝试写入文件</translation>
    </message>
    <message>
        <source>Stop what is being done; what is deleted already stays deleted</source>
        <translation>停止正在进行的操作；已删除的不会恢复</translation>
    </message>
    <message>
        <source>Forget the chosen attempts (Delete)</source>
        <translation>忘记所选的尝试 (Del)</translation>
    </message>
    <message>
        <source>How long attempts are kept, and whether their contents are</source>
        <translation>尝试保留多久，以及是否保留其内容</translation>
    </message>
    <message>
        <source>Recipients of the attempt</source>
        <translation>该次尝试的收件人</translation>
    </message>
    <message>
        <source>Export this attempt</source>
        <translation>导出该次尝试</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Words in subject, addresses, ids or causes</source>
        <translation>主题、地址、ID 或原因中的词</translation>
    </message>
    <message>
        <source>Finds attempts that hold every word, or the beginning of it.</source>
        <translation>查找包含每个词或词首的尝试。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账户</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>自定范围…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>从(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation>移到一旁并新建</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>保留尝试</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保留天数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>大小限制</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Keep the contents of &amp;messages</source>
        <translation>保留邮件内容(&amp;M)</translation>
    </message>
    <message>
        <source>Finding out how much the history takes…</source>
        <translation>正在查明历史记录占用多少空间…</translation>
    </message>
    <message>
        <source>Keep attempts &amp;for</source>
        <translation>尝试保留时长(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Largest size on the disk</source>
        <translation>磁盘上的最大占用(&amp;L)</translation>
    </message>
    <message>
        <source>Words in From, Subject or date</source>
        <translation>发件人、主题或日期中的词</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>筛选邮件</translation>
    </message>
    <message>
        <source>Undo “&gt;From ” quoting (mboxrd)</source>
        <translation>还原“&gt;From ”引用 (mboxrd)</translation>
    </message>
    <message>
        <source>Send all as a batch…</source>
        <translation>全部作为批次发送…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>已打开 {name}</translation>
    </message>
    <message>
        <source>The message that was open stays open.</source>
        <translation>原先打开的邮件保持打开。</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.</source>
        <translation>此账户没有测试收件人：请在“工具”&gt;“账户”中设置。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This window stays open: look at the results below.</source>
        <translation>此窗口保持打开：请看下面的结果。</translation>
    </message>
    <message>
        <source>Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown.</source>
        <translation>先完成正在进行的发送，再关闭此窗口。如果现在退出，其结果将一直为“未知”。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>立即退出</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>没有打开的邮件。</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>没有正在发送的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>没有打开的邮件</translation>
    </message>
    <message>
        <source>Write one, drop an .eml file on this window, or paste a raw message from the Edit menu.</source>
        <translation>撰写一封，将 .eml 文件拖放到此窗口，或从“编辑”菜单粘贴原始邮件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>打开示例邮件</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>撰写</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>邮件的各个视图</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新字段的名称</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>关闭通知</translation>
    </message>
    <message>
        <source>Act on notice</source>
        <translation>处理通知</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>未打开 {name}。{why}</translation>
    </message>
    <message>
        <source>{name} was not opened: the program made a mistake, which is in its log.</source>
        <translation>未打开 {name}：程序出错，详情见其日志。</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>保存部分</translation>
    </message>
    <message>
        <source>Save all parts in a folder</source>
        <translation>将所有部分保存到文件夹</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Part content</source>
        <translation>部分的内容</translation>
    </message>
    <message>
        <source>Part content in hexadecimal</source>
        <translation>部分的内容（十六进制）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>保存部分…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>在“源码”中显示</translation>
    </message>
    <message>
        <source>Save the content of the part, its transfer encoding undone, to a file</source>
        <translation>解除该部分的传输编码，将其内容保存到文件</translation>
    </message>
    <message>
        <source>Save the contents of all parts in a folder; no file there is replaced</source>
        <translation>将所有部分的内容保存到文件夹；不会替换其中的任何文件</translation>
    </message>
    <message>
        <source>Show where the part begins in the message</source>
        <translation>显示该部分在邮件中的起始位置</translation>
    </message>
    <message>
        <source>Open the message that the part holds in another window</source>
        <translation>在另一个窗口中打开该部分所含的邮件</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>此邮件没有 HTML 部分。</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML 源码</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Text behind it</source>
        <translation>其后的文本</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>截断处</translation>
    </message>
    <message>
        <source>Inbox line</source>
        <translation>收件箱行</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（无发件人）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（无主题）</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>链接的目标</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to make the page wider or narrower</source>
        <translation>拖动或按方向键，使页面变宽或变窄</translation>
    </message>
    <message>
        <source>Preview width</source>
        <translation>预览宽度</translation>
    </message>
    <message>
        <source>Preview colours</source>
        <translation>预览颜色</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>打印或保存</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>三者并排</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>另存为 PNG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Preview width in pixels</source>
        <translation>预览宽度（像素）</translation>
    </message>
    <message>
        <source>How wide the page is, in CSS pixels</source>
        <translation>页面的宽度（CSS 像素）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>重置缩放</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Show images; many people read with images switched off</source>
        <translation>显示图像；许多人阅读时关闭图像</translation>
    </message>
    <message>
        <source>Show a private copy of the page in your browser</source>
        <translation>在浏览器中显示该页面的私有副本</translation>
    </message>
    <message>
        <source>Print the page, or save it as a picture or a PDF</source>
        <translation>打印页面，或将其保存为图片或 PDF</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>保存页面</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Ways to look at the message</source>
        <translation>查看邮件的方式</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>渲染效果</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Load remote images</source>
        <translation>加载远程图像</translation>
    </message>
    <message>
        <source>The simple view loads nothing remote</source>
        <translation>简易视图不加载任何远程内容</translation>
    </message>
    <message>
        <source>For this message only, and until another one is shown</source>
        <translation>仅限此邮件，直到显示另一封为止</translation>
    </message>
    <message>
        <source>There is too much of this page for the simple view: some is left off.</source>
        <translation>此页面内容过多，简易视图无法全部显示：省略了一部分。</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>渲染的邮件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>信封收件人</translation>
    </message>
    <message>
        <source>One address a line. They alone decide who gets the message.</source>
        <translation>每行一个地址。只有这些地址决定谁会收到邮件。</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>每行一个地址</translation>
    </message>
    <message>
        <source>Progress of the send</source>
        <translation>发送进度</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>另有 %Ln 行未显示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln 行相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>要打开 %Ln 个窗口（每个文件一个）吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>{page}: {section}</source>
        <translation>{page}：{section}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>找到 %Ln 节</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the sections that have all of these words. Enter and F3 go to the next place.</source>
        <translation>列出包含所有这些词的章节。按回车或 F3 转到下一处。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The manual is in English only.</source>
        <translation>手册仅有英文版。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>新建邮件(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;Template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Live Template…</source>
        <translation>打开实时模板(&amp;L)…</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>打开最近的文件(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;Batch from Files…</source>
        <translation>从文件新建批次(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Message</source>
        <translation>打开示例邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>从磁盘重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Paste Ra&amp;w Message</source>
        <translation>粘贴原始邮件(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Message as F&amp;ile</source>
        <translation>将邮件复制为文件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>发送(&amp;S)</translation>
    </message>
    <message>
        <source>Send to &amp;Me Instead</source>
        <translation>改发给我(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel the Send</source>
        <translation>取消发送(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>上一行(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>下一行(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Reset Envelope from Headers</source>
        <translation>按标头重置信封(&amp;R)</translation>
    </message>
    <message>
        <source>Edit as &amp;New</source>
        <translation>作为新邮件编辑(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;direct to Others</source>
        <translation>重定向给他人(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>复制为(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>撰写(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header Fields</source>
        <translation>标头字段(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>源码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent</source>
        <translation>将发送的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>Next P&amp;anel</source>
        <translation>下一个面板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default Layout</source>
        <translation>默认布局(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>批次(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好设置(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About cfmail</source>
        <translation>关于 cfmail(&amp;A)</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>字号</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number, of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Change the limits of the history</source>
        <translation>更改历史记录的限制</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>这台计算机上的数据</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>立即退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Language of the windows</source>
        <translation>窗口的语言(&amp;L)</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>查找设置 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Change what the history keeps</source>
        <translation>更改历史记录保留的内容</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>在这台计算机上记住的内容</translation>
    </message>
    <message>
        <source>Remote images</source>
        <translation>远程图像</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>&amp;Which checks count…</source>
        <translation>哪些检查计入(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>From of new messages</source>
        <translation>新邮件的 From</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace &lt;ada@example.com&gt;</source>
        <translation>例如：Ada Lovelace &lt;ada@example.com&gt;</translation>
    </message>
    <message>
        <source>Show the &amp;accounts</source>
        <translation>显示账户(&amp;A)</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新邮件</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>发件人(&amp;F)</translation>
    </message>
    <message>
        <source>Before a send</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>After a send</source>
        <translation>发送之后</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>复制邮件 ID</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Earlier send: {text}</source>
        <translation>先前的发送：{text}</translation>
    </message>
    <message>
        <source>Recipients shown</source>
        <translation>显示的收件人</translation>
    </message>
    <message>
        <source>Write these recipients and what became of each to a file</source>
        <translation>将这些收件人及各自的结果写入文件</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, for a spreadsheet</source>
        <translation>复制所选的行（未选则复制全部），供电子表格使用</translation>
    </message>
    <message>
        <source>All outcomes ({count})</source>
        <translation>所有结果 ({count})</translation>
    </message>
    <message>
        <source>{outcome} ({count})</source>
        <translation>{outcome} ({count})</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV，供电子表格使用…</translation>
    </message>
    <message>
        <source>JSON, with everything…</source>
        <translation>JSON，含全部内容…</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>发送给其他人</translation>
    </message>
    <message>
        <source>Send the same bytes to everybody but the suppressed recipients</source>
        <translation>将相同的字节发送给除被抑制者以外的所有收件人</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log whether the message was sent</source>
        <translation>向 Cloudflare 的日志查询邮件是否已发送</translation>
    </message>
    <message>
        <source>You know that it was sent; nothing is sent now</source>
        <translation>您知道它已发送；现在不发送任何内容</translation>
    </message>
    <message>
        <source>You know that it was not sent; nothing is sent now</source>
        <translation>您知道它未发送；现在不发送任何内容</translation>
    </message>
    <message>
        <source>Recipients may get the message twice</source>
        <translation>收件人可能会收到两次此邮件</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>刷新状态</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log what became of the recipients</source>
        <translation>向 Cloudflare 的日志查询各收件人的结果</translation>
    </message>
    <message>
        <source>Resend to…</source>
        <translation>重新发送给…</translation>
    </message>
    <message>
        <source>Send the same bytes to some of the recipients</source>
        <translation>将相同的字节发送给部分收件人</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy this send for curl, Python and other clients, without the token</source>
        <translation>将此次发送复制为 curl、Python 和其他客户端的形式，不含令牌</translation>
    </message>
    <message>
        <source>Request and answer…</source>
        <translation>请求与响应…</translation>
    </message>
    <message>
        <source>Show the request and the answer as they went</source>
        <translation>显示实际传输的请求和响应</translation>
    </message>
    <message>
        <source>&amp;Failed or not sent ({count})</source>
        <translation>失败或未发送的(&amp;F) ({count})</translation>
    </message>
    <message>
        <source>The &amp;suppressed ones ({count})</source>
        <translation>被抑制的(&amp;S) ({count})</translation>
    </message>
    <message>
        <source>The &amp;chosen ones ({count})</source>
        <translation>所选的(&amp;C) ({count})</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>全部(&amp;A) ({count})</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求与响应</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Message in the request</source>
        <translation>请求中的邮件</translation>
    </message>
    <message>
        <source>&amp;Unfold the message</source>
        <translation>展开邮件(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold the message</source>
        <translation>折叠邮件(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold the message</source>
        <translation>展开邮件</translation>
    </message>
    <message>
        <source>Fold the message</source>
        <translation>折叠邮件</translation>
    </message>
    <message>
        <source>Show the octets of the message in the request</source>
        <translation>显示请求中邮件的字节</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>The results were not exported.</source>
        <translation>结果未导出。</translation>
    </message>
    <message>
        <source>The results were exported to {name}.</source>
        <translation>结果已导出到 {name}。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Send by itself when the time is over</source>
        <translation>时间到后自动发送</translation>
    </message>
    <message>
        <source>For this time only</source>
        <translation>仅限这一次</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Cloudflare may ask to wait once more</source>
        <translation>Cloudflare 可能会要求再次等待</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing will be</source>
        <translation>没有发送任何内容，也不会发送</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>邮件 (*.eml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存邮件</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>要保存对“{name}”的更改吗？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Copied: paste it into a folder or another program.</source>
        <translation>已复制：请粘贴到文件夹或其他程序中。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>程序出错。</translation>
    </message>
    <message>
        <source>The message is not saved.</source>
        <translation>邮件未保存。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Confirm the send</source>
        <translation>确认发送</translation>
    </message>
    <message>
        <source>Recipients of this send</source>
        <translation>此次发送的收件人</translation>
    </message>
    <message>
        <source>Asking Cloudflare which recipients are suppressed… Nothing has been sent yet.</source>
        <translation>正在询问 Cloudflare 哪些收件人被抑制… 尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent: you stopped it.</source>
        <translation>没有发送任何内容：您停止了发送。</translation>
    </message>
    <message>
        <source>Nothing was sent: you did not confirm it.</source>
        <translation>没有发送任何内容：您没有确认。</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>检查所发现的问题</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send to me instead</source>
        <translation>改发给我</translation>
    </message>
    <message>
        <source>Send the message to the envelope recipients (Ctrl+Return)</source>
        <translation>将邮件发送给信封收件人 (Ctrl+回车)</translation>
    </message>
    <message>
        <source>Show what the checks found (Ctrl+7)</source>
        <translation>显示检查所发现的问题 (Ctrl+7)</translation>
    </message>
    <message>
        <source>Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)</source>
        <translation>仅将此邮件发送给 {address}；其标头字段保持不变 (Ctrl+Shift+回车)</translation>
    </message>
    <message>
        <source>Send re-encoded</source>
        <translation>重新编码后发送</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Insert byte…</source>
        <translation>插入字节…</translation>
    </message>
    <message>
        <source>Put any byte at the cursor by its two hexadecimal digits</source>
        <translation>按两位十六进制数字在光标处插入任意字节</translation>
    </message>
    <message>
        <source>Insert byte</source>
        <translation>插入字节</translation>
    </message>
    <message>
        <source>Two hexadecimal digits, such as E9</source>
        <translation>两位十六进制数字，例如 E9</translation>
    </message>
    <message>
        <source>Source, read only</source>
        <translation>源码（只读）</translation>
    </message>
    <message>
        <source>Part at the cursor</source>
        <translation>光标所在的部分</translation>
    </message>
    <message>
        <source>Show in Parts</source>
        <translation>在“部分”中显示</translation>
    </message>
    <message>
        <source>The message has changed: its source is being read…</source>
        <translation>邮件已更改：正在读取其源码…</translation>
    </message>
    <message>
        <source>Large bodies are folded.</source>
        <translation>较大的正文已折叠。</translation>
    </message>
    <message>
        <source>Too long to be edited as text: use the other views.</source>
        <translation>过长，无法作为文本编辑：请使用其他视图。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Part {number}: {type}</source>
        <translation>部分 {number}：{type}</translation>
    </message>
    <message>
        <source>Message: {type}</source>
        <translation>邮件：{type}</translation>
    </message>
    <message>
        <source>The program made a mistake: the source cannot be shown.</source>
        <translation>程序出错：无法显示源码。</translation>
    </message>
    <message>
        <source>Go to a part of the message</source>
        <translation>转到邮件的某一部分</translation>
    </message>
    <message>
        <source>Show the part at the cursor under “Parts”</source>
        <translation>在“部分”中显示光标所在的部分</translation>
    </message>
    <message>
        <source>Bytes that are no text are written like ⟨E9⟩; typing that enters the byte.</source>
        <translation>非文本字节写成 ⟨E9⟩ 的形式；输入它即插入该字节。</translation>
    </message>
    <message>
        <source>{size} of part {number}, not shown</source>
        <translation>部分 {number} 的 {size}，未显示</translation>
    </message>
    <message>
        <source>{size}, not shown</source>
        <translation>{size}，未显示</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>发送给所有人</translation>
    </message>
    <message>
        <source>Cloudflare sends nothing to these recipients:

{names}

Nothing has been sent yet.</source>
        <translation>Cloudflare 不会向这些收件人发送任何内容：

{names}

尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>收件人取自</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>试运行所有行</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>生成批次…</translation>
    </message>
    <message>
        <source>Rows of the merge</source>
        <translation>合并的各行</translation>
    </message>
    <message>
        <source>One message for each row</source>
        <translation>每行一封邮件</translation>
    </message>
    <message>
        <source>The column of the data that names the envelope recipients</source>
        <translation>数据中给出信封收件人的列</translation>
    </message>
    <message>
        <source>Enter shows the message of the row in the window</source>
        <translation>按回车在窗口中显示该行的邮件</translation>
    </message>
    <message>
        <source>Write the messages and open them as a batch; nothing is sent yet</source>
        <translation>写出邮件并作为批次打开；尚不发送任何内容</translation>
    </message>
    <message>
        <source>&amp;Recipients from</source>
        <translation>收件人取自(&amp;R)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>上一行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>下一行</translation>
    </message>
    <message>
        <source>Show the message of the row before (Alt+Page Up)</source>
        <translation>显示上一行的邮件 (Alt+PgUp)</translation>
    </message>
    <message>
        <source>Show the message of the next row (Alt+Page Down)</source>
        <translation>显示下一行的邮件 (Alt+PgDown)</translation>
    </message>
    <message>
        <source>Row {row} of {count}</source>
        <translation>第 {row} 行，共 {count} 行</translation>
    </message>
    <message>
        <source>Findings of the row</source>
        <translation>该行的发现项</translation>
    </message>
    <message>
        <source>What is found about the chosen row shows here.</source>
        <translation>所选行的发现项显示在此处。</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}：{title}</translation>
    </message>
    <message>
        <source>Open live template…</source>
        <translation>打开实时模板…</translation>
    </message>
    <message>
        <source>Show what the file says; what was changed here is lost, after a question</source>
        <translation>显示文件现在的内容；询问后，在此处所作的更改将丢失</translation>
    </message>
    <message>
        <source>Choose a file to follow (Ctrl+Shift+O)</source>
        <translation>选择要跟随的文件 (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>No template is followed</source>
        <translation>未跟随任何模板</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>选择数据…</translation>
    </message>
    <message>
        <source>Data beside it</source>
        <translation>旁边的数据</translation>
    </message>
    <message>
        <source>One message for each row…</source>
        <translation>每行一封邮件…</translation>
    </message>
    <message>
        <source>Take the data&apos;s values</source>
        <translation>采用数据中的值</translation>
    </message>
    <message>
        <source>Put pictures beside the template into the message</source>
        <translation>将模板旁边的图片放入邮件</translation>
    </message>
    <message>
        <source>Send to me</source>
        <translation>发给我</translation>
    </message>
    <message>
        <source>Send to me on every save</source>
        <translation>每次保存时发给我</translation>
    </message>
    <message>
        <source>Open the template in the program that this computer uses for such files</source>
        <translation>用这台计算机打开此类文件的程序打开模板</translation>
    </message>
    <message>
        <source>Take the values from a JSON, TOML or CSV file</source>
        <translation>从 JSON、TOML 或 CSV 文件取值</translation>
    </message>
    <message>
        <source>Take the values from the file of the same name beside the template again</source>
        <translation>重新从模板旁边的同名文件取值</translation>
    </message>
    <message>
        <source>Which row of the data the message is made with</source>
        <translation>用哪一行数据生成邮件</translation>
    </message>
    <message>
        <source>Try all rows, and send each its message through a batch</source>
        <translation>试运行所有行，并通过批次发送每行的邮件</translation>
    </message>
    <message>
        <source>Forget what was typed into the table</source>
        <translation>忘记在表格中输入的内容</translation>
    </message>
    <message>
        <source>Read the template again and send it to the test recipient (Ctrl+Shift+Return)</source>
        <translation>重新读取模板并发送给测试收件人 (Ctrl+Shift+回车)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: after every save the preview, the checks and the source show what it says now. Values come from a .json, .toml or .csv file of the same name beside it.</source>
        <translation>实时模板是带有 Liquid 标记的 .html、.txt、.eml 或 .mjml 文件。它留在您自己的编辑器中：每次保存后，预览、检查和源码会显示它现在的内容。值取自旁边同名的 .json、.toml 或 .csv 文件。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a value comes from</comment>
        <translation>来自</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recipients</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sender</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>will be sent although {reason}</source>
        <translation>仍将发送，尽管{reason}</translation>
    </message>
    <message>
        <source>login, token, key, Cloudflare, production, sandbox</source>
        <comment>for searching</comment>
        <translation>登录, 令牌, 密钥, Cloudflare, 生产, 沙盒</translation>
    </message>
    <message>
        <source>send, network, confirm, notify, author</source>
        <comment>for searching</comment>
        <translation>发送, 网络, 确认, 通知, 作者</translation>
    </message>
    <message>
        <source>lint, errors, warnings, ignore, rules</source>
        <comment>for searching</comment>
        <translation>lint, 错误, 警告, 忽略, 规则</translation>
    </message>
    <message>
        <source>theme, look, display, zoom, accessibility</source>
        <comment>for searching</comment>
        <translation>主题, 外观, 显示, 缩放, 无障碍</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <comment>for searching</comment>
        <translation>翻译, 区域设置, 地区</translation>
    </message>
    <message>
        <source>data, tracking, remember, forget, telemetry</source>
        <comment>for searching</comment>
        <translation>数据, 跟踪, 记住, 忘记, 遥测</translation>
    </message>
    <message>
        <source>disk, space, files, folders, delete, backup</source>
        <comment>for searching</comment>
        <translation>磁盘, 空间, 文件, 文件夹, 删除, 备份</translation>
    </message>
    <message>
        <source>Nothing: it is built in</source>
        <translation>无需登录：它是内置的</translation>
    </message>
    <message>
        <source>That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and only while no window of cfmail is in front.</source>
        <translation>批次结束或等待您处理时通知：仅限至少有 {messages} 封邮件或至少持续 {seconds} 秒的批次，并且仅当没有 cfmail 窗口在前台时。</translation>
    </message>
    <message>
        <source>For this account not as usual: {errors} counted as errors, {ignored} ignored.</source>
        <comment>numbers of checks</comment>
        <translation>此账户有与平常不同的设置：{errors} 项计为错误，{ignored} 项忽略。</translation>
    </message>
    <message>
        <source>Those of messages that were sent, with their names, to complete them while you type. Turned off, they are deleted at once, and none is suggested or written down. The history keeps the recipients of each send all the same.</source>
        <translation>已发送邮件所用的地址及其名称，用于在输入时补全。关闭此项时，它们会立即删除，不再提供建议，也不再写入。历史记录仍会保留每次发送的收件人。</translation>
    </message>
    <message>
        <source>Those that were open when cfmail ended come back with their messages, views and sizes, when it is started without a file. Unsaved work comes back in any case; nothing is ever sent by itself.</source>
        <translation>启动 cfmail 且不指定文件时，上次结束时打开的窗口会连同其邮件、视图和大小一起恢复。未保存的内容无论如何都会恢复；绝不会自动发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>%Ln 位收件人的结果未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln 个请求已得到响应。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>共 %Ln 个请求：{states}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个正在途中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个由您标记为已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个由您标记为未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln 个可能已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>%Ln 个邮件 ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>已送达全部收件人（%Ln 位）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>%Ln 位收件人中有 {delivered} 位已送达；各自的结果见下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>请在 %Ln 秒后或更晚再次发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}, line {line}: {fault}</source>
        <translation>{where}，第 {line} 行：{fault}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}：{fault}</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>数据行 {row}：{fault}</translation>
    </message>
    <message>
        <source>Data (*.json *.toml *.csv);;All files (*)</source>
        <translation>数据 (*.json *.toml *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Data for the template</source>
        <translation>模板的数据</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Template variables</source>
        <translation>模板变量</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>未找到任何内容。请换用其他词语。</translation>
    </message>
    <message>
        <source>Some letters of a command</source>
        <translation>命令名称的一部分</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or press Add attachment.</source>
        <translation>没有附件。请将文件拖放到此处，或按“添加附件”。</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>撤销(&amp;U)：{change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>重做(&amp;R)：{change}</translation>
    </message>
    <message>
        <source>theme, dark mode, night, high contrast, palette</source>
        <comment>for searching</comment>
        <translation>主题, 深色模式, 夜间, 高对比度, 调色板</translation>
    </message>
    <message>
        <source>font size, zoom, large text, scale</source>
        <comment>for searching</comment>
        <translation>字体大小, 字号, 缩放, 大字体, 比例</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>for searching</comment>
        <translation>重启, 重新启动</translation>
    </message>
    <message>
        <source>Remember opened &amp;files</source>
        <translation>记住打开过的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Remember &amp;addresses</source>
        <translation>记住地址(&amp;A)</translation>
    </message>
    <message>
        <source>Open the last &amp;windows again</source>
        <translation>重新打开上次的窗口(&amp;W)</translation>
    </message>
    <message>
        <source>recent, history</source>
        <comment>for searching</comment>
        <translation>最近, 历史记录</translation>
    </message>
    <message>
        <source>completion</source>
        <comment>for searching</comment>
        <translation>补全</translation>
    </message>
    <message>
        <source>restore, startup</source>
        <comment>for searching</comment>
        <translation>恢复, 启动</translation>
    </message>
    <message>
        <source>tracking pixels</source>
        <comment>for searching</comment>
        <translation>跟踪像素</translation>
    </message>
    <message>
        <source>telemetry, statistics</source>
        <comment>for searching</comment>
        <translation>遥测, 统计</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>for searching</comment>
        <translation>配置, 配置文件</translation>
    </message>
    <message>
        <source>retention, days, size, contents</source>
        <comment>for searching</comment>
        <translation>保留, 天数, 大小, 内容</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>在桌面上通知(&amp;N)</translation>
    </message>
    <message>
        <source>confirmation, production, allowed</source>
        <comment>for searching</comment>
        <translation>确认, 生产, 允许</translation>
    </message>
    <message>
        <source>follow up, queued, log</source>
        <comment>for searching</comment>
        <translation>跟进, 排队, 日志</translation>
    </message>
    <message>
        <source>notification, sound</source>
        <comment>for searching</comment>
        <translation>通知, 声音</translation>
    </message>
    <message>
        <source>firewall, VPN</source>
        <comment>for searching</comment>
        <translation>防火墙, VPN</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>After a send, what became of each recipient is listed here.</source>
        <translation>发送之后，每位收件人的结果列在此处。</translation>
    </message>
    <message>
        <source>no value: type one</source>
        <translation>无值：请输入</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>在此输入</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}，第 {line} 行</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <comment>one sentence after another</comment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <comment>entries of a list</comment>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>Sandbox (nothing leaves this computer)</source>
        <translation>沙盒（任何内容都不会离开这台计算机）</translation>
    </message>
    <message>
        <source>{count} KiB</source>
        <translation>{count} KiB</translation>
    </message>
    <message>
        <source>{count} MiB</source>
        <translation>{count} MiB</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>退信</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>被抑制</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>未选择账户。</translation>
    </message>
    <message>
        <source>SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.</source>
        <translation>沙盒 · 任何内容都不会离开这台计算机。此处的每个结果都是模拟的；不会投递任何邮件。</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} · Mail sent here reaches real people.</source>
        <translation>生产 · {name} · 从此处发送的邮件会到达真实的收件人。</translation>
    </message>
    <message>
        <source>{name} · Mail sent here reaches real people.</source>
        <translation>{name} · 从此处发送的邮件会到达真实的收件人。</translation>
    </message>
    <message>
        <source>Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.</source>
        <translation>用 queued@、bounce@、suppressed@、slow@ 或 hangup@ 等收件人来控制它；按 F1 查看全部。</translation>
    </message>
    <message>
        <source>Preparing the message…</source>
        <translation>正在准备邮件…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Sending: {sent} of {total}</source>
        <translation>正在发送：{sent} / {total}</translation>
    </message>
    <message>
        <source>The message is out. Waiting for the answer…</source>
        <translation>邮件已发出。正在等待响应…</translation>
    </message>
    <message>
        <source>{count} of {most} recipients</source>
        <translation>{count} 位收件人，上限 {most} 位</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>由 {name} 新建的邮件</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <translation>已显示前 {shown}，共 {total}。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户命名。</translation>
    </message>
    <message>
        <source>The name is too long: 80 characters at most.</source>
        <translation>名称过长：最多 80 个字符。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>已有账户使用此名称。请另选一个。</translation>
    </message>
    <message>
        <source>The account id is 32 hexadecimal digits; it stands in the dashboard&apos;s address bar.</source>
        <translation>账户 ID 是 32 位十六进制数字；它在仪表板的地址栏中。</translation>
    </message>
    <message>
        <source>Enter the e-mail address with which you log in to Cloudflare.</source>
        <translation>请输入您登录 Cloudflare 所用的电子邮件地址。</translation>
    </message>
    <message>
        <source>The token holds a character that no token has. Copy it once more.</source>
        <translation>该令牌含有令牌中不会出现的字符。请重新复制。</translation>
    </message>
    <message>
        <source>Enter the API token or key.</source>
        <translation>请输入 API 令牌或密钥。</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>请选择其中一种颜色。</translation>
    </message>
    <message>
        <source>The base URL is not a web address like https://api.cloudflare.com/client/v4.</source>
        <translation>基础 URL 不是形如 https://api.cloudflare.com/client/v4 的网址。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http:// is allowed on this computer only.</source>
        <translation>基础 URL 必须以 https:// 开头；http:// 只允许用于这台计算机。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password.</source>
        <translation>基础 URL 不得包含用户名或密码。</translation>
    </message>
    <message>
        <source>Choose API token or Global API key.</source>
        <translation>请选择 API 令牌或 Global API Key。</translation>
    </message>
    <message>
        <source>An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com.</source>
        <translation>有一个允许的收件人既不是形如 ada@example.com 的地址，也不是形如 *@example.com 的域。</translation>
    </message>
    <message>
        <source>The test recipient is not an address.</source>
        <translation>测试收件人不是地址。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Or enter the token under Tools, Accounts, and use it for this session only.</source>
        <translation>或者在“工具”&gt;“账户”中输入令牌，仅在本次会话中使用。</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in.</source>
        <translation>没有可存放令牌的密钥环。</translation>
    </message>
    <message>
        <source>The keyring holds no usable token for this account. Enter it under Tools, Accounts.</source>
        <translation>密钥环中没有此账户可用的令牌。请在“工具”&gt;“账户”中输入。</translation>
    </message>
    <message>
        <source>The keyring took the token but did not keep it.</source>
        <translation>密钥环接收了令牌，但没有保存下来。</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.</source>
        <translation>请安装并启动 gnome-keyring 或 KWallet（软件包 gnome-keyring），然后重试。</translation>
    </message>
    <message>
        <source>Check the system&apos;s keychain, then try again.</source>
        <translation>请检查系统的密钥环，然后重试。</translation>
    </message>
    <message>
        <source>Whether it may send (“Email Sending: Edit”) is not known before the first send.</source>
        <translation>它是否可以发送（“Email Sending: Edit”）要到首次发送才知道。</translation>
    </message>
    <message>
        <source>owned by this account</source>
        <translation>属于此账户</translation>
    </message>
    <message>
        <source>owned by a user</source>
        <translation>属于某位用户</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>所有者未知</translation>
    </message>
    <message>
        <source>The token is valid and active ({owner}).</source>
        <translation>令牌有效且处于启用状态（{owner}）。</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>它将于 {date} 过期。</translation>
    </message>
    <message>
        <source>The token exists but is disabled. Enable it in the Cloudflare dashboard.</source>
        <translation>令牌存在，但已被禁用。请在 Cloudflare 仪表板中启用。</translation>
    </message>
    <message>
        <source>The token has expired. Create a new one in the Cloudflare dashboard.</source>
        <translation>令牌已过期。请在 Cloudflare 仪表板中新建一个。</translation>
    </message>
    <message>
        <source>The token is not valid yet. Look at its start date in the Cloudflare dashboard.</source>
        <translation>令牌尚未生效。请在 Cloudflare 仪表板中查看其生效日期。</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key and knows this account id.</source>
        <translation>Cloudflare 接受该密钥，并认得此账户 ID。</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key, but it does not see this account id. Check the account id.</source>
        <translation>Cloudflare 接受该密钥，但看不到此账户 ID。请检查账户 ID。</translation>
    </message>
    <message>
        <source>Cloudflare does not accept it: mistyped, revoked, or of another account.</source>
        <translation>Cloudflare 不接受：输入有误、已被撤销，或属于另一账户。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not tell whether it is valid.</source>
        <translation>Cloudflare 的响应没有说明它是否有效。</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind.</source>
        <translation>缺少某个值，或其类型有误。</translation>
    </message>
    <message>
        <source>Its id cannot be used.</source>
        <translation>其 ID 无法使用。</translation>
    </message>
    <message>
        <source>Another account has the same id.</source>
        <translation>另一个账户有相同的 ID。</translation>
    </message>
    <message>
        <source>Account {number} in the account file is left out. {why}</source>
        <translation>账户文件中的第 {number} 个账户被略过。{why}</translation>
    </message>
    <message>
        <source>The account from the environment variables is left out. {why}</source>
        <translation>来自环境变量的账户被略过。{why}</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>没有 @</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>含有空格</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>含有换行符或其他控制字符</translation>
    </message>
    <message>
        <source>what stands before the @ is malformed</source>
        <translation>@ 之前的内容格式有误</translation>
    </message>
    <message>
        <source>what stands behind the @ is not a domain</source>
        <translation>@ 之后的内容不是域</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>含有非文本字节</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is not closed</source>
        <translation>引号或括号没有闭合</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>“{text}” is not an address: {reason}.</source>
        <translation>“{text}”不是地址：{reason}。</translation>
    </message>
    <message>
        <source>The same people as in the headers.</source>
        <translation>与标头中的人相同。</translation>
    </message>
    <message>
        <source>The same as what can be read in the headers; an address field holds more than addresses.</source>
        <translation>与标头中可读取的相同；某个地址字段含有地址以外的内容。</translation>
    </message>
    <message>
        <source>{address} is sent as {spelled}</source>
        <translation>{address} 以 {spelled} 的形式发送</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>没有邮件</translation>
    </message>
    <message>
        <source>No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox file on the main window.</source>
        <translation>在您选择的内容中未找到邮件。请关闭此窗口，将 .eml 文件、装有它们的文件夹或 mbox 文件拖放到主窗口。</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>没有处于此状态的邮件。</translation>
    </message>
    <message>
        <source>Not started. {messages}: {counts}. Nothing is sent yet.</source>
        <translation>未开始。{messages}：{counts}。尚不发送任何内容。</translation>
    </message>
    <message>
        <source>The program ended while this batch ran. {counts}. Resume sends only what was never begun.</source>
        <translation>程序在此批次运行期间结束。{counts}。“继续”只发送从未开始的邮件。</translation>
    </message>
    <message>
        <source>Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.</source>
        <translation>此程序的另一个副本正在处理此批次。{counts}。请先在那里暂停并关闭它。</translation>
    </message>
    <message>
        <source>Sending. {counts}.</source>
        <translation>正在发送。{counts}。</translation>
    </message>
    <message>
        <source>About {left} left.</source>
        <translation>大约还需 {left}。</translation>
    </message>
    <message>
        <source>Ending what is in hand ({messages}). {counts}.</source>
        <translation>正在结束处理中的邮件（{messages}）。{counts}。</translation>
    </message>
    <message>
        <source>Cloudflare asks to wait: {left}. {counts}.</source>
        <translation>Cloudflare 要求等待：{left}。{counts}。</translation>
    </message>
    <message>
        <source>It goes on by itself then.</source>
        <translation>到时会自动继续。</translation>
    </message>
    <message>
        <source>Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.</source>
        <translation>按“继续”以继续。它会立即继续：在那之前 Cloudflare 可能会再次拒绝。</translation>
    </message>
    <message>
        <source>{counts}. Press Resume to send what is waiting.</source>
        <translation>{counts}。按“继续”发送等待中的邮件。</translation>
    </message>
    <message>
        <source>Done. {counts}.</source>
        <translation>完成。{counts}。</translation>
    </message>
    <message>
        <source>Done, but nothing was sent. {counts}.</source>
        <translation>已完成，但没有发送任何内容。{counts}。</translation>
    </message>
    <message>
        <source>Held messages are not sent: choose one to read why, and press Send these too to let it go.</source>
        <translation>暂缓的邮件不会发送：选择一封可了解原因，按“这些也发送”即可放行。</translation>
    </message>
    <message>
        <source>What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.</source>
        <translation>结果未知的可能已发送：请在表格中选择它并作出决定；其他任何操作都不会再次发送它。</translation>
    </message>
    <message>
        <source>each message&apos;s own sender</source>
        <translation>每封邮件自己的发件人</translation>
    </message>
    <message>
        <source>each message&apos;s own recipients</source>
        <translation>每封邮件自己的收件人</translation>
    </message>
    <message>
        <source>from {who} to {whom}</source>
        <translation>从{who}到{whom}</translation>
    </message>
    <message>
        <source>Outside of the list of recipients allowed for this account ({count}): {names}.</source>
        <translation>不在此账户允许的收件人列表之内（{count}）：{names}。</translation>
    </message>
    <message>
        <source>The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.</source>
        <translation>此批次的账户已被删除。现在没有发送任何内容。请另选一个账户，然后按“继续”。</translation>
    </message>
    <message>
        <source>This batch is being sent, so it was not forgotten. Stop it first, where it runs.</source>
        <translation>此批次正在发送，因此没有忘记它。请先在其运行之处停止它。</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}.</source>
        <translation>收件人（{count}）：{names}。</translation>
    </message>
    <message>
        <source>Forget the batch “{name}”? What it sent stays in the history; nothing is sent.</source>
        <translation>要忘记批次“{name}”吗？它已发送的内容留在历史记录中；不会发送任何内容。</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” has ended</source>
        <translation>{program}：批次“{name}”已结束</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” needs you</source>
        <translation>{program}：批次“{name}”需要您处理</translation>
    </message>
    <message>
        <source>The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.</source>
        <translation>批次“{name}”被中断：{counts}。不会有任何内容自动继续。</translation>
    </message>
    <message>
        <source>There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.</source>
        <translation>没有批次。将多个 .eml 文件、一个文件夹或一个 mbox 文件拖放到窗口上即可创建。</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it, or let it go on in the background?

Tools &gt; Batches… opens its window again.</source>
        <translation>此批次仍在发送。要暂停它，还是让它在后台继续？

“工具”&gt;“批次…”可重新打开其窗口。</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>此批次仍在发送。要暂停并退出吗？

会等待正在处理的邮件完成，其余的在下次启动时提供。</translation>
    </message>
    <message>
        <source>A batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>有批次仍在发送。要暂停并退出吗？

会等待正在处理的邮件完成，其余的在下次启动时提供。</translation>
    </message>
    <message>
        <source>The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.</source>
        <translation>仍在读取某个批次的文件。要退出并忘记此批次吗？其中没有发送任何内容。</translation>
    </message>
    <message>
        <source>The files are still being read. Close the window and forget this batch? Nothing was sent.</source>
        <translation>仍在读取文件。要关闭窗口并忘记此批次吗？没有发送任何内容。</translation>
    </message>
    <message>
        <source>As each message&apos;s header fields propose</source>
        <translation>按每封邮件标头字段的建议</translation>
    </message>
    <message>
        <source>One sender for all</source>
        <translation>全部使用同一发件人</translation>
    </message>
    <message>
        <source>One list of recipients for all</source>
        <translation>全部使用同一份收件人列表</translation>
    </message>
    <message>
        <source>One sender and one list of recipients for all</source>
        <translation>全部使用同一发件人和同一份收件人列表</translation>
    </message>
    <message>
        <source>This account has no test recipient; set one under Accounts.</source>
        <translation>此账户没有测试收件人；请在“账户”中设置。</translation>
    </message>
    <message>
        <source>Every message goes to {address} only. The messages stay as they are.</source>
        <translation>每封邮件都只发给 {address}。邮件保持不变。</translation>
    </message>
    <message>
        <source>How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, one that Cloudflare puts off is overtaken by those in hand with it.</source>
        <translation>同时发送多少封邮件。为 1 时，每封邮件都等待前一封的响应。大于 1 时，被 Cloudflare 推迟的邮件会被与它同时处理的邮件赶超。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>none is held back</source>
        <translation>没有暂缓的</translation>
    </message>
    <message>
        <source>{held} held, {broken} cannot be sent</source>
        <translation>{held} 封暂缓，{broken} 封无法发送</translation>
    </message>
    <message>
        <source>Send every waiting message, in order. Held ones stay behind.</source>
        <translation>按顺序发送每封等待中的邮件。暂缓的留下。</translation>
    </message>
    <message>
        <source>Begin no other message for now; the batch stays in hand, and the next start of the program offers it.</source>
        <translation>暂时不再开始其他邮件；批次仍在处理中，程序下次启动时会提供它。</translation>
    </message>
    <message>
        <source>Send what is waiting at once. What was begun before is never repeated.</source>
        <translation>立即发送等待中的邮件。之前已开始的绝不会重复。</translation>
    </message>
    <message>
        <source>End the batch here: begin no other message, and no start of the program offers it. Resume takes that back.</source>
        <translation>批次到此结束：不再开始其他邮件，程序启动时也不再提供它。“继续”可撤回此操作。</translation>
    </message>
    <message>
        <source>Write what became of every message of the batch to a file.</source>
        <translation>将批次中每封邮件的结果写入文件。</translation>
    </message>
    <message>
        <source>Show the chosen message in a window of its own. The batch does not change by it.</source>
        <translation>在单独的窗口中显示所选邮件。批次不会因此改变。</translation>
    </message>
    <message>
        <source>Let the chosen held messages be sent after all, after a question that names why they are held.</source>
        <translation>询问并说明暂缓的原因后，仍然发送所选的暂缓邮件。</translation>
    </message>
    <message>
        <source>Do not send the chosen messages; Send these too takes that back.</source>
        <translation>不发送所选邮件；“这些也发送”可撤回此操作。</translation>
    </message>
    <message>
        <source>Let the chosen messages that were certainly not sent wait for another turn.</source>
        <translation>让确定未发送的所选邮件再次等待发送。</translation>
    </message>
    <message>
        <source>Ask Cloudflare what became of this message. Nothing is sent.</source>
        <translation>询问 Cloudflare 此邮件的结果。不发送任何内容。</translation>
    </message>
    <message>
        <source>Keep that this message was sent. Nothing is sent.</source>
        <translation>记下此邮件已发送。不发送任何内容。</translation>
    </message>
    <message>
        <source>Keep that this message was not sent; it can be tried again then. Nothing is sent.</source>
        <translation>记下此邮件未发送；之后可以重试。不发送任何内容。</translation>
    </message>
    <message>
        <source>Send the same message to the same people, who may get it twice, after a question.</source>
        <translation>询问后，将同一封邮件发送给同样的人，他们可能会收到两次。</translation>
    </message>
    <message>
        <source>Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.</source>
        <translation>询问 Cloudflare 此邮件的哪些收件人被抑制及其原因。不发送任何内容。</translation>
    </message>
    <message>
        <source>Show this attempt in the history, with every recipient and Cloudflare&apos;s answer.</source>
        <translation>在历史记录中显示该次尝试，包括每位收件人和 Cloudflare 的响应。</translation>
    </message>
    <message>
        <source>Cloudflare asked for a pause, which is over.</source>
        <translation>Cloudflare 要求暂停，暂停现已结束。</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached several times in a row. Check the network.</source>
        <translation>连续多次无法连接到 Cloudflare。请检查网络。</translation>
    </message>
    <message>
        <source>Of several messages in a row nobody knows whether they were sent.</source>
        <translation>连续数封邮件无法得知是否已发送。</translation>
    </message>
    <message>
        <source>Several files in a row cannot be read; perhaps the disk or folder that holds them is away.</source>
        <translation>连续数个文件无法读取；存放它们的磁盘或文件夹可能已断开。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>程序曾被关闭。</translation>
    </message>
    <message>
        <source>Another window of this program, started separately, runs this batch.</source>
        <translation>此程序另行启动的另一个窗口正在运行此批次。</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log.</source>
        <translation>程序出错，详情见其日志。</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>as you marked it. Known before: {cause}</source>
        <translation>由您标记。此前所知：{cause}</translation>
    </message>
    <message>
        <source>as you marked it</source>
        <translation>由您标记</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>主题：{subject}</translation>
    </message>
    <message>
        <source>Sender: {sender}</source>
        <translation>发件人：{sender}</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}</source>
        <translation>收件人（{count}）：{names}</translation>
    </message>
    <message>
        <source>Message {number}: {state}</source>
        <translation>邮件 {number}：{state}</translation>
    </message>
    <message>
        <source>Findings: {findings}</source>
        <translation>发现项：{findings}</translation>
    </message>
    <message>
        <source>a recipient is outside of the account&apos;s list</source>
        <translation>某位收件人不在账户的列表中</translation>
    </message>
    <message>
        <source>the same went to some of these recipients within the last hour</source>
        <translation>过去一小时内已将相同内容发给其中部分收件人</translation>
    </message>
    <message>
        <source>the file is not as it was when it was added</source>
        <translation>文件与添加时不同</translation>
    </message>
    <message>
        <source>not sent yet; Cloudflare asked to wait, and its turn comes again</source>
        <translation>尚未发送；Cloudflare 要求等待，稍后会再次轮到它</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>已被您略过</translation>
    </message>
    <message>
        <source>the envelope sender is not an address</source>
        <translation>信封发件人不是地址</translation>
    </message>
    <message>
        <source>a recipient is not an address</source>
        <translation>某位收件人不是地址</translation>
    </message>
    <message>
        <source>a recipient is named twice</source>
        <translation>某位收件人出现两次</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>no message in the file</source>
        <translation>文件中没有邮件</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>open it: a character set must be chosen</source>
        <translation>请打开它：必须选择字符集</translation>
    </message>
    <message>
        <source>open it: bytes that cannot be sent</source>
        <translation>请打开它：含有无法发送的字节</translation>
    </message>
    <message>
        <source>its signature would break</source>
        <translation>其签名会失效</translation>
    </message>
    <message>
        <source>an address field cannot be read completely</source>
        <translation>某个地址字段无法完整读取</translation>
    </message>
    <message>
        <source>no sender in From</source>
        <translation>From 中没有发件人</translation>
    </message>
    <message>
        <source>no recipients in To, Cc or Bcc</source>
        <translation>To、Cc 和 Bcc 中都没有收件人</translation>
    </message>
    <message>
        <source>over 5 MiB: for verified addresses only</source>
        <translation>超过 5 MiB：仅限已验证的地址</translation>
    </message>
    <message>
        <source>some bytes cannot be carried</source>
        <translation>部分字节无法传送</translation>
    </message>
    <message>
        <source>re-encoded for sending</source>
        <translation>为发送而重新编码</translation>
    </message>
    <message>
        <source>Bcc is removed</source>
        <translation>移除 Bcc</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>标记为草稿</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <comment>name of a check</comment>
        <translation>无法发送</translation>
    </message>
    <message>
        <source>No From field</source>
        <comment>name of a check</comment>
        <translation>没有 From 字段</translation>
    </message>
    <message>
        <source>No Date field</source>
        <comment>name of a check</comment>
        <translation>没有 Date 字段</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <comment>name of a check</comment>
        <translation>既没有 To 也没有 Cc</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <comment>name of a check</comment>
        <translation>没有 MIME-Version 字段</translation>
    </message>
    <message>
        <source>No subject</source>
        <comment>name of a check</comment>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <comment>name of a check</comment>
        <translation>重复的字段</translation>
    </message>
    <message>
        <source>Line without colon</source>
        <comment>name of a check</comment>
        <translation>没有冒号的行</translation>
    </message>
    <message>
        <source>Space before colon</source>
        <comment>name of a check</comment>
        <translation>冒号前有空格</translation>
    </message>
    <message>
        <source>No blank line</source>
        <comment>name of a check</comment>
        <translation>没有空行</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <comment>name of a check</comment>
        <translation>字段过多</translation>
    </message>
    <message>
        <source>Raw UTF-8 in the header</source>
        <comment>name of a check</comment>
        <translation>标头中的原始 UTF-8</translation>
    </message>
    <message>
        <source>Wrong MIME-Version</source>
        <comment>name of a check</comment>
        <translation>错误的 MIME-Version</translation>
    </message>
    <message>
        <source>Malformed Date</source>
        <comment>name of a check</comment>
        <translation>格式有误的 Date</translation>
    </message>
    <message>
        <source>Date with the wrong day of the week</source>
        <comment>name of a check</comment>
        <translation>星期几有误的 Date</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <comment>name of a check</comment>
        <translation>将来的 Date</translation>
    </message>
    <message>
        <source>Old Date</source>
        <comment>name of a check</comment>
        <translation>过旧的 Date</translation>
    </message>
    <message>
        <source>Malformed Message-ID</source>
        <comment>name of a check</comment>
        <translation>格式有误的 Message-ID</translation>
    </message>
    <message>
        <source>Malformed address</source>
        <comment>name of a check</comment>
        <translation>格式有误的地址</translation>
    </message>
    <message>
        <source>Address with an open quotation mark or bracket</source>
        <comment>name of a check</comment>
        <translation>引号或括号未闭合的地址</translation>
    </message>
    <message>
        <source>Empty address field</source>
        <comment>name of a check</comment>
        <translation>空的地址字段</translation>
    </message>
    <message>
        <source>Semicolon between addresses</source>
        <comment>name of a check</comment>
        <translation>地址之间的分号</translation>
    </message>
    <message>
        <source>Several authors</source>
        <comment>name of a check</comment>
        <translation>多位作者</translation>
    </message>
    <message>
        <source>Several senders</source>
        <comment>name of a check</comment>
        <translation>Sender 中有多个地址</translation>
    </message>
    <message>
        <source>Name that is another address</source>
        <comment>name of a check</comment>
        <translation>名称是另一个地址</translation>
    </message>
    <message>
        <source>Name that holds another domain</source>
        <comment>name of a check</comment>
        <translation>名称含有另一个域</translation>
    </message>
    <message>
        <source>Letters of several scripts</source>
        <comment>name of a check</comment>
        <translation>多种文字的字母</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <comment>name of a check</comment>
        <translation>形近的字母</translation>
    </message>
    <message>
        <source>Broken encoded word</source>
        <comment>name of a check</comment>
        <translation>损坏的编码字</translation>
    </message>
    <message>
        <source>Encoded word in an unknown character set</source>
        <comment>name of a check</comment>
        <translation>未知字符集的编码字</translation>
    </message>
    <message>
        <source>Long encoded word</source>
        <comment>name of a check</comment>
        <translation>过长的编码字</translation>
    </message>
    <message>
        <source>Encoded word without spaces around it</source>
        <comment>name of a check</comment>
        <translation>前后没有空格的编码字</translation>
    </message>
    <message>
        <source>Encoded word in quotation marks</source>
        <comment>name of a check</comment>
        <translation>引号中的编码字</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <comment>name of a check</comment>
        <translation>缺少边界</translation>
    </message>
    <message>
        <source>Malformed boundary</source>
        <comment>name of a check</comment>
        <translation>格式有误的边界</translation>
    </message>
    <message>
        <source>Long boundary</source>
        <comment>name of a check</comment>
        <translation>过长的边界</translation>
    </message>
    <message>
        <source>Boundary without quotation marks</source>
        <comment>name of a check</comment>
        <translation>没有引号的边界</translation>
    </message>
    <message>
        <source>Boundary used twice</source>
        <comment>name of a check</comment>
        <translation>边界使用了两次</translation>
    </message>
    <message>
        <source>Boundary never occurs</source>
        <comment>name of a check</comment>
        <translation>边界从未出现</translation>
    </message>
    <message>
        <source>No closing boundary</source>
        <comment>name of a check</comment>
        <translation>没有结束边界</translation>
    </message>
    <message>
        <source>Multipart without parts</source>
        <comment>name of a check</comment>
        <translation>不含任何部分的 multipart</translation>
    </message>
    <message>
        <source>Encoded multipart</source>
        <comment>name of a check</comment>
        <translation>被编码的 multipart</translation>
    </message>
    <message>
        <source>Parts nested too deeply</source>
        <comment>name of a check</comment>
        <translation>部分嵌套过深</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <comment>name of a check</comment>
        <translation>部分过多</translation>
    </message>
    <message>
        <source>Malformed Content-Type</source>
        <comment>name of a check</comment>
        <translation>格式有误的 Content-Type</translation>
    </message>
    <message>
        <source>HTML called plain text</source>
        <comment>name of a check</comment>
        <translation>被标为纯文本的 HTML</translation>
    </message>
    <message>
        <source>HTML without tags</source>
        <comment>name of a check</comment>
        <translation>没有标签的 HTML</translation>
    </message>
    <message>
        <source>Empty part</source>
        <comment>name of a check</comment>
        <translation>空的部分</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <comment>name of a check</comment>
        <translation>未知的字符集</translation>
    </message>
    <message>
        <source>Wrong character set</source>
        <comment>name of a check</comment>
        <translation>错误的字符集</translation>
    </message>
    <message>
        <source>Looks like UTF-8</source>
        <comment>name of a check</comment>
        <translation>看起来像 UTF-8</translation>
    </message>
    <message>
        <source>No character set</source>
        <comment>name of a check</comment>
        <translation>没有字符集</translation>
    </message>
    <message>
        <source>Unknown transfer encoding</source>
        <comment>name of a check</comment>
        <translation>未知的传输编码</translation>
    </message>
    <message>
        <source>Raw 8-bit body</source>
        <comment>name of a check</comment>
        <translation>原始 8 位正文</translation>
    </message>
    <message>
        <source>Malformed base64</source>
        <comment>name of a check</comment>
        <translation>格式有误的 base64</translation>
    </message>
    <message>
        <source>Text with NUL</source>
        <comment>name of a check</comment>
        <translation>文本含有 NUL</translation>
    </message>
    <message>
        <source>Long line</source>
        <comment>name of a check</comment>
        <translation>过长的行</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <comment>name of a check</comment>
        <translation>NUL 字节</translation>
    </message>
    <message>
        <source>CR that ends no line</source>
        <comment>name of a check</comment>
        <translation>不结束行的 CR</translation>
    </message>
    <message>
        <source>Message too large</source>
        <comment>name of a check</comment>
        <translation>邮件过大</translation>
    </message>
    <message>
        <source>Over 5 MiB</source>
        <comment>name of a check</comment>
        <translation>超过 5 MiB</translation>
    </message>
    <message>
        <source>Near 5 MiB</source>
        <comment>name of a check</comment>
        <translation>接近 5 MiB</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <comment>name of a check</comment>
        <translation>收件人过多</translation>
    </message>
    <message>
        <source>Several requests</source>
        <comment>name of a check</comment>
        <translation>多个请求</translation>
    </message>
    <message>
        <source>Not a sending domain</source>
        <comment>name of a check</comment>
        <translation>不是发送域</translation>
    </message>
    <message>
        <source>From and envelope sender differ</source>
        <comment>name of a check</comment>
        <translation>From 与信封发件人不同</translation>
    </message>
    <message>
        <source>Long subject</source>
        <comment>name of a check</comment>
        <translation>过长的主题</translation>
    </message>
    <message>
        <source>Long name of a header field</source>
        <comment>name of a check</comment>
        <translation>过长的标头字段名称</translation>
    </message>
    <message>
        <source>Long header field</source>
        <comment>name of a check</comment>
        <translation>过长的标头字段</translation>
    </message>
    <message>
        <source>Large added header fields</source>
        <comment>name of a check</comment>
        <translation>添加的标头字段过大</translation>
    </message>
    <message>
        <source>No Message-ID</source>
        <comment>name of a check</comment>
        <translation>没有 Message-ID</translation>
    </message>
    <message>
        <source>Received is there already</source>
        <comment>name of a check</comment>
        <translation>已有 Received</translation>
    </message>
    <message>
        <source>Field that Cloudflare sets</source>
        <comment>name of a check</comment>
        <translation>由 Cloudflare 设置的字段</translation>
    </message>
    <message>
        <source>Field that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Cloudflare 未列出的字段</translation>
    </message>
    <message>
        <source>Value that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Cloudflare 未列出的值</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>格式有误的 List-Unsubscribe</translation>
    </message>
    <message>
        <source>List-Unsubscribe without encryption</source>
        <comment>name of a check</comment>
        <translation>未加密的 List-Unsubscribe</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe-Post</source>
        <comment>name of a check</comment>
        <translation>格式有误的 List-Unsubscribe-Post</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post without https</source>
        <comment>name of a check</comment>
        <translation>没有 https 的 List-Unsubscribe-Post</translation>
    </message>
    <message>
        <source>No one-click unsubscribe</source>
        <comment>name of a check</comment>
        <translation>没有一键退订</translation>
    </message>
    <message>
        <source>No List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>没有 List-Unsubscribe</translation>
    </message>
    <message>
        <source>Blind copies in the header</source>
        <comment>name of a check</comment>
        <translation>标头中的密送</translation>
    </message>
    <message>
        <source>Blind copies in an attached message</source>
        <comment>name of a check</comment>
        <translation>附加邮件的标头中的密送</translation>
    </message>
    <message>
        <source>Field that names a recipient</source>
        <comment>name of a check</comment>
        <translation>写明收件人的字段</translation>
    </message>
    <message>
        <source>Field that tells where it was written</source>
        <comment>name of a check</comment>
        <translation>透露撰写地点的字段</translation>
    </message>
    <message>
        <source>Host inside a network</source>
        <comment>name of a check</comment>
        <translation>位于网络内部的主机</translation>
    </message>
    <message>
        <source>IP address in a trace field</source>
        <comment>name of a check</comment>
        <translation>传输痕迹字段中的 IP 地址</translation>
    </message>
    <message>
        <source>Message-ID that names a computer</source>
        <comment>name of a check</comment>
        <translation>写明计算机的 Message-ID</translation>
    </message>
    <message>
        <source>Path on somebody&apos;s computer</source>
        <comment>name of a check</comment>
        <translation>某人计算机上的路径</translation>
    </message>
    <message>
        <source>File name with a path</source>
        <comment>name of a check</comment>
        <translation>含路径的文件名</translation>
    </message>
    <message>
        <source>Picture of one pixel</source>
        <comment>name of a check</comment>
        <translation>一像素的图片</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <comment>name of a check</comment>
        <translation>密码、令牌或密钥</translation>
    </message>
    <message>
        <source>From is in another domain than the sender</source>
        <comment>name of a check</comment>
        <translation>From 与发件人不在同一个域</translation>
    </message>
    <message>
        <source>From is in a related domain</source>
        <comment>name of a check</comment>
        <translation>From 在相关的域中</translation>
    </message>
    <message>
        <source>Authors in several domains</source>
        <comment>name of a check</comment>
        <translation>多个域的作者</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <comment>name of a check</comment>
        <translation>DNS 没有响应</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <comment>name of a check</comment>
        <translation>域不存在</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <comment>name of a check</comment>
        <translation>域不接收邮件</translation>
    </message>
    <message>
        <source>SPF names Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF 列有 Cloudflare</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <comment>name of a check</comment>
        <translation>没有 SPF 记录</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <comment>name of a check</comment>
        <translation>多条 SPF 记录</translation>
    </message>
    <message>
        <source>Malformed SPF record</source>
        <comment>name of a check</comment>
        <translation>格式有误的 SPF 记录</translation>
    </message>
    <message>
        <source>SPF does not name Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF 没有列出 Cloudflare</translation>
    </message>
    <message>
        <source>SPF lets everybody send</source>
        <comment>name of a check</comment>
        <translation>SPF 允许所有人发送</translation>
    </message>
    <message>
        <source>DKIM key is there</source>
        <comment>name of a check</comment>
        <translation>有 DKIM 密钥</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <comment>name of a check</comment>
        <translation>没有 DKIM 密钥</translation>
    </message>
    <message>
        <source>Several DKIM records</source>
        <comment>name of a check</comment>
        <translation>多条 DKIM 记录</translation>
    </message>
    <message>
        <source>DKIM key is revoked</source>
        <comment>name of a check</comment>
        <translation>DKIM 密钥已被撤销</translation>
    </message>
    <message>
        <source>Malformed DKIM record</source>
        <comment>name of a check</comment>
        <translation>格式有误的 DKIM 记录</translation>
    </message>
    <message>
        <source>Short DKIM key</source>
        <comment>name of a check</comment>
        <translation>过短的 DKIM 密钥</translation>
    </message>
    <message>
        <source>DKIM key marked as a test</source>
        <comment>name of a check</comment>
        <translation>标记为测试的 DKIM 密钥</translation>
    </message>
    <message>
        <source>DMARC refuses forgeries</source>
        <comment>name of a check</comment>
        <translation>DMARC 拒绝伪造邮件</translation>
    </message>
    <message>
        <source>DMARC puts forgeries aside</source>
        <comment>name of a check</comment>
        <translation>DMARC 隔离伪造邮件</translation>
    </message>
    <message>
        <source>DMARC lets forgeries pass</source>
        <comment>name of a check</comment>
        <translation>DMARC 放行伪造邮件</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <comment>name of a check</comment>
        <translation>没有 DMARC 记录</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <comment>name of a check</comment>
        <translation>多条 DMARC 记录</translation>
    </message>
    <message>
        <source>Malformed DMARC record</source>
        <comment>name of a check</comment>
        <translation>格式有误的 DMARC 记录</translation>
    </message>
    <message>
        <source>DMARC record of a domain above</source>
        <comment>name of a check</comment>
        <translation>上级域的 DMARC 记录</translation>
    </message>
    <message>
        <source>Strict DMARC cannot be met</source>
        <comment>name of a check</comment>
        <translation>无法满足严格的 DMARC</translation>
    </message>
    <message>
        <source>DMARC wants DKIM of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC 要求完全相同的域的 DKIM</translation>
    </message>
    <message>
        <source>DMARC wants SPF of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC 要求完全相同的域的 SPF</translation>
    </message>
    <message>
        <source>HTML not checked</source>
        <comment>name of a check</comment>
        <translation>HTML 未检查</translation>
    </message>
    <message>
        <source>Cut off by Gmail</source>
        <comment>name of a check</comment>
        <translation>被 Gmail 截断</translation>
    </message>
    <message>
        <source>Style element too long</source>
        <comment>name of a check</comment>
        <translation>过长的 style 元素</translation>
    </message>
    <message>
        <source>HTML without a language</source>
        <comment>name of a check</comment>
        <translation>没有语言的 HTML</translation>
    </message>
    <message>
        <source>HTML without a title</source>
        <comment>name of a check</comment>
        <translation>没有标题的 HTML</translation>
    </message>
    <message>
        <source>Nothing said about dark mode</source>
        <comment>name of a check</comment>
        <translation>未声明深色模式</translation>
    </message>
    <message>
        <source>Character sets that contradict each other</source>
        <comment>name of a check</comment>
        <translation>互相矛盾的字符集</translation>
    </message>
    <message>
        <source>Tables without a role</source>
        <comment>name of a check</comment>
        <translation>没有角色的表格</translation>
    </message>
    <message>
        <source>Element that is removed</source>
        <comment>name of a check</comment>
        <translation>会被移除的元素</translation>
    </message>
    <message>
        <source>Script in an attribute</source>
        <comment>name of a check</comment>
        <translation>属性中的脚本</translation>
    </message>
    <message>
        <source>No plain text part</source>
        <comment>name of a check</comment>
        <translation>没有纯文本部分</translation>
    </message>
    <message>
        <source>Empty plain text part</source>
        <comment>name of a check</comment>
        <translation>纯文本部分为空</translation>
    </message>
    <message>
        <source>Plain text and HTML differ</source>
        <comment>name of a check</comment>
        <translation>纯文本与 HTML 不同</translation>
    </message>
    <message>
        <source>No text behind the subject</source>
        <comment>name of a check</comment>
        <translation>主题之后没有文本</translation>
    </message>
    <message>
        <source>Low contrast</source>
        <comment>name of a check</comment>
        <translation>对比度过低</translation>
    </message>
    <message>
        <source>Link without text</source>
        <comment>name of a check</comment>
        <translation>没有文本的链接</translation>
    </message>
    <message>
        <source>Link text that says nothing</source>
        <comment>name of a check</comment>
        <translation>含义不明的链接文本</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <comment>name of a check</comment>
        <translation>不指向任何地方的链接</translation>
    </message>
    <message>
        <source>Link that is removed</source>
        <comment>name of a check</comment>
        <translation>会被移除的链接</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <comment>name of a check</comment>
        <translation>没有 https:// 的链接</translation>
    </message>
    <message>
        <source>Link without encryption</source>
        <comment>name of a check</comment>
        <translation>未加密的链接</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <comment>name of a check</comment>
        <translation>短链接</translation>
    </message>
    <message>
        <source>Link that shows another address</source>
        <comment>name of a check</comment>
        <translation>显示另一地址的链接</translation>
    </message>
    <message>
        <source>Host with look-alike letters</source>
        <comment>name of a check</comment>
        <translation>含形近字母的主机</translation>
    </message>
    <message>
        <source>Host with international letters</source>
        <comment>name of a check</comment>
        <translation>含国际化字符的主机</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <comment>name of a check</comment>
        <translation>没有替代文本的图像</translation>
    </message>
    <message>
        <source>Alternative text that is a file name</source>
        <comment>name of a check</comment>
        <translation>替代文本是文件名</translation>
    </message>
    <message>
        <source>Image without a width</source>
        <comment>name of a check</comment>
        <translation>没有宽度属性的图像</translation>
    </message>
    <message>
        <source>Image without encryption</source>
        <comment>name of a check</comment>
        <translation>未加密的图像</translation>
    </message>
    <message>
        <source>Image without https://</source>
        <comment>name of a check</comment>
        <translation>没有 https:// 的图像</translation>
    </message>
    <message>
        <source>Image larger than shown</source>
        <comment>name of a check</comment>
        <translation>大于显示尺寸的图像</translation>
    </message>
    <message>
        <source>Image smaller than shown</source>
        <comment>name of a check</comment>
        <translation>小于显示尺寸的图像</translation>
    </message>
    <message>
        <source>Image out of proportion</source>
        <comment>name of a check</comment>
        <translation>比例失调的图像</translation>
    </message>
    <message>
        <source>Heavy image</source>
        <comment>name of a check</comment>
        <translation>文件过大的图像</translation>
    </message>
    <message>
        <source>Heavy images together</source>
        <comment>name of a check</comment>
        <translation>图像文件合计过大</translation>
    </message>
    <message>
        <source>Image that is not in the message</source>
        <comment>name of a check</comment>
        <translation>不在邮件中的图像</translation>
    </message>
    <message>
        <source>Inline part that nothing shows</source>
        <comment>name of a check</comment>
        <translation>未被显示的内嵌部分</translation>
    </message>
    <message>
        <source>Unknown to mail programs</source>
        <comment>name of a check</comment>
        <translation>邮件程序不支持</translation>
    </message>
    <message>
        <source>Partly known to mail programs</source>
        <comment>name of a check</comment>
        <translation>邮件程序仅部分支持</translation>
    </message>
    <message>
        <source>Link to a page that is gone</source>
        <comment>name of a check</comment>
        <translation>指向已消失页面的链接</translation>
    </message>
    <message>
        <source>Link with trouble at the server</source>
        <comment>name of a check</comment>
        <translation>服务器出错的链接</translation>
    </message>
    <message>
        <source>Link that is refused</source>
        <comment>name of a check</comment>
        <translation>服务器不允许查看的链接</translation>
    </message>
    <message>
        <source>Link that could not be checked</source>
        <comment>name of a check</comment>
        <translation>无法检查的链接</translation>
    </message>
    <message>
        <source>Link that leads on</source>
        <comment>name of a check</comment>
        <translation>转往其他主机的链接</translation>
    </message>
    <message>
        <source>Link that leads on too often</source>
        <comment>name of a check</comment>
        <translation>转往次数过多的链接</translation>
    </message>
    <message>
        <source>Link that leads on without encryption</source>
        <comment>name of a check</comment>
        <translation>转往未加密地址的链接</translation>
    </message>
    <message>
        <source>Link to an unknown host</source>
        <comment>name of a check</comment>
        <translation>指向未知主机的链接</translation>
    </message>
    <message>
        <source>Link that cannot be reached</source>
        <comment>name of a check</comment>
        <translation>无法到达的链接</translation>
    </message>
    <message>
        <source>Link without an answer</source>
        <comment>name of a check</comment>
        <translation>没有响应的链接</translation>
    </message>
    <message>
        <source>Link with a bad certificate</source>
        <comment>name of a check</comment>
        <translation>证书有问题的链接</translation>
    </message>
    <message>
        <source>Link to unsubscribe, not asked</source>
        <comment>name of a check</comment>
        <translation>退订链接，未查询</translation>
    </message>
    <message>
        <source>Link into a private network</source>
        <comment>name of a check</comment>
        <translation>指向专用网络的链接</translation>
    </message>
    <message>
        <source>Link with an odd port</source>
        <comment>name of a check</comment>
        <translation>端口异常的链接</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <comment>name of a check</comment>
        <translation>含密码的链接</translation>
    </message>
    <message>
        <source>Link with an odd address</source>
        <comment>name of a check</comment>
        <translation>地址异常的链接</translation>
    </message>
    <message>
        <source>Too many links to check</source>
        <comment>name of a check</comment>
        <translation>要检查的链接过多</translation>
    </message>
    <message>
        <source>Left-over Liquid</source>
        <comment>name of a check</comment>
        <translation>残留的 Liquid</translation>
    </message>
    <message>
        <source>Left-over %variable%</source>
        <comment>name of a check</comment>
        <translation>残留的 %variable%</translation>
    </message>
    <message>
        <source>Left-over merge tag</source>
        <comment>name of a check</comment>
        <translation>残留的合并标签</translation>
    </message>
    <message>
        <source>Left-over double brackets</source>
        <comment>name of a check</comment>
        <translation>残留的双括号</translation>
    </message>
    <message>
        <source>RFC {number}, section {section}</source>
        <translation>RFC {number}，第 {section} 节</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>将会失败</translation>
    </message>
    <message>
        <source>May be changed by Cloudflare</source>
        <translation>可能被 Cloudflare 更改</translation>
    </message>
    <message>
        <source>May look or behave badly</source>
        <translation>显示或行为可能不佳</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Mail format</source>
        <translation>邮件格式</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>邮件程序</translation>
    </message>
    <message>
        <source>Remove header field</source>
        <translation>移除标头字段</translation>
    </message>
    <message>
        <source>Remove these header fields</source>
        <translation>移除这些标头字段</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>添加 Date</translation>
    </message>
    <message>
        <source>Set Date to now</source>
        <translation>将 Date 设为现在</translation>
    </message>
    <message>
        <source>Add Message-ID</source>
        <translation>添加 Message-ID</translation>
    </message>
    <message>
        <source>Add MIME-Version</source>
        <translation>添加 MIME-Version</translation>
    </message>
    <message>
        <source>Encode part anew</source>
        <translation>重新编码该部分</translation>
    </message>
    <message>
        <source>Add text part</source>
        <translation>添加文本部分</translation>
    </message>
    <message>
        <source>Set one-click unsubscribe</source>
        <translation>设置一键退订</translation>
    </message>
    <message>
        <source>line {line} of {part}</source>
        <translation>{part}，第 {line} 行</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>第 {position} 个字节</translation>
    </message>
    <message>
        <source>line {line}, {part}</source>
        <translation>第 {line} 行，{part}</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>部分 {number}</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}.</source>
        <translation>From 位于 {author}，信封发件人位于 {sender}。</translation>
    </message>
    <message>
        <source>DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends.</source>
        <translation>DMARC 要求 SPF 或 DKIM 为 From 中的域作证；两者都以发送的域为准。</translation>
    </message>
    <message>
        <source>Use an address in the same domain in both, or the message may be taken for a forgery.</source>
        <translation>请在两处使用同一个域的地址，否则邮件可能被当作伪造。</translation>
    </message>
    <message>
        <source>RFC 7489, section 3.1</source>
        <translation>RFC 7489，第 3.1 节</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}: related, but not the same.</source>
        <translation>From 位于 {author}，信封发件人位于 {sender}：两者相关，但不相同。</translation>
    </message>
    <message>
        <source>That is enough for DMARC unless the domain&apos;s record asks for strict alignment.</source>
        <translation>这对 DMARC 已足够，除非该域的记录要求严格对齐。</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless the record says adkim=s or aspf=s.</source>
        <translation>无需任何操作，除非记录中写有 adkim=s 或 aspf=s。</translation>
    </message>
    <message>
        <source>From names authors in several domains: {domains}</source>
        <translation>From 列出了多个域的作者：{domains}</translation>
    </message>
    <message>
        <source>DMARC has no answer for such a message, and many servers refuse it.</source>
        <translation>DMARC 对这样的邮件没有答案，许多服务器会拒绝它。</translation>
    </message>
    <message>
        <source>Leave one author in From, and name the others in the text or in Reply-To.</source>
        <translation>请在 From 中只留一位作者，其他作者写在正文或 Reply-To 中。</translation>
    </message>
    <message>
        <source>RFC 7489, section 6.6.1</source>
        <translation>RFC 7489，第 6.6.1 节</translation>
    </message>
    <message>
        <source>The message is {size} large as it goes; the limit is {limit}.</source>
        <translation>邮件发送时的大小为 {size}；上限为 {limit}。</translation>
    </message>
    <message>
        <source>The message is {size} large: over {limit}.</source>
        <translation>邮件大小为 {size}：超过 {limit}。</translation>
    </message>
    <message>
        <source>The message is {size} large: near the limit of {limit}.</source>
        <translation>邮件大小为 {size}：接近上限 {limit}。</translation>
    </message>
    <message>
        <source>{domain} is not among this account&apos;s sending domains.</source>
        <translation>{domain} 不在此账户的发送域之中。</translation>
    </message>
    <message>
        <source>From says {author}, but the envelope sender is {sender}.</source>
        <translation>From 写的是 {author}，但信封发件人是 {sender}。</translation>
    </message>
    <message>
        <source>Cloudflare takes no message over 25 MiB, whoever it is for.</source>
        <translation>Cloudflare 不接受超过 25 MiB 的邮件，无论发给谁。</translation>
    </message>
    <message>
        <source>Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.</source>
        <translation>只有每位收件人都是已验证的目标地址时，Cloudflare 才接受超过 5 MiB 的邮件。</translation>
    </message>
    <message>
        <source>Over 5 MiB Cloudflare takes a message only for verified destination addresses.</source>
        <translation>超过 5 MiB 的邮件，Cloudflare 只接受发往已验证的目标地址的。</translation>
    </message>
    <message>
        <source>So many recipients are a mailing, and this program is not made for one.</source>
        <translation>如此多的收件人属于群发，而此程序不是为群发而设计的。</translation>
    </message>
    <message>
        <source>Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.</source>
        <translation>Cloudflare 每个请求接受 50 位收件人，To、Cc 和 Bcc 合计。</translation>
    </message>
    <message>
        <source>From other domains Cloudflare delivers to verified destination addresses at most.</source>
        <translation>对于来自其他域的邮件，Cloudflare 至多投递到已验证的目标地址。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message; whether the service does is not documented.</source>
        <translation>Cloudflare 自己的模拟器会拒绝这样的邮件；服务本身是否拒绝，文档没有说明。</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or link to them.</source>
        <translation>请移除或缩小附件，或改用链接。</translation>
    </message>
    <message>
        <source>Shrink it below 5 MiB, or make sure that every recipient is verified.</source>
        <translation>请将其缩小到 5 MiB 以下，或确保每位收件人都已验证。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; attachments grow by a third when they are encoded.</source>
        <translation>无需任何操作；附件编码后会增大三分之一。</translation>
    </message>
    <message>
        <source>Send to fewer recipients.</source>
        <translation>请减少收件人。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program numbers the requests and keeps account of each.</source>
        <translation>无需任何操作：程序会为请求编号，并逐一记录。</translation>
    </message>
    <message>
        <source>Choose an address in a sending domain, or add the domain in Cloudflare&apos;s dashboard.</source>
        <translation>请选择发送域中的地址，或在 Cloudflare 仪表板中添加该域。</translation>
    </message>
    <message>
        <source>Use the same address in both, unless they differ on purpose.</source>
        <translation>请在两处使用同一个地址，除非有意不同。</translation>
    </message>
    <message>
        <source>Cloudflare: Local development</source>
        <translation>Cloudflare：Local development</translation>
    </message>
    <message>
        <source>Cloudflare: Send emails</source>
        <translation>Cloudflare：Send emails</translation>
    </message>
    <message>
        <source>This program&apos;s own limit</source>
        <translation>此程序自身的限制</translation>
    </message>
    <message>
        <source>Cloudflare: Limits</source>
        <translation>Cloudflare：Limits</translation>
    </message>
    <message>
        <source>The added header fields have {size} together; {limit} are allowed.</source>
        <translation>添加的标头字段合计 {size}；允许 {limit}。</translation>
    </message>
    <message>
        <source>There is no Message-ID.</source>
        <translation>没有 Message-ID。</translation>
    </message>
    <message>
        <source>{name} is a field that Cloudflare sets.</source>
        <translation>{name} 是由 Cloudflare 设置的字段。</translation>
    </message>
    <message>
        <source>{name} is not among the fields that Cloudflare lists.</source>
        <translation>{name} 不在 Cloudflare 列出的字段之中。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not among the values that Cloudflare lists.</source>
        <translation>{name}：“{value}”不在 Cloudflare 列出的值之中。</translation>
    </message>
    <message>
        <source>Cloudflare refuses longer subjects, and no list of mails shows so much.</source>
        <translation>Cloudflare 会拒绝更长的主题，收件箱列表也不会显示这么多。</translation>
    </message>
    <message>
        <source>Cloudflare limits the header fields that are added to a message.</source>
        <translation>Cloudflare 限制添加到邮件的标头字段。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message, and mail programs need it to thread replies.</source>
        <translation>Cloudflare 自己的模拟器会拒绝这样的邮件，邮件程序也需要它来将回复归入会话。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses a message that says it has travelled before.</source>
        <translation>Cloudflare 自己的模拟器会拒绝表明自己曾被传递过的邮件。</translation>
    </message>
    <message>
        <source>By its documentation nobody else may set it: it may be replaced, dropped or refused.</source>
        <translation>按其文档，其他任何人都不得设置它：它可能被替换、丢弃或拒绝。</translation>
    </message>
    <message>
        <source>It may be dropped or refused; for raw messages the documentation does not say so clearly.</source>
        <translation>它可能被丢弃或拒绝；对于原始邮件，文档没有说得那么明确。</translation>
    </message>
    <message>
        <source>It may be refused; for raw messages the documentation does not say so clearly.</source>
        <translation>它可能被拒绝；对于原始邮件，文档没有说得那么明确。</translation>
    </message>
    <message>
        <source>Shorten the subject.</source>
        <translation>请缩短主题。</translation>
    </message>
    <message>
        <source>Shorten or remove the field.</source>
        <translation>请缩短或移除该字段。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>请添加一个。</translation>
    </message>
    <message>
        <source>Remove it, or choose “Edit as New”, which leaves all of them out.</source>
        <translation>请移除它，或选择“作为新邮件编辑”，它会略去所有这类字段。</translation>
    </message>
    <message>
        <source>Remove it, unless you test just that.</source>
        <translation>请移除它，除非您正是要测试它。</translation>
    </message>
    <message>
        <source>Leave it out, or use a name that begins with X-.</source>
        <translation>请略去它，或使用以 X- 开头的名称。</translation>
    </message>
    <message>
        <source>Use a value from the list, or leave the field out.</source>
        <translation>请使用列表中的值，或略去该字段。</translation>
    </message>
    <message>
        <source>Cloudflare: Email headers</source>
        <translation>Cloudflare：Email headers</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds neither &lt;https:…&gt; nor &lt;mailto:…&gt;: {value}</source>
        <translation>List-Unsubscribe 中既没有 &lt;https:…&gt; 也没有 &lt;mailto:…&gt;：{value}</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds an address without encryption: {address}</source>
        <translation>List-Unsubscribe 中有未加密的地址：{address}</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post says “{value}”.</source>
        <translation>List-Unsubscribe-Post 写的是“{value}”。</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post is there without an https address in List-Unsubscribe.</source>
        <translation>有 List-Unsubscribe-Post，但 List-Unsubscribe 中没有 https 地址。</translation>
    </message>
    <message>
        <source>List-Unsubscribe is there, but not List-Unsubscribe-Post.</source>
        <translation>有 List-Unsubscribe，但没有 List-Unsubscribe-Post。</translation>
    </message>
    <message>
        <source>By {name} this is mail to many, but there is no List-Unsubscribe.</source>
        <translation>从 {name} 看，这是发给许多人的邮件，但没有 List-Unsubscribe。</translation>
    </message>
    <message>
        <source>Cloudflare takes https and mailto addresses in angle brackets only.</source>
        <translation>Cloudflare 只接受尖括号中的 https 和 mailto 地址。</translation>
    </message>
    <message>
        <source>It may say nothing but “List-Unsubscribe=One-Click”.</source>
        <translation>它只能写“List-Unsubscribe=One-Click”。</translation>
    </message>
    <message>
        <source>One click sends a request to that address, so there must be one.</source>
        <translation>一次点击会向该地址发送请求，因此必须有这样的地址。</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.</source>
        <translation>Gmail 和 Yahoo 要求群发邮件的发送者提供一键退订的方式。</translation>
    </message>
    <message>
        <source>Write it as &lt;https://…&gt;, &lt;mailto:…&gt; or both, with a comma between.</source>
        <translation>请写成 &lt;https://…&gt;、&lt;mailto:…&gt; 或两者兼有，中间用逗号分隔。</translation>
    </message>
    <message>
        <source>Let it be written as the standard wants it.</source>
        <translation>请让程序按标准的要求写入。</translation>
    </message>
    <message>
        <source>Add the https address, or remove List-Unsubscribe-Post.</source>
        <translation>请添加 https 地址，或移除 List-Unsubscribe-Post。</translation>
    </message>
    <message>
        <source>Add it if your server takes a POST request at that address.</source>
        <translation>如果您的服务器在该地址接受 POST 请求，请添加它。</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>请添加 List-Unsubscribe 和 List-Unsubscribe-Post。</translation>
    </message>
    <message>
        <source>RFC 8058, section 3.1</source>
        <translation>RFC 8058，第 3.1 节</translation>
    </message>
    <message>
        <source>Gmail: Email sender guidelines</source>
        <translation>Gmail：Email sender guidelines</translation>
    </message>
    <message>
        <source>{detail} could not be looked up ({other})</source>
        <translation>无法查询 {detail}（{other}）</translation>
    </message>
    <message>
        <source>No DNS server answered in time, or it answered with an error; whether there is a record is open.</source>
        <translation>没有 DNS 服务器及时响应，或响应了错误；是否有记录尚不得知。</translation>
    </message>
    <message>
        <source>Ask again later, or from another network.</source>
        <translation>请稍后再查询，或从另一个网络查询。</translation>
    </message>
    <message>
        <source>The domain {detail} does not exist</source>
        <translation>域 {detail} 不存在</translation>
    </message>
    <message>
        <source>The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.</source>
        <translation>DNS 中没有这个名称，因此无人能够回复，而服务器会拒绝不可能真实存在的作者。</translation>
    </message>
    <message>
        <source>See whether the address in From is spelt right.</source>
        <translation>请检查 From 中的地址是否拼写正确。</translation>
    </message>
    <message>
        <source>{detail} takes no mail</source>
        <translation>{detail} 不接收邮件</translation>
    </message>
    <message>
        <source>Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.</source>
        <translation>其唯一的邮件服务器是“.”，即表示不接收；许多服务器会拒绝无法回复的邮件。</translation>
    </message>
    <message>
        <source>Write from a domain that takes mail, or give it a mail server.</source>
        <translation>请从接收邮件的域发信，或为该域设置邮件服务器。</translation>
    </message>
    <message>
        <source>Cloudflare: email authentication</source>
        <translation>Cloudflare：email authentication</translation>
    </message>
    <message>
        <source>SPF of {detail} names Cloudflare</source>
        <translation>{detail} 的 SPF 列有 Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”: Cloudflare&apos;s servers may send for this name, from which your mail comes.</source>
        <translation>其内容为“{other}”：Cloudflare 的服务器可以为此名称发送，而您的邮件正来自此名称。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>No SPF record at {detail}</source>
        <translation>{detail} 没有 SPF 记录</translation>
    </message>
    <message>
        <source>Your mail comes from this name, and nothing says that Cloudflare&apos;s servers may send for it.</source>
        <translation>您的邮件来自此名称，而没有任何记录表明 Cloudflare 的服务器可以为它发送。</translation>
    </message>
    <message>
        <source>With more than one there counts none: {other}.</source>
        <translation>有多条时一条也不算数：{other}。</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>请只保留其中一条。</translation>
    </message>
    <message>
        <source>The SPF record of {detail} has a mistake in it</source>
        <translation>{detail} 的 SPF 记录有错误</translation>
    </message>
    <message>
        <source>Who checks it gives up at what is no mechanism: “{other}”.</source>
        <translation>检查它的一方会在不是机制之处放弃：“{other}”。</translation>
    </message>
    <message>
        <source>Correct the record in the DNS.</source>
        <translation>请在 DNS 中更正该记录。</translation>
    </message>
    <message>
        <source>SPF of {detail} does not name Cloudflare</source>
        <translation>{detail} 的 SPF 没有列出 Cloudflare</translation>
    </message>
    <message>
        <source>It says “{other}”, which has no include:_spf.mx.cloudflare.net.</source>
        <translation>其内容为“{other}”，其中没有 include:_spf.mx.cloudflare.net。</translation>
    </message>
    <message>
        <source>SPF of {detail} lets everybody send</source>
        <translation>{detail} 的 SPF 允许所有人发送</translation>
    </message>
    <message>
        <source>It says “{other}”: with all or +all anybody&apos;s mail passes, and some servers distrust such names.</source>
        <translation>其内容为“{other}”：有 all 或 +all 时任何人的邮件都会通过，有些服务器不信任这样的名称。</translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows for this name.</source>
        <translation>请为此名称设置 Cloudflare 仪表板所显示的 TXT 记录。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is there</source>
        <translation>{detail} 有 DKIM 密钥</translation>
    </message>
    <message>
        <source>RSA with {number} bits</source>
        <translation>{number} 位 RSA</translation>
    </message>
    <message>
        <source>Recipients check Cloudflare&apos;s signature with it ({size}): “{record}”.</source>
        <translation>收件方用它检查 Cloudflare 的签名（{size}）：“{record}”。</translation>
    </message>
    <message>
        <source>No DKIM key at {detail}</source>
        <translation>{detail} 没有 DKIM 密钥</translation>
    </message>
    <message>
        <source>Recipients look there for the key to Cloudflare&apos;s signature; without it the signature is void.</source>
        <translation>收件方在那里查找用于 Cloudflare 签名的密钥；没有它，签名无效。</translation>
    </message>
    <message>
        <source>Set up the domain for Email Sending, and the record that Cloudflare&apos;s dashboard shows.</source>
        <translation>请为 Email Sending 设置该域，并设置 Cloudflare 仪表板所显示的记录。</translation>
    </message>
    <message>
        <source>Which of them a recipient takes is chance: {other}.</source>
        <translation>收件方取其中哪一条全凭偶然：{other}。</translation>
    </message>
    <message>
        <source>Leave the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>请保留 Cloudflare 仪表板所显示的那一条。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is revoked</source>
        <translation>{detail} 的 DKIM 密钥已被撤销</translation>
    </message>
    <message>
        <source>The record holds an empty key, so every signature is void: “{other}”.</source>
        <translation>该记录的密钥为空，因此所有签名均无效：“{other}”。</translation>
    </message>
    <message>
        <source>The DKIM record at {detail} cannot be read</source>
        <translation>{detail} 的 DKIM 记录无法读取</translation>
    </message>
    <message>
        <source>It holds no key that anybody could use: “{other}”.</source>
        <translation>其中没有任何人可用的密钥：“{other}”。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is too short: {number} bits</source>
        <translation>{detail} 的 DKIM 密钥过短：{number} 位</translation>
    </message>
    <message>
        <source>Recipients take RSA keys of fewer than {limit} bits for no proof.</source>
        <translation>收件方不把少于 {limit} 位的 RSA 密钥当作证明。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is marked as a test</source>
        <translation>{detail} 的 DKIM 密钥被标记为测试</translation>
    </message>
    <message>
        <source>With t=y the record asks recipients to take the mail for unsigned: “{other}”.</source>
        <translation>该记录用 t=y 要求收件方将邮件视为未签名：“{other}”。</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>请从记录中去掉 t=y。</translation>
    </message>
    <message>
        <source>{detail} asks recipients to refuse forgeries</source>
        <translation>{detail} 要求收件方拒绝伪造邮件</translation>
    </message>
    <message>
        <source>{detail} asks recipients to put forgeries aside</source>
        <translation>{detail} 要求收件方隔离伪造邮件</translation>
    </message>
    <message>
        <source>{detail} asks recipients to let forgeries pass</source>
        <translation>{detail} 要求收件方放行伪造邮件</translation>
    </message>
    <message>
        <source>The policy that holds here is none: the owner wants reports at most. The record says “{other}”.</source>
        <translation>此处适用的策略是 none：所有者至多要求报告。记录内容为“{other}”。</translation>
    </message>
    <message>
        <source>When the reports show that your own mail passes, ask for quarantine, then for reject.</source>
        <translation>当报告表明您自己的邮件能够通过后，请先要求 quarantine，再要求 reject。</translation>
    </message>
    <message>
        <source>No DMARC record for {detail}</source>
        <translation>{detail} 没有 DMARC 记录</translation>
    </message>
    <message>
        <source>Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail.</source>
        <translation>该域及其上级域在 _dmarc 处都没有记录；Gmail 和 Yahoo 要求群发邮件设有一条。</translation>
    </message>
    <message>
        <source>Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.</source>
        <translation>请设置一条，开始时可用“v=DMARC1; p=none; rua=mailto:you@example.com”。</translation>
    </message>
    <message>
        <source>The DMARC record at {detail} has a mistake in it</source>
        <translation>{detail} 的 DMARC 记录有错误</translation>
    </message>
    <message>
        <source>Recipients ignore what they cannot read: “{other}”.</source>
        <translation>收件方会忽略无法读取的内容：“{other}”。</translation>
    </message>
    <message>
        <source>Write it as “v=DMARC1; p=none”, p first, with semicolons between.</source>
        <translation>请写成“v=DMARC1; p=none”，p 在前，以分号分隔。</translation>
    </message>
    <message>
        <source>{detail} has no DMARC record of its own</source>
        <translation>{detail} 没有自己的 DMARC 记录</translation>
    </message>
    <message>
        <source>The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).</source>
        <translation>适用 {other} 的记录：其中关于子域 (sp) 的规定，否则为关于所有域 (p) 的规定。</translation>
    </message>
    <message>
        <source>DMARC of {detail} cannot be met: it is strict, and {other} is another name</source>
        <translation>无法满足 {detail} 的 DMARC：它是严格的，而 {other} 是另一个名称</translation>
    </message>
    <message>
        <source>Cloudflare signs for the sender&apos;s domain, and bounces go to a name below it; neither is From&apos;s.</source>
        <translation>Cloudflare 为发件人的域签名，退信则发往其下的名称；两者都不是 From 的域。</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.</source>
        <translation>请将 {detail} 中的地址也用作信封发件人，或要求宽松对齐：adkim=r; aspf=r。</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants a signature by exactly that domain</source>
        <translation>{detail} 的 DMARC 要求由完全相同的域签名</translation>
    </message>
    <message>
        <source>Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.</source>
        <translation>Cloudflare 为 {other} 签名；在 adkim=s 下这不算数，一切都取决于 SPF。</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for adkim=r.</source>
        <translation>请将 {detail} 中的地址也用作信封发件人，或要求 adkim=r。</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants SPF for exactly that domain</source>
        <translation>{detail} 的 DMARC 要求 SPF 针对完全相同的域</translation>
    </message>
    <message>
        <source>The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.</source>
        <translation>邮件来自 cf-bounce.{other}；在 aspf=s 下这不算数，一切都取决于 DKIM。</translation>
    </message>
    <message>
        <source>Ask for aspf=r, so that SPF counts as well.</source>
        <translation>请要求 aspf=r，使 SPF 也算数。</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), tested {date}</source>
        <translation>Can I email (caniemail.com)，测试于 {date}</translation>
    </message>
    <message>
        <source>{feature}: unknown to {programs}</source>
        <translation>{feature}：{programs} 不支持</translation>
    </message>
    <message>
        <source>See that the message can be read without it, or reach the same by what these programs know.</source>
        <translation>请确保没有它也能阅读邮件，或用这些程序支持的方式达到同样效果。</translation>
    </message>
    <message>
        <source>Nothing, where the message looks well without it.</source>
        <translation>如果没有它邮件也显示良好，则无需任何操作。</translation>
    </message>
    <message>
        <source>{feature}: only partly known to {programs}</source>
        <translation>{feature}：{programs} 仅部分支持</translation>
    </message>
    <message>
        <source>Look at the exceptions on the page named as the source.</source>
        <translation>请在来源所列的页面上查看例外情况。</translation>
    </message>
    <message>
        <source>Not supported by {without}; only in part by {some}.</source>
        <translation>{without} 不支持；{some} 仅部分支持。</translation>
    </message>
    <message>
        <source>Not supported by {without}.</source>
        <translation>{without} 不支持。</translation>
    </message>
    <message>
        <source>Supported only in part by {some}.</source>
        <translation>{some} 仅部分支持。</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion {criterion}</source>
        <translation>WCAG 2.2，成功准则 {criterion}</translation>
    </message>
    <message>
        <source>HTML too long or too broken to be checked</source>
        <translation>HTML 过长或损坏过多，无法检查</translation>
    </message>
    <message>
        <source>It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.</source>
        <translation>它超过 400 万个字符，或有超过 1,000 个未闭合的标签；只检查了很少一部分。</translation>
    </message>
    <message>
        <source>Shorten it, or close the tags; what is said here about the HTML is not complete.</source>
        <translation>请缩短它或闭合标签；此处关于 HTML 的说明并不完整。</translation>
    </message>
    <message>
        <source>A limit of this program</source>
        <translation>此程序的限制</translation>
    </message>
    <message>
        <source>The HTML does not say its language</source>
        <translation>HTML 没有声明语言</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it, and programs decide by it whether to offer a translation.</source>
        <translation>屏幕阅读器据此选择语音，程序据此决定是否提供翻译。</translation>
    </message>
    <message>
        <source>Say it on the html element, such as &lt;html lang=&quot;en&quot;&gt;.</source>
        <translation>请在 html 元素上声明，例如 &lt;html lang=&quot;en&quot;&gt;。</translation>
    </message>
    <message>
        <source>The HTML has no title</source>
        <translation>HTML 没有标题</translation>
    </message>
    <message>
        <source>Screen readers say it first, and a browser shows it where the message is opened as a page.</source>
        <translation>屏幕阅读器会先读出它；邮件作为页面打开时，浏览器会显示它。</translation>
    </message>
    <message>
        <source>Add a title element that says what the message is about.</source>
        <translation>请添加 title 元素，说明邮件的内容。</translation>
    </message>
    <message>
        <source>Nothing is said about dark mode: {detail}</source>
        <translation>没有关于深色模式的声明：{detail}</translation>
    </message>
    <message>
        <source>Where the HTML does not say which colours it is made for, programs in dark mode change them.</source>
        <translation>如果 HTML 没有说明为哪些颜色而设计，深色模式下的程序会更改颜色。</translation>
    </message>
    <message>
        <source>Add these meta elements; “light dark” only where the message looks well in both.</source>
        <translation>请添加这些 meta 元素；仅当邮件在两种模式下都显示良好时才用“light dark”。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.1</source>
        <translation>HTML Standard，第 4.2.5.1 节</translation>
    </message>
    <message>
        <source>The HTML says charset {detail}, its part says {other}</source>
        <translation>HTML 声明字符集为 {detail}，其所在部分声明为 {other}</translation>
    </message>
    <message>
        <source>Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters.</source>
        <translation>邮件程序以该部分为准；保存为文件的副本则按 HTML 的声明读取，字符会出错。</translation>
    </message>
    <message>
        <source>Name the charset of the part in the meta element, or leave that out.</source>
        <translation>请在 meta 元素中写该部分的字符集，或略去它。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.4</source>
        <translation>HTML Standard，第 4.2.5.4 节</translation>
    </message>
    <message>
        <source>Tables that screen readers take for data</source>
        <translation>屏幕阅读器会当作数据的表格</translation>
    </message>
    <message>
        <source>They say no role and have no headings, so their rows and columns are counted aloud.</source>
        <translation>它们没有声明角色也没有表头，因此其行和列会被读出。</translation>
    </message>
    <message>
        <source>Write role=&quot;presentation&quot; on tables that only place things; give tables of data th elements.</source>
        <translation>请为只用于布局的表格写上 role=&quot;presentation&quot;；为数据表格添加 th 元素。</translation>
    </message>
    <message>
        <source>Mail programs remove {detail}</source>
        <translation>邮件程序会移除 {detail}</translation>
    </message>
    <message>
        <source>What runs, embeds or forwards is taken out before a message is shown; filters distrust it.</source>
        <translation>会运行、嵌入或转向的内容在邮件显示之前就被取出；过滤器不信任它。</translation>
    </message>
    <message>
        <source>Take it out; put what it was for into the message itself, or behind a link.</source>
        <translation>请将其取出；把它的用途放进邮件本身，或放到链接之后。</translation>
    </message>
    <message>
        <source>Usual practice of mail programs</source>
        <translation>邮件程序的通常做法</translation>
    </message>
    <message>
        <source>Mail programs remove attributes such as {detail}</source>
        <translation>邮件程序会移除 {detail} 这类属性</translation>
    </message>
    <message>
        <source>No mail program runs scripts; filters take such a message for an attack.</source>
        <translation>没有邮件程序会运行脚本；过滤器会把这样的邮件当作攻击。</translation>
    </message>
    <message>
        <source>Take these attributes out.</source>
        <translation>请取出这些属性。</translation>
    </message>
    <message>
        <source>No plain text beside the HTML</source>
        <translation>HTML 旁没有纯文本</translation>
    </message>
    <message>
        <source>Watches and text programs show the plain text; filters trust a message without it less.</source>
        <translation>手表和文本程序显示纯文本；过滤器对没有纯文本的邮件信任较低。</translation>
    </message>
    <message>
        <source>Add a text part that says the same.</source>
        <translation>请添加内容相同的文本部分。</translation>
    </message>
    <message>
        <source>The plain text is empty, the HTML is not</source>
        <translation>纯文本为空，HTML 不为空</translation>
    </message>
    <message>
        <source>Who sees the plain text alone gets an empty message.</source>
        <translation>只看到纯文本的人会收到一封空邮件。</translation>
    </message>
    <message>
        <source>Say in the plain text what the HTML says.</source>
        <translation>请在纯文本中写出 HTML 的内容。</translation>
    </message>
    <message>
        <source>The plain text has {number}% of the words in the HTML</source>
        <translation>纯文本的词数为 HTML 的 {number}%</translation>
    </message>
    <message>
        <source>Each person sees one of them, so both are to say the same; filters compare them.</source>
        <translation>每个人只看到其中一种，因此两者内容应当相同；过滤器会比较它们。</translation>
    </message>
    <message>
        <source>Make the plain text from the HTML again, or see whether it belongs to another message.</source>
        <translation>请由 HTML 重新生成纯文本，或检查它是否属于另一封邮件。</translation>
    </message>
    <message>
        <source>Lists will show “{detail}” behind the subject</source>
        <translation>列表会在主题之后显示“{detail}”</translation>
    </message>
    <message>
        <source>Lists will show nothing behind the subject</source>
        <translation>列表在主题之后不会显示任何内容</translation>
    </message>
    <message>
        <source>Lists show the first text of the HTML, and here that is a link, or next to nothing.</source>
        <translation>列表显示 HTML 中最前面的文本，而这里是一个链接，或几乎没有内容。</translation>
    </message>
    <message>
        <source>Begin the HTML with a sentence about the message; it may be hidden by display:none.</source>
        <translation>请让 HTML 以一句关于邮件的话开头；可以用 display:none 隐藏。</translation>
    </message>
    <message>
        <source>Gmail will cut the HTML off: {size} of about {limit}</source>
        <translation>Gmail 会截断 HTML：{size}，限制约为 {limit}</translation>
    </message>
    <message>
        <source>What comes later is behind a link, such as an unsubscribe link or the closing tags.</source>
        <translation>其后的内容要点击链接才能看到，例如退订链接或结束标签。</translation>
    </message>
    <message>
        <source>Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message.</source>
        <translation>请缩短 HTML：去掉注释、空白和未使用的样式，或拆分邮件。</translation>
    </message>
    <message>
        <source>Measured by senders; Gmail names no number</source>
        <translation>由发送者测得；Gmail 没有公布数字</translation>
    </message>
    <message>
        <source>Gmail will drop a style element: {size}, of which it takes {limit}</source>
        <translation>Gmail 会丢弃一个 style 元素：{size}，它只接受 {limit}</translation>
    </message>
    <message>
        <source>It does so with the whole element, so that nothing of what it says is applied there.</source>
        <translation>它会丢弃整个元素，因此其中的内容在那里全都不会应用。</translation>
    </message>
    <message>
        <source>Divide it into several style elements, or take out rules that nothing uses.</source>
        <translation>请将其分成多个 style 元素，或去掉未使用的规则。</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), &lt;style&gt; element</source>
        <translation>Can I email (caniemail.com)，&lt;style&gt; 元素</translation>
    </message>
    <message>
        <source>Hard to read: {text} on {back}, contrast {ratio}:1</source>
        <translation>难以阅读：{back} 上的 {text}，对比度 {ratio}:1</translation>
    </message>
    <message>
        <source>Letters of this size want a contrast of {ratio}:1 at least.</source>
        <translation>此大小的字母至少需要 {ratio}:1 的对比度。</translation>
    </message>
    <message>
        <source>Choose a darker or lighter colour for the text, or for what is behind it.</source>
        <translation>请为文本或其背景选择更深或更浅的颜色。</translation>
    </message>
    <message>
        <source>An image without alternative text</source>
        <translation>没有替代文本的图像</translation>
    </message>
    <message>
        <source>Many programs show no images until they are asked, and a screen reader reads the address instead.</source>
        <translation>许多程序在被要求之前不显示图像，屏幕阅读器则会读出地址。</translation>
    </message>
    <message>
        <source>Say in alt what the image says; alt=&quot;&quot; where it is only decoration.</source>
        <translation>请在 alt 中写出图像所表达的内容；仅作装饰时写 alt=&quot;&quot;。</translation>
    </message>
    <message>
        <source>An alternative text that is a file name: {detail}</source>
        <translation>替代文本是文件名：{detail}</translation>
    </message>
    <message>
        <source>It is read and shown instead of the image, and says nothing about it.</source>
        <translation>它会代替图像被读出和显示，却没有说明图像的任何内容。</translation>
    </message>
    <message>
        <source>Say in alt what the image says.</source>
        <translation>请在 alt 中写出图像所表达的内容。</translation>
    </message>
    <message>
        <source>An image without a width attribute</source>
        <translation>没有 width 属性的图像</translation>
    </message>
    <message>
        <source>Outlook shows it as large as its file is, and the page jumps when images are loaded.</source>
        <translation>Outlook 按文件的大小显示它，加载图像时页面会跳动。</translation>
    </message>
    <message>
        <source>Write the width, and the height where it is fixed, in pixels as attributes of the image.</source>
        <translation>请将宽度（高度固定时也包括高度）以像素为单位写成图像的属性。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.8.17</source>
        <translation>HTML Standard，第 4.8.17 节</translation>
    </message>
    <message>
        <source>Images loaded without encryption, from {detail}</source>
        <translation>未加密加载的图像，来自 {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can see and replace them, and some programs do not load them at all.</source>
        <translation>途中的任何人都可以看到并替换它们，有些程序则根本不加载。</translation>
    </message>
    <message>
        <source>Load them by https, or put them into the message.</source>
        <translation>请通过 https 加载，或将其放入邮件。</translation>
    </message>
    <message>
        <source>An image that nobody will see: {detail}</source>
        <translation>没有人能看到的图像：{detail}</translation>
    </message>
    <message>
        <source>Its address names no host, and a message has none that the rest could be taken from.</source>
        <translation>其地址没有写明主机，而邮件本身也没有可据以补全的地址。</translation>
    </message>
    <message>
        <source>Put the image into the message, or write its whole address with https:// in front.</source>
        <translation>请将图像放入邮件，或写出完整地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>An image of {number} pixels is shown {limit} wide: {detail}</source>
        <translation>{number} 像素宽的图像以 {limit} 的宽度显示：{detail}</translation>
    </message>
    <message>
        <source>Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.</source>
        <translation>即使在最清晰的屏幕上，大部分像素也被舍弃，而全部都必须加载。</translation>
    </message>
    <message>
        <source>Scale the file down to twice the width that it is shown at.</source>
        <translation>请将文件缩小到显示宽度的两倍。</translation>
    </message>
    <message>
        <source>It is enlarged so much that it looks blurred.</source>
        <translation>它被放大过多，看起来模糊。</translation>
    </message>
    <message>
        <source>Use a larger file, or show it smaller.</source>
        <translation>请使用更大的文件，或以更小的尺寸显示。</translation>
    </message>
    <message>
        <source>An image of {size}: {name}</source>
        <translation>{size} 的图像：{name}</translation>
    </message>
    <message>
        <source>Images of {size}</source>
        <translation>共 {size} 的图像</translation>
    </message>
    <message>
        <source>An image that is not in the message: cid:{detail}</source>
        <translation>不在邮件中的图像：cid:{detail}</translation>
    </message>
    <message>
        <source>No part has this Content-ID, so programs show a broken image.</source>
        <translation>没有任何部分带有此 Content-ID，因此程序会显示损坏的图像。</translation>
    </message>
    <message>
        <source>Add the image with this Content-ID, or change the address.</source>
        <translation>请添加带有此 Content-ID 的图像，或更改地址。</translation>
    </message>
    <message>
        <source>An inline image that the HTML does not show: {detail}</source>
        <translation>HTML 未显示的内嵌图像：{detail}</translation>
    </message>
    <message>
        <source>Programs list it as an attachment, or leave it out.</source>
        <translation>程序会将其列为附件，或将其略去。</translation>
    </message>
    <message>
        <source>Show it by its Content-ID, make it an attachment, or take it out.</source>
        <translation>请通过其 Content-ID 显示它，将其改为附件，或将其取出。</translation>
    </message>
    <message>
        <source>A distorted image: {real} pixels shown as {shown}, {name}</source>
        <translation>变形的图像：{real} 像素显示为 {shown}，{name}</translation>
    </message>
    <message>
        <source>The sides are in another proportion than those of the file.</source>
        <translation>其边长比例与文件的不同。</translation>
    </message>
    <message>
        <source>Correct the width or the height, or leave the height out.</source>
        <translation>请更正宽度或高度，或略去高度。</translation>
    </message>
    <message>
        <source>Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.</source>
        <translation>超过 {limit} 时在手机上加载缓慢，并计入 Cloudflare 所接受的大小。</translation>
    </message>
    <message>
        <source>Make the files smaller, or load the images from the web.</source>
        <translation>请缩小文件，或从网上加载图像。</translation>
    </message>
    <message>
        <source>Experience; no mail program sets a limit</source>
        <translation>经验之谈；没有邮件程序设置此限制</translation>
    </message>
    <message>
        <source>Nothing is there: {detail}</source>
        <translation>那里没有内容：{detail}</translation>
    </message>
    <message>
        <source>The server answers {number}: there is no such page, or no longer.</source>
        <translation>服务器响应 {number}：没有这样的页面，或已不再有。</translation>
    </message>
    <message>
        <source>Correct the address, or take the link out.</source>
        <translation>请更正地址，或取出该链接。</translation>
    </message>
    <message>
        <source>The server fails: {detail}</source>
        <translation>服务器出错：{detail}</translation>
    </message>
    <message>
        <source>It answers {number}, which is trouble of its own.</source>
        <translation>它响应 {number}，即服务器自身的故障。</translation>
    </message>
    <message>
        <source>Open the link in a browser; tell who runs the site if it fails there too.</source>
        <translation>请在浏览器中打开链接；如果在那里也失败，请告知网站运营者。</translation>
    </message>
    <message>
        <source>The server does not let this program look: {detail}</source>
        <translation>服务器不允许此程序查看：{detail}</translation>
    </message>
    <message>
        <source>It answers {number}; some ask for a login, some refuse every program that is no browser.</source>
        <translation>它响应 {number}；有些服务器要求登录，有些拒绝所有非浏览器的程序。</translation>
    </message>
    <message>
        <source>Open the link in a browser where you are not logged in.</source>
        <translation>请在未登录的浏览器中打开链接。</translation>
    </message>
    <message>
        <source>The server does not say whether anything is there: {detail}</source>
        <translation>服务器没有说明那里是否有内容：{detail}</translation>
    </message>
    <message>
        <source>It answers {number} to a question for the header alone (HEAD), so nothing is known.</source>
        <translation>对仅索取标头的请求 (HEAD)，它响应 {number}，因此什么都不得而知。</translation>
    </message>
    <message>
        <source>Open the link in a browser.</source>
        <translation>请在浏览器中打开链接。</translation>
    </message>
    <message>
        <source>Leads on to another host: {detail}</source>
        <translation>转往另一主机：{detail}</translation>
    </message>
    <message>
        <source>People see one host in the link and come to another one; where it is gone the link is dead.</source>
        <translation>人们在链接中看到一个主机，却到达另一个；它一旦消失，链接就失效。</translation>
    </message>
    <message>
        <source>Link to the last address, unless you count clicks that way.</source>
        <translation>请链接到最终的地址，除非您以此方式统计点击。</translation>
    </message>
    <message>
        <source>Leads on more than {limit} times: {detail}</source>
        <translation>转往超过 {limit} 次：{detail}</translation>
    </message>
    <message>
        <source>Browsers give up on such chains sooner or later, and a circle has no end.</source>
        <translation>浏览器迟早会放弃这样的跳转链，而循环没有尽头。</translation>
    </message>
    <message>
        <source>Link to the last address.</source>
        <translation>请链接到最终的地址。</translation>
    </message>
    <message>
        <source>Leads from https to http: {detail}</source>
        <translation>从 https 转往 http：{detail}</translation>
    </message>
    <message>
        <source>From there on anybody on the way can read and change what is shown.</source>
        <translation>从那里起，途中的任何人都可以读取和更改所显示的内容。</translation>
    </message>
    <message>
        <source>Link to an address that stays on https.</source>
        <translation>请链接到始终使用 https 的地址。</translation>
    </message>
    <message>
        <source>The host has no address: {detail}</source>
        <translation>主机没有地址：{detail}</translation>
    </message>
    <message>
        <source>The DNS knows no such host, or could not be asked.</source>
        <translation>DNS 中没有这个主机，或无法查询 DNS。</translation>
    </message>
    <message>
        <source>See whether the address is spelt right.</source>
        <translation>请检查地址是否拼写正确。</translation>
    </message>
    <message>
        <source>The host cannot be reached: {detail}</source>
        <translation>无法到达主机：{detail}</translation>
    </message>
    <message>
        <source>It does not take a connection, at least not from here and now.</source>
        <translation>它不接受连接，至少此时从此处不接受。</translation>
    </message>
    <message>
        <source>Open the link in a browser, later once more.</source>
        <translation>请在浏览器中打开链接，稍后再试一次。</translation>
    </message>
    <message>
        <source>The host does not answer: {detail}</source>
        <translation>主机没有响应：{detail}</translation>
    </message>
    <message>
        <source>It took the connection, but sent nothing that can be read, or not in time.</source>
        <translation>它接受了连接，但没有发送可读取的内容，或没有及时发送。</translation>
    </message>
    <message>
        <source>The host does not prove who it is: {detail}</source>
        <translation>主机未能证明其身份：{detail}</translation>
    </message>
    <message>
        <source>Who runs the site must mend its certificate; browsers warn people off.</source>
        <translation>网站运营者必须修复其证书；浏览器会警告人们不要访问。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>其证书已过期。</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>其证书属于另一个名称。</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody who is trusted.</source>
        <translation>其证书的签发者不受信任。</translation>
    </message>
    <message>
        <source>TLS could not be set up with it.</source>
        <translation>无法与其建立 TLS。</translation>
    </message>
    <message>
        <source>Courtesy of this program</source>
        <translation>此程序的礼貌做法</translation>
    </message>
    <message>
        <source>Not asked: {detail}</source>
        <translation>未查询：{detail}</translation>
    </message>
    <message>
        <source>Its words say that it ends a subscription or confirms something; some servers act when asked.</source>
        <translation>其文字表明它会结束订阅或确认某事；有些服务器被查询时就会执行。</translation>
    </message>
    <message>
        <source>Try it by hand with a recipient of your own.</source>
        <translation>请用您自己的收件人手动尝试。</translation>
    </message>
    <message>
        <source>Not asked, as the host is in a private network: {detail}</source>
        <translation>未查询，因为主机在专用网络中：{detail}</translation>
    </message>
    <message>
        <source>Its address belongs to this computer or a network inside; your recipients cannot reach that.</source>
        <translation>其地址属于这台计算机或内部网络；您的收件人无法到达。</translation>
    </message>
    <message>
        <source>Link to a host on the public Internet.</source>
        <translation>请链接到公共互联网上的主机。</translation>
    </message>
    <message>
        <source>Not asked, as it names a port of its own: {detail}</source>
        <translation>未查询，因为它写有自己的端口：{detail}</translation>
    </message>
    <message>
        <source>Only the usual ports 80 and 443 are asked; networks often block others for their users.</source>
        <translation>只查询常用端口 80 和 443；网络常为其用户屏蔽其他端口。</translation>
    </message>
    <message>
        <source>Open the link in a browser, better from another network too.</source>
        <translation>请在浏览器中打开链接，最好也从另一个网络打开。</translation>
    </message>
    <message>
        <source>Not asked, as it holds a user name: {detail}</source>
        <translation>未查询，因为它含有用户名：{detail}</translation>
    </message>
    <message>
        <source>Everybody who gets the message could use what stands before the @; programs warn of such links.</source>
        <translation>收到邮件的每个人都可以使用 @ 之前的内容；程序会对这样的链接发出警告。</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>请取出 // 与 @ 之间的内容。</translation>
    </message>
    <message>
        <source>Not asked, as programs read it in different ways: {detail}</source>
        <translation>未查询，因为各程序对它的解读不同：{detail}</translation>
    </message>
    <message>
        <source>It holds characters that no address may hold, or it names no host by http or https.</source>
        <translation>它含有地址中不允许的字符，或没有以 http 或 https 写明主机。</translation>
    </message>
    <message>
        <source>Write the address anew.</source>
        <translation>请重新书写地址。</translation>
    </message>
    <message>
        <source>No more than {limit} are looked at in one go.</source>
        <translation>一次最多查看 {limit} 个。</translation>
    </message>
    <message>
        <source>Open those at the end of the message in a browser.</source>
        <translation>请在浏览器中打开邮件末尾的那些链接。</translation>
    </message>
    <message>
        <source>It leads on to {address}.</source>
        <translation>它转往 {address}。</translation>
    </message>
    <message>
        <source>A link without text, to {detail}</source>
        <translation>没有文本的链接，指向 {detail}</translation>
    </message>
    <message>
        <source>A screen reader has nothing to say for it, and where images are off there is nothing to click.</source>
        <translation>屏幕阅读器对它无可读之处；图像关闭时也没有可点击之处。</translation>
    </message>
    <message>
        <source>Write a text into it, or an alternative text for its image.</source>
        <translation>请在其中写入文本，或为其图像写替代文本。</translation>
    </message>
    <message>
        <source>A link text that says nothing: “{detail}”</source>
        <translation>没有说明内容的链接文本：“{detail}”</translation>
    </message>
    <message>
        <source>Read by itself, as in a screen reader&apos;s list of links, it does not say where it leads.</source>
        <translation>单独读时（例如在屏幕阅读器的链接列表中），它没有说明指向何处。</translation>
    </message>
    <message>
        <source>Name the target in the text of the link.</source>
        <translation>请在链接的文本中写明目标。</translation>
    </message>
    <message>
        <source>A link that leads nowhere</source>
        <translation>不指向任何地方的链接</translation>
    </message>
    <message>
        <source>Its address is empty or only “#”, so a click does nothing.</source>
        <translation>其地址为空或只有“#”，因此点击没有任何作用。</translation>
    </message>
    <message>
        <source>Write the address that was meant, or take the link out.</source>
        <translation>请写出本来要写的地址，或取出该链接。</translation>
    </message>
    <message>
        <source>A link that mail programs remove: {detail}:</source>
        <translation>邮件程序会移除的链接：{detail}:</translation>
    </message>
    <message>
        <source>They follow no such address from a message; filters take it for an attack.</source>
        <translation>它们不会跟随邮件中的这类地址；过滤器会将其当作攻击。</translation>
    </message>
    <message>
        <source>Link to a page by https.</source>
        <translation>请通过 https 链接到页面。</translation>
    </message>
    <message>
        <source>A link without https://: {detail}</source>
        <translation>没有 https:// 的链接：{detail}</translation>
    </message>
    <message>
        <source>A message has no address of its own that the rest could be taken from.</source>
        <translation>邮件没有自己的地址，无法据以补全其余部分。</translation>
    </message>
    <message>
        <source>Write the whole address, with https:// in front.</source>
        <translation>请写出完整地址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>A link without encryption, to {detail}</source>
        <translation>未加密的链接，指向 {detail}</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what a page by http shows; browsers warn of it.</source>
        <translation>途中的任何人都可以读取和更改 http 页面所显示的内容；浏览器会对此发出警告。</translation>
    </message>
    <message>
        <source>Link by https, where the site answers to it.</source>
        <translation>如果网站支持，请使用 https 链接。</translation>
    </message>
    <message>
        <source>A shortened link, of {detail}</source>
        <translation>{detail} 的短链接</translation>
    </message>
    <message>
        <source>It hides where it leads; such services are abused so often that filters distrust them.</source>
        <translation>它隐藏了指向何处；这类服务常被滥用，过滤器不信任它们。</translation>
    </message>
    <message>
        <source>Link to the page itself, or by a domain of your own.</source>
        <translation>请链接到页面本身，或使用您自己的域。</translation>
    </message>
    <message>
        <source>Usual practice of filters</source>
        <translation>过滤器的通常做法</translation>
    </message>
    <message>
        <source>A link that shows {detail} leads to {other}</source>
        <translation>显示 {detail} 的链接指向 {other}</translation>
    </message>
    <message>
        <source>That is what forged mail does, so programs warn of it and filters refuse it.</source>
        <translation>伪造邮件就是这样做的，因此程序会警告，过滤器会拒绝。</translation>
    </message>
    <message>
        <source>Write words instead of an address, or link to the host that is shown.</source>
        <translation>请写文字而不是地址，或链接到所显示的主机。</translation>
    </message>
    <message>
        <source>A link to a host with look-alike letters: {detail}, in truth {other}</source>
        <translation>指向含形近字母的主机的链接：{detail}，实为 {other}</translation>
    </message>
    <message>
        <source>Its name mixes scripts, or is written in letters that look Latin and are not.</source>
        <translation>其名称混用多种文字，或使用看似拉丁字母而并非拉丁字母的字符。</translation>
    </message>
    <message>
        <source>See whether this is the host that you mean.</source>
        <translation>请检查这是否是您所指的主机。</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, section 5</source>
        <translation>Unicode Technical Standard 39，第 5 节</translation>
    </message>
    <message>
        <source>A link to {detail}, which some programs show as {other}</source>
        <translation>指向 {detail} 的链接，有些程序显示为 {other}</translation>
    </message>
    <message>
        <source>Letters beyond a to z are sent in that form, and people who see it may not know the host again.</source>
        <translation>a 到 z 以外的字母以那种形式发送，看到的人可能认不出该主机。</translation>
    </message>
    <message>
        <source>Nothing, where your readers know this name.</source>
        <translation>如果您的读者认得此名称，则无需任何操作。</translation>
    </message>
    <message>
        <source>{level} ({count})</source>
        <translation>{level} ({count})</translation>
    </message>
    <message>
        <source>The message cannot be sent, is refused, or does not arrive as it should while this stands.</source>
        <translation>只要此项存在，邮件就无法发送、会被拒绝，或不能按应有的样子到达。</translation>
    </message>
    <message>
        <source>The message goes, but may arrive other than it is written here.</source>
        <translation>邮件可以发出，但到达时可能与此处所写的不同。</translation>
    </message>
    <message>
        <source>The message arrives, but some people may see something else than you, or distrust it.</source>
        <translation>邮件可以到达，但有些人看到的可能与您不同，或不信任它。</translation>
    </message>
    <message>
        <source>Nothing is wrong. It could be better.</source>
        <translation>没有错误。可以更好。</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address: {other}</source>
        <translation>{detail} 含有不是地址的内容：{other}</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message.</source>
        <translation>程序无法据此回复，服务器可能拒绝该邮件。</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message: {reason}.</source>
        <translation>程序无法据此回复，服务器可能拒绝该邮件：{reason}。</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>第 {line} 行：{text}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>过去一小时内另有 %Ln 次先前的发送（自 {time} 起）也已发给或可能已发给 {names}。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>subject</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>page of the preferences</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches.</source>
        <translation>每次发送尝试：时间、发件人、收件人、主题和结果；以及批次。</translation>
    </message>
    <message>
        <source>Copies of messages that were dragged or copied into other programs. They go when it ends.</source>
        <translation>拖动或复制到其他程序的邮件副本。程序结束时它们会被删除。</translation>
    </message>
    <message>
        <source>Delete all tokens from the keyring? The accounts stay, and need a token before they can send.</source>
        <translation>要从密钥环中删除所有令牌吗？账户会保留，但需要令牌才能发送。</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>最多 %Ln 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keyring of the system</source>
        <translation>在系统的密钥环中</translation>
    </message>
    <message>
        <source>In the program&apos;s folders</source>
        <translation>在程序的文件夹中</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>共 {size}</translation>
    </message>
    <message>
        <source>It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends and what became of them, and to other servers only where you ask for it, as for a check of links.</source>
        <translation>它不发送使用数据，也不查找更新。它与 Cloudflare 就您的账户、您的发送及其结果进行通信；只有在您要求时才与其他服务器通信，例如检查链接时。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Qt and PySide6 {version}</source>
        <translation>Qt 和 PySide6 {version}</translation>
    </message>
    <message>
        <source>Python {version}</source>
        <translation>Python {version}</translation>
    </message>
    <message>
        <source>SQLite {version}</source>
        <translation>SQLite {version}</translation>
    </message>
    <message>
        <source>Licence of this program: MIT</source>
        <translation>此程序的许可证：MIT</translation>
    </message>
    <message>
        <source>Qt and PySide6: {address}</source>
        <translation>Qt 和 PySide6：{address}</translation>
    </message>
    <message>
        <source>Cloudflare Email Sending: {address}</source>
        <translation>Cloudflare Email Sending：{address}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Diagnostics — cfmail</source>
        <translation>诊断 — cfmail</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>日志和报告</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>about the program</comment>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>There is no such folder yet, or no program to show it with.</source>
        <translation>还没有这样的文件夹，或没有可显示它的程序。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>报告(&amp;R)</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show from this level on</source>
        <translation>从此级别起显示</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Show new records as they are written</source>
        <translation>新记录写入时即显示</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留的内容</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>在文件管理器中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>删除我的全部数据(&amp;A)…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在计算大小…</translation>
    </message>
    <message>
        <source>Delete the rest and quit</source>
        <translation>删除其余内容并退出</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>删除我的全部数据</translation>
    </message>
    <message>
        <source>&amp;Yes, delete all of it</source>
        <translation>是，全部删除(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>删除并退出</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>Looked at: the mail format, Cloudflare&apos;s limits, privacy, sender domains, what mail programs show of the HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: DNS records, links, and the account&apos;s sending domains.</source>
        <translation>已查看：邮件格式、Cloudflare 的限制、隐私、发件人的域、邮件程序对 HTML 和图像的显示，以及残留的占位符。只有其他计算机知道的内容在您要求时才查询：DNS 记录、链接和账户的发送域。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The program made a mistake in checking this message. Change it, or send it unchecked.</source>
        <translation>程序在检查此邮件时出错。请更改邮件，或不经检查发送。</translation>
    </message>
    <message>
        <source>Done: {label}. Undo takes it back.</source>
        <translation>完成：{label}。“撤销”可以恢复原样。</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: nothing was mended. Try again.</source>
        <translation>邮件在此期间已更改：没有修复任何内容。请重试。</translation>
    </message>
    <message>
        <source>The program made a mistake: nothing was changed.</source>
        <translation>程序出错：没有更改任何内容。</translation>
    </message>
    <message>
        <source>Go to place {number} of {count}</source>
        <translation>转到位置 {number}，共 {count} 处</translation>
    </message>
    <message>
        <source>HTML and CSS supported: {list}</source>
        <translation>支持的 HTML 和 CSS：{list}</translation>
    </message>
    <message>
        <source>How much of the HTML and CSS features that this message uses each family of mail programs supports, by the tests of caniemail.com; a feature counts as often as it is supported by the family&apos;s programs. {list}</source>
        <translation>根据 caniemail.com 的测试，各系列邮件程序对此邮件所用 HTML 和 CSS 特性的支持程度；每个特性按该系列中支持它的程序的比例计算。{list}</translation>
    </message>
    <message>
        <source>{name} {percent}&#xa0;%</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Concerns: {list}</source>
        <translation>涉及：{list}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>来源：{source}</translation>
    </message>
    <message>
        <source>To be read at {url}</source>
        <translation>见 {url}</translation>
    </message>
    <message>
        <source>Places ({count}): {list}</source>
        <translation>位置（{count}）：{list}</translation>
    </message>
    <message>
        <source>Place: {list}</source>
        <translation>位置：{list}</translation>
    </message>
    <message>
        <source>Name of this check in exports and profiles: {code}</source>
        <translation>此检查在导出和配置中的名称：{code}</translation>
    </message>
    <message>
        <source>Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these names. Nothing else of the message leaves this computer, and nothing is sent.</source>
        <translation>要查询 {domains} 的 SPF、DKIM 和 DMARC 记录吗？您的 DNS 服务器以及它所询问的服务器会得知这些名称。邮件的其他内容不会离开这台计算机，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you ask. Nothing of the message leaves this computer, and nothing is sent.</source>
        <translation>要询问 Cloudflare 账户 {account} 可以从哪些域发送吗？Cloudflare 只会得知您在询问。邮件的任何内容都不会离开这台计算机，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Checking links: {done} of {count}</source>
        <translation>正在检查链接：{done} / {count}</translation>
    </message>
    <message>
        <source>The look-up found nothing wrong.</source>
        <translation>查询没有发现问题。</translation>
    </message>
    <message>
        <source>The look-up found something: {summary}</source>
        <translation>查询有所发现：{summary}</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: the answer was dropped. Ask again.</source>
        <translation>邮件在此期间已更改：响应已丢弃。请重新询问。</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is listed.</source>
        <translation>已停止。到那时为止的发现已列出。</translation>
    </message>
    <message>
        <source>Cloudflare names no domain from which this account may send.</source>
        <translation>Cloudflare 没有列出此账户可以发送的域。</translation>
    </message>
    <message>
        <source>This account may send from {domains}.</source>
        <translation>此账户可以从 {domains} 发送。</translation>
    </message>
    <message>
        <source>The findings were copied.</source>
        <translation>发现项已复制。</translation>
    </message>
    <message>
        <source>The findings are in {name}.</source>
        <translation>发现项在 {name} 中。</translation>
    </message>
    <message>
        <source>The program made a mistake: the findings were neither saved nor copied.</source>
        <translation>程序出错：发现项既没有保存也没有复制。</translation>
    </message>
    <message>
        <source>What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; an ignored one is not listed. Choose checks and then what they are; it counts for every message that this account sends, and for --check with --account.</source>
        <translation>各项检查对账户“{account}”的意义。计为错误的检查列在“将会失败”之下；忽略的检查不列出。请选择检查，再选择其判定；这适用于此账户发送的每封邮件，也适用于 --check 与 --account 一起使用时。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>Counts as error</source>
        <translation>计为错误</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Checks of {name}</source>
        <translation>{name} 的检查</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>怎么办：</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>来源：</translation>
    </message>
    <message>
        <source>The header names blind copies: {addresses}</source>
        <translation>标头写明了密送：{addresses}</translation>
    </message>
    <message>
        <source>An attached message names blind copies: {addresses}</source>
        <translation>附加的邮件写明了密送：{addresses}</translation>
    </message>
    <message>
        <source>{name} names a recipient: {value}</source>
        <translation>{name} 写明了一位收件人：{value}</translation>
    </message>
    <message>
        <source>{name} tells where the message was written: {value}</source>
        <translation>{name} 透露了邮件的撰写地点：{value}</translation>
    </message>
    <message>
        <source>{name} names {host}, which is inside a network.</source>
        <translation>{name} 写明了 {host}，它位于某个网络内部。</translation>
    </message>
    <message>
        <source>{name} names the IP address {address}.</source>
        <translation>{name} 写明了 IP 地址 {address}。</translation>
    </message>
    <message>
        <source>The Message-ID names a computer: {host}</source>
        <translation>Message-ID 写明了一台计算机：{host}</translation>
    </message>
    <message>
        <source>A path on somebody&apos;s computer: {path}</source>
        <translation>某人计算机上的路径：{path}</translation>
    </message>
    <message>
        <source>A file name holds a path: {name}</source>
        <translation>文件名含有路径：{name}</translation>
    </message>
    <message>
        <source>A picture of one pixel is loaded from {host}.</source>
        <translation>从 {host} 加载一像素的图片。</translation>
    </message>
    <message>
        <source>This looks like an AWS access key: {beginning}</source>
        <translation>这看起来像 AWS 访问密钥：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a GitHub token: {beginning}</source>
        <translation>这看起来像 GitHub 令牌：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a Slack token or webhook: {beginning}</source>
        <translation>这看起来像 Slack 令牌或 webhook：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a Stripe key: {beginning}</source>
        <translation>这看起来像 Stripe 密钥：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a Cloudflare key or token: {beginning}</source>
        <translation>这看起来像 Cloudflare 密钥或令牌：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a Google key: {beginning}</source>
        <translation>这看起来像 Google 密钥：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a private key: {beginning}</source>
        <translation>这看起来像私钥：{beginning}</translation>
    </message>
    <message>
        <source>This looks like a signed token (JWT): {beginning}</source>
        <translation>这看起来像已签名的令牌 (JWT)：{beginning}</translation>
    </message>
    <message>
        <source>A web address holds a password behind “{beginning}”.</source>
        <translation>一个网址在“{beginning}”之后含有密码。</translation>
    </message>
    <message>
        <source>A password seems to follow “{beginning}”.</source>
        <translation>“{beginning}”之后似乎是密码。</translation>
    </message>
    <message>
        <source>This program leaves the field out when it sends; others that are given the file may not.</source>
        <translation>此程序发送时会略去该字段；得到该文件的其他程序则可能不会。</translation>
    </message>
    <message>
        <source>Attached messages are sent as they are: every recipient can read the field.</source>
        <translation>附加的邮件按原样发送：每位收件人都可以读到该字段。</translation>
    </message>
    <message>
        <source>The field is sent, and tells every recipient of an address that may be meant for nobody else.</source>
        <translation>该字段会被发送，并向每位收件人透露一个可能不该让其他人知道的地址。</translation>
    </message>
    <message>
        <source>Every recipient can read which computer, person or script wrote the message.</source>
        <translation>每位收件人都可以读到邮件由哪台计算机、哪个人或哪个脚本撰写。</translation>
    </message>
    <message>
        <source>The trace of an older journey tells every recipient about networks it went through.</source>
        <translation>先前传递的痕迹会向每位收件人透露它经过的网络。</translation>
    </message>
    <message>
        <source>The name was put in by the computer that wrote the message, and goes with every reply.</source>
        <translation>该名称由撰写邮件的计算机写入，并随每次回复传播。</translation>
    </message>
    <message>
        <source>A path tells names of people, folders or servers, and nobody else can open it.</source>
        <translation>路径会透露人、文件夹或服务器的名称，而其他人都无法打开它。</translation>
    </message>
    <message>
        <source>It tells a server who reads the message, when and where; many mail programs block or flag it.</source>
        <translation>它会告诉服务器谁在何时何地阅读邮件；许多邮件程序会屏蔽或标记它。</translation>
    </message>
    <message>
        <source>Mail is kept in many places: whoever reads it there can use what it holds.</source>
        <translation>邮件保存在许多地方：在那里读到它的人都可以使用其中的内容。</translation>
    </message>
    <message>
        <source>Nothing needs to be done here; take the field out of the file before you pass that on.</source>
        <translation>此处无需任何操作；转交该文件之前请将该字段从文件中取出。</translation>
    </message>
    <message>
        <source>Remove the field from the attached message, or do not attach it.</source>
        <translation>请从附加的邮件中移除该字段，或不要附加它。</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>请移除该字段。</translation>
    </message>
    <message>
        <source>Remove the field, or choose “Edit as New”.</source>
        <translation>请移除该字段，或选择“作为新邮件编辑”。</translation>
    </message>
    <message>
        <source>Give the message an id in your own domain.</source>
        <translation>请为邮件使用您自己的域中的 ID。</translation>
    </message>
    <message>
        <source>Attach the file or link to a place that the recipients can reach.</source>
        <translation>请附加该文件，或链接到收件人可以到达的位置。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>请重命名该文件。</translation>
    </message>
    <message>
        <source>Leave it out, or make sure that the recipients agreed to it.</source>
        <translation>请略去它，或确保收件人已同意。</translation>
    </message>
    <message>
        <source>Take it out. If the message has gone to anybody before, revoke it.</source>
        <translation>请将其取出。如果邮件已经发给任何人，请将这一凭据作废。</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.3</source>
        <translation>RFC 5322，第 3.6.3 节</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.2</source>
        <translation>RFC 5321，第 7.2 节</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.6</source>
        <translation>RFC 5321，第 7.6 节</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.4</source>
        <translation>RFC 5322，第 3.6.4 节</translation>
    </message>
    <message>
        <source>RFC 2183, section 2.3</source>
        <translation>RFC 2183，第 2.3 节</translation>
    </message>
    <message>
        <source>This program&apos;s own check</source>
        <translation>此程序自己的检查</translation>
    </message>
    <message>
        <source>Nothing is sent before this is put right.</source>
        <translation>改正此处之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>This message cannot be sent</source>
        <translation>此邮件无法发送</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>没有 From 字段</translation>
    </message>
    <message>
        <source>Every message names its author; without that no server takes it or can sign it.</source>
        <translation>每封邮件都写明作者；没有作者，服务器不会接受它，也无法为其签名。</translation>
    </message>
    <message>
        <source>Add a From field with the address that you send from.</source>
        <translation>请添加 From 字段，写上您的发信地址。</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>没有 Date 字段</translation>
    </message>
    <message>
        <source>Every message says when it was written; Cloudflare is expected to add a missing date.</source>
        <translation>每封邮件都写明撰写时间；预计 Cloudflare 会补上缺少的日期。</translation>
    </message>
    <message>
        <source>Add a Date, so that it says when you wrote it.</source>
        <translation>请添加 Date，使其写明您的撰写时间。</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <translation>既没有 To 也没有 Cc</translation>
    </message>
    <message>
        <source>Recipients do not see whom it is for, which filters take for a sign of unwanted mail.</source>
        <translation>收件人看不到邮件是发给谁的，过滤器会将其视为垃圾邮件的迹象。</translation>
    </message>
    <message>
        <source>Add a To field; who really gets it is decided by the envelope alone.</source>
        <translation>请添加 To 字段；谁真正收到邮件只由信封决定。</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <translation>没有 MIME-Version 字段</translation>
    </message>
    <message>
        <source>Without it old programs ignore the Content fields; Cloudflare is expected to add it.</source>
        <translation>没有它，旧程序会忽略 Content 字段；预计 Cloudflare 会补上。</translation>
    </message>
    <message>
        <source>Add “MIME-Version: 1.0”.</source>
        <translation>请添加“MIME-Version: 1.0”。</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>没有主题</translation>
    </message>
    <message>
        <source>Lists of mail show the subject first, and filters distrust mail that has none.</source>
        <translation>收件箱列表首先显示主题，过滤器不信任没有主题的邮件。</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>请写上主题。</translation>
    </message>
    <message>
        <source>It may be there once only: some programs read the first one, others the last, and some refuse.</source>
        <translation>它只能出现一次：有些程序读取第一个，有些读取最后一个，有些则拒绝。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请只保留其中一个。</translation>
    </message>
    <message>
        <source>A header line that is no field: {detail}</source>
        <translation>不是字段的标头行：{detail}</translation>
    </message>
    <message>
        <source>Every header line has a name and a colon, or goes on the one before with a space.</source>
        <translation>每个标头行都有名称和冒号，或以空格开头续接前一行。</translation>
    </message>
    <message>
        <source>Correct or remove the line; many programs take it, and all below, for the text.</source>
        <translation>请更正或移除该行；许多程序会把它及其以下的全部内容当作正文。</translation>
    </message>
    <message>
        <source>Space before the colon of {detail}</source>
        <translation>{detail} 的冒号前有空格</translation>
    </message>
    <message>
        <source>That is an old form which nobody may write any more; some servers do not know the field then.</source>
        <translation>这是一种旧形式，任何人都不得再写；有些服务器因此认不出该字段。</translation>
    </message>
    <message>
        <source>Remove the space under “Source”.</source>
        <translation>请在“源码”中移除该空格。</translation>
    </message>
    <message>
        <source>No blank line behind the header</source>
        <translation>标头之后没有空行</translation>
    </message>
    <message>
        <source>The text begins behind a blank line: this message has none, or it was cut off.</source>
        <translation>正文在空行之后开始：此邮件没有空行，或者被截断了。</translation>
    </message>
    <message>
        <source>If there should be a text, put a blank line before it under “Source”.</source>
        <translation>如果应当有正文，请在“源码”中于其前加一个空行。</translation>
    </message>
    <message>
        <source>More than {limit} header fields</source>
        <translation>超过 {limit} 个标头字段</translation>
    </message>
    <message>
        <source>So many are not looked at one by one, and no server takes them.</source>
        <translation>如此多的字段不会逐一查看，也没有服务器会接受。</translation>
    </message>
    <message>
        <source>Remove header fields.</source>
        <translation>请移除标头字段。</translation>
    </message>
    <message>
        <source>Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.</source>
        <translation>不支持 SMTPUTF8 的邮件服务器会拒绝标头不是 ASCII 的邮件。</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.</source>
        <translation>请在“标头字段”中重新输入该字段，或按 7 位发送：这样它会被编码。</translation>
    </message>
    <message>
        <source>MIME-Version is not 1.0 but “{detail}”</source>
        <translation>MIME-Version 不是 1.0，而是“{detail}”</translation>
    </message>
    <message>
        <source>There is no other version; programs may show the message as plain text.</source>
        <translation>没有其他版本；程序可能将邮件显示为纯文本。</translation>
    </message>
    <message>
        <source>Write “MIME-Version: 1.0”.</source>
        <translation>请写“MIME-Version: 1.0”。</translation>
    </message>
    <message>
        <source>The Date is none: {detail}</source>
        <translation>Date 不是日期：{detail}</translation>
    </message>
    <message>
        <source>Programs cannot read it, and sort the message to the beginning or the end of all time.</source>
        <translation>程序无法读取它，会将邮件排到所有时间的最前或最后。</translation>
    </message>
    <message>
        <source>Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.</source>
        <translation>请写成“Sat, 21 Nov 2026 10:00:00 +0100”的形式。</translation>
    </message>
    <message>
        <source>The Date says another day of the week: {detail}</source>
        <translation>Date 写的是另一个星期几：{detail}</translation>
    </message>
    <message>
        <source>That day is a {other}; filters know such dates from programs that send unwanted mail.</source>
        <translation>那一天是 {other}；过滤器知道这样的日期来自发送垃圾邮件的程序。</translation>
    </message>
    <message>
        <source>Write “{other}”, or leave the day of the week out.</source>
        <translation>请写“{other}”，或略去星期几。</translation>
    </message>
    <message>
        <source>The message stays on top of the inbox until then, and filters distrust it.</source>
        <translation>在那之前邮件会一直位于收件箱顶部，过滤器也不信任它。</translation>
    </message>
    <message>
        <source>Set the Date to now.</source>
        <translation>请将 Date 设为现在。</translation>
    </message>
    <message>
        <source>The inbox shows the message among those of that day, where it is easily overlooked.</source>
        <translation>收件箱会将邮件显示在那一天的邮件之中，容易被忽视。</translation>
    </message>
    <message>
        <source>Set the Date to now, unless it is meant to be old.</source>
        <translation>请将 Date 设为现在，除非有意使用旧日期。</translation>
    </message>
    <message>
        <source>The Message-ID is malformed: {detail}</source>
        <translation>Message-ID 格式有误：{detail}</translation>
    </message>
    <message>
        <source>It identifies the message only in the form &lt;something@domain&gt;; replies refer to it.</source>
        <translation>只有 &lt;something@domain&gt; 的形式才能标识邮件；回复会引用它。</translation>
    </message>
    <message>
        <source>Write it in angle brackets, without spaces, and with one @.</source>
        <translation>请写在尖括号中，不含空格，并有一个 @。</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address</source>
        <translation>{detail} 含有不是地址的内容</translation>
    </message>
    <message>
        <source>Correct it under “Header fields”.</source>
        <translation>请在“标头字段”中更正。</translation>
    </message>
    <message>
        <source>{detail} has a quotation mark or bracket that is not closed: {other}</source>
        <translation>{detail} 中有未闭合的引号或括号：{other}</translation>
    </message>
    <message>
        <source>What follows it is taken for a part of it, so that addresses are lost.</source>
        <translation>其后的内容会被当作它的一部分，从而丢失地址。</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>请将其闭合或移除。</translation>
    </message>
    <message>
        <source>{detail} names nobody</source>
        <translation>{detail} 没有写明任何人</translation>
    </message>
    <message>
        <source>This field holds one address or more when it is there at all.</source>
        <translation>该字段一旦存在，就要含有一个或多个地址。</translation>
    </message>
    <message>
        <source>Enter an address, or remove the field if it is not From.</source>
        <translation>请输入地址；如果不是 From，也可以移除该字段。</translation>
    </message>
    <message>
        <source>{detail} parts addresses with semicolons: {number}</source>
        <translation>{detail} 用分号分隔地址：{number}</translation>
    </message>
    <message>
        <source>Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.</source>
        <translation>Outlook 这样显示地址，但在邮件中由逗号分隔：其他程序可能丢失其后的内容。</translation>
    </message>
    <message>
        <source>Write commas instead.</source>
        <translation>请改用逗号。</translation>
    </message>
    <message>
        <source>With more than one author a Sender field must say who sends; many servers refuse such mail.</source>
        <translation>有多位作者时，Sender 字段必须写明由谁发送；许多服务器会拒绝缺少它的邮件。</translation>
    </message>
    <message>
        <source>Leave one address in From, or add a Sender field.</source>
        <translation>请在 From 中只留一个地址，或添加 Sender 字段。</translation>
    </message>
    <message>
        <source>One person or program sends a message; Sender holds one address.</source>
        <translation>邮件由一个人或一个程序发送；Sender 只含一个地址。</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>请在那里只留一个地址。</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another address than {other}</source>
        <translation>名称“{detail}”含有与 {other} 不同的地址</translation>
    </message>
    <message>
        <source>Programs that show only names show an address that it does not come from, as forgers do.</source>
        <translation>只显示名称的程序会显示一个并非邮件来源的地址，伪造者正是这样做的。</translation>
    </message>
    <message>
        <source>Write a name, or the same address.</source>
        <translation>请写名称，或写相同的地址。</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another domain than {other}</source>
        <translation>名称“{detail}”含有与 {other} 不同的域</translation>
    </message>
    <message>
        <source>Filters take that for an attempt to pass for somebody else.</source>
        <translation>过滤器会将其当作冒充他人的企图。</translation>
    </message>
    <message>
        <source>Write the name without a domain, or with the one of the address.</source>
        <translation>请写不含域的名称，或使用该地址的域。</translation>
    </message>
    <message>
        <source>{detail} mixes letters of different scripts</source>
        <translation>{detail} 混用了不同文字的字母</translation>
    </message>
    <message>
        <source>Such letters can look the same, so many programs show the address as {other} or refuse it.</source>
        <translation>这样的字母可能看起来相同，因此许多程序将该地址显示为 {other} 或拒绝它。</translation>
    </message>
    <message>
        <source>Make sure that each letter is the one you mean.</source>
        <translation>请确认每个字母都是您所指的。</translation>
    </message>
    <message>
        <source>{detail} looks like Latin letters and is not</source>
        <translation>{detail} 看起来像拉丁字母，但并不是</translation>
    </message>
    <message>
        <source>Programs show it as {other}, and filters take it for a forgery.</source>
        <translation>程序会将其显示为 {other}，过滤器会将其当作伪造。</translation>
    </message>
    <message>
        <source>Make sure that this is the domain you mean.</source>
        <translation>请确认这是您所指的域。</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39</source>
        <translation>Unicode Technical Standard 39</translation>
    </message>
    <message>
        <source>body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>{detail} holds a broken encoded word: {other}</source>
        <translation>{detail} 含有损坏的编码字：{other}</translation>
    </message>
    <message>
        <source>Programs show it as it stands there, or with wrong characters, instead of what it means.</source>
        <translation>程序会将其原样显示，或显示为错误的字符，而不是其含义。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in an unknown character set: {other}</source>
        <translation>{detail} 含有未知字符集的编码字：{other}</translation>
    </message>
    <message>
        <source>Programs that do not know the character set show the word as it stands there.</source>
        <translation>不认得该字符集的程序会将该字原样显示。</translation>
    </message>
    <message>
        <source>At most {limit} are allowed, and some programs do not decode longer ones.</source>
        <translation>最多允许 {limit} 个，有些程序不解码更长的。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word without space around it: {other}</source>
        <translation>{detail} 含有前后没有空格的编码字：{other}</translation>
    </message>
    <message>
        <source>An encoded word stands by itself; strict programs do not decode this one.</source>
        <translation>编码字应独立存在；严格的程序不会解码这一个。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in quotation marks: {other}</source>
        <translation>{detail} 含有引号中的编码字：{other}</translation>
    </message>
    <message>
        <source>In quotation marks everything means itself, so that strict programs do not decode it.</source>
        <translation>引号中的一切都按字面理解，因此严格的程序不会解码它。</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”.</source>
        <translation>请在“标头字段”中重新输入该字段。</translation>
    </message>
    <message>
        <source>No boundary: {detail}</source>
        <translation>没有边界：{detail}</translation>
    </message>
    <message>
        <source>It says that it has parts, but not how they are divided: programs show it as it stands, or not.</source>
        <translation>它声明含有多个部分，但没有说明如何划分：程序会将其原样显示，或不显示。</translation>
    </message>
    <message>
        <source>Add the boundary to its Content-Type, or correct the type.</source>
        <translation>请在其 Content-Type 中添加 boundary，或更正类型。</translation>
    </message>
    <message>
        <source>The boundary holds characters that are not allowed ({detail}): {other}</source>
        <translation>边界含有不允许的字符（{detail}）：{other}</translation>
    </message>
    <message>
        <source>Some programs do not find the parts then.</source>
        <translation>有些程序因此找不到各部分。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, here and in the lines that divide the parts.</source>
        <translation>请使用字母、数字和连字符，此处与划分各部分的行都要如此。</translation>
    </message>
    <message>
        <source>At most {limit} are allowed; some programs do not find the parts then.</source>
        <translation>最多允许 {limit} 个；有些程序因此找不到各部分。</translation>
    </message>
    <message>
        <source>Use a shorter one, here and in the lines that divide the parts.</source>
        <translation>请使用更短的边界，此处与划分各部分的行都要如此。</translation>
    </message>
    <message>
        <source>The boundary is not in quotation marks ({detail}): {other}</source>
        <translation>边界没有放在引号中（{detail}）：{other}</translation>
    </message>
    <message>
        <source>It holds characters that end it for strict programs, which then do not find the parts.</source>
        <translation>它含有会被严格的程序视为其结束的字符，这些程序因此找不到各部分。</translation>
    </message>
    <message>
        <source>Put it in quotation marks in the Content-Type.</source>
        <translation>请在 Content-Type 中将其放在引号中。</translation>
    </message>
    <message>
        <source>The boundary is that of a part around it ({detail}): {other}</source>
        <translation>边界与外层部分的相同（{detail}）：{other}</translation>
    </message>
    <message>
        <source>The lines that divide the inner parts seem to divide the outer ones.</source>
        <translation>划分内层部分的行看起来也在划分外层部分。</translation>
    </message>
    <message>
        <source>Give the inner parts a boundary of their own.</source>
        <translation>请为内层部分使用单独的边界。</translation>
    </message>
    <message>
        <source>The boundary never occurs ({detail}): {other}</source>
        <translation>边界从未出现（{detail}）：{other}</translation>
    </message>
    <message>
        <source>It says that it has parts, but none begins: most programs show nothing of it.</source>
        <translation>它声明含有多个部分，但没有一个部分开始：多数程序不会显示其中的任何内容。</translation>
    </message>
    <message>
        <source>Make the boundary agree with the lines that divide the parts.</source>
        <translation>请使边界与划分各部分的行一致。</translation>
    </message>
    <message>
        <source>The end of the parts is missing ({detail})</source>
        <translation>缺少各部分的结尾（{detail}）</translation>
    </message>
    <message>
        <source>The last part is followed by the boundary with two hyphens more; perhaps it was cut off.</source>
        <translation>最后一个部分之后应有边界再加两个连字符；可能被截断了。</translation>
    </message>
    <message>
        <source>Add the line --{other}-- behind the last part, if nothing is missing.</source>
        <translation>如果没有缺失内容，请在最后一个部分之后添加行 --{other}--。</translation>
    </message>
    <message>
        <source>It says that it has parts and has none: {detail}</source>
        <translation>它声明含有多个部分，但没有任何部分：{detail}</translation>
    </message>
    <message>
        <source>There is one part at least; some programs call the message damaged.</source>
        <translation>至少要有一个部分；有些程序会认为邮件已损坏。</translation>
    </message>
    <message>
        <source>Add a part, or correct the Content-Type.</source>
        <translation>请添加一个部分，或更正 Content-Type。</translation>
    </message>
    <message>
        <source>What holds parts is encoded ({detail}): {other}</source>
        <translation>含有部分的容器被编码（{detail}）：{other}</translation>
    </message>
    <message>
        <source>Only the parts themselves may be encoded; programs do not find them otherwise.</source>
        <translation>只有各部分本身可以编码；否则程序找不到它们。</translation>
    </message>
    <message>
        <source>Remove its Content-Transfer-Encoding, and encode the parts instead.</source>
        <translation>请移除其 Content-Transfer-Encoding，改为对各部分编码。</translation>
    </message>
    <message>
        <source>Parts are nested deeper than {limit} levels ({detail})</source>
        <translation>部分嵌套超过 {limit} 层（{detail}）</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the inner parts are not looked at here.</source>
        <translation>服务器会将这样的邮件作为攻击拒绝，此处也不查看内层部分。</translation>
    </message>
    <message>
        <source>Put the parts into fewer levels.</source>
        <translation>请减少部分的嵌套层数。</translation>
    </message>
    <message>
        <source>More than {limit} parts</source>
        <translation>超过 {limit} 个部分</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the rest is not looked at here.</source>
        <translation>服务器会将这样的邮件作为攻击拒绝，此处也不查看其余部分。</translation>
    </message>
    <message>
        <source>Send fewer parts, perhaps in one archive.</source>
        <translation>请减少部分的数量，例如放入一个归档文件。</translation>
    </message>
    <message>
        <source>The Content-Type is malformed ({detail}): {other}</source>
        <translation>Content-Type 格式有误（{detail}）：{other}</translation>
    </message>
    <message>
        <source>It is a type, a slash and a subtype; programs take anything else for plain text.</source>
        <translation>它由类型、斜杠和子类型组成；程序会将其他写法当作纯文本。</translation>
    </message>
    <message>
        <source>Write for example “text/html; charset=utf-8”.</source>
        <translation>例如请写“text/html; charset=utf-8”。</translation>
    </message>
    <message>
        <source>HTML that is called plain text: {detail}</source>
        <translation>HTML 被标为纯文本：{detail}</translation>
    </message>
    <message>
        <source>Programs show the tags instead of the page.</source>
        <translation>程序会显示标签而不是页面。</translation>
    </message>
    <message>
        <source>Make the type text/html, and add a plain text beside it.</source>
        <translation>请将类型改为 text/html，并在旁边添加纯文本。</translation>
    </message>
    <message>
        <source>It is called HTML and has no tag: {detail}</source>
        <translation>标为 HTML，但没有标签：{detail}</translation>
    </message>
    <message>
        <source>Programs show all its lines as one paragraph.</source>
        <translation>程序会将其所有行显示为一个段落。</translation>
    </message>
    <message>
        <source>Make the type text/plain, or write HTML.</source>
        <translation>请将类型改为 text/plain，或改写成 HTML。</translation>
    </message>
    <message>
        <source>Nothing in it: {detail}</source>
        <translation>没有内容：{detail}</translation>
    </message>
    <message>
        <source>Programs that choose this part show an empty message or an empty file.</source>
        <translation>选择此部分的程序会显示空邮件或空文件。</translation>
    </message>
    <message>
        <source>Fill it, or remove it.</source>
        <translation>请填写或移除它。</translation>
    </message>
    <message>
        <source>Unknown character set ({detail}): {other}</source>
        <translation>未知的字符集（{detail}）：{other}</translation>
    </message>
    <message>
        <source>Programs that do not know it show wrong characters beyond ASCII.</source>
        <translation>不认得它的程序会把 ASCII 以外的字符显示错误。</translation>
    </message>
    <message>
        <source>Name the right one; for new mail that is utf-8.</source>
        <translation>请写明正确的字符集；新邮件用 utf-8。</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in {other}: {detail}</source>
        <translation>在 {other} 中没有意义的字节：{detail}</translation>
    </message>
    <message>
        <source>Programs show replacement characters there.</source>
        <translation>程序会在那里显示替换字符。</translation>
    </message>
    <message>
        <source>Name the character set in which it was written, or write it anew.</source>
        <translation>请写明撰写时所用的字符集，或重新书写。</translation>
    </message>
    <message>
        <source>It says {other} and looks like utf-8: {detail}</source>
        <translation>声明为 {other}，但看起来像 utf-8：{detail}</translation>
    </message>
    <message>
        <source>Programs show two or three wrong characters for each letter beyond ASCII.</source>
        <translation>程序会把 ASCII 以外的每个字母显示为两三个错误字符。</translation>
    </message>
    <message>
        <source>Name utf-8 as its character set, if that is right.</source>
        <translation>如果正确，请将其字符集写为 utf-8。</translation>
    </message>
    <message>
        <source>Characters beyond ASCII, and no character set: {detail}</source>
        <translation>有 ASCII 以外的字符，但没有字符集：{detail}</translation>
    </message>
    <message>
        <source>Without a name it counts as ASCII, and each program guesses for itself what is meant.</source>
        <translation>未写明则视为 ASCII，各程序只能自行猜测其含义。</translation>
    </message>
    <message>
        <source>Add the character set to its Content-Type; for new mail that is utf-8.</source>
        <translation>请在其 Content-Type 中添加字符集；新邮件用 utf-8。</translation>
    </message>
    <message>
        <source>Encode the part anew.</source>
        <translation>请重新编码该部分。</translation>
    </message>
    <message>
        <source>Unknown transfer encoding ({detail}): {other}</source>
        <translation>未知的传输编码（{detail}）：{other}</translation>
    </message>
    <message>
        <source>Programs cannot decode it, and offer it as a file at best.</source>
        <translation>程序无法解码它，至多作为文件提供。</translation>
    </message>
    <message>
        <source>Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.</source>
        <translation>请写明其实际的编码：7bit、8bit、quoted-printable 或 base64。</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII under the transfer encoding {other}: {detail}</source>
        <translation>传输编码 {other} 之下有 ASCII 以外的字节：{detail}</translation>
    </message>
    <message>
        <source>That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.</source>
        <translation>该编码保证只有 ASCII；服务器可能拒绝邮件，或截去每个字节的一位。</translation>
    </message>
    <message>
        <source>Damaged base64: {detail}</source>
        <translation>损坏的 base64：{detail}</translation>
    </message>
    <message>
        <source>It holds something else, or ends in the middle: its content is damaged.</source>
        <translation>其中含有其他内容，或在中途结束：其内容已损坏。</translation>
    </message>
    <message>
        <source>Put the content in again.</source>
        <translation>请重新放入内容。</translation>
    </message>
    <message>
        <source>Text with NUL bytes in it: {detail}</source>
        <translation>文本含有 NUL 字节：{detail}</translation>
    </message>
    <message>
        <source>They come out of its {other}; programs may show the text only up to the first one.</source>
        <translation>它们来自其 {other}；程序可能只显示到第一个 NUL 为止的文本。</translation>
    </message>
    <message>
        <source>Remove them from the text.</source>
        <translation>请将其从文本中移除。</translation>
    </message>
    <message>
        <source>Lines over {limit} bytes: {number}, the longest has {detail}</source>
        <translation>超过 {limit} 字节的行：{number}，最长的有 {detail}</translation>
    </message>
    <message>
        <source>Servers break such lines, even in the middle of a word or tag, or refuse the message.</source>
        <translation>服务器会把这样的行断开，甚至断在词或标签中间，或拒绝邮件。</translation>
    </message>
    <message>
        <source>Encode the part anew, or break the line.</source>
        <translation>请重新编码该部分，或将该行断开。</translation>
    </message>
    <message>
        <source>NUL bytes: {number}</source>
        <translation>NUL 字节：{number}</translation>
    </message>
    <message>
        <source>Mail may not hold them: servers cut the message there, drop them, or refuse it.</source>
        <translation>邮件中不得含有它们：服务器会在那里截断邮件、丢弃它们，或拒绝邮件。</translation>
    </message>
    <message>
        <source>Remove them, or encode the part anew.</source>
        <translation>请将其移除，或重新编码该部分。</translation>
    </message>
    <message>
        <source>CR that ends no line: {number}</source>
        <translation>不结束行的 CR：{number}</translation>
    </message>
    <message>
        <source>Some servers take it for a line end and others do not; many refuse it as an attack.</source>
        <translation>有些服务器将其视为行尾，有些则不；许多服务器会将其作为攻击拒绝。</translation>
    </message>
    <message>
        <source>Remove it, or encode the part anew.</source>
        <translation>请将其移除，或重新编码该部分。</translation>
    </message>
    <message>
        <source>This program&apos;s check for left-over placeholders</source>
        <translation>此程序对残留占位符的检查</translation>
    </message>
    <message>
        <source>“{text}” is left over in {name}</source>
        <translation>{name} 中残留“{text}”</translation>
    </message>
    <message>
        <source>“{text}” is left over</source>
        <translation>残留“{text}”</translation>
    </message>
    <message>
        <source>It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.</source>
        <translation>它看起来像没有渲染的 Liquid、Handlebars 或 Jinja 变量或标签。</translation>
    </message>
    <message>
        <source>It looks like a variable that should have been replaced.</source>
        <translation>它看起来像本应被替换的变量。</translation>
    </message>
    <message>
        <source>It looks like a merge tag that only Mailchimp or its like would replace.</source>
        <translation>它看起来像只有 Mailchimp 之类的服务才会替换的合并标签。</translation>
    </message>
    <message>
        <source>It looks like a variable in double brackets that was not replaced.</source>
        <translation>它看起来像没有被替换的双括号变量。</translation>
    </message>
    <message>
        <source>Open the file as a template, give the variable a value, or correct the tag.</source>
        <translation>请将文件作为模板打开，给该变量赋值，或更正该标签。</translation>
    </message>
    <message>
        <source>Replace it, or write it as {{ name }} and open the file as a template.</source>
        <translation>请替换它，或将其写成 {{ name }} 并将文件作为模板打开。</translation>
    </message>
    <message>
        <source>Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers again, or end it with the system&apos;s own means.</source>
        <translation>另一个 cfmail 已在运行，但没有响应，因此这是第二个。请在另一个恢复响应后将其关闭，或用系统自身的方法结束它。</translation>
    </message>
    <message>
        <source>{name} — {folder}</source>
        <comment>a file and where it is</comment>
        <translation>{name} — {folder}</translation>
    </message>
    <message>
        <source>&amp;{number}  {title}</source>
        <comment>menu entry of a recent file</comment>
        <translation>&amp;{number}  {title}</translation>
    </message>
    <message>
        <source>{entry} (not there any more)</source>
        <comment>menu entry of a recent file</comment>
        <translation>{entry}（已不存在）</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>尚未打开过文件</translation>
    </message>
    <message>
        <source>Not remembered: see Preferences, Privacy</source>
        <translation>不记录：见“偏好设置”&gt;“隐私”</translation>
    </message>
    <message>
        <source>Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.</source>
        <translation>输入命令名称的一部分。按方向键选择，按回车运行，按 Escape 返回。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>header field</comment>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <comment>header field</comment>
        <translation>回复至</translation>
    </message>
    <message>
        <source>To</source>
        <comment>header field</comment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>header field</comment>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <comment>header field</comment>
        <translation>密送</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>header field</comment>
        <translation>主题</translation>
    </message>
    <message>
        <source>{name} is there more than once: edit it under Header fields.</source>
        <translation>“{name}”出现不止一次：请在“标头字段”中编辑。</translation>
    </message>
    <message>
        <source>{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.</source>
        <translation>“{name}”含有非 UTF-8 字节，显示为 ⟨E9⟩ 的形式：请在“标头字段”中编辑。</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be edited here: see Header fields.</source>
        <translation>“{name}”含有无法在此编辑的字符：请见“标头字段”。</translation>
    </message>
    <message>
        <source>Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.</source>
        <translation>有些字节不是 {charset} 文本（显示为 ⟨E9⟩ 的形式），因此只能在“源码”中编辑。</translation>
    </message>
    <message>
        <source>The character set {charset} is not known, so this is shown and not edited.</source>
        <translation>字符集 {charset} 未知，因此只显示而不能编辑。</translation>
    </message>
    <message>
        <source>It holds characters that no editor keeps, so it can only be edited under Source.</source>
        <translation>它含有编辑器无法保留的字符，因此只能在“源码”中编辑。</translation>
    </message>
    <message>
        <source>It is too long to be edited here.</source>
        <translation>它过长，无法在此编辑。</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>它出现不止一次。</translation>
    </message>
    <message>
        <source>Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead.</source>
        <translation>非文本字节按数字显示，如 ⟨E9⟩：请在“原文”中改写成本来的内容。</translation>
    </message>
    <message>
        <source>The value holds characters that a line cannot keep: edit it under As written.</source>
        <translation>该值含有单行无法保留的字符：请在“原文”中编辑。</translation>
    </message>
    <message>
        <source>This line has no colon, so it is no header field. It can be removed, or mended in the Source view.</source>
        <translation>此行没有冒号，因此不是标头字段。可以将其移除，或在“源码”视图中修复。</translation>
    </message>
    <message>
        <source>This field is too long to be edited here.</source>
        <translation>此字段过长，无法在此编辑。</translation>
    </message>
    <message>
        <source>This message has no header fields. Add one above.</source>
        <translation>此邮件没有标头字段。请在上面添加。</translation>
    </message>
    <message>
        <source>{kind}, inline</source>
        <translation>{kind}，内嵌</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>“{name}” is a folder: only files can be put into a message.</source>
        <translation>“{name}”是文件夹：只能将文件放入邮件。</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log. The message was not changed.</source>
        <translation>程序出错，详情见其日志。邮件没有更改。</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>curl(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Python (httpx)</source>
        <translation>Python (httpx)(&amp;P)</translation>
    </message>
    <message>
        <source>Python (Cloudflare &amp;SDK)</source>
        <translation>Python (Cloudflare SDK)(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;TypeScript (Cloudflare SDK)</source>
        <translation>TypeScript (Cloudflare SDK)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go (Cloudflare SDK)</source>
        <translation>Go (Cloudflare SDK)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;wrangler</source>
        <translation>wrangler(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Raw HTTP</source>
        <translation>原始 HTTP(&amp;R)</translation>
    </message>
    <message>
        <source>Save the request that is sent by {form}</source>
        <translation>保存由 {form} 发送的请求</translation>
    </message>
    <message>
        <source>Save the message that is sent by {form}</source>
        <translation>保存由 {form} 发送的邮件</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.</source>
        <translation>已复制为 {form}；它使用 {path}。两者都不含密钥：密钥取自 {names}。</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.</source>
        <translation>已复制为 {form}；它使用 {path}。两者都不含令牌：请将其填入 {names} 处。</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.</source>
        <translation>已复制为 {form}；它使用 {path}。两者都不含令牌：令牌取自 {names}。</translation>
    </message>
    <message>
        <source>Nothing was copied: open a message and choose an account first.</source>
        <translation>没有复制任何内容：请先打开邮件并选择账户。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>没有复制任何内容。</translation>
    </message>
    <message>
        <source>The sandbox takes requests of this program only: choose one of your own accounts.</source>
        <translation>沙盒只接受此程序的请求：请选择您自己的账户。</translation>
    </message>
    <message>
        <source>One request takes {most} recipients, and there are {count}: remove some.</source>
        <translation>一个请求接受 {most} 位收件人，现有 {count} 位：请移除一些。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序更改。</translation>
    </message>
    <message>
        <source>What is shown is recovered work, which is not saved.</source>
        <translation>显示的是恢复的内容，尚未保存。</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>您在此处的更改尚未保存。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.</source>
        <translation>“{name}”已不存在：它被移动或移除了。邮件保持打开；“保存”会重新写入。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside: {why}</source>
        <translation>无法暂存未保存的内容：{why}</translation>
    </message>
    <message>
        <source>Whether there is unsaved work to recover could not be found out: {why}</source>
        <translation>无法查明是否有未保存的内容可供恢复：{why}</translation>
    </message>
    <message>
        <source>The two could not be compared: {why}</source>
        <translation>无法比较两者：{why}</translation>
    </message>
    <message>
        <source>Recovered unsaved work from {time}. Save it, or close the window to give it up.</source>
        <translation>已恢复 {time} 的未保存内容。请保存，或关闭窗口以放弃。</translation>
    </message>
    <message>
        <source>the program made a mistake.</source>
        <translation>程序出错。</translation>
    </message>
    <message>
        <source>Mend or undo it: until then nothing can be sent or saved.</source>
        <translation>请修复或撤销：在那之前无法发送或保存。</translation>
    </message>
    <message>
        <source>The message was not changed.</source>
        <translation>邮件没有更改。</translation>
    </message>
    <message>
        <source>Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.</source>
        <translation>源码，第 {line} 行：“⟨”用于开始 ⟨E9⟩ 这样的字节，或 ⟨U+27E8⟩ 这样的字符（即“⟨”）。</translation>
    </message>
    <message>
        <source>Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.</source>
        <translation>源码，第 {line} 行：折叠的内容 ⟦…⟧ 只能作为整行移除或移动。</translation>
    </message>
    <message>
        <source>The message was changed elsewhere; what was wrong under “Source” is given up.</source>
        <translation>邮件已在别处更改；“源码”中有误的内容已放弃。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header field: use letters, digits and hyphens.</source>
        <translation>“{name}”不能作为标头字段的名称：请使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>There is a line break or another control character (character {at}), which may not be here.</source>
        <translation>有换行符或其他控制字符（第 {at} 个字符），此处不允许。</translation>
    </message>
    <message>
        <source>This is too long to be written.</source>
        <translation>内容过长，无法写入。</translation>
    </message>
    <message>
        <source>Only plain ASCII characters may be here (see character {at}).</source>
        <translation>此处只允许普通 ASCII 字符（见第 {at} 个字符）。</translation>
    </message>
    <message>
        <source>Part {name} is not there any more.</source>
        <translation>部分 {name} 已不存在。</translation>
    </message>
    <message>
        <source>Part {name} holds other parts and no content of its own.</source>
        <translation>部分 {name} 含有其他部分，没有自己的内容。</translation>
    </message>
    <message>
        <source>This cannot be written in the part&apos;s character set.</source>
        <translation>这无法用该部分的字符集写入。</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.</source>
        <translation>无法在此编辑：它没有完整显示，或已签名或加密。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>The character set of {place} is now {after}: {before} cannot hold this text.</source>
        <translation>{place}的字符集现在是 {after}：{before} 无法容纳此文本。</translation>
    </message>
    <message>
        <source>The transfer encoding of {place} is now {after}; it was {before}.</source>
        <translation>{place}的传输编码现在是 {after}；原来是 {before}。</translation>
    </message>
    <message>
        <source>{place} now says what it is: {after}.</source>
        <translation>{place}现在声明了自己的类型：{after}。</translation>
    </message>
    <message>
        <source>{place} was put into a new {after} part.</source>
        <translation>{place}已放入新的 {after} 部分。</translation>
    </message>
    <message>
        <source>{place} was taken out of its {before} part, which was not needed any more.</source>
        <translation>{place}已从其 {before} 部分中取出，该部分不再需要。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.</source>
        <translation>Tab 插入制表符。按 Escape 再按 Tab，转到下一个控件。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>未找到。</translation>
    </message>
    <message>
        <source>Reached the end and went on from the beginning.</source>
        <translation>已到达末尾，从开头继续。</translation>
    </message>
    <message>
        <source>Reached the beginning and went on from the end.</source>
        <translation>已到达开头，从末尾继续。</translation>
    </message>
    <message>
        <source>This is not a regular expression: {words} (character {position}).</source>
        <translation>这不是正则表达式：{words}（第 {position} 个字符）。</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; nothing was changed. Try a simpler expression.</source>
        <translation>搜索耗时过长，已停止；没有更改任何内容。请尝试更简单的表达式。</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups, \0 for all that matched, \n for a new line.</source>
        <translation>使用正则表达式时，\1 到 \9 表示其分组，\0 表示全部匹配内容，\n 表示换行。</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.</source>
        <translation>按回车查找下一处，按 Shift+回车查找上一处。逐行搜索。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>This cannot be shown: it is not a picture in a format that this program shows, or it is damaged.</source>
        <translation>无法显示：它不是此程序所能显示格式的图片，或已损坏。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: {size}, and {most} million pixels are the most.</source>
        <translation>此图片过大，无法显示：{size}，最多为 {most} 百万像素。</translation>
    </message>
    <message>
        <source>The request was not recorded.</source>
        <translation>请求没有记录。</translation>
    </message>
    <message>
        <source>(body: {size})</source>
        <translation>（正文：{size}）</translation>
    </message>
    <message>
        <source>… The answer goes on; the rest was not kept.</source>
        <translation>… 响应还有后续；其余没有保留。</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>响应没有记录。</translation>
    </message>
    <message>
        <source>No answer came. Later, Cloudflare&apos;s log said: {text}</source>
        <translation>没有收到响应。后来，Cloudflare 的日志显示：{text}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>没有收到响应。</translation>
    </message>
    <message>
        <source>⟨{size}, SHA-256 {digest}, folded⟩</source>
        <translation>⟨{size}，SHA-256 {digest}，已折叠⟩</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>已保存 {name}</translation>
    </message>
    <message>
        <source>Saved {name}, which is a link to {target}</source>
        <translation>已保存 {name}，它是指向 {target} 的链接</translation>
    </message>
    <message>
        <source>The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.</source>
        <translation>邮件已保存。Bcc 行属于信封而不属于文件：{addresses}。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: another program has moved or removed it. Write it again?</source>
        <translation>“{name}”已不存在：另一个程序已将其移动或移除。要重新写入吗？</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replace it with your message?</source>
        <translation>“{name}”在此处打开后被另一个程序更改过。要用您的邮件替换它吗？</translation>
    </message>
    <message>
        <source>The status was not refreshed.</source>
        <translation>状态没有刷新。</translation>
    </message>
    <message>
        <source>Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.</source>
        <translation>无处查询收件人是否被抑制；查询没有发送任何内容。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log: {told}.</source>
        <translation>Cloudflare 的日志：{told}。</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>{address}: {reason}, {until}</source>
        <translation>{address}：{reason}，{until}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>到 {moment}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>(Cloudflare&apos;s own entry; only its support can remove it)</source>
        <translation>（Cloudflare 自己的条目；只有其支持部门可以移除）</translation>
    </message>
    <message>
        <source>The account&apos;s token misses the permission “{name}”; add it in Cloudflare&apos;s dashboard.</source>
        <translation>账户的令牌缺少权限“{name}”；请在 Cloudflare 仪表板中添加。</translation>
    </message>
    <message>
        <source>The sandbox could not be started ({detail}).</source>
        <translation>无法启动沙盒（{detail}）。</translation>
    </message>
    <message>
        <source>Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the permission “{name}” for it.</source>
        <translation>Cloudflare 没有列出 {domain} 的区域：该域在另一个账户中，或令牌缺少对它的权限“{name}”。</translation>
    </message>
    <message>
        <source>What the log says could not be written into the journal ({path}).</source>
        <translation>日志所示的内容无法写入发送记录（{path}）。</translation>
    </message>
    <message>
        <source>That did not work; the details are in the program&apos;s log.</source>
        <translation>操作没有成功；详情见程序的日志。</translation>
    </message>
    <message>
        <source>Ask again later, before you send once more.</source>
        <translation>请稍后再查询，然后再决定是否重新发送。</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>请稍后再查询。</translation>
    </message>
    <message>
        <source>{state} (marked by you)</source>
        <translation>{state}（由您标记）</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Nothing fits: change the search, or show all attempts.</source>
        <translation>没有符合的：请更改搜索，或显示所有尝试。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Every attempt to send will be listed here.</source>
        <translation>尚未发送任何内容。每次发送尝试都会列在此处。</translation>
    </message>
    <message>
        <source>This attempt was deleted from the history.</source>
        <translation>该次尝试已从历史记录中删除。</translation>
    </message>
    <message>
        <source>Sender: {address}</source>
        <translation>发件人：{address}</translation>
    </message>
    <message>
        <source>its contents were not kept</source>
        <translation>其内容未保留</translation>
    </message>
    <message>
        <source>The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.</source>
        <translation>此邮件的内容未保留，因此无法打开。已知的信息仍会列出。</translation>
    </message>
    <message>
        <source>“{subject}” ({moment})</source>
        <translation>“{subject}”（{moment}）</translation>
    </message>
    <message>
        <source>This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may have gone. What is being sent now stays.</source>
        <translation>此操作无法撤销。不会召回任何邮件，程序会忘记这些邮件已发给谁或可能已发给谁。正在发送的会保留。</translation>
    </message>
    <message>
        <source>The limits are kept from now on. Nothing had to be deleted now.</source>
        <translation>限制从现在起生效。现在没有需要删除的内容。</translation>
    </message>
    <message>
        <source>The limits are kept from now on.</source>
        <translation>限制从现在起生效。</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>正在导出：{done} / {total}</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translation>正在删除：{done} / {total}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；没有写入文件。</translation>
    </message>
    <message>
        <source>More than {most} attempts are not copied. Choose fewer, or use Export.</source>
        <translation>超过 {most} 次尝试时不会复制。请少选一些，或使用“导出”。</translation>
    </message>
    <message>
        <source>The history takes {size} on the disk now.</source>
        <translation>历史记录现在占用磁盘 {size}。</translation>
    </message>
    <message>
        <source>OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, and attempts whose outcome is unknown, stay until you delete or mark them.</source>
        <translation>按“确定”会立即并从此应用这些限制：较早的尝试将被永久删除。正在发送的以及结果未知的尝试会保留，直到您删除或标记它们。</translation>
    </message>
    <message>
        <source>Without its contents a message cannot be opened or sent again from the history. Subject, addresses and outcomes are kept all the same.</source>
        <translation>没有内容的邮件无法从历史记录中打开或再次发送。主题、地址和结果仍会保留。</translation>
    </message>
    <message>
        <source>Request {part} of {parts}: {text}</source>
        <translation>第 {part} 个请求（共 {parts} 个）：{text}</translation>
    </message>
    <message>
        <source>Cancel only stops waiting: it may have been sent.</source>
        <translation>“取消”只停止等待：它可能已发送。</translation>
    </message>
    <message>
        <source>Cancel stops it: this request is not sent; the earlier ones were.</source>
        <translation>“取消”会停止它：此请求不会发送；先前的请求已经发送。</translation>
    </message>
    <message>
        <source>Cancel stops it: nothing is sent.</source>
        <translation>“取消”会停止它：不会发送任何内容。</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, or Give up.</source>
        <translation>Cloudflare 要求的等待已结束。没有发送任何内容，也不会自动发送任何内容：请按“立即发送”或“放弃”。</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over.</source>
        <translation>Cloudflare 要求的等待已结束。</translation>
    </message>
    <message>
        <source>Not sent again. What is shown below is the earlier send.</source>
        <translation>没有再次发送。下面显示的是先前的发送。</translation>
    </message>
    <message>
        <source>Left out, because Cloudflare suppresses them: {names}.</source>
        <translation>因被 Cloudflare 抑制而略过：{names}。</translation>
    </message>
    <message>
        <source>What waits is the message as it was when you pressed Send; your changes since are not in it.</source>
        <translation>等待中的是您按下“发送”时的邮件；您此后的更改不在其中。</translation>
    </message>
    <message>
        <source>Nothing was sent yet: a send is in hand in another window.</source>
        <translation>尚未发送任何内容：另一个窗口中正在进行发送。</translation>
    </message>
    <message>
        <source>This outcome could not be written into the history, which will list it as unknown after the next start.</source>
        <translation>此结果无法写入历史记录；下次启动后，历史记录会将其列为未知。</translation>
    </message>
    <message>
        <source>Send it once more? Each of them may get it twice.</source>
        <translation>要再发送一次吗？他们每人都可能收到两次。</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>再发送一次</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.</source>
        <translation>无从得知此邮件是否已发送。如果已发送，再次发送会使 {names} 收到第二份。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}.</source>
        <translation>完全相同的字节自 {time}（{ago}）起正从账户 {account} 发往 {names}。</translation>
    </message>
    <message>
        <source>Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>完全相同的字节可能已于 {time}（{ago}）从账户 {account} 发给 {names}。</translation>
    </message>
    <message>
        <source>Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>完全相同的字节已于 {time}（{ago}）从账户 {account} 发给 {names}。</translation>
    </message>
    <message>
        <source>{name} (production)</source>
        <translation>{name}（生产）</translation>
    </message>
    <message>
        <source>Nothing: it goes as it is.</source>
        <translation>无：按原样发送。</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>将作的更改</translation>
    </message>
    <message>
        <source>Not among the allowed recipients of this account: {names}.</source>
        <translation>不在此账户允许的收件人之中：{names}。</translation>
    </message>
    <message>
        <source>{address} (not among the allowed)</source>
        <translation>{address}（不在允许之列）</translation>
    </message>
    <message>
        <source>Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. If one of them fails, those after it are not sent.</source>
        <translation>Cloudflare 每个请求最多接受 {most} 位收件人，因此邮件分为 {parts} 个带编号的请求发送。如果其中一个失败，其后的请求不会发送。</translation>
    </message>
    <message>
        <source>Tools &gt; History can set it aside and start a new one.</source>
        <translation>“工具”&gt;“历史记录”可以将其移到一旁并新建一份。</translation>
    </message>
    <message>
        <source>Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}</source>
        <translation>没有发送任何内容：每次发送都要先写入发送记录，而写入失败。{reason}{remedy}</translation>
    </message>
    <message>
        <source>The history cannot be used now, and nothing was sent or changed. {reason} {remedy}</source>
        <translation>历史记录现在无法使用，没有发送或更改任何内容。{reason}{remedy}</translation>
    </message>
    <message>
        <source>This was not done, because the journal cannot be used now. {reason} {remedy}</source>
        <translation>没有执行此操作，因为发送记录现在无法使用。{reason}{remedy}</translation>
    </message>
    <message>
        <source>A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.</source>
        <translation>已新建一份发送记录。损坏的那份保留为 {where}；其中的内容不在此处显示。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path} 所在的磁盘已满。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>无法写入 {path}：{detail}。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>无法读取 {path}：{detail}。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} 已损坏。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of this program and is left as it is.</source>
        <translation>{path} 由此程序的更新版本写入，保持原样。</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked.</source>
        <translation>另一个程序锁定了 {path}。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>Allow this program to write the file and its folder, then try again.</source>
        <translation>请允许此程序写入该文件及其文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Allow this program to read the file, or check the disk, then try again.</source>
        <translation>请允许此程序读取该文件，或检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>It can be set aside: it is kept under another name, and a new one is started.</source>
        <translation>可以将其移到一旁：以另一名称保留，并新建一份。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>请使用那个版本。</translation>
    </message>
    <message>
        <source>Try again in a moment; if that does not help, close the other copies of this program.</source>
        <translation>请稍后重试；如果无效，请关闭此程序的其他副本。</translation>
    </message>
    <message>
        <source>The program made a mistake in rendering the template. It is in its log.</source>
        <translation>程序在渲染模板时出错。详情见其日志。</translation>
    </message>
    <message>
        <source>{why} What is shown is what the template said before; nothing is sent of it.</source>
        <translation>{why}显示的是模板先前的内容；不会发送其中的任何内容。</translation>
    </message>
    <message>
        <source>None. {name}.json, {name}.toml or {name}.csv beside the template would be read.</source>
        <translation>无。会读取模板旁边的 {name}.json、{name}.toml 或 {name}.csv。</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.</source>
        <translation>渲染于 {time}，用时 {milliseconds} 毫秒。正在监视模板及其数据：保存后即显示在此处。</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: a save shows here.</source>
        <translation>渲染于 {time}，用时 {milliseconds} 毫秒。正在监视模板及其数据和图片：保存后即显示在此处。</translation>
    </message>
    <message>
        <source>The plain text is the .txt file beside the template.</source>
        <translation>纯文本是模板旁边的 .txt 文件。</translation>
    </message>
    <message>
        <source>The plain text is made from the HTML; a .txt file of the same name would take its place.</source>
        <translation>纯文本由 HTML 生成；同名的 .txt 文件会取代它。</translation>
    </message>
    <message>
        <source>There is no plain text.</source>
        <translation>没有纯文本。</translation>
    </message>
    <message>
        <source>Without a value, and empty in this message: {list}. See “Template”.</source>
        <translation>没有值，在此邮件中为空：{list}。请见“模板”。</translation>
    </message>
    <message>
        <source>goes along, inside the message</source>
        <translation>随邮件一起发送，位于邮件之内</translation>
    </message>
    <message>
        <source>is left out: readers will see no picture</source>
        <translation>被略去：读者看不到图片</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这样的文件</translation>
    </message>
    <message>
        <source>is outside of the template&apos;s folder, and not read</source>
        <translation>在模板的文件夹之外，不读取</translation>
    </message>
    <message>
        <source>is no picture, and left out</source>
        <translation>不是图片，被略去</translation>
    </message>
    <message>
        <source>is over 5 MiB, and left out</source>
        <translation>超过 5 MiB，被略去</translation>
    </message>
    <message>
        <source>You changed the message, so it does not follow {name} any more.</source>
        <translation>您更改了邮件，因此它不再跟随 {name}。</translation>
    </message>
    <message>
        <source>Show what {name} says again? What you changed here would be lost.</source>
        <translation>要重新显示 {name} 的内容吗？您在此处的更改将会丢失。</translation>
    </message>
    <message>
        <source>{name} has become a new message. It can also be followed as a template: every save shows here.</source>
        <translation>{name} 已成为新邮件。也可以将其作为模板跟随：每次保存都会显示在此处。</translation>
    </message>
    <message>
        <source>{name} holds variables. It can be followed as a template: they get values, and every save shows.</source>
        <translation>{name} 含有变量。可以将其作为模板跟随：变量会得到值，每次保存都会显示。</translation>
    </message>
    <message>
        <source>Not for a production account: send by hand.</source>
        <translation>不适用于生产账户：请手动发送。</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts.</source>
        <translation>此账户没有测试收件人：请在“工具”&gt;“账户”中设置。</translation>
    </message>
    <message>
        <source>To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.</source>
        <translation>发给 {address}，十秒内最多一封。只有磁盘上的更改才会触发发送；多次更改以最后一次为准。</translation>
    </message>
    <message>
        <source>Saved: the next mail to you goes in a few seconds.</source>
        <translation>已保存：发给您的下一封邮件将在几秒后发出。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>操作没有成功。</translation>
    </message>
    <message>
        <source>Choose a message — {name}</source>
        <translation>选择邮件 — {name}</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}, {found} found</source>
        <translation>正在查找：{done} / {total}，找到 {found}</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} / {total}</translation>
    </message>
    <message>
        <source>Some programs write a “&gt;” before each line of a message that begins with “From ”. Nothing in the file says whether that was done; look at the message when it is open.</source>
        <translation>有些程序会在邮件中以“From ”开头的每一行前写上“&gt;”。文件中没有说明是否这样做过；打开邮件时请查看。</translation>
    </message>
    <message>
        <source>No message: {why}</source>
        <translation>没有邮件：{why}</translation>
    </message>
    <message>
        <source>Stopped: a batch can be made when all rows are tried.</source>
        <translation>已停止：试运行所有行之后才能生成批次。</translation>
    </message>
    <message>
        <source>No batch was made, and nothing was sent.</source>
        <translation>没有生成批次，也没有发送任何内容。</translation>
    </message>
    <message>
        <source>Try all rows first: every row is rendered and checked, and nothing is sent.</source>
        <translation>请先试运行所有行：每行都会渲染并检查，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Merge of {name}</source>
        <translation>{name} 的合并</translation>
    </message>
    <message>
        <source>To, Cc and Bcc of each message</source>
        <translation>每封邮件的 To、Cc 和 Bcc</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}不存在。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the .eml files in it instead.</source>
        <translation>{name}是文件夹。请改为打开其中的 .eml 文件。</translation>
    </message>
    <message>
        <source>{name} is not a regular file (a pipe or a device, perhaps).</source>
        <translation>{name}不是普通文件（可能是管道或设备）。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}为空。</translation>
    </message>
    <message>
        <source>{name} is too large: {size}, and the limit is {limit}.</source>
        <translation>{name}过大：{size}，上限为 {limit}。</translation>
    </message>
    <message>
        <source>You may not read {name}.</source>
        <translation>您无权读取{name}。</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>读取{name}的操作已停止。</translation>
    </message>
    <message>
        <source>{name} could not be read: {detail}.</source>
        <translation>无法读取{name}：{detail}。</translation>
    </message>
    <message>
        <source>{name} is compressed (gzip) and damaged, so it was not opened.</source>
        <translation>{name}经过压缩 (gzip) 且已损坏，因此没有打开。</translation>
    </message>
    <message>
        <source>{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.</source>
        <translation>{name}是 Outlook 文件，不是原始邮件。请先在 Outlook 中将其另存为 .eml。</translation>
    </message>
    <message>
        <source>{name} has been changed, and does not hold that message any more.</source>
        <translation>{name}已更改，不再含有该邮件。</translation>
    </message>
    <message>
        <source>There is no message in {name}.</source>
        <translation>{name}中没有邮件。</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written.</source>
        <translation>磁盘已满：没有写入{name}。</translation>
    </message>
    <message>
        <source>Another window of this program is writing {name}. Try again.</source>
        <translation>此程序的另一个窗口正在写入{name}。请重试。</translation>
    </message>
    <message>
        <source>{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.</source>
        <translation>{name}已损坏，未作改动：{detail}。请修复或移除它，然后重新启动。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program and was left alone.</source>
        <translation>{name}由此程序的更新版本写入，未作改动。</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>无法写入{name}：{detail}。</translation>
    </message>
    <message>
        <source>{name} exists already and was not replaced. Choose another name.</source>
        <translation>{name}已存在，没有替换。请另选名称。</translation>
    </message>
    <message>
        <source>There is no message: it is empty.</source>
        <translation>没有邮件：内容为空。</translation>
    </message>
    <message>
        <source>This is not a mail message: it does not begin with header fields.</source>
        <translation>这不是邮件：它不以标头字段开头。</translation>
    </message>
    <message>
        <source>The message is too large: {size}, and the limit is {limit}.</source>
        <translation>邮件过大：{size}，上限为 {limit}。</translation>
    </message>
    <message>
        <source>The message&apos;s header is too large: {size}, and the limit is {limit}.</source>
        <translation>邮件的标头过大：{size}，上限为 {limit}。</translation>
    </message>
    <message>
        <source>Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 (byte {position}).</source>
        <translation>请在“将发送的内容”中选择{place}的字符集：其字节不是 UTF-8（第 {position} 个字节）。</translation>
    </message>
    <message>
        <source>{place}, byte {position}</source>
        <translation>{place}，第 {position} 个字节</translation>
    </message>
    <message>
        <source>It cannot be sent like that.</source>
        <translation>这样无法发送。</translation>
    </message>
    <message>
        <source>An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.</source>
        <translation>某个地址含有非 UTF-8 字节（{where}）。请在“标头字段”中重新输入。</translation>
    </message>
    <message>
        <source>An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.</source>
        <translation>某个标识符含有非 UTF-8 字节（{where}）。请更正或移除该字段。</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.</source>
        <translation>在所有部分之外有邮件无法传送的字节（{where}）。请在“源码”中将其移除。</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.</source>
        <translation>在不允许编码之处有邮件无法传送的字节（{where}）。请编辑“源码”。</translation>
    </message>
    <message>
        <source>An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.</source>
        <translation>某个地址在 @ 之前不是 ASCII（{where}）。请更改它，或不要按 7 位发送。</translation>
    </message>
    <message>
        <source>The envelope has no sender. Enter one.</source>
        <translation>信封没有发件人。请输入一个。</translation>
    </message>
    <message>
        <source>The envelope sender “{address}” is not an address: {reason}.</source>
        <translation>信封发件人“{address}”不是地址：{reason}。</translation>
    </message>
    <message>
        <source>The envelope has no recipients. Enter one address a line.</source>
        <translation>信封没有收件人。请每行输入一个地址。</translation>
    </message>
    <message>
        <source>The recipient “{address}” is not an address: {reason}.</source>
        <translation>收件人“{address}”不是地址：{reason}。</translation>
    </message>
    <message>
        <source>The recipient “{address}” is there twice.</source>
        <translation>收件人“{address}”出现两次。</translation>
    </message>
    <message>
        <source>Hidden: only Bcc names it.</source>
        <translation>隐藏：只有 Bcc 写明了它。</translation>
    </message>
    <message>
        <source>Hidden, like Bcc: no header names it.</source>
        <translation>隐藏，同 Bcc：没有标头写明它。</translation>
    </message>
    <message>
        <source>Will not get it, though {field} names it.</source>
        <translation>不会收到，尽管 {field} 写明了它。</translation>
    </message>
    <message>
        <source>Sender; From is {address}.</source>
        <translation>发件人；From 是 {address}。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>the byte order mark is dropped</source>
        <translation>去除字节顺序标记</translation>
    </message>
    <message>
        <source>the mbox line “From…” is dropped</source>
        <translation>mbox 行“From…”被去除</translation>
    </message>
    <message>
        <source>{names} is removed</source>
        <translation>移除 {names}</translation>
    </message>
    <message>
        <source>the draft mark X-Unsent is removed</source>
        <translation>移除草稿标记 X-Unsent</translation>
    </message>
    <message>
        <source>{place} is encoded as {charset}</source>
        <translation>{place}编码为 {charset}</translation>
    </message>
    <message>
        <source>{place} is encoded</source>
        <translation>{place}被编码</translation>
    </message>
    <message>
        <source>{place} is replaced</source>
        <translation>{place}被替换</translation>
    </message>
    <message>
        <source>{place} becomes {encoding}</source>
        <translation>{place}变为 {encoding}</translation>
    </message>
    <message>
        <source>Nothing is changed on the way.</source>
        <translation>发送途中不作任何更改。</translation>
    </message>
    <message>
        <source>On the way: {changes}.</source>
        <translation>发送途中：{changes}。</translation>
    </message>
    <message>
        <source>{size} of {limit}</source>
        <translation>{size}，上限 {limit}</translation>
    </message>
    <message>
        <source>only if every recipient is a verified destination address (then up to 25 MiB)</source>
        <translation>仅当每位收件人都是已验证的目标地址时（此时上限为 25 MiB）</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is not part of the message.</source>
        <translation>文件以字节顺序标记开头，它不是邮件的一部分。</translation>
    </message>
    <message>
        <source>The file begins with an mbox line “From…”, which is not part of the message.</source>
        <translation>文件以 mbox 行“From…”开头，它不是邮件的一部分。</translation>
    </message>
    <message>
        <source>This is a draft (X-Unsent: 1). That mark is not sent.</source>
        <translation>这是草稿 (X-Unsent: 1)。该标记不会发送。</translation>
    </message>
    <message>
        <source>A line of the header (byte {at}) has no colon, so it is not a header field.</source>
        <translation>标头中有一行（第 {at} 个字节）没有冒号，因此不是标头字段。</translation>
    </message>
    <message>
        <source>There are more than 10,000 header fields; the others are not listed.</source>
        <translation>标头字段超过 10,000 个；其余的没有列出。</translation>
    </message>
    <message>
        <source>No blank line follows the header: the message has no body.</source>
        <translation>标头之后没有空行：邮件没有正文。</translation>
    </message>
    <message>
        <source>The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.</source>
        <translation>邮件含有 NUL 字节（首个在第 {at} 个字节）；邮件服务器可能拒绝它。</translation>
    </message>
    <message>
        <source>A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.</source>
        <translation>有单独的回车符（第 {at} 个字节）。它按原样发送；服务器可能拒绝。</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 (the first at byte {at}).</source>
        <translation>有些字节不是 UTF-8（首个在第 {at} 个字节）。</translation>
    </message>
    <message>
        <source>The field {name} holds something that is not an address.</source>
        <translation>字段 {name} 含有不是地址的内容。</translation>
    </message>
    <message>
        <source>The file seems to hold several messages (another begins at byte {at}). They would go as one.</source>
        <translation>文件似乎含有多封邮件（另一封始于第 {at} 个字节）。它们会作为一封发送。</translation>
    </message>
    <message>
        <source>Parts are nested too deeply (below part {part}); the inner ones are not looked at.</source>
        <translation>部分嵌套过深（在部分 {part} 之下）；不查看内层部分。</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; the others are not looked at.</source>
        <translation>部分超过 10,000 个；不查看其余部分。</translation>
    </message>
    <message>
        <source>Part {part} says that it has parts, but its boundary never occurs.</source>
        <translation>部分 {part} 声明含有多个部分，但其边界从未出现。</translation>
    </message>
    <message>
        <source>The end of the parts of part {part} is missing; the message may be cut off.</source>
        <translation>部分 {part} 缺少其各部分的结尾；邮件可能被截断了。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>字符集</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Number and kind of the part</source>
        <translation>部分的编号和种类</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>Character set that the part names</source>
        <translation>该部分声明的字符集</translation>
    </message>
    <message>
        <source>What its text really is: us-ascii, utf-8, or something else</source>
        <translation>其文本实际的字符集：us-ascii、utf-8 或其他</translation>
    </message>
    <message>
        <source>Transfer encoding that the part names</source>
        <translation>该部分声明的传输编码</translation>
    </message>
    <message>
        <source>Size of the content, its transfer encoding undone</source>
        <translation>解除传输编码后的内容大小</translation>
    </message>
    <message>
        <source>File name as the sender wrote it, shown safely</source>
        <translation>发件人所写的文件名，以安全方式显示</translation>
    </message>
    <message>
        <source>What is wrong with the part; choose it to read more</source>
        <translation>该部分的错误；选择它可了解更多</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>rows</comment>
        <translation>共 {count} 行</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln 字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位已送达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位排队中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位退信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位被抑制</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位未提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>%Ln 位收件人，分 {parts} 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>%Ln 个重复项只计一次</numerusform>
        </translation>
    </message>
    <message>
        <source>The configured keyring ({detail}) does not protect what it keeps, so it is not used.</source>
        <translation>所配置的密钥环（{detail}）不保护其保存的内容，因此不使用它。</translation>
    </message>
    <message>
        <source>The keyring could not be opened: it is locked, or its question was dismissed. Try again.</source>
        <translation>无法打开密钥环：它已锁定，或其询问被关闭。请重试。</translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation>密钥环出错（{detail}）。</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>密钥环出错。</translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>另有 %Ln 项不是地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… 及另外 %Ln 个国际化域名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln 位收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封正在发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封已发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封结果未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封暂缓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln 封无法发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>正在读取文件：目前 %Ln 封邮件。尚不发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. {counts}. Resume goes on with what was never begun.</source>
        <translation>已暂停。{counts}。“继续”会从未开始的邮件接着发送。</translation>
    </message>
    <message>
        <source>Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.</source>
        <translation>已停止。{counts}。不再发送任何内容；“继续”会从未开始的邮件接着发送。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} 及另外 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>每分钟最多 %Ln 封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}，同时 %Ln 封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>有 %Ln 封邮件被暂缓（{reasons}），仍要发送吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>%Ln 封邮件的结果已写入 {where}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln 个批次被中断。不会有任何内容自动继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>要发送 %Ln 封邮件吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>共 {recipients}，%Ln 个不同的地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>也发送给他们（%Ln 封邮件，否则暂缓）</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}：{why}</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位被抑制；“在历史记录中显示”可查看是谁及其原因</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>超过 %Ln 位收件人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>%Ln 位收件人超过此程序所发送的上限 {limit}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>%Ln 位收件人：邮件分 {requests} 个请求发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>主题有 %Ln 个字符；允许 {limit} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} 的名称有 %Ln 个字节；允许 {limit} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} 有 %Ln 个字节；允许 {limit} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>已有 %Ln 个 Received 字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows: {record}.</source>
        <translation>请设置 Cloudflare 仪表板所显示的 TXT 记录：{record}。</translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} 有 %Ln 条 SPF 记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} 有 %Ln 条 DKIM 记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.</source>
        <translation>如果 SPF 和 DKIM 都不能为 From 作证，邮件应被拒绝：“{other}”。</translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.</source>
        <translation>如果 SPF 和 DKIM 都不能为 From 作证，邮件会进入垃圾邮件文件夹：“{other}”。</translation>
    </message>
    <message>
        <source>That holds for {number}% of such mail.</source>
        <translation>这适用于 {number}% 的此类邮件。</translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} 有 %Ln 条 DMARC 记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>使用 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} ({platforms})</source>
        <translation>{program}（{platforms}）</translation>
    </message>
    <message>
        <source>{programs}: {note}</source>
        <translation>{programs}：{note}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what}（%Ln 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>%Ln 个链接未查询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln 项已忽略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln 项将会失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln 项可能被更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln 项显示或行为可能不佳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place}（及另外 %Ln 处）</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a place in the message</comment>
        <translation>转到</translation>
    </message>
    <message>
        <source>{level}: {meaning}</source>
        <translation>{level}：{meaning}</translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>要检查 {hosts} 上的 %Ln 个链接吗？这些服务器会得知您的 IP 地址、时间和链接的地址。只请求其标头 (HEAD)；不查询退订链接和指向专用网络的链接。不会发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>另有 %Ln 个类似的字段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} 出现 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>%Ln 个标头字段中有原始 UTF-8，首个在 {detail} 中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>Date 超前 %Ln 天：{detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>Date 已过去 %Ln 天：{detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>From 中有 %Ln 个地址，但没有 Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>Sender 中有 %Ln 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} 含有 %Ln 个字符的编码字：{other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>边界有 %Ln 个字符（{detail}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>{name} 及另外 %Ln 处残留“{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>%Ln 处残留“{text}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>上次打开的 %Ln 个文件已不存在：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%Ln 个命令</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so. Try fewer letters.</source>
        <translation>没有这样名称的命令。请少输入一些字母。</translation>
    </message>
    <message>
        <source>This command cannot be used now. {why}</source>
        <translation>此命令现在无法使用。{why}</translation>
    </message>
    <message>
        <source>This command cannot be used now.</source>
        <translation>此命令现在无法使用。</translation>
    </message>
    <message>
        <source>{command} (not now)</source>
        <translation>{command}（现在不可用）</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln 个按键</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found by these words. Try fewer letters.</source>
        <translation>没有找到符合这些词的按键。请少输入一些字母。</translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>拖放的内容中有 %Ln 项不是这台计算机上的文件：请先保存，再附加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>已替换 %Ln 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>%Ln 条建议。按向下键选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet. That proves nothing: entries come late, and some never.</source>
        <translation>尚未出现在 Cloudflare 的日志中。这不能证明什么：条目来得晚，有些永远不来。</translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位仍在排队</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln 位尚未出现在日志中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>Cloudflare 的日志只能追溯 %Ln 天；此项更早。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>找到 %Ln 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln 次尝试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>已选 %Ln 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>已选择 %Ln 次尝试。选择其中一次可查看其收件人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>所选的 %Ln 次，作为 CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>所选的 %Ln 次，作为 JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>找到的 %Ln 次，作为 CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>找到的 %Ln 次，作为 JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>要从历史记录中删除 %Ln 次尝试及其邮件副本吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 次尝试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln 次保留：正在发送，或删除已停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln 次尝试已导出到 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare 要求等待：%Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>在它之前的请求已得到响应，涉及 %Ln 位收件人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>没有向之后各请求的 %Ln 位收件人发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>要发送给 %Ln 位收件人吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>分 %Ln 个请求发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln 个变量没有值，留为空：请输入值来试用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <comment>a picture and what becomes of it</comment>
        <translation>{name}：{state}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>“{name}”含有 %Ln 封邮件。请选择要打开的一封。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>%Ln 个没有值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln 个发现项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>已试运行 %Ln 行中的 {done} 行；没有发送任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln 行不产生邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln 行将会失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>正在为批次写出邮件：{done} / %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>不产生邮件的 %Ln 行被略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a file</comment>
        <translation>“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>有 %Ln 位收件人；一次最多可发给 {most} 位。请移除 {excess} 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln 个行尾变为 CRLF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>{place}中的 %Ln 个字节被转义</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>从{place}中去除 %Ln 个游离字节</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>及另外 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… 及另外 %Ln 条说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>备选内容</translation>
    </message>
    <message>
        <source>Related parts</source>
        <translation>相关部分</translation>
    </message>
    <message>
        <source>Signed parts</source>
        <translation>已签名部分</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>非 UTF-8</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>过深</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>部分过多</translation>
    </message>
    <message>
        <source>no delimiter</source>
        <translation>无分隔符</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无结尾</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>raw 8-bit</source>
        <translation>原始 8 位</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>unknown charset</source>
        <translation>未知字符集</translation>
    </message>
    <message>
        <source>wrong charset</source>
        <translation>错误字符集</translation>
    </message>
    <message>
        <source>UTF-8?</source>
        <translation>UTF-8？</translation>
    </message>
    <message>
        <source>no charset</source>
        <translation>无字符集</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>Parts are nested too deeply here; the inner ones are not looked at.</source>
        <translation>此处部分嵌套过深；不查看内层部分。</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; this one holds the rest.</source>
        <translation>部分超过 10,000 个；此部分含有其余部分。</translation>
    </message>
    <message>
        <source>It says that it has parts, but its boundary never occurs.</source>
        <translation>它声明含有多个部分，但其边界从未出现。</translation>
    </message>
    <message>
        <source>The end of its parts is missing; the message may be cut off.</source>
        <translation>缺少其各部分的结尾；邮件可能被截断了。</translation>
    </message>
    <message>
        <source>What holds parts may not be encoded as {encoding}; that is not undone here.</source>
        <translation>含有部分的容器不得编码为 {encoding}；此处不予解除。</translation>
    </message>
    <message>
        <source>The transfer encoding {encoding} is not known, so nothing is decoded.</source>
        <translation>传输编码 {encoding} 未知，因此不作任何解码。</translation>
    </message>
    <message>
        <source>Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.</source>
        <translation>其传输编码是 {encoding}，但含有原始 8 位字节。</translation>
    </message>
    <message>
        <source>Its base64 is damaged: it holds something else, or ends in the middle.</source>
        <translation>其 base64 已损坏：含有其他内容，或在中途结束。</translation>
    </message>
    <message>
        <source>The character set {charset} is not known.</source>
        <translation>字符集 {charset} 未知。</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in {charset}.</source>
        <translation>有些字节在 {charset} 中没有意义。</translation>
    </message>
    <message>
        <source>It says {charset}, but its bytes are valid UTF-8.</source>
        <translation>它声明为 {charset}，但其字节是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>It goes beyond ASCII and names no character set.</source>
        <translation>它含有 ASCII 以外的字符，但没有声明字符集。</translation>
    </message>
    <message>
        <source>Its text holds NUL bytes.</source>
        <translation>其文本含有 NUL 字节。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
    <message>
        <source>It holds no text to show. Open it as a message to see all of it.</source>
        <translation>它没有可显示的文本。请作为邮件打开以查看全部内容。</translation>
    </message>
    <message>
        <source>Below is the text around them, which mail programs do not show.</source>
        <translation>以下是它们周围的文本，邮件程序不显示它。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>只显示开头。</translation>
    </message>
    <message>
        <source>Bytes that are not {charset} text are shown like ⟨E9⟩.</source>
        <translation>非 {charset} 文本的字节显示为 ⟨E9⟩ 的形式。</translation>
    </message>
    <message>
        <source>It may be {charsets}.</source>
        <translation>它可能是 {charsets}。</translation>
    </message>
    <message>
        <source>{type}, {size}, in hexadecimal:</source>
        <translation>{type}，{size}，十六进制：</translation>
    </message>
    <message>
        <source>{type}, {size}; the first 4 KiB in hexadecimal:</source>
        <translation>{type}，{size}；前 4 KiB 的十六进制：</translation>
    </message>
    <message>
        <source>It calls itself “{written}”, and would be saved as “{name}”.</source>
        <translation>它自称“{written}”，将保存为“{name}”。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>正在解码…</translation>
    </message>
    <message>
        <source>This cannot be shown: the program made a mistake, which is in its log.</source>
        <translation>无法显示：程序出错，详情见其日志。</translation>
    </message>
    <message>
        <source>This was not saved: the program made a mistake, which is in its log.</source>
        <translation>没有保存：程序出错，详情见其日志。</translation>
    </message>
    <message>
        <source>Message in part {number}</source>
        <translation>部分 {number} 中的邮件</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>没有可保存的内容。</translation>
    </message>
    <message>
        <source>{name} saved in {folder}</source>
        <translation>{name} 已保存到 {folder}</translation>
    </message>
    <message>
        <source>{saved}. Then it ended: {failure}</source>
        <translation>{saved}。随后中止：{failure}</translation>
    </message>
    <message>
        <source>{place} of {part}</source>
        <translation>{part}的{place}</translation>
    </message>
    <message>
        <source>part {number} ({type})</source>
        <translation>部分 {number} ({type})</translation>
    </message>
    <message>
        <source>body ({type})</source>
        <translation>正文 ({type})</translation>
    </message>
    <message>
        <source>header field {name}</source>
        <translation>标头字段 {name}</translation>
    </message>
    <message>
        <source>before the header</source>
        <translation>标头之前</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>header line without a colon</source>
        <translation>没有冒号的标头行</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>前导文本</translation>
    </message>
    <message>
        <source>epilogue</source>
        <translation>尾随文本</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>在 %Ln 页上找到。按回车转到第一处。</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try others; Escape shows every page again.</source>
        <translation>没有设置含有词“{words}”。请尝试其他词；Escape 重新显示所有页面。</translation>
    </message>
    <message>
        <source>Every account that a message can be sent from. Add or change one to see its token, its base URL and all that keeps a send from going to the wrong people.</source>
        <translation>可用来发送邮件的所有账户。添加或更改账户可查看其令牌、基础 URL，以及防止发给错误的人的各项设置。</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is a production account</comment>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no production account</comment>
        <translation>否</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no test recipient</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>every recipient is allowed</comment>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>Global API key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The sandbox is a part of cfmail: there is nothing to change in it.</source>
        <translation>沙盒是 cfmail 的一部分：其中没有可更改的内容。</translation>
    </message>
    <message>
        <source>This account comes from environment variables: change those, then start cfmail again.</source>
        <translation>此账户来自环境变量：请更改环境变量，然后重新启动 cfmail。</translation>
    </message>
    <message>
        <source>A new message begins with this From. Each message that is sent puts its own here.</source>
        <translation>新邮件以此发件人 (From) 开头。每封发送的邮件都会将自己的发件人写入此处。</translation>
    </message>
    <message>
        <source>You are asked before a message goes out from an account that is marked as production, to somebody whom the account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. You are also asked before a signature breaks, and, where the account wants to know, about suppressed recipients.</source>
        <translation>从标记为生产的账户发送邮件、发送给该账户允许的收件人之外的人，或发送给超过 {most} 位收件人（需要多个请求）之前，会先询问您。签名会失效之前也会询问您；如果账户要求，还会就被抑制的收件人询问您。</translation>
    </message>
    <message>
        <source>“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to nobody else. Test recipient, allowed recipients and the mark for production belong to each account.</source>
        <translation>“改发给我”(Ctrl+Shift+回车) 只将邮件发送给账户的测试收件人，不发给其他任何人。测试收件人、允许的收件人和生产标记属于各个账户。</translation>
    </message>
    <message>
        <source>While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be allowed to read this; where it is not, you are told once, and the sends themselves are not affected.</source>
        <translation>cfmail 运行期间，会在发送后 1、5、30 分钟和 6 小时向 Cloudflare 询问排队中的收件人的结果。cfmail 结束时仍在排队的，下次启动时询问。账户的令牌必须允许读取这些信息；如果不允许，会告知您一次，发送本身不受影响。</translation>
    </message>
    <message>
        <source>What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted.</source>
        <translation>发往 Cloudflare 的内容都经由它，对每个账户都如此。只接受以 http:// 或 https:// 开头的地址；没有填写时，无论环境如何设置，都直接询问 Cloudflare。不接受用户名和密码。</translation>
    </message>
    <message>
        <source>Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all others as usual. It holds for every message that the account sends, and for --check with --account.</source>
        <translation>每个账户对各项检查有自己的判定：哪些计为错误，哪些忽略，其余照常。它适用于该账户发送的每封邮件，也适用于 --check 与 --account 一起使用时。</translation>
    </message>
    <message>
        <source>Every check is as usual for this account.</source>
        <translation>对此账户，每项检查都照常。</translation>
    </message>
    <message>
        <source>Checks read the message on this computer only. DNS records and links are asked about when you press the buttons below the findings, and never by themselves.</source>
        <translation>检查只在这台计算机上读取邮件。DNS 记录和链接只在您按下发现项下方的按钮时查询，绝不自动查询。</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.</source>
        <translation>每个窗口都会立即采用。结果也带有文字和形状：没有任何一种只靠颜色表示。</translation>
    </message>
    <message>
        <source>100 % is the size that the system asks for.</source>
        <translation>100 % 是系统要求的大小。</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>跟随系统（{language}）</translation>
    </message>
    <message>
        <source>Of windows, dates and numbers. What you send is not translated.</source>
        <translation>窗口、日期和数字的语言。您发送的内容不会翻译。</translation>
    </message>
    <message>
        <source>cfmail will speak {language} at its next start.</source>
        <translation>cfmail 下次启动时将使用{language}。</translation>
    </message>
    <message>
        <source>cfmail will speak the system’s language at its next start.</source>
        <translation>cfmail 下次启动时将使用系统的语言。</translation>
    </message>
    <message>
        <source>The windows that are open now come back then.</source>
        <translation>现在打开的窗口届时会恢复。</translation>
    </message>
    <message>
        <source>Their names and folders, for File &gt; Open Recent. Turned off, the list is emptied and stays empty.</source>
        <translation>它们的名称和文件夹，用于“文件”&gt;“打开最近的文件”。关闭此项时，列表会被清空并保持为空。</translation>
    </message>
    <message>
        <source>The remembered addresses were deleted.</source>
        <translation>记住的地址已删除。</translation>
    </message>
    <message>
        <source>The history keeps the contents of the messages that were sent, so that they can be opened again.</source>
        <translation>历史记录保留已发送邮件的内容，以便重新打开。</translation>
    </message>
    <message>
        <source>The history keeps no contents of messages: only subject, addresses and outcomes.</source>
        <translation>历史记录不保留邮件的内容：只保留主题、地址和结果。</translation>
    </message>
    <message>
        <source>The preview loads no remote image by itself, because loading one tells its server that and when the message was opened. “Load remote images” in the preview does so for that one message, until another is shown.</source>
        <translation>预览不会自动加载远程图像，因为加载图像会让其服务器得知邮件被打开及打开的时间。预览中的“加载远程图像”只对那一封邮件加载，直到显示另一封为止。</translation>
    </message>
    <message>
        <source>API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail ends. The log holds no addresses, subjects or contents.</source>
        <translation>API 令牌和密钥绝不写入文件：它们在系统的密钥环中，或在内存中直到 cfmail 结束。日志不含地址、主题或内容。</translation>
    </message>
    <message>
        <source>cfmail does not tell anybody how it is used, and it does not look for updates.</source>
        <translation>cfmail 不会向任何人报告它的使用情况，也不会查找更新。</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>尝试保留 %Ln 天，前提是占用不超过 {size}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>尝试保留 %Ln 天，无论占用多少空间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts are kept as long as they take no more than {size}; then the oldest go.</source>
        <translation>只要占用不超过 {size}，尝试就一直保留；超过后先删除最旧的。</translation>
    </message>
    <message>
        <source>Attempts are kept for ever, whatever room they take.</source>
        <translation>尝试永久保留，无论占用多少空间。</translation>
    </message>
    <message>
        <source>Qt WebEngine is not installed, so this is a simple view.</source>
        <translation>未安装 Qt WebEngine，因此这是简易视图。</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot be loaded ({library}), so this is a simple view.</source>
        <translation>无法加载 Qt WebEngine（{library}），因此这是简易视图。</translation>
    </message>
    <message>
        <source>The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.</source>
        <translation>程序以 root 身份运行，Qt WebEngine 在此身份下无法安全运行，因此这是简易视图。</translation>
    </message>
    <message>
        <source>This system does not let Qt WebEngine shut its pages in, so this is a simple view.</source>
        <translation>此系统不允许 Qt WebEngine 隔离其页面，因此这是简易视图。</translation>
    </message>
    <message>
        <source>Qt WebEngine ended the program when it was started last, so this is a simple view.</source>
        <translation>Qt WebEngine 上次启动时使程序结束，因此这是简易视图。</translation>
    </message>
    <message>
        <source>It follows no style sheets and loads nothing remote: mail programs show more.</source>
        <translation>它不遵循样式表，也不加载任何远程内容：邮件程序显示得更多。</translation>
    </message>
    <message>
        <source>Install PySide6-Addons for the real one, or use Open in browser.</source>
        <translation>要使用真正的预览，请安装 PySide6-Addons，或使用“在浏览器中打开”。</translation>
    </message>
    <message>
        <source>Install the library for the real one, or use Open in browser.</source>
        <translation>要使用真正的预览，请安装该库，或使用“在浏览器中打开”。</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user for the real one, or use Open in browser.</source>
        <translation>要使用真正的预览，请以普通用户身份启动程序，或使用“在浏览器中打开”。</translation>
    </message>
    <message>
        <source>Allow unprivileged user namespaces for the real one, or use Open in browser.</source>
        <translation>要使用真正的预览，请允许非特权用户命名空间，或使用“在浏览器中打开”。</translation>
    </message>
    <message>
        <source>Press Try again for the real one, or use Open in browser.</source>
        <translation>要使用真正的预览，请按“重试”，或使用“在浏览器中打开”。</translation>
    </message>
    <message>
        <source>Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP address.</source>
        <translation>不加载任何远程内容。加载图像会让 {hosts} 得知此邮件正被查看、查看的时间及来自哪个 IP 地址。</translation>
    </message>
    <message>
        <source>Images at {hosts} are not shown: the simple view loads nothing remote.</source>
        <translation>不显示 {hosts} 上的图像：简易视图不加载任何远程内容。</translation>
    </message>
    <message>
        <source>Remote images of this message are loaded from {hosts}. Nothing else is.</source>
        <translation>此邮件的远程图像从 {hosts} 加载。不加载其他任何内容。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark (the mail&apos;s own)</source>
        <translation>深色（邮件自身的）</translation>
    </message>
    <message>
        <source>Dark (forced inversion)</source>
        <translation>深色（强制反色）</translation>
    </message>
    <message>
        <source>Phone, 375</source>
        <translation>手机，375</translation>
    </message>
    <message>
        <source>Tablet, 768</source>
        <translation>平板，768</translation>
    </message>
    <message>
        <source>Desktop, 1024</source>
        <translation>桌面，1024</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{factor}; press to go back to 100 % (Ctrl+0)</source>
        <translation>{factor}；按下恢复为 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>{target} — {ascii} reads {unicode}</source>
        <translation>{target} — {ascii} 读作 {unicode}</translation>
    </message>
    <message>
        <source>Open this link in your browser? The site learns that and when it was opened, and your IP address.</source>
        <translation>要在浏览器中打开此链接吗？该网站会得知链接被打开及打开的时间，以及您的 IP 地址。</translation>
    </message>
    <message>
        <source>Begin a message to this address in your mail program? Nothing is sent by that.</source>
        <translation>要在您的邮件程序中开始撰写发往此地址的邮件吗？这样做不会发送任何内容。</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>它指向 {host}。</translation>
    </message>
    <message>
        <source>It leads to {host}, which reads {unicode}.</source>
        <translation>它指向 {host}，读作 {unicode}。</translation>
    </message>
    <message>
        <source>Its name uses letters that look like others: this may be a counterfeit.</source>
        <translation>其名称使用了与其他字母相似的字母：这可能是仿冒。</translation>
    </message>
    <message>
        <source>This link is no complete address, so it was not opened. Mail programs cannot follow it either.</source>
        <translation>此链接不是完整的地址，因此没有打开。邮件程序也无法跟随它。</translation>
    </message>
    <message>
        <source>Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.</source>
        <translation>不打开以 {scheme}: 开头的链接；只打开 http:、https: 和 mailto: 链接。</translation>
    </message>
    <message>
        <source>The system found no program to open this. Copy the address instead.</source>
        <translation>系统没有找到可打开它的程序。请改为复制地址。</translation>
    </message>
    <message>
        <source>This message has neither text nor HTML to show.</source>
        <translation>此邮件既没有文本也没有 HTML 可显示。</translation>
    </message>
    <message>
        <source>This message has no HTML part: its plain text is shown.</source>
        <translation>此邮件没有 HTML 部分：显示其纯文本。</translation>
    </message>
    <message>
        <source>This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves.</source>
        <translation>此邮件没有纯文本部分。不显示 HTML 的程序什么也不显示，或自行生成文本。</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no preview of this message.</source>
        <translation>程序出错：此邮件没有预览。</translation>
    </message>
    <message>
        <source>The page was saved as {name}.</source>
        <translation>页面已保存为 {name}。</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>页面没有保存。</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>页面已交给打印机。</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>页面没有打印。</translation>
    </message>
    <message>
        <source>Your browser was given a private copy with the message&apos;s own images; it loads nothing remote.</source>
        <translation>已将带有邮件自身图像的私有副本交给您的浏览器；它不加载任何远程内容。</translation>
    </message>
    <message>
        <source>There is no text to show behind the subject.</source>
        <translation>没有可显示在主题之后的文本。</translation>
    </message>
    <message>
        <source>The text behind the subject is hidden in the page: it was written for lists.</source>
        <translation>主题之后的文本在页面中是隐藏的：它是为列表而写的。</translation>
    </message>
    <message>
        <source>The text behind the subject is how the page begins. A hidden text at its beginning would replace it.</source>
        <translation>主题之后的文本是页面的开头。开头处若有隐藏文本，会取代它。</translation>
    </message>
    <message>
        <source>Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.</source>
        <translation>此邮件的字符数：发件人 {sender}，主题 {subject}，其后的文本 {preheader}。</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} 或更多</translation>
    </message>
    <message>
        <source>sender {count}</source>
        <translation>发件人 {count}</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>无发件人</translation>
    </message>
    <message>
        <source>subject {count}</source>
        <translation>主题 {count}</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>text {count}</source>
        <translation>文本 {count}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无文本</translation>
    </message>
    <message>
        <source>Programs cut by width and not by count, and change: take the numbers as typical ones.</source>
        <translation>程序按宽度而不是按字符数截断，而且会变化：请将这些数字视为典型值。</translation>
    </message>
    <message>
        <source>Open a message first.</source>
        <translation>请先打开一封邮件。</translation>
    </message>
    <message>
        <source>A message is being opened.</source>
        <translation>正在打开一封邮件。</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>请先选择一个账户。</translation>
    </message>
    <message>
        <source>The message is being looked through after a change.</source>
        <translation>更改之后正在检查邮件。</translation>
    </message>
    <message>
        <source>A send is in hand or has just ended. One message is sent at a time.</source>
        <translation>发送正在进行或刚刚结束。一次只发送一封邮件。</translation>
    </message>
    <message>
        <source>A message waits to be sent: press Send now or Give up below first.</source>
        <translation>有一封邮件等待发送：请先按下面的“立即发送”或“放弃”。</translation>
    </message>
    <message>
        <source>Answer the question about this send first.</source>
        <translation>请先回答关于此次发送的问题。</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>您已放弃它。</translation>
    </message>
    <message>
        <source>The template has a fault; what is shown is what it said before. See “Template”.</source>
        <translation>模板有错误；显示的是它先前的内容。请见“模板”。</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile: look at it, then send again.</source>
        <translation>账户在此期间已更改或移除：请查看它，然后再次发送。</translation>
    </message>
    <message>
        <source>This envelope was edited for another message: use it for this one, or reset it from the headers.</source>
        <translation>此信封是为另一封邮件编辑的：请将它用于这封邮件，或按标头重置。</translation>
    </message>
    <message>
        <source>The message is larger than Cloudflare takes: {size} of at most {limit}.</source>
        <translation>邮件超过 Cloudflare 所接受的大小：{size}，最多 {limit}。</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有发现项</translation>
    </message>
    <message>
        <source>A message waits to be sent. Close the window and give it up? Nothing of it was sent.</source>
        <translation>有一封邮件等待发送。要关闭窗口并放弃它吗？其中没有发送任何内容。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>它含有 %Ln 个部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln 个部分已保存到 {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} 及另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>It is on its way; no answer has come yet.</source>
        <translation>它正在途中；尚未收到响应。</translation>
    </message>
    <message>
        <source>You marked it as sent: Cloudflare&apos;s answer is not known.</source>
        <translation>您将其标记为已发送：Cloudflare 的响应未知。</translation>
    </message>
    <message>
        <source>Cloudflare took it; each recipient&apos;s outcome is shown.</source>
        <translation>Cloudflare 已接收；各收件人的结果均已列出。</translation>
    </message>
    <message>
        <source>You marked it as not sent.</source>
        <translation>您将其标记为未发送。</translation>
    </message>
    <message>
        <source>It may have been sent. Nothing is repeated by itself; find out before you send it again.</source>
        <translation>它可能已发送。不会自动重复任何操作；再次发送之前请先查明。</translation>
    </message>
    <message>
        <source>Before that: {cause}</source>
        <translation>在此之前：{cause}</translation>
    </message>
    <message>
        <source>Check those that may have been sent; nothing is repeated by itself.</source>
        <translation>请查明那些可能已发送的；不会自动重复任何操作。</translation>
    </message>
    <message>
        <source>Cloudflare asked to wait: send again at {moment} or later.</source>
        <translation>Cloudflare 要求等待：请在 {moment} 或之后再次发送。</translation>
    </message>
    <message>
        <source>Sandbox: {text}</source>
        <translation>沙盒：{text}</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody: Cloudflare&apos;s suppression list names {names}.</source>
        <translation>没有向任何人发送任何内容：Cloudflare 的抑制名单中有 {names}。</translation>
    </message>
    <message>
        <source>You can send to the others.</source>
        <translation>您可以发送给其他人。</translation>
    </message>
    <message>
        <source>Nothing was sent, because another recipient is suppressed.</source>
        <translation>没有发送任何内容，因为另一位收件人被抑制。</translation>
    </message>
    <message>
        <source>On Cloudflare&apos;s suppression list: nothing went to this address.</source>
        <translation>在 Cloudflare 的抑制名单中：没有向此地址发送任何内容。</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>原因：{reason}。</translation>
    </message>
    <message>
        <source>Until {moment}.</source>
        <translation>持续到 {moment}。</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>硬退信</translation>
    </message>
    <message>
        <source>soft bounces</source>
        <translation>软退信</translation>
    </message>
    <message>
        <source>complaint about spam</source>
        <translation>垃圾邮件投诉</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手动录入</translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet ({moment}), which proves nothing.</source>
        <translation>尚未出现在 Cloudflare 的日志中（{moment}），这不能证明什么。</translation>
    </message>
    <message>
        <source>Looked up {moment}.</source>
        <translation>查询于 {moment}。</translation>
    </message>
    <message>
        <source>The server says: {words}.</source>
        <translation>服务器称：{words}。</translation>
    </message>
    <message>
        <source>{message} · Account: {account} · {time}</source>
        <translation>{message} · 账户：{account} · {time}</translation>
    </message>
    <message>
        <source>Message id: {id}</source>
        <translation>邮件 ID：{id}</translation>
    </message>
    <message>
        <source>The answer also names {names}, to whom nothing was to be sent.</source>
        <translation>响应中还提到了 {names}，而本不应向其发送任何内容。</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} / {parts}</translation>
    </message>
    <message>
        <source>Simulated by the sandbox: {text}</source>
        <translation>由沙盒模拟：{text}</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server took the message.</source>
        <translation>收件人的邮件服务器已接收邮件。</translation>
    </message>
    <message>
        <source>Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again.</source>
        <translation>已接受，稍后投递。这不是最终结果；Cloudflare 会继续尝试，因此请不要再次发送。</translation>
    </message>
    <message>
        <source>Permanently refused. Check the address before sending to it again.</source>
        <translation>被永久拒绝。再次向该地址发送之前，请检查地址。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not list this address. Do not assume that it was delivered.</source>
        <translation>Cloudflare 的响应没有列出此地址。请不要认为它已送达。</translation>
    </message>
    <message>
        <source>It may have been sent. Check before sending again.</source>
        <translation>它可能已发送。再次发送之前请先查明。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log says that it could not be delivered.</source>
        <translation>Cloudflare 的日志显示无法投递。</translation>
    </message>
    <message>
        <source>Sandbox: {text} Nothing left this computer.</source>
        <translation>沙盒：{text}没有任何内容离开这台计算机。</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>不会自动重复任何操作。</translation>
    </message>
    <message>
        <source>It may have been sent: check before sending again.</source>
        <translation>它可能已发送：再次发送之前请先查明。</translation>
    </message>
    <message>
        <source>So it was sent, but what became of each recipient is unknown: ask Cloudflare&apos;s log.</source>
        <translation>因此它已发送，但各收件人的结果未知：请查询 Cloudflare 的日志。</translation>
    </message>
    <message>
        <source>You did not want it sent once more.</source>
        <translation>您不希望再发送一次。</translation>
    </message>
    <message>
        <source>This send was begun before, perhaps by another window.</source>
        <translation>此次发送之前已开始，可能是由另一个窗口开始的。</translation>
    </message>
    <message>
        <source>Nothing was sent now.</source>
        <translation>现在没有发送任何内容。</translation>
    </message>
    <message>
        <source>The send failed before anything left this computer.</source>
        <translation>在任何内容离开这台计算机之前，发送就已失败。</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>无法连接到 Cloudflare。</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection could be made.</source>
        <translation>无法建立可信的加密连接。</translation>
    </message>
    <message>
        <source>The connection broke before the message was completely handed over.</source>
        <translation>在邮件完全交出之前，连接中断。</translation>
    </message>
    <message>
        <source>The message was handed over, but no answer came back.</source>
        <translation>邮件已交出，但没有收到响应。</translation>
    </message>
    <message>
        <source>You ended the wait.</source>
        <translation>您结束了等待。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>您取消了它。</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>无法建立连接。</translation>
    </message>
    <message>
        <source>The program ended while it waited for the answer.</source>
        <translation>程序在等待响应时结束。</translation>
    </message>
    <message>
        <source>The server redirects to another address (HTTP {status}), which is never followed.</source>
        <translation>服务器重定向到另一地址 (HTTP {status})，程序绝不跟随。</translation>
    </message>
    <message>
        <source>The server accepted the request (HTTP {status}), but its answer cannot be read.</source>
        <translation>服务器接受了请求 (HTTP {status})，但其响应无法读取。</translation>
    </message>
    <message>
        <source>The server answered with HTTP {status}, but says that it failed.</source>
        <translation>服务器响应了 HTTP {status}，却称请求失败。</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP {status}).</source>
        <translation>服务器拒绝了请求 (HTTP {status})。</translation>
    </message>
    <message>
        <source>Cloudflare found a malformed field in the request.</source>
        <translation>Cloudflare 在请求中发现格式有误的字段。</translation>
    </message>
    <message>
        <source>Cloudflare finds the message too big.</source>
        <translation>Cloudflare 认为邮件过大。</translation>
    </message>
    <message>
        <source>Cloudflare misses the request&apos;s length.</source>
        <translation>Cloudflare 收到的请求缺少长度。</translation>
    </message>
    <message>
        <source>Cloudflare refuses the message, one of its headers, or one of the recipients.</source>
        <translation>Cloudflare 拒绝了该邮件、它的某个标头或某位收件人。</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this account&apos;s API token.</source>
        <translation>Cloudflare 不接受此账户的 API 令牌。</translation>
    </message>
    <message>
        <source>Cloudflare wants another kind of token here.</source>
        <translation>Cloudflare 在此需要另一种令牌。</translation>
    </message>
    <message>
        <source>This API token may not send for this account.</source>
        <translation>此 API 令牌无权为此账户发送邮件。</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include Email Sending.</source>
        <translation>账户的套餐不包含 Email Sending。</translation>
    </message>
    <message>
        <source>Sending is switched off for this domain or account.</source>
        <translation>此域或账户的发送功能已关闭。</translation>
    </message>
    <message>
        <source>Cloudflare does not know this account id.</source>
        <translation>Cloudflare 不认得此账户 ID。</translation>
    </message>
    <message>
        <source>Cloudflare asks to slow down.</source>
        <translation>Cloudflare 要求放慢速度。</translation>
    </message>
    <message>
        <source>Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof.</source>
        <translation>Cloudflare 发生了内部错误。其文档称此时不会发送任何内容，但这不是证明。</translation>
    </message>
    <message>
        <source>Cloudflare says that it cannot do this.</source>
        <translation>Cloudflare 称无法执行此操作。</translation>
    </message>
    <message>
        <source>Cloudflare cannot check tokens at the moment.</source>
        <translation>Cloudflare 目前无法检查令牌。</translation>
    </message>
    <message>
        <source>The send failed.</source>
        <translation>发送失败。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the account&apos;s base URL.</source>
        <translation>请检查网络、代理和账户的基础 URL。</translation>
    </message>
    <message>
        <source>Check the date of this computer and the account&apos;s base URL; do not send through this network.</source>
        <translation>请检查这台计算机的日期和账户的基础 URL；不要通过此网络发送。</translation>
    </message>
    <message>
        <source>Check the proxy under Tools, Accounts.</source>
        <translation>请在“工具”&gt;“账户”中检查代理。</translation>
    </message>
    <message>
        <source>Check the account id and the base URL under Tools, Accounts.</source>
        <translation>请在“工具”&gt;“账户”中检查账户 ID 和基础 URL。</translation>
    </message>
    <message>
        <source>A firewall answered instead of the API: check the base URL, or ask who runs the network.</source>
        <translation>响应的是防火墙而不是 API：请检查基础 URL，或询问网络管理者。</translation>
    </message>
    <message>
        <source>Check the envelope&apos;s addresses.</source>
        <translation>请检查信封中的地址。</translation>
    </message>
    <message>
        <source>The limit is 5 MiB (25 MiB if every recipient is a verified destination address).</source>
        <translation>上限为 5 MiB（如果每位收件人都是已验证的目标地址，则为 25 MiB）。</translation>
    </message>
    <message>
        <source>Look for a recipient on the suppression list, and at the From field and the other headers.</source>
        <translation>请查看是否有收件人在抑制名单中，并查看 From 字段和其他标头。</translation>
    </message>
    <message>
        <source>The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.</source>
        <translation>令牌可能输入有误、已被撤销或已过期：请在“工具”&gt;“账户”中重新输入。</translation>
    </message>
    <message>
        <source>It needs the permission “Email Sending: Edit” on this account.</source>
        <translation>它需要此账户的权限“Email Sending: Edit”。</translation>
    </message>
    <message>
        <source>Look at the account in the Cloudflare dashboard.</source>
        <translation>请在 Cloudflare 仪表板中查看该账户。</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>请等待一分钟，然后再次发送。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>请报告此问题。</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>服务器称：{words}</translation>
    </message>
    <message>
        <source>Technical detail: {words}</source>
        <translation>技术细节：{words}</translation>
    </message>
    <message>
        <source>This is no Liquid that can be read ({detail}). Correct it and save.</source>
        <translation>这不是可读取的 Liquid（{detail}）。请更正并保存。</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. Check how it is spelled.</source>
        <translation>没有过滤器“{name}”。请检查其拼写。</translation>
    </message>
    <message>
        <source>The tag “{name}” is not known here; a template cannot read other files either. Take it out.</source>
        <translation>标签“{name}”在此处未知；模板也不能读取其他文件。请将其取出。</translation>
    </message>
    <message>
        <source>This file is no text, so it cannot be a template.</source>
        <translation>此文件不是文本，因此不能作为模板。</translation>
    </message>
    <message>
        <source>This is no MJML that can be compiled ({detail}). Correct it and save.</source>
        <translation>这不是可编译的 MJML（{detail}）。请更正并保存。</translation>
    </message>
    <message>
        <source>Header fields begin here and never end. Write a line of three hyphens behind the last one.</source>
        <translation>标头字段从此处开始，却没有结束。请在最后一个字段之后写一行三个连字符。</translation>
    </message>
    <message>
        <source>Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none that describe the body. Correct this line.</source>
        <translation>两行连字符之间只能有标头字段，例如“Subject: Hello”，并且不能有描述正文的字段。请更正此行。</translation>
    </message>
    <message>
        <source>This text cannot be written again in its charset ({name}). Save the message in UTF-8.</source>
        <translation>此文本无法用其字符集（{name}）重新写入。请将邮件保存为 UTF-8。</translation>
    </message>
    <message>
        <source>A filter cannot do with the value that it got ({detail}). Correct the template or the data.</source>
        <translation>过滤器无法处理所得到的值（{detail}）。请更正模板或数据。</translation>
    </message>
    <message>
        <source>The text has a control in it, NUL for example, that no message can have. Take it out.</source>
        <translation>文本中有任何邮件都不能含有的控制字符，例如 NUL。请将其取出。</translation>
    </message>
    <message>
        <source>The value of “{name}” has a line break or another control in it, and would get into a header field. Correct the data, or use the filter “strip_newlines”.</source>
        <translation>“{name}”的值含有换行符或其他控制字符，并且会进入标头字段。请更正数据，或使用过滤器“strip_newlines”。</translation>
    </message>
    <message>
        <source>What “{name}” would say is no address or list of addresses: {detail}. Correct the data.</source>
        <translation>“{name}”将得到的内容不是地址或地址列表：{detail}。请更正数据。</translation>
    </message>
    <message>
        <source>The header field “{name}” cannot say this: {detail}. Correct the template or the data.</source>
        <translation>标头字段“{name}”不能有此内容：{detail}。请更正模板或数据。</translation>
    </message>
    <message>
        <source>The template or what it makes has more than 4 MiB. Make it shorter.</source>
        <translation>模板或其生成的内容超过 4 MiB。请缩短。</translation>
    </message>
    <message>
        <source>The loops go round more than 100,000 times. Go through fewer rows.</source>
        <translation>循环超过 100,000 次。请处理较少的行。</translation>
    </message>
    <message>
        <source>Too many blocks or elements stand inside each other. Make it flatter.</source>
        <translation>嵌套的块或元素过多。请减少层次。</translation>
    </message>
    <message>
        <source>A value becomes too long (“{name}”). Look at the filters that make it grow.</source>
        <translation>某个值过长（“{name}”）。请检查使其变长的过滤器。</translation>
    </message>
    <message>
        <source>The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.</source>
        <translation>模板耗时超过两秒，或有超过 50,000 个标签。请检查其循环。</translation>
    </message>
    <message>
        <source>The data are no JSON ({detail}). Correct them and save.</source>
        <translation>数据不是 JSON（{detail}）。请更正并保存。</translation>
    </message>
    <message>
        <source>The data are no TOML ({detail}). Correct them and save.</source>
        <translation>数据不是 TOML（{detail}）。请更正并保存。</translation>
    </message>
    <message>
        <source>The data are no CSV, or a line has more fields than there are columns ({detail}).</source>
        <translation>数据不是 CSV，或某行的字段多于列数（{detail}）。</translation>
    </message>
    <message>
        <source>The data must be a JSON or TOML object, an array of objects, or a CSV table.</source>
        <translation>数据必须是 JSON 或 TOML 对象、对象的数组，或 CSV 表格。</translation>
    </message>
    <message>
        <source>A column has no name, or two have the same “{name}”. Give each a name of its own.</source>
        <translation>某一列没有名称，或有两列同名“{name}”。请为每一列取不同的名称。</translation>
    </message>
    <message>
        <source>There are no rows in the data. Add one and save.</source>
        <translation>数据中没有行。请添加一行并保存。</translation>
    </message>
    <message>
        <source>The data have more than 20 MiB or 100,000 rows. Part them into several files.</source>
        <translation>数据超过 20 MiB 或 100,000 行。请拆分为多个文件。</translation>
    </message>
    <message>
        <source>The data do not have this row any more. Choose another one.</source>
        <translation>数据中已没有此行。请另选一行。</translation>
    </message>
    <message>
        <source>The message is not what it was when it was tried: a picture has changed. Try all rows again.</source>
        <translation>邮件与试运行时不同：某张图片已更改。请重新试运行所有行。</translation>
    </message>
    <message>
        <source>The row has no “{name}”. Choose another column for the recipients, or correct the data.</source>
        <translation>该行没有“{name}”。请为收件人另选一列，或更正数据。</translation>
    </message>
    <message>
        <source>“{name}” names no recipient. Correct the data.</source>
        <translation>“{name}”没有写明收件人。请更正数据。</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>History of sends</source>
        <translation>发送的历史记录</translation>
    </message>
    <message>
        <source>Messages in the history</source>
        <translation>历史记录中的邮件</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>供其他程序使用的文件</translation>
    </message>
    <message>
        <source>Merged messages</source>
        <translation>合并的邮件</translation>
    </message>
    <message>
        <source>Addresses for completion</source>
        <translation>供补全的地址</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Log and crash files</source>
        <translation>日志和崩溃文件</translation>
    </message>
    <message>
        <source>Mark of the preview</source>
        <translation>预览的标记</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>What you chose in the preferences, and the sizes of the windows.</source>
        <translation>您在偏好设置中所选的内容，以及窗口的大小。</translation>
    </message>
    <message>
        <source>Names and account IDs. The tokens are not in this file.</source>
        <translation>名称和账户 ID。令牌不在此文件中。</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keyring and in no file; those for this session only are in memory.</source>
        <translation>它们在系统的密钥环中，不在任何文件中；仅用于本次会话的在内存中。</translation>
    </message>
    <message>
        <source>The octets of the messages that were sent. They are in the file of the history.</source>
        <translation>已发送邮件的字节。它们在历史记录的文件中。</translation>
    </message>
    <message>
        <source>Messages you have changed and not saved, for the case that the program ends by itself.</source>
        <translation>您已更改但未保存的邮件，以防程序自行结束。</translation>
    </message>
    <message>
        <source>Messages made out of templates, for the batches that send them.</source>
        <translation>由模板生成的邮件，供发送它们的批次使用。</translation>
    </message>
    <message>
        <source>Addresses that mail was sent to. They are offered while you type.</source>
        <translation>曾向其发送邮件的地址。输入时会提供它们。</translation>
    </message>
    <message>
        <source>Which files were opened lately.</source>
        <translation>最近打开过哪些文件。</translation>
    </message>
    <message>
        <source>Which windows were open, to open them again at the next start.</source>
        <translation>打开过哪些窗口，以便下次启动时重新打开。</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, without contents, subjects, addresses and tokens.</source>
        <translation>程序做了什么、哪里出错，不含内容、主题、地址和令牌。</translation>
    </message>
    <message>
        <source>Says whether the browser engine of the preview has ever ended the program.</source>
        <translation>说明预览的浏览器引擎是否曾使程序结束。</translation>
    </message>
    <message>
        <source>Files in the program&apos;s folders that it does not know: by a later version, or by you.</source>
        <translation>程序的文件夹中它不认得的文件：由更新的版本或由您所建。</translation>
    </message>
    <message>
        <source>Delete the preferences? The next start begins with those of a first start.</source>
        <translation>要删除偏好设置吗？下次启动将使用首次启动时的设置。</translation>
    </message>
    <message>
        <source>Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.</source>
        <translation>要删除所有账户及其令牌吗？Cloudflare 上不会有任何变化：请在那里撤销令牌。</translation>
    </message>
    <message>
        <source>Delete the whole history and all batches? What may have been sent can no longer be looked up.</source>
        <translation>要删除全部历史记录和所有批次吗？之后无法再查询可能已发送的内容。</translation>
    </message>
    <message>
        <source>Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages whose outcome is unknown are kept.</source>
        <translation>要从历史记录中删除邮件吗？尝试会保留，但无法打开或再次发送。结果未知的邮件会保留。</translation>
    </message>
    <message>
        <source>Delete unsaved work that no window shows? It cannot be brought back.</source>
        <translation>要删除没有窗口显示的未保存内容吗？无法恢复。</translation>
    </message>
    <message>
        <source>Delete the files that were made for other programs? A program that has one open may lose it.</source>
        <translation>要删除为其他程序生成的文件吗？正打开其中某个文件的程序可能会失去它。</translation>
    </message>
    <message>
        <source>Delete all merged messages? Batches that are made of them cannot be sent any more.</source>
        <translation>要删除所有合并的邮件吗？由它们组成的批次将无法再发送。</translation>
    </message>
    <message>
        <source>Forget all addresses? None is offered until you send again.</source>
        <translation>要忘记所有地址吗？在您再次发送之前不会提供任何地址。</translation>
    </message>
    <message>
        <source>Forget the recent files? The files themselves stay.</source>
        <translation>要忘记最近的文件吗？文件本身会保留。</translation>
    </message>
    <message>
        <source>Forget the open windows? What is open now is remembered again at the end, if you want that.</source>
        <translation>要忘记打开的窗口吗？如果您需要，结束时会重新记住届时打开的窗口。</translation>
    </message>
    <message>
        <source>Delete the log and the crash files? They are of use when something goes wrong.</source>
        <translation>要删除日志和崩溃文件吗？出现问题时它们会有用。</translation>
    </message>
    <message>
        <source>Delete the mark? The preview tries the browser engine again.</source>
        <translation>要删除该标记吗？预览会再次尝试浏览器引擎。</translation>
    </message>
    <message>
        <source>Delete files that this program does not know? They may be yours.</source>
        <translation>要删除此程序不认得的文件吗？它们可能是您的。</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>一个文件</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln 个窗口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>Deleted: {kind}.</source>
        <translation>已删除：{kind}。</translation>
    </message>
    <message>
        <source>Some of it may be left.</source>
        <translation>可能还残留一部分。</translation>
    </message>
    <message>
        <source>A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.</source>
        <translation>正在发送邮件或批次。请在其结束后删除，或先停止它。没有删除任何内容。</translation>
    </message>
    <message>
        <source>So it is not known how much is kept.</source>
        <translation>因此不知道保留了多少。</translation>
    </message>
    <message>
        <source>This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that you saved in folders of your own stay. It cannot be undone.</source>
        <translation>此操作会删除此程序在这台计算机上保留的一切，并结束程序：账户、密钥环中的令牌、偏好设置、历史记录及其邮件、批次、未保存的内容、地址和日志。您保存在自己文件夹中的邮件会保留。无法撤销。</translation>
    </message>
    <message>
        <source>Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.</source>
        <translation>Cloudflare 上不会有任何变化：如果没有其他人使用这些令牌，请在那里撤销。</translation>
    </message>
    <message>
        <source>Not saved, and lost with it: {names}.</source>
        <translation>未保存，会随之丢失：{names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>先前启动时未保存的 %Ln 封邮件也会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens may still be in the keyring, and nothing else was deleted.</source>
        <translation>令牌可能仍在密钥环中，其他内容都没有删除。</translation>
    </message>
    <message>
        <source>cfmail made a mistake</source>
        <translation>cfmail 出错</translation>
    </message>
    <message>
        <source>Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and start it again. If a message was being sent, look into the history for what became of it before you send it again.</source>
        <translation>发生了程序未预料到的情况。您可以继续；如果程序表现异常，请保存您的工作并重新启动。如果当时正在发送邮件，再次发送之前请在历史记录中查看其结果。</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>没有未保存的内容。</translation>
    </message>
    <message>
        <source>Your unsaved work was put aside, and comes back if the program ends: {names}.</source>
        <translation>您未保存的内容已暂存，如果程序结束会恢复：{names}。</translation>
    </message>
    <message>
        <source>This unsaved work could not be put aside: {names}. Save it yourself before you quit.</source>
        <translation>这些未保存的内容无法暂存：{names}。退出之前请自行保存。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>到目前为止已发生 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same mistake happened again. If it goes on, save your work and start the program again.</source>
        <translation>同样的错误再次发生。如果持续出现，请保存您的工作并重新启动程序。</translation>
    </message>
    <message>
        <source>cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it.</source>
        <translation>cfmail 上次意外结束（{when}）。如果当时正在发送邮件，历史记录中有其结果。</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.</source>
        <translation>报告已在剪贴板上。它不含令牌、地址、主题、内容或文件名。</translation>
    </message>
    <message>
        <source>The report says which versions run here, how the program is set up, how much it keeps, and what the log said last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing is sent anywhere: you paste it where you want it.</source>
        <translation>报告说明此处运行的版本、程序的设置、保留的内容有多少，以及日志最近的记录。其中没有令牌、地址、主题、内容、文件名和这台计算机的名称。不会发送到任何地方：由您粘贴到需要的地方。</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>level of a log record</comment>
        <translation>细节</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a log record</comment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log record</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log record</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <comment>level of a log record</comment>
        <translation>程序错误</translation>
    </message>
    <message>
        <source>The log says nothing of this kind.</source>
        <translation>日志中没有这类记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.</source>
        <translation>打开原始 MIME 邮件，编辑其 SMTP 信封，并通过 Cloudflare Email Sending 发送。</translation>
    </message>
    <message>
        <source>Not a product of Cloudflare.</source>
        <translation>不是 Cloudflare 的产品。</translation>
    </message>
    <message>
        <source>This part came without the text of its licence, which is: {licence}</source>
        <translation>此部分没有附带其许可证文本，其许可证为：{licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未写明</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>没有生成报告。</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>The part of the program that draws this message has ended. Nothing was sent, and the message itself is unharmed: press Try again, or look at Text or HTML source.</source>
        <translation>程序中绘制此邮件的部分已结束。没有发送任何内容，邮件本身也未受损：请按“重试”，或查看“文本”或“HTML 源码”。</translation>
    </message>
    <message>
        <source>This message cannot be sent as it is.</source>
        <translation>此邮件无法按原样发送。</translation>
    </message>
    <message>
        <source>Identical: exactly the bytes of the file are sent.</source>
        <translation>完全相同：发送的正是文件的字节。</translation>
    </message>
    <message>
        <source>Your edits are sent, and nothing else is changed.</source>
        <translation>发送您编辑后的内容，不作其他更改。</translation>
    </message>
    <message>
        <source>Your edits are sent; on the way the message is changed as listed.</source>
        <translation>发送您编辑后的内容；发送途中邮件按所列更改。</translation>
    </message>
    <message>
        <source>Changed on the way, as listed.</source>
        <translation>发送途中按所列更改。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>实际发送</translation>
    </message>
    <message>
        <source>Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them.</source>
        <translation>标头字段含有原始 UTF-8。不支持 SMTPUTF8 的邮件服务器会拒绝；“按 7 位发送”会对其编码。</translation>
    </message>
    <message>
        <source>Byte order mark dropped</source>
        <translation>已去除字节顺序标记</translation>
    </message>
    <message>
        <source>mbox line “From…” dropped</source>
        <translation>mbox 行“From…”已去除</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <translation>已移除 {names}</translation>
    </message>
    <message>
        <source>X-Unsent removed</source>
        <translation>已移除 X-Unsent</translation>
    </message>
    <message>
        <source>Header field encoded as {charset}</source>
        <translation>标头字段编码为 {charset}</translation>
    </message>
    <message>
        <source>Header field encoded</source>
        <translation>标头字段被编码</translation>
    </message>
    <message>
        <source>Parameter encoded as {charset}</source>
        <translation>参数编码为 {charset}</translation>
    </message>
    <message>
        <source>Parameter encoded</source>
        <translation>参数被编码</translation>
    </message>
    <message>
        <source>Header field replaced</source>
        <translation>标头字段被替换</translation>
    </message>
    <message>
        <source>Body encoded</source>
        <translation>正文被编码</translation>
    </message>
    <message>
        <source>Bytes escaped</source>
        <translation>字节被转义</translation>
    </message>
    <message>
        <source>Stray bytes dropped</source>
        <translation>已去除游离字节</translation>
    </message>
    <message>
        <source>Line ends become CRLF</source>
        <translation>行尾变为 CRLF</translation>
    </message>
    <message>
        <source>{kind} ({detail})</source>
        <translation>{kind}（{detail}）</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>DKIM 签名</translation>
    </message>
    <message>
        <source>ARC seal</source>
        <translation>ARC 封印</translation>
    </message>
    <message>
        <source>S/MIME signature</source>
        <translation>S/MIME 签名</translation>
    </message>
    <message>
        <source>OpenPGP signature</source>
        <translation>OpenPGP 签名</translation>
    </message>
    <message>
        <source>signature of a multipart/signed</source>
        <translation>multipart/signed 的签名</translation>
    </message>
    <message>
        <source>To send this message, bytes must be changed that are signed: {signatures}.</source>
        <translation>要发送此邮件，必须更改已签名的字节：{signatures}。</translation>
    </message>
    <message>
        <source>Your edits have changed bytes that are signed: {signatures}.</source>
        <translation>您的编辑更改了已签名的字节：{signatures}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>另外 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature will not verify any more at the recipient&apos;s. Nothing has been sent yet. “What will be sent” lists the changes.</source>
        <translation>该签名在收件方将不再能通过验证。尚未发送任何内容。“将发送的内容”列出了各项更改。</translation>
    </message>
    <message>
        <source>Nothing says in which character set {place} is written: {sample}</source>
        <translation>没有说明{place}用哪种字符集写成：{sample}</translation>
    </message>
    <message>
        <source>{charset}: {preview}</source>
        <translation>{charset}：{preview}</translation>
    </message>
    <message>
        <source>About cfmail</source>
        <translation>关于 cfmail</translation>
    </message>
    <message>
        <source>Versions and addresses</source>
        <translation>版本和地址</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序的组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>cfmail {version}</source>
        <translation>cfmail {version}</translation>
    </message>
    <message>
        <source>Send as 7-bit</source>
        <translation>按 7 位发送</translation>
    </message>
    <message>
        <source>Encode raw UTF-8 as well, for servers that take ASCII only</source>
        <translation>对原始 UTF-8 也进行编码，供只接受 ASCII 的服务器使用</translation>
    </message>
    <message>
        <source>End every line with CRLF</source>
        <translation>每行以 CRLF 结尾</translation>
    </message>
    <message>
        <source>SMTP demands it. Switched off, this send leaves all line ends as they are.</source>
        <translation>SMTP 要求如此。关闭后，此次发送会保持所有行尾不变。</translation>
    </message>
    <message>
        <source>Character set of the header</source>
        <translation>标头的字符集</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>The message is being looked through after a change…</source>
        <translation>更改之后正在检查邮件…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no comparison.</source>
        <translation>程序出错：没有比较结果。</translation>
    </message>
    <message>
        <source>File and wire</source>
        <translation>文件与实际发送的内容</translation>
    </message>
    <message>
        <source>The program made a mistake in looking through the message. Undo the last change.</source>
        <translation>程序在检查邮件时出错。请撤销最近的更改。</translation>
    </message>
</context>
</TS>
