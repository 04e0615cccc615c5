<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Open batch</source>
        <translation>バッチを開く</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
    </message>
    <message>
        <source>Manage accounts</source>
        <translation>アカウントを管理</translation>
    </message>
    <message>
        <source>{name} — production</source>
        <translation>{name} — 本番</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Stored accounts</source>
        <translation>保存済みのアカウント</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Use the token for this session only</source>
        <translation>トークンをこのセッションでのみ使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Discard the changes to this account?</source>
        <translation>このアカウントへの変更を破棄しますか？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Choose a stored account in the list first.</source>
        <translation>先に一覧から保存済みのアカウントを選択してください。</translation>
    </message>
    <message>
        <source>A new account: fill in the form, then press Save.</source>
        <translation>新しいアカウントです。フォームに入力してから「保存」を押してください。</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>まだ保存されていません。</translation>
    </message>
    <message>
        <source>Saving… (the keyring may ask for its password)</source>
        <translation>保存しています…（キーリングがパスワードを求めることがあります）</translation>
    </message>
    <message>
        <source>Saved. The token is kept in memory until the program ends, and must then be entered again.</source>
        <translation>保存しました。トークンはプログラムの終了までメモリに保持され、その後は再入力が必要です。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>The window uses this account now.</source>
        <translation>ウィンドウはこのアカウントを使用するようになりました。</translation>
    </message>
    <message>
        <source>Asking Cloudflare…</source>
        <translation>Cloudflare に照会しています…</translation>
    </message>
    <message>
        <source>Remove the account “{name}” and its token?</source>
        <translation>アカウント「{name}」とそのトークンを削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Removed. The keyring could not be asked: should it hold the token, remove it there.</source>
        <translation>削除しました。キーリングには照会できませんでした。トークンが残っている場合は、キーリング側で削除してください。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>None. For example: http://proxy.example:3128</source>
        <translation>なし。例: http://proxy.example:3128</translation>
    </message>
    <message>
        <source>Proxy for every account</source>
        <translation>すべてのアカウントのプロキシ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For example: Acme, marketing</source>
        <translation>例: Acme、マーケティング</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>32 hexadecimal digits from the Cloudflare dashboard</source>
        <translation>Cloudflare ダッシュボードにある 32 桁の 16 進数</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>認証</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>E-mail and Global API key</source>
        <translation>メールアドレスと Global API Key</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>The address with which you log in to Cloudflare</source>
        <translation>Cloudflare へのログインに使用するアドレス</translation>
    </message>
    <message>
        <source>API token or key</source>
        <translation>API トークンまたはキー</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>This is production: mark it in every window</source>
        <translation>これは本番です: すべてのウィンドウに表示</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>これは本番です</translation>
    </message>
    <message>
        <source>Test recipient</source>
        <translation>テスト受信者</translation>
    </message>
    <message>
        <source>To whom “Send to Me Instead” goes</source>
        <translation>「代わりに自分へ送信」の送信先</translation>
    </message>
    <message>
        <source>Allowed recipients</source>
        <translation>許可する受信者</translation>
    </message>
    <message>
        <source>For example: *@example.com, ada@example.org</source>
        <translation>例: *@example.com, ada@example.org</translation>
    </message>
    <message>
        <source>Empty means no restriction; else others need your confirmation.</source>
        <translation>空欄の場合は制限なし。指定した場合、それ以外の受信者には確認が必要です。</translation>
    </message>
    <message>
        <source>Look each recipient up among the suppressed ones before a send</source>
        <translation>送信前に各受信者が送信抑制の対象かどうかを照会</translation>
    </message>
    <message>
        <source>Look up suppressed recipients</source>
        <translation>送信抑制対象の受信者を照会</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>現在のものを維持する場合は空欄のままにします</translation>
    </message>
    <message>
        <source>Goes to the system&apos;s keyring, nowhere else</source>
        <translation>システムのキーリングにのみ保存されます</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Account &amp;id</source>
        <translation>アカウント ID(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>認証(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Test reci&amp;pient</source>
        <translation>テスト受信者(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;llowed recipients</source>
        <translation>許可する受信者(&amp;L)</translation>
    </message>
    <message>
        <source>Asking Cloudflare&apos;s log…</source>
        <translation>Cloudflare のログに照会しています…</translation>
    </message>
    <message>
        <source>None of the recipients is suppressed: look at the message and its header fields.</source>
        <translation>送信抑制の対象となっている受信者はいません。メッセージとそのヘッダーフィールドを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent. {why}</source>
        <translation>何も送信されませんでした。{why}</translation>
    </message>
    <message>
        <source>The account that sent this message is not there any more.</source>
        <translation>このメッセージを送信したアカウントはもう存在しません。</translation>
    </message>
    <message>
        <source>The contents of this message were not kept. Open its file and send it from there.</source>
        <translation>このメッセージの内容は保存されていません。元のファイルを開き、そこから送信してください。</translation>
    </message>
    <message>
        <source>Send these too</source>
        <translation>これらも送信</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>バッチの進行状況</translation>
    </message>
    <message>
        <source>Start &amp;batch</source>
        <translation>バッチを開始(&amp;B)</translation>
    </message>
    <message>
        <source>Start batch</source>
        <translation>バッチを開始</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
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
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Table for spreadsheets (CSV)…</source>
        <translation>表計算ソフト用の表（CSV）…</translation>
    </message>
    <message>
        <source>Everything (JSON)…</source>
        <translation>すべての情報（JSON）…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>エンベロープ送信者</translation>
    </message>
    <message>
        <source>Address that gets the bounces</source>
        <translation>バウンスを受け取るアドレス</translation>
    </message>
    <message>
        <source>Send all to my test address</source>
        <translation>すべてを自分のテストアドレスへ送信</translation>
    </message>
    <message>
        <source>Go on by itself after a pause that Cloudflare asked for</source>
        <translation>Cloudflare が求めた待ち時間の後に自動で再開</translation>
    </message>
    <message>
        <source>Se&amp;nder</source>
        <translation>送信者(&amp;N)</translation>
    </message>
    <message>
        <source>Recip&amp;ients</source>
        <translation>受信者(&amp;I)</translation>
    </message>
    <message>
        <source>Write the envelope sender.</source>
        <translation>エンベロープ送信者を入力してください。</translation>
    </message>
    <message>
        <source>The envelope sender is not an address: {reason}.</source>
        <translation>エンベロープ送信者がアドレスではありません: {reason}。</translation>
    </message>
    <message>
        <source>Write at least one recipient.</source>
        <translation>受信者を 1 件以上入力してください。</translation>
    </message>
    <message>
        <source>Messages per minute</source>
        <translation>1 分あたりのメッセージ数</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>可能な限り速く</translation>
    </message>
    <message>
        <source>Concurrency</source>
        <translation>同時送信数</translation>
    </message>
    <message>
        <source>&amp;Envelope</source>
        <translation>エンベロープ(&amp;E)</translation>
    </message>
    <message>
        <source>Messages per &amp;minute</source>
        <translation>1 分あたりのメッセージ数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>同時送信数(&amp;C)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the messages shown</source>
        <translation>表示するメッセージの状態</translation>
    </message>
    <message>
        <source>Batch messages</source>
        <translation>バッチのメッセージ</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Send &amp;these too</source>
        <translation>これらも送信(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Check in Cloudflare&apos;s log</source>
        <translation>Cloudflare のログで確認</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>送信済みとマーク</translation>
    </message>
    <message>
        <source>Mark as not sent</source>
        <translation>未送信とマーク</translation>
    </message>
    <message>
        <source>Send again anyway (may duplicate)</source>
        <translation>それでも再送信（重複の可能性あり）</translation>
    </message>
    <message>
        <source>Look up suppressed</source>
        <translation>送信抑制を照会</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>履歴で表示</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Start the batch?</source>
        <translation>バッチを開始しますか？</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Forget this batch</source>
        <translation>このバッチを破棄</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>バックグラウンドで続行</translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation>一時停止して終了</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>Markdown として保存(&amp;M)…</translation>
    </message>
    <message>
        <source>Save as &amp;JSON…</source>
        <translation>JSON として保存(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;py as JSON</source>
        <translation>JSON としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Save findings</source>
        <translation>指摘を保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Which checks count…</source>
        <translation>チェックの扱い…</translation>
    </message>
    <message>
        <source>Choose which checks count as errors, and which are ignored, for the account</source>
        <translation>このアカウントでエラーとして扱うチェックと無視するチェックを選択</translation>
    </message>
    <message>
        <source>Save or copy the findings as Markdown or JSON</source>
        <translation>指摘を Markdown または JSON で保存またはコピー</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Open source…</source>
        <translation>出典を開く…</translation>
    </message>
    <message>
        <source>Show where it is in the message (Enter)</source>
        <translation>メッセージ内の該当箇所を表示（Enter）</translation>
    </message>
    <message>
        <source>Mend it; Undo takes that back (F)</source>
        <translation>修正します。「元に戻す」で取り消せます（F）</translation>
    </message>
    <message>
        <source>Show what the rule is, whom it concerns, and every place</source>
        <translation>規則の内容、影響を受けるメールソフト、すべての該当箇所を表示</translation>
    </message>
    <message>
        <source>Open the page of the rule in your browser, after a question</source>
        <translation>確認の後、規則のページをブラウザーで開く</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>指摘について</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Look up DNS…</source>
        <translation>DNS を照会…</translation>
    </message>
    <message>
        <source>Check links…</source>
        <translation>リンクを確認…</translation>
    </message>
    <message>
        <source>Sending domains…</source>
        <translation>送信ドメイン…</translation>
    </message>
    <message>
        <source>Ask Cloudflare for the sending domains</source>
        <translation>送信ドメインを Cloudflare に照会</translation>
    </message>
    <message>
        <source>Stop checking links</source>
        <translation>リンクの確認を停止</translation>
    </message>
    <message>
        <source>Ask the DNS for SPF, DKIM and DMARC, after a question that says who learns what</source>
        <translation>だれに何が知られるかを確認した後、DNS に SPF、DKIM、DMARC を照会</translation>
    </message>
    <message>
        <source>Ask whether what is linked is there, after a question that says who learns what</source>
        <translation>だれに何が知られるかを確認した後、リンク先が存在するかを照会</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account may send</source>
        <translation>このアカウントがどのドメインから送信できるかを Cloudflare に照会</translation>
    </message>
    <message>
        <source>Look up DNS</source>
        <translation>DNS を照会</translation>
    </message>
    <message>
        <source>Check links</source>
        <translation>リンクを確認</translation>
    </message>
    <message>
        <source>Ask Cloudflare</source>
        <translation>Cloudflare に照会</translation>
    </message>
    <message>
        <source>Which checks count</source>
        <translation>チェックの扱い</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Filter checks</source>
        <translation>チェックを絞り込む</translation>
    </message>
    <message>
        <source>Words in check, area or setting</source>
        <translation>チェック、分野、設定に含まれる語</translation>
    </message>
    <message>
        <source>Checks and their settings</source>
        <translation>チェックとその設定</translation>
    </message>
    <message>
        <source>&amp;Count as error</source>
        <translation>エラーとして扱う(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>通常どおり(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Ignore</source>
        <translation>無視(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>{menu} › {entry}</source>
        <comment>a menu and a menu in it</comment>
        <translation>{menu} › {entry}</translation>
    </message>
    <message>
        <source>Open windows</source>
        <translation>開いているウィンドウ</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Text, HTML and source</source>
        <translation>テキスト、HTML、ソース</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>検索と置換</translation>
    </message>
    <message>
        <source>Find next, while the find bar is open</source>
        <translation>次を検索（検索バーの表示中）</translation>
    </message>
    <message>
        <source>Find previous, while the find bar is open</source>
        <translation>前を検索（検索バーの表示中）</translation>
    </message>
    <message>
        <source>Insert a tab character</source>
        <translation>タブ文字を挿入</translation>
    </message>
    <message>
        <source>Go on to the next field</source>
        <translation>次のフィールドへ進む</translation>
    </message>
    <message>
        <source>Go back to the field before</source>
        <translation>前のフィールドへ戻る</translation>
    </message>
    <message>
        <source>Let the next Tab go on to the next field</source>
        <translation>次の Tab キーで次のフィールドへ進む</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>検索バー</translation>
    </message>
    <message>
        <source>Close the bar and go back to the text</source>
        <translation>バーを閉じてテキストに戻る</translation>
    </message>
    <message>
        <source>Lines of addresses</source>
        <translation>アドレス欄</translation>
    </message>
    <message>
        <source>Show the suggestions, and go to the next one</source>
        <translation>候補を表示し、次の候補へ進む</translation>
    </message>
    <message>
        <source>Go to the suggestion before</source>
        <translation>前の候補へ戻る</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>候補を採用</translation>
    </message>
    <message>
        <source>Close the suggestions</source>
        <translation>候補を閉じる</translation>
    </message>
    <message>
        <source>Every table</source>
        <translation>すべての表</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them</source>
        <translation>選択した行、または全行をコピー</translation>
    </message>
    <message>
        <source>Show the attachment under “Parts”</source>
        <translation>添付ファイルを「パート」に表示</translation>
    </message>
    <message>
        <source>Rename the attachment</source>
        <translation>添付ファイルの名前を変更</translation>
    </message>
    <message>
        <source>Remove the attachment</source>
        <translation>添付ファイルを削除</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>フィールドを編集</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Duplicate the field</source>
        <translation>フィールドを複製</translation>
    </message>
    <message>
        <source>Move the field up</source>
        <translation>フィールドを上へ移動</translation>
    </message>
    <message>
        <source>Move the field down</source>
        <translation>フィールドを下へ移動</translation>
    </message>
    <message>
        <source>Open the part</source>
        <translation>パートを開く</translation>
    </message>
    <message>
        <source>Rendered preview</source>
        <translation>レンダリングしたプレビュー</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準のサイズ</translation>
    </message>
    <message>
        <source>Edge of the preview</source>
        <translation>プレビューの端</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>狭くする</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>広くする</translation>
    </message>
    <message>
        <source>Narrower by one pixel</source>
        <translation>1 ピクセル狭くする</translation>
    </message>
    <message>
        <source>Wider by one pixel</source>
        <translation>1 ピクセル広くする</translation>
    </message>
    <message>
        <source>Go to the place, then to the next one</source>
        <translation>該当箇所へ移動し、続けて次の箇所へ移動</translation>
    </message>
    <message>
        <source>Mend it, where one edit is safe</source>
        <translation>1 回の編集で安全に直せる場合に修正</translation>
    </message>
    <message>
        <source>Type a value</source>
        <translation>値を入力</translation>
    </message>
    <message>
        <source>Go to the command before</source>
        <translation>前のコマンドへ移動</translation>
    </message>
    <message>
        <source>Go to the next command</source>
        <translation>次のコマンドへ移動</translation>
    </message>
    <message>
        <source>Go ten commands back</source>
        <translation>10 個前のコマンドへ移動</translation>
    </message>
    <message>
        <source>Go ten commands on</source>
        <translation>10 個先のコマンドへ移動</translation>
    </message>
    <message>
        <source>Run the command</source>
        <translation>コマンドを実行</translation>
    </message>
    <message>
        <source>Go back to where the keyboard was</source>
        <translation>キーボードの元の位置に戻る</translation>
    </message>
    <message>
        <source>Batch window</source>
        <translation>バッチウィンドウ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Help on this window</source>
        <translation>このウィンドウのヘルプ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go from the search to the attempts</source>
        <translation>検索から送信試行へ移動</translation>
    </message>
    <message>
        <source>Open the attempt as a message</source>
        <translation>送信試行をメッセージとして開く</translation>
    </message>
    <message>
        <source>Delete the chosen attempts</source>
        <translation>選択した送信試行を削除</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>履歴を再読み込み</translation>
    </message>
    <message>
        <source>Open the message</source>
        <translation>メッセージを開く</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Go to the next place that was found</source>
        <translation>次に見つかった箇所へ移動</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>前の箇所へ移動</translation>
    </message>
    <message>
        <source>Go back to the page before</source>
        <translation>前のページへ戻る</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>再び先へ進む</translation>
    </message>
    <message>
        <source>Dialogs</source>
        <translation>ダイアログ</translation>
    </message>
    <message>
        <source>Close without doing anything</source>
        <translation>何もせずに閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>{menu} menu</source>
        <translation>{menu}メニュー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied as plain text.</source>
        <translation>プレーンテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Search keyboard shortcuts</source>
        <translation>キーボードショートカットを検索</translation>
    </message>
    <message>
        <source>Part of a key, of a place, or of what it does</source>
        <translation>キー、場所、または動作の一部</translation>
    </message>
    <message>
        <source>Copy the keys that are shown, a paragraph for each place</source>
        <translation>表示中のキーをコピー（場所ごとに 1 段落）</translation>
    </message>
    <message>
        <source>Print the keys that are shown</source>
        <translation>表示中のキーを印刷</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添付ファイルを追加</translation>
    </message>
    <message>
        <source>Remove attachment</source>
        <translation>添付ファイルを削除</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>差し替え…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付ファイルの追加</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>removed attachment</source>
        <translation>添付ファイルの削除</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>添付ファイルの名前を変更</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>renamed attachment</source>
        <translation>添付ファイルの名前変更</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>添付ファイルを差し替え</translation>
    </message>
    <message>
        <source>replaced attachment</source>
        <translation>添付ファイルの差し替え</translation>
    </message>
    <message>
        <source>Enter shows the selected file under Parts</source>
        <translation>Enter で選択したファイルを「パート」に表示します</translation>
    </message>
    <message>
        <source>Attach files; they can be dropped on the list as well</source>
        <translation>ファイルを添付（一覧へのドロップも可能）</translation>
    </message>
    <message>
        <source>Take the selected files out of the message (Del in the list)</source>
        <translation>選択したファイルをメッセージから取り除く（一覧では Del）</translation>
    </message>
    <message>
        <source>Give the selected file another name (F2 in the list)</source>
        <translation>選択したファイルの名前を変更（一覧では F2）</translation>
    </message>
    <message>
        <source>Put another file in the place of the selected one</source>
        <translation>選択したファイルを別のファイルに差し替える</translation>
    </message>
    <message>
        <source>removed body</source>
        <translation>本文の削除</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation>{what}を削除</translation>
    </message>
    <message>
        <source>Take this part out of the message</source>
        <translation>このパートをメッセージから取り除く</translation>
    </message>
    <message>
        <source>Text body</source>
        <translation>テキスト本文</translation>
    </message>
    <message>
        <source>HTML body</source>
        <translation>HTML 本文</translation>
    </message>
    <message>
        <source>Make from HTML</source>
        <translation>HTML から作成</translation>
    </message>
    <message>
        <source>Insert image…</source>
        <translation>画像を挿入…</translation>
    </message>
    <message>
        <source>Type the plain text here.</source>
        <translation>ここにプレーンテキストを入力してください。</translation>
    </message>
    <message>
        <source>Write the message here.</source>
        <translation>ここにメッセージを書いてください。</translation>
    </message>
    <message>
        <source>text from HTML</source>
        <translation>HTML からのテキスト作成</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
    <message>
        <source>Insert images</source>
        <translation>画像を挿入</translation>
    </message>
    <message>
        <source>image</source>
        <translation>画像の挿入</translation>
    </message>
    <message>
        <source>It is empty, and most programs will show nothing else: write it or remove it.</source>
        <translation>空です。ほとんどのメールソフトはこれ以外を表示しません。内容を書くか、削除してください。</translation>
    </message>
    <message>
        <source>Write the plain text anew from what the HTML says</source>
        <translation>HTML の内容からプレーンテキストを書き直す</translation>
    </message>
    <message>
        <source>Put an image into the HTML at the cursor; one can be pasted or dropped, too</source>
        <translation>HTML のカーソル位置に画像を挿入（貼り付けやドロップも可能）</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>名前 &lt;アドレス&gt;</translation>
    </message>
    <message>
        <source>These recipients go into the envelope only. No Bcc field is written.</source>
        <translation>これらの受信者はエンベロープにのみ入ります。Bcc フィールドは書き込まれません。</translation>
    </message>
    <message>
        <source>Type or paste HTML source here.</source>
        <translation>ここに HTML ソースを入力または貼り付けてください。</translation>
    </message>
    <message>
        <source>Difference — {name}</source>
        <translation>差分 — {name}</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>ディスク上</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>このウィンドウ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Line ends are not compared here.</source>
        <translation>行末はここでは比較されません。</translation>
    </message>
    <message>
        <source>No line differs; line ends may.</source>
        <translation>異なる行はありません。行末は異なる可能性があります。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Envelope difference</source>
        <translation>エンベロープの違い</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>差分を表示</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>このまま維持</translation>
    </message>
    <message>
        <source>Drag as .eml</source>
        <translation>.eml としてドラッグ</translation>
    </message>
    <message>
        <source>Drag this into a folder or another program. Press it to copy the message to the clipboard as a file.</source>
        <translation>フォルダーまたは別のプログラムへドラッグします。押すと、メッセージをファイルとしてクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>置換後の文字列</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置換</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>すべて置換</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>単語単位</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Close find bar</source>
        <translation>検索バーを閉じる</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Reset from headers</source>
        <translation>ヘッダーから設定し直す</translation>
    </message>
    <message>
        <source>This envelope was edited for another message.</source>
        <translation>このエンベロープは別のメッセージのために編集されたものです。</translation>
    </message>
    <message>
        <source>Use it for this message</source>
        <translation>このメッセージに使用</translation>
    </message>
    <message>
        <source>envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>Edited by you</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Follows the headers</source>
        <translation>ヘッダーに追従</translation>
    </message>
    <message>
        <source>The envelope follows the headers already.</source>
        <translation>エンベロープはすでにヘッダーに追従しています。</translation>
    </message>
    <message>
        <source>Difference to the headers</source>
        <translation>ヘッダーとの違い</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>フィールド名</translation>
    </message>
    <message>
        <source>Field value</source>
        <translation>フィールドの値</translation>
    </message>
    <message>
        <source>Field as written</source>
        <translation>記述どおりのフィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>記述どおり</translation>
    </message>
    <message>
        <source>header field</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>new field</source>
        <translation>フィールドの追加</translation>
    </message>
    <message>
        <source>removed field</source>
        <translation>フィールドの削除</translation>
    </message>
    <message>
        <source>doubled field</source>
        <translation>フィールドの複製</translation>
    </message>
    <message>
        <source>moved field</source>
        <translation>フィールドの移動</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>Add a field below the selected one</source>
        <translation>選択したフィールドの下にフィールドを追加</translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>Remove the selected field (Del in the table)</source>
        <translation>選択したフィールドを削除（表では Del）</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Add a copy of the selected field (Ctrl+D)</source>
        <translation>選択したフィールドのコピーを追加（Ctrl+D）</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move the selected field up (Alt+Up)</source>
        <translation>選択したフィールドを上へ移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Move the selected field down (Alt+Down)</source>
        <translation>選択したフィールドを下へ移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Enter edits the selected field</source>
        <translation>Enter で選択したフィールドを編集します</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>(not a field)</source>
        <translation>（フィールドではない）</translation>
    </message>
    <message>
        <source>Header fields</source>
        <translation>ヘッダーフィールド</translation>
    </message>
    <message>
        <source>Follow the file</source>
        <translation>ファイルに追従</translation>
    </message>
    <message>
        <source>Follow again</source>
        <translation>再び追従</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Templates (*.html *.htm *.txt *.eml *.mjml);;All files (*)</source>
        <translation>テンプレート (*.html *.htm *.txt *.eml *.mjml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open live template</source>
        <translation>ライブテンプレートを開く</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>標準入力</translation>
    </message>
    <message>
        <source>Reading a message from standard input…</source>
        <translation>標準入力からメッセージを読み込んでいます…</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>すべて開く</translation>
    </message>
    <message>
        <source>Sample message</source>
        <translation>サンプルメッセージ</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>メッセージを開く</translation>
    </message>
    <message>
        <source>This message did not come from a file, so there is nothing to read again.</source>
        <translation>このメッセージはファイルから開いたものではないため、再読み込みするものがありません。</translation>
    </message>
    <message>
        <source>Read the file again? What you changed and did not save would be lost.</source>
        <translation>ファイルを再読み込みしますか？変更して保存していない内容は失われます。</translation>
    </message>
    <message>
        <source>What was copied has lost characters on the way. Save the message and open the file.</source>
        <translation>コピーされた内容は途中で文字が失われています。メッセージを保存し、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>Pasted message</source>
        <translation>貼り付けたメッセージ</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the whole raw message, its header included.</source>
        <translation>クリップボードにテキストがありません。ヘッダーを含む生のメッセージ全体をコピーしてください。</translation>
    </message>
    <message>
        <source>Messages of the batch</source>
        <translation>バッチのメッセージ</translation>
    </message>
    <message>
        <source>What was dropped is not a file on this computer. Save it to a folder first.</source>
        <translation>ドロップされたものは、このコンピューター上のファイルではありません。先にフォルダーへ保存してください。</translation>
    </message>
    <message>
        <source>The other program gave no file. Save the message as .eml there, then drop that file here.</source>
        <translation>相手のプログラムからファイルが渡されませんでした。そのプログラムでメッセージを .eml として保存し、そのファイルをここへドロップしてください。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>Templates (*.eml *.html *.htm *.txt);;All files (*)</source>
        <translation>テンプレート (*.eml *.html *.htm *.txt);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>New from template</source>
        <translation>テンプレートから新規作成</translation>
    </message>
    <message>
        <source>Copy of {name}</source>
        <translation>{name} のコピー</translation>
    </message>
    <message>
        <source>Redirect of {name}</source>
        <translation>{name} のリダイレクト</translation>
    </message>
    <message>
        <source>Sent message</source>
        <translation>送信したメッセージ</translation>
    </message>
    <message>
        <source>The contents of this message were not kept.</source>
        <translation>このメッセージの内容は保存されていません。</translation>
    </message>
    <message>
        <source>Messages (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;All files (*)</source>
        <translation>メッセージ (*.eml *.emlx *.mbox *.mime *.txt *.html *.htm *.mjml *.gz);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Help — cfmail</source>
        <translation>ヘルプ — cfmail</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>送信試行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show all attempts</source>
        <translation>すべての送信試行を表示</translation>
    </message>
    <message>
        <source>&amp;Open as message</source>
        <translation>メッセージとして開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>保存設定(&amp;K)…</translation>
    </message>
    <message>
        <source>Open as message</source>
        <translation>メッセージとして開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存設定</translation>
    </message>
    <message>
        <source>Open the message, with its envelope, to be edited or sent again (Return)</source>
        <translation>編集または再送信のため、メッセージをエンベロープとともに開く（Return）</translation>
    </message>
    <message>
        <source>Write the attempts found, or the chosen ones, to a file</source>
        <translation>見つかった送信試行、または選択した送信試行をファイルに書き出す</translation>
    </message>
    <message>
        <source>Stop what is being done; what is deleted already stays deleted</source>
        <translation>実行中の処理を停止（すでに削除されたものは元に戻りません）</translation>
    </message>
    <message>
        <source>Forget the chosen attempts (Delete)</source>
        <translation>選択した送信試行を履歴から消す（Del）</translation>
    </message>
    <message>
        <source>How long attempts are kept, and whether their contents are</source>
        <translation>送信試行の保存期間と、その内容を保存するかどうか</translation>
    </message>
    <message>
        <source>Recipients of the attempt</source>
        <translation>送信試行の受信者</translation>
    </message>
    <message>
        <source>Export this attempt</source>
        <translation>この送信試行をエクスポート</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Words in subject, addresses, ids or causes</source>
        <translation>件名、アドレス、ID、原因に含まれる語</translation>
    </message>
    <message>
        <source>Finds attempts that hold every word, or the beginning of it.</source>
        <translation>すべての語、またはその先頭部分を含む送信試行を検索します。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Own range…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>開始日(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了日(&amp;T)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Set it aside and start a new one</source>
        <translation>退避して新しく始める</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep attempts</source>
        <translation>送信試行の保存</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保存する日数</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 日</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Size limit</source>
        <translation>サイズの上限</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Without limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Keep the contents of &amp;messages</source>
        <translation>メッセージの内容を保存(&amp;M)</translation>
    </message>
    <message>
        <source>Finding out how much the history takes…</source>
        <translation>履歴の使用量を調べています…</translation>
    </message>
    <message>
        <source>Keep attempts &amp;for</source>
        <translation>送信試行の保存期間(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Largest size on the disk</source>
        <translation>ディスク上の最大サイズ(&amp;L)</translation>
    </message>
    <message>
        <source>Words in From, Subject or date</source>
        <translation>差出人、件名、日付に含まれる語</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>メッセージを絞り込む</translation>
    </message>
    <message>
        <source>Undo “&gt;From ” quoting (mboxrd)</source>
        <translation>「&gt;From 」による引用を元に戻す（mboxrd）</translation>
    </message>
    <message>
        <source>Send all as a batch…</source>
        <translation>すべてをバッチとして送信…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Opened {name}</source>
        <translation>{name} を開きました</translation>
    </message>
    <message>
        <source>The message that was open stays open.</source>
        <translation>開いていたメッセージはそのまま開いています。</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts. Nothing was sent.</source>
        <translation>このアカウントにはテスト受信者がありません。「ツール」の「アカウント」で設定してください。何も送信されませんでした。</translation>
    </message>
    <message>
        <source>This window stays open: look at the results below.</source>
        <translation>このウィンドウは開いたままです。下の結果を確認してください。</translation>
    </message>
    <message>
        <source>Finishing the send in hand, then this window closes. If you quit now, its outcome stays unknown.</source>
        <translation>実行中の送信を終えてから、このウィンドウを閉じます。今終了すると、その結果は不明のままになります。</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>No message is open.</source>
        <translation>メッセージが開かれていません。</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>送信中のものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>No message is open</source>
        <translation>メッセージが開かれていません</translation>
    </message>
    <message>
        <source>Write one, drop an .eml file on this window, or paste a raw message from the Edit menu.</source>
        <translation>メッセージを書くか、.eml ファイルをこのウィンドウにドロップするか、「編集」メニューから生のメッセージを貼り付けてください。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open the sample message</source>
        <translation>サンプルメッセージを開く</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>メッセージの表示形式</translation>
    </message>
    <message>
        <source>Name of the new field</source>
        <translation>新しいフィールドの名前</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss notice</source>
        <translation>通知を閉じる</translation>
    </message>
    <message>
        <source>Act on notice</source>
        <translation>通知に対応する</translation>
    </message>
    <message>
        <source>{name} was not opened. {why}</source>
        <translation>{name} は開かれませんでした。{why}</translation>
    </message>
    <message>
        <source>{name} was not opened: the program made a mistake, which is in its log.</source>
        <translation>{name} は開かれませんでした。プログラムで内部エラーが発生し、ログに記録されています。</translation>
    </message>
    <message>
        <source>Save part</source>
        <translation>パートを保存</translation>
    </message>
    <message>
        <source>Save all parts in a folder</source>
        <translation>すべてのパートをフォルダーに保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Part content</source>
        <translation>パートの内容</translation>
    </message>
    <message>
        <source>Part content in hexadecimal</source>
        <translation>パートの内容（16 進数）</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save part…</source>
        <translation>パートを保存…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Show in Source</source>
        <translation>ソースで表示</translation>
    </message>
    <message>
        <source>Save the content of the part, its transfer encoding undone, to a file</source>
        <translation>転送エンコーディングを復号したパートの内容をファイルに保存</translation>
    </message>
    <message>
        <source>Save the contents of all parts in a folder; no file there is replaced</source>
        <translation>すべてのパートの内容をフォルダーに保存（既存のファイルは置き換えません）</translation>
    </message>
    <message>
        <source>Show where the part begins in the message</source>
        <translation>メッセージ内でパートが始まる位置を表示</translation>
    </message>
    <message>
        <source>Open the message that the part holds in another window</source>
        <translation>パートに含まれるメッセージを別のウィンドウで開く</translation>
    </message>
    <message>
        <source>This message has no HTML part.</source>
        <translation>このメッセージには HTML パートがありません。</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>HTML ソース</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>メールソフト</translation>
    </message>
    <message>
        <source>Text behind it</source>
        <translation>続くテキスト</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>切り捨て位置</translation>
    </message>
    <message>
        <source>Inbox line</source>
        <translation>受信箱の行</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>（送信者なし）</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>（件名なし）</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <source>Target of the link</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>ページの幅</translation>
    </message>
    <message>
        <source>Drag, or press the arrow keys, to make the page wider or narrower</source>
        <translation>ドラッグまたは矢印キーでページの幅を変更</translation>
    </message>
    <message>
        <source>Preview width</source>
        <translation>プレビューの幅</translation>
    </message>
    <message>
        <source>Preview colours</source>
        <translation>プレビューの配色</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>印刷または保存</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>All three side by side</source>
        <translation>3 つを並べて表示</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>PNG として保存…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <source>Preview width in pixels</source>
        <translation>プレビューの幅（ピクセル）</translation>
    </message>
    <message>
        <source>How wide the page is, in CSS pixels</source>
        <translation>ページの幅（CSS ピクセル）</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>縮小（Ctrl+−）</translation>
    </message>
    <message>
        <source>Reset zoom</source>
        <translation>表示倍率を戻す</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>拡大（Ctrl++）</translation>
    </message>
    <message>
        <source>Show images; many people read with images switched off</source>
        <translation>画像を表示（画像を表示しない設定で読む人も多くいます）</translation>
    </message>
    <message>
        <source>Show a private copy of the page in your browser</source>
        <translation>ページの非公開コピーをブラウザーで表示</translation>
    </message>
    <message>
        <source>Print the page, or save it as a picture or a PDF</source>
        <translation>ページを印刷、または画像や PDF として保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF ファイル (*.pdf)</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>ページを保存</translation>
    </message>
    <message>
        <source>preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Ways to look at the message</source>
        <translation>メッセージの見方</translation>
    </message>
    <message>
        <source>Rendered</source>
        <translation>レンダリング</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Load remote images</source>
        <translation>リモート画像を読み込む</translation>
    </message>
    <message>
        <source>The simple view loads nothing remote</source>
        <translation>簡易表示ではリモートのものは読み込まれません</translation>
    </message>
    <message>
        <source>For this message only, and until another one is shown</source>
        <translation>このメッセージのみ、別のメッセージを表示するまで有効</translation>
    </message>
    <message>
        <source>There is too much of this page for the simple view: some is left off.</source>
        <translation>このページは簡易表示には大きすぎるため、一部が省略されています。</translation>
    </message>
    <message>
        <source>Rendered message</source>
        <translation>レンダリングしたメッセージ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Envelope recipients</source>
        <translation>エンベロープ受信者</translation>
    </message>
    <message>
        <source>One address a line. They alone decide who gets the message.</source>
        <translation>1 行に 1 アドレス。メッセージを受け取る人は、これだけで決まります。</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>1 行に 1 アドレス</translation>
    </message>
    <message>
        <source>Progress of the send</source>
        <translation>送信の進行状況</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>ほか %Ln 行は表示されていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln 行は同じです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>ファイルごとに 1 つ、計 %Ln 個のウィンドウを開きますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>{page}: {section}</source>
        <translation>{page}: {section}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%Ln 件の節が見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists the sections that have all of these words. Enter and F3 go to the next place.</source>
        <translation>これらの語をすべて含む節を一覧します。Enter と F3 で次の箇所へ移動します。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>The manual is in English only.</source>
        <translation>マニュアルは英語版のみです。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Message</source>
        <translation>新しいメッセージ(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;Template…</source>
        <translation>テンプレートから新規作成(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;Window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Live Template…</source>
        <translation>ライブテンプレートを開く(&amp;L)…</translation>
    </message>
    <message>
        <source>Open R&amp;ecent</source>
        <translation>最近使ったファイルを開く(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;Batch from Files…</source>
        <translation>ファイルから新しいバッチ(&amp;B)…</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Message</source>
        <translation>サンプルメッセージを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>ディスクから再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>置換(&amp;E)…</translation>
    </message>
    <message>
        <source>Paste Ra&amp;w Message</source>
        <translation>生のメッセージを貼り付け(&amp;W)</translation>
    </message>
    <message>
        <source>Copy Message as F&amp;ile</source>
        <translation>メッセージをファイルとしてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Send to &amp;Me Instead</source>
        <translation>代わりに自分へ送信(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Cancel the Send</source>
        <translation>送信をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Pre&amp;vious Row</source>
        <translation>前のデータ行(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Row</source>
        <translation>次のデータ行(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Reset Envelope from Headers</source>
        <translation>エンベロープをヘッダーから設定し直す(&amp;R)</translation>
    </message>
    <message>
        <source>Edit as &amp;New</source>
        <translation>新しいメッセージとして編集(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;direct to Others</source>
        <translation>他の宛先へリダイレクト(&amp;D)</translation>
    </message>
    <message>
        <source>Cop&amp;y As</source>
        <translation>形式を選んでコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Header Fields</source>
        <translation>ヘッダーフィールド(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>ソース(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>パート(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;What Will Be Sent</source>
        <translation>送信内容(&amp;W)</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>チェック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Next P&amp;anel</source>
        <translation>次のパネル(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Default Layout</source>
        <translation>既定のレイアウト(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Batches…</source>
        <translation>バッチ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find a Command…</source>
        <translation>コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About cfmail</source>
        <translation>cfmail について(&amp;A)</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number, of the usual size</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Size of letters</source>
        <translation>文字の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>見本</translation>
    </message>
    <message>
        <source>Change the limits of the history</source>
        <translation>履歴の上限を変更</translation>
    </message>
    <message>
        <source>Data on this computer</source>
        <translation>このコンピューター上のデータ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>今すぐ終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Language of the windows</source>
        <translation>ウィンドウの言語(&amp;L)</translation>
    </message>
    <message>
        <source>Find a setting (Ctrl+F)</source>
        <translation>設定を検索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Change what the history keeps</source>
        <translation>履歴に保存する内容を変更</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>このコンピューターに記憶</translation>
    </message>
    <message>
        <source>Remote images</source>
        <translation>リモート画像</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>行わないこと</translation>
    </message>
    <message>
        <source>&amp;Which checks count…</source>
        <translation>チェックの扱い(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>From of new messages</source>
        <translation>新しいメッセージの From</translation>
    </message>
    <message>
        <source>For example: Ada Lovelace &lt;ada@example.com&gt;</source>
        <translation>例: Ada Lovelace &lt;ada@example.com&gt;</translation>
    </message>
    <message>
        <source>Show the &amp;accounts</source>
        <translation>アカウントを表示(&amp;A)</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新しいメッセージ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>差出人(&amp;F)</translation>
    </message>
    <message>
        <source>Before a send</source>
        <translation>送信前</translation>
    </message>
    <message>
        <source>After a send</source>
        <translation>送信後</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>プロキシ(&amp;P)</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>メッセージ ID をコピー</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Earlier send: {text}</source>
        <translation>以前の送信: {text}</translation>
    </message>
    <message>
        <source>Recipients shown</source>
        <translation>表示する受信者</translation>
    </message>
    <message>
        <source>Write these recipients and what became of each to a file</source>
        <translation>これらの受信者とそれぞれの結果をファイルに書き出す</translation>
    </message>
    <message>
        <source>Copy the chosen rows, or all of them, for a spreadsheet</source>
        <translation>選択した行、または全行を表計算ソフト用にコピー</translation>
    </message>
    <message>
        <source>All outcomes ({count})</source>
        <translation>すべての結果 ({count})</translation>
    </message>
    <message>
        <source>{outcome} ({count})</source>
        <translation>{outcome} ({count})</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet…</source>
        <translation>CSV（表計算ソフト用）…</translation>
    </message>
    <message>
        <source>JSON, with everything…</source>
        <translation>JSON（すべての情報）…</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>他の受信者に送信</translation>
    </message>
    <message>
        <source>Send the same bytes to everybody but the suppressed recipients</source>
        <translation>送信抑制対象を除くすべての受信者に同じバイト列を送信</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log whether the message was sent</source>
        <translation>メッセージが送信されたかどうかを Cloudflare のログに照会</translation>
    </message>
    <message>
        <source>You know that it was sent; nothing is sent now</source>
        <translation>送信されたことがわかっている場合。今は何も送信されません</translation>
    </message>
    <message>
        <source>You know that it was not sent; nothing is sent now</source>
        <translation>送信されていないことがわかっている場合。今は何も送信されません</translation>
    </message>
    <message>
        <source>Recipients may get the message twice</source>
        <translation>受信者がメッセージを 2 回受け取る可能性があります</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>状態を更新</translation>
    </message>
    <message>
        <source>Ask Cloudflare&apos;s log what became of the recipients</source>
        <translation>受信者ごとの結果を Cloudflare のログに照会</translation>
    </message>
    <message>
        <source>Resend to…</source>
        <translation>再送信先…</translation>
    </message>
    <message>
        <source>Send the same bytes to some of the recipients</source>
        <translation>一部の受信者に同じバイト列を送信</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Copy this send for curl, Python and other clients, without the token</source>
        <translation>この送信を curl、Python、その他のクライアント用にコピー（トークンを除く）</translation>
    </message>
    <message>
        <source>Request and answer…</source>
        <translation>リクエストと応答…</translation>
    </message>
    <message>
        <source>Show the request and the answer as they went</source>
        <translation>リクエストと応答を実際にやり取りされたとおりに表示</translation>
    </message>
    <message>
        <source>&amp;Failed or not sent ({count})</source>
        <translation>配信失敗または未送信 ({count})(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;suppressed ones ({count})</source>
        <translation>送信抑制対象 ({count})(&amp;S)</translation>
    </message>
    <message>
        <source>The &amp;chosen ones ({count})</source>
        <translation>選択した受信者 ({count})(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;All ({count})</source>
        <translation>すべて ({count})(&amp;A)</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Message in the request</source>
        <translation>リクエスト内のメッセージ</translation>
    </message>
    <message>
        <source>&amp;Unfold the message</source>
        <translation>メッセージを展開(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold the message</source>
        <translation>メッセージを折りたたむ(&amp;F)</translation>
    </message>
    <message>
        <source>Unfold the message</source>
        <translation>メッセージを展開</translation>
    </message>
    <message>
        <source>Fold the message</source>
        <translation>メッセージを折りたたむ</translation>
    </message>
    <message>
        <source>Show the octets of the message in the request</source>
        <translation>リクエスト内のメッセージのオクテットを表示</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Export the results</source>
        <translation>結果をエクスポート</translation>
    </message>
    <message>
        <source>The results were not exported.</source>
        <translation>結果はエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>The results were exported to {name}.</source>
        <translation>結果を {name} にエクスポートしました。</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受信者</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Send by itself when the time is over</source>
        <translation>待ち時間が過ぎたら自動で送信</translation>
    </message>
    <message>
        <source>For this time only</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Cloudflare may ask to wait once more</source>
        <translation>Cloudflare が再び待つよう求めることがあります</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>取りやめる</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing will be</source>
        <translation>何も送信されておらず、今後も送信されません</translation>
    </message>
    <message>
        <source>Messages (*.eml);;All files (*)</source>
        <translation>メッセージ (*.eml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>「{name}」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Copied: paste it into a folder or another program.</source>
        <translation>コピーしました。フォルダーまたは別のプログラムに貼り付けてください。</translation>
    </message>
    <message>
        <source>The program made a mistake.</source>
        <translation>プログラムで内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>The message is not saved.</source>
        <translation>メッセージは保存されていません。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Confirm the send</source>
        <translation>送信の確認</translation>
    </message>
    <message>
        <source>Recipients of this send</source>
        <translation>この送信の受信者</translation>
    </message>
    <message>
        <source>Asking Cloudflare which recipients are suppressed… Nothing has been sent yet.</source>
        <translation>どの受信者が送信抑制の対象かを Cloudflare に照会しています… まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent: you stopped it.</source>
        <translation>何も送信されませんでした。ユーザーが中止しました。</translation>
    </message>
    <message>
        <source>Nothing was sent: you did not confirm it.</source>
        <translation>何も送信されませんでした。ユーザーが確認しませんでした。</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>チェックで見つかった指摘</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send to me instead</source>
        <translation>代わりに自分へ送信</translation>
    </message>
    <message>
        <source>Send the message to the envelope recipients (Ctrl+Return)</source>
        <translation>エンベロープ受信者にメッセージを送信（Ctrl+Return）</translation>
    </message>
    <message>
        <source>Show what the checks found (Ctrl+7)</source>
        <translation>チェックで見つかった指摘を表示（Ctrl+7）</translation>
    </message>
    <message>
        <source>Send this message to {address} only; its header fields stay as they are (Ctrl+Shift+Return)</source>
        <translation>このメッセージを {address} にのみ送信します。ヘッダーフィールドは変わりません（Ctrl+Shift+Return）</translation>
    </message>
    <message>
        <source>Send re-encoded</source>
        <translation>エンコードし直して送信</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>それでも送信</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Insert byte…</source>
        <translation>バイトを挿入…</translation>
    </message>
    <message>
        <source>Put any byte at the cursor by its two hexadecimal digits</source>
        <translation>2 桁の 16 進数で任意のバイトをカーソル位置に挿入</translation>
    </message>
    <message>
        <source>Insert byte</source>
        <translation>バイトの挿入</translation>
    </message>
    <message>
        <source>Two hexadecimal digits, such as E9</source>
        <translation>2 桁の 16 進数（例: E9）</translation>
    </message>
    <message>
        <source>Source, read only</source>
        <translation>ソース（読み取り専用）</translation>
    </message>
    <message>
        <source>Part at the cursor</source>
        <translation>カーソル位置のパート</translation>
    </message>
    <message>
        <source>Show in Parts</source>
        <translation>パートで表示</translation>
    </message>
    <message>
        <source>The message has changed: its source is being read…</source>
        <translation>メッセージが変更されました。ソースを読み込んでいます…</translation>
    </message>
    <message>
        <source>Large bodies are folded.</source>
        <translation>大きな本文は折りたたまれています。</translation>
    </message>
    <message>
        <source>Too long to be edited as text: use the other views.</source>
        <translation>長すぎるためテキストとして編集できません。他の表示を使用してください。</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Part {number}: {type}</source>
        <translation>パート {number}: {type}</translation>
    </message>
    <message>
        <source>Message: {type}</source>
        <translation>メッセージ: {type}</translation>
    </message>
    <message>
        <source>The program made a mistake: the source cannot be shown.</source>
        <translation>プログラムで内部エラーが発生したため、ソースを表示できません。</translation>
    </message>
    <message>
        <source>Go to a part of the message</source>
        <translation>メッセージ内のパートへ移動</translation>
    </message>
    <message>
        <source>Show the part at the cursor under “Parts”</source>
        <translation>カーソル位置のパートを「パート」に表示</translation>
    </message>
    <message>
        <source>Bytes that are no text are written like ⟨E9⟩; typing that enters the byte.</source>
        <translation>テキストではないバイトは ⟨E9⟩ のように書かれます。そのように入力すると、そのバイトが入ります。</translation>
    </message>
    <message>
        <source>{size} of part {number}, not shown</source>
        <translation>パート {number} の {size}（表示していません）</translation>
    </message>
    <message>
        <source>{size}, not shown</source>
        <translation>{size}（表示していません）</translation>
    </message>
    <message>
        <source>Send to everybody</source>
        <translation>全員に送信</translation>
    </message>
    <message>
        <source>Cloudflare sends nothing to these recipients:

{names}

Nothing has been sent yet.</source>
        <translation>Cloudflare は次の受信者には何も送信しません:

{names}

まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>Recipients from</source>
        <translation>受信者の取得元</translation>
    </message>
    <message>
        <source>Try all rows</source>
        <translation>すべてのデータ行を試す</translation>
    </message>
    <message>
        <source>Make a batch…</source>
        <translation>バッチを作成…</translation>
    </message>
    <message>
        <source>Rows of the merge</source>
        <translation>差し込みのデータ行</translation>
    </message>
    <message>
        <source>One message for each row</source>
        <translation>データ行ごとに 1 通</translation>
    </message>
    <message>
        <source>The column of the data that names the envelope recipients</source>
        <translation>エンベロープ受信者を指定するデータの列</translation>
    </message>
    <message>
        <source>Enter shows the message of the row in the window</source>
        <translation>Enter でデータ行のメッセージをウィンドウに表示します</translation>
    </message>
    <message>
        <source>Write the messages and open them as a batch; nothing is sent yet</source>
        <translation>メッセージを書き出し、バッチとして開きます。まだ何も送信されません</translation>
    </message>
    <message>
        <source>&amp;Recipients from</source>
        <translation>受信者の取得元(&amp;R)</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>データ行</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>前のデータ行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次のデータ行</translation>
    </message>
    <message>
        <source>Show the message of the row before (Alt+Page Up)</source>
        <translation>前のデータ行のメッセージを表示（Alt+PgUp）</translation>
    </message>
    <message>
        <source>Show the message of the next row (Alt+Page Down)</source>
        <translation>次のデータ行のメッセージを表示（Alt+PgDown）</translation>
    </message>
    <message>
        <source>Row {row} of {count}</source>
        <translation>データ行 {row} / {count}</translation>
    </message>
    <message>
        <source>Findings of the row</source>
        <translation>データ行の指摘</translation>
    </message>
    <message>
        <source>What is found about the chosen row shows here.</source>
        <translation>選択したデータ行の指摘がここに表示されます。</translation>
    </message>
    <message>
        <source>{level}: {title}</source>
        <translation>{level}: {title}</translation>
    </message>
    <message>
        <source>Open live template…</source>
        <translation>ライブテンプレートを開く…</translation>
    </message>
    <message>
        <source>Show what the file says; what was changed here is lost, after a question</source>
        <translation>ファイルの現在の内容を表示。ここでの変更は確認の後に失われます</translation>
    </message>
    <message>
        <source>Choose a file to follow (Ctrl+Shift+O)</source>
        <translation>追従するファイルを選択（Ctrl+Shift+O）</translation>
    </message>
    <message>
        <source>No template is followed</source>
        <translation>追従中のテンプレートはありません</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Choose data…</source>
        <translation>データを選択…</translation>
    </message>
    <message>
        <source>Data beside it</source>
        <translation>同じ場所のデータ</translation>
    </message>
    <message>
        <source>One message for each row…</source>
        <translation>データ行ごとに 1 通…</translation>
    </message>
    <message>
        <source>Take the data&apos;s values</source>
        <translation>データの値を使用</translation>
    </message>
    <message>
        <source>Put pictures beside the template into the message</source>
        <translation>テンプレートと同じ場所にある画像をメッセージに入れる</translation>
    </message>
    <message>
        <source>Send to me</source>
        <translation>自分へ送信</translation>
    </message>
    <message>
        <source>Send to me on every save</source>
        <translation>保存のたびに自分へ送信</translation>
    </message>
    <message>
        <source>Open the template in the program that this computer uses for such files</source>
        <translation>この種のファイルにこのコンピューターが使用するプログラムでテンプレートを開く</translation>
    </message>
    <message>
        <source>Take the values from a JSON, TOML or CSV file</source>
        <translation>値を JSON、TOML、CSV ファイルから取得</translation>
    </message>
    <message>
        <source>Take the values from the file of the same name beside the template again</source>
        <translation>テンプレートと同じ場所にある同名のファイルから、値を再び取得</translation>
    </message>
    <message>
        <source>Which row of the data the message is made with</source>
        <translation>メッセージの作成に使用するデータ行</translation>
    </message>
    <message>
        <source>Try all rows, and send each its message through a batch</source>
        <translation>すべてのデータ行を試し、それぞれのメッセージをバッチで送信</translation>
    </message>
    <message>
        <source>Forget what was typed into the table</source>
        <translation>表に入力した値を破棄</translation>
    </message>
    <message>
        <source>Read the template again and send it to the test recipient (Ctrl+Shift+Return)</source>
        <translation>テンプレートを再び読み込み、テスト受信者に送信（Ctrl+Shift+Return）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>A live template is a .html, .txt, .eml or .mjml file with Liquid markup. It stays in your own editor: after every save the preview, the checks and the source show what it says now. Values come from a .json, .toml or .csv file of the same name beside it.</source>
        <translation>ライブテンプレートは、Liquid マークアップを含む .html、.txt、.eml、.mjml ファイルです。編集は使い慣れたエディターで行い、保存するたびに、プレビュー、チェック、ソースに現在の内容が表示されます。値は、同じ場所にある同名の .json、.toml、.csv ファイルから取得します。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a value comes from</comment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>none</source>
        <comment>recipients</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>sender</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>will be sent although {reason}</source>
        <translation>次の点にかかわらず送信される: {reason}</translation>
    </message>
    <message>
        <source>login, token, key, Cloudflare, production, sandbox</source>
        <comment>for searching</comment>
        <translation>ログイン, トークン, キー, 鍵, Cloudflare, 本番, サンドボックス, token, key, sandbox</translation>
    </message>
    <message>
        <source>send, network, confirm, notify, author</source>
        <comment>for searching</comment>
        <translation>送信, ネットワーク, 確認, 通知, 作成者, send, network</translation>
    </message>
    <message>
        <source>lint, errors, warnings, ignore, rules</source>
        <comment>for searching</comment>
        <translation>リント, lint, エラー, 警告, 無視, 規則, ルール</translation>
    </message>
    <message>
        <source>theme, look, display, zoom, accessibility</source>
        <comment>for searching</comment>
        <translation>テーマ, 見た目, 表示, ズーム, アクセシビリティ, theme, zoom</translation>
    </message>
    <message>
        <source>translation, locale, region</source>
        <comment>for searching</comment>
        <translation>翻訳, ロケール, 地域, locale, language</translation>
    </message>
    <message>
        <source>data, tracking, remember, forget, telemetry</source>
        <comment>for searching</comment>
        <translation>データ, 追跡, トラッキング, 記憶, 忘れる, テレメトリー, telemetry</translation>
    </message>
    <message>
        <source>disk, space, files, folders, delete, backup</source>
        <comment>for searching</comment>
        <translation>ディスク, 容量, ファイル, フォルダー, 削除, バックアップ, disk</translation>
    </message>
    <message>
        <source>Nothing: it is built in</source>
        <translation>なし: 組み込みのため不要</translation>
    </message>
    <message>
        <source>That a batch has ended, or waits for you: only one of at least {messages} messages or {seconds} seconds, and only while no window of cfmail is in front.</source>
        <translation>バッチが終了したこと、または対応を待っていることを通知します。対象は {messages} 件以上のメッセージ、または {seconds} 秒以上のバッチのみで、cfmail のウィンドウが 1 つも前面にない場合に限ります。</translation>
    </message>
    <message>
        <source>For this account not as usual: {errors} counted as errors, {ignored} ignored.</source>
        <comment>numbers of checks</comment>
        <translation>このアカウントで通常と異なるもの: エラーとして扱うチェック {errors} 件、無視 {ignored} 件。</translation>
    </message>
    <message>
        <source>Those of messages that were sent, with their names, to complete them while you type. Turned off, they are deleted at once, and none is suggested or written down. The history keeps the recipients of each send all the same.</source>
        <translation>送信したメッセージのアドレスと名前です。入力中の補完に使用します。オフにするとただちに削除され、候補の表示も記録も行われません。その場合も、各送信の受信者は履歴に保存されます。</translation>
    </message>
    <message>
        <source>Those that were open when cfmail ended come back with their messages, views and sizes, when it is started without a file. Unsaved work comes back in any case; nothing is ever sent by itself.</source>
        <translation>cfmail の終了時に開いていたウィンドウが、ファイルを指定せずに起動したときに、メッセージ、表示、サイズとともに復元されます。未保存の作業はいずれの場合も復元されます。自動で送信されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>%Ln 件の受信者の結果は不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln 件のリクエストに応答がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>リクエスト %Ln 件のうち、{states}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>送信中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>ユーザーが送信済みとマーク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>送信済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>ユーザーが未送信とマーク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>未送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>送信された可能性あり %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>メッセージ ID %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>すべての受信者（%Ln 件）に配信されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>%Ln 件の受信者のうち {delivered} 件に配信されました。それぞれの結果は下を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>%Ln 秒以上たってから再び送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{where}, line {line}: {fault}</source>
        <translation>{where}、{line} 行目: {fault}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}: {fault}</translation>
    </message>
    <message>
        <source>Row {row}: {fault}</source>
        <translation>データ行 {row}: {fault}</translation>
    </message>
    <message>
        <source>Data (*.json *.toml *.csv);;All files (*)</source>
        <translation>データ (*.json *.toml *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Data for the template</source>
        <translation>テンプレートのデータ</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Template variables</source>
        <translation>テンプレート変数</translation>
    </message>
    <message>
        <source>Nothing found. Try other words.</source>
        <translation>何も見つかりません。ほかの語をお試しください。</translation>
    </message>
    <message>
        <source>Some letters of a command</source>
        <translation>コマンドの一部の文字</translation>
    </message>
    <message>
        <source>No attachments. Drop files here, or press Add attachment.</source>
        <translation>添付ファイルはありません。ここにドロップするか「添付ファイルを追加」を押してください。</translation>
    </message>
    <message>
        <source>&amp;Undo: {change}</source>
        <translation>元に戻す(&amp;U): {change}</translation>
    </message>
    <message>
        <source>&amp;Redo: {change}</source>
        <translation>やり直す(&amp;R): {change}</translation>
    </message>
    <message>
        <source>theme, dark mode, night, high contrast, palette</source>
        <comment>for searching</comment>
        <translation>テーマ, ダークモード, 夜間, ナイトモード, ハイコントラスト, パレット, 色, theme, dark mode</translation>
    </message>
    <message>
        <source>font size, zoom, large text, scale</source>
        <comment>for searching</comment>
        <translation>フォントサイズ, ズーム, 大きな文字, 拡大, 縮小, 倍率, font size, zoom</translation>
    </message>
    <message>
        <source>restart</source>
        <comment>for searching</comment>
        <translation>再起動, restart</translation>
    </message>
    <message>
        <source>Remember opened &amp;files</source>
        <translation>開いたファイルを記憶する(&amp;F)</translation>
    </message>
    <message>
        <source>Remember &amp;addresses</source>
        <translation>アドレスを記憶する(&amp;A)</translation>
    </message>
    <message>
        <source>Open the last &amp;windows again</source>
        <translation>前回のウィンドウを再び開く(&amp;W)</translation>
    </message>
    <message>
        <source>recent, history</source>
        <comment>for searching</comment>
        <translation>最近, 履歴, recent, history</translation>
    </message>
    <message>
        <source>completion</source>
        <comment>for searching</comment>
        <translation>補完, 入力候補, completion</translation>
    </message>
    <message>
        <source>restore, startup</source>
        <comment>for searching</comment>
        <translation>復元, 起動, セッション, restore, startup</translation>
    </message>
    <message>
        <source>tracking pixels</source>
        <comment>for searching</comment>
        <translation>トラッキングピクセル, 追跡, 開封確認, tracking pixels</translation>
    </message>
    <message>
        <source>telemetry, statistics</source>
        <comment>for searching</comment>
        <translation>テレメトリー, 統計, 利用状況, telemetry</translation>
    </message>
    <message>
        <source>profile</source>
        <comment>for searching</comment>
        <translation>プロファイル, profile</translation>
    </message>
    <message>
        <source>retention, days, size, contents</source>
        <comment>for searching</comment>
        <translation>保存期間, 日数, サイズ, 内容, 保持, retention</translation>
    </message>
    <message>
        <source>&amp;Notify on the desktop</source>
        <translation>デスクトップに通知する(&amp;N)</translation>
    </message>
    <message>
        <source>confirmation, production, allowed</source>
        <comment>for searching</comment>
        <translation>確認, 本番, 許可, confirmation, production</translation>
    </message>
    <message>
        <source>follow up, queued, log</source>
        <comment>for searching</comment>
        <translation>追跡, 後追い, キュー待ち, ログ, queued, log</translation>
    </message>
    <message>
        <source>notification, sound</source>
        <comment>for searching</comment>
        <translation>通知, 音, サウンド, notification</translation>
    </message>
    <message>
        <source>firewall, VPN</source>
        <comment>for searching</comment>
        <translation>ファイアウォール, VPN, firewall</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>After a send, what became of each recipient is listed here.</source>
        <translation>送信後、各受信者がどうなったかがここに一覧表示されます。</translation>
    </message>
    <message>
        <source>no value: type one</source>
        <translation>値なし: 入力してください</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>ここで入力</translation>
    </message>
    <message>
        <source>data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>{where}, line {line}</source>
        <translation>{where}、{line} 行目</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
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
        <translation>サンドボックス（外部への送信なし）</translation>
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
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>送信抑制</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>配信失敗</translation>
    </message>
    <message>
        <source>No account is chosen.</source>
        <translation>アカウントが選択されていません。</translation>
    </message>
    <message>
        <source>SANDBOX · Nothing leaves this computer. Every result here is simulated; no mail is delivered.</source>
        <translation>サンドボックス · このコンピューターの外には何も出ません。ここでの結果はすべてシミュレーションで、メールは配信されません。</translation>
    </message>
    <message>
        <source>PRODUCTION · {name} · Mail sent here reaches real people.</source>
        <translation>本番 · {name} · ここで送信したメールは実在の人に届きます。</translation>
    </message>
    <message>
        <source>{name} · Mail sent here reaches real people.</source>
        <translation>{name} · ここで送信したメールは実在の人に届きます。</translation>
    </message>
    <message>
        <source>Steer it by recipients such as queued@, bounce@, suppressed@, slow@ or hangup@; F1 lists them all.</source>
        <translation>queued@、bounce@、suppressed@、slow@、hangup@ などの受信者で動作を指定できます。すべての一覧は F1 で表示されます。</translation>
    </message>
    <message>
        <source>Preparing the message…</source>
        <translation>メッセージを準備しています…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Sending: {sent} of {total}</source>
        <translation>送信中: {sent} / {total}</translation>
    </message>
    <message>
        <source>The message is out. Waiting for the answer…</source>
        <translation>メッセージを送り出しました。応答を待っています…</translation>
    </message>
    <message>
        <source>{count} of {most} recipients</source>
        <translation>受信者 {count} / {most} 件</translation>
    </message>
    <message>
        <source>New message from {name}</source>
        <translation>{name} から作成した新しいメッセージ</translation>
    </message>
    <message>
        <source>The first {shown} of {total} are shown.</source>
        <translation>{total} のうち先頭の {shown} を表示しています。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name is too long: 80 characters at most.</source>
        <translation>名前が長すぎます。80 文字以内にしてください。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>この名前は別のアカウントが使用しています。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The account id is 32 hexadecimal digits; it stands in the dashboard&apos;s address bar.</source>
        <translation>アカウント ID は 32 桁の 16 進数です。ダッシュボードのアドレスバーに表示されています。</translation>
    </message>
    <message>
        <source>Enter the e-mail address with which you log in to Cloudflare.</source>
        <translation>Cloudflare へのログインに使用するメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The token holds a character that no token has. Copy it once more.</source>
        <translation>トークンに、トークンには使われない文字が含まれています。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Enter the API token or key.</source>
        <translation>API トークンまたはキーを入力してください。</translation>
    </message>
    <message>
        <source>Choose one of the colours.</source>
        <translation>色を 1 つ選んでください。</translation>
    </message>
    <message>
        <source>The base URL is not a web address like https://api.cloudflare.com/client/v4.</source>
        <translation>ベース URL が https://api.cloudflare.com/client/v4 のような Web アドレスではありません。</translation>
    </message>
    <message>
        <source>The base URL must begin with https://; http:// is allowed on this computer only.</source>
        <translation>ベース URL は https:// で始まる必要があります。http:// はこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>The base URL must not hold a user name or password.</source>
        <translation>ベース URL にユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>Choose API token or Global API key.</source>
        <translation>API トークンまたは Global API Key を選択してください。</translation>
    </message>
    <message>
        <source>An allowed recipient is neither an address like ada@example.com nor a domain like *@example.com.</source>
        <translation>許可する受信者に、ada@example.com のようなアドレスでも *@example.com のようなドメインでもないものがあります。</translation>
    </message>
    <message>
        <source>The test recipient is not an address.</source>
        <translation>テスト受信者がアドレスではありません。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no colour</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Or enter the token under Tools, Accounts, and use it for this session only.</source>
        <translation>または、「ツール」の「アカウント」でトークンを入力し、このセッションでのみ使用してください。</translation>
    </message>
    <message>
        <source>There is no keyring to keep the token in.</source>
        <translation>トークンを保存するキーリングがありません。</translation>
    </message>
    <message>
        <source>The keyring holds no usable token for this account. Enter it under Tools, Accounts.</source>
        <translation>キーリングにこのアカウントで使用できるトークンがありません。「ツール」の「アカウント」で入力してください。</translation>
    </message>
    <message>
        <source>The keyring took the token but did not keep it.</source>
        <translation>キーリングはトークンを受け取りましたが、保持しませんでした。</translation>
    </message>
    <message>
        <source>Install and start gnome-keyring or KWallet (package gnome-keyring), then try again.</source>
        <translation>gnome-keyring または KWallet（パッケージ gnome-keyring）をインストールして起動し、再試行してください。</translation>
    </message>
    <message>
        <source>Check the system&apos;s keychain, then try again.</source>
        <translation>システムのキーチェーンを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>Whether it may send (“Email Sending: Edit”) is not known before the first send.</source>
        <translation>送信できるかどうか（“Email Sending: Edit”）は、最初の送信までわかりません。</translation>
    </message>
    <message>
        <source>owned by this account</source>
        <translation>このアカウントの所有</translation>
    </message>
    <message>
        <source>owned by a user</source>
        <translation>ユーザーの所有</translation>
    </message>
    <message>
        <source>owner unknown</source>
        <translation>所有者不明</translation>
    </message>
    <message>
        <source>The token is valid and active ({owner}).</source>
        <translation>トークンは有効で、アクティブです（{owner}）。</translation>
    </message>
    <message>
        <source>It expires on {date}.</source>
        <translation>有効期限は {date} です。</translation>
    </message>
    <message>
        <source>The token exists but is disabled. Enable it in the Cloudflare dashboard.</source>
        <translation>トークンは存在しますが、無効化されています。Cloudflare ダッシュボードで有効にしてください。</translation>
    </message>
    <message>
        <source>The token has expired. Create a new one in the Cloudflare dashboard.</source>
        <translation>トークンの有効期限が切れています。Cloudflare ダッシュボードで新しいトークンを作成してください。</translation>
    </message>
    <message>
        <source>The token is not valid yet. Look at its start date in the Cloudflare dashboard.</source>
        <translation>トークンはまだ有効になっていません。Cloudflare ダッシュボードで開始日を確認してください。</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key and knows this account id.</source>
        <translation>Cloudflare はキーを受け付け、このアカウント ID を認識しています。</translation>
    </message>
    <message>
        <source>Cloudflare accepts the key, but it does not see this account id. Check the account id.</source>
        <translation>Cloudflare はキーを受け付けますが、このアカウント ID が見えていません。アカウント ID を確認してください。</translation>
    </message>
    <message>
        <source>Cloudflare does not accept it: mistyped, revoked, or of another account.</source>
        <translation>Cloudflare が受け付けません。入力の誤り、取り消し済み、または別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not tell whether it is valid.</source>
        <translation>Cloudflare の応答からは、有効かどうかがわかりません。</translation>
    </message>
    <message>
        <source>A value is missing or of the wrong kind.</source>
        <translation>値が欠けているか、種類が違います。</translation>
    </message>
    <message>
        <source>Its id cannot be used.</source>
        <translation>その ID は使用できません。</translation>
    </message>
    <message>
        <source>Another account has the same id.</source>
        <translation>同じ ID が別のアカウントにあります。</translation>
    </message>
    <message>
        <source>Account {number} in the account file is left out. {why}</source>
        <translation>アカウントファイルの {number} 番目のアカウントは除外されます。{why}</translation>
    </message>
    <message>
        <source>The account from the environment variables is left out. {why}</source>
        <translation>環境変数によるアカウントは除外されます。{why}</translation>
    </message>
    <message>
        <source>it has no @</source>
        <translation>@ がありません</translation>
    </message>
    <message>
        <source>it holds a space</source>
        <translation>空白が含まれています</translation>
    </message>
    <message>
        <source>it holds a line break or another control character</source>
        <translation>改行または他の制御文字が含まれています</translation>
    </message>
    <message>
        <source>what stands before the @ is malformed</source>
        <translation>@ の前の部分の形式が正しくありません</translation>
    </message>
    <message>
        <source>what stands behind the @ is not a domain</source>
        <translation>@ の後ろがドメインではありません</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it holds bytes that are not text</source>
        <translation>テキストではないバイトが含まれています</translation>
    </message>
    <message>
        <source>a quotation mark or bracket is not closed</source>
        <translation>引用符または括弧が閉じられていません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>“{text}” is not an address: {reason}.</source>
        <translation>「{text}」はアドレスではありません: {reason}。</translation>
    </message>
    <message>
        <source>The same people as in the headers.</source>
        <translation>ヘッダーに書かれた人と同じです。</translation>
    </message>
    <message>
        <source>The same as what can be read in the headers; an address field holds more than addresses.</source>
        <translation>ヘッダーから読み取れるものと同じです。アドレスフィールドにアドレス以外のものが含まれています。</translation>
    </message>
    <message>
        <source>{address} is sent as {spelled}</source>
        <translation>{address} は {spelled} として送信されます</translation>
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
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>{state} ({count})</source>
        <translation>{state} ({count})</translation>
    </message>
    <message>
        <source>no messages</source>
        <translation>メッセージなし</translation>
    </message>
    <message>
        <source>No message was found in what you chose. Close this window, and drop .eml files, a folder of them, or an mbox file on the main window.</source>
        <translation>選択されたものの中にメッセージは見つかりませんでした。このウィンドウを閉じ、.eml ファイル、それらを含むフォルダー、または mbox ファイルをメインウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>この状態のメッセージはありません。</translation>
    </message>
    <message>
        <source>Not started. {messages}: {counts}. Nothing is sent yet.</source>
        <translation>未開始です。{messages}: {counts}。まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>The program ended while this batch ran. {counts}. Resume sends only what was never begun.</source>
        <translation>このバッチの実行中にプログラムが終了しました。{counts}。「再開」は、一度も開始されていないものだけを送信します。</translation>
    </message>
    <message>
        <source>Another copy of this program has this batch in hand. {counts}. Pause it and close it there first.</source>
        <translation>このプログラムの別のプロセスがこのバッチを処理しています。{counts}。先にそちらで一時停止し、閉じてください。</translation>
    </message>
    <message>
        <source>Sending. {counts}.</source>
        <translation>送信中です。{counts}。</translation>
    </message>
    <message>
        <source>About {left} left.</source>
        <translation>残り約 {left} です。</translation>
    </message>
    <message>
        <source>Ending what is in hand ({messages}). {counts}.</source>
        <translation>処理中のものを終えています（{messages}）。{counts}。</translation>
    </message>
    <message>
        <source>Cloudflare asks to wait: {left}. {counts}.</source>
        <translation>Cloudflare が待つよう求めています: {left}。{counts}。</translation>
    </message>
    <message>
        <source>It goes on by itself then.</source>
        <translation>その後は自動で再開します。</translation>
    </message>
    <message>
        <source>Press Resume to go on. It goes on at once: before that time Cloudflare may refuse again.</source>
        <translation>続けるには「再開」を押してください。ただちに再開するため、その時刻より前は Cloudflare に再び拒否される可能性があります。</translation>
    </message>
    <message>
        <source>{counts}. Press Resume to send what is waiting.</source>
        <translation>{counts}。待機中のものを送信するには「再開」を押してください。</translation>
    </message>
    <message>
        <source>Done. {counts}.</source>
        <translation>完了しました。{counts}。</translation>
    </message>
    <message>
        <source>Done, but nothing was sent. {counts}.</source>
        <translation>完了しましたが、何も送信されませんでした。{counts}。</translation>
    </message>
    <message>
        <source>Held messages are not sent: choose one to read why, and press Send these too to let it go.</source>
        <translation>保留中のメッセージは送信されません。選択して理由を確認し、送信する場合は「これらも送信」を押してください。</translation>
    </message>
    <message>
        <source>What is unknown may have been sent: choose it in the table to decide; nothing else sends it again.</source>
        <translation>不明のものは送信された可能性があります。表で選択して判断してください。それ以外に再送信が行われることはありません。</translation>
    </message>
    <message>
        <source>each message&apos;s own sender</source>
        <translation>各メッセージの送信者</translation>
    </message>
    <message>
        <source>each message&apos;s own recipients</source>
        <translation>各メッセージの受信者</translation>
    </message>
    <message>
        <source>from {who} to {whom}</source>
        <translation>{who}から{whom}へ</translation>
    </message>
    <message>
        <source>Outside of the list of recipients allowed for this account ({count}): {names}.</source>
        <translation>このアカウントで許可された受信者の一覧にない受信者（{count} 件）: {names}。</translation>
    </message>
    <message>
        <source>The account of this batch was deleted. Nothing was sent now. Choose another one, then press Resume.</source>
        <translation>このバッチのアカウントは削除されました。今回は何も送信されませんでした。別のアカウントを選択し、「再開」を押してください。</translation>
    </message>
    <message>
        <source>This batch is being sent, so it was not forgotten. Stop it first, where it runs.</source>
        <translation>このバッチは送信中のため、破棄されませんでした。先に、実行している側で停止してください。</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}.</source>
        <translation>受信者（{count} 件）: {names}。</translation>
    </message>
    <message>
        <source>Forget the batch “{name}”? What it sent stays in the history; nothing is sent.</source>
        <translation>バッチ「{name}」を破棄しますか？送信したものは履歴に残ります。何も送信されません。</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” has ended</source>
        <translation>{program}: バッチ「{name}」が終了しました</translation>
    </message>
    <message>
        <source>{program}: batch “{name}” needs you</source>
        <translation>{program}: バッチ「{name}」は対応が必要です</translation>
    </message>
    <message>
        <source>The batch “{name}” was interrupted: {counts}. Nothing goes on by itself.</source>
        <translation>バッチ「{name}」は中断されました: {counts}。自動で再開されるものはありません。</translation>
    </message>
    <message>
        <source>There are no batches. Drop several .eml files, a folder or an mbox file on the window to make one.</source>
        <translation>バッチはありません。複数の .eml ファイル、フォルダー、または mbox ファイルをウィンドウにドロップすると作成できます。</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it, or let it go on in the background?

Tools &gt; Batches… opens its window again.</source>
        <translation>このバッチはまだ送信中です。一時停止しますか、それともバックグラウンドで続行しますか？

「ツール &gt; バッチ…」でウィンドウを再び開けます。</translation>
    </message>
    <message>
        <source>This batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>このバッチはまだ送信中です。一時停止して終了しますか？

処理中のものは完了を待ち、残りは次の起動時に提示されます。</translation>
    </message>
    <message>
        <source>A batch is still being sent. Pause it and quit?

What is in hand is waited for, and the next start offers the rest.</source>
        <translation>まだ送信中のバッチがあります。一時停止して終了しますか？

処理中のものは完了を待ち、残りは次の起動時に提示されます。</translation>
    </message>
    <message>
        <source>The files of a batch are still being read. Quit and forget this batch? Nothing was sent of it.</source>
        <translation>バッチのファイルをまだ読み込んでいます。終了してこのバッチを破棄しますか？このバッチからは何も送信されていません。</translation>
    </message>
    <message>
        <source>The files are still being read. Close the window and forget this batch? Nothing was sent.</source>
        <translation>ファイルをまだ読み込んでいます。ウィンドウを閉じてこのバッチを破棄しますか？何も送信されていません。</translation>
    </message>
    <message>
        <source>As each message&apos;s header fields propose</source>
        <translation>各メッセージのヘッダーフィールドに従う</translation>
    </message>
    <message>
        <source>One sender for all</source>
        <translation>全メッセージに同じ送信者</translation>
    </message>
    <message>
        <source>One list of recipients for all</source>
        <translation>全メッセージに同じ受信者一覧</translation>
    </message>
    <message>
        <source>One sender and one list of recipients for all</source>
        <translation>全メッセージに同じ送信者と受信者一覧</translation>
    </message>
    <message>
        <source>This account has no test recipient; set one under Accounts.</source>
        <translation>このアカウントにはテスト受信者がありません。「アカウント」で設定してください。</translation>
    </message>
    <message>
        <source>Every message goes to {address} only. The messages stay as they are.</source>
        <translation>すべてのメッセージは {address} にのみ送信されます。メッセージは変わりません。</translation>
    </message>
    <message>
        <source>How many messages are sent at the same time. With 1, each waits for the answer to the one before. With more, one that Cloudflare puts off is overtaken by those in hand with it.</source>
        <translation>同時に送信するメッセージの数です。1 の場合は、前のメッセージへの応答を待ってから次を送信します。2 以上の場合、Cloudflare が後回しにしたメッセージは、同時に処理中のものに追い越されます。</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>none is held back</source>
        <translation>保留はありません</translation>
    </message>
    <message>
        <source>{held} held, {broken} cannot be sent</source>
        <translation>保留 {held} 件、送信不可 {broken} 件</translation>
    </message>
    <message>
        <source>Send every waiting message, in order. Held ones stay behind.</source>
        <translation>待機中のメッセージをすべて順に送信します。保留中のものは残ります。</translation>
    </message>
    <message>
        <source>Begin no other message for now; the batch stays in hand, and the next start of the program offers it.</source>
        <translation>当面、新しいメッセージの送信を開始しません。バッチは未完了のまま残り、次にプログラムを起動したときに提示されます。</translation>
    </message>
    <message>
        <source>Send what is waiting at once. What was begun before is never repeated.</source>
        <translation>待機中のものをただちに送信します。以前に開始されたものが繰り返されることはありません。</translation>
    </message>
    <message>
        <source>End the batch here: begin no other message, and no start of the program offers it. Resume takes that back.</source>
        <translation>ここでバッチを終えます。新しいメッセージの送信は開始されず、次の起動時にも提示されません。「再開」で取り消せます。</translation>
    </message>
    <message>
        <source>Write what became of every message of the batch to a file.</source>
        <translation>バッチの各メッセージの結果をファイルに書き出します。</translation>
    </message>
    <message>
        <source>Show the chosen message in a window of its own. The batch does not change by it.</source>
        <translation>選択したメッセージを別のウィンドウに表示します。バッチは変わりません。</translation>
    </message>
    <message>
        <source>Let the chosen held messages be sent after all, after a question that names why they are held.</source>
        <translation>保留の理由を示して確認した後、選択した保留中のメッセージを送信できるようにします。</translation>
    </message>
    <message>
        <source>Do not send the chosen messages; Send these too takes that back.</source>
        <translation>選択したメッセージを送信しません。「これらも送信」で取り消せます。</translation>
    </message>
    <message>
        <source>Let the chosen messages that were certainly not sent wait for another turn.</source>
        <translation>選択したメッセージのうち、確実に送信されていないものを再び待機中にします。</translation>
    </message>
    <message>
        <source>Ask Cloudflare what became of this message. Nothing is sent.</source>
        <translation>このメッセージがどうなったかを Cloudflare に照会します。何も送信されません。</translation>
    </message>
    <message>
        <source>Keep that this message was sent. Nothing is sent.</source>
        <translation>このメッセージは送信されたと記録します。何も送信されません。</translation>
    </message>
    <message>
        <source>Keep that this message was not sent; it can be tried again then. Nothing is sent.</source>
        <translation>このメッセージは送信されなかったと記録します。その後は再試行できます。何も送信されません。</translation>
    </message>
    <message>
        <source>Send the same message to the same people, who may get it twice, after a question.</source>
        <translation>確認の後、同じメッセージを同じ人に送信します。2 回届く可能性があります。</translation>
    </message>
    <message>
        <source>Ask Cloudflare which recipients of this message are suppressed, and why. Nothing is sent.</source>
        <translation>このメッセージのどの受信者が、どのような理由で送信抑制の対象かを Cloudflare に照会します。何も送信されません。</translation>
    </message>
    <message>
        <source>Show this attempt in the history, with every recipient and Cloudflare&apos;s answer.</source>
        <translation>この送信試行を、すべての受信者と Cloudflare の応答とともに履歴で表示します。</translation>
    </message>
    <message>
        <source>Cloudflare asked for a pause, which is over.</source>
        <translation>Cloudflare が求めた待ち時間は終わりました。</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached several times in a row. Check the network.</source>
        <translation>続けて数回、Cloudflare に接続できませんでした。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Of several messages in a row nobody knows whether they were sent.</source>
        <translation>続けて数件のメッセージについて、送信されたかどうかがわかりません。</translation>
    </message>
    <message>
        <source>Several files in a row cannot be read; perhaps the disk or folder that holds them is away.</source>
        <translation>続けて数個のファイルを読み込めません。ファイルのあるディスクまたはフォルダーが取り外された可能性があります。</translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation>プログラムが閉じられました。</translation>
    </message>
    <message>
        <source>Another window of this program, started separately, runs this batch.</source>
        <translation>別に起動されたこのプログラムの別のウィンドウが、このバッチを実行しています。</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log.</source>
        <translation>プログラムで内部エラーが発生し、ログに記録されています。</translation>
    </message>
    <message>
        <source>{first} +{count}</source>
        <translation>{first} +{count}</translation>
    </message>
    <message>
        <source>as you marked it. Known before: {cause}</source>
        <translation>ユーザーのマークによる。それまでにわかっていたこと: {cause}</translation>
    </message>
    <message>
        <source>as you marked it</source>
        <translation>ユーザーのマークによる</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>件名: {subject}</translation>
    </message>
    <message>
        <source>Sender: {sender}</source>
        <translation>送信者: {sender}</translation>
    </message>
    <message>
        <source>Recipients ({count}): {names}</source>
        <translation>受信者（{count} 件）: {names}</translation>
    </message>
    <message>
        <source>Message {number}: {state}</source>
        <translation>メッセージ {number}: {state}</translation>
    </message>
    <message>
        <source>Findings: {findings}</source>
        <translation>指摘: {findings}</translation>
    </message>
    <message>
        <source>a recipient is outside of the account&apos;s list</source>
        <translation>アカウントの一覧にない受信者</translation>
    </message>
    <message>
        <source>the same went to some of these recipients within the last hour</source>
        <translation>過去 1 時間以内にこれらの受信者の一部へ同じものを送信</translation>
    </message>
    <message>
        <source>the file is not as it was when it was added</source>
        <translation>追加後にファイルが変更されている</translation>
    </message>
    <message>
        <source>not sent yet; Cloudflare asked to wait, and its turn comes again</source>
        <translation>まだ送信されていません。Cloudflare が待つよう求めたため、再び順番を待ちます</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>ユーザーが除外</translation>
    </message>
    <message>
        <source>the envelope sender is not an address</source>
        <translation>エンベロープ送信者がアドレスではない</translation>
    </message>
    <message>
        <source>a recipient is not an address</source>
        <translation>アドレスではない受信者</translation>
    </message>
    <message>
        <source>a recipient is named twice</source>
        <translation>受信者の重複</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み込めない</translation>
    </message>
    <message>
        <source>no message in the file</source>
        <translation>ファイルにメッセージがない</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>open it: a character set must be chosen</source>
        <translation>開いて文字セットを選択する必要あり</translation>
    </message>
    <message>
        <source>open it: bytes that cannot be sent</source>
        <translation>開いて確認: 送信できないバイトがある</translation>
    </message>
    <message>
        <source>its signature would break</source>
        <translation>署名が壊れる</translation>
    </message>
    <message>
        <source>an address field cannot be read completely</source>
        <translation>アドレスフィールドを完全に読み取れない</translation>
    </message>
    <message>
        <source>no sender in From</source>
        <translation>From に送信者がない</translation>
    </message>
    <message>
        <source>no recipients in To, Cc or Bcc</source>
        <translation>To、Cc、Bcc に受信者がない</translation>
    </message>
    <message>
        <source>over 5 MiB: for verified addresses only</source>
        <translation>5 MiB 超: 検証済みアドレスのみ</translation>
    </message>
    <message>
        <source>some bytes cannot be carried</source>
        <translation>運べないバイトがある</translation>
    </message>
    <message>
        <source>re-encoded for sending</source>
        <translation>送信時にエンコードし直し</translation>
    </message>
    <message>
        <source>Bcc is removed</source>
        <translation>Bcc を削除</translation>
    </message>
    <message>
        <source>marked as a draft</source>
        <translation>下書きの印あり</translation>
    </message>
    <message>
        <source>Cannot be sent</source>
        <comment>name of a check</comment>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>No From field</source>
        <comment>name of a check</comment>
        <translation>From フィールドなし</translation>
    </message>
    <message>
        <source>No Date field</source>
        <comment>name of a check</comment>
        <translation>Date フィールドなし</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <comment>name of a check</comment>
        <translation>To も Cc もなし</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <comment>name of a check</comment>
        <translation>MIME-Version フィールドなし</translation>
    </message>
    <message>
        <source>No subject</source>
        <comment>name of a check</comment>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Duplicate field</source>
        <comment>name of a check</comment>
        <translation>フィールドの重複</translation>
    </message>
    <message>
        <source>Line without colon</source>
        <comment>name of a check</comment>
        <translation>コロンのない行</translation>
    </message>
    <message>
        <source>Space before colon</source>
        <comment>name of a check</comment>
        <translation>コロンの前の空白</translation>
    </message>
    <message>
        <source>No blank line</source>
        <comment>name of a check</comment>
        <translation>空行なし</translation>
    </message>
    <message>
        <source>Too many fields</source>
        <comment>name of a check</comment>
        <translation>多すぎるフィールド</translation>
    </message>
    <message>
        <source>Raw UTF-8 in the header</source>
        <comment>name of a check</comment>
        <translation>ヘッダーに生の UTF-8</translation>
    </message>
    <message>
        <source>Wrong MIME-Version</source>
        <comment>name of a check</comment>
        <translation>MIME-Version の値の誤り</translation>
    </message>
    <message>
        <source>Malformed Date</source>
        <comment>name of a check</comment>
        <translation>Date の形式不正</translation>
    </message>
    <message>
        <source>Date with the wrong day of the week</source>
        <comment>name of a check</comment>
        <translation>Date の曜日の誤り</translation>
    </message>
    <message>
        <source>Date in the future</source>
        <comment>name of a check</comment>
        <translation>未来の Date</translation>
    </message>
    <message>
        <source>Old Date</source>
        <comment>name of a check</comment>
        <translation>古い Date</translation>
    </message>
    <message>
        <source>Malformed Message-ID</source>
        <comment>name of a check</comment>
        <translation>Message-ID の形式不正</translation>
    </message>
    <message>
        <source>Malformed address</source>
        <comment>name of a check</comment>
        <translation>アドレスの形式不正</translation>
    </message>
    <message>
        <source>Address with an open quotation mark or bracket</source>
        <comment>name of a check</comment>
        <translation>引用符または括弧が閉じていないアドレス</translation>
    </message>
    <message>
        <source>Empty address field</source>
        <comment>name of a check</comment>
        <translation>空のアドレスフィールド</translation>
    </message>
    <message>
        <source>Semicolon between addresses</source>
        <comment>name of a check</comment>
        <translation>アドレス間のセミコロン</translation>
    </message>
    <message>
        <source>Several authors</source>
        <comment>name of a check</comment>
        <translation>複数の作成者</translation>
    </message>
    <message>
        <source>Several senders</source>
        <comment>name of a check</comment>
        <translation>複数の送信者</translation>
    </message>
    <message>
        <source>Name that is another address</source>
        <comment>name of a check</comment>
        <translation>別のアドレスになっている名前</translation>
    </message>
    <message>
        <source>Name that holds another domain</source>
        <comment>name of a check</comment>
        <translation>別のドメインを含む名前</translation>
    </message>
    <message>
        <source>Letters of several scripts</source>
        <comment>name of a check</comment>
        <translation>複数の文字体系の混在</translation>
    </message>
    <message>
        <source>Letters that look alike</source>
        <comment>name of a check</comment>
        <translation>見分けにくい文字</translation>
    </message>
    <message>
        <source>Broken encoded word</source>
        <comment>name of a check</comment>
        <translation>壊れた encoded-word</translation>
    </message>
    <message>
        <source>Encoded word in an unknown character set</source>
        <comment>name of a check</comment>
        <translation>未知の文字セットの encoded-word</translation>
    </message>
    <message>
        <source>Long encoded word</source>
        <comment>name of a check</comment>
        <translation>長い encoded-word</translation>
    </message>
    <message>
        <source>Encoded word without spaces around it</source>
        <comment>name of a check</comment>
        <translation>前後に空白のない encoded-word</translation>
    </message>
    <message>
        <source>Encoded word in quotation marks</source>
        <comment>name of a check</comment>
        <translation>引用符で囲まれた encoded-word</translation>
    </message>
    <message>
        <source>Missing boundary</source>
        <comment>name of a check</comment>
        <translation>境界文字列なし</translation>
    </message>
    <message>
        <source>Malformed boundary</source>
        <comment>name of a check</comment>
        <translation>境界文字列の形式不正</translation>
    </message>
    <message>
        <source>Long boundary</source>
        <comment>name of a check</comment>
        <translation>長い境界文字列</translation>
    </message>
    <message>
        <source>Boundary without quotation marks</source>
        <comment>name of a check</comment>
        <translation>引用符のない境界文字列</translation>
    </message>
    <message>
        <source>Boundary used twice</source>
        <comment>name of a check</comment>
        <translation>境界文字列の重複使用</translation>
    </message>
    <message>
        <source>Boundary never occurs</source>
        <comment>name of a check</comment>
        <translation>一度も現れない境界文字列</translation>
    </message>
    <message>
        <source>No closing boundary</source>
        <comment>name of a check</comment>
        <translation>終わりの境界文字列なし</translation>
    </message>
    <message>
        <source>Multipart without parts</source>
        <comment>name of a check</comment>
        <translation>パートのないマルチパート</translation>
    </message>
    <message>
        <source>Encoded multipart</source>
        <comment>name of a check</comment>
        <translation>エンコードされたマルチパート</translation>
    </message>
    <message>
        <source>Parts nested too deeply</source>
        <comment>name of a check</comment>
        <translation>パートの深すぎる入れ子</translation>
    </message>
    <message>
        <source>Too many parts</source>
        <comment>name of a check</comment>
        <translation>多すぎるパート</translation>
    </message>
    <message>
        <source>Malformed Content-Type</source>
        <comment>name of a check</comment>
        <translation>Content-Type の形式不正</translation>
    </message>
    <message>
        <source>HTML called plain text</source>
        <comment>name of a check</comment>
        <translation>プレーンテキストとされている HTML</translation>
    </message>
    <message>
        <source>HTML without tags</source>
        <comment>name of a check</comment>
        <translation>タグのない HTML</translation>
    </message>
    <message>
        <source>Empty part</source>
        <comment>name of a check</comment>
        <translation>空のパート</translation>
    </message>
    <message>
        <source>Unknown character set</source>
        <comment>name of a check</comment>
        <translation>未知の文字セット</translation>
    </message>
    <message>
        <source>Wrong character set</source>
        <comment>name of a check</comment>
        <translation>文字セットの誤り</translation>
    </message>
    <message>
        <source>Looks like UTF-8</source>
        <comment>name of a check</comment>
        <translation>UTF-8 と思われる内容</translation>
    </message>
    <message>
        <source>No character set</source>
        <comment>name of a check</comment>
        <translation>文字セットの指定なし</translation>
    </message>
    <message>
        <source>Unknown transfer encoding</source>
        <comment>name of a check</comment>
        <translation>未知の転送エンコーディング</translation>
    </message>
    <message>
        <source>Raw 8-bit body</source>
        <comment>name of a check</comment>
        <translation>生の 8 ビットの本文</translation>
    </message>
    <message>
        <source>Malformed base64</source>
        <comment>name of a check</comment>
        <translation>base64 の形式不正</translation>
    </message>
    <message>
        <source>Text with NUL</source>
        <comment>name of a check</comment>
        <translation>NUL を含むテキスト</translation>
    </message>
    <message>
        <source>Long line</source>
        <comment>name of a check</comment>
        <translation>長い行</translation>
    </message>
    <message>
        <source>NUL bytes</source>
        <comment>name of a check</comment>
        <translation>NUL バイト</translation>
    </message>
    <message>
        <source>CR that ends no line</source>
        <comment>name of a check</comment>
        <translation>行末ではない CR</translation>
    </message>
    <message>
        <source>Message too large</source>
        <comment>name of a check</comment>
        <translation>大きすぎるメッセージ</translation>
    </message>
    <message>
        <source>Over 5 MiB</source>
        <comment>name of a check</comment>
        <translation>5 MiB 超</translation>
    </message>
    <message>
        <source>Near 5 MiB</source>
        <comment>name of a check</comment>
        <translation>5 MiB に近い大きさ</translation>
    </message>
    <message>
        <source>Too many recipients</source>
        <comment>name of a check</comment>
        <translation>多すぎる受信者</translation>
    </message>
    <message>
        <source>Several requests</source>
        <comment>name of a check</comment>
        <translation>複数のリクエスト</translation>
    </message>
    <message>
        <source>Not a sending domain</source>
        <comment>name of a check</comment>
        <translation>送信ドメインではない</translation>
    </message>
    <message>
        <source>From and envelope sender differ</source>
        <comment>name of a check</comment>
        <translation>From とエンベロープ送信者の相違</translation>
    </message>
    <message>
        <source>Long subject</source>
        <comment>name of a check</comment>
        <translation>長い件名</translation>
    </message>
    <message>
        <source>Long name of a header field</source>
        <comment>name of a check</comment>
        <translation>ヘッダーフィールドの長い名前</translation>
    </message>
    <message>
        <source>Long header field</source>
        <comment>name of a check</comment>
        <translation>長いヘッダーフィールド</translation>
    </message>
    <message>
        <source>Large added header fields</source>
        <comment>name of a check</comment>
        <translation>追加されたヘッダーフィールドの合計サイズ</translation>
    </message>
    <message>
        <source>No Message-ID</source>
        <comment>name of a check</comment>
        <translation>Message-ID なし</translation>
    </message>
    <message>
        <source>Received is there already</source>
        <comment>name of a check</comment>
        <translation>Received がすでに存在</translation>
    </message>
    <message>
        <source>Field that Cloudflare sets</source>
        <comment>name of a check</comment>
        <translation>Cloudflare が設定するフィールド</translation>
    </message>
    <message>
        <source>Field that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Cloudflare が挙げていないフィールド</translation>
    </message>
    <message>
        <source>Value that Cloudflare does not list</source>
        <comment>name of a check</comment>
        <translation>Cloudflare が挙げていない値</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe の形式不正</translation>
    </message>
    <message>
        <source>List-Unsubscribe without encryption</source>
        <comment>name of a check</comment>
        <translation>暗号化されない List-Unsubscribe</translation>
    </message>
    <message>
        <source>Malformed List-Unsubscribe-Post</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe-Post の形式不正</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post without https</source>
        <comment>name of a check</comment>
        <translation>https のない List-Unsubscribe-Post</translation>
    </message>
    <message>
        <source>No one-click unsubscribe</source>
        <comment>name of a check</comment>
        <translation>ワンクリック購読解除なし</translation>
    </message>
    <message>
        <source>No List-Unsubscribe</source>
        <comment>name of a check</comment>
        <translation>List-Unsubscribe なし</translation>
    </message>
    <message>
        <source>Blind copies in the header</source>
        <comment>name of a check</comment>
        <translation>ヘッダーに Bcc の受信者</translation>
    </message>
    <message>
        <source>Blind copies in an attached message</source>
        <comment>name of a check</comment>
        <translation>添付されたメッセージに Bcc の受信者</translation>
    </message>
    <message>
        <source>Field that names a recipient</source>
        <comment>name of a check</comment>
        <translation>受信者が記載されたフィールド</translation>
    </message>
    <message>
        <source>Field that tells where it was written</source>
        <comment>name of a check</comment>
        <translation>作成場所がわかるフィールド</translation>
    </message>
    <message>
        <source>Host inside a network</source>
        <comment>name of a check</comment>
        <translation>ネットワーク内部のホスト</translation>
    </message>
    <message>
        <source>IP address in a trace field</source>
        <comment>name of a check</comment>
        <translation>配送記録のフィールドに IP アドレス</translation>
    </message>
    <message>
        <source>Message-ID that names a computer</source>
        <comment>name of a check</comment>
        <translation>コンピューター名を含む Message-ID</translation>
    </message>
    <message>
        <source>Path on somebody&apos;s computer</source>
        <comment>name of a check</comment>
        <translation>だれかのコンピューター上のパス</translation>
    </message>
    <message>
        <source>File name with a path</source>
        <comment>name of a check</comment>
        <translation>パスを含むファイル名</translation>
    </message>
    <message>
        <source>Picture of one pixel</source>
        <comment>name of a check</comment>
        <translation>1 ピクセルの画像</translation>
    </message>
    <message>
        <source>Password, token or key</source>
        <comment>name of a check</comment>
        <translation>パスワード、トークン、またはキー</translation>
    </message>
    <message>
        <source>From is in another domain than the sender</source>
        <comment>name of a check</comment>
        <translation>From が送信者と別のドメイン</translation>
    </message>
    <message>
        <source>From is in a related domain</source>
        <comment>name of a check</comment>
        <translation>From が関連ドメイン</translation>
    </message>
    <message>
        <source>Authors in several domains</source>
        <comment>name of a check</comment>
        <translation>複数のドメインの作成者</translation>
    </message>
    <message>
        <source>DNS did not answer</source>
        <comment>name of a check</comment>
        <translation>DNS の応答なし</translation>
    </message>
    <message>
        <source>Domain does not exist</source>
        <comment>name of a check</comment>
        <translation>存在しないドメイン</translation>
    </message>
    <message>
        <source>Domain takes no mail</source>
        <comment>name of a check</comment>
        <translation>メールを受け付けないドメイン</translation>
    </message>
    <message>
        <source>SPF names Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF に Cloudflare の記載あり</translation>
    </message>
    <message>
        <source>No SPF record</source>
        <comment>name of a check</comment>
        <translation>SPF レコードなし</translation>
    </message>
    <message>
        <source>Several SPF records</source>
        <comment>name of a check</comment>
        <translation>複数の SPF レコード</translation>
    </message>
    <message>
        <source>Malformed SPF record</source>
        <comment>name of a check</comment>
        <translation>SPF レコードの形式不正</translation>
    </message>
    <message>
        <source>SPF does not name Cloudflare</source>
        <comment>name of a check</comment>
        <translation>SPF に Cloudflare の記載なし</translation>
    </message>
    <message>
        <source>SPF lets everybody send</source>
        <comment>name of a check</comment>
        <translation>SPF が全員の送信を許可</translation>
    </message>
    <message>
        <source>DKIM key is there</source>
        <comment>name of a check</comment>
        <translation>DKIM 鍵あり</translation>
    </message>
    <message>
        <source>No DKIM key</source>
        <comment>name of a check</comment>
        <translation>DKIM 鍵なし</translation>
    </message>
    <message>
        <source>Several DKIM records</source>
        <comment>name of a check</comment>
        <translation>複数の DKIM レコード</translation>
    </message>
    <message>
        <source>DKIM key is revoked</source>
        <comment>name of a check</comment>
        <translation>失効した DKIM 鍵</translation>
    </message>
    <message>
        <source>Malformed DKIM record</source>
        <comment>name of a check</comment>
        <translation>DKIM レコードの形式不正</translation>
    </message>
    <message>
        <source>Short DKIM key</source>
        <comment>name of a check</comment>
        <translation>短い DKIM 鍵</translation>
    </message>
    <message>
        <source>DKIM key marked as a test</source>
        <comment>name of a check</comment>
        <translation>テスト用とされた DKIM 鍵</translation>
    </message>
    <message>
        <source>DMARC refuses forgeries</source>
        <comment>name of a check</comment>
        <translation>DMARC がなりすましの拒否を要求</translation>
    </message>
    <message>
        <source>DMARC puts forgeries aside</source>
        <comment>name of a check</comment>
        <translation>DMARC がなりすましの隔離を要求</translation>
    </message>
    <message>
        <source>DMARC lets forgeries pass</source>
        <comment>name of a check</comment>
        <translation>DMARC がなりすましの通過を要求</translation>
    </message>
    <message>
        <source>No DMARC record</source>
        <comment>name of a check</comment>
        <translation>DMARC レコードなし</translation>
    </message>
    <message>
        <source>Several DMARC records</source>
        <comment>name of a check</comment>
        <translation>複数の DMARC レコード</translation>
    </message>
    <message>
        <source>Malformed DMARC record</source>
        <comment>name of a check</comment>
        <translation>DMARC レコードの形式不正</translation>
    </message>
    <message>
        <source>DMARC record of a domain above</source>
        <comment>name of a check</comment>
        <translation>上位ドメインの DMARC レコード</translation>
    </message>
    <message>
        <source>Strict DMARC cannot be met</source>
        <comment>name of a check</comment>
        <translation>満たせない厳格な DMARC</translation>
    </message>
    <message>
        <source>DMARC wants DKIM of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC が完全一致ドメインの DKIM を要求</translation>
    </message>
    <message>
        <source>DMARC wants SPF of exactly that domain</source>
        <comment>name of a check</comment>
        <translation>DMARC が完全一致ドメインの SPF を要求</translation>
    </message>
    <message>
        <source>HTML not checked</source>
        <comment>name of a check</comment>
        <translation>未チェックの HTML</translation>
    </message>
    <message>
        <source>Cut off by Gmail</source>
        <comment>name of a check</comment>
        <translation>Gmail による途中での切り捨て</translation>
    </message>
    <message>
        <source>Style element too long</source>
        <comment>name of a check</comment>
        <translation>長すぎる style 要素</translation>
    </message>
    <message>
        <source>HTML without a language</source>
        <comment>name of a check</comment>
        <translation>言語の指定がない HTML</translation>
    </message>
    <message>
        <source>HTML without a title</source>
        <comment>name of a check</comment>
        <translation>タイトルのない HTML</translation>
    </message>
    <message>
        <source>Nothing said about dark mode</source>
        <comment>name of a check</comment>
        <translation>ダークモードの指定なし</translation>
    </message>
    <message>
        <source>Character sets that contradict each other</source>
        <comment>name of a check</comment>
        <translation>矛盾する文字セット</translation>
    </message>
    <message>
        <source>Tables without a role</source>
        <comment>name of a check</comment>
        <translation>role のない表</translation>
    </message>
    <message>
        <source>Element that is removed</source>
        <comment>name of a check</comment>
        <translation>取り除かれる要素</translation>
    </message>
    <message>
        <source>Script in an attribute</source>
        <comment>name of a check</comment>
        <translation>属性内のスクリプト</translation>
    </message>
    <message>
        <source>No plain text part</source>
        <comment>name of a check</comment>
        <translation>プレーンテキストのパートなし</translation>
    </message>
    <message>
        <source>Empty plain text part</source>
        <comment>name of a check</comment>
        <translation>空のプレーンテキストのパート</translation>
    </message>
    <message>
        <source>Plain text and HTML differ</source>
        <comment>name of a check</comment>
        <translation>プレーンテキストと HTML の相違</translation>
    </message>
    <message>
        <source>No text behind the subject</source>
        <comment>name of a check</comment>
        <translation>件名の後に表示されるテキストなし</translation>
    </message>
    <message>
        <source>Low contrast</source>
        <comment>name of a check</comment>
        <translation>低いコントラスト</translation>
    </message>
    <message>
        <source>Link without text</source>
        <comment>name of a check</comment>
        <translation>テキストのないリンク</translation>
    </message>
    <message>
        <source>Link text that says nothing</source>
        <comment>name of a check</comment>
        <translation>内容のわからないリンクテキスト</translation>
    </message>
    <message>
        <source>Link that leads nowhere</source>
        <comment>name of a check</comment>
        <translation>どこにも移動しないリンク</translation>
    </message>
    <message>
        <source>Link that is removed</source>
        <comment>name of a check</comment>
        <translation>取り除かれるリンク</translation>
    </message>
    <message>
        <source>Link without https://</source>
        <comment>name of a check</comment>
        <translation>https:// のないリンク</translation>
    </message>
    <message>
        <source>Link without encryption</source>
        <comment>name of a check</comment>
        <translation>暗号化されないリンク</translation>
    </message>
    <message>
        <source>Shortened link</source>
        <comment>name of a check</comment>
        <translation>短縮リンク</translation>
    </message>
    <message>
        <source>Link that shows another address</source>
        <comment>name of a check</comment>
        <translation>別のアドレスを表示するリンク</translation>
    </message>
    <message>
        <source>Host with look-alike letters</source>
        <comment>name of a check</comment>
        <translation>似た文字を使うホスト</translation>
    </message>
    <message>
        <source>Host with international letters</source>
        <comment>name of a check</comment>
        <translation>国際化文字を含むホスト</translation>
    </message>
    <message>
        <source>Image without alternative text</source>
        <comment>name of a check</comment>
        <translation>代替テキストのない画像</translation>
    </message>
    <message>
        <source>Alternative text that is a file name</source>
        <comment>name of a check</comment>
        <translation>ファイル名になっている代替テキスト</translation>
    </message>
    <message>
        <source>Image without a width</source>
        <comment>name of a check</comment>
        <translation>幅の指定がない画像</translation>
    </message>
    <message>
        <source>Image without encryption</source>
        <comment>name of a check</comment>
        <translation>暗号化なしで読み込まれる画像</translation>
    </message>
    <message>
        <source>Image without https://</source>
        <comment>name of a check</comment>
        <translation>https:// のない画像</translation>
    </message>
    <message>
        <source>Image larger than shown</source>
        <comment>name of a check</comment>
        <translation>表示サイズより大きい画像</translation>
    </message>
    <message>
        <source>Image smaller than shown</source>
        <comment>name of a check</comment>
        <translation>表示サイズより小さい画像</translation>
    </message>
    <message>
        <source>Image out of proportion</source>
        <comment>name of a check</comment>
        <translation>縦横比の崩れた画像</translation>
    </message>
    <message>
        <source>Heavy image</source>
        <comment>name of a check</comment>
        <translation>容量の大きい画像</translation>
    </message>
    <message>
        <source>Heavy images together</source>
        <comment>name of a check</comment>
        <translation>画像の合計容量が大きい</translation>
    </message>
    <message>
        <source>Image that is not in the message</source>
        <comment>name of a check</comment>
        <translation>メッセージに含まれていない画像</translation>
    </message>
    <message>
        <source>Inline part that nothing shows</source>
        <comment>name of a check</comment>
        <translation>どこにも表示されないインラインパート</translation>
    </message>
    <message>
        <source>Unknown to mail programs</source>
        <comment>name of a check</comment>
        <translation>メールソフトが非対応</translation>
    </message>
    <message>
        <source>Partly known to mail programs</source>
        <comment>name of a check</comment>
        <translation>メールソフトが一部のみ対応</translation>
    </message>
    <message>
        <source>Link to a page that is gone</source>
        <comment>name of a check</comment>
        <translation>なくなったページへのリンク</translation>
    </message>
    <message>
        <source>Link with trouble at the server</source>
        <comment>name of a check</comment>
        <translation>サーバーに問題のあるリンク</translation>
    </message>
    <message>
        <source>Link that is refused</source>
        <comment>name of a check</comment>
        <translation>拒否されるリンク</translation>
    </message>
    <message>
        <source>Link that could not be checked</source>
        <comment>name of a check</comment>
        <translation>確認できなかったリンク</translation>
    </message>
    <message>
        <source>Link that leads on</source>
        <comment>name of a check</comment>
        <translation>転送されるリンク</translation>
    </message>
    <message>
        <source>Link that leads on too often</source>
        <comment>name of a check</comment>
        <translation>転送が多すぎるリンク</translation>
    </message>
    <message>
        <source>Link that leads on without encryption</source>
        <comment>name of a check</comment>
        <translation>暗号化なしで転送されるリンク</translation>
    </message>
    <message>
        <source>Link to an unknown host</source>
        <comment>name of a check</comment>
        <translation>不明なホストへのリンク</translation>
    </message>
    <message>
        <source>Link that cannot be reached</source>
        <comment>name of a check</comment>
        <translation>到達できないリンク</translation>
    </message>
    <message>
        <source>Link without an answer</source>
        <comment>name of a check</comment>
        <translation>応答のないリンク</translation>
    </message>
    <message>
        <source>Link with a bad certificate</source>
        <comment>name of a check</comment>
        <translation>証明書に問題のあるリンク</translation>
    </message>
    <message>
        <source>Link to unsubscribe, not asked</source>
        <comment>name of a check</comment>
        <translation>購読解除のリンク（照会なし）</translation>
    </message>
    <message>
        <source>Link into a private network</source>
        <comment>name of a check</comment>
        <translation>プライベートネットワークへのリンク</translation>
    </message>
    <message>
        <source>Link with an odd port</source>
        <comment>name of a check</comment>
        <translation>通常と異なるポートのリンク</translation>
    </message>
    <message>
        <source>Link with a password</source>
        <comment>name of a check</comment>
        <translation>パスワードを含むリンク</translation>
    </message>
    <message>
        <source>Link with an odd address</source>
        <comment>name of a check</comment>
        <translation>アドレスの書き方が特異なリンク</translation>
    </message>
    <message>
        <source>Too many links to check</source>
        <comment>name of a check</comment>
        <translation>多すぎる確認対象のリンク</translation>
    </message>
    <message>
        <source>Left-over Liquid</source>
        <comment>name of a check</comment>
        <translation>残っている Liquid</translation>
    </message>
    <message>
        <source>Left-over %variable%</source>
        <comment>name of a check</comment>
        <translation>残っている %variable%</translation>
    </message>
    <message>
        <source>Left-over merge tag</source>
        <comment>name of a check</comment>
        <translation>残っている差し込みタグ</translation>
    </message>
    <message>
        <source>Left-over double brackets</source>
        <comment>name of a check</comment>
        <translation>残っている二重括弧</translation>
    </message>
    <message>
        <source>RFC {number}, section {section}</source>
        <translation>RFC {number}、{section} 節</translation>
    </message>
    <message>
        <source>Will fail</source>
        <translation>失敗する問題</translation>
    </message>
    <message>
        <source>May be changed by Cloudflare</source>
        <translation>Cloudflare が変更する可能性</translation>
    </message>
    <message>
        <source>May look or behave badly</source>
        <translation>表示や動作に問題の可能性</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Mail format</source>
        <translation>メールの形式</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Mail programs</source>
        <translation>メールソフト</translation>
    </message>
    <message>
        <source>Remove header field</source>
        <translation>ヘッダーフィールドを削除</translation>
    </message>
    <message>
        <source>Remove these header fields</source>
        <translation>これらのヘッダーフィールドを削除</translation>
    </message>
    <message>
        <source>Add Date</source>
        <translation>Date を追加</translation>
    </message>
    <message>
        <source>Set Date to now</source>
        <translation>Date を現在に設定</translation>
    </message>
    <message>
        <source>Add Message-ID</source>
        <translation>Message-ID を追加</translation>
    </message>
    <message>
        <source>Add MIME-Version</source>
        <translation>MIME-Version を追加</translation>
    </message>
    <message>
        <source>Encode part anew</source>
        <translation>パートをエンコードし直す</translation>
    </message>
    <message>
        <source>Add text part</source>
        <translation>テキストパートを追加</translation>
    </message>
    <message>
        <source>Set one-click unsubscribe</source>
        <translation>ワンクリック購読解除を設定</translation>
    </message>
    <message>
        <source>line {line} of {part}</source>
        <translation>{line} 行目（{part}）</translation>
    </message>
    <message>
        <source>byte {position}</source>
        <translation>バイト {position}</translation>
    </message>
    <message>
        <source>line {line}, {part}</source>
        <translation>{line} 行目、{part}</translation>
    </message>
    <message>
        <source>the HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>パート {number}</translation>
    </message>
    <message>
        <source>the message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}.</source>
        <translation>From は {author}、エンベロープ送信者は {sender} にあります。</translation>
    </message>
    <message>
        <source>DMARC wants SPF or DKIM to vouch for the domain in From; both go by the domain that sends.</source>
        <translation>DMARC は、From のドメインが SPF または DKIM で裏付けられることを求めます。どちらも送信するドメインに基づきます。</translation>
    </message>
    <message>
        <source>Use an address in the same domain in both, or the message may be taken for a forgery.</source>
        <translation>両方に同じドメインのアドレスを使用してください。そうしないと、メッセージがなりすましと見なされる可能性があります。</translation>
    </message>
    <message>
        <source>RFC 7489, section 3.1</source>
        <translation>RFC 7489、3.1 節</translation>
    </message>
    <message>
        <source>From is in {author}, the envelope sender in {sender}: related, but not the same.</source>
        <translation>From は {author}、エンベロープ送信者は {sender} にあります。関連していますが、同じではありません。</translation>
    </message>
    <message>
        <source>That is enough for DMARC unless the domain&apos;s record asks for strict alignment.</source>
        <translation>ドメインのレコードが厳格なアライメントを求めていない限り、DMARC にはこれで十分です。</translation>
    </message>
    <message>
        <source>Nothing needs to be done unless the record says adkim=s or aspf=s.</source>
        <translation>レコードに adkim=s または aspf=s がない限り、対応は不要です。</translation>
    </message>
    <message>
        <source>From names authors in several domains: {domains}</source>
        <translation>From に複数のドメインの作成者が記載されています: {domains}</translation>
    </message>
    <message>
        <source>DMARC has no answer for such a message, and many servers refuse it.</source>
        <translation>DMARC にはこのようなメッセージに対する答えがなく、多くのサーバーが拒否します。</translation>
    </message>
    <message>
        <source>Leave one author in From, and name the others in the text or in Reply-To.</source>
        <translation>From には作成者を 1 人だけ残し、他の作成者は本文または Reply-To に記載してください。</translation>
    </message>
    <message>
        <source>RFC 7489, section 6.6.1</source>
        <translation>RFC 7489、6.6.1 節</translation>
    </message>
    <message>
        <source>The message is {size} large as it goes; the limit is {limit}.</source>
        <translation>送信時のメッセージの大きさは {size} です。上限は {limit} です。</translation>
    </message>
    <message>
        <source>The message is {size} large: over {limit}.</source>
        <translation>メッセージの大きさは {size} で、{limit} を超えています。</translation>
    </message>
    <message>
        <source>The message is {size} large: near the limit of {limit}.</source>
        <translation>メッセージの大きさは {size} で、上限の {limit} に近づいています。</translation>
    </message>
    <message>
        <source>{domain} is not among this account&apos;s sending domains.</source>
        <translation>{domain} はこのアカウントの送信ドメインに含まれていません。</translation>
    </message>
    <message>
        <source>From says {author}, but the envelope sender is {sender}.</source>
        <translation>From は {author} ですが、エンベロープ送信者は {sender} です。</translation>
    </message>
    <message>
        <source>Cloudflare takes no message over 25 MiB, whoever it is for.</source>
        <translation>Cloudflare は、宛先にかかわらず 25 MiB を超えるメッセージを受け付けません。</translation>
    </message>
    <message>
        <source>Cloudflare takes messages over 5 MiB only if every recipient is a verified destination address.</source>
        <translation>Cloudflare が 5 MiB を超えるメッセージを受け付けるのは、すべての受信者が検証済み宛先アドレスの場合のみです。</translation>
    </message>
    <message>
        <source>Over 5 MiB Cloudflare takes a message only for verified destination addresses.</source>
        <translation>5 MiB を超えると、Cloudflare は検証済み宛先アドレス宛てのメッセージのみ受け付けます。</translation>
    </message>
    <message>
        <source>So many recipients are a mailing, and this program is not made for one.</source>
        <translation>この数の受信者は一斉配信であり、このプログラムはそのために作られていません。</translation>
    </message>
    <message>
        <source>Cloudflare takes 50 recipients in one request, To, Cc and Bcc together.</source>
        <translation>Cloudflare が 1 つのリクエストで受け付ける受信者は、To、Cc、Bcc を合わせて 50 件です。</translation>
    </message>
    <message>
        <source>From other domains Cloudflare delivers to verified destination addresses at most.</source>
        <translation>他のドメインからは、Cloudflare はせいぜい検証済み宛先アドレスにのみ配信します。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message; whether the service does is not documented.</source>
        <translation>Cloudflare 自身のシミュレーターはこのようなメッセージを拒否します。サービスが拒否するかどうかは文書化されていません。</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or link to them.</source>
        <translation>添付ファイルを削除または縮小するか、リンクに置き換えてください。</translation>
    </message>
    <message>
        <source>Shrink it below 5 MiB, or make sure that every recipient is verified.</source>
        <translation>5 MiB 未満に縮小するか、すべての受信者が検証済みであることを確認してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; attachments grow by a third when they are encoded.</source>
        <translation>対応は不要です。添付ファイルはエンコードすると 3 分の 1 ほど大きくなります。</translation>
    </message>
    <message>
        <source>Send to fewer recipients.</source>
        <translation>受信者を減らして送信してください。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the program numbers the requests and keeps account of each.</source>
        <translation>対応は不要です。プログラムがリクエストに番号を付け、それぞれを記録します。</translation>
    </message>
    <message>
        <source>Choose an address in a sending domain, or add the domain in Cloudflare&apos;s dashboard.</source>
        <translation>送信ドメインのアドレスを選ぶか、Cloudflare のダッシュボードでドメインを追加してください。</translation>
    </message>
    <message>
        <source>Use the same address in both, unless they differ on purpose.</source>
        <translation>意図的に変えている場合を除き、両方に同じアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Cloudflare: Local development</source>
        <translation>Cloudflare: Local development</translation>
    </message>
    <message>
        <source>Cloudflare: Send emails</source>
        <translation>Cloudflare: Send emails</translation>
    </message>
    <message>
        <source>This program&apos;s own limit</source>
        <translation>このプログラム独自の上限</translation>
    </message>
    <message>
        <source>Cloudflare: Limits</source>
        <translation>Cloudflare: Limits</translation>
    </message>
    <message>
        <source>The added header fields have {size} together; {limit} are allowed.</source>
        <translation>追加されたヘッダーフィールドは合計 {size} です。許容されるのは {limit} までです。</translation>
    </message>
    <message>
        <source>There is no Message-ID.</source>
        <translation>Message-ID がありません。</translation>
    </message>
    <message>
        <source>{name} is a field that Cloudflare sets.</source>
        <translation>{name} は Cloudflare が設定するフィールドです。</translation>
    </message>
    <message>
        <source>{name} is not among the fields that Cloudflare lists.</source>
        <translation>{name} は Cloudflare が挙げるフィールドに含まれていません。</translation>
    </message>
    <message>
        <source>{name}: “{value}” is not among the values that Cloudflare lists.</source>
        <translation>{name}: 「{value}」は Cloudflare が挙げる値に含まれていません。</translation>
    </message>
    <message>
        <source>Cloudflare refuses longer subjects, and no list of mails shows so much.</source>
        <translation>Cloudflare はこれより長い件名を拒否します。また、メールの一覧にこれほど長くは表示されません。</translation>
    </message>
    <message>
        <source>Cloudflare limits the header fields that are added to a message.</source>
        <translation>Cloudflare は、メッセージに追加されるヘッダーフィールドを制限しています。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses such a message, and mail programs need it to thread replies.</source>
        <translation>Cloudflare 自身のシミュレーターはこのようなメッセージを拒否します。また、メールソフトが返信をスレッドにまとめるために必要です。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s own simulator refuses a message that says it has travelled before.</source>
        <translation>Cloudflare 自身のシミュレーターは、すでに配送されたことを示すメッセージを拒否します。</translation>
    </message>
    <message>
        <source>By its documentation nobody else may set it: it may be replaced, dropped or refused.</source>
        <translation>ドキュメントによれば、他者が設定することはできません。置き換え、削除、または拒否される可能性があります。</translation>
    </message>
    <message>
        <source>It may be dropped or refused; for raw messages the documentation does not say so clearly.</source>
        <translation>削除または拒否される可能性があります。生のメッセージについて、ドキュメントに明確な記述はありません。</translation>
    </message>
    <message>
        <source>It may be refused; for raw messages the documentation does not say so clearly.</source>
        <translation>拒否される可能性があります。生のメッセージについて、ドキュメントに明確な記述はありません。</translation>
    </message>
    <message>
        <source>Shorten the subject.</source>
        <translation>件名を短くしてください。</translation>
    </message>
    <message>
        <source>Shorten or remove the field.</source>
        <translation>フィールドを短くするか、削除してください。</translation>
    </message>
    <message>
        <source>Add one.</source>
        <translation>追加してください。</translation>
    </message>
    <message>
        <source>Remove it, or choose “Edit as New”, which leaves all of them out.</source>
        <translation>削除するか、「新しいメッセージとして編集」を選んでください。後者ではすべて取り除かれます。</translation>
    </message>
    <message>
        <source>Remove it, unless you test just that.</source>
        <translation>まさにそれをテストする場合を除き、削除してください。</translation>
    </message>
    <message>
        <source>Leave it out, or use a name that begins with X-.</source>
        <translation>取り除くか、X- で始まる名前を使用してください。</translation>
    </message>
    <message>
        <source>Use a value from the list, or leave the field out.</source>
        <translation>一覧にある値を使用するか、フィールドを取り除いてください。</translation>
    </message>
    <message>
        <source>Cloudflare: Email headers</source>
        <translation>Cloudflare: Email headers</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds neither &lt;https:…&gt; nor &lt;mailto:…&gt;: {value}</source>
        <translation>List-Unsubscribe に &lt;https:…&gt; も &lt;mailto:…&gt; もありません: {value}</translation>
    </message>
    <message>
        <source>List-Unsubscribe holds an address without encryption: {address}</source>
        <translation>List-Unsubscribe に暗号化されないアドレスがあります: {address}</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post says “{value}”.</source>
        <translation>List-Unsubscribe-Post の値が「{value}」です。</translation>
    </message>
    <message>
        <source>List-Unsubscribe-Post is there without an https address in List-Unsubscribe.</source>
        <translation>List-Unsubscribe-Post がありますが、List-Unsubscribe に https アドレスがありません。</translation>
    </message>
    <message>
        <source>List-Unsubscribe is there, but not List-Unsubscribe-Post.</source>
        <translation>List-Unsubscribe がありますが、List-Unsubscribe-Post がありません。</translation>
    </message>
    <message>
        <source>By {name} this is mail to many, but there is no List-Unsubscribe.</source>
        <translation>{name} によれば多数宛てのメールですが、List-Unsubscribe がありません。</translation>
    </message>
    <message>
        <source>Cloudflare takes https and mailto addresses in angle brackets only.</source>
        <translation>Cloudflare は、山括弧で囲まれた https アドレスと mailto アドレスのみ受け付けます。</translation>
    </message>
    <message>
        <source>It may say nothing but “List-Unsubscribe=One-Click”.</source>
        <translation>“List-Unsubscribe=One-Click” 以外の値は使用できません。</translation>
    </message>
    <message>
        <source>One click sends a request to that address, so there must be one.</source>
        <translation>ワンクリックではそのアドレスにリクエストが送られるため、アドレスが必要です。</translation>
    </message>
    <message>
        <source>Gmail and Yahoo ask senders of bulk mail for a way to unsubscribe with one click.</source>
        <translation>Gmail と Yahoo は、大量メールの送信者にワンクリックで購読解除できる手段を求めています。</translation>
    </message>
    <message>
        <source>Write it as &lt;https://…&gt;, &lt;mailto:…&gt; or both, with a comma between.</source>
        <translation>&lt;https://…&gt;、&lt;mailto:…&gt;、または両方をコンマで区切って記述してください。</translation>
    </message>
    <message>
        <source>Let it be written as the standard wants it.</source>
        <translation>規格どおりの記述に直してください。</translation>
    </message>
    <message>
        <source>Add the https address, or remove List-Unsubscribe-Post.</source>
        <translation>https アドレスを追加するか、List-Unsubscribe-Post を削除してください。</translation>
    </message>
    <message>
        <source>Add it if your server takes a POST request at that address.</source>
        <translation>サーバーがそのアドレスで POST リクエストを受け付ける場合は、追加してください。</translation>
    </message>
    <message>
        <source>Add List-Unsubscribe and List-Unsubscribe-Post.</source>
        <translation>List-Unsubscribe と List-Unsubscribe-Post を追加してください。</translation>
    </message>
    <message>
        <source>RFC 8058, section 3.1</source>
        <translation>RFC 8058、3.1 節</translation>
    </message>
    <message>
        <source>Gmail: Email sender guidelines</source>
        <translation>Gmail: Email sender guidelines</translation>
    </message>
    <message>
        <source>{detail} could not be looked up ({other})</source>
        <translation>{detail} を照会できませんでした（{other}）</translation>
    </message>
    <message>
        <source>No DNS server answered in time, or it answered with an error; whether there is a record is open.</source>
        <translation>時間内に応答した DNS サーバーがないか、エラーが返されました。レコードがあるかどうかは不明です。</translation>
    </message>
    <message>
        <source>Ask again later, or from another network.</source>
        <translation>後で、または別のネットワークから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The domain {detail} does not exist</source>
        <translation>ドメイン {detail} は存在しません</translation>
    </message>
    <message>
        <source>The DNS knows no such name, so nobody can answer, and servers refuse authors who cannot be real.</source>
        <translation>DNS にこの名前がないため、だれも返信できません。サーバーは実在しえない作成者を拒否します。</translation>
    </message>
    <message>
        <source>See whether the address in From is spelt right.</source>
        <translation>From のアドレスの綴りが正しいか確認してください。</translation>
    </message>
    <message>
        <source>{detail} takes no mail</source>
        <translation>{detail} はメールを受け付けません</translation>
    </message>
    <message>
        <source>Its only mail server is “.”, which says so; many servers refuse mail that cannot be answered.</source>
        <translation>唯一のメールサーバーが “.” で、受け付けないことを示しています。多くのサーバーは返信できないメールを拒否します。</translation>
    </message>
    <message>
        <source>Write from a domain that takes mail, or give it a mail server.</source>
        <translation>メールを受け付けるドメインから送信するか、このドメインにメールサーバーを設定してください。</translation>
    </message>
    <message>
        <source>Cloudflare: email authentication</source>
        <translation>Cloudflare: email authentication</translation>
    </message>
    <message>
        <source>SPF of {detail} names Cloudflare</source>
        <translation>{detail} の SPF に Cloudflare が記載されています</translation>
    </message>
    <message>
        <source>It says “{other}”: Cloudflare&apos;s servers may send for this name, from which your mail comes.</source>
        <translation>内容は「{other}」です。メールの送信元となるこの名前で、Cloudflare のサーバーが送信できます。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>No SPF record at {detail}</source>
        <translation>{detail} に SPF レコードがありません</translation>
    </message>
    <message>
        <source>Your mail comes from this name, and nothing says that Cloudflare&apos;s servers may send for it.</source>
        <translation>メールはこの名前から送信されますが、Cloudflare のサーバーが送信できることを示すものがありません。</translation>
    </message>
    <message>
        <source>With more than one there counts none: {other}.</source>
        <translation>複数ある場合はどれも有効になりません: {other}。</translation>
    </message>
    <message>
        <source>Leave one of them.</source>
        <translation>1 つだけ残してください。</translation>
    </message>
    <message>
        <source>The SPF record of {detail} has a mistake in it</source>
        <translation>{detail} の SPF レコードに誤りがあります</translation>
    </message>
    <message>
        <source>Who checks it gives up at what is no mechanism: “{other}”.</source>
        <translation>検査する側は、機構ではないものに達すると検査を中止します: 「{other}」。</translation>
    </message>
    <message>
        <source>Correct the record in the DNS.</source>
        <translation>DNS のレコードを訂正してください。</translation>
    </message>
    <message>
        <source>SPF of {detail} does not name Cloudflare</source>
        <translation>{detail} の SPF に Cloudflare が記載されていません</translation>
    </message>
    <message>
        <source>It says “{other}”, which has no include:_spf.mx.cloudflare.net.</source>
        <translation>内容は「{other}」で、include:_spf.mx.cloudflare.net がありません。</translation>
    </message>
    <message>
        <source>SPF of {detail} lets everybody send</source>
        <translation>{detail} の SPF は全員の送信を許可しています</translation>
    </message>
    <message>
        <source>It says “{other}”: with all or +all anybody&apos;s mail passes, and some servers distrust such names.</source>
        <translation>内容は「{other}」です。all または +all ではだれのメールでも合格となり、そのような名前を信用しないサーバーもあります。</translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows for this name.</source>
        <translation>この名前について Cloudflare のダッシュボードに表示される TXT レコードを設定してください。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is there</source>
        <translation>{detail} に DKIM 鍵があります</translation>
    </message>
    <message>
        <source>RSA with {number} bits</source>
        <translation>RSA {number} ビット</translation>
    </message>
    <message>
        <source>Recipients check Cloudflare&apos;s signature with it ({size}): “{record}”.</source>
        <translation>受信側はこれで Cloudflare の署名を検証します（{size}）: 「{record}」。</translation>
    </message>
    <message>
        <source>No DKIM key at {detail}</source>
        <translation>{detail} に DKIM 鍵がありません</translation>
    </message>
    <message>
        <source>Recipients look there for the key to Cloudflare&apos;s signature; without it the signature is void.</source>
        <translation>受信側はここで Cloudflare の署名の鍵を探します。鍵がなければ署名は無効です。</translation>
    </message>
    <message>
        <source>Set up the domain for Email Sending, and the record that Cloudflare&apos;s dashboard shows.</source>
        <translation>ドメインを Email Sending 用に設定し、Cloudflare のダッシュボードに表示されるレコードを設定してください。</translation>
    </message>
    <message>
        <source>Which of them a recipient takes is chance: {other}.</source>
        <translation>受信側がどれを採用するかは偶然によります: {other}。</translation>
    </message>
    <message>
        <source>Leave the one that Cloudflare&apos;s dashboard shows.</source>
        <translation>Cloudflare のダッシュボードに表示されるものだけを残してください。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is revoked</source>
        <translation>{detail} の DKIM 鍵は失効しています</translation>
    </message>
    <message>
        <source>The record holds an empty key, so every signature is void: “{other}”.</source>
        <translation>レコードの鍵が空のため、すべての署名が無効です: 「{other}」。</translation>
    </message>
    <message>
        <source>The DKIM record at {detail} cannot be read</source>
        <translation>{detail} の DKIM レコードを読み取れません</translation>
    </message>
    <message>
        <source>It holds no key that anybody could use: “{other}”.</source>
        <translation>使用できる鍵が含まれていません: 「{other}」。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is too short: {number} bits</source>
        <translation>{detail} の DKIM 鍵が短すぎます: {number} ビット</translation>
    </message>
    <message>
        <source>Recipients take RSA keys of fewer than {limit} bits for no proof.</source>
        <translation>受信側は {limit} ビット未満の RSA 鍵を証明と見なしません。</translation>
    </message>
    <message>
        <source>The DKIM key at {detail} is marked as a test</source>
        <translation>{detail} の DKIM 鍵にテストの印があります</translation>
    </message>
    <message>
        <source>With t=y the record asks recipients to take the mail for unsigned: “{other}”.</source>
        <translation>レコードの t=y は、受信側にメールを未署名として扱うよう求めます: 「{other}」。</translation>
    </message>
    <message>
        <source>Take t=y out of the record.</source>
        <translation>レコードから t=y を取り除いてください。</translation>
    </message>
    <message>
        <source>{detail} asks recipients to refuse forgeries</source>
        <translation>{detail} は受信側になりすましの拒否を求めています</translation>
    </message>
    <message>
        <source>{detail} asks recipients to put forgeries aside</source>
        <translation>{detail} は受信側になりすましの隔離を求めています</translation>
    </message>
    <message>
        <source>{detail} asks recipients to let forgeries pass</source>
        <translation>{detail} は受信側になりすましの通過を求めています</translation>
    </message>
    <message>
        <source>The policy that holds here is none: the owner wants reports at most. The record says “{other}”.</source>
        <translation>ここで適用されるポリシーは none で、所有者が求めるのはせいぜいレポートです。レコードの内容は「{other}」です。</translation>
    </message>
    <message>
        <source>When the reports show that your own mail passes, ask for quarantine, then for reject.</source>
        <translation>レポートで自分のメールが合格していることがわかったら、quarantine、次に reject に変更してください。</translation>
    </message>
    <message>
        <source>No DMARC record for {detail}</source>
        <translation>{detail} の DMARC レコードがありません</translation>
    </message>
    <message>
        <source>Neither the domain nor one above it has a record at _dmarc; Gmail and Yahoo want one of bulk mail.</source>
        <translation>このドメインにも上位のドメインにも _dmarc のレコードがありません。Gmail と Yahoo は大量メールにこれを求めています。</translation>
    </message>
    <message>
        <source>Set one, such as “v=DMARC1; p=none; rua=mailto:you@example.com” for the beginning.</source>
        <translation>設定してください。最初は “v=DMARC1; p=none; rua=mailto:you@example.com” などとします。</translation>
    </message>
    <message>
        <source>The DMARC record at {detail} has a mistake in it</source>
        <translation>{detail} の DMARC レコードに誤りがあります</translation>
    </message>
    <message>
        <source>Recipients ignore what they cannot read: “{other}”.</source>
        <translation>受信側は読み取れないものを無視します: 「{other}」。</translation>
    </message>
    <message>
        <source>Write it as “v=DMARC1; p=none”, p first, with semicolons between.</source>
        <translation>“v=DMARC1; p=none” のように、p を最初に、セミコロンで区切って記述してください。</translation>
    </message>
    <message>
        <source>{detail} has no DMARC record of its own</source>
        <translation>{detail} 自身の DMARC レコードがありません</translation>
    </message>
    <message>
        <source>The record at {other} holds for it: what that says for subdomains (sp), or else for all (p).</source>
        <translation>{other} のレコードが適用されます。サブドメイン用（sp）、なければ全体用（p）の内容です。</translation>
    </message>
    <message>
        <source>DMARC of {detail} cannot be met: it is strict, and {other} is another name</source>
        <translation>{detail} の DMARC は満たせません。厳格で、{other} は別の名前です</translation>
    </message>
    <message>
        <source>Cloudflare signs for the sender&apos;s domain, and bounces go to a name below it; neither is From&apos;s.</source>
        <translation>Cloudflare は送信者のドメインで署名し、バウンスはその下位の名前に届きます。どちらも From のドメインではありません。</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for relaxed alignment: adkim=r; aspf=r.</source>
        <translation>エンベロープ送信者にも {detail} のアドレスを使用するか、緩やかなアライメント（adkim=r; aspf=r）にしてください。</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants a signature by exactly that domain</source>
        <translation>{detail} の DMARC は、完全に一致するドメインの署名を求めています</translation>
    </message>
    <message>
        <source>Cloudflare signs for {other}; with adkim=s that does not count, and all rests on SPF.</source>
        <translation>Cloudflare は {other} で署名します。adkim=s ではこれが認められず、SPF だけが頼りになります。</translation>
    </message>
    <message>
        <source>Use an address in {detail} as envelope sender too, or ask for adkim=r.</source>
        <translation>エンベロープ送信者にも {detail} のアドレスを使用するか、adkim=r にしてください。</translation>
    </message>
    <message>
        <source>DMARC of {detail} wants SPF for exactly that domain</source>
        <translation>{detail} の DMARC は、完全に一致するドメインの SPF を求めています</translation>
    </message>
    <message>
        <source>The mail comes from cf-bounce.{other}; with aspf=s that does not count, and all rests on DKIM.</source>
        <translation>メールは cf-bounce.{other} から送信されます。aspf=s ではこれが認められず、DKIM だけが頼りになります。</translation>
    </message>
    <message>
        <source>Ask for aspf=r, so that SPF counts as well.</source>
        <translation>SPF も認められるように、aspf=r にしてください。</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), tested {date}</source>
        <translation>Can I email (caniemail.com)、{date} にテスト</translation>
    </message>
    <message>
        <source>{feature}: unknown to {programs}</source>
        <translation>{feature}: {programs} が非対応</translation>
    </message>
    <message>
        <source>See that the message can be read without it, or reach the same by what these programs know.</source>
        <translation>これがなくても読めることを確認するか、これらのメールソフトが対応する方法で同じことを実現してください。</translation>
    </message>
    <message>
        <source>Nothing, where the message looks well without it.</source>
        <translation>これがなくてもメッセージの見た目に問題がなければ、対応は不要です。</translation>
    </message>
    <message>
        <source>{feature}: only partly known to {programs}</source>
        <translation>{feature}: {programs} は一部のみ対応</translation>
    </message>
    <message>
        <source>Look at the exceptions on the page named as the source.</source>
        <translation>出典として示したページで例外を確認してください。</translation>
    </message>
    <message>
        <source>Not supported by {without}; only in part by {some}.</source>
        <translation>{without} は非対応、{some} は一部のみ対応です。</translation>
    </message>
    <message>
        <source>Not supported by {without}.</source>
        <translation>{without} は非対応です。</translation>
    </message>
    <message>
        <source>Supported only in part by {some}.</source>
        <translation>{some} は一部のみ対応です。</translation>
    </message>
    <message>
        <source>WCAG 2.2, success criterion {criterion}</source>
        <translation>WCAG 2.2、達成基準 {criterion}</translation>
    </message>
    <message>
        <source>HTML too long or too broken to be checked</source>
        <translation>HTML が長すぎるか壊れているため、チェックできません</translation>
    </message>
    <message>
        <source>It has over 4 million characters, or over 1,000 tags that are not closed; little was looked at.</source>
        <translation>400 万文字を超えているか、閉じられていないタグが 1,000 個を超えています。ほとんどチェックされていません。</translation>
    </message>
    <message>
        <source>Shorten it, or close the tags; what is said here about the HTML is not complete.</source>
        <translation>短くするか、タグを閉じてください。ここでの HTML に関する指摘は完全ではありません。</translation>
    </message>
    <message>
        <source>A limit of this program</source>
        <translation>このプログラムの上限</translation>
    </message>
    <message>
        <source>The HTML does not say its language</source>
        <translation>HTML に言語の指定がありません</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it, and programs decide by it whether to offer a translation.</source>
        <translation>スクリーンリーダーはこれで音声を選び、メールソフトはこれで翻訳を提案するかどうかを決めます。</translation>
    </message>
    <message>
        <source>Say it on the html element, such as &lt;html lang=&quot;en&quot;&gt;.</source>
        <translation>&lt;html lang=&quot;en&quot;&gt; のように html 要素で指定してください。</translation>
    </message>
    <message>
        <source>The HTML has no title</source>
        <translation>HTML にタイトルがありません</translation>
    </message>
    <message>
        <source>Screen readers say it first, and a browser shows it where the message is opened as a page.</source>
        <translation>スクリーンリーダーが最初に読み上げ、メッセージをページとして開いたブラウザーに表示されます。</translation>
    </message>
    <message>
        <source>Add a title element that says what the message is about.</source>
        <translation>メッセージの内容を示す title 要素を追加してください。</translation>
    </message>
    <message>
        <source>Nothing is said about dark mode: {detail}</source>
        <translation>ダークモードに関する指定がありません: {detail}</translation>
    </message>
    <message>
        <source>Where the HTML does not say which colours it is made for, programs in dark mode change them.</source>
        <translation>HTML がどの配色を想定しているかを示していないと、ダークモードのメールソフトが配色を変更します。</translation>
    </message>
    <message>
        <source>Add these meta elements; “light dark” only where the message looks well in both.</source>
        <translation>これらの meta 要素を追加してください。“light dark” は、メッセージの見た目がどちらでも問題ない場合に限ります。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.1</source>
        <translation>HTML Standard、4.2.5.1 節</translation>
    </message>
    <message>
        <source>The HTML says charset {detail}, its part says {other}</source>
        <translation>HTML の charset は {detail}、パートの charset は {other} です</translation>
    </message>
    <message>
        <source>Mail programs follow the part; a copy saved as a file is read as the HTML says, with wrong letters.</source>
        <translation>メールソフトはパートに従います。ファイルとして保存したコピーは HTML に従って読まれ、文字化けします。</translation>
    </message>
    <message>
        <source>Name the charset of the part in the meta element, or leave that out.</source>
        <translation>meta 要素にパートの charset を指定するか、meta 要素の指定を取り除いてください。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.2.5.4</source>
        <translation>HTML Standard、4.2.5.4 節</translation>
    </message>
    <message>
        <source>Tables that screen readers take for data</source>
        <translation>スクリーンリーダーがデータと見なす表</translation>
    </message>
    <message>
        <source>They say no role and have no headings, so their rows and columns are counted aloud.</source>
        <translation>role の指定も見出しもないため、行と列が読み上げられます。</translation>
    </message>
    <message>
        <source>Write role=&quot;presentation&quot; on tables that only place things; give tables of data th elements.</source>
        <translation>配置だけに使う表には role=&quot;presentation&quot; を指定し、データの表には th 要素を付けてください。</translation>
    </message>
    <message>
        <source>Mail programs remove {detail}</source>
        <translation>メールソフトは {detail} を取り除きます</translation>
    </message>
    <message>
        <source>What runs, embeds or forwards is taken out before a message is shown; filters distrust it.</source>
        <translation>実行、埋め込み、転送を行うものは、メッセージの表示前に取り除かれます。フィルターもそれを信用しません。</translation>
    </message>
    <message>
        <source>Take it out; put what it was for into the message itself, or behind a link.</source>
        <translation>取り除いてください。目的の内容はメッセージ自体に入れるか、リンク先に置いてください。</translation>
    </message>
    <message>
        <source>Usual practice of mail programs</source>
        <translation>メールソフトの一般的な動作</translation>
    </message>
    <message>
        <source>Mail programs remove attributes such as {detail}</source>
        <translation>メールソフトは {detail} などの属性を取り除きます</translation>
    </message>
    <message>
        <source>No mail program runs scripts; filters take such a message for an attack.</source>
        <translation>スクリプトを実行するメールソフトはありません。フィルターはこのようなメッセージを攻撃と見なします。</translation>
    </message>
    <message>
        <source>Take these attributes out.</source>
        <translation>これらの属性を取り除いてください。</translation>
    </message>
    <message>
        <source>No plain text beside the HTML</source>
        <translation>HTML に添えられたプレーンテキストがありません</translation>
    </message>
    <message>
        <source>Watches and text programs show the plain text; filters trust a message without it less.</source>
        <translation>スマートウォッチやテキストのみのメールソフトはプレーンテキストを表示します。フィルターは、これがないメッセージを信用しにくくなります。</translation>
    </message>
    <message>
        <source>Add a text part that says the same.</source>
        <translation>同じ内容のテキストパートを追加してください。</translation>
    </message>
    <message>
        <source>The plain text is empty, the HTML is not</source>
        <translation>プレーンテキストが空で、HTML は空ではありません</translation>
    </message>
    <message>
        <source>Who sees the plain text alone gets an empty message.</source>
        <translation>プレーンテキストだけを見る人には、空のメッセージになります。</translation>
    </message>
    <message>
        <source>Say in the plain text what the HTML says.</source>
        <translation>HTML の内容をプレーンテキストに書いてください。</translation>
    </message>
    <message>
        <source>The plain text has {number}% of the words in the HTML</source>
        <translation>プレーンテキストの語数は HTML の {number}% です</translation>
    </message>
    <message>
        <source>Each person sees one of them, so both are to say the same; filters compare them.</source>
        <translation>読む人はどちらか一方を見るため、両方が同じ内容である必要があります。フィルターは両方を比較します。</translation>
    </message>
    <message>
        <source>Make the plain text from the HTML again, or see whether it belongs to another message.</source>
        <translation>プレーンテキストを HTML から作り直すか、別のメッセージのものではないか確認してください。</translation>
    </message>
    <message>
        <source>Lists will show “{detail}” behind the subject</source>
        <translation>一覧では件名の後に「{detail}」と表示されます</translation>
    </message>
    <message>
        <source>Lists will show nothing behind the subject</source>
        <translation>一覧では件名の後に何も表示されません</translation>
    </message>
    <message>
        <source>Lists show the first text of the HTML, and here that is a link, or next to nothing.</source>
        <translation>一覧には HTML の最初のテキストが表示されますが、ここではそれがリンクか、ほとんど空です。</translation>
    </message>
    <message>
        <source>Begin the HTML with a sentence about the message; it may be hidden by display:none.</source>
        <translation>HTML の先頭にメッセージについての文を置いてください。display:none で隠してもかまいません。</translation>
    </message>
    <message>
        <source>Gmail will cut the HTML off: {size} of about {limit}</source>
        <translation>Gmail は HTML を途中で切ります: {size}（目安は約 {limit}）</translation>
    </message>
    <message>
        <source>What comes later is behind a link, such as an unsubscribe link or the closing tags.</source>
        <translation>購読解除リンクや閉じタグなど、それより後の内容はリンクの先に置かれます。</translation>
    </message>
    <message>
        <source>Shorten the HTML: take out comments, white space and styles that nothing uses, or split the message.</source>
        <translation>HTML を短くしてください。コメント、空白、使われていないスタイルを取り除くか、メッセージを分割してください。</translation>
    </message>
    <message>
        <source>Measured by senders; Gmail names no number</source>
        <translation>送信者による実測値。Gmail は数値を示していません</translation>
    </message>
    <message>
        <source>Gmail will drop a style element: {size}, of which it takes {limit}</source>
        <translation>Gmail は style 要素を破棄します: {size}（上限は {limit}）</translation>
    </message>
    <message>
        <source>It does so with the whole element, so that nothing of what it says is applied there.</source>
        <translation>要素全体が破棄されるため、その内容はまったく適用されません。</translation>
    </message>
    <message>
        <source>Divide it into several style elements, or take out rules that nothing uses.</source>
        <translation>複数の style 要素に分けるか、使われていない規則を取り除いてください。</translation>
    </message>
    <message>
        <source>Can I email (caniemail.com), &lt;style&gt; element</source>
        <translation>Can I email (caniemail.com)、&lt;style&gt; 要素</translation>
    </message>
    <message>
        <source>Hard to read: {text} on {back}, contrast {ratio}:1</source>
        <translation>読みにくい配色: 背景 {back} に文字 {text}、コントラスト {ratio}:1</translation>
    </message>
    <message>
        <source>Letters of this size want a contrast of {ratio}:1 at least.</source>
        <translation>この大きさの文字には {ratio}:1 以上のコントラストが必要です。</translation>
    </message>
    <message>
        <source>Choose a darker or lighter colour for the text, or for what is behind it.</source>
        <translation>文字色または背景色を、より暗い色または明るい色にしてください。</translation>
    </message>
    <message>
        <source>An image without alternative text</source>
        <translation>代替テキストのない画像</translation>
    </message>
    <message>
        <source>Many programs show no images until they are asked, and a screen reader reads the address instead.</source>
        <translation>多くのメールソフトは求められるまで画像を表示せず、スクリーンリーダーは代わりにアドレスを読み上げます。</translation>
    </message>
    <message>
        <source>Say in alt what the image says; alt=&quot;&quot; where it is only decoration.</source>
        <translation>画像の内容を alt に書いてください。装飾だけの場合は alt=&quot;&quot; とします。</translation>
    </message>
    <message>
        <source>An alternative text that is a file name: {detail}</source>
        <translation>ファイル名になっている代替テキスト: {detail}</translation>
    </message>
    <message>
        <source>It is read and shown instead of the image, and says nothing about it.</source>
        <translation>画像の代わりに読み上げられ表示されますが、画像の内容を何も伝えません。</translation>
    </message>
    <message>
        <source>Say in alt what the image says.</source>
        <translation>画像の内容を alt に書いてください。</translation>
    </message>
    <message>
        <source>An image without a width attribute</source>
        <translation>width 属性のない画像</translation>
    </message>
    <message>
        <source>Outlook shows it as large as its file is, and the page jumps when images are loaded.</source>
        <translation>Outlook はファイルの実寸で表示し、画像が読み込まれるとページの配置がずれます。</translation>
    </message>
    <message>
        <source>Write the width, and the height where it is fixed, in pixels as attributes of the image.</source>
        <translation>幅を、高さが固定の場合は高さも、ピクセル単位で画像の属性に指定してください。</translation>
    </message>
    <message>
        <source>HTML Standard, section 4.8.17</source>
        <translation>HTML Standard、4.8.17 節</translation>
    </message>
    <message>
        <source>Images loaded without encryption, from {detail}</source>
        <translation>{detail} から暗号化なしで読み込まれる画像</translation>
    </message>
    <message>
        <source>Anybody on the way can see and replace them, and some programs do not load them at all.</source>
        <translation>経路上のだれでも閲覧や差し替えができ、まったく読み込まないメールソフトもあります。</translation>
    </message>
    <message>
        <source>Load them by https, or put them into the message.</source>
        <translation>https で読み込むか、メッセージに入れてください。</translation>
    </message>
    <message>
        <source>An image that nobody will see: {detail}</source>
        <translation>だれにも見えない画像: {detail}</translation>
    </message>
    <message>
        <source>Its address names no host, and a message has none that the rest could be taken from.</source>
        <translation>アドレスにホスト名がなく、メッセージには残りを補う元がありません。</translation>
    </message>
    <message>
        <source>Put the image into the message, or write its whole address with https:// in front.</source>
        <translation>画像をメッセージに入れるか、先頭に https:// を付けた完全なアドレスを書いてください。</translation>
    </message>
    <message>
        <source>An image of {number} pixels is shown {limit} wide: {detail}</source>
        <translation>{number} ピクセルの画像が幅 {limit} で表示されます: {detail}</translation>
    </message>
    <message>
        <source>Even on the sharpest screens most of it is thrown away, and all of it has to be loaded.</source>
        <translation>最も高精細な画面でも大部分が捨てられますが、全体を読み込む必要があります。</translation>
    </message>
    <message>
        <source>Scale the file down to twice the width that it is shown at.</source>
        <translation>ファイルを表示幅の 2 倍まで縮小してください。</translation>
    </message>
    <message>
        <source>It is enlarged so much that it looks blurred.</source>
        <translation>大きく引き伸ばされるため、ぼやけて見えます。</translation>
    </message>
    <message>
        <source>Use a larger file, or show it smaller.</source>
        <translation>より大きいファイルを使用するか、より小さく表示してください。</translation>
    </message>
    <message>
        <source>An image of {size}: {name}</source>
        <translation>{size} の画像: {name}</translation>
    </message>
    <message>
        <source>Images of {size}</source>
        <translation>画像の合計 {size}</translation>
    </message>
    <message>
        <source>An image that is not in the message: cid:{detail}</source>
        <translation>メッセージに含まれていない画像: cid:{detail}</translation>
    </message>
    <message>
        <source>No part has this Content-ID, so programs show a broken image.</source>
        <translation>この Content-ID を持つパートがないため、メールソフトは壊れた画像を表示します。</translation>
    </message>
    <message>
        <source>Add the image with this Content-ID, or change the address.</source>
        <translation>この Content-ID の画像を追加するか、アドレスを変更してください。</translation>
    </message>
    <message>
        <source>An inline image that the HTML does not show: {detail}</source>
        <translation>HTML に表示されないインライン画像: {detail}</translation>
    </message>
    <message>
        <source>Programs list it as an attachment, or leave it out.</source>
        <translation>メールソフトは添付ファイルとして一覧に表示するか、省略します。</translation>
    </message>
    <message>
        <source>Show it by its Content-ID, make it an attachment, or take it out.</source>
        <translation>Content-ID を使って表示するか、添付ファイルにするか、取り除いてください。</translation>
    </message>
    <message>
        <source>A distorted image: {real} pixels shown as {shown}, {name}</source>
        <translation>縦横比の崩れた画像: {real} ピクセルを {shown} で表示、{name}</translation>
    </message>
    <message>
        <source>The sides are in another proportion than those of the file.</source>
        <translation>縦横の比率がファイルと異なります。</translation>
    </message>
    <message>
        <source>Correct the width or the height, or leave the height out.</source>
        <translation>幅または高さを訂正するか、高さの指定を取り除いてください。</translation>
    </message>
    <message>
        <source>Over {limit} loads slowly on a phone, and counts towards what Cloudflare takes.</source>
        <translation>{limit} を超えるとスマートフォンでの読み込みが遅くなり、Cloudflare が受け付ける大きさにも算入されます。</translation>
    </message>
    <message>
        <source>Make the files smaller, or load the images from the web.</source>
        <translation>ファイルを小さくするか、画像を Web から読み込んでください。</translation>
    </message>
    <message>
        <source>Experience; no mail program sets a limit</source>
        <translation>経験による値。上限を設けているメールソフトはありません</translation>
    </message>
    <message>
        <source>Nothing is there: {detail}</source>
        <translation>リンク先がありません: {detail}</translation>
    </message>
    <message>
        <source>The server answers {number}: there is no such page, or no longer.</source>
        <translation>サーバーの応答は {number} です。そのようなページは存在しないか、なくなっています。</translation>
    </message>
    <message>
        <source>Correct the address, or take the link out.</source>
        <translation>アドレスを訂正するか、リンクを取り除いてください。</translation>
    </message>
    <message>
        <source>The server fails: {detail}</source>
        <translation>サーバーが失敗します: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}, which is trouble of its own.</source>
        <translation>応答は {number} で、サーバー自体の問題を示します。</translation>
    </message>
    <message>
        <source>Open the link in a browser; tell who runs the site if it fails there too.</source>
        <translation>ブラウザーでリンクを開いてください。そこでも失敗する場合は、サイトの運営者に知らせてください。</translation>
    </message>
    <message>
        <source>The server does not let this program look: {detail}</source>
        <translation>サーバーがこのプログラムに閲覧を許可しません: {detail}</translation>
    </message>
    <message>
        <source>It answers {number}; some ask for a login, some refuse every program that is no browser.</source>
        <translation>応答は {number} です。ログインを求めるサーバーや、ブラウザー以外のプログラムをすべて拒否するサーバーがあります。</translation>
    </message>
    <message>
        <source>Open the link in a browser where you are not logged in.</source>
        <translation>ログインしていないブラウザーでリンクを開いてください。</translation>
    </message>
    <message>
        <source>The server does not say whether anything is there: {detail}</source>
        <translation>リンク先があるかどうかをサーバーが示しません: {detail}</translation>
    </message>
    <message>
        <source>It answers {number} to a question for the header alone (HEAD), so nothing is known.</source>
        <translation>ヘッダーだけの要求（HEAD）への応答が {number} のため、何もわかりません。</translation>
    </message>
    <message>
        <source>Open the link in a browser.</source>
        <translation>ブラウザーでリンクを開いてください。</translation>
    </message>
    <message>
        <source>Leads on to another host: {detail}</source>
        <translation>別のホストへ転送されます: {detail}</translation>
    </message>
    <message>
        <source>People see one host in the link and come to another one; where it is gone the link is dead.</source>
        <translation>リンクに見えるホストと異なるホストにたどり着きます。転送元のホストがなくなると、リンクは切れます。</translation>
    </message>
    <message>
        <source>Link to the last address, unless you count clicks that way.</source>
        <translation>クリック数をこの方法で数えている場合を除き、最後のアドレスにリンクしてください。</translation>
    </message>
    <message>
        <source>Leads on more than {limit} times: {detail}</source>
        <translation>{limit} 回を超えて転送されます: {detail}</translation>
    </message>
    <message>
        <source>Browsers give up on such chains sooner or later, and a circle has no end.</source>
        <translation>ブラウザーはこのような連鎖をいずれ打ち切ります。循環には終わりがありません。</translation>
    </message>
    <message>
        <source>Link to the last address.</source>
        <translation>最後のアドレスにリンクしてください。</translation>
    </message>
    <message>
        <source>Leads from https to http: {detail}</source>
        <translation>https から http へ転送されます: {detail}</translation>
    </message>
    <message>
        <source>From there on anybody on the way can read and change what is shown.</source>
        <translation>そこから先は、経路上のだれでも表示内容を読み取り、変更できます。</translation>
    </message>
    <message>
        <source>Link to an address that stays on https.</source>
        <translation>https のまま移動するアドレスにリンクしてください。</translation>
    </message>
    <message>
        <source>The host has no address: {detail}</source>
        <translation>ホストにアドレスがありません: {detail}</translation>
    </message>
    <message>
        <source>The DNS knows no such host, or could not be asked.</source>
        <translation>DNS にこのホストがないか、DNS に照会できませんでした。</translation>
    </message>
    <message>
        <source>See whether the address is spelt right.</source>
        <translation>アドレスの綴りが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The host cannot be reached: {detail}</source>
        <translation>ホストに到達できません: {detail}</translation>
    </message>
    <message>
        <source>It does not take a connection, at least not from here and now.</source>
        <translation>少なくとも現在ここからの接続は受け付けられません。</translation>
    </message>
    <message>
        <source>Open the link in a browser, later once more.</source>
        <translation>ブラウザーでリンクを開き、後でもう一度試してください。</translation>
    </message>
    <message>
        <source>The host does not answer: {detail}</source>
        <translation>ホストが応答しません: {detail}</translation>
    </message>
    <message>
        <source>It took the connection, but sent nothing that can be read, or not in time.</source>
        <translation>接続は受け付けましたが、読み取れるものを送信しなかったか、時間内に送信しませんでした。</translation>
    </message>
    <message>
        <source>The host does not prove who it is: {detail}</source>
        <translation>ホストが身元を証明しません: {detail}</translation>
    </message>
    <message>
        <source>Who runs the site must mend its certificate; browsers warn people off.</source>
        <translation>サイトの運営者が証明書を直す必要があります。ブラウザーは訪問者に警告します。</translation>
    </message>
    <message>
        <source>Its certificate has expired.</source>
        <translation>証明書の有効期限が切れています。</translation>
    </message>
    <message>
        <source>Its certificate is for another name.</source>
        <translation>証明書が別の名前に対するものです。</translation>
    </message>
    <message>
        <source>Its certificate is signed by nobody who is trusted.</source>
        <translation>証明書の署名者が信頼されていません。</translation>
    </message>
    <message>
        <source>TLS could not be set up with it.</source>
        <translation>TLS を確立できませんでした。</translation>
    </message>
    <message>
        <source>Courtesy of this program</source>
        <translation>このプログラムの配慮</translation>
    </message>
    <message>
        <source>Not asked: {detail}</source>
        <translation>照会なし: {detail}</translation>
    </message>
    <message>
        <source>Its words say that it ends a subscription or confirms something; some servers act when asked.</source>
        <translation>語句から見て、購読の解除や何かの確認を行うリンクです。アクセスだけで処理するサーバーがあります。</translation>
    </message>
    <message>
        <source>Try it by hand with a recipient of your own.</source>
        <translation>自分の受信者を使って手動で試してください。</translation>
    </message>
    <message>
        <source>Not asked, as the host is in a private network: {detail}</source>
        <translation>ホストがプライベートネットワークにあるため照会なし: {detail}</translation>
    </message>
    <message>
        <source>Its address belongs to this computer or a network inside; your recipients cannot reach that.</source>
        <translation>アドレスがこのコンピューターまたは内部ネットワークのものです。受信者は到達できません。</translation>
    </message>
    <message>
        <source>Link to a host on the public Internet.</source>
        <translation>公開インターネット上のホストにリンクしてください。</translation>
    </message>
    <message>
        <source>Not asked, as it names a port of its own: {detail}</source>
        <translation>独自のポートを指定しているため照会なし: {detail}</translation>
    </message>
    <message>
        <source>Only the usual ports 80 and 443 are asked; networks often block others for their users.</source>
        <translation>照会するのは通常のポート 80 と 443 のみです。他のポートは、利用者に対して遮断しているネットワークが多くあります。</translation>
    </message>
    <message>
        <source>Open the link in a browser, better from another network too.</source>
        <translation>ブラウザーでリンクを開いてください。別のネットワークからも確認することをお勧めします。</translation>
    </message>
    <message>
        <source>Not asked, as it holds a user name: {detail}</source>
        <translation>ユーザー名を含むため照会なし: {detail}</translation>
    </message>
    <message>
        <source>Everybody who gets the message could use what stands before the @; programs warn of such links.</source>
        <translation>メッセージを受け取った全員が @ の前の部分を使用できます。メールソフトはこのようなリンクを警告します。</translation>
    </message>
    <message>
        <source>Take out what stands between // and @.</source>
        <translation>// と @ の間の部分を取り除いてください。</translation>
    </message>
    <message>
        <source>Not asked, as programs read it in different ways: {detail}</source>
        <translation>プログラムによって読み方が異なるため照会なし: {detail}</translation>
    </message>
    <message>
        <source>It holds characters that no address may hold, or it names no host by http or https.</source>
        <translation>アドレスに使えない文字を含むか、http または https のホストを示していません。</translation>
    </message>
    <message>
        <source>Write the address anew.</source>
        <translation>アドレスを書き直してください。</translation>
    </message>
    <message>
        <source>No more than {limit} are looked at in one go.</source>
        <translation>一度に確認するのは {limit} 件までです。</translation>
    </message>
    <message>
        <source>Open those at the end of the message in a browser.</source>
        <translation>メッセージの終わりのほうのリンクは、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>It leads on to {address}.</source>
        <translation>{address} へ転送されます。</translation>
    </message>
    <message>
        <source>A link without text, to {detail}</source>
        <translation>テキストのないリンク（{detail} へ）</translation>
    </message>
    <message>
        <source>A screen reader has nothing to say for it, and where images are off there is nothing to click.</source>
        <translation>スクリーンリーダーが読み上げるものがなく、画像が表示されない環境ではクリックできるものもありません。</translation>
    </message>
    <message>
        <source>Write a text into it, or an alternative text for its image.</source>
        <translation>リンクにテキストを、または画像に代替テキストを付けてください。</translation>
    </message>
    <message>
        <source>A link text that says nothing: “{detail}”</source>
        <translation>内容のわからないリンクテキスト: 「{detail}」</translation>
    </message>
    <message>
        <source>Read by itself, as in a screen reader&apos;s list of links, it does not say where it leads.</source>
        <translation>スクリーンリーダーのリンク一覧のように単独で読むと、どこへ移動するかがわかりません。</translation>
    </message>
    <message>
        <source>Name the target in the text of the link.</source>
        <translation>リンクのテキストにリンク先を示してください。</translation>
    </message>
    <message>
        <source>A link that leads nowhere</source>
        <translation>どこにも移動しないリンク</translation>
    </message>
    <message>
        <source>Its address is empty or only “#”, so a click does nothing.</source>
        <translation>アドレスが空か “#” だけのため、クリックしても何も起こりません。</translation>
    </message>
    <message>
        <source>Write the address that was meant, or take the link out.</source>
        <translation>本来のアドレスを書くか、リンクを取り除いてください。</translation>
    </message>
    <message>
        <source>A link that mail programs remove: {detail}:</source>
        <translation>メールソフトが取り除くリンク: {detail}:</translation>
    </message>
    <message>
        <source>They follow no such address from a message; filters take it for an attack.</source>
        <translation>メールソフトはメッセージからこのようなアドレスを開きません。フィルターは攻撃と見なします。</translation>
    </message>
    <message>
        <source>Link to a page by https.</source>
        <translation>https でページにリンクしてください。</translation>
    </message>
    <message>
        <source>A link without https://: {detail}</source>
        <translation>https:// のないリンク: {detail}</translation>
    </message>
    <message>
        <source>A message has no address of its own that the rest could be taken from.</source>
        <translation>メッセージには、残りを補う元になるアドレスがありません。</translation>
    </message>
    <message>
        <source>Write the whole address, with https:// in front.</source>
        <translation>先頭に https:// を付けた完全なアドレスを書いてください。</translation>
    </message>
    <message>
        <source>A link without encryption, to {detail}</source>
        <translation>暗号化されないリンク（{detail} へ）</translation>
    </message>
    <message>
        <source>Anybody on the way can read and change what a page by http shows; browsers warn of it.</source>
        <translation>http のページの内容は、経路上のだれでも読み取り、変更できます。ブラウザーは警告します。</translation>
    </message>
    <message>
        <source>Link by https, where the site answers to it.</source>
        <translation>サイトが対応している場合は、https でリンクしてください。</translation>
    </message>
    <message>
        <source>A shortened link, of {detail}</source>
        <translation>{detail} の短縮リンク</translation>
    </message>
    <message>
        <source>It hides where it leads; such services are abused so often that filters distrust them.</source>
        <translation>リンク先を隠します。このようなサービスはよく悪用されるため、フィルターが信用しません。</translation>
    </message>
    <message>
        <source>Link to the page itself, or by a domain of your own.</source>
        <translation>ページ自体にリンクするか、自分のドメインを使用してください。</translation>
    </message>
    <message>
        <source>Usual practice of filters</source>
        <translation>フィルターの一般的な動作</translation>
    </message>
    <message>
        <source>A link that shows {detail} leads to {other}</source>
        <translation>{detail} と表示されるリンクの移動先が {other} です</translation>
    </message>
    <message>
        <source>That is what forged mail does, so programs warn of it and filters refuse it.</source>
        <translation>偽造メールの手口のため、メールソフトは警告し、フィルターは拒否します。</translation>
    </message>
    <message>
        <source>Write words instead of an address, or link to the host that is shown.</source>
        <translation>アドレスの代わりに語句を書くか、表示されているホストにリンクしてください。</translation>
    </message>
    <message>
        <source>A link to a host with look-alike letters: {detail}, in truth {other}</source>
        <translation>似た文字を使うホストへのリンク: {detail}、実際は {other}</translation>
    </message>
    <message>
        <source>Its name mixes scripts, or is written in letters that look Latin and are not.</source>
        <translation>名前に複数の文字体系が混在しているか、ラテン文字に見えて異なる文字で書かれています。</translation>
    </message>
    <message>
        <source>See whether this is the host that you mean.</source>
        <translation>意図したホストかどうか確認してください。</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39, section 5</source>
        <translation>Unicode Technical Standard 39、5 節</translation>
    </message>
    <message>
        <source>A link to {detail}, which some programs show as {other}</source>
        <translation>一部のメールソフトが {other} と表示する、{detail} へのリンク</translation>
    </message>
    <message>
        <source>Letters beyond a to z are sent in that form, and people who see it may not know the host again.</source>
        <translation>a から z 以外の文字はその形式で送信されるため、見る人にはどのホストかわからないことがあります。</translation>
    </message>
    <message>
        <source>Nothing, where your readers know this name.</source>
        <translation>読む人がこの名前を知っている場合、対応は不要です。</translation>
    </message>
    <message>
        <source>{level} ({count})</source>
        <translation>{level} ({count})</translation>
    </message>
    <message>
        <source>The message cannot be sent, is refused, or does not arrive as it should while this stands.</source>
        <translation>この状態では、メッセージは送信できないか、拒否されるか、正しく届きません。</translation>
    </message>
    <message>
        <source>The message goes, but may arrive other than it is written here.</source>
        <translation>メッセージは送信されますが、ここに書かれたものと異なる形で届く可能性があります。</translation>
    </message>
    <message>
        <source>The message arrives, but some people may see something else than you, or distrust it.</source>
        <translation>メッセージは届きますが、異なる表示になる人や信用しない人がいる可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is wrong. It could be better.</source>
        <translation>誤りはありません。改善の余地があります。</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address: {other}</source>
        <translation>{detail} にアドレスではないものがあります: {other}</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message.</source>
        <translation>メールソフトはそこへ返信できません。また、サーバーがメッセージを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Programs cannot answer to it, and servers may refuse the message: {reason}.</source>
        <translation>メールソフトはそこへ返信できません。また、サーバーがメッセージを拒否する可能性があります（{reason}）。</translation>
    </message>
    <message>
        <source>Line {line}: {text}</source>
        <translation>{line} 行目: {text}</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>過去 1 時間以内の以前の送信 %Ln 件（{time} 以降）も、{names} へ送信されたか、送信された可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>subject</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>page of the preferences</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Every attempt to send: when, from whom, to whom, its subject and what became of it; and batches.</source>
        <translation>すべての送信試行（日時、送信者、受信者、件名、結果）とバッチです。</translation>
    </message>
    <message>
        <source>Copies of messages that were dragged or copied into other programs. They go when it ends.</source>
        <translation>他のプログラムにドラッグまたはコピーしたメッセージのコピーです。プログラムの終了時に削除されます。</translation>
    </message>
    <message>
        <source>Delete all tokens from the keyring? The accounts stay, and need a token before they can send.</source>
        <translation>すべてのトークンをキーリングから削除しますか？アカウントは残りますが、送信するにはトークンが必要になります。</translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>トークン最大 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>In the keyring of the system</source>
        <translation>システムのキーリング内</translation>
    </message>
    <message>
        <source>In the program&apos;s folders</source>
        <translation>プログラムのフォルダー内</translation>
    </message>
    <message>
        <source>{size} in all</source>
        <translation>合計 {size}</translation>
    </message>
    <message>
        <source>It sends no usage data and does not look for updates. It talks to Cloudflare about your accounts, your sends and what became of them, and to other servers only where you ask for it, as for a check of links.</source>
        <translation>利用状況のデータは送信せず、更新の確認も行いません。Cloudflare とはアカウント、送信、送信の結果について通信し、他のサーバーとは、リンクの確認など、ユーザーが求めた場合にのみ通信します。</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>Qt and PySide6 {version}</source>
        <translation>Qt と PySide6 {version}</translation>
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
        <translation>このプログラムのライセンス: MIT</translation>
    </message>
    <message>
        <source>Qt and PySide6: {address}</source>
        <translation>Qt と PySide6: {address}</translation>
    </message>
    <message>
        <source>Cloudflare Email Sending: {address}</source>
        <translation>Cloudflare Email Sending: {address}</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>Diagnostics — cfmail</source>
        <translation>診断 — cfmail</translation>
    </message>
    <message>
        <source>Log and report</source>
        <translation>ログとレポート</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>about the program</comment>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>There is no such folder yet, or no program to show it with.</source>
        <translation>そのフォルダーがまだないか、表示できるプログラムがありません。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Show from this level on</source>
        <translation>このレベル以上を表示</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>追従(&amp;O)</translation>
    </message>
    <message>
        <source>Show new records as they are written</source>
        <translation>新しい記録を書き込まれるたびに表示</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Show in file &amp;manager</source>
        <translation>ファイルマネージャーで表示(&amp;M)</translation>
    </message>
    <message>
        <source>Delete &amp;all my data…</source>
        <translation>自分のデータをすべて削除(&amp;A)…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>測定しています…</translation>
    </message>
    <message>
        <source>Delete the rest and quit</source>
        <translation>残りを削除して終了</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>自分のデータをすべて削除</translation>
    </message>
    <message>
        <source>&amp;Yes, delete all of it</source>
        <translation>はい、すべて削除します(&amp;Y)</translation>
    </message>
    <message>
        <source>Delete and quit</source>
        <translation>削除して終了</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>Looked at: the mail format, Cloudflare&apos;s limits, privacy, sender domains, what mail programs show of the HTML and images, and left-over placeholders. What only other computers know is looked up when you ask for it: DNS records, links, and the account&apos;s sending domains.</source>
        <translation>チェックの対象: メールの形式、Cloudflare の制限、プライバシー、送信者のドメイン、HTML と画像のメールソフトでの表示、残されたプレースホルダー。DNS レコード、リンク、アカウントの送信ドメインなど、他のコンピューターだけが知ることは、求められたときに照会します。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェックしています…</translation>
    </message>
    <message>
        <source>The program made a mistake in checking this message. Change it, or send it unchecked.</source>
        <translation>プログラムで内部エラーが発生し、このメッセージをチェックできませんでした。メッセージを変更するか、チェックなしで送信してください。</translation>
    </message>
    <message>
        <source>Done: {label}. Undo takes it back.</source>
        <translation>完了: {label}。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: nothing was mended. Try again.</source>
        <translation>その間にメッセージが変更されたため、何も修正されませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The program made a mistake: nothing was changed.</source>
        <translation>プログラムで内部エラーが発生しました。何も変更されませんでした。</translation>
    </message>
    <message>
        <source>Go to place {number} of {count}</source>
        <translation>箇所 {number} / {count} へ移動</translation>
    </message>
    <message>
        <source>HTML and CSS supported: {list}</source>
        <translation>HTML と CSS の対応状況: {list}</translation>
    </message>
    <message>
        <source>How much of the HTML and CSS features that this message uses each family of mail programs supports, by the tests of caniemail.com; a feature counts as often as it is supported by the family&apos;s programs. {list}</source>
        <translation>このメッセージが使用する HTML と CSS の機能に各系統のメールソフトがどれだけ対応しているかを、caniemail.com のテストに基づいて示します。各機能は、その系統のソフトが対応している割合に応じて数えます。{list}</translation>
    </message>
    <message>
        <source>{name} {percent}&#xa0;%</source>
        <translation>{name} {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Concerns: {list}</source>
        <translation>該当: {list}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典: {source}</translation>
    </message>
    <message>
        <source>To be read at {url}</source>
        <translation>参照先: {url}</translation>
    </message>
    <message>
        <source>Places ({count}): {list}</source>
        <translation>該当箇所（{count} 件）: {list}</translation>
    </message>
    <message>
        <source>Place: {list}</source>
        <translation>該当箇所: {list}</translation>
    </message>
    <message>
        <source>Name of this check in exports and profiles: {code}</source>
        <translation>エクスポートとプロファイルでのこのチェックの名前: {code}</translation>
    </message>
    <message>
        <source>Look up the SPF, DKIM and DMARC records of {domains}? Your DNS server, and those it asks, learn these names. Nothing else of the message leaves this computer, and nothing is sent.</source>
        <translation>{domains} の SPF、DKIM、DMARC レコードを照会しますか？あなたの DNS サーバーと、その照会先に、これらの名前が知られます。メッセージの他の内容がこのコンピューターの外に出ることはなく、何も送信されません。</translation>
    </message>
    <message>
        <source>Ask Cloudflare from which domains the account {account} may send? Cloudflare learns no more than that you ask. Nothing of the message leaves this computer, and nothing is sent.</source>
        <translation>アカウント {account} がどのドメインから送信できるかを Cloudflare に照会しますか？Cloudflare に知られるのは、照会したことだけです。メッセージの内容がこのコンピューターの外に出ることはなく、何も送信されません。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会しています…</translation>
    </message>
    <message>
        <source>Checking links: {done} of {count}</source>
        <translation>リンクを確認しています: {done} / {count}</translation>
    </message>
    <message>
        <source>The look-up found nothing wrong.</source>
        <translation>照会では問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>The look-up found something: {summary}</source>
        <translation>照会で見つかった指摘: {summary}</translation>
    </message>
    <message>
        <source>The message was changed meanwhile: the answer was dropped. Ask again.</source>
        <translation>その間にメッセージが変更されたため、応答は破棄されました。もう一度照会してください。</translation>
    </message>
    <message>
        <source>Stopped. What was found until then is listed.</source>
        <translation>停止しました。それまでに見つかったものを一覧に示します。</translation>
    </message>
    <message>
        <source>Cloudflare names no domain from which this account may send.</source>
        <translation>Cloudflare によれば、このアカウントが送信できるドメインはありません。</translation>
    </message>
    <message>
        <source>This account may send from {domains}.</source>
        <translation>このアカウントは {domains} から送信できます。</translation>
    </message>
    <message>
        <source>The findings were copied.</source>
        <translation>指摘をコピーしました。</translation>
    </message>
    <message>
        <source>The findings are in {name}.</source>
        <translation>指摘は {name} にあります。</translation>
    </message>
    <message>
        <source>The program made a mistake: the findings were neither saved nor copied.</source>
        <translation>プログラムで内部エラーが発生しました。指摘は保存もコピーもされませんでした。</translation>
    </message>
    <message>
        <source>What the checks mean for the account {account}. A check that counts as an error is listed under “Will fail”; an ignored one is not listed. Choose checks and then what they are; it counts for every message that this account sends, and for --check with --account.</source>
        <translation>アカウント「{account}」でのチェックの扱いです。エラーとして扱うチェックは「失敗する問題」に表示され、無視するチェックは表示されません。チェックを選択し、次に扱いを選択してください。このアカウントが送信するすべてのメッセージと、--account を指定した --check に適用されます。</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>Counts as error</source>
        <translation>エラーとして扱う</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>Checks of {name}</source>
        <translation>{name} のチェック</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>指摘はありません。</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>場所:</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>対処:</translation>
    </message>
    <message>
        <source>Source:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>The header names blind copies: {addresses}</source>
        <translation>ヘッダーに Bcc の受信者が記載されています: {addresses}</translation>
    </message>
    <message>
        <source>An attached message names blind copies: {addresses}</source>
        <translation>添付されたメッセージに Bcc の受信者が記載されています: {addresses}</translation>
    </message>
    <message>
        <source>{name} names a recipient: {value}</source>
        <translation>{name} に受信者が記載されています: {value}</translation>
    </message>
    <message>
        <source>{name} tells where the message was written: {value}</source>
        <translation>{name} からメッセージの作成場所がわかります: {value}</translation>
    </message>
    <message>
        <source>{name} names {host}, which is inside a network.</source>
        <translation>{name} に、ネットワーク内部の {host} が記載されています。</translation>
    </message>
    <message>
        <source>{name} names the IP address {address}.</source>
        <translation>{name} に IP アドレス {address} が記載されています。</translation>
    </message>
    <message>
        <source>The Message-ID names a computer: {host}</source>
        <translation>Message-ID にコンピューター名が含まれています: {host}</translation>
    </message>
    <message>
        <source>A path on somebody&apos;s computer: {path}</source>
        <translation>だれかのコンピューター上のパス: {path}</translation>
    </message>
    <message>
        <source>A file name holds a path: {name}</source>
        <translation>ファイル名にパスが含まれています: {name}</translation>
    </message>
    <message>
        <source>A picture of one pixel is loaded from {host}.</source>
        <translation>1 ピクセルの画像が {host} から読み込まれます。</translation>
    </message>
    <message>
        <source>This looks like an AWS access key: {beginning}</source>
        <translation>AWS アクセスキーと思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a GitHub token: {beginning}</source>
        <translation>GitHub トークンと思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Slack token or webhook: {beginning}</source>
        <translation>Slack のトークンまたは Webhook と思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Stripe key: {beginning}</source>
        <translation>Stripe のキーと思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Cloudflare key or token: {beginning}</source>
        <translation>Cloudflare のキーまたはトークンと思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a Google key: {beginning}</source>
        <translation>Google のキーと思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a private key: {beginning}</source>
        <translation>秘密鍵と思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>This looks like a signed token (JWT): {beginning}</source>
        <translation>署名付きトークン（JWT）と思われるもの: {beginning}</translation>
    </message>
    <message>
        <source>A web address holds a password behind “{beginning}”.</source>
        <translation>Web アドレスの「{beginning}」の後にパスワードがあります。</translation>
    </message>
    <message>
        <source>A password seems to follow “{beginning}”.</source>
        <translation>「{beginning}」の後にパスワードがあると思われます。</translation>
    </message>
    <message>
        <source>This program leaves the field out when it sends; others that are given the file may not.</source>
        <translation>このプログラムは送信時にこのフィールドを取り除きますが、ファイルを受け取った他のプログラムが取り除くとは限りません。</translation>
    </message>
    <message>
        <source>Attached messages are sent as they are: every recipient can read the field.</source>
        <translation>添付されたメッセージはそのまま送信されます。すべての受信者がこのフィールドを読めます。</translation>
    </message>
    <message>
        <source>The field is sent, and tells every recipient of an address that may be meant for nobody else.</source>
        <translation>このフィールドは送信され、他の人に見せるつもりのないアドレスがすべての受信者に知られる可能性があります。</translation>
    </message>
    <message>
        <source>Every recipient can read which computer, person or script wrote the message.</source>
        <translation>どのコンピューター、人物、スクリプトがメッセージを作成したかを、すべての受信者が読めます。</translation>
    </message>
    <message>
        <source>The trace of an older journey tells every recipient about networks it went through.</source>
        <translation>以前の配送の記録から、経由したネットワークがすべての受信者に知られます。</translation>
    </message>
    <message>
        <source>The name was put in by the computer that wrote the message, and goes with every reply.</source>
        <translation>この名前はメッセージを作成したコンピューターが付けたもので、すべての返信に含まれます。</translation>
    </message>
    <message>
        <source>A path tells names of people, folders or servers, and nobody else can open it.</source>
        <translation>パスから人、フォルダー、サーバーの名前がわかります。他の人は開くことができません。</translation>
    </message>
    <message>
        <source>It tells a server who reads the message, when and where; many mail programs block or flag it.</source>
        <translation>だれが、いつ、どこでメッセージを読んだかがサーバーに知られます。多くのメールソフトは遮断するか警告します。</translation>
    </message>
    <message>
        <source>Mail is kept in many places: whoever reads it there can use what it holds.</source>
        <translation>メールは多くの場所に保存されます。そこで読む人はだれでも、含まれるものを使用できます。</translation>
    </message>
    <message>
        <source>Nothing needs to be done here; take the field out of the file before you pass that on.</source>
        <translation>ここでの対応は不要です。ファイルを他へ渡す前に、このフィールドを取り除いてください。</translation>
    </message>
    <message>
        <source>Remove the field from the attached message, or do not attach it.</source>
        <translation>添付されたメッセージからこのフィールドを削除するか、添付しないでください。</translation>
    </message>
    <message>
        <source>Remove the field.</source>
        <translation>フィールドを削除してください。</translation>
    </message>
    <message>
        <source>Remove the field, or choose “Edit as New”.</source>
        <translation>フィールドを削除するか、「新しいメッセージとして編集」を選んでください。</translation>
    </message>
    <message>
        <source>Give the message an id in your own domain.</source>
        <translation>メッセージに自分のドメインの ID を付けてください。</translation>
    </message>
    <message>
        <source>Attach the file or link to a place that the recipients can reach.</source>
        <translation>ファイルを添付するか、受信者が到達できる場所にリンクしてください。</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>ファイルの名前を変更してください。</translation>
    </message>
    <message>
        <source>Leave it out, or make sure that the recipients agreed to it.</source>
        <translation>取り除くか、受信者がこれに同意していることを確認してください。</translation>
    </message>
    <message>
        <source>Take it out. If the message has gone to anybody before, revoke it.</source>
        <translation>取り除いてください。メッセージがすでにだれかに送られている場合は、失効させてください。</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.3</source>
        <translation>RFC 5322、3.6.3 節</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.2</source>
        <translation>RFC 5321、7.2 節</translation>
    </message>
    <message>
        <source>RFC 5321, section 7.6</source>
        <translation>RFC 5321、7.6 節</translation>
    </message>
    <message>
        <source>RFC 5322, section 3.6.4</source>
        <translation>RFC 5322、3.6.4 節</translation>
    </message>
    <message>
        <source>RFC 2183, section 2.3</source>
        <translation>RFC 2183、2.3 節</translation>
    </message>
    <message>
        <source>This program&apos;s own check</source>
        <translation>このプログラム独自のチェック</translation>
    </message>
    <message>
        <source>Nothing is sent before this is put right.</source>
        <translation>これを正すまで、何も送信されません。</translation>
    </message>
    <message>
        <source>This message cannot be sent</source>
        <translation>このメッセージは送信できません</translation>
    </message>
    <message>
        <source>No From field</source>
        <translation>From フィールドがありません</translation>
    </message>
    <message>
        <source>Every message names its author; without that no server takes it or can sign it.</source>
        <translation>すべてのメッセージは作成者を示します。これがなければ、サーバーは受け付けず、署名もできません。</translation>
    </message>
    <message>
        <source>Add a From field with the address that you send from.</source>
        <translation>送信元のアドレスを記した From フィールドを追加してください。</translation>
    </message>
    <message>
        <source>No Date field</source>
        <translation>Date フィールドがありません</translation>
    </message>
    <message>
        <source>Every message says when it was written; Cloudflare is expected to add a missing date.</source>
        <translation>すべてのメッセージは作成日時を示します。日付がない場合は Cloudflare が追加するものと見込まれます。</translation>
    </message>
    <message>
        <source>Add a Date, so that it says when you wrote it.</source>
        <translation>作成日時を示すために Date を追加してください。</translation>
    </message>
    <message>
        <source>Neither To nor Cc</source>
        <translation>To も Cc もありません</translation>
    </message>
    <message>
        <source>Recipients do not see whom it is for, which filters take for a sign of unwanted mail.</source>
        <translation>受信者にはだれ宛てかがわかりません。フィルターはこれを迷惑メールの兆候と見なします。</translation>
    </message>
    <message>
        <source>Add a To field; who really gets it is decided by the envelope alone.</source>
        <translation>To フィールドを追加してください。実際の受信者はエンベロープだけで決まります。</translation>
    </message>
    <message>
        <source>No MIME-Version field</source>
        <translation>MIME-Version フィールドがありません</translation>
    </message>
    <message>
        <source>Without it old programs ignore the Content fields; Cloudflare is expected to add it.</source>
        <translation>これがないと、古いメールソフトは Content フィールドを無視します。Cloudflare が追加するものと見込まれます。</translation>
    </message>
    <message>
        <source>Add “MIME-Version: 1.0”.</source>
        <translation>“MIME-Version: 1.0” を追加してください。</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名がありません</translation>
    </message>
    <message>
        <source>Lists of mail show the subject first, and filters distrust mail that has none.</source>
        <translation>メールの一覧では件名が最初に表示されます。フィルターは件名のないメールを信用しません。</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>件名を書いてください。</translation>
    </message>
    <message>
        <source>It may be there once only: some programs read the first one, others the last, and some refuse.</source>
        <translation>1 回しか使用できません。最初のものを読むプログラム、最後のものを読むプログラム、拒否するプログラムがあります。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>1 つだけ残してください。</translation>
    </message>
    <message>
        <source>A header line that is no field: {detail}</source>
        <translation>フィールドではないヘッダー行: {detail}</translation>
    </message>
    <message>
        <source>Every header line has a name and a colon, or goes on the one before with a space.</source>
        <translation>ヘッダーの各行は、名前とコロンを持つか、空白で始まって前の行に続きます。</translation>
    </message>
    <message>
        <source>Correct or remove the line; many programs take it, and all below, for the text.</source>
        <translation>この行を訂正または削除してください。多くのメールソフトは、この行以降をすべて本文と見なします。</translation>
    </message>
    <message>
        <source>Space before the colon of {detail}</source>
        <translation>{detail} のコロンの前に空白があります</translation>
    </message>
    <message>
        <source>That is an old form which nobody may write any more; some servers do not know the field then.</source>
        <translation>これは現在では使用が認められない古い形式です。フィールドとして認識しないサーバーがあります。</translation>
    </message>
    <message>
        <source>Remove the space under “Source”.</source>
        <translation>「ソース」で空白を削除してください。</translation>
    </message>
    <message>
        <source>No blank line behind the header</source>
        <translation>ヘッダーの後に空行がありません</translation>
    </message>
    <message>
        <source>The text begins behind a blank line: this message has none, or it was cut off.</source>
        <translation>本文は空行の後から始まります。このメッセージには本文がないか、途中で切れています。</translation>
    </message>
    <message>
        <source>If there should be a text, put a blank line before it under “Source”.</source>
        <translation>本文があるはずの場合は、「ソース」で本文の前に空行を入れてください。</translation>
    </message>
    <message>
        <source>More than {limit} header fields</source>
        <translation>{limit} 個を超えるヘッダーフィールド</translation>
    </message>
    <message>
        <source>So many are not looked at one by one, and no server takes them.</source>
        <translation>この数では 1 つずつ確認されません。また、受け付けるサーバーはありません。</translation>
    </message>
    <message>
        <source>Remove header fields.</source>
        <translation>ヘッダーフィールドを削除してください。</translation>
    </message>
    <message>
        <source>Mail servers without SMTPUTF8 refuse a message whose header is not ASCII.</source>
        <translation>SMTPUTF8 に対応しないメールサーバーは、ヘッダーが ASCII ではないメッセージを拒否します。</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”, or send as 7-bit: then it is encoded.</source>
        <translation>「ヘッダーフィールド」でフィールドを入力し直すか、7 ビットで送信してください。これでエンコードされます。</translation>
    </message>
    <message>
        <source>MIME-Version is not 1.0 but “{detail}”</source>
        <translation>MIME-Version が 1.0 ではなく「{detail}」です</translation>
    </message>
    <message>
        <source>There is no other version; programs may show the message as plain text.</source>
        <translation>他のバージョンは存在しません。メールソフトがメッセージをプレーンテキストとして表示する可能性があります。</translation>
    </message>
    <message>
        <source>Write “MIME-Version: 1.0”.</source>
        <translation>“MIME-Version: 1.0” と書いてください。</translation>
    </message>
    <message>
        <source>The Date is none: {detail}</source>
        <translation>Date が日付ではありません: {detail}</translation>
    </message>
    <message>
        <source>Programs cannot read it, and sort the message to the beginning or the end of all time.</source>
        <translation>メールソフトは読み取れず、メッセージを日付順の先頭または末尾に並べます。</translation>
    </message>
    <message>
        <source>Write it like “Sat, 21 Nov 2026 10:00:00 +0100”.</source>
        <translation>“Sat, 21 Nov 2026 10:00:00 +0100” のように書いてください。</translation>
    </message>
    <message>
        <source>The Date says another day of the week: {detail}</source>
        <translation>Date の曜日が違います: {detail}</translation>
    </message>
    <message>
        <source>That day is a {other}; filters know such dates from programs that send unwanted mail.</source>
        <translation>正しい曜日は {other} です。フィルターはこのような日付を、迷惑メールを送るプログラムのものと見なします。</translation>
    </message>
    <message>
        <source>Write “{other}”, or leave the day of the week out.</source>
        <translation>「{other}」と書くか、曜日を取り除いてください。</translation>
    </message>
    <message>
        <source>The message stays on top of the inbox until then, and filters distrust it.</source>
        <translation>メッセージはその日まで受信箱の最上部に残り、フィルターも信用しません。</translation>
    </message>
    <message>
        <source>Set the Date to now.</source>
        <translation>Date を現在に設定してください。</translation>
    </message>
    <message>
        <source>The inbox shows the message among those of that day, where it is easily overlooked.</source>
        <translation>受信箱ではその日のメッセージの中に表示され、見落とされやすくなります。</translation>
    </message>
    <message>
        <source>Set the Date to now, unless it is meant to be old.</source>
        <translation>意図的に古い日付にしている場合を除き、Date を現在に設定してください。</translation>
    </message>
    <message>
        <source>The Message-ID is malformed: {detail}</source>
        <translation>Message-ID の形式が正しくありません: {detail}</translation>
    </message>
    <message>
        <source>It identifies the message only in the form &lt;something@domain&gt;; replies refer to it.</source>
        <translation>&lt;something@domain&gt; の形式でのみメッセージを識別できます。返信がこれを参照します。</translation>
    </message>
    <message>
        <source>Write it in angle brackets, without spaces, and with one @.</source>
        <translation>山括弧で囲み、空白を入れず、@ を 1 つだけ使って書いてください。</translation>
    </message>
    <message>
        <source>{detail} holds something that is no address</source>
        <translation>{detail} にアドレスではないものが含まれています</translation>
    </message>
    <message>
        <source>Correct it under “Header fields”.</source>
        <translation>「ヘッダーフィールド」で訂正してください。</translation>
    </message>
    <message>
        <source>{detail} has a quotation mark or bracket that is not closed: {other}</source>
        <translation>{detail} に閉じられていない引用符または括弧があります: {other}</translation>
    </message>
    <message>
        <source>What follows it is taken for a part of it, so that addresses are lost.</source>
        <translation>その後ろの部分もその一部と見なされ、アドレスが失われます。</translation>
    </message>
    <message>
        <source>Close it, or remove it.</source>
        <translation>閉じるか、削除してください。</translation>
    </message>
    <message>
        <source>{detail} names nobody</source>
        <translation>{detail} にだれも記載されていません</translation>
    </message>
    <message>
        <source>This field holds one address or more when it is there at all.</source>
        <translation>このフィールドを置く場合は、1 つ以上のアドレスが必要です。</translation>
    </message>
    <message>
        <source>Enter an address, or remove the field if it is not From.</source>
        <translation>アドレスを入力してください。From でない場合は、フィールドを削除してもかまいません。</translation>
    </message>
    <message>
        <source>{detail} parts addresses with semicolons: {number}</source>
        <translation>{detail} でアドレスがセミコロンで区切られています: {number}</translation>
    </message>
    <message>
        <source>Outlook shows them so, but in mail a comma parts addresses: others may lose what follows.</source>
        <translation>Outlook はそのように表示しますが、メールではアドレスをコンマで区切ります。他のソフトでは後ろの部分が失われる可能性があります。</translation>
    </message>
    <message>
        <source>Write commas instead.</source>
        <translation>代わりにコンマを使用してください。</translation>
    </message>
    <message>
        <source>With more than one author a Sender field must say who sends; many servers refuse such mail.</source>
        <translation>作成者が複数の場合、送信する人を Sender フィールドに示す必要があります。多くのサーバーがこのようなメールを拒否します。</translation>
    </message>
    <message>
        <source>Leave one address in From, or add a Sender field.</source>
        <translation>From のアドレスを 1 つだけ残すか、Sender フィールドを追加してください。</translation>
    </message>
    <message>
        <source>One person or program sends a message; Sender holds one address.</source>
        <translation>メッセージを送信するのは 1 つの人物またはプログラムです。Sender のアドレスは 1 つです。</translation>
    </message>
    <message>
        <source>Leave one address there.</source>
        <translation>アドレスを 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another address than {other}</source>
        <translation>名前「{detail}」に {other} と異なるアドレスが含まれています</translation>
    </message>
    <message>
        <source>Programs that show only names show an address that it does not come from, as forgers do.</source>
        <translation>名前だけを表示するメールソフトでは、実際の送信元ではないアドレスが表示されます。これはなりすましの手口です。</translation>
    </message>
    <message>
        <source>Write a name, or the same address.</source>
        <translation>名前、または同じアドレスを書いてください。</translation>
    </message>
    <message>
        <source>The name “{detail}” holds another domain than {other}</source>
        <translation>名前「{detail}」に {other} と異なるドメインが含まれています</translation>
    </message>
    <message>
        <source>Filters take that for an attempt to pass for somebody else.</source>
        <translation>フィルターはこれを他者を装う試みと見なします。</translation>
    </message>
    <message>
        <source>Write the name without a domain, or with the one of the address.</source>
        <translation>名前にドメインを入れないか、アドレスと同じドメインを書いてください。</translation>
    </message>
    <message>
        <source>{detail} mixes letters of different scripts</source>
        <translation>{detail} に異なる文字体系の文字が混在しています</translation>
    </message>
    <message>
        <source>Such letters can look the same, so many programs show the address as {other} or refuse it.</source>
        <translation>同じに見える文字があるため、多くのメールソフトはアドレスを {other} と表示するか拒否します。</translation>
    </message>
    <message>
        <source>Make sure that each letter is the one you mean.</source>
        <translation>各文字が意図したものであることを確認してください。</translation>
    </message>
    <message>
        <source>{detail} looks like Latin letters and is not</source>
        <translation>{detail} はラテン文字に見えますが、ラテン文字ではありません</translation>
    </message>
    <message>
        <source>Programs show it as {other}, and filters take it for a forgery.</source>
        <translation>メールソフトは {other} と表示し、フィルターはなりすましと見なします。</translation>
    </message>
    <message>
        <source>Make sure that this is the domain you mean.</source>
        <translation>これが意図したドメインであることを確認してください。</translation>
    </message>
    <message>
        <source>Unicode Technical Standard 39</source>
        <translation>Unicode Technical Standard 39</translation>
    </message>
    <message>
        <source>body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>{detail} holds a broken encoded word: {other}</source>
        <translation>{detail} に壊れた encoded-word があります: {other}</translation>
    </message>
    <message>
        <source>Programs show it as it stands there, or with wrong characters, instead of what it means.</source>
        <translation>メールソフトは、本来の内容ではなく、書かれたままの文字列や文字化けした文字を表示します。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in an unknown character set: {other}</source>
        <translation>{detail} に未知の文字セットの encoded-word があります: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know the character set show the word as it stands there.</source>
        <translation>この文字セットに対応しないメールソフトは、書かれたままの文字列を表示します。</translation>
    </message>
    <message>
        <source>At most {limit} are allowed, and some programs do not decode longer ones.</source>
        <translation>許容されるのは {limit} 文字までです。これより長いものをデコードしないメールソフトがあります。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word without space around it: {other}</source>
        <translation>{detail} に前後の空白がない encoded-word があります: {other}</translation>
    </message>
    <message>
        <source>An encoded word stands by itself; strict programs do not decode this one.</source>
        <translation>encoded-word は独立している必要があります。厳格なメールソフトはこれをデコードしません。</translation>
    </message>
    <message>
        <source>{detail} holds an encoded word in quotation marks: {other}</source>
        <translation>{detail} に引用符で囲まれた encoded-word があります: {other}</translation>
    </message>
    <message>
        <source>In quotation marks everything means itself, so that strict programs do not decode it.</source>
        <translation>引用符の中ではすべてが文字どおりに扱われるため、厳格なメールソフトはデコードしません。</translation>
    </message>
    <message>
        <source>Type the field anew under “Header fields”.</source>
        <translation>「ヘッダーフィールド」でフィールドを入力し直してください。</translation>
    </message>
    <message>
        <source>No boundary: {detail}</source>
        <translation>境界文字列がありません: {detail}</translation>
    </message>
    <message>
        <source>It says that it has parts, but not how they are divided: programs show it as it stands, or not.</source>
        <translation>パートを含むと示していますが、区切り方が示されていません。メールソフトはそのまま表示するか、表示しません。</translation>
    </message>
    <message>
        <source>Add the boundary to its Content-Type, or correct the type.</source>
        <translation>Content-Type に境界文字列を追加するか、種類を訂正してください。</translation>
    </message>
    <message>
        <source>The boundary holds characters that are not allowed ({detail}): {other}</source>
        <translation>境界文字列に許容されない文字があります（{detail}）: {other}</translation>
    </message>
    <message>
        <source>Some programs do not find the parts then.</source>
        <translation>パートを見つけられないメールソフトがあります。</translation>
    </message>
    <message>
        <source>Use letters, digits and hyphens, here and in the lines that divide the parts.</source>
        <translation>ここと、パートを区切る行の両方で、英数字とハイフンを使用してください。</translation>
    </message>
    <message>
        <source>At most {limit} are allowed; some programs do not find the parts then.</source>
        <translation>許容されるのは {limit} 文字までです。超えるとパートを見つけられないメールソフトがあります。</translation>
    </message>
    <message>
        <source>Use a shorter one, here and in the lines that divide the parts.</source>
        <translation>ここと、パートを区切る行の両方で、より短いものを使用してください。</translation>
    </message>
    <message>
        <source>The boundary is not in quotation marks ({detail}): {other}</source>
        <translation>境界文字列が引用符で囲まれていません（{detail}）: {other}</translation>
    </message>
    <message>
        <source>It holds characters that end it for strict programs, which then do not find the parts.</source>
        <translation>厳格なメールソフトが終わりと見なす文字を含むため、パートが見つかりません。</translation>
    </message>
    <message>
        <source>Put it in quotation marks in the Content-Type.</source>
        <translation>Content-Type の中で引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The boundary is that of a part around it ({detail}): {other}</source>
        <translation>境界文字列が外側のパートと同じです（{detail}）: {other}</translation>
    </message>
    <message>
        <source>The lines that divide the inner parts seem to divide the outer ones.</source>
        <translation>内側のパートを区切る行が、外側のパートを区切るように見えます。</translation>
    </message>
    <message>
        <source>Give the inner parts a boundary of their own.</source>
        <translation>内側のパートに独自の境界文字列を付けてください。</translation>
    </message>
    <message>
        <source>The boundary never occurs ({detail}): {other}</source>
        <translation>境界文字列が一度も現れません（{detail}）: {other}</translation>
    </message>
    <message>
        <source>It says that it has parts, but none begins: most programs show nothing of it.</source>
        <translation>パートを含むと示していますが、1 つも始まりません。ほとんどのメールソフトは何も表示しません。</translation>
    </message>
    <message>
        <source>Make the boundary agree with the lines that divide the parts.</source>
        <translation>境界文字列を、パートを区切る行と一致させてください。</translation>
    </message>
    <message>
        <source>The end of the parts is missing ({detail})</source>
        <translation>パートの終わりがありません（{detail}）</translation>
    </message>
    <message>
        <source>The last part is followed by the boundary with two hyphens more; perhaps it was cut off.</source>
        <translation>最後のパートの後には、ハイフンを 2 つ加えた境界文字列が続きます。途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>Add the line --{other}-- behind the last part, if nothing is missing.</source>
        <translation>欠けているものがなければ、最後のパートの後に --{other}-- の行を追加してください。</translation>
    </message>
    <message>
        <source>It says that it has parts and has none: {detail}</source>
        <translation>パートを含むと示していますが、含んでいません: {detail}</translation>
    </message>
    <message>
        <source>There is one part at least; some programs call the message damaged.</source>
        <translation>パートは 1 つ以上必要です。メッセージが壊れていると判断するメールソフトがあります。</translation>
    </message>
    <message>
        <source>Add a part, or correct the Content-Type.</source>
        <translation>パートを追加するか、Content-Type を訂正してください。</translation>
    </message>
    <message>
        <source>What holds parts is encoded ({detail}): {other}</source>
        <translation>パートの入れ物がエンコードされています（{detail}）: {other}</translation>
    </message>
    <message>
        <source>Only the parts themselves may be encoded; programs do not find them otherwise.</source>
        <translation>エンコードできるのはパート自体だけです。そうでないと、メールソフトはパートを見つけられません。</translation>
    </message>
    <message>
        <source>Remove its Content-Transfer-Encoding, and encode the parts instead.</source>
        <translation>その Content-Transfer-Encoding を削除し、代わりに各パートをエンコードしてください。</translation>
    </message>
    <message>
        <source>Parts are nested deeper than {limit} levels ({detail})</source>
        <translation>パートの入れ子が {limit} 階層を超えています（{detail}）</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the inner parts are not looked at here.</source>
        <translation>サーバーはこのようなメッセージを攻撃として拒否します。内側のパートはここでは確認されません。</translation>
    </message>
    <message>
        <source>Put the parts into fewer levels.</source>
        <translation>パートの階層を減らしてください。</translation>
    </message>
    <message>
        <source>More than {limit} parts</source>
        <translation>{limit} 個を超えるパート</translation>
    </message>
    <message>
        <source>Servers refuse such messages as attacks, and the rest is not looked at here.</source>
        <translation>サーバーはこのようなメッセージを攻撃として拒否します。残りはここでは確認されません。</translation>
    </message>
    <message>
        <source>Send fewer parts, perhaps in one archive.</source>
        <translation>1 つのアーカイブにまとめるなどして、パートを減らしてください。</translation>
    </message>
    <message>
        <source>The Content-Type is malformed ({detail}): {other}</source>
        <translation>Content-Type の形式が正しくありません（{detail}）: {other}</translation>
    </message>
    <message>
        <source>It is a type, a slash and a subtype; programs take anything else for plain text.</source>
        <translation>種類、スラッシュ、サブタイプで構成されます。メールソフトはそれ以外をプレーンテキストと見なします。</translation>
    </message>
    <message>
        <source>Write for example “text/html; charset=utf-8”.</source>
        <translation>例えば “text/html; charset=utf-8” と書いてください。</translation>
    </message>
    <message>
        <source>HTML that is called plain text: {detail}</source>
        <translation>プレーンテキストとされている HTML: {detail}</translation>
    </message>
    <message>
        <source>Programs show the tags instead of the page.</source>
        <translation>メールソフトはページの代わりにタグを表示します。</translation>
    </message>
    <message>
        <source>Make the type text/html, and add a plain text beside it.</source>
        <translation>種類を text/html にし、プレーンテキストを添えてください。</translation>
    </message>
    <message>
        <source>It is called HTML and has no tag: {detail}</source>
        <translation>HTML とされていますが、タグがありません: {detail}</translation>
    </message>
    <message>
        <source>Programs show all its lines as one paragraph.</source>
        <translation>メールソフトはすべての行を 1 つの段落として表示します。</translation>
    </message>
    <message>
        <source>Make the type text/plain, or write HTML.</source>
        <translation>種類を text/plain にするか、HTML を書いてください。</translation>
    </message>
    <message>
        <source>Nothing in it: {detail}</source>
        <translation>内容がありません: {detail}</translation>
    </message>
    <message>
        <source>Programs that choose this part show an empty message or an empty file.</source>
        <translation>このパートを選ぶメールソフトは、空のメッセージまたは空のファイルを表示します。</translation>
    </message>
    <message>
        <source>Fill it, or remove it.</source>
        <translation>内容を入れるか、削除してください。</translation>
    </message>
    <message>
        <source>Unknown character set ({detail}): {other}</source>
        <translation>未知の文字セット（{detail}）: {other}</translation>
    </message>
    <message>
        <source>Programs that do not know it show wrong characters beyond ASCII.</source>
        <translation>これに対応しないメールソフトは、ASCII 以外を誤った文字で表示します。</translation>
    </message>
    <message>
        <source>Name the right one; for new mail that is utf-8.</source>
        <translation>正しい文字セットを指定してください。新しいメールでは utf-8 です。</translation>
    </message>
    <message>
        <source>Bytes that have no meaning in {other}: {detail}</source>
        <translation>{other} では意味を持たないバイト: {detail}</translation>
    </message>
    <message>
        <source>Programs show replacement characters there.</source>
        <translation>メールソフトはそこに置換文字を表示します。</translation>
    </message>
    <message>
        <source>Name the character set in which it was written, or write it anew.</source>
        <translation>書かれたときの文字セットを指定するか、書き直してください。</translation>
    </message>
    <message>
        <source>It says {other} and looks like utf-8: {detail}</source>
        <translation>{other} と示されていますが、utf-8 と思われます: {detail}</translation>
    </message>
    <message>
        <source>Programs show two or three wrong characters for each letter beyond ASCII.</source>
        <translation>メールソフトは、ASCII 以外の 1 文字ごとに 2 つか 3 つの誤った文字を表示します。</translation>
    </message>
    <message>
        <source>Name utf-8 as its character set, if that is right.</source>
        <translation>正しければ、文字セットとして utf-8 を指定してください。</translation>
    </message>
    <message>
        <source>Characters beyond ASCII, and no character set: {detail}</source>
        <translation>ASCII 以外の文字があり、文字セットの指定がありません: {detail}</translation>
    </message>
    <message>
        <source>Without a name it counts as ASCII, and each program guesses for itself what is meant.</source>
        <translation>指定がないと ASCII と見なされ、各メールソフトが意味を独自に推測します。</translation>
    </message>
    <message>
        <source>Add the character set to its Content-Type; for new mail that is utf-8.</source>
        <translation>Content-Type に文字セットを追加してください。新しいメールでは utf-8 です。</translation>
    </message>
    <message>
        <source>Encode the part anew.</source>
        <translation>パートをエンコードし直してください。</translation>
    </message>
    <message>
        <source>Unknown transfer encoding ({detail}): {other}</source>
        <translation>未知の転送エンコーディング（{detail}）: {other}</translation>
    </message>
    <message>
        <source>Programs cannot decode it, and offer it as a file at best.</source>
        <translation>メールソフトはデコードできず、せいぜいファイルとして提供します。</translation>
    </message>
    <message>
        <source>Name the encoding that it has: 7bit, 8bit, quoted-printable or base64.</source>
        <translation>実際のエンコーディングを指定してください: 7bit、8bit、quoted-printable、base64。</translation>
    </message>
    <message>
        <source>Bytes beyond ASCII under the transfer encoding {other}: {detail}</source>
        <translation>転送エンコーディング {other} に ASCII 以外のバイトがあります: {detail}</translation>
    </message>
    <message>
        <source>That encoding promises ASCII; servers may refuse the message or cut a bit off each byte.</source>
        <translation>このエンコーディングは ASCII を前提とします。サーバーがメッセージを拒否したり、各バイトから 1 ビットを切り落としたりする可能性があります。</translation>
    </message>
    <message>
        <source>Damaged base64: {detail}</source>
        <translation>破損した base64: {detail}</translation>
    </message>
    <message>
        <source>It holds something else, or ends in the middle: its content is damaged.</source>
        <translation>他のものを含むか、途中で終わっています。内容は破損しています。</translation>
    </message>
    <message>
        <source>Put the content in again.</source>
        <translation>内容を入れ直してください。</translation>
    </message>
    <message>
        <source>Text with NUL bytes in it: {detail}</source>
        <translation>NUL バイトを含むテキスト: {detail}</translation>
    </message>
    <message>
        <source>They come out of its {other}; programs may show the text only up to the first one.</source>
        <translation>{other} のデコード結果に含まれます。メールソフトは最初の NUL バイトまでしか表示しない可能性があります。</translation>
    </message>
    <message>
        <source>Remove them from the text.</source>
        <translation>テキストから削除してください。</translation>
    </message>
    <message>
        <source>Lines over {limit} bytes: {number}, the longest has {detail}</source>
        <translation>{limit} バイトを超える行: {number}（最長は {detail}）</translation>
    </message>
    <message>
        <source>Servers break such lines, even in the middle of a word or tag, or refuse the message.</source>
        <translation>サーバーはこのような行を、語やタグの途中でも分割するか、メッセージを拒否します。</translation>
    </message>
    <message>
        <source>Encode the part anew, or break the line.</source>
        <translation>パートをエンコードし直すか、行を分割してください。</translation>
    </message>
    <message>
        <source>NUL bytes: {number}</source>
        <translation>NUL バイト: {number}</translation>
    </message>
    <message>
        <source>Mail may not hold them: servers cut the message there, drop them, or refuse it.</source>
        <translation>メールに含めることはできません。サーバーはそこでメッセージを切るか、バイトを削除するか、拒否します。</translation>
    </message>
    <message>
        <source>Remove them, or encode the part anew.</source>
        <translation>削除するか、パートをエンコードし直してください。</translation>
    </message>
    <message>
        <source>CR that ends no line: {number}</source>
        <translation>行末ではない CR: {number}</translation>
    </message>
    <message>
        <source>Some servers take it for a line end and others do not; many refuse it as an attack.</source>
        <translation>行末と見なすサーバーと見なさないサーバーがあり、多くは攻撃として拒否します。</translation>
    </message>
    <message>
        <source>Remove it, or encode the part anew.</source>
        <translation>削除するか、パートをエンコードし直してください。</translation>
    </message>
    <message>
        <source>This program&apos;s check for left-over placeholders</source>
        <translation>このプログラムによる残存プレースホルダーのチェック</translation>
    </message>
    <message>
        <source>“{text}” is left over in {name}</source>
        <translation>{name} に「{text}」が残っています</translation>
    </message>
    <message>
        <source>“{text}” is left over</source>
        <translation>「{text}」が残っています</translation>
    </message>
    <message>
        <source>It looks like a variable or tag of Liquid, Handlebars or Jinja that was not rendered.</source>
        <translation>レンダリングされなかった Liquid、Handlebars、Jinja の変数またはタグと思われます。</translation>
    </message>
    <message>
        <source>It looks like a variable that should have been replaced.</source>
        <translation>置き換えられるはずだった変数と思われます。</translation>
    </message>
    <message>
        <source>It looks like a merge tag that only Mailchimp or its like would replace.</source>
        <translation>Mailchimp などだけが置き換える差し込みタグと思われます。</translation>
    </message>
    <message>
        <source>It looks like a variable in double brackets that was not replaced.</source>
        <translation>置き換えられなかった二重括弧の変数と思われます。</translation>
    </message>
    <message>
        <source>Open the file as a template, give the variable a value, or correct the tag.</source>
        <translation>ファイルをテンプレートとして開くか、変数に値を与えるか、タグを訂正してください。</translation>
    </message>
    <message>
        <source>Replace it, or write it as {{ name }} and open the file as a template.</source>
        <translation>置き換えるか、{{ name }} と書いてファイルをテンプレートとして開いてください。</translation>
    </message>
    <message>
        <source>Another cfmail runs already and does not answer, so this is a second one. Close the other one when it answers again, or end it with the system&apos;s own means.</source>
        <translation>別の cfmail がすでに実行中ですが応答しないため、これは 2 つ目の cfmail です。もう一方が再び応答したら閉じるか、システムの機能で終了させてください。</translation>
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
        <translation>{entry}（なくなっています）</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>開いたファイルはまだありません</translation>
    </message>
    <message>
        <source>Not remembered: see Preferences, Privacy</source>
        <translation>記憶しない設定です（「設定」の「プライバシー」を参照）</translation>
    </message>
    <message>
        <source>Type some letters of a command. The arrow keys choose, Enter runs it, Escape goes back.</source>
        <translation>コマンドの一部の文字を入力してください。矢印キーで選択、Enter で実行、Escape で戻ります。</translation>
    </message>
    <message>
        <source>From</source>
        <comment>header field</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Reply-To</source>
        <comment>header field</comment>
        <translation>返信先</translation>
    </message>
    <message>
        <source>To</source>
        <comment>header field</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <comment>header field</comment>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <comment>header field</comment>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>header field</comment>
        <translation>件名</translation>
    </message>
    <message>
        <source>{name} is there more than once: edit it under Header fields.</source>
        <translation>{name} が複数あります。「ヘッダーフィールド」で編集してください。</translation>
    </message>
    <message>
        <source>{name} holds bytes that are not UTF-8, shown like ⟨E9⟩: edit it under Header fields.</source>
        <translation>{name} に UTF-8 ではないバイトが含まれています（⟨E9⟩ のように表示）。「ヘッダーフィールド」で編集してください。</translation>
    </message>
    <message>
        <source>{name} holds characters that cannot be edited here: see Header fields.</source>
        <translation>{name} にここでは編集できない文字が含まれています。「ヘッダーフィールド」を参照してください。</translation>
    </message>
    <message>
        <source>Some bytes are not {charset} text (shown like ⟨E9⟩), so it can only be edited under Source.</source>
        <translation>一部のバイトが {charset} のテキストではないため（⟨E9⟩ のように表示）、「ソース」でのみ編集できます。</translation>
    </message>
    <message>
        <source>The character set {charset} is not known, so this is shown and not edited.</source>
        <translation>文字セット {charset} が未知のため、表示のみで編集はできません。</translation>
    </message>
    <message>
        <source>It holds characters that no editor keeps, so it can only be edited under Source.</source>
        <translation>どのエディターも保持できない文字が含まれるため、「ソース」でのみ編集できます。</translation>
    </message>
    <message>
        <source>It is too long to be edited here.</source>
        <translation>長すぎるため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>It is there more than once.</source>
        <translation>複数あります。</translation>
    </message>
    <message>
        <source>Bytes that are not text are shown by number, like ⟨E9⟩: under As written, write what is meant instead.</source>
        <translation>テキストではないバイトは ⟨E9⟩ のように番号で表示されます。「記述どおり」に、代わりに本来の内容を書いてください。</translation>
    </message>
    <message>
        <source>The value holds characters that a line cannot keep: edit it under As written.</source>
        <translation>値に 1 行では保持できない文字が含まれています。「記述どおり」で編集してください。</translation>
    </message>
    <message>
        <source>This line has no colon, so it is no header field. It can be removed, or mended in the Source view.</source>
        <translation>この行にはコロンがないため、ヘッダーフィールドではありません。削除するか、「ソース」で修正できます。</translation>
    </message>
    <message>
        <source>This field is too long to be edited here.</source>
        <translation>このフィールドは長すぎるため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>This message has no header fields. Add one above.</source>
        <translation>このメッセージにはヘッダーフィールドがありません。上で追加してください。</translation>
    </message>
    <message>
        <source>{kind}, inline</source>
        <translation>{kind}、インライン</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>“{name}” is a folder: only files can be put into a message.</source>
        <translation>「{name}」はフォルダーです。メッセージに入れられるのはファイルだけです。</translation>
    </message>
    <message>
        <source>The program made a mistake, which is in its log. The message was not changed.</source>
        <translation>プログラムで内部エラーが発生し、ログに記録されています。メッセージは変更されませんでした。</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;Python (httpx)</source>
        <translation>&amp;Python (httpx)</translation>
    </message>
    <message>
        <source>Python (Cloudflare &amp;SDK)</source>
        <translation>Python (Cloudflare &amp;SDK)</translation>
    </message>
    <message>
        <source>&amp;TypeScript (Cloudflare SDK)</source>
        <translation>&amp;TypeScript (Cloudflare SDK)</translation>
    </message>
    <message>
        <source>&amp;Go (Cloudflare SDK)</source>
        <translation>&amp;Go (Cloudflare SDK)</translation>
    </message>
    <message>
        <source>&amp;wrangler</source>
        <translation>&amp;wrangler</translation>
    </message>
    <message>
        <source>&amp;Raw HTTP</source>
        <translation>生の &amp;HTTP</translation>
    </message>
    <message>
        <source>Save the request that is sent by {form}</source>
        <translation>{form} で送信するリクエストを保存</translation>
    </message>
    <message>
        <source>Save the message that is sent by {form}</source>
        <translation>{form} で送信するメッセージを保存</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The key is in neither: it comes from {names}.</source>
        <translation>{form} としてコピーしました。{path} を使用します。キーはどちらにも含まれず、{names} から取得されます。</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: put it in place of {names}.</source>
        <translation>{form} としてコピーしました。{path} を使用します。トークンはどちらにも含まれません。{names} の部分に入れてください。</translation>
    </message>
    <message>
        <source>Copied as {form}; it uses {path}. The token is in neither: it comes from {names}.</source>
        <translation>{form} としてコピーしました。{path} を使用します。トークンはどちらにも含まれず、{names} から取得されます。</translation>
    </message>
    <message>
        <source>Nothing was copied: open a message and choose an account first.</source>
        <translation>何もコピーされませんでした。先にメッセージを開き、アカウントを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>何もコピーされませんでした。</translation>
    </message>
    <message>
        <source>The sandbox takes requests of this program only: choose one of your own accounts.</source>
        <translation>サンドボックスはこのプログラムのリクエストのみ受け付けます。自分のアカウントを選択してください。</translation>
    </message>
    <message>
        <source>One request takes {most} recipients, and there are {count}: remove some.</source>
        <translation>1 つのリクエストで受け付ける受信者は {most} 件ですが、{count} 件あります。減らしてください。</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>「{name}」は別のプログラムによって変更されました。</translation>
    </message>
    <message>
        <source>What is shown is recovered work, which is not saved.</source>
        <translation>表示されているのは復元された作業内容で、保存されていません。</translation>
    </message>
    <message>
        <source>What you changed here is not saved.</source>
        <translation>ここでの変更は保存されていません。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: it was moved or removed. The message stays open; Save writes it again.</source>
        <translation>「{name}」はなくなりました。移動または削除されています。メッセージは開いたままです。「保存」で再び書き込まれます。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be put aside: {why}</source>
        <translation>未保存の作業を退避できません: {why}</translation>
    </message>
    <message>
        <source>Whether there is unsaved work to recover could not be found out: {why}</source>
        <translation>復元できる未保存の作業があるかどうかを確認できませんでした: {why}</translation>
    </message>
    <message>
        <source>The two could not be compared: {why}</source>
        <translation>2 つを比較できませんでした: {why}</translation>
    </message>
    <message>
        <source>Recovered unsaved work from {time}. Save it, or close the window to give it up.</source>
        <translation>{time} の未保存の作業を復元しました。保存するか、破棄する場合はウィンドウを閉じてください。</translation>
    </message>
    <message>
        <source>the program made a mistake.</source>
        <translation>プログラムで内部エラーが発生しました。</translation>
    </message>
    <message>
        <source>Mend or undo it: until then nothing can be sent or saved.</source>
        <translation>修正するか、元に戻してください。それまでは送信も保存もできません。</translation>
    </message>
    <message>
        <source>The message was not changed.</source>
        <translation>メッセージは変更されませんでした。</translation>
    </message>
    <message>
        <source>Source, line {line}: “⟨” begins a byte like ⟨E9⟩ or a character like ⟨U+27E8⟩, which is “⟨”.</source>
        <translation>ソース {line} 行目: “⟨” は、⟨E9⟩ のようなバイトか、⟨U+27E8⟩（“⟨” 自体）のような文字の始まりを示します。</translation>
    </message>
    <message>
        <source>Source, line {line}: what is folded, ⟦…⟧, can be removed or moved as a whole line only.</source>
        <translation>ソース {line} 行目: 折りたたまれた部分 ⟦…⟧ は、行全体としてのみ削除または移動できます。</translation>
    </message>
    <message>
        <source>The message was changed elsewhere; what was wrong under “Source” is given up.</source>
        <translation>メッセージが別の場所で変更されました。「ソース」の誤りのあった内容は破棄されます。</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of a header field: use letters, digits and hyphens.</source>
        <translation>「{name}」はヘッダーフィールドの名前に使用できません。英数字とハイフンを使用してください。</translation>
    </message>
    <message>
        <source>There is a line break or another control character (character {at}), which may not be here.</source>
        <translation>改行または他の制御文字があります（{at} 文字目）。ここでは使用できません。</translation>
    </message>
    <message>
        <source>This is too long to be written.</source>
        <translation>長すぎるため書き込めません。</translation>
    </message>
    <message>
        <source>Only plain ASCII characters may be here (see character {at}).</source>
        <translation>ここで使用できるのは通常の ASCII 文字のみです（{at} 文字目を参照）。</translation>
    </message>
    <message>
        <source>Part {name} is not there any more.</source>
        <translation>パート {name} はもうありません。</translation>
    </message>
    <message>
        <source>Part {name} holds other parts and no content of its own.</source>
        <translation>パート {name} は他のパートを含むもので、それ自体の内容はありません。</translation>
    </message>
    <message>
        <source>This cannot be written in the part&apos;s character set.</source>
        <translation>このパートの文字セットでは書き込めません。</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is not shown as a whole, or it is signed or encrypted.</source>
        <translation>全体が表示されていないか、署名または暗号化されているため、ここでは編集できません。</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>これはアドレスではありません。</translation>
    </message>
    <message>
        <source>The character set of {place} is now {after}: {before} cannot hold this text.</source>
        <translation>{place} の文字セットは {after} になりました。{before} ではこのテキストを表せません。</translation>
    </message>
    <message>
        <source>The transfer encoding of {place} is now {after}; it was {before}.</source>
        <translation>{place} の転送エンコーディングは {before} から {after} になりました。</translation>
    </message>
    <message>
        <source>{place} now says what it is: {after}.</source>
        <translation>{place} に種類が記載されました: {after}。</translation>
    </message>
    <message>
        <source>{place} was put into a new {after} part.</source>
        <translation>{place} は新しい {after} パートに入れられました。</translation>
    </message>
    <message>
        <source>{place} was taken out of its {before} part, which was not needed any more.</source>
        <translation>{place} は、不要になった {before} パートから取り出されました。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Tab inserts a tab character. Press Escape, then Tab, to go on to the next control.</source>
        <translation>Tab はタブ文字を挿入します。次のコントロールへ進むには、Escape に続けて Tab を押してください。</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message>
        <source>Reached the end and went on from the beginning.</source>
        <translation>末尾に達したため、先頭から検索しました。</translation>
    </message>
    <message>
        <source>Reached the beginning and went on from the end.</source>
        <translation>先頭に達したため、末尾から検索しました。</translation>
    </message>
    <message>
        <source>This is not a regular expression: {words} (character {position}).</source>
        <translation>正規表現ではありません: {words}（{position} 文字目）。</translation>
    </message>
    <message>
        <source>The search took too long and was stopped; nothing was changed. Try a simpler expression.</source>
        <translation>検索に時間がかかりすぎたため停止しました。何も変更されていません。より単純な式を試してください。</translation>
    </message>
    <message>
        <source>With a regular expression, \1 to \9 stand for its groups, \0 for all that matched, \n for a new line.</source>
        <translation>正規表現では、\1 から \9 はグループ、\0 は一致した全体、\n は改行を表します。</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the previous one. Lines are searched one by one.</source>
        <translation>Enter で次の箇所、Shift+Enter で前の箇所を検索します。検索は 1 行ずつ行われます。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} ピクセル</translation>
    </message>
    <message>
        <source>This cannot be shown: it is not a picture in a format that this program shows, or it is damaged.</source>
        <translation>表示できません。このプログラムが表示できる形式の画像ではないか、破損しています。</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: {size}, and {most} million pixels are the most.</source>
        <translation>この画像は大きすぎるため表示できません: {size}（上限は {most} 百万ピクセル）。</translation>
    </message>
    <message>
        <source>The request was not recorded.</source>
        <translation>リクエストは記録されませんでした。</translation>
    </message>
    <message>
        <source>(body: {size})</source>
        <translation>（本文: {size}）</translation>
    </message>
    <message>
        <source>… The answer goes on; the rest was not kept.</source>
        <translation>… 応答には続きがありますが、残りは保存されませんでした。</translation>
    </message>
    <message>
        <source>The answer was not recorded.</source>
        <translation>応答は記録されませんでした。</translation>
    </message>
    <message>
        <source>No answer came. Later, Cloudflare&apos;s log said: {text}</source>
        <translation>応答がありませんでした。その後の Cloudflare のログの内容: {text}</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>⟨{size}, SHA-256 {digest}, folded⟩</source>
        <translation>⟨{size}、SHA-256 {digest}、折りたたみ⟩</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>{name} を保存しました</translation>
    </message>
    <message>
        <source>Saved {name}, which is a link to {target}</source>
        <translation>{target} へのリンクである {name} を保存しました</translation>
    </message>
    <message>
        <source>The message is saved. The Bcc line is part of the envelope and not of the file: {addresses}.</source>
        <translation>メッセージを保存しました。Bcc 行はエンベロープの一部で、ファイルには含まれません: {addresses}。</translation>
    </message>
    <message>
        <source>“{name}” is not there any more: another program has moved or removed it. Write it again?</source>
        <translation>「{name}」はなくなりました。別のプログラムが移動または削除しています。再び書き込みますか？</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here. Replace it with your message?</source>
        <translation>「{name}」は、ここで開いた後に別のプログラムによって変更されました。このメッセージで置き換えますか？</translation>
    </message>
    <message>
        <source>The status was not refreshed.</source>
        <translation>状態は更新されませんでした。</translation>
    </message>
    <message>
        <source>Nobody could be asked whether a recipient is suppressed; nothing was sent by asking.</source>
        <translation>受信者が送信抑制の対象かどうかを照会できませんでした。照会によって何かが送信されることはありません。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log: {told}.</source>
        <translation>Cloudflare のログ: {told}。</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>新しい情報なし</translation>
    </message>
    <message>
        <source>{address}: {reason}, {until}</source>
        <translation>{address}: {reason}、{until}</translation>
    </message>
    <message>
        <source>until {moment}</source>
        <translation>{moment} まで</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>(Cloudflare&apos;s own entry; only its support can remove it)</source>
        <translation>（Cloudflare 自身の登録で、削除できるのは Cloudflare のサポートのみ）</translation>
    </message>
    <message>
        <source>The account&apos;s token misses the permission “{name}”; add it in Cloudflare&apos;s dashboard.</source>
        <translation>アカウントのトークンに権限 “{name}” がありません。Cloudflare のダッシュボードで追加してください。</translation>
    </message>
    <message>
        <source>The sandbox could not be started ({detail}).</source>
        <translation>サンドボックスを起動できませんでした（{detail}）。</translation>
    </message>
    <message>
        <source>Cloudflare lists no zone for {domain}: the domain is in another account, or the token misses the permission “{name}” for it.</source>
        <translation>Cloudflare に {domain} のゾーンがありません。ドメインが別のアカウントにあるか、そのドメインに対する権限 “{name}” がトークンにありません。</translation>
    </message>
    <message>
        <source>What the log says could not be written into the journal ({path}).</source>
        <translation>ログの内容をジャーナル（{path}）に書き込めませんでした。</translation>
    </message>
    <message>
        <source>That did not work; the details are in the program&apos;s log.</source>
        <translation>実行できませんでした。詳細はプログラムのログにあります。</translation>
    </message>
    <message>
        <source>Ask again later, before you send once more.</source>
        <translation>もう一度送信する前に、後で再び照会してください。</translation>
    </message>
    <message>
        <source>Ask again later.</source>
        <translation>後で再び照会してください。</translation>
    </message>
    <message>
        <source>{state} (marked by you)</source>
        <translation>{state}（ユーザーがマーク）</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（削除済み）</translation>
    </message>
    <message>
        <source>Nothing fits: change the search, or show all attempts.</source>
        <translation>該当するものがありません。検索条件を変更するか、すべての送信試行を表示してください。</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Every attempt to send will be listed here.</source>
        <translation>まだ何も送信されていません。すべての送信試行がここに一覧表示されます。</translation>
    </message>
    <message>
        <source>This attempt was deleted from the history.</source>
        <translation>この送信試行は履歴から削除されました。</translation>
    </message>
    <message>
        <source>Sender: {address}</source>
        <translation>送信者: {address}</translation>
    </message>
    <message>
        <source>its contents were not kept</source>
        <translation>内容は保存されていません</translation>
    </message>
    <message>
        <source>The contents of this message were not kept, so it cannot be opened. What is known of it stays listed.</source>
        <translation>このメッセージの内容は保存されていないため、開けません。わかっていることは一覧に残ります。</translation>
    </message>
    <message>
        <source>“{subject}” ({moment})</source>
        <translation>「{subject}」（{moment}）</translation>
    </message>
    <message>
        <source>This cannot be undone. No mail is called back, and the program forgets to whom these messages went or may have gone. What is being sent now stays.</source>
        <translation>この操作は取り消せません。メールが回収されることはなく、これらのメッセージがだれに送信されたか、または送信された可能性があるかの記録がプログラムから失われます。現在送信中のものは残ります。</translation>
    </message>
    <message>
        <source>The limits are kept from now on. Nothing had to be deleted now.</source>
        <translation>上限は今後適用されます。今回削除する必要のあるものはありませんでした。</translation>
    </message>
    <message>
        <source>The limits are kept from now on.</source>
        <translation>上限は今後適用されます。</translation>
    </message>
    <message>
        <source>Exporting: {done} of {total}</source>
        <translation>エクスポートしています: {done} / {total}</translation>
    </message>
    <message>
        <source>Deleting: {done} of {total}</source>
        <translation>削除しています: {done} / {total}</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>エクスポートは停止されました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>More than {most} attempts are not copied. Choose fewer, or use Export.</source>
        <translation>{most} 件を超える送信試行はコピーされません。選択を減らすか、「エクスポート」を使用してください。</translation>
    </message>
    <message>
        <source>The history takes {size} on the disk now.</source>
        <translation>履歴は現在ディスク上で {size} を使用しています。</translation>
    </message>
    <message>
        <source>OK applies these limits at once and from then on: older attempts are deleted for good. What is being sent, and attempts whose outcome is unknown, stay until you delete or mark them.</source>
        <translation>「OK」を押すと、これらの上限がただちに、また今後も適用されます。古い送信試行は完全に削除されます。送信中のものと結果が不明な送信試行は、ユーザーが削除またはマークするまで残ります。</translation>
    </message>
    <message>
        <source>Without its contents a message cannot be opened or sent again from the history. Subject, addresses and outcomes are kept all the same.</source>
        <translation>内容がないと、履歴からメッセージを開いたり再送信したりできません。件名、アドレス、結果はその場合も保存されます。</translation>
    </message>
    <message>
        <source>Request {part} of {parts}: {text}</source>
        <translation>リクエスト {part} / {parts}: {text}</translation>
    </message>
    <message>
        <source>Cancel only stops waiting: it may have been sent.</source>
        <translation>「キャンセル」は待機を終えるだけです。送信された可能性があります。</translation>
    </message>
    <message>
        <source>Cancel stops it: this request is not sent; the earlier ones were.</source>
        <translation>「キャンセル」で停止します。このリクエストは送信されませんが、以前のものは送信されました。</translation>
    </message>
    <message>
        <source>Cancel stops it: nothing is sent.</source>
        <translation>「キャンセル」で停止します。何も送信されません。</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over. Nothing was sent, and nothing goes by itself: press Send now, or Give up.</source>
        <translation>Cloudflare が求めた待ち時間は終わりました。何も送信されておらず、自動で送信されることもありません。「今すぐ送信」または「取りやめる」を押してください。</translation>
    </message>
    <message>
        <source>The wait that Cloudflare asked for is over.</source>
        <translation>Cloudflare が求めた待ち時間は終わりました。</translation>
    </message>
    <message>
        <source>Not sent again. What is shown below is the earlier send.</source>
        <translation>再送信されていません。下に表示されているのは以前の送信です。</translation>
    </message>
    <message>
        <source>Left out, because Cloudflare suppresses them: {names}.</source>
        <translation>Cloudflare の送信抑制の対象のため除外: {names}。</translation>
    </message>
    <message>
        <source>What waits is the message as it was when you pressed Send; your changes since are not in it.</source>
        <translation>待機しているのは、「送信」を押したときのメッセージです。その後の変更は含まれません。</translation>
    </message>
    <message>
        <source>Nothing was sent yet: a send is in hand in another window.</source>
        <translation>まだ何も送信されていません。別のウィンドウで送信が実行中です。</translation>
    </message>
    <message>
        <source>This outcome could not be written into the history, which will list it as unknown after the next start.</source>
        <translation>この結果を履歴に書き込めませんでした。次の起動後、履歴には不明として表示されます。</translation>
    </message>
    <message>
        <source>Send it once more? Each of them may get it twice.</source>
        <translation>もう一度送信しますか？各受信者に 2 回届く可能性があります。</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Nobody knows whether this message was sent. If it was, sending again gives {names} a second copy.</source>
        <translation>このメッセージが送信されたかどうかはわかりません。送信されていた場合、再送信すると {names} に 2 通目が届きます。</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>Exactly these bytes are on their way to {names} since {time} ({ago}), from the account {account}.</source>
        <translation>まったく同じバイト列が、アカウント {account} から {names} へ、{time}（{ago}）から送信中です。</translation>
    </message>
    <message>
        <source>Exactly these bytes may have gone to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>まったく同じバイト列が、{time}（{ago}）に、アカウント {account} から {names} へ送信された可能性があります。</translation>
    </message>
    <message>
        <source>Exactly these bytes went to {names} on {time} ({ago}), from the account {account}.</source>
        <translation>まったく同じバイト列が、{time}（{ago}）に、アカウント {account} から {names} へ送信されました。</translation>
    </message>
    <message>
        <source>{name} (production)</source>
        <translation>{name}（本番）</translation>
    </message>
    <message>
        <source>Nothing: it goes as it is.</source>
        <translation>なし: そのまま送信されます。</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Not among the allowed recipients of this account: {names}.</source>
        <translation>このアカウントで許可された受信者に含まれていません: {names}。</translation>
    </message>
    <message>
        <source>{address} (not among the allowed)</source>
        <translation>{address}（許可された受信者に含まれない）</translation>
    </message>
    <message>
        <source>Cloudflare takes {most} recipients in one request, so the message goes in {parts} numbered requests. If one of them fails, those after it are not sent.</source>
        <translation>Cloudflare が 1 つのリクエストで受け付ける受信者は {most} 件のため、メッセージは番号付きの {parts} 件のリクエストで送信されます。そのうち 1 つが失敗すると、それ以降は送信されません。</translation>
    </message>
    <message>
        <source>Tools &gt; History can set it aside and start a new one.</source>
        <translation>「ツール &gt; 履歴」で退避し、新しく始めることができます。</translation>
    </message>
    <message>
        <source>Nothing was sent: every send is first written into the journal, and that failed. {reason} {remedy}</source>
        <translation>何も送信されませんでした。送信はすべて先にジャーナルに書き込まれますが、それに失敗しました。{reason}{remedy}</translation>
    </message>
    <message>
        <source>The history cannot be used now, and nothing was sent or changed. {reason} {remedy}</source>
        <translation>現在履歴を使用できません。何も送信も変更もされませんでした。{reason}{remedy}</translation>
    </message>
    <message>
        <source>This was not done, because the journal cannot be used now. {reason} {remedy}</source>
        <translation>現在ジャーナルを使用できないため、実行されませんでした。{reason}{remedy}</translation>
    </message>
    <message>
        <source>A new journal was started. The damaged one was kept as {where}; what it holds is not shown here.</source>
        <translation>新しいジャーナルを開始しました。破損したものは {where} として保存されています。その内容はここには表示されません。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full.</source>
        <translation>{path} のあるディスクに空きがありません。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {detail}.</source>
        <translation>{path} に書き込めません: {detail}。</translation>
    </message>
    <message>
        <source>{path} cannot be written.</source>
        <translation>{path} に書き込めません。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {detail}.</source>
        <translation>{path} を読み込めません: {detail}。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>{path} を読み込めません。</translation>
    </message>
    <message>
        <source>{path} is damaged.</source>
        <translation>{path} は破損しています。</translation>
    </message>
    <message>
        <source>{path} was written by a later version of this program and is left as it is.</source>
        <translation>{path} はこのプログラムの新しいバージョンで書き込まれたもので、そのまま残されています。</translation>
    </message>
    <message>
        <source>Another program keeps {path} locked.</source>
        <translation>別のプログラムが {path} をロックしています。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き領域を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>Allow this program to write the file and its folder, then try again.</source>
        <translation>このプログラムにファイルとそのフォルダーへの書き込みを許可し、再試行してください。</translation>
    </message>
    <message>
        <source>Allow this program to read the file, or check the disk, then try again.</source>
        <translation>このプログラムにファイルの読み取りを許可するか、ディスクを確認し、再試行してください。</translation>
    </message>
    <message>
        <source>It can be set aside: it is kept under another name, and a new one is started.</source>
        <translation>退避できます。別の名前で保存され、新しいものが開始されます。</translation>
    </message>
    <message>
        <source>Use that version.</source>
        <translation>そのバージョンを使用してください。</translation>
    </message>
    <message>
        <source>Try again in a moment; if that does not help, close the other copies of this program.</source>
        <translation>少し待ってから再試行してください。解決しない場合は、このプログラムの他のプロセスを閉じてください。</translation>
    </message>
    <message>
        <source>The program made a mistake in rendering the template. It is in its log.</source>
        <translation>テンプレートのレンダリング中にプログラムで内部エラーが発生し、ログに記録されています。</translation>
    </message>
    <message>
        <source>{why} What is shown is what the template said before; nothing is sent of it.</source>
        <translation>{why}表示されているのはテンプレートの以前の内容です。これは送信されません。</translation>
    </message>
    <message>
        <source>None. {name}.json, {name}.toml or {name}.csv beside the template would be read.</source>
        <translation>なし。テンプレートと同じ場所に {name}.json、{name}.toml、{name}.csv があれば読み込まれます。</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template and its data are watched: a save shows here.</source>
        <translation>{time} に {milliseconds} ミリ秒でレンダリング。テンプレートとデータを監視中で、保存するとここに表示されます。</translation>
    </message>
    <message>
        <source>Rendered at {time} in {milliseconds} ms. The template, its data and its pictures are watched: a save shows here.</source>
        <translation>{time} に {milliseconds} ミリ秒でレンダリング。テンプレート、データ、画像を監視中で、保存するとここに表示されます。</translation>
    </message>
    <message>
        <source>The plain text is the .txt file beside the template.</source>
        <translation>プレーンテキストは、テンプレートと同じ場所にある .txt ファイルです。</translation>
    </message>
    <message>
        <source>The plain text is made from the HTML; a .txt file of the same name would take its place.</source>
        <translation>プレーンテキストは HTML から作成されます。同じ名前の .txt ファイルがあれば、代わりに使われます。</translation>
    </message>
    <message>
        <source>There is no plain text.</source>
        <translation>プレーンテキストはありません。</translation>
    </message>
    <message>
        <source>Without a value, and empty in this message: {list}. See “Template”.</source>
        <translation>値がなく、このメッセージでは空になっているもの: {list}。「テンプレート」を参照してください。</translation>
    </message>
    <message>
        <source>goes along, inside the message</source>
        <translation>メッセージの中に含まれます</translation>
    </message>
    <message>
        <source>is left out: readers will see no picture</source>
        <translation>省略されます。読む人には画像が表示されません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>is outside of the template&apos;s folder, and not read</source>
        <translation>テンプレートのフォルダーの外にあるため、読み込まれません</translation>
    </message>
    <message>
        <source>is no picture, and left out</source>
        <translation>画像ではないため、省略されます</translation>
    </message>
    <message>
        <source>is over 5 MiB, and left out</source>
        <translation>5 MiB を超えるため、省略されます</translation>
    </message>
    <message>
        <source>You changed the message, so it does not follow {name} any more.</source>
        <translation>メッセージが変更されたため、{name} に追従していません。</translation>
    </message>
    <message>
        <source>Show what {name} says again? What you changed here would be lost.</source>
        <translation>{name} の現在の内容を再び表示しますか？ここでの変更は失われます。</translation>
    </message>
    <message>
        <source>{name} has become a new message. It can also be followed as a template: every save shows here.</source>
        <translation>{name} から新しいメッセージを作成しました。テンプレートとして追従することもできます。保存のたびにここに表示されます。</translation>
    </message>
    <message>
        <source>{name} holds variables. It can be followed as a template: they get values, and every save shows.</source>
        <translation>{name} には変数が含まれています。テンプレートとして追従できます。変数に値が入り、保存のたびに表示されます。</translation>
    </message>
    <message>
        <source>Not for a production account: send by hand.</source>
        <translation>本番アカウントでは使用できません。手動で送信してください。</translation>
    </message>
    <message>
        <source>This account has no test recipient: give it one under Tools, Accounts.</source>
        <translation>このアカウントにはテスト受信者がありません。「ツール」の「アカウント」で設定してください。</translation>
    </message>
    <message>
        <source>To {address}, at most one mail in ten seconds. Only changes on disk send; the last of several counts.</source>
        <translation>{address} へ、10 秒に 1 通まで送信します。ディスク上の変更のみが送信の対象で、続けて変更された場合は最後のものが送信されます。</translation>
    </message>
    <message>
        <source>Saved: the next mail to you goes in a few seconds.</source>
        <translation>保存されました。次の自分宛てのメールは数秒後に送信されます。</translation>
    </message>
    <message>
        <source>That did not work.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>Choose a message — {name}</source>
        <translation>メッセージを選択 — {name}</translation>
    </message>
    <message>
        <source>Looking: {done} of {total}, {found} found</source>
        <translation>検索しています: {done} / {total}、{found} 件見つかりました</translation>
    </message>
    <message>
        <source>{found} of {total}</source>
        <translation>{found} / {total}</translation>
    </message>
    <message>
        <source>Some programs write a “&gt;” before each line of a message that begins with “From ”. Nothing in the file says whether that was done; look at the message when it is open.</source>
        <translation>「From 」で始まるメッセージの各行の前に “&gt;” を付けるプログラムがあります。付けられたかどうかは、ファイルからはわかりません。メッセージを開いて確認してください。</translation>
    </message>
    <message>
        <source>No message: {why}</source>
        <translation>メッセージなし: {why}</translation>
    </message>
    <message>
        <source>Stopped: a batch can be made when all rows are tried.</source>
        <translation>停止しました。すべてのデータ行を試すと、バッチを作成できます。</translation>
    </message>
    <message>
        <source>No batch was made, and nothing was sent.</source>
        <translation>バッチは作成されず、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Try all rows first: every row is rendered and checked, and nothing is sent.</source>
        <translation>先にすべてのデータ行を試してください。各データ行がレンダリングされチェックされますが、何も送信されません。</translation>
    </message>
    <message>
        <source>Merge of {name}</source>
        <translation>{name} の差し込み</translation>
    </message>
    <message>
        <source>To, Cc and Bcc of each message</source>
        <translation>各メッセージの To、Cc、Bcc</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}は存在しません。</translation>
    </message>
    <message>
        <source>{name} is a folder. Open the .eml files in it instead.</source>
        <translation>{name}はフォルダーです。代わりにその中の .eml ファイルを開いてください。</translation>
    </message>
    <message>
        <source>{name} is not a regular file (a pipe or a device, perhaps).</source>
        <translation>{name}は通常のファイルではありません（パイプまたはデバイスの可能性があります）。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name}は空です。</translation>
    </message>
    <message>
        <source>{name} is too large: {size}, and the limit is {limit}.</source>
        <translation>{name}は大きすぎます: {size}（上限は {limit}）。</translation>
    </message>
    <message>
        <source>You may not read {name}.</source>
        <translation>{name}を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Reading {name} was stopped.</source>
        <translation>{name}の読み込みは停止されました。</translation>
    </message>
    <message>
        <source>{name} could not be read: {detail}.</source>
        <translation>{name}を読み込めませんでした: {detail}。</translation>
    </message>
    <message>
        <source>{name} is compressed (gzip) and damaged, so it was not opened.</source>
        <translation>{name}は圧縮（gzip）されており、破損しているため、開かれませんでした。</translation>
    </message>
    <message>
        <source>{name} is an Outlook file, which is no raw message. Save it as .eml in Outlook first.</source>
        <translation>{name}は Outlook のファイルで、生のメッセージではありません。先に Outlook で .eml として保存してください。</translation>
    </message>
    <message>
        <source>{name} has been changed, and does not hold that message any more.</source>
        <translation>{name}は変更されており、そのメッセージはもう含まれていません。</translation>
    </message>
    <message>
        <source>There is no message in {name}.</source>
        <translation>{name}にメッセージがありません。</translation>
    </message>
    <message>
        <source>The disk is full: {name} was not written.</source>
        <translation>ディスクに空きがありません。{name}は書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Another window of this program is writing {name}. Try again.</source>
        <translation>このプログラムの別のウィンドウが{name}を書き込んでいます。再試行してください。</translation>
    </message>
    <message>
        <source>{name} is damaged and was left alone: {detail}. Repair or remove it, then start again.</source>
        <translation>{name}は破損しているため、そのまま残されました: {detail}。修復または削除してから、再び起動してください。</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program and was left alone.</source>
        <translation>{name}はこのプログラムの新しいバージョンで書き込まれたため、そのまま残されました。</translation>
    </message>
    <message>
        <source>{name} could not be written: {detail}.</source>
        <translation>{name}を書き込めませんでした: {detail}。</translation>
    </message>
    <message>
        <source>{name} exists already and was not replaced. Choose another name.</source>
        <translation>{name}はすでに存在するため、置き換えられませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no message: it is empty.</source>
        <translation>メッセージがありません。空です。</translation>
    </message>
    <message>
        <source>This is not a mail message: it does not begin with header fields.</source>
        <translation>これはメールメッセージではありません。ヘッダーフィールドで始まっていません。</translation>
    </message>
    <message>
        <source>The message is too large: {size}, and the limit is {limit}.</source>
        <translation>メッセージが大きすぎます: {size}（上限は {limit}）。</translation>
    </message>
    <message>
        <source>The message&apos;s header is too large: {size}, and the limit is {limit}.</source>
        <translation>メッセージのヘッダーが大きすぎます: {size}（上限は {limit}）。</translation>
    </message>
    <message>
        <source>Choose the character set of {place} under “What will be sent”: its bytes are not UTF-8 (byte {position}).</source>
        <translation>「送信内容」で {place} の文字セットを選択してください。バイトが UTF-8 ではありません（バイト {position}）。</translation>
    </message>
    <message>
        <source>{place}, byte {position}</source>
        <translation>{place}、バイト {position}</translation>
    </message>
    <message>
        <source>It cannot be sent like that.</source>
        <translation>このままでは送信できません。</translation>
    </message>
    <message>
        <source>An address holds bytes that are not UTF-8 ({where}). Type it anew under “Header fields”.</source>
        <translation>アドレスに UTF-8 ではないバイトが含まれています（{where}）。「ヘッダーフィールド」で入力し直してください。</translation>
    </message>
    <message>
        <source>An identifier holds bytes that are not UTF-8 ({where}). Correct or remove the field.</source>
        <translation>識別子に UTF-8 ではないバイトが含まれています（{where}）。フィールドを訂正または削除してください。</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand outside of all parts ({where}). Remove them under “Source”.</source>
        <translation>メールで運べないバイトが、どのパートにも属さない場所にあります（{where}）。「ソース」で削除してください。</translation>
    </message>
    <message>
        <source>Bytes that mail cannot carry stand where nothing may be encoded ({where}). Edit the “Source”.</source>
        <translation>メールで運べないバイトが、エンコードが許されない場所にあります（{where}）。「ソース」を編集してください。</translation>
    </message>
    <message>
        <source>An address is not ASCII before its @ ({where}). Change it, or do not send as 7-bit.</source>
        <translation>アドレスの @ より前が ASCII ではありません（{where}）。変更するか、7 ビットでの送信をやめてください。</translation>
    </message>
    <message>
        <source>The envelope has no sender. Enter one.</source>
        <translation>エンベロープに送信者がありません。入力してください。</translation>
    </message>
    <message>
        <source>The envelope sender “{address}” is not an address: {reason}.</source>
        <translation>エンベロープ送信者「{address}」はアドレスではありません: {reason}。</translation>
    </message>
    <message>
        <source>The envelope has no recipients. Enter one address a line.</source>
        <translation>エンベロープに受信者がありません。1 行に 1 アドレスずつ入力してください。</translation>
    </message>
    <message>
        <source>The recipient “{address}” is not an address: {reason}.</source>
        <translation>受信者「{address}」はアドレスではありません: {reason}。</translation>
    </message>
    <message>
        <source>The recipient “{address}” is there twice.</source>
        <translation>受信者「{address}」が重複しています。</translation>
    </message>
    <message>
        <source>Hidden: only Bcc names it.</source>
        <translation>非表示: Bcc にのみ記載されています。</translation>
    </message>
    <message>
        <source>Hidden, like Bcc: no header names it.</source>
        <translation>Bcc と同様に非表示: どのヘッダーにも記載されていません。</translation>
    </message>
    <message>
        <source>Will not get it, though {field} names it.</source>
        <translation>{field} に記載されていますが、受け取りません。</translation>
    </message>
    <message>
        <source>Sender; From is {address}.</source>
        <translation>送信者。From: {address}。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>the byte order mark is dropped</source>
        <translation>バイト順マークを削除</translation>
    </message>
    <message>
        <source>the mbox line “From…” is dropped</source>
        <translation>mbox の行 “From…” を削除</translation>
    </message>
    <message>
        <source>{names} is removed</source>
        <translation>{names} を削除</translation>
    </message>
    <message>
        <source>the draft mark X-Unsent is removed</source>
        <translation>下書きの印 X-Unsent を削除</translation>
    </message>
    <message>
        <source>{place} is encoded as {charset}</source>
        <translation>{place} を {charset} でエンコード</translation>
    </message>
    <message>
        <source>{place} is encoded</source>
        <translation>{place} をエンコード</translation>
    </message>
    <message>
        <source>{place} is replaced</source>
        <translation>{place} を置き換え</translation>
    </message>
    <message>
        <source>{place} becomes {encoding}</source>
        <translation>{place} を {encoding} に変更</translation>
    </message>
    <message>
        <source>Nothing is changed on the way.</source>
        <translation>送信時に変更されるものはありません。</translation>
    </message>
    <message>
        <source>On the way: {changes}.</source>
        <translation>送信時の変更: {changes}。</translation>
    </message>
    <message>
        <source>{size} of {limit}</source>
        <translation>{size} / {limit}</translation>
    </message>
    <message>
        <source>only if every recipient is a verified destination address (then up to 25 MiB)</source>
        <translation>すべての受信者が検証済み宛先アドレスの場合のみ（その場合は 25 MiB まで）</translation>
    </message>
    <message>
        <source>The file begins with a byte order mark, which is not part of the message.</source>
        <translation>ファイルの先頭にバイト順マークがあります。これはメッセージの一部ではありません。</translation>
    </message>
    <message>
        <source>The file begins with an mbox line “From…”, which is not part of the message.</source>
        <translation>ファイルの先頭に mbox の行 “From…” があります。これはメッセージの一部ではありません。</translation>
    </message>
    <message>
        <source>This is a draft (X-Unsent: 1). That mark is not sent.</source>
        <translation>これは下書きです（X-Unsent: 1）。この印は送信されません。</translation>
    </message>
    <message>
        <source>A line of the header (byte {at}) has no colon, so it is not a header field.</source>
        <translation>ヘッダーの行（バイト {at}）にコロンがないため、ヘッダーフィールドではありません。</translation>
    </message>
    <message>
        <source>There are more than 10,000 header fields; the others are not listed.</source>
        <translation>ヘッダーフィールドが 10,000 個を超えています。残りは一覧に表示されません。</translation>
    </message>
    <message>
        <source>No blank line follows the header: the message has no body.</source>
        <translation>ヘッダーの後に空行がありません。メッセージに本文がありません。</translation>
    </message>
    <message>
        <source>The message holds NUL bytes (the first at byte {at}); mail servers may refuse it.</source>
        <translation>メッセージに NUL バイトが含まれています（最初はバイト {at}）。メールサーバーが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>A carriage return stands alone (byte {at}). It is sent as it is; servers may refuse it.</source>
        <translation>単独のキャリッジリターンがあります（バイト {at}）。そのまま送信されますが、サーバーが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Some bytes are not UTF-8 (the first at byte {at}).</source>
        <translation>UTF-8 ではないバイトがあります（最初はバイト {at}）。</translation>
    </message>
    <message>
        <source>The field {name} holds something that is not an address.</source>
        <translation>フィールド {name} にアドレスではないものが含まれています。</translation>
    </message>
    <message>
        <source>The file seems to hold several messages (another begins at byte {at}). They would go as one.</source>
        <translation>ファイルに複数のメッセージが含まれていると思われます（別のメッセージがバイト {at} から始まります）。1 つのメッセージとして送信されます。</translation>
    </message>
    <message>
        <source>Parts are nested too deeply (below part {part}); the inner ones are not looked at.</source>
        <translation>パートの入れ子が深すぎます（パート {part} より下）。内側のパートは確認されません。</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; the others are not looked at.</source>
        <translation>パートが 10,000 個を超えています。残りは確認されません。</translation>
    </message>
    <message>
        <source>Part {part} says that it has parts, but its boundary never occurs.</source>
        <translation>パート {part} はパートを含むと示していますが、境界文字列が一度も現れません。</translation>
    </message>
    <message>
        <source>The end of the parts of part {part} is missing; the message may be cut off.</source>
        <translation>パート {part} に含まれるパートの終わりがありません。メッセージが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>パート</translation>
    </message>
    <message>
        <source>Charset</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Number and kind of the part</source>
        <translation>パートの番号と種類</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>コンテンツの種類</translation>
    </message>
    <message>
        <source>Character set that the part names</source>
        <translation>パートに指定された文字セット</translation>
    </message>
    <message>
        <source>What its text really is: us-ascii, utf-8, or something else</source>
        <translation>テキストの実際の文字セット: us-ascii、utf-8、またはその他</translation>
    </message>
    <message>
        <source>Transfer encoding that the part names</source>
        <translation>パートに指定された転送エンコーディング</translation>
    </message>
    <message>
        <source>Size of the content, its transfer encoding undone</source>
        <translation>転送エンコーディングを復号した内容のサイズ</translation>
    </message>
    <message>
        <source>File name as the sender wrote it, shown safely</source>
        <translation>送信者が記述したファイル名（安全な形で表示）</translation>
    </message>
    <message>
        <source>What is wrong with the part; choose it to read more</source>
        <translation>パートの問題。パートを選択すると詳細が表示されます</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>of {count}</source>
        <comment>rows</comment>
        <translation>/ {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln バイト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>配信済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>キュー待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>バウンス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>送信抑制 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>記載なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>未送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>配信失敗 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>受信者 %Ln 件、{parts} 件のリクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>重複 %Ln 件は 1 回のみ計上</numerusform>
        </translation>
    </message>
    <message>
        <source>The configured keyring ({detail}) does not protect what it keeps, so it is not used.</source>
        <translation>設定されているキーリング（{detail}）は保存内容を保護しないため、使用されません。</translation>
    </message>
    <message>
        <source>The keyring could not be opened: it is locked, or its question was dismissed. Try again.</source>
        <translation>キーリングを開けませんでした。ロックされているか、確認が閉じられました。再試行してください。</translation>
    </message>
    <message>
        <source>The keyring failed ({detail}).</source>
        <translation>キーリングでエラーが発生しました（{detail}）。</translation>
    </message>
    <message>
        <source>The keyring failed.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>ほかの %Ln 件もアドレスではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… ほか %Ln 件の国際化ドメイン。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>受信者 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>送信中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>待機中 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>送信済み %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>未送信 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>不明 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>保留 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>送信不可 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>ファイルを読み込んでいます: これまでにメッセージ %Ln 件。まだ何も送信されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. {counts}. Resume goes on with what was never begun.</source>
        <translation>一時停止中です。{counts}。「再開」は、一度も開始されていないものから続けます。</translation>
    </message>
    <message>
        <source>Stopped. {counts}. Nothing more is sent; Resume goes on with what was never begun.</source>
        <translation>停止しました。{counts}。これ以上は送信されません。「再開」は、一度も開始されていないものから続けます。</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>1 分あたり最大 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}、同時に %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>保留されている %Ln 件のメッセージを送信しますか（理由: {reasons}）？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>%Ln 件のメッセージの結果を {where} に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln 件のバッチが中断されました。自動で再開されるものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>%Ln 件のメッセージを送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>全体で{recipients}、異なるアドレスは %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>これらの受信者にも送信（%Ln 件のメッセージ。送信しない場合は保留）</numerusform>
        </translation>
    </message>
    <message>
        <source>{state}: {why}</source>
        <translation>{state}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>送信抑制 %Ln 件。だれが、なぜ対象かは「履歴で表示」で確認できます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>受信者が %Ln 件を超える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>受信者 %Ln 件は、このプログラムの送信先の上限 {limit} 件を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>受信者 %Ln 件: メッセージは {requests} 件のリクエストで送信されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>件名が %Ln 文字です。許容されるのは {limit} 文字までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} の名前が %Ln バイトです。許容されるのは {limit} バイトまでです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} が %Ln バイトです。許容されるのは {limit} バイトまでです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>Received フィールドがすでに %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the TXT record that Cloudflare&apos;s dashboard shows: {record}.</source>
        <translation>Cloudflare のダッシュボードに表示される TXT レコードを設定してください: {record}。</translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} に SPF レコードが %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} に DKIM レコードが %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail is to be refused: “{other}”.</source>
        <translation>SPF も DKIM も From を裏付けない場合、メールは拒否されることになります: 「{other}」。</translation>
    </message>
    <message>
        <source>Where neither SPF nor DKIM vouches for From, mail goes to the spam folder: “{other}”.</source>
        <translation>SPF も DKIM も From を裏付けない場合、メールは迷惑メールフォルダーに入ります: 「{other}」。</translation>
    </message>
    <message>
        <source>That holds for {number}% of such mail.</source>
        <translation>これはそのようなメールの {number}% に適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>{detail} に DMARC レコードが %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>%Ln 回使用されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{program} ({platforms})</source>
        <translation>{program}（{platforms}）</translation>
    </message>
    <message>
        <source>{programs}: {note}</source>
        <translation>{programs}: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what}（%Ln 回）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>照会しなかったリンク %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>無視 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>失敗する問題 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>変更される可能性 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>表示や動作に問題の可能性 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>助言 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place}（ほか %Ln か所）</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to</source>
        <comment>a place in the message</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>{level}: {meaning}</source>
        <translation>{level}: {meaning}</translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>{hosts} の %Ln 件のリンクを確認しますか？これらのサーバーに、あなたの IP アドレス、時刻、リンクのアドレスが知られます。要求するのはヘッダーのみです（HEAD）。購読解除のリンクとプライベートネットワークへのリンクには触れません。何も送信されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>同様のフィールドがほかに %Ln 個あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} が %Ln 個あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>%Ln 個のヘッダーフィールドに生の UTF-8（最初は {detail}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>Date が %Ln 日先です: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>Date が %Ln 日前です: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>From にアドレスが %Ln 個あり、Sender がありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>Sender にアドレスが %Ln 個あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} に %Ln 文字の encoded-word があります: {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>境界文字列が %Ln 文字です（{detail}）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>{name} とほか %Ln か所に「{text}」が残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>%Ln か所に「{text}」が残っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>前回開いていた %Ln 個のファイルがなくなっています: {names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>コマンド %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No command is called so. Try fewer letters.</source>
        <translation>該当するコマンドがありません。文字を減らしてください。</translation>
    </message>
    <message>
        <source>This command cannot be used now. {why}</source>
        <translation>このコマンドは現在使用できません。{why}</translation>
    </message>
    <message>
        <source>This command cannot be used now.</source>
        <translation>このコマンドは現在使用できません。</translation>
    </message>
    <message>
        <source>{command} (not now)</source>
        <translation>{command}（現在は使用不可）</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>キー %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No key is found by these words. Try fewer letters.</source>
        <translation>これらの語に該当するキーがありません。文字を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>ドロップされたもののうち %Ln 個は、このコンピューター上のファイルではありません。先に保存し、そのファイルを添付してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%Ln か所を置換しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>候補が %Ln 件あります。下矢印キーで選択します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet. That proves nothing: entries come late, and some never.</source>
        <translation>Cloudflare のログにはまだありません。これは何の証明にもなりません。記録は遅れることがあり、残らないものもあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>まだキュー待ち %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>まだログになし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>Cloudflare のログは過去 %Ln 日分のみです。これはそれより前のものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>送信試行 %Ln 件が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>送信試行 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>選択 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>%Ln 件の送信試行が選択されています。受信者を表示するには 1 件だけ選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>選択した %Ln 件（CSV）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>選択した %Ln 件（JSON）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>見つかった %Ln 件（CSV）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>見つかった %Ln 件（JSON）…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>%Ln 件の送信試行を、メッセージのコピーとともに履歴から削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>%Ln 件の送信試行を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln 件は残りました。送信中であるか、削除が停止されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln 件の送信試行を {path} にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare が待つよう求めています: %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>それより前のリクエストには、受信者 %Ln 件分の応答がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>後のリクエストの受信者 %Ln 件には、何も送信されませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>%Ln 件の受信者に送信しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエストで送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln 個の変数に値がなく、空のままです。試すには値を入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <comment>a picture and what becomes of it</comment>
        <translation>{name}: {state}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>「{name}」には %Ln 件のメッセージが含まれています。開くものを選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>値なし %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>指摘 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>データ行 %Ln 行のうち {done} 行を試しました。何も送信されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln 行からはメッセージを作成できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln 行は失敗します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>バッチ用のメッセージ %Ln 件のうち {done} 件を書き出しました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>メッセージを作成できない %Ln 行は除外されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}”</source>
        <comment>a file</comment>
        <translation>「{name}」</translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>受信者が %Ln 件あります。一度に送信できるのは {most} 件までです。{excess} 件減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln 個の行末を CRLF に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>{place} の %Ln バイトをエスケープ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>{place} から余分な %Ln バイトを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… ほか %Ln 件の注意。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>代替表現</translation>
    </message>
    <message>
        <source>Related parts</source>
        <translation>関連パート</translation>
    </message>
    <message>
        <source>Signed parts</source>
        <translation>署名付きパート</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ビデオ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>UTF-8 ではない</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>深すぎる</translation>
    </message>
    <message>
        <source>too many parts</source>
        <translation>パートが多すぎる</translation>
    </message>
    <message>
        <source>no delimiter</source>
        <translation>区切りなし</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>終わりなし</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>エンコーディング</translation>
    </message>
    <message>
        <source>raw 8-bit</source>
        <translation>生の 8 ビット</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>unknown charset</source>
        <translation>未知の文字セット</translation>
    </message>
    <message>
        <source>wrong charset</source>
        <translation>文字セットの誤り</translation>
    </message>
    <message>
        <source>UTF-8?</source>
        <translation>UTF-8?</translation>
    </message>
    <message>
        <source>no charset</source>
        <translation>文字セットなし</translation>
    </message>
    <message>
        <source>NUL</source>
        <translation>NUL</translation>
    </message>
    <message>
        <source>Parts are nested too deeply here; the inner ones are not looked at.</source>
        <translation>ここではパートの入れ子が深すぎます。内側のパートは確認されません。</translation>
    </message>
    <message>
        <source>There are more than 10,000 parts; this one holds the rest.</source>
        <translation>パートが 10,000 個を超えています。このパートに残りが含まれています。</translation>
    </message>
    <message>
        <source>It says that it has parts, but its boundary never occurs.</source>
        <translation>パートを含むと示していますが、境界文字列が一度も現れません。</translation>
    </message>
    <message>
        <source>The end of its parts is missing; the message may be cut off.</source>
        <translation>含まれるパートの終わりがありません。メッセージが途中で切れている可能性があります。</translation>
    </message>
    <message>
        <source>What holds parts may not be encoded as {encoding}; that is not undone here.</source>
        <translation>パートを含むものを {encoding} でエンコードすることはできません。ここではデコードされません。</translation>
    </message>
    <message>
        <source>The transfer encoding {encoding} is not known, so nothing is decoded.</source>
        <translation>転送エンコーディング {encoding} が未知のため、何もデコードされません。</translation>
    </message>
    <message>
        <source>Its transfer encoding is {encoding}, but it holds raw 8-bit bytes.</source>
        <translation>転送エンコーディングは {encoding} ですが、生の 8 ビットのバイトが含まれています。</translation>
    </message>
    <message>
        <source>Its base64 is damaged: it holds something else, or ends in the middle.</source>
        <translation>base64 が破損しています。他のものを含むか、途中で終わっています。</translation>
    </message>
    <message>
        <source>The character set {charset} is not known.</source>
        <translation>文字セット {charset} は未知です。</translation>
    </message>
    <message>
        <source>Some bytes have no meaning in {charset}.</source>
        <translation>一部のバイトは {charset} では意味を持ちません。</translation>
    </message>
    <message>
        <source>It says {charset}, but its bytes are valid UTF-8.</source>
        <translation>{charset} と示されていますが、バイトは有効な UTF-8 です。</translation>
    </message>
    <message>
        <source>It goes beyond ASCII and names no character set.</source>
        <translation>ASCII 以外を含みますが、文字セットの指定がありません。</translation>
    </message>
    <message>
        <source>Its text holds NUL bytes.</source>
        <translation>テキストに NUL バイトが含まれています。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>It holds no text to show. Open it as a message to see all of it.</source>
        <translation>表示するテキストがありません。全体を見るには、メッセージとして開いてください。</translation>
    </message>
    <message>
        <source>Below is the text around them, which mail programs do not show.</source>
        <translation>下はそれらの周囲のテキストで、メールソフトには表示されません。</translation>
    </message>
    <message>
        <source>Only the beginning is shown.</source>
        <translation>先頭部分のみ表示しています。</translation>
    </message>
    <message>
        <source>Bytes that are not {charset} text are shown like ⟨E9⟩.</source>
        <translation>{charset} のテキストではないバイトは ⟨E9⟩ のように表示されます。</translation>
    </message>
    <message>
        <source>It may be {charsets}.</source>
        <translation>{charsets} の可能性があります。</translation>
    </message>
    <message>
        <source>{type}, {size}, in hexadecimal:</source>
        <translation>{type}、{size}、16 進数:</translation>
    </message>
    <message>
        <source>{type}, {size}; the first 4 KiB in hexadecimal:</source>
        <translation>{type}、{size}、先頭 4 KiB の 16 進数:</translation>
    </message>
    <message>
        <source>It calls itself “{written}”, and would be saved as “{name}”.</source>
        <translation>「{written}」という名前が付いていますが、「{name}」として保存されます。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Decoding…</source>
        <translation>デコードしています…</translation>
    </message>
    <message>
        <source>This cannot be shown: the program made a mistake, which is in its log.</source>
        <translation>表示できません。プログラムで内部エラーが発生し、ログに記録されています。</translation>
    </message>
    <message>
        <source>This was not saved: the program made a mistake, which is in its log.</source>
        <translation>保存されませんでした。プログラムで内部エラーが発生し、ログに記録されています。</translation>
    </message>
    <message>
        <source>Message in part {number}</source>
        <translation>パート {number} のメッセージ</translation>
    </message>
    <message>
        <source>There was nothing to save.</source>
        <translation>保存するものがありませんでした。</translation>
    </message>
    <message>
        <source>{name} saved in {folder}</source>
        <translation>{name} を {folder} に保存しました</translation>
    </message>
    <message>
        <source>{saved}. Then it ended: {failure}</source>
        <translation>{saved}。その後、中断しました: {failure}</translation>
    </message>
    <message>
        <source>{place} of {part}</source>
        <translation>{part}の{place}</translation>
    </message>
    <message>
        <source>part {number} ({type})</source>
        <translation>パート {number}（{type}）</translation>
    </message>
    <message>
        <source>body ({type})</source>
        <translation>本文（{type}）</translation>
    </message>
    <message>
        <source>header field {name}</source>
        <translation>ヘッダーフィールド {name}</translation>
    </message>
    <message>
        <source>before the header</source>
        <translation>ヘッダーの前</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>header line without a colon</source>
        <translation>コロンのないヘッダー行</translation>
    </message>
    <message>
        <source>preamble</source>
        <translation>プリアンブル</translation>
    </message>
    <message>
        <source>epilogue</source>
        <translation>エピローグ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>%Ln ページで見つかりました。Enter で最初の箇所へ移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>No setting has the words “{words}”. Try others; Escape shows every page again.</source>
        <translation>「{words}」を含む設定はありません。別の語を試してください。Escape ですべてのページが再び表示されます。</translation>
    </message>
    <message>
        <source>Every account that a message can be sent from. Add or change one to see its token, its base URL and all that keeps a send from going to the wrong people.</source>
        <translation>メッセージの送信に使用できるすべてのアカウントです。追加または変更の画面で、トークン、ベース URL、誤った相手への送信を防ぐすべての設定を確認できます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>it is a production account</comment>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <comment>no production account</comment>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no test recipient</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everybody</source>
        <comment>every recipient is allowed</comment>
        <translation>全員</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Global API key</source>
        <translation>Global API Key</translation>
    </message>
    <message>
        <source>The sandbox is a part of cfmail: there is nothing to change in it.</source>
        <translation>サンドボックスは cfmail の一部です。変更するものはありません。</translation>
    </message>
    <message>
        <source>This account comes from environment variables: change those, then start cfmail again.</source>
        <translation>このアカウントは環境変数によるものです。環境変数を変更し、cfmail を再起動してください。</translation>
    </message>
    <message>
        <source>A new message begins with this From. Each message that is sent puts its own here.</source>
        <translation>新しいメッセージはこの差出人（From）で始まります。送信したメッセージの差出人が、その都度ここに設定されます。</translation>
    </message>
    <message>
        <source>You are asked before a message goes out from an account that is marked as production, to somebody whom the account’s allowed recipients do not name, or to more than {most} recipients, which takes several requests. You are also asked before a signature breaks, and, where the account wants to know, about suppressed recipients.</source>
        <translation>本番とされたアカウントから送信する前、アカウントの許可する受信者にない相手に送信する前、複数のリクエストが必要な {most} 件を超える受信者に送信する前に、確認が表示されます。署名が壊れる前にも、また、アカウントで照会するように設定している場合は送信抑制対象の受信者についても、確認が表示されます。</translation>
    </message>
    <message>
        <source>“Send to Me Instead” (Ctrl+Shift+Return) sends the message to the test recipient of the account, and to nobody else. Test recipient, allowed recipients and the mark for production belong to each account.</source>
        <translation>「代わりに自分へ送信」（Ctrl+Shift+Return）は、アカウントのテスト受信者にのみメッセージを送信し、他のだれにも送信しません。テスト受信者、許可する受信者、本番の指定は、アカウントごとに設定されます。</translation>
    </message>
    <message>
        <source>While cfmail runs, it asks Cloudflare what became of queued recipients: 1, 5 and 30 minutes and 6 hours after a send. What was still queued when cfmail ended is asked about at the next start. The account’s token must be allowed to read this; where it is not, you are told once, and the sends themselves are not affected.</source>
        <translation>cfmail の実行中は、キュー待ちの受信者がどうなったかを、送信から 1 分、5 分、30 分、6 時間後に Cloudflare に照会します。cfmail の終了時にまだキュー待ちだったものは、次の起動時に照会します。アカウントのトークンに読み取りの権限が必要です。権限がない場合は一度だけ通知され、送信自体に影響はありません。</translation>
    </message>
    <message>
        <source>What goes to Cloudflare goes through it, for every account. Only an address with http:// or https://; without one, Cloudflare is asked directly, whatever the environment says. User name and password are not accepted.</source>
        <translation>すべてのアカウントについて、Cloudflare への通信はこれを経由します。http:// または https:// のアドレスのみ使用できます。指定しない場合、環境の設定にかかわらず Cloudflare に直接照会します。ユーザー名とパスワードは使用できません。</translation>
    </message>
    <message>
        <source>Each account has its own opinion of the checks: which of them count as errors, which are ignored, and all others as usual. It holds for every message that the account sends, and for --check with --account.</source>
        <translation>チェックの扱いはアカウントごとに設定されます。エラーとして扱うもの、無視するもの、その他の通常どおりのものがあります。アカウントが送信するすべてのメッセージと、--account を指定した --check に適用されます。</translation>
    </message>
    <message>
        <source>Every check is as usual for this account.</source>
        <translation>このアカウントでは、すべてのチェックが通常どおりです。</translation>
    </message>
    <message>
        <source>Checks read the message on this computer only. DNS records and links are asked about when you press the buttons below the findings, and never by themselves.</source>
        <translation>チェックはこのコンピューター上でメッセージを読むだけです。DNS レコードとリンクは、指摘の下にあるボタンを押したときに照会され、自動で照会されることはありません。</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>colours</comment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>colours</comment>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Every window follows at once. Outcomes have a word and a shape as well: none is told by colour alone.</source>
        <translation>すべてのウィンドウにただちに適用されます。結果は語と形でも示され、色だけで示されることはありません。</translation>
    </message>
    <message>
        <source>100 % is the size that the system asks for.</source>
        <translation>100 % はシステムが求める大きさです。</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>システムに合わせる（{language}）</translation>
    </message>
    <message>
        <source>Of windows, dates and numbers. What you send is not translated.</source>
        <translation>ウィンドウ、日付、数値の言語です。送信する内容は翻訳されません。</translation>
    </message>
    <message>
        <source>cfmail will speak {language} at its next start.</source>
        <translation>cfmail は次の起動時から {language} で表示されます。</translation>
    </message>
    <message>
        <source>cfmail will speak the system’s language at its next start.</source>
        <translation>cfmail は次の起動時からシステムの言語で表示されます。</translation>
    </message>
    <message>
        <source>The windows that are open now come back then.</source>
        <translation>現在開いているウィンドウは、そのときに再び開きます。</translation>
    </message>
    <message>
        <source>Their names and folders, for File &gt; Open Recent. Turned off, the list is emptied and stays empty.</source>
        <translation>「ファイル &gt; 最近使ったファイルを開く」のための名前とフォルダーです。オフにすると一覧は空になり、空のままになります。</translation>
    </message>
    <message>
        <source>The remembered addresses were deleted.</source>
        <translation>記憶されたアドレスを削除しました。</translation>
    </message>
    <message>
        <source>The history keeps the contents of the messages that were sent, so that they can be opened again.</source>
        <translation>履歴には、送信したメッセージの内容が再び開けるように保存されます。</translation>
    </message>
    <message>
        <source>The history keeps no contents of messages: only subject, addresses and outcomes.</source>
        <translation>履歴にメッセージの内容は保存されません。保存されるのは件名、アドレス、結果のみです。</translation>
    </message>
    <message>
        <source>The preview loads no remote image by itself, because loading one tells its server that and when the message was opened. “Load remote images” in the preview does so for that one message, until another is shown.</source>
        <translation>リモート画像を読み込むと、メッセージが開かれたことと日時がサーバーに知られるため、プレビューは自動では読み込みません。プレビューの「リモート画像を読み込む」は、別のメッセージを表示するまで、そのメッセージに限って読み込みます。</translation>
    </message>
    <message>
        <source>API tokens and keys are never written to a file: they are in the system’s keyring, or in memory until cfmail ends. The log holds no addresses, subjects or contents.</source>
        <translation>API トークンとキーがファイルに書き込まれることはありません。システムのキーリング、または cfmail の終了までメモリにあります。ログにアドレス、件名、内容は含まれません。</translation>
    </message>
    <message>
        <source>cfmail does not tell anybody how it is used, and it does not look for updates.</source>
        <translation>cfmail は利用状況をだれにも知らせず、更新の確認も行いません。</translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>送信試行は、使用量が {size} を超えない限り、%Ln 日間保存されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>送信試行は、使用量にかかわらず %Ln 日間保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts are kept as long as they take no more than {size}; then the oldest go.</source>
        <translation>送信試行は、使用量が {size} を超えない限り保存されます。超えると古いものから削除されます。</translation>
    </message>
    <message>
        <source>Attempts are kept for ever, whatever room they take.</source>
        <translation>送信試行は、使用量にかかわらず無期限に保存されます。</translation>
    </message>
    <message>
        <source>Qt WebEngine is not installed, so this is a simple view.</source>
        <translation>Qt WebEngine がインストールされていないため、簡易表示になっています。</translation>
    </message>
    <message>
        <source>Qt WebEngine cannot be loaded ({library}), so this is a simple view.</source>
        <translation>Qt WebEngine を読み込めないため（{library}）、簡易表示になっています。</translation>
    </message>
    <message>
        <source>The program runs as root, for whom Qt WebEngine does not run safely, so this is a simple view.</source>
        <translation>プログラムが root で実行されており、root では Qt WebEngine を安全に実行できないため、簡易表示になっています。</translation>
    </message>
    <message>
        <source>This system does not let Qt WebEngine shut its pages in, so this is a simple view.</source>
        <translation>このシステムでは Qt WebEngine がページを隔離できないため、簡易表示になっています。</translation>
    </message>
    <message>
        <source>Qt WebEngine ended the program when it was started last, so this is a simple view.</source>
        <translation>前回の起動時に Qt WebEngine がプログラムを終了させたため、簡易表示になっています。</translation>
    </message>
    <message>
        <source>It follows no style sheets and loads nothing remote: mail programs show more.</source>
        <translation>スタイルシートには従わず、リモートのものは読み込みません。メールソフトではより多くのものが表示されます。</translation>
    </message>
    <message>
        <source>Install PySide6-Addons for the real one, or use Open in browser.</source>
        <translation>本来の表示には PySide6-Addons をインストールするか、「ブラウザーで開く」を使用してください。</translation>
    </message>
    <message>
        <source>Install the library for the real one, or use Open in browser.</source>
        <translation>本来の表示にはこのライブラリをインストールするか、「ブラウザーで開く」を使用してください。</translation>
    </message>
    <message>
        <source>Start the program as an ordinary user for the real one, or use Open in browser.</source>
        <translation>本来の表示には一般ユーザーとしてプログラムを起動するか、「ブラウザーで開く」を使用してください。</translation>
    </message>
    <message>
        <source>Allow unprivileged user namespaces for the real one, or use Open in browser.</source>
        <translation>本来の表示には非特権ユーザー名前空間を許可するか、「ブラウザーで開く」を使用してください。</translation>
    </message>
    <message>
        <source>Press Try again for the real one, or use Open in browser.</source>
        <translation>本来の表示には「再試行」を押すか、「ブラウザーで開く」を使用してください。</translation>
    </message>
    <message>
        <source>Nothing remote is loaded. Loading images tells {hosts} that this message is looked at, when, and from which IP address.</source>
        <translation>リモートのものは読み込まれていません。画像を読み込むと、このメッセージが見られていること、日時、接続元の IP アドレスが {hosts} に知られます。</translation>
    </message>
    <message>
        <source>Images at {hosts} are not shown: the simple view loads nothing remote.</source>
        <translation>{hosts} の画像は表示されません。簡易表示ではリモートのものは読み込まれません。</translation>
    </message>
    <message>
        <source>Remote images of this message are loaded from {hosts}. Nothing else is.</source>
        <translation>このメッセージのリモート画像は {hosts} から読み込まれています。それ以外は読み込まれていません。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark (the mail&apos;s own)</source>
        <translation>ダーク（メール自体の指定）</translation>
    </message>
    <message>
        <source>Dark (forced inversion)</source>
        <translation>ダーク（強制反転）</translation>
    </message>
    <message>
        <source>Phone, 375</source>
        <translation>スマートフォン、375</translation>
    </message>
    <message>
        <source>Tablet, 768</source>
        <translation>タブレット、768</translation>
    </message>
    <message>
        <source>Desktop, 1024</source>
        <translation>デスクトップ、1024</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
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
        <translation>{factor}。押すと 100 % に戻ります（Ctrl+0）</translation>
    </message>
    <message>
        <source>{target} — {ascii} reads {unicode}</source>
        <translation>{target} — {ascii} は {unicode} と読みます</translation>
    </message>
    <message>
        <source>Open this link in your browser? The site learns that and when it was opened, and your IP address.</source>
        <translation>このリンクをブラウザーで開きますか？リンクが開かれたことと日時、あなたの IP アドレスがサイトに知られます。</translation>
    </message>
    <message>
        <source>Begin a message to this address in your mail program? Nothing is sent by that.</source>
        <translation>このアドレス宛てのメッセージをメールソフトで作成しますか？これによって何かが送信されることはありません。</translation>
    </message>
    <message>
        <source>It leads to {host}.</source>
        <translation>{host} へ移動します。</translation>
    </message>
    <message>
        <source>It leads to {host}, which reads {unicode}.</source>
        <translation>{host}（{unicode} と読みます）へ移動します。</translation>
    </message>
    <message>
        <source>Its name uses letters that look like others: this may be a counterfeit.</source>
        <translation>名前に他の文字と似た文字が使われています。偽物の可能性があります。</translation>
    </message>
    <message>
        <source>This link is no complete address, so it was not opened. Mail programs cannot follow it either.</source>
        <translation>このリンクは完全なアドレスではないため、開かれませんでした。メールソフトでも開けません。</translation>
    </message>
    <message>
        <source>Links that begin with {scheme}: are not opened; only http:, https: and mailto: are.</source>
        <translation>{scheme}: で始まるリンクは開かれません。開かれるのは http:、https:、mailto: のみです。</translation>
    </message>
    <message>
        <source>The system found no program to open this. Copy the address instead.</source>
        <translation>これを開くプログラムがシステムに見つかりません。代わりにアドレスをコピーしてください。</translation>
    </message>
    <message>
        <source>This message has neither text nor HTML to show.</source>
        <translation>このメッセージには、表示するテキストも HTML もありません。</translation>
    </message>
    <message>
        <source>This message has no HTML part: its plain text is shown.</source>
        <translation>このメッセージには HTML パートがありません。プレーンテキストを表示しています。</translation>
    </message>
    <message>
        <source>This message has no plain text part. Programs that show no HTML show nothing, or make a text themselves.</source>
        <translation>このメッセージにはプレーンテキストのパートがありません。HTML を表示しないメールソフトは、何も表示しないか、独自にテキストを作成します。</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no preview of this message.</source>
        <translation>プログラムで内部エラーが発生したため、このメッセージのプレビューはありません。</translation>
    </message>
    <message>
        <source>The page was saved as {name}.</source>
        <translation>ページを {name} として保存しました。</translation>
    </message>
    <message>
        <source>The page was not saved.</source>
        <translation>ページは保存されませんでした。</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>ページをプリンターに渡しました。</translation>
    </message>
    <message>
        <source>The page was not printed.</source>
        <translation>ページは印刷されませんでした。</translation>
    </message>
    <message>
        <source>Your browser was given a private copy with the message&apos;s own images; it loads nothing remote.</source>
        <translation>メッセージ自体の画像を含む非公開コピーをブラウザーに渡しました。リモートのものは読み込まれません。</translation>
    </message>
    <message>
        <source>There is no text to show behind the subject.</source>
        <translation>件名に続いて表示されるテキストがありません。</translation>
    </message>
    <message>
        <source>The text behind the subject is hidden in the page: it was written for lists.</source>
        <translation>件名に続くテキストは、ページでは隠されています。一覧のために書かれたものです。</translation>
    </message>
    <message>
        <source>The text behind the subject is how the page begins. A hidden text at its beginning would replace it.</source>
        <translation>件名に続くテキストは、ページの冒頭です。冒頭に隠しテキストがあれば、代わりにそれが表示されます。</translation>
    </message>
    <message>
        <source>Characters in this message: sender {sender}, subject {subject}, text behind it {preheader}.</source>
        <translation>このメッセージの文字数: 送信者 {sender}、件名 {subject}、続くテキスト {preheader}。</translation>
    </message>
    <message>
        <source>{count} or more</source>
        <translation>{count} 以上</translation>
    </message>
    <message>
        <source>sender {count}</source>
        <translation>送信者 {count}</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>送信者なし</translation>
    </message>
    <message>
        <source>subject {count}</source>
        <translation>件名 {count}</translation>
    </message>
    <message>
        <source>no subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>text {count}</source>
        <translation>テキスト {count}</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>テキストなし</translation>
    </message>
    <message>
        <source>Programs cut by width and not by count, and change: take the numbers as typical ones.</source>
        <translation>切り捨ては文字数ではなく幅で行われ、メールソフトの仕様も変わります。数値は目安と考えてください。</translation>
    </message>
    <message>
        <source>Open a message first.</source>
        <translation>先にメッセージを開いてください。</translation>
    </message>
    <message>
        <source>A message is being opened.</source>
        <translation>メッセージを開いています。</translation>
    </message>
    <message>
        <source>Choose an account first.</source>
        <translation>先にアカウントを選択してください。</translation>
    </message>
    <message>
        <source>The message is being looked through after a change.</source>
        <translation>変更後のメッセージを確認しています。</translation>
    </message>
    <message>
        <source>A send is in hand or has just ended. One message is sent at a time.</source>
        <translation>送信が実行中か、終わったばかりです。メッセージは一度に 1 通ずつ送信されます。</translation>
    </message>
    <message>
        <source>A message waits to be sent: press Send now or Give up below first.</source>
        <translation>送信待ちのメッセージがあります。先に下の「今すぐ送信」または「取りやめる」を押してください。</translation>
    </message>
    <message>
        <source>Answer the question about this send first.</source>
        <translation>先に、この送信についての確認に答えてください。</translation>
    </message>
    <message>
        <source>You gave it up.</source>
        <translation>ユーザーが取りやめました。</translation>
    </message>
    <message>
        <source>The template has a fault; what is shown is what it said before. See “Template”.</source>
        <translation>テンプレートに誤りがあります。表示されているのは以前の内容です。「テンプレート」を参照してください。</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile: look at it, then send again.</source>
        <translation>その間にアカウントが変更または削除されました。確認してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This envelope was edited for another message: use it for this one, or reset it from the headers.</source>
        <translation>このエンベロープは別のメッセージのために編集されたものです。このメッセージに使用するか、ヘッダーから設定し直してください。</translation>
    </message>
    <message>
        <source>The message is larger than Cloudflare takes: {size} of at most {limit}.</source>
        <translation>メッセージが Cloudflare の受け付ける大きさを超えています: {size}（最大 {limit}）。</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>指摘なし</translation>
    </message>
    <message>
        <source>A message waits to be sent. Close the window and give it up? Nothing of it was sent.</source>
        <translation>送信待ちのメッセージがあります。ウィンドウを閉じて取りやめますか？このメッセージからは何も送信されていません。</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>パートが %Ln 個含まれています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln 個のパートを {folder} に保存しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>It is on its way; no answer has come yet.</source>
        <translation>送信中です。応答はまだありません。</translation>
    </message>
    <message>
        <source>You marked it as sent: Cloudflare&apos;s answer is not known.</source>
        <translation>ユーザーが送信済みとマークしました。Cloudflare の応答は不明です。</translation>
    </message>
    <message>
        <source>Cloudflare took it; each recipient&apos;s outcome is shown.</source>
        <translation>Cloudflare が受け付けました。受信者ごとの結果が表示されています。</translation>
    </message>
    <message>
        <source>You marked it as not sent.</source>
        <translation>ユーザーが未送信とマークしました。</translation>
    </message>
    <message>
        <source>It may have been sent. Nothing is repeated by itself; find out before you send it again.</source>
        <translation>送信された可能性があります。自動で繰り返されることはありません。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>Before that: {cause}</source>
        <translation>マークする前の状態: {cause}</translation>
    </message>
    <message>
        <source>Check those that may have been sent; nothing is repeated by itself.</source>
        <translation>送信された可能性のあるものを確認してください。自動で繰り返されることはありません。</translation>
    </message>
    <message>
        <source>Cloudflare asked to wait: send again at {moment} or later.</source>
        <translation>Cloudflare が待つよう求めました。{moment} 以降に再び送信してください。</translation>
    </message>
    <message>
        <source>Sandbox: {text}</source>
        <translation>サンドボックス: {text}</translation>
    </message>
    <message>
        <source>Nothing was sent to anybody: Cloudflare&apos;s suppression list names {names}.</source>
        <translation>だれにも何も送信されませんでした。{names} が Cloudflare の送信抑制リストに記載されています。</translation>
    </message>
    <message>
        <source>You can send to the others.</source>
        <translation>他の受信者には送信できます。</translation>
    </message>
    <message>
        <source>Nothing was sent, because another recipient is suppressed.</source>
        <translation>別の受信者が送信抑制の対象のため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>On Cloudflare&apos;s suppression list: nothing went to this address.</source>
        <translation>Cloudflare の送信抑制リストに記載されています。このアドレスには何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Reason: {reason}.</source>
        <translation>理由: {reason}。</translation>
    </message>
    <message>
        <source>Until {moment}.</source>
        <translation>{moment} まで。</translation>
    </message>
    <message>
        <source>hard bounce</source>
        <translation>ハードバウンス</translation>
    </message>
    <message>
        <source>soft bounces</source>
        <translation>ソフトバウンス</translation>
    </message>
    <message>
        <source>complaint about spam</source>
        <translation>迷惑メールの苦情</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手動で登録</translation>
    </message>
    <message>
        <source>Not in Cloudflare&apos;s log yet ({moment}), which proves nothing.</source>
        <translation>Cloudflare のログにはまだありません（{moment}）。これは何の証拠にもなりません。</translation>
    </message>
    <message>
        <source>Looked up {moment}.</source>
        <translation>{moment} に照会しました。</translation>
    </message>
    <message>
        <source>The server says: {words}.</source>
        <translation>サーバーの応答: {words}。</translation>
    </message>
    <message>
        <source>{message} · Account: {account} · {time}</source>
        <translation>{message} · アカウント: {account} · {time}</translation>
    </message>
    <message>
        <source>Message id: {id}</source>
        <translation>メッセージ ID: {id}</translation>
    </message>
    <message>
        <source>The answer also names {names}, to whom nothing was to be sent.</source>
        <translation>応答には、送信対象ではなかった {names} も記載されています。</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} / {parts}</translation>
    </message>
    <message>
        <source>Simulated by the sandbox: {text}</source>
        <translation>サンドボックスによるシミュレーション: {text}</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail server took the message.</source>
        <translation>受信者のメールサーバーがメッセージを受け取りました。</translation>
    </message>
    <message>
        <source>Accepted for later delivery. This is not final; Cloudflare keeps trying, so do not send it again.</source>
        <translation>後で配信するために受け付けられました。これは最終結果ではありません。Cloudflare が試行を続けるため、再送信しないでください。</translation>
    </message>
    <message>
        <source>Permanently refused. Check the address before sending to it again.</source>
        <translation>恒久的に拒否されました。再び送信する前にアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s answer does not list this address. Do not assume that it was delivered.</source>
        <translation>Cloudflare の応答にこのアドレスが記載されていません。配信されたと見なさないでください。</translation>
    </message>
    <message>
        <source>It may have been sent. Check before sending again.</source>
        <translation>送信された可能性があります。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s log says that it could not be delivered.</source>
        <translation>Cloudflare のログによれば、配信できませんでした。</translation>
    </message>
    <message>
        <source>Sandbox: {text} Nothing left this computer.</source>
        <translation>サンドボックス: {text}このコンピューターの外には何も出ていません。</translation>
    </message>
    <message>
        <source>Nothing is repeated by itself.</source>
        <translation>自動で繰り返されることはありません。</translation>
    </message>
    <message>
        <source>It may have been sent: check before sending again.</source>
        <translation>送信された可能性があります。再送信する前に確認してください。</translation>
    </message>
    <message>
        <source>So it was sent, but what became of each recipient is unknown: ask Cloudflare&apos;s log.</source>
        <translation>したがって送信はされましたが、各受信者の結果は不明です。Cloudflare のログに照会してください。</translation>
    </message>
    <message>
        <source>You did not want it sent once more.</source>
        <translation>もう一度送信しないことが選択されました。</translation>
    </message>
    <message>
        <source>This send was begun before, perhaps by another window.</source>
        <translation>この送信は以前に開始されています。別のウィンドウが開始した可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was sent now.</source>
        <translation>今回は何も送信されませんでした。</translation>
    </message>
    <message>
        <source>The send failed before anything left this computer.</source>
        <translation>このコンピューターから何も出ないうちに、送信が失敗しました。</translation>
    </message>
    <message>
        <source>Cloudflare could not be reached.</source>
        <translation>Cloudflare に接続できませんでした。</translation>
    </message>
    <message>
        <source>No trustworthy encrypted connection could be made.</source>
        <translation>信頼できる暗号化接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The connection broke before the message was completely handed over.</source>
        <translation>メッセージが完全に渡される前に接続が切れました。</translation>
    </message>
    <message>
        <source>The message was handed over, but no answer came back.</source>
        <translation>メッセージは渡されましたが、応答が返ってきませんでした。</translation>
    </message>
    <message>
        <source>You ended the wait.</source>
        <translation>ユーザーが待機を打ち切りました。</translation>
    </message>
    <message>
        <source>You cancelled it.</source>
        <translation>ユーザーがキャンセルしました。</translation>
    </message>
    <message>
        <source>The connection could not be set up.</source>
        <translation>接続を準備できませんでした。</translation>
    </message>
    <message>
        <source>The program ended while it waited for the answer.</source>
        <translation>応答を待っている間にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>The server redirects to another address (HTTP {status}), which is never followed.</source>
        <translation>サーバーが別のアドレスへリダイレクトしています（HTTP {status}）。リダイレクト先に接続することはありません。</translation>
    </message>
    <message>
        <source>The server accepted the request (HTTP {status}), but its answer cannot be read.</source>
        <translation>サーバーはリクエストを受け付けましたが（HTTP {status}）、その応答を読み取れません。</translation>
    </message>
    <message>
        <source>The server answered with HTTP {status}, but says that it failed.</source>
        <translation>サーバーは HTTP {status} で応答しましたが、失敗したと伝えています。</translation>
    </message>
    <message>
        <source>The server refused the request (HTTP {status}).</source>
        <translation>サーバーがリクエストを拒否しました（HTTP {status}）。</translation>
    </message>
    <message>
        <source>Cloudflare found a malformed field in the request.</source>
        <translation>Cloudflare がリクエストに形式の正しくないフィールドを見つけました。</translation>
    </message>
    <message>
        <source>Cloudflare finds the message too big.</source>
        <translation>Cloudflare はメッセージが大きすぎると判断しました。</translation>
    </message>
    <message>
        <source>Cloudflare misses the request&apos;s length.</source>
        <translation>Cloudflare によれば、リクエストに長さの指定がありません。</translation>
    </message>
    <message>
        <source>Cloudflare refuses the message, one of its headers, or one of the recipients.</source>
        <translation>Cloudflare が、メッセージ、ヘッダーのいずれか、または受信者のいずれかを拒否しています。</translation>
    </message>
    <message>
        <source>Cloudflare does not accept this account&apos;s API token.</source>
        <translation>Cloudflare がこのアカウントの API トークンを受け付けません。</translation>
    </message>
    <message>
        <source>Cloudflare wants another kind of token here.</source>
        <translation>Cloudflare はここで別の種類のトークンを求めています。</translation>
    </message>
    <message>
        <source>This API token may not send for this account.</source>
        <translation>この API トークンでは、このアカウントで送信できません。</translation>
    </message>
    <message>
        <source>The account&apos;s plan does not include Email Sending.</source>
        <translation>アカウントのプランに Email Sending が含まれていません。</translation>
    </message>
    <message>
        <source>Sending is switched off for this domain or account.</source>
        <translation>このドメインまたはアカウントの送信が無効になっています。</translation>
    </message>
    <message>
        <source>Cloudflare does not know this account id.</source>
        <translation>このアカウント ID は Cloudflare に存在しません。</translation>
    </message>
    <message>
        <source>Cloudflare asks to slow down.</source>
        <translation>Cloudflare が速度を落とすよう求めています。</translation>
    </message>
    <message>
        <source>Cloudflare had an internal error. Its documentation says that nothing is sent then, which is no proof.</source>
        <translation>Cloudflare で内部エラーが発生しました。ドキュメントによればその場合は何も送信されませんが、確証にはなりません。</translation>
    </message>
    <message>
        <source>Cloudflare says that it cannot do this.</source>
        <translation>Cloudflare から、これは実行できないとの応答がありました。</translation>
    </message>
    <message>
        <source>Cloudflare cannot check tokens at the moment.</source>
        <translation>Cloudflare は現在トークンを確認できません。</translation>
    </message>
    <message>
        <source>The send failed.</source>
        <translation>送信に失敗しました。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and the account&apos;s base URL.</source>
        <translation>ネットワーク、プロキシ、アカウントのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Check the date of this computer and the account&apos;s base URL; do not send through this network.</source>
        <translation>このコンピューターの日付とアカウントのベース URL を確認してください。このネットワーク経由で送信しないでください。</translation>
    </message>
    <message>
        <source>Check the proxy under Tools, Accounts.</source>
        <translation>「ツール」の「アカウント」でプロキシを確認してください。</translation>
    </message>
    <message>
        <source>Check the account id and the base URL under Tools, Accounts.</source>
        <translation>「ツール」の「アカウント」でアカウント ID とベース URL を確認してください。</translation>
    </message>
    <message>
        <source>A firewall answered instead of the API: check the base URL, or ask who runs the network.</source>
        <translation>API の代わりにファイアウォールが応答しました。ベース URL を確認するか、ネットワークの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Check the envelope&apos;s addresses.</source>
        <translation>エンベロープのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The limit is 5 MiB (25 MiB if every recipient is a verified destination address).</source>
        <translation>上限は 5 MiB です（すべての受信者が検証済み宛先アドレスの場合は 25 MiB）。</translation>
    </message>
    <message>
        <source>Look for a recipient on the suppression list, and at the From field and the other headers.</source>
        <translation>送信抑制リストに載っている受信者がいないか確認してください。From フィールドと他のヘッダーも確認してください。</translation>
    </message>
    <message>
        <source>The token may be mistyped, revoked or expired: enter it again under Tools, Accounts.</source>
        <translation>トークンの入力の誤り、取り消し、または期限切れの可能性があります。「ツール」の「アカウント」で入力し直してください。</translation>
    </message>
    <message>
        <source>It needs the permission “Email Sending: Edit” on this account.</source>
        <translation>このアカウントに対する権限 “Email Sending: Edit” が必要です。</translation>
    </message>
    <message>
        <source>Look at the account in the Cloudflare dashboard.</source>
        <translation>Cloudflare ダッシュボードでアカウントを確認してください。</translation>
    </message>
    <message>
        <source>Wait a minute, then send again.</source>
        <translation>1 分待ってから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Please report this.</source>
        <translation>この件を報告してください。</translation>
    </message>
    <message>
        <source>The server says: {words}</source>
        <translation>サーバーの応答: {words}</translation>
    </message>
    <message>
        <source>Technical detail: {words}</source>
        <translation>技術的な詳細: {words}</translation>
    </message>
    <message>
        <source>This is no Liquid that can be read ({detail}). Correct it and save.</source>
        <translation>読み取れる Liquid ではありません（{detail}）。訂正して保存してください。</translation>
    </message>
    <message>
        <source>There is no filter “{name}”. Check how it is spelled.</source>
        <translation>フィルター「{name}」はありません。綴りを確認してください。</translation>
    </message>
    <message>
        <source>The tag “{name}” is not known here; a template cannot read other files either. Take it out.</source>
        <translation>タグ「{name}」はここでは使用できません。テンプレートから他のファイルを読み込むこともできません。取り除いてください。</translation>
    </message>
    <message>
        <source>This file is no text, so it cannot be a template.</source>
        <translation>このファイルはテキストではないため、テンプレートにできません。</translation>
    </message>
    <message>
        <source>This is no MJML that can be compiled ({detail}). Correct it and save.</source>
        <translation>コンパイルできる MJML ではありません（{detail}）。訂正して保存してください。</translation>
    </message>
    <message>
        <source>Header fields begin here and never end. Write a line of three hyphens behind the last one.</source>
        <translation>ヘッダーフィールドがここから始まり、終わりがありません。最後のフィールドの後に、ハイフン 3 つの行を書いてください。</translation>
    </message>
    <message>
        <source>Between the two lines of hyphens only header fields may stand, such as “Subject: Hello”, and none that describe the body. Correct this line.</source>
        <translation>ハイフンの 2 つの行の間には、“Subject: Hello” のようなヘッダーフィールドのみを置けます。本文を記述するフィールドは置けません。この行を訂正してください。</translation>
    </message>
    <message>
        <source>This text cannot be written again in its charset ({name}). Save the message in UTF-8.</source>
        <translation>このテキストを元の文字セット（{name}）で書き直せません。メッセージを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>A filter cannot do with the value that it got ({detail}). Correct the template or the data.</source>
        <translation>フィルターが、受け取った値を処理できません（{detail}）。テンプレートまたはデータを訂正してください。</translation>
    </message>
    <message>
        <source>The text has a control in it, NUL for example, that no message can have. Take it out.</source>
        <translation>テキストに、NUL などメッセージに含められない制御文字があります。取り除いてください。</translation>
    </message>
    <message>
        <source>The value of “{name}” has a line break or another control in it, and would get into a header field. Correct the data, or use the filter “strip_newlines”.</source>
        <translation>「{name}」の値に改行または他の制御文字があり、ヘッダーフィールドに入ることになります。データを訂正するか、フィルター “strip_newlines” を使用してください。</translation>
    </message>
    <message>
        <source>What “{name}” would say is no address or list of addresses: {detail}. Correct the data.</source>
        <translation>「{name}」の内容がアドレスでもアドレスの一覧でもありません: {detail}。データを訂正してください。</translation>
    </message>
    <message>
        <source>The header field “{name}” cannot say this: {detail}. Correct the template or the data.</source>
        <translation>ヘッダーフィールド「{name}」にこの内容は使用できません: {detail}。テンプレートまたはデータを訂正してください。</translation>
    </message>
    <message>
        <source>The template or what it makes has more than 4 MiB. Make it shorter.</source>
        <translation>テンプレートまたはその出力が 4 MiB を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>The loops go round more than 100,000 times. Go through fewer rows.</source>
        <translation>ループが 100,000 回を超えています。処理する行を減らしてください。</translation>
    </message>
    <message>
        <source>Too many blocks or elements stand inside each other. Make it flatter.</source>
        <translation>ブロックまたは要素の入れ子が多すぎます。階層を浅くしてください。</translation>
    </message>
    <message>
        <source>A value becomes too long (“{name}”). Look at the filters that make it grow.</source>
        <translation>値「{name}」が長くなりすぎます。値を長くするフィルターを確認してください。</translation>
    </message>
    <message>
        <source>The template takes more than two seconds, or has more than 50,000 tags. Look at its loops.</source>
        <translation>テンプレートの処理が 2 秒を超えるか、タグが 50,000 個を超えています。ループを確認してください。</translation>
    </message>
    <message>
        <source>The data are no JSON ({detail}). Correct them and save.</source>
        <translation>データが JSON ではありません（{detail}）。訂正して保存してください。</translation>
    </message>
    <message>
        <source>The data are no TOML ({detail}). Correct them and save.</source>
        <translation>データが TOML ではありません（{detail}）。訂正して保存してください。</translation>
    </message>
    <message>
        <source>The data are no CSV, or a line has more fields than there are columns ({detail}).</source>
        <translation>データが CSV ではないか、列の数より多くのフィールドを持つ行があります（{detail}）。</translation>
    </message>
    <message>
        <source>The data must be a JSON or TOML object, an array of objects, or a CSV table.</source>
        <translation>データは、JSON または TOML のオブジェクト、オブジェクトの配列、または CSV の表である必要があります。</translation>
    </message>
    <message>
        <source>A column has no name, or two have the same “{name}”. Give each a name of its own.</source>
        <translation>名前のない列があるか、2 つの列が同じ名前「{name}」です。それぞれに独自の名前を付けてください。</translation>
    </message>
    <message>
        <source>There are no rows in the data. Add one and save.</source>
        <translation>データに行がありません。追加して保存してください。</translation>
    </message>
    <message>
        <source>The data have more than 20 MiB or 100,000 rows. Part them into several files.</source>
        <translation>データが 20 MiB または 100,000 行を超えています。複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>The data do not have this row any more. Choose another one.</source>
        <translation>データにこの行はもうありません。別の行を選択してください。</translation>
    </message>
    <message>
        <source>The message is not what it was when it was tried: a picture has changed. Try all rows again.</source>
        <translation>メッセージが、試したときのものと異なります。画像が変更されています。すべてのデータ行を再び試してください。</translation>
    </message>
    <message>
        <source>The row has no “{name}”. Choose another column for the recipients, or correct the data.</source>
        <translation>この行に「{name}」がありません。受信者として別の列を選択するか、データを訂正してください。</translation>
    </message>
    <message>
        <source>“{name}” names no recipient. Correct the data.</source>
        <translation>「{name}」に受信者が記載されていません。データを訂正してください。</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>History of sends</source>
        <translation>送信の履歴</translation>
    </message>
    <message>
        <source>Messages in the history</source>
        <translation>履歴のメッセージ</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存の作業</translation>
    </message>
    <message>
        <source>Files for other programs</source>
        <translation>他のプログラム用のファイル</translation>
    </message>
    <message>
        <source>Merged messages</source>
        <translation>差し込みで作成したメッセージ</translation>
    </message>
    <message>
        <source>Addresses for completion</source>
        <translation>補完用のアドレス</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近使ったファイル</translation>
    </message>
    <message>
        <source>Log and crash files</source>
        <translation>ログとクラッシュのファイル</translation>
    </message>
    <message>
        <source>Mark of the preview</source>
        <translation>プレビューの印</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>What you chose in the preferences, and the sizes of the windows.</source>
        <translation>設定で選択した内容とウィンドウのサイズです。</translation>
    </message>
    <message>
        <source>Names and account IDs. The tokens are not in this file.</source>
        <translation>名前とアカウント ID です。トークンはこのファイルに含まれません。</translation>
    </message>
    <message>
        <source>They are in the system&apos;s keyring and in no file; those for this session only are in memory.</source>
        <translation>システムのキーリングにあり、ファイルには含まれません。このセッション限りのものはメモリにあります。</translation>
    </message>
    <message>
        <source>The octets of the messages that were sent. They are in the file of the history.</source>
        <translation>送信したメッセージのオクテットです。履歴のファイルに含まれます。</translation>
    </message>
    <message>
        <source>Messages you have changed and not saved, for the case that the program ends by itself.</source>
        <translation>変更して保存していないメッセージです。プログラムが予期せず終了する場合に備えます。</translation>
    </message>
    <message>
        <source>Messages made out of templates, for the batches that send them.</source>
        <translation>テンプレートから作成したメッセージで、送信するバッチのためのものです。</translation>
    </message>
    <message>
        <source>Addresses that mail was sent to. They are offered while you type.</source>
        <translation>メールの送信先のアドレスです。入力中に候補として表示されます。</translation>
    </message>
    <message>
        <source>Which files were opened lately.</source>
        <translation>最近開いたファイルです。</translation>
    </message>
    <message>
        <source>Which windows were open, to open them again at the next start.</source>
        <translation>次の起動時に再び開くための、開いていたウィンドウです。</translation>
    </message>
    <message>
        <source>What the program did and what went wrong, without contents, subjects, addresses and tokens.</source>
        <translation>プログラムの動作と問題の記録です。内容、件名、アドレス、トークンは含まれません。</translation>
    </message>
    <message>
        <source>Says whether the browser engine of the preview has ever ended the program.</source>
        <translation>プレビューのブラウザーエンジンがプログラムを終了させたことがあるかどうかを示します。</translation>
    </message>
    <message>
        <source>Files in the program&apos;s folders that it does not know: by a later version, or by you.</source>
        <translation>プログラムのフォルダーにある、プログラムの知らないファイルです。新しいバージョンまたはユーザーによるものです。</translation>
    </message>
    <message>
        <source>Delete the preferences? The next start begins with those of a first start.</source>
        <translation>設定を削除しますか？次の起動時は初回起動時の設定で始まります。</translation>
    </message>
    <message>
        <source>Delete all accounts and their tokens? Nothing changes at Cloudflare: revoke tokens there.</source>
        <translation>すべてのアカウントとそのトークンを削除しますか？Cloudflare 側では何も変わりません。トークンはそちらで取り消してください。</translation>
    </message>
    <message>
        <source>Delete the whole history and all batches? What may have been sent can no longer be looked up.</source>
        <translation>すべての履歴とバッチを削除しますか？送信された可能性のあるものを調べられなくなります。</translation>
    </message>
    <message>
        <source>Delete the messages from the history? The attempts stay, but cannot be opened or sent again. Messages whose outcome is unknown are kept.</source>
        <translation>履歴からメッセージを削除しますか？送信試行は残りますが、開くことも再送信することもできなくなります。結果が不明なメッセージは保持されます。</translation>
    </message>
    <message>
        <source>Delete unsaved work that no window shows? It cannot be brought back.</source>
        <translation>どのウィンドウにも表示されていない未保存の作業を削除しますか？元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete the files that were made for other programs? A program that has one open may lose it.</source>
        <translation>他のプログラム用に作成したファイルを削除しますか？開いているプログラムでは、そのファイルが失われる可能性があります。</translation>
    </message>
    <message>
        <source>Delete all merged messages? Batches that are made of them cannot be sent any more.</source>
        <translation>差し込みで作成したメッセージをすべて削除しますか？それらから作成したバッチは送信できなくなります。</translation>
    </message>
    <message>
        <source>Forget all addresses? None is offered until you send again.</source>
        <translation>すべてのアドレスを破棄しますか？再び送信するまで、候補は表示されません。</translation>
    </message>
    <message>
        <source>Forget the recent files? The files themselves stay.</source>
        <translation>最近使ったファイルの記録を破棄しますか？ファイル自体は残ります。</translation>
    </message>
    <message>
        <source>Forget the open windows? What is open now is remembered again at the end, if you want that.</source>
        <translation>開いていたウィンドウの記録を破棄しますか？記憶する設定の場合、現在開いているものは終了時に再び記憶されます。</translation>
    </message>
    <message>
        <source>Delete the log and the crash files? They are of use when something goes wrong.</source>
        <translation>ログとクラッシュのファイルを削除しますか？問題が発生したときに役立つものです。</translation>
    </message>
    <message>
        <source>Delete the mark? The preview tries the browser engine again.</source>
        <translation>印を削除しますか？プレビューはブラウザーエンジンを再び試します。</translation>
    </message>
    <message>
        <source>Delete files that this program does not know? They may be yours.</source>
        <translation>このプログラムの知らないファイルを削除しますか？ユーザー自身のファイルの可能性があります。</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>1 個のファイル</translation>
    </message>
    <message>
        <source>none</source>
        <comment>files</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>アドレス %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>ウィンドウ %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>in the keyring</source>
        <translation>キーリング内</translation>
    </message>
    <message>
        <source>Deleted: {kind}.</source>
        <translation>削除しました: {kind}。</translation>
    </message>
    <message>
        <source>Some of it may be left.</source>
        <translation>一部が残っている可能性があります。</translation>
    </message>
    <message>
        <source>A message or a batch is being sent. Delete when it has ended, or stop it first. Nothing was deleted.</source>
        <translation>メッセージまたはバッチを送信中です。終了してから削除するか、先に停止してください。何も削除されませんでした。</translation>
    </message>
    <message>
        <source>So it is not known how much is kept.</source>
        <translation>そのため、保存されている量はわかりません。</translation>
    </message>
    <message>
        <source>This deletes everything that this program keeps on this computer, and ends it: accounts, tokens in the keyring, preferences, the history with its messages, batches, unsaved work, addresses and logs. Messages that you saved in folders of your own stay. It cannot be undone.</source>
        <translation>このプログラムがこのコンピューターに保存しているすべてを削除し、プログラムを終了します。対象は、アカウント、キーリングのトークン、設定、履歴とそのメッセージ、バッチ、未保存の作業、アドレス、ログです。自分のフォルダーに保存したメッセージは残ります。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Nothing changes at Cloudflare: revoke the tokens there if nobody else uses them.</source>
        <translation>Cloudflare 側では何も変わりません。ほかにトークンを使用している人がいなければ、そちらで取り消してください。</translation>
    </message>
    <message>
        <source>Not saved, and lost with it: {names}.</source>
        <translation>保存されておらず、同時に失われるもの: {names}。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>以前の起動で残った未保存の作業を含むメッセージ %Ln 件も失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens may still be in the keyring, and nothing else was deleted.</source>
        <translation>トークンがキーリングに残っている可能性があります。ほかには何も削除されませんでした。</translation>
    </message>
    <message>
        <source>cfmail made a mistake</source>
        <translation>cfmail で内部エラーが発生しました</translation>
    </message>
    <message>
        <source>Something happened that the program was not made for. You can go on; if it behaves oddly, save your work and start it again. If a message was being sent, look into the history for what became of it before you send it again.</source>
        <translation>プログラムが想定していないことが起こりました。作業は続けられます。動作がおかしい場合は、作業を保存して再起動してください。メッセージの送信中だった場合は、再送信する前に、どうなったかを履歴で確認してください。</translation>
    </message>
    <message>
        <source>There is no unsaved work.</source>
        <translation>未保存の作業はありません。</translation>
    </message>
    <message>
        <source>Your unsaved work was put aside, and comes back if the program ends: {names}.</source>
        <translation>未保存の作業は退避されており、プログラムが終了しても復元されます: {names}。</translation>
    </message>
    <message>
        <source>This unsaved work could not be put aside: {names}. Save it yourself before you quit.</source>
        <translation>次の未保存の作業は退避できませんでした: {names}。終了する前に自分で保存してください。</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>これまでに %Ln 回発生しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same mistake happened again. If it goes on, save your work and start the program again.</source>
        <translation>同じ内部エラーが再び発生しました。続く場合は、作業を保存してプログラムを再起動してください。</translation>
    </message>
    <message>
        <source>cfmail ended unexpectedly last time ({when}). If a message was being sent, the history says what became of it.</source>
        <translation>cfmail は前回、予期せず終了しました（{when}）。メッセージの送信中だった場合は、どうなったかが履歴に示されています。</translation>
    </message>
    <message>
        <source>The report is on the clipboard. It holds no tokens, addresses, subjects, contents or file names.</source>
        <translation>レポートをクリップボードにコピーしました。トークン、アドレス、件名、内容、ファイル名は含まれません。</translation>
    </message>
    <message>
        <source>The report says which versions run here, how the program is set up, how much it keeps, and what the log said last. Tokens, addresses, subjects, contents, file names and the name of this computer are not in it. Nothing is sent anywhere: you paste it where you want it.</source>
        <translation>レポートには、実行中の各バージョン、プログラムの設定状況、保存している量、最近のログの内容が示されます。トークン、アドレス、件名、内容、ファイル名、このコンピューターの名前は含まれません。どこにも送信されません。必要な場所に自分で貼り付けます。</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>level of a log record</comment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>level of a log record</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>level of a log record</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>level of a log record</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Mistake of the program</source>
        <comment>level of a log record</comment>
        <translation>プログラムの内部エラー</translation>
    </message>
    <message>
        <source>The log says nothing of this kind.</source>
        <translation>この種類の記録はログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>記録 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens raw MIME messages, edits their SMTP envelope, and sends them through Cloudflare Email Sending.</source>
        <translation>生の MIME メッセージを開き、その SMTP エンベロープを編集し、Cloudflare Email Sending で送信します。</translation>
    </message>
    <message>
        <source>Not a product of Cloudflare.</source>
        <translation>Cloudflare の製品ではありません。</translation>
    </message>
    <message>
        <source>This part came without the text of its licence, which is: {licence}</source>
        <translation>この構成要素にはライセンスの本文が付属していません。ライセンス: {licence}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>No report was made.</source>
        <translation>レポートは作成されませんでした。</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>ログを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The part of the program that draws this message has ended. Nothing was sent, and the message itself is unharmed: press Try again, or look at Text or HTML source.</source>
        <translation>このメッセージを描画するプログラムの部分が終了しました。何も送信されておらず、メッセージ自体に損傷はありません。「再試行」を押すか、「テキスト」または「HTML ソース」を参照してください。</translation>
    </message>
    <message>
        <source>This message cannot be sent as it is.</source>
        <translation>このメッセージはこのままでは送信できません。</translation>
    </message>
    <message>
        <source>Identical: exactly the bytes of the file are sent.</source>
        <translation>同一: ファイルのバイトがそのまま正確に送信されます。</translation>
    </message>
    <message>
        <source>Your edits are sent, and nothing else is changed.</source>
        <translation>編集した内容が送信され、それ以外は変更されません。</translation>
    </message>
    <message>
        <source>Your edits are sent; on the way the message is changed as listed.</source>
        <translation>編集した内容が送信され、送信時にメッセージが一覧のとおり変更されます。</translation>
    </message>
    <message>
        <source>Changed on the way, as listed.</source>
        <translation>送信時に一覧のとおり変更されます。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>as opened</source>
        <translation>開いた時</translation>
    </message>
    <message>
        <source>wire</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>Header fields hold raw UTF-8. Mail servers without SMTPUTF8 refuse that; “Send as 7-bit” encodes them.</source>
        <translation>ヘッダーフィールドに生の UTF-8 が含まれています。SMTPUTF8 に対応しないメールサーバーはこれを拒否します。「7 ビットで送信」でエンコードされます。</translation>
    </message>
    <message>
        <source>Byte order mark dropped</source>
        <translation>バイト順マークの削除</translation>
    </message>
    <message>
        <source>mbox line “From…” dropped</source>
        <translation>mbox の行 “From…” の削除</translation>
    </message>
    <message>
        <source>{names} removed</source>
        <translation>{names} の削除</translation>
    </message>
    <message>
        <source>X-Unsent removed</source>
        <translation>X-Unsent の削除</translation>
    </message>
    <message>
        <source>Header field encoded as {charset}</source>
        <translation>ヘッダーフィールドを {charset} でエンコード</translation>
    </message>
    <message>
        <source>Header field encoded</source>
        <translation>ヘッダーフィールドのエンコード</translation>
    </message>
    <message>
        <source>Parameter encoded as {charset}</source>
        <translation>パラメーターを {charset} でエンコード</translation>
    </message>
    <message>
        <source>Parameter encoded</source>
        <translation>パラメーターのエンコード</translation>
    </message>
    <message>
        <source>Header field replaced</source>
        <translation>ヘッダーフィールドの置き換え</translation>
    </message>
    <message>
        <source>Body encoded</source>
        <translation>本文のエンコード</translation>
    </message>
    <message>
        <source>Bytes escaped</source>
        <translation>バイトのエスケープ</translation>
    </message>
    <message>
        <source>Stray bytes dropped</source>
        <translation>余分なバイトの削除</translation>
    </message>
    <message>
        <source>Line ends become CRLF</source>
        <translation>行末を CRLF に変更</translation>
    </message>
    <message>
        <source>{kind} ({detail})</source>
        <translation>{kind}（{detail}）</translation>
    </message>
    <message>
        <source>DKIM signature</source>
        <translation>DKIM 署名</translation>
    </message>
    <message>
        <source>ARC seal</source>
        <translation>ARC シール</translation>
    </message>
    <message>
        <source>S/MIME signature</source>
        <translation>S/MIME 署名</translation>
    </message>
    <message>
        <source>OpenPGP signature</source>
        <translation>OpenPGP 署名</translation>
    </message>
    <message>
        <source>signature of a multipart/signed</source>
        <translation>multipart/signed の署名</translation>
    </message>
    <message>
        <source>To send this message, bytes must be changed that are signed: {signatures}.</source>
        <translation>このメッセージを送信するには、署名されたバイトを変更する必要があります: {signatures}。</translation>
    </message>
    <message>
        <source>Your edits have changed bytes that are signed: {signatures}.</source>
        <translation>編集によって、署名されたバイトが変更されました: {signatures}。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature will not verify any more at the recipient&apos;s. Nothing has been sent yet. “What will be sent” lists the changes.</source>
        <translation>この署名は受信側で検証できなくなります。まだ何も送信されていません。変更の一覧は「送信内容」にあります。</translation>
    </message>
    <message>
        <source>Nothing says in which character set {place} is written: {sample}</source>
        <translation>{place} がどの文字セットで書かれているかが示されていません: {sample}</translation>
    </message>
    <message>
        <source>{charset}: {preview}</source>
        <translation>{charset}: {preview}</translation>
    </message>
    <message>
        <source>About cfmail</source>
        <translation>cfmail について</translation>
    </message>
    <message>
        <source>Versions and addresses</source>
        <translation>バージョンとアドレス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>プログラムの構成要素</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンスの本文</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>概要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>cfmail {version}</source>
        <translation>cfmail {version}</translation>
    </message>
    <message>
        <source>Send as 7-bit</source>
        <translation>7 ビットで送信</translation>
    </message>
    <message>
        <source>Encode raw UTF-8 as well, for servers that take ASCII only</source>
        <translation>ASCII のみを受け付けるサーバーのために、生の UTF-8 もエンコード</translation>
    </message>
    <message>
        <source>End every line with CRLF</source>
        <translation>すべての行を CRLF で終える</translation>
    </message>
    <message>
        <source>SMTP demands it. Switched off, this send leaves all line ends as they are.</source>
        <translation>SMTP の要件です。オフにすると、この送信ではすべての行末がそのまま残ります。</translation>
    </message>
    <message>
        <source>Character set of the header</source>
        <translation>ヘッダーの文字セット</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>The message is being looked through after a change…</source>
        <translation>変更後のメッセージを確認しています…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>The program made a mistake: there is no comparison.</source>
        <translation>プログラムで内部エラーが発生したため、比較できません。</translation>
    </message>
    <message>
        <source>File and wire</source>
        <translation>ファイルと送信内容</translation>
    </message>
    <message>
        <source>The program made a mistake in looking through the message. Undo the last change.</source>
        <translation>メッセージの確認中にプログラムで内部エラーが発生しました。最後の変更を元に戻してください。</translation>
    </message>
</context>
</TS>
