#include "base/printable_text.h"

#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

class PrintableTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsSeenLeaves_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &typed, const QString &text,
                            const QString &line) { QTest::newRow(name) << typed << text << line; };
        const auto same = [&](const char *name, const QString &typed) { row(name, typed, typed, typed); };
        same("nothing", {});
        same("plain", u"KSZ/BCSS 12/081 (a=b)"_s);
        same("accents and quotes", u"Écaussinnes « à l’œil » – ÖSHZ"_s);
        same("a blank that does not break", u"12\u00A0000"_s);
        same("signs of two units", u"𝄞 𠮷"_s);
        same("a mark of its own", u"e\u0301"_s);
        row("lines and tabs", u"a\tb\nc\r\nd"_s, u"a\tb\nc\r\nd"_s, u"a b c d"_s);
        row("nothing's sign", u"a"_s + QChar(0) + u"b"_s, u"ab"_s, u"ab"_s);
        row("escape", u"\x1b[2J\x1b]0;x\x07"_s, u"[2J]0;x"_s, u"[2J]0;x"_s);
        row("escape in one sign", u"a\u009b31mb"_s, u"a31mb"_s, u"a31mb"_s);
        row("delete", u"a\x7f"_s, u"a"_s, u"a"_s);
        row("no width", u"a\u200Bb\u200C\u200D\u2060\uFEFF"_s, u"ab"_s, u"ab"_s);
        row("soft hyphen", u"rijks\u00ADregister"_s, u"rijksregister"_s, u"rijksregister"_s);
        row("turned direction", u"\u202Efdp.exe\u202C\u200E\u200F\u2066x\u2069"_s, u"fdp.exex"_s,
            u"fdp.exex"_s);
        row("tags", u"a\U000E0041\U000E0001"_s, u"a"_s, u"a"_s);
        row("no characters", u"a\uFFFE\uFFFF\uFDD0\U0001FFFEb"_s, u"ab"_s, u"ab"_s);
        row("other line ends",
            u"a\u2028b\u2029c\u0085d\x0b"
            "e\x0c"
            "f"_s,
            u"a\nb\nc\nd\ne\nf"_s, u"a b c d e f"_s);
        row("half a sign", u"a"_s + QChar(0xD834) + u"b"_s, u"a\uFFFDb"_s, u"a\uFFFDb"_s);
    }
    void onlyWhatIsSeenLeaves()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(QString, line);
        QCOMPARE(printableText(typed), text);
        QCOMPARE(printableLine(typed), line);
        QCOMPARE(printableText(text), text);
        QCOMPARE(printableLine(line), line);
    }
};

} // namespace licet

using licet::PrintableTextTest;
LICET_TEST(PrintableTextTest)

#include "printable_text_test.moc"
