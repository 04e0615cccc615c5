<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n more line(s) (is|are) not shown</source>
        <translation>
            <numerusform>%Ln more line is not shown</numerusform>
            <numerusform>%Ln more lines are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) (is|are) the same</source>
        <translation>
            <numerusform>%Ln line is the same</numerusform>
            <numerusform>%Ln lines are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open %n window(s), one for each file?</source>
        <translation>
            <numerusform>Open %Ln window, one for each file?</numerusform>
            <numerusform>Open %Ln windows, one for each file?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) found</source>
        <translation>
            <numerusform>%Ln section found</numerusform>
            <numerusform>%Ln sections found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln delivered</numerusform>
            <numerusform>%Ln delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln queued</numerusform>
            <numerusform>%Ln queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln bounced</numerusform>
            <numerusform>%Ln bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln suppressed</numerusform>
            <numerusform>%Ln suppressed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not mentioned</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln not mentioned</numerusform>
            <numerusform>%Ln not mentioned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s), in {parts} requests</source>
        <translation>
            <numerusform>%Ln recipient, in {parts} requests</numerusform>
            <numerusform>%Ln recipients, in {parts} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) counted once</source>
        <translation>
            <numerusform>%Ln duplicate counted once</numerusform>
            <numerusform>%Ln duplicates counted once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further (entry is|entries are) not (an address|addresses).</source>
        <translation>
            <numerusform>%Ln further entry is not an address.</numerusform>
            <numerusform>%Ln further entries are not addresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more international domain(s).</source>
        <translation>
            <numerusform>… and %Ln more international domain.</numerusform>
            <numerusform>… and %Ln more international domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln recipient</numerusform>
            <numerusform>%Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln sending</numerusform>
            <numerusform>%Ln sending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln held</numerusform>
            <numerusform>%Ln held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%Ln cannot be sent</numerusform>
            <numerusform>%Ln cannot be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading files: %n message(s) so far. Nothing is sent yet.</source>
        <translation>
            <numerusform>Reading files: %Ln message so far. Nothing is sent yet.</numerusform>
            <numerusform>Reading files: %Ln messages so far. Nothing is sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n a minute</source>
        <comment>messages</comment>
        <translation>
            <numerusform>at most %Ln a minute</numerusform>
            <numerusform>at most %Ln a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{speed}, %n at a time</source>
        <comment>messages</comment>
        <translation>
            <numerusform>{speed}, %Ln at a time</numerusform>
            <numerusform>{speed}, %Ln at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s) although held back ({reasons})?</source>
        <translation>
            <numerusform>Send %Ln message although held back ({reasons})?</numerusform>
            <numerusform>Send %Ln messages although held back ({reasons})?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The results of %n message(s) were written to {where}.</source>
        <translation>
            <numerusform>The results of %Ln message were written to {where}.</numerusform>
            <numerusform>The results of %Ln messages were written to {where}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n batch(es) (was|were) interrupted. Nothing goes on by itself.</source>
        <translation>
            <numerusform>%Ln batch was interrupted. Nothing goes on by itself.</numerusform>
            <numerusform>%Ln batches were interrupted. Nothing goes on by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n message(s)?</source>
        <translation>
            <numerusform>Send %Ln message?</numerusform>
            <numerusform>Send %Ln messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{recipients} in all, %n different address(es)</source>
        <translation>
            <numerusform>{recipients} in all, %Ln different address</numerusform>
            <numerusform>{recipients} in all, %Ln different addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to them too (%n message(s), held back otherwise)</source>
        <translation>
            <numerusform>Send to them too (%Ln message, held back otherwise)</numerusform>
            <numerusform>Send to them too (%Ln messages, held back otherwise)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed; Show in history says who, and why</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln suppressed; Show in history says who, and why</numerusform>
            <numerusform>%Ln suppressed; Show in history says who, and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n recipient(s)</source>
        <translation>
            <numerusform>more than %Ln recipient</numerusform>
            <numerusform>more than %Ln recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) (is|are) more than the {limit} that this program sends to.</source>
        <translation>
            <numerusform>%Ln recipient is more than the {limit} that this program sends to.</numerusform>
            <numerusform>%Ln recipients are more than the {limit} that this program sends to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s): the message goes in {requests} requests.</source>
        <translation>
            <numerusform>%Ln recipient: the message goes in {requests} requests.</numerusform>
            <numerusform>%Ln recipients: the message goes in {requests} requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The subject has %n character(s); {limit} are allowed.</source>
        <translation>
            <numerusform>The subject has %Ln character; {limit} are allowed.</numerusform>
            <numerusform>The subject has %Ln characters; {limit} are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name of {name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>The name of {name} has %Ln byte; {limit} are allowed.</numerusform>
            <numerusform>The name of {name} has %Ln bytes; {limit} are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} has %n byte(s); {limit} are allowed.</source>
        <translation>
            <numerusform>{name} has %Ln byte; {limit} are allowed.</numerusform>
            <numerusform>{name} has %Ln bytes; {limit} are allowed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(A Received field is|%n Received fields are) there already.</source>
        <translation>
            <numerusform>A Received field is there already.</numerusform>
            <numerusform>%Ln Received fields are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SPF record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln SPF record at {detail}</numerusform>
            <numerusform>%Ln SPF records at {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DKIM record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln DKIM record at {detail}</numerusform>
            <numerusform>%Ln DKIM records at {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DMARC record(s) at {detail}</source>
        <translation>
            <numerusform>%Ln DMARC record at {detail}</numerusform>
            <numerusform>%Ln DMARC records at {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used (once|%n times).</source>
        <translation>
            <numerusform>Used once.</numerusform>
            <numerusform>Used %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>programs</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{what} (%n times)</source>
        <translation>
            <numerusform>{what} (%Ln times)</numerusform>
            <numerusform>{what} (%Ln times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) (was|were) not asked</source>
        <translation>
            <numerusform>%Ln link was not asked</numerusform>
            <numerusform>%Ln links were not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ignored</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln ignored</numerusform>
            <numerusform>%Ln ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln will fail</numerusform>
            <numerusform>%Ln will fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be changed</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln may be changed</numerusform>
            <numerusform>%Ln may be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may look or behave badly</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln may look or behave badly</numerusform>
            <numerusform>%Ln may look or behave badly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for advice</source>
        <comment>findings</comment>
        <translation>
            <numerusform>%Ln for advice</numerusform>
            <numerusform>%Ln for advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} (and %n more)</source>
        <comment>places</comment>
        <translation>
            <numerusform>{place} (and %Ln more)</numerusform>
            <numerusform>{place} (and %Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n link(s) at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</source>
        <translation>
            <numerusform>Check %Ln link at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</numerusform>
            <numerusform>Check %Ln links at {hosts}? These servers learn your IP address, the time and the addresses of the links. Only their headers are asked for (HEAD); links to unsubscribe and links into private networks are left alone. Nothing is sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) like it.</source>
        <translation>
            <numerusform>%Ln more field like it.</numerusform>
            <numerusform>%Ln more fields like it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} is there (once|%n times)</source>
        <translation>
            <numerusform>{detail} is there once</numerusform>
            <numerusform>{detail} is there %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Raw UTF-8 in %n header field(s), first in {detail}</source>
        <translation>
            <numerusform>Raw UTF-8 in %Ln header field, first in {detail}</numerusform>
            <numerusform>Raw UTF-8 in %Ln header fields, first in {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) ahead: {detail}</source>
        <translation>
            <numerusform>The Date is %Ln day ahead: {detail}</numerusform>
            <numerusform>The Date is %Ln days ahead: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Date is %n day(s) old: {detail}</source>
        <translation>
            <numerusform>The Date is %Ln day old: {detail}</numerusform>
            <numerusform>The Date is %Ln days old: {detail}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in From, and no Sender</source>
        <translation>
            <numerusform>%Ln address in From, and no Sender</numerusform>
            <numerusform>%Ln addresses in From, and no Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) in Sender</source>
        <translation>
            <numerusform>%Ln address in Sender</numerusform>
            <numerusform>%Ln addresses in Sender</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{detail} holds an encoded word of %n character(s): {other}</source>
        <translation>
            <numerusform>{detail} holds an encoded word of %Ln character: {other}</numerusform>
            <numerusform>{detail} holds an encoded word of %Ln characters: {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The boundary has %n character(s) ({detail})</source>
        <translation>
            <numerusform>The boundary has %Ln character ({detail})</numerusform>
            <numerusform>The boundary has %Ln characters ({detail})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in {name} and in %n more place(s)</source>
        <translation>
            <numerusform>“{text}” is left over in {name} and in %Ln more place</numerusform>
            <numerusform>“{text}” is left over in {name} and in %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{text}” is left over in %n place(s)</source>
        <translation>
            <numerusform>“{text}” is left over in %Ln place</numerusform>
            <numerusform>“{text}” is left over in %Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that (was|were) open last time (is|are) not there any more: {names}.</source>
        <translation>
            <numerusform>%Ln file that was open last time is not there any more: {names}.</numerusform>
            <numerusform>%Ln files that were open last time are not there any more: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command(s)</source>
        <translation>
            <numerusform>%Ln command</numerusform>
            <numerusform>%Ln commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%Ln key</numerusform>
            <numerusform>%Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(What was dropped is not a file|%n of the things dropped are not files) on this computer: save (it|them) first, then attach the file(s).</source>
        <translation>
            <numerusform>What was dropped is not a file on this computer: save it first, then attach the file.</numerusform>
            <numerusform>%Ln of the things dropped are not files on this computer: save them first, then attach the files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%Ln place replaced.</numerusform>
            <numerusform>%Ln places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). Press Down to choose (it|one).</source>
        <translation>
            <numerusform>%Ln suggestion. Press Down to choose it.</numerusform>
            <numerusform>%Ln suggestions. Press Down to choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still queued</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln still queued</numerusform>
            <numerusform>%Ln still queued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the log yet</source>
        <comment>recipients</comment>
        <translation>
            <numerusform>%Ln not in the log yet</numerusform>
            <numerusform>%Ln not in the log yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare&apos;s log reaches back %n day(s) only; this is older.</source>
        <translation>
            <numerusform>Cloudflare&apos;s log reaches back %Ln day only; this is older.</numerusform>
            <numerusform>Cloudflare&apos;s log reaches back %Ln days only; this is older.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) found</source>
        <translation>
            <numerusform>%Ln attempt found</numerusform>
            <numerusform>%Ln attempts found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%Ln attempt</numerusform>
            <numerusform>%Ln attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (is|are) chosen. Choose one to see its recipients.</source>
        <translation>
            <numerusform>%Ln attempt is chosen. Choose one to see its recipients.</numerusform>
            <numerusform>%Ln attempts are chosen. Choose one to see its recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as CSV…</source>
        <translation>
            <numerusform>The %Ln chosen, as CSV…</numerusform>
            <numerusform>The %Ln chosen, as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n chosen, as JSON…</source>
        <translation>
            <numerusform>The %Ln chosen, as JSON…</numerusform>
            <numerusform>The %Ln chosen, as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as CSV…</source>
        <translation>
            <numerusform>The %Ln found, as CSV…</numerusform>
            <numerusform>The %Ln found, as CSV…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n found, as JSON…</source>
        <translation>
            <numerusform>The %Ln found, as JSON…</numerusform>
            <numerusform>The %Ln found, as JSON…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete (the chosen attempt|%n attempts) from the history, with (its copy of the message|their copies of the messages)?</source>
        <translation>
            <numerusform>Delete the chosen attempt from the history, with its copy of the message?</numerusform>
            <numerusform>Delete %Ln attempts from the history, with their copies of the messages?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) deleted.</source>
        <translation>
            <numerusform>%Ln attempt was deleted.</numerusform>
            <numerusform>%Ln attempts were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stayed: (it is|they are) being sent, or deleting was stopped.</source>
        <comment>attempts</comment>
        <translation>
            <numerusform>%Ln stayed: it is being sent, or deleting was stopped.</numerusform>
            <numerusform>%Ln stayed: they are being sent, or deleting was stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) (was|were) exported to {path}.</source>
        <translation>
            <numerusform>%Ln attempt was exported to {path}.</numerusform>
            <numerusform>%Ln attempts were exported to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cloudflare asks to wait: %n second(s)</source>
        <translation>
            <numerusform>Cloudflare asks to wait: %Ln second</numerusform>
            <numerusform>Cloudflare asks to wait: %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The requests before it were answered, for %n recipient(s).</source>
        <translation>
            <numerusform>The requests before it were answered, for %Ln recipient.</numerusform>
            <numerusform>The requests before it were answered, for %Ln recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To the %n recipient(s) of the later requests nothing was sent.</source>
        <translation>
            <numerusform>To the %Ln recipient of the later requests nothing was sent.</numerusform>
            <numerusform>To the %Ln recipients of the later requests nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send to %n recipient(s)?</source>
        <translation>
            <numerusform>Send to %Ln recipient?</numerusform>
            <numerusform>Send to %Ln recipients?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send in %n request(s)</source>
        <translation>
            <numerusform>Send in %Ln request</numerusform>
            <numerusform>Send in %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) (has|have) no value and (is|are) left empty: type (one|values) to try (it|them).</source>
        <translation>
            <numerusform>%Ln variable has no value and is left empty: type one to try it.</numerusform>
            <numerusform>%Ln variables have no value and are left empty: type values to try them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>variables</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>pictures</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” holds %n message(s). Choose the one to open.</source>
        <translation>
            <numerusform>“{name}” holds %Ln message. Choose the one to open.</numerusform>
            <numerusform>“{name}” holds %Ln messages. Choose the one to open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a value</source>
        <comment>variables</comment>
        <translation>
            <numerusform>%Ln without a value</numerusform>
            <numerusform>%Ln without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n row(s) tried; nothing was sent.</source>
        <translation>
            <numerusform>{done} of %Ln row tried; nothing was sent.</numerusform>
            <numerusform>{done} of %Ln rows tried; nothing was sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (gives|give) no message.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln gives no message.</numerusform>
            <numerusform>%Ln give no message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will fail.</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln will fail.</numerusform>
            <numerusform>%Ln will fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n message(s) (is|are) written for the batch…</source>
        <translation>
            <numerusform>{done} of %Ln message is written for the batch…</numerusform>
            <numerusform>{done} of %Ln messages are written for the batch…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that (gives|give) no message (is|are) left out.</source>
        <translation>
            <numerusform>%Ln row that gives no message is left out.</numerusform>
            <numerusform>%Ln rows that give no message are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n recipient(s); at most {most} can be written to at once. Remove {excess}.</source>
        <translation>
            <numerusform>There are %Ln recipient; at most {most} can be written to at once. Remove {excess}.</numerusform>
            <numerusform>There are %Ln recipients; at most {most} can be written to at once. Remove {excess}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line end(s) (becomes|become) CRLF</source>
        <translation>
            <numerusform>%Ln line end becomes CRLF</numerusform>
            <numerusform>%Ln line ends become CRLF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) (is|are) escaped in {place}</source>
        <translation>
            <numerusform>%Ln byte is escaped in {place}</numerusform>
            <numerusform>%Ln bytes are escaped in {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stray byte(s) (leaves|leave) {place}</source>
        <translation>
            <numerusform>%Ln stray byte leaves {place}</numerusform>
            <numerusform>%Ln stray bytes leave {place}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more change(s)</source>
        <translation>
            <numerusform>and %Ln more change</numerusform>
            <numerusform>and %Ln more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more remark(s).</source>
        <translation>
            <numerusform>… and %Ln more remark.</numerusform>
            <numerusform>… and %Ln more remarks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n part(s).</source>
        <translation>
            <numerusform>It holds %Ln part.</numerusform>
            <numerusform>It holds %Ln parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln part saved in {folder}</numerusform>
            <numerusform>%Ln parts saved in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found on %n page(s). Enter goes to the first place.</source>
        <translation>
            <numerusform>Found on %Ln page. Enter goes to the first place.</numerusform>
            <numerusform>Found on %Ln pages. Enter goes to the first place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), as long as they take no more than {size}.</source>
        <translation>
            <numerusform>Attempts are kept for %Ln day, as long as they take no more than {size}.</numerusform>
            <numerusform>Attempts are kept for %Ln days, as long as they take no more than {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Attempts are kept for %n day(s), whatever room they take.</source>
        <translation>
            <numerusform>Attempts are kept for %Ln day, whatever room they take.</numerusform>
            <numerusform>Attempts are kept for %Ln days, whatever room they take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and %n more</source>
        <comment>hosts</comment>
        <translation>
            <numerusform>{first} and %Ln more</numerusform>
            <numerusform>{first} and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier send(s) within the last hour, since {time}, went or may have gone to {names}, too.</source>
        <translation>
            <numerusform>%Ln earlier send within the last hour, since {time}, went or may have gone to {names}, too.</numerusform>
            <numerusform>%Ln earlier sends within the last hour, since {time}, went or may have gone to {names}, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The outcome of %n recipient(s) is unknown.</source>
        <translation>
            <numerusform>The outcome of %Ln recipient is unknown.</numerusform>
            <numerusform>The outcome of %Ln recipients is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) (was|were) answered.</source>
        <translation>
            <numerusform>%Ln request was answered.</numerusform>
            <numerusform>%Ln requests were answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n request(s) {states}.</source>
        <translation>
            <numerusform>Of %Ln request {states}.</numerusform>
            <numerusform>Of %Ln requests {states}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln on the way</numerusform>
            <numerusform>%Ln on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marked by you as sent</numerusform>
            <numerusform>%Ln marked by you as sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln sent</numerusform>
            <numerusform>%Ln sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked by you as not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln marked by you as not sent</numerusform>
            <numerusform>%Ln marked by you as not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that may have been sent</source>
        <comment>requests</comment>
        <translation>
            <numerusform>%Ln that may have been sent</numerusform>
            <numerusform>%Ln that may have been sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message id(s)</source>
        <translation>
            <numerusform>%Ln message id</numerusform>
            <numerusform>%Ln message ids</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delivered to (the recipient|all %n recipients).</source>
        <translation>
            <numerusform>Delivered to the recipient.</numerusform>
            <numerusform>Delivered to all %Ln recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{delivered} of %n recipient(s) delivered; see what became of each below.</source>
        <translation>
            <numerusform>{delivered} of %Ln recipient delivered; see what became of each below.</numerusform>
            <numerusform>{delivered} of %Ln recipients delivered; see what became of each below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send again in %n second(s) or later.</source>
        <translation>
            <numerusform>Send again in %Ln second or later.</numerusform>
            <numerusform>Send again in %Ln seconds or later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n token(s)</source>
        <translation>
            <numerusform>up to %Ln token</numerusform>
            <numerusform>up to %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s)</source>
        <translation>
            <numerusform>%Ln window</numerusform>
            <numerusform>%Ln windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) with unsaved work of an earlier start would be lost, too.</source>
        <translation>
            <numerusform>%Ln message with unsaved work of an earlier start would be lost, too.</numerusform>
            <numerusform>%Ln messages with unsaved work of an earlier start would be lost, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n time(s) by now.</source>
        <translation>
            <numerusform>It has happened %Ln time by now.</numerusform>
            <numerusform>It has happened %Ln times by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <comment>of the log</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>signatures</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
