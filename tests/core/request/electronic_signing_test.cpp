#include "followup/envelope.h"
#include "followup/signed_original.h"
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
    /// None of the papers that the register makes is signed, whosever form it is.
    void noPaperOfOursIsASignedForm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("the form itself") << QByteArray("form 1");
        QTest::newRow("its cover") << QByteArray("cover");
        QTest::newRow("another request's form") << QByteArray("form 2");
    }
    void noPaperOfOursIsASignedForm()
    {
        QFETCH(const QByteArray, bytes);
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto other = leader.finalised(u"02-test-not-applicable"_s);
        leader.lead(other, {RequestEvent::Reopen});
        leader.finalise(other);
        const auto id = leader.finalised(u"01-production-complete"_s);
        const auto refused = leader.record(id, RequestEvent::Sign, signedAs(bytes, {}));
        QCOMPARE(refused.error().kind, ErrorKind::NotSignedYet);
        QVERIFY(leader.record(id, RequestEvent::Sign));
        const auto attach = [&](AttachmentRole role) {
            auto input = signedAs(bytes, {});
            input.files.front().role = role;
            return leader.requests().remark(id, RecordEvent::Attached, input, {}, test::stampOn(leader.day));
        };
        QCOMPARE(attach(AttachmentRole::SignedForm).error().kind, ErrorKind::NotSignedYet);
        QVERIFY(attachmentsOf(example.reg->database(), RecordRef::of(id))->empty());
        QVERIFY(attach(AttachmentRole::Other));
    }
    void whatIsAttachedLaterIsLookedAtLikewise()
    {
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        const auto attach = [&](bool fits) {
            return leader.requests().remark(id, RecordEvent::Attached,
                                            signedAs(frozen + " signed", {{onCard, fits}}), {},
                                            test::stampOn(leader.day));
        };
        QCOMPARE(attach(false).error().kind, ErrorKind::SignatureBroken);
        QVERIFY(attach(true));
        const auto enclosing = enclosed(example.reg->database(), id);
        QVERIFY(enclosing && enclosing->isElectronic);
    }
    void whereTheOriginalIsSaidToBeIsCompared_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<OriginalPlace>("said");
        QTest::addColumn<int>("doubt");
        QTest::addColumn<int>("way");
        using enum LeavingWay;
        const QByteArray none;
        const QByteArray scan("scanned");
        const auto card = frozen + " signed";
        QTest::newRow("paper to KSZ, scan here") << scan << OriginalPlace::Ksz << -1 << int(Post);
        QTest::newRow("paper to KSZ, nothing here")
            << none << OriginalPlace::Ksz << int(OriginalDoubt::NoCopyHere) << -1;
        QTest::newRow("kept here") << none << OriginalPlace::Kept << -1 << int(Mail);
        QTest::newRow("electronic, and is") << card << OriginalPlace::Electronic << -1 << int(Ebox);
        QTest::newRow("electronic, and a scan")
            << scan << OriginalPlace::Electronic << int(OriginalDoubt::NotElectronic) << int(Mail);
        QTest::newRow("paper, and was signed by card")
            << card << OriginalPlace::Kept << int(OriginalDoubt::IsElectronic) << -1;
        QTest::newRow("paper to KSZ, by mail")
            << scan << OriginalPlace::Ksz << int(OriginalDoubt::NotByThisWay) << int(Mail);
        QTest::newRow("paper to KSZ, by eBox")
            << scan << OriginalPlace::Ksz << int(OriginalDoubt::NotByThisWay) << int(Ebox);
        QTest::newRow("there is no paper to go")
            << card << OriginalPlace::Ksz << int(OriginalDoubt::IsElectronic) << int(Mail);
        for (const auto printed : {Post, Registered, HandedOver})
            QTest::addRow("electronic, %d", int(printed))
                << card << OriginalPlace::Electronic << int(OriginalDoubt::PrintLeft) << int(printed);
    }
    void whereTheOriginalIsSaidToBeIsCompared()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const OriginalPlace, said);
        QFETCH(const int, doubt);
        QFETCH(const int, way);
        const ExampleRegister example;
        Leader leader(*example.reg);
        const auto id = leader.finalised(u"01-production-complete"_s);
        std::vector<ElectronicSignature> signatures;
        if (file.startsWith(frozen))
            signatures.push_back({onCard, true});
        QVERIFY(leader.record(id, RequestEvent::Sign,
                              file.isEmpty() ? EventInput() : signedAs(file, signatures)));
        const auto found = doubtsOf(example.reg->database(), *leader.requests().get(id),
                                    way < 0 ? std::nullopt : std::optional(LeavingWay(way)), said);
        QVERIFY(found);
        std::vector<OriginalDoubt> expected;
        if (doubt >= 0)
            expected.push_back(OriginalDoubt(doubt));
        QCOMPARE(*found, expected);
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
