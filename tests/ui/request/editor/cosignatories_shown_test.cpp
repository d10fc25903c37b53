#include "request/facts_reader.h"
#include "support/request_fixture.h"
#include "support/test_registry.h"
#include "ui/request/editor/editor_sheet.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace licet {

/// Where a form's version asks for several signatures, the editor shows whose they will be.
class CosignatoriesShownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theySignTooAsTheFormPrintsThem()
    {
        test::RequestFixture fixture;
        EditorSheet sheet(fixture.context);
        const auto draft = test::draftFrom(u"01-production-complete"_s);
        auto facts = *readFacts(fixture.example.reg->database(), draft, fixture.today);
        sheet.show(draft);
        sheet.offer(draft, facts);
        QCOMPARE(shown(sheet), QString());
        facts.form.signatures = SignaturesAsked::AllOf;
        facts.form.signatories = {Role::ManagingOfficial, Role::Deputy, Role::President};
        sheet.offer(draft, facts);
        QCOMPARE(shown(sheet), u"The form must be signed too by:\n"
                               "deputy: Bart Lefèvre\npresident: nobody on that day"_s);
        Absence absence;
        for (const auto &person : facts.staff.people)
            if (person.name == u"Bart Lefèvre")
                absence.person = person.id;
        absence.from = absence.until = QDate(2026, 12, 7);
        facts.staff.absences.push_back(absence);
        sheet.offer(draft, facts);
        QVERIFY(shown(sheet).contains(u"Bart Lefèvre, absent until 07/12/2026"_s));
    }

private:
    static QString shown(const EditorSheet &sheet)
    {
        for (const auto *label : sheet.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().startsWith(u"The form must be signed too by:"))
                return label->text();
        return {};
    }
};

} // namespace licet

using licet::CosignatoriesShownTest;
LICET_TEST(CosignatoriesShownTest)
#include "cosignatories_shown_test.moc"
