#include "followup/envelope.h"
#include "history/history.h"
#include "support/led_request.h"
#include "support/test_registry.h"
#include "support/whole_papers.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::Leader;

namespace {

const auto onCard = u"Marleen Anna Claes (Signature)"_s;
const QByteArray frozen = "form 1";

EventInput signedAs(const QByteArray &bytes, const std::vector<ElectronicSignature> &signatures)
{
    EventInput input;
    input.files = {{AttachmentRole::SignedForm, u"form"_s, bytes}};
    input.readSignatures = [signatures](const QByteArray &) { return signatures; };
    return input;
}

} // namespace

/// A form that is signed as a file: that file is the original.
class ElectronicSigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormItselfIsTheOriginal()
    {
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto recorded =
            leader.record(id, RequestEvent::Sign, signedAs(frozen + " signed", {{onCard, true}}));
        QVERIFY(recorded);
        QCOMPARE(recorded->electronicSigners, QStringList{onCard});
        const auto event = events(example.reg->database(), 1, RecordRef::of(id))->front();
        QCOMPARE(event.after.value(u"electronicSigners"_s).toString(), onCard);
        const auto enclosing = enclosed(example.reg->database(), id);
        QVERIFY(enclosing && enclosing->isElectronic);
    }
    void anotherFileIsAScan()
    {
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto recorded =
            leader.record(id, RequestEvent::Sign, signedAs("printed and read in again", {{onCard, true}}));
        QVERIFY(recorded);
        QCOMPARE(recorded->electronicSigners, QStringList());
        QCOMPARE(recorded->otherSigners, QStringList{onCard});
        const auto enclosing = enclosed(example.reg->database(), id);
        QVERIFY(enclosing && enclosing->isScan && !enclosing->isElectronic);
    }
    void whatIsNoSignatureIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("signer");
        QTest::addColumn<bool>("fits");
        QTest::addColumn<int>("kind");
        QTest::newRow("the form without any") << frozen << QString() << true << int(ErrorKind::NotSignedYet);
        QTest::newRow("changed afterwards")
            << frozen + " signed" << onCard << false << int(ErrorKind::SignatureBroken);
        QTest::newRow("somebody else's") << frozen + " signed" << u"Bart Lefèvre (Signature)"_s << true
                                         << int(ErrorKind::SignatoryDiffers);
        QTest::newRow("of the same family")
            << frozen + " signed" << u"Jan Claes (Signature)"_s << true << int(ErrorKind::SignatoryDiffers);
    }
    void whatIsNoSignatureIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, signer);
        QFETCH(const bool, fits);
        QFETCH(const int, kind);
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        std::vector<ElectronicSignature> signatures;
        if (!signer.isEmpty())
            signatures.push_back({signer, fits});
        const auto recorded = leader.record(id, RequestEvent::Sign, signedAs(bytes, signatures));
        QCOMPARE(int(recorded.error().kind), kind);
        QCOMPARE(leader.requests().get(id)->state, RequestState::Finalised);
        QVERIFY(attachmentsOf(example.reg->database(), RecordRef::of(id))->empty());
    }
    void whoSignedInsteadIsTheOneOfTheCertificate()
    {
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        auto input = signedAs(frozen + " signed", {{u"Bart Lefèvre (Signature)"_s, true}});
        input.signedBy = u"Bart Lefèvre"_s;
        input.signsInstead = true;
        input.note = u"called away"_s;
        QVERIFY(leader.record(id, RequestEvent::Sign, input));
    }
};

} // namespace licet

using licet::ElectronicSigningTest;
LICET_TEST(ElectronicSigningTest)
#include "electronic_signing_test.moc"
