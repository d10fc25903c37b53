#include "ui/history/event_list.h"

#include "support/led_request.h"
#include "support/test_registry.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

/// What a record's trail shows of each event.
class EventListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatKszAnsweredStandsBesideItsEvent()
    {
        test::ExampleRegister example;
        test::Leader leader(*example.reg);
        const auto id = leader.signedOne(u"14-two-services-one-not-covered"_s);
        EventInput sent;
        sent.way = LeavingWay::Registered;
        sent.original = OriginalPlace::Kept;
        QVERIFY(leader.record(id, RequestEvent::Send, sent));
        EventInput executed;
        executed.reference = u"SD/26/118"_s;
        executed.dated = QDate(2026, 12, 4);
        executed.programNumber = *ProgramNumber::parse(u"00901234568"_s);
        executed.lines = {{1, LineOutcome::NotGranted, u"no basis for it"_s}};
        executed.note = u"by mail"_s;
        QVERIFY(leader.record(id, RequestEvent::Execute, executed));
        const auto lines = shown(example, id);
        const auto services = leader.requests().get(id)->draft.services;
        for (const auto &line : {u"Executed by KSZ's security service, noted by tester"_s,
                                 u"Their reference: SD/26/118 of 04/12/2026"_s,
                                 u"Program number: 00901234568"_s, services[0].name + u": granted as asked"_s,
                                 services[1].name + u": not granted – no basis for it"_s, u"by mail"_s,
                                 u"Way: by registered post"_s, u"Signed by Marleen Claes, noted by tester"_s})
            QVERIFY2(lines.contains(line), qPrintable(line + u" is not among\n"_s + lines.join(u'\n')));
        // Newest first: what came with the answer stands with it, before the sending.
        QVERIFY(lines.indexOf(u"Program number: 00901234568"_s) <
                lines.indexOf(u"Way: by registered post"_s));
    }

private:
    static QStringList shown(const test::ExampleRegister &example, Id<Request> id)
    {
        const Translator translator(Language::English);
        EventList list(translator);
        list.setEvents(*events(example.reg->database(), 100, RecordRef::of(id)), WorkingCalendar());
        QStringList lines;
        for (const auto *label : list.findChildren<QLabel *>())
            lines << label->text();
        return lines;
    }
};

} // namespace licet

using licet::EventListTest;
LICET_TEST(EventListTest)
#include "event_list_test.moc"
