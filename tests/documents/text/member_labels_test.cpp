#include "text/member_labels.h"

#include "exchange/file_kinds.h"
#include "exchange/record_file.h"
#include "support/test_registry.h"
#include "text/event_text.h"

using namespace Qt::StringLiterals;

namespace licet {

class MemberLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMemberHasWordsUnlessItIsKeptForTheMachine()
    {
        const QStringList silent{u"request.number_year"_s, u"request.number_serial"_s,
                                 u"request.state_since"_s, u"request.begun_on"_s};
        const auto check = [&]<class Record>(Record *) {
            Columns<Record>::columns([&](const Member &member, auto) {
                const auto name =
                    u"%1.%2"_s.arg(QLatin1StringView(Columns<Record>::table), QLatin1StringView(member.name));
                QVERIFY2(*member.label != 0 || member.kind == MemberKind::Kept || silent.contains(name),
                         qPrintable(name));
            });
        };
        eachFileKind([&]<class Record>(FileKind<Record>) {
            check(static_cast<Record *>(nullptr));
            FileParts<Record>::each(
                [&]<class Part>(const char *, Id<Record> Part::*) { check(static_cast<Part *>(nullptr)); });
        });
        check(static_cast<Mandate *>(nullptr));
        check(static_cast<Settings *>(nullptr));
    }

    void aMemberIsCalledAsItsOwnRecordCallsIt()
    {
        const Translator translator(Language::English);
        QCOMPARE(memberName(translator, u"valid_from"_s, u"authorization"_s), u"Valid from"_s);
        QCOMPARE(memberName(translator, u"valid_from"_s, u"mandate"_s), u"From"_s);
        QCOMPARE(memberName(translator, u"last_day"_s, u"absence"_s), u"Last day"_s);
        QCOMPARE(memberName(translator, u"until"_s, u"snooze"_s), u"Until"_s);
        QCOMPARE(memberName(translator, u"askedWhom"_s, u"request"_s), u"Asked whom"_s);
        QCOMPARE(memberName(translator, u"notApplicable"_s, u"authorization"_s), u"Not applicable because"_s);
        // Whose certificate it is, and what a decision is about, are two words.
        QCOMPARE(memberName(translator, u"subject"_s, u"decision"_s), u"Subject"_s);
        QCOMPARE(memberName(translator, u"subject"_s, u"certificate"_s), u"Subject of the certificate"_s);
        QVERIFY(memberWords(u"validFrom"_s, u"authorization"_s)->isDay);
        QVERIFY(!memberWords(u"note"_s, u"authorization"_s)->isDay);
        QVERIFY(!memberWords(u"no_such_member"_s));
    }
};

} // namespace licet

using licet::MemberLabelsTest;
LICET_TEST(MemberLabelsTest)

#include "member_labels_test.moc"
