#include "exchange/mail_draft.h"
#include "support/test_registry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace licet {

namespace {

MailDraft plainDraft()
{
    return {u"PPKB"_s, u"ppkb@ksz.example"_s, u"Request 2026-0001"_s, u"Good day\n"_s, {}};
}

/// Header fields before the body, unfolded.
QList<QByteArray> headerOf(const QByteArray &mail)
{
    auto head = mail.left(mail.indexOf("\r\n\r\n"));
    head.replace("\r\n ", " ");
    return head.split('\n');
}

} // namespace

/// The bytes of a mail draft; tests/journeys read them with another parser.
class MailDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatShouldGoAlongAndDoesNotIsAnError()
    {
        MailDraft draft{u"A"_s, u"a@example.org"_s, u"S"_s, u"T"_s, {{u"scan.pdf"_s, {}}}};
        QCOMPARE(writeMailDraft(draft).error(), (Error{ErrorKind::FileEmpty, u"scan.pdf"_s}));
        draft.enclosures.front().bytes = QByteArray(30'000'000, 'x');
        QCOMPARE(writeMailDraft(draft).error(), (Error{ErrorKind::MailTooLarge, u"A"_s, u"41"_s, u"20"_s}));
        draft.enclosures.front().bytes = QByteArray(14'000'000, 'x');
        const auto mail = writeMailDraft(draft);
        QVERIFY(mail && mail->size() <= mostMailBytes);
        Envelope envelope;
        envelope.recipient.email = u"a@example.org"_s;
        envelope.requests.emplace_back();
        envelope.requests.front().frozen.number = u"2026-0001"_s;
        envelope.requests.front().frozen.version = 1;
        QCOMPARE(mailFor(envelope, {}, {}).error(),
                 (Error{ErrorKind::EnclosureMissing, u"request"_s, u"2026-0001"_s}));
        // What came from outside has no paper of ours.
        envelope.requests.front().frozen.version = 0;
        QVERIFY(mailFor(envelope, {}, {}));
    }
    void itIsADraftWithoutSenderDateAndNumber()
    {
        const auto mail = *writeMailDraft(plainDraft());
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        for (const auto *field : {"\r\nDate:", "\r\nMessage-ID:", "\r\nFrom:"})
            QVERIFY(!mail.contains(field));
        QCOMPARE(mail, *writeMailDraft(plainDraft()));
    }

    void everyLineEndsInCrlfAndIsShort()
    {
        auto draft = plainDraft();
        draft.subject = QString(400, u'é') + u" 𝄞 end"_s;
        draft.text = QString(1000, u'x') + u"\nü "_s + QString(300, u'=') + u" \r\nlast"_s;
        draft.enclosures = {{QString(150, u'ß') + u".pdf"_s, QByteArray(5000, '\xff')}};
        const auto mail = *writeMailDraft(draft);
        QVERIFY(!mail.contains("\r\r") && mail.endsWith("\r\n"));
        for (const auto &line : mail.split('\n').mid(0, mail.count('\n'))) {
            QVERIFY2(line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 79, line.constData());
            QVERIFY(std::all_of(line.begin(), line.end(), [](char sign) { return sign >= 0; }));
        }
    }

    void nothingTypedBecomesAHeader_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed :
             {u"x\r\nBcc: thief@example.org"_s, u"x\nBcc: thief@example.org"_s,
              u"x\rBcc: thief@example.org"_s, u"x\u2028Bcc: thief@example.org"_s,
              u"x\u0085Bcc: thief@example.org"_s, u"=?UTF-8?B?eA0KQmNjOiB0?=\r\n\r\nBcc: thief"_s,
              u"\"; x=\"y\r\nBcc: thief"_s})
            QTest::newRow(typed.toUtf8().toPercentEncoding().constData()) << typed;
    }
    void nothingTypedBecomesAHeader()
    {
        QFETCH(QString, typed);
        auto draft = plainDraft();
        draft.recipient = typed;
        draft.subject = typed;
        draft.enclosures = {{typed, "bytes"}};
        const auto mail = *writeMailDraft(draft);
        QCOMPARE(headerOf(mail).size(), headerOf(*writeMailDraft(plainDraft())).size());
        QVERIFY(!mail.contains("\nBcc"));
        // The part's header has its three fields and no more.
        const auto part = mail.mid(mail.lastIndexOf("\r\nContent-Type: ") + 2);
        QCOMPARE(headerOf(part).size(), 3);
    }

    void anAddressIsOneAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << u"External@ksz-bcss.fgov.be"_s << true;
        QTest::newRow("spaces around") << u"  a@b.example "_s << true;
        QTest::newRow("domain with accents") << u"a@bücher.example"_s << true;
        QTest::newRow("two") << u"a@b.example, c@d.example"_s << false;
        QTest::newRow("with a name") << u"A <a@b.example>"_s << false;
        QTest::newRow("no domain") << u"a@"_s << false;
        QTest::newRow("no at") << u"somebody"_s << false;
        QTest::newRow("a header behind it") << u"a@b.example\r\nBcc: c@d.example"_s << false;
    }
    void anAddressIsOneAddress()
    {
        QFETCH(QString, address);
        QFETCH(bool, fits);
        auto draft = plainDraft();
        draft.address = address;
        const auto mail = writeMailDraft(draft);
        QCOMPARE(bool(mail), fits);
        if (!fits)
            QCOMPARE(mail.error(), (Error{ErrorKind::NotAMailAddress, u"PPKB"_s, address.trimmed()}));
    }

    void withoutAnAddressItSaysWhose()
    {
        auto draft = plainDraft();
        draft.address = u" "_s;
        QCOMPARE(writeMailDraft(draft).error(), (Error{ErrorKind::MailAddressMissing, u"PPKB"_s}));
    }

    void theBoundaryStandsInNoPart()
    {
        auto draft = plainDraft();
        const auto before = *writeMailDraft(draft);
        const auto boundaryOf = [](const QByteArray &mail) {
            static const QRegularExpression pattern(u"boundary=\"([^\"]+)\""_s);
            return pattern.match(QString::fromLatin1(mail)).captured(1).toLatin1();
        };
        draft.text = u"--"_s + QString::fromLatin1(boundaryOf(before)) + u"--\n"_s;
        draft.enclosures = {{u"a.txt"_s, "--" + boundaryOf(before) + "\r\n"}};
        const auto mail = *writeMailDraft(draft);
        QCOMPARE(mail.count("--" + boundaryOf(mail)), 3);
        QVERIFY(!mail.contains("--" + boundaryOf(before)));
    }
};

} // namespace licet

using licet::MailDraftTest;
LICET_TEST(MailDraftTest)
#include "mail_draft_test.moc"
