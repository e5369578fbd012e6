import FeedParsing
import Testing

@Suite struct PlainTextTests {
    @Test(arguments: [
        "", "İki parti  anlaştı.\n\n Satır\t", "AT&T, R&D & a < b > c", "1 <2 <3", "<ali@x.example>",
        "<https://x.example/>",
        "x?a=1&copy=2&reg=3", "&unknown;", "a <y", "< />", "\u{A0}a\u{A0}",
    ])
    func leavesPlainTextAlone(text: String) {
        #expect(PlainText.from(html: text) == text)
    }

    @Test(arguments: [
        ("a &amp;amp; b", "a &amp; b"), ("&lt;b&gt;", "<b>"), ("x\n\n&ouml;  y", "x\n\nö  y"),
        ("&#8217;&#x2019;", "’’"),
        ("&#146;&#0;&#xD800;&#99999999;", "’\u{FFFD}\u{FFFD}\u{FFFD}"), ("a&#8;b", "ab"),
        ("&copy 2025 &nbsp x", "© 2025 \u{A0} x"),
        ("&scedil;&Idot;&inodot;&hellip;&rsquo;", "şİı…’"),
    ])
    func decodesReferencesOnce(html: String, text: String) {
        #expect(PlainText.from(html: html) == text)
    }

    @Test(arguments: [
        ("<p>Bir  <b>iki</b>\n üç</p><p>dört</p>", "Bir iki üç\ndört"), ("a<br>b<br/><br />c", "a\nb\nc"),
        ("AK<b> Parti</b>li", "AK Partili"), ("Mem<wbr>o<i>randum</i>", "Memorandum"),
        ("<ul><li>a</li><li>b</li></ul>c", "a\nb\nc"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</table>", "a b\nc"),
        ("x<script>if (a<b) alert('</p>')</script>y", "xy"), ("x<STYLE>p{}</style >y", "xy"),
        ("a<noscript><img src=x>b</noscript>c", "ac"), ("a<noscript>b", "ab"), ("a<script>b", "a"),
        ("a<template><p>b</p></template>c", "ac"), ("a<!-- <p>b</p> -->c", "ac"),
        ("a<!-- b", "a"), ("a<!-- b>c", "ac"),
        ("<![CDATA[a & b]]>", "a & b"), ("<a href='x>y' title=\"<b>\">z</a>", "z"),
        ("<p>a < b &amp; c &lt;d&gt;</p>", "a < b & c <d>"),
        ("<pre>a\n b</pre>", "a\nb"), ("<p>a&nbsp;&nbsp;b</p>", "a b"), ("kesik <a href=\"http://x", "kesik"),
        ("<o:p>a</o:p><custom-tag>b</custom-tag>", "ab"),
        ("<!DOCTYPE html><html><head><title>T</title></head><body>b", "T\nb"),
        ("<p>a\u{A0}b</p>", "a b"),
    ])
    func removesMarkup(html: String, text: String) {
        #expect(PlainText.from(html: html) == text)
    }

    /// libxml2's HTML tree lost the text behind 5,000 nested elements.
    @Test func survivesNesting() {
        let html = String(repeating: "<div><b>", count: 50_000) + "dip" + String(repeating: "</b></div>", count: 50_000)
        #expect(PlainText.from(html: html) == "dip")
    }
}
