#include "ui/request/editor/editor_section.h"

#include <QCoreApplication>

namespace licet {

const std::vector<SectionRow> &sectionTable()
{
    static const std::vector<SectionRow> table{
        {EditorSection::Institution,
         QT_TRANSLATE_NOOP("EditorSections", "Institution"),
         {"kind", "institution", "language", "ocmwInvolved", "form", "recipient", "preparedBy"}},
        {EditorSection::Application,
         QT_TRANSLATE_NOOP("EditorSections", "Application"),
         {"application", "environment"}},
        {EditorSection::Services,
         QT_TRANSLATE_NOOP("EditorSections", "Services"),
         {"services", "startDate", "endDate"}},
        {EditorSection::Purpose,
         QT_TRANSLATE_NOOP("EditorSections", "Purpose and basis"),
         {"purpose", "dataConcerned", "legalContext", "legalBasis", "committee"}},
        {EditorSection::Identification,
         QT_TRANSLATE_NOOP("EditorSections", "Identification and log"),
         {"identification", "logging"}},
        {EditorSection::Contacts, QT_TRANSLATE_NOOP("EditorSections", "Contacts"), {"contacts"}},
        {EditorSection::Changes, QT_TRANSLATE_NOOP("EditorSections", "Changes"), {"authorization"}},
        {EditorSection::Signature,
         QT_TRANSLATE_NOOP("EditorSections", "Signature"),
         {"signingDate", "signatory", "place", "enclosures", "remarks"}},
    };
    return table;
}

QString sectionText(EditorSection section)
{
    return QCoreApplication::translate("EditorSections", sectionTable()[size_t(section)].text);
}

int sectionHolding(const QString &member)
{
    const auto &table = sectionTable();
    for (size_t index = 0; index < table.size(); ++index)
        for (const auto *one : table[index].members)
            if (member == QLatin1StringView(one))
                return int(index);
    return 0;
}

} // namespace licet
